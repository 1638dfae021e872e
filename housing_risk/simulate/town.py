"""A made-up town: its buildings and addresses, numbered and identified as the BAG does it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely
from numpy.random import Generator
from numpy.typing import NDArray

from housing_risk.errors import UsageError
from housing_risk.messages import simulate as words
from housing_risk.simulate import blocks, names
from housing_risk.simulate.houses import houses
from housing_risk.simulate.numbering import number
from housing_risk.simulate.stock import STOCK, Municipality
from housing_risk.simulate.streets import FORMS, Street, streets
from housing_risk.simulate.terrain import NEXT_MUNICIPALITY, ORIGIN, Ground, areas, water

MOST_ADDRESSES = 20_000
"""As far as the names of streets reach (`names.ordinal`)."""
FLATS_PER_SLAB = 60
OUTLYING = ("shed", "chalet", "village_house", "farm")
TWO_UNITS, THREE_UNITS = 0.14, 0.07
"""Shares of old houses that were split into two and three homes: an assumption."""


@dataclass(frozen=True, eq=False)
class Town:
    """A made-up municipality: `units` (all objects with BAG columns), `panden`, `roads` and `areas`."""

    municipality: Municipality
    units: pd.DataFrame
    panden: pd.DataFrame
    roads: pd.DataFrame
    areas: list[tuple[str, str, shapely.Geometry]]

    def with_units(self, units: pd.DataFrame) -> Town:
        """Give the same town with other figures of its objects."""
        return replace(self, units=units, municipality=replace(self.municipality, stock=_stock(units)))


def build_town(code: str, addresses: int, rng: Generator) -> Town:
    """Build a town of exactly `addresses` addressable objects; `code` is 4 digits, from 9999 down.

    Raises UsageError when there are not enough street names for so many.
    """
    if addresses > MOST_ADDRESSES:
        raise UsageError(words.TOO_LARGE.format(addresses=addresses, most=MOST_ADDRESSES))
    centre = (ORIGIN[0] - NEXT_MUNICIPALITY * ((9999 - int(code)) % 3), ORIGIN[1])
    ground, rows = _grown(addresses, centre, rng)
    apart = [
        blocks.landmarks(ground),
        blocks.moorings(ground, _share(addresses, 0.009), rng),
        blocks.pitches(ground, _share(addresses, 0.004)),
    ]
    left = addresses - sum(map(len, apart))
    in_flats = min(max(left - len(rows), 0), FLATS_PER_SLAB * blocks.SLABS_PER_BAND * ground.bands)
    chosen = rows.head(left - in_flats)
    units = _gathered([chosen, *apart, blocks.flats(ground, in_flats, rng)])
    units, panden, roads = number(units, code, rng)
    units["sharing"] = units.groupby(["straat", "huisnummer"])["straat"].transform("size")
    municipality = Municipality(code, names.municipality_name(code), _stock(units))
    return Town(municipality, units, panden, roads, areas(ground, code))


def _stock(units: pd.DataFrame) -> pd.DataFrame:
    return units[list(STOCK)].sort_values("object_id", ignore_index=True)


def _share(addresses: int, share: float) -> int:
    return max(4, round(addresses * share))


def _grown(addresses: int, centre: tuple[float, float], rng: Generator) -> tuple[Ground, pd.DataFrame]:
    """Add bands of new neighbourhoods until the town is large enough; give the units in order of importance."""
    ground = Ground(1, centre)
    rows = _rows(ground, addresses, rng)
    while len(rows) + FLATS_PER_SLAB * blocks.SLABS_PER_BAND * ground.bands < addresses:
        ground = replace(ground, bands=ground.bands + 1)
        rows = _rows(ground, addresses, rng)
    return ground, rows


def _rows(ground: Ground, addresses: int, rng: Generator) -> pd.DataFrame:
    """Build the streets of a town around its landmarks and water."""
    plan = streets(ground)
    taken = shapely.union_all([water(ground), *(one.buffer(5) for one in blocks.landmarks(ground)["outline"])])
    return _units(houses(ground, plan, taken, rng), plan, addresses, rng)


def _units(buildings: pd.DataFrame, plan: list[Street], addresses: int, rng: Generator) -> pd.DataFrame:
    """Give the homes in the rows: sheds, chalets, village and farms in measure, then the town from the church
    outwards."""
    outlying = buildings["form"].isin(OUTLYING)
    shares = dict(zip(OUTLYING, (0.012, 0.019, 0.023, 0.012), strict=True))
    kept = [_thinned(buildings[buildings["form"] == form], _share(addresses, share)) for form, share in shares.items()]
    return _split(pd.concat([*kept, buildings[~outlying]], ignore_index=True), plan, rng)


def _thinned(rows: pd.DataFrame, count: int) -> pd.DataFrame:
    """Keep `count` rows, evenly spread."""
    picks = np.linspace(0, len(rows) - 1, min(count, len(rows))).round().astype(int)
    return rows.iloc[picks]


def _split(buildings: pd.DataFrame, plan: list[Street], rng: Generator) -> pd.DataFrame:
    """Turn buildings into units: some old houses hold two or three homes."""
    form = buildings["form"].to_numpy()
    draw = rng.random(len(buildings))
    old = np.isin(form, ["canal_house", "terrace_1930"])
    homes = np.where(old & (draw < THREE_UNITS), 3, np.where(old & (draw < THREE_UNITS + TWO_UNITS), 2, 1))
    rows = buildings.loc[buildings.index.repeat(homes)].reset_index(names="block")
    floors = rows["form"].map({name: form.floors for name, form in FORMS.items()})
    count = np.repeat(homes, homes)
    area = (rows["width"] * rows["depth"] * floors * 0.9 / count).round().astype(int)
    street = [plan[index] for index in rows["street"]]
    floor = rows.groupby("block").cumcount().to_numpy()
    return rows.assign(
        street=[one.name for one in street],
        wijk=[one.wijk for one in street],
        place=[one.place for one in street],
        kind="verblijfsobject",
        uses=_uses(rows["form"].to_numpy(), rng),
        area=area,
        homes=count,
        floor=floor,
        geometry=_points(rows["geometry"].to_numpy(), floor, count),
        outline=rows["geometry"],
    )[[*blocks.UNITS, "side", "along", "homes", "floor"]]


def _uses(form: NDArray[np.object_], rng: Generator) -> NDArray[np.object_]:
    """Give the uses by form; some canal houses are shops, some sheds are offices."""
    uses = np.array([FORMS[name].uses for name in form], dtype=object)
    draw = rng.random(len(form))
    uses[(form == "canal_house") & (draw < 0.11)] = "winkelfunctie"
    uses[(form == "canal_house") & (draw > 0.975)] = "winkelfunctie,woonfunctie"
    uses[(form == "shed") & (draw < 0.25)] = "kantoorfunctie"
    return uses


def _points(outline: NDArray[np.object_], floor: NDArray[np.int_], homes: NDArray[np.int_]) -> NDArray[np.object_]:
    """Give each home its own point between front and back of the building."""
    corners = shapely.get_coordinates(outline).reshape(-1, 5, 2)
    front, back = (corners[:, 0] + corners[:, 1]) / 2, (corners[:, 2] + corners[:, 3]) / 2
    depth = ((floor + 0.5) / homes)[:, None]
    return np.asarray(shapely.points(np.round(front + depth * (back - front), 3)))


def _gathered(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Put all units in one frame; blocks of different parts get different numbers, −1 stays no building."""
    last, moved = 0, []
    for part in parts:
        has = part["block"] >= 0
        moved.append(part.assign(block=part["block"].where(~has, part["block"] + last)))
        last += int(part["block"].max()) + 1 if has.any() else 0
    units = pd.concat(moved, ignore_index=True)
    defaults = {"side": 0, "along": 0.0, "homes": 1, "floor": 0}
    return units.fillna(defaults).astype({"side": int, "homes": int, "floor": int, "block": int})
