"""Houses along streets: where each stands, and which make way for another house, a street or water."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from numpy.random import Generator
from numpy.typing import NDArray

from housing_risk.simulate.streets import FORMS, Form, Street
from housing_risk.simulate.terrain import Ground, Points

HALF_STREET = 3.2
"""Half the width of a street where nothing may be built, in metres."""
PARTY_WALL = 0.9
"""Part of a footprint that must be free: neighbours in one row share a wall."""


def houses(ground: Ground, plan: list[Street], free: shapely.Geometry, rng: Generator) -> pd.DataFrame:
    """Put houses on both sides of every street.

    Gives one row per building, in the order of the streets: street (index in `plan`), side (1 left, -1 right), along
    (metres from the start of the street), form, width, depth, year, geometry (EPSG:28992). `free` is where none may
    stand.
    """
    placed = [_along(index, street, ground, rng) for index, street in enumerate(plan)]
    candidates = pd.concat(placed, ignore_index=True)
    lines = [shapely.LineString(ground.bend(street.line)) for street in plan]
    blocked = shapely.union_all([free, *(line.buffer(HALF_STREET) for line in lines)])
    shapely.prepare(blocked)
    open_ground = candidates[~shapely.intersects(blocked, candidates["geometry"].to_numpy())]
    return open_ground[_without_overlap(open_ground["geometry"].to_numpy())].reset_index(drop=True)


def _along(index: int, street: Street, ground: Ground, rng: Generator) -> pd.DataFrame:
    """Give the buildings of one street, not yet looking at others."""
    form = FORMS[street.form]
    line = ground.bend(street.line)
    sides = [_one_side(line, form, side, rng) for side in street.sides]
    return pd.concat(sides, ignore_index=True).assign(street=index, form=street.form)


def _one_side(line: Points, form: Form, side: int, rng: Generator) -> pd.DataFrame:
    reach = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    pitch = form.row * form.width + form.gap
    count = max(1, int((reach[-1] - 8) // pitch))
    start = (reach[-1] - count * pitch) / 2 + pitch * (np.arange(count) + 0.5)
    start += rng.uniform(-0.3, 0.3, count) * min(form.gap, 60)
    middle = np.stack([np.interp(start, reach, axis) for axis in line.T], axis=1)
    ahead = np.stack([np.interp(start + 6, reach, axis) for axis in line.T], axis=1)
    behind = np.stack([np.interp(start - 6, reach, axis) for axis in line.T], axis=1)
    along = (ahead - behind) / np.hypot(*(ahead - behind).T)[:, None]
    shift = (np.arange(form.row) - (form.row - 1) / 2) * form.width
    depth = form.depth * rng.uniform(0.88, 1.12, (count, 1)) * np.ones(form.row)
    width = np.full((count, form.row), form.width) if form.row > 1 else form.width * rng.uniform(0.75, 1.3, (count, 1))
    stagger = rng.normal(0, 0.35 if form.row > 1 else 1.3, (count, form.row)).clip(-2.5, 2.5)
    corners = _rectangles(middle, along, side, shift, width, depth, form.setback + stagger)
    ends = rng.integers(0, 3, (count, 2)) * (form.row > 4)
    place = np.arange(form.row)
    stands = (place >= ends[:, :1]) & (place < form.row - ends[:, 1:])
    frame = pd.DataFrame(
        {
            "side": side,
            "along": (start[:, None] + shift).ravel(),
            "width": width.ravel(),
            "depth": depth.ravel(),
            "year": np.repeat(rng.integers(form.years[0], form.years[1] + 1, count), form.row),
            "geometry": shapely.polygons(np.round(corners, 3)),
        }
    )
    return frame[stands.ravel()]


def _rectangles(
    middle: Points, along: Points, side: int, shift: Points, width: Points, depth: Points, front: Points
) -> Points:
    """Give the corners (rows × buildings, 5, 2) of buildings in straight rows beside the street."""
    out = side * np.stack([-along[:, 1], along[:, 0]], axis=1)
    foot = middle[:, None, :] + shift[None, :, None] * along[:, None, :] + front[:, :, None] * out[:, None, :]
    half = (width / 2)[:, :, None] * along[:, None, :]
    back = depth[:, :, None] * out[:, None, :]
    ring = np.stack([foot - half, foot + half, foot + half + back, foot - half + back, foot - half], axis=2)
    return ring.reshape(-1, 5, 2)


def _without_overlap(footprints: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Tell which footprints stay when an earlier one goes before a later one."""
    centres = shapely.centroid(footprints)
    offset = np.repeat(shapely.get_coordinates(centres), shapely.get_num_coordinates(footprints), axis=0)
    corners = (shapely.get_coordinates(footprints) - offset) * PARTY_WALL + offset
    shrunk = shapely.set_coordinates(footprints.copy(), corners)
    later, earlier = shapely.STRtree(shrunk).query(shrunk, predicate="intersects")
    pairs = np.stack([earlier, later], axis=1)[earlier < later]
    keep = np.ones(len(footprints), dtype=bool)
    for first, second in pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]:
        keep[second] &= not keep[first]
    return keep
