"""What does not stand in rows: flats, single large buildings, houseboats and caravan pitches.

Every function gives rows of `UNITS`: street, wijk, place, kind, uses, area, year, block (units that share a building
have the same number), geometry (point of the unit) and outline (the building, mooring or pitch).
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from numpy.random import Generator

from housing_risk.simulate import names
from housing_risk.simulate.terrain import RING_CANAL, Ground, Points, polar

UNITS = ("street", "wijk", "place", "kind", "uses", "area", "year", "block", "geometry", "outline")
SLABS_PER_BAND = 9

LANDMARKS: tuple[tuple[str, int, float, float, float, float, float, str, int, int], ...] = (
    ("Kerkplein", 0, 0.0, 0.0, 17.0, 42.0, 20.0, "bijeenkomstfunctie", 690, 1521),
    ("Kerkplein", 0, 28.0, 300.0, 18.0, 14.0, 30.0, "kantoorfunctie", 640, 1733),
    ("Singelpark", 1, 350.0, 168.0, 36.0, 22.0, 60.0, "onderwijsfunctie", 1450, 1974),
    ("Singelpark", 1, 385.0, 222.0, 30.0, 18.0, 10.0, "gezondheidszorgfunctie", 980, 1991),
    ("Plasdreef", 5, 505.0, 222.0, 46.0, 30.0, 35.0, "sportfunctie", 1600, 1988),
    ("Plasdreef", 5, 560.0, 238.0, 38.0, 13.0, 70.0, "logiesfunctie", 820, 1979),
    ("Plasdreef", 5, 640.0, 230.0, 34.0, 13.0, 20.0, "logiesfunctie", 640, 1996),
    ("Plasdreef", 5, 700.0, 243.0, 30.0, 12.0, 5.0, "logiesfunctie", 520, 2001),
    ("Luchtkasteelplein", 6, 520.0, 8.0, 22.0, 22.0, 15.0, "kantoorfunctie", 1150, 2003),
    ("Luchtkasteelplein", 6, 620.0, 1.0, 26.0, 18.0, 80.0, "kantoorfunctie", 940, 1999),
)
"""Street, wijk, radius, direction, width, depth, turn (degrees), uses, area (m²), year."""


def landmarks(ground: Ground) -> pd.DataFrame:
    """Give church, town hall, school, care, sports hall, lodgings, offices and the park's reception."""
    columns = ["street", "wijk", "radius", "degrees", "width", "depth", "turn", "uses", "area", "year"]
    frame = pd.DataFrame(list(LANDMARKS), columns=columns)
    park = ("Plasoever", 7, ground.town + 60.0, 224.0, 26.0, 15.0, 50.0, "logiesfunctie", 2400, 1994)
    frame.loc[len(frame)] = list(park)
    middle = polar(frame["radius"].to_numpy(), frame["degrees"].to_numpy())
    size = frame[["width", "depth"]].to_numpy()
    outline = _boxes(ground.bend(middle), size[:, 0], size[:, 1], frame["turn"].to_numpy())
    return _units(frame, outline, kind="verblijfsobject", block=np.arange(len(frame)))


def flats(ground: Ground, units: int, rng: Generator) -> pd.DataFrame:
    """Give `units` flats, spread over nine slabs in every band of the town."""
    slabs = ground.bands * SLABS_PER_BAND
    number = np.arange(slabs)
    band, row, column = number // SLABS_PER_BAND, number // 3 % 3, number % 3
    middle = polar(430.0 + 330.0 * band + 108 + 72 * row, 97 + 14 * column + 2 * row)
    outline = _boxes(
        ground.bend(middle), np.full(slabs, 62.0), np.full(slabs, 12.5), 22 + 14.0 * column + rng.normal(0, 2, slabs)
    )
    per_slab = np.diff(np.linspace(0, units, slabs + 1).astype(int))
    slab = np.repeat(number, per_slab)
    rank = np.arange(units) - np.repeat(np.cumsum(per_slab) - per_slab, per_slab)
    lanes = names.STREETS["cheeses"]
    street = np.array([names.ordinal(one) + lanes[lane] for one, lane in zip(band.tolist(), row.tolist(), strict=True)])
    frame = pd.DataFrame(
        {
            "street": street[slab],
            "wijk": 3,
            "uses": "woonfunctie",
            "area": rng.choice([58, 66, 74, 83], units, p=[0.2, 0.3, 0.35, 0.15]),
            "year": (1964 + 2 * row + column)[slab],
        }
    )
    result = _units(frame, outline[slab], kind="verblijfsobject", block=slab)
    return result.assign(geometry=_spread(outline[slab], rank, np.repeat(per_slab, per_slab)))


def moorings(ground: Ground, count: int, rng: Generator) -> pd.DataFrame:
    """Give houseboats along both banks of the ring canal."""
    degrees = 92 + np.arange(count) // 2 * min(3.1, 130 / count)
    bank = np.where(np.arange(count) % 2 == 0, 4.0, -4.0)
    middle = ground.bend(polar(RING_CANAL + bank, degrees + bank / 8))
    ahead = ground.bend(polar(RING_CANAL + bank, degrees + bank / 8 + 0.5)) - middle
    turn = np.degrees(np.arctan2(ahead[:, 1], ahead[:, 0]))
    outline = _boxes(middle, rng.uniform(13, 18, count), np.full(count, 4.6), turn)
    frame = pd.DataFrame({"street": "Ringvaart", "wijk": 1, "uses": "", "area": 0, "year": 0}, index=range(count))
    return _units(frame, outline, kind="ligplaats", block=np.full(count, -1))


def pitches(ground: Ground, count: int) -> pd.DataFrame:
    """Give caravan pitches around a small loop."""
    middle = ground.bend(polar(630.0, 214.0)[None, :]) + polar(28.0 + count, np.linspace(20, 330, count))
    outline = _boxes(middle, np.full(count, 13.0), np.full(count, 8.0), np.linspace(20, 330, count))
    frame = pd.DataFrame({"street": "Wagenloop", "wijk": 5, "uses": "", "area": 0, "year": 0}, index=range(count))
    return _units(frame, outline, kind="standplaats", block=np.full(count, -1))


def _units(frame: pd.DataFrame, outline: Points, kind: str, block: Points) -> pd.DataFrame:
    inside = shapely.centroid(outline)
    full = frame.assign(place="town", kind=kind, block=block, geometry=inside, outline=outline)
    return full[list(UNITS)]


def _boxes(middle: Points, width: Points, depth: Points, degrees: Points) -> Points:
    """Give rectangles around points, turned by so many degrees."""
    angle = np.radians(degrees)
    along = np.stack([np.cos(angle), np.sin(angle)], axis=1) * (width / 2)[:, None]
    across = np.stack([-np.sin(angle), np.cos(angle)], axis=1) * (depth / 2)[:, None]
    ring = np.stack([-along - across, along - across, along + across, -along + across, -along - across], axis=1)
    return np.asarray(shapely.polygons(np.round(middle[:, None, :] + ring, 3)))


def _spread(outline: Points, rank: Points, total: Points) -> Points:
    """Give each flat its own point in its slab: beside each other along the gallery, floors behind each other."""
    corners = shapely.get_coordinates(outline).reshape(-1, 5, 2)
    beside = (rank % 10 + 0.5) / 10
    behind = (rank // 10 + 0.5) / (np.ceil(total / 10))
    along, across = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
    points = corners[:, 0] + beside[:, None] * along + behind[:, None] * across
    return np.asarray(shapely.points(np.round(points, 3)))
