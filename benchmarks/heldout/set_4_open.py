"""Of the fourth held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random
from dataclasses import replace

from benchmarks.heldout.set_4_damage import as_text, misspelt, shortened
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _next(rng: random.Random, home: Home, town: Town) -> int | None:
    """Another house number of the street, if this house and that one each stand alone and bear no suffix."""
    other = home.number + rng.choice((2, 4, 1))
    alone = home.siblings == 1 and not home.suffix and town.at(home) == {""}
    return other if alone and town.has(home.street, other) and town.at(home.at(other)) == {""} else None


def _suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town)
    if not short or home.siblings < 2 or "" in town.at(home):
        return None
    return as_text(replace(short, street=short.street.lower()), rng.choice(("{street} {number} {place}", "{number} {street}, {place}", "{street} {number}, {postcode}")))  # fmt: skip


def _room_of_which(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room at a number that is several addresses, none of them bare or known by such a word."""
    if home.siblings < 2 or any(each[:1] in ("", "K", "R", "4") for each in town.at(home)):
        return None
    room = rng.choice(("kamer 4", "room 4", "pokój 4", "kmr. 4", "slaapkamer 4"))
    return as_text(home, rng.choice(("{street} {number} {room}, {postcode} {place}", "{street} {number}, {room}, {place}")), room=room)  # fmt: skip


