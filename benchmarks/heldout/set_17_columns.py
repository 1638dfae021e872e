"""Kinds of the seventeenth held-out set: cells in the wrong column, identifiers, and damage by Excel."""

from __future__ import annotations

import random

from benchmarks.heldout.set_17_tools import (
    alone,
    any_slip,
    coded,
    fold,
    lettered,
    line,
    long_name,
    misspelt,
    other_home,
    suffixed,
    where,
    written_house,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_FILLERS = (".", "-", "n.v.t.", "nvt", "geen", "0", "--")
_ZEROS = "0" * 16


def _rest(home: Home, **cells: str) -> Cells:
    return {"postcode": home.postcode, "woonplaats": home.place, **cells}


def street_cell_holds_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street, number and suffix stand in the cell of the street."""
    return _rest(home, straat=f"{home.street} {written_house(rng, home)}")


@where(suffixed)
def number_cell_holds_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix stand in the cell of the number, sometimes with the letter once more in its own cell."""
    cells = _rest(home, straat=home.street, huisnummer=written_house(rng, home))
    twice = bool(home.letter) and not home.addition and rng.random() < 0.5
    return {**cells, "huisletter": home.letter} if twice else cells


@where(suffixed)
def suffix_in_the_other_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter stands in the cell of the addition, or letter and addition stand together in one cell."""
    cell = rng.choice(("huisletter", "huisnummertoevoeging"))
    written = rng.choice((home.suffix, home.suffix.upper(), f"{home.letter} {home.addition}".strip()))
    return _rest(home, straat=home.street, huisnummer=str(home.number), **{cell: written})


def number_in_the_addition_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the number is empty: the number stands in the cell of the addition."""
    return _rest(home, straat=home.street, huisnummertoevoeging=written_house(rng, home))


@where(coded)
def postcode_with_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place stand together in one of their two cells."""
    both = f"{home.postcode[:4]} {home.postcode[4:]} {rng.choice((home.place, home.place.upper()))}"
    empty = {"postcode": "", "woonplaats": ""}
    return {**columns(home), **empty, rng.choice(("postcode", "woonplaats")): both}


@where(coded)
def street_and_place_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place stand in each other's cells."""
    return {**columns(home), "straat": home.place, "woonplaats": home.street}


@where(coded)
def all_cells_moved_up(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A cell was skipped: the street in the number's cell, the number in the letter's."""
    return _rest(home, straat="", huisnummer=home.street, huisletter=home.house)


def location_cell_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address stands in the description of the location."""
    written = f"{home.street} {home.house} {home.place}"
    return {"locatie": written} if len(written) <= 35 else None


def text_and_columns_share(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and house stand in the free text, the rest in columns."""
    return _rest(home, adres=f"{home.street} {written_house(rng, home)}")


def text_repeats_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The free text says once more what the columns say, sloppier."""
    short = home.street.replace("straat", "str.").replace("laan", "ln.")
    return {**columns(home), "adres": f"{short} {home.house} {home.place.upper()}"}


@where(alone)
def fillers_in_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Empty cells were filled with signs or words for nothing."""
    filled = {"huisletter": rng.choice(("", "-", ".")), "huisnummertoevoeging": rng.choice(_FILLERS)}
    return {**columns(home), **filled}


def id_lost_its_zero(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Excel took the leading zero of the identifier, and at times added a decimal."""
    if not home.object_id.startswith("0"):
        return None
    return {"object_id": home.object_id.lstrip("0") + rng.choice(("", ".0", ",0"))}


def id_in_the_other_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The identifier of the object stands in the cell of the address's identifier."""
    return {"nummeraanduiding_id": home.object_id, "woonplaats": home.place}


def id_rounded_beside_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Excel rounded the identifier, or it is all zeros; the address beside it is right."""
    return {**columns(home), "object_id": rng.choice((_ZEROS, "4,5701E+14", "4.57E+14", "0", "."))}


@where(long_name)
def id_with_misspelt_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The identifier is right, the street beside it misspelt."""
    written = misspelt(rng, home, town, any_slip)
    return None if written is None else {**columns(home), "straat": written, "object_id": home.object_id}


def excel_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number became a decimal, got zeros before it, or kept the formula that protects it."""
    number = home.number
    written = rng.choice((f"{number}.0", f"{number},0", f"{number},00", f"{number:05d}", f'="{number}"', f"'{number}"))
    return {**columns(home), "huisnummer": written}


def excel_line_breaks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Line breaks, tabs and hard spaces came along in the text, or what other programs made of them."""
    gap = rng.choice(("_x000D_\n", "<br>", "<br/>", "\r\n", "\t", "\u00a0", "&nbsp;", "\u200b "))
    street = home.street.replace(" ", "\u00a0") if gap == "\u00a0" else home.street
    return {"adres": f"{street} {home.house}{gap}{home.postcode} {home.place}".strip()}


def signs_spoiled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Accents and apostrophes were read with another table of characters, or lost."""
    if home.street.isascii() and "'" not in home.street:
        return None
    made = (
        home.street.encode().decode("cp1252"),
        home.street.replace("'", "&#39;").replace("ë", "&euml;").replace("ü", "&uuml;").replace("é", "&eacute;"),
        home.street.replace("'", "\u2019").replace("ë", "e\u0308").replace("ü", "ue").replace("é", "e\u0301"),
        home.street.replace("'", "`").replace("ë", "\ufffd").replace("ü", "\ufffd").replace("é", "\ufffd"),
    )
    written = rng.choice(made)
    cells = {**columns(home), "straat": written}
    return cells if written != home.street and rng.random() < 0.5 else {"adres": line(rng, home, written)}


@where(coded, lettered)
def quotes_and_semicolons(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of a CSV landed whole in one cell, quotes and separators included."""
    sep = rng.choice((";", ",", "|", "\t"))
    parts = (home.street, str(home.number), home.letter, "", home.postcode, home.place)
    return {"adres": sep.join(f'"{part}"' for part in parts)}


def firm_named_after_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The firm before the address is named after another street of the town."""
    other = other_home(rng, town, lambda found, _: found.street != home.street and " " not in found.street)
    if fold(other.street) in fold(home.street) or fold(home.street) in fold(other.street):
        return None
    firm = rng.choice(("Beheer B.V.", "Vastgoed BV", "Exploitatie B.V.", "Holding"))
    return {"adres": f"{other.street} {firm}, {line(rng, home, home.street)}"}


KNOWN: dict[str, Kind] = {
    "street_cell_holds_house": street_cell_holds_house,
    "number_cell_holds_suffix": number_cell_holds_suffix,
    "suffix_in_the_other_cell": suffix_in_the_other_cell,
    "number_in_the_addition_cell": number_in_the_addition_cell,
    "postcode_with_place": postcode_with_place,
    "street_and_place_swapped": street_and_place_swapped,
    "all_cells_moved_up": all_cells_moved_up,
    "location_cell_only": location_cell_only,
    "text_and_columns_share": text_and_columns_share,
    "text_repeats_columns": text_repeats_columns,
    "fillers_in_suffix": fillers_in_suffix,
    "id_lost_its_zero": id_lost_its_zero,
    "id_in_the_other_cell": id_in_the_other_cell,
    "id_rounded_beside_address": id_rounded_beside_address,
    "id_with_misspelt_street": id_with_misspelt_street,
    "excel_numbers": excel_numbers,
    "excel_line_breaks": excel_line_breaks,
    "signs_spoiled": signs_spoiled,
    "quotes_and_semicolons": quotes_and_semicolons,
    "firm_named_after_street": firm_named_after_street,
}
