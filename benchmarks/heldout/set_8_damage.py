"""Of the eighth held-out set: damages of one part of an address that the sets before it do not have.

Each gives the address with a part written otherwise, or nothing where it can not be had or where a clerk with the
register beside him would be left in doubt. None of them knows the names of one town.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

from benchmarks.heldout.set_4_damage import street_as
from benchmarks.heldout.set_6_damage import bare_house
from benchmarks.heldout.set_7_damage import homes_at, only_letter
from benchmarks.linkage_scoring import Home, Town

_APART = (("straat", "str"), ("laan", "ln"), ("weg", "wg"), ("plein", "pln"), ("gracht", "gr"), ("singel", "sgl"), ("steeg", "stg"), ("kade", "kd"), ("dijk", "dk"), ("plantsoen", "plts"))  # fmt: skip
_VOWELS = re.compile(r"(?=([aeiou])(?!\1)([aeiou]))")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_WARDS = (
    "Centrum",
    "Binnenstad",
    "Buitengebied",
    "wijk 04",
    "Buurt 2",
    "Dorp",
    "Oost",
    "centrumgebied",
    "Industrieterrein",
    "WIJK 01",
    "binnen de kom",
    "Buitenwijken",
)
_DIGITS = {
    "1": ("I", "1e", "1h", "1hg"),
    "2": ("II", "2e", "2h", "2hg"),
    "3": ("III", "3e", "3h", "3hg"),
    "4": ("IV", "4e", "4h", "4hg"),
}
_NAMED = {
    "ZW": ("zwart", "zwrt", "Zw."), "RD": ("rood", "Rd."), "BS": ("bis", "Bis.", "b.s."), "BIS": ("BIS", "bs", "-bis-"), "L": ("li.", "links"), "R": ("re.", "rechts"),
    "BEN": ("ben.", "onder", "bened.", "onderwoning", "beneden-woning", "begane gr."), "BOV": ("bov.", "bovenw.", "bven", "boven-woning", "verdieping"),
}  # fmt: skip
"""Suffixes that are words, as other towns and other lists write them."""
_PAIRS = ({"BEN", "BOV"}, {"ZW", "RD"}, {"L", "R"})
"""Words that are clear only beside each other."""


def _unlike(home: Home, town: Town, way: Callable[[str], str]) -> Home | None:
    """The street written in a way, if that changes it and no other street becomes the same."""
    made = way(home.street)
    same = [name for name in town.streets if way(name).casefold() == made.casefold()]
    return replace(home, street=made) if made != home.street and same == [home.street] else None


def sole_suffix(_: random.Random, home: Home, town: Town) -> Home | None:
    """Only addresses with a suffix that no other at the number has in capitals or small letters."""
    same = [each for each in homes_at(home, town) if each.suffix.casefold() == home.suffix.casefold()]
    return home if home.suffix and len(same) == 1 else None


def sole_letter(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Only addresses with one letter for a suffix, which is there once."""
    return only_letter(rng, home, town) and sole_suffix(rng, home, town)


