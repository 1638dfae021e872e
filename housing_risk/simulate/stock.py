"""The addressable objects of a municipality, made up or read from a BAG: what persons and stories are drawn on."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

STOCK = (
    "object_id",
    "kind",
    "uses",
    "area",
    "nummeraanduiding_id",
    "straat",
    "straat_kort",
    "huisnummer",
    "huisletter",
    "toevoeging",
    "postcode",
    "woonplaats",
    "sharing",
)
"""object_id … woonplaats as in the BAG (empty text where the BAG has nothing); uses sorted, joined by a comma; area
in m², 0 where the object has none; sharing: how many addresses, of now or before, have this street and number. Only
objects in use or designated, in order of object_id."""


@dataclass(frozen=True, eq=False)
class Municipality:
    """What a simulation needs to know of one municipality: its 4-digit code, name and objects (columns `STOCK`)."""

    code: str
    name: str
    stock: pd.DataFrame

    @property
    def gm(self) -> str:
        """The CBS code."""
        return f"GM{self.code}"
