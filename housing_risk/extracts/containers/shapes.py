"""Shapes as files give them: what lies nowhere is no shape."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

NETHERLANDS = shapely.box(-7_000, 289_000, 300_000, 629_000)
"""Where EPSG:28992 is used, in metres."""


def somewhere(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Give the shapes, flat, with None for one that is empty or has a coordinate that is no number."""
    flat: NDArray[np.object_] = shapely.force_2d(shapes)
    corners, owner = shapely.get_coordinates(flat, return_index=True)
    lost = shapely.is_empty(flat)
    lost[owner[~np.isfinite(corners).all(axis=1)]] = True
    flat[lost] = None
    return flat
