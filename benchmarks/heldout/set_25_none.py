"""Set 25, none: houses that do not exist, and houses of the same name in other towns."""

from __future__ import annotations

import random

from benchmarks.heldout.set_25_base import clear, flat, index, new_name, plain, put, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_COMMON = ("Kerkstraat", "Stationsweg", "Julianastraat", "Emmastraat", "Molenstraat", "Nieuwstraat", "Wilhelminastraat", "Hoogstraat", "Herenstraat",
           "Prins Bernhardlaan", "Kerklaan", "Torenstraat", "Middenstraat", "Spoorstraat", "Stationsplein", "Breedstraat", "Prinses Beatrixlaan",
           "Prinses Irenelaan", "Herengracht", "Oudegracht", "Groeneweg", "Meidoornlaan", "Kastanjelaan", "Singel")  # fmt: skip
_TOWNS = (("1211 AB", "Hilversum", "0402"), ("3511KX", "Utrecht", "0344"), ("1441 DC", "Purmerend", "0439"), ("5038EA", "Tilburg", "0855"), ("4881 BB", "Zundert", "0879"),
          ("7411JT", "Deventer", "0150"), ("2611 GD", "Delft", "0503"), ("1404AB", "Bussum", "1942"), ("6811 DG", "Arnhem", "0202"))  # fmt: skip
_INVENTED = ("Tulpenburglaan", "Goudsbloemstraat", "Philipsdreef", "Dokter Lelykade", "Kanariepad", "Zeewolderdijk", "Notenboomgaard", "Fluitekruidlaan", "Burgemeester Quarlespad", "Olympiaplein", "Egelantiersdreef", "Wipmolenerf")  # fmt: skip


def _gone(home: Home, town: Town, number: int) -> bool:
    """Tell whether a street never had a number."""
    return number > 0 and not town.has(home.street, number)


