"""What the kinds of the sixteenth blind set share: looking things up in the town, and checks that keep labels honest."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.linkage_scoring import Cells, Home, Town, columns

SURNAMES = ("Kowalski", "Nowak", "Popescu", "Ionescu", "Ivanov", "Dimitrova", "de Vries", "Jansen", "Wójcik", "Bakker")
COMPANIES = (
    "Flexkracht Uitzendbureau B.V.",
    "Stichting Woonmaat",
    "Vechtstreek Logies BV",
    "Agri Personeel VOF",
    "EuroWorks Polska",
)


@dataclass(frozen=True)
class Index:
    """Homes by street, by house number and by postcode."""

    street: dict[str, list[Home]]
    at: dict[tuple[str, int], list[Home]]
    postcode: dict[str, list[Home]]


_KNOWN: dict[int, tuple[Town, Index]] = {}


def index(town: Town) -> Index:
    """Give the index of a town, made once."""
    if id(town) not in _KNOWN:
        street, at, postcode = defaultdict(list), defaultdict(list), defaultdict(list)
        for home in town.homes:
            street[home.street].append(home)
            at[(home.street, home.number)].append(home)
            postcode[home.postcode].append(home)
        _KNOWN[id(town)] = (town, Index(dict(street), dict(at), dict(postcode)))
    return _KNOWN[id(town)][1]


def mates(home: Home, town: Town) -> list[Home]:
    """Homes in use at the same house number, in order of suffix."""
    return sorted(index(town).at[(home.street, home.number)], key=lambda other: other.suffix)


def lone(home: Home, town: Town) -> bool:
    """Whether the number never had another home than this bare one."""
    return town.at(home) == frozenset({""}) and bool(home.postcode)


def lone_at(street: str, number: int, town: Town) -> Home | None:
    """The bare home at a number, where nothing else is or was there."""
    found = index(town).at.get((street, number), [])
    return found[0] if len(found) == 1 and lone(found[0], town) else None


def room_safe(home: Home, town: Town) -> bool:
    """Whether a room written behind the house can not be read as a suffix that exists."""
    own = home.suffix.upper()
    nested = any(other != own and other.startswith(own) for other in town.at(home))
    return bool(home.postcode) and (lone(home, town) or (own.isalpha() and len(own) == 1 and not nested))


def split(home: Home, town: Town) -> bool:
    """Whether the number has several homes, all with a suffix: the bare number names none of them."""
    return bool(home.postcode) and "" not in town.at(home) and len(mates(home, town)) > 1


def postcode_has(town: Town, postcode: str, number: int) -> bool:
    """Whether some street of a postcode has or had a number."""
    streets = {home.street for home in index(town).postcode.get(postcode, [])}
    return any(town.has(street, number) for street in streets)


def common(number: int, town: Town) -> bool:
    """Whether at least five streets have a number, so that the number alone names no home."""
    return sum(town.has(street, number) for street in town.streets) > 4


def only_key(home: Home, town: Town) -> bool:
    """Whether postcode and number leave one street."""
    streets = sorted({other.street for other in index(town).postcode[home.postcode]})
    return bool(home.postcode) and sum(town.has(street, home.number) for street in streets) == 1


def spaced(home: Home) -> str:
    """The postcode as it is printed: `1382 AB`."""
    return f"{home.postcode[:4]} {home.postcode[4:]}"


def line(home: Home, house: str | None = None, street: str | None = None) -> str:
    """The address on one line: `Street 12a, 1382 AB Weesp`."""
    return f"{street or home.street} {house or home.house}, {spaced(home)} {home.place}"


def cols(home: Home, **changes: str) -> Cells:
    """The address in columns with some cells changed."""
    return {**columns(home), **changes}


def free(written: str) -> Cells:
    """One cell of free text."""
    return {"adres": written}


def words(street: str) -> list[str]:
    """The words of a street: initials and titles apart."""
    return re.sub(r"\.(?=\S)", ". ", street).split()


def plain(written: str) -> str:
    """Small letters and digits only, without accents."""
    bare = unicodedata.normalize("NFKD", written.casefold())
    return "".join(sign for sign in bare if sign.isalnum())


def distance(one: str, other: str) -> int:
    """Number of insertions, deletions, changes and transpositions between two words."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != against))
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == against:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


def _bound(one: str, other: str) -> int:
    """Less than or equal to the distance, cheaply."""
    a, b = Counter(one), Counter(other)
    return max((a - b).total(), (b - a).total())


def nearest(written: str, streets: Iterable[str], within: int) -> list[tuple[int, str]]:
    """Streets within a distance of what is written, nearest first."""
    key = plain(written)
    found = []
    for street in streets:
        against = plain(street)
        if _bound(key, against) <= within:
            apart = distance(key, against)
            if apart <= within:
                found.append((apart, street))
    return sorted(found)


def clearly(written: str, home: Home, town: Town, most: int = 2) -> bool:
    """Whether a damaged street can be no other street of the town, by a margin of two."""
    apart = distance(plain(written), plain(home.street))
    return 0 < apart <= most and [street for _, street in nearest(written, town.streets, apart + 1)] == [home.street]


def ends_only(written: str, home: Home, town: Town) -> bool:
    """Whether no other street holds what is written as its begin or end."""
    key = plain(written)
    others = [plain(street) for street in town.streets if street != home.street]
    return len(key) > 4 and not any(other.startswith(key) or other.endswith(key) for other in others)


def free_letter(rng: random.Random, home: Home, town: Town) -> str | None:
    """A letter that is no suffix at the number, nor the begin of one."""
    taken = {suffix[:1] for suffix in town.at(home)}
    letters = [letter for letter in "ejnpqyz" if letter.upper() not in taken]
    return rng.choice(letters) if letters else None


def gap(home: Home, town: Town) -> int | None:
    """A number between those of the street that it does not have, at the side of the home."""
    numbers = sorted({other.number for other in index(town).street[home.street]})
    missing = [n for n in range(home.number % 2 + 2, numbers[-1], 2) if not town.has(home.street, n)]
    near = sorted(missing, key=lambda n: (abs(n - home.number), n))
    return near[0] if near else None


def row_of(rng: random.Random, home: Home, town: Town, steps: int) -> list[Home] | None:
    """Homes at consecutive numbers of one side of a street, the home somewhere among them."""
    start = home.number - 2 * rng.randrange(steps + 1)
    found = [lone_at(home.street, start + 2 * step, town) for step in range(steps + 1)]
    row = [other for other in found if other is not None]
    return row if len(row) == steps + 1 else None


def elsewhere(rng: random.Random, home: Home, town: Town) -> Home:
    """A home in another street that is alone on its number."""
    for _ in range(200):
        other = rng.choice(town.homes)
        if other.street != home.street and lone(other, town):
            return other
    raise LookupError("no other street")
