"""Known kinds of set 20: structured registers (RNI, BRP, permits in Excel) with the cells filled the way people do."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import (
    alone,
    beside,
    cells,
    fill,
    lettered,
    one_street,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Town, glued

_PLACES = ("Weep", "Wesp", "Weessp", "Weeps", "Weepd", "Wseep", "Wees p", "WEESP.", "Weesdp", "Wheesp", "Veesp")
_PLACES_MORE = (
    "Weesp (NH)",
    "WEESP NH",
    "Weesp, Nederland",
    "NL-Weesp",
    "Weesp - Amsterdam",
    "Weesp (gem. Amsterdam)",
    "Amsterdam-Weesp",
    "te Weesp",
    "gemeente Weesp",
    "Stadsgebied Weesp",
)


def number_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix in the number's cell."""
    if not home.suffix or not home.postcode:
        return None
    form = rng.choice(("{n}{x}", "{n} {x}", "{n}-{x}", "{n}/{x}") if len(home.suffix) == 1 else ("{n}{x}", "{n} {x}"))
    written = form.format(n=home.number, x=home.suffix)
    return cells(home, huisnummer=written, huisletter="", huisnummertoevoeging="")


def letter_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter in two cells: with the number and again behind it."""
    if not lettered(home, town) or f"{home.letter * 2}".upper() in town.at(home):
        return None
    if rng.random() < 0.5:
        return cells(home, huisnummer=f"{home.number}{home.letter}")
    return cells(home, huisnummertoevoeging=home.letter)


def letter_as_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter in the cell of the addition, with a sign of the typist before or around it."""
    if not lettered(home, town):
        return None
    form = rng.choice(("{}", "-{}", "({})", " {}", "/{}", "{}."))
    case = rng.choice((str.upper, str.lower))
    return cells(home, huisletter="", huisnummertoevoeging=form.format(case(home.letter)))


