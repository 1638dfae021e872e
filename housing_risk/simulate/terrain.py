"""The ground of a made-up town: where it lies, how its plan is bent, its water, and its wijken and buurten.

The plan is drawn in polar coordinates around the church (metres and degrees, counter-clockwise from east) and then bent
by one smooth map, so that no street is a perfect arc and neighbouring areas still share their borders exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from housing_risk.simulate import names

Points = NDArray[Any]

ORIGIN = (158_000.0, 530_000.0)
"""Open water of the IJsselmeer in EPSG:28992: valid coordinates where no real address can lie."""
NEXT_MUNICIPALITY = 7_000.0
"""Metres to the west at which the next made-up municipality lies, still in open water."""

MOAT = 232.0
RING_CANAL = 405.0
FIRST_BAND = 430.0
BAND = 330.0


@dataclass(frozen=True)
class Ground:
    """How far the built-up town reaches, and where its centre lies."""

    bands: int
    centre: tuple[float, float] = ORIGIN

    @property
    def town(self) -> float:
        """Radius of the built-up town in metres."""
        return FIRST_BAND + BAND * self.bands

    def bend(self, points: Points) -> Points:
        """Bend plan coordinates (metres from the church) into EPSG:28992."""
        x, y = points[..., 0], points[..., 1]
        east = x + 17 * np.sin(y / 190 + 0.7) + 9 * np.sin((x + y) / 117 + 1.1)
        north = y + 15 * np.sin(x / 210 + 2.3) + 8 * np.sin((x - 2 * y) / 171)
        return np.stack([east + self.centre[0], north + self.centre[1]], axis=-1)


def polar(radius: float | Points, degrees: float | Points) -> Points:
    """Give plan coordinates of polar ones."""
    angle = np.radians(degrees)
    return np.stack(np.broadcast_arrays(radius * np.cos(angle), radius * np.sin(angle)), axis=-1)


def arc(radius: float, start: float, end: float, wave: float = 0.0, waves: int = 6) -> Points:
    """Give an arc as plan points about 12 m apart; `wave` makes it wind by so many metres."""
    steps = max(3, int(abs(end - start) / 360 * 2 * np.pi * radius / 12))
    degrees = np.linspace(start, end, steps)
    return polar(radius + wave * np.sin(np.radians(degrees * waves)), degrees)


def ray(degrees: float, start: float, end: float, drift: float = 0.0) -> Points:
    """Give a road outward as plan points; `drift` turns it by so many degrees on its way."""
    steps = max(3, int((end - start) / 12))
    return polar(np.linspace(start, end, steps), degrees + np.linspace(0, drift, steps))


RIVER = np.array([(-3400, -860), (-2300, -700), (-1300, -420), (-640, -330), (-250, -292), (90, -300), (440, -215),
                  (760, -70), (1200, 20), (2100, -60), (3400, 240)], dtype=float)  # fmt: skip


def water(ground: Ground) -> shapely.Geometry:
    """Give everything that is water: the star-shaped moat, inner canal, ring canal, river, harbour and lake."""
    degrees = np.arange(0, 361, 1.0)
    bastions = MOAT - 22 + 40 * (1 - np.abs((degrees % (360 / 7)) / (180 / 7) - 1)) ** 1.5
    lines = (
        (polar(bastions, degrees), 11.0),
        (arc(82, -20, 215, 6, 3), 6.0),
        (arc(RING_CANAL, 22, 205), 7.0),
        (_dense(RIVER), 17.0),
        (_dense(np.array([(560.0, -175.0), (690.0, -330.0)])), 26.0),
    )
    parts = [shapely.LineString(ground.bend(line)).buffer(half) for line, half in lines]
    return shapely.union_all([*parts, lake(ground)])


def lake_centre(ground: Ground) -> Points:
    """Give the middle of the recreation lake, as plan coordinates."""
    return polar(ground.town + 190.0, 231.0)


def lake(ground: Ground) -> shapely.Geometry:
    """Give the recreation lake."""
    degrees = np.arange(0, 360, 6.0)
    shore = lake_centre(ground) + polar(78 + 16 * np.sin(np.radians(degrees * 3 + 40)), degrees)
    return shapely.Polygon(ground.bend(shore))


def _dense(points: Points) -> Points:
    line = shapely.segmentize(shapely.LineString(points), 25)
    return np.asarray(shapely.get_coordinates(line))


def municipality_edge(ground: Ground, degrees: Points) -> Points:
    """Give the radius of the municipal border per direction, in metres."""
    angle = np.radians(degrees)
    bumps = 95 * np.sin(angle + 0.6) + 80 * np.sin(2 * angle + 1.9) + 55 * np.sin(3 * angle) + 25 * np.sin(7 * angle)
    return np.asarray(ground.town + 720 + bumps)


def areas(ground: Ground, code: str) -> list[tuple[str, str, shapely.Geometry]]:
    """Give code, name and outline of the municipality, its wijken and its buurten.

    Borders follow the bent plan; outlines that touch share every vertex. `code` is that of the municipality, 4 digits.
    """
    buurten = [(f"BU{code}{cell.wijk:02d}{cell.buurt:02d}", cell.name, _cell(ground, cell)) for cell in names.BUURTEN]
    wijken = [
        (f"WK{code}{number:02d}", name, _joined(buurten, f"BU{code}{number:02d}"))
        for number, name in names.WIJKEN.items()
    ]
    return [(f"GM{code}", names.municipality_name(code), _joined(buurten, "BU")), *wijken, *buurten]


def _joined(buurten: list[tuple[str, str, shapely.Geometry]], prefix: str) -> shapely.Geometry:
    return shapely.union_all([outline for code, _, outline in buurten if code.startswith(prefix)], grid_size=0.01)


def _cell(ground: Ground, cell: names.Buurt) -> shapely.Geometry:
    degrees = np.arange(cell.start, cell.end + 1, 1.0)
    inner, outer = (_border(ground, reach, degrees) for reach in (cell.inner, cell.outer))
    sides = [np.linspace(a, b, 41) for a, b in ((outer[-1], inner[-1]), (inner[0], outer[0]))]
    ring = np.concatenate([outer, sides[0][1:-1], inner[::-1], sides[1][1:-1]])
    if cell.inner == "church":
        ring = np.concatenate([outer, sides[0][1:-1], sides[1]])[:-1] if cell.end - cell.start < 360 else outer
    return shapely.set_precision(shapely.Polygon(ground.bend(ring)), 0.01)


def _border(ground: Ground, reach: str, degrees: Points) -> Points:
    radius = {
        "church": np.zeros_like(degrees),
        "moat": np.full_like(degrees, MOAT + 1.5),
        "ring": RING_CANAL + 5 * np.sin(np.radians(degrees * 5)),
        "town": ground.town + 40 + 26 * np.sin(np.radians(degrees * 4 + 20)) + 9 * np.sin(np.radians(degrees * 11)),
        "edge": municipality_edge(ground, degrees),
    }[reach]
    return polar(radius, degrees)
