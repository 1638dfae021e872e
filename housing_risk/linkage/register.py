"""The register as integers: addresses found by postcode and number, or by street in a place and number.

Names and suffixes are normalised once per distinct text, never per address, and blocks of Python objects are made only
where something was asked, so that a national register (10 million addresses) needs a few integers per address.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from housing_risk.linkage.suffixes import atom
from housing_risk.linkage.text import name_key

Codes = npt.NDArray[np.int64]
_ANSWERS_KEPT = 100_000
_NUMBERS = 100_000
"""One more than the largest house number: a code and a number together are one integer."""


class Address(NamedTuple):
    """One address of the register, as far as matching looks at it."""

    position: int
    location: int
    postcode: int
    number: int
    atom: str
    suffix: int
    object: int
    in_use: bool
    former: bool
    main: bool


class _Order(NamedTuple):
    """Addresses in order of a code, with the first place of each code."""

    places: Codes
    first: Codes

    def of(self, code: int) -> Codes:
        return self.places[self.first[code] : self.first[code + 1]]


class _Numbered(NamedTuple):
    """Addresses in order of a code and their number; a code of -1 (not in this file) is never asked for."""

    places: Codes
    keys: Codes

    def of(self, code: int, number: int) -> Codes:
        return self._between(code * _NUMBERS + number, code * _NUMBERS + number + 1)

    def of_all(self, code: int) -> Codes:
        return self._between(code * _NUMBERS, (code + 1) * _NUMBERS)

    def _between(self, start: int, end: int) -> Codes:
        return self.places[self.keys.searchsorted(start) : self.keys.searchsorted(end)]


class Register:
    """The addresses and objects of one register, ready to be asked.

    `addresses` and `objects` are the declared tables; nothing in them is changed. A *location* is a street in a place.
    """

    def __init__(self, addresses: pd.DataFrame, objects: pd.DataFrame) -> None:
        self._prepare_objects(addresses, objects)
        self._prepare_locations(addresses)
        self._prepare_postcodes(addresses)
        self._prepare_suffixes(addresses)
        self.numbers = addresses["huisnummer"].to_numpy(dtype=np.int64)
        self.former = (addresses["role"] == "former").to_numpy(dtype=bool)
        self.main = (addresses["role"] == "hoofdadres").to_numpy(dtype=bool)
        self._by_postcode = _by_number(self.postcode_of, self.numbers)
        self._by_location = _by_number(self.location_of, self.numbers)
        self._columns = (
            self.location_of, self.postcode_of, self.numbers, self.suffix_of, self.object_of, self.in_use, self.former,
            self.main,
        )  # fmt: skip
        self.at_postcode = lru_cache(maxsize=_ANSWERS_KEPT)(self._at_postcode)
        self.at_location = lru_cache(maxsize=_ANSWERS_KEPT)(self._at_location)
        self.locations_of_postcode = lru_cache(maxsize=_ANSWERS_KEPT)(self._locations_of_postcode)

    def _prepare_objects(self, addresses: pd.DataFrame, objects: pd.DataFrame) -> None:
        names = pd.Index(pd.unique(pd.concat([addresses["object_id"], objects["object_id"]]))).sort_values()
        codes = names.get_indexer(pd.Index(addresses["object_id"])).astype(np.int64)
        self.object_of, self.object_ids = codes, names
        self._object_order = _ordered(codes, len(names))
        self.nummer_of, self.nummer_ids = _factorized(addresses["nummeraanduiding_id"])
        self._nummer_order = _ordered(self.nummer_of, len(self.nummer_ids))
        known = objects.set_index("object_id")
        in_use = known["in_use"].reindex(names)
        self.object_in_use = in_use.eq(True).to_numpy(dtype=bool)
        self.in_use = self.object_in_use[codes]
        self._main_addresses = known["nummeraanduiding_id"].reindex(names)

    def _prepare_locations(self, addresses: pd.DataFrame) -> None:
        street_codes, self.streets = _by_key(addresses["straat"])
        place_codes, self.places = _by_key(addresses["woonplaats"])
        pairs = place_codes * len(self.streets) + street_codes
        location_of, distinct = pd.factorize(pairs, sort=True)
        self.location_of: Codes = location_of.astype(np.int64)
        self.place_of_location: list[int] = (distinct // len(self.streets)).tolist() if len(distinct) else []
        self.street_of_location: list[int] = (distinct % len(self.streets)).tolist() if len(distinct) else []
        self.place_codes = {name: code for code, name in enumerate(self.places)}
        self.street_codes = {name: code for code, name in enumerate(self.streets)}
        self.short_names = self._short_names(addresses)
        self.locations_of_street: dict[int, list[int]] = defaultdict(list)
        self.locations_of_place: dict[int, list[int]] = defaultdict(list)
        for location, (place, street) in enumerate(zip(self.place_of_location, self.street_of_location, strict=True)):
            self.locations_of_street[street].append(location)
            self.locations_of_place[place].append(location)

    def _short_names(self, addresses: pd.DataFrame) -> dict[int, set[str]]:
        """Give per street code its official short names (24 characters, NEN 5825)."""
        shorts: dict[int, set[str]] = defaultdict(set)
        known = addresses.loc[addresses["straat_kort"].notna(), ["straat", "straat_kort"]].drop_duplicates()
        for street, short in zip(known["straat"].tolist(), known["straat_kort"].tolist(), strict=True):
            shorts[self.street_codes[name_key(street)]].add(name_key(short))
        return shorts

    def _prepare_postcodes(self, addresses: pd.DataFrame) -> None:
        codes, names = _factorized(addresses["postcode"])
        self.postcode_of = codes
        self.postcodes = {str(name).replace(" ", "").upper(): code for code, name in enumerate(names)}
        self.districts = {postcode[:4] for postcode in self.postcodes}

    def _prepare_suffixes(self, addresses: pd.DataFrame) -> None:
        letters, additions = (addresses[name].fillna("") for name in ("huisletter", "huisnummertoevoeging"))
        self.suffix_of, texts = _factorized(letters.str.cat(additions, sep="\x1f"))
        self.atoms = [atom(*str(text).split("\x1f")) for text in texts]
        self.known_atoms = frozenset(self.atoms)

    def _at_postcode(self, code: int, number: int) -> tuple[Address, ...]:
        return self._made(self._by_postcode.of(code, number))

    def _at_location(self, code: int, number: int) -> tuple[Address, ...]:
        return self._made(self._by_location.of(code, number))

    def _locations_of_postcode(self, code: int) -> list[int]:
        return sorted(set(self.location_of[self._by_postcode.of_all(code)].tolist()))

    def _made(self, places: Codes) -> tuple[Address, ...]:
        columns = [column[places].tolist() for column in self._columns]
        return tuple(
            Address(position, location, postcode, number, self.atoms[suffix], suffix, *rest)
            for position, location, postcode, number, suffix, *rest in zip(places.tolist(), *columns, strict=True)
        )

    def of_object(self, code: int) -> list[int]:
        """Give the positions of an object's addresses."""
        positions: list[int] = self._object_order.of(code).tolist()
        return positions

    def main_address(self, code: int) -> str | None:
        """Give the present main address of an object; None when the objects table does not hold it."""
        found = self._main_addresses.iloc[code]
        return None if pd.isna(found) else str(found)

    def of_nummeraanduiding(self, code: int) -> list[int]:
        """Give the positions of an address on the objects that bear or bore it."""
        positions: list[int] = self._nummer_order.of(code).tolist()
        return positions

    def place_name(self, location: int) -> str:
        """Give the key of a location's place."""
        return self.places[self.place_of_location[location]]

    def street_name(self, location: int) -> str:
        """Give the key of a location's street."""
        return self.streets[self.street_of_location[location]]


def _factorized(column: pd.Series[Any]) -> tuple[Codes, pd.Index[Any]]:
    """Give a code per cell, in order of the texts; -1 for an empty cell, which therefore never joins."""
    codes, names = pd.factorize(column, sort=True)
    return codes.astype(np.int64), names


def _by_key(column: pd.Series[Any]) -> tuple[Codes, list[str]]:
    """Give a code per cell for its normalised name: two writings of one name share a code."""
    codes, names = _factorized(column)
    keys = [name_key(str(name)) for name in names]
    distinct = sorted(set(keys))
    of_key = {key: code for code, key in enumerate(distinct)}
    recoded = np.array([of_key[key] for key in keys] or [0], dtype=np.int64)
    return recoded[codes], distinct


def _by_number(codes: Codes, numbers: Codes) -> _Numbered:
    keys = codes * _NUMBERS + numbers
    order = np.argsort(keys, kind="stable")
    return _Numbered(order, keys[order])


def _ordered(codes: Codes, count: int) -> _Order:
    order = np.argsort(codes, kind="stable")
    return _Order(order, np.searchsorted(codes[order], np.arange(count + 1)))
