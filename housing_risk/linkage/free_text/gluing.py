"""Words written together: parted where the register knows both parts."""

from __future__ import annotations

import itertools

from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w

_LONGEST_SUFFIX = 3
"""Letters of a suffix that may be glued to a place; more make another name."""


def with_places_apart(found: list[str], register: Register) -> list[str]:
    """Give words in which a known place stands apart that was glued to a suffix (`30bweesp`) or before the street."""
    parted: list[str] = []
    for at, word in enumerate(found):
        if at and found[at - 1].isdecimal():
            cut = _behind_suffix(word, register)
        else:
            cut = 0 if at else _before_street(found, register)
        parted += [word[:cut], word[cut:]] if cut else [word]
    return parted


def _behind_suffix(word: str, register: Register) -> int:
    if word in register.place_codes or word in w.SUFFIX_WORDS:
        return 0
    first = 1 + (word[:1] == word[1:2])  # `Wweesp` is a slip
    lengths = range(first, min(_LONGEST_SUFFIX, len(word) - 1) + 1)
    return next((at for at in lengths if word[at:] in register.place_codes), 0)


def _before_street(found: list[str], register: Register) -> int:
    """`WEESPPAPELAAN 22`, `WEESPM NIJHOFFSTRAAT 3`: where everything before the number is no street, but this is."""
    whole = "".join(itertools.takewhile(str.isalpha, found))
    places = [found[0][:end] for end in range(1, len(found[0]))]
    ends = (len(place) for place in places if place in register.place_codes)
    return next((end for end in ends if whole[end:] in register.glued_streets), 0)
