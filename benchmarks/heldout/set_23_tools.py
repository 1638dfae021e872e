"""What the kinds of set 23 share: an index of the town, what a house must be like, and ways to write one down."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

Fits = Callable[[Home, Town], bool]
"""What a house must be like for a kind."""


@dataclass(frozen=True)
class Index:
    """The homes of a town by house number, by street and by postcode."""

    houses: Mapping[tuple[str, int], list[Home]]
    streets: Mapping[str, list[Home]]
    postcodes: Mapping[str, frozenset[str]]
    folded: Mapping[str, str]


_KEPT: list[tuple[Town, Index]] = []


def index_of(town: Town) -> Index:
    """Give the index of a town, made once."""
    if not _KEPT or _KEPT[0][0] is not town:
        houses: dict[tuple[str, int], list[Home]] = defaultdict(list)
        streets: dict[str, list[Home]] = defaultdict(list)
        postcodes: dict[str, set[str]] = defaultdict(set)
        for home in town.homes:
            houses[(home.street, home.number)].append(home)
            streets[home.street].append(home)
            postcodes[home.postcode].add(home.street)
        frozen = {key: frozenset(found) for key, found in postcodes.items()}
        _KEPT[:] = [(town, Index(houses, streets, frozen, {street: fold(street) for street in town.streets}))]
    return _KEPT[0][1]


def fold(word: str) -> str:
    """Letters and digits only, small, without accents."""
    bare = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in bare.lower() if sign.isascii() and sign.isalnum())


def anyone(home: Home, town: Town) -> bool:
    """Take every home."""
    return True


def plain(home: Home, town: Town) -> bool:
    """Take a house without suffix, where no suffix stands or stood beside it."""
    return not home.suffix and town.at(home) == {""}


def crowned(home: Home, town: Town) -> bool:
    """Take a bare number that has suffixed neighbours."""
    return not home.suffix and len(town.at(home)) > 1


def lettered(home: Home, town: Town) -> bool:
    """Take a house with a letter and nothing more."""
    return bool(home.letter) and home.letter.isalpha() and not home.addition


def doubled(home: Home, town: Town) -> bool:
    """Take a house with a letter and a number behind it."""
    return bool(home.letter) and home.addition.isdigit()


def simple(home: Home, town: Town) -> bool:
    """Take a house with no more than a letter."""
    return plain(home, town) or lettered(home, town)


def headless(home: Home, town: Town) -> bool:
    """Take one of several suffixed houses of which the bare number does not exist."""
    others = index_of(town).houses[(home.street, home.number)]
    several = sum(other.postcode == home.postcode for other in others) > 1
    return bool(home.suffix) and "" not in town.at(home) and several


def spaced(postcode: str) -> str:
    """Write the postcode as 1381 AB."""
    return f"{postcode[:4]} {postcode[4:]}".strip()


def clear(written: str, home: Home, town: Town, margin: int = 2) -> bool:
    """Tell whether a misspelt street looks far more like its own than like any other."""
    seen, index = fold(written), index_of(town)
    own = OSA.distance(seen, index.folded[home.street])
    if seen == index.folded[home.street]:
        return False
    others = (OSA.distance(seen, word) for name, word in index.folded.items() if name != home.street)
    return own <= max(2, len(seen) // 4) and all(other >= own + margin for other in others)


def only_one(change: Callable[[str], str], home: Home, town: Town) -> str | None:
    """Give the changed street when no other street in town looks so, changed or not."""
    written = change(home.street)
    seen = fold(written)
    if written == home.street or len(seen) < 3:
        return None
    others = [name for name in town.streets if name != home.street]
    if any(fold(change(name)) == seen or fold(name) == seen for name in others):
        return None
    return written


def tail(dice: random.Random, home: Home) -> str:
    """Give what stands behind the house: postcode and place, or the place alone."""
    if not home.postcode or dice.random() < 0.3:
        return dice.choice([home.place, home.place.upper(), f"te {home.place}"])
    postcode = dice.choice([home.postcode, spaced(home.postcode)])
    return f"{postcode} {dice.choice([home.place, home.place.upper()])}"


def shared_tail(dice: random.Random, *homes: Home) -> str:
    """Give what stands behind several houses, without a postcode that would tell which is meant."""
    return tail(dice, homes[0]) if len({home.postcode for home in homes}) == 1 else homes[0].place


def fill(template: str, dice: random.Random, home: Home) -> str:
    """Fill in a template: s street, h house, n number, l letter, a suffix, pc postcode, t what stands behind, k a room."""
    return template.format(
        s=home.street,
        h=home.house,
        n=home.number,
        l=home.letter,
        a=home.suffix,
        d=home.addition,
        pc=spaced(home.postcode),
        pcx=home.postcode,
        pl=home.place,
        t=tail(dice, home),
        k=dice.randint(2, 6),
        slug=re.sub(
            r"[^a-z0-9]+", "-", unicodedata.normalize("NFKD", home.street).encode("ascii", "ignore").decode().lower()
        ).strip("-"),
    )


def said(fits: Fits, *templates: str) -> Kind:
    """Make a kind of free text."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        template = dice.choice(templates)
        if not fits(home, town) or ("{pc" in template and not home.postcode):
            return None
        return {"adres": fill(template, dice, home)}

    return kind


