"""Which street in which place is meant by names as written: exactly, shortened, or with a typing error.

Letters are compared on distinct pairs of a place and a written street only, with a limit that grows with what tells the
name apart. A number in a name is never mended, and of several that fit none is picked.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage import words as w
from housing_risk.linkage.register import Register
from housing_risk.linkage.text import numbers_in, short_key, squeezed, stem

_PARTICLES = frozenset({"VAN", "DE", "DER", "DEN", "HET", "T", "EN", "V", "D"})
_ALIKE = 0.7
"""With the right postcode and number beside it, a street whose own letters agree for this share is misspelt; below it
another street is named. Between these `Beukenlaan` and `Eikenlaan` (0.67) are two streets."""


class Option(NamedTuple):
    """A place or location that a name may mean, and the reason to use when it does."""

    code: int
    reason: str


class _StreetsOf(NamedTuple):
    """The streets of one place under their other keys."""

    squeezed: dict[str, list[int]]
    short: dict[str, list[int]]
    by_initial: dict[str, list[int]]


class Names:
    """Looks names up in a register; answers are kept per distinct text."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.places = lru_cache(maxsize=100_000)(self._places)
        self.streets = lru_cache(maxsize=200_000)(self._streets)
        self.street_agrees = lru_cache(maxsize=200_000)(self._street_agrees)
        self.place_agrees = lru_cache(maxsize=100_000)(self._place_agrees)
        self._streets_of = lru_cache(maxsize=10_000)(self._collect_streets)
        self._squeezed_places = {squeezed(name): code for code, name in enumerate(register.places)}

    def _places(self, written: str) -> tuple[Option, ...]:
        """Give the places that a text means; typing errors only when nothing better fits."""
        known = self.register.place_codes
        for key in (written, w.PLACE_SAME.get(written, written)):
            if key in known:
                return (Option(known[key], "exact"),)
        if squeezed(written) in self._squeezed_places:
            return (Option(self._squeezed_places[squeezed(written)], "normalised"),)
        longer = [name for name in self.register.places if _holds(written, name)]
        if longer:
            return tuple(Option(known[name], "normalised") for name in longer)
        near = _closest(squeezed(written), list(self._squeezed_places), EDITS_OF_PLACE)
        return tuple(Option(self._squeezed_places[name], "place_misspelt") for name in near)

    def _place_agrees(self, written: str, place: int) -> str:
        """Give the reason under which a written place is this place; empty when it is another."""
        if not written:
            return "exact"
        options = self.places(written)
        return next((option.reason for option in options if option.code == place), "")

    def _streets(self, written: str, place: int) -> tuple[Option, ...]:
        """Give the locations in a place that a street as written means, of the strictest kind that gives any."""
        exact = self._exact(written, place)
        if exact is not None:
            return (Option(exact, "exact"),)
        here = self._streets_of(place)
        if squeezed(written) in here.squeezed:
            return _options(here.squeezed[squeezed(written)], "normalised")
        short = (
            here.short.get(short_key(written)) or here.short.get(squeezed(written)) or self._shortened(written, place)
        )
        if short:
            return _options(short, "street_abbreviated")
        near = _closest(squeezed(written), list(here.squeezed), EDITS_OF_STREET)
        fit = [name for name in near if _may_be_typing_error(written, self._name(here.squeezed[name][0]))]
        return _options([location for name in fit for location in here.squeezed[name]], "street_misspelt")

    def _exact(self, written: str, place: int) -> int | None:
        street = self.register.street_codes.get(written)
        if street is None:
            return None
        locations = self.register.locations_of_street[street]
        return next((each for each in locations if self.register.place_of_location[each] == place), None)

    def _shortened(self, written: str, place: int) -> list[int]:
        same_initial = self._streets_of(place).by_initial.get(written[0], [])
        return [each for each in same_initial if _abbreviates(written, self._name(each))]

    def _street_agrees(self, written: str, location: int) -> str:
        """Give the reason under which a street as written is the one at this postcode; empty when it is another."""
        if not written:
            return "exact"
        options = self.streets(written, self.register.place_of_location[location])
        reason = next((option.reason for option in options if option.code == location), "")
        if reason or any(option.reason in ("exact", "normalised") for option in options):
            return reason
        name = self._name(location)
        if numbers_in(written) != numbers_in(name):
            return ""
        if name.endswith(f" {written}") or written.endswith(f" {name}"):
            return "street_abbreviated"
        alike = OSA.normalized_similarity(stem(written), stem(name)) >= _ALIKE
        return "street_misspelt" if alike and min(len(stem(written)), len(stem(name))) > 2 else ""

    def _name(self, location: int) -> str:
        return self.register.street_name(location)

    def _collect_streets(self, place: int) -> _StreetsOf:
        plain: dict[str, list[int]] = defaultdict(list)
        short: dict[str, list[int]] = defaultdict(list)
        by_initial: dict[str, list[int]] = defaultdict(list)
        for location in self.register.locations_of_place[place]:
            name = self._name(location)
            plain[squeezed(name)].append(location)
            by_initial[name[:1]].append(location)
            official = self.register.short_names.get(self.register.street_of_location[location], set())
            for key in sorted({short_key(name)} | {squeezed(each) for each in official}):
                short[key].append(location)
        return _StreetsOf(plain, short, by_initial)


def _options(locations: list[int], reason: str) -> tuple[Option, ...]:
    return tuple(Option(location, reason) for location in locations)


def _holds(written: str, name: str) -> bool:
    """`WEESP NH`, `GEM WEESP` hold WEESP."""
    words = written.split()
    return len(words) > 1 and len(name) > 3 and set(name.split()) <= set(words)


def _closest(written: str, names: list[str], edits: dict[int, int]) -> list[str]:
    """Give the names within the allowed number of typing errors, those at most one worse than the best."""
    found = process.extract(written, names, scorer=OSA.distance, score_cutoff=2, limit=None)
    allowed = [(distance, name) for name, distance, _ in found if distance <= edits.get(len(stem(name)), 2)]
    best = min((distance for distance, _ in allowed), default=0)
    return sorted(name for distance, name in allowed if distance <= best + 1)


EDITS_OF_STREET = {0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1, 7: 1}
"""Typing errors allowed by the length of what tells a street apart; two from eight letters on."""
EDITS_OF_PLACE = {0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1}


def _may_be_typing_error(written: str, name: str) -> bool:
    """A number or a kind of street (`-laan` for `-straat`) that differs is another street."""
    endings = _ending(written), _ending(name)
    return numbers_in(written) == numbers_in(name) and (endings[0] == endings[1] or "" in endings)


def _ending(key: str) -> str:
    ending = squeezed(key)[len(stem(key)) :]
    return w.STREET_ENDINGS.get(ending, ending)


def _abbreviates(written: str, name: str) -> bool:
    """Tell whether the written words are beginnings of the name's words, the last with the same kind of ending."""
    short, full = written.split(), name.split()
    if len(short) < 2 or len(full) < 2 or numbers_in(written) != numbers_in(name):
        return False
    last, whole = stem(short[-1]), stem(full[-1])
    if len(last) < 3 or not whole.startswith(last) or _ending(short[-1]) != _ending(full[-1]):
        return False
    return _in_order(short[:-1], full[:-1])


def _in_order(short: list[str], full: list[str]) -> bool:
    at = 0
    for word in full:
        if at < len(short) and word.startswith(short[at]):
            at += 1
        elif word not in _PARTICLES:
            return False
    return at == len(short)
