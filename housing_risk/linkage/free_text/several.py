"""Several houses in one text: a reading for each, so that none of them is picked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from housing_risk.linkage.free_text.cutting import (
    first_place,
    in_street,
    is_named,
    is_place,
    longest_named,
    longest_street,
    streets_before,
    suffix_and_place,
)
from housing_risk.linkage.free_text.postcode_cuts import postcode_cuts
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import Reading
from housing_risk.linkage.writing.numbers import is_house_number
from housing_risk.linkage.writing.text import is_letter, squeezed, words_of

_SHORTEST_STREET = 5
_NO_STREET = w.ROOM_WORDS | w.DWELLING_WORDS | w.FLOOR_WORDS | b.COMPANY_WORDS | w.MONTHS.keys()


class _House(NamedTuple):
    """A number with the street before it: where it starts, what the street may be, the number, where that ends."""

    start: int
    streets: tuple[str, ...]
    number: int
    end: int


def several_houses(found: list[str], postcode: str, place: str, register: Register) -> Iterator[Reading]:
    """`Kerkstraat 12 / Nieuwstad 5, Weesp`: readings of each house, marked with which of them it is.

    The place, or that of the postcode, is of all houses that name none themselves.
    """
    houses = list(_houses(found, register))
    if len({(house.streets, house.number) for house in houses}) < 2:
        return
    ends = [house.start for house in houses[1:]] + [len(found)]
    read = [suffix_and_place(found[house.end : end], register, False) for house, end in zip(houses, ends, strict=True)]
    here = place or next((written for _, written in read if written in register.place_codes), "")
    here = here or _place_among(found, register) or _place_of(postcode, register)
    for which, (house, (suffix, written)) in enumerate(zip(houses, read, strict=True), 1):
        kept = " ".join(word for word in words_of(suffix) if word not in w.JOINING_WORDS)
        for street in house.streets:
            at = written if written in register.place_codes else here
            yield Reading("", house.number, kept, street, at, one_of=("houses", which))


def several_postcodes(found: list[str], register: Register) -> Iterator[Reading]:
    """`1381 AB 14 en 1381 CK 2`: readings of each house, where known postcodes with a number right behind are all."""
    cuts = [(len(left), len(found) - len(right), code) for code, left, right in postcode_cuts(found, register)]
    if len({code for _, _, code in cuts}) < 2 or not all(code in register.postcodes for _, _, code in cuts):
        return
    ends = [start for start, _, _ in cuts[1:]] + [len(found)]
    parts = [found[start:end] for (_, start, _), end in zip(cuts, ends, strict=True)]
    if all(part and is_house_number(part[0]) for part in parts):
        for which, ((_, _, code), part) in enumerate(zip(cuts, parts, strict=True), 1):
            suffix = [
                word for word in words_of(part[1:]) if word not in w.JOINING_WORDS and not is_place([word], register)
            ]
            yield Reading(code, int(part[0]), " ".join(suffix), one_of=("postcodes", which))


def _place_among(found: list[str], register: Register) -> str:
    start, end = first_place(found, register)
    return " ".join(found[start:end]) if end and not in_street(found, start, register) else ""


def _place_of(postcode: str, register: Register) -> str:
    """Give the place in which all addresses of a postcode lie; else nothing."""
    code = register.postcodes.get(postcode)
    locations = [] if code is None else register.locations_of_postcode(code)
    places = {register.place_of_location[location] for location in locations}
    return register.places[places.pop()] if len(places) == 1 else ""


def two_streets(words: list[str], register: Register) -> list[str]:
    """Give the streets of `Herenstraat of Herengracht`, `Heren(straat/gracht)`; none when there is only one."""
    for start in range(1, len(words)):
        last, rest = " ".join(words[start:]), words[:start]
        if last in register.street_codes:
            while rest and rest[-1] in w.JOINING_WORDS | w.DOUBT_WORDS:
                rest = rest[:-1]
            joined = len(rest) < start
            lengths = range(min(len(rest), register.longest_street + 1), 0, -1) if joined else (len(rest),)
            firsts = (" ".join(rest[-length:]) for length in lengths)  # `Pension Herengracht, Dam 2` is one house
            first = next((each for each in firsts if squeezed(each) in register.glued_streets), "")
            return [first, last] if first and f"{' '.join(rest)} {last}" not in register.street_codes else []
    return []


def several_streets(readings: tuple[Reading, ...], register: Register) -> Iterator[Reading]:
    """`Kerkstraat (ook Nieuwstad)` in the column of the street: a reading for each, so that none of them is picked."""
    for reading in readings:
        words = reading.street.split()
        if len(words) < 2 or reading.street in register.street_codes:
            continue
        end = len(words) - is_letter(words[-1]) - 1  # `Kerkstraat 19`, `19 A` beside number 5
        if end and is_house_number(words[end]) and is_named(" ".join(words[:end]), register):
            alone = reading._replace(street=" ".join(words[:end]))
            other = alone._replace(number=int(words[end]), suffix=" ".join(words[end + 1 :]))
            yield from (alone._replace(one_of=("column", 1)), other._replace(one_of=("column", 2)))
            continue
        streets = _streets(words, register) or two_streets(words, register)
        if len(streets) > 1:
            yield from (
                reading._replace(street=each, one_of=("streets", which)) for which, each in enumerate(streets, 1)
            )


def street_among_words(readings: tuple[Reading, ...], register: Register) -> Iterator[Reading]:
    """`schip Kerkstraat`, `Kerkstraat (ligplaats)` in the column of the street: readings with the street alone."""
    for reading in readings:
        words = reading.street.split()
        if len(words) < 2 or reading.street in register.street_codes:
            continue
        for street, loose in list(streets_before(words, register))[1:]:
            yield reading._replace(street=street, loose=loose)
        length = longest_named(words, register)
        if length and not b.COMPANY_WORDS.isdisjoint(words[length:]):
            yield reading._replace(street=" ".join(words[:length]))


def _streets(found: list[str], register: Register) -> list[str]:
    """Give the known streets that words name one after another; none when anything else stands there."""
    streets = []
    at = 0
    while at < len(found):
        length = longest_street(found[at:], register)
        if not length and found[at] not in w.JOINING_WORDS:
            return []
        streets += [" ".join(found[at : at + length])] if length else []
        at += length or 1
    return streets


def _houses(found: list[str], register: Register) -> Iterator[_House]:
    """Give every known street that a number follows, and every number behind words that may be a street misspelt."""
    at = start = 0
    while at < len(found):
        length = longest_named(found[at:], register)
        end = at + length
        if length and end < len(found) and found[end] in w.NUMBER_WORDS:
            end += 1
        if length and end < len(found) and is_house_number(found[end]):
            yield _House(at, (" ".join(found[at : at + length]),), int(found[end]), end + 1)
            at = start = end + 1
        elif found[at].isdecimal():
            streets = _endings(words_of(found[start:at]), register)
            if streets and is_house_number(found[at]):
                yield _House(start, streets, int(found[at]), at + 1)
            at = start = at + 1
        else:
            at += 1


def _endings(before: list[str], register: Register) -> tuple[str, ...]:
    """Give what a street may be that ends right before a number: the last words, more and less of them."""
    if not before or not _NO_STREET.isdisjoint(before[-1:]):
        return ()
    last = before[-register.longest_street :]
    endings = [" ".join(last[start:]) for start in range(len(last))]
    return tuple(ending for ending in endings if len(ending) >= _SHORTEST_STREET)
