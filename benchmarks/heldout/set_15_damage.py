"""Kinds of the fifteenth held-out set: damage by spreadsheets and coding, ids in odd forms, wrong postcodes."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import alone, either, index, lonely, one_street, pc, simple, written
from benchmarks.heldout.set_15_typing import any_slip
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_EMPTY = ("NULL", "nan", "None", "#N/B", "#N/A", "n.v.t.", "-", "geen", ".", "0", "(leeg)", "nvt", "N/A", "null", "00")
_ZEROS = "0" * 16


def decimals(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that a spreadsheet made a decimal, a text or padded with zeros."""
    if not alone(home, town) or not simple(home):
        return None
    number = rng.choice([f"{home.number}.0", f"{home.number},0", f"{home.number},00", f"'{home.number}",
                         f'="{home.number}"',
                         f"{home.number:05d}", f"{home.number:04d}", f"{home.number}.00",
                         f"{home.number:.1f}0"])  # fmt: skip
    return {**columns(home), "huisnummer": number}


def decimals_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A text put together from cells: a decimal number and words for empty cells."""
    if not alone(home, town) or not simple(home):
        return None
    word = rng.choice(["nan", "NULL", "None", "nan nan", "#N/B", ""])
    return written(f"{home.street} {home.number}.0 {word} {home.postcode} {home.place}".replace("  ", " "))


def words_for_empty(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Empty cells filled with a word for empty."""
    if not simple(home):
        return None
    word, more = rng.choice(_EMPTY), rng.choice(_EMPTY)
    if word.upper() in town.at(home) or more.upper() in town.at(home):
        return None
    letter = home.letter or word
    return {**columns(home), "huisletter": letter, "huisnummertoevoeging": more}


def street_unknown_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A placeholder for the street beside the right postcode and number."""
    if not simple(home) or not one_street(home, town):
        return None
    word = rng.choice([".", "onbekend", "-", "NULL", "#N/B", "n.v.t.", "nnb", "??", "xxx"])
    return {**columns(home), "straat": word}


def postcode_unknown_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A placeholder for the postcode beside street, number and place."""
    if not simple(home):
        return None
    code = rng.choice(["0000AA", "9999ZZ", "9999XX", "1234AB", "onbekend", "0000 XX", "NULL", "-", "#N/B", "."])
    if code in town.postcodes:
        return None
    return {**columns(home), "postcode": code}


def postcode_digits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode without its letters, or as a decimal."""
    if not simple(home):
        return None
    code = rng.choice([home.postcode[:4], f"{home.postcode[:4]}.0", f"{home.postcode[:4]} {home.postcode[4]}"])
    if rng.random() < 0.5:
        return {**columns(home), "postcode": code}
    return written(f"{home.street} {home.house}, {home.postcode[:4]} {home.place}")


def postcode_nowhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode with one wrong or two swapped signs that exists nowhere in the register."""
    if not simple(home):
        return None
    code = home.postcode
    at = rng.choice([0, 1, 2, 4])
    wrong = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    if rng.random() < 0.5 or wrong == code or wrong.startswith("0"):
        wrong = code[:-1] + rng.choice("ABCEGHJKLMNPRTVWXZ")
    if wrong in town.postcodes:
        return None
    return either(rng, Home(**{**home.__dict__, "postcode": wrong}), home.street, home.house)


def postcode_of_next_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of another street, that has not this number."""
    if not simple(home):
        return None
    other = rng.choice(town.homes)
    streets = {house.street for house in index(town).by_postcode[other.postcode]}
    if not other.postcode or home.street in streets or any(town.has(street, home.number) for street in streets):
        return None
    behind = f"{pc(rng, other)} {home.place}"
    return rng.choice([written(f"{home.street} {home.house}, {behind}"), {**columns(home), "postcode": other.postcode}])


def postcode_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode with letters for digits, with a sign, or with digits for letters."""
    if not simple(home):
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    code = rng.choice([f"I{digits[1:]} {letters}", f"l{digits[1:]}{letters}", f"{digits}-{letters}",
                       f"{digits}.{letters}",
                       f"{digits}  {letters[0]} {letters[1]}", f"{digits[:2]} {digits[2:]} {letters}",
                       f"{letters} {digits}", f"{digits}_{letters}", f"NL{digits}{letters}"])  # fmt: skip
    if rng.random() < 0.5:
        return {**columns(home), "postcode": code}
    return written(f"{home.street} {home.house}, {code} {home.place}")


