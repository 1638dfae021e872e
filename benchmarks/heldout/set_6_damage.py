"""Of the sixth held-out set: damages of one part of an address that the sets before it do not have.

Each gives the address with a part written otherwise, or nothing where it can not be had or where a clerk with the
register beside him would be left in doubt.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

from benchmarks.heldout.set_4_damage import Damage, shortened_name, street_as
from benchmarks.linkage_scoring import Home, Town

_KINDS = ("straat", "laan", "weg", "hof", "plein", "gracht", "singel", "kade", "steeg", "pad", "dijk", "eiland")
_RARE = (
    (r"dwarsstraat$", "dw.str."), (r"straat$", "strt"), (r"steegje$", "stgje"), (r"plantsoen$", "plants."), (r"eiland$", "eil."), (r"pad$", "pd."),
    (r"dijk$", "dk."), (r"park$", "pk."), (r"markt$", "mrkt"), (r"buurt$", "brt."), (r"centrum$", "centr."), (r"dreef$", "drf."), (r"veld$", "vld."),
    (r"(?<=.)singel$", "sgl."), (r"(?<=.)plein$", "-pl."), (r"^Lange ", "Lge. "), (r"^Korte ", "Kte. "), (r"^Kleine ", "Kl "), (r"^Prinses ", "Pss. "), (r"^Sint ", "S. "),
    (r"^Pastoor ", "Pst. "), (r"^Verlengde? ", "Vl. "), (r" van der ", " vd "), (r" van de ", " vd "), (r" van ", " v "), (r" de ", " d "),
)  # fmt: skip
_ABOVE = dict(zip("qwertyuiop", "1234567890", strict=True))
"""The digit above a letter on the keyboard."""
_SCAN = (("d", "cl"), ("u", "ii"), ("h", "li"), ("w", "vv"), ("W", "VV"), ("nn", "im"), ("m", "nn"), ("b", "lo"), ("K", "l<"), ("H", "I-I"), ("n", "ri"), ("e", "c"))  # fmt: skip
_POLISH = (
    ("sch", "sk"), ("ij", "aj"), ("ui", "oj"), ("oe", "u"), ("eu", "y"), ("ou", "ał"), ("ee", "ej"), ("aa", "a"), ("oo", "o"), ("uu", "i"),
    ("v", "f"), ("w", "ł"), ("g", "h"), ("c", "k"), ("th", "t"), ("ie", "i"), ("x", "ks"), ("z", "s"),
)  # fmt: skip
_ROMANIAN = (
    ("sch", "sh"), ("ij", "ai"), ("ui", "ău"), ("oe", "u"), ("eu", "io"), ("ee", "e"), ("aa", "a"), ("oo", "o"), ("w", "v"), ("ch", "h"), ("k", "c"),
    ("th", "t"), ("g", "h"), ("y", "i"), ("ie", "i"), ("ts", "ț"), ("s", "ș"), ("j", "i"),
)  # fmt: skip


def _only(home: Home, town: Town, way: Callable[[str], str]) -> Home | None:
    """The street written in a way, if that changes it and makes no other street the same or begin so."""
    made = way(home.street)
    same = [name for name in town.streets if way(name).casefold() == made.casefold()]
    return replace(home, street=made) if made != home.street and same == [home.street] else None


def _rare(street: str) -> str:
    for long, short in _RARE:
        street = re.sub(long, short, street)
    return street


def rarely_shortened(_: random.Random, home: Home, town: Town) -> Home | None:
    """The street shortened as few lists of abbreviations have it."""
    return _only(home, town, _rare)


def _initials(street: str) -> str:
    words = street.split()
    named = len(words) > 1 and words[0].isalpha() and len(words[0]) > 2 and words[-1][:1].isupper()
    first = f"{words[0][0]}." if named else words[0]
    return shortened_name(" ".join([first, *words[1:]])).replace(". ", ".") if named else street


def initials_and_shortened(_: random.Random, home: Home, town: Town) -> Home | None:
    """First name to its letter and the other words shortened, without spaces: `J.v.Beverenstr.`"""
    last = home.street.split()[-1]
    twins = [name for name in town.streets if name != home.street and name.endswith(last)]
    return None if any(town.has(name, home.number) for name in twins) else _only(home, town, _initials)


def shortened_too(_: random.Random, home: Home, __: Town) -> Home | None:
    """A street that another damage made, with its words shortened; the postcode has to be there."""
    short = shortened_name(home.street)
    return replace(home, street=short) if short != home.street and home.postcode else None


def strange_key(rng: random.Random, home: Home, town: Town) -> Home | None:
    """In the street the digit above a letter, or a sign that slipped in."""
    at = rng.randrange(1, len(home.street) - 1)
    head, letter, tail = home.street[:at], home.street[at], home.street[at + 1 :]
    if not letter.isalpha() or not tail[0].isalpha():
        return None
    wrong = f"{head}{_ABOVE[letter]}{tail}" if letter in _ABOVE else f"{head}{letter}{rng.choice(',;.[=')}{tail}"
    return street_as(home, wrong, town)


def _begins_only(home: Home, begun: str, town: Town) -> Home | None:
    """The street by its beginning, if no other street with the number begins so and none is named so."""
    fit = [n for n in town.streets if n.casefold().startswith(begun.casefold()) and town.has(n, home.number)]
    named = begun.casefold() in {name.casefold() for name in town.streets}
    return replace(home, street=begun) if fit == [home.street] and not named else None


def end_lost(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The last one to three letters of the street lost."""
    return _begins_only(home, home.street[: -rng.randrange(1, 4)], town) if len(home.street) > 8 else None


