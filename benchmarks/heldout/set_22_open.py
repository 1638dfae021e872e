"""Open rows of set 22: several homes are equally possible."""

from __future__ import annotations

import random

from benchmarks.heldout.set_22_people import FIRMS
from benchmarks.heldout.set_22_tools import base_of, free, index, line, misspelt, no_bare, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _bare(home: Home) -> Cells:
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": ""}


def _has_bare(town: Town, street: str, number: int) -> bool:
    return any(not home.suffix for home in index(town).at.get((street, number), []))


def no_bare_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number where every home has a suffix."""
    return _bare(home) if no_bare(home, town) else None


def no_bare_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in text, without postcode."""
    return free(f"{home.street} {home.number}, {home.place}") if no_bare(home, town) else None


def no_bare_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same with postcode and number only."""
    if not home.postcode or not no_bare(home, town):
        return None
    same = [other for other in index(town).by_postcode[(home.postcode, home.number)] if other.street == home.street]
    return {"postcode": spaced(rng, home.postcode), "huisnummer": str(home.number)} if len(same) > 1 else None


def no_bare_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in a misspelt street."""
    street = misspelt(rng, home, town)
    return {**_bare(home), "straat": street} if street and no_bare(home, town) else None


def no_bare_number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same with the number before the street, behind a company."""
    return free(f"{rng.choice(FIRMS)}, {home.number} {home.street}, {home.place}") if no_bare(home, town) else None


def no_bare_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room at a number where every home has a suffix."""
    return free(line(rng, home, house=f"{home.number} kamer {rng.randint(1, 9)}")) if no_bare(home, town) else None


def no_bare_unknown_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is said to be unknown."""
    return (
        {**_bare(home), "huisnummertoevoeging": rng.choice(("onb.", "onbekend", "n.v.t."))}
        if no_bare(home, town)
        else None
    )


def _next(home: Home, town: Town) -> int | None:
    ends = (
        not home.suffix and _has_bare(town, home.street, home.number + 2) and str(home.number + 2) not in town.at(home)
    )
    return home.number + 2 if ends else None


def range_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two houses as a range."""
    other = _next(home, town)
    return free(line(rng, home, house=f"{home.number}-{other}")) if other else None


def range_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range in the column of the number."""
    other = _next(home, town)
    return {**columns(home), "huisnummer": f"{home.number}{rng.choice(('-', '/'))}{other}"} if other else None


def range_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range in words, without postcode."""
    other = _next(home, town)
    return (
        free(
            line(rng, home, house=f"{home.number} {rng.choice(('t/m', 'tot en met', 'en'))} {other}", behind=home.place)
        )
        if other
        else None
    )


def range_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range in a misspelt street."""
    other, street = _next(home, town), misspelt(rng, home, town)
    return free(line(rng, home, street=street, house=f"{home.number}-{other}")) if other and street else None


def range_of_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters at one number."""
    after = chr(ord(home.letter) + 1) if home.letter and not home.addition else ""
    if not after or not any(other.suffix == after for other in index(town).at[(home.street, home.number)]):
        return None
    return free(
        line(rng, home, house=f"{home.number}{home.letter} {rng.choice(('t/m', 'en', 'of'))} {home.number}{after}")
    )


def part_of_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that several homes bear with a number behind it, and none bears alone."""
    begin = home.letter.upper()
    same = [
        other
        for other in index(town).at[(home.street, home.number)]
        if begin and other.suffix.upper().startswith(begin)
    ]
    return (
        {**columns(home), "huisnummertoevoeging": ""}
        if home.addition and len(same) > 1 and begin not in town.at(home)
        else None
    )


def two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two addresses in one text."""
    other = rng.choice(town.homes)
    if other.street == home.street:
        return None
    return free(
        f"{home.street} {home.house} {rng.choice(('en', 'of', 'en ook'))} {other.street} {other.house}, {home.place}"
    )


def moved(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Text and columns name two homes."""
    other = rng.choice(town.homes)
    return {**columns(other), "adres": line(rng, home)} if other.street != home.street else None


def id_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A valid id beside the clean address of another home."""
    other = rng.choice(town.homes)
    pair = (home, other) if rng.random() < 0.5 else (other, home)
    return {**columns(pair[0]), "object_id": pair[1].object_id} if other.street != home.street else None


def _crossed(rng: random.Random, home: Home, town: Town) -> str | None:
    """Give the postcode of a home with the same number in another street."""
    if home.suffix:
        return None
    codes = [
        code
        for (code, number), found in index(town).by_postcode.items()
        if code
        and number == home.number
        and any(not other.suffix for other in found)
        and all(other.street != home.street for other in found)
    ]
    return rng.choice(codes) if codes else None


def crossed_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number of one home, postcode and number of another."""
    code = _crossed(rng, home, town)
    return {**columns(home), "postcode": code} if code else None


def crossed_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in text; the home is the one of the postcode."""
    streets = [
        street for street in index(town).postcodes if street != home.street and _has_bare(town, street, home.number)
    ]
    if home.suffix or not home.postcode or not streets:
        return None
    street = rng.choice(streets)
    return free(line(rng, home, street=street)) if home.postcode not in index(town).postcodes[street] else None


def _alike(home: Home, town: Town) -> str:
    base = base_of(home.street)
    streets = index(town).bases.get(base, [])
    return base if not home.suffix and sum(_has_bare(town, street, home.number) for street in streets) > 1 else ""


def no_type_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of the street left out where two streets differ in it, without postcode."""
    base = _alike(home, town)
    return {**columns(home), "straat": base, "postcode": ""} if base else None


def no_type_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in text."""
    base = _alike(home, town)
    return free(line(rng, home, street=base, behind=home.place)) if base else None


def _day_and_month(home: Home, town: Town) -> list[int]:
    if home.suffix or home.number > 28:
        return []
    months = [month for month in range(1, 13) if month != home.number and _has_bare(town, home.street, month)]
    return [month for month in months if not {str(month), f"0{month}"} & town.at(home)]


def excel_month(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two numbers that Excel made a day and a month."""
    months = _day_and_month(home, town)
    return {**columns(home), "huisnummer": f"{home.number}-{_MONTHS[rng.choice(months) - 1]}"} if months else None


def excel_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same as a whole date, in text."""
    months = _day_and_month(home, town)
    return free(line(rng, home, house=f"{home.number:02}-{rng.choice(months):02}-2021")) if months else None


OPEN: dict[str, Kind] = {
    "no_bare_columns": no_bare_columns, "no_bare_text": no_bare_text, "no_bare_postcode": no_bare_postcode,
    "no_bare_slip": no_bare_slip, "no_bare_number_first": no_bare_number_first, "no_bare_room": no_bare_room,
    "no_bare_unknown_suffix": no_bare_unknown_suffix, "range_text": range_text, "range_column": range_column,
    "range_words": range_words, "range_slip": range_slip, "range_of_letters": range_of_letters,
    "part_of_suffix": part_of_suffix, "two_addresses": two_addresses, "moved": moved,
    "id_of_another": id_of_another, "crossed_columns": crossed_columns, "crossed_text": crossed_text,
    "no_type_columns": no_type_columns, "no_type_text": no_type_text, "excel_month": excel_month,
    "excel_date": excel_date,
}  # fmt: skip
