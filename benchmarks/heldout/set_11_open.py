"""Test set 11: rows for which a person with the register names several houses."""

from __future__ import annotations

import random

from benchmarks.heldout.set_11_hands import alone, clear, elsewhere_in_town, house_of, row, settled, tail
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_BETWEEN = {
    "Herenstraat": (("Horenstraat", "Torenstraat"),),
    "Torenstraat": (("Horenstraat", "Herenstraat"), ("Tolenstraat", "Molenstraat")),
    "Molenstraat": (("Morenstraat", "Torenstraat"), ("Tolenstraat", "Torenstraat")),
    "Kerkstraat": (("Kerrstraat", "Keurstraat"),),
    "Keurstraat": (("Kerrstraat", "Kerkstraat"),),
    "Hogeweyselaan": (("Hageweyselaan", "Lageweyselaan"), ("Weyselaan", "Lageweyselaan")),
    "Lageweyselaan": (("Logeweyselaan", "Hogeweyselaan"), ("Weyselaan", "Hogeweyselaan")),
    "Lange Muiderweg": (("Muiderweg", "Korte Muiderweg"),),
    "Korte Muiderweg": (("Muiderweg", "Lange Muiderweg"),),
    "De Grote Weer": (("De Weer", "De Kleine Weer"),),
    "De Kleine Weer": (("De Weer", "De Grote Weer"),),
    "Nieuwstad": (("Nieuwst.", "Nieuwstraat"),),
    "Nieuwstraat": (("Nieuwst.", "Nieuwstad"),),
}
"""A spelling as near to another street, and that street."""


def _excel_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.number > 31 or home.suffix or not clear(home, town):
        return None
    other = rng.randint(1, 31 if home.number <= 12 else 12)
    if other == home.number or house_of(town, home.street, other) is None:
        return None
    month, day = (home.number, other) if home.number <= 12 and other > 12 else (other, home.number)
    if month > 12:
        return None
    written = rng.choice(
        (
            f"{day}-{_MONTHS[month - 1]}",
            f"{day}-{_MONTHS[month - 1]}",
            f"2021-{month:02d}-{day:02d} 00:00:00",
            f"{_MONTHS[month - 1]}-{day:02d}",
        )
    )
    if written.endswith("00:00:00") and day > 28:
        return None
    return row(home, huisnummer=written, postcode="")


def _suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.suffix or home.siblings < 2 or "" in town.at(home) or not settled(home):
        return None
    if rng.random() < 0.6:
        return row(
            home,
            huisletter="",
            huisnummertoevoeging=rng.choice(("", "", "-")),
            postcode=rng.choice((home.postcode, "")),
        )
    return {"adres": f"{home.street} {home.number}, {tail(rng, home)}"}


def _letter_of_many(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.letter or not home.addition or home.letter.upper() in town.at(home):
        return None
    below = [
        other
        for other in town.homes
        if (other.street, other.number, other.letter) == (home.street, home.number, home.letter)
    ]
    if len(below) < 2:
        return None
    if rng.random() < 0.6:
        return row(home, huisnummertoevoeging="")
    return {"adres": f"{home.street} {home.number}{home.letter}, {tail(rng, home)}"}


def _disagree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = elsewhere_in_town(rng, home, town)
    if home.suffix or not home.postcode or other is None or not clear(home, town):
        return None
    if any(
        (found.street, found.postcode) in ((home.street, other.postcode), (other.street, home.postcode))
        for found in town.homes
    ):
        return None
    if rng.random() < 0.5:
        return row(home, postcode=other.postcode)
    return row(home, straat=other.street)


def _between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    fitting = _BETWEEN.get(home.street)
    if fitting is None or home.suffix or not clear(home, town):
        return None
    written, other = rng.choice(fitting)
    if house_of(town, other, home.number) is None:
        return None
    return row(home, straat=written, postcode="")


def _cut_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    begin = home.street[: rng.randrange(6, 10)].strip()
    if home.suffix or len(begin) < 6 or begin in town.streets or not clear(home, town):
        return None
    alike = [street for street in town.streets if street.startswith(begin)]
    if len(alike) < 2 or sum(house_of(town, street, home.number) is not None for street in alike) < 2:
        return None
    return row(home, straat=begin, postcode="")


def _one_of_two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _between(rng, home, town) or _cut_short(rng, home, town)


def _room_of_whom(rng: random.Random, home: Home, town: Town) -> Cells | None:
    at = town.at(home)
    if home.siblings < 3 or not all(len(suffix) <= 1 for suffix in at) or "K" in at or not settled(home):
        return None
    room = f"{rng.choice(('kamer', 'room', 'kmr.', 'slaapkamer'))} {rng.randint(1, 9)}"
    if rng.random() < 0.6:
        return row(home, huisletter="", huisnummertoevoeging=room)
    return {"adres": f"{home.street} {home.number} {room}, {tail(rng, home)}"}


def _pair(rng: random.Random, home: Home, town: Town) -> tuple[int, int] | None:
    if home.suffix or not clear(home, town):
        return None
    other = home.number + rng.choice((-6, -4, -2, -2, 2, 2, 4, 6))
    if other < 1 or house_of(town, home.street, other) is None:
        return None
    first, last = min(home.number, other), max(home.number, other)
    return (first, last)


def _several_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _pair(rng, home, town)
    if pair is None:
        return None
    if rng.random() < 0.6:
        sign = rng.choice(("-", " - ", " t/m ", "/", " en ", "+"))
        return row(home, huisnummer=f"{pair[0]}{sign}{pair[1]}", postcode=rng.choice((home.postcode, "")))
    sign = rng.choice(("-", " tot en met ", " t/m ", " en ", " & ", " of ", " + "))
    return {
        "adres": f"{home.street} {pair[0]}{sign}{pair[1]}{rng.choice((', ', ' '))}{rng.choice((tail(rng, home), home.place))}"
    }


def _letters_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.letter or home.addition or not settled(home):
        return None
    others = [
        other.letter
        for other in town.homes
        if (other.street, other.number) == (home.street, home.number)
        and other.letter not in ("", home.letter)
        and not other.addition
    ]
    if not others:
        return None
    first, last = sorted((home.letter, rng.choice(others)))
    number = home.number
    written = rng.choice(
        (
            f"{number}{first} en {number}{last}",
            f"{number} {first}+{last}",
            f"{number}{first}/{last}",
            f"{number} {first} en {last}",
            f"{number}{first} & {last}",
        )
    )
    return {"adres": f"{home.street} {written}, {tail(rng, home)}"}


def _two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if not clear(home, town) or not clear(other, town) or other.street == home.street or not alone(other, town):
        return None
    first, last = rng.choice(((home, other), (other, home)))
    sign = rng.choice((" / ", " en ", " + ", "; ", " of ", " & "))
    return {"adres": f"{first.street} {first.house}{sign}{last.street} {last.house}, {home.place}"}


OPEN: dict[str, Kind] = {
    "c: number that became a date": _excel_date,
    "c/t: suffix missing": _suffix_missing,
    "c/t: letter given, unit missing": _letter_of_many,
    "c: postcode and street disagree": _disagree,
    "c: street that may be two": _one_of_two_streets,
    "c/t: room at one of several doors": _room_of_whom,
    "c/t: range or several numbers": _several_numbers,
    "t: several letters": _letters_in_text,
    "t: two addresses": _two_addresses,
}
