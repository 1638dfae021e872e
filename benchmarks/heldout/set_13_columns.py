"""Known kinds of the thirteenth test set: addresses in columns, damaged by programs and by the wrong cell."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import bare, either, house, line, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_NULLS = ("NULL", "nan", "None", "n.v.t.", "geen", "(leeg)", "<NA>", "N/A", "null")
_ZEROS = "0" * 16


def export_quotes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Signs with which programs keep Excel from changing a cell: `="1381AB"`, `'12`."""
    if not home.postcode:
        return None
    number = rng.choice([f"'{home.number}", f'="{home.number}"', f'"{home.number}"'])
    postcode = rng.choice([f'="{home.postcode}"', f"'{spaced(home.postcode)}", f'"{home.postcode}"'])
    return {**columns(home), "huisnummer": number, "postcode": postcode, "straat": f'"{home.street}"'}


def null_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Empty cells that an export filled with its word for nothing."""
    word, cells = rng.choice(_NULLS), columns(home)
    filled = {name: value or word for name, value in cells.items()}
    return {**filled, "aanduiding": word, "locatie": word} if home.postcode else None


def decimal_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that was a number once: `12.0`, `12,00`."""
    return {**columns(home), "huisnummer": f"{home.number}{rng.choice(['.0', ',0', ',00', '.00'])}"}


def key_of_a_main_frame(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Padded number, capitals, the code of the municipality, no place."""
    cells = {name: value.upper() for name, value in columns(home).items()}
    return {**cells, "huisnummer": f"{home.number:05d}", "woonplaats": "", "gemeente": "0457"}


def suffix_in_number_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix glued in the cell of the number."""
    if not home.suffix or home.suffix[:1].isdigit():
        return None
    whole = f"{home.number}{rng.choice(['', ' ', '-'])}{home.suffix}"
    return {**bare(home), "huisnummer": rng.choice([whole, whole.upper()])}


def suffix_in_other_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter in the column of the addition, or all of the suffix in the column of the letter."""
    if not home.suffix:
        return None
    name = rng.choice(["huisletter", "huisnummertoevoeging"])
    if name == ("huisletter" if not home.addition else "huisnummertoevoeging") and not (home.letter and home.addition):
        return None
    return bare(home, **{name: rng.choice([home.suffix.upper(), home.suffix])})


def letter_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter stands in its own cell and behind the number as well."""
    if not home.letter or home.addition:
        return None
    return bare(home, huisnummer=f"{home.number}{home.letter}", huisletter=home.letter.upper())


def house_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the street holds the house as well."""
    return {**columns(home), "straat": f"{home.street} {house(rng, home)}"}


def street_cell_holds_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the street holds the house; the cells of the house are empty."""
    cells = {"straat": f"{home.street} {house(rng, home)}", "woonplaats": home.place}
    return {**cells, "postcode": rng.choice([home.postcode, ""])}


def postcode_with_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place share one cell, either of the two."""
    if not home.postcode:
        return None
    both, other = rng.choice([("postcode", "woonplaats"), ("woonplaats", "postcode")])
    place = rng.choice([home.place, home.place.upper()])
    return {**columns(home), both: f"{rng.choice([home.postcode, spaced(home.postcode)])} {place}", other: ""}


def cells_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two columns changed places on pasting."""
    if not home.postcode:
        return None
    one, two = rng.choice([("postcode", "woonplaats"), ("postcode", "huisnummer"), ("straat", "woonplaats")])
    cells = columns(home)
    return {**cells, one: cells[two], two: cells[one]}


def shifted_left(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A separator too few: street and house fell together and all behind moved up one cell."""
    if not home.postcode:
        return None
    return {"straat": f"{home.street} {house(rng, home)}", "huisnummer": home.postcode, "postcode": home.place}


def in_location(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address stands in the column of the description of a location (35 signs)."""
    text = f"{home.street} {house(rng, home)}"
    cells = {"locatie": text, "woonplaats": home.place, "gemeente": rng.choice(["0457", home.place, ""])}
    return cells if len(text) <= 35 else None


def text_and_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and house as text, postcode and place in columns."""
    text = f"{home.street} {house(rng, home)}"
    return {"adres": text, "postcode": home.postcode, "woonplaats": rng.choice([home.place, home.place.upper()])}


def text_besides_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same address as text and in columns."""
    return {**columns(home), "adres": line(rng, home)} if home.postcode else None


def postcode_digits_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letters of the postcode are lost."""
    if not home.postcode:
        return None
    cells = {**columns(home), "postcode": home.postcode[:4]}
    text = {"adres": f"{home.street} {house(rng, home)}, {home.postcode[:4]} {home.place}"}
    return rng.choice([cells, text])


def municipality_for_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No postcode and no place, but the municipality."""
    cells = {**columns(home), "postcode": "", "woonplaats": ""}
    return {**cells, "gemeente": rng.choice(["0457", "Weesp", "Gemeente Weesp", "WEESP"])}


def id_damaged(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A BAG id of the object without its first zero, in groups, as a link, or in the wrong cell."""
    number = home.object_id
    forms = [number[1:], f"'{number}", " ".join(number[i : i + 4] for i in range(0, 16, 4)), f"{number[1:]}.0"]
    forms.append(f"http://bag.basisregistraties.overheid.nl/bag/id/verblijfsobject/{number}")
    if not number.startswith("0"):
        return None
    return rng.choice(
        [{"object_id": rng.choice(forms)}, {"nummeraanduiding_id": number}, {"adres": f"BAG-id {number}"}]
    )


def id_useless_address_good(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Zeros, or an id that Excel rounded, beside a good address."""
    rounded = f"{home.object_id[1]},{home.object_id[2:4]}E+14"
    column = rng.choice(["object_id", "nummeraanduiding_id"])
    return {**columns(home), column: rng.choice([_ZEROS, rounded, "0", "onbekend"])} if home.postcode else None


KINDS: dict[str, Kind] = {
    "export_quotes": export_quotes,
    "null_words": null_words,
    "decimal_number": decimal_number,
    "key_of_a_main_frame": key_of_a_main_frame,
    "suffix_in_wrong_cell": either(suffix_in_number_cell, suffix_in_other_cell),
    "house_twice": either(house_twice, letter_twice),
    "street_cell_holds_house": street_cell_holds_house,
    "cells_swapped": either(postcode_with_place, cells_swapped, shifted_left),
    "in_location": in_location,
    "text_and_columns": either(text_and_columns, text_besides_columns),
    "postcode_digits_only": postcode_digits_only,
    "municipality_for_place": municipality_for_place,
    "id_damaged": id_damaged,
    "id_useless_address_good": id_useless_address_good,
}
