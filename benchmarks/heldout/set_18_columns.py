"""One certain house, in columns: ids, glued and shifted cells, spreadsheets, wrong postcodes, mixed with text."""

from __future__ import annotations

import random

from benchmarks.heldout.set_18_base import alone, index, misspelt, one_street, slip, spaced
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns


def id_in_blocks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The object id in blocks, with a word or mark of a spreadsheet."""
    text = home.object_id
    blocks = " ".join(text[at : at + 4] for at in range(0, 16, 4))
    return {"object_id": rng.choice((blocks, f"{text}.0", f" {text}", f"'{text}"))}


def id_without_nought(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The object id without its first nought, the address beside it."""
    return {**columns(home), "object_id": home.object_id.lstrip("0"), "postcode": rng.choice(("", home.postcode))}


def id_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The object id in the text."""
    return {
        "adres": rng.choice(
            (
                f"VBO {home.object_id}",
                f"BAG-id: {home.object_id} ({home.street}, {home.place})",
                f"adresseerbaar object {home.object_id}",
                f"{home.object_id} {home.place}",
            )
        )
    }


def noughts_for_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Sixteen noughts for both ids, the address itself is right."""
    return {**columns(home), "object_id": "0" * 16, "nummeraanduiding_id": "0" * 16, "postcode": home.postcode.lower()}


def house_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix in the cell of the number."""
    if not home.suffix:
        return None
    house = rng.choice((home.house, f"{home.number} {home.suffix}", f"{home.number}-{home.suffix}", home.house.upper()))
    return {**columns(home), "huisnummer": house, "huisletter": "", "huisnummertoevoeging": ""}


def suffix_cells_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter in the cell of the addition, or all in one."""
    if not home.suffix:
        return None
    cells = {**columns(home), "huisletter": "", "huisnummertoevoeging": home.suffix.upper()}
    return {**cells, "straat": ""} if one_street(home, town) and rng.random() < 0.5 else cells


def suffix_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter both behind the number and in its own cell, or also as addition."""
    if not home.letter or home.addition:
        return None
    cells = {**columns(home), "huisletter": home.letter.upper()}
    return {**cells, "huisnummer": home.house} if rng.random() < 0.5 else {**cells, "huisnummertoevoeging": home.letter}


def house_in_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole house in the cell of the street, with or without the number in its own."""
    cells = {**columns(home), "straat": f"{home.street} {home.house}"}
    return cells if rng.random() < 0.5 else {**cells, "huisnummer": "", "huisletter": "", "huisnummertoevoeging": ""}


def spreadsheet_marks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Numbers as a spreadsheet leaves them."""
    number = rng.choice(
        (
            f"{home.number}.0",
            f"{home.number},0",
            f"{home.number:05}",
            f"'{home.number}",
            f" {home.number} ",
            f"{home.number},00",
        )
    )
    return {
        **columns(home),
        "huisnummer": number,
        "postcode": rng.choice((spaced(home.postcode).lower(), f"{home.postcode} ", "")),
    }


def empty_marks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Marks for nothing in the cells of the suffix."""
    if home.suffix:
        return None
    mark = rng.choice(("n.v.t.", "nvt", "-", ".", "geen", "NULL", "n/a", "--", "nee"))
    return {**columns(home), "huisletter": rng.choice(("", mark)), "huisnummertoevoeging": mark}


def cells_shifted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place, or street and postcode, in each other's cells."""
    cells = columns(home)
    if not home.postcode:
        return None
    if rng.random() < 0.5:
        return {**cells, "postcode": home.place, "woonplaats": home.postcode}
    return {**cells, "straat": home.postcode, "postcode": home.street}


def postcode_with_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place in one cell, the number with the street or in its own cell."""
    if not home.postcode:
        return None
    joined = rng.choice(
        (
            f"{home.postcode} {home.place}",
            f"{home.postcode}{home.place}",
            f"NL-{spaced(home.postcode)} {home.place.upper()}",
        )
    )
    return (
        {**columns(home), "postcode": "", "woonplaats": joined}
        if rng.random() < 0.5
        else {**columns(home), "postcode": joined, "woonplaats": ""}
    )


def postcode_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A wrong letter or digit in the postcode, where no house of that number stands."""
    if not home.postcode:
        return None
    at = rng.choice((3, 4, 5))
    sign = rng.choice("1234" if at == 3 else "ABCEGHJKLMNPRTVWXZ")
    wrong = home.postcode[:at] + sign + home.postcode[at + 1 :]
    streets = index(town).streets_at.get(wrong, set())
    if (
        wrong == home.postcode
        or (wrong in town.postcodes and not streets)
        or any(town.has(street, home.number) for street in streets - {home.street})
    ):
        return None
    return (
        {**columns(home), "postcode": wrong}
        if rng.random() < 0.6
        else {"adres": f"{home.street} {home.house}, {wrong} {home.place}"}
    )


