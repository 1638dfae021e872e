"""Which of the suffixes that the register has at a number is meant by a suffix as written.

A list of steps from strict to lenient. The register's siblings decide: a step answers only with suffixes that exist at
this number, and more than one answer in a step is never narrowed down. Which style a town uses (`H`, `HS`, `BS`, `ZW`,
roman or arabic) is learned from those siblings; the lists in `words` only say what can mean the same.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from housing_risk.linkage import words as w
from housing_risk.linkage.reading import begins_note
from housing_risk.linkage.text import tokens, words_of
from housing_risk.linkage.writings import is_part_of, suffix_key, writings

_FEWEST_OF_A_ROW = 4
_SHORTEST_LEVEL = 3
_LEVELS = w.LOWER_DWELLING | w.UPPER_DWELLING | w.SAME_SUFFIX[1] | w.SAME_SUFFIX[5]
_DECIMAL_MARKS = frozenset(".,")
_AMBIGUOUS = frozenset({"several_addresses", "suffix_missing"})


class Fit(NamedTuple):
    """Which siblings fit: places in the list of siblings; no reason when none fits."""

    reason: str
    hits: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()


NO_FIT = Fit("")


def atom(*parts: str | None) -> str:
    """Give letter and addition as one: in the BRP the split between them is free (domain.md 2.4)."""
    return "".join(words_of(tokens(" ".join(part for part in parts if part))))


@lru_cache(maxsize=50_000)
def fit_suffix(written: str, atoms: tuple[str, ...]) -> Fit:
    """Give the siblings that a suffix, written as words with spaces between them, can mean; `atoms` may repeat."""
    found = written.split()
    if not words_of(found):
        return _fit_bare(atoms)
    if found[0] in _DECIMAL_MARKS and not found[1].strip("0"):
        return _fit_decimal(found[2:], atoms)
    for reason, step in SUFFIX_STEPS:
        hits = tuple(step(found, atoms))
        if hits:
            certain = len(hits) == 1 or reason in _AMBIGUOUS
            return Fit(reason if certain else "several_fit", hits)
    return _fit_without_fillers(found, atoms)


def _fit_decimal(rest: list[str], atoms: tuple[str, ...]) -> Fit:
    """`12.0` is what a spreadsheet makes of 12; unless the register has a suffix 0 as well."""
    either = tuple(place for place, each in enumerate(atoms) if not each.strip("0"))
    if not rest and any(atoms[place] for place in either):
        return Fit("several_fit", either)
    fit = fit_suffix(" ".join(rest), atoms)
    return fit._replace(reason="normalised") if fit.reason == "exact" else fit


def _fit_without_fillers(found: list[str], atoms: tuple[str, ...]) -> Fit:
    """`nvt`, `geen`, `NULL` or `0` in the place of a suffix say that there is none."""
    rest = [word for word in found if word not in w.NO_SUFFIX and not (word.isdecimal() and int(word) == 0)]
    if len(rest) == len(found):
        return NO_FIT
    fit = fit_suffix(" ".join(rest), atoms)
    return fit._replace(reason="normalised") if fit.reason == "exact" else fit


def _fit_bare(atoms: tuple[str, ...]) -> Fit:
    """A number without a suffix: contract 3.1."""
    bare = tuple(place for place, each in enumerate(atoms) if not each)
    others = tuple(place for place, each in enumerate(atoms) if each)
    if len(bare) > 1:
        return Fit("several_fit", bare)
    if bare:
        return Fit("bare_number", bare, others) if others else Fit("exact", bare)
    if not others:
        return NO_FIT
    return Fit("unique_on_number" if len(others) == 1 else "suffix_missing", others)


def _as_written(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    wanted = "".join(words_of(list(found)))
    return [place for place, each in enumerate(atoms) if each == wanted]


def _without_zeros(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    wanted = suffix_key("".join(words_of(list(found))))
    return [place for place, each in enumerate(atoms) if each and suffix_key(each) == wanted]


def _dwelling_word_dropped(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    numbered = zip(found, [*found[1:], ""], strict=True)  # `m. 5` is a Polish dwelling 5; `m, f` are two letters
    rest = [
        word
        for word, after in numbered
        if word not in w.DWELLING_WORDS | w.SUFFIX_LABELS or (len(word) == 1 and not after.isdecimal())
    ]
    return _without_zeros(rest, atoms) if 0 < len(rest) < len(found) else []


def _written_twice(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`12a` in the column of the number and `a` in that of the letter."""
    half = len(found) // 2
    return _without_zeros(found[:half], atoms) if half and list(found[:half]) == list(found[half:]) else []


