"""Of the seventh held-out set: damages of one part of an address that the sets before it do not have.

Each gives the address with a part written otherwise, or nothing where it can not be had or where a clerk with the
register beside him would be left in doubt.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from dataclasses import replace

from benchmarks.heldout.set_4_damage import street_as
from benchmarks.linkage_scoring import Home, Town

OWN_CODE = "0457"
"""The municipality of the register that the sets are scored on."""
_WIDTH = 16
_NEN = (
    (r"^(?!Achter|Fort|Het|De |Klein|Korte|Lange|Oude|Pastoor|Prins|Sint|Tussen|Verlengd)([A-Z])[a-zëé]+ (?=(?:van der |van |de )?[A-Z])", r"\1 "),
    (r"straat$", "str"), (r"laan$", "ln"), (r"weg$", "wg"), (r"plein$", "pln"), (r"(?<=.)singel$", "sngl"), (r"plantsoen$", "plnts"),
    (r" van der ", " v d "), (r" van de ", " v d "), (r" van ", " v "), (r" de ", " d "), (r"^Prinses ", "Prs "), (r"^Prins ", "Pr "), (r"^Pastoor ", "Past "),
    (r"^Verlengde? ", "Verl "), (r"^Sint ", "St "), (r"^Fort ", "Ft "), (r"^Korte ", "K "), (r"^Lange ", "L "), (r"^Kleine? ", "Kl "), (r"Industriepark$", "Indpark"),
)  # fmt: skip
_LETTERS = {
    "a": ("Anna", "Anton", "Alfa"), "b": ("Bernard", "Bravo"), "c": ("Cornelis", "Charlie"), "d": ("Dirk", "Delta"), "e": ("Eduard", "Echo"),
    "f": ("Ferdinand", "Foxtrot"), "g": ("Gerard", "Golf"), "s": ("Simon", "Sierra"), "m": ("Maria", "Mike"),
}  # fmt: skip
_PLAIN, _GRAVE = str.maketrans("üëé", "uee"), str.maketrans("üëé", "ùèè")
_CYRILLIC = {"a": "а", "b": "б", "d": "д", "e": "е", "g": "г"}


def _fits_once(home: Home, town: Town, way: Callable[[str], str]) -> Home | None:
    """The street written in a way, if that changes it and no other street becomes the same."""
    made = way(home.street)
    same = [name for name in town.streets if way(name).casefold() == made.casefold()]
    return replace(home, street=made) if made != home.street and same == [home.street] else None


def _to_width(street: str) -> str:
    """Words shortened from the left, without stops, until the name fits: as systems with a narrow field do."""
    for long, short in _NEN:
        if len(street) <= _WIDTH:
            break
        street = re.sub(long, short, street)
    return street


def to_width(_: random.Random, home: Home, town: Town) -> Home | None:
    """The street shortened after the rules of NEN 5825, to the sixteen signs of an old system."""
    return _fits_once(home, town, _to_width)


def cluster_thinned(rng: random.Random, home: Home, town: Town) -> Home | None:
    """One consonant left out where three or more stand together: `Utrechseweg`, `Kerstraat`."""
    at = [
        found.start() + 1
        for found in re.finditer(r"(?=[b-df-hj-np-tv-z]{3})", home.street)
        if home.street[found.start() : found.start() + 3] not in ("str", "sch")
    ]
    if not at:
        return None
    lost = rng.choice(at)
    return street_as(home, home.street[:lost] + home.street[lost + 1 :], town)


def _read_as(street: str, written: str, shown: str) -> str:
    return street.encode(written, "replace").decode(shown, "replace")


def accents_of_another_page(rng: random.Random, home: Home, town: Town) -> Home | None:
    """Accents as another code page shows them, as a German types them, or left away."""
    spelled = str.maketrans({"ü": "ue", "ë": "e", "é": "e"})
    ways: tuple[Callable[[str], str], ...] = (
        lambda street: _read_as(street, "cp850", "cp1252"), lambda street: _read_as(street, "mac_roman", "cp1252"), lambda street: _read_as(street, "cp1252", "cp850"),
        lambda street: _read_as(street, "utf-8", "cp1252"), lambda street: street.translate(spelled), lambda street: street.translate(_PLAIN), lambda street: street.translate(_GRAVE),
    )  # fmt: skip
    return None if home.street.isascii() else _fits_once(home, town, rng.choice(ways))


def postcode_next_door(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The postcode of another street, one letter from the right one; nothing has the number there."""
    if not home.postcode:
        return None
    at = rng.choice((4, 5))
    wrong = [home.postcode[:at] + key + home.postcode[at + 1 :] for key in string.ascii_uppercase]
    taken = {each.postcode for each in town.homes if each.number == home.number} | {home.postcode}
    there = {each.postcode for each in town.homes if each.street == home.street}
    fitting = [code for code in wrong if code in town.postcodes and code not in taken | there]
    return replace(home, postcode=rng.choice(fitting)) if fitting else None


def only_letter(_: random.Random, home: Home, __: Town) -> Home | None:
    """Only addresses with one letter for a suffix."""
    return home if len(home.letter) == 1 and home.letter.isalpha() and not home.addition else None


def letter_spelled(rng: random.Random, home: Home, _: Town) -> Home | None:
    """The letter of the number as it is said over the telephone."""
    names = _LETTERS.get(home.suffix.lower())
    if names is None:
        return None
    form = rng.choice((" {0} van {1}", "{0} ({0} van {1})", " {0} ({1})", ", de {0} van {1}", "{0}, {0} van {1}", " {0} - {1}"))  # fmt: skip
    letter = rng.choice((home.suffix.lower(), home.suffix.upper()))
    return replace(home, letter=form.format(letter, rng.choice(names)), addition="")


def letter_in_cyrillic(rng: random.Random, home: Home, town: Town) -> Home | None:
    """The letter of the number typed on a Bulgarian keyboard."""
    letter = _CYRILLIC.get(home.suffix.lower()) if only_letter(rng, home, town) else None
    return replace(home, letter=rng.choice((letter, letter.upper()))) if letter else None


def province_or_country(rng: random.Random, home: Home, _: Town) -> Home | None:
    """Province, region or country where the place should be; the postcode tells the place."""
    said = (
        "Noord-Holland", "N.-Holland", "prov. Noord-Holland", "Gooi en Vechtstreek", "Nederland", "NEDERLAND", "Olanda", "Holandia",
        "Netherlands", "The Netherlands", "Нидерландия", "NL", "Țările de Jos",
    )  # fmt: skip
    return replace(home, place=rng.choice(said)) if home.postcode else None


def with_postcode(_: random.Random, home: Home, __: Town) -> Home | None:
    """Only addresses with a postcode."""
    return home if home.postcode else None


def homes_at(home: Home, town: Town, number: int | None = None) -> list[Home]:
    """The addresses in use at a number of the street of a home: its own number, if no other is given."""
    wanted = home.number if number is None else number
    return [each for each in town.homes if (each.street, each.number) == (home.street, wanted)]
