"""None kinds of set 20 that name a house which is not meant: near it, opposite, or taken back."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import alone, cells, fields, neighbour, posted, say
from benchmarks.linkage_scoring import Cells, Home, Town


def between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Something between two houses."""
    other = neighbour(home, town, 4)
    if other is None or not alone(home, town):
        return None
    form = rng.choice(
        (
            "tussen {s} {n} en {o}, {p}",
            "caravan tussen nr {n} en {o}, {s} {p}",
            "brandgang tussen {s} {n} en {s} {o} {p}",
        )
    )
    return {"adres": form.format(**fields(rng, home), o=other)}


def opposite_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The register's own sign for opposite or near, in the cells."""
    if not alone(home, town):
        return None
    return rng.choice(
        (
            cells(home, huisnummertoevoeging="to"),
            cells(home, huisnummertoevoeging="by"),
            cells(home, huisnummer=f"to {home.number}"),
            cells(home, huisnummer=f"by {home.number}"),
            cells(home, huisnummer=f"t.o. {home.number}"),
            cells(home, straat=f"t.o. {home.street}"),
            cells(home, straat=f"naast {home.street}"),
            cells(home, straat=f"t.h.v. {home.street}"),
            cells(home, huisnummer=f"achter {home.number}"),
        )
    )


NONE = {
    "opposite_or_near_cells": opposite_cell,
    "next_to_or_behind_text": say(
        "naast {s} {h}, {p}",
        "bouwketen naast {s} {h} te {p}",
        "perceel naast {s} {h}, {pc} {p}",
        "achter {s} {h}, {p}",
        "stacaravans op terrein achter {s} {h}, {pc} {p}",
    ),
    "in_front_or_doors_down_text": say(
        "camper geparkeerd voor {s} {h}, {p}",
        "slaapt in auto voor de deur van {s} {h} {p}",
        "twee huizen verder dan {s} {h}, {p}",
        "het pand links van {s} {h} {p}",
        "bij de buren van {s} {h} te {p}",
    ),
    "opposite_text": say(
        "tegenover {s} {h}, {p}",
        "schuin tegenover {s} {h} {pc} {p}",
        "t.o. {s} {h}, {p}",
        "{s} t/o {h}, {p}",
        "woonboot t.o. {s} nr. {h} te {p}",
    ),
    "near_text": say(
        "nabij {s} {h}, {p}",
        "in de buurt van {s} {h} {p}",
        "vlakbij {s} {h} te {p}",
        "omgeving {s} {h} {PC} {p}",
        "bij {s} {h} in de bosjes, {p}",
    ),
    "at_height_text": say(
        "ter hoogte van {s} {h}, {p}",
        "t.h.v. {s} {h} {p}",
        "thv {s} {h}, {p}",
        "busje met slapende personen t.h.v. nr {h} {s} {p}",
    ),
    "polish_near": say(
        "naprzeciwko {s} {h}, {p}",
        "obok {s} {h}, {pc} {p}, Holandia",
        "koło domu {s} {h}, {p}",
        "za domem {s} {h}, {p}",
    ),
    "romanian_bulgarian_near": say(
        "vizavi de {s} {h}, {p}",
        "lângă {s} nr. {h}, {p}, Olanda",
        "срещу {s} {h}, {p}",
        "до {s} № {h}, {p}, Холандия",
        "in spatele casei {s} {h}, {p}",
    ),
    "english_german_near": say(
        "opposite {s} {h}, {p}",
        "next to {s} {h}, {pc} {p}",
        "near {s} {h}, {p}",
        "gegenüber {s} {h}, {p}",
        "neben {s} {h}, NL-{pc} {p}",
        "across from {s} {h} {p}",
    ),
    "not_this_house_text": say(
        "NIET {s} {h}, juiste adres volgt nog, {p}",
        "woont niet op {s} {h} {p}, werkelijk adres onbekend",
        "adres {s} {h} {p} is onjuist gebleken, nieuw adres niet bekend",
        guard=posted,
    ),
    "between_text": between,
}
