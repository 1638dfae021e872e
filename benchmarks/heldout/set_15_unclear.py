"""Kinds of the fifteenth held-out set whose parts disagree or leave a choice (open)."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import (
    TYPES,
    alone,
    faraway,
    index,
    partner,
    pc,
    plain,
    simple,
    stranger,
    tail,
    written,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_UP = ("bovenwoning", "1e verdieping", "1 hoog", "boven", "2e etage", "2 hoog", "eerste verdieping", "1e etage",
       "tweede etage",
       "3 hoog links", "etage 1", "pietro 1", "upstairs", "bovenhuis", "bovenste verdieping",
       "first floor")  # fmt: skip


def _two_or_more(home: Home, town: Town) -> list[Home]:
    """Give the houses in use at the number of a home, where there are several, all simple."""
    there = index(town).by_number[(home.street, home.number)]
    objects, codes = {other.object_id for other in there}, {other.postcode for other in there}
    return there if len(there) == len(objects) > 1 and len(codes) == 1 else []


def postcode_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and the postcode of another street, which has the number as well: in one text."""
    other = stranger(rng, home, town)
    if other is None:
        return None
    one, two = rng.sample([home, other], 2)
    return written(f"{one.street} {one.number}, {pc(rng, two)}{rng.choice([' ' + home.place, ', ' + home.place, ''])}")


def postcode_elsewhere_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and the postcode of another street, which has the number as well: in columns."""
    other = stranger(rng, home, town)
    if other is None:
        return None
    one, two = rng.sample([home, other], 2)
    return {"straat": one.street, "huisnummer": str(one.number), "postcode": two.postcode, "woonplaats": home.place}


def number_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number in its cell and another, which exists too, in the text."""
    other = partner(rng, home, town, 20)
    if other is None or not simple(home):
        return None
    one, two = rng.sample([home, other], 2)
    text = rng.choice([f"{two.street} {two.number}", f"{two.street} {two.number}, {home.place}"])
    return {"straat": one.street, "huisnummer": str(one.number), "woonplaats": home.place, "adres": text}


def street_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One address in the columns and quite another in the text."""
    other = faraway(rng, home, town)
    if other is None:
        return None
    one, two = rng.sample([home, other], 2)
    cells = {"straat": one.street, "huisnummer": str(one.number), "postcode": one.postcode, "woonplaats": one.place}
    return {**cells, "adres": f"{two.street} {two.number}, {tail(rng, two)}"}


def number_in_street_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number behind the street in its cell and another, which exists too, in the cell of the number."""
    other = partner(rng, home, town, 20)
    if other is None or not simple(home):
        return None
    one, two = rng.sample([home, other], 2)
    cells = {"straat": f"{one.street} {one.number}", "huisnummer": str(two.number)}
    return {**cells, "postcode": rng.choice([home.postcode, ""]), "woonplaats": home.place}


def two_ids(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The ids of two objects in one row."""
    other = rng.choice(town.homes)
    if other.object_id == home.object_id:
        return None
    one, two = rng.sample([home.object_id, other.object_id], 2)
    return rng.choice([{"object_id": f"{one}; {two}"}, {"adres": f"{one}, {two}"}, {"adres": f"BAG {one} en {two}"},
                       {"object_id": one, "adres": two}, {"object_id": f"{one}/{two}"}])  # fmt: skip


def two_letters_in_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter in a cell and another, which exists too, in the next."""
    there = [other for other in _two_or_more(home, town) if len(other.suffix) == 1 and other.suffix.isalpha()]
    others = [other for other in there if other.suffix.upper() != home.suffix.upper()]
    if home not in there or not others or not simple(home):
        return None
    one, two = home.suffix, rng.choice(others).suffix
    if rng.random() < 0.5:
        one, two = two, one
    if {f"{one}{two}".upper(), f"{two}{one}".upper()} & town.at(home):
        return None
    cells = {"straat": home.street, "huisnummer": str(home.number), "postcode": home.postcode, "woonplaats": home.place}
    return rng.choice([
        {**cells, "huisletter": one, "huisnummertoevoeging": two.upper()},
        {**cells, "huisnummer": f"{home.number}{one}", "huisletter": two},
        {**cells, "huisletter": one, "adres": f"{home.street} {home.number}{two}"},
    ])  # fmt: skip


def floor_of_split_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An upper floor of a house that the register holds as several."""
    there = _two_or_more(home, town)
    known = [suffix.lower() for suffix in town.at(home)]
    if (
        not there
        or not simple(home)
        or len(there) > 12
        or any(suffix[:2] in ("be", "bo", "bg", "hs") for suffix in known)
    ):
        return None
    way = [word for word in _UP if word[:1] not in known and word[0] not in "".join(known)]
    if not way:
        return None
    where = rng.choice(way)
    return written(rng.choice([f"{home.street} {home.number} {where}, {tail(rng, home)}",
                               f"{home.street} {home.number}, {where}, {pc(rng, home)}"]))  # fmt: skip


def suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number where the register has houses with suffixes only."""
    there = _two_or_more(home, town)
    if not there or "" in town.at(home) or not home.postcode:
        return None
    if rng.random() < 0.5:
        return written(f"{home.street} {home.number}, {tail(rng, home)}")
    return {"postcode": home.postcode, "huisnummer": str(home.number), "straat": rng.choice([home.street, ""])}


def _stem(street: str) -> str:
    """Give a street name without its type."""
    for kind in sorted(TYPES, key=len, reverse=True):
        if street.endswith(kind) and len(street) > len(kind) + 3:
            return street[: -len(kind)].strip()
    return ""


def type_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street without its type, where two streets of that name have the number."""
    stem = _stem(home.street)
    if not stem or not alone(home, town) or plain(stem) in {plain(street) for street in town.streets}:
        return None
    same = [street for street in town.streets if _stem(street) == stem and alone_at(street, home, town)]
    return written(f"{stem} {home.number}, {home.place}") if len(same) > 1 else None


def alone_at(street: str, home: Home, town: Town) -> bool:
    """Tell whether a street has a house in use with the number of a home."""
    return any(not other.suffix for other in index(town).by_number.get((street, home.number), []))


def postcode_against_place_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number in cells of one house, street and number in the text of another."""
    other = faraway(rng, home, town)
    if other is None:
        return None
    one, two = rng.sample([home, other], 2)
    return {"postcode": one.postcode, "huisnummer": str(one.number), "adres": f"{two.street} {two.number}"}


OPEN: dict[str, Kind] = {
    "postcode of another street, text": postcode_elsewhere,
    "postcode of another street, cells": postcode_elsewhere_cells,
    "number in cell against text": number_against_text,
    "columns against text": street_against_text,
    "number in street cell against own": number_in_street_cell,
    "ids of two objects": two_ids,
    "two letters in cells": two_letters_in_cells,
    "upper floor of a split house": floor_of_split_house,
    "suffix missing": suffix_missing,
    "type of street missing": type_missing,
    "postcode cells against text": postcode_against_place_text,
}
