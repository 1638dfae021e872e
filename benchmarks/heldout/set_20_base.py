"""What the kinds of set 20 share: guards on the register, damage to words, and sentences to fill."""

from __future__ import annotations

import random
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

Guard = Callable[[Home, Town], bool]

MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
TYPES = (
    ("straat", "str"),
    ("laan", "ln"),
    ("weg", "wg"),
    ("gracht", "gr"),
    ("singel", "sngl"),
    ("plein", "pln"),
    ("plantsoen", "plnts"),
    ("dreef", "dr"),
    ("kade", "kd"),
    ("steeg", "stg"),
    ("hof", "hf"),
)
"""Kinds of street, with the abbreviation that clerks give them."""
COMPANIES = (
    "Flexkracht B.V.",
    "WorkHands BV",
    "Uitzendbureau De Schakel",
    "EuroJob Personeel",
    "AgroTeam Flex",
    "Holland Labour Services",
    "Stayover Huisvesting",
    "PolFlex Uitzendgroep",
)
_WORDS = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
]
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_Index = tuple[Town, dict[str, list[str]], dict[int, list[Home]], Counter[str]]
_INDEXES: dict[int, _Index] = {}


def fold(written: str) -> str:
    """Give the letters and digits of a text, small and without accents."""
    plain = unicodedata.normalize("NFKD", written.lower())
    return "".join(sign for sign in plain if sign.isalnum())


