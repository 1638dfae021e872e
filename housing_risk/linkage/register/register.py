"""The register as integers: addresses found by postcode and number, or by street in a place and number.

Names and suffixes are normalised once per distinct text, never per address, and blocks of Python objects are made only
where something was asked, so that a national register (10 million addresses) needs a few integers per address.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage.register.coding import Codes, as_numbers, coded, coded_by, numbered, recoded
from housing_risk.linkage.register.orders import Numbered, Order, by_number, ordered
from housing_risk.linkage.register.postcodes import KnownPostcodes, per_district, postcode_codes
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.likeness import sound
from housing_risk.linkage.writing.suffixes import atom
from housing_risk.linkage.writing.text import name_key, short_key, squeezed

_ANSWERS_KEPT = 20_000
_SHORTEST_MISSPELT = 4


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


class Register:
    """The addresses and objects of one register, ready to be asked.

    `addresses` and `objects` are the declared tables; nothing in them is changed. A *location* is a street in a place.
    """

    def __init__(self, addresses: pd.DataFrame, objects: pd.DataFrame) -> None:
        self._addresses, self._objects = addresses, objects
        self._prepare_objects(addresses, objects)
        self._prepare_locations(addresses)
        self.postcode_of = postcode_codes(addresses["postcode"])
        self._prepare_suffixes(addresses)
        self.numbers: Codes = addresses["huisnummer"].to_numpy(dtype=np.int32)
        self.former = (addresses["role"] == "former").to_numpy(dtype=bool)
        self.main = (addresses["role"] == "hoofdadres").to_numpy(dtype=bool)
        self.streets_that_begin = lru_cache(maxsize=_ANSWERS_KEPT)(self._streets_that_begin)
        self.may_be_place = lru_cache(maxsize=_ANSWERS_KEPT)(self._may_be_place)
        self.at_postcode = lru_cache(maxsize=_ANSWERS_KEPT)(self._at_postcode)
        self.at_location = lru_cache(maxsize=_ANSWERS_KEPT)(self._at_location)
        self.locations_of_postcode = lru_cache(maxsize=_ANSWERS_KEPT)(self._locations_of_postcode)

    def _prepare_objects(self, addresses: pd.DataFrame, objects: pd.DataFrame) -> None:
        """Number the objects in order of their id; checked tables are in that order already, and counted so."""
        ids, known = as_numbers(addresses["object_id"]), as_numbers(objects["object_id"])
        changes = np.append(True, ids[1:] != ids[:-1])[: len(ids)]
        if len(ids) and (ids[1:] >= ids[:-1]).all() and np.array_equal(ids[changes], known):
            self.object_of = np.cumsum(changes, dtype=np.int32) - 1
            self._object_names = pa.array(objects["object_id"], from_pandas=True)
            self.object_in_use = objects["in_use"].to_numpy(dtype=bool)
            self._row_of_object: Codes = np.arange(len(objects))
        else:
            self._prepare_objects_in_any_order(addresses, objects)
        self.in_use = self.object_in_use[self.object_of]

    def _prepare_objects_in_any_order(self, addresses: pd.DataFrame, objects: pd.DataFrame) -> None:
        names = pd.Index(pd.unique(pd.concat([addresses["object_id"], objects["object_id"]]))).sort_values()
        self.object_of = names.get_indexer(pd.Index(addresses["object_id"])).astype(np.int32)
        self._object_names = pa.array(names.astype("str"), from_pandas=True)
        self._row_of_object = pd.Index(objects["object_id"]).get_indexer(names).astype(np.int64)
        self.object_in_use = np.append(objects["in_use"].to_numpy(dtype=bool), False)[self._row_of_object]

    @cached_property
    def short_streets(self) -> frozenset[str]:
        """Give the shortest usual forms of all streets."""
        return frozenset(short_key(name) for name in self.streets)

    @cached_property
    def glued_streets(self) -> frozenset[str]:
        """Give all streets as one word, in full and in their shortest usual form."""
        return frozenset(squeezed(name) for name in self.streets) | self.short_streets

    @cached_property
    def street_words(self) -> frozenset[str]:
        """Give every word that stands in the name of a street."""
        return frozenset(word for name in self.streets for word in name.split())

    @cached_property
    def street_tails(self) -> frozenset[str]:
        """Give what is left of every street when its first words are taken off: `KERKSTRAAT` of `OUDE KERKSTRAAT`."""
        return frozenset(" ".join(words[at:]) for words in map(str.split, self.streets) for at in range(1, len(words)))

    @cached_property
    def initials(self) -> dict[str, set[str]]:
        """Give per last word of a street, shortened, the letters that may stand for the words before it."""
        found: dict[str, set[str]] = defaultdict(set)
        for *words, last in (name.split() for name in self.streets if name):
            found[short_key(last)].update(word[0] for word in words)
        return found

    @cached_property
    def _place_sounds(self) -> frozenset[str]:
        return frozenset(map(sound, self.places))

    def _streets_that_begin(self, word: str) -> list[str]:
        """Give the streets that begin with a word, perhaps a long one glued to the next; all glued."""
        start = word if len(word) > _SHORTEST_MISSPELT else f"{word} "
        return [squeezed(name) for name in self.streets if name.startswith(start)]

    def _may_be_place(self, word: str) -> bool:
        """Tell whether a word sounds as a place, or is one typing error away from one."""
        long = len(word) >= _SHORTEST_MISSPELT
        near = long and process.extractOne(word, self.places, scorer=OSA.distance, score_cutoff=1) is not None
        return near or (len(word) > 3 and sound(word) in self._place_sounds)

    @cached_property
    def postcodes(self) -> KnownPostcodes:
        return KnownPostcodes(self.postcode_of)

    @cached_property
    def districts(self) -> frozenset[str]:
        """The four digits with which the postcodes begin."""
        return self.postcodes.districts()

    @cached_property
    def places_of_districts(self) -> dict[str, set[int]]:
        """Give per four digits of a postcode the codes of the places where they occur."""
        return per_district(self.postcode_of, np.array(self.place_of_location, dtype=np.int64)[self.location_of])

    @cached_property
    def id_prefixes(self) -> frozenset[str]:
        """The municipality codes, present and former, with which the ids of objects begin."""
        return frozenset(self.object_ids.str[:4])

    @cached_property
    def object_ids(self) -> pd.Index[Any]:
        """The ids of all objects, in order; made only where an id was written."""
        return pd.Index(self._object_names.to_pandas(), dtype="str")

    @cached_property
    def nummer_ids(self) -> pd.Index[Any]:
        """The ids of all addresses, in order; made only where an id was written."""
        return pd.Index(self._nummers[1], dtype="str")

    @cached_property
    def nummer_of(self) -> Codes:
        """The code of the id of each address."""
        return self._nummers[0]

    @cached_property
    def _nummers(self) -> tuple[Codes, list[str]]:
        return coded(self._addresses["nummeraanduiding_id"])

    def object_texts(self, codes: Codes) -> pd.Series[Any]:
        """Give the ids of objects by their code."""
        return pd.Series(self._object_names.take(pa.array(codes)).to_pandas(), dtype="str")

    def nummer_texts(self, positions: Codes) -> pd.Series[Any]:
        """Give the ids of addresses by their position."""
        return self._addresses["nummeraanduiding_id"].take(positions).reset_index(drop=True)

    def _prepare_locations(self, addresses: pd.DataFrame) -> None:
        street_codes, self.streets = coded_by(addresses["straat"], name_key)
        place_codes, self.places = coded_by(self._places_said(addresses), name_key)
        street_codes = np.append(street_codes, street_codes[self._aside])
        locations, distinct = numbered(place_codes.astype(np.int64) * len(self.streets) + street_codes)
        self.location_of, self._location_aside = locations[: len(addresses)], locations[len(addresses) :]
        self.location_codes = {pair: code for code, pair in enumerate(distinct.tolist())}
        self.place_of_location: list[int] = (distinct // len(self.streets)).tolist() if len(distinct) else []
        self.street_of_location: list[int] = (distinct % len(self.streets)).tolist() if len(distinct) else []
        self.place_codes = {name: code for code, name in enumerate(self.places)}
        self.street_codes = {name: code for code, name in enumerate(self.streets)}
        names = [name.split() for name in [*self.places, *w.PLACE_SAME]]
        self.place_starts = frozenset(words[0] for words in names if words)
        self.longest_place = max(map(len, names), default=0)
        self.longest_street = max((len(name.split()) for name in self.streets), default=0)
        self.short_names = self._short_names(addresses)
        self.locations_of_street: dict[int, list[int]] = defaultdict(list)
        self.locations_of_place: dict[int, list[int]] = defaultdict(list)
        for location, (place, street) in enumerate(zip(self.place_of_location, self.street_of_location, strict=True)):
            self.locations_of_street[street].append(location)
            self.locations_of_place[place].append(location)

    def _places_said(self, addresses: pd.DataFrame) -> pd.Series[Any]:
        """Give the places of all addresses; then that of the street of those that lie in another place."""
        own = addresses["woonplaats"]
        if "woonplaats_straat" not in addresses or not addresses["woonplaats_straat"].notna().any():
            self._aside: Codes = np.empty(0, dtype=np.int64)
            return own
        self._aside = np.flatnonzero(addresses["woonplaats_straat"].notna())
        return pd.concat([own, addresses["woonplaats_straat"].iloc[self._aside]], ignore_index=True)

    def _short_names(self, addresses: pd.DataFrame) -> dict[int, set[str]]:
        """Give per street code its official short names (24 characters, NEN 5825)."""
        shorts: dict[int, set[str]] = defaultdict(set)
        known = addresses.loc[addresses["straat_kort"].notna(), ["straat", "straat_kort"]].drop_duplicates()
        for street, short in zip(known["straat"].tolist(), known["straat_kort"].tolist(), strict=True):
            shorts[self.street_codes[name_key(street)]].add(name_key(short))
        return shorts

    def _prepare_suffixes(self, addresses: pd.DataFrame) -> None:
        letter_of, letters = coded(addresses["huisletter"])
        addition_of, additions = coded(addresses["huisnummertoevoeging"])
        found, pairs = numbered((letter_of + 1) * (len(additions) + 1) + addition_of + 1)
        texts = [
            ("" if pair < len(additions) + 1 else letters[pair // (len(additions) + 1) - 1])
            + "\x1f"
            + ("" if not pair % (len(additions) + 1) else additions[pair % (len(additions) + 1) - 1])
            for pair in pairs.tolist()
        ]
        self.suffix_of, distinct = recoded(found, texts)
        self.atoms = [atom(*text.split("\x1f")) for text in distinct]
        self.known_atoms = frozenset(self.atoms)
        self.atom_codes = {text: code for code, text in enumerate(sorted(self.known_atoms))}
        self.atom_of_suffix: Codes = np.array([self.atom_codes[text] for text in self.atoms] or [0], dtype=np.int64)

    @cached_property
    def _by_postcode(self) -> Numbered:
        return by_number(self.postcode_of, self.numbers)

    @cached_property
    def _by_location(self) -> Numbered:
        if not len(self._aside):
            return by_number(self.location_of, self.numbers)
        locations, numbers = np.append(self.location_of, self._location_aside), self.numbers[self._aside]
        found = by_number(locations, np.append(self.numbers, numbers))
        positions = np.append(np.arange(len(self.numbers)), self._aside)
        return found._replace(places=positions[found.places])

    @cached_property
    def _object_order(self) -> Order:
        return ordered(self.object_of, len(self._object_names))

    @cached_property
    def _nummer_order(self) -> Order:
        return ordered(self.nummer_of, len(self.nummer_ids))

    @cached_property
    def _columns(self) -> tuple[Any, ...]:
        return (
            self.location_of, self.postcode_of, self.numbers, self.suffix_of, self.object_of, self.in_use, self.former,
            self.main,
        )  # fmt: skip

    def _at_postcode(self, code: int, number: int) -> tuple[Address, ...]:
        return self._made(self._by_postcode.of(code, number))

    def _at_location(self, code: int, number: int) -> tuple[Address, ...]:
        """Give the addresses that lie there; else those whose street does, in another place than their own."""
        found = self._made(self._by_location.of(code, number))
        return tuple(address for address in found if address.location == code) or found

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
        return list(self._object_order.of(code).tolist())

    def main_address(self, code: int) -> str | None:
        """Give the present main address of an object; None when the objects table does not hold it."""
        row = self._row_of_object[code]
        found = self._objects["nummeraanduiding_id"].iloc[row] if row >= 0 else None
        return None if pd.isna(found) else str(found)

    def of_nummeraanduiding(self, code: int) -> list[int]:
        """Give the positions of an address on the objects that bear or bore it."""
        return list(self._nummer_order.of(code).tolist())

    def location(self, place: int, street: int) -> int | None:
        """Give the location of a street in a place, if it is there."""
        return self.location_codes.get(place * len(self.streets) + street)

    def street_name(self, location: int) -> str:
        """Give the key of a location's street."""
        return self.streets[self.street_of_location[location]]