def hard_space(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Hard spaces and other signs read in a wrong coding."""
    if not simple(home):
        return None
    space = rng.choice(["\u00a0", "Â\u00a0", "\u200b ", "\u2009", "\ufeff", "+", "_", "&nbsp;"])
    space = space if space != "\ufeff" else " \ufeff"
    return written(f"{home.street}{space}{home.house},{space}{home.postcode}{space}{home.place}")


def letter_for_one(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A house number with a letter l, I or O for a one or a nought."""
    number = str(home.number)
    if not alone(home, town) or not simple(home) or home.number < 10:
        return None
    if number[0] == "1":
        made = rng.choice("lI") + number[1:] if number[1] != "0" else "l" + "O" + number[2:]
    elif "0" in number[1:-1]:
        made = number[0] + number[1:].replace("0", "O", 1)
    else:
        return None
    cells = {"straat": home.street, "huisnummer": made, "postcode": home.postcode, "woonplaats": home.place}
    return rng.choice([cells, written(f"{home.street} {made}, {pc(rng, home)} {home.place}")])


def id_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Nothing but the id of the object, in a form that programs leave."""
    short = home.object_id.lstrip("0")
    return {"object_id": rng.choice([short, f"{short}.0", f"'{home.object_id}", f" {home.object_id} ",
                                     f'="{home.object_id}"',
                                     f"NL.IMBAG.Verblijfsobject.{home.object_id}", f"{home.object_id};"])}  # fmt: skip


def id_in_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id or its web address in the free text, with nothing else or behind a street."""
    way = rng.choice(["https://bag.basisregistraties.overheid.nl/bag/id/verblijfsobject/{i}", "BAG-id {i}", "{i}",
                      "VBO {i}",
                      "{s} {h} (BAG {i})", "{s} {h}, {p} [{i}]", "adresseerbaar object: {i}"])  # fmt: skip
    return written(way.format(i=home.object_id, s=home.street, h=home.house, p=home.place))


def id_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The id without its first zero beside a misspelt street, or an id of zeros beside a right address."""
    made = any_slip(rng, home.street)
    if not simple(home) or not made or not lonely(town, home, made):
        return None
    if rng.random() < 0.5:
        return {
            "object_id": home.object_id.lstrip("0"),
            "straat": made,
            "huisnummer": home.house,
            "woonplaats": home.place,
        }
    return {**columns(home), "straat": made, "object_id": _ZEROS, "nummeraanduiding_id": _ZEROS}


def id_destroyed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id that a spreadsheet made a power of ten, beside a good address."""
    if not simple(home):
        return None
    power = rng.choice(["4,57010E+14", "4.5701E+14", "4,5701E+14", "457010000000000", "########"])
    return {**columns(home), "object_id": power}


def row_of_csv(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A whole row of a file in one cell: with its row number, a date, and empty parts."""
    if not alone(home, town) or not simple(home):
        return None
    sign = rng.choice([";", ","])
    first = rng.choice([["100234"], ["2021-07-01"], ["Z-2021-0045"], []])
    parts = [*first, home.street, str(home.number), "", "", home.postcode, home.place.upper()]
    return written(sign.join(parts))


KNOWN: dict[str, Kind] = {
    "number as decimal or padded": decimals,
    "decimal and nan in text": decimals_in_text,
    "words for empty cells": words_for_empty,
    "placeholder for street, postcode right": street_unknown_word,
    "placeholder for postcode": postcode_unknown_word,
    "postcode without letters": postcode_digits,
    "postcode that exists nowhere": postcode_nowhere,
    "postcode of a street without the number": postcode_of_next_street,
    "postcode with odd signs": postcode_letters,
    "hard spaces and wrong coding": hard_space,
    "letter for a digit in the number": letter_for_one,
    "only an id, in odd form": id_only,
    "id inside the text": id_in_address,
    "short id or zeros beside an error": id_and_slip,
    "id destroyed beside an address": id_destroyed,
    "row of a file in one cell": row_of_csv,
}
