"""Kinds of the fifteenth held-out set that tell of a spot near a house, or of another thing with a number (none)."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import alone, lonely, partner, pc, simple, tail, written
from benchmarks.heldout.set_15_typing import any_slip
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_OPPOSITE = ("tegenover", "t/o", "t.o.", "to", "schuin tegenover", "recht tegenover", "aan de overkant van", "tgo.",
             "aan de overzijde van")  # fmt: skip
_NEAR = ("nabij", "naast", "achter", "t.h.v.", "ter hoogte van", "in de buurt van", "omgeving", "links van",
         "rechts van",
         "vlakbij", "bij", "thv", "naast en achter", "direct achter", "dichtbij")  # fmt: skip
_FOREIGN = ("naprzeciwko", "obok", "koło", "w pobliżu", "za domem", "vizavi de", "lângă", "langa", "în apropiere de",
            "peste drum de",
            "срещу", "до", "близо до", "next to", "opposite", "near", "across from", "gegenüber", "neben",
            "in der Nähe von",
            "behind")  # fmt: skip
_OTHERS = ("buren van", "de buren van", "naastgelegen woning van", "achterburen van", "huis naast", "caravan achter",
           "schuur achter",
           "terrein naast", "bouwkeet t/o", "perceel naast", "garagebox achter", "grasveld tegenover",
           "parkeerplaats t.h.v.",
           "container t.h.v.", "tent in de berm bij", "busje ter hoogte van", "boot tegenover", "stacaravan naast",
           "weiland achter")  # fmt: skip
_THINGS = ("lantaarnpaal {n}", "lichtmast {n}", "kavel {n}", "bouwnummer {n}", "bouwnr. {n}", "hmp {n},4", "km {n}.2",
           "halte {n}",
           "garagebox {n}", "box {n}", "parkeervak {n}", "perceel A {n}", "volkstuin {n}", "trafo {n}", "put {n}",
           "boom {n}", "vak {n}", "ongenummerd (kavel {n})")  # fmt: skip
_NO_NUMBER = ("ong.", "ongenummerd", "o.n.", "z.n.", "zonder nummer", "b/n", "nr. onbekend", "huisnummer onbekend",
              "zn", "geen nr",
              "nr ?", "bez numeru", "fără număr", "fara numar", "без номер", "s/n", "no number",
              "nummer volgt")  # fmt: skip
_UNKNOWN = ("0", "00", ".", "onbekend", "nvt", "n.v.t.", "ong", "-", "NULL", "nnb", "99999", "z/n", "??", "ong.",
            "onbek.",
            "niet bekend")  # fmt: skip


def opposite(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite a house."""
    if not simple(home):
        return None
    word = rng.choice(_OPPOSITE)
    return written(rng.choice([f"{home.street} {word} {home.house}, {tail(rng, home)}",
                               f"{home.street} {word} nr. {home.house}, {home.place}",
                               f"{word} {home.street} {home.house}, {tail(rng, home)}"]))  # fmt: skip


def near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Near, beside or behind a house."""
    if not simple(home):
        return None
    word = rng.choice(_NEAR)
    return written(rng.choice([f"{home.street} {word} {home.house}, {tail(rng, home)}",
                               f"{home.street}, {word} nummer {home.house}, {home.place}",
                               f"{word} {home.street} {home.house}, {tail(rng, home)}"]))  # fmt: skip


def near_abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Near or opposite a house, in another language."""
    if not simple(home):
        return None
    word = rng.choice(_FOREIGN)
    return written(rng.choice([f"{word} {home.street} {home.house}, {tail(rng, home)}",
                               f"{home.street}, {word} {home.house}, {home.place}"]))  # fmt: skip


