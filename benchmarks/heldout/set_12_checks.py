"""What the kinds of `heldout.set_12` ask of the register before they write a row: whether its label is true.

A careful person with the whole register would ask the same: are there neighbours, what else is spelt like it, does the
number exist. A row of which the answer is doubtful is not made.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from benchmarks.linkage_scoring import Cells, Home, Town

_BOOKS: list[tuple[Town, Book]] = []


@dataclass(frozen=True)
class Book:
    """The register in the orders in which one looks things up; only addresses in use of one object each."""

    streets: dict[str, list[Home]]
    houses: dict[tuple[str, int], list[Home]]
    numbers: dict[int, list[Home]]
    postcodes: dict[str, list[Home]]


def book_of(town: Town) -> Book:
    """Give the lookup orders of a town, made once."""
    for known, book in _BOOKS:
        if known is town:
            return book
    streets: dict[str, list[Home]] = defaultdict(list)
    houses: dict[tuple[str, int], list[Home]] = defaultdict(list)
    numbers: dict[int, list[Home]] = defaultdict(list)
    postcodes: dict[str, list[Home]] = defaultdict(list)
    for home in town.homes:
        streets[home.street].append(home)
        houses[(home.street, home.number)].append(home)
        numbers[home.number].append(home)
        postcodes[home.postcode].append(home)
    _BOOKS.append((town, Book(dict(streets), dict(houses), dict(numbers), dict(postcodes))))
    return _BOOKS[-1][1]


def family(home: Home, town: Town) -> list[Home]:
    """All homes in use with this street and number."""
    return book_of(town).houses[(home.street, home.number)]


def alone(home: Home, town: Town) -> bool:
    """Tell whether this is the only suffix its number ever had."""
    return town.at(home) == {home.suffix.upper()} and len(family(home, town)) == 1


def bare(home: Home, town: Town) -> bool:
    """Tell whether this is a house without suffix on a number that never had one."""
    return not home.suffix and alone(home, town)


def certain(home: Home, town: Town) -> bool:
    """Tell whether the clean address leaves no doubt: a bare number only where no suffixes are near."""
    same = [other for other in family(home, town) if other.suffix.upper() == home.suffix.upper()]
    return len(same) == 1 and (bool(home.suffix) or bare(home, town))


def bare_at(town: Town, street: str, number: int) -> Home | None:
    """Give the bare house at a number of a street, if it stands there alone."""
    found = book_of(town).houses.get((street, number), [])
    return found[0] if len(found) == 1 and bare(found[0], town) else None


def key(word: str) -> str:
    """A street name without capitals, spaces and signs."""
    return re.sub(r"[\W_]", "", word.lower())


def distance(one: str, other: str) -> int:
    """Letters that differ, a swap counted once."""
    return OSA.distance(key(one), key(other))


def common_start(one: str, other: str) -> str:
    """The letters with which both words begin."""
    size = next((at for at, (here, there) in enumerate(zip(one, other, strict=False)) if here != there), None)
    return one[: min(len(one), len(other))] if size is None else one[:size]


def only_like(written: str, street: str, town: Town, margin: int = 2) -> bool:
    """Tell whether a written name is far nearer to this street than to any other."""
    away = distance(written, street)
    near = [other for other in town.streets if other != street and distance(written, other) < away + margin]
    return not near and away * 4 <= len(key(street))


def unlike_any(written: str, town: Town) -> bool:
    """Tell whether a name resembles no street of the register, its ending (`straat`, `laan`) left out."""
    word = key(written)
    for street in map(key, town.streets):
        shared = len(common_start(word[::-1], street[::-1]))
        away = OSA.distance(word, street)
        if away < 3 or away * 2 < len(word) - shared or word in street or street in word:
            return False
    return True


def spaced(rng: random.Random, postcode: str) -> str:
    """A postcode with or without its space, as people do."""
    return f"{postcode[:4]} {postcode[4:]}" if len(postcode) == 6 and rng.random() < 0.6 else postcode


def line(rng: random.Random, street: str, house: str, postcode: str, place: str) -> str:
    """One text in an ordinary order; what is empty is left out."""
    behind = " ".join(part for part in (spaced(rng, postcode), place) if part)
    sign = rng.choice((", ", ", ", " ", " - ", "; "))
    return sign.join(part for part in (f"{street} {house}".strip(), behind) if part)


def row(rng: random.Random, street: str, house: str, postcode: str, place: str) -> Cells:
    """Columns with the house in the number cell, or one text."""
    if rng.random() < 0.5:
        return {"straat": street, "huisnummer": house, "postcode": spaced(rng, postcode), "woonplaats": place}
    return {"adres": line(rng, street, house, postcode, place)}


def like(rng: random.Random, home: Home, *, street: str | None = None, house: str | None = None) -> Cells:
    """The row of a home with its street or house written otherwise, with or without postcode."""
    postcode = home.postcode if rng.random() < 0.7 else ""
    return row(rng, street or home.street, home.house if house is None else house, postcode, home.place)


def fresh_postcode(rng: random.Random, town: Town, digits: str) -> str:
    """A postcode with these digits that the register does not have."""
    letters = "ABCDEGHJKLMNPRSTVWX"  # no F, I, O, Q, U, Y: PostNL hands out none
    while True:
        made = f"{digits}{rng.choice(letters)}{rng.choice(letters)}"
        if made not in town.postcodes:
            return made


def slip(rng: random.Random, word: str) -> str:
    """One slip of the fingers somewhere behind the first letter: dropped, doubled, swapped, or a neighbouring key."""
    places = [at for at in range(1, len(word) - 1) if word[at].isalpha() and word[at + 1].isalpha()]
    if not places:
        return word
    at = rng.choice(places)
    letter = word[at]
    sort = rng.randrange(4)
    if sort == 0:
        return word[:at] + word[at + 1 :]
    if sort == 1:
        return word[:at] + letter + word[at:]
    if sort == 2:
        return word[:at] + word[at + 1] + letter + word[at + 2 :]
    near = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "r": "t", "s": "d", "t": "r", "l": "k", "g": "h"}
    return word[:at] + near.get(letter.lower(), "e") + word[at + 1 :]


def pick(rng: random.Random, found: Sequence[Home]) -> Home | None:
    """One of the homes found, if any."""
    return rng.choice(found) if found else None
