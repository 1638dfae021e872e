"""Kinds of the fifteenth held-out set that name several houses: ranges, lists, doubt, two streets (open)."""

from __future__ import annotations

import random
from itertools import pairwise

from benchmarks.heldout.set_15_help import faraway, index, lonely, partner, pc, simple, tail, written
from benchmarks.heldout.set_15_typing import any_slip
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_LONG = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
         "december")  # fmt: skip


def _pair(rng: random.Random, home: Home, town: Town, reach: int = 10) -> tuple[int, int] | None:
    """Give the numbers of two houses in order, one of them this home."""
    other = partner(rng, home, town, reach)
    if other is None or not simple(home):
        return None
    low, high = sorted((home.number, other.number))
    return low, high


def _letters(home: Home, town: Town) -> list[Home]:
    """Give the houses in use with one letter at the number of a home, in order."""
    there = index(town).by_number[(home.street, home.number)]
    if len({other.object_id for other in there}) < len(there):
        return []
    found = [other for other in there if len(other.suffix) == 1 and other.suffix.isalpha()]
    return sorted(found, key=lambda other: other.suffix.lower())


def range_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range of numbers in one street, both ends in use."""
    ends = _pair(rng, home, town)
    if ends is None:
        return None
    way = rng.choice(["{a}-{b}", "{a} - {b}", "{a} t/m {b}", "{a} tm {b}", "{a} tot en met {b}", "nrs. {a} t/m {b}",
                      "{a}–{b}", "{a} t.e.m. {b}", "nummers {a} tot {b}", "{a} through {b}", "{a} do {b}",
                      "{a}/{b}"])  # fmt: skip
    return written(f"{home.street} {way.format(a=ends[0], b=ends[1])}, {tail(rng, home)}")


def range_in_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range in the cell of the number, or its end in the cell of the addition."""
    ends = _pair(rng, home, town)
    if ends is None:
        return None
    low, high = ends
    number, more = rng.choice([(f"{low}-{high}", ""), (f"{low} t/m {high}", ""), (f"{low}", f"-{high}"),
                               (f"{low}/{high}", ""),
                               (f"{low}", f"t/m {high}"), (f"{low} en {high}", ""),
                               (f"{low}", f"en {high}")])  # fmt: skip
    cells = {"straat": home.street, "huisnummer": number, "huisnummertoevoeging": more}
    return {**cells, "postcode": rng.choice([home.postcode, ""]), "woonplaats": home.place}