def _beyond(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number beyond the end of the street, with the right postcode or none."""
    return put(
        rng,
        home.at(max(index(town).numbers[home.street]) + rng.randint(3, 60)),
        home.street,
        rng.random() < 0.5 and bool(home.postcode),
    )


def _gap(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number between two that exist."""
    number = home.number + rng.choice((-2, -1, 1, 2))
    known = index(town).numbers[home.street]
    if not _gone(home, town, number) or not min(known) < number < max(known):
        return None
    return put(rng, home.at(number), home.street, rng.random() < 0.5 and bool(home.postcode))


def _gap_note(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that does not exist, in a note, with a room."""
    number = home.number + rng.choice((-1, 1, 3, 50, 100))
    if not _gone(home, town, number):
        return None
    return {
        "adres": rng.choice(
            (
                f"ul. {home.street} {number}, pokój {rng.randint(1, 9)}, {home.place}",
                f"Bezoek aan {home.street} {number} te {home.place}",
                f"{home.street} {number} kamer 2, {home.place}",
                f"str. {home.street} nr. {number}, {home.place}, Olanda",
            )
        )
    }


def _digit_more(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number with a digit too many; the house does not exist."""
    number = int(f"{home.number}{rng.randint(0, 9)}")
    return (
        put(rng, home.at(number), home.street, True)
        if home.postcode and _gone(home, town, number) and number > 200
        else None
    )


def _letter_new(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that never stood at this number, which has only a bare house."""
    letter = rng.choice("CDFJNPQ")
    if not plain(home, town):
        return None
    return rng.choice(
        (
            columns(home) | {"huisletter": letter},
            columns(home) | {"huisnummertoevoeging": letter},
            {"adres": f"{home.street} {home.number}{letter}, {home.postcode} {home.place}"},
            {"adres": f"{home.street} {home.number} huisletter {letter}, {home.place}"},
        )
    )


def _letter_more(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter beyond those that the number bears."""
    letter = rng.choice("JNQRUVYZ")
    if not home.letter or any(letter in suffix for suffix in town.at(home)):
        return None
    return rng.choice(
        (
            columns(home) | {"huisletter": letter, "huisnummertoevoeging": ""},
            {"adres": f"{home.street} {home.number}{letter}, {home.place}"},
            {"adres": f"{home.street} {home.number} {letter.lower()}, {spaced(rng, home.postcode)} {home.place}"},
        )
    )


def _deep_more(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An apartment number that its block does not have."""
    if not home.letter or not home.addition.isdigit():
        return None
    number = rng.randint(500, 999)
    known = {f"{home.letter}{number}".upper(), str(number)} & town.at(home)
    return None if known else columns(home) | {"huisnummertoevoeging": str(number)}


def _floor_new(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter where the number bears only `ben` and `bov`."""
    letter = rng.choice("ACDE")
    return (
        {"adres": f"{home.street} {home.number}{letter}, {home.postcode} {home.place}"}
        if home.addition in ("ben", "bov")
        else None
    )


def _postcode_gap(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number only, and no such house at the postcode."""
    number = home.number + rng.choice((1, 11, 40, 120))
    if not home.postcode or any(town.has(street, number) for street in index(town).streets[home.postcode]):
        return None
    return rng.choice(
        (
            {"postcode": home.postcode, "huisnummer": str(number)},
            {"adres": f"{spaced(rng, home.postcode)} {number}"},
            {"adres": f"{number}, {home.postcode}, {home.place}"},
        )
    )


def _elsewhere(sort: str) -> Kind:
    """Make a kind that sets the house in another town."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        code, place, gemeente = rng.choice(_TOWNS)
        if home.street not in _COMMON:
            return None
        text = {"adres": f"{home.street} {home.number}, {code} {place}"}
        made = {
            "text": text,
            "columns": columns(home)
            | {"postcode": code, "woonplaats": place, "huisletter": "", "huisnummertoevoeging": ""},
            "no_postcode": {"adres": f"{home.street} {home.number} te {place}"},
            "code": columns(home) | {"postcode": code, "woonplaats": "", "gemeente": gemeente},
            "clerk": {"adres": f"ul. {home.street} {home.number} m. 4, {place}, Holandia"},
        }
        return made[sort]

    return kind


def _other_town_like(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Streets of other towns that are named after this one, or look like one of its streets."""
    street, behind = rng.choice(
        (
            ("Weesperstraat", "1018 DN Amsterdam"),
            ("Weesperzijde", "Amsterdam"),
            ("Weesperstraat", "Diemen"),
            ("Weesperplein", "1018 XA Amsterdam"),
            ("Muiderstraatweg", "1111 PS Diemen"),
            ("Muiderlaan", "Amsterdam"),
            ("Utrechtsestraat", "1017VH Amsterdam"),
            ("Lange Muiderstraat", "Naarden"),
        )
    )
    return None if street in index(town).live and "Muiden" in behind else {"adres": f"{street} {home.number}, {behind}"}


def _invented(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town does not have and that is like none of its streets."""
    street = rng.choice(_INVENTED)
    return put(rng, home.at(home.number), street, False) if new_name(town, street) else None


def _invented_with_code(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Such a street with a postcode of the town that has no such number."""
    street, code = rng.choice(_INVENTED), rng.choice(index(town).postcodes)
    if not new_name(town, street) or any(town.has(other, home.number) for other in index(town).streets[code]):
        return None
    return columns(home.at(home.number)) | {"straat": street, "postcode": code}


def _half_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number of the street next door: the street named does not have it, the postcode is not given."""
    others = [
        number
        for street in rng.sample(index(town).live, 5)
        for number in index(town).numbers[street]
        if _gone(home, town, number)
    ]
    return put(rng, home.at(rng.choice(others)), home.street, False) if others else None


def _old_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelt street with a number that it never had."""
    street = home.street
    if (
        len(street) < 9
        or street.startswith(("Loev", "G.J."))
        or any(flat(other)[:6] == flat(street)[:6] for other in town.streets if other != street)
    ):
        return None
    at = rng.randint(3, 6)
    number = max(index(town).numbers[street]) + rng.randint(40, 200)
    written = street[:at] + street[at + 1 :]
    return put(rng, home.at(number), written, False) if clear(town, written, street) else None


NONE: dict[str, Kind] = {
    "beyond_the_street": _beyond,
    "gap_in_the_street": _gap,
    "gap_in_a_note": _gap_note,
    "digit_too_many": _digit_more,
    "number_of_another_street": _half_house,
    "misspelt_and_beyond": _old_house,
    "letter_never_there": _letter_new,
    "letter_beyond_the_others": _letter_more,
    "apartment_beyond_the_block": _deep_more,
    "letter_beside_floors": _floor_new,
    "postcode_with_unknown_number": _postcode_gap,
    "elsewhere_text": _elsewhere("text"),
    "elsewhere_columns": _elsewhere("columns"),
    "elsewhere_no_postcode": _elsewhere("no_postcode"),
    "elsewhere_by_code": _elsewhere("code"),
    "elsewhere_by_clerk": _elsewhere("clerk"),
    "elsewhere_named_alike": _other_town_like,
    "street_invented": _invented,
    "street_invented_with_postcode": _invented_with_code,
}  # fmt: skip
"""Every answer is wrong: no such house stands or stood in this town."""
