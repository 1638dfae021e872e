"""Open kinds of set 20: the row fits several objects, or names several, the true one among them."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import (
    MONTHS,
    TYPES,
    alone,
    cells,
    fields,
    fold,
    neighbour,
    numbered,
    spaced,
    stands,
    streets_at,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_MORE_TYPES = (*(long for long, _ in TYPES), "eiland", "pad", "park", "land")


def _pair(rng: random.Random, home: Home, town: Town, steps: tuple[int, ...] = (2,)) -> tuple[int, int] | None:
    other = neighbour(home, town, rng.choice(steps) * rng.choice((-1, 1)))
    if other is None or not alone(home, town):
        return None
    low, high = min(home.number, other), max(home.number, other)
    return (low, high) if str(high) not in town.suffixes[(home.street, low)] else None


def _of_pair(*sentences: str, steps: tuple[int, ...] = (2,)) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        pair = _pair(rng, home, town, steps)
        if pair is None:
            return None
        return {"adres": rng.choice(sentences).format(**fields(rng, home), a=pair[0], b=pair[1])}

    return kind


def _pair_in_cells(*forms: dict[str, str], steps: tuple[int, ...] = (2,)) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        pair = _pair(rng, home, town, steps)
        if pair is None:
            return None
        form = rng.choice(forms)
        return cells(home, **{name: value.format(a=pair[0], b=pair[1], s=home.street) for name, value in form.items()})

    return kind


def date_of_excel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two neighbouring numbers that Excel made a date of: `8-10` became `8-okt`."""
    pair = _pair(rng, home, town)
    if pair is None or pair[1] > 12:
        return None
    low, high = pair
    month = MONTHS[high - 1]
    return cells(
        home,
        huisnummer=rng.choice(
            (f"{low}-{month}", f"{low:02d}-{month}", f"{low}-{high}-2024", f"2024-{high:02d}-{low:02d} 00:00:00")
        ),
    )


def _other(rng: random.Random, home: Home, town: Town) -> Home | None:
    found = [one for one in numbered(home.number, town) if one.street != home.street and alone(one, town)]
    return rng.choice(found) if found and alone(home, town) else None


def two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses in one text."""
    other = rng.choice(town.homes)
    if other.street == home.street or not alone(other, town) or not alone(home, town):
        return None
    first, second = rng.choice(((home, other), (other, home)))
    form = rng.choice(
        (
            "{a} en {b}, {p}",
            "{a} / {b} {p}",
            "panden {a} + {b} te {p}",
            "{a}, {b} ({p})",
            "verhuurder heeft {a} alsook {b} in {p}",
        )
    )
    return {
        "adres": form.format(a=f"{first.street} {first.number}", b=f"{second.street} {second.number}", p=home.place)
    }


def postcode_of_other_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and postcode name different streets, and the number exists in both."""
    other = _other(rng, home, town)
    if other is None or home.street in streets_at(other.postcode, town) or len(streets_at(other.postcode, town)) > 1:
        return None
    if rng.random() < 0.5:
        return cells(home, postcode=other.postcode)
    return cells(home, straat=other.street)


def text_against_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The text names one house, the columns another."""
    other = rng.choice(town.homes)
    if not alone(other, town) or not alone(home, town) or other.street == home.street:
        return None
    first, second = rng.choice(((home, other), (other, home)))
    return {**cells(first), "adres": f"{second.street} {second.number}, {spaced(second.postcode)} {second.place}"}


def text_against_columns_next_door(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The text names one house, the columns the next."""
    pair = _pair(rng, home, town)
    if pair is None:
        return None
    other = pair[0] + pair[1] - home.number
    first, second = rng.choice(((home.number, other), (other, home.number)))
    return {**cells(home, huisnummer=str(first), postcode=""), "adres": f"{home.street} {second}, {home.place}"}


