"""PDOK's `bag-light.gpkg`, whole or cut out, and GeoPackages with addresses only → the tables of the BAG.

Columns: PDOK's schema of bag-light (verblijfsobject, ligplaats, standplaats, pand), and that of "dutch-addresses"
GeoPackages, which name an address (`nummer_id`) but not its object. What a layer is, is told by its columns.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import shapely

from housing_risk.extracts.bag.extract import Bag
from housing_risk.extracts.bag.extract_geometry import inside
from housing_risk.extracts.bag.extract_xml import Header
from housing_risk.extracts.bag.flat import ABSENT, MAIN, MAX_ROWS, ROW, absent, bag_of, kind_of
from housing_risk.extracts.bag.identifications import among, apart
from housing_risk.extracts.containers import geopackage
from housing_risk.extracts.containers.geopackage import Layer
from housing_risk.extracts.containers.shapes import in_netherlands
from housing_risk.extracts.reporting import Unreadable
from housing_risk.messages.bag import OF_LAYER, WAYS
from housing_risk.tables.inputs import KINDS_OF_OBJECT

RD = (28992, 7415)
"""EPSG codes of the Rijksdriehoek: without and with height."""
OWNER = "bronhouder_identificatie"
"""The municipality that keeps an object (four digits)."""
PDOK = {
    "object_id": "identificatie",
    "status": "status",
    "uses": "gebruiksdoel",
    "floor_area_m2": "oppervlakte",
    "nummeraanduiding_id": "nummeraanduiding_hoofdadres_identificatie",
    "straat": "openbare_ruimte_naam",
    "straat_kort": "openbare_ruimte_naam_kort",
    "huisnummer": "huisnummer",
    "huisletter": "huisletter",
    "huisnummertoevoeging": "toevoeging",
    "postcode": "postcode",
    "woonplaats": "woonplaats_naam",
    "woonplaats_id": "woonplaats_identificatie",
    "pand_id": "pand_identificatie",
    "year": "bouwjaar",
}
ADDRESSES_ONLY = {
    "object_id": "nummer_id",
    "status": "status",
    "nummeraanduiding_id": "nummer_id",
    "straat": "straatnaam",
    "huisnummer": "huisnummer",
    "huisletter": "huisletter",
    "huisnummertoevoeging": "toevoeging",
    "postcode": "postcode",
    "woonplaats": "woonplaats",
    "kind": "type",
    "begin": "datum_strt",
    "end": "datum_eind",
}
"""Here an address stands for its object, since the file has no identification of objects."""
NEEDED = (
    *("object_id", "status", "nummeraanduiding_id", "straat", "huisnummer", "huisletter", "huisnummertoevoeging"),
    "woonplaats",
)
"""Without the columns of letter and addition all addresses at a number would run together."""
TOLD_WHEN_ABSENT = ("uses", "floor_area_m2", "postcode", "pand_id")
PANDEN = "pand"
PAND = {"pand_id": "identificatie", "year": "bouwjaar"}


@dataclass(frozen=True)
class Source:
    """A layer with addresses, under which columns it has our words, and whether it names no objects."""

    layer: Layer
    columns: Mapping[str, str]
    addresses_only: bool


def open_light(path: Path) -> tuple[Header, partial[Bag]]:
    """Give what the file says of itself, and how its tables are read for a day and a municipality ("" for all).

    Raises Unreadable when it is no GeoPackage, is damaged, has no layer with addresses, lacks columns in a layer that
    PDOK gives them, or lies in another coordinate system than the Rijksdriehoek.
    """
    try:
        layers = geopackage.layers(path)
        sources = [found for layer in layers if (found := _source(layer))]
        if lacking := [text for layer in layers for text in _lacking(layer)]:
            raise Unreadable("bag_columns", count=len(lacking), columns=", ".join(lacking), way=WAYS["gpkg"])
        if not sources:
            raise Unreadable("bag_no_layers")
        if any(source.layer.epsg not in RD for source in sources):
            raise Unreadable("bag_other_crs")
        return _header(path, sources), partial(_read, path, sources, [layer for layer in layers if _is_pand(layer)])
    except (sqlite3.Error, OSError):
        raise Unreadable("bag_damaged") from None


def _source(layer: Layer) -> Source | None:
    for columns in (PDOK, ADDRESSES_ONLY):
        present = {word: column for word, column in columns.items() if column in layer.columns}
        if set(NEEDED) <= set(present):
            return Source(layer, present, columns is ADDRESSES_ONLY)
    return None


def _lacking(layer: Layer) -> list[str]:
    """Name the columns that a layer named after a kind of object lacks to be read."""
    if layer.name.casefold() not in KINDS_OF_OBJECT or _source(layer):
        return []
    columns = [PDOK[word] for word in NEEDED if PDOK[word] not in layer.columns]
    return [OF_LAYER.format(column=column, layer=layer.name) for column in columns]


def _is_pand(layer: Layer) -> bool:
    return set(PAND.values()) <= set(layer.columns) and "huisnummer" not in layer.columns


def _header(path: Path, sources: list[Source]) -> Header:
    owners = {code for source in sources for code in _owners(path, source.layer)}
    return Header(_day(path, sources), {f"GM{code}": "" for code in sorted(owners) if re.fullmatch("[0-9]{4}", code)})


def _owners(path: Path, layer: Layer) -> list[str]:
    return geopackage.distinct(path, layer, OWNER) if OWNER in layer.columns else []


def _day(path: Path, sources: list[Source]) -> date | None:
    """The day on which the layers were last changed, as the file says itself."""
    days = [geopackage.last_change(path, source.layer) for source in sources]
    return max((day for day in days if day), default=None)


def _read(path: Path, sources: list[Source], panden: list[Layer], day: date, municipality: str) -> Bag:
    try:
        rows = pd.concat([_rows(path, source, day, municipality) for source in sources], ignore_index=True)
        if len(rows) > MAX_ROWS:
            raise Unreadable("bag_too_many", limit=MAX_ROWS)
        bag = bag_of(_placed(rows), _footprints(path, panden, rows["pand_id"]) if panden else None)
    except sqlite3.Error:
        raise Unreadable("bag_damaged") from None
    listed = geopackage.listed(path)
    bag.counts["layout"] = {
        "addresses_only": sum(source.addresses_only for source in sources),
        "unlisted": sum(source.layer.name not in listed for source in sources),
    }
    if not bag.counts["layout"]["addresses_only"] and (lost := _absent(rows, sources, panden)):
        bag.counts[ABSENT] = lost
    return bag


def _absent(rows: pd.DataFrame, sources: list[Source], panden: list[Layer]) -> dict[str, int]:
    """Give what the file lacks without which it can be read, and in how many rows."""
    found = absent(rows, {word: PDOK[word] for word in TOLD_WHEN_ABSENT})
    if not any(OWNER in source.layer.columns for source in sources):
        found[OWNER] = len(rows)
    return found if panden else found | {PANDEN: 1}


def _rows(path: Path, source: Source, day: date, municipality: str) -> pd.DataFrame:
    owned = municipality and OWNER in source.layer.columns
    where = f"(\"{OWNER}\" = ? OR COALESCE(\"{OWNER}\", '') = '')" if owned else "1"  # nobody's may be here
    values = [municipality.removeprefix("GM")] if owned else []
    names = list(dict.fromkeys(source.columns.values()))
    found = geopackage.read_rows(path, source.layer, names, f"{where} LIMIT {MAX_ROWS + 1}", values)
    rows = pd.DataFrame({word: found[column].fillna("") for word, column in source.columns.items()})
    rows["kind"] = rows["kind"].str.casefold() if "kind" in rows else kind_of(rows["object_id"])
    rows = rows.assign(**{word: "" for word in ROW if word not in rows}, geometry=found["geometry"])
    rows["role"] = MAIN
    return rows[_holds(rows, day.isoformat())] if {"begin", "end"} <= set(rows) else rows


def _holds(rows: pd.DataFrame, day: str) -> pd.Series:
    """Tell which rows hold on a day: begun, and not ended (dates as yyyy-mm-dd compare as text)."""
    return (rows["begin"] <= day) & ((rows["end"] == "") | (rows["end"] > day))


def _placed(rows: pd.DataFrame) -> pd.DataFrame:
    """Put a point where an outline was. Raises Unreadable when objects lie outside the Netherlands."""
    points = inside(rows["geometry"].to_numpy(dtype=object))
    outside = ~shapely.is_missing(points) & ~in_netherlands(shapely.get_x(points), shapely.get_y(points))
    if outside.any():
        raise Unreadable("bag_misplaced", count=int(outside.sum()))
    return rows.assign(geometry=points)


def _footprints(path: Path, layers: list[Layer], wanted: pd.Series) -> pd.DataFrame:
    """Give the outlines of the panden that the rows name."""
    named, _ = apart(wanted.str.replace(" ", ""))
    named = named[named != ""]
    parts = []
    for layer in layers:
        for found in geopackage.read_parts(path, layer, list(PAND.values())):
            part = found.set_axis([*PAND, "geometry"], axis=1)
            polygons = np.isin(shapely.get_type_id(part["geometry"].to_numpy(dtype=object)), (3, 6))
            parts.append(part[among(part["pand_id"], named) & polygons])
    return pd.concat(parts, ignore_index=True).fillna({"year": ""})
