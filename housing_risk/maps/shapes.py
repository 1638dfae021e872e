"""What the map draws behind the symbols: land, wijk lines, and buildings around flagged objects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from housing_risk.maps.packing import MERCATOR, Integers, pack_lines, squeeze, varints
from housing_risk.tables import CRS

AROUND_M = 120
"""Buildings within this distance (EPSG:28992 metres) of a flagged object are drawn: a street on a phone."""
LINE_TOLERANCE_M = 3
BUILDING_TOLERANCE_M = 0.3
UNITS = 4
"""Whole units of a mercator metre: 0.15 m on the ground."""


@dataclass(frozen=True)
class Shapes:
    """Packed shapes; `building_of` gives per flagged object the place of its building in the pack."""

    packed: str
    building_of: dict[str, int]


def pack_shapes(areas: gpd.GeoDataFrame, panden: gpd.GeoDataFrame, flagged: gpd.GeoDataFrame) -> Shapes:
    """Pack the municipality, each wijk line once, and the buildings around `flagged`.

    Which buildings are drawn follows from the flagged objects alone (contract, law 4). `areas`, `panden` and
    `flagged` are in EPSG:28992.
    """
    land = land_of(areas)
    buildings = _buildings_around(panden, flagged)
    rings, of_building = _rings(_projected(buildings.geometry.simplify(BUILDING_TOLERANCE_M)))
    per_building = np.bincount(of_building, minlength=len(buildings)).astype(np.int64)
    content = b"".join(
        (
            _packed(_rings(_projected(_geometries(land)))[0]),
            _packed(_lines(_projected(_geometries(_inner_lines(areas, land))))),
            varints(np.array([len(buildings)], dtype=np.int64)),
            varints(per_building),
            _packed(rings),
        )
    )
    places = dict(zip(buildings["pand_id"], range(len(buildings)), strict=True))
    pairs = panden[panden["object_id"].isin(flagged["object_id"])].drop_duplicates("object_id")
    building_of = {key: places[pand] for key, pand in zip(pairs["object_id"], pairs["pand_id"], strict=True)}
    return Shapes(squeeze(content), building_of)


def wijken(areas: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    """Give name, box and a point inside of each wijk, in order of code: EPSG:3857 metres."""
    table = areas[areas["kind"] == "wijk"].sort_values("code", ignore_index=True)
    if table.empty:
        return []
    shapes = table.geometry.to_crs(MERCATOR)
    inside = shapes.representative_point()
    boxes = shapes.bounds.round().astype("int64").to_numpy().tolist()
    spots = np.column_stack([inside.x, inside.y]).round().astype("int64").tolist()
    columns = zip(table["code"], table["name"], spots, boxes, strict=True)
    return [{"code": code, "name": name, "at": at, "box": box} for code, name, at, box in columns]


def land_of(areas: gpd.GeoDataFrame) -> shapely.Geometry:
    """Give the municipality; without its own outline the union of its wijken."""
    own = areas[areas["kind"] == "gemeente"]
    shapes = own if len(own) else areas[areas["kind"] == "wijk"]
    return shapely.union_all(shapes.geometry.to_numpy()).simplify(LINE_TOLERANCE_M)


def _inner_lines(areas: gpd.GeoDataFrame, land: shapely.Geometry) -> shapely.Geometry:
    """Give the lines between wijken, each once, without those that are the municipality's own."""
    borders = areas[areas["kind"] == "wijk"].geometry.boundary.to_numpy()
    lines = shapely.line_merge(shapely.union_all(borders))
    if land.is_empty:
        return lines
    return lines.simplify(LINE_TOLERANCE_M).difference(land.boundary.buffer(2 * LINE_TOLERANCE_M))


def _buildings_around(panden: gpd.GeoDataFrame, flagged: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Give the buildings near flagged objects and those that hold one, each once, in order of id."""
    unique = panden.drop_duplicates("pand_id").sort_values("pand_id", ignore_index=True)
    if unique.empty or flagged.empty:
        return unique.iloc[:0]
    near = unique.sindex.query(flagged.geometry.to_numpy(), predicate="dwithin", distance=AROUND_M)[1]
    own = unique["pand_id"].isin(panden.loc[panden["object_id"].isin(flagged["object_id"]), "pand_id"])
    chosen = own.to_numpy() | np.isin(np.arange(len(unique)), near)
    return unique[chosen].reset_index(drop=True)


def _geometries(shape: shapely.Geometry) -> gpd.GeoSeries:
    return gpd.GeoSeries([shape], crs=CRS)


def _projected(shapes: gpd.GeoSeries) -> gpd.GeoSeries:
    return shapes.to_crs(MERCATOR)


def _rings(shapes: gpd.GeoSeries) -> tuple[Any, Integers]:
    """Give all rings of polygons, and of which polygon each is."""
    parts, of_shape = shapely.get_parts(shapes.to_numpy(), return_index=True)
    polygons = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    rings, of_part = shapely.get_rings(parts[polygons], return_index=True)
    return rings, np.asarray(of_shape[polygons][of_part], dtype=np.int64)


def _lines(shapes: gpd.GeoSeries) -> Any:
    parts = shapely.get_parts(shapes.to_numpy())
    return parts[(shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING) & ~shapely.is_empty(parts)]


def _packed(lines: Any) -> bytes:
    coordinates = (shapely.get_coordinates(lines) * UNITS).round().astype(np.int64)
    return pack_lines(coordinates, np.asarray(shapely.get_num_coordinates(lines), dtype=np.int64))
