"""What the kinds of set 25 share: an index of the town, tests that a row is fair, and words to fill layouts with."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, glued

Fit = Callable[[Home, Town], bool]
Change = Callable[[random.Random, str], str | None]


@dataclass
class Index:
    """What a clerk looks up: who lives where, by street and by postcode."""

    houses: dict[tuple[str, int], list[Home]] = field(default_factory=lambda: defaultdict(list))
    doors: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))
    streets: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    numbers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    live: list[str] = field(default_factory=list)
    postcodes: list[str] = field(default_factory=list)


_INDEXES: dict[int, Index] = {}


def index(town: Town) -> Index:
    """Give the index of a town, made once."""
    if id(town) not in _INDEXES:
        made = Index()
        for home in town.homes:
            made.houses[(home.street, home.number)].append(home)
            made.doors[(home.postcode, home.number)].add(home.street)
            made.streets[home.postcode].add(home.street)
        for street, number in sorted(town.suffixes):
            made.numbers[street].append(number)
        made.live = sorted({home.street for home in town.homes})
        made.postcodes = sorted(code for code in town.postcodes if code)
        _INDEXES[id(town)] = made
    return _INDEXES[id(town)]


def anyone(home: Home, town: Town) -> bool:
    """Take every home."""
    return True


def lone(home: Home, town: Town) -> bool:
    """Take homes whose number never bore another suffix."""
    return town.at(home) == {home.suffix.upper()}


def plain(home: Home, town: Town) -> bool:
    """Take homes without a suffix whose number never bore one."""
    return not home.suffix and lone(home, town)


def lettered(home: Home, town: Town) -> bool:
    """Take homes with one letter and nothing more."""
    return bool(home.letter) and not home.addition


def lone_letter(home: Home, town: Town) -> bool:
    """Take homes with one letter where no other suffix begins with it."""
    others = town.at(home) - {home.suffix.upper()}
    return lettered(home, town) and not any(other.startswith(home.letter.upper()) for other in others)


def deep(home: Home, town: Town) -> bool:
    """Take homes with a letter and an addition."""
    return bool(home.letter and home.addition)


def only_suffixed(home: Home, town: Town) -> bool:
    """Take homes at a number that never stood bare and has several suffixes in use."""
    houses = index(town).houses[(home.street, home.number)]
    return "" not in town.at(home) and len({house.object_id for house in houses}) > 1


def flat(street: str) -> str:
    """Give a street as it is compared: small letters and digits only."""
    return re.sub(r"[\W_]+", "", street.casefold())


def clear(town: Town, written: str, street: str, margin: int = 2) -> bool:
    """Tell whether a damaged street is much nearer to its own street than to every other, past ones included."""
    own = OSA.distance(flat(written), flat(street))
    others = (OSA.distance(flat(written), flat(other)) for other in town.streets if other != street)
    return written != street and min(others) >= own + margin


def new_name(town: Town, written: str, far: int = 4) -> bool:
    """Tell whether a name is like no street of the town."""
    parts = [flat(written)[:5]]
    near = min(OSA.distance(flat(written), flat(street)) for street in town.streets)
    return near >= far and not any(flat(street).startswith(tuple(parts)) for street in town.streets)


def spaced(rng: random.Random, postcode: str) -> str:
    """Write a postcode as people do."""
    return rng.choice((postcode, f"{postcode[:4]} {postcode[4:]}")) if postcode else ""


def house_of(rng: random.Random, home: Home) -> str:
    """Write number and suffix as people do."""
    if not home.suffix:
        return str(home.number)
    near = f"{home.number}{glued(home.suffix)}"
    return rng.choice((near, f"{home.number} {home.suffix}", near.upper(), f"{home.number}-{home.suffix}"))


_AGENCIES = ("Vecht Flex B.V.", "Job4All Uitzendbureau", "Stichting Slaapgoed", "EuroBed Housing BV", "Agro Personeel Gooi",
             "Van Zanten Montage VOF", "De Werkbrug b.v.", "Homeflex Huisvesting", "Pol-Work sp. z o.o.", "Kwekerij De Zilverbol")  # fmt: skip
_PERSONS = (
    "dhr. M. Nowicki",
    "mevr. A. Ionescu",
    "fam. de Bruin",
    "J. Petrov",
    "mw. K. Wiśniewska",
    "de heer T. Bakker",
)
_DATES = ("14-03-2024", "3 mei 2023", "2024-02-09", "09/11/22", "1 januari jl.")


def words(rng: random.Random, home: Home) -> dict[str, str]:
    """Give the words that a layout may name."""
    return {
        "street": home.street,
        "house": house_of(rng, home),
        "number": str(home.number),
        "letter": home.letter,
        "suffix": home.suffix,
        "suffix_end": home.addition,
        "pc": spaced(rng, home.postcode),
        "pc6": home.postcode,
        "place": rng.choice((home.place, home.place, home.place.upper())),
        "agency": rng.choice(_AGENCIES),
        "person": rng.choice(_PERSONS),
        "date": rng.choice(_DATES),
        "few": str(rng.randint(2, 9)),
        "room": str(rng.randint(1, 12)),
        "floor": str(rng.randint(1, 3)),
        "case": f"{rng.randint(2021, 2024)}-{rng.randint(10000, 99999)}",
        "phone": f"06-{rng.randint(10_000_000, 59_999_999)}",
        "id": home.object_id,
    }


def lay(*templates: str, fits: Fit = anyone) -> Kind:
    """Make a kind that writes the address in one of some layouts."""
    return edit(*({"adres": template} for template in templates), fits=fits, clean=False)


def edit(*changes: Cells, fits: Fit = anyone, clean: bool = True) -> Kind:
    """Make a kind that starts from clean columns (or from nothing) and overwrites some cells."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        change = rng.choice(changes)
        if not fits(home, town) or (not home.postcode and any("{pc" in cell for cell in change.values())):
            return None
        found = words(rng, home)
        start = columns(home) if clean else {}
        return start | {name: cell.format_map(found) for name, cell in change.items()}

    return kind


