"""Several suffixes in the place of one: listed, run together, or only said to be several."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.suffix_units import without_unit
from housing_risk.linkage.writing.suffix_writings import another_writing, suffix_key, without_zeros
from housing_risk.linkage.writing.text import words_of

_FLAT = re.compile(r"([A-Z]*)([0-9]+)")


def listed(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`A+B`, `a t/m c`, `1-3`: several suffixes, each of which exists; `A-C` may be all from A to C."""
    named = [word for word in found if word not in w.JOINING_WORDS | w.THROUGH_WORDS]
    places = {suffix_key(each): place for place, each in enumerate(atoms) if each}
    if len(named) > 1 and (said := _each_written_otherwise(named, atoms)):
        return said
    if len(named) < 2 or not all(suffix_key(word) in places for word in named):
        return _through_flats(found, atoms) or _listed_with_notes(found, places)
    if len(named) == 2 and (w.THROUGH_WORDS.intersection(found[1:-1]) or list(found) == named):
        first, last = named if len(found) > 2 else sorted(named)
        return [place for place, each in enumerate(atoms) if _between(first, each, last)]
    return sorted({places[suffix_key(word)] for word in named})


def _through_flats(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`a 115 tm a 337`: from one flat to another; both have to exist."""
    at = next((place for place, word in enumerate(found) if word in w.THROUGH_WORDS), 0)
    first, last = (_FLAT.fullmatch("".join(words_of(list(part)))) for part in (found[:at], found[at + 1 :]))
    if not first or not last or first[1] != last[1] or not {first[0], last[0]} <= set(atoms):
        return []
    flats = ((place, _FLAT.fullmatch(each)) for place, each in enumerate(atoms))
    low, high = int(first[2]), int(last[2])
    return [place for place, flat in flats if flat and flat[1] == first[1] and low <= int(flat[2]) <= high]


def _each_written_otherwise(named: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`hs en 1`, `II/III`, `zwart/rood`: each word is one of the suffixes, not all as the register writes them."""
    hits = [without_zeros([word], atoms) or another_writing([word], atoms) for word in named]
    if w.FLOOR_WORDS.intersection(named) or not all(len(each) == 1 for each in hits):
        return []
    found = sorted({each[0] for each in hits})
    as_written = all(suffix_key(word) == suffix_key(atoms[each[0]]) for word, each in zip(named, hits, strict=True))
    return found if len(found) == len(named) and not as_written else []


def _listed_with_notes(found: Sequence[str], places: dict[str, int]) -> list[int]:
    """`a boven + b beneden`, `a kamer 1 en b kamer 2`: several suffixes, each with a note."""
    parts = [list(words) for joins, words in itertools.groupby(found, w.JOINING_WORDS.__contains__) if not joins]
    bare = [[word for word in without_unit(part) or part if word not in w.POSITIONS] for part in parts]
    keys = [suffix_key("".join(words_of(part))) for part in bare]
    return sorted({places[key] for key in keys}) if len(parts) > 1 and all(key in places for key in keys) else []


def run_together(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
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


def said_to_be_several(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`div.`, `zie lijst`, `alle` in the place of a suffix: any of several; `a e.v.`: a or any that follows."""
    several = len(set(atoms)) > 1 and not w.SEVERAL_WORDS.isdisjoint(found)
    return list(range(len(atoms))) if several or not w.FOLLOWING_WORDS.isdisjoint(found) else []


def _between(first: str, suffix: str, last: str) -> bool:
    if first.isdecimal() and last.isdecimal():
        return suffix.isdecimal() and int(first) <= int(suffix) <= int(last)
    letters = first.isalpha() and last.isalpha()
    return len(first) == len(suffix) == len(last) == 1 and (
        first <= suffix <= last if letters else suffix in (first, last)
    )
