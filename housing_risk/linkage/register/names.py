"""Which street in which place is meant by names as written: exactly, shortened, or with a typing error.

Letters are compared on distinct pairs of a place and a written street only, with a limit that grows with what tells the
name apart. A number in a name is never mended, and of several that fit none is picked.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache, partial

from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage.register.place_names import Option, PlaceNames
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.register.streets import StreetKeys, street_keys, streets_of
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing.common_streets import COMMON_STREETS
from housing_risk.linkage.writing.likeness import (
    abbreviates,
    closest,
    has_no_vowels,
    has_other_initial,
    kind_of_street,
    leaves_letters_out,
    letters_of_sound,
    looks_alike,
    may_misspell,
    may_shorten,
    shape,
    sounds_alike,
    without_particles,
    without_qualifiers,
    without_titles,
    words_in_order,
)
from housing_risk.linkage.writing.street_words import TITLES
from housing_risk.linkage.writing.text import numbers_in, short_key, squeezed, stem

BEGUN = "begun"
"""No reason of the closed list: a beginning of a name, which alone is never enough to answer."""
RIVAL = "rival"
"""Nor is this: a street that is as near to a misspelt name as the one that is probably meant."""
_SHORTEST_STEM = 4
_SHORTEST_BEGINNING = 5
_LONG_BEGINNING = 6
"""Letters of a name that was cut off by a program, when only one street begins so."""
_LONG_STEM = 7
_LONGEST_GAP = 2
_STUCK = re.compile(r"([A-Z])\1{2,}")


class Names:
    """Looks names up in a register; answers are kept per distinct text."""

    def __init__(self, register: Register) -> None:
        self.register = register
        places = PlaceNames(register)
        self.places_meant = places.meant_by
        self.place_agrees = places.agrees
        self.streets_meant = lru_cache(maxsize=50_000)(self._streets)
        self.street_agrees = lru_cache(maxsize=50_000)(self._street_agrees)
        self._streets_of = lru_cache(maxsize=10_000)(partial(streets_of, register))

    @cached_property
    def _keys(self) -> StreetKeys:
        return street_keys(self.register)

    def _streets(self, written: str, place: int) -> tuple[Option, ...]:
        """Give the locations in a place that a street as written means, of the strictest kind that gives any."""
        exact = self._exact(written, place)
        if exact is not None:
            return (Option(exact, "exact"),)
        glued = self._at(place, self._keys.squeezed.get(squeezed(written)))
        if glued:
            return _options(glued, "normalised")
        short = self._shorter(written, place)
        if short:
            return _options(short, "street_abbreviated")
        begun = self._begun(written, place)
        misspelt = self._misspelt_or_cut(written, place) if len(begun) < 2 else []
        if misspelt:
            rivals = _options(self._rivals(written, misspelt, place), RIVAL)
            return (*_options(sorted({*misspelt, *begun}), "street_misspelt"), *rivals)
        if len(begun) == 1 and self._is_cut(written, begun[0]):
            return _options(begun, "street_abbreviated")
        if begun:
            return _options(begun, BEGUN)
        without = self._without_letters(written, place)
        return _options(without, "street_abbreviated") if without else _options(self._qualified(written, place), BEGUN)

    def _shorter(self, written: str, place: int) -> list[int]:
        keys, glued = self._keys, squeezed(written)
        return (
            self._at(place, keys.short.get(short_key(written)))
            or self._at(place, keys.short.get(glued))
            or self._at(place, keys.short.get(short_key(glued)))
            or self._shortened(written, place)
            or self._bare(written, place)
            or self._untitled(written, place)
            or self._at(place, keys.ordered.get(words_in_order(written)))
            or (self._at(place, keys.skeleton.get(glued)) if has_no_vowels(written) else [])
        )

    def _bare(self, written: str, place: int) -> list[int]:
        """`Wout Vliethof` lacks the `van`; a lone letter in front is not read over: it may be a suffix."""
        same = self._at(place, self._keys.bare.get(without_particles(written)))
        return [each for each in same if written[1:2] != " " or self._name(each)[:1] == written[0]]

    def _untitled(self, written: str, place: int) -> list[int]:
        """`Bührmannlaan` and `Dr. Bührmannlaan` are `Mr. J.C. Bührmannlaan`; `A. Bührmannlaan` would be another."""
        said = set(written.split()) - TITLES
        same = self._at(place, self._keys.untitled.get(without_titles(written)))
        return [each for each in same if said <= set(self._name(each).split())]

    def _without_first_words(self, written: str, place: int) -> list[int]:
        """`Mierisstraat` is Frans Mierisstraat where no other street ends so; `Hofstraat` is not Nieuwe Hofstraat."""
        if written in COMMON_STREETS or len(stem(written)) < _SHORTEST_STEM or not kind_of_street(written):
            return []
        same = self._at(place, self._keys.last.get(written))
        left_out = {word for each in same for word in self._name(each).split()[:-1]} - b.FIRST_NAMES - b.PREPOSITIONS
        return same if len(same) == 1 and b.QUALIFIERS.isdisjoint(left_out) else []

    def _misspelt_or_cut(self, written: str, place: int) -> list[int]:
        return (
            self._misspelt(written, place)
            or self._misspelt(_unstuck(written), place)
            or self._without_first_words(written, place)
        )

    def _misspelt(self, written: str, place: int) -> list[int]:
        glued = squeezed(written)
        if glued in COMMON_STREETS:
            return []  # a name that many towns have is no typing error for another
        here = self._streets_of(place)
        near = closest(glued, here.names, EDITS_OF_STREET) or self._alike(written, place)
        fit = [name for name in near if self._may_be_typing_error(written, name, place)]
        if any(name.endswith(glued) for name in fit):  # the first letter is lost, or more of a longer name
            fit += [name for name in here.names if name.endswith(glued) and name not in fit]
        return [location for name in fit for location in self._at(place, self._keys.squeezed[name])]

    def _rivals(self, written: str, misspelt: list[int], place: int) -> list[int]:
        """`Tolenstraat` is Torenstraat as much as Molenstraat: names with another first letter that are as near."""
        glued = squeezed(written)
        errors = min(OSA.distance(glued, squeezed(self._name(each))) for each in misspelt)
        here = self._streets_of(place).names
        near = [name for name, *_ in process.extract(glued, here, scorer=OSA.distance, score_cutoff=errors, limit=None)]
        found = {each for name in near for each in self._at(place, self._keys.squeezed[name])} - {*misspelt}
        return sorted(each for each in found if _is_same_sort(written, self._name(each)))

    def _is_cut(self, written: str, location: int) -> bool:
        """Tell whether a name was cut off within its kind of street, or, when it is long, within a word before that.

        `Kromme Elleboog` may be another street than Kromme Elleboogsteeg.
        """
        glued, left = squeezed(written), stem(self._name(location))
        within = len(glued) >= _LONG_BEGINNING and glued != left and not kind_of_street(written)
        return len(glued) > len(left) or within

    def _alike(self, written: str, place: int) -> list[str]:
        """Give the names, without spaces, that sound as the written one, or else would look so on a bad scan."""
        sounding = self._at(place, self._keys.sound.get(letters_of_sound(written)))
        looking = self._at(place, self._keys.shape.get(shape(written)))
        same_sound = [self._name(each) for each in sounding if sounds_alike(written, self._name(each))]
        same_looks = [self._name(each) for each in looking if looks_alike(written, self._name(each))]
        return [squeezed(name) for name in same_sound or same_looks]

    def _may_be_typing_error(self, written: str, glued: str, place: int) -> bool:
        return _may_be_typing_error(written, self._name(self._at(place, self._keys.squeezed[glued])[0]))

    def _begun(self, written: str, place: int) -> list[int]:
        """`Linden` lacks its kind of street, `Burgemeester de Vl` was cut off: every street that begins so."""
        glued = squeezed(written)
        if len(glued) < _SHORTEST_STEM:
            return []
        if len(glued) < _SHORTEST_BEGINNING and not self._at(place, self._keys.stem.get(glued)):
            return []
        same = self._streets_of(place).begin_with(glued)
        return [each for each in same if numbers_in(written) == numbers_in(self._name(each))]

    def _without_letters(self, written: str, place: int) -> list[int]:
        """`Fijnv.draatln` leaves letters out, never many together, and keeps the kind of street."""
        letter_in_front = written[1:2] == " "  # that is an initial or a suffix, not what is left of a word
        common = squeezed(written) in COMMON_STREETS
        kind = "" if common or letter_in_front else kind_of_street(written)
        return [
            each
            for each in self._streets_of(place).begin_with(written[:1])
            if kind
            and kind_of_street(self._name(each)) == kind
            and numbers_in(written) == numbers_in(self._name(each))
            and leaves_letters_out(written, self._name(each), _LONGEST_GAP)
        ]

    def _qualified(self, written: str, place: int) -> list[int]:
        """`Muiderweg` is Korte or Lange Muiderweg, where the place has both."""
        said = set(written.split())
        same = self._at(place, self._keys.unqualified.get(without_qualifiers(written)))
        found = [each for each in same if said <= set(self._name(each).split())]
        return found if len(found) > 1 else []

    def _exact(self, written: str, place: int) -> int | None:
        street = self.register.street_codes.get(written)
        return None if street is None else self.register.location(place, street)

    def _at(self, place: int, streets: list[int] | None) -> list[int]:
        """Give the locations of streets in a place, in order; most streets of the register are not there."""
        found = (self.register.location(place, street) for street in streets or ())
        return sorted(each for each in found if each is not None)

    def _shortened(self, written: str, place: int) -> list[int]:
        same_initial = self._streets_of(place).begin_with(written[:1])
        return [each for each in same_initial if abbreviates(written, self._name(each))]

    def _street_agrees(self, written: str, location: int) -> str:
        """Give the reason under which a street as written is the one at this postcode; empty when it is another.

        What names no street here may end in one: `kamer 3 Heemradweg`.
        """
        if not written:
            return "exact"
        reason, is_another = self._agrees(written, location)
        words = [] if reason or is_another else written.split()[-self.register.longest_street - 1 :]
        endings = [" ".join(words[start:]) for start in range(1, len(words))]
        agreed = (self._agrees(ending, location)[0] for ending in endings if len(ending) >= _SHORTEST_BEGINNING)
        return reason or next(filter(None, agreed), "")

    def _agrees(self, written: str, location: int) -> tuple[str, bool]:
        """Give the reason, and whether the name means another street of the place."""
        options = self.streets_meant(written, self.register.place_of_location[location])
        reason = next((option.reason for option in options if option.code == location and option.reason != RIVAL), "")
        if reason or any(option.reason in ("exact", "normalised") for option in options):
            return ("street_abbreviated" if reason == BEGUN else reason), not reason
        name = self._name(location)
        if may_shorten(written, name):
            return "street_abbreviated", False
        return "street_misspelt" if may_misspell(written, name) else "", bool(options)

    def _name(self, location: int) -> str:
        return self.register.street_name(location)


def _options(locations: list[int], reason: str) -> tuple[Option, ...]:
    return tuple(Option(location, reason) for location in locations)


EDITS_OF_STREET = {0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1, 7: 1}
"""Typing errors allowed by the length of what tells a street apart; two from eight letters on."""


def _may_be_typing_error(written: str, name: str) -> bool:
    """A number or a kind of street (`-laan` for `-straat`) that differs is another street; so is a letter in front."""
    return not has_other_initial(written, name) and _is_same_sort(written, name) and _begins_alike(written, name)


def _unstuck(written: str) -> str:
    """`Zannndstraat`: of a key that stuck two letters are left, since Dutch writes none three times in a row."""
    return _STUCK.sub(r"\1\1", written)


def _is_same_sort(written: str, name: str) -> bool:
    kinds = kind_of_street(written), kind_of_street(name)
    return numbers_in(written) == numbers_in(name) and (kinds[0] == kinds[1] or "" in kinds)


def _begins_alike(written: str, name: str) -> bool:
    """Another first letter is another name: `Esdoornlaan` is no `Meidoornlaan`; a first letter may be lost."""
    said, meant = squeezed(written), squeezed(name)
    if said[1:] == meant[1:] and len(stem(name)) >= _LONG_STEM:
        return True  # only the first key was wrong, of a name that is long enough to be no other
    return (
        said[0] == meant[0]
        or sounds_alike(written, name)
        or looks_alike(written, name)
        or (len(said) < len(meant) and meant.endswith(said))
    )
