"""Set 19, none: a house is named that is not the one meant: near it, opposite, behind, between."""

from __future__ import annotations

import random

from benchmarks.heldout.set_19_tools import certain, filled, next_number, phrased, plain
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def to_or_by_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`to` and `by` of the BRP in the cell of the addition."""
    if not plain(home, town):
        return None
    word = rng.choice(["to", "by", "TO", "BY", "t.o.", "t/o", "bij", "tegenover"])
    return columns(home) | {"huisnummertoevoeging": word} | rng.choice([{}, {"postcode": ""}])


def near_in_street_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word in the cell of the street."""
    if not certain(home, town):
        return None
    word = rng.choice(["t.o.", "tegenover", "naast", "nabij", "achter", "t/o", "schuin t.o."])
    return columns(home) | {"straat": f"{word} {home.street}"}


def near_in_number_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word in the cell of the number."""
    if not plain(home, town):
        return None
    word = rng.choice(["to {}", "by {}", "t.o. {}", "naast {}", "{} t.o.", "tegenover {}", "bij {}"])
    return columns(home) | {"huisnummer": word.format(home.number)} | rng.choice([{}, {"postcode": ""}])


def between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Between two houses."""
    number = next_number(home, town)
    if not plain(home, town) or number is None:
        return None
    template = rng.choice(
        ("tussen {street} {number} en {other}, {place}", "{street} tussen {number} en {other}, {tail}", "pad tussen nr {number} en nr {other} {street} {place}",
         "bouwkeet tussen {street} {number} en {street} {other}, {place}")
    )  # fmt: skip
    return {"adres": filled(template, rng, home, other=str(number))}


def near_in_text_beside_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns name the house, the text says that it is not the one."""
    if not plain(home, town):
        return None
    text = rng.choice(
        [
            "t.o. {street} {number}",
            "naast {street} {number}",
            "caravan achter {street} {number}",
            "tegenover {street} {number}, {place}",
        ]
    )
    return columns(home) | {"adres": filled(text, rng, home)}


KINDS: dict[str, Kind] = {
    "near_opposite": phrased(
        certain,
        "tegenover {street} {house}, {tail}",
        "t.o. {street} {house} {place}",
        "t/o {street} nr {house}, {place}",
        "recht tegenover nr. {house} aan de {street} te {place}",
    ),
    "near_aslant": phrased(
        certain,
        "schuin tegenover {street} {house}, {tail}",
        "schuin t.o. {street} {house} {place}",
        "aan de overkant van {street} {house}, {place}",
    ),
    "near_next_to": phrased(
        certain,
        "naast {street} {house}, {tail}",
        "het pand naast {street} {house} te {place}",
        "loods direct naast {street} {house} {place}",
    ),
    "near_behind": phrased(
        certain,
        "terrein achter {street} {house}, {tail}",
        "caravans achter de woning {street} {house}, {place}",
        "achter {street} {house} {place}",
    ),
    "near_about": phrased(
        certain,
        "nabij {street} {house}, {tail}",
        "t.h.v. {street} {house}, {place}",
        "ter hoogte van {street} {house} te {place}",
        "in de buurt van {street} {house} {place}",
        "omgeving {street} {house} {place}",
    ),
    "near_between": between,
    "near_beyond": phrased(
        plain,
        "{m} meter voorbij {street} {number}, {place}",
        "twee huizen verder dan {street} {number}, {tail}",
        "1 deur na {street} {number} {place}",
        "2e woning rechts van {street} {number}, {place}",
    ),
    "near_neighbours": phrased(
        certain,
        "melder woont op {street} {house}, betreft het pand ernaast",
        "klacht van bewoner {street} {house} {place} over de buren",
        "de buren van {street} {house} in {place}",
        "Ik woon zelf op {street} {house}, het gaat om de woning hiernaast",
    ),
    "near_behind_the_number": phrased(
        plain,
        "{street} {number} (overzijde), {place}",
        "{street} {number} t.o., {tail}",
        "{street} {number} ertegenover, {place}",
        "{street} {number} (ernaast), {tail}",
    ),
    "near_boat": phrased(
        certain,
        "woonboot t.o. {street} {house}, {tail}",
        "schip in de gracht tegenover {street} {house}, {place}",
        "ligplaats tegenover {street} {house} {place}",
        "woonwagen naast {street} {house}, {tail}",
    ),
    "near_english": phrased(
        certain,
        "opposite {street} {house}, {tail}",
        "next to {street} {house}, {place}",
        "house behind {street} {house}, {apart} {place}, The Netherlands",
        "near {street} {house} {place}",
    ),
    "near_german": phrased(
        certain,
        "gegenüber {street} {house}, {tail}",
        "neben {street} {house}, {place}",
        "Haus hinter {street} {house}, {apart} {place}",
    ),
    "near_polish": phrased(
        certain,
        "naprzeciwko {street} {house}, {tail}",
        "obok {street} {house}, {place}",
        "dom za {street} {house}, {place}",
        "koło {street} {house}, {tail}",
    ),
    "near_romanian_bulgarian": phrased(
        certain,
        "lângă {street} {house}, {tail}",
        "vizavi de {street} {house}, {place}",
        "срещу {street} {house}, {place}",
        "sreshtu {street} {house}, {tail}",
        "langa {street} {house} {place}",
    ),
    "near_in_addition_cell": to_or_by_in_addition,
    "near_in_street_cell": near_in_street_cell,
    "near_in_number_cell": near_in_number_cell,
    "near_in_text_beside_cells": near_in_text_beside_cells,
}
