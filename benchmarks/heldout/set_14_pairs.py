"""Test set fourteen: two damages at once, known, open and none."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_short import shortened
from benchmarks.heldout.set_14_spelling import OCR, PLACES, mistyped, replaced
from benchmarks.heldout.set_14_tools import (
    bare_home,
    code,
    homes_in,
    joined,
    lone,
    near,
    numbers,
    one,
    spaced,
    unaccented,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def firm_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A firm in front of a misspelt street."""
    street = mistyped(rng, home, town)
    firm = one(rng, "Oost Flex BV", "Jobcentre 4 You", "Uitzendbureau De Brug", "p/a Workforce24 B.V.")
    return (
        None
        if street is None
        else {"adres": joined(firm, f"{street} {home.house}", joined(code(rng, home), home.place), by=", ")}
    )


def permit_and_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A case number in front of an abbreviated street, no postcode."""
    street = shortened(rng, home.street)
    if street is None or near(town, street, 0):
        return None
    case = one(
        rng,
        f"Z{rng.randint(20, 21)}-00{rng.randint(1000, 9999)}",
        f"zaak 2021/{rng.randint(100, 999)}",
        f"OV-{rng.randint(100, 999)}",
    )
    return {"adres": f"{case}: {street} {home.house} te Weesp"}


def first_number_and_wrong_place(rng: random.Random, home: Home, town: Town) -> Cells:
    """Number before the street, place misspelt, no postcode."""
    return {"adres": f"{home.house} {home.street}, {rng.choice(PLACES)}"}


def short_and_wrong_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An abbreviated street and a postcode that Weesp does not have."""
    street = shortened(rng, home.street)
    wrong = home.postcode[:5] + rng.choice("FIOQUY")
    if street is None or near(town, street, 0) or not home.postcode or wrong in town.postcodes:
        return None
    return columns(home) | {"straat": street, "postcode": wrong}


def digits_of_postcode_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the postcode's digits survived, and the street is misspelt."""
    street = mistyped(rng, home, town)
    if street is None or not home.postcode:
        return None
    return (
        columns(home) | {"straat": street, "postcode": home.postcode[:4]}
        if rng.random() < 0.5
        else {"adres": f"{street} {home.house}, {home.postcode[:4]} Weesp"}
    )


def room_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A foreign room behind a misspelt street."""
    street = mistyped(rng, home, town)
    if street is None or not lone(town, home):
        return None
    room = rng.randint(1, 9)
    unit = one(
        rng,
        f"pokój {room}",
        f"camera {room}",
        f"стая {room}",
        f"room {room}",
        f"ap. {room}",
        f"m. {room}",
        f"kamer {room}",
    )
    behind = joined(spaced(home.postcode), home.place)
    return {"adres": f"{one(rng, 'ul. ', 'Str. ', '')}{street} {home.number} {unit}, {behind}"}


def swapped_and_capitals(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place in each other's column, in capitals, the number with a decimal."""
    if home.street == "Horn":
        return None
    upper = {name: unaccented(cell).upper() for name, cell in columns(home).items()}
    return upper | {"straat": upper["woonplaats"], "woonplaats": upper["straat"], "huisnummer": f"{home.number}.0"}


def form_and_ocr(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scanned form: labels came along and a letter of the street was read wrongly."""
    street = replaced(rng, home.street, OCR)
    if not home.postcode or street == home.street or any(other != home.street for _, other in near(town, street, 3)):
        return None
    return {
        "adres": joined(
            f"Straat: {street}",
            f"Nr: {home.number}",
            f"Toev: {home.suffix}" if home.suffix else "",
            f"PC: {spaced(home.postcode)}",
            "Plaats: Weesp",
            by=one(rng, "\n", "  ", "; "),
        )
    }


def text_and_shifted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number in one cell, postcode in the number column, as after a cut and paste."""
    return (
        None
        if not home.postcode
        else {"straat": f"{home.street} {home.house}", "huisnummer": code(rng, home), "woonplaats": home.place}
    )


def _many_without_bare(home: Home, town: Town) -> bool:
    return "" not in town.at(home) and sum(other.number == home.number for other in homes_in(town, home.street)) > 1


def suffix_missing_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is missing where only suffixes exist, and the street is misspelt."""
    street = mistyped(rng, home, town)
    if street is None or not _many_without_bare(home, town):
        return None
    return (
        {"adres": f"{street} {home.number}, Weesp"}
        if rng.random() < 0.5
        else {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place}
    )


def range_and_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range in an abbreviated street."""
    street = shortened(rng, home.street)
    last = home.number + 2
    if street is None or near(town, street, 0) or not lone(town, home) or not bare_home(town, home.street, last):
        return None
    span = f"{home.number}{one(rng, ' t/m ', ' en ', ' tot en met ', ' & ')}{last}"
    return {"adres": f"{street} {span} {one(rng, 'te Weesp', 'WEESP')}"}


def opposite_and_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite or near, in an abbreviated or misspelt street."""
    street = one(rng, shortened(rng, home.street) or "", mistyped(rng, home, town) or "")
    if not street:
        return None
    word = one(rng, "tegenover", "t/o", "thv", "nabij", "naast", "schuin t.o.")
    return {"adres": f"{word} {street} {home.house} te Weesp"}


def beyond_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number beyond the last of a misspelt street."""
    street = mistyped(rng, home, town)
    number = numbers(town, home.street)[-1] + rng.randint(2, 60)
    return (
        None if street is None else {"adres": f"{street} {number}, {joined(one(rng, home.postcode, ''), home.place)}"}
    )


def other_town_and_order(rng: random.Random, home: Home, town: Town) -> Cells:
    """Another place first, or the number first, or all in the street column."""
    place = one(rng, "Naarden", "Bussum", "Hilversum", "Diemen", "Almere", "Utrecht", "Muiderberg")
    forms = (
        f"{place}, {home.street} {home.house}",
        f"{home.house} {home.street}, {place}",
        f"{place.upper()} - {home.street} {home.house}",
    )
    return {one(rng, "adres", "straat"): rng.choice(forms)}


KNOWN_PAIRS: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        firm_and_slip,
        permit_and_short,
        first_number_and_wrong_place,
        short_and_wrong_postcode,
        digits_of_postcode_and_slip,
        room_and_slip,
        swapped_and_capitals,
        form_and_ocr,
        text_and_shifted,
    )
}
OPEN_PAIRS: dict[str, Kind] = {kind.__name__: kind for kind in (suffix_missing_and_slip, range_and_short)}
NONE_PAIRS: dict[str, Kind] = {
    kind.__name__: kind for kind in (opposite_and_short, beyond_and_slip, other_town_and_order)
}
