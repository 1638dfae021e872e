"""Test set 11: the hands that write - slips, abbreviations and layouts - and what makes an address certain."""

from __future__ import annotations

import random
import re

from rapidfuzz.distance import OSA

from benchmarks.linkage_scoring import Cells, Home, Town, columns

_RENUMBERED = {
    "Amstellandlaan": (86,),
    "Flevolaan": (2, 4, 52),
    "Fort Heemstedestraat": (),
    "Hogeweyselaan": (145,),
    "Jakop Slegthof": (),
    "Keurstraat": (5, 19, 28),
    "Kromme Elleboogsteeg": (2,),
    "Leeuwenveldseweg": (1, 3),
    "Nieuwstad": (36, 100),
    "Ossenmarkt": (17,),
    "Pampuslaan": (42, 90, 125),
    "Papelaan": (42, 44),
    "Utrechtseweg": (112,),
    "Verlengd Buitenveer": (13, 14),
}
"""Numbers whose history would make a person hesitate (none: the whole street)."""
_KEYS = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "t": "r", "r": "t", "s": "a", "l": "k", "g": "h", "d": "f"}
_BY_EAR = (
    ("straat", "strat"), ("laan", "lan"), ("gracht", "graght"), ("ij", "y"), ("ei", "ij"), ("y", "ij"), ("sch", "sg"),
    ("th", "t"), ("ou", "au"), ("oo", "o"), ("aa", "a"), ("ee", "e"), ("ie", "i"), ("ui", "uy"), ("ck", "k"), ("v", "f"),
    ("z", "s"), ("c", "k"), ("uu", "u"), ("ss", "s"), ("nn", "n"), ("ll", "l"),
)  # fmt: skip
_SHORT = (
    ("straat", "str"), ("laan", "ln"), ("plein", "pln"), ("plantsoen", "plnts"), ("singel", "sngl"), ("gracht", "gr"),
    ("kade", "kd"), ("steeg", "stg"), ("dreef", "dr"), ("weg", "wg"), ("hof", "hf"), ("park", "prk"), ("pad", "pd"),
)  # fmt: skip
_NO_FIRST_NAME = (
    "Fort",
    "Het",
    "De",
    "Tussen",
    "Korte",
    "Lange",
    "Oude",
    "Klein",
    "Kleine",
    "Lage",
    "Achter",
    "Kromme",
)
_TITLES = {"Pastoor": "Past", "Prins": "Pr", "Prinses": "Prns", "Sint": "St", "Verlengde": "Verl", "Verlengd": "Verl"}


def alone(home: Home, town: Town) -> bool:
    """Tell whether no other address ever bore this number."""
    return town.at(home) == {home.suffix.upper()}


def settled(home: Home) -> bool:
    """Tell whether the number was never given from one house to another."""
    numbers = _RENUMBERED.get(home.street)
    return numbers is None or (bool(numbers) and home.number not in numbers)


def clear(home: Home, town: Town) -> bool:
    """Tell whether the house, written in full, is one address, now and in the past."""
    return settled(home) and (bool(home.suffix) or alone(home, town))


def ends_there(home: Home, town: Town) -> bool:
    """Tell whether something behind the house can only be a part of it: a room, a bed."""
    if not clear(home, town):
        return False
    longer = [
        other for other in town.at(home) if other != home.suffix.upper() and other.startswith(home.suffix.upper())
    ]
    return not longer


def nearest(written: str, town: Town) -> tuple[str, int, int]:
    """Give the street nearest to what is written, its distance, and the distance of the next."""
    ranked = sorted((OSA.distance(written.lower(), street.lower()), street) for street in town.streets)
    return ranked[0][1], ranked[0][0], ranked[1][0] if len(ranked) > 1 else 99


def stands_out(written: str, home: Home, town: Town) -> bool:
    """Tell whether a misspelt street can be no other street, without help of a postcode."""
    street, distance, second = nearest(written, town)
    return street == home.street and 0 < distance <= second - 2


