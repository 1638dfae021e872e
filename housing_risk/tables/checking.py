"""The gate between stages: holds a frame to its specification. The only module that knows pandera."""

from __future__ import annotations

from functools import cache

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from housing_risk.errors import TableError
from housing_risk.tables.ordering import in_order
from housing_risk.tables.specification import Column, Table
from housing_risk.tables.vocabulary import CRS

DTYPES = {"text": "str", "integer": "Int64", "number": "float64", "flag": "bool", "date": "datetime64[s]"}


def check(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Give `frame` with just the declared columns, in declared types and order, sorted by key.

    Raises TableError when a column is missing, a key is empty or double, a cell is empty where that has no meaning,
    or a word stands outside its closed list. The message holds counts and row numbers, never a cell.
    """
    missing = [name for name in table.names if name not in frame.columns]
    if missing:
        raise TableError(f"table {table.name}: missing column(s) {', '.join(missing)}")
    typed = _in_declared_types(table, frame)
    try:
        _schema(table).validate(pd.DataFrame(typed[_scalar_names(table)]), lazy=True)
    except SchemaErrors as error:
        raise TableError(_without_values(table, error)) from None
    return in_order(typed, table.key).reset_index(drop=True)


def empty(table: Table) -> pd.DataFrame:
    """Give a table of the declared types without rows."""
    return check(table, _with_geometry(table, pd.DataFrame({name: [] for name in table.names})))


def _in_declared_types(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    typed = frame[table.names].copy()
    for column in table.columns:
        if column.kind == "texts":
            typed[column.name] = typed[column.name].astype("object")
        if column.kind not in DTYPES:
            continue
        try:
            typed[column.name] = typed[column.name].astype(DTYPES[column.kind])
        except (TypeError, ValueError):
            raise TableError(f"table {table.name}, column {column.name}: cells that are no {column.kind}") from None
    return typed


def _with_geometry(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    if table.geometry is None:
        return frame
    import geopandas  # here only: tables without geometry must not load it

    return geopandas.GeoDataFrame(frame, geometry=geopandas.GeoSeries(frame[table.geometry], crs=CRS))


def _scalar_names(table: Table) -> list[str]:
    return [column.name for column in table.columns if column.kind in DTYPES]


@cache
def _schema(table: Table) -> pa.DataFrameSchema:
    columns = {column.name: _pandera_column(column) for column in table.columns if column.kind in DTYPES}
    return pa.DataFrameSchema(columns, unique=list(table.key), strict=True)


def _pandera_column(column: Column) -> pa.Column:
    checks = [pa.Check.isin(column.values)] if column.values else []
    return pa.Column(None, checks, nullable=bool(column.null))


def _without_values(table: Table, error: SchemaErrors) -> str:
    """Say what is wrong in counts and row numbers: pandera's own text would print the cells."""
    cases = error.failure_cases.fillna({"column": "(key)"})
    lines = []
    for (column, rule), rows in cases.groupby(["column", "check"], sort=True)["index"]:
        numbers = ", ".join(str(int(row)) for row in rows.dropna().unique()[:5])
        lines.append(f"column {column}: {rule} fails in {len(rows)} row(s), first at {numbers or '-'}")
    return f"table {table.name}: " + "; ".join(lines)
