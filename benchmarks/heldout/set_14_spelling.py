"""Test set fourteen: streets, places and postcodes written wrongly, abbreviated, cut or read wrongly by a machine."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import (
    at_postcode,
    certain,
    code,
    homes_in,
    joined,
    one,
    plain,
    postcodes,
    spaced,
    unaccented,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
PLACES = (
    "Wesp",
    "Weeps",
    "Weessp",
    "Weep",
    "Wweesp",
    "Wessp",
    "Weespp",
    "Eeesp",
    "Wees",
    "Weeesp",
    "Weewp",
    "Wesep",
    "Weeso",
    "Weezp",
    "Weespt",
)
OCR = (
    ("rn", "m"),
    ("m", "rn"),
    ("l", "1"),
    ("i", "l"),
    ("o", "0"),
    ("e", "c"),
    ("cl", "d"),
    ("d", "cl"),
    ("w", "vv"),
    ("h", "b"),
    ("S", "5"),
    ("B", "8"),
    ("t", "f"),
    ("g", "q"),
    ("nn", "m"),
    ("u", "ii"),
)
_SOUNDS = (
    ("ij", "ei"),
    ("ei", "ij"),
    ("ij", "y"),
    ("s", "z"),
    ("v", "f"),
    ("z", "s"),
    ("ch", "g"),
    ("g", "ch"),
    ("c", "k"),
    ("k", "c"),
    ("ou", "au"),
    ("dt", "t"),
    ("th", "t"),
    ("ph", "f"),
    ("uy", "ui"),
    ("aa", "ae"),
    ("x", "ks"),
    ("ck", "k"),
)


def _slip(rng: random.Random, word: str) -> str:
    """One typing error, not in the first letter."""
    at = rng.randrange(1, len(word) - 1)
    sign, kind = word[at].lower(), rng.randrange(4)
    row = next((row for row in _ROWS if sign in row), sign)
    beside = row[min(len(row) - 1, max(0, row.index(sign) + rng.choice((-1, 1))))]
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + beside + word[at:]
    if kind == 2:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + beside + word[at + 1 :]


def mistyped(rng: random.Random, home: Home, town: Town, times: int = 1) -> str | None:
    """The street with so many slips, when it still can only be that street."""
    street = home.street
    if len(plain(street)) < 8 * times:
        return None
    for _ in range(times):
        street = _slip(rng, street)
    return street if certain(town, street, home.street) else None


def replaced(rng: random.Random, text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """The text with one of the pairs replaced once, behind the first letter."""
    fits = [(old, new) for old, new in pairs if old in text[1:]]
    if not fits:
        return text
    old, new = rng.choice(fits)
    at = text.index(old, 1)
    return text[:at] + new + text[at + len(old) :]


def row_of(home: Home, street: str, postcode: str, place: str = "Weesp") -> Cells:
    """A text with this street."""
    return {"adres": joined(f"{street} {home.house}", joined(postcode, place), by=", ")}


def typed_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street, no postcode, text or columns."""
    street = mistyped(rng, home, town)
    if street is None:
        return None
    return row_of(home, street, "") if rng.random() < 0.5 else columns(home) | {"straat": street, "postcode": ""}


def typed_street_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two slips in a long street, with its postcode."""
    street = mistyped(rng, home, town, 2)
    return None if street is None or not home.postcode else row_of(home, street, code(rng, home))


def typed_street_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street and one in the place, no postcode."""
    street = mistyped(rng, home, town)
    return None if street is None else row_of(home, street, "", rng.choice(PLACES))


def typed_place(rng: random.Random, home: Home, town: Town) -> Cells:
    """The place misspelt, the street right, mostly without a postcode."""
    place = rng.choice(PLACES)
    if rng.random() < 0.5:
        return columns(home) | {"woonplaats": place.upper(), "postcode": one(rng, "", home.postcode)}
    return row_of(home, home.street, "", place)


def typed_and_number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number before a misspelt street."""
    street = mistyped(rng, home, town)
    return None if street is None else {"adres": joined(f"{home.house} {street}", home.place, code(rng, home), by=", ")}


def typed_in_capitals_one_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelt street in capitals with its number in the street column, postcode and place apart."""
    street = mistyped(rng, home, town)
    return (
        None
        if street is None
        else {"straat": unaccented(f"{street} {home.house}").upper(), "postcode": home.postcode, "woonplaats": "WEESP"}
    )


def ocr_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One or two letters of the street read wrongly."""
    street = replaced(rng, home.street, OCR)
    return row_of(home, street, code(rng, home)) if certain(town, street, home.street) else None


def ocr_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Digits of the postcode read as letters; street and place are right."""
    if not home.postcode:
        return None
    digits = one(
        rng,
        "I" + home.postcode[1:4],
        "l" + home.postcode[1:4],
        home.postcode[:1] + home.postcode[1:3].replace("8", "B") + home.postcode[3],
    )
    return row_of(home, home.street, f"{digits}{one(rng, '', ' ')}{home.postcode[4:]}")


def ocr_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A first 1 read as l or I, or a 0 between digits as O, in a house without suffix."""
    number = str(home.number)
    read = one(rng, "l", "I") + number[1:] if number[0] == "1" and len(number) > 1 else number.replace("0", "O")
    if home.suffix or read == number or (read[0].isdigit() and town.has(home.street, int(read.split("O")[0]))):
        return None
    if not read[0].isdigit() and (home.street, int(number[1:])) in at_postcode(town, home.postcode):
        return None
    return {"adres": joined(f"{home.street} {read}", joined(spaced(home.postcode), home.place), by=", ")}


def heard_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street written as it sounds."""
    street = replaced(rng, home.street, _SOUNDS)
    return row_of(home, street, one(rng, "", code(rng, home))) if certain(town, street, home.street) else None


def postcode_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A slip in the postcode that leads to no postcode of the town; all else is right."""
    if not home.postcode:
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    wrong = one(
        rng,
        digits + letters[::-1],
        f"1{rng.choice('23456789')}{digits[2:]}{letters}",
        digits[0] + digits[2] + digits[1] + digits[3] + letters,
        digits + letters[0] + rng.choice("FIOQUY"),
    )
    if wrong in town.postcodes or wrong == home.postcode:
        return None
    return columns(home) | {"postcode": wrong} if rng.random() < 0.5 else row_of(home, home.street, wrong)


def postcode_of_neighbours(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Another postcode of the same street; no such number lies there."""
    others = [pc for pc in sorted({h.postcode for h in homes_in(town, home.street)}) if pc and pc != home.postcode]
    fits = [pc for pc in others if all(number != home.number for _, number in at_postcode(town, pc))]
    if (
        not fits
        or len({h.postcode for h in homes_in(town, home.street) if h.number == home.number}) > 1
        or not postcodes(town)
    ):
        return None
    return columns(home) | {"postcode": rng.choice(fits)}


def old_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street name from before a renaming, at a number that bore it."""
    old = {"G.J.Sybillalaan": "G.J.Sibillalaan"}.get(home.street)
    if old is None or home.suffix.upper() not in town.suffixes.get((old, home.number), frozenset()):
        return None
    return row_of(home, old, one(rng, "", code(rng, home)))


_KINDS: tuple[Kind, ...] = (
    typed_street,
    typed_street_twice,
    typed_street_and_place,
    typed_place,
    typed_and_number_first,
    typed_in_capitals_one_cell,
    ocr_street,
    ocr_postcode,
    ocr_number,
    heard_street,
    postcode_slip,
    postcode_of_neighbours,
    old_street,
)
SPELLING: dict[str, Kind] = {kind.__name__: kind for kind in _KINDS}
