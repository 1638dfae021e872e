"""Tools for set 24: what a kind may ask of a register, and how a phrase is made of an address."""

from __future__ import annotations

import functools
import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, glued

Test = Callable[[Home, Town], bool]
NAMES = (
    "Kowalczyk",
    "Popescu",
    "Dimitrov",
    "Nagy",
    "Balkema",
    "Verweij",
    "Kazlauskas",
    "Oliveira",
    "Shevchuk",
    "Moreno",
)
FIRMS = (
    "Flexpol Uitzendbureau B.V.",
    "Vechtwerk BV",
    "Agroflex Personeel",
    "Werkpartners Oost B.V.",
    "Jobstap Logistiek",
)
TYPES = ("straat", "laan", "weg", "gracht", "plein", "steeg", "kade", "singel", "hof", "pad", "plantsoen", "eiland")
CLOSED = frozenset({"1381ER", "1381EX", "1382BP", "1382JP", "1382NC", "1384GA", "1384GB", "1384GD"})
"""Postcodes that two streets bear or bore: alone they do not tell the street."""


@dataclass
class Book:
    """The homes of a town by street, number and postcode."""

    town: Town
    at: dict[tuple[str, int], list[Home]] = field(default_factory=lambda: defaultdict(list))
    plain: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    codes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    coded: dict[tuple[str, int], list[Home]] = field(default_factory=lambda: defaultdict(list))
    top: dict[str, int] = field(default_factory=lambda: defaultdict(int))


_BOOKS: list[Book] = []


def book_of(town: Town) -> Book:
    """Give the book of a town, made once."""
    for known in _BOOKS:
        if known.town is town:
            return known
    book = Book(town)
    for home in town.homes:
        book.at[(home.street, home.number)].append(home)
        book.codes[home.postcode].add(home.street)
        book.coded[(home.postcode, home.number)].append(home)
        if plain(home, town):
            book.plain[home.street].append(home.number)
    for street, number in town.suffixes:
        book.top[street] = max(book.top[street], int(number))
    _BOOKS.append(book)
    return book


def sole(home: Home, town: Town) -> bool:
    """The number bears one address only, now and in the past."""
    return home.siblings == 1 and len(town.at(home)) == 1


def plain(home: Home, town: Town) -> bool:
    """A bare number without neighbours that bear a suffix."""
    return sole(home, town) and not home.suffix


def posted(home: Home, town: Town) -> bool:
    """The address has a postcode."""
    return bool(home.postcode)


def coded(home: Home, town: Town) -> bool:
    """Postcode, number and suffix alone tell the address."""
    book = book_of(town)
    single = book.codes[home.postcode] == {home.street} and home.postcode not in CLOSED
    return posted(home, town) and single and len(book.coded[(home.postcode, home.number)]) == 1 and sole(home, town)


def lettered(home: Home, town: Town) -> bool:
    """The suffix is one letter."""
    return bool(home.letter) and not home.addition


def twofold(home: Home, town: Town) -> bool:
    """The suffix is a letter and a number: `51 A 10`."""
    return bool(home.letter) and home.addition.isdigit()


def baseless(home: Home, town: Town) -> bool:
    """Several homes in use share the number, and no address is or was the bare number."""
    return len(book_of(town).at[(home.street, home.number)]) >= 2 and "" not in town.at(home)


def where(*tests: Test) -> Callable[[Kind], Kind]:
    """Ask a kind for rows only where an address passes all tests."""

    def narrowed(kind: Kind) -> Kind:
        @functools.wraps(kind)
        def made(rng: random.Random, home: Home, town: Town) -> Cells | None:
            return kind(rng, home, town) if all(test(home, town) for test in tests) else None

        return made

    return narrowed


def clean(home: Home, **changes: str) -> Cells:
    """The address in columns, with some cells changed."""
    return columns(home) | changes


def spaced(postcode: str) -> str:
    """`1381AB` as `1381 AB`."""
    return f"{postcode[:4]} {postcode[4:]}"


def line(home: Home) -> str:
    """Street and house."""
    return f"{home.street} {home.house}"


def filled(rng: random.Random, phrase: str, home: Home, house: str | None = None) -> str:
    """Fill a phrase with an address and with what else such notes hold."""
    return phrase.format(
        s=home.street,
        S=home.street.upper(),
        h=house or home.house,
        H=(house or home.house).upper(),
        n=home.number,
        x=home.suffix,
        t=glued(home.suffix),
        c=home.postcode,
        pc=spaced(home.postcode),
        p=home.place,
        P=home.place.upper(),
        name=rng.choice(NAMES),
        firm=rng.choice(FIRMS),
        room=rng.randint(1, 9),
        day=f"{rng.randint(1, 28):02d}-{rng.randint(1, 12):02d}-{rng.randint(2019, 2024)}",
        id=home.object_id,
    )


def phrases(*options: str, tests: tuple[Test, ...] = ()) -> Kind:
    """A kind that writes an address in one of some phrases, as free text."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        chosen = rng.choice(options)
        if not home.postcode and ("{pc}" in chosen or "{c}" in chosen):
            return None
        return {"adres": filled(rng, chosen, home)}

    return where(*tests)(kind) if tests else kind


def letters(name: str) -> str:
    """A name as small letters only."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def clear(written: str, home: Home, town: Town, most: int = 2) -> bool:
    """A misspelt street is near to its own name and clearly farther from any other in the town."""
    mine = Levenshtein.distance(letters(written), letters(home.street))
    others = min(Levenshtein.distance(letters(written), letters(name)) for name in town.streets if name != home.street)
    return 0 < mine <= most and others >= mine + 3


def stem(street: str) -> str:
    """A street without its type, or nothing."""
    return next((street[: -len(kind)] for kind in TYPES if street.endswith(kind) and len(street) > len(kind) + 2), "")


def neighbour(rng: random.Random, home: Home, town: Town) -> int | None:
    """Another bare number in use in the street, on the same side and near."""
    found = [number for number in book_of(town).plain[home.street] if 0 < abs(number - home.number) <= 12]
    same = [number for number in found if (number - home.number) % 2 == 0]
    return rng.choice(same) if same else None


def elsewhere(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Another plain home, in another street."""
    for _ in range(20):
        other = rng.choice(town.homes)
        if other.street != home.street and plain(other, town) and other.postcode:
            return other
    return None
