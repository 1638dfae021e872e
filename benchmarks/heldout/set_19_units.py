"""Set 19, known: suffixes as people style them, and rooms inside an address in several languages."""

from __future__ import annotations

import random

from benchmarks.heldout.set_19_tools import Guard, coded, filled, lettered, phrased, plain
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def boat_or_unit(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat without its letter where nothing else bears the number, or a unit by its code."""
    boat = (
        "woonboot, {street} {number}, {tail}",
        "{street} {number} (woonschip), {place}",
        "ligplaats {street} {house} {tail}",
    )
    unit = ("{street} {number}, unit {suffix}, {tail}", "unit {suffix}, {street} {number} {place}")
    if home.object_id[4:6] == "02" and home.suffix and town.at(home) == {home.suffix.upper()} and home.postcode:
        return {"adres": filled(rng.choice(boat), rng, home)}
    if home.letter and coded(home, town):
        return {"adres": filled(rng.choice(unit), rng, home)}
    return None


def code_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The parts of a long suffix with signs of one's own between, or in full words."""
    if not coded(home, town):
        return None
    one, two = home.letter, home.addition
    forms = [
        f"{home.number} {one} {two}",
        f"{home.number}-{one}{two}",
        f"{home.number}/{one}{two}",
        f"{home.number} {one}.{two}".upper(),
    ]
    words = {"BEN": "beneden", "BOV": "boven"}
    if two.upper() in words and not one:
        forms.append(f"{home.number} {words[two.upper()]}")
    written = rng.choice(forms).replace(" .", " ").replace("  ", " ")
    return {"adres": filled("{street} {written}, {tail}", rng, home, written=written)}


def code_in_front(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix as the name of an apartment, in front or behind a comma."""
    lone = lettered(home, town) and len(town.at(home) - {""}) > 1
    if not coded(home, town) and not lone:
        return None
    forms = ["App. {suffix}, {street} {number}, {tail}", "{street} {number}, appartement {suffix}, {tail}"]
    if not lone:
        forms.append("{suffix} / {street} {number} {place}")
    return {"adres": filled(rng.choice(forms), rng, home)}


def suffix_signed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter behind a sign."""
    if not lettered(home, town):
        return None
    sign = rng.choice(["{} - {}", "{}/{}", "{}_{}", "{}.{}", "{} ({})", "{}\\{}", "{}, {}", "{} '{}'"])
    letter = rng.choice([home.suffix.lower(), home.suffix.upper()])
    return {"adres": filled("{street} {written}, {tail}", rng, home, written=sign.format(home.number, letter))}


def unit_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room in the cell of the addition."""
    if not plain(home, town):
        return None
    unit = rng.choice(
        ["kamer {}", "kmr {}", "Kamer{}", "room {}", "pok. {}", "cam. {}", "bed {}", "unit {}", "slpk {}"]
    )
    return columns(home) | {"huisnummertoevoeging": unit.format(rng.randint(1, 9)),
                            "postcode": rng.choice([home.postcode, home.postcode, ""])}  # fmt: skip


def unit_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address in columns, the room in the text beside it."""
    if not plain(home, town):
        return None
    unit = rng.choice(["kamer {}", "Room {}", "pokój {}", "slaapkamer {} boven", "bed nr {}", "camera {}"])
    return columns(home) | {"adres": unit.format(rng.randint(1, 9))}


def unit_in_number_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and room in one cell."""
    if not plain(home, town):
        return None
    unit = rng.choice(["{} kamer {}", "{} kmr. {}", "{} (kamer {})", "{}, pokój {}", "{} room {}"])
    return columns(home) | {"huisnummer": unit.format(home.number, rng.randint(1, 9))}


def _rooms(guard: Guard, head: str, *units: str) -> Kind:
    return phrased(guard, *(head.replace("UNIT", unit) for unit in units))


KNOWN: dict[str, Kind] = {
    "suffix_behind_sign": suffix_signed,
    "suffix_named": phrased(
        lettered,
        "{street} {number} letter {suffix}, {tail}",
        "{street} {number} toev. {suffix} {place}",
        "{street} nr. {number}, huisletter {suffix}, {tail}",
        "{street} {number} toevoeging: {suffix}, {place}",
    ),
    "suffix_code_apart": code_apart,
    "suffix_code_in_front": code_in_front,
    "suffix_boat_or_unit": boat_or_unit,
    "suffix_and_room": phrased(
        lettered,
        "{street} {house}, kamer {n}, {tail}",
        "{street} {house} kmr {n} {place}",
        "{street} {house} - room {n}, {tail}",
    ),
    "room_dutch": _rooms(
        plain,
        "{street} {number} UNIT, {tail}",
        "kamer {n}",
        "kmr. {n}",
        "slaapkamer {n}",
        "bed {n}",
        "kamernr {n}",
        "achterkamer",
        "zolderkamer links",
        "K. {n} (1e verd.)",
        "kamer {n} begane grond",
    ),
    "room_by_letter": _rooms(
        plain, "{street} {number}, UNIT, {place}", "kamer A", "kamer C", "room B", "kamer D (zolder)"
    ),
    "room_in_front": phrased(
        plain,
        "Kamer {n}, {street} {number}, {tail}",
        "unit {n} - {street} {number} {place}",
        "Room {n} / {street} {number}, {tail}",
        "Bed {n} kamer 2 {street} {number} {place}",
    ),
    "room_polish": phrased(
        plain,
        "ul. {street} {number}, pokój {n}, {tail}",
        "{street} {number} pok. nr {n} {place}",
        "{street} {number} m. {n}, {apart} {place}, Holandia",
        "{street} {number} (piętro 1, pokoj {n}), {place}",
        "ul. {street} {number} mieszkanie {n}, {apart} {place}",
    ),
    "room_romanian": phrased(
        plain,
        "Str. {street} nr. {number}, camera {n}, {tail}",
        "{street} {number} cam. {n} et. 1, {place}",
        "strada {street} nr {number} ap. {n} {apart} {place} Olanda",
        "{street} {number}, etaj 2, camera {n}, {place}",
    ),
    "room_bulgarian": phrased(
        plain,
        "ul. {street} № {number}, staya {n}, {tail}",
        "{street} {number}, стая {n}, {place}",
        "ул. {street} {number} ет. 1 стая {n} {apart} {place}",
        "{street} No {number} ap. {n} et. 2, {place}",
        "{street} {number} ап. {n}, {tail}",
    ),
    "room_english": phrased(
        plain,
        "{street} {number}, room no. {n}, {tail}",
        "{number} {street}, flat {n}, {place}, Netherlands",
        "{street} {number} 1st floor room {n}, {place}",
        "{street} {number} bedroom {n}, {apart} {place}, The Netherlands",
    ),
    "room_german": phrased(
        plain,
        "{street} {number}, Zimmer {n}, {tail}",
        "{street} {number} Zi. {n}, NL-{apart} {place}",
        "{street} {number} Whg. {n}, 1. OG, {place}",
        "{street} Nr. {number}, Zimmer Nr. {n}, {apart} {place} (Niederlande)",
    ),
    "room_in_cell": unit_cell,
    "room_in_text_beside_cells": unit_in_text,
    "room_in_number_cell": unit_in_number_cell,
    "rooms_counted": phrased(
        plain,
        "{street} {number}, kamers 1 t/m {n}, {tail}",
        "{street} {number} ({n} kamers), {place}",
        "{street} {number} kamer 1 en 2, {tail}",
        "{street} {number} - kamers 1, 2 en 3 - {place}",
    ),
}
