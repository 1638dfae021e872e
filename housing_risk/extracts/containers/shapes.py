"""Shapes as files give them: what lies nowhere is no shape."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

NETHERLANDS = shapely.box(-7_000, 289_000, 300_000, 629_000)
"""Where EPSG:28992 is used, in metres."""


FLAT = 2
"""Dimensions of a shape without heights."""


def in_netherlands(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell which points lie where EPSG:28992 is used."""
    west, south, east, north = NETHERLANDS.bounds
    found: NDArray[np.bool_] = (x > west) & (x < east) & (y > south) & (y < north)
    return found


def somewhere(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Give the shapes, flat, with None for one that is empty or has a coordinate that is no number."""
    flat = shapes.copy()
    high = shapely.get_coordinate_dimension(flat) > FLAT
    flat[high] = shapely.force_2d(flat[high])
    corners, owner = shapely.get_coordinates(flat, return_index=True)
    lost = shapely.is_empty(flat)
    lost[owner[~np.isfinite(corners).all(axis=1)]] = True
    flat[lost] = None
    return flat
