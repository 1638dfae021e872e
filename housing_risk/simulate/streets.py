"""The streets of a made-up town, in the order in which they were built: from the church outwards."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from housing_risk.simulate import names
from housing_risk.simulate.terrain import Ground, Points, arc, lake_centre, polar, ray


@dataclass(frozen=True)
class Form:
    """How one kind of building stands along a street (metres) and what it holds.

    `width`, `depth`: footprint · `setback`: from the middle of the street to the front · `row`: buildings in one row ·
    `gap`: between rows · `floors`: living floors · `years`: first and last year of building · `uses`: gebruiksdoelen.
    """

    width: float
    depth: float
    setback: float
    row: int
    gap: float
    floors: float
    years: tuple[int, int]
    uses: str = "woonfunctie"


FORMS = {
    "canal_house": Form(5.6, 12.5, 6.0, 9, 2.0, 2.9, (1640, 1925)),
    "terrace_1930": Form(5.8, 9.0, 6.5, 7, 5.0, 2.2, (1906, 1939)),
    "terrace_1970": Form(5.5, 9.5, 8.5, 6, 9.0, 2.2, (1967, 1983)),
    "pair": Form(7.2, 10.0, 9.0, 2, 8.0, 1.9, (1955, 1994)),
    "villa": Form(12.5, 11.0, 13.0, 1, 15.0, 1.5, (1984, 2012)),
    "terrace_2005": Form(5.7, 10.5, 7.5, 8, 7.0, 2.3, (1997, 2019)),
    "shed": Form(34.0, 26.0, 16.0, 1, 20.0, 1.1, (1972, 2018), "industriefunctie"),
    "chalet": Form(6.5, 8.5, 8.0, 1, 14.0, 1.0, (1988, 2015), "logiesfunctie"),
    "village_house": Form(9.0, 12.0, 9.0, 1, 9.0, 1.7, (1880, 1998)),
    "farm": Form(17.0, 27.0, 26.0, 1, 105.0, 0.6, (1868, 2003)),
}


@dataclass(frozen=True, eq=False)
class Street:
    """A street: its middle line as plan points, the kind of building along it and the wijk whose postcode it bears."""

    name: str
    line: Points
    form: str
    wijk: int
    place: str = "town"
    sides: tuple[int, ...] = (1, -1)


SPOKES = (15.0, 75.0, 140.0, 198.0, 255.0, 318.0)


def streets(ground: Ground) -> list[Street]:
    """Give every street with houses, oldest first; more bands give more streets outside the ring canal."""
    inside = [*_old_town(), *_singel()]
    outside = [street for band in range(ground.bands) for street in _band(band)]
    return [*inside, *outside, *_harbour(), *_park(ground), *_village(ground), *_polder(ground)]


def _old_town() -> list[Street]:
    name = iter(names.STREETS["centre"])
    rings = [Street(next(name), arc(radius, 0, 359, 5, 3), "canal_house", 0) for radius in (44, 116, 166)]
    quay = [Street(next(name), ray(spoke, 40, 205, 6), "canal_house", 0) for spoke in SPOKES]
    return [*rings, *quay]


def _singel() -> list[Street]:
    name = iter(names.STREETS["singel"])
    quarters = ((18, 72), (78, 137), (143, 195), (201, 252), (258, 315), (321, 372))
    pieces = [(radius, quarter) for radius in (272, 326) for quarter in quarters]
    villas = [(380, (26, 72)), (380, (258, 312))]
    return [
        Street(next(name), arc(radius, start, end, 4, 5), "pair" if radius == 380 else "terrace_1930", 1)
        for radius, (start, end) in [*pieces, *villas]
    ]


def _band(band: int) -> list[Street]:
    """Give the streets of one band outside the ring canal; each sector has its own pattern and time."""
    inner = 430.0 + 330.0 * band
    return [street for pattern in (_clouds, _cheeses, _birds, _games) for street in pattern(inner, names.ordinal(band))]


def _clouds(inner: float, ordinal: str) -> list[Street]:
    """Give winding streets of the seventies, cut into short pieces."""
    pieces = [(radius, start) for radius in (26, 108, 190, 276) for start in (18, 50)]
    lines = [arc(inner + radius, start, start + 28, 15, 13) for radius, start in pieces]
    return [
        Street(ordinal + name, line, "terrace_1970" if index % 3 else "pair", 2)
        for index, (name, line) in enumerate(zip(names.STREETS["clouds"], lines, strict=False))
    ]


def _cheeses(inner: float, ordinal: str) -> list[Street]:
    """Give the terraces around the flats; the flats themselves stand in `blocks`."""
    lines = [arc(inner + 18, 86, 108, 3), arc(inner + 18, 113, 136, 3), arc(inner + 310, 84, 138, 4)]
    return [
        Street(ordinal + name, line, "terrace_1970", 3)
        for name, line in zip(names.STREETS["cheeses"][3:], lines, strict=True)
    ]


def _birds(inner: float, ordinal: str) -> list[Street]:
    """Give lanes with detached houses."""
    pieces = [(radius, start) for radius in (38, 118, 200, 284) for start in (147, 178)]
    lines = [arc(inner + radius, start, start + 24, 12, 7) for radius, start in pieces]
    return [Street(ordinal + name, line, "villa", 4) for name, line in zip(names.STREETS["birds"], lines, strict=True)]


def _games(inner: float, ordinal: str) -> list[Street]:
    """Give straight streets of around 2005, like the ribs of a fan."""
    turns = np.linspace(262, 311, 6)
    near = [ray(turn, inner + 24, inner + 148, 1) for turn in turns]
    far = [ray(turn, inner + 176, inner + 305, -1) for turn in turns]
    return [
        Street(ordinal + name, line, "terrace_2005", 5)
        for name, line in zip(names.STREETS["games"], [*near, *far], strict=False)
    ]


def _harbour() -> list[Street]:
    lines = [arc(radius, start, end, 4) for radius in (470, 570, 672) for start, end in ((322, 343), (350, 371))]
    return [Street(name, line, "shed", 6) for name, line in zip(names.STREETS["harbour"], lines, strict=True)]


def _park(ground: Ground) -> list[Street]:
    degrees = np.arange(20, 320, 6.0)
    shore = lake_centre(ground) + polar(112 + 16 * np.sin(np.radians(degrees * 3 + 40)), degrees)
    return [Street("Plasoever", shore, "chalet", 7)]


def _village(ground: Ground) -> list[Street]:
    dike = arc(ground.town + 345, 87, 116, 22, 9)
    lane = ray(102, ground.town + 262, ground.town + 320, 1)
    return [
        Street("Kruiwagendijk", dike, "village_house", 7, "village"),
        Street("Kerkpad", lane, "village_house", 7, "village"),
    ]


def _polder(ground: Ground) -> list[Street]:
    return [
        Street(name, ray(spoke, ground.town + 80, ground.town + 500, 5), "farm", 7)
        for name, spoke in zip(names.STREETS["polder"], SPOKES, strict=True)
        if name != "Kruiwagendijk"
    ]