def of_the_neighbours(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The neighbours, a field, a shed, a caravan beside or behind a house."""
    if not simple(home):
        return None
    return written(f"{rng.choice(_OTHERS)} {home.street} {home.house}, {tail(rng, home)}")


def near_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Near or opposite a house in a misspelt street."""
    made = any_slip(rng, home.street)
    if not made or not simple(home) or not lonely(town, home, made):
        return None
    word = rng.choice(["t/o", "tegenover", "nabij", "naast", "achter", "t.h.v.", "schuin tegenover"])
    return written(f"{made} {word} {home.house}, {pc(rng, home)} {home.place}")


def near_in_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The register's own sign for opposite or near, in its cell or in another one."""
    if not simple(home) or {"TO", "BY"} & town.at(home):
        return None
    cells = columns(home)
    return rng.choice([
        {**cells, "aanduiding": rng.choice(["to", "by", "TO", "BY", "tegenover", "bij", "t/o"])},
        {**cells, "huisnummertoevoeging": rng.choice(["to", "by", "t/o", "TO"])},
        {**cells, "huisnummer": f"{rng.choice(['t/o', 'to', 'by', 'tegenover', 'naast', 'bij', 'thv'])} {home.number}"},
        {**cells, "straat": f"{rng.choice(['tegenover', 'nabij', 'achter', 'naast', 't/o'])} {home.street}"},
        {**cells, "straat": f"{home.street} {rng.choice(['tegenover', 't/o', 'nabij', 'thv'])}"},
    ])  # fmt: skip


def between_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A spot between two houses."""
    other = partner(rng, home, town, 12)
    if other is None or not simple(home):
        return None
    low, high = sorted((home.number, other.number))
    way = rng.choice(["{s} tussen {a} en {b}", "tussen {s} {a} en {b}", "perceel tussen {s} {a} en {s} {b}",
                      "{s}, tussen nr. {a} en nr. {b}", "between {s} {a} and {b}", "{s} pomiędzy {a} i {b}",
                      "grond gelegen tussen de {s} {a} en {b}"])  # fmt: skip
    return written(f"{way.format(s=home.street, a=low, b=high)}, {tail(rng, home)}")


def another_thing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street with the number of a lamp post, a plot, a garage: not of a house."""
    if not alone(home, town):
        return None
    return written(f"{home.street} {rng.choice(_THINGS).format(n=home.number)}, {home.place}")


def without_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and the remark that there is no number."""
    if not simple(home):
        return None
    return written(f"{home.street} {rng.choice(_NO_NUMBER)}, {tail(rng, home)}")


def number_unknown_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A placeholder in the cell of the number, the rest filled."""
    if not simple(home):
        return None
    return {
        "straat": home.street,
        "huisnummer": rng.choice(_UNKNOWN),
        "postcode": home.postcode,
        "woonplaats": home.place,
    }


def no_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street, a postcode or a place, and no number at all."""
    if not home.postcode:
        return None
    return rng.choice([
        {"straat": home.street, "woonplaats": home.place}, {"postcode": home.postcode, "woonplaats": home.place},
        {"straat": home.street, "postcode": home.postcode, "huisnummer": ""},
        written(f"{home.street}, {tail(rng, home)}"),
        {"straat": home.street, "postcode": home.postcode, "huisletter": "a"}, written(f"{pc(rng, home)} {home.place}"),
        written(f"hele {home.street} te {home.place}"), written(f"{home.street} en omgeving, {home.place}"),
    ])  # fmt: skip


def crossing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A crossing of two streets."""
    other = rng.choice(town.streets)
    if other == home.street:
        return None
    way = rng.choice(["hoek {a} / {b}", "kruising {a} - {b}", "{a} hoek {b}", "{a} t.h.v. {b}", "kruispunt {a} en {b}",
                      "{a} tussen {b} en spoor", "rotonde {a}/{b}", "van {a} tot {b}"])  # fmt: skip
    return written(f"{way.format(a=home.street, b=other)}, {home.place}")


def house_far_from_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """So many metres from a house."""
    if not alone(home, town):
        return None
    far = rng.choice(["50 meter van", "100 m voorbij", "20 mtr. vanaf", "30 m ten noorden van", "ca. 200 meter achter",
                      "3 huizen naast", "2 deuren verder dan"])  # fmt: skip
    return written(f"{far} {home.street} {home.number}, {tail(rng, home)}")


NONE: dict[str, Kind] = {
    "opposite a house": opposite,
    "near a house": near,
    "near a house, other language": near_abroad,
    "neighbours, sheds and fields": of_the_neighbours,
    "near a house in a misspelt street": near_and_slip,
    "opposite or near in cells": near_in_cells,
    "between two houses": between_two,
    "number of another thing": another_thing,
    "said to have no number": without_number,
    "placeholder for the number": number_unknown_word,
    "no number at all": no_number,
    "a crossing": crossing,
    "metres from a house": house_far_from_number,
}
