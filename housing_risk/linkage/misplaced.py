"""Cells in the wrong column: what is unmistakably meant is put in its place before it is read. No cell is changed."""

from __future__ import annotations

import re
from collections.abc import Callable

from housing_risk.linkage.free_text.cutting import is_named, said_twice, without_place
from housing_risk.linkage.free_text.postcode_cuts import postcode_cuts
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.columns import Written, has_own_number, read_name, read_postcode
from housing_risk.linkage.writing.numbers import is_house_number
from housing_risk.linkage.writing.text import is_letter, tokens, words_of
from housing_risk.linkage.writing.words import (
    BEFORE_PLACE,
    DWELLING_WORDS,
    FLOOR_WORDS,
    ROOM_WORDS,
    SPREADSHEET_ERRORS,
    SUFFIX_WORDS,
)

_STREET_BEHIND = re.compile(r"[\W_]*([0-9]{1,5}[\W_]*[A-Za-z]?)[\W_]+([^\W\d_]{4}.*)")
_POSTCODE_BEHIND = re.compile(r"(.*[0-9].*)[\s,;/]+([1-9][0-9]{3} ?[A-Za-z]{2})\s*")
_POSTCODE_BEHIND_NAME = re.compile(r"([^\W\d_].*?)[\s,;/]+([1-9][0-9]{3} ?[A-Za-z]{2})\s*")
_PLACE_BEHIND = re.compile(r"[\W_]*([1-9][0-9]{3}[\W_]*[A-Za-z]{2})([\W_]*)([^\W\d_].*)")
_PLACE_BEFORE = re.compile(r"[\W_]*([^\W\d_].*?)[\W_]*([1-9][0-9]{3}[\W_]*[A-Za-z]{2})[\W_]*")
_IN_ORDER = ("postcode", "huisnummer", "huisletter", "huisnummertoevoeging", "straat", "woonplaats")
_MOVABLE = ("postcode", "huisnummer", "straat", "woonplaats")
_UNIT_WORDS = ROOM_WORDS | DWELLING_WORDS | FLOOR_WORDS


def sorted_cells(row: Written, register: Register) -> Written:
    """Give a row with postcode, number, street and place in their own columns, where the cells leave no doubt."""
    row = _without_errors(row)
    if not any(row[:-1]):  # a text alone
        return row
    for step in CELL_STEPS:
        row = step(row, register)
    return row if _in_their_columns(row) else _by_kind(row, register)


def _by_kind(row: Written, register: Register) -> Written:
    """Tell postcode, number, street and place by what stands in the cells, in whatever columns."""
    cells = [getattr(row, name) for name in _MOVABLE if getattr(row, name).strip()]
    postcodes = [cell for cell in cells if read_postcode(cell)]
    numbers = [cell for cell in cells if cell not in postcodes and _is_number(cell)]
    names = [cell for cell in cells if cell not in postcodes and cell not in numbers]
    if len(postcodes) == 1 and not numbers and len(names) == 2:
        return _with_house_in_street(row, postcodes[0], names, register)
    if len(postcodes) != 1 or len(numbers) != 1 or len(names) > 2:
        return row
    places = [cell for cell in names if _named(cell, register.place_codes)]
    streets = [cell for cell in names if cell not in places]
    if len(places) > 1 or len(streets) > 1:
        return row
    return row._replace(
        postcode=postcodes[0], huisnummer=numbers[0], straat="".join(streets), woonplaats="".join(places)
    )


def _with_house_in_street(row: Written, postcode: str, names: list[str], register: Register) -> Written:
    """A place, a postcode, and a street with its number, in whatever columns: the last is read as a text."""
    houses = [cell for cell in names if any(map(str.isdecimal, tokens(cell)))]
    places = [cell for cell in names if _named(cell, register.place_codes)]
    if len(houses) != 1 or len(places) != 1 or row.adres.strip():
        return row
    return row._replace(postcode=postcode, huisnummer="", straat="", adres=houses[0], woonplaats=places[0])


def _without_errors(row: Written) -> Written:
    """`#N/B`, `#WAARDE!`, `#REF!` is what a spreadsheet shows where it has nothing."""
    wrong = [name for name, cell in row._asdict().items() if cell[:1] == "#" and _joined(cell) in SPREADSHEET_ERRORS]
    return row._replace(**dict.fromkeys(wrong, "")) if wrong else row


def _joined(cell: str) -> str:
    return "".join(words_of(tokens(cell)))


def _rotated(row: Written, register: Register) -> Written:
    """Give a row whose cells all stood a few columns further, as when a column was lost; it must be whole and known."""
    if not row.postcode.strip() or read_postcode(row.postcode):
        return row
    cells = [getattr(row, name) for name in _IN_ORDER]
    for turn in range(1, len(cells)):
        turned = row._replace(**dict(zip(_IN_ORDER, [*cells[turn:], *cells[:turn]], strict=True)))
        known = _named(turned.straat, register.street_codes) and _named(turned.woonplaats, register.place_codes)
        if known and read_postcode(turned.postcode) in register.postcodes and turned.huisnummer.strip().isdecimal():
            return turned
    return row


