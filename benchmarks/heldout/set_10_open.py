"""The open rows of the tenth hidden test set: several houses fit, so nobody may answer them.

Written from the issue's text alone, see `set_10.py`.
"""

from __future__ import annotations

import random
from itertools import takewhile

from benchmarks.heldout.set_10_damage import alone_bare, key, register
from benchmarks.heldout.set_10_layouts import ANY, PLACED, Line, house_in_one, in_columns, laid, tidy, written
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ROOMS = ("kamer {n}", "room {n}", "k{n}", "pokój {n}", "camera {n}", "стая {n}", "unit {n}", "pok. {n}")


def _alone_neighbour(home: Home, town: Town) -> Home | None:
    """The next house on the same side, where both have no suffix and stand alone at their number."""
    found = [other for other in register(town).homes_at.get(int(home.number) + 2, []) if other.street == home.street]
    good = alone_bare(home, town) and len(found) == 1 and alone_bare(found[0], town)
    return found[0] if good else None


def _suffix_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the number, where every house at it has a suffix and there are several."""
    at = town.at(home)
    return laid(rng, home, str(home.number)) if "" not in at and len(at) > 1 and home.siblings > 1 else None


def _which_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room behind a number that several houses share, not a house and its garage (`G`)."""
    at = town.at(home)
    if (
        home.siblings < 2
        or "A" not in at
        or any(key(found)[:1] in ("K", "U", "P") or key(found).isdigit() for found in at)
    ):
        return None
    return laid(rng, home, f"{home.number} {rng.choice(_ROOMS).format(n=rng.randrange(1, 10))}")


def _range(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two houses side by side as one range; either may be meant."""
    other = _alone_neighbour(home, town)
    if other is None:
        return None
    sign = rng.choice(("-", " t/m ", " + ", " en ", " - ", "/", " & ", " tot en met "))
    return laid(rng, home, f"{home.number}{sign}{other.number}")


def _several_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters at one number that both exist."""
    letters = sorted(found for found in town.at(home) if len(found) == 1 and found.isalpha())
    own = home.suffix.upper()
    later = [found for found in letters if found > own]
    if own not in letters or not later:
        return None
    other = later[0] if rng.random() < 0.7 else later[-1]
    forms = (
        f"{own}+{other}",
        f" {own} en {other}",
        f"{own} t/m {other}",
        f"{own}/{other}",
        f" {own} & {other}",
        f"{own} of {other}",
    )
    return laid(rng, home, f"{home.number}{rng.choice(forms)}")


def _excel_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A range of two houses that Excel took for a day: `7-sep` was `7-9`."""
    other = _alone_neighbour(home, town)
    if other is None or other.number > len(_MONTHS):
        return None
    month = _MONTHS[int(other.number) - 1]
    return laid(
        rng,
        home,
        rng.choice((f"{home.number}-{month}", f"{home.number}-{month}", f"{int(home.number):02d}-{month}")),
        placed=True,
    )


def _parts_disagree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and postcode of two streets that both have this house; either part may be the wrong one."""
    same = [other for other in register(town).homes_at[int(home.number)] if other.suffix.upper() == home.suffix.upper()]
    others = [
        other
        for other in same
        if other.postcode
        and other.street != home.street
        and home.street not in register(town).streets_of[other.postcode]
    ]
    if not others or not home.postcode:
        return None
    other = rng.choice(others)
    street, postcode = rng.choice(((home.street, other.postcode), (other.street, home.postcode)))
    mixed = Home("", street, home.number, home.letter, home.addition, postcode, home.place, home.siblings)
    return rng.choice(ANY)(rng, written(rng, mixed))


def _two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses in one row, as one text or one in columns and the other as text."""
    other = rng.choice(town.homes)
    if other.street == home.street or other.place != home.place or not other.postcode:
        return None
    first, second = rng.sample((home, other), 2)
    one, two = f"{first.street} {first.house}", f"{second.street} {second.house}"
    sign = rng.choice((" / ", " en ", " of ", "; ", " + ", " & "))
    forms: tuple[Cells, ...] = (
        {"adres": f"{one}{sign}{two}, {home.place}"},
        {"adres": tidy(f"{one}, {first.postcode} {home.place}{sign}{two}, {second.postcode} {home.place}")},
        {**in_columns(rng, written(rng, first)), "adres": tidy(f"{two}, {second.postcode} {second.place}")},
    )
    return rng.choice(forms)


def _same_begin(one: str, two: str) -> str:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False))
    return "".join(sign for sign, _ in pairs).strip()


def _cut_between_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street cut off where another that has this house too begins the same."""
    found = []
    for other in register(town).homes_at[int(home.number)]:
        begin = _same_begin(home.street, other.street)
        twins = (
            other.street != home.street and other.suffix.upper() == home.suffix.upper() and other.place == home.place
        )
        if (
            twins
            and len(begin) > 4
            and 2 * len(begin) >= min(len(home.street), len(other.street))
            and begin not in town.streets
        ):
            found.append(begin)
    if not found:
        return None
    short = rng.choice(sorted(set(found)))
    return rng.choice((PLACED, house_in_one))(
        rng, Line(short, str(home.number), home.suffix, "", home.place, "", "", home.house)
    )


def _letter_with_more_below(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`51A`, where only 51A1, 51A2 and so on exist."""
    letter = home.letter.upper()
    below = [found for found in town.at(home) if letter and found.startswith(letter)]
    return (
        laid(rng, home, f"{home.number}{letter}") if home.addition and letter not in below and len(below) > 1 else None
    )


def _suffix_said_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A suffix of which is only told that it is there, where several houses have one."""
    suffixes = [found for found in town.at(home) if found]
    if not home.suffix or len(suffixes) < 2:
        return None
    words = (
        "toevoeging onbekend",
        "letter onleesbaar",
        "toev. onbekend",
        "huisletter niet bekend",
        "(letter onbekend)",
    )
    return laid(rng, home, f"{home.number} {rng.choice(words)}")


OPEN: dict[str, Kind] = {
    "suffix left out": _suffix_left_out,
    "room, but of which house": _which_room,
    "range": _range,
    "several letters": _several_letters,
    "range that Excel took for a day": _excel_date,
    "street and postcode disagree": _parts_disagree,
    "two addresses": _two_addresses,
    "street cut off between two": _cut_between_two,
    "letter with more below it": _letter_with_more_below,
    "suffix said to be unknown": _suffix_said_unknown,
}
