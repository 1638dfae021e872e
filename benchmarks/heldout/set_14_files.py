"""Test set fourteen: what exports look like: BRP, a wages department, a permit register, spreadsheets, BAG ids."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import code, joined, numbers, one, spaced, unaccented
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text


def brp_capitals(rng: random.Random, home: Home, town: Town) -> Cells:
    """Capitals without accents, the number in five digits, as an old BRP system prints."""
    cells = {name: unaccented(cell).upper() for name, cell in columns(home).items()}
    return {**cells, "huisnummer": f"{home.number:05d}", "gemeente": one(rng, "0457", "WEESP", "")}


def brp_points(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place a point, the rest filled."""
    if not home.postcode:
        return None
    return {**columns(home), "straat": ".", "woonplaats": one(rng, ".", "", "-"), "gemeente": one(rng, "", "Weesp")}


def zero_ids(rng: random.Random, home: Home, town: Town) -> Cells:
    """Sixteen zeros as id (text or a spreadsheet's 0) beside a good address."""
    zeros = one(rng, "0" * 16, "0", "0000000000000000.0")
    return {**columns(home), "object_id": zeros, "nummeraanduiding_id": zeros}


def id_lost_zero(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A BAG id that lost its leading zero in a spreadsheet, nothing else."""
    bare = home.object_id.lstrip("0")
    return {"object_id": one(rng, bare, f"{bare}.0", f"'{home.object_id}", f'="{home.object_id}"', f" {bare} ")}


def id_as_link(rng: random.Random, home: Home, town: Town) -> Cells:
    """A BAG id as a web address or a name in a scheme, in the id column or the text."""
    kind = {"01": "verblijfsobject", "02": "ligplaats", "03": "standplaats"}[home.object_id[4:6]]
    form = one(
        rng,
        f"http://bag.basisregistraties.overheid.nl/bag/id/{kind}/{home.object_id}",
        f"https://bag.basisregistraties.overheid.nl/bag/doc/{kind}/{home.object_id}",
        f"NL.IMBAG.{kind.capitalize()}.{home.object_id}",
        f"BAG-id {home.object_id}",
    )
    return {one(rng, "object_id", "adres"): form}


def id_in_note(rng: random.Random, home: Home, town: Town) -> Cells:
    """A note that names the object by its id and by its address."""
    where = f"{home.street} {home.house}"
    forms = (
        f"VBO {home.object_id} ({where})",
        f"{where} te Weesp, BAG: {home.object_id}",
        f"obj.id {home.object_id} - {where}",
    )
    return {"adres": one(rng, *forms)}


def formula_cells(rng: random.Random, home: Home, town: Town) -> Cells:
    """Cells as formulas that hold a text, as some programs export."""
    return {name: f'="{cell}"' if cell else one(rng, '=""', "") for name, cell in columns(home).items()}


def decimals(rng: random.Random, home: Home, town: Town) -> Cells:
    """Numbers with decimals after a spreadsheet, also behind a street."""
    number = one(rng, f"{home.number}.0", f"{home.number},0", f"{home.number}.00", f"{home.number},00")
    cells = columns(home) | {"huisnummer": number}
    addition = home.addition
    return cells | {"huisnummertoevoeging": f"{addition}.0" if addition.isdigit() else addition}


def wages_export(rng: random.Random, home: Home, town: Town) -> Cells:
    """Address line 1 and 2 of a wages program: street with number, postcode with place."""
    behind = joined(spaced(home.postcode), one(rng, "WEESP", "Weesp"), by="  ")
    return {
        "straat": f"{home.street} {one(rng, home.house, f'{home.number} {home.suffix}'.strip())}",
        "woonplaats": behind,
    }


def all_in_one_column(rng: random.Random, home: Home, town: Town) -> Cells:
    """The whole address in the street, place or location column."""
    whole = text(home)["adres"]
    return {
        one(rng, "straat", "woonplaats", "locatie"): one(rng, whole, whole.replace(",", ""), whole.replace(", ", "\n"))
    }


def shifted_right(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Every cell one column to the right of its header."""
    if home.addition or not home.postcode:
        return None
    return {
        "huisnummer": code(rng, home),
        "huisletter": str(home.number),
        "huisnummertoevoeging": home.letter,
        "straat": home.street,
        "woonplaats": home.place,
    }


def code_and_number_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number in each other's column."""
    if not home.postcode:
        return None
    cells = columns(home) | {"postcode": str(home.number), "huisnummer": code(rng, home)}
    return cells if rng.random() < 0.5 else {**cells, "straat": "", "woonplaats": ""}


def street_and_place_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place in each other's column, half without a postcode; Horn is a village elsewhere too."""
    if home.street == "Horn":
        return None
    cells = columns(home) | {"straat": home.place, "woonplaats": home.street}
    return cells if rng.random() < 0.5 else {**cells, "postcode": ""}


def suffix_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix behind the number and again in its own column."""
    if not home.suffix or home.suffix[0].isdigit():
        return None
    number = one(rng, home.house, f"{home.number} {home.suffix.upper()}", f"{home.number}-{home.suffix}")
    return columns(home) | {"huisnummer": number, "straat": one(rng, home.street, f"{home.street} {home.house}")}


def number_twice(rng: random.Random, home: Home, town: Town) -> Cells:
    """The number behind the street and again in its own column, suffix only in columns or in both."""
    written = home.house if rng.random() < 0.5 else str(home.number)
    return columns(home) | {"straat": f"{home.street} {written}", "postcode": one(rng, home.postcode, "")}


def letter_and_addition_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition in each other's column, or both in one with a sign between."""
    if not home.letter or not home.addition:
        return None
    both = one(
        rng, f"{home.letter}-{home.addition}", f"{home.letter} {home.addition}", f"{home.letter}/{home.addition}"
    )
    swapped = columns(home) | {"huisletter": home.addition, "huisnummertoevoeging": home.letter.upper()}
    together = columns(home) | {"huisletter": "", "huisnummertoevoeging": both}
    return rng.choice([swapped, together])


def labelled_number(rng: random.Random, home: Home, town: Town) -> Cells:
    """The number column begins with a word."""
    word = one(rng, "nr. ", "nr ", "No. ", "huisnr. ", "nummer ", "#", "№ ", "Nº ")
    cells = columns(home) | {"huisnummer": f"{word}{home.house}", "huisletter": "", "huisnummertoevoeging": ""}
    return cells | {"postcode": one(rng, home.postcode, "")}


def street_in_text(rng: random.Random, home: Home, town: Town) -> Cells:
    """Mixed: the text holds only the street (or street and place), columns hold the rest."""
    cells = columns(home)
    street = cells.pop("straat")
    return {
        **cells,
        "adres": one(rng, street, f"{street}, {home.place}", street.upper()),
        "postcode": one(rng, home.postcode, ""),
    }


def suffix_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Mixed: the columns lost the suffix, the text kept it; the bare number does not exist."""
    if not home.suffix or "" in town.at(home):
        return None
    return {
        "postcode": home.postcode,
        "huisnummer": str(home.number),
        "adres": f"{home.street} {home.house}",
        "woonplaats": "Weesp",
    }


def after_the_merger(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The municipality Amsterdam (since 2022) beside the place Weesp and a postcode of Weesp."""
    if not home.postcode:
        return None
    return columns(home) | {"gemeente": one(rng, "Amsterdam", "AMSTERDAM", "0363")}


def no_place_but_municipality(rng: random.Random, home: Home, town: Town) -> Cells:
    """No postcode, no place: only the municipality column says Weesp."""
    return columns(home) | {
        "postcode": "",
        "woonplaats": "",
        "gemeente": one(rng, "Weesp", "0457", "Gemeente Weesp", "GM0457"),
    }


def key_of_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number as one key, as case systems use: `1381AB-12-A`, `1381AB12A`."""
    if not home.postcode or (home.suffix and home.addition and home.letter):
        return None
    suffix = home.suffix.upper()
    signs = joined(home.postcode, str(home.number), suffix, by=one(rng, "-", "_", "|", " ", "/"))
    glued = f"{home.postcode}{home.number}{suffix}" if not suffix[:1].isdigit() else signs
    return {one(rng, "adres", "postcode"): one(rng, signs, glued)}


def several_numbers_only_one_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A permit register: the cadastral parcel stands beside the address."""
    if home.number in (1, 2) or not numbers(town, home.street):
        return None
    parcel = f"sectie {rng.choice('ABC')} nummer {rng.randint(1000, 5999)}"
    where = f"{home.street} {home.house}"
    return {
        "adres": one(
            rng,
            f"{where} te Weesp, kadastraal bekend gemeente Weesp, {parcel}",
            f"{where}, {spaced(home.postcode)} Weesp ({parcel})",
        )
    }


FILES: dict[str, Kind] = {
    "brp_capitals": brp_capitals,
    "brp_points": brp_points,
    "zero_ids": zero_ids,
    "id_lost_zero": id_lost_zero,
    "id_as_link": id_as_link,
    "id_in_note": id_in_note,
    "formula_cells": formula_cells,
    "decimals": decimals,
    "wages_export": wages_export,
    "all_in_one_column": all_in_one_column,
    "shifted_right": shifted_right,
    "code_and_number_swapped": code_and_number_swapped,
    "street_and_place_swapped": street_and_place_swapped,
    "suffix_twice": suffix_twice,
    "number_twice": number_twice,
    "letter_and_addition_swapped": letter_and_addition_swapped,
    "labelled_number": labelled_number,
    "street_in_text": street_in_text,
    "suffix_in_text": suffix_in_text,
    "after_the_merger": after_the_merger,
    "no_place_but_municipality": no_place_but_municipality,
    "key_of_postcode": key_of_postcode,
    "cadastral_parcel_beside": several_numbers_only_one_house,
}
