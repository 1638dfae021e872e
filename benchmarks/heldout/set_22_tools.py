"""What the kinds of set 22 share: an index of the town, damage to words, and checks that one answer is left."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from benchmarks.linkage_scoring import Cells, Home, Town

SHORT = {
    "straat": "str", "laan": "ln", "weg": "wg", "plein": "pln", "gracht": "gr", "kade": "kd", "dijk": "dk",
    "steeg": "stg", "singel": "sngl", "hof": "hf", "park": "prk", "pad": "pd", "eiland": "", "land": "",
}  # fmt: skip
_NOT_A_NAME = frozenset(
    [
        "Fort",
        "Het",
        "De",
        "Oude",
        "Korte",
        "Lange",
        "Prins",
        "Prinses",
        "Sint",
        "Verlengd",
        "Verlengde",
        "Klein",
        "Kleine",
        "Kromme",
        "Achter",
        "Tussen",
        "Pastoor",
        "van",
        "'t",
        "Heer",
        "Lage",
        "Nieuwe",
        "Mater",
    ]
)
_SOUNDS = (
    ("ij", "ei"), ("ei", "ij"), ("ij", "y"), ("y", "ij"), ("ou", "au"), ("au", "ou"), ("cht", "gt"), ("ck", "k"),
    ("th", "t"), ("ae", "aa"), ("z", "s"), ("v", "f"), ("oo", "o"), ("ee", "e"), ("aa", "a"), ("ui", "uy"), ("c", "k"),
)  # fmt: skip
_KEYS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "rw", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "wa", "r": "et", "s": "ad", "t": "ry", "u": "yi",
    "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip


@dataclass
class Index:
    """The homes of a town by what is written of them."""

    at: dict[tuple[str, int], list[Home]] = field(default_factory=lambda: defaultdict(list))
    by_postcode: dict[tuple[str, int], list[Home]] = field(default_factory=lambda: defaultdict(list))
    postcodes: dict[str, list[str]] = field(default_factory=dict)
    numbers: dict[str, list[int]] = field(default_factory=dict)
    bases: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


_SEEN: list[tuple[Town, Index]] = []


def index(town: Town) -> Index:
    """Give the index of a town, made once."""
    for known, made in _SEEN:
        if known is town:
            return made
    made = Index()
    codes: dict[str, dict[str, None]] = defaultdict(dict)
    for home in town.homes:
        made.at[(home.street, home.number)].append(home)
        made.by_postcode[(home.postcode, home.number)].append(home)
        codes[home.street][home.postcode] = None
    made.postcodes.update({street: sorted(filter(None, found)) for street, found in codes.items()})
    for street, number in sorted(town.suffixes):
        made.numbers.setdefault(street, []).append(number)
    for street in town.streets:
        if (base := base_of(street)) and base not in town.streets:
            made.bases[base].append(street)
    _SEEN.append((town, made))
    return made


def base_of(street: str) -> str:
    """Give a street without its type, or nothing."""
    found = re.fullmatch(r"(.{4,}?)(?:straat|laan|weg|plein|pad|hof|steeg|kade|gracht|dijk|eiland)", street)
    return found[1] if found else ""


def flat(words: str) -> str:
    """Give the letters and digits only, without marks."""
    plain = unicodedata.normalize("NFKD", words.lower())
    return "".join(sign for sign in plain if sign.isalnum())


def clear(written: str, home: Home, town: Town) -> bool:
    """Tell whether a damaged street can only be the street of the home."""
    near = OSA.distance(flat(written), flat(home.street))
    return near > 0 and all(
        OSA.distance(flat(written), flat(street)) >= near + 2 for street in town.streets if street != home.street
    )


def slip(rng: random.Random, word: str) -> str:
    """Make one typing error, never in the first letter."""
    places = [at for at in range(1, len(word)) if word[at].isalpha() and word[at].isascii()]
    at = rng.choice(places)
    turn = rng.randrange(4)
    if turn == 0 and at + 1 < len(word) and word[at + 1].isalpha() and word[at + 1] != word[at]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if turn == 1:
        return word[:at] + word[at + 1 :]
    if turn == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + rng.choice(_KEYS[word[at].lower()]) + word[at + 1 :]


def misspelt(rng: random.Random, home: Home, town: Town, times: int = 1) -> str | None:
    """Give the street with typing errors that leave one street possible."""
    written = home.street
    if len(flat(written)) < 7 + 3 * (times - 1):
        return None
    for _ in range(times):
        written = slip(rng, written)
    return written if clear(written, home, town) else None


def by_ear(rng: random.Random, home: Home, town: Town) -> str | None:
    """Give the street as it sounds."""
    street = home.street
    fits = [(old, new) for old, new in _SOUNDS if old in street[1:]]
    if not fits or len(flat(street)) < 7:
        return None
    old, new = rng.choice(fits)
    written = street[0] + street[1:].replace(old, new, 1)
    return written if clear(written, home, town) else None


def shortened(street: str) -> str | None:
    """Give the street with its type shortened as in NEN 5825."""
    for word, short in SHORT.items():
        if short and street.endswith(word) and len(street) > len(word) + 2:
            return street.removesuffix(word) + short
    return None


def surname(home: Home, town: Town) -> tuple[str, str] | None:
    """Give first letter and rest of a street called after a person, when no other street ends so."""
    first, _, rest = home.street.partition(" ")
    if not rest or first in _NOT_A_NAME or "." in first or len(rest) < 8:
        return None
    same = [street for street in town.streets if flat(street).endswith(flat(rest))]
    return (first[0], rest) if len(same) == 1 else None


def sole(home: Home, town: Town) -> bool:
    """Tell whether the number has and had one address, without a suffix."""
    return not home.suffix and home.siblings == 1 and town.at(home) == {""}


def no_bare(home: Home, town: Town) -> bool:
    """Tell whether several homes bear the number, all with a suffix, now and before."""
    return bool(home.suffix) and "" not in town.at(home) and len(index(town).at[(home.street, home.number)]) > 1


def spaced(rng: random.Random, postcode: str) -> str:
    """Give a postcode with or without its space."""
    return f"{postcode[:4]} {postcode[4:]}" if postcode and rng.random() < 0.5 else postcode


def tail(rng: random.Random, home: Home) -> str:
    """Give postcode and place."""
    return f"{spaced(rng, home.postcode)} {home.place}".strip()


def line(rng: random.Random, home: Home, street: str = "", house: str = "", behind: str | None = None) -> str:
    """Give the address on one line."""
    return f"{street or home.street} {house or home.house}, {tail(rng, home) if behind is None else behind}"


def free(words: str) -> Cells:
    """Give a row with one text."""
    return {"adres": words}


def absent(rng: random.Random, home: Home, town: Town) -> int | None:
    """Give a number that the street of the home never had, inside or beyond its numbers."""
    numbers = index(town).numbers[home.street]
    number = rng.randint(1, max(numbers) + 60)
    taken = any((code, number) in index(town).by_postcode for code in index(town).postcodes.get(home.street, []))
    return None if taken or town.has(home.street, number) else number


def lost_suffix(rng: random.Random, home: Home, town: Town) -> str | None:
    """Give a letter that no address at the number has or had."""
    first = {suffix[:1] for suffix in town.at(home)}
    letters = [letter for letter in "abcdefgjmnp" if letter.upper() not in first]
    return rng.choice(letters[:4]) if letters else None


def wrong_postcode(rng: random.Random, home: Home, town: Town) -> str | None:
    """Give another postcode of the same street, or one with its letters turned, where the number is nobody's."""
    other = [code for code in index(town).postcodes.get(home.street, []) if code != home.postcode]
    if home.postcode and home.postcode[4] != home.postcode[5]:
        other.append(home.postcode[:4] + home.postcode[5] + home.postcode[4])
    code = rng.choice(other) if other else None
    return None if code is None or (code, home.number) in index(town).by_postcode else code
