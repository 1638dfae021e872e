"""Near a house, not in it: words before a street that say so."""

from __future__ import annotations

import itertools
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage.free_text.cutting import (
    begins_postcode,
    ends_street,
    house_numbers,
    in_street,
    is_named,
    longest_named,
    longest_street,
)
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import said_words as s
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.likeness import kind_of_street
from housing_risk.linkage.writing.text import is_letter, squeezed

_LONGEST_SHORTENED = 3
_LONG_WORD = 6
_LIKE = 0.6


def says_near(found: list[str], register: Register) -> bool:
    """`Kerkstraat t.o. 12`, `caravan naast Kerkstr. 12`; not `Bij de Kerk 12`, which is a street."""
    if _numbers_no_house(found, register):
        return True
    found = [_near_word_mended(word) for word in found]
    if any(_is_before_door(found, at, register) for at, word in enumerate(found[1:-1], 1) if word == "VOOR"):
        return True
    if any(_is_beside(found, at) for at, word in enumerate(found[:-1]) if word in n.NEAR_WITH_VAN):
        return True
    places = (
        at
        for at, word in enumerate(found[:-1])
        if word in n.NEAR_BEFORE_STREET and not (at and begins_postcode(found, at - 1))  # `1381 NB, Kerkstraat 12`
    )
    return any(
        _near(found, at, register) for at in places if not (in_street(found, at, register) or _is_said_to(found, at))
    )


def _is_said_to(found: list[str], at: int) -> bool:
    """`tegenover de toezichthouder verklaard te wonen op Kerkstraat 12`."""
    return not (s.OFFICIALS.isdisjoint(found[at + 1 : at + 3]) or s.TOLD.isdisjoint(found[at + 2 : at + 5]))


def _numbers_no_house(found: list[str], register: Register) -> bool:
    """`Kerkstraat kavel 12`: the only number, but for that of a postcode, is of something else than a house."""
    numbers = house_numbers(found)
    return bool(numbers) and all(_is_of_no_house(found[:at], register) for at in numbers)


def _is_of_no_house(before: list[str], register: Register) -> bool:
    """`kavel`, `garage nr`, `sectie B nr`: what stands right before a number; not `De Sluis nr`, a street."""
    while before and (before[-1] in w.NUMBER_WORDS or is_letter(before[-1])):
        before = before[:-1]
    return bool(before) and before[-1] in n.NO_HOUSE and not ends_street(before, register)


def is_at_a_distance(found: list[str]) -> bool:
    """Tell whether words measure the way from a house; asked before counts are taken out of them."""
    return any(_is_distance(found[at:]) for at in range(len(found)))


def _is_distance(found: list[str]) -> bool:
    """`50 m van Kerkstraat 12`, `30 m ten noorden van Kerkstraat 12`, `2 deuren verder dan Kerkstraat 12`."""
    if not found[0].isdecimal() or found[1:2] == [] or found[1] not in n.DISTANCES:
        return False
    after = list(itertools.dropwhile(n.WAYS_FROM.__contains__, found[2:]))
    directed = len(after) < len(found) - 2
    said = n.MEASURED_FROM if directed or found[1] != "M" else n.FROM_ONLY
    return after[:1] != [] and after[0] in n.NEAR_WHAT | said


def without_corner(found: list[str], register: Register) -> list[str]:
    """`Kerkstraat 12 hoek Molenweg`: a house at a corner; the other street is left out, unless it has a number."""
    for at, word in enumerate(found):
        if word not in n.CORNER or not any(map(str.isdecimal, found[:at])):
            continue
        other = at + 1
        while not longest_named(found[other:], register) and "".join(found[other : other + 1]) in n.CORNER_OF:
            other += 1
        end = other + longest_named(found[other:], register)
        numbered = "".join(found[end : end + 1]).isdecimal() and not begins_postcode(found, end)
        if end > other and not numbered:
            return [*found[: at - 2 * (found[at - 2 : at] == ["OP", "DE"])], *found[end:]]
    return found


def _is_beside(found: list[str], at: int) -> bool:
    """`Kerkstraat links van 12`, `de buren van Kerkstraat 12`, `2e woning rechts van Kerkstraat 12`."""
    before = found[2:at] if found[0].isdecimal() and found[1] in w.ORDINAL_ENDINGS else found[:at]
    return found[at + 1] == "VAN" and not house_numbers(before) and bool(house_numbers(found[at:]))