def one_side(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range of the even or the odd numbers."""
    ends = _pair(rng, home, town, 20)
    if ends is None:
        return None
    side = "even" if ends[0] % 2 == 0 else "oneven"
    way = rng.choice(["{s} {a} t/m {b} ({e})", "{s} {e} nummers {a} t/m {b}", "{s}, {e} zijde, {a} - {b}",
                      "{s} {a} tot en met {b} {e}"])  # fmt: skip
    return written(f"{way.format(s=home.street, a=ends[0], b=ends[1], e=side)}, {home.place}")


def listed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two or three numbers of one street in a list."""
    ends = _pair(rng, home, town)
    if ends is None:
        return None
    low, high = ends
    way = rng.choice(["{a} en {b}", "{a}, {b}", "{a} + {b}", "{a} & {b}", "nr. {a} en nr. {b}", "{a} alsmede {b}",
                      "{a} i {b}", "{a} și {b}", "{a} and {b}", "{a} и {b}", "{a} plus {b}", "{a}; {b}"])  # fmt: skip
    return written(f"{home.street} {way.format(a=low, b=high)}, {tail(rng, home)}")


def three_listed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Three numbers of one street in a list, or two lists of houses with a word before."""
    first, second = partner(rng, home, town, 12), partner(rng, home, town, 12)
    if first is None or second is None or first.number == second.number or not simple(home):
        return None
    one, two, three = sorted((home.number, first.number, second.number))
    way = rng.choice(
        ["{a}, {b} en {c}", "{a}-{b}-{c}", "{a}, {b}, {c}", "{a}/{b}/{c}", "{a} + {b} + {c}", "{a} {b} {c}"]
    )
    word = rng.choice(["", "panden ", "woningen ", "complex "])
    return written(f"{word}{home.street} {way.format(a=one, b=two, c=three)}, {tail(rng, home)}")


def in_doubt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A writer who doubts between two numbers."""
    ends = _pair(rng, home, town)
    if ends is None:
        return None
    two = list(ends)
    rng.shuffle(two)
    way = rng.choice(["{a} of {b}", "{a} (of {b})", "{a} dan wel {b}", "{a} c.q. {b}", "{a} lub {b}", "{a} sau {b}",
                      "{a} or {b}", "{a} / mogelijk {b}", "{a}, misschien {b}", "{a} или {b}",
                      "{a} resp. {b}"])  # fmt: skip
    return written(f"{home.street} {way.format(a=two[0], b=two[1])}, {tail(rng, home)}")


def range_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range or list of numbers in a misspelt street, with the postcode."""
    ends, made = _pair(rng, home, town), any_slip(rng, home.street)
    if ends is None or not made or not lonely(town, home, made):
        return None
    return written(
        f"{made} {ends[0]}{rng.choice([' t/m ', ' en ', '-', ' of '])}{ends[1]}, {pc(rng, home)} {home.place}"
    )


def range_made_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range of two numbers that a spreadsheet made a day."""
    ends = _pair(rng, home, town)
    if ends is None or ends[1] > 12:
        return None
    low, high = ends
    day = rng.choice([f"{low}-{_MONTHS[high - 1]}", f"{low:02d}-{_MONTHS[high - 1]}", f"{low} {_LONG[high - 1]}",
                      f"2021-{high:02d}-{low:02d} 00:00:00", f"{low}-{high}-2021", f"{low}/{high}/2021"])  # fmt: skip
    if rng.random() < 0.5:
        return written(f"{home.street} {day}, {tail(rng, home)}")
    return {"straat": home.street, "huisnummer": day, "postcode": home.postcode, "woonplaats": home.place}


def two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses in one cell."""
    other = faraway(rng, home, town)
    if other is None:
        return None
    two = [f"{house.street} {house.number}" for house in (home, other)]
    rng.shuffle(two)
    sign = rng.choice([" / ", " en ", "; ", " + ", " of ", "\n", ", ", " & "])
    return written(f"{sign.join(two)}, {home.place}")


def two_whole(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses with their postcodes, numbered or behind a word."""
    other = faraway(rng, home, town)
    if other is None:
        return None
    two = [f"{house.street} {house.number}, {pc(rng, house)} {house.place}" for house in (home, other)]
    rng.shuffle(two)
    way = rng.choice(
        ["1) {a} 2) {b}", "{a} / {b}", "{a}; {b}", "locaties: {a} en {b}", "{a} en ook {b}", "- {a}\n- {b}"]
    )
    return written(way.format(a=two[0], b=two[1]))


def two_postcodes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two houses by postcode and number in one cell."""
    other = faraway(rng, home, town)
    if other is None or other.postcode == home.postcode:
        return None
    two = [f"{house.postcode} {house.number}" for house in (home, other)]
    rng.shuffle(two)
    return written(rng.choice([" / ", " en ", "; ", ", "]).join(two))


def letters_listed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters at one number, listed or as a range."""
    there = _letters(home, town)
    if home not in there or not simple(home) or len(there) < 2:
        return None
    pairs = [two for two in pairwise(there) if home in two]
    one, two = (house.suffix.upper() for house in rng.choice(pairs))
    if f"{one}{two}" in town.at(home):
        return None
    way = rng.choice(["{n}{a}-{b}", "{n} {a} en {b}", "{n}{a}/{b}", "{n}{a} + {n}{b}", "{n}{a} t/m {b}",
                      "{n} {a} & {b}",
                      "{n}{a} en {n}{b}", "{n}{a}, {n}{b}", "{n} {a} of {b}", "{n}{a}/{n}{b}"])  # fmt: skip
    return written(f"{home.street} {way.format(n=home.number, a=one, b=two)}, {tail(rng, home)}")


def bare_and_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number and the same number with a letter, both in use."""
    there = index(town).by_number[(home.street, home.number)]
    letters, bare = _letters(home, town), [other for other in there if not other.suffix]
    if not letters or not bare or home not in [*letters, *bare] or not simple(home):
        return None
    letter = home.suffix or rng.choice(letters).suffix
    way = rng.choice(["{n} en {n}{a}", "{n}/{n}{a}", "{n} + {n}{a}", "{n} (en {n}{a})", "{n}-{n}{a}", "{n} of {n}{a}",
                      "{n} & {n}{a}", "{n}, {n}{a}"])  # fmt: skip
    return written(f"{home.street} {way.format(n=home.number, a=letter)}, {tail(rng, home)}")


OPEN: dict[str, Kind] = {
    "range in text": range_in_text,
    "range in cells": range_in_cell,
    "range of one side": one_side,
    "two numbers listed": listed,
    "three numbers listed": three_listed,
    "doubt between two numbers": in_doubt,
    "range in a misspelt street": range_and_slip,
    "range made a date": range_made_date,
    "two streets in one cell": two_streets,
    "two whole addresses": two_whole,
    "two postcodes with numbers": two_postcodes,
    "two letters at a number": letters_listed,
    "bare and letter together": bare_and_letter,
}