def _letters_from_to(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix.upper() not in ("A", "B", "C") or not {"A", "B", "C"} <= town.at(home):
        return None
    form = rng.choice(("{street} {number}a t/m c, {place}", "{street} {number} A-C, {postcode} {place}", "{street} {number}a tot en met {number}c {place}"))  # fmt: skip
    return as_text(home, form) if home.postcode else None


def _key_without_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    same = [each for each in town.homes if (each.postcode, each.number) == (home.postcode, home.number)]
    if not home.postcode or len(same) < 2 or "" in {each.suffix for each in same} | town.at(home):
        return None
    key = rng.choice((f"{home.postcode}{home.number}", f"{home.postcode}-{home.number}", f"{home.postcode}{home.number:05d}"))  # fmt: skip
    return rng.choice(({"adres": key}, {"adres": f"{key} {home.place}"}, {"postcode": key}))


def _columns_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if other.street == home.street or home.siblings > 1 or other.siblings > 1:
        return None
    return {**columns(home), **text(other)}


def _range_made_a_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`10-12` became the tenth of December."""
    other = _next(rng, home, town)
    if other is None or other > 12 or other - home.number == 1:
        return None
    made = rng.choice((f"{home.number}-{_MONTHS[other - 1]}", f"{home.number:02d}-{other:02d}-2023", f"{home.number}/{other}/2024"))  # fmt: skip
    return {**columns(home), "huisnummer": made}


def _numbers_in_one_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other, wrong = _next(rng, home, town), misspelt(rng, home, town)
    if other is None or wrong is None or not misspelt(rng, home.at(other), town):
        return None
    return {**columns(wrong), "huisnummer": f"{home.number}{rng.choice((' en ', ' + ', ' & ', '; '))}{other}"}


def _number_in_doubt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = _next(rng, home, town)
    form = rng.choice((
        "{street} {number}, kan ook {other} zijn, {place}", "{street} {number} (misschien {other}), {postcode} {place}",
        "{street} {number} dan wel {other}, {place}", "{street} nr {number} lub {other}, {place}", "{street} {number} sau {other}, {place}",
    ))  # fmt: skip
    return as_text(home, form, other=str(other)) if other is not None and home.postcode else None


def _no_such_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number, short = home.number + rng.randrange(2, 300), shortened(rng, home, town)
    if short is None or town.has(home.street, number):
        return None
    return rng.choice((columns, text))(replace(short.at(number), postcode=rng.choice((home.postcode, ""))))


def _no_such_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    suffix = rng.choice(("q", "v", "z", "½", " 1/2"))
    if wrong is None or home.siblings > 1 or home.suffix or town.at(home) != {""}:
        return None
    return as_text(wrong, rng.choice(("{street} {number}{suffix}, {place}", "{street} {number}{suffix}, {postcode} {place}")), suffix=suffix)  # fmt: skip


def _near(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice((
        "tussen {street} {number} en {next}, {place}", "naprzeciwko {street} {number}, {place}", "lângă {street} {number}, {place}",
        "vis-à-vis {street} {number}, {place}", "срещу {street} {number}, {place}", "gegenüber {street} {number}, {place}",
        "neben {street} {number}, {place}", "next to {street} {number}, {place}", "across from {street} {number}, {place}",
        "om de hoek bij {street} {number}, {place}", "2 huizen voorbij {street} {number}, {place}", "aan de overkant van {street} {number} {place}",
    ))  # fmt: skip
    return as_text(home, form, next=str(home.number + 2))


def _relation_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if {"TO", "BY", "B", "T"} & town.at(home) or home.suffix:
        return None
    return rng.choice((
        {**columns(home), "huisnummer": f"{rng.choice(('to', 'by', 't.o.', 't/o', 'TO'))} {home.number}"},
        {**columns(home), "huisnummertoevoeging": rng.choice(("to", "by", "t/o", "t.o."))},
        {**columns(home), "aanduiding": rng.choice(("by", "BY", "To"))},
    ))  # fmt: skip


def _other_town(rng: random.Random, home: Home, _: Town) -> Cells:
    place, postcode = rng.choice((
        ("Hilversm", "1211CD"), ("Almeer", "1315AB"), ("Den Bosh", "5211AB"), ("Roterdam", "3011AA"), ("Amstelven", "1181AB"),
        ("Utrect", "3511EF"), ("Bussem", "1404AB"), ("Hofddorp", "2132AB"),
    ))  # fmt: skip
    there = replace(home, place=place, postcode=rng.choice((postcode, "")))
    return rng.choice((columns, text))(there)


def _abroad(rng: random.Random, home: Home, _: Town) -> Cells:
    postcode, place = rng.choice((
        ("9000", "Gent"), ("48455", "Bad Bentheim"), ("50-001", "Wrocław"), ("400001", "Cluj-Napoca"), ("1000", "Sofia"), ("B-2000", "Antwerpen"),
        ("47533", "Kleve"), ("LV-1010", "Riga"),
    ))  # fmt: skip
    return {**columns(home), "postcode": postcode, "woonplaats": place}


def _no_house(rng: random.Random, home: Home, _: Town) -> Cells:
    zero = {"straat": ".", "huisnummer": "0", "postcode": "0000AA", "woonplaats": "."}
    unknown = {"straat": "onbekend", "huisnummer": "99999", "postcode": "9999XX", "woonplaats": home.place}
    form = rng.choice((
        "{street} zn, {place}", "{street} ongenummerd, {place}", "{street} z/n {postcode} {place}", "bouwnr. {number} plan Vechtoever, {place}",
        "kavel {number}, {place}", "steiger {number} jachthaven {place}", "loods zonder nummer, {place}", "#VERW! {number}", "n.n.b. {place}",
    ))  # fmt: skip
    return rng.choice((zero, unknown, *(as_text(home, form) for _ in range(4))))


def _number_not_in_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number + rng.randrange(1, 200)
    streets = {each.street for each in town.homes if each.postcode == home.postcode}
    if not home.postcode or any(town.has(street, number) for street in streets):
        return None
    written = {"postcode": home.postcode, "huisnummer": str(number)}
    return rng.choice((written, {**written, "woonplaats": home.place}, {"adres": f"{home.postcode} {number}"}))


OPEN: dict[str, Kind] = {
    "suffix missing, street shortened": _suffix_missing,
    "room, but of which": _room_of_which,
    "letters from, to": _letters_from_to,
    "key without its suffix": _key_without_suffix,
    "columns against text": _columns_against_text,
    "range made a date": _range_made_a_date,
    "numbers in one column, street misspelt": _numbers_in_one_column,
    "number in doubt": _number_in_doubt,
}

NONE: dict[str, Kind] = {
    "no such number, street shortened": _no_such_number,
    "no such suffix, street misspelt": _no_such_suffix,
    "between or near, in many tongues": _near,
    "to or by elsewhere": _relation_elsewhere,
    "other town, misspelt": _other_town,
    "abroad, in columns": _abroad,
    "no house": _no_house,
    "number not in the postcode": _number_not_in_postcode,
}
