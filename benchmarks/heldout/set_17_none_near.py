"""None kinds of the seventeenth held-out set: the street is right, but it is not that house, or no house."""

from __future__ import annotations

import random

from benchmarks.heldout.set_17_tools import (
    alone,
    any_slip,
    coded,
    line,
    long_name,
    misspelt,
    near,
    next_home,
    other_home,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_OPPOSITE = ("t.o.", "tegenover", "t/o", "schuin tegenover", "recht tegenover", "to", "t.o", "tgov.", "Tegenover nr.")
_BESIDE = (
    "naast",
    "achter",
    "nabij",
    "t.h.v.",
    "ter hoogte van",
    "in de buurt van",
    "vlakbij",
    "n.b.",
    "achterzijde van",
)
_ABROAD = (
    "naprzeciwko",
    "naprzeciw",
    "vizavi de",
    "vis-a-vis de",
    "срещу",
    "opposite",
    "next to",
    "obok",
    "lângă",
    "gegenüber",
)
_THINGS = (
    "lichtmast",
    "lantaarnpaal",
    "hectometerpaal",
    "brug",
    "rioolput",
    "parkeervak",
    "boom",
    "ondergrondse container nr.",
)
_PLOTS = ("kavel", "bouwnummer", "bouwnr.", "kavelnr.", "bouwkavel", "kavel nr.")


def opposite(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite a house, in the words of inspectors."""
    return {"adres": f"{rng.choice(_OPPOSITE)} {line(rng, home, home.street)}"}


def opposite_between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for opposite or near stands between street and number."""
    word = rng.choice(_OPPOSITE[:4] + _BESIDE[:5])
    return {
        "adres": line(rng, home, home.street, house=f"{word} {rng.choice(('', 'nr. ', 'huisnummer '))}{home.house}")
    }


def beside(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Beside, behind or near a house."""
    return {"adres": f"{rng.choice(_BESIDE)} {line(rng, home, home.street)}"}


def opposite_abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite or beside a house, in the language of the clerk."""
    return {"adres": f"{rng.choice(_ABROAD)} {line(rng, home, home.street)}"}


def mark_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The mark `to` or `by` stands in its own cell."""
    return {**columns(home), "aanduiding": rng.choice(("to", "by", "TO", "BY", "To", "tegenover", "bij"))}


@where(alone)
def mark_in_the_wrong_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The mark for opposite stands in the cell of the addition or behind the street."""
    mark = rng.choice(("to", "t.o.", "tegenover", "TO"))
    cells = {**columns(home), "huisnummertoevoeging": mark}
    return cells if rng.random() < 0.6 else {**columns(home), "straat": f"{home.street} {mark}"}


@where(long_name)
def opposite_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite a house in a misspelt street."""
    written = misspelt(rng, home, town, any_slip)
    return (
        None if written is None else {"adres": f"{rng.choice(_OPPOSITE[:5] + _BESIDE[:5])} {line(rng, home, written)}"}
    )


@where(alone)
def between_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A spot between two houses."""
    other = next_home(home, town)
    return (
        None
        if other is None
        else {"adres": f"{home.street} tussen {rng.choice(('', 'nr. '))}{home.number} en {other.number}, {home.place}"}
    )


def number_past_the_end(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number far past the last of the street, with the postcode of a real house."""
    last = max(number for street, number in town.suffixes if street == home.street)
    number = last + rng.randint(20, 300)
    made = home.at(number)
    return columns(made) if rng.random() < 0.5 else {"adres": line(rng, made, home.street)}


def number_in_a_gap(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number next to a real one that no house has or had."""
    for step in (1, 2, 3, -1, -2, 4):
        if home.number + step > 0 and not town.has(home.street, home.number + step):
            made = home.at(home.number + step)
            return columns(made) if rng.random() < 0.5 else {"adres": line(rng, made, home.street)}
    return None


@where(long_name)
def number_in_a_gap_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that no house has, in a misspelt street."""
    cells, written = number_in_a_gap(rng, home, town), misspelt(rng, home, town, any_slip)
    if cells is None or written is None:
        return None
    if "adres" in cells:
        return {"adres": cells["adres"].replace(home.street, written)}
    return {**cells, "straat": written}


def letter_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that no house at this number has, beside some that do."""
    free = [letter for letter in "defghjpq" if not any(letter.upper() in suffix for suffix in town.at(home))]
    if home.siblings < 2 or not home.letter or home.addition or not free:
        return None
    letter = rng.choice(free)
    if rng.random() < 0.5:
        return {**columns(home), "huisletter": letter}
    return {"adres": line(rng, home, home.street, house=f"{home.number}{rng.choice(('', ' '))}{letter}")}


def number_is_a_placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street is real; the number is zero, all nines, or an error of Excel."""
    if len(near(town).at_street[home.street]) < 5:
        return None
    number = rng.choice(("0", "99999", "9999", "#N/B", "#REF!", "onb.", "nnb", "00"))
    return {**columns(home), "huisnummer": number, "huisletter": "", "huisnummertoevoeging": ""}


@where(coded)
def no_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street without a number, with or without a postcode that many houses share."""
    if len(near(town).at_postcode[home.postcode]) < 5 or len(near(town).at_street[home.street]) < 10:
        return None
    empty = {"huisnummer": "", "huisletter": "", "huisnummertoevoeging": ""}
    forms = (
        {**columns(home), **empty},
        {"adres": f"{home.street}, {home.postcode} {home.place}"},
        {"adres": f"{home.street} {home.place}"},
    )
    return rng.choice(forms)


def crossing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The crossing of two streets, without a number."""
    other = other_home(rng, town, lambda found, _: found.street != home.street)
    form = rng.choice(("hoek {a} / {b}, {p}", "kruising {a} - {b} te {p}", "{a} hoek {b}, {p}", "{a}/{b} {p}"))
    return {"adres": form.format(a=home.street, b=other.street, p=home.place)}


def plot_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of a building plot, which is not the number of the house."""
    return {"adres": f"{home.street} {rng.choice(_PLOTS)} {home.number}, {home.place}"}


def thing_in_the_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of a lamp post, bridge or parking bay in a street."""
    return {"adres": f"{rng.choice(_THINGS)} {home.number}, {home.street} {home.place}"}


NONE: dict[str, Kind] = {
    found.__name__: found
    for found in (
        opposite,
        opposite_between,
        beside,
        opposite_abroad,
        mark_in_columns,
        mark_in_the_wrong_cell,
        opposite_and_slip,
        between_two,
        number_past_the_end,
        number_in_a_gap,
        number_in_a_gap_and_slip,
        letter_unknown,
        number_is_a_placeholder,
        no_number,
        crossing,
        plot_number,
        thing_in_the_street,
    )
}
