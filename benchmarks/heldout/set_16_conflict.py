"""Open: two addresses in one row, and parts of one row that point to different homes."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_tools import cols, elsewhere, free, index, line, lone, lone_at, only_key, spaced
from benchmarks.linkage_scoring import Cells, Home, Town


def two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses of different streets in one cell."""
    if not lone(home, town):
        return None
    pair = [home, elsewhere(rng, home, town)]
    rng.shuffle(pair)
    mark = rng.choice([" en ", " / ", "; ", " + ", " of ", "\n"])
    return free(mark.join(line(other) for other in pair))


def two_streets_one_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two addresses before one place, no postcodes."""
    if not lone(home, town):
        return None
    other = elsewhere(rng, home, town)
    mark = rng.choice([" en ", " / ", " & ", " i ", " si "])
    return free(f"{home.street} {home.number}{mark}{other.street} {other.number}, {home.place}")


def two_keys(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two addresses by postcode and number only."""
    other = elsewhere(rng, home, town)
    if not lone(home, town) or not only_key(home, town) or not only_key(other, town) or other.postcode == home.postcode:
        return None
    pair = [f"{spaced(found)} {found.number}" for found in (home, other)]
    rng.shuffle(pair)
    return free(rng.choice([" en ", "; ", " + ", "\n"]).join(pair))


def corner(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A corner building by both of its addresses."""
    if not lone(home, town):
        return None
    other = elsewhere(rng, home, town)
    shape = rng.choice(["hoek {} / {}, Weesp", "hoekpand {} - {} te Weesp", "{}, hoek {} Weesp"])
    return free(shape.format(f"{home.street} {home.number}", f"{other.street} {other.number}"))


def text_against_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The text holds another address than the columns."""
    if not lone(home, town):
        return None
    other = elsewhere(rng, home, town)
    pair = [home, other]
    rng.shuffle(pair)
    return {**cols(pair[0]), "adres": line(pair[1])}


def number_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place agree; text and number cell hold neighbours."""
    other = lone_at(home.street, home.number + rng.choice([-4, -2, 2, 4]), town)
    if not other or not lone(home, town) or other.postcode != home.postcode:
        return None
    return {**cols(home), "adres": f"{other.street} {other.number}, {other.place}"}


def number_in_street_against_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street cell ends in another number than the number's cell has; both exist."""
    other = lone_at(home.street, home.number + rng.choice([-6, -2, 2, 6]), town)
    if not other or not lone(home, town) or other.postcode != home.postcode:
        return None
    return cols(home, straat=f"{home.street} {other.number}")


def letter_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Text and columns name different letters at one number."""
    found = [other for other in index(town).at[(home.street, home.number)] if other.letter and not other.addition]
    if home not in found or len(found) < 2 or not home.postcode:
        return None
    other = rng.choice([mate for mate in found if mate != home])
    return {**cols(home), "adres": line(other)}


def postcode_of_same_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode belongs to another street that has this number too."""
    if not lone(home, town):
        return None
    for _ in range(40):
        other = elsewhere(rng, home, town)
        twin = lone_at(other.street, home.number, town)
        if twin and twin.postcode != home.postcode and not _shared(twin.postcode, home, town):
            written = free(f"{home.street} {home.number}, {twin.postcode} {home.place}")
            return rng.choice([cols(home, postcode=twin.postcode), written])
    return None


def _shared(postcode: str, home: Home, town: Town) -> bool:
    """Whether the street of a home has homes at a postcode."""
    return any(other.street == home.street for other in index(town).postcode[postcode])


def stem_of_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the stem of the street, which two streets or more of the town share, all with this number."""
    if not lone(home, town):
        return None
    for end in ("straat", "laan", "gracht", "singel", "hof", "eiland", "weg", "pad", "plein", "kade"):
        stem = home.street.removesuffix(end)
        if stem != home.street and len(stem) > 3:
            others = [
                s for s in index(town).street if s.startswith(stem) and s != home.street and len(s) - len(stem) < 8
            ]
            named = [street for street in sorted(others) if lone_at(street, home.number, town)]
            return cols(home, straat=stem, postcode="") if named and stem not in town.streets else None
    return None
