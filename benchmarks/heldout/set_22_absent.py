"""Rows of set 22 that mean no home: the number or its suffix does not exist in the street."""

from __future__ import annotations

import random

from benchmarks.heldout.set_22_people import FIRMS, PERSONS
from benchmarks.heldout.set_22_tools import (
    absent,
    free,
    index,
    line,
    lost_suffix,
    misspelt,
    shortened,
    sole,
    spaced,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def _at(home: Home, number: int | None) -> Home | None:
    return None if number is None else home.at(number)


def number_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number the street never had, in columns."""
    other = _at(home, absent(rng, home, town))
    return columns(other) if other else None


def number_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in text, without postcode."""
    other = _at(home, absent(rng, home, town))
    return free(line(rng, other, behind=home.place)) if other else None


def number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same with the number before a shortened street."""
    number, street = absent(rng, home, town), shortened(home.street)
    return free(f"{number} {street}. {tail(rng, home)}") if number and street else None


def number_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in a misspelt street."""
    number, street = absent(rng, home, town), misspelt(rng, home, town)
    return {**columns(home.at(number)), "straat": street} if number and street else None


def number_firm(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same behind a company."""
    other = _at(home, absent(rng, home, town))
    return free(f"{rng.choice((*FIRMS, 'c/o ' + rng.choice(PERSONS)))}, {line(rng, other)}") if other else None


def number_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room at a number the street never had."""
    number = absent(rng, home, town)
    room = rng.choice(("kamer {}", "pok. {}", "cam. {}", "стая {}", "unit {}")).format(rng.randint(1, 9))
    return free(line(rng, home, house=f"{number} {room}")) if number else None


def number_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and a number that nobody has there."""
    number = absent(rng, home, town)
    taken = number is None or (home.postcode, number) in index(town).by_postcode
    return {"postcode": spaced(rng, home.postcode), "huisnummer": str(number)} if home.postcode and not taken else None


def number_float(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same as a fraction, in columns."""
    number = absent(rng, home, town)
    return {**columns(home.at(number)), "huisnummer": f"{number}.0"} if number else None


def suffix_of_sole(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter at a number with one address."""
    letter = lost_suffix(rng, home, town)
    return {**columns(home), "huisletter": letter} if letter and sole(home, town) else None


def suffix_of_sole_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in text, without postcode."""
    letter = lost_suffix(rng, home, town)
    return (
        free(line(rng, home, house=f"{home.number}{rng.choice(('', ' ', '-'))}{letter}", behind=home.place))
        if letter and sole(home, town)
        else None
    )


def suffix_beside_others(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that is none of the letters at the number."""
    letter = lost_suffix(rng, home, town)
    return free(line(rng, home, house=f"{home.number}{letter}")) if letter and home.siblings > 1 else None


def suffix_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter the number lacks, in a misspelt street."""
    letter, street = lost_suffix(rng, home, town), misspelt(rng, home, town)
    return (
        free(line(rng, home, street=street, house=f"{home.number}{letter}"))
        if letter and street and sole(home, town)
        else None
    )


def suffix_style_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A suffix in the style of another town."""
    return (
        {**columns(home), "huisnummertoevoeging": rng.choice(("bis", "rood", "zw", "IV"))} if sole(home, town) else None
    )


NONE: dict[str, Kind] = {
    "number_columns": number_columns, "number_text": number_text, "number_first": number_first,
    "number_slip": number_slip, "number_firm": number_firm, "number_room": number_room,
    "number_postcode": number_postcode, "number_float": number_float, "suffix_of_sole": suffix_of_sole,
    "suffix_of_sole_text": suffix_of_sole_text, "suffix_beside_others": suffix_beside_others,
    "suffix_slip": suffix_slip, "suffix_style_elsewhere": suffix_style_elsewhere,
}  # fmt: skip
