"""What may happen to a written address: the damage and the checks of the tenth hidden test set.

Written from the issue's text alone, see `set_10.py`. Every change takes a written line and gives another, or
nothing where this address does not allow it or where a careful reader could then think of another house.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_10_layouts import ANY, Layout, Line, written
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

Change = Callable[[random.Random, Line, Home, Town], Line | None]
Keep = Callable[[Home, Town], bool]


@dataclass(frozen=True)
class Register:
    """The homes of a town, looked up in other ways."""

    homes_at: dict[int, list[Home]]
    streets_of: dict[str, set[str]]
    postcodes_of: dict[str, list[str]]
    homes_in: dict[str, int]


class _Held:
    """A town as a key of a cache."""

    def __init__(self, town: Town) -> None:
        self.town = town

    def __hash__(self) -> int:
        return id(self.town)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.town is self.town


@lru_cache(maxsize=2)
def _register(held: _Held) -> Register:
    homes_at: dict[int, list[Home]] = defaultdict(list)
    streets_of: dict[str, set[str]] = defaultdict(set)
    postcodes_of: dict[str, set[str]] = defaultdict(set)
    homes_in: dict[str, int] = defaultdict(int)
    for home in held.town.homes:
        homes_at[int(home.number)].append(home)
        streets_of[home.postcode].add(home.street)
        postcodes_of[home.street].add(home.postcode)
        homes_in[home.street] += 1
        homes_in[home.postcode] += 1
    listed = {street: sorted(found - {""}) for street, found in postcodes_of.items()}
    return Register(homes_at, streets_of, listed, homes_in)


def register(town: Town) -> Register:
    """Give the look-ups of a town, made once."""
    return _register(_Held(town))


def folded(written: str) -> str:
    """Letters and digits only, without marks and case."""
    plain = unicodedata.normalize("NFKD", written)
    return re.sub(r"[^a-z0-9]", "", plain.casefold())


@lru_cache(maxsize=200_000)
def _nearest_other(written: str, street: str, others: tuple[str, ...]) -> int:
    return min((OSA.distance(folded(written), folded(other)) for other in others if other != street), default=99)


def clear(town: Town, written: str, street: str) -> bool:
    """Tell whether a careful reader can only mean this street: every other one, past ones too, is much farther off."""
    off = OSA.distance(folded(written), folded(street))
    return 0 < off <= max(3, len(street) // 4) and _nearest_other(written, street, tuple(town.streets)) >= off + 2


def key(suffix: str) -> str:
    """A suffix without signs, case and zeros in front."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", re.sub(r"[^A-Z0-9]", "", suffix.upper()))


def alone_bare(home: Home, town: Town) -> bool:
    """One house, without a suffix, at its number."""
    return town.at(home) == {""}


def suffixed(home: Home, town: Town) -> bool:
    """A house with a suffix that no other at its number has when it is written carelessly."""
    return bool(home.suffix) and [key(found) for found in sorted(town.at(home))].count(key(home.suffix)) == 1


def any_home(home: Home, town: Town) -> bool:
    """Any home whose suffix is not another's in other capitals."""
    return not home.suffix or suffixed(home, town)


def key_slip(rng: random.Random, word: str) -> str:
    """One slip of the hand inside a word, its first and last letter left alone."""
    at = [spot for spot in range(1, len(word) - 1) if word[spot - 1 : spot + 2].isalpha()]
    if not at:
        return word
    spot = rng.choice(at)
    beside = {
        "a": "s",
        "s": "d",
        "e": "r",
        "r": "t",
        "t": "y",
        "i": "o",
        "o": "p",
        "n": "m",
        "l": "k",
        "g": "h",
        "d": "f",
    }
    slips = [
        word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :],
        word[:spot] + word[spot + 1 :],
        word[:spot] + word[spot] + word[spot:],
        word[:spot] + beside.get(word[spot].lower(), "e") + word[spot + 1 :],
    ]
    return rng.choice([slip for slip in slips if slip != word] or [word])