def postcode_read_wrongly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Digits of the postcode read as letters."""
    if not home.postcode:
        return None
    wrong = rng.choice(
        (
            home.postcode.replace("1", "I", 1),
            home.postcode.replace("1", "l", 1),
            home.postcode.replace("8", "B", 1),
            home.postcode.replace("3", "S", 1),
        )
    )
    return (
        {**columns(home), "postcode": wrong}
        if rng.random() < 0.5
        else {"adres": f"{home.street} {home.house}, {wrong} {home.place}"}
    )


def municipality_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The municipality by name or code in place of the place."""
    return {
        **columns(home),
        "woonplaats": "",
        "postcode": "",
        "gemeente": rng.choice(("Weesp", "0457", "457", "GM0457", "gemeente Weesp", "WEESP")),
    }


def place_in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The place with province or country, or misspelt."""
    place = rng.choice(
        (
            "Weesp (NH)",
            "WEESP NH",
            "Weesp, Nederland",
            "Weesp - Holandia",
            "Weesp (Noord-Holland)",
            "Wesp",
            "Weeps",
            "Wees",
            "Weeesp",
            "W eesp",
            "Wéésp",
            "Weesp NL",
        )
    )
    return {**columns(home), "woonplaats": place, "postcode": rng.choice(("", home.postcode))}


def number_beside_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street in the text, the number in columns."""
    cells = {**columns(home), "straat": "", "postcode": "", "woonplaats": ""}
    return {
        **cells,
        "adres": rng.choice(
            (
                f"{home.street}, {home.place}",
                f"{home.street} {spaced(home.postcode)}".strip(),
                f"{home.place}, {home.street}",
            )
        ),
    }


def text_and_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole address both in the text and in columns, the street in one of them misspelt."""
    wrong = misspelt(rng, home, town)
    if wrong is None:
        return None
    cells = columns(home)
    return (
        {**cells, "straat": wrong, "adres": f"{home.street} {home.house} {home.place}"}
        if rng.random() < 0.5
        else {**cells, "adres": f"{wrong} {home.house}, {home.place}"}
    )


def misspelt_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelt street with the number glued behind it, no postcode, the place misspelt."""
    wrong = misspelt(rng, home, town)
    return (
        {"straat": f"{wrong}{home.house}", "woonplaats": rng.choice((slip(rng, home.place), home.place))}
        if wrong
        else None
    )


def address_in_location(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole address in the cell of the described location."""
    return {"locatie": f"{home.street} {home.house}", "woonplaats": home.place}


def postcode_and_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and house only, glued or in the wrong order."""
    if not one_street(home, town):
        return None
    return {
        "adres": rng.choice(
            (
                f"{home.postcode} {home.house}",
                f"{home.house}, {spaced(home.postcode)}",
                f"{home.postcode}-{home.house}",
                f"{spaced(home.postcode)} nr. {home.house}",
                f"{home.postcode.lower()} nr {home.house}",
            )
        )
    }


def bare_with_neighbours(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number that exists beside suffixed neighbours."""
    if home.suffix or alone(home, town):
        return None
    return (
        {**columns(home), "postcode": rng.choice(("", home.postcode))}
        if rng.random() < 0.5
        else {"adres": f"{home.number} {home.street} {home.place}"}
    )


KINDS: Kinds = {
    "known": {
        "id in blocks": id_in_blocks,
        "id without its nought": id_without_nought,
        "id in text": id_in_text,
        "noughts for ids": noughts_for_id,
        "house in the number": house_in_number,
        "suffix in the other cell": suffix_cells_swapped,
        "suffix twice": suffix_twice,
        "house in the street": house_in_street,
        "spreadsheet marks": spreadsheet_marks,
        "marks for nothing": empty_marks,
        "cells shifted": cells_shifted,
        "postcode and place in one": postcode_with_place,
        "wrong postcode": postcode_slip,
        "postcode read wrongly": postcode_read_wrongly,
        "municipality only": municipality_only,
        "place in words": place_in_words,
        "street in text, number in columns": number_beside_text,
        "text and columns, one misspelt": text_and_columns,
        "misspelt, glued, no postcode": misspelt_glued,
        "address in the location": address_in_location,
        "postcode and house only": postcode_and_number,
        "bare number with neighbours": bare_with_neighbours,
    }
}