def kind_apart(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The kind of street shortened as a word of its own: `Kerk Str.`, `Kerk-str`."""
    form = rng.choice((" {0}", " {0}.", "-{0}", "-{0}.", "{0}"))

    def way(street: str) -> str:
        for kind, short in _APART:
            stem = street.removesuffix(kind)
            if stem != street and len(stem) > 2 and stem[-1] != " ":
                return stem + form.format(short.title())
        return street

    return _unlike(home, town, way)


def letters_filled_in(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The digits of the postcode with letters that only fill the field, so that it is no postcode of the register."""
    filled = home.postcode[:4] + rng.choice(("XX", "AA", "ZZ", " AA", " XX", "??", " ..", "00", "--"))
    return replace(home, postcode=filled) if home.postcode and filled.replace(" ", "") not in town.postcodes else None


def digits_with_place(rng: random.Random, home: Home, _: Town) -> Home | None:
    """The digits of the postcode in the cell of the place, its letters lost."""
    if not home.postcode:
        return None
    form = rng.choice(("{0} {1}", "{1} {0}", "NL-{0} {1}", "{1} ({0})", "{0}{1}", "{0}, {1}"))
    return replace(home, postcode="", place=form.format(home.postcode[:4], home.place))


def ward_for_place(rng: random.Random, home: Home, _: Town) -> Home | None:
    """A ward or a part of the town where the place should be; the postcode tells the place."""
    return replace(home, place=rng.choice(_WARDS)) if home.postcode else None


def vowels_turned(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Two vowels beside each other turned round: `Miedoornlaan`."""
    at = [found.start() for found in _VOWELS.finditer(home.street) if found.start()]
    if not at or len(home.street) < 7:
        return None
    first = rng.choice(at)
    turned = home.street[first + 1] + home.street[first]
    return street_as(home, home.street[:first] + turned + home.street[first + 2 :], town)


def _other_first(rng: random.Random, word: str) -> str:
    """The first letter of a word as the key beside it."""
    row = next((keys for keys in _KEYS if word[0].lower() in keys), "")
    beside = [row[at] for at in (row.find(word[0].lower()) - 1, row.find(word[0].lower()) + 1) if row and 0 <= at < len(row)]  # fmt: skip
    return rng.choice(beside).upper() + word[1:] if beside else word


def first_key_wrong(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The first letter of the street as the key beside it: `Jerkstraat`."""
    wrong = _other_first(rng, home.street)
    return street_as(home, wrong, town) if wrong != home.street and len(home.street) > 6 else None


def place_begun_wrong(rng: random.Random, home: Home, _: Town) -> Home | None:
    """The first letter of the place lost, doubled or as the key beside it; no postcode."""
    if len(home.place) < 5:
        return None
    wrong = rng.choice((home.place[1:], home.place[1:].title(), home.place[0] + home.place, _other_first(rng, home.place)))  # fmt: skip
    return replace(home, postcode="", place=wrong) if wrong != home.place else None


def place_declined(rng: random.Random, home: Home, _: Town) -> Home | None:
    """The place with the ending that a Pole gives it in a sentence."""
    ends_so = home.place[-1:] in tuple("bcdfgklmnprstwz") and " " not in home.place
    return replace(home, place=home.place + rng.choice(("ie", "u"))) if ends_so else None


def hyphens_for_spaces(_: random.Random, home: Home, town: Town) -> Home | None:
    """All words of the street joined by hyphens, as in Belgium or on a form of the web."""
    return _unlike(home, town, lambda street: street.replace(" ", "-"))


def styled(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The suffix in the style of another town or list, if no other suffix at the number can be meant."""
    if not sole_suffix(rng, home, town):
        return None
    written = rng.choice(_styles(home.suffix.upper(), {each.upper() for each in town.at(home)}) or [""])
    there = {each.upper() for each in town.at(home)}
    taken = re.sub(r"[^A-Z0-9]", "", written.upper()) in there - {home.suffix.upper()}
    return replace(home, letter="", addition=written) if written and not taken else None


def _styles(suffix: str, there: set[str]) -> list[str]:
    letter, digits = suffix[:1], suffix[1:]
    if suffix in _NAMED:
        pairs = [pair for pair in _PAIRS if suffix in pair]
        return list(_NAMED[suffix]) if not pairs or there in pairs else []
    if suffix == "H" and "1" in there and not there & {"A", "B", "G", "HS", "I"}:
        return ["hs", "huis", "Hs.", "-hs", "parterre"]
    if suffix in _DIGITS and all(each.isdigit() or each in ("H", "") for each in there):
        return list(_DIGITS[suffix] if "H" in there else _DIGITS[suffix][:1])
    if letter.isalpha() and digits.isdigit() and letter not in there:
        zero = f"{letter}{digits.zfill(2)}"
        return [f"{letter}-{digits}", f"{letter.lower()} {digits}", f"{letter}/{digits}", f"{letter.lower()}.{digits}", *([zero] if zero != suffix and zero not in there else [])]  # fmt: skip
    return []


def alone_at_number(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Only numbers that never had a suffix, at addresses with a postcode."""
    return bare_house(rng, home, town) if home.postcode else None