def kind_left_out(_: random.Random, home: Home, town: Town) -> Home | None:
    """`Kastanje` for Kastanjelaan, where nothing else begins so; the postcode has to be there."""
    for kind in _KINDS:
        stem = home.street.removesuffix(kind).rstrip()
        if stem != home.street and len(stem) > 4 and sum(name.startswith(stem) for name in town.streets) == 1:
            return _begins_only(home, stem, town) if home.postcode else None
    return None


def fields_cut(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Street and place cut by narrow fields; the postcode has to be there."""
    width = rng.choice((9, 11, 13, 14))
    cut = _begins_only(home, home.street[:width].strip(), town) if len(home.street) > width + 1 else None
    return replace(cut, place=home.place[: rng.choice((3, 4))]) if cut and home.postcode else None


def scanned_badly(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Two signs of the street and one of the place read as others."""
    held = [pair for pair in _SCAN if pair[0] in home.street]
    wrong, place = home.street, home.place
    for seen, taken in rng.sample(held, min(2, len(held))):
        wrong = wrong.replace(seen, taken, 1)
    for seen, taken in rng.sample([pair for pair in _SCAN if pair[0] in place], 1):
        place = place.replace(seen, taken, 1)
    found = street_as(home, wrong, town) if len(held) > 1 else None
    return replace(found, place=place) if found else None


def _by_ear(sounds: tuple[tuple[str, str], ...]) -> Damage:
    def heard(rng: random.Random, home: Home, town: Town) -> Home | None:
        held = [pair for pair in sounds if pair[0] in home.street[1:]]
        wrong, place = home.street, home.place
        for sound, written in rng.sample(held, min(3, len(held))):
            wrong = wrong[0] + wrong[1:].replace(sound, written, 1)
        for sound, written in [pair for pair in sounds if pair[0] in place[1:]][:1]:
            place = place[0] + place[1:].replace(sound, written, 1)
        found = street_as(home, wrong, town) if len(held) > 1 and len(home.street) > 7 else None
        return replace(found, place=rng.choice((home.place, place))) if found else None

    return heard


heard_by_a_pole = _by_ear(_POLISH)
"""Two or three sounds of the street, and one of the place in half of the rows, written as a Pole hears them."""
heard_by_a_romanian = _by_ear(_ROMANIAN)
"""The same as a Romanian or Bulgarian writes them."""


def spaced_out(_: random.Random, home: Home, __: Town) -> Home:
    """Street and place with a space between all letters, as in a heading of a typed letter."""
    return replace(home, street=" ".join(home.street), place=" ".join(home.place))


def bare_house(_: random.Random, home: Home, town: Town) -> Home | None:
    """Only numbers that have no suffix and never had one."""
    return home if home.siblings == 1 and town.at(home) == {""} else None


def only_in_postcode(home: Home, town: Town) -> bool:
    """Tell whether postcode and number name this street alone, and this suffix once."""
    there = [each for each in town.homes if (each.postcode, each.number) == (home.postcode, home.number)]
    streets = {each.street for each in town.homes if each.postcode == home.postcode}
    return (
        bool(home.postcode)
        and sum(each.suffix.casefold() == home.suffix.casefold() for each in there) == 1
        and not any(street != home.street and town.has(street, home.number) for street in streets)
    )
