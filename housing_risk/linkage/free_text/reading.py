"""Reading an address from one text: the parts may stand in any order, and the register decides which reading holds.

Nothing is cut on a pattern alone: a postcode can be a number with a suffix (`1079 BS`), a number can belong to a
street (`Plein 1944 12`), and what stands before a street can be a company. Each possibility becomes a reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from housing_risk.linkage.free_text.around_numbers import at_numbers
from housing_risk.linkage.free_text.clutter import (
    without_clutter,
    without_link,
    without_polish_in,
    without_spelling,
    without_times,
)
from housing_risk.linkage.free_text.cutting import (
    first_place,
    in_street,
    known_street,
)
from housing_risk.linkage.free_text.gluing import with_places_apart
from housing_risk.linkage.free_text.labels import without_labels
from housing_risk.linkage.free_text.meant import as_meant
from housing_risk.linkage.free_text.nearness import is_at_a_distance, says_near, without_corner
from housing_risk.linkage.free_text.not_meant import is_left_or_wrong, is_of_another
from housing_risk.linkage.free_text.numerals import in_digits, storeys_in_digits, without_repeated_numeral
from housing_risk.linkage.free_text.other_numbers import without_other_numbers
from housing_risk.linkage.free_text.postcode_cuts import mended_postcodes, postcode_cuts, without_district
from housing_risk.linkage.free_text.several import several_houses, several_postcodes
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import Reading, read_name, read_postcode_or_begin
from housing_risk.linkage.writing.counts import with_one_room, without_counts, without_dates
from housing_risk.linkage.writing.numbers import is_placeholder
from housing_risk.linkage.writing.text import fold, is_letter, tokens, words_of
from housing_risk.linkage.writing.towns import TOWNS

_MOST_READINGS = 24
_BESIDE_PLACE = frozenset(("GEM", "GEMEENTE", "BIJ", "NABIJ", "VOORHEEN", "VROEGER"))
"""Before a place: that of the municipality, a larger one near by, or of another time."""
_ABROAD = re.compile(
    r"(?<![^\W_])(?:(?:B|BG|CH|HU|LV)[\W_]*[0-9]{4}|(?:D|ES|F|IT|LT|PL|RO|SK|UA|CZ)[\W_]*[0-9]{5}|PL[\W_]*[0-9]{2}-[0-9]{3})"
    r"[\W_]+([^\W\d_]{3,})"
)
"""A postcode with the sign of its country before it."""


def read_text(text: str, postcode: str, place: str, register: Register) -> tuple[str, tuple[Reading, ...]]:
    """Read an address from one text; `postcode` and `place` are what stood in columns of their own.

    Gives the reason when the text names no address, else its readings, each once, in a fixed order.
    """
    found = without_link(tokens(mended_postcodes(without_times(without_clutter(text)), register)))
    found = as_meant(without_repeated_numeral(_with_english_range(found)), register)
    not_here = is_at_a_distance(found) or is_left_or_wrong(found, register)
    found = without_corner(found, register)
    found = without_counts(without_dates(without_spelling(without_polish_in(found, register))))
    found = without_other_numbers(found, register)
    found = with_one_room(without_labels(_with_street_begun(found, register), register))
    found = with_places_apart(_with_doubt_as_or(in_digits(storeys_in_digits(found), register)), register)
    while found and found[-1] in w.HOME_COUNTRY:
        found = found[:-1]
    unplaced = _without_any_place(found, register)
    if is_placeholder(found) or is_placeholder(unplaced):
        return "placeholder", ()
    lies_here = bool(place) or len(unplaced) < len(found)
    if (not place and found and found[-1] in w.COUNTRIES) or (not lies_here and _has_postcode_of_another_country(text)):
        return "abroad", ()
    if not_here or is_of_another(found, register) or says_near(found, register):
        return "near_not_at", ()
    said = read_postcode_or_begin(postcode)
    readings = list(dict.fromkeys(_readings(found, said, read_name(place), register)))
    if _is_street_alone(unplaced, readings, register):
        return "incomplete", ()
    reason, usable = _usable(readings, found, register)
    return reason, (usable if place else (*usable, *_at_other_places(usable, found, register)))


def _is_street_alone(unplaced: list[str], readings: list[Reading], register: Register) -> bool:
    """`2e Kruisstraat`, `Laan 1940`: the number is of the street, and no other street is called as the rest of it."""
    alone = " ".join(words_of(unplaced)) in register.street_codes
    return alone and all(reading.street not in register.street_codes for reading in readings)


def _at_other_places(readings: tuple[Reading, ...], found: list[str], register: Register) -> Iterator[Reading]:
    """`Kerkstraat 12, Weesp, Muiden`: each reading once more in every other place that is named, but not near it."""
    places = set()
    at = 0
    while (cut := first_place(found[at:], register))[1]:
        start, end = at + cut[0], at + cut[1]
        if not in_street(found, start, register) and _BESIDE_PLACE.isdisjoint(found[max(start - 2, 0) : start]):
            places.add(" ".join(found[start:end]))
        at = end
    one = [each for each in readings if not each.one_of and each.place in places] if len(places) > 1 else []
    for place in sorted(places):
        yield from (each._replace(place=place) for each in one if each.place != place)


def _has_postcode_of_another_country(text: str) -> bool:
    """`D-50667 Köln`, but no large Dutch town behind it."""
    abroad = _ABROAD.search(fold(text))
    return abroad is not None and abroad[1] not in TOWNS


def _without_any_place(found: list[str], register: Register) -> list[str]:
    start, end = first_place(found, register)
    return [*found[:start], *found[end:]]


def _usable(readings: list[Reading], found: list[str], register: Register) -> tuple[str, tuple[Reading, ...]]:
    usable = [each for each in readings if each.number and each.can_be_found and not _passes_a_street(each, register)]
    if usable:
        return "", tuple(_with_their_street(usable, register)[:_MOST_READINGS])
    zero = any(word.isdecimal() and int(word) == 0 for word in found)
    return ("placeholder" if zero else "incomplete"), ()


def _with_their_street(readings: list[Reading], register: Register) -> list[Reading]:
    """Leave out readings without a street where another reading of the same number has a known one."""
    named = {each.number for each in readings if each.street in register.street_codes and not each.loose}
    return [each for each in readings if each.street or each.number not in named]


def _passes_a_street(reading: Reading, register: Register) -> bool:
    """`chalet 4, Kerkstraat 33` is not number 4 with a note: a street stands there, which other readings have."""
    suffix = reading.suffix.split() if not reading.street else []
    return any(known_street(suffix[at:], register)[1] for at, word in enumerate(suffix) if len(word) > 2)


def _with_street_begun(found: list[str], register: Register) -> list[str]:
    """`Heren(rest onleesbaar) 22`: what can be read of the street, where several may begin so; perhaps nothing."""
    if found[:1] and found[0] in w.UNREADABLE and "".join(found[1:2]).isdecimal():
        return found[1:]
    for at, word in enumerate(found[1:], 1):
        if word in w.UNREADABLE and not any(map(str.isdecimal, found[:at])):
            begun = found[: at - (found[at - 1] == "REST")]
            if begun and register.streets_that_begin(begun[-1]) and " ".join(begun) not in register.street_codes:
                return [*begun, *found[at + 1 :]]
    return found


def _with_english_range(found: list[str]) -> list[str]:
    """`from 12 to 14`: here `to` is no `t.o.`, opposite."""
    for at, word in enumerate(found[:-3]):
        if word == "FROM" and found[at + 2] == "TO" and found[at + 1].isdecimal() and found[at + 3].isdecimal():
            return [*found[: at + 2], "TM", *found[at + 3 :]]
    return found


def _with_doubt_as_or(found: list[str]) -> list[str]:
    """`12 (misschien 14)`, `12 dan wel 14`: read as `12 of 14`."""
    said: list[str] = []
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and (found[end] in w.DOUBT_WORDS or not found[end].isalnum()):
            end += 1
        doubted = not w.DOUBT_WORDS.isdisjoint(found[at:end]) and any(map(str.isdecimal, said[-2:]))
        lettered = end < len(found) and is_letter("".join(said[-1:])) and is_letter(found[end])
        if doubted and end < len(found) and (found[end].isdecimal() or lettered):
            said += ["OF", found[end]]
            at = end + 1
            while at < len(found) and found[at] in w.DOUBT_ENDS:
                at += 1
        else:
            said.append(found[at])
            at += 1
    return said


def _readings(found: list[str], postcode: str, place: str, register: Register) -> Iterator[Reading]:
    cuts = list(postcode_cuts(found, register))
    if postcode:
        same = [(left, right) for hit, left, right in cuts if hit == postcode] or [(found, [])]
        for left, right in same:
            yield from at_numbers(left, right, postcode, place, register)
        return
    any_found = False
    yield from several_postcodes(found, register)
    for hit, left, right in cuts:
        yield from several_houses([*left, *right], hit, place, register)
        for reading in at_numbers(left, right, hit, place, register):
            any_found = True
            yield reading
    if not any_found:
        found, begun = without_district(found, register)
        yield from several_houses(found, "", place, register)
        yield from at_numbers(found, [], begun, place, register)
