"""Each number of a text taken as the house number in turn: what stands before and behind it is street and place."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage.free_text.cutting import (
    end_of_suffix,
    ends_street,
    first_place,
    in_street,
    is_named,
    is_place,
    known_street,
    longest_named,
    longest_street,
    streets_before,
    suffix_and_place,
    suffix_like,
    without_last,
    without_place,
)
from housing_risk.linkage.free_text.in_front import code_in_front, unit_in_front
from housing_risk.linkage.free_text.several import two_streets
from housing_risk.linkage.register.place_names import undeclined
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import Reading, is_near
from housing_risk.linkage.writing.numbers import Number, is_house_number, read_numbers
from housing_risk.linkage.writing.text import is_letter, short_key, words_of
from housing_risk.linkage.writing.towns import TOWNS

_BEFORE_NUMBER = w.NUMBER_WORDS | w.PITCH_WORDS | {"N"}
_BEFORE_RANGE = _BEFORE_NUMBER | w.BEFORE_RANGE
_MOST_NUMBERS = 6
_LONG_NAME = 6
_FEW_SLIPS = 2
_WORDS_OF_SUFFIX = 3
"""At most so many words stand between a number and `van de Kerkstraat`."""


def at_numbers(left: list[str], right: list[str], postcode: str, place: str, register: Register) -> Iterator[Reading]:
    """Give the readings with each number as the house number in turn, but not that of a list: `1. Kerkstraat 12`.

    `left` and `right` are the words before and behind the `postcode`; `place` is what stood in a column of its own.
    """
    places = [(True, at) for at in _number_places(left, register)] + [
        (False, at) for at in _number_places(right, register)
    ]
    for in_left, at in places[:_MOST_NUMBERS]:
        if in_left:
            before, number_on, behind = left[:at], left[at:], right
        else:
            before, number_on, behind = left + right[:at], right[at:], []
        end = 0 if before else known_street(number_on[1:], register)[1]
        if end and any(map(str.isdecimal, number_on[1 + end : 2 + end])):
            continue
        repeated = _repeated(number_on)
        for words in (number_on, number_on[repeated:])[: 1 + bool(repeated)]:
            for reading in _around(before, words, behind, place, register):
                which = (*reading.one_of, in_left, at) if reading.one_of else ()
                yield reading._replace(postcode=postcode, one_of=which)


def _repeated(number_on: list[str]) -> int:
    """Give how many words stand there twice: `12 A 12 A`; or, with `12 12`, 12 is the suffix of 12.

    `12 12 A` may be two houses: see `read_numbers`.
    """
    lengths = range(min(3, len(number_on) // 2), 0, -1)
    found = next((length for length in lengths if number_on[:length] == number_on[length : 2 * length]), 0)
    return 0 if found == 1 and "".join(number_on[2:3]).isalpha() and len(number_on[2]) == 1 else found


def _number_places(found: list[str], register: Register) -> list[int]:
    """Give where house numbers may stand: not right behind a word for a room, unless that ends a known street.

    Behind a mere letter only where there is no other.
    """
    numbers = [at for at, word in enumerate(found) if is_house_number(word)]
    houses = [at for at in numbers if not at or found[at - 1] not in w.ROOM_WORDS or ends_street(found[:at], register)]
    return houses or [at for at in numbers if len(found[at - 1]) == 1]


def _around(
    before: list[str], number_on: list[str], behind: list[str], place: str, register: Register
) -> Iterator[Reading]:
    """Give the readings of one number: its street stands before it, behind it, or on both sides."""
    counted = (w.NUMBER_WORDS | {"OP"}).isdisjoint(before[-1:]) and _counts_something(number_on[1:], register)
    yield from _at_both_streets(words_of(before), number_on, place, register)
    suffix, after_place, behind = _suffix_behind(number_on, behind, place, register)
    before, behind = _with_street_behind(before, behind, register)
    before, head_place = _without_place_and_labels(words_of(before), register)
    before, suffix = _words_of_number(before, suffix, number_on, register)
    written_place = place or " ".join(words_of(behind)) or after_place
    if head_place in register.place_codes and written_place not in register.place_codes and _is_no_town(after_place):
        written_place = head_place
    written_place = written_place or head_place
    month = before[-1:] if before and before[-1] in w.MONTHS and not _is_turned(before, register) else []
    reason, numbers = read_numbers([*month, number_on[0], *suffix])
    if code := code_in_front(before, register):
        numbers = [*numbers, *read_numbers([number_on[0], *suffix, *code])[1]]
    if not reason:
        for which, street in enumerate(two_streets(before, register), 1):
            yield from (
                Reading("", each.number, each.suffix, street, written_place, one_of=("before", which))
                for each in numbers
            )
        yield from _at_streets(before[: len(before) - len(month)], numbers, written_place, register)
        if not _is_companys(before, written_place, register):
            yield from _behind_place(before, numbers, register)
    if counted:
        return
    yield from _number_first(before, number_on, behind, place or head_place, register)
    said_place = head_place if head_place and written_place not in register.place_codes else written_place
    yield from _number_before_street(before, number_on, said_place, register)


def _suffix_behind(
    number_on: list[str], behind: list[str], place: str, register: Register
) -> tuple[list[str], str, list[str]]:
    """Cut what follows a number into suffix and place, and give what is left behind the postcode.

    `Kerkstraat 12 (1381 AB) en nr. 14, Weesp` goes on behind it.
    """
    if behind and behind[0] in w.JOINING_WORDS:
        return (*suffix_and_place([*number_on[1:], *behind], register, bool(place)), [])
    return (*suffix_and_place(number_on[1:], register, bool(behind) or bool(place)), behind)


def _with_street_behind(before: list[str], behind: list[str], register: Register) -> tuple[list[str], list[str]]:
    """`12, 1381 AB, Kerkstraat`: give the street that stands behind the postcode as if it stood before the number."""
    end = 0 if before else longest_street(behind, register)
    return (behind[:end], behind[end:]) if end and not is_place(behind[:end], register) else (before, behind)


def _words_of_number(
    before: list[str], suffix: list[str], number_on: list[str], register: Register
) -> tuple[list[str], list[str]]:
    """Give the words before a number without those that belong to it (a unit, a letter, `nr`), and the suffix with."""
    unit, before = unit_in_front(before, register)
    suffix = [*suffix, *unit]
    if not w.FOLLOWS_FROM.isdisjoint(before[-2:]):
        before = [word for word in before if word not in w.FOLLOWS_FROM]
        suffix = [*suffix, "EV"]
    if _is_letter_of_number(before, register):  # `Kerkstraat A12`
        before, suffix = before[:-1], [before[-1], *suffix]
    between = _BEFORE_RANGE if not w.THROUGH_NUMBERS.isdisjoint(number_on[1:2]) else _BEFORE_NUMBER
    return without_last(before, between), suffix


def _at_both_streets(before: list[str], number_on: list[str], place: str, register: Register) -> Iterator[Reading]:
    """`Kerkstraat 14 Molenweg`: a known street on either side of the number may be meant."""
    end = longest_street(number_on[1:], register)
    if any(map(is_house_number, number_on[1 + end : 2 + end])):
        return  # `Kerkstraat 14, Nieuwstad 5`: each has its own
    other = " ".join(number_on[1 : 1 + end])
    length = next((size for size in range(len(before), 0, -1) if " ".join(before[-size:]) in register.street_codes), 0)
    first = " ".join(before[-length:]) if length else ""
    if len(other) >= _LONG_NAME and first not in ("", other) and not is_place(number_on[1 : 1 + end], register):
        start, stop = first_place(number_on[1 + end :], register)
        here = place or " ".join(number_on[1 + end :][start:stop])
        for which, street in enumerate((first, other), 1):
            yield Reading("", int(number_on[0]), "", street, here, one_of=("around", which))


def _is_turned(before: list[str], register: Register) -> bool:
    """`Prinsstraat, Jan`, as in a telephone book, is Jan Prinsstraat."""
    return " ".join([before[-1], *before[:-1]]) in register.street_codes


def _is_letter_of_number(before: list[str], register: Register) -> bool:
    """Tell whether a letter between a known street and the number belongs to that, and to no name."""
    *street, letter = before or [""]
    if len(letter) != 1 or not letter.isalpha() or letter in _BEFORE_NUMBER or not is_named(" ".join(street), register):
        return False
    return not (is_named(" ".join(before), register) or is_named(" ".join([letter, *street]), register))


def _is_no_town(after_place: str) -> bool:
    """Tell whether words behind the number, with the place in front of the street, are no town of their own."""
    return bool(after_place) and TOWNS.isdisjoint(after_place.split())


def _is_companys(before: list[str], written_place: str, register: Register) -> bool:
    """`Uitzendbureau Weesp B.V., Kerkstraat 12, Hilversum`: the place before the street is in the name of a company."""
    said = written_place not in ("", *w.PLACE_SAME) and written_place not in register.place_codes
    return said and not b.COMPANY_WORDS.isdisjoint(before)


def _behind_place(before: list[str], numbers: list[Number], register: Register) -> Iterator[Reading]:
    """`Miejsce zamieszkania: Weesp, Kerkstraat`, `Wesp, Kerkstraat`: words of whatever language, or a place by ear."""
    start, end = first_place(before, register)
    if not end and (declined := next((at for at, word in enumerate(before) if undeclined(word, register)), -1)) >= 0:
        start, end = declined, declined + 1
    if not end and len(before) > 1 and before[0] not in register.street_words and register.may_be_place(before[0]):
        start, end = 0, 1
    if (
        not end
        or not before[end:]
        or longest_street(before[start:], register) > end - start
        or in_street(before, start, register)
    ):
        return
    after = before[end:]
    if start and after[0] in w.SAID_BEFORE_STREET:  # `wonende te Weesp aan de Kerkstraat`
        after = after[1 + (after[1:2] != [] and after[1] in w.ARTICLES | {"DEN"}) :] or after
    yield from _at_streets(after, numbers, " ".join(before[start:end]), register)


def _at_streets(before: list[str], numbers: list[Number], place: str, register: Register) -> Iterator[Reading]:
    """Give each number at each street that the words before it may be."""
    for street, loose in streets_before(before, register):
        for each in numbers:
            yield Reading("", each.number, each.suffix, street, place, loose, each.damaged, is_near(each.suffix))


def _without_place_and_labels(before: list[str], register: Register) -> tuple[list[str], str]:
    """`loc. Weesp, str. Kerkstraat`: take the place and the words for place and street off."""
    if is_place(before, register) and " ".join(before) not in register.street_codes:
        return [], " ".join(before)
    before = _without_first_labels(before, register)
    rest, place = without_place(before, register)
    if not place:  # `Kerkstraat te Weesp, nr. 12`
        rest, place = without_place(without_last(before, w.NUMBER_WORDS), register)
    return _without_first_labels(rest if place else before, register), place


def _without_first_labels(before: list[str], register: Register) -> list[str]:
    while (
        len(before) > 1
        and before[0] in w.FIRST_LABELS | w.BEFORE_PLACE
        and " ".join(before) not in register.street_codes
    ):
        before = before[1:]
    return before


def _number_first(
    before: list[str], number_on: list[str], behind: list[str], place: str, register: Register
) -> Iterator[Reading]:
    """`12 A Kerkstraat Weesp`: the street stands behind the number."""
    if " ".join(before) in register.street_codes or any(word.isdecimal() for word in before):
        return
    number, after = int(number_on[0]), number_on[1:]
    start, end = known_street(after, register)
    followed = any(word.isdecimal() for word in after[end : end + 1])  # `1. Kerkstraat 12`: the street's own number
    if (before and not end) or (end and followed):
        return
    if not end:
        start = end_of_suffix(after, register)
        end = next((at for at in range(start + 1, len(after)) if is_place(after[at:], register)), len(after))
    written_place = place or " ".join(words_of(behind or after[end:]))
    suffix = " ".join(after[: start - (start == 1 and after[0] in w.FIRST_LABELS)])  # `HNR 23 STR Kerkstraat`
    if not before and 0 < start < end and _begins_a_street(after[:start], after[start:end], register):
        yield Reading("", number, "", " ".join(words_of(after[:end])), written_place)
    initials = all(map(is_letter, after[1:start]))
    if not before and start > 1 and initials and (len(after[0]) == 1 or after[0] in register.known_atoms):
        yield Reading("", number, after[0], " ".join(words_of(after[1:end])), written_place)  # `36b C.J. Houtenlaan`
    loose = bool(before) or not all(suffix_like(word, register) for word in words_of(after[:start]))
    yield Reading("", number, suffix, " ".join(words_of(after[start:end])), written_place, loose)


def _number_before_street(before: list[str], number_on: list[str], place: str, register: Register) -> Iterator[Reading]:
    """`op nr 12 A van de Kerkstraat te Weesp`: a preposition between the number and the street."""
    after = number_on[1:]
    said = next((at for at, word in enumerate(after[:_WORDS_OF_SUFFIX]) if word in w.BEFORE_STREET), -1)
    listed = not set(before) <= w.BEFORE_NUMBER
    if said < 0 or listed or longest_street(after, register) > said:
        return  # of `13 C. van Houtenlaan` the C is no letter of 13
    street, _ = suffix_and_place(after[said + 1 :], register, True)
    with_article = bool(street) and street[0] in w.ARTICLES
    for start in range(1 + with_article):
        yield Reading("", int(number_on[0]), " ".join(after[:said]), " ".join(words_of(street[start:])), place)


def _counts_something(after: list[str], register: Register) -> bool:
    """`11 Polen in de Kerkstraat`: the number says how many, and of what; not `12 A in de Kerkstraat`."""
    said = next((at for at, word in enumerate(after[:_WORDS_OF_SUFFIX]) if word in w.SAID_BEFORE_STREET), -1)
    named = said > 0 and (longest_named(after, register) > 0 or is_place(after[:said], register))
    return said > 0 and not named and not suffix_like(after[0], register)


def _initials_of_misspelt(last: str, register: Register) -> set[str] | None:
    """Give what may stand before the last word of a street that is nearly so; None when there is none."""
    near = process.extractOne(short_key(last), register.initials.keys(), scorer=OSA.distance, score_cutoff=_FEW_SLIPS)
    return register.initials[near[0]] if near and len(last) >= _LONG_NAME else None


def _begins_a_street(found: list[str], street: list[str], register: Register) -> bool:
    """`26 de grote weer`, `10 h.j. hoflandlaan`, `10 h. hoflandlaan`: a letter is a suffix, or an initial of it."""
    short = all(word.isalpha() and len(word) < 4 for word in found)
    if len(found[0]) > 1:
        return short and found[0] in register.street_words
    known = register.initials.get(short_key(street[-1])) or _initials_of_misspelt(street[-1], register)
    return short and (max(map(len, found)) < 2 <= len(found) if known is None else found[0] in known)
