"""Of the fourth held-out set: light damages of one part of an address, to be laid over each other in one row.

A damage gives the address with a part written otherwise, or nothing where it can not be had or where the register
would leave a careful reader in doubt: a street so written is no other street, and none that has the number is as near.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from rapidfuzz.distance import OSA

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

BEHIND = "{street} {house}, {postcode} {place}"
COLUMNS = ""
"""In place of a pattern: the address in columns."""

Damage = Callable[[random.Random, Home, Town], Home | None]

_SHORT = (
    (r"straat$", "str."), (r"laan$", "ln."), (r"weg$", "wg."), (r"plein$", "pln."), (r"(?<=.)gracht$", "gr."), (r"(?<=.)singel$", "sngl."),
    (r"steeg$", "stg."), (r"^Prinses ", "Prs. "), (r"^Prins ", "Pr. "), (r"^Pastoor ", "Past. "), (r"^Sint ", "St. "), (r"^Fort ", "Ft. "),
    (r"^Korte ", "K. "), (r"^Lange ", "L. "), (r"^Verlengde? ", "Verl. "), (r" van der ", " v.d. "), (r" van ", " v. "), (r" de ", " d. "),
)  # fmt: skip
_HEARD = (
    ("sch", "sg"), ("ij", "ei"), ("oe", "u"), ("ui", "uj"), ("ou", "au"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("c", "k"),
    ("v", "w"), ("z", "s"), ("g", "h"), ("th", "t"), ("ll", "l"), ("ieu", "iu"), ("ch", "h"),
)  # fmt: skip
_READ = (("o", "0"), ("l", "1"), ("i", "1"), ("S", "5"), ("s", "5"), ("B", "8"), ("e", "c"), ("rn", "m"), ("m", "rn"), ("g", "q"), ("t", "f"))  # fmt: skip
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def street_as(home: Home, street: str, town: Town, margin: int = 2) -> Home | None:
    """The address with its street written so, if no street that has the number is nearer than the true one + margin."""
    written = street.casefold()
    if len(street) < 4 or written in {name.casefold() for name in town.streets}:
        return None
    near = OSA.distance(written, home.street.casefold()) + margin - 1
    for name in town.streets:
        if name != home.street and town.has(name, home.number) and OSA.distance(written, name.casefold()) <= near:
            return None
    return replace(home, street=street)


def _wrong_key(rng: random.Random, word: str) -> str:
    """One letter wrong: the key beside it, left out, doubled, or turned with the next."""
    at = rng.choice([at for at in range(1, len(word) - 1) if word[at] in string.ascii_lowercase])
    row = next(keys for keys in _ROWS if word[at] in keys)
    key = row[max(0, row.find(word[at]) - 1)] if rng.random() < 0.5 else row[row.find(word[at]) + 1 :][:1]
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    wrong = head + rng.choice((key + tail, tail, letter * 2 + tail, tail[:1] + letter + tail[1:]))
    return wrong if wrong != word else head + letter * 2 + tail


def misspelt(rng: random.Random, home: Home, town: Town) -> Home | None:
    """One wrong key in the street."""
    return street_as(home, _wrong_key(rng, home.street), town) if len(home.street) > 6 else None


@cache
def shortened_name(street: str) -> str:
    """A street with all of its words shortened that a clerk would shorten."""
    for long, short in _SHORT:
        street = re.sub(long, short, street)
    return street


def shortened(_: random.Random, home: Home, town: Town) -> Home | None:
    """The street with its words shortened, if no other street becomes the same."""
    short = shortened_name(home.street)
    same = [name for name in town.streets if shortened_name(name).casefold() == short.casefold()]
    return replace(home, street=short) if short != home.street and same == [home.street] else None


def heard(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Two sounds of the street written as a foreigner hears them."""
    held = [pair for pair in _HEARD if pair[0] in home.street[1:]]
    wrong = home.street
    for sound, written in rng.sample(held, min(2, len(held))):
        wrong = wrong[0] + wrong[1:].replace(sound, written, 1)
    return street_as(home, wrong, town) if len(held) > 1 else None


def read(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Two signs of the street, and a digit of the postcode, read as others that look like them."""
    held = [pair for pair in _READ if pair[0] in home.street]
    wrong = home.street
    for seen, taken in rng.sample(held, min(2, len(held))):
        wrong = wrong.replace(seen, taken, 1)
    postcode = home.postcode.replace(*rng.choice((("1", "l"), ("1", "I"), ("8", "B"), ("0", "O"))), 1)
    found = street_as(home, wrong, town) if held and home.postcode else None
    return replace(found, postcode=postcode) if found else None


def place_misspelt(rng: random.Random, home: Home, _: Town) -> Home:
    """One wrong key in the place."""
    return replace(home, place=_wrong_key(rng, home.place))


def postcode_mistyped(rng: random.Random, home: Home, town: Town) -> Home | None:
    """One digit or letter of the postcode wrong, so that it is no other postcode of the register."""
    at = rng.randrange(1, 6)
    key = rng.choice(string.digits if at < 4 else string.ascii_uppercase)
    wrong = home.postcode[:at] + key + home.postcode[at + 1 :]
    return replace(home, postcode=wrong) if home.postcode and wrong not in town.postcodes else None


def half_postcode(_: random.Random, home: Home, __: Town) -> Home | None:
    """The digits of the postcode without its letters."""
    return replace(home, postcode=home.postcode[:4]) if home.postcode else None


def no_postcode(_: random.Random, home: Home, __: Town) -> Home:
    """The address without its postcode."""
    return replace(home, postcode="")


def no_place(_: random.Random, home: Home, __: Town) -> Home:
    """The address without its place."""
    return replace(home, place="")


def has_suffix(_: random.Random, home: Home, __: Town) -> Home | None:
    """Only addresses with a suffix."""
    return home if home.suffix else None


def one_house(_: random.Random, home: Home, __: Town) -> Home | None:
    """Only addresses without a suffix and without neighbours at their number."""
    return home if home.siblings == 1 and not home.suffix else None


def own_house(_: random.Random, home: Home, __: Town) -> Home | None:
    """Only addresses at which a word behind can not be taken for their suffix: one alone, or with its suffix written."""
    return home if home.siblings == 1 or home.suffix else None


def as_text(home: Home, pattern: str, **more: str) -> Cells:
    """One text after a pattern, with words of the address that may be replaced."""
    words = {
        "street": home.street, "house": home.house, "number": str(home.number), "suffix": home.suffix, "letter": home.letter,
        "addition": home.addition, "postcode": home.postcode, "place": home.place, **more,
    }  # fmt: skip
    return {"adres": pattern.format(**words)}


def kind_of(*damages: Damage, patterns: tuple[str, ...] = (COLUMNS, BEHIND), case: Callable[[str], str] = str) -> Kind:
    """Make a kind: the damages one after the other, written in columns or after a pattern, all in one case."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        pattern = rng.choice(patterns)
        if "{postcode}" in pattern and not home.postcode:
            return None
        damaged: Home | None = home
        for damage in damages:
            damaged = damage(rng, damaged, town) if damaged else None
        if damaged is None:
            return None
        cells = as_text(damaged, pattern) if pattern else columns(damaged)
        return {name: case(cell) for name, cell in cells.items()}

    return kind
