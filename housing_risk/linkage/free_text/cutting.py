"""Where in a text the postcode, the place and a street stand: cuts that the register confirms."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import fold, short_key, squeezed, words_of
from housing_risk.linkage.writing.towns import TOWNS

_DIGITS = re.compile(r"[1-9][0-9]{3}")
_SHORT_DIGITS = re.compile(r"[1-9][0-9]{2}")
_LETTERS = re.compile(r"[A-Z]{2}")
_LIKE_A_POSTCODE = re.compile(
    r"(?<![A-Z0-9])([1-9ILBSZGE][0-9OILBSZGE]{3})([\W_]*)([A-Z][A-Z0-9]|[0-9][A-Z])(?![A-Z0-9])"
)
_TO_DIGITS = {"O": "0", "I": "1", "L": "1", "B": "83", "S": "53", "Z": "2", "G": "6", "E": "3"}
_TO_LETTERS = {"0": "OD", "1": "LI", "2": "Z", "4": "A", "5": "S", "6": "G", "8": "B"}

_ROOM_PARTS = w.ROOM_WORDS | w.DWELLING_WORDS | w.FLOOR_WORDS | w.ORDINAL_ENDINGS
_SHORTEST_ENDING = 5
_FILLED_WITH_NOUGHTS = 6
_LONG_PART = 7
_PERMIT = "VERGUNNING"

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
        if first_place(rest, register)[0] == 0 and first_place(rest, register)[1]:
            yield one + two[:2], left, rest


def _without_label(left: list[str]) -> list[str]:
    return without_last(left, w.BEFORE_POSTCODE | w.HOME_COUNTRY)


def without_last(found: list[str], words: frozenset[str]) -> list[str]:
    """Take these words off the end."""
    while found and found[-1] in words:
        found = found[:-1]
    return found


def without_district(found: list[str], register: Register) -> tuple[list[str], str]:
    """Take a postcode that lacks letters or has too many out: behind a number, before a place or at the end.

    Gives the words left and what is sure of the postcode.
    """
    for at in range(2, len(found)):
        if any(word.isdecimal() for word in found[:at]):
            for end in _ends_of_broken_postcode(found, at, register):
                start, length = first_place(found[end:], register)
                if end == len(found) or (length and not start):
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


def is_place(found: list[str], register: Register) -> bool:
    """Tell whether words are the name of a place."""
    key = " ".join(found)
    return key in register.place_codes or key in w.PLACE_SAME


def first_place(found: list[str], register: Register) -> tuple[int, int]:
    """Give where the first, longest known place begins and ends; (0, 0) without one."""
    for start, word in enumerate(found):
        if word in register.place_starts:
            for end in range(min(len(found), start + register.longest_place), start, -1):
                if is_place(found[start:end], register):
                    return start, end
    return 0, 0


def without_place(before: list[str], register: Register) -> tuple[list[str], str]:
    """Take a place off the front or the end (`Weesp, Kerkstraat 12`), unless it is a part of the street."""
    if " ".join(before) in register.street_codes:
        return before, ""
    for end in range(len(before) - 1, 0, -1):
        if is_place(before[:end], register):
            return before[end:], " ".join(before[:end])
    for start in range(1, len(before)):
        if is_place(before[start:], register):
            return before[:start], " ".join(before[start:])
    return before, ""


def longest_street(found: list[str], register: Register) -> int:
    """Give how many words from the first on are the longest known street."""
    lengths = range(min(len(found), register.longest_street), 0, -1)
    return next((length for length in lengths if " ".join(found[:length]) in register.street_codes), 0)


def longest_named(found: list[str], register: Register) -> int:
    """Give how many words from the first on are the longest known street, in full or shortened."""
    lengths = range(min(len(found), register.longest_street + 1), 0, -1)
    return next((length for length in lengths if is_named(" ".join(found[:length]), register)), 0)


def is_named(name: str, register: Register) -> bool:
    """Tell whether a text is the name of a street, in full or shortened."""
    return name in register.street_codes or short_key(name) in register.short_streets


def in_street(found: list[str], at: int, register: Register) -> bool:
    """Tell whether a word belongs to a known street that begins before it."""
    return any(longest_street(found[start:], register) > at - start for start in range(max(0, at - 4), at))


def known_street(after: list[str], register: Register) -> tuple[int, int]:
    """Give where the longest known street begins and ends, at most three words after the number."""
    for start in range(min(4, len(after))):
        for end in range(len(after), start, -1):
            if " ".join(after[start:end]) in register.street_codes:
                return start, end
    return 0, longest_named(after, register)  # `15 Ft. Abcoudestr.`: all of it, not a suffix and a street


def streets_before(before: list[str], register: Register) -> Iterator[tuple[str, bool]]:
    """Give the text before the number as a street, and its longest known ending, perhaps shortened; or all endings."""
    whole = " ".join(before)
    yield whole, False
    if before and before[0] in _ROOM_PARTS and before[-1].isdecimal() and _is_room(before):
        yield "", False  # `kamer 7, 71, 1384 AW`
    if whole in register.street_codes or squeezed(whole) in register.glued_streets:
        return
    for start in range(1, len(before)):
        ending = " ".join(before[start:])
        if is_named(ending, register) or squeezed(ending) in register.glued_streets:
            yield ending, _may_belong(before[:start], ending, register)
            return
    for start in range(max(1, len(before) - register.longest_street), len(before)):
        ending = " ".join(before[start:])
        if len(ending) >= _SHORTEST_ENDING and not _goes_on(before[:start]):
            yield ending, _may_belong(before[:start], ending, register)


def _is_room(words: list[str]) -> bool:
    return all(word in _ROOM_PARTS or word.isdecimal() for word in words)


def _goes_on(before: list[str]) -> bool:
    """Tell whether a name of a street goes on behind words: `van`, `Burgemeester`, an initial."""
    word = before[-1]
    return not _ends_a_phrase(before) and (word in b.QUALIFIERS or (len(word) == 1 and word.isalpha()))


def _ends_a_phrase(before: list[str]) -> bool:
    """`wonen op`, `het gebruik van`: a street begins behind it."""
    of_something = before[-1] in w.OF_WORDS and not b.COMPANY_WORDS.isdisjoint(before[-2:-1])
    with_article = before[-1] in w.ARTICLES and before[-2:-1] != [] and before[-2] in w.SAID_BEFORE_STREET - {"NL"}
    return of_something or with_article or before[-1] in w.SAID_BEFORE_STREET


def _may_belong(before: list[str], ending: str, register: Register) -> bool:
    """Tell whether words before a known street may make it another: `Oude Kerkstraat`, `Graaf Kerkstraat`.

    A preposition that no name of a street ends with does not (`te wonen op`), nor a word that begins a note, a number
    or letter on a list, a room, or two words that are never part of a street's name; an initial may (`J. Kerkstraat`)
    where a street of the register ends so.
    """
    if _ends_a_phrase(before):
        return False
    if before[-1] in b.PARTS_OF_NAMES or _is_part_misspelt(before[-1]):
        return True
    if before[-1] in w.ORDINAL_ENDINGS and before[-2:-1] and before[-2].isdecimal():  # `2e Kerkstraat`
        return True
    if before[-1].isdecimal() or any(word in b.COMPANY_WORDS or word.endswith(b.COMPANY_ENDINGS) for word in before):
        return False
    names_a_person = len(before) > 1 and before[-1] in b.FIRST_NAMES  # `kowalski jan heemraadweg 4`
    if not b.QUALIFIERS.isdisjoint(before[-3:-1] if names_a_person else before[-2:]):
        return True
    letters = [word for word in before if len(word) == 1 and word.isalpha()]
    return ending in register.street_tails if letters else len(before) < 2


@lru_cache(maxsize=20_000)
def _is_part_misspelt(word: str) -> bool:
    """`Vwrlengd Buitenveer` is Verlengd Buitenveer, or another street than Buitenveer."""
    parts = [part for part in b.PARTS_OF_NAMES if len(part) >= _LONG_PART]
    if len(word) < _LONG_PART or word in b.COMPANY_WORDS:
        return False
    return process.extractOne(word, parts, scorer=OSA.distance, score_cutoff=1) is not None


def suffix_and_place(after: list[str], register: Register, has_place: bool) -> tuple[list[str], str]:
    """Cut what follows a number into suffix and place: the first known place, else the first long word."""
    start, end = first_place(after, register)
    if end:
        suffix = after[:start]
        if suffix and suffix[-1] in n.NEAR_WORDS | n.ONLY_NEAR and (beside := _near_a_place(suffix[:-1], register)):
            return beside
        cut = end_of_suffix(suffix, register)
        if cut < len(suffix) and suffix[cut] in TOWNS:  # `12 Utrecht, geboren te Weesp`
            return suffix[:cut], suffix[cut]
        return without_last(suffix, w.BEFORE_PLACE), " ".join(after[start:end])
    if has_place:
        return after, ""
    cut = end_of_suffix(after, register)
    suffix, place = after[:cut], "" if _is_remark(after[cut:]) else " ".join(words_of(after[cut:]))
    return without_last(suffix, w.BEFORE_PLACE) if place else suffix, place


def _near_a_place(before: list[str], register: Register) -> tuple[list[str], str] | None:
    """`12 A, Muiden bij Weesp`: the place is the one that lies near; None when no other is named."""
    before = without_last(before, n.LIES)
    cut = end_of_suffix(before, register)
    return (before[:cut], " ".join(words_of(before[cut:]))) if cut < len(before) else None


def _is_remark(words: list[str]) -> bool:
    """`omzetting naar 5 kamers`, `verleende exploitatievergunning`, `staan steeds busjes` behind a number: no place."""
    said = any(word in b.COMPANY_WORDS or word.endswith(_PERMIT) for word in words)
    return (said or not w.NOTE_VERBS.isdisjoint(words[:1])) and TOWNS.isdisjoint(words)


def suffix_like(word: str, register: Register) -> bool:
    """Tell whether a word behind a number may be part of its suffix."""
    return len(word) <= 2 or word.isdecimal() or word in w.SUFFIX_WORDS or word in register.known_atoms


def end_of_suffix(found: list[str], register: Register) -> int:
    """Give how many words behind a number may be its suffix, from the first on."""
    return next((at for at, word in enumerate(found) if not suffix_like(word, register)), len(found))
