"""Known kinds of set 21 in columns, and in columns and text at once."""

from __future__ import annotations

import random

from benchmarks.heldout.set_21_tools import alone, ending, filled, lettered, plain, renamed, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_FORMER = {
    "0457010000000869": "Verlengd Buitenveer 14",
    "0457010000004720": "Nieuwstad 38",
    "0457010000005205": "Pampuslaan 117",
    "0457010000006106": "G.J.Sibillalaan 1",
    "0457010000006107": "G.J.Sibillalaan 3",
    "0457010000006108": "G.J.Sibillalaan 5",
    "0457010000006109": "G.J.Sibillalaan 7",
    "0457010000006110": "G.J.Sibillalaan 9",
    "0457010000006111": "G.J.Sibillalaan 11",
    "0457010000006118": "Singel 8",
    "0457010000009111": "Leeuwenveldseweg 3A",
    "0457010000057344": "Hogeweyselaan 131",
    "0457010000058676": "Leeuwenveldseweg 1F",
    "0457010000058677": "Leeuwenveldseweg 1M",
    "0457010000059649": "C.J.van Houtenlaan 36-WS",
    "0457010000060440": "Lageweyselaan 34",
    "0457010000060448": "Kostverlorenstraat 971",
    "0457010000060866": "Utrechtseweg 112B",
    "0457010000060943": "C.J.van Houtenlaan 36-WOL",
    "0457010000060976": "Flevolaan 2D",
    "0457010000060980": "Flevolaan 2H",
    "0457010000060985": "Flevolaan 2P",
    "0457010000060989": "Flevolaan 2U",
    "0457010000060992": "Flevolaan 2Z",
    "0457010000061871": "IJsselmeerlaan 20B",
    "0457010000061901": "C.J.van Houtenlaan 40",
    "0457010000061902": "C.J.van Houtenlaan 42",
    "0457010000061903": "C.J.van Houtenlaan 44",
    "0457010000061904": "C.J.van Houtenlaan 46",
    "0457010000061905": "C.J.van Houtenlaan 48",
    "0457020000007287": "Utrechtseweg 671S",
}
"""Addresses that one home in use had, that nobody else had before or since, by the object that had them."""


def letter_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The BRP leaves it free where a letter stands: here all of the suffix is an addition, in capitals."""
    if not home.letter:
        return None
    return columns(home) | {"huisletter": "", "huisnummertoevoeging": f"{home.letter}{home.addition}".upper()}


def all_in_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter and a number both pressed into the cell of the letter, with a sign between."""
    if not (home.letter and home.addition):
        return None
    return columns(home) | {
        "huisletter": home.letter + rng.choice(("-", " ", "/")) + home.addition,
        "huisnummertoevoeging": "",
    }


def suffix_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix behind the number and once more in its own cell."""
    if not lettered(home, town):
        return None
    return columns(home) | {"huisnummer": home.house.upper()}


def fixed_width(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A mainframe's record: capitals, five digits, padded names of 24 characters."""
    cells = columns(home)
    street = home.street.upper()[:24].ljust(24)
    return cells | {"straat": street, "huisnummer": f"{home.number:05d}", "woonplaats": home.place.upper().ljust(24)}


