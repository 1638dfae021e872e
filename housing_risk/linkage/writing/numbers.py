"""House numbers as written: digits and a suffix, words that stand for nothing, and what a spreadsheet made of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import words_of

_BEFORE_UNIT = w.ROOM_WORDS | w.DWELLING_WORDS
_BEHIND_UNIT = _BEFORE_UNIT | w.FLOOR_WORDS | w.POSITIONS
_LONGEST_MONTH = 31
_MARKS = frozenset("-+&,/")
WRITTEN_TWICE = "OOK"
LARGEST_NUMBER = 99_999  # the BAG's field for huisnummer has five digits (Catalogus BAG)


class Number(NamedTuple):
    """A house number and its suffix as written."""

    number: int
    suffix: str
    damaged: bool = False


def is_house_number(word: str) -> bool:
    """Tell whether a word may be a house number: digits, and neither zero nor more than the BAG's field holds."""
    return word.isdecimal() and 0 < int(word) <= LARGEST_NUMBER


def is_placeholder(found: list[str]) -> bool:
    """Tell whether words stand for nothing: `zn`, `onbekend`, `geen adres`, only zeros."""
    words = words_of(found)
    if not words:
        return False
    if len(words) > 1 and all(word in w.PLACEHOLDERS | w.PLACEHOLDER_FILLERS for word in words):
        return True
    return all(word in w.PLACEHOLDERS or (word.isdecimal() and int(word) == 0) for word in words)


def read_numbers(found: list[str]) -> tuple[str, list[Number]]:
    """Give the numbers that the words of a number column can mean, or the reason why they mean none."""
    rest = list(found)
    while rest and rest[0] in w.NUMBER_WORDS:
        rest = rest[1:]
    if not words_of(rest):
        return "incomplete", []
    if is_placeholder(rest[:1]):
        return "placeholder", []
    if rest[0] in n.NEAR_WORDS:
        return "near_not_at", []
    rest = _without_exponent(rest)
    damaged = damaged_by_spreadsheet(rest)
    if damaged:
        return "", damaged
    if not rest[0].isdecimal() or int(rest[0]) > LARGEST_NUMBER:
        return "incomplete", []
    return "", [Number(int(rest[0]), _suffix(each)) for each in _without_same_number(rest)]


def _without_exponent(found: list[str]) -> list[str]:
    """Give `7,70E+01` as `77.0`: with two decimals a spreadsheet shows a number below 1000 whole."""
    shown = re.fullmatch(r"([1-9])[.,]([0-9]{2})E\+(0[0-2])", "".join(found))
    number = round(int(shown[1] + shown[2]) * 10 ** (int(shown[3]) - 2), 2) if shown else 0.5
    return [str(int(number)), ".", "0"] if number == int(number) else found


def _without_same_number(found: list[str]) -> list[list[str]]:
    """Give what stands behind a number; where that number stands again before a second letter, in every way.

    `12a t/m 12c` says it of 12, `2 kamer 2 bed 3` of a room; `12a, 12c` is a and c of 12, or the one suffix A12C.
    `12 en 12a`, `12a en 12` is a and the number without a suffix, read as `12 en a`.
    """
    number, rest = found[0], found[1:]
    if with_bare := _without_bare_number(number, rest):
        return [with_bare] if rest[0] != number else [rest, with_bare]
    again = [at for at in range(1, len(rest) - 1) if rest[at] == number and rest[at + 1].isalpha()]
    again = [at for at in again if rest[at - 1] not in _BEFORE_UNIT or rest[at + 1] not in _BEHIND_UNIT]
    if not again:
        return [rest]
    joined = w.JOINING_WORDS | w.THROUGH_WORDS
    kept = ["+" if at in again and rest[at - 1] not in joined else word for at, word in enumerate(rest)]
    parted = [word for at, word in enumerate(kept) if at not in again or word == "+"]
    if "+" not in parted:
        return [parted]
    room = any(rest[at - 1] in _BEFORE_UNIT for at in again)  # in `43k, 43i` no room 43 is meant
    return [["".join(words_of(rest))] if room else rest, parted]


def _without_bare_number(number: str, rest: list[str]) -> list[str]:
    """Give `12 en 12a`, `12a en 12` as `en a`, and `12 - 12a` as `tm a`: the number alone is one of them.

    `12, 12a`, perhaps one house written twice, as `ook a`.
    """
    signs = w.JOINING_WORDS | w.THROUGH_WORDS
    first = next((at for at, word in enumerate(rest) if word not in signs), len(rest))
    joined = "EN" if set(rest[:first]) - {","} else WRITTEN_TWICE
    through = "TM" if not w.THROUGH_WORDS.isdisjoint(rest[:first]) else joined
    if rest[first : first + 1] == [number] and rest[first + 1 : first + 2] != [] and rest[first + 1].isalpha():
        return [through, *rest[first + 1 :]]
    if not first and rest[-1:] == [number] and rest[0].isalpha() and "".join(rest[-2:-1]) in signs - _MARKS:
        return ["EN", *rest[:-2]]
    return []


def _suffix(found: list[str]) -> str:
    while found and not found[-1].isalnum():
        found = found[:-1]
    return " ".join(found)


def damaged_by_spreadsheet(found: list[str]) -> list[Number]:
    """Read `12-mei`, `feb-12` and `12-5-2024` in every way: which one was meant is not known."""
    first, rest = found[0], words_of(found[1:])
    if first in w.MONTHS and len(rest) == 1 and rest[0].isdecimal():
        return _both_ways(w.MONTHS[first], int(rest[0]))
    if not first.isdecimal():
        return []
    if len(rest) in (1, 2) and rest[0] in w.MONTHS and all(map(_is_year, rest[1:])):
        return _both_ways(int(first), w.MONTHS[rest[0]])
    if len(rest) >= 2 and all(word.isdecimal() for word in rest) and found[1] in ("-", "/"):
        return _date(int(first), int(rest[0]), int(rest[1]))
    return []


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) in (2, 4)


def _date(first: int, second: int, third: int) -> list[Number]:
    if 1900 < third < 2100 and first <= 31 and second <= 12:
        return _both_ways(first, second)
    if 1900 < first < 2100 and second <= 12 and third <= 31:
        return _both_ways(third, second)
    return []


def _both_ways(first: int, second: int) -> list[Number]:
    if max(first, second) > _LONGEST_MONTH:
        return []  # `Prinsstraat Jan 76` is no date
    return [Number(first, str(second), damaged=True), Number(second, str(first), damaged=True)]
