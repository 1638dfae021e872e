"""Set 25, open: several houses fit, and the row says nothing that decides between them."""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks.heldout.set_25_base import Index, flat, index, only_suffixed, put, spaced
from benchmarks.heldout.set_25_streets import _TYPES
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

Write = Callable[[random.Random, Home, Home], Cells]


def _bare_text(*templates: str) -> Kind:
    """Write a number that never stood bare and bears several suffixes."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        template = rng.choice(templates)
        if not only_suffixed(home, town) or ("{pc" in template and not home.postcode):
            return None
        fill = {
            "street": home.street,
            "number": home.number,
            "pc": spaced(rng, home.postcode),
            "place": home.place,
            "few": rng.randint(2, 9),
        }
        return {"adres": template.format_map(fill)}

    return kind


def _bare_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number in columns, with a sign for an unknown suffix."""
    sign = rng.choice(("", "-", "onb.", "?", "*", "onbekend"))
    return columns(home) | {"huisletter": "", "huisnummertoevoeging": sign} if only_suffixed(home, town) else None


def _bare_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number of a house with several suffixes."""
    if not only_suffixed(home, town) or len(index(town).doors[(home.postcode, home.number)]) != 1 or not home.postcode:
        return None
    here = [house for house in index(town).houses[(home.street, home.number)] if house.postcode == home.postcode]
    return {"postcode": home.postcode, "huisnummer": str(home.number)} if len(here) > 1 else None


def _half_deep(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that exists only with numbers behind it."""
    here = index(town).houses[(home.street, home.number)]
    if (
        not home.addition
        or not home.letter
        or home.letter.upper() in town.at(home)
        or sum(house.letter == home.letter for house in here) < 2
    ):
        return None
    return {"adres": f"{home.street} {home.number}{home.letter}, {home.postcode} {home.place}"}


def _two(write: Write, steps: tuple[int, ...] = (2, 4), plain_only: bool = True) -> Kind:
    """Write two houses of one street, both lone, in an order that does not tell."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        known: Index = index(town)
        others = [
            house
            for step in steps
            for house in known.houses.get((home.street, home.number + rng.choice((-1, 1)) * step), [])
        ]
        if not others or home.suffix:
            return None
        other = rng.choice(others)
        if other.suffix or len(town.at(home)) > 1 or len(town.at(other)) > 1:
            return None
        return write(rng, *sorted((home, other), key=lambda house: house.number))

    return kind


def _far(write: Write) -> Kind:
    """Write two houses of two streets."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        other = rng.choice(town.homes)
        if (
            other.street == home.street
            or other.suffix
            or home.suffix
            or len(town.at(home)) > 1
            or len(town.at(other)) > 1
        ):
            return None
        if not home.postcode or not other.postcode:
            return None
        return write(rng, *rng.sample((home, other), 2))

    return kind


def _same_number(write: Write) -> Kind:
    """Write one number and two streets that both have it."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        known = index(town)
        street = rng.choice(known.live)
        found = known.houses.get((street, home.number), [])
        if street == home.street or len(found) != 1 or found[0].suffix or home.suffix or len(town.at(home)) > 1:
            return None
        if (
            len(town.at(found[0])) > 1
            or not home.postcode
            or not found[0].postcode
            or found[0].postcode == home.postcode
        ):
            return None
        return write(rng, *rng.sample((home, found[0]), 2))

    return kind


def _disagree(rng: random.Random, one: Home, two: Home) -> Cells:
    """The postcode of one street and the name of another; the number is in both."""
    return (
        columns(one) | {"straat": two.street}
        if rng.random() < 0.5
        else {"adres": f"{one.street} {one.number}, {spaced(rng, two.postcode)} {one.place}"}
    )


def _stem(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The kind of street is missing, and several streets with this house begin so."""
    kind = next((name for name in _TYPES if home.street.endswith(name)), "")
    stem = home.street[: -len(kind)].strip() if kind else ""
    fits = [other for other in index(town).live if other.startswith(stem) and other[len(stem) :].strip() in _TYPES]
    with_house = [other for other in fits if index(town).houses.get((other, home.number))]
    if len(stem) < 4 or len(with_house) < 2 or home.suffix or stem in town.streets:
        return None
    return put(rng, home, rng.choice((stem, f"{stem}...", f"{stem}(?)", f"{stem}-")), False)


def _first_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the first letters of the street can be read."""
    seen = home.street[: rng.randint(3, 5)]
    fits = [
        other
        for other in index(town).live
        if flat(other).startswith(flat(seen)) and index(town).houses.get((other, home.number))
    ]
    return put(rng, home, f"{seen}[onleesbaar]", False) if 2 <= len(fits) <= 6 and not home.suffix else None


def _blotted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One digit of the number can not be read, and several houses fit."""
    digits = str(home.number)
    at = rng.randrange(len(digits))
    fits = [
        n
        for n in index(town).numbers[home.street]
        if index(town).houses.get((home.street, n))
        and len(str(n)) == len(digits)
        and str(n)[:at] == digits[:at]
        and str(n)[at + 1 :] == digits[at + 1 :]
    ]
    if len(fits) < 2 or home.suffix or len(digits) < 2:
        return None
    number = (
        digits[:at]
        + rng.choice(("[?]", "#", "_") if at == len(digits) - 1 else ("?", "#", "*", "_"))
        + digits[at + 1 :]
    )
    return rng.choice(({"adres": f"{home.street} {number}, {home.place}"}, columns(home) | {"huisnummer": number}))


