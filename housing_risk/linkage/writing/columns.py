"""From an address as written to its readings: every way in which it can be understood, for the register to decide."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import NamedTuple

from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.counts import without_counts, without_dates
from housing_risk.linkage.writing.numbers import Number, damaged_by_spreadsheet, is_placeholder, read_numbers
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
    addresses in a row this is: where it was read, and its place among those; readings of one address have it the same.
    """

    postcode: str = ""
    number: int = 0
    suffix: str = ""
    street: str = ""
    place: str = ""
    loose: bool = False
    damaged: bool = False
    near: bool = False
    one_of: tuple[str | int, ...] = ()

    @property
    def can_be_found(self) -> bool:
        """Tell whether there is something to find the number by: a whole postcode or a street."""
        return len(self.postcode) == POSTCODE_LENGTH or bool(self.street)


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


@lru_cache(maxsize=_ANSWERS_KEPT)
def read_name(text: str) -> str:
    """Give the key of a street or place; empty for `.`, `-` and words that stand for nothing."""
    key = name_key(text) if text else ""
    return "" if key and is_placeholder(key.split()) else key


def is_near(suffix: str) -> bool:
    """Tell whether a suffix holds a word that says near or opposite, and not in a note (`sleutel bij buren`)."""
    words = suffix.split()
    note = next((at for at, word in enumerate(words) if begins_note(word)), len(words))
    return not (n.NEAR_WORDS.isdisjoint(words[:note]) and n.BESIDE_IT.isdisjoint(words))


def begins_note(word: str) -> bool:
    """Tell whether a word behind a house number is no part of a suffix: it is long and in no list, or says so."""
    known = word in w.SUFFIX_WORDS or word in n.NEAR_BEFORE_STREET - n.NEAR_RIGHT_BEFORE
    return (len(word) >= _SHORTEST_NOTE and word.isalpha() and not known) or word in w.NOTE_WORDS | w.SEVERAL_WORDS


def read_columns(row: Written) -> tuple[str, tuple[Reading, ...]]:
    """Read an address from its columns. Letter and addition are one: their split is free in the BRP."""
    found = tokens(f"{row.huisnummer} {row.huisletter} {row.huisnummertoevoeging}")
    reason, numbers = read_numbers([*found[:1], *without_counts(without_dates(found[1:]))])
    if reason:
        return reason, ()
    if shown := damaged_by_spreadsheet(tokens(row.huisnummertoevoeging) or [""]):  # `2-5` became `2-mei`
        numbers = [
            Number(each.number, f"{date.number} {date.suffix}", damaged=True) for each in numbers for date in shown
        ]
    if once := _without_repeated(row):
        numbers += read_numbers(tokens(f"{row.huisnummer} {once}"))[1]
    postcode, place = read_postcode_or_begin(row.postcode), read_name(row.woonplaats)
    whole = any(map(str.isdecimal, tokens(row.adres)))  # then it is held against the columns, as another address
    street = read_name(row.straat) or ("" if whole or _names_somebody(row.adres) else read_name(row.adres))
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


def _names_somebody(text: str) -> bool:
    """`Fam. Jansen`, `t.a.v. Jansen`, `Jansen e/v de Wit`: in the place of the street of columns."""
    return not b.SOMEBODY.isdisjoint(tokens(text))


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
        if not own and row.straat.strip() and _begins_with_number(row.adres):
            return f"{row.straat} {row.adres}"  # the number, perhaps with its suffix, beside the street
        said = {word.lstrip("0") for word in tokens(row.adres)}
        return row.adres if not own or own[0].lstrip("0") in said else f"{row.adres} {tail}"
    if row.straat.strip():
        return f"{row.straat} {tail}"
    return row.locatie if not row.huisnummer.strip() else tail


def _begins_with_number(text: str) -> bool:
    """`12 A`, `nr. 12`."""
    said = list(itertools.dropwhile(w.NUMBER_WORDS.__contains__, words_of(tokens(text))))
    return bool(said) and said[0].isdecimal()


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
