"""Known addresses of set 23 in columns, and in columns and text together."""

from __future__ import annotations

import random

from benchmarks.heldout.set_23_tools import (
    anyone,
    crowned,
    doubled,
    fill,
    filled,
    index_of,
    lettered,
    plain,
    simple,
    spaced,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

FORMER = {
    ("G.J.Sybillalaan", ""): "G.J.Sibillalaan {n}",
    ("Chocoladeweg", "4"): "C.J.van Houtenlaan 48",
    ("Chocoladeweg", "6"): "C.J.van Houtenlaan 46",
    ("Chocoladeweg", "8"): "C.J.van Houtenlaan 44",
    ("Chocoladeweg", "10"): "C.J.van Houtenlaan 42",
    ("Chocoladeweg", "12"): "C.J.van Houtenlaan 40",
    ("Molenpad", "8"): "Singel 8",
    ("Waarschapsstraat", "3"): "Kostverlorenstraat 971",
    ("Waarschapsstraat", "3a"): "Lageweyselaan 34",
    ("Kerklaan", "4"): "Blomstraat 40",
    ("Hoogstraat", "74"): "Utrechtseweg 671 s",
    ("Amstellandlaan", "86b"): "Flevolaan 2d",
    ("Amstellandlaan", "86e"): "Flevolaan 2h",
    ("Amstellandlaan", "86h"): "Flevolaan 2p",
    ("Amstellandlaan", "86n"): "Flevolaan 2u",
}
"""Addresses that the register kept as former, and that nothing bears now."""


def _former(dice: random.Random, home: Home, town: Town) -> Cells | None:
    old = FORMER.get((home.street, home.house)) or FORMER.get((home.street, ""))
    return {"adres": f"{fill(old, dice, home)}, {home.place}"} if old else None


def _nothing_said(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition say that there is none."""
    if not plain(home, town):
        return None
    word = dice.choice(["-", ".", "n.v.t.", "nvt", "geen", "NULL", "#N/B", "(leeg)", "--", "0"])
    return columns(home) | {"huisnummertoevoeging": word} | ({"huisletter": "-"} if word in "-." else {})


def _broken_id(dice: random.Random, home: Home, town: Town) -> Cells | None:
    short = f"{float(home.object_id):.5E}".replace(".", ",")
    return columns(home) | {"object_id": dice.choice([short, "0" * 16, short.replace(",", "."), "#VERW!"])}


def _street_wins(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode is another street's, where this number does not exist."""
    index = index_of(town)
    postcode = dice.choice(sorted(town.postcodes - {"", home.postcode}))
    streets = index.postcodes.get(postcode, frozenset())
    if not streets or home.street in streets or any(town.has(street, home.number) for street in streets):
        return None
    return columns(home) | {"postcode": postcode}


def _transposed(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """Two signs of the postcode changed places, and such a postcode is not in town."""
    if not home.postcode:
        return None
    at = dice.choice([1, 2, 4])
    signs = list(home.postcode)
    signs[at], signs[at + 1] = signs[at + 1], signs[at]
    wrong = "".join(signs)
    if wrong in town.postcodes or wrong[:2] != "13":
        return None
    return columns(home) | {"postcode": dice.choice([wrong, spaced(wrong)])}


def _look_alike(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """O for 0, I for 1, Z for 2, B for 8 in the digits of the postcode."""
    if not home.postcode:
        return None
    swapped = home.postcode[:4].replace("1", dice.choice("Il")).replace("8", dice.choice("8B"))
    return columns(home) | {"postcode": swapped + home.postcode[4:]}


def _unique(home: Home, town: Town) -> bool:
    return bool(home.suffix) and len(town.at(home)) == 1


def _one_cell(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole address stands in the column of the street, or of the place, or of the postcode."""
    name = dice.choice(["straat", "woonplaats", "postcode"])
    return {name: f"{home.street} {home.house}, {tail(dice, home)}"}


def _once(home: Home, town: Town) -> bool:
    """Take a letter that does not stand doubled beside itself."""
    return lettered(home, town) and (home.letter * 2).upper() not in town.at(home)


def _float(home: Home, town: Town) -> bool:
    return plain(home, town) and bool(home.postcode)


def _town_code(dice: random.Random, home: Home, town: Town) -> Cells | None:
    code = dice.choice(["0457", "457", "GM0457", "Weesp"])
    return columns(home) | {"woonplaats": "", "postcode": "", "gemeente": code}


def _hidden_signs(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """No-break spaces, marks of order and soft hyphens that nobody sees."""
    sign = dice.choice(["\u00a0", "\u200b", "\ufeff", "\u200e"])
    changed = {name: f"{cell}{sign}" if cell else "" for name, cell in columns(home).items()}
    return (
        changed if dice.random() < 0.5 else {"adres": f"{sign}{home.street}\u00a0{home.house},\u00a0{tail(dice, home)}"}
    )


_EMPTY = dict.fromkeys(("huisletter", "huisnummertoevoeging", "straat", "woonplaats", "postcode", "huisnummer"), "")

KNOWN: dict[str, Kind] = {
    "number with letter in the column of numbers": filled(
        lettered,
        {"huisnummer": "{n}{l}", "huisletter": ""},
        {"huisnummer": "{n} {l}", "huisletter": ""},
        {"huisnummer": "{n}-{l}", "huisletter": ""},
    ),
    "letter in the column of additions": filled(
        lettered,
        {"huisletter": "", "huisnummertoevoeging": "{l}"},
        {"huisletter": "", "huisnummertoevoeging": "-{l}"},
        {"huisletter": "", "huisnummertoevoeging": "/ {l}"},
    ),
    "letter in both the column of letters and of additions": filled(_once, {"huisnummertoevoeging": "{l}"}),
    "whole house number again in the addition": filled(simple, {"huisletter": "", "huisnummertoevoeging": "{h}"}),
    "letter and addition in one column": filled(
        doubled,
        {"huisletter": "", "huisnummertoevoeging": "{l}{d}"},
        {"huisletter": "", "huisnummertoevoeging": "{l}-{d}"},
        {"huisletter": "", "huisnummertoevoeging": "{l} {d}"},
    ),
    "addition with leading noughts": filled(
        doubled, {"huisnummertoevoeging": "0{d}"}, {"huisnummertoevoeging": "00{d}"}
    ),
    "number with a decimal of Excel": filled(
        _float, {"huisnummer": "{n}.0"}, {"huisnummer": "{n},0"}, {"huisnummer": "{n},00"}
    ),
    "number with leading noughts": filled(anyone, {"huisnummer": "0{n}"}, {"huisnummer": "000{n}"}),
    "cells padded with spaces": filled(
        anyone, {"straat": "{s}            ", "huisnummer": "   {n}", "woonplaats": "{pl}      "}
    ),
    "letter and addition say that there is none": _nothing_said,
    "street and house in the column of streets": filled(
        anyone, _EMPTY | {"straat": "{s} {h}", "woonplaats": "{pl}"}, _EMPTY | {"straat": "{s} {h}", "postcode": "{pc}"}
    ),
    "house number in the street and in its column": filled(plain, {"straat": "{s} {n}"}, {"straat": "{s} nr {n}"}),
    "whole address in a column that is not for it": _one_cell,
    "postcode and place in one column": filled(
        anyone,
        {"postcode": "{pc} {pl}", "woonplaats": ""},
        {"postcode": "", "woonplaats": "{pcx} {pl}"},
        {"postcode": "", "woonplaats": "{pc}  {pl}"},
    ),
    "street and place in each other's column": filled(anyone, {"straat": "{pl}", "woonplaats": "{s}"}),
    "place with gemeente, province or country": filled(
        anyone,
        {"woonplaats": "gem. {pl}"},
        {"woonplaats": "gemeente {pl}"},
        {"woonplaats": "{pl} (NH)"},
        {"woonplaats": "{pl}, Nederland"},
        {"woonplaats": "{pl} NL"},
        {"woonplaats": "{pl}, Noord-Holland"},
    ),
    "place misspelt without postcode": filled(
        anyone,
        {"postcode": "", "woonplaats": "Wesp"},
        {"postcode": "", "woonplaats": "Weeps"},
        {"postcode": "", "woonplaats": "WEEESP"},
        {"postcode": "", "woonplaats": "Weeesp"},
        {"postcode": "", "woonplaats": "Weesp."},
    ),
    "postcode with a country code": filled(
        anyone, {"postcode": "NL-{pc}"}, {"postcode": "NL {pcx}"}, {"postcode": "NL{pcx}"}, {"postcode": "N-{pcx}"}
    ),
    "postcode without its letters": lambda dice, home, town: (
        columns(home) | {"postcode": home.postcode[:4]} if home.postcode else None
    ),
    "postcode read by a machine": _look_alike,
    "postcode with signs transposed": _transposed,
    "postcode of a street that lacks the number": _street_wins,
    "postcode and house only": filled(
        anyone,
        {"straat": "", "woonplaats": "", "postcode": "{pc}"},
        {"straat": "", "woonplaats": "", "postcode": "{pcx}"},
    ),
    "street and house with the code of the gemeente": _town_code,
    "the only suffix at a number left out": filled(_unique, {"huisletter": "", "huisnummertoevoeging": ""}),
    "bare number beside suffixed neighbours in columns": filled(crowned, {"straat": "{s}"}),
    "unseen signs": _hidden_signs,
    "former address of which nothing bears the name": _former,
    "object id without its leading nought": lambda dice, home, town: {"object_id": home.object_id.removeprefix("0")},
    "object id only, with signs": lambda dice, home, town: (
        {"object_id": dice.choice(["'{}", " {} ", "NL.IMBAG.Verblijfsobject.{}"]).format(home.object_id)}
        if home.object_id[4:6] == "01"
        else None
    ),
    "object id broken by Excel beside a good address": _broken_id,
    "sixteen noughts in both ids beside a good address": filled(
        anyone, {"object_id": "0" * 16, "nummeraanduiding_id": "0" * 16}
    ),
    "columns and text say the same": filled(simple, {"adres": "{s} {h}, {t}"}, {"adres": "{s} {h}"}),
    "text has the street and columns the number": filled(
        anyone, {"adres": "{s}", "straat": ""}, {"adres": "{s}, {pl}", "straat": "", "woonplaats": ""}
    ),
    "text has the house and a column the street": filled(
        simple,
        _EMPTY | {"adres": "{h}", "straat": "{s}", "woonplaats": "{pl}"},
        _EMPTY | {"adres": "nr. {h}", "straat": "{s}", "postcode": "{pc}"},
    ),
    "remark in the text beside a full address": filled(
        plain,
        {"adres": "zie bijlage"},
        {"adres": "idem"},
        {"adres": "bewoond door {k} personen"},
        {"adres": "sleutel bij beheerder"},
    ),
}
