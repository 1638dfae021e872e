"""Of the fifth held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random
from dataclasses import replace

from benchmarks.heldout.set_4_damage import as_text, misspelt, shortened
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def _either_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix.upper() not in ("A", "B") or not {"A", "B"} <= town.at(home) or not home.postcode:
        return None
    return as_text(home, rng.choice(("{street} {number} (a of b), {place}", "{street} {number}a/b {place}", "{street} {number} a en b, {postcode} {place}", "{street} {number} A or B, {place}")))  # fmt: skip


def _suffix_unread(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.siblings < 3 or "" in town.at(home) or not home.postcode:
        return None
    return as_text(home, rng.choice(("{street} {number}?, {place}", "{street} {number}.., {postcode} {place}", "{street} {number} toev. ?, {place}", "{street} {number} (toevoeging onbekend), {postcode} {place}")))  # fmt: skip


def _two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if other.street == home.street or home.siblings > 1 or other.siblings > 1 or home.suffix or other.suffix:
        return None
    form = rng.choice(("{street} {number} of {there}, {place}", "{street} {number} en {there} {place}", "{place}: {street} {number} / {there}"))  # fmt: skip
    return as_text(home, form, there=f"{other.street} {other.number}")


def _both_sides(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = home.number + 2
    alone = town.at(home) == {""} and town.has(home.street, other) and town.at(home.at(other)) == {""}
    short = shortened(rng, home, town)
    if not alone or short is None or not home.postcode:
        return None
    return as_text(short, rng.choice(("{street} {number} t/m {other}, {place}", "{street} {number}+{other} {place}", "{street} {number} & {other}, {postcode} {place}")), other=str(other))  # fmt: skip


def _suffix_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    if wrong is None or home.siblings < 2 or "" in town.at(home) or not home.postcode:
        return None
    return rng.choice(({**columns(wrong), "huisletter": "", "huisnummertoevoeging": ""}, as_text(wrong, "{street} {number}, {postcode} {place}")))  # fmt: skip


def _other_kind_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Lindenlaan` where only a Lindenstraat is: without a postcode it may be anything."""
    for kind in ("straat", "laan", "weg", "hof", "plein"):
        stem = home.street.removesuffix(kind)
        if stem != home.street and len(stem) > 4:
            written = stem + rng.choice([other for other in ("straat", "laan", "weg", "plein") if other != kind])
            if not any(name.casefold().startswith(written.casefold()[:-2]) for name in town.streets):
                return {**columns(replace(home, street=written)), "postcode": ""}
    return None


def _far_too_high(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number + 1000 + rng.randrange(500)
    wrong = misspelt(rng, home, town)
    if wrong is None or town.has(home.street, number):
        return None
    return rng.choice((columns(wrong.at(number)), as_text(wrong.at(number), "{street} {number}, {place}")))


def _near(rng: random.Random, home: Home, _: Town) -> Cells:
    return as_text(home, rng.choice((
        "50 m van {street} {number}, {place}", "hoek {street} {number}, {place}", "schuur achter {street} {number}, {place}", "nabij {street} {number} te {place}",
        "ter hoogte van {street} {number}, {place}", "t.h.v. {street} {number}, {place}", "garage naast {street} {number}, {place}", "parkeerplaats tegenover {street} {number}, {place}",
        "obok {street} {number}, {place}", "aproape de {street} {number}, {place}", "близо до {street} {number}, {place}", "in der Nähe von {street} {number}, {place}",
    )))  # fmt: skip


def _post_box(rng: random.Random, home: Home, _: Town) -> Cells:
    box = rng.randrange(1, 9999)
    return {"adres": rng.choice((
        f"P.O. Box {box}, {home.postcode[:4]} AA {home.place}", f"skrytka pocztowa {box}, {home.place}", f"Postfach {box}, {home.place}",
        f"pb {box} {home.place}", f"Postbus {box} {home.place}", f"postbus{box}, {home.place}",
    ))}  # fmt: skip


def _same_street_elsewhere(rng: random.Random, home: Home, _: Town) -> Cells:
    place, postcode = rng.choice((("Amersfoort", "3811AB"), ("Hoorn", "1621CD"), ("Naarden", "1411AA"), ("Muiden", "1398BC"), ("Diemen", "1111AX"), ("Gouda", "2801JG")))  # fmt: skip
    return rng.choice((columns(replace(home, place=place, postcode=postcode)), as_text(home, "{street} {house}, {there}", there=place), as_text(home, "{street} {house} te {there}", there=place)))  # fmt: skip


def _no_address(rng: random.Random, home: Home, _: Town) -> Cells:
    return as_text(home, rng.choice((
        "camping Zwarte Hoek plek {number}, {place}", "schip aan de kade, {place}", "0612345678", "wisselende adressen", "zie bijlage {number}", "adres volgt",
        "slaapt in auto, {place}", "bij vriend in {place}", "werkadres: hal {number}, {place}", "{place}", "{number} {place}", "kazerne {place} gebouw {number}",
    )))  # fmt: skip


OPEN: dict[str, Kind] = {
    "one suffix or the other": _either_suffix,
    "suffix not readable": _suffix_unread,
    "one street or the other": _two_streets,
    "two houses, shortened": _both_sides,
    "suffix lost, street misspelt": _suffix_lost,
}

NONE: dict[str, Kind] = {
    "other kind of street, no postcode": _other_kind_no_postcode,
    "number far too high": _far_too_high,
    "near, in many words": _near,
    "post box in other words": _post_box,
    "same street elsewhere": _same_street_elsewhere,
    "no address at all": _no_address,
}
