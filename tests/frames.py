"""Short ways to write declared tables by hand; what is not given is empty where it may be, else a plain default."""

from __future__ import annotations

from typing import Any

import geopandas
import pandas as pd
import shapely

from housing_risk.tables import Table, check

DEFAULTS: dict[str, Any] = {"text": "x", "integer": 0, "number": 0.0, "flag": False, "date": "2024-01-01"}
PLACE = shapely.Point(131000, 480000)


def frame(table: Table, *rows: dict[str, Any], **common: Any) -> pd.DataFrame:
    """Give a checked table with these rows; `common` holds for every row."""
    filled = [{column.name: _value(column, {**common, **row}) for column in table.columns} for row in rows]
    built = pd.DataFrame(filled, columns=table.names)
    for column in table.columns:
        if column.kind == "date":
            built[column.name] = pd.to_datetime(built[column.name]).astype("datetime64[s]")
    if table.geometry:
        built = geopandas.GeoDataFrame(built, geometry=table.geometry, crs="EPSG:28992")
    return check(table, built)


def _value(column: Any, row: dict[str, Any]) -> Any:
    if column.name in row:
        return row[column.name]
    if column.kind == "texts":
        return []
    if column.kind in ("point", "shape"):
        return PLACE if column.kind == "point" else PLACE.buffer(5)
    if column.null:
        return None
    return column.values[0] if column.values else DEFAULTS[column.kind]
