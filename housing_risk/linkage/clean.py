"""The clean rows, all at once: what the first steps would answer, without reading them one by one.

A row is clean when its number and suffix stand at its postcode, or at its street and place, exactly once and in use,
on the street and in the place as written; a number without a suffix also beside neighbours with one. It names no ids,
and its address stands in columns, or in one text in the usual order (see `usual_order`). Everything else goes the long
way; a test holds both ways to the same answers.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import pandas as pd

from housing_risk.linkage import words as w
from housing_risk.linkage.coding import Codes, Flags, among, coded, translated
from housing_risk.linkage.reading import LARGEST_NUMBER, read_name
from housing_risk.linkage.register import NUMBERS, Register
from housing_risk.linkage.usual_order import in_columns

_NOT_HERE, _NOT_WRITTEN = -1, -2
_MUST_BE_EMPTY = ("object_id", "nummeraanduiding_id", "aanduiding", "adres", "locatie")
_NUMBER = re.compile(r"([0-9]{1,5})[ -]?([A-Za-z]{0,2}[0-9]{0,3})")
_SUFFIX = re.compile(r"[A-Z0-9]*")
_NO_PLAIN_SUFFIX = w.NEAR_WORDS | w.MONTHS.keys()


class Clean(NamedTuple):
    """Per row the position of its address (-1: the long way), and per bare number (by row) its neighbours' objects."""

    position: Codes
    beside: dict[int, tuple[int, ...]]


class _Asked(NamedTuple):
    """What the rows ask for, as codes of the register."""

    number: Codes
    atom: Codes
    postcode: Codes
    street: Codes
    place: Codes


def clean_answers(frame: pd.DataFrame, register: Register) -> Clean:
    """Answer the clean ones among written rows (columns of `Written`, no empty cells)."""
    asked = _asked(in_columns(frame, register), register)
    by_postcode = np.where((asked.number > 0) & (asked.postcode >= 0), asked.postcode * NUMBERS + asked.number, -1)
    without = (asked.number > 0) & (asked.postcode == _NOT_WRITTEN)
    location = np.where(without, _locations(asked, register), -1)
    by_street = np.where(location >= 0, location * NUMBERS + asked.number, -1)
    found = [
        _answers(wanted, of_address, asked, register)
        for wanted, of_address in ((by_postcode, register.postcode_of), (by_street, register.location_of))
    ]
    return Clean(np.maximum(found[0].position, found[1].position), {**found[0].beside, **found[1].beside})


def _asked(frame: pd.DataFrame, register: Register) -> _Asked:
    numbers, texts = coded(frame["huisnummer"])
    parts = [found.groups() if (found := _NUMBER.fullmatch(text)) else ("0", "") for text in texts]
    number_of = np.array([_usable(int(number)) for number, _ in parts] + [0], dtype=np.int64)
    plain = frame[list(_MUST_BE_EMPTY)].eq("").all(axis=1).to_numpy(dtype=bool)
    atom = _atoms(numbers, [suffix for _, suffix in parts], frame, register)
    codes = {"": _NOT_WRITTEN}
    return _Asked(
        np.where(plain & (atom >= 0), number_of[numbers], 0),
        atom,
        translated(
            frame["postcode"], {**register.postcodes, **codes}, lambda text: text.upper().replace(" ", ""), _NOT_HERE
        ),
        translated(frame["straat"], {**register.street_codes, **codes}, _name_without_number, _NOT_HERE),
        translated(frame["woonplaats"], {**register.place_codes, **codes}, read_name, _NOT_HERE),
    )


def _usable(number: int) -> int:
    return number if 0 < number <= LARGEST_NUMBER else 0


def _name_without_number(text: str) -> str:
    """Give the key of a street; no key of any street when there is a number in it, which may be the house number."""
    return "?" if any(map(str.isdecimal, text)) else read_name(text)


