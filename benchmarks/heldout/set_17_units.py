"""Kinds of the seventeenth held-out set: rooms and units, foreign clerks, suffixes, moorings."""

from __future__ import annotations

import random

from benchmarks.heldout.set_17_tools import (
    alone,
    any_slip,
    boat,
    coded,
    lettered,
    line,
    long_name,
    misspelt,
    only,
    suffixed,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_DUTCH = (
    "kamer {n}",
    "kmr {n}",
    "kmr. {n}",
    "k. {n}",
    "unit {n}",
    "kamernummer {n}",
    "kamernr. {n}",
    "slaapkamer {n}",
    "room {n}",
)
_POLISH = ("pokój {n}", "pok. {n}", "pokoj nr {n}", "pok. nr {n}", "piętro 1 pokój {n}", "parter, pok. {n}")
_ROMANIAN = ("camera {n}", "cam. {n}", "camera nr. {n}", "etaj 1, camera {n}", "et. 1 cam. {n}", "parter, cam. {n}")
_BULGARIAN = ("стая {n}", "стая № {n}", "ет. 1, стая {n}", "staya {n}", "етаж 2 стая {n}", "et. 2, staia {n}")
_FLOORS = (
    "1e verdieping kamer {n}",
    "1e etage, kamer {n}",
    "begane grond kamer {n}",
    "kamer {n} (zolder)",
    "2e verd. kmr {n}",
)
_BEDS = ("bed {n}", "kamer 2 bed {n}", "kamer 2, bed nr. {n}", "room 2 bed {n}", "łóżko {n}")
_BOATS = ("woonboot", "woonschip", "Woonark 'Avontuur',", "ws. De Hoop,", "a/b Vrouwe Johanna,", "ligplaats", "w.s.")


def _unit(rng: random.Random, forms: tuple[str, ...]) -> str:
    return rng.choice(forms).format(n=rng.randint(1, 9))


def _behind(rng: random.Random, home: Home, unit: str, street: str = "") -> Cells:
    gap = rng.choice((" ", ", "))
    return {"adres": line(rng, home, street or home.street, house=f"{home.house}{gap}{unit}")}


@where(alone)
def room_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room or unit behind a house that has no suffixes."""
    return _behind(rng, home, _unit(rng, _DUTCH))


@where(alone)
def room_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room stands before the address."""
    return {"adres": f"{_unit(rng, _DUTCH[:7])}, {line(rng, home, home.street)}"}


@where(alone)
def room_at_the_end(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room stands behind the place."""
    return {"adres": f"{line(rng, home, home.street)}{rng.choice((', ', ' - '))}{_unit(rng, _DUTCH)}"}


@where(alone)
def room_in_a_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room stands in the cell of the addition, or behind the number in its cell."""
    unit = _unit(rng, _DUTCH[:6])
    if rng.random() < 0.5:
        return {**columns(home), "huisnummertoevoeging": unit}
    return {**columns(home), "huisnummer": f"{home.number} {unit}"}


@where(alone)
def room_on_a_floor(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room on a floor of a house without suffixes."""
    return _behind(rng, home, _unit(rng, _FLOORS))


@where(alone)
def bed_in_a_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bed, with or without the room it stands in."""
    return _behind(rng, home, _unit(rng, _BEDS))


@where(lettered)
def room_in_a_lettered_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in a house that has a letter of its own."""
    return (
        _behind(rng, home, _unit(rng, _DUTCH[4:])) if not any(c.isdigit() for s in town.at(home) for c in s) else None
    )


@where(alone, long_name)
def room_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room and a misspelt street, with or without postcode."""
    written = misspelt(rng, home, town, any_slip)
    return None if written is None else _behind(rng, home, _unit(rng, _DUTCH), written)


@where(alone)
def room_as_poles_write(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Polish, street and country as Polish clerks write them."""
    street = rng.choice(("", "ul. ", "ulica ")) + home.street
    cells = _behind(rng, home, _unit(rng, _POLISH), street)
    return {"adres": cells["adres"] + rng.choice(("", ", Holandia", ", Niderlandy"))}


@where(alone)
def room_as_romanians_write(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Romanian, street, number and country as Romanian clerks write them."""
    number = f"{rng.choice(('', 'nr. ', 'nr.'))}{home.number}, {_unit(rng, _ROMANIAN)}"
    written = line(rng, home, rng.choice(("", "str. ", "Strada ")) + home.street, house=number)
    return {"adres": written + rng.choice(("", ", Olanda", ", Țările de Jos"))}


@where(alone)
def room_as_bulgarians_write(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Bulgarian, in either script, with the signs for street and number."""
    number = f"{rng.choice(('', '№ ', '№'))}{home.number}, {_unit(rng, _BULGARIAN)}"
    written = line(rng, home, rng.choice(("", "ул. ", "ul. ")) + home.street, house=number)
    return {"adres": written + rng.choice(("", ", Холандия", ", Нидерландия"))}


@where(coded)
def foreign_words_no_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street, number and town with the words of a foreign clerk, no room."""
    code = home.postcode
    forms = (
        f"ul. {home.street} {home.house}, {code} {home.place}, Holandia",
        f"ul. {home.street} nr {home.house}, {code[:4]} {code[4:]} {home.place}",
        f"str. {home.street} nr. {home.house}, loc. {home.place}, cod {code}, Olanda",
        f"ул. {home.street} № {home.house}, гр. {home.place}, п.к. {code}",
        f"gr. {home.place}, ul. {home.street} No {home.house}, p.k. {code}",
        f"m. {home.place}, ul. {home.street} {home.house}, kod {code}",
    )
    return {"adres": rng.choice(forms)}


@where(suffixed)
def suffix_with_signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Signs, spaces or brackets between number, letter and addition."""
    letter, rest = home.letter.upper() or home.addition.upper(), home.addition if home.letter else ""
    forms = (
        f"{home.number} - {letter} {rest}",
        f"{home.number} ({letter}{rest})",
        f"{home.number}.{letter}-{rest}",
        f"{home.number}/{letter}{rest}",
        f"{home.number}_{letter}{rest}",
        f"{home.number} {letter}{rest}",
    )
    return {"adres": line(rng, home, home.street, house=rng.choice(forms).strip(" -"))}


@where(lettered)
def suffix_with_a_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word for letter or addition stands before it."""
    word = rng.choice(("letter", "toev.", "toevoeging", "huisletter", "lt."))
    return {"adres": line(rng, home, home.street, house=f"{home.number} {word} {home.letter.upper()}")}


def suffix_zeros(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The figures of an addition have zeros before them, or lost them: `A-3` as `A03`, `HS05` as `HS5`."""
    head, figures = home.suffix.rstrip("0123456789"), home.suffix[len(home.suffix.rstrip("0123456789")) :]
    if not head or not figures:
        return None
    written = f"{head}{int(figures):0{rng.choice((1, 2, 3))}d}"
    same = [
        s
        for s in town.at(home)
        if s.rstrip("0123456789") == head.upper() and s[len(head) :].lstrip("0") == figures.lstrip("0")
    ]
    if written == home.suffix or len(same) != 1:
        return None
    return {"adres": line(rng, home, home.street, house=f"{home.number} {written}")}


def below_and_above(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The lower and upper dwelling, in words, where the register says ben and bov."""
    words = {
        "BEN": ("beneden", "benedenwoning", "Ben.", "beneden woning"),
        "BOV": ("boven", "bovenwoning", "Bov.", "boven woning"),
    }
    if home.suffix.upper() not in words or town.at(home) != {"BEN", "BOV"}:
        return None
    word = rng.choice(words[home.suffix.upper()])
    cells = {**columns(home), "huisnummertoevoeging": word}
    return cells if rng.random() < 0.4 else {"adres": line(rng, home, home.street, house=f"{home.number} {word}")}


@where(only)
def only_suffix_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix of the only house at a number was left out."""
    if rng.random() < 0.5:
        return {**columns(home), "huisletter": "", "huisnummertoevoeging": ""}
    return {"adres": line(rng, home, home.street, house=str(home.number))}


@where(boat)
def boat_with_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A mooring with the word for boat or its name, with or without the register's letter."""
    house = rng.choice((home.house, str(home.number), f"{home.number} S"))
    return {"adres": f"{rng.choice(_BOATS)} {line(rng, home, home.street, house=house)}"}


@where(boat)
def boat_behind_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for boat stands behind the number of a mooring."""
    word = rng.choice(("woonboot", "ws", "woonschip", "ligplaats", "wb"))
    cells = {**columns(home), "huisletter": "", "huisnummertoevoeging": word}
    return cells if rng.random() < 0.3 else {"adres": line(rng, home, home.street, house=f"{home.number} {word}")}


def bare_beside_suffixes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The bare number that exists beside suffixed neighbours, in text (contract 3.1: answered)."""
    if home.suffix or home.siblings < 2:
        return None
    return {"adres": line(rng, home, home.street, postcode=rng.choice((None, "")))}


KNOWN: dict[str, Kind] = {
    found.__name__: found
    for found in (
        room_behind,
        room_before,
        room_at_the_end,
        room_in_a_cell,
        room_on_a_floor,
        bed_in_a_room,
        room_in_a_lettered_house,
        room_and_slip,
        room_as_poles_write,
        room_as_romanians_write,
        room_as_bulgarians_write,
        foreign_words_no_room,
        suffix_with_signs,
        suffix_with_a_word,
        suffix_zeros,
        below_and_above,
        only_suffix_left_out,
        boat_with_words,
        boat_behind_number,
        bare_beside_suffixes,
    )
}