def _suffix_blotted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A suffix stands there, but which one can not be read."""
    here = {house.suffix for house in index(town).houses[(home.street, home.number)] if house.suffix}
    if not home.suffix or len(here) < 2:
        return None
    sign = rng.choice(
        (
            "[letter onleesbaar]",
            "[letter/toevoeging onleesbaar]",
            "+ onleesbare toevoeging",
            "(toevoeging niet te lezen)",
        )
    )
    return {"adres": f"{home.street} {home.number} {sign}, {home.place}"}


def _two_letters(*templates: str) -> Kind:
    """Write two suffixes of one number."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        here = [
            house
            for house in index(town).houses[(home.street, home.number)]
            if house.suffix and house.suffix != home.suffix
        ]
        if not home.suffix or not here:
            return None
        one, two = sorted((home.suffix, rng.choice(here).suffix))
        if f"{one}{two}".upper() in town.at(home) or (home.addition and home.letter):
            return None
        return {
            "adres": rng.choice(templates).format(
                street=home.street, number=home.number, one=one, two=two, place=home.place
            )
        }

    return kind


OPEN: dict[str, Kind] = {
    "only_suffixed_text": _bare_text("{street} {number}, {place}", "{street} {number}, {pc} {place}", "nr {number} {street} {place}"),
    "only_suffixed_room": _bare_text("{street} {number} kamer {few}, {place}", "ul. {street} {number}, pokój {few}, {place}", "{street} {number}, camera {few}, {pc} {place}"),
    "only_suffixed_note": _bare_text("Controle {street} {number} te {place}, {few} personen", "{street} {number} ({place}), toevoeging onbekend", "p/a {street} {number}; {pc} {place}"),
    "only_suffixed_columns": _bare_columns,
    "only_suffixed_postcode": _bare_postcode,
    "letter_without_its_number": _half_deep,
    "either_or": _two(lambda rng, one, two: {"adres": f"{one.street} {one.number} {rng.choice(('of', 'óf', 'dan wel', 'hetzij'))} {two.number}, {one.place}"}, (1, 2, 10)),
    "both_named": _two(lambda rng, one, two: {"adres": f"{one.street} {one.number} {rng.choice(('en', '&', '+', 'en/of', 'alsmede'))} {two.number}, {spaced(rng, one.postcode)} {one.place}"}),
    "from_to": _two(lambda rng, one, two: {"adres": f"{one.street} {one.number} {rng.choice(('t/m', 'tot en met', 'tm', 'tot'))} {two.number}, {one.place}"}, (4, 6)),
    "dash_range": _two(lambda rng, one, two: {"adres": f"{one.street} {one.number}{rng.choice(('-', ' - ', '/', '–'))}{two.number}, {one.place}"}, (2, 4)),
    "range_in_columns": _two(lambda rng, one, two: columns(one) | {"huisnummer": f"{one.number}{rng.choice(('-', ' t/m ', '/', ' + '))}{two.number}"}, (2, 4)),
    "range_over_two_columns": _two(lambda rng, one, two: columns(one) | {"huisnummertoevoeging": f"{rng.choice(('t/m', 'en', 'tot', 'of'))} {two.number}"}, (2, 4)),
    "number_doubted": _two(lambda rng, one, two: {"adres": f"{one.street} {one.number} ({rng.choice(('of', 'mogelijk', 'misschien', 'evt.'))} {two.number}?), {one.place}"}, (1, 2, 3)),
    "alternatives_by_clerks": _two(lambda rng, one, two: {"adres": f"ul. {one.street} {one.number} {rng.choice(('lub', 'sau', 'или', 'albo', 'or'))} {two.number}, {one.place}"}),
    "text_against_column_number": _two(lambda rng, one, two: (columns(one) | {"adres": f"{two.street} {two.number}, {two.place}"}) if rng.random() < 0.5 else (columns(two) | {"adres": f"{one.street} {one.number}, {one.place}"}), (2, 10)),
    "two_addresses": _far(lambda rng, one, two: {"adres": f"{one.street} {one.number} {rng.choice(('/', ';', 'en', 'alsook', '|'))} {two.street} {two.number}, {one.place}"}),
    "two_addresses_listed": _far(lambda rng, one, two: {"adres": rng.choice((f"1) {one.street} {one.number} 2) {two.street} {two.number} {one.place}", f"{one.street} {one.number}, {spaced(rng, one.postcode)} {one.place}; {two.street} {two.number}, {spaced(rng, two.postcode)} {two.place}", f"week: {one.street} {one.number}, weekend: {two.street} {two.number} ({one.place})"))}),
    "text_against_columns": _far(lambda rng, one, two: columns(one) | {"adres": f"{two.street} {two.number}, {spaced(rng, two.postcode)} {two.place}"}),
    "postcode_against_street": _same_number(_disagree),
    "corner_of_two_streets": _same_number(lambda rng, one, two: {"adres": f"{one.street}{rng.choice((' / ', ' of ', '/', ' dan wel '))}{two.street} {one.number}, {one.place}"}),
    "kind_of_street_missing": _stem,
    "only_first_letters": _first_letters,
    "digit_unreadable": _blotted,
    "suffix_unreadable": _suffix_blotted,
    "two_suffixes": _two_letters("{street} {number} {one} en {two}, {place}", "{street} {number}{one} of {number}{two}, {place}", "{street} {number} {one}/{two}, {place}", "{street} {number} {one} + {two} {place}", "{street} {number}{one} t/m {number}{two}, {place}"),
}  # fmt: skip
"""The home is one of several houses that a careful clerk would note down."""