def _in_text(row: Written, register: Register) -> Written:
    """Give a row whose street or text holds a whole address, number and all, as a text; the number may stand twice."""
    number, words = row.huisnummer.strip(), tokens(row.straat)
    if number.isdecimal() and not row.straat.strip() and number in tokens(row.adres)[1:]:
        others = {hit for hit, _, _ in postcode_cuts(tokens(row.adres), register)} - {read_postcode(row.postcode)}
        return row if others or _named(row.adres, register.street_codes) else row._replace(huisnummer="")
    if row.adres.strip() or row.huisletter.strip() or row.huisnummertoevoeging.strip() or number not in words[1:-1]:
        return row
    if not number.isdecimal() or _named(row.straat, register.street_codes):
        return row
    return row._replace(adres=row.straat, straat="", huisnummer="")


def _with_place_out_of_street(row: Written, register: Register) -> Written:
    """`Weesp, Kerkstraat`, `Kerkstraat te Weesp` in the column of the street, where that leaves a known street."""
    words = read_name(row.straat).split()
    if len(words) < 2 or row.adres.strip() or " ".join(words) in register.street_codes:
        return row
    rest, place = without_place(words, register)
    while len(rest) > 1 and rest[-1] in BEFORE_PLACE:
        rest = rest[:-1]
    said = read_name(row.woonplaats)
    agrees = place and said in ("", place) and is_named(" ".join(rest), register)
    return row._replace(straat=" ".join(rest), woonplaats=place) if agrees else row


def _with_street_once(row: Written, register: Register) -> Written:
    """`Kerkstraat Kerkstr.` in the column of the street."""
    words = read_name(row.straat).split()
    once = said_twice(words, register) if len(words) > 1 and " ".join(words) not in register.street_codes else ""
    return row._replace(straat=once) if once else row


def _with_postcode_out_of_street(row: Written, register: Register) -> Written:
    """`Kerkstraat 1381 AB` in the column of the street, and no other postcode."""
    found = _POSTCODE_BEHIND_NAME.fullmatch(row.straat)
    postcode = read_postcode(found.group(2)) if found else ""
    fits = postcode in register.postcodes and read_postcode(row.postcode) in ("", postcode) and not row.adres.strip()
    whole = fits and (read_postcode(row.postcode) or not row.postcode.strip()) and row.huisnummer.strip()
    return row._replace(straat=found.group(1), postcode=postcode) if found and whole else row


def _with_number_before_letter(row: Written, _: Register) -> Written:
    """A letter in the column of the number, and the number in that of the letter or the addition."""
    letter = row.huisnummer.strip()
    if is_letter(letter):
        for name in ("huisletter", "huisnummertoevoeging"):
            if is_house_number(getattr(row, name).strip()):
                return row._replace(**{"huisnummer": getattr(row, name), name: letter})
    return row


def _one_column_back(row: Written, register: Register) -> Written:
    """A known postcode or street in the column of the number, and the number in that of the letter."""
    if not _is_number(row.huisletter):
        return row
    back = row._replace(huisnummer=row.huisletter, huisletter=row.huisnummertoevoeging, huisnummertoevoeging="")
    if not row.postcode.strip() and read_postcode(row.huisnummer) in register.postcodes:
        return back._replace(postcode=row.huisnummer)
    street = not row.straat.strip() and _named(row.huisnummer, register.street_codes)
    return back._replace(straat=row.huisnummer) if street else row


def _with_letter_first(row: Written, _: Register) -> Written:
    """`9a` in the column of the letter and `B` in that of the addition."""
    letter, addition = row.huisletter.strip(), row.huisnummertoevoeging.strip()
    turned = any(map(str.isdecimal, letter)) and is_letter(addition)
    return row._replace(huisletter=addition, huisnummertoevoeging=letter) if turned else row


def _with_street_out_of_number(row: Written, register: Register) -> Written:
    """`14 Kerkstraat` in the column of the number, `Kerkstraat` in that of the addition, and no street."""
    if row.straat.strip() or _named(row.huisnummer, register.street_codes):
        return row
    addition = read_name(row.huisnummertoevoeging)
    if addition in register.street_codes and addition not in SUFFIX_WORDS and addition not in register.known_atoms:
        return row._replace(straat=row.huisnummertoevoeging, huisnummertoevoeging="")
    found = _STREET_BEHIND.fullmatch(row.huisnummer)
    named = found and _named(found.group(2), register.street_codes)
    return row._replace(huisnummer=found.group(1), straat=found.group(2)) if found and named else row


