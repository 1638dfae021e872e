"""Reads rows out of a GeoPackage without ever touching it: opened as immutable, nothing appears beside it (QGIS#23991).

A GeoPackage is a SQLite database (OGC 12-128). GDAL opens one for writing even to read, which leaves `-wal` and
`-shm` files beside a database in WAL mode, so the standard library reads it here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from operator import methodcaller
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pandas as pd
import pyarrow as pa
import shapely
from numpy.typing import NDArray
from pandas.api.extensions import ExtensionArray

from housing_risk.extracts.containers.shapes import somewhere

MAGIC = b"SQLite format 3\x00"
ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the envelope in a geometry's header, by its code (OGC 12-128, clause 2.1.3)."""
FIXED_HEADER = 8
HEAD = 100
"""Bytes of the head of a SQLite file."""
MAX_STEPS = 2_000_000_000
"""SQLite instructions that one query may take: minutes of work. A hostile view can otherwise go on without end."""
STEPS_A_LOOK = 1_000_000
PART = 20_000
"""Rows held as loose values at a time."""
MAX_DISTINCT = 1_000
"""More municipalities than there are."""


@dataclass(frozen=True)
class Layer:
    """A table with geometry: name, geometry column, columns, and EPSG code of its coordinate system (0: unknown)."""

    name: str
    geometry: str
    columns: tuple[str, ...]
    epsg: int


def is_geopackage(path: Path) -> bool:
    """Whether a file begins as a SQLite database does."""
    with path.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def layers(path: Path) -> list[Layer]:
    """Give the layers with geometry, in order of name. Raises sqlite3.Error when this is no GeoPackage, or cut off."""
    if _is_cut(path):
        raise sqlite3.DatabaseError
    query = (
        "SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id FROM gpkg_geometry_columns g"
        " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id ORDER BY g.table_name"
    )
    with _opened(path) as database:
        found = database.execute(query).fetchall()
        return [
            Layer(str(name), str(column), _columns(database, str(name)), _epsg(organisation, code))
            for name, column, organisation, code in found
        ]


def read_rows(
    path: Path, layer: Layer, columns: Sequence[str], where: str = "1", values: Sequence[str] = ()
) -> pd.DataFrame:
    """Give `columns` as text and `geometry` (shapely, None where unreadable) of the rows that `where` chooses.

    `where` is SQL of our own with ? for each of `values`. Raises sqlite3.Error when the file is damaged or takes too
    long.
    """
    return pd.concat(read_parts(path, layer, columns, where, values), ignore_index=True)


def read_parts(
    path: Path, layer: Layer, columns: Sequence[str], where: str = "1", values: Sequence[str] = ()
) -> Iterator[pd.DataFrame]:
    """Give the same as `read_rows` in parts of at most PART rows, at least one: a layer may be larger than memory."""
    names = ", ".join(_quoted(name) for name in (*columns, layer.geometry))
    query = f"SELECT {names} FROM {_quoted(layer.name)} WHERE {where}"  # noqa: S608 (names are quoted, values are bound)
    with _opened(path) as database:
        database.text_factory = bytes  # `_texts` makes text of whole columns
        cursor = database.execute(query, tuple(values))
        rows = cursor.fetchmany(PART)
        yield _frame(rows, columns)
        while rows := cursor.fetchmany(PART):
            yield _frame(rows, columns)


def distinct(path: Path, layer: Layer, column: str) -> list[str]:
    """Give the first different values of a column as text, at most MAX_DISTINCT, in order."""
    query = (
        f"SELECT DISTINCT {_quoted(column)} FROM {_quoted(layer.name)}"  # noqa: S608 (names are quoted)
        f" WHERE {_quoted(column)} IS NOT NULL LIMIT {MAX_DISTINCT}"
    )
    with _opened(path) as database:
        return sorted(str(row[0]) for row in database.execute(query))


def last_change(path: Path, layer: Layer) -> date | None:
    """Give the day of a layer's last change as the file says it (gpkg_contents), or nothing."""
    with _opened(path) as database:
        try:
            row = database.execute(
                "SELECT last_change FROM gpkg_contents WHERE table_name = ?", (layer.name,)
            ).fetchone()
            return date.fromisoformat(str(row[0])[:10]) if row else None
        except (sqlite3.OperationalError, ValueError):
            return None


def listed(path: Path) -> set[str]:
    """Give the tables that the file says to hold (gpkg_contents); a whole GeoPackage names every layer there."""
    with _opened(path) as database:
        try:
            return {str(name) for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
        except sqlite3.OperationalError:
            return set()


def _frame(rows: list[tuple[object, ...]], columns: Sequence[str]) -> pd.DataFrame:
    *texts, shapes = zip(*rows, strict=False) if rows else ((),) * (len(columns) + 1)
    cells = {name: _texts(column) for name, column in zip(columns, texts, strict=True)}
    return pd.DataFrame(cells | {"geometry": _shapes(shapes)})


def _texts(cells: Sequence[object]) -> ExtensionArray:
    """Give the cells of a column as text: at once where all are text, or whole numbers."""
    try:
        found = pa.array(cells)
        if pa.types.is_binary(found.type) or pa.types.is_integer(found.type):
            return pd.array(found.cast(pa.string()), dtype="str")
    except (pa.ArrowInvalid, pa.ArrowTypeError):  # of several kinds, or no UTF-8
        pass
    return pd.Series(list(map(_readable, cells)), dtype=object).astype("str").array


def _readable(cell: object) -> object:
    """Give bytes as text, also those of a text that is no UTF-8: no column of addresses should hold any."""
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else cell


def _shapes(blobs: Sequence[object]) -> NDArray[np.object_]:
    """GeoPackage geometries → shapely, flat: the WKB behind each header."""
    plain = [_without_header(blob) if isinstance(blob, bytes) else None for blob in blobs]
    result = np.full(len(plain), None, dtype=object)
    result[:] = somewhere(shapely.from_wkb(np.array([*plain, None], dtype=object), on_invalid="ignore"))[:-1]
    return result


def _without_header(blob: bytes) -> bytes | None:
    code = blob[3] >> 1 & 0b111 if len(blob) > FIXED_HEADER and blob[:2] == b"GP" else len(ENVELOPES)
    return blob[FIXED_HEADER + ENVELOPES[code] :] if code < len(ENVELOPES) else None


def _is_cut(path: Path) -> bool:
    """Tell whether a file is shorter than the pages it says to have: SQLite misses those only where it needs them.

    The head counts them at byte 28, if it was written by who last changed the file (24 and 92 are equal), and says at
    16 how large they are, 1 for 65,536 (sqlite.org/fileformat2.html, 1.3).
    """
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    size = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big") if head[24:28] == head[92:96] else 0
    return path.stat().st_size < pages * (65_536 if size == 1 else size)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1", uri=True)
    try:
        database.text_factory = methodcaller("decode", "utf-8", "replace")
        looks = iter(range(MAX_STEPS // STEPS_A_LOOK))
        database.set_progress_handler(lambda: next(looks, None) is None, STEPS_A_LOOK)
        yield database
    except UnicodeDecodeError:  # the message of an error names a table whose name is no text
        raise sqlite3.DatabaseError from None
    finally:
        database.close()


def _columns(database: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(str(row[1]) for row in database.execute(f"PRAGMA table_info({_quoted(table)})"))


def _epsg(organisation: object, code: object) -> int:
    known = isinstance(organisation, str) and organisation.casefold() == "epsg" and isinstance(code, int)
    return int(str(code)) if known else 0


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
