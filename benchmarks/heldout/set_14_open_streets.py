"""Test set fourteen: what fits houses in two streets."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import (
    at_postcode,
    bare_home,
    code,
    distance,
    joined,
    lone,
    near,
    one,
    plain,
    postcodes,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_FRONT = ("Korte ", "Lange ", "Grote ", "Kleine ", "Jan ", "Prins ", "Prinses ")


def postcode_against_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode of another street, where that number stands too."""
    if not lone(town, home) or not home.postcode:
        return None
    for _ in range(30):
        wrong = rng.choice(postcodes(town))
        there = [street for street, number in at_postcode(town, wrong) if number == home.number]
        if len(there) == 1 and there[0] != home.street and bare_home(town, there[0], home.number):
            written = columns(home) | {"postcode": wrong}
            return written if rng.random() < 0.5 else {"adres": f"{home.street} {home.number}, {spaced(wrong)} Weesp"}
    return None


def between_two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelling one step from two streets that both have the number."""
    for other in town.streets:
        if (
            other == home.street
            or len(other) != len(home.street)
            or not lone(town, home)
            or not bare_home(town, other, home.number)
        ):
            continue
        differ = [at for at, (left, right) in enumerate(zip(home.street, other, strict=True)) if left != right]
        if len(differ) == 2:
            at = differ[0]
            street = home.street[:at] + other[at] + home.street[at + 1 :]
            apart = {distance(plain(street), plain(one_)) for one_ in (home.street, other)}
            if apart == {1} and len(near(town, street, 1)) == 2:
                return {"adres": f"{street} {home.number}, Weesp"}
    return None


def front_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word that tells two streets apart is missing: Korte or Lange, Grote or Kleine."""
    for word in _FRONT[:4]:
        if word in home.street:
            rest = home.street.replace(word, "", 1)
            mates = [
                street
                for street in town.streets
                if street != home.street
                and any(street.replace(front, "", 1) == rest for front in _FRONT[:4] if front in street)
            ]
            if (
                lone(town, home)
                and mates
                and rest not in town.streets
                and all(bare_home(town, mate, home.number) for mate in mates)
            ):
                return {"adres": joined(f"{rest} {home.number}", "Weesp", by=", ")}
    return None


def cut_too_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street cut so short that two streets begin so, and both have the number."""
    for width in (12, 10, 9, 8, 7, 6):
        cut = home.street[:width].strip()
        fits = [street for street in town.streets if plain(street).startswith(plain(cut))]
        if (
            len(plain(cut)) > 4
            and len(fits) > 1
            and plain(cut) not in {plain(fit) for fit in fits}
            and lone(town, home)
        ):
            both = [street for street in fits if town.has(street, home.number)]
            if len(both) > 1 and all(bare_home(town, street, home.number) for street in both):
                return {
                    "straat": one(rng, cut, f"{cut}.", cut.upper()),
                    "huisnummer": str(home.number),
                    "woonplaats": home.place,
                }
    return None


def two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses in one cell."""
    other = rng.choice(town.homes)
    if not lone(town, home) or not lone(town, other) or other.street == home.street:
        return None
    first, last = rng.sample([home, other], 2)
    between = one(rng, " en ", " of ", " / ", "; ", " + ")
    tail = one(rng, " te Weesp", ", Weesp", " (beide Weesp)")
    return {"adres": f"{first.street} {first.number}{between}{last.street} {last.number}{tail}"}


def two_homes_same_person(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two addresses under labels: address 1 and address 2."""
    other = rng.choice(town.homes)
    if not lone(town, home) or not lone(town, other) or other.street == home.street:
        return None
    first, last = rng.sample([home, other], 2)
    names = rng.choice((("Locatie 1", "Locatie 2"), ("Adres 1", "adres 2"), ("Pand A", "pand B")))
    second = joined(f"{last.street} {last.number}", code(rng, last), "Weesp")
    return {"adres": f"{names[0]}: {first.street} {first.number} Weesp, {names[1]}: {second}"}


_KINDS: tuple[Kind, ...] = (
    postcode_against_street,
    between_two_streets,
    front_missing,
    cut_too_short,
    two_streets,
    two_homes_same_person,
)
OPEN_STREETS: dict[str, Kind] = {kind.__name__: kind for kind in _KINDS}
