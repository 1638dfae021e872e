"""Which of the suffixes that the register has at a number is meant by a suffix as written.

A list of steps from strict to lenient. The register's siblings decide: a step answers only with suffixes that exist at
this number, and more than one answer in a step is never narrowed down. Which style a town uses (`H`, `HS`, `BS`, `ZW`,
roman or arabic) is learned from those siblings; the lists in `words` only say what can mean the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.suffix_lists import listed, run_together, said_to_be_several
from housing_risk.linkage.writing.suffix_units import before_a_note, is_storey, level_of, says_level, without_unit
from housing_risk.linkage.writing.suffix_writings import another_writing, is_part_of, suffix_key, without_zeros
from housing_risk.linkage.writing.text import tokens, words_of

_DECIMAL_MARKS = frozenset(".,")
AND_ALSO = frozenset(filter(str.isalpha, w.JOINING_WORDS)) | {"TM"}
"""A sign in the place of such a word says nothing (`12 + a` is 12a)."""
_AMBIGUOUS = frozenset({"several_addresses", "suffix_missing"})


class Fit(NamedTuple):
    """Which siblings fit: places in the list of siblings; no reason when none fits."""

    reason: str
    hits: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()


NO_FIT = Fit("")


def atom(*parts: str | None) -> str:
    """Give letter and addition as one: in the BRP the split between them is free (Logisch Ontwerp, 11.30 and 11.40)."""
    return "".join(words_of(tokens(" ".join(part for part in parts if part))))


@lru_cache(maxsize=50_000)
def fit_suffix(written: str, atoms: tuple[str, ...]) -> Fit:
    """Give the siblings that a suffix, written as words with spaces between them, can mean; `atoms` may repeat."""
    found = written.split()
    if not words_of(found):
        return _fit_bare(atoms)
    if found[0] in _DECIMAL_MARKS and not found[1].strip("0"):
        return _fit_decimal(found[2:], atoms)
    if found[0] in AND_ALSO and (together := _with_the_bare_one(found, atoms)):
        return Fit("several_addresses", together)
    if found[0] in AND_ALSO and "" not in atoms and found[1:]:
        return fit_suffix(" ".join(found[1:]), atoms)
    for reason, step in SUFFIX_STEPS:
        hits = tuple(step(found, atoms))
        if hits:
            certain = len(hits) == 1 or reason in _AMBIGUOUS
            return Fit(reason if certain else "several_fit", hits)
    return _fit_without_fillers(found, atoms)


def _with_the_bare_one(found: list[str], atoms: tuple[str, ...]) -> tuple[int, ...]:
    """`12 en a`, `12 tm c`: the number without a suffix too, where the register has both; else nothing."""
    bare = {place for place, each in enumerate(atoms) if not each}
    others = set(fit_suffix(" ".join(found[1:]), atoms).hits) - bare if len(found) > 1 else set()
    if found[0] == "TM" and len(others) == 1:
        last = atoms[next(iter(others))]
        others |= {place for place, each in enumerate(atoms) if len(each) == len(last) == 1 and each <= last}
    return tuple(sorted(bare | others)) if bare and others else ()


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


def _dwelling_word_dropped(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    numbered = zip(found, [*found[1:], ""], strict=True)  # `m. 5` is a Polish dwelling 5; `m, f` are two letters
    rest = [
        word
        for word, after in numbered
        if word not in w.DWELLING_WORDS | w.SUFFIX_LABELS or (len(word) == 1 and not after.isdecimal())
    ]
    return without_zeros(rest, atoms) if 0 < len(rest) < len(found) else []


def _written_twice(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`12a` in the column of the number and `a` in that of the letter, and perhaps in that of the addition too."""
    once = next((found[: len(found) // times] for times in (2, 3) if found and _is_said(found, times)), [])
    return without_zeros(once, atoms) if once else []


def _is_said(found: Sequence[str], times: int) -> bool:
    """Tell whether words are some words said so many times."""
    return list(found) == list(found[: len(found) // times]) * times


def _of_two_dwellings(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`huis`, `begane grond`, `1e etage` where a number has one lower and one upper dwelling and nothing else."""
    said = {word for word in found if word not in w.FLOOR_WORDS | w.ORDINAL_ENDINGS and word not in _DECIMAL_MARKS}
    if len(atoms) != 2 or {level_of(each) for each in atoms} != {0, 1}:
        return []
    levels = {level for level, words in enumerate((w.LOWER_DWELLING, w.UPPER_DWELLING)) if said and said <= words}
    return [place for place, each in enumerate(atoms) if level_of(each) in levels] if len(levels) == 1 else []


def _said_to_be_unknown(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`letter onbekend`, `niet bekend`, `welke woning?`, a mere `toev.`: any; where there is only one, that one."""
    words = w.UNKNOWN_WORDS | w.SUFFIX_LABELS | w.DWELLING_WORDS
    labelled = not w.SUFFIX_LABELS.isdisjoint(found) or words.issuperset(words_of(list(found)))
    said = labelled and (not w.UNKNOWN_WORDS.isdisjoint(found) or w.SUFFIX_LABELS.issuperset(words_of(list(found))))
    return list(range(len(atoms))) if said and len(set(atoms)) > 1 else []


def _inside(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """A room, unit or storey without a number of its own, or a note about the door: the address it lies in."""
    if "+" in found or ("" not in atoms and says_level(found)):  # several, or another dwelling than is here
        return []
    if set(atoms) == {""} and is_storey(found, w.POSITIONS | w.ROOM_WORDS):
        return list(range(len(atoms)))
    rest = [] if w.PITCH_WORDS.issuperset(found) else without_unit(list(found))
    if rest is None:
        rest = before_a_note(found, atoms)
    if rest is None:
        return []
    if rest:
        hits = next((hits for _, step in _STRICT_STEPS if (hits := list(step(rest, atoms)))), [])
        named = len(found[0]) > 1 or found[1].isdecimal()  # `m. 5` is a Polish dwelling 5, `m (k6)` a room of m
        whole = set(atoms) == {""} and named and found[0] in w.ROOM_WORDS | w.DWELLING_WORDS - w.SUFFIX_LABELS
        return list(range(len(atoms))) if whole else sorted({*hits, *_room_with_number(found, atoms)})
    may_be_any = "" in atoms or not w.DWELLING_WORDS.intersection(found) or w.DWELLING_WORDS.issuperset(found)
    may_be_any |= w.PITCH_WORDS.issuperset(found) or _counted_where_none_is(found, atoms)
    return list(range(len(atoms))) if may_be_any else []


def _counted_where_none_is(found: Sequence[str], atoms: Sequence[str]) -> bool:
    """`unit 3` where the dwellings are 12A and 12B: the third of them, or a part of any."""
    return any(map(str.isdecimal, found)) and not any(sign.isdecimal() for each in atoms for sign in each)


def _room_with_number(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`B kamer 113` where a B113 is: that may be the room, or a dwelling of its own."""
    rest = [word for word in found if word not in w.ROOM_WORDS]
    return without_zeros(rest, atoms) if len(rest) < len(found) and rest[-1].isdecimal() else []


def _begun(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """A part of longer suffixes: `A` where A1 and A2 are, `1` where A1 and B1 are, `B` where BS is."""
    wanted = suffix_key("".join(words_of(list(found))))
    return [place for place, each in enumerate(atoms) if is_part_of(wanted, suffix_key(each))]


def _some_storey(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`2 hoog achter`, `bovenwoning` where the dwellings have letters: any may lie there, but no lower or upper one."""
    if "" in atoms or not says_level(found):
        return []
    return [place for place, each in enumerate(atoms) if level_of(each) < 0]


_Step = tuple[str, Callable[[Sequence[str], Sequence[str]], list[int]]]
_STRICT_STEPS: tuple[_Step, ...] = (
    ("exact", _as_written),
    ("normalised", without_zeros),
    ("normalised", _dwelling_word_dropped),
    ("normalised", _written_twice),
    ("suffix_alias", another_writing),
)
"""What a suffix may also go through once a room or a note has been taken off."""
SUFFIX_STEPS: tuple[_Step, ...] = (
    *_STRICT_STEPS,
    ("suffix_alias", _of_two_dwellings),
    ("suffix_missing", _said_to_be_unknown),
    ("several_addresses", listed),
    ("several_addresses", run_together),
    ("several_addresses", said_to_be_several),
    ("unit_inside", _inside),
    ("suffix_missing", _begun),
    ("suffix_missing", _some_storey),
)
"""From strict to lenient; the first step with an answer is the answer."""
