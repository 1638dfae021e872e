"""The ways in which one and the same suffix is written: `hs` and H, `2e etage` and II, `A 02` and A2."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import is_letter, words_of

_RUNS = re.compile(r"[0-9]+|[^0-9]+")
_MOST_COMBINATIONS = 256
_FEWEST_OF_A_ROW = 4


def writings(found: tuple[str, ...]) -> set[str]:
    """Give every suffix that the words may be written as."""
    parts = _parts(found)
    turned = len(found) == 2 and found[0].isdecimal() != found[1].isdecimal()
    movable = turned or any(len(word) > 1 and word in group for word in found for group in w.SAME_SUFFIX)
    orders = itertools.permutations(parts) if movable and len(parts) <= 3 else [tuple(parts)]
    combinations = itertools.chain.from_iterable(itertools.product(*order) for order in orders)
    return {suffix_key("".join(each)) for each in itertools.islice(combinations, _MOST_COMBINATIONS)}


def _parts(found: tuple[str, ...]) -> list[tuple[str, ...]]:
    parts: list[tuple[str, ...]] = []
    rest = list(found)
    while rest:
        storey, used = _storey(rest)
        parts.append(storey or _same(rest[0]))
        rest = rest[used or 1 :]
    return parts


def _storey(found: list[str]) -> tuple[tuple[str, ...], int]:
    """Read `1 hoog`, `II hg`, `2e etage`, `1e`: the suffixes it may be and how many words it took."""
    number = int(found[0]) if found[0].isdecimal() else w.ROMAN.get(found[0], 0)
    ordinal = len(found) > 1 and found[1] in w.ORDINAL_ENDINGS
    used = 2 if ordinal else 1
    floor = used < len(found) and found[used] in w.FLOOR_WORDS
    if not number or not (ordinal or floor):
        return (), 0
    return (str(number), w.ROMAN_OF.get(number, str(number))), used + floor


def _same(word: str) -> tuple[str, ...]:
    if word.isdecimal():
        return word, w.ROMAN_OF.get(int(word), word)
    if len(word) > 1 or word == "I":
        same = {word}.union(*(group for group in w.SAME_SUFFIX if len(word) > 1 and word in group))
        if word in w.ROMAN:
            same.add(str(w.ROMAN[word]))
        return tuple(sorted(same | ({"K", "KMR"} if word in w.ROOM_WORDS else set())))
    return (word,)


@lru_cache(maxsize=50_000)
def suffix_key(suffix: str) -> str:
    """Give a suffix without zeros before its numbers."""
    return "".join(str(int(run)) if run.isdecimal() else run for run in _RUNS.findall(suffix))


def is_part_of(key: str, longer: str) -> bool:
    """Tell whether a suffix begins or ends a longer one, or is its first letter: A of A1, 1 of B1, B of BS."""
    wanted, whole = _RUNS.findall(key), _RUNS.findall(longer)
    size = len(wanted)
    if 0 < size < len(whole):
        return whole[:size] == wanted or whole[-size:] == wanted
    begins = size == len(whole) == 1 and len(wanted[0]) == 1 and not wanted[0].isdecimal()
    return begins and len(whole[0]) > 1 and whole[0].startswith(wanted[0])


def without_zeros(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """Give the places of the suffixes that the words are, but for zeros before a number."""
    wanted = suffix_key("".join(words_of(list(found))))
    return [place for place, each in enumerate(atoms) if each and suffix_key(each) == wanted]


def another_writing(found: Sequence[str], atoms: Sequence[str]) -> list[int]:
    """`hs` for H, `2e etage` for 2 or II, `A bis` for BSA: only what a sibling bears, never a letter of a row."""
    words = words_of(list(found))
    wanted = writings(tuple(word for word in words if len(word) == 1 or word not in w.DWELLING_WORDS))
    if len(words) > 1 and "".join(words) in w.ROMAN:  # the letter I and the addition I
        wanted |= writings(("".join(words),))
    return [
        place
        for place, each in enumerate(atoms)
        if each and suffix_key(each) in wanted and not _letter_of_a_row(each, atoms)
    ]


def _letter_of_a_row(suffix: str, atoms: Sequence[str]) -> bool:
    """Tell whether a lone letter stands for itself (K, L, M …) and so can not stand for `links` or a roman one."""
    if len(suffix) != 1 or suffix.isdecimal():
        return False
    letters = sum(map(is_letter, atoms))
    return (chr(ord(suffix) - 1) in atoms and suffix * 2 not in atoms) or letters >= _FEWEST_OF_A_ROW
