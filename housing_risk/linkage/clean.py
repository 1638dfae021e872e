"""The clean rows, all at once: what the first steps would answer, without reading them one by one.

A row is clean when its number and suffix stand at its postcode, or at its street and place, exactly once and in use,
on the street and in the place as written; a number without a suffix also beside neighbours with one. It names no ids,
or both of just that address, and stands in columns, or in one text in the usual order (see `usual_order`). Everything
else goes the long way; a test holds both ways to the same answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd

from housing_risk.linkage.deciding.steps import KNOWN, worst
from housing_risk.linkage.register.coding import Codes, Flags, among, coded, translated
from housing_risk.linkage.register.names import Names
from housing_risk.linkage.register.orders import NUMBERS
from housing_risk.linkage.register.postcodes import postcode_codes
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.usual_order import in_columns
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import read_name
from housing_risk.linkage.writing.numbers import LARGEST_NUMBER

_NOT_HERE, _NOT_WRITTEN = -1, -2
_AT_A_TIME = 1 << 18
"""Keys that are made and looked at together, so that they stay in the cache of the processor."""
_MUST_BE_EMPTY = ("aanduiding", "adres", "locatie")
_NUMBER = re.compile(r"([0-9]{1,5})[ -]?([A-Za-z]{0,2}[0-9]{0,3})")
_SUFFIX = re.compile(r"[A-Z0-9]*")
_NO_STREET_WORDS = w.POST_BOX_WORDS | n.NEAR_BEFORE_STREET
_NO_PLAIN_SUFFIX = n.NEAR_WORDS | w.MONTHS.keys()


class Clean(NamedTuple):
    """Per row the position of its address (-1: the long way), and by row what is not simply `exact`.

    `beside`: the objects of the neighbours of a bare number. `reasons`: where a name was written otherwise.
    """

    position: Codes
    beside: dict[int, tuple[int, ...]]
    reasons: dict[int, str]


class _Asked(NamedTuple):
    """What the rows ask for, as codes of the register."""

    number: Codes
    atom: Codes
    postcode: Codes
    street: Codes
    place: Codes
    names: pd.DataFrame


def clean_answers(frame: pd.DataFrame, names: Names) -> Clean:
    """Answer the clean ones among written rows (columns of `Written`, no empty cells)."""
    register = names.register
    asked = _asked(in_columns(frame, register), frame["adres"], register)
    by_postcode = np.where((asked.number > 0) & (asked.postcode >= 0), asked.postcode * NUMBERS + asked.number, -1)
    without = (asked.number > 0) & (asked.postcode == _NOT_WRITTEN)
    location = np.where(without, _locations(asked, register), -1)
    by_street = np.where(location >= 0, location * NUMBERS + asked.number, -1)
    found = [
        _answers(wanted, of_address, asked, names)
        for wanted, of_address in ((by_postcode, register.postcode_of), (by_street, register.location_of))
    ]
    by_address = Clean(
        np.maximum(found[0].position, found[1].position), {**found[0].beside, **found[1].beside}, found[0].reasons
    )
    return _with_ids(by_address, frame[["object_id", "nummeraanduiding_id"]], register)


def _with_ids(by_address: Clean, ids: pd.DataFrame, register: Register) -> Clean:
    """Where ids were written too: those of the main address that was found, as written, or the long way."""
    rows = np.flatnonzero((by_address.position >= 0) & ids.ne("").any(axis=1).to_numpy(dtype=bool))
    if not len(rows):
        return by_address
    written, position = ids.take(rows).reset_index(drop=True), by_address.position.copy()
    at = position[rows]
    objects, nummers = register.object_texts(register.object_of[at]), register.nummer_texts(at)
    same = written["object_id"].eq(objects) & written["nummeraanduiding_id"].eq(nummers)
    agree = same.to_numpy(dtype=bool) & register.main[at] & ~register.former[at]
    position[rows[~agree]] = -1
    named = set(rows.tolist())
    reasons = {row: reason for row, reason in by_address.reasons.items() if row not in named}
    beside = {row: others for row, others in by_address.beside.items() if row not in named}
    return Clean(position, beside, reasons | dict.fromkeys(rows[agree].tolist(), "bag_id"))


def _asked(frame: pd.DataFrame, whole: pd.Series, register: Register) -> _Asked:
    numbers, texts = coded(frame["huisnummer"])
    parts = [found.groups() if (found := _NUMBER.fullmatch(text)) else ("0", "") for text in texts]
    number_of = np.array([_usable(int(number)) for number, _ in parts] + [0], dtype=np.int64)
    plain = frame[list(_MUST_BE_EMPTY)].eq("").all(axis=1).to_numpy(dtype=bool) & ~_repeats_its_number(frame)
    atom = _atoms(numbers, [suffix for _, suffix in parts], frame, register)
    codes = {"": _NOT_WRITTEN}
    return _Asked(
        np.where(plain & (atom >= 0), number_of[numbers], 0),
        atom,
        np.where(frame["postcode"].eq(""), _NOT_WRITTEN, postcode_codes(frame["postcode"]).astype(np.int64)),
        translated(frame["straat"], {**register.street_codes, **codes}, _name_without_number, _NOT_HERE),
        translated(frame["woonplaats"], {**register.place_codes, **codes}, read_name, _NOT_HERE),
        frame[["straat", "woonplaats"]].assign(adres=whole),
    )


def _repeats_its_number(frame: pd.DataFrame) -> Flags:
    """Tell where the addition begins with the house number: it may be that number once more."""
    repeats = np.zeros(len(frame), dtype=bool)
    with_addition = np.flatnonzero(frame["huisnummertoevoeging"].ne("").to_numpy(dtype=bool))
    pairs = frame[["huisnummer", "huisnummertoevoeging"]].take(with_addition).itertuples(index=False)
    repeats[with_addition] = [addition.lstrip(" 0").startswith(number.strip()) for number, addition in pairs]
    return repeats


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
    of_rows: Codes = np.array(codes or [_NOT_HERE], dtype=np.int64)[found]
    return of_rows


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
    of_rows: Codes = np.array(codes or [-1], dtype=np.int64)[pairs]
    return of_rows


def _answers(wanted: Codes, of_address: Codes, asked: _Asked, names: Names) -> Clean:
    """Answer the rows that ask for a key (a postcode or location, and a number); -1 asks for nothing."""
    register = names.register
    nothing = np.full(len(wanted), -1, dtype=np.int64)
    if not (wanted >= 0).any() or not len(of_address):
        return Clean(nothing, {}, {})
    at, keys = among(_keys(of_address, register), wanted[wanted >= 0])
    kept = _same_within(keys, register.location_of[at]) & register.in_use[at]
    at, keys = at[kept], keys[kept]
    count = max(len(register.atom_codes), 1)
    exact = keys * count + register.atom_of_suffix[register.suffix_of[at]]
    order = np.argsort(exact)
    at, keys, exact = at[order], keys[order], exact[order]
    place, hit = _found_once(exact, np.where(wanted >= 0, wanted * count + asked.atom, -1))
    agree = _names_agree(at[place[hit]], hit, asked, register)
    doubtful = np.flatnonzero(hit)[~agree]
    reasons = _reasons(doubtful, register.location_of[at[place[doubtful]]], asked, names)
    hit[hit] = agree
    hit[list(reasons)] = True
    position = nothing
    position[hit] = at[place[hit]]
    bare = hit & (asked.atom == register.atom_codes.get("", -1))
    return Clean(position, _beside(np.flatnonzero(bare), place, keys, register.object_of[at]), reasons)


def _keys(of_address: Codes, register: Register) -> Iterator[Codes]:
    """Give the keys of all addresses, so many at a time; -2 for those of the past and those without."""
    for start in range(0, len(of_address), _AT_A_TIME):
        here = slice(start, start + _AT_A_TIME)
        keys = of_address[here].astype(np.int64) * NUMBERS + register.numbers[here]
        keys[register.former[here] | (keys < 0)] = -2
        yield keys


def _found_once(keys: Codes, wanted: Codes) -> tuple[Codes, Flags]:
    """Give the place of each wanted key among keys in order, and whether it stands there exactly once."""
    if not len(keys):
        return np.zeros(len(wanted), dtype=np.int64), np.zeros(len(wanted), dtype=bool)
    order = np.argsort(wanted)  # in order they are found several times as fast
    place = np.empty(len(wanted), dtype=np.int64)
    place[order] = np.searchsorted(keys, wanted[order]).clip(max=len(keys) - 1)
    once = np.append(keys[1:] != keys[:-1], True)
    return place, (keys[place] == wanted) & once[place]


def _names_agree(position: Codes, rows: Flags, asked: _Asked, register: Register) -> Flags:
    location = register.location_of[position]
    streets = np.array(register.street_of_location, dtype=np.int64)[location]
    places = np.array(register.place_of_location, dtype=np.int64)[location]
    street, place = asked.street[rows], asked.place[rows]
    agrees: Flags = ((street == streets) | (street == _NOT_WRITTEN)) & ((place == places) | (place == _NOT_WRITTEN))
    return agrees


def _reasons(rows: Codes, locations: Codes, asked: _Asked, names: Names) -> dict[int, str]:
    """Give the reason for rows whose number is at the postcode and whose street is that street, written otherwise.

    The place has to be right: then no other part of the row can point elsewhere. A text has to begin with a street of
    one word and end with the place: else other things stand there than those.
    """
    if not len(rows):
        return {}
    written = [asked.names[name].take(rows).tolist() for name in ("straat", "woonplaats", "adres")]
    register = names.register
    otherwise_meant = _NO_STREET_WORDS | register.place_starts
    reasons = {}
    for row, location, street, place, text in zip(rows.tolist(), locations.tolist(), *written, strict=True):
        key = read_name(street)
        if not otherwise_meant.isdisjoint(key.split()) or "&" in street or any(map(str.isdecimal, street)):
            continue
        words = f"{key} {register.street_name(location)}".split()
        here = names.place_agrees(read_name(place), register.place_of_location[location])
        if text and (here != "exact" or len(words) > 2 or not text.startswith(street)):
            continue
        found = names.street_agrees(key, location)
        if found and here in KNOWN:
            reasons[row] = worst(found, here)
    return reasons


def _beside(rows: Codes, place: Codes, keys: Codes, objects: Codes) -> dict[int, tuple[int, ...]]:
    """Give the other objects at the number of each bare number, for those that have any."""
    first = place[rows]  # the bare one comes first: the empty atom has the lowest code
    ends = np.searchsorted(keys, keys[first], side="right")
    following = objects[(first + 1).clip(max=max(len(objects) - 1, 0))]
    one = (ends - first == 2) & (following != objects[first])
    beside: dict[int, tuple[int, ...]] = dict(zip(rows[one].tolist(), zip(following[one].tolist()), strict=True))
    several = np.flatnonzero(ends - first > 2)
    at = zip(rows[several].tolist(), first[several].tolist(), ends[several].tolist(), strict=True)
    for row, start, end in at:
        others = tuple(sorted(set(objects[start + 1 : end].tolist()) - {int(objects[start])}))
        if others:
            beside[row] = others
    return beside


def _same_within(keys: Codes, values: Codes) -> Flags:
    """Tell per row whether all rows of its key bear the same value; the keys are in order."""
    if not len(keys):
        return np.empty(0, dtype=bool)
    begins = np.append(True, keys[1:] != keys[:-1])
    group = np.cumsum(begins) - 1
    other = values != values[np.flatnonzero(begins)][group]
    mixed = np.zeros(group[-1] + 1, dtype=bool)
    mixed[group[other]] = True
    same: Flags = ~mixed[group]
    return same