def slip(rng: random.Random, word: str) -> str:
    """One typing error behind the first letters."""
    places = [place for place in range(2, len(word) - 1) if word[place].isalpha() and word[place + 1].isalpha()]
    if not places:
        return word
    at = rng.choice(places)
    letter = word[at]
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + letter + word[at:]
    if kind == 2:
        return word[:at] + word[at + 1] + letter + word[at + 2 :]
    return word[:at] + _KEYS.get(letter, "e") + word[at + 1 :]


def by_ear(rng: random.Random, word: str) -> str:
    """Written as heard."""
    fitting = [(old, new) for old, new in _BY_EAR if old in word[1:]]
    if not fitting:
        return word
    old, new = rng.choice(fitting)
    return word[0] + word[1:].replace(old, new, 1)


def shortened(street: str) -> str:
    """Shortened in the manner of NEN 5825: the kind of street, titles, first names to initials, particles."""
    words = street.split(" ")
    if len(words) > 1 and words[0] in _TITLES:
        words[0] = _TITLES[words[0]]
    elif len(words) > 1 and words[0].isalpha() and words[0] not in _NO_FIRST_NAME and words[0][0].isupper():
        words[0] = words[0][0]
    short = " ".join(words).replace(" van der ", " vd ").replace(" van de ", " vd ").replace(" van ", " v ")
    for long, brief in _SHORT:
        if short.endswith(long) and len(short) > len(long) + 3:
            return short[: -len(long)] + brief
    return short


def last_name(street: str) -> str:
    """The name without initials and titles: `P.J.Troelstralaan` gives `Troelstralaan`."""
    return re.sub(r"^([A-Za-z]{1,3}\.)+", "", street)


def spaced(postcode: str) -> str:
    """`1381AB` as `1381 AB`."""
    return f"{postcode[:4]} {postcode[4:]}".strip()


def tail(rng: random.Random, home: Home) -> str:
    """Postcode and place."""
    postcode = rng.choice((home.postcode, spaced(home.postcode), spaced(home.postcode)))
    return f"{postcode} {home.place}".strip()


def line(rng: random.Random, home: Home, house: str | None = None, street: str | None = None) -> str:
    """The address in one line, in an ordinary layout."""
    sign = rng.choice((", ", ", ", " ", "; ", " - "))
    return f"{street or home.street} {house or home.house}{sign}{tail(rng, home)}"


def placed(rng: random.Random, home: Home, house: str | None = None, street: str | None = None) -> str:
    """The address in one line without a postcode."""
    return f"{street or home.street} {house or home.house}{rng.choice((', ', ' ', ' te '))}{home.place}"


def row(home: Home, **cells: str) -> Cells:
    """The address in columns, with some cells written otherwise."""
    return {**columns(home), **cells}


def styled(rng: random.Random, home: Home) -> str:
    """Number and suffix in a layout of somebody's own."""
    suffix = rng.choice((home.suffix, home.suffix.upper()))
    if not suffix:
        return str(home.number)
    if home.letter and home.addition:
        letter = suffix[: len(home.letter)]
        return f"{home.number}{rng.choice(('', ' ', '-'))}{letter}{rng.choice((' ', '-', '/'))}{suffix[len(home.letter) :]}"
    if suffix[0].isdigit():
        return f"{home.number}{rng.choice((' ', '-', '/'))}{suffix}"
    return str(home.number) + rng.choice((" {}", "-{}", "/{}", ".{}", " - {}", "_{}", ' "{}"', " ({})")).format(suffix)


def house_of(town: Town, street: str, number: int) -> Home | None:
    """The house with this bare number in a street, where nothing else ever bore the number."""
    for other in town.homes:
        if other.street == street and other.number == number and not other.suffix and clear(other, town):
            return other
    return None


def elsewhere_in_town(rng: random.Random, home: Home, town: Town) -> Home | None:
    """A house with the same bare number in another street with another postcode."""
    fitting = [
        other
        for other in town.homes
        if other.number == home.number
        and other.street != home.street
        and other.postcode not in ("", home.postcode)
        and not other.suffix
        and clear(other, town)
    ]
    return rng.choice(fitting) if fitting else None
