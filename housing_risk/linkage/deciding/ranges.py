"""Several house numbers in the place of one: from the first to the last, or each of a list."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from housing_risk.linkage.register.register import Address, Register
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import Reading

_WIDEST_RANGE = 60
_ONE_DIGIT = 9
_INSIDE = (w.ROOM_WORDS | w.DWELLING_WORDS | w.FLOOR_WORDS | w.ORDINAL_ENDINGS | w.NUMBERED_NOTES) - w.NUMBER_WORDS
"""Before or behind a number that is part of the house: `kamer 3`, `2e etage`."""
_IN_STREETS = (b.QUALIFIERS | w.BEFORE_STREET) - w.JOINING_WORDS
_SIGNS = frozenset("/,")


def in_range(reading: Reading, pool: Sequence[Address], register: Register) -> tuple[Address, ...]:
    """`12-14`, `12 t/m 14`, `12 + 14`: every address from the first number to the last on the same side.

    A number that may also be a suffix (`12; 14`) has to be a house of the street.
    """
    numbers = _numbers_of(reading)
    if not numbers:
        return ()
    location = pool[0].location
    needed = numbers[-1:] if isinstance(numbers, range) else numbers[1:]
    listed = len(needed) > 1 or not _are_close(numbers)
    may_be_suffix = any(each.atom for each in pool) or listed or reading.suffix.isdecimal()
    if may_be_suffix and not all(register.at_location(location, number) for number in needed):
        return ()
    found = [
        each for number in numbers for each in register.at_location(location, number) if each.former == pool[0].former
    ]
    return tuple(address for address in found if address.in_use) or tuple(found)


def another_number(
    reading: Reading, hits: Sequence[Address], pool: Sequence[Address], register: Register
) -> tuple[Address, ...]:
    """`20 / nr 22`, `12 until 14`: a number behind unknown words that is a house of the street is not left out.

    Without a hit (`12 za 14`) every address of the pool stays possible.
    """
    words = reading.suffix.split()
    numbers = [int(word) for at, word in enumerate(words) if word.isdecimal() and not _is_inside(words, at)]
    if not hits and not _joins(words):
        return ()
    others = [each for number in numbers for each in register.at_location(pool[0].location, number)]
    beside = [each for each in others if each.in_use and each.number != reading.number]
    return tuple(sorted({*(hits or pool), *beside})) if beside else ()


def _joins(words: Sequence[str]) -> bool:
    """Tell whether one short word, in whatever language, stands between two house numbers and nothing else."""
    words = [word for word in words if word not in w.NUMBER_WORDS]
    return len(words) == 2 and words[0].isalpha() and words[0] not in _IN_STREETS and words[1].isdecimal()


def _is_inside(words: Sequence[str], at: int) -> bool:
    """Tell whether a number belongs to the house itself: `kamer 3`, `kamer nr 3`, `2e etage`, `B 2`."""
    before = words[max(0, at - 2) : at]
    last = before[-1] if before else ""
    named = before[0] if last in w.NUMBER_WORDS else last
    alone = len(last) < 2 and last not in _SIGNS
    return alone or not _INSIDE.isdisjoint((named, *words[at + 1 : at + 2]))


def _are_listed(whole: Sequence[int], signs: Sequence[str]) -> bool:
    """`19/13`, `28 & 22`, `1, 82 en 173`: houses in whatever order; behind a mere stroke one digit may be a suffix."""
    if len(set(whole)) == len(whole) and not (w.JOINING_NUMBERS - _SIGNS).isdisjoint(signs):
        return True
    first, last = whole[0], whole[-1]
    said = len(whole) == 2 and len(signs) == 1 and signs[0] in w.JOINING_NUMBERS
    return said and last < first <= last + _WIDEST_RANGE and (signs[0] != "/" or last > _ONE_DIGIT)


def _are_close(numbers: Sequence[int]) -> bool:
    return all(abs(last - first) <= _WIDEST_RANGE for first, last in itertools.pairwise(numbers))


def _numbers_of(reading: Reading) -> Sequence[int]:
    """Give the house numbers of a range or a list, from the number of the reading on; none when it is neither."""
    words = [word for word in reading.suffix.split() if word not in w.DOUBT_ENDS]
    if not w.THROUGH_NUMBERS.isdisjoint(words[:1]):  # `12 t/m nr. 18`
        words = [word for word in words if word not in w.NUMBER_WORDS]
    numbers = [int(word) for word in words if word.isdecimal()]
    signs = [word for word in words if not word.isdecimal() and word not in w.SIDES]
    whole = [reading.number, *numbers]
    rising = whole == sorted(set(whole)) and _are_close(whole)
    if not numbers or not all(sign in w.THROUGH_NUMBERS | w.JOINING_NUMBERS for sign in signs):
        return ()
    if not rising and not _are_listed(whole, signs):
        return ()
    if len(numbers) > 1 or not signs:
        return whole
    if words[0] not in signs:
        return ()
    through = range(reading.number, numbers[0] + 1, 1 if (numbers[0] - reading.number) % 2 else 2)
    return through if w.THROUGH_NUMBERS.intersection(signs) else whole
