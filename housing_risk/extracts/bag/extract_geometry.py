"""Coordinates as BAG XML writes them → flat shapely points and polygons, whole columns at once.

A text holds the numbers of one position, or of one or more rings (outer ring first) between RING_ENDS. The dimension
says how many numbers make a point; the height is left out. Coordinates are in EPSG:28992, metres, as in the XML.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import shapely
from numpy.typing import NDArray

from housing_risk.extracts.bag.extract_xml import RING_ENDS

NUMBER = r"-?[0-9]{1,9}([.][0-9]{1,20})?"
NUMBERS = f"^{NUMBER}( {NUMBER})*$"
ROWS_A_TIME = 20_000
"""Numbers take ten times the room of the text that they stand in; of a whole municipality that was 0.3 GB."""
MIN_RING = 4
"""A ring has at least three corners and comes back to where it began."""


def shapes(text: pd.Series, dimension: pd.Series) -> NDArray[np.object_]:
    """Give per row a shapely Point or Polygon (EPSG:28992, flat), or None where the text makes neither."""
    result = np.full(len(text), None, dtype=object)
    for start in range(0, len(text), ROWS_A_TIME):
        rows = slice(start, start + ROWS_A_TIME)
        result[rows] = _shapes(text.iloc[rows], dimension.iloc[rows])
    return result


def _shapes(text: pd.Series, dimension: pd.Series) -> NDArray[np.object_]:
    result = np.full(len(text), None, dtype=object)
    rings, owner = _rings(text)
    size = dimension.map({"2": 2, "3": 3}).fillna(0).to_numpy(dtype="int64")[owner]
    count = _numbers_in(rings)
    whole = (size > 0) & (count > 0) & (count % np.maximum(size, 1) == 0)
    spoilt = np.unique(owner[~whole | ((count < MIN_RING * size) & (count != size))])
    good = ~np.isin(owner, spoilt)
    is_point = good & (count == size) & ~np.isin(owner, owner[count != size])
    _put_points(result, rings, owner, size, is_point)
    _put_polygons(result, rings, owner, size, good & ~np.isin(owner, owner[count == size]))
    return result


def inside(shape: NDArray[np.object_]) -> NDArray[np.object_]:
    """Give of every shape a point in it: of a point itself; None where there is no shape."""
    points = shape.copy()
    other = shapely.get_type_id(shape) != shapely.GeometryType.POINT
    points[other] = shapely.point_on_surface(shapely.make_valid(shape[other]))
    return points


def _rings(text: pd.Series) -> tuple[pa.Array, NDArray[np.int64]]:
    """Split texts into rings with single spaces; also the row each ring belongs to."""
    tidy = pc.utf8_trim_whitespace(pc.replace_substring_regex(pa.array(text, pa.large_string()), r"\s+", " "))
    parts = pc.split_pattern(tidy, RING_ENDS)
    return pc.list_flatten(parts), pc.list_parent_indices(parts).to_numpy(zero_copy_only=False)


def _numbers_in(rings: pa.Array) -> NDArray[np.int64]:
    """How many numbers a ring has; 0 when there is anything else in it."""
    plain = pc.match_substring_regex(rings, NUMBERS)
    spaces = pc.count_substring(rings, " ")
    counts: NDArray[np.int64] = pc.if_else(plain, pc.add(spaces, 1), 0).to_numpy(zero_copy_only=False)
    return counts


def _flat(rings: pa.Array, size: NDArray[np.int64], chosen: NDArray[np.bool_]) -> tuple[Any, NDArray[np.int64]]:
    """The x and y of the chosen rings, and per point the ring (counted among the chosen) it belongs to."""
    parts = pc.split_pattern(rings.filter(pa.array(chosen)), " ")
    numbers = pc.list_flatten(parts).cast(pa.float64()).to_numpy(zero_copy_only=False)
    ring = pc.list_parent_indices(parts).to_numpy(zero_copy_only=False)
    begins = np.concatenate(([0], np.cumsum(pc.list_value_length(parts).to_numpy(zero_copy_only=False))[:-1]))
    place = (np.arange(len(numbers)) - begins[ring]) % size[chosen][ring]
    x, y = numbers[place == 0], numbers[place == 1]
    return np.column_stack([x, y]), ring[place == 0]


def _put_points(
    result: NDArray[np.object_],
    rings: pa.Array,
    owner: NDArray[np.int64],
    size: NDArray[np.int64],
    chosen: Any,
) -> None:
    if chosen.any():
        coordinates, _ = _flat(rings, size, chosen)
        result[owner[chosen]] = shapely.points(coordinates)


def _put_polygons(
    result: NDArray[np.object_],
    rings: pa.Array,
    owner: NDArray[np.int64],
    size: NDArray[np.int64],
    chosen: Any,
) -> None:
    if chosen.any():
        coordinates, ring = _flat(rings, size, chosen)
        rows, polygon = np.unique(owner[chosen], return_inverse=True)
        result[rows] = shapely.polygons(shapely.linearrings(coordinates, indices=ring), indices=polygon)
