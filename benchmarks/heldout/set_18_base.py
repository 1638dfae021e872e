"""What the kinds of the eighteenth held-out set share: forms of a text, guards on the register, typing errors."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass

from benchmarks.linkage_scoring import Cells, Home, Town

KEYS = {
    "a": "sqz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy", "i": "uok", "j": "hku",
    "k": "jli", "l": "ko", "m": "n", "n": "bm", "o": "ipl", "p": "o", "r": "etf", "s": "adw", "t": "ryg", "u": "yij",
    "v": "cbf", "w": "qes", "y": "tuh", "z": "xa",
}  # fmt: skip
"""Neighbours on a QWERTY keyboard."""
TYPES = ("straat", "laan", "weg", "plein", "gracht", "singel", "kade", "hof", "steeg", "dijk", "pad")


@dataclass(frozen=True)
class Index:
    """What is looked up of a town again and again."""

    town: Town
    homes: dict[tuple[str, int], list[Home]]
    streets_at: dict[str, set[str]]
    in_postcode: dict[str, int]
    stems: dict[str, list[str]]


_INDEXES: dict[int, Index] = {}


def index(town: Town) -> Index:
    """Give the look-ups of a town, made once."""
    if id(town) not in _INDEXES:
        homes: dict[tuple[str, int], list[Home]] = defaultdict(list)
        streets_at: dict[str, set[str]] = defaultdict(set)
        in_postcode: dict[str, int] = defaultdict(int)
        stems: dict[str, list[str]] = defaultdict(list)
        for home in town.homes:
            homes[(home.street, home.number)].append(home)
            streets_at[home.postcode].add(home.street)
            in_postcode[home.postcode] += 1
        for street in town.streets:
            stems[stem(street)].append(street)
        _INDEXES[id(town)] = Index(town, dict(homes), dict(streets_at), dict(in_postcode), dict(stems))
    return _INDEXES[id(town)]


def stem(street: str) -> str:
    """A street without its kind: `Fort Vreeswijk` of `Fort Vreeswijklaan`."""
    kind = next((kind for kind in TYPES if street.endswith(kind)), "")
    return street.removesuffix(kind).strip()


def spaced(postcode: str) -> str:
    """A postcode as it stands on an envelope."""
    return f"{postcode[:4]} {postcode[4:]}".strip()


def filled(pattern: str, home: Home, **more: str) -> Cells | None:
    """A pattern filled in: s street, h house, n number, x suffix, p and q postcode, w place."""
    if not home.postcode and ("{p}" in pattern or "{q}" in pattern):
        return None
    parts = {
        "s": home.street,
        "h": home.house,
        "n": str(home.number),
        "x": home.suffix,
        "p": spaced(home.postcode),
        "q": home.postcode,
        "w": home.place,
        **more,
    }
    return {"adres": pattern.format(**parts)}


def form(rng: random.Random, home: Home, *patterns: str, **more: str) -> Cells | None:
    """One of some patterns, filled in."""
    return filled(rng.choice(patterns), home, **more)


def alone(home: Home, town: Town) -> bool:
    """Tell whether no other address shares the number, past ones included."""
    return town.at(home) == frozenset({home.suffix.upper()})


def shared(home: Home, town: Town) -> bool:
    """Tell whether a postcode has enough houses for a missing number to say nothing."""
    return bool(home.postcode) and index(town).in_postcode[home.postcode] >= 4


def one_street(home: Home, town: Town) -> bool:
    """Tell whether the postcode of a home is of its street only."""
    return bool(home.postcode) and index(town).streets_at[home.postcode] == {home.street}


def bare_twins(home: Home, town: Town) -> list[Home]:
    """Other houses of the street, alone at their number, without a suffix."""
    near = range(max(1, home.number - 12), home.number + 13)
    found = [twin for number in near for twin in index(town).homes.get((home.street, number), [])]
    return [twin for twin in found if twin.number != home.number and not twin.suffix and alone(twin, town)]


def missing_number(rng: random.Random, home: Home, town: Town, *, reach: int = 40) -> int | None:
    """A number that the street never had, not far from a house."""
    found = [n for n in range(max(1, home.number - reach), home.number + reach) if not town.has(home.street, n)]
    return rng.choice(found) if found else None


def distance(left: str, right: str) -> int:
    """Count insertions, deletions, replacements and swaps of neighbours between two words."""
    above2: list[int] = []
    above = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        row = [i]
        for j, two in enumerate(right, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one != two))
            if i > 1 and j > 1 and one == right[j - 2] and left[i - 2] == two:
                cost = min(cost, above2[j - 2] + 1)
            row.append(cost)
        above2, above = above, row
    return above[-1]


def compact(street: str) -> str:
    """A street in small letters and digits only."""
    return "".join(letter for letter in street.lower() if letter.isalnum())


def clear(written: str, home: Home, town: Town) -> bool:
    """Tell whether a written street is much nearer to its own street than to any other."""
    word = compact(written)
    own = distance(word, compact(home.street))
    if own == 0 or own > 2:
        return False
    others = (compact(street) for street in town.streets if street != home.street)
    return all(abs(len(word) - len(other)) > own + 2 or distance(word, other) > own + 2 for other in others)


def slip(rng: random.Random, word: str) -> str:
    """A word with one typing error behind its first two letters: inserted, lost, swapped or a neighbouring key."""
    spots = [i for i in range(2, len(word) - 1) if word[i].isalpha() and word[i] in KEYS]
    if not spots:
        return word
    at, sort = rng.choice(spots), rng.randrange(4)
    key = rng.choice(KEYS[word[at]])
    if sort == 0:
        return word[:at] + key + word[at:]
    if sort == 1:
        return word[:at] + word[at + 1 :]
    if sort == 2 and word[at + 1].isalpha() and word[at + 1] != word[at]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + key + word[at + 1 :]


def misspelt(rng: random.Random, home: Home, town: Town, times: int = 1) -> str | None:
    """A street with typing errors that still leads to one street only."""
    if len(compact(home.street)) < 6 + 3 * times:
        return None
    word = home.street
    for _ in range(times):
        word = slip(rng, word)
    return word if clear(word, home, town) else None