def put(rng: random.Random, home: Home, street: str, postcode: bool) -> Cells:
    """Write an address with another street text, with or without its postcode, in columns or as text."""
    code = spaced(rng, home.postcode) if postcode else ""
    if rng.random() < 0.5:
        return columns(home) | {"straat": street, "postcode": code}
    behind = " ".join(part for part in (code, home.place) if part)
    return {"adres": f"{street} {house_of(rng, home)}{rng.choice((', ', ' ', ' te ' if not code else ' - '))}{behind}"}


def street_as(change: Change, *, margin: int | None = 2, postcode: bool | None = None, fits: Fit = anyone) -> Kind:
    """Make a kind that damages the street; `margin` guards that no other street is as near, `postcode` is kept or not."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        with_code = rng.random() < 0.5 if postcode is None else postcode
        if not fits(home, town) or (with_code and not home.postcode):
            return None
        written = change(rng, home.street)
        if (
            not written
            or written == home.street
            or (margin is not None and not clear(town, written, home.street, margin))
        ):
            return None
        if any(flat(written) == flat(other) for other in town.streets if other != home.street):
            return None
        return put(rng, home, written, with_code)

    return kind


def table(names: dict[str, tuple[str, ...]]) -> Change:
    """Make a change of street names from a table."""

    def change(rng: random.Random, street: str) -> str | None:
        """Change one name."""
        return rng.choice(names[street]) if street in names else None

    return change


def swaps(*pairs: tuple[str, str]) -> Change:
    """Make a change that replaces one found piece of a street name, whatever its case."""

    def change(rng: random.Random, street: str) -> str | None:
        """Change one name."""
        found = [pair for pair in pairs if pair[0] in street.casefold()]
        if not found:
            return None
        old, new = rng.choice(found)
        at = street.casefold().index(old)
        written = street[:at] + new + street[at + len(old) :]
        return written[:1].upper() + written[1:] if street[:1].isupper() else written

    return change