def number_cells_disagree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street's cell carries another number than the number's cell."""
    pair = _pair(rng, home, town)
    if pair is None:
        return None
    other = pair[0] + pair[1] - home.number
    first, second = rng.choice(((home.number, other), (other, home.number)))
    return cells(home, straat=f"{home.street} {first}", huisnummer=str(second), postcode="")


def _base(street: str) -> str | None:
    for long in _MORE_TYPES:
        if street.endswith(long) and len(street) - len(long) > 3:
            return street.removesuffix(long).strip()
    return None


def street_end_unreadable(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Handwriting of which only the first part of the street can be read, and several streets begin so."""
    base = _base(home.street)
    if base is None or home.suffix or "Loeve" in base:
        return None
    same = [street for street in town.streets if _base(street) == base and stands(street, home.number, "", town)]
    if len(same) < 2 or any(fold(street) == fold(base) for street in town.streets):
        return None
    if rng.random() < 0.5:
        return cells(home, straat=rng.choice((f"{base}...", f"{base}-", base)), postcode="")
    form = rng.choice(("{b}... {n}, {p}", "{b}[onleesbaar] {n} {p}", "formulier: {b}.. {n} te {p}"))
    return {"adres": form.format(b=base, n=home.number, p=home.place)}


def number_unreadable(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A last digit that can be read in two ways."""
    pairs = {"1": "7", "7": "1", "3": "8", "8": "3", "5": "6", "6": "5", "4": "9", "9": "4"}
    digits = str(home.number)
    other = int(digits[:-1] + pairs.get(digits[-1], digits[-1]))
    if other == home.number or not alone(home, town) or not stands(home.street, other, "", town):
        return None
    first, second = rng.choice(((home.number, other), (other, home.number)))
    form = rng.choice(
        (
            "{s} {a} of {b} (slecht leesbaar), {p}",
            "{s} {a} (of {b}, handschrift), {p}",
            "{s} {a}/{b} onduidelijk geschreven {p}",
        )
    )
    return {"adres": form.format(**fields(rng, home), a=first, b=second)}


OPEN = {
    "street_end_unreadable": street_end_unreadable,
    "number_unreadable": number_unreadable,
    "two_lines_in_one_cell": _of_pair(
        "{s} {a}\n{s} {b}\n{p}", "1) {s} {a}, {p}\n2) {s} {b}, {p}", "{s} {a}; {s} {b}; {p}"
    ),
    "two_numbers_in_cells": _pair_in_cells(
        {"huisnummer": "{a} en {b}"},
        {"huisnummer": "{a}, {b}"},
        {"huisnummer": "{a} + {b}"},
        {"straat": "{s} {a} en {b}", "huisnummer": ""},
        {"huisnummer": "{a}", "huisnummertoevoeging": "t/m {b}"},
    ),
    "range_text": _of_pair(
        "{s} {a} t/m {b}, {p}",
        "{s} {a}-{b}, {pc} {p}",
        "{s} {a} tot en met {b} {p}",
        "{s} nrs. {a} - {b} te {p}",
        steps=(2, 4),
    ),
    "range_in_number_cell": _pair_in_cells(
        {"huisnummer": "{a}-{b}"}, {"huisnummer": "{a} t/m {b}"}, {"huisnummer": "{a}/{b}"}
    ),
    "two_numbers_text": _of_pair(
        "{s} {a} en {b}, {p}", "{s} {a} + {b} {pc} {p}", "{s} {a} & {b} te {p}", "{s} {a}, {b} {p}"
    ),
    "in_doubt_text": _of_pair(
        "{s} {a} of {b}, weet ik niet zeker, {p}",
        "vermoedelijk {s} {a} of {b} {p}",
        "beller zegt {s} {a} dan wel {b} in {p}",
        "overlast {s} ({a} of {b}?) {p}",
    ),
    "foreign_two_numbers_text": _of_pair(
        "{s} {a} i {b}, {p}, Holandia", "{s} {a} oder {b}, {p}", "{s} {a} and {b}, {p}", "Str. {s} nr. {a} sau {b}, {p}"
    ),
    "date_of_excel": date_of_excel,
    "two_streets_text": two_streets,
    "postcode_of_other_street": postcode_of_other_street,
    "text_against_columns": text_against_columns,
    "text_against_columns_next_door": text_against_columns_next_door,
    "number_cells_disagree": number_cells_disagree,
}