def _with_suffix_out_of_text(row: Written, register: Register) -> Written:
    """`kamer 3`, `A` as the text beside a number that has no letter and no addition."""
    words = tokens(row.adres)
    lone = not (row.huisletter.strip() or row.huisnummertoevoeging.strip()) and _is_number(row.huisnummer)
    if not words or not lone or not has_own_number(row) or words[0] in register.street_words:
        return row
    letter = len(words) == 1 and is_letter(words[0])
    room = words[0] in _UNIT_WORDS and all(word in _UNIT_WORDS or len(word) == 1 or word.isdecimal() for word in words)
    return row._replace(huisnummertoevoeging=row.adres, adres="") if letter or room else row


def _with_street_before_place(row: Written, register: Register) -> Written:
    """A place in the column of the street, and something that is no place in the column of the place."""
    place_first = _named(row.straat, register.place_codes) and not _named(row.straat, register.street_codes)
    turned = place_first and row.woonplaats.strip() and not _named(row.woonplaats, register.place_codes)
    return row._replace(straat=row.woonplaats, woonplaats=row.straat) if turned else row


def _with_postcode_out_of_number(row: Written, register: Register) -> Written:
    found = _POSTCODE_BEHIND.fullmatch(row.huisnummer) if not row.postcode.strip() else None
    known = found and read_postcode(found.group(2)) in register.postcodes
    return row._replace(huisnummer=found.group(1), postcode=found.group(2)) if found and known else row


def _with_postcode_out_of_suffix(row: Written, register: Register) -> Written:
    """A known postcode in the column of the letter or the addition, and none in its own."""
    for name in ("huisletter", "huisnummertoevoeging"):
        if not row.postcode.strip() and read_postcode(getattr(row, name)) in register.postcodes:
            return row._replace(**{"postcode": getattr(row, name), name: ""})
    return row


def _with_place_out_of_postcode(row: Written, register: Register) -> Written:
    """`1381 AB Weesp`, `Weesp 1381 AB` in the column of the postcode; glued or before it only a place that is known."""
    if row.woonplaats.strip():
        return row
    found = _PLACE_BEHIND.fullmatch(row.postcode)
    if found and (found.group(2) or _named(found.group(3), register.place_codes)):
        return row._replace(postcode=found.group(1), woonplaats=found.group(3))
    found = _PLACE_BEFORE.fullmatch(row.postcode)
    if found and _named(found.group(1), register.place_codes):
        return row._replace(postcode=found.group(2), woonplaats=found.group(1))
    return row


def _with_postcode_out_of_place(row: Written, register: Register) -> Written:
    """`1381ABWeesp` in the column of the place, and no postcode."""
    found = _PLACE_BEHIND.fullmatch(row.woonplaats) if not row.postcode.strip() else None
    known = found and _named(found.group(3), register.place_codes)
    return row._replace(postcode=found.group(1), woonplaats=found.group(3)) if found and known else row


def _with_place_out_of_text(row: Written, register: Register) -> Written:
    """`1381 AB Weesp`, `Weesp` as the text beside a street and a number in their columns."""
    wanted = row.adres.strip() and row.straat.strip() and row.huisnummer.strip()
    if not wanted or row.postcode.strip() or row.woonplaats.strip():
        return row
    if _named(row.adres, register.place_codes):
        return row._replace(woonplaats=row.adres, adres="")
    moved = _with_place_out_of_postcode(row._replace(postcode=row.adres, adres=""), register)
    return moved if read_postcode(moved.postcode) in register.postcodes else row


def _with_number_out_of_street(row: Written, _: Register) -> Written:
    """Number and street each in the other's column."""
    turned = not any(map(str.isdecimal, tokens(row.huisnummer))) and _is_number(row.straat)
    return row._replace(straat=row.huisnummer, huisnummer=row.straat) if turned else row


def _in_their_columns(row: Written) -> bool:
    right = not row.postcode.strip() or bool(read_postcode(row.postcode))
    elsewhere = any(read_postcode(cell) for cell in (row.huisnummer, row.straat, row.woonplaats))
    return (right and not elsewhere) or not row.huisnummer.strip()


def _is_number(cell: str) -> bool:
    found = tokens(cell)
    return 0 < len(found) < 4 and is_house_number(found[0])


def _named(cell: str, known: dict[str, int]) -> bool:
    return bool(cell) and read_name(cell) in known


CELL_STEPS: tuple[Callable[[Written, Register], Written], ...] = (
    _with_place_out_of_text,
    _with_place_out_of_postcode,
    _with_postcode_out_of_place,
    _rotated,
    _in_text,
    _with_number_out_of_street,
    _with_letter_first,
    _one_column_back,
    _with_street_out_of_number,
    _with_postcode_out_of_street,
    _with_place_out_of_street,
    _with_street_once,
    _with_number_before_letter,
    _with_suffix_out_of_text,
    _with_street_before_place,
    _with_postcode_out_of_number,
    _with_postcode_out_of_suffix,
)
"""Each moves one sort of cell that stands wrong, in this order; a row in which it does not stays as it is."""