def _atoms(numbers: Codes, own: list[str], frame: pd.DataFrame, register: Register) -> Codes:
    """Give the code of each written suffix: what stands behind the number, the letter and the addition together."""
    letters, letter_texts = coded(frame["huisletter"])
    additions, addition_texts = coded(frame["huisnummertoevoeging"])
    owns = sorted(set(own))
    own_code = np.array([owns.index(text) for text in own] + [0], dtype=np.int64)[numbers]
    combined = (own_code * len(letter_texts) + letters) * len(addition_texts) + additions
    found, distinct = pd.factorize(combined)
    codes = [
        _atom_code(
            owns[code // len(addition_texts) // len(letter_texts)]
            + letter_texts[code // len(addition_texts) % len(letter_texts)]
            + addition_texts[code % len(addition_texts)],
            register,
        )
        for code in distinct.tolist()
    ]
    return np.array(codes or [_NOT_HERE], dtype=np.int64)[found]


def _atom_code(suffix: str, register: Register) -> int:
    plain = suffix.upper()
    if not _SUFFIX.fullmatch(plain) or plain in _NO_PLAIN_SUFFIX:
        return _NOT_HERE
    return register.atom_codes.get(plain, _NOT_HERE)


def _locations(asked: _Asked, register: Register) -> Codes:
    """Give the location of a street in a place where both were written; -1 otherwise."""
    known = (asked.street >= 0) & (asked.place >= 0)
    pairs, distinct = pd.factorize(np.where(known, asked.place * len(register.streets) + asked.street, -1))
    codes = [register.location_codes.get(pair, -1) for pair in distinct.tolist()]
    return np.array(codes or [-1], dtype=np.int64)[pairs]


def _answers(wanted: Codes, of_address: Codes, asked: _Asked, register: Register) -> Clean:
    """Answer the rows that ask for a key (a postcode or location, and a number); -1 asks for nothing."""
    nothing = np.full(len(wanted), -1, dtype=np.int64)
    if not (wanted >= 0).any() or not len(of_address):
        return Clean(nothing, {})
    at = among(
        np.where(register.former | (of_address < 0), -2, of_address * NUMBERS + register.numbers), wanted[wanted >= 0]
    )
    keys = of_address[at] * NUMBERS + register.numbers[at]
    kept = _same_within(keys, register.location_of[at]) & register.in_use[at]
    at, keys = at[kept], keys[kept]
    atoms = register.atom_of_suffix[register.suffix_of[at]]
    order = np.lexsort((atoms, keys))
    at, keys, atoms = at[order], keys[order], atoms[order]
    count = max(len(register.atom_codes), 1)
    exact = keys * count + atoms
    place = np.searchsorted(exact, wanted * count + asked.atom)
    last = max(len(exact) - 1, 0)
    hit = (wanted >= 0) & (len(exact) > 0)
    hit[hit] = exact[place[hit].clip(max=last)] == (wanted * count + asked.atom)[hit]
    twice = np.append(exact[1:] == exact[:-1], False) if len(exact) else np.empty(0, dtype=bool)
    hit[hit] = ~twice[place[hit]]
    hit[hit] = _names_agree(at[place[hit]], hit, asked, register)
    position = nothing
    position[hit] = at[place[hit]]
    bare = hit & (asked.atom == register.atom_codes.get("", -1))
    return Clean(position, _beside(np.flatnonzero(bare), place, keys, register.object_of[at]))


def _names_agree(position: Codes, rows: Flags, asked: _Asked, register: Register) -> Flags:
    location = register.location_of[position]
    streets = np.array(register.street_of_location, dtype=np.int64)[location]
    places = np.array(register.place_of_location, dtype=np.int64)[location]
    street, place = asked.street[rows], asked.place[rows]
    agrees: Flags = ((street == streets) | (street == _NOT_WRITTEN)) & ((place == places) | (place == _NOT_WRITTEN))
    return agrees


def _beside(rows: Codes, place: Codes, keys: Codes, objects: Codes) -> dict[int, tuple[int, ...]]:
    """Give the other objects at the number of each bare number, for those that have any."""
    ends = np.searchsorted(keys, keys[place[rows]], side="right")
    several = ends - place[rows] > 1  # the bare one comes first: the empty atom has the lowest code
    beside = {}
    for row, start, end in zip(
        rows[several].tolist(), place[rows[several]].tolist(), ends[several].tolist(), strict=True
    ):
        others = tuple(sorted(set(objects[start + 1 : end].tolist()) - {int(objects[start])}))
        if others:
            beside[row] = others
    return beside


def _same_within(keys: Codes, values: Codes) -> Flags:
    """Tell per row whether all rows of its key bear the same value."""
    order = np.lexsort((values, keys))
    ordered_keys, ordered_values = keys[order], values[order]
    changes = (ordered_keys[1:] == ordered_keys[:-1]) & (ordered_values[1:] != ordered_values[:-1])
    mixed = np.unique(ordered_keys[1:][changes])
    return ~np.isin(keys, mixed)
