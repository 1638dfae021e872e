"""What the kinds of the seventeenth held-out set share: tests on a home, what stands near it, damage to names."""

from __future__ import annotations

import functools
import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.linkage_scoring import Cells, Home, Kind, Town

Test = Callable[[Home, Town], bool]
Damage = Callable[[random.Random, str], str]
ENDINGS = (
    "straat",
    "laan",
    "weg",
    "hof",
    "kade",
    "gracht",
    "singel",
    "plein",
    "steeg",
    "pad",
    "dijk",
    "dreef",
    "eiland",
)
_BESIDE = {
    **{"q": "wa", "w": "qe", "e": "wr", "r": "et", "t": "ry", "y": "tu", "u": "yi", "i": "uo", "o": "ip", "p": "o"},
    **{"a": "s", "s": "ad", "d": "sf", "f": "dg", "g": "fh", "h": "gj", "j": "hk", "k": "jl", "l": "k"},
    **{"z": "x", "x": "zc", "c": "xv", "v": "cb", "b": "vn", "n": "bm", "m": "n"},
}


@dataclass(frozen=True)
class Near:
    """Lookups in the homes of a town."""

    at_postcode: dict[str, list[Home]]
    at_street: dict[str, list[Home]]
    at_number: dict[tuple[str, int], list[Home]]


_NEAR: list[tuple[Town, Near]] = []


def near(town: Town) -> Near:
    """Give the lookups of a town, made once."""
    for known, found in _NEAR:
        if known is town:
            return found
    postcodes: dict[str, list[Home]] = defaultdict(list)
    streets: dict[str, list[Home]] = defaultdict(list)
    numbers: dict[tuple[str, int], list[Home]] = defaultdict(list)
    for home in town.homes:
        postcodes[home.postcode].append(home)
        streets[home.street].append(home)
        numbers[(home.street, home.number)].append(home)
    _NEAR.append((town, Near(dict(postcodes), dict(streets), dict(numbers))))
    return _NEAR[-1][1]


def where(*tests: Test) -> Callable[[Kind], Kind]:
    """Make a kind only of homes that pass every test."""

    def wrap(kind: Kind) -> Kind:
        @functools.wraps(kind)
        def tested(rng: random.Random, home: Home, town: Town) -> Cells | None:
            return kind(rng, home, town) if all(test(home, town) for test in tests) else None

        return tested

    return wrap


def coded(home: Home, town: Town) -> bool:
    """Tell whether the home has a postcode."""
    return bool(home.postcode)


def alone(home: Home, town: Town) -> bool:
    """Tell whether the number never bore any suffix."""
    return town.at(home) == {""}


def only(home: Home, town: Town) -> bool:
    """Tell whether a suffixed house is, and was, the only one at its number."""
    return bool(home.suffix) and town.at(home) == {home.suffix.upper()}


def suffixed(home: Home, town: Town) -> bool:
    """Tell whether the home has a suffix."""
    return bool(home.suffix)


def lettered(home: Home, town: Town) -> bool:
    """Tell whether the home has a letter and nothing more."""
    return bool(home.letter) and not home.addition


def among_letters(home: Home, town: Town) -> bool:
    """Tell whether several houses share the number while the bare number never existed."""
    return bool(home.suffix) and home.siblings > 1 and "" not in town.at(home)


def boat(home: Home, town: Town) -> bool:
    """Tell whether the home is a mooring by the style of this register: a high number and the letter s."""
    return home.letter == "s" and home.number >= 500 and only(home, town)


def long_name(home: Home, town: Town) -> bool:
    """Tell whether the street is long enough to be recognised with a typing error."""
    return len(fold(home.street)) >= 9


