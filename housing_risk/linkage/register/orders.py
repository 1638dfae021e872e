"""Addresses in order of a code, so that those of one code, and number, are found in two steps."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from housing_risk.linkage.register.coding import Codes

NUMBERS = 100_000
"""One more than the largest house number: a code and a number together are one integer."""


class Order(NamedTuple):
    """Addresses in order of a code, with the first place of each code."""

    places: Codes
    first: Codes

    def of(self, code: int) -> Codes:
        """Give the places of a code."""
        return self.places[self.first[code] : self.first[code + 1]]


class Numbered(NamedTuple):
    """Addresses in order of a code and their number; a code of -1 (not in this file) is never asked for."""

    places: Codes
    keys: Codes

    def of(self, code: int, number: int) -> Codes:
        """Give the places of a number of a code."""
        return self._between(code * NUMBERS + number, code * NUMBERS + number + 1)

    def of_all(self, code: int) -> Codes:
        """Give the places of all numbers of a code."""
        return self._between(code * NUMBERS, (code + 1) * NUMBERS)

    def _between(self, start: int, end: int) -> Codes:
        found: Codes = np.sort(self.places[self.keys.searchsorted(start) : self.keys.searchsorted(end)])
        return found


def by_number(codes: Codes, numbers: Codes) -> Numbered:
    """Put addresses in order of a code and their number."""
    keys = codes.astype(np.int64) * NUMBERS + numbers
    order = np.argsort(keys)
    return Numbered(order.astype(np.int32), keys[order])


def ordered(codes: Codes, count: int) -> Order:
    """Put addresses in order of a code; `count` codes there are."""
    order = np.argsort(codes, kind="stable")
    return Order(order, np.searchsorted(codes[order], np.arange(count + 1)))
