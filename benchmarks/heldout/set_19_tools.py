"""What the kinds of set 19 share: guards on the register, sentences to fill in, distances between street names."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from benchmarks.linkage_scoring import Cells, Home, Kind, Town

Guard = Callable[[Home, Town], bool]

FIRMS = (
    "Flexpoint Uitzendbureau B.V.",
    "Agrowerk Nederland BV",
    "Van der Meulen Bouw",
    "Stichting Opvang Gooi",
    "Baltic Staffing Sp. z o.o.",
    "Woonbeheer Vechtstreek VOF",
    "Hotel-Pension Aurora",
    "Transport Kowalski & Zn.",
)
PEOPLE = ("Fam. Hendriks", "Mevr. J. Bakker", "de heer P. Visser", "A. Nowak", "dhr. Ionescu", "Erven Mulder")
_SMALL = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
          "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")  # fmt: skip
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


@dataclass(frozen=True)
class Register:
    """Homes by the keys that guards ask for."""

    at_number: dict[tuple[str, int], list[Home]]
    streets_of: dict[str, tuple[str, ...]]
    numbers_of: dict[str, tuple[int, ...]]
    copies: Counter[tuple[str, int, str]]
    in_use: tuple[str, ...]


_KEPT: dict[int, tuple[Town, Register]] = {}


def register_of(town: Town) -> Register:
    """Give the lists of a town, made once."""
    if id(town) not in _KEPT:
        _KEPT[id(town)] = (town, _listed(town))
    return _KEPT[id(town)][1]


def _listed(town: Town) -> Register:
    at_number: dict[tuple[str, int], list[Home]] = defaultdict(list)
    streets: dict[str, set[str]] = defaultdict(set)
    numbers: dict[str, set[int]] = defaultdict(set)
    for home in town.homes:
        at_number[(home.street, home.number)].append(home)
        streets[home.postcode].add(home.street)
    for street, number in town.suffixes:
        numbers[street].add(int(number))
    copies = Counter((home.street, home.number, home.suffix.upper()) for home in town.homes)
    return Register(
        dict(at_number),
        {code: tuple(sorted(found)) for code, found in streets.items()},
        {street: tuple(sorted(found)) for street, found in numbers.items()},
        copies,
        tuple(sorted({home.street for home in town.homes})),
    )


def plain(home: Home, town: Town) -> bool:
    """Tell whether a home has its number to itself, without a suffix."""
    return bool(home.postcode) and not home.suffix and town.at(home) == {""}


def suffixed(home: Home, town: Town) -> bool:
    """Tell whether a home bears a suffix that no other home at its number repeats or lengthens."""
    own = home.suffix.upper()
    if not own or not home.postcode:
        return False
    others = [found for found in town.at(home) if found != own]
    repeated = register_of(town).copies[(home.street, home.number, own)] > 1
    return not repeated and not any(found.startswith(own) for found in others)


def certain(home: Home, town: Town) -> bool:
    """Tell whether number and suffix as they stand mean this home only."""
    return plain(home, town) or suffixed(home, town)


def lettered(home: Home, town: Town) -> bool:
    """Tell whether the suffix of a home is one letter."""
    return suffixed(home, town) and len(home.suffix) == 1 and home.suffix.isalpha()


def coded(home: Home, town: Town) -> bool:
    """Tell whether a home bears a suffix of several signs that no other home at its number bears."""
    copies = register_of(town).copies[(home.street, home.number, home.suffix.upper())]
    return len(home.suffix) > 1 and bool(home.postcode) and copies == 1


def bare(home: Home, town: Town) -> bool:
    """Tell whether a home without suffix stands beside others at its number."""
    return bool(home.postcode) and not home.suffix and len(town.at(home)) > 1


def keyed(home: Home, town: Town) -> bool:
    """Tell whether postcode and house mean this home only."""
    return certain(home, town) and len(register_of(town).streets_of[home.postcode]) == 1


def other_street(rng: random.Random, home: Home, town: Town) -> str:
    """Give another street in use, unlike the own one."""
    while True:
        street = rng.choice(register_of(town).in_use)
        if street != home.street and distance(core(street), core(home.street)) > 4:
            return street


def other_home(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Give a home with its number to itself in another street."""
    for _ in range(30):
        found = rng.choice(town.homes)
        if plain(found, town) and distance(core(found.street), core(home.street)) > 4:
            return found
    return None


def next_number(home: Home, town: Town, steps: tuple[int, ...] = (2, 4)) -> int | None:
    """Give a higher number in the street that one home has to itself."""
    for step in steps:
        number = int(home.number) + step
        if len(register_of(town).at_number.get((home.street, number), [])) == 1 and town.suffixes[
            (home.street, number)
        ] == {""}:
            return number
    return None


def tail(home: Home) -> str:
    """Postcode and place."""
    return f"{home.postcode} {home.place}".strip()


def filled(template: str, rng: random.Random, home: Home, **more: str) -> str:
    """Fill in a sentence."""
    fields = {
        "street": home.street,
        "house": home.house,
        "number": str(home.number),
        "suffix": home.suffix,
        "postcode": home.postcode,
        "apart": f"{home.postcode[:4]} {home.postcode[4:]}",
        "place": home.place,
        "tail": tail(home),
        "n": str(rng.randint(2, 9)),
        "m": str(rng.randint(11, 95)),
        "day": f"{rng.randint(1, 28):02d}-{rng.randint(1, 12):02d}-{rng.randint(2019, 2024)}",
        "phone": f"06-{rng.randint(10000000, 59999999)}",
        "firm": rng.choice(FIRMS),
        "person": rng.choice(PEOPLE),
    }
    return template.format(**fields | more)


def phrased(guard: Guard, *templates: str) -> Kind:
    """Make a kind that writes one of several sentences."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        return {"adres": filled(rng.choice(templates), rng, home)} if guard(home, town) else None

    return kind


def core(street: str) -> str:
    """Letters and digits of a name, small, without accents."""
    flat = unicodedata.normalize("NFKD", street.lower())
    return re.sub(r"[^a-z0-9]", "", flat)


@lru_cache(maxsize=200_000)
def distance(one: str, two: str) -> int:
    """Count the typing errors between two words; a swap of neighbours is one."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, letter in enumerate(one, 1):
        new = [i]
        for j, other in enumerate(two, 1):
            cost = min(row[j] + 1, new[-1] + 1, row[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            new.append(cost)
        before, row = row, new
    return row[-1]


def clear(written: str, home: Home, town: Town) -> bool:
    """Tell whether a written street is like the own street and clearly less like any other."""
    word, own = core(written), core(home.street)
    near = distance(word, own)
    others = (core(street) for street in town.streets if core(street) != own)
    return near <= 2 and all(abs(len(word) - len(it)) > near + 1 or distance(word, it) > near + 1 for it in others)


def only_one_holds(part: str, town: Town) -> bool:
    """Tell whether one street only ends in a part of a name, give or take a letter."""
    word = core(part)
    ends = [street for street in town.streets if distance(core(street)[-len(word) :], word) <= 1]
    return len(word) > 5 and len(ends) == 1


def in_words(number: int) -> str:
    """A number below a hundred in Dutch words."""
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    if not ones:
        return _TENS[tens]
    return f"{_SMALL[ones]}{'ën' if ones in (2, 3) else 'en'}{_TENS[tens]}"