def misspelt(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """A slip in a street of at least seven letters."""
    slip = key_slip(rng, line.street)
    good = len(folded(line.street)) > 6 and clear(town, slip, home.street)
    return replace(line, street=slip) if good else None


_HEARD = (
    ("straat", "strat"), ("straat", "straad"), ("straat", "strate"), ("gracht", "graht"), ("gracht", "grackt"), ("laan", "lan"), ("weg", "wech"),
    ("sch", "sg"), ("ij", "ei"), ("ij", "y"), ("ei", "ij"), ("ou", "au"), ("v", "f"), ("c", "k"), ("ee", "e"), ("oo", "o"), ("z", "s"), ("ui", "uy"), ("ie", "i"),
    ("ck", "k"), ("th", "t"), ("singel", "singl"), ("plein", "plijn"), ("steeg", "steg"), ("dijk", "deik"), ("hof", "hoff"),
)  # fmt: skip


def by_ear(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """A street as it sounds to somebody who does not read Dutch."""
    fitting = [pair for pair in _HEARD if pair[0] in line.street]
    if not fitting:
        return None
    heard = line.street
    for old, new in rng.sample(fitting, min(len(fitting), rng.choice((1, 1, 2)))):
        heard = heard.replace(old, new)
    return replace(line, street=heard) if len(heard) > 6 and clear(town, heard, home.street) else None


def place_misspelt(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """A slip in the place, as far as it is long enough to be known by it."""
    slip = key_slip(rng, line.place)
    return replace(line, place=slip) if len(line.place) > 4 and slip.casefold() != line.place.casefold() else None


def postcode_misspelt(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """A postcode that does not exist in the town: a slip, figures and letters mixed up, or its letters left out."""
    code = home.postcode
    if not code:
        return None
    spot, letter = rng.randrange(1, 4), rng.choice("BCDEGHJKLNPRSTVX")
    slips = [
        code[:spot] + str((int(code[spot]) + rng.randrange(1, 9)) % 10) + code[spot + 1 :],
        code[:2] + code[3] + code[2] + code[4:],
        code[:4] + code[5] + code[4],
        code[:5] + letter,
        code.replace("0", "O").replace("1", "I", 1),
        code[:3] + code[4:],
        code[:4],
    ]
    slip = rng.choice(slips)
    return replace(line, postcode=slip) if slip not in town.postcodes else None


def no_postcode(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """Street, number and place only."""
    return replace(line, postcode="")


_TYPES = {
    "straat": ("str.", "str"), "laan": ("ln", "ln."), "weg": ("wg",), "plein": ("pl.", "pln"), "gracht": ("gr.", "gr"), "steeg": ("stg", "stg."), "singel": ("sngl", "sgl"),
    "kade": ("kd",), "dijk": ("dk",), "plantsoen": ("plnts.", "plants."), "park": ("pk",), "dreef": ("dr.",), "hof": ("hf",),
}  # fmt: skip
_WORDS = {"van der": "v.d.", "van": "v.", "de": "d.", "Prins": "Pr.", "Prinses": "Prs.", "Pastoor": "Past.", "Sint": "St.", "Verlengde": "Verl.", "Lange": "L.", "Korte": "K.", "Oude": "O."}  # fmt: skip
NO_FIRST_NAMES = frozenset(
    [
        "Fort",
        "Prins",
        "Prinses",
        "Het",
        "De",
        "Korte",
        "Lange",
        "Oude",
        "Verlengd",
        "Verlengde",
        "Sint",
        "Pastoor",
        "Klein",
        "Kleine",
        "Lage",
        "Heer",
        "Tussen",
        "Achter",
        "van",
        "Kromme",
        "Mater",
        "Nieuwe",
        "Grote",
        "'t",
    ]
)


def first_name(street: str) -> str:
    """The first name that a street begins with, or nothing."""
    first, _, rest = street.partition(" ")
    named = first.isalpha() and first not in NO_FIRST_NAMES and any(folded(rest).endswith(kind) for kind in _TYPES)
    return first if rest and named else ""


def shortened(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """A street with its words shortened, as NEN 5825 and people do; of two names that then look alike, neither."""

    def shorten(street: str, pick: Callable[[Sequence[str]], str]) -> str:
        name = first_name(street)
        short = street.replace(name, f"{name[:1]}.", 1) if name else street
        for long, mark in _WORDS.items():
            short = re.sub(rf"\b{long}\b", mark, short)
        ending = next((kind for kind in _TYPES if short.endswith(kind) and len(short) > len(kind) + 2), "")
        return short.removesuffix(ending) + (pick(_TYPES[ending]) if ending else "")

    short = shorten(line.street, rng.choice)
    first = [folded(shorten(street, lambda marks: marks[0])) for street in town.streets]
    twice = first.count(folded(shorten(home.street, lambda marks: marks[0]))) > 1
    return replace(line, street=short) if short != line.street and not twice else None


def restyled(rng: random.Random, line: Line, home: Home, town: Town) -> Line | None:
    """A suffix with other signs, case and zeros."""
    parts = re.findall(r"[A-Za-z]+|\d+", line.suffix)
    if rng.random() < 0.5:
        parts = [part.swapcase() if len(part) == 1 else part for part in parts]
    if len(parts) > 1 and parts[-1].isdigit() and rng.random() < 0.3:
        parts[-1] = parts[-1].zfill(2)
    sign = rng.choice((" ", "-", "/", ".", "_", " - ", ","))
    between = (
        rng.choice(("", "-", " ", "/")) if len(parts) > 1 and not (parts[0].isdigit() and parts[1].isdigit()) else ""
    )
    suffix = between.join(parts)
    house = rng.choice(
        (
            f"{line.number}{sign}{suffix}",
            f'{line.number} "{suffix}"',
            f"nr. {line.number}{sign}{suffix}",
            f"{line.number} toev. {suffix}",
            f"{line.number} ({suffix})",
        )
    )
    return replace(line, house=house, suffix=suffix, letter="", addition=suffix)


def row(*changes: Change, layouts: Sequence[Layout] = ANY, keep: Keep = any_home, postcode: bool = False) -> Kind:
    """A kind: the address written, changed one after the other, and laid out; `postcode` asks for homes that have one."""

    def make(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not keep(home, town) or (postcode and not home.postcode):
            return None
        line: Line | None = written(rng, home)
        for change in changes:
            line = change(rng, line, home, town) if line else None
        return rng.choice(layouts)(rng, line) if line else None

    return make
