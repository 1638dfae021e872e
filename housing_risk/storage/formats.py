"""Tables as bytes: the same table gives the same bytes, on every machine, under one lock file."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from importlib import resources

import geopandas
import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import shapely

from housing_risk.errors import OutputError
from housing_risk.messages import storage as words
from housing_risk.tables import CRS, Column, Table

DECIMALS = 6
"""Floats are rounded before writing: processors differ in the last bits."""

ARROW_TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "flag": pa.bool_(),
    "date": pa.date32(),
    "texts": pa.list_(pa.string()),
    "point": pa.binary(),
    "shape": pa.binary(),
}


def table_bytes(table: Table, frame: pd.DataFrame) -> bytes:
    """Give a checked table as the bytes of its file: Parquet (GeoParquet 1.1 with geometry), or CSV for rule cards."""
    arrow = pa.table(
        [_arrow_column(column, frame[column.name]) for column in table.columns],
        schema=pa.schema([pa.field(column.name, ARROW_TYPES[column.kind]) for column in table.columns]),
    )
    buffer = io.BytesIO()
    if table.file.endswith(".csv"):
        pa.csv.write_csv(arrow, buffer)
    else:
        # Without Arrow's own schema, which repeats ours; that leaves out all metadata, so ours is added by hand.
        options = {"compression": "zstd", "store_schema": False, "version": "2.6"}
        with pa.parquet.ParquetWriter(buffer, arrow.schema, **options) as writer:
            writer.write_table(arrow)
            writer.add_key_value_metadata(_metadata(table, frame))
    return buffer.getvalue()


def read_table(table: Table, content: bytes) -> pd.DataFrame:
    """Give back the table whose bytes these are, in declared types.

    Raises OutputError when its columns or its version are not those that are declared.
    """
    if table.file.endswith(".csv"):
        kinds = {column.name: ARROW_TYPES[column.kind] for column in table.columns}
        arrow = pa.csv.read_csv(io.BytesIO(content), convert_options=pa.csv.ConvertOptions(column_types=kinds))
    else:
        arrow = pa.parquet.read_table(io.BytesIO(content))
    version = (arrow.schema.metadata or {}).get(b"schema_version", b"").decode()
    declared = table.file.endswith(".csv") or version == str(table.schema_version)  # a CSV holds nothing but its rows
    if not declared or arrow.column_names != table.names:
        raise OutputError(words.OTHER_VERSION.format(file=table.file))
    frame = pd.DataFrame({column.name: _pandas_column(column, arrow[column.name]) for column in table.columns})
    if table.geometry is None:
        return frame
    return geopandas.GeoDataFrame(frame, geometry=table.geometry, crs=CRS)


def canonical_json(content: Mapping[str, object]) -> bytes:
    """Give JSON with sorted keys, UTF-8, one line an item."""
    return (json.dumps(content, sort_keys=True, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _arrow_column(column: Column, values: pd.Series) -> pa.Array:
    if column.kind in ("point", "shape"):
        return pa.array(shapely.to_wkb(values.to_numpy(), output_dimension=2, byte_order=1), pa.binary())
    if column.kind == "number":
        values = values.round(DECIMALS) + 0.0  # no negative zero
    if column.kind == "date":
        return pa.Array.from_pandas(values).cast(pa.timestamp("s")).cast(pa.date32())
    if column.kind == "texts":
        return pa.array([list(items) for items in values], pa.list_(pa.string()))
    return pa.Array.from_pandas(values, type=ARROW_TYPES[column.kind])


def _pandas_column(column: Column, values: pa.ChunkedArray) -> pd.Series:
    if column.kind in ("point", "shape"):
        return geopandas.GeoSeries.from_wkb(values.to_pylist(), crs=CRS)
    if column.kind == "texts":
        return pd.Series([list(items) for items in values.to_pylist()], dtype="object")
    if column.kind == "date":
        return values.cast(pa.timestamp("s")).to_pandas().astype("datetime64[s]")
    if column.kind == "integer":
        return pd.Series(values.to_pandas(integer_object_nulls=True), dtype="Int64")
    dtype = {"text": "str", "number": "float64", "flag": "bool"}[column.kind]
    return values.to_pandas().astype(dtype)


def _metadata(table: Table, frame: pd.DataFrame) -> dict[str, str]:
    metadata = {"table": table.name, "schema_version": str(table.schema_version)}
    if table.geometry is not None:
        metadata["geo"] = json.dumps(_geo(table.geometry, frame), sort_keys=True, ensure_ascii=False)
    return metadata


def _geo(name: str, frame: pd.DataFrame) -> dict[str, object]:
    """Give the GeoParquet 1.1 metadata; the text of the coordinate system is ours, since pyproj's changes."""
    types = sorted({geometry.geom_type for geometry in frame[name] if geometry is not None})
    crs = json.loads(resources.files("housing_risk").joinpath("rd_new.json").read_text(encoding="utf-8"))
    column = {"encoding": "WKB", "geometry_types": types, "crs": crs}
    return {"version": "1.1.0", "primary_column": name, "columns": {name: column}}
