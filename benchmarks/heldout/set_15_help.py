"""What the kinds of the fifteenth held-out set share: looking up the town, writing parts, measuring typing errors."""

from __future__ import annotations

import random
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from benchmarks.linkage_scoring import Cells, Home, Town

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TYPES = ("straat", "laan", "weg", "kade", "gracht", "hof", "plein", "singel", "steeg", "pad", "park", "dreef", "eiland")


@dataclass(frozen=True)
class Index:
    """The homes of a town by street, by street and number, and by postcode."""

    by_street: Mapping[str, list[Home]]
    by_number: Mapping[tuple[str, int], list[Home]]
    by_postcode: Mapping[str, list[Home]]
    same_number: Mapping[int, list[Home]]


_KEPT: list[tuple[Town, Index]] = []


def index(town: Town) -> Index:
    """Give the lookups of a town, made once."""
    for known, made in _KEPT:
        if known is town:
            return made
    by_street: dict[str, list[Home]] = defaultdict(list)
    by_number: dict[tuple[str, int], list[Home]] = defaultdict(list)
    by_postcode: dict[str, list[Home]] = defaultdict(list)
    same_number: dict[int, list[Home]] = defaultdict(list)
    for home in town.homes:
        by_street[home.street].append(home)
        by_number[(home.street, home.number)].append(home)
        by_postcode[home.postcode].append(home)
        same_number[home.number].append(home)
    made = Index(dict(by_street), dict(by_number), dict(by_postcode), dict(same_number))
    _KEPT.append((town, made))
    return made


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Give the letters and digits of a text, small and without accents."""
    loose = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in loose if sign.isalnum())


def steps(one: str, other: str, limit: int = 99) -> int:
    """Count insertions, deletions, replacements and swaps between two texts; past the limit, give the limit."""
    if abs(len(one) - len(other)) >= limit:
        return limit
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, right in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                best = min(best, last[j - 2] + 1)
            row.append(best)
        if min(row) >= limit and min(before) >= limit:
            return limit
    return row[-1]


def lonely(town: Town, home: Home, written: str, margin: int = 2) -> bool:
    """Tell whether a misspelt street is at least `margin` steps nearer to its own street than to any other."""
    key = plain(written)
    away = steps(key, plain(home.street))
    limit = away + margin
    for street in town.streets:
        other = plain(street)
        if street != home.street and steps(key, other, limit) < limit:
            return False
    return away > 0


def alone(home: Home, town: Town) -> bool:
    """Tell whether the number has and had one house, without suffix."""
    return not home.suffix and home.siblings == 1 and town.at(home) == {""}


def one_street(home: Home, town: Town) -> bool:
    """Tell whether the postcode of a home lies in one street only."""
    return len({other.street for other in index(town).by_postcode[home.postcode]}) == 1


def simple(home: Home) -> bool:
    """Tell whether the house has a postcode and no more than one letter behind its number."""
    return bool(home.postcode) and not home.addition


def lettered(home: Home) -> bool:
    """Tell whether the house has a postcode and exactly one letter behind its number."""
    return simple(home) and home.letter.isalpha()


def pc(rng: random.Random, home: Home) -> str:
    """Write the postcode with or without a space."""
    return rng.choice([home.postcode, f"{home.postcode[:4]} {home.postcode[4:]}"])


def tail(rng: random.Random, home: Home) -> str:
    """Write postcode and place, or the place alone."""
    return rng.choice([f"{pc(rng, home)} {home.place}", f"{pc(rng, home)}, {home.place}", home.place])


def line(rng: random.Random, home: Home) -> str:
    """Write an address on one line in one of the usual ways."""
    return f"{home.street} {home.house}{rng.choice([', ', ' '])}{tail(rng, home)}"


def written(text: str) -> Cells:
    """Give a row that holds one text."""
    return {"adres": text}


def either(rng: random.Random, home: Home, street: str, house: str, *, postcode: bool = True) -> Cells:
    """Write street and house in columns or in one text, with the postcode or without."""
    if rng.random() < 0.5:
        behind = tail(rng, home) if postcode else home.place
        return written(f"{street} {house}, {behind}")
    cells = {"straat": street, "huisnummer": house, "woonplaats": home.place}
    return {**cells, "postcode": home.postcode} if postcode else cells


def partner(rng: random.Random, home: Home, town: Town, reach: int = 10) -> Home | None:
    """Give another house without suffix on the same side of the street, nearby and in use."""
    if not alone(home, town):
        return None
    near = [
        other
        for other in index(town).by_street[home.street]
        if 0 < abs(other.number - home.number) <= reach and (other.number - home.number) % 2 == 0 and alone(other, town)
    ]
    return rng.choice(near) if near else None


def stranger(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Give a house with the same number in another street, both the only one at their number."""
    if not alone(home, town) or not home.postcode:
        return None
    same = [
        other
        for other in index(town).same_number[home.number]
        if other.object_id != home.object_id
        and other.street != home.street
        and other.postcode not in ("", home.postcode)
        and alone(other, town)
    ]
    return rng.choice(same) if same else None


def faraway(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Give a house with another number in another street, both the only one at their number."""
    if not alone(home, town) or not home.postcode:
        return None
    for _ in range(30):
        other = rng.choice(town.homes)
        apart = other.street != home.street and other.number != home.number and other.object_id != home.object_id
        if apart and other.postcode and alone(other, town):
            return other
    return None


def absent(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Give a house that the street never had, of a size of number that the street has."""
    top = max(other.number for other in index(town).by_street[home.street])
    free = [number for number in range(1, top + 31) if not town.has(home.street, number)]
    return home.at(rng.choice(free)) if free else None


def no_postcode(rng: random.Random, town: Town, digits: str) -> str:
    """Give a postcode with these four digits that the register does not have."""
    while True:
        made = digits + rng.choice("ABCDEGHJKLMNPRSTVWXZ") + rng.choice("ABCEGHJKLMNPRTVWXZ")
        if made not in town.postcodes and made[4:] not in ("SA", "SD", "SS"):
            return made
