"""Kinds of set 21 that name an address which does not exist here, or lies elsewhere."""

from __future__ import annotations

import random

from benchmarks.heldout.set_21_tools import (
    ELSEWHERE,
    another,
    ending,
    gaps,
    highest,
    homes_at,
    many,
    missing,
    nowhere_near,
    plain,
    renamed,
    spaced,
    unlike,
    unmistakable,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_NEW_STREETS = (
    "Zonnebloemstraat", "Watertorenlaan", "Mgr. van Roosmalenplein", "Burgemeester Feithstraat", "Goudenregenlaan", "Ambonplein",
    "Houtmankade", "Lelystadweg", "Vuurdoornpad", "Admiraal de Ruyterweg", "Plein 1944", "2e Jan Steenstraat", "Kapitein Nemostraat",
)  # fmt: skip
_TOWNS_NEAR = ("Muiden", "Nigtevecht", "Muiderberg", "Driemond", "Diemen", "Nederhorst den Berg")
_ABROAD = (
    "ul. Długa {n}, 00-238 Warszawa", "str. Lalelelor {n}, Cluj-Napoca, România", "ул. Витоша {n}, 1000 София", "Hochstraße {n}, 47533 Kleve",
    "{street} {n}, 2000 Antwerpen, België", "{street} {n}, 9000 Gent (B)", "ul. Kościelna {n} m. 4, 87-100 Toruń", "{street} {n}, Paramaribo",
)  # fmt: skip


def beyond_the_end(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number far beyond the end of the street, in columns, with the street's postcode."""
    return columns(home.at(missing(rng, home, town))) if home.postcode else None


def beyond_with_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in a house that is not there."""
    form = rng.choice(("{} {} kamer {}, {}", "ul. {} {} m. {}, {}", "{} {} camera {}, {}", "{} {} unit {}, {}"))
    return {"adres": form.format(home.street, missing(rng, home, town), rng.randint(1, 6), home.place)}


def beyond_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelt street and a number far beyond its end."""
    at = rng.randrange(2, len(home.street) - 2)
    street = home.street[:at] + home.street[at + 1 :]
    number = missing(rng, home, town)
    if not unmistakable(street, home, town) or not nowhere_near(street, number, town):
        return None
    return renamed(rng, home.at(number), street)


def gap_in_the_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that was skipped, within the street."""
    number = home.number + rng.choice((1, 2, 3, -1, -2))
    if number < 1 or number >= highest(town, home.street) or town.has(home.street, number):
        return None
    found = home.at(number)
    return columns(found) if rng.random() < 0.5 else {"adres": f"{home.street} {number}, {home.place}"}


def range_beyond(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range of numbers that are not there."""
    number = missing(rng, home, town)
    return {"adres": f"{home.street} {number}{rng.choice(('-', ' t/m ', '/'))}{number + 2}, {home.place}"}


def _absent_letter(rng: random.Random, home: Home, town: Town) -> str:
    """A letter that no address at the number has or had, where at least two homes have letters there."""
    letters = {found.suffix.lower() for found in homes_at(town, home.street, home.number) if len(found.suffix) == 1}
    if len(letters) < 2 or any(len(suffix) > 1 for suffix in town.at(home)):
        return ""
    return rng.choice([letter for letter in "nprtuvwxyz" if letter.upper() not in town.at(home)] or [""])


def absent_letter_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that does not exist among lettered neighbours, in columns."""
    letter = _absent_letter(rng, home, town)
    return columns(home) | {"huisletter": letter, "huisnummertoevoeging": ""} if letter else None


def absent_letter_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that does not exist among lettered neighbours, in one text."""
    letter = _absent_letter(rng, home, town)
    return (
        {"adres": f"{home.street} {home.number}{rng.choice(('', '-', ' '))}{letter.upper()}, {home.place}"}
        if letter
        else None
    )


def absent_flat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A flat of a stairwell that has no such number: 51B-83."""
    if not (home.letter and home.addition.isdigit()):
        return None
    number = rng.randint(601, 899)
    return (
        {"adres": f"{home.street} {home.number}{home.letter}-{number}, {home.place}"}
        if f"{home.letter}{number}".upper() not in town.at(home)
        else None
    )


def unknown_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town does not have, nor any like it, without a postcode."""
    street = rng.choice(_NEW_STREETS)
    if not unlike(street, town):
        return None
    if rng.random() < 0.5:
        return {"adres": f"{street} {home.number}, {home.place}"}
    return {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place}


def same_name_far_away(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same street and number in a town far away, with that town's postcode."""
    postcode, place = rng.choice(ELSEWHERE)
    if rng.random() < 0.5:
        return {"adres": f"{home.street} {home.house}, {spaced(postcode)} {place}"}
    return columns(home) | {"postcode": postcode, "woonplaats": place}


def same_name_next_town(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same street and number in the next town, without a postcode."""
    place = rng.choice(_TOWNS_NEAR)
    if rng.random() < 0.5:
        return {"adres": f"{home.street} {home.house} te {place}"}
    return columns(home) | {"postcode": "", "woonplaats": place}


def misspelt_far_away(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelt street in a misspelt town that is another town."""
    if len(home.street) < 5:
        return None
    at = rng.randrange(2, len(home.street) - 2)
    place = rng.choice(("Hilversun", "Amsterdm", "Utrehct", "Naardn", "Muidden", "Diemenn"))
    return {"adres": f"{home.street[:at]}{home.street[at + 1 :]} {home.house}, {place}"}


def named_after_weesp(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Streets of Amsterdam that are named after the town."""
    street = rng.choice(("Weesperstraat", "Weesperzijde", "Weesperplein"))
    postcode, place = rng.choice((("1018DN", "Amsterdam"), ("1091EC", "Amsterdam"), ("1018XA", "AMSTERDAM")))
    return {"adres": f"{street} {home.number}, {spaced(postcode)} {place}"} if street not in town.streets else None


def postcode_far_away(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only a postcode of elsewhere and a number."""
    postcode, _ = rng.choice(ELSEWHERE)
    return (
        {"postcode": postcode, "huisnummer": str(home.number), "huisletter": home.letter}
        if postcode not in town.postcodes
        else None
    )


def postcode_without_that_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of here and a number that its street never had."""
    if not home.postcode:
        return None
    number = missing(rng, home, town)
    return rng.choice(({"postcode": home.postcode, "huisnummer": str(number)}, {"adres": f"{home.postcode} {number}"}))


def abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A home address abroad, also in a street of the same name."""
    return {"adres": rng.choice(_ABROAD).format(**gaps(rng, home))}


def foreign_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id of another municipality, or of zeros, and nothing else."""
    found = rng.choice(
        ("0" * 16, f"0363010000{rng.randint(600_000, 999_999)}", f"0599010000{rng.randint(100_000, 299_999)}")
    )
    return {"object_id": found, "straat": "", "huisnummer": ""}


def placeholder_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A real street with the number of a form that had to be filled."""
    number = rng.choice(("0", "00000", "9999", "99999", "000", "-", "?", "xx", "n.v.t."))
    if not many(home, town):
        return None
    return columns(home) | {"huisnummer": number, "huisletter": "", "huisnummertoevoeging": ""}


def holiday_park(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A pitch on a site that the register does not know."""
    form = rng.choice(
        (
            "Camping De Vechtstroom plaats {}, {}",
            "recreatiepark Het Gooimeer, chalet {}, {}",
            "jachthaven, steiger C box {}, {}",
            "stacaravan {} op camping Zuiderhoek, {}",
        )
    )
    return {"adres": form.format(rng.randint(1, 90), home.place)}


def mixed_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and number in the free text, another municipality in the columns."""
    postcode, place = rng.choice(ELSEWHERE)
    return {"adres": f"{home.street} {home.house}", "postcode": postcode, "woonplaats": place}


def other_road_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The name of a street with another word for road, and a number that neither has."""
    word = ending(home.street)
    street = home.street.removesuffix(word) + rng.choice([other for other in ("plein", "hof", "kade") if other != word])
    if not word or street in town.streets or not plain(home, town):
        return None
    other = another(
        rng, town, lambda found: found.street != home.street and found.number > highest(town, home.street) + 10
    )
    if other is None or not nowhere_near(street, other.number, town):
        return None
    return {"adres": f"{street} {other.number}, {home.place}"}


ABSENT: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        beyond_the_end, beyond_with_room, beyond_misspelt, gap_in_the_street, range_beyond, absent_letter_columns, absent_letter_text,
        absent_flat, unknown_street, same_name_far_away, same_name_next_town, misspelt_far_away, named_after_weesp, postcode_far_away,
        postcode_without_that_number, abroad, foreign_id, placeholder_number, holiday_park, mixed_elsewhere, other_road_word,
    )
}  # fmt: skip