def _another_writing(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`hs` for H, `2e etage` for 2 or II, `A bis` for BSA: only what a sibling bears, never a letter of a row."""
    words = words_of(list(found))
    wanted = writings(tuple(word for word in words if len(word) == 1 or word not in w.DWELLING_WORDS))
    return [
        place
        for place, each in enumerate(atoms)
        if each and suffix_key(each) in wanted and not _letter_of_a_row(each, atoms)
    ]


def _of_two_dwellings(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`huis`, `begane grond`, `1e etage` where a number has one lower and one upper dwelling and nothing else."""
    said = {word for word in found if word not in w.FLOOR_WORDS | w.ORDINAL_ENDINGS and word not in _DECIMAL_MARKS}
    if len(atoms) != 2 or {_level(each) for each in atoms} != {0, 1}:
        return []
    levels = {level for level, words in enumerate((w.LOWER_DWELLING, w.UPPER_DWELLING)) if said and said <= words}
    return [place for place, each in enumerate(atoms) if _level(each) in levels] if len(levels) == 1 else []


def _level(suffix: str) -> int:
    lower, upper = w.SAME_SUFFIX[1], w.SAME_SUFFIX[5]
    return 0 if suffix in lower else 1 if suffix in upper else -1


def _listed(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`A+B`, `a t/m c`, `1-3`: several suffixes, each of which exists; `A-C` may be all from A to C."""
    named = [word for word in found if word not in w.JOINING_WORDS | w.THROUGH_WORDS]
    places = {suffix_key(each): place for place, each in enumerate(atoms) if each}
    if len(named) < 2 or not all(suffix_key(word) in places for word in named):
        return _listed_with_notes(found, places)
    if len(named) == 2 and (w.THROUGH_WORDS.intersection(found[1:-1]) or list(found) == named):
        first, last = named if len(found) > 2 else sorted(named)
        return [place for place, each in enumerate(atoms) if _between(first, each, last)]
    return sorted({places[suffix_key(word)] for word in named})


def _listed_with_notes(found: Sequence[str], places: dict[str, int]) -> list[int]:
    """`a boven + b beneden`, `a kamer 1 en b kamer 2`: several suffixes, each with a note."""
    parts = [list(words) for joins, words in itertools.groupby(found, w.JOINING_WORDS.__contains__) if not joins]
    bare = [[word for word in _without_unit(part) or part if word not in w.POSITIONS] for part in parts]
    keys = [suffix_key("".join(words_of(part))) for part in bare]
    return sorted({places[key] for key in keys}) if len(parts) > 1 and all(key in places for key in keys) else []


def _run_together(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`AB` where there is an A and a B but no AB."""
    word = "".join(found)
    letters = [place for place, each in enumerate(atoms) if len(each) == 1 and each in word]
    return (
        letters
        if len(found) == 1
        and len(word) > 1
        and word.isalpha()
        and len({atoms[place] for place in letters}) == len(word)
        else []
    )


def _said_to_be_unknown(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`letter onbekend`, `niet bekend`, `welke woning?`, a mere `toev.`: any; where there is only one, that one."""
    words = w.UNKNOWN_WORDS | w.SUFFIX_LABELS | w.DWELLING_WORDS
    labelled = not w.SUFFIX_LABELS.isdisjoint(found) or words.issuperset(words_of(list(found)))
    said = labelled and (not w.UNKNOWN_WORDS.isdisjoint(found) or w.SUFFIX_LABELS.issuperset(words_of(list(found))))
    return list(range(len(atoms))) if said and len(set(atoms)) > 1 else []


def _said_to_be_several(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`div.`, `zie lijst`, `alle` in the place of a suffix: any of several; `a e.v.`: a or any that follows."""
    several = len(set(atoms)) > 1 and not w.SEVERAL_WORDS.isdisjoint(found)
    return list(range(len(atoms))) if several or not w.FOLLOWING_WORDS.isdisjoint(found) else []


def _inside(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """A room, unit or storey without a number of its own, or a note about the door: the address it lies in."""
    if "+" in found or ("" not in atoms and _says_level(found)):  # several, or another dwelling than is here
        return []
    if set(atoms) == {""} and _is_storey(found):
        return list(range(len(atoms)))
    rest = [] if w.PITCH_WORDS.issuperset(found) else _without_unit(list(found))
    if rest is None:
        rest = _before_a_note(found, atoms)
    if rest is None:
        return []
    if rest:
        hits = next((hits for _, step in _STRICT_STEPS if (hits := list(step(rest, atoms)))), [])
        named = len(found[0]) > 1 or found[1].isdecimal()  # `m. 5` is a Polish dwelling 5, `m (k6)` a room of m
        whole = set(atoms) == {""} and named and found[0] in w.ROOM_WORDS | w.DWELLING_WORDS - w.SUFFIX_LABELS
        return list(range(len(atoms))) if whole else hits
    may_be_any = "" in atoms or not w.DWELLING_WORDS.intersection(found) or w.DWELLING_WORDS.issuperset(found)
    return list(range(len(atoms))) if may_be_any or w.PITCH_WORDS.issuperset(found) else []


def _is_storey(found: Sequence[str], beside: frozenset[str] = frozenset()) -> bool:
    """`2e etage`, `I pietro`, `begane grond`: words that name a storey and, but for `beside`, nothing else."""
    about = w.FLOOR_WORDS | w.STOREYS
    allowed = about | beside | w.ORDINAL_ENDINGS | w.ROMAN.keys()
    return not about.isdisjoint(found) and all(word in allowed or word.isdecimal() or word in "., " for word in found)


def _before_a_note(found: Sequence[str], atoms: Sequence[str]) -> list[str] | None:
    """Give the words before a note (`ingang zijkant`); None when every word can be a suffix, or says near."""
    for place, word in enumerate(found):
        if word in w.NEAR_WORDS | w.SUFFIX_LABELS:
            return None
        if begins_note(word) and word not in atoms:
            before = words_of(list(found[:place]))
            while before and before[-1] in w.BEFORE_NOTE:
                before.pop()
            return before
    return None


def _begun(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """A part of longer suffixes: `A` where A1 and A2 are, `1` where A1 and B1 are, `B` where BS is."""
    wanted = suffix_key("".join(words_of(list(found))))
    return [place for place, each in enumerate(atoms) if is_part_of(wanted, suffix_key(each))]


def _some_storey(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`2 hoog achter`, `bovenwoning` where the dwellings have letters: any may lie there, but no lower or upper one."""
    if "" in atoms or not _says_level(found):
        return []
    return [place for place, each in enumerate(atoms) if _level(each) < 0]


def _says_level(found: Sequence[str]) -> bool:
    in_words = any(len(word) >= _SHORTEST_LEVEL for word in found)
    return (in_words and (_LEVELS | w.FLOOR_WORDS).issuperset(found)) or _is_storey(found, w.POSITIONS)


SUFFIX_STEPS: tuple[tuple[str, Callable[[Sequence[str], Sequence[str]], list[int]]], ...] = (
    ("exact", _as_written),
    ("normalised", _without_zeros),
    ("normalised", _dwelling_word_dropped),
    ("normalised", _written_twice),
    ("suffix_alias", _another_writing),
    ("suffix_alias", _of_two_dwellings),
    ("suffix_missing", _said_to_be_unknown),
    ("several_addresses", _listed),
    ("several_addresses", _run_together),
    ("several_addresses", _said_to_be_several),
    ("unit_inside", _inside),
    ("suffix_missing", _begun),
    ("suffix_missing", _some_storey),
)
"""From strict to lenient; the first step with an answer is the answer."""
_STRICT_STEPS = SUFFIX_STEPS[:5]
"""What a suffix may go through once a room or a note has been taken off."""


def _between(first: str, suffix: str, last: str) -> bool:
    if first.isdecimal() and last.isdecimal():
        return suffix.isdecimal() and int(first) <= int(suffix) <= int(last)
    return len(first) == len(suffix) == len(last) == 1 and first <= suffix <= last


def _letter_of_a_row(suffix: str, atoms: Sequence[str]) -> bool:
    """Tell whether a lone letter stands for itself (K, L, M …) and so can not stand for `links` or a roman one."""
    if len(suffix) != 1 or suffix.isdecimal():
        return False
    letters = sum(len(each) == 1 and each.isalpha() for each in atoms)
    return (chr(ord(suffix) - 1) in atoms and suffix * 2 not in atoms) or letters >= _FEWEST_OF_A_ROW


def _without_unit(found: list[str]) -> list[str] | None:
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
            inside = _without_unit(rest)  # `kamer 3 bed 2`
            return rest if inside is None else inside
    return None
