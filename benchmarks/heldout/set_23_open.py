"""Addresses of set 23 that fit several objects, where the row does not tell which."""

from __future__ import annotations

import random
import re

from benchmarks.heldout.set_23_tools import (
    beside,
    elsewhere,
    filled,
    headless,
    index_of,
    plain,
    said,
    shared_tail,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_TYPES = r"(straat|laan|weg|hof|plein|kade|singel|eiland|gracht|pad|steeg)$"


def _next_plain(home: Home, town: Town, step: int) -> Home | None:
    """Give the house so many numbers further, when it is plain."""
    found = index_of(town).houses.get((home.street, home.number + step), [])
    return found[0] if len(found) == 1 and plain(found[0], town) and found[0].object_id != home.object_id else None


def ranged(*forms: str) -> Kind:
    """Make a range whose ends both exist; the home is the first or the last."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        step = dice.choice([2, 4, 6, -2, -4])
        other = _next_plain(home, town, step)
        if not plain(home, town) or other is None:
            return None
        low, high = sorted((home.number, home.number + step))
        return {"adres": dice.choice(forms).format(s=home.street, a=low, b=high, t=shared_tail(dice, home, other))}

    return kind


def _range_in_columns(dice: random.Random, home: Home, town: Town) -> Cells | None:
    step = dice.choice([2, 4, 6])
    other = _next_plain(home, town, step)
    if not plain(home, town) or other is None or other.postcode != home.postcode:
        return None
    form = dice.choice(["{a}-{b}", "{a} t/m {b}", "{a} - {b}", "{a} tm {b}", "{a}/{b}", "{a} en {b}"])
    return columns(home) | {"huisnummer": form.format(a=home.number, b=home.number + step)}


def paired(*forms: str) -> Kind:
    """Make two houses of one street, of which the row names neither as the one."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        other = beside(dice, home, town)
        if other is None or not plain(home, town):
            return None
        one, two = dice.sample([home.number, other.number], 2)
        return {"adres": dice.choice(forms).format(s=home.street, a=one, b=two, t=shared_tail(dice, home, other))}

    return kind


def crossed(*forms: str) -> Kind:
    """Make two houses in two streets."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        other = elsewhere(dice, home, town)
        if other is None or not plain(home, town):
            return None
        one, two = dice.sample([f"{home.street} {home.number}", f"{other.street} {other.number}"], 2)
        return {"adres": dice.choice(forms).format(a=one, b=two, pl=home.place)}

    return kind


def _beside_here(home: Home, town: Town) -> set[str]:
    """Give the suffixes at the number under the same postcode."""
    here = index_of(town).houses[(home.street, home.number)]
    return {other.suffix.upper() for other in here if other.postcode == home.postcode}


def lettered_pair(*forms: str) -> Kind:
    """Make two or more letters at one number."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        letters = sorted(found for found in town.at(home) if len(found) == 1 and found.isalpha())
        own = home.suffix.upper()
        present = _beside_here(home, town)
        others = [letter for letter in letters if letter != own and letter in present]
        if own not in letters or not others:
            return None
        one, two = sorted((own, dice.choice(others)))
        cells = {"s": home.street, "n": home.number, "a": one.lower(), "b": two.lower(), "A": one, "B": two}
        return {"adres": dice.choice(forms).format(**cells, t=tail(dice, home))}

    return kind


def _text_against_columns(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns and text name two houses, in one street or in two."""
    other = dice.choice([beside, elsewhere])(dice, home, town)
    if other is None or not plain(home, town):
        return None
    one, two = dice.sample([home, other], 2)
    return columns(one) | {"adres": f"{two.street} {two.number}, {tail(dice, two)}"}


def _street_against_number(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The column of streets holds another number than the column of numbers."""
    other = beside(dice, home, town)
    if other is None or not plain(home, town) or home.postcode != other.postcode:
        return None
    one, two = dice.sample([home, other], 2)
    return columns(one) | {"straat": f"{two.street} {two.number}"}


def _postcode_against_street(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number are one house, street and number another."""
    other = dice.choice(town.homes)
    there = index_of(town).houses.get((other.street, home.number), [])
    if not plain(home, town) or not home.postcode or other.street == home.street or len(there) != 1:
        return None
    found = there[0]
    if not plain(found, town) or found.postcode in ("", home.postcode):
        return None
    one, two = dice.sample([home, found], 2)
    return columns(one) | {"postcode": two.postcode}


def _id_against_address(dice: random.Random, home: Home, town: Town) -> Cells | None:
    other = dice.choice([beside, elsewhere])(dice, home, town)
    if other is None or not plain(home, town):
        return None
    one, two = dice.sample([home, other], 2)
    return columns(one) | {"object_id": two.object_id}


def _two_ids(dice: random.Random, home: Home, town: Town) -> Cells | None:
    other = dice.choice(town.homes)
    if other.object_id == home.object_id:
        return None
    ids = dice.sample([home.object_id, other.object_id], 2)
    return {"object_id": dice.choice([";", ", ", " / "]).join(ids)}


def _two_letters_in_columns(dice: random.Random, home: Home, town: Town) -> Cells | None:
    present = _beside_here(home, town)
    others = sorted(found for found in present if len(found) == 1 and found != home.suffix.upper())
    if len(home.suffix) != 1 or not home.suffix.isalpha() or not others:
        return None
    other = dice.choice(others)
    if home.suffix.upper() + other in town.at(home) or other + home.suffix.upper() in town.at(home):
        return None
    one, two = dice.sample([home.suffix, other.lower()], 2)
    return columns(home) | {"huisnummer": f"{home.number}{one}", "huisletter": two}


def _type_missing(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for street left out, where two streets begin so and both have the number."""
    stem = re.sub(_TYPES, "", home.street).strip()
    family = [name for name in town.streets if re.sub(_TYPES, "", name).strip() == stem and name != home.street]
    rivals = [found for name in family for found in index_of(town).houses.get((name, home.number), [])]
    if stem == home.street or not plain(home, town) or not any(plain(found, town) for found in rivals):
        return None
    if dice.random() < 0.5:
        return columns(home) | {"straat": stem, "postcode": ""}
    return {"adres": f"{stem} {home.number}, {home.place}"}


def _made_a_date(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """Excel made a date of two house numbers: `6-8` became `6-aug`."""
    high = home.number + dice.choice([2, 4])
    other = _next_plain(home, town, high - home.number)
    if high > 12 or not plain(home, town) or other is None or other.postcode != home.postcode:
        return None
    written = dice.choice(["{d}-{m}", "0{d}-{m}", "{d} {m}", "{d}-{m}."]).format(d=home.number, m=_MONTHS[high - 1])
    if dice.random() < 0.5:
        return columns(home) | {"huisnummer": written.replace("010", "10").replace("011", "11")}
    return {"adres": f"{home.street} {home.number}-{_MONTHS[high - 1]}, {tail(dice, home)}"}


def _list(dice: random.Random, home: Home, town: Town) -> Cells | None:
    houses = [home, *(other for other in (beside(dice, home, town), beside(dice, home, town)) if other)]
    numbers = sorted({house.number for house in houses})
    if not plain(home, town) or len(numbers) < 3:
        return None
    written = f"{numbers[0]}, {numbers[1]} en {numbers[2]}"
    return {"adres": f"{home.street} {dice.choice(['', 'nrs. ', 'nummers '])}{written}, {shared_tail(dice, *houses)}"}


def _no_addition(home: Home, town: Town) -> bool:
    """Take one of several additions behind a letter that is no address by itself."""
    at = town.at(home)
    many = sum(found.startswith(home.letter.upper()) for found in at) > 2
    return bool(home.letter and home.addition) and home.letter.upper() not in at and "" not in at and many


_BARE = {"huisletter": "", "huisnummertoevoeging": ""}

OPEN: dict[str, Kind] = {
    "suffix missing in columns": filled(headless, _BARE),
    "suffix missing in columns, and said to be none": filled(
        headless,
        _BARE | {"huisnummertoevoeging": "-"},
        _BARE | {"huisnummertoevoeging": "n.v.t."},
        _BARE | {"huisletter": "."},
    ),
    "suffix missing in text": said(headless, "{s} {n}, {pc} {pl}", "{s} {n} {pl}", "{n} {s}, {t}"),
    "suffix missing, postcode and number only": filled(
        headless, _BARE | {"straat": "", "woonplaats": "", "postcode": "{pc}"}, _BARE | {"straat": "", "woonplaats": ""}
    ),
    "suffix missing behind a company": said(
        headless, "Tempo Uitzendbureau B.V., {s} {n}, {t}", "c/o Vechtstreek Personeel, {s} {n}, {t}"
    ),
    "suffix missing in a note": said(
        headless, "controle 12-05-2023: {s} {n} te {pl}, 6 personen", "{s} {n}, {t}, tel. 0294-412345"
    ),
    "addition missing behind the letter": filled(
        _no_addition,
        {"huisnummertoevoeging": ""},
        {"huisnummer": "{n}{l}", "huisletter": "", "huisnummertoevoeging": ""},
    ),
    "range in text": ranged(
        "{s} {a}-{b}, {t}", "{s} {a} - {b}, {t}", "{s} {a} t/m {b}, {t}", "{s} {a} tot en met {b}, {t}"
    ),
    "range with a word or in another language": ranged(
        "{s} nrs. {a} t/m {b}, {t}",
        "{s} nr {a} do {b}, {t}",
        "{s} {a} bis {b}, {t}",
        "{s} {a} to {b}, {t}",
        "{s} nr. {a} până la {b}, {t}",
    ),
    "range in the column of numbers": _range_in_columns,
    "two numbers of one street": paired(
        "{s} {a} en {b}, {t}", "{s} {a} + {b}, {t}", "{s} {a} & {b}, {t}", "{s} {a} i {b}, {t}", "{s} {a} und {b}, {t}"
    ),
    "one number or another": paired(
        "{s} {a} of {b}, {t}",
        "{s} {a} (of {b}?), {t}",
        "{s} {a} of nr. {b}, {t}",
        "{s} {a} lub {b}, {t}",
        "{s} {a} oder {b}, {t}",
    ),
    "same street twice with two numbers": paired(
        "{s} {a} / {s} {b}, {t}", "{s} {a}, {s} {b}, {t}", "{s} {a} en {s} {b}, {t}"
    ),
    "three numbers of one street": _list,
    "two streets": crossed("{a} en {b}, {pl}", "{a} / {b}, {pl}", "{a} + {b} {pl}", "{a}\n{b}\n{pl}"),
    "one street or another": crossed(
        "{a} of {b}, {pl}", "{a} dan wel {b}, {pl}", "{a} lub {b}, {pl}", "{a}? {b}? {pl}"
    ),
    "corner of two addresses": crossed("{a} hoek {b}, {pl}", "{a} h/o {b}, {pl}"),
    "two letters at one number": lettered_pair(
        "{s} {n}{a}/{b}, {t}", "{s} {n} {a} en {b}, {t}", "{s} {n}{A}+{B}, {t}", "{s} {n}{a} en {n}{b}, {t}"
    ),
    "one letter or another": lettered_pair(
        "{s} {n}{a} of {n}{b}, {t}", "{s} {n} {a} of {b}, {t}", "{s} {n}{a} (of {b}?), {t}"
    ),
    "range of letters": lettered_pair(
        "{s} {n}{a} t/m {n}{b}, {t}", "{s} {n} {a} t/m {b}, {t}", "{s} {n}{A}-{B}, {t}", "{s} {n}{a}-{n}{b}, {t}"
    ),
    "two letters in the columns": _two_letters_in_columns,
    "columns against text": _text_against_columns,
    "number in the street against the column of numbers": _street_against_number,
    "postcode against street": _postcode_against_street,
    "object id against address": _id_against_address,
    "two object ids": _two_ids,
    "word for street missing, two streets fit": _type_missing,
    "Excel made a date of two numbers": _made_a_date,
}
