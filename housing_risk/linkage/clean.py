"""The clean rows, all at once: what the first step would answer, without reading them one by one.

A row is clean when it names no ids and no free text, and its postcode, number and suffix stand in the register exactly
once, in use, without a neighbour that makes it open, on the street and in the place as written. Everything else goes
the long way; a test holds both ways to the same answers.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from housing_risk.linkage import words as w
from housing_risk.linkage.reading import LARGEST_NUMBER, read_name
from housing_risk.linkage.register import Codes, Register

_NOT_HERE, _NOT_WRITTEN = -1, -2
_MUST_BE_EMPTY = ("object_id", "nummeraanduiding_id", "aanduiding", "adres", "locatie")
_NUMBERS = LARGEST_NUMBER + 1


def clean_positions(frame: pd.DataFrame, register: Register) -> Codes:
    """Give for each written row the position of its address in the register; -1 when it has to go the long way."""
    keys, alone, positions = _single_addresses(register)
    atom_codes = {text: code for code, text in enumerate(sorted(register.known_atoms))}
    suffix = (frame["huisletter"] + frame["huisnummertoevoeging"]).str.upper()
    number = pd.to_numeric(frame["huisnummer"].where(_is_plain(frame, suffix), "0")).to_numpy(dtype=np.int64)
    postcode = _codes(frame["postcode"].str.upper().str.replace(" ", "", regex=False), register.postcodes)
    atom = _codes(suffix, atom_codes)
    known = (number > 0) & (postcode >= 0) & (atom >= 0)
    wanted = np.where(known, (postcode * _NUMBERS + number) * max(len(atom_codes), 1) + atom, -1)
    place = np.searchsorted(keys, wanted).clip(max=max(len(keys) - 1, 0))
    if not len(keys):
        return np.full(len(frame), -1, dtype=np.int64)
    found = known & (keys[place] == wanted) & ((atom != atom_codes.get("", -1)) | alone[place])
    position = np.where(found, positions[place], -1)
    return np.where(_names_agree(frame, position, register), position, -1)


def _is_plain(frame: pd.DataFrame, suffix: pd.Series) -> pd.Series:
    plain = frame["huisnummer"].str.fullmatch("[0-9]{1,5}") & suffix.str.fullmatch("[A-Z0-9]*")
    empty = frame[list(_MUST_BE_EMPTY)].eq("").all(axis=1)
    return plain & empty & ~suffix.isin(list(w.MONTHS)) & ~frame["straat"].str.contains("[0-9]")


def _codes(texts: pd.Series, known: dict[str, int]) -> Codes:
    """Give the code of each text, looked up once per distinct text."""
    places, distinct = pd.factorize(texts)
    codes = np.array([known.get(str(text), _NOT_HERE) for text in distinct] or [_NOT_HERE], dtype=np.int64)
    of_texts: Codes = codes[places]
    return of_texts


def _names_agree(frame: pd.DataFrame, position: Codes, register: Register) -> npt.NDArray[np.bool_]:
    location = register.location_of[position] if len(register.location_of) else position
    streets = np.array(register.street_of_location or [_NOT_HERE], dtype=np.int64)[location]
    places = np.array(register.place_of_location or [_NOT_HERE], dtype=np.int64)[location]
    street = _codes(_named(frame["straat"]), {**register.street_codes, "": _NOT_WRITTEN})
    place = _codes(_named(frame["woonplaats"]), {**register.place_codes, "": _NOT_WRITTEN})
    agree = (street == streets) | (street == _NOT_WRITTEN)
    agree &= (place == places) | (place == _NOT_WRITTEN)
    agrees: npt.NDArray[np.bool_] = agree & (position >= 0)
    return agrees


def _named(texts: pd.Series) -> pd.Series:
    places, distinct = pd.factorize(texts)
    return pd.Series(np.array([read_name(str(text)) for text in distinct] or [""], dtype=object)[places])


def _single_addresses(register: Register) -> tuple[Codes, npt.NDArray[np.bool_], Codes]:
    """Give key, alone on its number, and position of the addresses that share postcode, number and suffix with none.

    Numbers whose postcode lies in several streets are left out.
    """
    at = np.flatnonzero(~register.former & (register.postcode_of >= 0))
    number_key = register.postcode_of[at] * _NUMBERS + register.numbers[at]
    one_street = _same_within(number_key, register.location_of[at])
    in_use = register.in_use[at]
    at, number_key = at[in_use & one_street], number_key[in_use & one_street]
    alone = _times(number_key) == 1
    atom_codes = {text: code for code, text in enumerate(sorted(register.known_atoms))}
    of_suffix = np.array([atom_codes[text] for text in register.atoms] or [0], dtype=np.int64)
    key = number_key * max(len(atom_codes), 1) + of_suffix[register.suffix_of[at]]
    single = _times(key) == 1
    order = np.argsort(key[single], kind="stable")
    return key[single][order], alone[single][order], at[single][order]


def _times(keys: Codes) -> Codes:
    """Give how often each key occurs."""
    _, places, counts = np.unique(keys, return_inverse=True, return_counts=True)
    times: Codes = counts[places]
    return times


def _same_within(keys: Codes, values: Codes) -> npt.NDArray[np.bool_]:
    """Tell per row whether all rows of its key bear the same value."""
    order = np.lexsort((values, keys))
    ordered_keys, ordered_values = keys[order], values[order]
    changes = (ordered_keys[1:] == ordered_keys[:-1]) & (ordered_values[1:] != ordered_values[:-1])
    mixed = np.unique(ordered_keys[1:][changes])
    return ~np.isin(keys, mixed)
