"""Known kinds of `heldout.set_12`, the first part: the order of cells and text, and suffixes."""

from __future__ import annotations

import random

from benchmarks.heldout.set_12_checks import (
    alone,
    book_of,
    certain,
    family,
    like,
    line,
    row,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_TAILS = (
    "{p}, Nederland", "{p} (NL)", "{p} NL", "{p}, The Netherlands", "{p}, Netherlands", "{p}, Holland", "{p}, Holandia", "{p}, Olanda",
    "{p}, Holandia (NL)", "{p}, Нидерландия", "{p} NH", "{p} (N-H)", "{p}, Noord-Holland", "{p}, gem. {p}", "gemeente {p}", "{p} - Nederland",
)  # fmt: skip
_FLOORS = {
    "BEN": ("beneden", "ben.", "benedenwoning", "-ben", "BEN", "Beneden"),
    "BOV": ("boven", "bov.", "bovenwoning", "-bov", "BOV", "Boven"),
    "BIS": ("bis", "-bis", "BIS", " bis."),
}


def _clean(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Nothing wrong."""
    if not certain(home, town):
        return None
    if rng.random() < 0.6:
        return columns(home)
    return {"adres": line(rng, home.street, home.house, home.postcode, home.place)}


def _postcode_and_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode, number and suffix, no names."""
    shared = {one.street for one in book_of(town).postcodes[home.postcode]}
    if not certain(home, town) or not home.postcode or len(shared) > 1:
        return None
    if rng.random() < 0.7:
        return columns(home) | {"straat": "", "woonplaats": ""}
    return {"adres": f"{spaced(rng, home.postcode)}{rng.choice((' ', ', ', ' nr '))}{home.house}"}


def _no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street, number and place."""
    if not certain(home, town):
        return None
    if rng.random() < 0.5:
        return columns(home) | {"postcode": ""}
    return {"adres": line(rng, home.street, home.house, "", home.place)}


def _municipality_for_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The register gives the code of the municipality and no place or postcode."""
    return columns(home) | {"postcode": "", "woonplaats": "", "gemeente": "0457"} if certain(home, town) else None


def _postcode_form(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode in small letters, with signs, with the country before it."""
    if not certain(home, town) or not home.postcode:
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    forms = (f"{digits} {letters.lower()}", f"{digits}-{letters}", f"NL-{digits} {letters}", f"NL{digits}{letters}", f"{digits}.{letters}",
             f"{digits}  {letters}", f"{digits}{letters.lower()}", f"{digits} {letters[0]} {letters[1]}", f"{digits} {letters.title()}")  # fmt: skip
    if rng.random() < 0.5:
        return columns(home) | {"postcode": rng.choice(forms)}
    return {"adres": f"{home.street} {home.house}, {rng.choice(forms)} {home.place}"}


def _other_order(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number before street, place or postcode in front."""
    if not certain(home, town):
        return None
    postcode = spaced(rng, home.postcode)
    forms = [f"{home.house} {home.street}, {home.place}", f"{home.house}, {home.street}, {postcode} {home.place}",
             f"{home.place}, {home.street} {home.house}", f"{home.place} - {home.street} {home.house}",
             f"{postcode} {home.place}, {home.street} {home.house}".strip()]  # fmt: skip
    return {"adres": rng.choice(forms)}


def _all_in_street_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns, but the street cell holds the number too, or everything; or the place cell the postcode."""
    if not certain(home, town):
        return None
    behind = f"{spaced(rng, home.postcode)} {home.place}".strip()
    forms: tuple[Cells, ...] = (
        {"straat": f"{home.street} {home.house}", "postcode": home.postcode, "woonplaats": home.place},
        {"straat": f"{home.street} {home.house}, {behind}"},
        {"straat": home.street, "huisnummer": home.house, "woonplaats": behind},
        {"straat": f"{home.street} {home.house}", "woonplaats": behind},
    )
    return rng.choice(forms)


def _columns_and_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns and a text that say the same, each of them incomplete."""
    if not certain(home, town):
        return None
    written = rng.choice((f"{home.street} {home.house}", f"{home.street} {home.house} {home.place}"))
    cells = columns(home) if rng.random() < 0.4 else {"postcode": home.postcode, "woonplaats": home.place}
    return cells | {"adres": written}


def _signs_between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Glued, upper case, other signs between, `nr.` before the number."""
    if not certain(home, town):
        return None
    street, place = home.street, home.place
    forms = (
        f"{street}{home.house} {place}", f"{street}{home.house},{home.postcode}{place}", f"{street}  {home.house}   {place}",
        f"{street} | {home.house} | {home.postcode} | {place}", f"{street} nr. {home.house}, {place}", f"{street} no. {home.house} {place}",
        f"{street} huisnr {home.house} te {place}", f"{street} {home.house}\n{home.postcode} {place}", f"{street.upper()} {home.house.upper()} {place.upper()}",
        f"{street.lower()} {home.house.lower()} {place.lower()}", f"{street}, {home.house}, {place}", f'"{street} {home.house}" {place}',
        f"{street} №{home.house}, {place}", f"adres: {street} {home.house} / {place}",
    )  # fmt: skip
    return {"adres": rng.choice(forms)}


def _tail(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Country, province or municipality behind the place."""
    place = rng.choice(_TAILS).format(p=home.place)
    return row(rng, home.street, home.house, home.postcode, place) if certain(home, town) else None


def _suffix_in_number_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix together, in the number cell; sometimes the suffix once more in its own."""
    if not home.suffix or not certain(home, town):
        return None
    twice = {"huisletter": home.letter, "huisnummertoevoeging": home.addition} if rng.random() < 0.3 else {}
    house = rng.choice((home.house, home.house.upper(), f"{home.number} {home.suffix}"))
    return {"straat": home.street, "huisnummer": house, "postcode": home.postcode, "woonplaats": home.place} | twice


def _suffix_in_other_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """All of the suffix in the cell for additions, or in that for the letter, in either case."""
    if not home.suffix or not certain(home, town):
        return None
    cell, empty = rng.choice((("huisletter", "huisnummertoevoeging"), ("huisnummertoevoeging", "huisletter")))
    return columns(home) | {cell: rng.choice((home.suffix, home.suffix.upper())), empty: ""}


def _suffix_sign(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A sign or space between number and letter, or between letter and addition."""
    if not home.letter or not certain(home, town):
        return None
    one, two = (rng.choice(("", " ", "-", "/", ".", "_", " - ")) for _ in range(2))
    return like(rng, home, house=f"{home.number}{one or ' '}{home.letter}{two}{home.addition}".rstrip(" -/._"))


def _floor_style(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The town's own suffixes `ben`, `bov` and `bis`, in full or otherwise."""
    if home.letter or home.addition.upper() not in _FLOORS:
        return None
    word = rng.choice(_FLOORS[home.addition.upper()])
    if rng.random() < 0.3:
        return columns(home) | {"huisnummertoevoeging": word.strip("- ")}
    return like(rng, home, house=f"{home.number}{'' if word[0] in '- ' else ' '}{word}")


def _houseboat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A mooring, with what lies there in words."""
    if home.letter != "s" or home.number < 500 or not alone(home, town):
        return None
    street, place, postcode = home.street, home.place, home.postcode
    forms = (f"woonboot {street} {home.number}s, {place}", f"{street} {home.number} S (woonschip), {postcode} {place}", f"ws Vrouwe Maria, {street} {home.number}-s {place}",
             f"{street} {home.number}S ligplaats, {place}", f"ligplaats {street} {home.number}s {postcode}", f"Woonark {street} {home.number} s, {place}")  # fmt: skip
    return {"adres": rng.choice(forms)}


def _only_one_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix left out where the number only ever had this one."""
    if not home.suffix or not alone(home, town):
        return None
    return like(rng, home, house=str(home.number))


def _bare_beside_suffixed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The bare number that exists, beside suffixed neighbours: contract 3.1 answers it."""
    if home.suffix or len(family(home, town)) < 2:
        return None
    return columns(home) if rng.random() < 0.5 else like(rng, home)


CELLS: dict[str, Kind] = {
    "clean": _clean,
    "postcode and number": _postcode_and_number,
    "no postcode": _no_postcode,
    "municipality code for the place": _municipality_for_place,
    "postcode in another form": _postcode_form,
    "parts in another order": _other_order,
    "cells run together": _all_in_street_cell,
    "columns and text agree": _columns_and_text,
    "signs between": _signs_between,
    "country or province behind": _tail,
    "suffix in the number cell": _suffix_in_number_cell,
    "suffix in the other cell": _suffix_in_other_cell,
    "sign before the suffix": _suffix_sign,
    "ben, bov and bis": _floor_style,
    "houseboat": _houseboat,
    "only one at the number": _only_one_there,
    "bare beside suffixed": _bare_beside_suffixed,
}
