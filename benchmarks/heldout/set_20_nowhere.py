"""None kinds of set 20: no such address exists in the town, or no address is written at all."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import (
    alone,
    cells,
    far_from_all,
    fields,
    free_number,
    many,
    renamed,
    spaced,
    streets_at,
    twin_streets,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_TOWNS = (
    ("Muiden", "1398"),
    ("Muiderberg", "1399"),
    ("Diemen", "1112"),
    ("Naarden", "1411"),
    ("Bussum", "1404"),
    ("Nigtevecht", "1393"),
    ("Abcoude", "1391"),
    ("Nederhorst den Berg", "1394"),
    ("Almere", "1315"),
    ("Hilversum", "1211"),
    ("Huizen", "1271"),
    ("Venlo", "5911"),
    ("Zundert", "4881"),
    ("Utrecht", "3511"),
)
_COMMON = (
    *("Kerkstraat", "Nieuwstraat", "Herengracht", "Julianastraat", "Emmastraat", "Wilhelminastraat", "Kastanjelaan"),
    *(
        "Molenstraat",
        "Herenstraat",
        "Torenstraat",
        "Stationsweg",
        "Prins Bernhardlaan",
        "Prinses Beatrixlaan",
        "Hoogstraat",
    ),
    *(
        "Prinses Irenelaan",
        "Plataanlaan",
        "Meidoornlaan",
        "Middenstraat",
        "Talmastraat",
        "Frans Halsstraat",
        "Achtergracht",
    ),
    *(
        "Rembrandt van Rijnstraat",
        "Vincent van Goghstraat",
        "Singel",
        "Oudegracht",
        "Sportparklaan",
        "Hugo de Grootlaan",
    ),
    *("Johannes Vermeerstraat", "Zandstraat", "Spoorstraat", "Breedstraat", "Jan Tooropstraat", "Utrechtseweg"),
)
"""Streets of the town that many towns have."""
_AWAY = (
    *(
        "Dorpsstraat",
        "Beethovenstraat",
        "Zonnebloemstraat",
        "Burgemeester Pabstlaan",
        "Zeedijk",
        "Mozartlaan",
        "Sallandhof",
    ),
    *(
        "Valkenburgerstraat",
        "Ceintuurbaan",
        "Edisonstraat",
        "Lindenlaan",
        "Haarlemmermeerstraat",
        "Ambonplein",
        "Oosterparkweg",
    ),
)
_LETTERS = "BCDEFMP"


def _letters(rng: random.Random) -> str:
    return rng.choice("ABCDEGHJKLMNPRSTVWXZ") + rng.choice("ABCDEGHJKLMNPRTVWXZ")


def _elsewhere(home: Home, town: tuple[str, str], letters: str, street: str = "") -> Home:
    letter = "" if home.addition else home.letter
    return Home("", street or home.street, home.number, letter, "", town[1] + letters, town[0], 1)


def _other_town(*sentences: str) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if home.street not in _COMMON:
            return None
        other = _elsewhere(home, rng.choice(_TOWNS), _letters(rng))
        return {"adres": rng.choice(sentences).format(**fields(rng, other))} if sentences else columns(other)

    return kind


def in_amsterdam_itself(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that Amsterdam has too, with a postcode of Amsterdam."""
    if home.street not in _COMMON:
        return None
    other = _elsewhere(home, ("Amsterdam", str(rng.randrange(1012, 1079))), _letters(rng))
    return columns(other) if rng.random() < 0.5 else {"adres": "{s} {h}, {pc} {p}".format(**fields(rng, other))}


