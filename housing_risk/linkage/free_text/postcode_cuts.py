"""Where in a text the postcode stands, whole, broken or in part: cuts that the register confirms."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from housing_risk.linkage.free_text.cutting import begins_with_place, first_place, without_last
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import fold

_DIGITS = re.compile(r"[1-9][0-9]{3}")
_SHORT_DIGITS = re.compile(r"[1-9][0-9]{2}")
_LETTERS = re.compile(r"[A-Z]{2}")
_LIKE_A_POSTCODE = re.compile(
    r"(?<![A-Z0-9])([1-9ILBSZGE][0-9OILBSZGE]{3})([\W_]*)([A-Z][A-Z0-9]|[0-9][A-Z])(?![A-Z0-9])"
)
_TO_DIGITS = {"O": "0", "I": "1", "L": "1", "B": "83", "S": "53", "Z": "2", "G": "6", "E": "3"}
_TO_LETTERS = {"0": "OD", "1": "LI", "2": "Z", "4": "A", "5": "S", "6": "G", "8": "B"}
_FILLED_WITH_NOUGHTS = 6

Cut = tuple[str, list[str], list[str]]
"""A postcode, and the words before and behind it."""


def mended_postcodes(text: str, register: Register, *, letters: bool = False) -> str:
    """Give a text in which `138OAB` is `1380AB`, where the register has just that postcode.

    With `letters` also `1381A8` is `1381AB`; that may be a number and a suffix as well (`Plein 1944 1A`).
    """

    def mended(found: re.Match[str]) -> str:
        digits = (_TO_DIGITS.get(sign, sign) for sign in found.group(1))
        signs = (_TO_LETTERS.get(sign, sign) if letters else sign for sign in found.group(3))
        known = [each for each in map("".join, itertools.product(*digits, *signs)) if each in register.postcodes]
        return known[0][:4] + found.group(2) + known[0][4:] if len(known) == 1 else found.group(0)

    return _LIKE_A_POSTCODE.sub(mended, fold(text))


def postcode_cuts(found: list[str], register: Register) -> Iterator[Cut]:
    """Give every pair of words that can be a postcode, and what only the register shows to be one."""
    for at, digits in enumerate(found[:-1]):
        letters = found[at + 1]
        if _DIGITS.fullmatch(digits) and _LETTERS.fullmatch(letters) and not _begins_a_name(found, at, register):
            yield digits + letters, _without_label(found[:at]), found[at + 2 :]
        else:
            yield from _broken(found, at, register)


def _begins_a_name(found: list[str], at: int, register: Register) -> bool:
    """`1384 FT HEEMSTEDESTR`: two letters that begin a street or a remark, where the register has no such postcode."""
    letters, after = found[at + 1], found[at + 2 : at + 3]
    if letters in w.NUMBER_WORDS and after and after[0].isdecimal():  # `Plein 1813 nr 4`
        return found[at] + letters not in register.postcodes
    named = letters in w.SHORT_WORDS and bool(after) and after[0].isalpha() and not first_place(after, register)[1]
    return named and found[at] + letters not in register.postcodes


def _broken(found: list[str], at: int, register: Register) -> Iterator[Cut]:
    """`1381 A B`, `13 81 AB`, `1381ABWeesp`, `121381AB`: where the register has that postcode."""
    one, two, three = [*found[at : at + 3], "", ""][:3]
    left = _without_label(found[:at])
    if one.isdecimal() and len(one) > 4 and one[-4:] + two in register.postcodes:
        yield one[-4:] + two, [*found[:at], one[:-4]], found[at + 2 :]
    elif one.isdecimal() and one + two + three in register.postcodes:
        yield one + two + three, left, found[at + 3 :]
    elif one + two[:2] in register.postcodes and len(two) > 2 and two.isalpha():
        rest = [two[2:], *found[at + 2 :]]
        if begins_with_place(rest, register):
            yield one + two[:2], left, rest


def _without_label(left: list[str]) -> list[str]:
    return without_last(left, w.BEFORE_POSTCODE | w.HOME_COUNTRY)


def without_district(found: list[str], register: Register) -> tuple[list[str], str]:
    """Take a postcode that lacks letters or has too many out: behind a number, before a place or at the end.

    Gives the words left and what is sure of the postcode.
    """
    for at in range(2, len(found)):
        if any(word.isdecimal() for word in found[:at]):
            for end in _ends_of_broken_postcode(found, at, register):
                if end == len(found) or begins_with_place(found[end:], register):
                    return _without_label(found[:at]) + found[end:], _begun("".join(found[at:end]), register)
    return found, ""


def _begun(written: str, register: Register) -> str:
    """Give the digits and one letter of a postcode that is not whole; nothing of one that lacks a digit."""
    begun = written[:5] if written[4:5].isalpha() else written[:4]
    return begun if written[:4] in register.districts else ""


def _ends_of_broken_postcode(found: list[str], at: int, register: Register) -> list[int]:
    """`1381`, `138100`, `1381 A` and `1381 ABA` of a known district, or `138 AB`: where each may end."""
    letters = found[at + 1] if at + 1 < len(found) else ""
    if len(found[at]) == _FILLED_WITH_NOUGHTS and found[at].removesuffix("00") in register.districts:
        return [at + 1]
    if found[at] in register.districts:
        return [at + 1, at + 2] if letters.isalpha() and len(letters) < 4 else [at + 1]
    if not _SHORT_DIGITS.fullmatch(found[at]) or not _LETTERS.fullmatch(letters) or letters in w.BEFORE_PLACE:
        return []
    lost = any(found[at] == known[:gone] + known[gone + 1 :] for known in register.districts for gone in range(4))
    return [at + 2] if lost else []
