"""Test set fourteen, tools: spelling distance, what a street or postcode holds, and when a written form is certain."""

from __future__ import annotations

import random
import unicodedata
from collections import defaultdict
from functools import lru_cache

from benchmarks.linkage_scoring import Home, Town

_BY_TOWN: dict[int, tuple[Town, dict[str, list[tuple[str, int]]], dict[str, list[int]], dict[str, list[Home]]]] = {}


def plain(text: str) -> str:
    """Letters and digits only, small, without accents."""
    parts = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in parts if sign.isalnum())


def unaccented(text: str) -> str:
    """The text without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


@lru_cache(maxsize=200_000)
def distance(left: str, right: str) -> int:
    """Count insertions, deletions, replacements and neighbours swapped."""
    before: list[int] = []
    last = list(range(len(right) + 1))
    for i, sign in enumerate(left, 1):
        now = [i]
        for j, other in enumerate(right, 1):
            best = min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (sign != other))
            if i > 1 and j > 1 and sign == right[j - 2] and left[i - 2] == other:
                best = min(best, before[j - 2] + 1)
            now.append(best)
        before, last = last, now
    return last[-1]


def near(town: Town, written: str, limit: int) -> list[tuple[int, str]]:
    """Streets at most so far from what is written, nearest first."""
    mine = plain(written)
    found = []
    for street in town.streets:
        other = plain(street)
        if abs(len(other) - len(mine)) <= limit:
            apart = distance(mine, other)
            if apart <= limit:
                found.append((apart, street))
    return sorted(found)


def certain(town: Town, written: str, street: str, limit: int = 2) -> bool:
    """Tell whether a misspelt street can only be this one: all others lie at least two steps further."""
    own = distance(plain(written), plain(street))
    return 0 < own <= limit and all(other == street for _, other in near(town, written, own + 1))


def _index(town: Town) -> tuple[Town, dict[str, list[tuple[str, int]]], dict[str, list[int]], dict[str, list[Home]]]:
    if id(town) not in _BY_TOWN:
        codes: dict[str, list[tuple[str, int]]] = defaultdict(list)
        homes: dict[str, list[Home]] = defaultdict(list)
        for home in town.homes:
            homes[home.street].append(home)
            if home.postcode:
                codes[home.postcode].append((home.street, home.number))
        numbers: dict[str, list[int]] = defaultdict(list)
        for street, number in sorted(town.suffixes):
            numbers[street].append(number)
        _BY_TOWN[id(town)] = (town, codes, numbers, homes)
    return _BY_TOWN[id(town)]


def at_postcode(town: Town, postcode: str) -> list[tuple[str, int]]:
    """Streets and numbers in use that bear a postcode."""
    return _index(town)[1].get(postcode, [])


def postcodes(town: Town) -> list[str]:
    """Postcodes of addresses in use, sorted."""
    return sorted(_index(town)[1])


def numbers(town: Town, street: str) -> list[int]:
    """All numbers a street has or had."""
    return _index(town)[2].get(street, [])


def homes_in(town: Town, street: str) -> list[Home]:
    """The homes in use in a street."""
    return _index(town)[3].get(street, [])


def bare_home(town: Town, street: str, number: int) -> bool:
    """Tell whether a number without suffix is in use, and is the only one there."""
    fits = [home for home in homes_in(town, street) if home.number == number]
    return len(fits) == 1 and not fits[0].suffix and town.suffixes[(street, number)] == frozenset([""])


def lone(town: Town, home: Home) -> bool:
    """Tell whether a home has a bare number and no neighbour ever had that number with a suffix."""
    return not home.suffix and home.siblings == 1 and town.at(home) == frozenset([""])


def spaced(postcode: str) -> str:
    """A postcode with its space."""
    return f"{postcode[:4]} {postcode[4:]}" if postcode else ""


def code(rng: random.Random, home: Home) -> str:
    """The postcode as people write it, or nothing where there is none."""
    return rng.choice([home.postcode, spaced(home.postcode), home.postcode.lower(), spaced(home.postcode)])


def joined(*parts: str, by: str = " ") -> str:
    """The parts that say something, joined."""
    return by.join(part for part in parts if part)


def one(rng: random.Random, *forms: str) -> str:
    """One of the forms."""
    return rng.choice(forms)