def like_the_town(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street elsewhere whose name holds that of the town."""
    street, place, code = rng.choice(
        (
            ("Weesperstraat", "Amsterdam", "1018"),
            ("Weesperzijde", "Amsterdam", "1091"),
            ("Weesperstraat", "Diemen", "1112"),
            ("Weesperplein", "Amsterdam", "1018"),
        )
    )
    other = _elsewhere(home, (place, code), _letters(rng), street)
    return columns(other) if rng.random() < 0.4 else {"adres": "{s} {n}, {pc} {p}".format(**fields(rng, other))}


def _street_unknown(as_text: bool) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        street = rng.choice(_AWAY)
        if not far_from_all(street, town):
            return None
        form = rng.choice(("{s} {n}, {p}", "{s} {n} te {p}", "overlast {s} {n} {p}"))
        other = renamed(street, home)
        return {"adres": form.format(**fields(rng, other))} if as_text else cells(other, postcode="")

    return kind


def _number_unknown(*sentences: str) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        number = free_number(rng, home, town) if home.postcode else None
        if number is None:
            return None
        return (
            {"adres": rng.choice(sentences).format(**fields(rng, home), o=number)}
            if sentences
            else columns(home.at(number))
        )

    return kind


def number_far_too_high(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number with a digit too many, or the serial number of a date."""
    number = rng.choice((home.number * 10 + rng.randrange(10), home.number * 100 + 11, rng.randrange(45000, 45900)))
    streets = [home.street, *streets_at(home.postcode, town)]
    if any(town.has(street, number) for street in streets) or twin_streets(home, number, town) or not home.postcode:
        return None
    return columns(home.at(number))


def _suffix_unknown(as_text: bool, *, sole: bool) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        suffix = rng.choice(_LETTERS)
        taken = town.at(home)
        fits = alone(home, town) if sole else "A" in taken and all(len(one) < 2 for one in taken)
        if not fits or suffix in taken or not home.postcode:
            return None
        if not as_text:
            return cells(home, huisletter=suffix, huisnummertoevoeging="")
        return {"adres": f"{home.street} {home.number}{suffix}, {spaced(home.postcode)} {home.place}"}

    return kind


def number_nought(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A right street with the register's filler for the number."""
    return (
        cells(home, huisnummer=rng.choice(("0", "00000", "", "-", ".")), huisletter="", huisnummertoevoeging="")
        if many(home, town)
        else None
    )


def _abroad(*rows: tuple[str, str, str], as_text: bool) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        street, post, place = rng.choice(rows)
        if as_text:
            return {"adres": f"{street} {home.number}, {post} {place}"}
        return {"straat": street, "huisnummer": str(home.number), "postcode": post, "woonplaats": place}

    return kind


def letter_at_sole_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter at a house that was never divided."""
    return _suffix_unknown(rng.random() < 0.5, sole=True)(rng, home, town)


def post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box, in cells or as text."""
    box = rng.choice(("Postbus", "POSTBUS", "Antwoordnummer", "Pb."))
    post = "1380A" + rng.choice("ABCD")
    if rng.random() < 0.5:
        return {"straat": box, "huisnummer": str(home.number), "postcode": post, "woonplaats": home.place}
    return {"adres": f"{box} {home.number}, {rng.choice((post, spaced(post), ''))} {home.place}".replace(",  ", ", ")}


NONE = {
    "letter_at_sole_house": letter_at_sole_house,
    "home_address_abroad": _abroad(
        ("ul. Lipowa", "61-123", "Poznań"),
        ("ul. Kościuszki", "00-512", "Warszawa, Polska"),
        ("Str. Mihai Eminescu", "310045", "Arad, România"),
        ("ул. Васил Левски", "4000", "Пловдив"),
        ("Petőfi utca", "6720", "Szeged"),
        as_text=True,
    ),
    "post_box": post_box,
    "other_town_columns": _other_town(),
    "other_town_text": _other_town("{s} {h}, {pc} {p}", "{co}, {s} {h}, {PC} {p}", "controle {s} {h} te {p} ({PC})"),
    "other_town_no_postcode": _other_town("{s} {h}, {p}", "{s} {h} te {p}", "verhuisd naar {s} {h} in {p}"),
    "from_here_to_elsewhere": _other_town(
        "vertrokken uit Weesp naar {s} {h}, {pc} {p}",
        "was Weesp, nu {s} {h} {p}",
        "niet meer in Weesp; nieuw adres {s} {h}, {PC} {p}",
    ),
    "in_amsterdam_itself": in_amsterdam_itself,
    "like_the_town": like_the_town,
    "street_unknown_columns": _street_unknown(as_text=False),
    "street_unknown_text": _street_unknown(as_text=True),
    "number_unknown_columns": _number_unknown(),
    "number_unknown_text": _number_unknown("{s} {o}, {pc} {p}", "{s} {o} {p}", "overlast op {s} {o} te {p}"),
    "number_far_too_high": number_far_too_high,
    "suffix_unknown_columns": _suffix_unknown(False, sole=False),
    "suffix_unknown_text": _suffix_unknown(True, sole=False),
    "number_nought": number_nought,
    "abroad_columns": _abroad(
        ("Hauptstrasse", "47533", "Kleve"),
        ("Kerkstraat", "2300", "Turnhout"),
        ("ul. Polna", "45-001", "Opole"),
        ("Bulevardul Unirii", "030823", "București"),
        as_text=False,
    ),
}
