"""The streets of a register under their other keys: how they may be shortened, misheard or mistyped.

The keys are of the names, once for the whole register; of a place only its streets in order of their names are kept.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.likeness import (
    letters_of_sound,
    shape,
    skeleton,
    without_particles,
    without_qualifiers,
    without_titles,
    words_in_order,
)
from housing_risk.linkage.writing.text import short_key, squeezed, stem

_AFTER_ALL = "\uffff"

StreetsByKey = dict[str, list[int]]


class StreetKeys(NamedTuple):
    """The codes of all streets under each key that a writing of their name may have."""

    squeezed: StreetsByKey
    short: StreetsByKey
    bare: StreetsByKey
    untitled: StreetsByKey
    unqualified: StreetsByKey
    ordered: StreetsByKey
    skeleton: StreetsByKey
    stem: StreetsByKey
    last: StreetsByKey
    sound: StreetsByKey
    shape: StreetsByKey


class StreetsOf(NamedTuple):
    """The streets of one place: their names without spaces, in order, and their locations."""

    names: list[str]
    locations: list[int]

    def begin_with(self, start: str) -> list[int]:
        """Give the locations of the streets whose names begin so."""
        names = self.names
        return self.locations[bisect_left(names, start) : bisect_left(names, start + _AFTER_ALL)] if start else []


def street_keys(register: Register) -> StreetKeys:
    """Give the streets of a register by their keys."""
    keys: list[StreetsByKey] = [defaultdict(list) for _ in StreetKeys._fields]
    for code, name in enumerate(register.streets):
        official = {squeezed(each) for each in register.short_names.get(code, ())}
        for by_key, found in zip(keys, _keys_of(name, official), strict=True):
            for key in sorted(found):
                by_key[key].append(code)
    return StreetKeys(*map(dict, keys))


def _keys_of(name: str, official: set[str]) -> tuple[set[str], ...]:
    return (
        {squeezed(name)},
        {short_key(name), short_key(squeezed(name))} | official,
        {without_particles(name)},
        {without_titles(name)},
        {without_qualifiers(name)},
        {words_in_order(name)},
        {skeleton(name), skeleton(short_key(name))},
        {stem(name)},
        {name.split(" ")[-1]} - {name},
        {letters_of_sound(name)},
        {shape(name)},
    )


def streets_of(register: Register, place: int) -> StreetsOf:
    """Give the streets of a place."""
    found = sorted((squeezed(register.street_name(each)), each) for each in register.locations_of_place[place])
    return StreetsOf([name for name, _ in found], [location for _, location in found])
