"""Set 19, open: what is written fits several homes, the true one among them."""

from __future__ import annotations

import random

from benchmarks.heldout.set_19_tools import (
    core,
    distance,
    filled,
    next_number,
    other_home,
    plain,
    register_of,
    suffixed,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_MONTHS = ("", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No suffix where all homes at the number bear one, or no more than the letter that several begin with."""
    known = town.at(home)
    begun = [it for it in sorted(known) if it.startswith(home.letter.upper())]
    if home.letter and home.addition and home.postcode and home.letter.upper() not in known and len(begun) > 2:
        return columns(home) | {"huisnummertoevoeging": ""}
    if home.letter and home.addition and home.postcode and len(begun) > 2:
        return {"adres": filled("{street} {number}, appartementnummer onbekend, {tail}", rng, home)}
    if len(known) < 2 or "" in known or not home.postcode:
        return None
    if rng.random() < 0.4:
        cells = {"huisletter": "", "huisnummertoevoeging": rng.choice(["", "", "kamer 2"])}
        return columns(home) | cells | rng.choice([{}, {"postcode": ""}])
    template = rng.choice(
        ("{street} {number}, {tail}", "{street} {number}, {place}", "{street} {number}, kamer {n}, {tail}")
    )
    return {"adres": filled(template, rng, home)}


def two_numbers(*templates: str) -> Kind:
    """Make a kind that writes two or more numbers of the street, all of which exist."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        number = next_number(home, town)
        if not plain(home, town) or number is None:
            return None
        third = number + number - int(home.number)
        if any("{third}" in template for template in templates) and not town.has(home.street, third):
            return None
        return {"adres": filled(rng.choice(templates), rng, home, other=str(number), third=str(third))}

    return kind


def two_numbers_cell(*forms: str) -> Kind:
    """Make a kind that writes two numbers into the cell of the number."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        number = next_number(home, town)
        if not plain(home, town) or number is None:
            return None
        cell = rng.choice(forms).format(home.number, number)
        return columns(home) | {"huisnummer": cell} | rng.choice([{}, {"postcode": ""}])

    return kind


def two_streets(*templates: str) -> Kind:
    """Make a kind that writes two addresses in different streets."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        other = other_home(rng, home, town)
        if not plain(home, town) or other is None:
            return None
        pair = [f"{home.street} {home.number}", f"{other.street} {other.number}"]
        rng.shuffle(pair)
        return {"adres": filled(rng.choice(templates), rng, home, one=pair[0], two=pair[1])}

    return kind


def cells_against_text_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns name one number of the street, the text another."""
    number = next_number(home, town)
    if not plain(home, town) or number is None:
        return None
    pair = [int(home.number), number]
    rng.shuffle(pair)
    return columns(home) | {
        "huisnummer": str(pair[0]),
        "adres": f"{home.street} {pair[1]}, {home.place}",
        "postcode": "",
    }


def cells_against_text_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns name one address, the text another."""
    other = other_home(rng, home, town)
    if not plain(home, town) or other is None:
        return None
    one, two = rng.choice([(home, other), (other, home)])
    return columns(one) | {"adres": f"{two.street} {two.house}, {tail(two)}"}


def _letter_beside(rng: random.Random, home: Home, town: Town) -> str | None:
    """Another single letter at the number of a home, no pair of the two being a suffix there."""
    own = home.suffix.upper()
    if not suffixed(home, town) or len(own) != 1 or not own.isalpha():
        return None
    others = [it for it in sorted(town.at(home)) if len(it) == 1 and it.isalpha() and it != own]
    fits = [it for it in others if not {own + it, it + own} & town.at(home)]
    return rng.choice(fits).lower() if fits else None


def cells_against_text_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns bear one letter, the text another; both exist."""
    letter = _letter_beside(rng, home, town)
    if letter is None:
        return None
    pair = [home.suffix, letter]
    rng.shuffle(pair)
    cells = {
        "huisletter": pair[0],
        "huisnummertoevoeging": "",
        "adres": f"{home.street} {home.number}{pair[1]} {home.place}",
    }
    return columns(home) | cells


def letter_against_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter in the cell of the letter, another in that of the addition; both exist, the pair does not."""
    letter = _letter_beside(rng, home, town)
    if letter is None:
        return None
    pair = [home.suffix, letter]
    rng.shuffle(pair)
    return columns(home) | {"huisletter": pair[0], "huisnummertoevoeging": pair[1]}


def two_letters(*templates: str) -> Kind:
    """Make a kind that names two letters at a number."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        letter = _letter_beside(rng, home, town)
        if letter is None:
            return None
        one, two = sorted([home.suffix.lower(), letter])
        return {"adres": filled(rng.choice(templates), rng, home, one=one, two=two)}

    return kind


def with_and_without(*templates: str) -> Kind:
    """Make a kind that names a number and its letter both, both of which exist."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not suffixed(home, town) or not home.letter or home.addition or "" not in town.at(home):
            return None
        return {"adres": filled(rng.choice(templates), rng, home)}

    return kind


def postcode_against_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode is that of the same number in quite another street."""
    if not plain(home, town):
        return None
    for _ in range(60):
        other = rng.choice(town.homes)
        if other.number != home.number or not plain(other, town) or distance(core(other.street), core(home.street)) < 6:
            continue
        alike = sum(one == two for one, two in zip(other.postcode, home.postcode, strict=True))
        if alike <= 3 and len(register_of(town).streets_of[other.postcode]) == 1:
            wrong = {"postcode": other.postcode}
            text = {"adres": f"{home.street} {home.number}, {other.postcode} {home.place}"}
            return rng.choice([columns(home) | wrong, text])
    return None


def excel_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range that Excel took for a date: `8-12` became `8-dec`."""
    number = next_number(home, town, (2, 4, 1))
    if not plain(home, town) or number is None or number > 12:
        return None
    day, month = int(home.number), number
    cell = rng.choice([f"{day}-{_MONTHS[month]}", f"{day:02d}-{_MONTHS[month]}", f"{day}/{_MONTHS[month]}"])
    return columns(home) | {"huisnummer": cell} | rng.choice([{}, {"postcode": ""}])


def street_end_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The end of the street cannot be read; several streets that begin so have the number."""
    if not plain(home, town):
        return None
    for kept in range(len(home.street) - 3, 3, -1):
        stem = home.street[:kept].rstrip()
        fits = [it for it in register_of(town).in_use if it.startswith(stem) and plain_at(it, int(home.number), town)]
        if (
            len(stem) > 3
            and 2 <= len(fits) <= 4
            and stem not in town.streets
            and all(sign.isalpha() or sign in " .'" for sign in stem)
        ):
            sign = rng.choice(["...", "…", "[onleesbaar]", "(rest onleesbaar)"])
            return {"adres": f"{stem}{sign} {home.number}, {home.place}"}
    return None


def plain_at(street: str, number: int, town: Town) -> bool:
    """Tell whether a street has one home at a number."""
    return len(register_of(town).at_number.get((street, number), [])) == 1


KINDS: dict[str, Kind] = {
    "suffix_missing": suffix_missing,
    "range_text": two_numbers(
        "{street} {number}-{other}, {tail}",
        "{street} {number} t/m {other}, {place}",
        "{street} {number} tot en met {other} {place}",
        "{street} {number} – {other}, {tail}",
    ),
    "range_cell": two_numbers_cell("{}-{}", "{} t/m {}", "{} - {}", "{}/{}", "{} tm {}"),
    "numbers_text": two_numbers(
        "{street} {number} en {other}, {place}",
        "{street} {number} & {other}, {tail}",
        "{street} {number} + {other} te {place}",
        "{street} {number}/{other}, {tail}",
    ),
    "numbers_cell": two_numbers_cell("{} en {}", "{}, {}", "{}+{}", "{} & {}", "{} / {}"),
    "numbers_listed": two_numbers(
        "{street} {number}, {other} en {third}, {place}",
        "{street} {number}; {other}; {third} {place}",
        "{street} nrs. {number}, {other}, {third}, {tail}",
    ),
    "number_or_number": two_numbers(
        "{street} {number} of {other}, {place}",
        "{street} {number} (of {other}?), {place}",
        "{street} {other} dan wel {number}, {tail}",
    ),
    "two_streets": two_streets(
        "{one} en {two}, {place}", "{one} / {two}, {place}", "{one}; {two} {place}", "panden {one} + {two} te {place}"
    ),
    "corner_two_numbers": two_streets(
        "{one} hoek {two}, {place}", "hoekpand {one} / {two} ({place})", "{one}-{two} (hoek), {place}"
    ),
    "cells_against_text_number": cells_against_text_number,
    "cells_against_text_street": cells_against_text_street,
    "cells_against_text_letter": cells_against_text_letter,
    "letter_against_addition": letter_against_addition,
    "letters_listed": two_letters(
        "{street} {number} {one} en {two}, {place}",
        "{street} {number}{one}/{two}, {tail}",
        "{street} {number}{one} + {number}{two}, {place}",
        "{street} {number}{one}-{number}{two}, {tail}",
    ),
    "letter_or_letter": two_letters(
        "{street} {number} {one} of {two}, {place}",
        "{street} {number}{one} (of {number}{two}), {tail}",
        "{street} {number}{one} dan wel {two} {place}",
    ),
    "with_and_without_letter": with_and_without(
        "{street} {number} en {number}{suffix}, {place}",
        "{street} {number}/{number}{suffix}, {tail}",
        "{street} {number} + {number}{suffix} te {place}",
        "{street} {number} of {number}{suffix}, {place}",
    ),
    "letter_unreadable": with_and_without(
        "{street} {number} (huisletter onleesbaar), {place}",
        "{street} {number} + onleesbare letter, {tail}",
        "{street} {number}, letter niet te lezen, {place}",
    ),
    "postcode_against_street": postcode_against_street,
    "excel_date_from_range": excel_date,
    "street_end_lost": street_end_lost,
}