def _is_before_door(found: list[str], at: int, register: Register) -> bool:
    """`bushalte voor Kerkstraat 12`, `camper geparkeerd voor`; not `vergunning voor Kerkstraat 12`."""
    after = found[at + 1 + (found[at + 1] in w.ARTICLES) :]
    return found[at - 1] in n.OUTSIDE and not house_numbers(found[:at]) and longest_named(after, register) > 0


def _near(found: list[str], at: int, register: Register) -> bool:
    word = found[at]
    following = next((each for each in found[at + 1 :] if each not in w.NUMBER_WORDS), "")
    numbered = bool(house_numbers(found[:at]))
    if word in n.NEAR_WORDS and found[at + 1] in w.NUMBER_WORDS and following.isdecimal():
        return not numbered  # `Kerkstraat bij nr. 12`, but not `12, sleutel bij nr. 10`
    if word in n.NEAR_WORDS and following.isdecimal() and (not at or not found[at - 1].isdecimal()):
        return True
    if word == "HOEK" and (numbered or len(house_numbers(found[at:])) > 1):
        return False  # `Kerkstraat 12 hoek Molenweg`, `hoek Dam 2 / Molenweg 5`: houses at a corner
    if word in n.NEAR_BEHIND_STREET and at and following.isdecimal() and not numbered:
        return not begins_postcode(found, found.index(following, at))
    if word in n.ONLY_NEAR and word not in register.street_words and not numbered:
        return bool(house_numbers(found[at:]))
    if word in n.NEAR_RIGHT_BEFORE and (at > 1 or not n.BEFORE_NEAR.issuperset(found[:at])):
        return False
    what = n.NEAR_WHAT_ELSE if word in n.NEAR_RIGHT_BEFORE else n.NEAR_WHAT
    houses = frozenset() if word in n.NEAR_OR_WITH | n.CORNER else n.HOUSE_WORDS
    after = at + 1
    while (
        found[after : after + 1]
        and found[after] in what | w.NUMBER_WORDS | houses
        and not longest_street(found[after:], register)
    ):
        after += 1
    street = longest_named(found[after:], register)
    if not street:
        between = list(itertools.takewhile(lambda each: not each.isdecimal(), found[after:]))
        return _is_like_a_street(between) or (not numbered and _before_unknown(found, at, between, register))
    return longest_street(found[at:], register) <= street


def _before_unknown(found: list[str], at: int, between: list[str], register: Register) -> bool:
    """`t/o Kstanjelaan 18`: the words before the number are no street that is known, nor end with one.

    `bij` may be with somebody, so that it says it only before a single word.
    """
    if not between or not house_numbers(found[at:]) or _is_begin_of_street(found[at], found[at + 1 :], register):
        return False
    if found[at] in n.NEAR_OR_WITH and (at or len(between) != 1):
        return False
    return not any(longest_named(between[start:], register) for start in range(len(between)))


def _is_begin_of_street(word: str, following: list[str], register: Register) -> bool:
    """`Achter Vosje`, `Tussen d. Grachten`, `Achter-Gr.`: a street that begins with that word is like it."""
    name = " ".join([word, *itertools.takewhile(lambda each: not each.isdecimal(), following)])
    begun = register.streets_that_begin(word)
    like = process.extractOne(squeezed(name), begun, scorer=OSA.normalized_similarity, score_cutoff=_LIKE)
    return like is not None or is_named(name, register)


@lru_cache(maxsize=20_000)
def _near_word_mended(word: str) -> str:
    """`TEGNOVER` is TEGENOVER; any other word as it is."""
    if len(word) < _LONG_WORD or not word.isalpha():
        return word
    meant = process.extractOne(word, sorted(n.NEAR_MISSPELT), scorer=OSA.distance, score_cutoff=1)
    return meant[0] if meant else word


def _is_like_a_street(words: list[str]) -> bool:
    """`achter l. muiderwg. 6`: several words that end as the name of a street does, in full or shortened."""
    return 1 < len(words) <= _LONGEST_SHORTENED and len(words[0]) == 1 and bool(kind_of_street(words[-1]))
