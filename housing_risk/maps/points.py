"""Every object of the BAG as the page packs it: position and address, nothing else.

This is the calm background and the search. It depends on public BAG data only, so it is the same whoever is withheld.
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from housing_risk.maps.packing import MERCATOR, Integers, canonical, squeeze, steps, varints

ALLOWED = ("object_id", "address", "postcode", "woonplaats", "geometry")
"""The only profile columns that are read for objects without flags."""

OUTERMOST = 0.05
"""Share of all objects on each side that does not make the built-up area larger: parks, farms in a polder."""
MARGIN = 0.08
"""Room around it, as a share of its size: most of those outermost objects still come into view."""

_PARTS = r"^(?P<street>.+) (?P<number>[1-9]\d{0,5})(?P<suffix>.*)$"


@dataclass(frozen=True)
class Points:
    """The packed objects; `order` gives the place of each object id in the pack."""

    packed: str
    names: str
    order: pd.Series[int]
    x: Integers
    y: Integers
    size: int


def pack_points(profiles: gpd.GeoDataFrame) -> Points:
    """Pack all objects, in order of place, street, number and suffix.

    Reads `ALLOWED` columns. Positions are whole metres of EPSG:3857 (about 0.6 m on the ground). An address text
    that does not end in a number is kept whole as a street name, so that nothing of it is lost.
    """
    table = _sorted_parts(profiles)
    names: dict[str, list[str]] = {}
    coded = {
        "street": _coded(table["woonplaats"] + "\n" + table["street"], names, "streets"),
        "suffix": _coded(table["suffix"], names, "suffixes"),
        "postcode": _coded(table["postcode"], names, "postcodes"),
    }
    runs = np.bincount(coded["street"], minlength=len(names["streets"])).astype(np.int64)
    x, y = table["x"].to_numpy(np.int64), table["y"].to_numpy(np.int64)
    content = b"".join(
        (
            varints(np.array([len(table), len(runs)], dtype=np.int64)),
            varints(runs),
            steps(table["number"].to_numpy(np.int64)),
            varints(coded["suffix"]),
            steps(coded["postcode"]),
            steps(x),
            steps(y),
        )
    )
    order = pd.Series(np.arange(len(table)), index=pd.Index(table["object_id"]))
    return Points(squeeze(content), squeeze(canonical(names)), order, x, y, len(table))


def _sorted_parts(profiles: gpd.GeoDataFrame) -> pd.DataFrame:
    """Split addresses into street, number (0: none) and suffix; sort so that neighbours stand together."""
    parts = profiles["address"].str.extract(_PARTS)
    table = pd.DataFrame(
        {
            "object_id": profiles["object_id"],
            "woonplaats": profiles["woonplaats"],
            "street": parts["street"].fillna(profiles["address"]),
            "number": parts["number"].fillna("0").astype("int64"),
            "suffix": parts["suffix"].fillna(""),
            "postcode": profiles["postcode"].fillna(""),
        }
    )
    points = profiles.geometry.to_crs(MERCATOR)
    table["x"], table["y"] = points.x.round().astype("int64"), points.y.round().astype("int64")
    keys = ["woonplaats", "street", "number", "suffix", "object_id"]
    return table.sort_values(keys, kind="stable", ignore_index=True)


def _coded(texts: pd.Series[str], names: dict[str, list[str]], name: str) -> Integers:
    """Replace texts by their place in a sorted list, which is added to `names`."""
    codes, values = pd.factorize(texts, sort=True)
    names[name] = [str(value) for value in values]
    return np.asarray(codes, dtype=np.int64)


def built_box(points: Points) -> list[int]:
    """Give the box of the built-up area: west, south, east, north in EPSG:3857 metres; a small one around nothing.

    It leaves out the outermost objects on each side (farms in a polder).
    """
    if not points.size:
        return [0, 0, 1, 1]
    low, high = (np.quantile([points.x, points.y], share, axis=1) for share in (OUTERMOST, 1 - OUTERMOST))
    room = MARGIN * (high - low)
    return [int(side) for side in (*(low - room), *(high + room))]
