"""Test set fourteen: what fits several houses, so that an answer would be a silent pick."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import (
    bare_home,
    homes_in,
    joined,
    lone,
    one,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _behind(rng: random.Random, home: Home) -> str:
    return joined(one(rng, home.postcode, spaced(home.postcode), ""), home.place)


def _no_bare(home: Home, town: Town) -> bool:
    """Several suffixes in use at the number, and the bare number never was."""
    mates = [other for other in homes_in(town, home.street) if other.number == home.number]
    return len(mates) > 1 and "" not in town.at(home) and len({mate.postcode for mate in mates}) == 1


def suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix left out where only suffixes exist, in a text."""
    if not _no_bare(home, town):
        return None
    where = one(
        rng,
        f"{home.street} {home.number}",
        f"{home.number} {home.street}",
        f"{home.street} nr. {home.number}",
        f"ul. {home.street} {home.number}",
    )
    return {"adres": joined(where, _behind(rng, home), by=", ")}


def suffix_missing_export(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix column was not exported, where only suffixes exist."""
    if not _no_bare(home, town):
        return None
    cells = columns(home) | {
        "huisletter": "",
        "huisnummertoevoeging": "",
        "huisnummer": one(rng, str(home.number), f"{home.number:05d}", f"{home.number}.0"),
    }
    return cells if rng.random() < 0.5 or not home.postcode else cells | {"straat": "", "woonplaats": ""}


def two_suffixes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two suffixes of one number in one cell."""
    mates = sorted(
        other.letter
        for other in homes_in(town, home.street)
        if other.number == home.number and other.letter and not other.addition
    )
    if not home.letter or home.addition or len(mates) < 2:
        return None
    other = rng.choice([letter for letter in mates if letter != home.letter])
    first, last = sorted((home.letter, other))
    number = one(
        rng,
        f"{home.number}{first} en {last}",
        f"{home.number}{first} + {last}",
        f"{home.number}{first} en {home.number}{last}",
        f"{home.number} {first}, {last}",
        f"{home.number}{first}/{home.number}{last}",
    )
    return {"adres": joined(f"{home.street} {number}", _behind(rng, home), by=", ")}


def _later(rng: random.Random, home: Home, town: Town, most: int = 12) -> int | None:
    """A later number on the same side, without suffixes, in use, with the same postcode or none written."""
    if not lone(town, home):
        return None
    fits = [
        other.number
        for other in homes_in(town, home.street)
        if home.number < other.number <= home.number + most
        and (other.number - home.number) % 2 == 0
        and other.object_id != home.object_id
        and bare_home(town, home.street, other.number)
    ]
    return rng.choice(fits) if fits else None


def range_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """From number to number, in words, Dutch or another language."""
    last = _later(rng, home, town)
    if last is None:
        return None
    a = home.number
    span = one(
        rng,
        f"{a} t/m {last}",
        f"{a} tot en met {last}",
        f"{a} tm {last}",
        f"nrs. {a} t/m {last}",
        f"{a} do {last}",
        f"od {a} do {last}",
        f"de la {a} la {last}",
        f"от {a} до {last}",
    )
    return {"adres": f"{home.street} {span}, Weesp"}


def range_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """From number to number in the columns."""
    last = _later(rng, home, town)
    if last is None:
        return None
    both = {
        "huisnummer": one(
            rng,
            f"{home.number}-{last}",
            f"{home.number} - {last}",
            f"{home.number} t/m {last}",
            f"{home.number} tm {last}",
        )
    }
    apart = {"huisnummertoevoeging": one(rng, f"t/m {last}", f"tm {last}", f"tot en met {last}")}
    return columns(home) | {"postcode": ""} | rng.choice([both, apart])


def list_of_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two or three houses named after one street."""
    last = _later(rng, home, town)
    if last is None:
        return None
    a = home.number
    named = one(
        rng,
        f"{a} en {last}",
        f"{a} + {last}",
        f"{a} & {last}",
        f"{a}, {last}",
        f"{a} i {last}",
        f"{a} și {last}",
        f"{a} и {last}",
        f"{a} of {last}",
        f"nr. {a} en nr. {last}",
    )
    return {"adres": f"{home.street} {named}, Weesp"}


def columns_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Mixed: the columns name one house of the street, the text another."""
    other = _later(rng, home, town, 40)
    if other is None:
        return None
    first, last = rng.sample([home.number, other], 2)
    return {
        "straat": home.street,
        "huisnummer": str(first),
        "woonplaats": home.place,
        "adres": f"{home.street} {last}, {home.place}",
    }


def excel_range(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range of house numbers that a spreadsheet made a date."""
    last = _later(rng, home, town)
    if last is None or last > 12:
        return None
    month = _MONTHS[last - 1]
    number = one(
        rng,
        f"{home.number}-{month}",
        f"{home.number:02d}-{month}",
        f"{home.number}-{month}-21",
        f"{home.number}-{last}-2021",
        f"2021-{last:02d}-{home.number:02d} 00:00:00",
    )
    return columns(home) | {"huisnummer": number, "postcode": one(rng, home.postcode, "")}


OPEN: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        suffix_missing,
        suffix_missing_export,
        two_suffixes,
        range_words,
        range_columns,
        list_of_numbers,
        columns_against_text,
        excel_range,
    )
}