@functools.cache
def fold(name: str) -> str:
    """Give a name without case, accents, spaces and signs."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in plain.lower() if letter.isalnum())


def distance(one: str, two: str, bound: int) -> int:
    """Give the typing errors between two words (swaps count once), or more than the bound."""
    if abs(len(one) - len(two)) > bound:
        return bound + 1
    before: list[int] = []
    last = list(range(len(two) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, other in enumerate(two, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == two[column - 2] and one[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > bound:
            return bound + 1
        before, last = last, line
    return last[-1]


@functools.cache
def _streets_near(written: str, streets: tuple[str, ...], bound: int) -> tuple[str, ...]:
    return tuple(street for street in streets if distance(written, fold(street), bound) <= bound)


def only_like(written: str, street: str, town: Town, margin: int = 2) -> bool:
    """Tell whether a damaged name is nearer to its own street than to any other, by a margin."""
    word, own = fold(written), fold(street)
    off = distance(word, own, 9)
    return _streets_near(word, tuple(town.streets), off + margin - 1) == (street,)


def misspelt(rng: random.Random, home: Home, town: Town, damage: Damage, times: int = 1) -> str | None:
    """Give the street with damage, where it can be no other street, or nothing."""
    for _ in range(4):
        written = home.street
        for _ in range(times):
            written = damage(rng, written)
        if fold(written) != fold(home.street) and only_like(written, home.street, town):
            return written
    return None


def _spot(rng: random.Random, word: str, low: int = 1) -> int | None:
    spots = [at for at in range(low, len(word) - 1) if word[at].islower() and word[at + 1].islower()]
    return rng.choice(spots) if spots else None


def insert(rng: random.Random, word: str) -> str:
    """Put in a letter that lies beside the one that was meant."""
    at = _spot(rng, word)
    return word if at is None else word[: at + 1] + rng.choice(_BESIDE.get(word[at], "e")) + word[at + 1 :]


def delete(rng: random.Random, word: str) -> str:
    """Leave out a letter."""
    at = _spot(rng, word)
    return word if at is None else word[:at] + word[at + 1 :]


def swap(rng: random.Random, word: str) -> str:
    """Swap two letters."""
    at = _spot(rng, word)
    return word if at is None else word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def beside(rng: random.Random, word: str) -> str:
    """Hit the key beside."""
    at = _spot(rng, word)
    return word if at is None else word[:at] + rng.choice(_BESIDE.get(word[at], "e")) + word[at + 1 :]


def any_slip(rng: random.Random, word: str) -> str:
    """Make one of the four errors of typing."""
    return rng.choice((insert, delete, swap, beside))(rng, word)


def replaced(rng: random.Random, word: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """Replace one of the pairs that occur, at one place that is not the first letter."""
    spots = [(m.start(), old, new) for old, new in pairs for m in re.finditer(re.escape(old), word) if m.start() > 0]
    if not spots:
        return word
    at, old, new = rng.choice(spots)
    return word[:at] + new + word[at + len(old) :]


def line(rng: random.Random, home: Home, street: str, *, house: str = "", postcode: str | None = None) -> str:
    """Give an address in one of the usual layouts; an empty postcode leaves it out."""
    code = home.postcode if postcode is None else postcode
    number = house or home.house
    if not code:
        return rng.choice((f"{street} {number}, {home.place}", f"{street} {number} {home.place}"))
    spaced = rng.choice((code, f"{code[:4]} {code[4:]}"))
    return rng.choice((f"{street} {number}, {spaced} {home.place}", f"{street} {number} {spaced} {home.place}"))


def written_house(rng: random.Random, home: Home) -> str:
    """Give number and suffix as hands differ: `12a`, `12 A`, `12-a`."""
    if not home.suffix or home.suffix[0].isdigit():
        return home.house
    suffix = rng.choice((home.suffix, home.suffix.upper()))
    return f"{home.number}{rng.choice(('', ' ', '-'))}{suffix}"


def other_home(rng: random.Random, town: Town, test: Test) -> Home:
    """Give some home that passes a test."""
    for _ in range(200):
        found = rng.choice(town.homes)
        if test(found, town):
            return found
    return town.homes[0]


def next_home(home: Home, town: Town, steps: tuple[int, ...] = (2,)) -> Home | None:
    """Give a house further on in the street, in use and alone at its number."""
    for step in steps:
        found = near(town).at_number.get((home.street, home.number + step), [])
        if len(found) == 1 and alone(found[0], town):
            return found[0]
    return None


def stem(street: str) -> str:
    """Give a street without the word for its sort: `Kerkstraat` becomes `Kerk`."""
    for ending in ENDINGS:
        if street.endswith(ending) and len(street) > len(ending):
            return street.removesuffix(ending).rstrip()
    return street