def decimals(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that was a float, with a comma or a point."""
    return columns(home) | {"huisnummer": rng.choice(("{},0", "{}.00", "{},00", " {}.0 ")).format(home.number)}


def formula_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An export that keeps Excel off its cells by formulas or apostrophes."""
    form = rng.choice(('="{}"', "'{}"))
    return {name: form.format(cell) if cell else "" for name, cell in columns(home).items()}


def street_and_place_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The headers of street and place changed places."""
    return columns(home) | {"straat": home.place, "woonplaats": home.street}


def postcode_and_place_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The headers of postcode and place changed places."""
    if not home.postcode:
        return None
    return columns(home) | {"postcode": home.place, "woonplaats": spaced(home.postcode)}


def shifted_by_one(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A stray separator moved the letter into the cell of the addition and the number behind the street."""
    if home.addition:
        return None
    return columns(home) | {
        "straat": f"{home.street};{home.number}",
        "huisnummer": "",
        "huisletter": "",
        "huisnummertoevoeging": home.letter,
    }


def null_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A database that writes its nothing as a word."""
    nothing = rng.choice(("NULL", "None", "nan", "<leeg>", "#N/B", "\\N"))
    return columns(home) | {name: nothing for name in ("huisletter", "huisnummertoevoeging") if not columns(home)[name]}


def street_three_times(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Every cell holds the whole address."""
    if not home.postcode:
        return None
    whole = f"{home.street} {home.house}, {home.postcode} {home.place}"
    return {
        "adres": whole,
        "straat": f"{home.street} {home.house}",
        "huisnummer": home.house,
        "postcode": home.postcode,
        "woonplaats": home.place,
    }


def addition_with_sign(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An addition that kept its hyphen or slash."""
    if not home.suffix:
        return None
    cell = rng.choice(("-{}", "/{}", "- {}", ".{}", "({})")).format(home.suffix)
    return columns(home) | {"huisletter": "", "huisnummertoevoeging": cell}


def ids_of_zeros(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Sixteen zeros for an id, with the address beside it."""
    return columns(home) | {"object_id": "0" * 16}


def street_dot(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The standard's dot for an unknown street, with postcode and number beside it."""
    return columns(home) | {"straat": ".", "woonplaats": "."} if home.postcode else None


def columns_and_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Clean columns and a free text that only tells the room."""
    if not plain(home, town):
        return None
    room = rng.choice(("kamer {}", "pokój {}", "camera {}", "стая {}", "bed {}", "room {}")).format(rng.randint(1, 9))
    return columns(home) | {"adres": room}


def split_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street in the free text, everything else in columns."""
    cells = columns(home) | {"adres": home.street}
    return {name: cell for name, cell in cells.items() if name != "straat"}


def unit_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room as the addition of a house that has no additions."""
    if not plain(home, town):
        return None
    word = rng.choice(("kamer {}", "kmr {}", "K.{}", "pok. {}", "cam. {}", "unit {}", "bed {}", "zolder"))
    return columns(home) | {"huisnummertoevoeging": word.format(rng.randint(1, 8))}


def excel_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The digits and the letters of the postcode in two cells, the letters before the place."""
    if not home.postcode:
        return None
    return columns(home) | {
        "postcode": f"{home.postcode[:4]}.0",
        "woonplaats": f"{home.postcode[4:]}  {home.place.upper()}",
    }


def quoted_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Cells that kept the quotes of the file they came from."""
    return {name: f'"{cell}"' for name, cell in columns(home).items()}


def nen_style(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A long name cut by the standard's rules: initials, V D, STR, LN, in capitals."""
    *heads, last = home.street.split(" ")
    if len(home.street) < 17 or any(other.endswith(last) for other in town.streets if other != home.street):
        return None
    small = {"van": "V", "de": "D", "der": "D", "Fort": "FT"}
    words = [small.get(head, head[:1]) for head in heads]
    word = ending(last)
    short = {"straat": "STR", "laan": "LN", "weg": "WG", "plein": "PLN", "singel": "SNGL"}.get(word, word)
    return renamed(rng, home, " ".join([*words, last.removesuffix(word) + short]).upper())


def former_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address that the home had before its street or number was changed, and that no other home ever had."""
    former = _FORMER.get(home.object_id)
    if former is None:
        return None
    if rng.random() < 0.5:
        return {"adres": f"{former}, {home.place}"}
    street, number = former.rsplit(" ", 1)
    return {"straat": street, "huisnummer": number, "woonplaats": home.place}


def ij_ligature(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The IJ of a street as one sign."""
    street = home.street.replace("IJ", "Ĳ").replace("ij", "ĳ")
    return renamed(rng, home, street) if street != home.street else None


COLUMNS: dict[str, Kind] = {
    "letter_in_addition": letter_in_addition,
    "all_in_letter": all_in_letter,
    "suffix_twice": suffix_twice,
    "fixed_width": fixed_width,
    "decimals": decimals,
    "formula_text": formula_text,
    "street_and_place_swapped": street_and_place_swapped,
    "postcode_and_place_swapped": postcode_and_place_swapped,
    "shifted_by_one": shifted_by_one,
    "null_words": null_words,
    "whole_address_in_every_cell": street_three_times,
    "addition_with_sign": addition_with_sign,
    "ids_of_zeros": ids_of_zeros,
    "street_dot": street_dot,
    "columns_and_room": columns_and_room,
    "split_street": split_street,
    "unit_column": unit_column,
    "excel_postcode": excel_postcode,
    "quoted_cells": quoted_cells,
    "ij_ligature": ij_ligature,
    "nen_style": nen_style,
    "former_address": former_address,
    "id_column_only": filled({"object_id": "{id}"}),
    "postcode_and_house": filled({"postcode": "{pcs}", "huisnummer": "{house}"}),
    "postcode_place_one_cell": filled({"straat": "{street}", "huisnummer": "{house}", "postcode": "{pcs}  {place}"}),
    "text_house_columns_rest": filled({"adres": "nr. {house}", "straat": "{street}", "woonplaats": "{place}"}),
    "text_points_at_columns": filled(
        {"adres": "zie kolommen hiernaast", "straat": "{street}", "huisnummer": "{house}", "postcode": "{pc}"}
    ),
    "only_suffixed_one_bare": filled(
        {"straat": "{street}", "huisnummer": "{n}", "postcode": "{pc}"},
        lambda home, town: bool(home.suffix) and alone(home, town),
    ),
}
