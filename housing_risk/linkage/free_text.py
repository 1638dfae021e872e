"""Reading an address from one text: the parts may stand in any order, and the register decides which reading holds.

Nothing is cut on a pattern alone: a postcode can be a number with a suffix (`1079 BS`), a number can belong to a
street (`Plein 1944 12`), and what stands before a street can be a company. Each possibility becomes a reading.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from housing_risk.linkage import words as w
from housing_risk.linkage.reading import (
    LARGEST_NUMBER,
    Reading,
    is_near,
    is_placeholder,
    read_name,
    read_numbers,
    read_postcode,
)
from housing_risk.linkage.register import Register
from housing_risk.linkage.text import tokens, words_of

_DIGITS_OF_POSTCODE = re.compile(r"[1-9][0-9]{3}")
_LETTERS_OF_POSTCODE = re.compile(r"[A-Z]{2}")
_MOST_NUMBERS = 4
_MOST_READINGS = 24


def read_text(text: str, postcode: str, place: str, register: Register) -> tuple[str, tuple[Reading, ...]]:
    """Read an address from one text; `postcode` and `place` are what stood in columns of their own.

    Gives the reason when the text names no address, else its readings, each once, in a fixed order.
    """
    found = _without_labels(tokens(text))
    while found and found[-1] in w.HOME_COUNTRY:
        found = found[:-1]
    if is_placeholder(found):
        return "placeholder", ()
    if found and found[-1] in w.COUNTRIES and not place:
        return "abroad", ()
    if _says_near(found, register):
        return "near_not_at", ()
    readings = list(dict.fromkeys(_readings(found, read_postcode(postcode), read_name(place), register)))
    usable = [reading for reading in readings if reading.number and (reading.postcode or reading.street)]
    if usable:
        return "", tuple(usable[:_MOST_READINGS])
    zero = any(word.isdecimal() and int(word) == 0 for word in found)
    return ("placeholder" if zero else "incomplete"), ()


def _without_labels(found: list[str]) -> list[str]:
    start = 1 if found[:1] and found[0] in w.FIRST_LABELS else 0
    return [word for word in found[start:] if word not in w.LABELS]


def _says_near(found: list[str], register: Register) -> bool:
    """`Kerkstraat t.o. 12`, `naast Kerkstraat 12`; not `Bij de Kerk 12`, which is a street."""
    before_number = any(
        word in w.NEAR_WORDS and following.isdecimal() and not previous.isdecimal()
        for previous, word, following in zip(found, found[1:], found[2:], strict=False)
    )
    if before_number:
        return True
    if len(found) < 3 or found[0] not in w.NEAR_WORDS:
        return False
    if found[1].isdecimal():
        return True
    ends = range(2, len(found))
    whole, rest = (any(" ".join(found[start:end]) in register.street_codes for end in ends) for start in (0, 1))
    return rest and not whole


def _readings(found: list[str], postcode: str, place: str, register: Register) -> Iterator[Reading]:
    cuts = list(_cuts(found))
    if postcode:
        same = [(left, right) for hit, left, right in cuts if hit == postcode] or [(found, [])]
        for left, right in same:
            yield from _at_numbers(left, right, postcode, place, register)
        return
    any_found = False
    for hit, left, right in cuts:
        for reading in _at_numbers(left, right, hit, place, register):
            any_found = True
            yield reading
    if not any_found:
        yield from _at_numbers(found, [], "", place, register)


def _cuts(found: list[str]) -> Iterator[tuple[str, list[str], list[str]]]:
    """Give every pair of words that can be a postcode, with the words on both sides."""
    for at, (digits, letters) in enumerate(itertools.pairwise(found)):
        if _DIGITS_OF_POSTCODE.fullmatch(digits) and _LETTERS_OF_POSTCODE.fullmatch(letters):
            yield digits + letters, found[:at], found[at + 2 :]


def _at_numbers(left: list[str], right: list[str], postcode: str, place: str, register: Register) -> Iterator[Reading]:
    """Take each number as the house number in turn."""
    places = [(True, at) for at in _number_places(left)] + [(False, at) for at in _number_places(right)]
    for in_left, at in places[:_MOST_NUMBERS]:
        if in_left:
            before, number_on, behind = left[:at], left[at:], right
        else:
            before, number_on, behind = left + right[:at], right[at:], []
        for reading in _around(before, number_on, behind, place, register):
            yield reading._replace(postcode=postcode)


def _number_places(found: list[str]) -> list[int]:
    return [at for at, word in enumerate(found) if word.isdecimal() and 0 < int(word) <= LARGEST_NUMBER]


def _around(
    before: list[str], number_on: list[str], behind: list[str], place: str, register: Register
) -> Iterator[Reading]:
    suffix, after_place = _suffix_and_place(number_on[1:], register, bool(behind) or bool(place))
    written_place = place or " ".join(words_of(behind)) or after_place
    before, head_place = _without_place_before(words_of(before), register)
    written_place = written_place or head_place
    while before and before[-1] in w.NUMBER_WORDS:
        before = before[:-1]
    month = before[-1:] if before and before[-1] in w.MONTHS else []
    reason, numbers = read_numbers([*month, number_on[0], *suffix])
    if not reason:
        for street, loose in _streets(before[: len(before) - len(month)], register):
            for each in numbers:
                yield Reading(
                    "", each.number, each.suffix, street, written_place, loose, each.damaged, is_near(each.suffix)
                )
    yield from _number_first(before, number_on, behind, place, register)


def _streets(before: list[str], register: Register) -> Iterator[tuple[str, bool]]:
    """Give the text before the number as a street, and its longest ending that the register knows."""
    whole = " ".join(before)
    yield whole, False
    if whole in register.street_codes:
        return
    for start in range(1, len(before)):
        ending = " ".join(before[start:])
        if ending in register.street_codes:
            yield ending, w.COMPANY_WORDS.isdisjoint(before[:start])
            return


def _number_first(
    before: list[str], number_on: list[str], behind: list[str], place: str, register: Register
) -> Iterator[Reading]:
    """`12 A Kerkstraat Weesp`: the street stands behind the number."""
    if " ".join(before) in register.street_codes or any(word.isdecimal() for word in before):
        return
    number, after = int(number_on[0]), number_on[1:]
    start, end = _known_street(after, register)
    if not end and before:
        return
    if not end:
        start = next((at for at, word in enumerate(after) if not _suffix_like(word, register)), len(after))
        end = len(after) - _place_length_at_end(after[start + 1 :], register)
    written_place = place or " ".join(words_of(behind or after[end:]))
    suffix = " ".join(after[:start])
    yield Reading("", number, suffix, " ".join(words_of(after[start:end])), written_place, bool(before))


def _known_street(after: list[str], register: Register) -> tuple[int, int]:
    """Give where the longest known street begins and ends, at most three words after the number."""
    for start in range(min(4, len(after))):
        for end in range(len(after), start, -1):
            if " ".join(after[start:end]) in register.street_codes:
                return start, end
    return 0, 0


def _suffix_and_place(after: list[str], register: Register, has_place: bool) -> tuple[list[str], str]:
    """Cut what follows a number into suffix and place: a known place at the end, else the first long word."""
    length = _place_length_at_end(after, register)
    if length:
        suffix = after[:-length]
        while suffix and suffix[-1] in w.BEFORE_PLACE:
            suffix = suffix[:-1]
        return suffix, " ".join(after[-length:])
    if has_place:
        return after, ""
    cut = next((at for at, word in enumerate(after) if not _suffix_like(word, register)), len(after))
    return after[:cut], " ".join(words_of(after[cut:]))


def _place_length_at_end(after: list[str], register: Register) -> int:
    return next((len(after) - at for at in range(len(after)) if _is_place(after[at:], register)), 0)


def _without_place_before(before: list[str], register: Register) -> tuple[list[str], str]:
    """Take a place off the front (`Weesp, Kerkstraat 12`), unless it is a part of the street."""
    if " ".join(before) in register.street_codes:
        return before, ""
    for end in range(len(before) - 1, 0, -1):
        if _is_place(before[:end], register):
            return before[end:], " ".join(before[:end])
    return before, ""


def _is_place(found: list[str], register: Register) -> bool:
    key = " ".join(found)
    return key in register.place_codes or key in w.PLACE_SAME


def _suffix_like(word: str, register: Register) -> bool:
    return len(word) <= 2 or word.isdecimal() or word in w.SUFFIX_WORDS or word in register.known_atoms
