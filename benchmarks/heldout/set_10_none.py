"""The rows of the tenth hidden test set that name no house of the register.

Written from the issue's text alone, see `set_10.py`.
"""

from __future__ import annotations

import random

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_10_damage import folded, register
from benchmarks.heldout.set_10_layouts import ANY, PLACED, house_in_one, in_columns, laid, tidy, written
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_STRANGE = (
    "Piet Heinkade",
    "Coolsingel",
    "Vondelpark",
    "Bilderdijkkade",
    "Tolhuisweg",
    "Ceintuurbaan",
    "Schiedamsevest",
    "Zonnebloemveld",
    "Turfmarkt",
    "Lijnbaan",
    "Spaarndammerdijk",
    "Boterdiep",
)
_TOWNS = (
    ("Utrecht", "3511"),
    ("Zaandam", "1501"),
    ("Tilburg", "5038"),
    ("Venlo", "5911"),
    ("Rotterdam", "3011"),
    ("Zwolle", "8011"),
    ("Den Haag", "2511"),
    ("Hoogeveen", "7901"),
)
_NEAR = (
    "t.o.",
    "tegenover",
    "to",
    "naast",
    "t/o",
    "nabij",
    "vlakbij",
    "tegenover nr.",
    "naast nummer",
    "schuin tegenover",
    "bij nr.",
)


def _number_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that the street never had, also not as a shorter number with a figure behind."""
    number = rng.choice((int(home.number) + rng.randrange(1, 9), rng.randrange(1, 100), rng.randrange(200, 999)))
    text = str(number)
    split = any(
        text[at:] in town.suffixes.get((home.street, int(text[:at])), frozenset()) for at in range(1, len(text))
    )
    if town.has(home.street, number) or split:
        return None
    return rng.choice(ANY)(rng, written(rng, home.at(number)))


def _suffix_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that the number never had and that stands for no floor."""
    at = town.at(home)
    letter = rng.choice("CDEFGJKMNPQTUWYZ")
    taken = any(found.startswith(letter) or found.isdigit() or len(found) > 3 for found in at)
    if taken or (len(at) < 2 and rng.random() < 0.7):
        return None
    return rng.choice(ANY)(rng, written(rng, home.at(int(home.number), letter)))


def _near_not_at(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite or near a house."""
    behind = f"{home.postcode} {home.place}"
    if rng.random() < 0.3:
        return {**in_columns(rng, written(rng, home)), "aanduiding": rng.choice(("to", "by", "TO", "By"))}
    forms = (
        f"{home.street} {rng.choice(_NEAR)} {home.house}, {behind}",
        f"{rng.choice(_NEAR)} {home.street} {home.house}, {behind}",
        f"{home.street} tussen {home.number} en {int(home.number) + 2}, {home.place}",
    )
    return {"adres": tidy(rng.choice(forms))}


def _postbus(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box, its number perhaps that of a house."""
    number, postcode = rng.choice((int(home.number), rng.randrange(10, 9999))), home.postcode or "1380AA"
    word = rng.choice(("Postbus", "postbus", "P.O. Box", "POSTBUS", "Pb.", "Antwoordnummer"))
    forms: tuple[Cells, ...] = (
        {"adres": f"{word} {number}, {postcode} {home.place}"},
        {"straat": word, "huisnummer": str(number), "postcode": postcode, "woonplaats": home.place},
        {"adres": f"{word} {number} {home.place}"},
        {"adres": f"{word} {number}", "woonplaats": home.place},
    )
    return rng.choice(forms)


def _placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """What is written where no address is known."""
    word = rng.choice(
        (
            "onbekend",
            "Adres onbekend",
            "n.v.t.",
            "zn",
            "geen vaste woon- of verblijfplaats",
            "x",
            "-",
            "adres nieznany",
            "zwervend",
            "fără adresă",
            "няма адрес",
            "volgt nog",
            "zonder vaste woonplaats",
        )
    )
    forms: tuple[Cells, ...] = (
        {"adres": f"{word}, {home.place}"},
        {"adres": word},
        {"straat": word, "huisnummer": "0", "woonplaats": home.place},
        {"straat": ".", "huisnummer": "0", "woonplaats": ".", "object_id": "0" * 16, "nummeraanduiding_id": "0" * 16},
        {
            "straat": home.street,
            "huisnummer": rng.choice(("0", "zn", "99999", "onbekend")),
            "postcode": home.postcode,
            "woonplaats": home.place,
        },
    )
    return rng.choice(forms)


def _elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and number of this town, in another town or country."""
    place, digits = rng.choice(_TOWNS)
    postcode = f"{digits}{rng.choice('ABCDEGH')}{rng.choice('BCDEGHK')}"
    abroad = rng.choice(
        (
            "2000 Antwerpen, België",
            "B-3500 Hasselt",
            "47533 Kleve, Duitsland",
            "00-950 Warszawa, Polska",
            "9000 Gent (B)",
        )
    )
    forms = (
        f"{home.street} {home.house}, {postcode} {place}",
        f"{home.street} {home.house}, {place}",
        f"{home.street} {home.house}, {abroad}",
    )
    columns = {
        "straat": home.street,
        "huisnummer": home.house,
        "postcode": rng.choice((postcode, "")),
        "woonplaats": place,
    }
    return None if place == home.place else rng.choice((columns, *({"adres": form} for form in forms)))


def _street_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town does not have, nor one like it."""
    street = rng.choice(_STRANGE)
    if min(OSA.distance(folded(street), folded(other)) for other in town.streets) < 5:
        return None
    strange = Home("", street, home.number, home.letter, home.addition, "", home.place, 1)
    return rng.choice((in_columns, house_in_one, PLACED))(rng, written(rng, strange))


def _floor_where_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A floor in words, where the town tells the houses at this number apart by letters."""
    at = town.at(home)
    if (
        len(at) < 2
        or home.siblings < 2
        or "A" not in at
        or not all(len(found) < 2 and not found.isdigit() for found in at)
    ):
        return None
    return laid(rng, home, f"{home.number} {rng.choice(('boven', 'bovenwoning', '2 hoog', '2e etage', 'BOVEN'))}")


def _no_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of many houses, a postcode or half of one, without what tells the house."""
    known, digits = register(town), home.postcode[:4]
    alike = {other.street for other in known.homes_at[int(home.number)] if other.postcode[:4] == digits}
    if min(known.homes_in[home.street], known.homes_in[home.postcode]) < 5 or not digits or len(alike) < 2:
        return None
    forms: tuple[Cells, ...] = (
        {"adres": f"{home.street}, {home.postcode} {home.place}"},
        {"straat": home.street, "woonplaats": home.place},
        {"postcode": home.postcode, "woonplaats": home.place},
        {"postcode": digits, "huisnummer": str(home.number), "woonplaats": home.place},
    )
    return rng.choice(forms)


NONE: dict[str, Kind] = {
    "number unknown": _number_unknown,
    "suffix unknown": _suffix_unknown,
    "opposite or near": _near_not_at,
    "post box": _postbus,
    "placeholder": _placeholder,
    "another town or country": _elsewhere,
    "street unknown": _street_unknown,
    "floor where the town has letters": _floor_where_letters,
    "no number, or half a postcode": _no_number,
}