@cache
def distance(left: str, right: str) -> int:
    """Count the typing errors between two words: a letter more, fewer, other, or two swapped."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, sign in enumerate(left, 1):
        new = [i]
        for j, other in enumerate(right, 1):
            cost = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (sign != other))
            if i > 1 and j > 1 and sign == right[j - 2] and left[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            new.append(cost)
        before, row = row, new
    return row[-1]


def only_like(written: str, street: str, town: Town, slack: int = 2) -> bool:
    """Tell whether a damaged name is nearer to its street than to any other, by a margin."""
    own = distance(fold(written), fold(street))
    others = [other for other in town.streets if fold(other) != fold(street)]
    return all(distance(fold(written), fold(other)) >= own + slack for other in others)


def far_from_all(written: str, town: Town, errors: int = 4) -> bool:
    """Tell whether no street of the town looks like a written name."""
    name = fold(written)
    return all(distance(name, fold(street)) >= errors and name not in fold(street) for street in town.streets)


def twin_streets(home: Home, number: int, town: Town) -> bool:
    """Tell whether a street of nearly the same name has a number."""
    near = [
        street for street in town.streets if street != home.street and distance(fold(street), fold(home.street)) < 5
    ]
    return any(town.has(street, number) for street in near)


def _index(town: Town) -> _Index:
    if id(town) not in _INDEXES:
        streets: dict[str, list[str]] = defaultdict(list)
        numbers: dict[int, list[Home]] = defaultdict(list)
        for home in town.homes:
            numbers[home.number].append(home)
            if home.street not in streets[home.postcode]:
                streets[home.postcode].append(home.street)
        _INDEXES[id(town)] = (town, dict(streets), dict(numbers), Counter(home.postcode for home in town.homes))
    return _INDEXES[id(town)]


def streets_at(postcode: str, town: Town) -> list[str]:
    """Give the streets that bear a postcode."""
    return _index(town)[1].get(postcode, [])


def numbered(number: int, town: Town) -> list[Home]:
    """Give the homes of a house number, in any street."""
    return _index(town)[2].get(number, [])


def stands(street: str, number: int, suffix: str, town: Town) -> bool:
    """Tell whether a home is in use at a street, number and suffix."""
    return any(home.street == street and home.suffix.upper() == suffix for home in numbered(number, town))


def many(home: Home, town: Town) -> bool:
    """Accept a home whose street has many numbers and whose postcode has several."""
    if not home.postcode or _index(town)[3][home.postcode] < 4:
        return False
    return sum(town.has(home.street, number) for number in range(1, 60)) > 8


def anyone(home: Home, town: Town) -> bool:
    """Accept any home."""
    return True


def posted(home: Home, town: Town) -> bool:
    """Accept a home with a postcode."""
    return bool(home.postcode)


def alone(home: Home, town: Town) -> bool:
    """Accept a home with a postcode that is and was the only one at its number, without suffix."""
    return bool(home.postcode) and not home.suffix and home.siblings == 1 and town.at(home) == frozenset({""})


def lettered(home: Home, town: Town) -> bool:
    """Accept a home whose suffix is one letter."""
    return bool(home.postcode) and len(home.letter) == 1 and not home.addition


def one_street(home: Home, town: Town) -> bool:
    """Accept a home that postcode and number point to, street or no street."""
    return bool(home.postcode) and streets_at(home.postcode, town) == [home.street]


def beside(home: Home, town: Town) -> bool:
    """Accept a home without suffix that has suffixed neighbours."""
    return bool(home.postcode) and not home.suffix and len(town.at(home)) > 1 and home.siblings > 1


def neighbour(home: Home, town: Town, step: int = 2) -> int | None:
    """Give the next number on the same side when a house without suffix stands there."""
    number = home.number + step
    found = town.suffixes.get((home.street, number), frozenset())
    return number if found == frozenset({""}) and stands(home.street, number, "", town) else None


def free_number(rng: random.Random, home: Home, town: Town, reach: int = 40) -> int | None:
    """Give a number that neither the street, nor its postcode, nor a street of nearly the same name has."""
    number = home.number + rng.choice((-1, 1)) * rng.randrange(2, reach)
    streets = [home.street, *streets_at(home.postcode, town)]
    if number < 1 or any(town.has(street, number) for street in streets) or twin_streets(home, number, town):
        return None
    return number


def spaced(postcode: str) -> str:
    """Give a postcode as people write it: `1381 AB`."""
    return f"{postcode[:4]} {postcode[4:]}".strip()


def in_words(number: int) -> str:
    """Give a number below a hundred in Dutch words."""
    if number < 20:
        return _WORDS[number]
    tens, unit = divmod(number, 10)
    if not unit:
        return _TENS[tens]
    return _WORDS[unit] + ("ën" if unit in (2, 3) else "en") + _TENS[tens]


def cells(home: Home, **changed: str) -> Cells:
    """Give the clean columns of a home with some cells written otherwise."""
    return {**columns(home), **changed}


def fields(rng: random.Random, home: Home) -> dict[str, str]:
    """Give what a sentence may name: the address and the talk around it."""
    month, day = rng.randrange(1, 13), rng.randrange(1, 29)
    return {
        "s": home.street,
        "S": home.street.upper(),
        "l": home.street.lower(),
        "h": home.house,
        "n": str(home.number),
        "x": home.suffix,
        "PC": home.postcode,
        "pc": spaced(home.postcode),
        "q": spaced(home.postcode).lower(),
        "p": home.place,
        "P": home.place.upper(),
        "r": str(rng.randrange(1, 7)),
        "r2": str(rng.randrange(2, 9)),
        "d": f"{day:02d}-{month:02d}-{rng.randrange(2022, 2026)}",
        "t": f"{rng.randrange(6, 23):02d}:{rng.choice((5, 15, 30, 45)):02d}",
        "co": rng.choice(COMPANIES),
        "ref": str(rng.randrange(100000, 999999)),
        "id": home.object_id,
    }


def say(*sentences: str, guard: Guard = posted) -> Kind:
    """Make a kind that writes one of some sentences as free text."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not guard(home, town):
            return None
        return {"adres": rng.choice(sentences).format(**fields(rng, home))}

    return kind


def fill(*forms: dict[str, str], guard: Guard = posted) -> Kind:
    """Make a kind that writes some cells otherwise, by templates, and leaves the others clean."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not guard(home, town):
            return None
        known = fields(rng, home)
        return cells(home, **{name: form.format(**known) for name, form in rng.choice(forms).items()})

    return kind


def renamed(street: str, home: Home) -> Home:
    """Give a home whose street is written otherwise."""
    return Home(
        home.object_id, street, home.number, home.letter, home.addition, home.postcode, home.place, home.siblings
    )


def street_kind(damage: Callable[[random.Random, str], str | None], *, as_text: bool, slack: int = 2) -> Kind:
    """Make a kind of a damaged street name that still fits one street only."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        written = damage(rng, home.street)
        if written is None or written == home.street or not home.postcode:
            return None
        if not only_like(written, home.street, town, slack):
            return None
        other = renamed(written, home)
        if not as_text:
            return columns(other)
        form = rng.choice(("{s} {h}, {pc} {p}", "{s} {h} {p}", "{s} {h}, {p}", "{s} {h} {PC} {p}"))
        return {"adres": form.format(**fields(rng, other))}

    return kind
