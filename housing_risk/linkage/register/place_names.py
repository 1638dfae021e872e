"""Which place is meant by a name as written: exactly, with more beside it, declined, or with a typing error."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.likeness import closest, letters_of_sound, looks_alike, shape, sounds_alike
from housing_risk.linkage.writing.text import squeezed
from housing_risk.linkage.writing.towns import CASE_ENDINGS

EDITS_OF_PLACE = {0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1}
"""Typing errors allowed by the length of a place; two from seven letters on."""


class Option(NamedTuple):
    """A place or location that a name may mean, and the reason to use when it does."""

    code: int
    reason: str


class PlaceNames:
    """Looks places up in a register; answers are kept per distinct text."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.meant_by = lru_cache(maxsize=50_000)(self._meant_by)
        self.agrees = lru_cache(maxsize=50_000)(self._agrees)
        self._squeezed = {squeezed(name): code for code, name in enumerate(register.places)}
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_shape: dict[str, list[str]] = defaultdict(list)
        for name in register.places:
            self._by_word[name.split(" ")[0]].append(name)
            self._by_sound[letters_of_sound(name)].append(squeezed(name))
            self._by_shape[shape(name)].append(squeezed(name))

    def _meant_by(self, written: str) -> tuple[Option, ...]:
        """Give the places that a text means; typing errors only when nothing better fits."""
        known = self.register.place_codes
        for key in (written, w.PLACE_SAME.get(written, written)):
            if key in known:
                return (Option(known[key], "exact"),)
        if squeezed(written) in self._squeezed:
            return (Option(self._squeezed[squeezed(written)], "normalised"),)
        words = dict.fromkeys(written.split())
        longer = sorted(name for word in words for name in self._by_word.get(word, ()) if _holds(written, name))
        if longer:
            return tuple(Option(known[name], "normalised") for name in longer)
        near = (
            closest(squeezed(written), list(self._squeezed), EDITS_OF_PLACE)
            or [name for name in self._by_sound.get(letters_of_sound(written), ()) if sounds_alike(written, name)]
            or [name for name in self._by_shape.get(shape(written), ()) if looks_alike(written, name)]
        )
        if not near and (place := undeclined(written, self.register)):
            return (Option(known[place], "place_misspelt"),)
        if not near and len(words) > 1:
            return self._among(tuple(words))
        return tuple(Option(self._squeezed[name], "place_misspelt") for name in near)

    def _among(self, words: tuple[str, ...]) -> tuple[Option, ...]:
        """`wwesp agriflex`: the one place that one of the words may mean, misspelt."""
        options = {option.code for word in words if len(word) > 3 for option in self.meant_by(word)}
        return tuple(Option(code, "place_misspelt") for code in options) if len(options) == 1 else ()

    def _agrees(self, written: str, place: int) -> str:
        """Give the reason under which a written place is this place, perhaps cut off; empty when it is another."""
        if not written:
            return "exact"
        options = self.meant_by(written)
        begun = "place_misspelt" if not options and self.register.places[place].startswith(written) else ""
        return next((option.reason for option in options if option.code == place), begun)


def _holds(written: str, name: str) -> bool:
    """`WEESP NH`, `GEM WEESP` hold WEESP."""
    words = written.split()
    return len(words) > 1 and len(name) > 3 and set(name.split()) <= set(words)


def undeclined(word: str, register: Register) -> str:
    """Give the place that stands with a Polish or Romanian ending (`WEESPIE`); else nothing."""
    ends = (word.removesuffix(end) for end in CASE_ENDINGS if word.endswith(end))
    known = register.place_codes
    return "" if word in known else next((name for name in ends if name in known), "")
