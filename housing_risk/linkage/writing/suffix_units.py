"""Units inside a house and storeys of it, among the words of a suffix: `kamer 3`, `2e etage`, a note about the door."""

from __future__ import annotations

from collections.abc import Sequence

from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import begins_note
from housing_risk.linkage.writing.text import words_of

_SHORTEST_LEVEL = 3
_LEVELS = w.LOWER_DWELLING | w.UPPER_DWELLING | w.LOWER_SUFFIXES | w.UPPER_SUFFIXES


def without_unit(found: list[str]) -> list[str] | None:
    """Take `kamer 3`, `kamer nr. 3`, `unit B` or `bed 2` out; None when there is no such thing."""
    for place, word in enumerate(found):
        end = place + 1
        while end < len(found) and found[end] in w.NUMBER_WORDS:
            end += 1
        after = found[end] if end < len(found) else ""
        numbered = after.isdecimal() or (len(after) == 1 and len(word) > 1)
        labelled = word in w.SUFFIX_LABELS and not after.isdecimal()  # `toevoeging a` is no room, `toev. 5` may be
        unit = word in w.ROOM_WORDS | w.DWELLING_WORDS or (word in w.FLOOR_WORDS and after.isdecimal())
        if unit and not labelled and (numbered or len(word) > 1):
            end += numbered
            where = w.POSITIONS if word in w.ROOM_WORDS else frozenset()
            while end < len(found) and found[end] in w.ORDINAL_ENDINGS | w.FLOOR_WORDS | where:
                end += 1
            rest = words_of(found[:place] + found[end:])
            inside = without_unit(rest)  # `kamer 3 bed 2`
            return rest if inside is None else inside
    return None


def before_a_note(found: Sequence[str], atoms: Sequence[str]) -> list[str] | None:
    """Give the words before a note (`ingang zijkant`); None when every word can be a suffix, or says near."""
    for place, word in enumerate(found):
        if word in n.NEAR_WORDS | w.SUFFIX_LABELS:
            return None
        if begins_note(word) and word not in atoms:
            before = words_of(list(found[:place]))
            while before and before[-1] in w.BEFORE_NOTE:
                before.pop()
            return before
    return None


def is_storey(found: Sequence[str], beside: frozenset[str] = frozenset()) -> bool:
    """`2e etage`, `I pietro`, `begane grond`: words that name a storey and, but for `beside`, nothing else."""
    about = w.FLOOR_WORDS | w.STOREYS
    allowed = about | beside | w.ORDINAL_ENDINGS | w.ROMAN.keys()
    return not about.isdisjoint(found) and all(word in allowed or word.isdecimal() or word in "., " for word in found)


def says_level(found: Sequence[str]) -> bool:
    """Tell whether words say in which storey a dwelling lies, and nothing else."""
    in_words = any(len(word) >= _SHORTEST_LEVEL for word in found)
    return (in_words and (_LEVELS | w.FLOOR_WORDS).issuperset(found)) or is_storey(found, w.POSITIONS)


def level_of(suffix: str) -> int:
    """Give 0 for a suffix of a lower dwelling, 1 for one of an upper, -1 for any other."""
    return 0 if suffix in w.LOWER_SUFFIXES else 1 if suffix in w.UPPER_SUFFIXES else -1
