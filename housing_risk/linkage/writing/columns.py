"""From an address as written to its readings: every way in which it can be understood, for the register to decide."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.counts import without_counts, without_dates
from housing_risk.linkage.writing.text import POSTCODE_LENGTH, fold, name_key, tokens, words_of

_POSTCODE = re.compile(r"(?:NL)?([1-9][0-9]{3}[A-Z]{2})")
_BEGUN_POSTCODE = re.compile(r"(?:NL)?([1-9][0-9]{3}[A-Z]?)")
_NO_ALNUM = re.compile(r"[\W_]+")
_NUMBER_AGAIN = re.compile(r"([0-9]+)[ -]*([^0-9 -].*)")
_ANSWERS_KEPT = 20_000

_SHORTEST_NOTE = 4
LONGEST_CELL = 500
"""No address is longer: a street and a place have at most 80 characters each (BAG), with a name and a note beside them.
What is longer is not read, so that no cell takes more than a moment; and a row that is not read whole is no address."""
_LONGEST_MONTH = 31
LARGEST_NUMBER = 99_999  # the BAG's field for huisnummer has five digits (domain.md 2.1)


class Written(NamedTuple):
    """The address columns of one row of the written table; empty text where nothing was written."""

    object_id: str = ""
    nummeraanduiding_id: str = ""
    postcode: str = ""
    huisnummer: str = ""
    huisletter: str = ""
    huisnummertoevoeging: str = ""
    aanduiding: str = ""
    straat: str = ""
    woonplaats: str = ""
    locatie: str = ""
    gemeente: str = ""
    adres: str = ""


class Reading(NamedTuple):
    """One way to understand an address. Texts are keys (see `text`); empty where not written.

    A postcode may be begun only: its four digits, perhaps with a letter.
    `loose`: the street is only the end of a longer text, so the postcode has to agree. `damaged`: a spreadsheet
    changed the number. `near`: a word such as `t.o.` stands in the suffix. `one_of`: which of several
    addresses in a row this is.
    """

    postcode: str = ""
    number: int = 0
    suffix: str = ""
    street: str = ""
    place: str = ""
    loose: bool = False
    damaged: bool = False
    near: bool = False
    one_of: int = 0

    @property
    def can_be_found(self) -> bool:
        """Tell whether there is something to find the number by: a whole postcode or a street."""
        return len(self.postcode) == POSTCODE_LENGTH or bool(self.street)


class Number(NamedTuple):
    """A house number and its suffix as written."""

    number: int
    suffix: str
    damaged: bool = False


@lru_cache(maxsize=_ANSWERS_KEPT)
def read_postcode(text: str) -> str:
    """Give a postcode as `1234AB`; empty when the text is none."""
    found = _POSTCODE.fullmatch(_NO_ALNUM.sub("", fold(text))) if text else None
    return found.group(1) if found else ""


def read_postcode_or_begin(text: str) -> str:
    """Give a postcode, or one whose last letter or both are lost: `1381`, `1381 A`; empty when the text is neither."""
    whole = read_postcode(text)
    found = None if whole or not text else _BEGUN_POSTCODE.fullmatch(_NO_ALNUM.sub("", fold(text)))
    return found.group(1) if found else whole


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


@lru_cache(maxsize=_ANSWERS_KEPT)
def read_name(text: str) -> str:
    """Give the key of a street or place; empty for `.`, `-` and words that stand for nothing."""
    key = name_key(text) if text else ""
    return "" if key and is_placeholder(key.split()) else key


def read_numbers(found: list[str]) -> tuple[str, list[Number]]:
    """Give the numbers that the words of a number column can mean, or the reason why they mean none."""
    rest = list(found)
    while rest and rest[0] in w.NUMBER_WORDS:
        rest = rest[1:]
    if not words_of(rest):
        return "incomplete", []
    if is_placeholder(rest[:1]):
        return "placeholder", []
    if rest[0] in w.NEAR_WORDS:
        return "near_not_at", []
    rest = _without_exponent(rest)
    damaged = _damaged_by_spreadsheet(rest)
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

    `12a t/m 12c` says it of 12; `12a, 12c` is a and c of 12, or the one suffix A12C.
    """
    number, rest = found[0], found[1:]
    again = [at for at in range(1, len(rest) - 1) if rest[at] == number and rest[at + 1].isalpha()]
    if not again:
        return [rest]
    joined = w.JOINING_WORDS | w.THROUGH_WORDS
    kept = ["+" if at in again and rest[at - 1] not in joined else word for at, word in enumerate(rest)]
    parted = [word for at, word in enumerate(kept) if at not in again or word == "+"]
    if "+" not in parted:
        return [parted]
    room = any(rest[at - 1] in w.ROOM_WORDS | w.DWELLING_WORDS for at in again)  # in `43k, 43i` no room 43 is meant
    return [["".join(words_of(rest))] if room else rest, parted]


