"""Set 24, known, columns: what exports, imports and spreadsheets do to an address."""

from __future__ import annotations

import random
import unicodedata

from benchmarks.heldout.set_24_tools import clean, coded, lettered, line, plain, posted, sole, spaced, twofold, where
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_ENTITIES = {"'": "&#39;", "ë": "&euml;", "é": "&eacute;", "ü": "&uuml;", "-": "&#45;"}
_DIACRITICS = "ëéü"


def _accented(home: Home, town: Town) -> bool:
    return any(sign in home.street for sign in _DIACRITICS)


@where(plain)
def float_and_nan(rng: random.Random, home: Home, town: Town) -> Cells:
    gap = rng.choice(["nan", "NaN", "None", "NULL", "<NA>"])
    return clean(home, huisnummer=f"{home.number}.0", huisletter=gap, huisnummertoevoeging=gap)


@where(twofold)
def addition_as_decimal(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisnummertoevoeging=home.addition + rng.choice([".0", ",0", ".00"]))


def padded(rng: random.Random, home: Home, town: Town) -> Cells | None:
    addition = home.addition.zfill(4) if home.addition.isdigit() else home.addition
    return clean(home, huisnummer=f"{home.number:05d}", huisnummertoevoeging=addition)


def number_also_in_street(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat=f"{home.street} {home.house}")


@where(posted)
def all_in_street(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"straat": f"{home.street} {home.house}", "woonplaats": f"{spaced(home.postcode)} {home.place}"}


@where(posted)
def code_and_place_swapped(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, postcode=home.place, woonplaats=home.postcode)


@where(posted, plain)
def shifted_right(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat="", huisnummer=home.street, huisletter=str(home.number))


@where(posted, plain)
def street_and_number_swapped(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat=str(home.number), huisnummer=home.street)


@where(lettered)
def letter_twice(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisnummer=f"{home.number}{home.letter}", huisletter=home.letter.upper())


@where(twofold)
def letter_and_addition_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if f"{home.addition}{home.letter}".upper() in town.at(home):
        return None
    return clean(home, huisletter=home.addition, huisnummertoevoeging=home.letter.upper())


@where(twofold)
def both_in_addition(rng: random.Random, home: Home, town: Town) -> Cells:
    sign = rng.choice(["-", " ", "/", "."])
    return clean(home, huisletter="", huisnummertoevoeging=f"{home.letter.upper()}{sign}{home.addition}")


@where(posted)
def code_cut_over_cells(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, postcode=home.postcode[:4], woonplaats=f"{home.postcode[4:]} {home.place}")


@where(coded)
def code_and_number_in_one(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"postcode": f"{spaced(home.postcode)} {home.house}"}


@where(posted)
def guarded_as_formula(rng: random.Random, home: Home, town: Town) -> Cells:
    form = rng.choice(['="{}"', "'{}", '=("{}")'])
    return {name: form.format(cell) if cell else "" for name, cell in clean(home).items()}


def quotes_and_tabs(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat=f'"{home.street}"', huisnummer=f"\t{home.number}\u00a0", woonplaats=f'"{home.place}";')


def line_ends(rng: random.Random, home: Home, town: Town) -> Cells:
    end = rng.choice(["_x000D_", "_x000D_\n", "\r\n", "\\n"])
    return clean(home, straat=home.street + end, woonplaats=home.place + end)


def entities(rng: random.Random, home: Home, town: Town) -> Cells | None:
    written = "".join(_ENTITIES.get(sign, sign) for sign in home.street)
    if written == home.street:
        return None
    return clean(home, straat=written)


@where(_accented)
def mojibake(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat=home.street.encode().decode("cp1252", errors="replace"))


@where(_accented, posted)
def accent_lost(rng: random.Random, home: Home, town: Town) -> Cells:
    gap = rng.choice(["?", "\ufffd", "_", ""])
    return clean(home, straat="".join(gap if sign in _DIACRITICS else sign for sign in home.street))


@where(_accented)
def accent_apart(rng: random.Random, home: Home, town: Town) -> Cells:
    apart = unicodedata.normalize("NFD", home.street)
    before = home.street.replace("ë", "¨e").replace("é", "´e").replace("ü", "¨u")
    return clean(home, straat=rng.choice([apart, before]))


def id_lost_zero(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, object_id=home.object_id.lstrip("0"))


def id_only(rng: random.Random, home: Home, town: Town) -> Cells:
    sign = rng.choice(["", " ", "'"])
    return {"object_id": sign + home.object_id + rng.choice(["", " "])}


def marks_for_nothing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    mark = rng.choice(["-", ".", "--", "n.v.t.", "geen", "leeg"])
    if not plain(home, town):
        return None
    return clean(home, huisletter=mark, huisnummertoevoeging=mark, aanduiding=rng.choice(["", "."]))


def municipality_for_place(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, woonplaats="", postcode="", gemeente=rng.choice(["0457", "GM0457", "457"]))


@where(posted)
def place_of_merger(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, woonplaats=rng.choice(["Amsterdam (Weesp)", "Weesp (gem. Amsterdam)", "Weesp, Amsterdam"]))


def adres_holds_street(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat="", adres=home.street)


@where(sole)
def location_holds_address(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"locatie": line(home), "woonplaats": home.place, "huisnummer": "", "straat": "", "postcode": home.postcode}


@where(plain)
def location_holds_bed(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, locatie=rng.choice(["kamer {}", "bed {}", "slaapkamer {}", "unit {}"]).format(rng.randint(1, 8)))


COLUMNS: dict[str, Kind] = {
    "numbers as floats and the words of missing values": float_and_nan,
    "addition turned into a decimal": addition_as_decimal,
    "number and addition padded with zeros": padded,
    "house repeated behind the street": number_also_in_street,
    "street cell holds the house, place cell the postcode": all_in_street,
    "postcode and place cells swapped": code_and_place_swapped,
    "street and number moved one cell to the right": shifted_right,
    "street and number cells swapped": street_and_number_swapped,
    "letter in the number and again as letter": letter_twice,
    "letter and addition swapped": letter_and_addition_swapped,
    "letter and addition together in the addition": both_in_addition,
    "letters of the postcode fell into the place": code_cut_over_cells,
    "postcode cell holds postcode and house, nothing else": code_and_number_in_one,
    "cells guarded as a formula": guarded_as_formula,
    "quotes, tabs and hard spaces left of a CSV": quotes_and_tabs,
    "line ends left in cells": line_ends,
    "street with HTML entities": entities,
    "street read in the wrong encoding": mojibake,
    "accented letter replaced by a gap": accent_lost,
    "accent apart from its letter": accent_apart,
    "id without its leading zero beside a good address": id_lost_zero,
    "object id and nothing else": id_only,
    "dashes and words for an empty suffix": marks_for_nothing,
    "municipality code instead of the place": municipality_for_place,
    "place and municipality of the merger together": place_of_merger,
    "street in the address column, the rest in columns": adres_holds_street,
    "address in the description of the location": location_holds_address,
    "bed or room in the description of the location": location_holds_bed,
}