def letter_and_addition_joined(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition in one cell (`A1`), or the addition with a hyphen as the old register had it."""
    if not home.letter or not home.addition.isdigit() or not home.postcode:
        return None
    form = rng.choice(("{a}{b}", "{a}-{b}", "{a} {b}"))
    return cells(home, huisletter="", huisnummertoevoeging=form.format(a=home.letter.upper(), b=home.addition))


def only_suffix_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix left out where the number has one address only, which bears one."""
    if not home.postcode or not home.suffix or home.siblings > 1 or town.at(home) != {home.suffix.upper()}:
        return None
    return cells(home, huisletter="", huisnummertoevoeging="")


def house_in_street_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole house in the cell of the street; the number's own cell empty or saying the same."""
    if not home.postcode:
        return None
    number = rng.choice(("", str(home.number)))
    letters = {"huisletter": "", "huisnummertoevoeging": ""} if not number else {}
    return cells(home, straat=f"{home.street} {home.house}", huisnummer=number, **letters)


def cells_shifted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """All cells one to the left or to the right of where they belong."""
    if not alone(home, town):
        return None
    if rng.random() < 0.5:
        return cells(home, huisnummer=home.street, straat=str(home.number))
    return cells(home, woonplaats=home.postcode, postcode=home.place)


def place_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the name of the town."""
    return cells(home, woonplaats=rng.choice(_PLACES)) if home.postcode else None


def place_with_more(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The town with the province, the country or the municipality."""
    return cells(home, woonplaats=rng.choice(_PLACES_MORE)) if home.postcode else None


def postcode_letter_wrong(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter of the postcode wrong, so that no such postcode exists here."""
    if not home.postcode:
        return None
    wrong = home.postcode[:5] + rng.choice("ABCDEGHJKLMNPRSTVWXZ")
    return None if wrong in town.postcodes else cells(home, postcode=wrong)


def postcode_letter_for_digit(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter for a digit in the postcode: `I381AB`, `138lAB`."""
    if not home.postcode:
        return None
    head = rng.choice(("I" + home.postcode[1:4], "l" + home.postcode[1:4], home.postcode[:3] + "l"))
    return None if home.postcode[3] != "1" and head[3] == "l" else cells(home, postcode=head + home.postcode[4:])


def two_clerks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Clean columns, with a remark in the column of free text that names no address."""
    if not home.postcode:
        return None
    remarks = (
        "niemand aanwezig, kaartje achtergelaten",
        "6 personen aangetroffen, 2 kamers",
        "zie foto's 3 t/m 8",
        "sleutel bij beheerder ophalen",
        "hercontrole over 6 weken",
        "melder anoniem",
        "idem",
        "SNF geldig tot 1-1-2026",
    )
    return {**cells(home), "adres": rng.choice(remarks)}


def text_and_columns_agree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address as text, and the same in some of the columns."""
    if not home.postcode:
        return None
    kept = rng.choice(
        (
            ("postcode", "huisnummer", "huisletter", "huisnummertoevoeging"),
            ("woonplaats",),
            ("straat", "woonplaats"),
            ("postcode", "woonplaats"),
        )
    )
    own = cells(home)
    return {
        "adres": f"{home.street} {home.house}, {spaced(home.postcode)} {home.place}",
        **{name: own[name] for name in kept},
    }


def key_of_excel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and house glued to one key, as people make for VLOOKUP."""
    if not one_street(home, town):
        return None
    sign = rng.choice(("", "-", "_", "|", " "))
    return {"adres": f"{home.postcode}{sign}{home.number}{glued(home.suffix)}"}


_EMPTY = {"huisletter": "", "huisnummertoevoeging": ""}

KNOWN = {
    "number_as_float": fill({"huisnummer": "{n}.0"}, {"huisnummer": "{n}.00"}, {"huisnummer": "{n},0"}, guard=alone),
    "street_with_firm_or_place": fill(
        {"straat": "{s} ({co})"},
        {"straat": "{co}, {s}"},
        {"straat": "p/a {s}"},
        {"straat": "{s}, {p}"},
        {"straat": "{S} {P}", "woonplaats": ""},
    ),
    "postcode_and_place_in_one_cell": fill(
        {"postcode": "", "woonplaats": "{pc} {p}"},
        {"postcode": "", "woonplaats": "{PC} {P}"},
        {"postcode": "{pc} {P}", "woonplaats": ""},
        {"postcode": "{PC}, {p}", "woonplaats": ""},
    ),
    "room_in_cells": fill(
        {"huisnummertoevoeging": "kamer {r}"},
        {"huisnummertoevoeging": "kmr {r}"},
        {"huisnummertoevoeging": "kamer{r}"},
        {"huisnummertoevoeging": "slaapkamer {r}"},
        {"huisnummer": "{n} kamer {r}"},
        {"huisnummer": "{n}, kamer {r}"},
        guard=alone,
    ),
    "postcode_small_with_space": fill(
        {"postcode": "{q}"}, {"postcode": " {q} "}, {"postcode": "NL-{PC}"}, {"postcode": "{pc}."}
    ),
    "number_padded_with_zeros": fill({"huisnummer": "000{n}"}, {"huisnummer": "0{n}"}),
    "number_as_excel_text": fill({"huisnummer": "'{n}"}, {"huisnummer": '="{n}"', "postcode": '="{PC}"'}),
    "number_with_nr": fill(
        {"huisnummer": "nr. {n}"}, {"huisnummer": "no {n}"}, {"huisnummer": "#{n}"}, {"huisnummer": "nr{n}"}
    ),
    "number_with_remark": fill(
        {"huisnummer": "{n} (leeg)"},
        {"huisnummer": "{n} *"},
        {"huisnummer": "{n} (hele huis)"},
        {"huisnummer": "{n} ({r} pers.)"},
        guard=alone,
    ),
    "number_cell_holds_suffix": number_cell,
    "letter_twice": letter_twice,
    "letter_as_addition": letter_as_addition,
    "letter_and_addition_joined": letter_and_addition_joined,
    "only_suffix_left_out": only_suffix_left_out,
    "bare_number_columns": fill(
        {}, {"postcode": "{pc}"}, {"postcode": ""}, {"huisnummertoevoeging": "?"}, guard=beside
    ),
    "house_in_street_cell": house_in_street_cell,
    "cells_swapped": cells_shifted,
    "place_misspelt": place_misspelt,
    "place_with_more": place_with_more,
    "place_is_municipality": fill(
        {"woonplaats": "Amsterdam"}, {"woonplaats": "AMSTERDAM"}, {"woonplaats": "gem. Amsterdam"}
    ),
    "postcode_digits_only": fill(
        {"postcode": "1381", "woonplaats": "{p}"}, guard=lambda home, town: home.postcode[:4] == "1381"
    ),
    "postcode_letter_wrong": postcode_letter_wrong,
    "postcode_letter_for_digit": postcode_letter_for_digit,
    "no_street_no_place": fill({"straat": "", "woonplaats": ""}, guard=one_street),
    "null_words_in_cells": fill(
        {"huisletter": "NULL", "huisnummertoevoeging": "NULL"},
        {"huisletter": "-", "huisnummertoevoeging": "-"},
        {"huisletter": "geen", "huisnummertoevoeging": "geen"},
        {"huisletter": "(leeg)", "huisnummertoevoeging": "n.v.t."},
        {"huisnummertoevoeging": "nvt"},
        guard=alone,
    ),
    "hard_spaces_and_tabs": fill(
        {"straat": "{s}\u00a0", "huisnummer": "\t{n}", "postcode": "{PC}\u00a0"},
        {"straat": "  {S}  ", "postcode": "{PC} "},
    ),
    "foreign_room_in_addition_cell": fill(
        {"huisnummertoevoeging": "pok. {r}"},
        {"huisnummertoevoeging": "pokój {r}"},
        {"huisnummertoevoeging": "camera {r}"},
        {"huisnummertoevoeging": "стая {r}"},
        {"huisnummertoevoeging": "room {r}"},
        {"huisnummertoevoeging": "Zimmer {r}"},
        guard=alone,
    ),
    "remark_beside_clean_columns": two_clerks,
    "text_and_columns_agree": text_and_columns_agree,
    "key_of_excel": key_of_excel,
}
