"""Near a house, not in it: words before a street that say so."""

from __future__ import annotations

import itertools

from housing_risk.linkage.free_text.cutting import in_street, longest_named, longest_street
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.likeness import kind_of_street

_LONGEST_SHORTENED = 3
_DIGITS_OF_POSTCODE, _LETTERS_OF_POSTCODE = 4, 2


def says_near(found: list[str], register: Register) -> bool:
    """`Kerkstraat t.o. 12`, `caravan naast Kerkstr. 12`; not `Bij de Kerk 12`, which is a street."""
    if any(map(_is_distance, found, found[1:], found[2:])) or _numbers_no_house(found):
        return True
    places = (at for at, word in enumerate(found[:-1]) if word in w.NEAR_BEFORE_STREET)
    return any(_near(found, at, register) for at in places if not in_street(found, at, register))


def _numbers_no_house(found: list[str]) -> bool:
    """`Kerkstraat kavel 12`: the only number, but for that of a postcode, is of something else than a house."""
    numbers = [at for at, word in enumerate(found) if word.isdecimal() and not _begins_postcode(found, at)]
    return bool(numbers) and all(_is_of_no_house(found[:at]) for at in numbers)


def _begins_postcode(found: list[str], at: int) -> bool:
    after = found[at + 1] if at + 1 < len(found) else ""
    return len(found[at]) == _DIGITS_OF_POSTCODE and len(after) == _LETTERS_OF_POSTCODE and after.isalpha()


def _is_of_no_house(before: list[str]) -> bool:
    """`kavel`, `garage nr`, `sectie B nr`: what stands right before a number."""
    while before and (before[-1] in w.NUMBER_WORDS or (len(before[-1]) == 1 and before[-1].isalpha())):
        before = before[:-1]
    return bool(before) and before[-1] in w.NO_HOUSE


def _is_distance(number: str, unit: str, of: str) -> bool:
    """`50 m van Kerkstraat 12`."""
    return number.isdecimal() and unit in w.DISTANCES and of in w.NEAR_WHAT


def _near(found: list[str], at: int, register: Register) -> bool:
    word = found[at]
    following = next((each for each in found[at + 1 :] if each not in w.NUMBER_WORDS), "")
    if word in w.NEAR_WORDS and found[at + 1] in w.NUMBER_WORDS and following.isdecimal():
        return not any(map(str.isdecimal, found[:at]))  # `Kerkstraat bij nr. 12`, but not `12, sleutel bij nr. 10`
    if word in w.NEAR_WORDS and following.isdecimal() and (not at or not found[at - 1].isdecimal()):
        return True
    if word == "ACHTER" and at and found[at + 1].isdecimal() and not any(map(str.isdecimal, found[:at])):
        return True
    if word in w.ONLY_NEAR and word not in register.street_words and not any(map(str.isdecimal, found[:at])):
        return any(map(str.isdecimal, found[at:]))
    after = at + 1
    while (
        found[after : after + 1]
        and found[after] in w.NEAR_WHAT | w.NUMBER_WORDS
        and not longest_street(found[after:], register)
    ):
        after += 1
    street = longest_named(found[after:], register)
    if not street:
        return _is_like_a_street(list(itertools.takewhile(str.isalpha, found[after:])))
    return longest_street(found[at:], register) <= street


def _is_like_a_street(words: list[str]) -> bool:
    """`achter l. muiderwg. 6`: several words that end as the name of a street does, in full or shortened."""
    return 1 < len(words) <= _LONGEST_SHORTENED and len(words[0]) == 1 and bool(kind_of_street(words[-1]))
