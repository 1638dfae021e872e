"""Words written together: parted where the register knows both parts."""

from __future__ import annotations

from housing_risk.linkage import words as w
from housing_risk.linkage.register import Register
from housing_risk.linkage.text import short_key

_LONGEST_SUFFIX = 3
"""Letters of a suffix that may be glued to a place; more make another name."""
_SHORTEST_STREET = 5


def with_places_apart(found: list[str], register: Register) -> list[str]:
    """Give words in which a known place stands apart that was glued to a suffix (`30bweesp`) or a street."""
    parted: list[str] = []
    for before, word in zip(["", *found], found, strict=False):
        cut = _behind_suffix(word, register) if before.isdecimal() else _before_street(word, register)
        parted += [word[:cut], word[cut:]] if cut else [word]
    return parted


def _behind_suffix(word: str, register: Register) -> int:
    if word in register.place_codes or word in w.SUFFIX_WORDS:
        return 0
    lengths = range(1, min(_LONGEST_SUFFIX, len(word) - 1) + 1)
    return next((at for at in lengths if word[at:] in register.place_codes), 0)


def _before_street(word: str, register: Register) -> int:
    """`WEESPPAPELAAN`, where the word as a whole is no street."""
    if short_key(word) in register.short_streets:
        return 0
    starts = (len(place) for place in register.place_starts if place in register.place_codes and word.startswith(place))
    fitting = (at for at in starts if len(word) - at >= _SHORTEST_STREET)
    return next((at for at in sorted(fitting) if short_key(word[at:]) in register.short_streets), 0)
