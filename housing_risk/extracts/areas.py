"""Outlines of the municipality, its wijken and its buurten, and which of them every object lies in.

Reads the "wijk- en buurtkaart" of CBS (GM_CODE, WK_NAAM, or buurtcode, buurtnaam …) and files with plain columns
`code` and `name`, as GeoPackage or GeoJSON. What a row is, is told by its code (CBS): GM0457, WK045701, BU04570102.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import shapely
from pyproj.exceptions import CRSError

from housing_risk.extracts.containers import geopackage
from housing_risk.extracts.containers.geojson import read_geojson
from housing_risk.extracts.containers.shapes import NETHERLANDS
from housing_risk.extracts.containers.signs import seen
from housing_risk.extracts.municipalities import normalise_code
from housing_risk.extracts.reporting import Unreadable, note
from housing_risk.findings import Findings
from housing_risk.tables import AREAS, check, empty

RD = 28992
PAIRS = (
    ("code", "name"),
    ("code", "naam"),
    ("statcode", "statnaam"),
    ("bu_code", "bu_naam"),
    ("buurtcode", "buurtnaam"),
    ("wk_code", "wk_naam"),
    ("wijkcode", "wijknaam"),
    ("gm_code", "gm_naam"),
    ("gemeentecode", "gemeentenaam"),
)
"""Columns (in any case) with code and name, finest first: a CBS layer of buurten also tells wijk and gemeente."""
YEARS = ("jaar", "jrstatcode")
"""Columns (in any case) that begin with the year of the division; CBS makes a new one every 1 January."""
YEAR_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d{1,3}(?!\d))")
KINDS = {"GM": "gemeente", "WK": "wijk", "BU": "buurt"}
CODE = r"GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8}"


MANY_OUTSIDE = 0.1
"""Of a real municipality one object in ten thousand lies outside: a share that no border explains."""


@dataclass(frozen=True)
class Outlines:
    """The rows of one layer that may be of the municipality: `code`, `name`, `year` ("" when not said), `geometry`.

    With its EPSG code (0: unknown).
    """

    layer: str
    rows: pd.DataFrame
    epsg: int


def read_areas(path: Path, municipality: str, reference_date: date, findings: Findings) -> geopandas.GeoDataFrame:
    """Read table AREAS (EPSG:28992, checked): the outlines of one municipality (GM0457), its wijken and its buurten.

    Outlines in another known coordinate system are transformed, invalid ones repaired, both with a notice; those of
    another year than the reference date, or of other municipalities alone, are a doubt; an unknown coordinate system,
    or a file that can not be read, is a fault and gives an empty table.
    """
    try:
        layers = [
            _in_rd(outlines, path.name, findings) for outlines in _outlines(path, normalise_code(municipality)[2:])
        ]
    except Unreadable as reason:
        note(findings, "fault", path.name, reason.rule, count=reason.count, **reason.fields)
        return empty(AREAS)
    rows = pd.concat(layers, ignore_index=True)
    if rows.empty:
        note(findings, "doubt", path.name, "areas_other_municipality", municipality=municipality)
        return empty(AREAS)
    _compare_years(rows["year"], path.name, reference_date.year, findings)
    return check(AREAS, _one_row_a_code(rows, path.name, findings))


def join_areas(parts: Sequence[pd.DataFrame], findings: Findings) -> pd.DataFrame:
    """Give the areas of all files together (AREAS); an area in several files counts as in the first, with a doubt."""
    rows = pd.concat([empty(AREAS), *parts], ignore_index=True)
    again = rows["code"].duplicated()
    if again.any():
        note(findings, "doubt", "grenzen", "areas_in_several_files", count=int(again.sum()))
    return check(AREAS, rows[~again].reset_index(drop=True))


def _compare_years(said: pd.Series, file: str, asked: int, findings: Findings) -> None:
    """Note a division of another year than is asked for; said by its rows, else by the name of the file."""
    years = {year for year in said if year} or set(YEAR_IN_NAME.findall(file))
    if years and str(asked) not in years:
        note(findings, "doubt", file, "areas_other_year", years=", ".join(sorted(years)), asked=asked)


def assign_areas(objects: pd.DataFrame, areas: pd.DataFrame) -> pd.DataFrame:
    """Give `object_id`, `wijk`, `buurt` (codes) for every row of OBJECTS, in its order; empty outside all outlines.

    A point on a border belongs to the outline with the smallest code.
    """
    found = pd.DataFrame({"object_id": objects["object_id"].to_numpy()}, dtype="str")
    for kind in ("wijk", "buurt"):
        found[kind] = _within(objects["geometry"].to_numpy(dtype=object), areas[areas["kind"] == kind])
    return found


def check_areas(file: str, objects: pd.DataFrame, areas: pd.DataFrame, findings: Findings) -> None:
    """Note when many objects lie in none of the smallest areas: outlines are shifted, of elsewhere or incomplete."""
    smallest = next((kind for kind in ("buurt", "wijk", "gemeente") if (areas["kind"] == kind).any()), "")
    if not smallest:
        return  # told by who read them
    points = objects.loc[objects["geometry"].notna(), "geometry"].to_numpy(dtype=object)
    outside = int(_within(points, areas[areas["kind"] == smallest]).isna().sum())
    if outside > MANY_OUTSIDE * len(points):
        note(findings, "doubt", file, "areas_without_objects", count=outside, all=len(points), kind=smallest)


def _within(points: np.ndarray, outlines: pd.DataFrame) -> pd.Series:
    codes = outlines["code"].to_numpy(dtype=object)
    outline, point = shapely.STRtree(points).query(outlines["geometry"].to_numpy(dtype=object), predicate="intersects")
    hits = pd.DataFrame({"point": point, "code": pd.Series(codes[outline], dtype="str")})
    return hits.groupby("point")["code"].min().reindex(range(len(points))).astype("str").reset_index(drop=True)


def _outlines(path: Path, digits: str) -> list[Outlines]:
    """Read the layers that have a code and a name. Raises Unreadable when there are none, or it is no such file."""
    if not path.is_file():
        raise Unreadable("areas_unreadable")
    layers = _of_geopackage(path, digits) if geopackage.is_geopackage(path) else _of_geojson(path, digits)
    if not layers:
        raise Unreadable("areas_no_layers")
    return layers


def _of_geopackage(path: Path, digits: str) -> list[Outlines]:
    try:
        chosen = [(layer, columns) for layer in geopackage.layers(path) if (columns := _columns(layer.columns))]
        return [
            Outlines(
                layer.name,
                _named(geopackage.read_rows(path, layer, columns, f'substr("{columns[0]}", 3, 4) = ?', [digits])),
                layer.epsg,
            )
            for layer, columns in chosen
        ]
    except sqlite3.Error:
        raise Unreadable("areas_unreadable") from None


def _of_geojson(path: Path, digits: str) -> list[Outlines]:
    rows, epsg = read_geojson(path)
    columns = _columns(tuple(rows.columns))
    if not columns:
        return []
    named = _named(rows[[*columns, "geometry"]])
    return [Outlines(path.stem, named[named["code"].str[2:6] == digits], epsg)]


def _columns(columns: tuple[str, ...]) -> list[str]:
    """The columns, as the file spells them, that hold code, name and, where it stands there, the year."""
    spelt = {column.casefold(): column for column in columns}
    pair = next(((spelt[code], spelt[name]) for code, name in PAIRS if code in spelt and name in spelt), None)
    year = [spelt[name] for name in YEARS if name in spelt][:1]
    return [*pair, *year] if pair else []


def _named(rows: pd.DataFrame) -> pd.DataFrame:
    """Give the columns our names; `year` is empty where no year stands."""
    *texts, shapes = (rows.iloc[:, place] for place in range(rows.shape[1]))
    year = texts[2].str.extract("^((?:19|20)[0-9]{2})", expand=False) if len(texts) == 3 else None
    named = pd.DataFrame({"code": texts[0], "name": texts[1], "year": year}, index=rows.index)
    return named.assign(year=named["year"].astype("str").fillna(""), geometry=shapes)


def _in_rd(outlines: Outlines, file: str, findings: Findings) -> pd.DataFrame:
    """Clean the rows of a layer and put them in EPSG:28992. Raises Unreadable when they can not lie there."""
    rows = outlines.rows
    shapes = rows["geometry"].to_numpy(dtype=object)
    drawn = np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes)
    usable = rows["code"].str.fullmatch(CODE).fillna(False).to_numpy(dtype=bool) & drawn
    if bad := int((~usable & rows["code"].str.match("GM|WK|BU").fillna(False)).sum()):
        note(findings, "doubt", file, "areas_no_shape", count=bad, layer=outlines.layer)
    rows = rows[usable]
    if rows.empty:
        return rows
    shapes = _transformed(rows["geometry"].to_numpy(dtype=object), outlines)
    if outside := int((~shapely.within(shapely.envelope(shapes), NETHERLANDS)).sum()):
        raise Unreadable("areas_misplaced", count=outside, layer=outlines.layer)
    if outlines.epsg != RD:
        note(findings, "notice", file, "areas_transformed", layer=outlines.layer)
    return rows.assign(geometry=_repaired(shapes, outlines.layer, file, findings))


def _transformed(shapes: np.ndarray, outlines: Outlines) -> np.ndarray:
    if outlines.epsg == RD:
        return shapes
    try:
        series = geopandas.GeoSeries(shapes, crs=outlines.epsg or None).to_crs(RD)
    except (CRSError, ValueError):
        raise Unreadable("areas_unknown_crs", layer=outlines.layer) from None
    transformed: np.ndarray = series.to_numpy(dtype=object)
    return transformed


def _repaired(shapes: np.ndarray, layer: str, file: str, findings: Findings) -> np.ndarray:
    if crossed := int((~shapely.is_valid(shapes)).sum()):
        note(findings, "notice", file, "areas_repaired", count=crossed, layer=layer)
        shapes = shapely.make_valid(shapes, method="structure")
    return shapes


def _one_row_a_code(rows: pd.DataFrame, file: str, findings: Findings) -> geopandas.GeoDataFrame:
    """One row an area: pieces of land and water of one code are put together; the first name that is written counts."""
    rows = rows.assign(name=rows["name"].fillna("").map(seen).str.strip(), kind=rows["code"].str[:2].map(KINDS))
    if double := int(rows["code"].duplicated().sum()):
        note(findings, "notice", file, "areas_double", count=double)
    order = rows.assign(unnamed=rows["name"] == "").sort_values(["code", "unnamed"], kind="stable")
    table = order.groupby("code", sort=True).agg({"kind": "first", "name": "first", "geometry": list}).reset_index()
    table["name"] = table["name"].where(table["name"] != "", table["code"])
    shapes = [pieces[0] if len(pieces) == 1 else shapely.union_all(pieces) for pieces in table["geometry"]]
    return geopandas.GeoDataFrame(table.drop(columns="geometry"), geometry=geopandas.GeoSeries(shapes, crs=RD))