def filled(fits: Fits, *changes: Cells) -> Kind:
    """Make a kind of columns: clean, but for some cells that are templates."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        change = dice.choice(changes)
        if not fits(home, town) or (any("{pc" in cell for cell in change.values()) and not home.postcode):
            return None
        return columns(home) | {name: fill(cell, dice, home) for name, cell in change.items()}

    return kind


def either(*kinds: Kind) -> Kind:
    """Take one of several kinds."""
    return lambda dice, home, town: dice.choice(kinds)(dice, home, town)


def put(dice: random.Random, home: Home, street: str, postcode: bool) -> Cells:
    """Write a house under another spelling of its street, in columns or in text."""
    if dice.random() < 0.5:
        return columns(home) | {"straat": street} | ({} if postcode else {"postcode": ""})
    behind = f"{spaced(home.postcode)} {home.place}" if postcode else home.place
    return {"adres": f"{street} {home.house}, {behind}"}


def renamed(change: Callable[[str], str], postcode: bool = False, fits: Fits = anyone) -> Kind:
    """Make a kind of another way to write the street that fits one street only."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        written = only_one(change, home, town)
        if written is None or not fits(home, town) or (postcode and not home.postcode):
            return None
        return put(dice, home, written, postcode)

    return kind


def mistyped(change: Callable[[random.Random, str], str], postcode: bool = False, fits: Fits = simple) -> Kind:
    """Make a kind of a misspelt street that can be no other."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        if not fits(home, town) or (postcode and not home.postcode):
            return None
        written = change(dice, home.street)
        return put(dice, home, written, postcode) if clear(written, home, town) else None

    return kind


def beside(dice: random.Random, home: Home, town: Town, fits: Fits = plain) -> Home | None:
    """Give another house of the street."""
    others = [other for other in index_of(town).streets[home.street] if other.number != home.number]
    others = [other for other in others if other.object_id != home.object_id and fits(other, town)]
    return dice.choice(others) if others else None


def elsewhere(dice: random.Random, home: Home, town: Town) -> Home | None:
    """Give a plain house in another street."""
    for _ in range(20):
        other = dice.choice(town.homes)
        if (
            other.street != home.street
            and other.number != home.number
            and plain(other, town)
            and other.object_id != home.object_id
        ):
            return other
    return None


def beyond(dice: random.Random, home: Home, town: Town) -> int:
    """Give a number past the end of the street."""
    last = max(number for street, number in town.suffixes if street == home.street)
    return last + dice.randint(20, 150) * 2


def gap(dice: random.Random, home: Home, town: Town) -> int | None:
    """Give a number within the street that does not exist and never did."""
    numbers = {number for street, number in town.suffixes if street == home.street}
    free = [number for number in range(min(numbers), max(numbers)) if number not in numbers]
    return dice.choice(free) if free else None
