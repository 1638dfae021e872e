"""The streets of one place under their other keys: how they may be shortened, misheard or mistyped."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from housing_risk.linkage.likeness import (
    letters_of_sound,
    shape,
    skeleton,
    without_particles,
    without_titles,
    words_in_order,
)
from housing_risk.linkage.register import Register
from housing_risk.linkage.text import short_key, squeezed, stem


class StreetsOf(NamedTuple):
    """The streets of one place under their other keys."""

    squeezed: dict[str, list[int]]
    short: dict[str, list[int]]
    bare: dict[str, list[int]]
    untitled: dict[str, list[int]]
    ordered: dict[str, list[int]]
    skeleton: dict[str, list[int]]
    stem: dict[str, list[int]]
    sound: dict[str, list[int]]
    shape: dict[str, list[int]]
    beginnings: list[tuple[str, int]]
    by_initial: dict[str, list[int]]


def streets_of(register: Register, place: int) -> StreetsOf:
    """Give the streets of a place under every key that a writing of their name may have."""
    plain: dict[str, list[int]] = defaultdict(list)
    short: dict[str, list[int]] = defaultdict(list)
    bare: dict[str, list[int]] = defaultdict(list)
    untitled: dict[str, list[int]] = defaultdict(list)
    ordered: dict[str, list[int]] = defaultdict(list)
    consonants: dict[str, list[int]] = defaultdict(list)
    stems: dict[str, list[int]] = defaultdict(list)
    sounds: dict[str, list[int]] = defaultdict(list)
    shapes: dict[str, list[int]] = defaultdict(list)
    by_initial: dict[str, list[int]] = defaultdict(list)
    for location in register.locations_of_place[place]:
        name = register.street_name(location)
        plain[squeezed(name)].append(location)
        by_initial[name[:1]].append(location)
        official = register.short_names.get(register.street_of_location[location], set())
        for key in sorted({short_key(name), short_key(squeezed(name))} | {squeezed(each) for each in official}):
            short[key].append(location)
        for key in sorted({skeleton(name), skeleton(short_key(name))}):
            consonants[key].append(location)
        bare[without_particles(name)].append(location)
        untitled[without_titles(name)].append(location)
        ordered[words_in_order(name)].append(location)
        stems[stem(name)].append(location)
        sounds[letters_of_sound(name)].append(location)
        shapes[shape(name)].append(location)
    beginnings = sorted((key, location) for key, locations in plain.items() for location in locations)
    return StreetsOf(plain, short, bare, untitled, ordered, consonants, stems, sounds, shapes, beginnings, by_initial)