def _suffix(found: list[str]) -> str:
    while found and not found[-1].isalnum():
        found = found[:-1]
    return " ".join(found)


def _damaged_by_spreadsheet(found: list[str]) -> list[Number]:
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


def is_near(suffix: str) -> bool:
    """Tell whether a suffix holds a word that says near or opposite, and not in a note (`sleutel bij buren`)."""
    words = suffix.split()
    note = next((at for at, word in enumerate(words) if begins_note(word)), len(words))
    return not w.NEAR_WORDS.isdisjoint(words[:note])


def begins_note(word: str) -> bool:
    """Tell whether a word behind a house number is no part of a suffix: it is long and in no list, or says so."""
    known = word in w.SUFFIX_WORDS or word in w.NEAR_BEFORE_STREET
    return (len(word) >= _SHORTEST_NOTE and word.isalpha() and not known) or word in w.NOTE_WORDS | w.SEVERAL_WORDS


def read_columns(row: Written) -> tuple[str, tuple[Reading, ...]]:
    """Read an address from its columns. Letter and addition are one: their split is free in the BRP."""
    found = tokens(f"{row.huisnummer} {row.huisletter} {row.huisnummertoevoeging}")
    reason, numbers = read_numbers([*found[:1], *without_counts(without_dates(found[1:]))])
    if reason:
        return reason, ()
    if shown := _damaged_by_spreadsheet(tokens(row.huisnummertoevoeging) or [""]):  # `2-5` became `2-mei`
        numbers = [
            Number(each.number, f"{date.number} {date.suffix}", damaged=True) for each in numbers for date in shown
        ]
    if once := _without_repeated(row):
        numbers += read_numbers(tokens(f"{row.huisnummer} {once}"))[1]
    postcode, place = read_postcode_or_begin(row.postcode), read_name(row.woonplaats)
    whole = any(map(str.isdecimal, tokens(row.adres)))  # then it is held against the columns, as another address
    street = read_name(row.straat) or ("" if whole else read_name(row.adres))
    readings = [
        Reading(
            postcode,
            each.number,
            each.suffix,
            _without_number(street, each),
            place,
            damaged=each.damaged,
            near=is_near(each.suffix),
        )
        for each in numbers
    ]
    return ("", tuple(readings)) if any(reading.can_be_found for reading in readings) else ("incomplete", ())


def _without_repeated(row: Written) -> str:
    """Take the house number off an addition that repeats it: `42` with `42A`; empty when it does not."""
    number, addition = row.huisnummer.strip(), row.huisnummertoevoeging.strip()
    if not number.isdecimal() or row.huisletter.strip():
        return ""
    repeated = _NUMBER_AGAIN.fullmatch(addition)
    return repeated.group(2) if repeated and int(repeated.group(1)) == int(number) else ""


def _without_number(street: str, number: Number) -> str:
    """Take the house number, perhaps with its suffix, off a street column that repeats it."""
    once = number.suffix.split(" ")[0]
    for suffix in (number.suffix, once):
        street = street.removesuffix(f" {number.number} {suffix}".rstrip())
    return street.removesuffix(f" {number.number}")


def has_own_number(row: Written) -> bool:
    """Tell whether the columns alone are an address: a number and something to find it by."""
    return bool(row.huisnummer.strip()) and bool(read_postcode(row.postcode) or read_name(row.straat))


def free_text(row: Written) -> str:
    """Give the text to read when the columns are not enough."""
    tail = f"{row.huisnummer} {row.huisletter} {row.huisnummertoevoeging}"
    if row.adres.strip():
        own = words_of(tokens(row.huisnummer))[:1]
        if not own and row.straat.strip() and "".join(words_of(tokens(row.adres))[:1]).isdecimal():
            return f"{row.straat} {row.adres}"  # the number, perhaps with its suffix, beside the street
        return row.adres if not own or own[0] in tokens(row.adres) else f"{row.adres} {tail}"
    if row.straat.strip():
        return f"{row.straat} {tail}"
    return row.locatie if not row.huisnummer.strip() else tail


def with_suffix_beside(readings: tuple[Reading, ...], row: Written) -> tuple[Reading, ...]:
    """Give readings of a text with the letter and addition that stand in columns beside it."""
    beside = " ".join(words_of(tokens(f"{row.huisletter} {row.huisnummertoevoeging}")))
    if not beside or not row.adres.strip() or row.huisnummer.strip():
        return readings
    return tuple(
        each if f"{each.suffix} ".startswith(f"{beside} ") else each._replace(suffix=f"{each.suffix} {beside}".strip())
        for each in readings
    )


def whole_address_elsewhere(row: Written) -> list[str]:
    """Give the text of the postcode or place column when a whole address stands in it, and nowhere else."""
    if any(text.strip() for text in (row.huisnummer, row.straat, row.adres, row.locatie)):
        return []
    cells = (row.woonplaats, row.postcode)
    return [cell for cell in cells if not read_postcode(cell) and any(map(str.isdecimal, tokens(cell)))][:1]
