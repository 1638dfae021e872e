"""Parquet files: their columns, and their rows, as text.

A text that stands in many rows is held once, so that a file of a few bytes may stand for gigabytes of cells. So texts
are read as their dictionary, and measured before they are written out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet
from numpy.typing import NDArray

from housing_risk.extracts.containers.delimited import HEAD_ROWS, MAX_BYTES, MAX_COLUMNS, MAX_ROWS
from housing_risk.extracts.containers.grid import Grid
from housing_risk.extracts.containers.leftovers import TAIL, Odd
from housing_risk.extracts.containers.workbooks import text_of
from housing_risk.extracts.reporting import Unreadable

ROWS_A_TIME = 50_000
CELLS_A_TIME = 10_000_000
"""Of a file with many columns fewer rows are read at a time."""
MAX_TEXT = 512 * 1024**2
"""Bytes that the cells that are asked for may become: a hundred a row of the largest register."""
MAX_GROUPS = 10_000
"""A writer makes a group of rows for every hundred thousand or more."""
MAX_CELL_BYTES = 131_072
"""As in a text file. A cell that is asked for must be shorter still (`sheets.MAX_CELL`)."""


@dataclass(frozen=True)
class _Cells:
    """Cells of one column: the texts that occur, and which of them each row has; without `which` a text a row."""

    texts: pa.Array
    which: pa.Array | None = None

    def written_out(self) -> pa.Array:
        """Give the text of every row."""
        return self.texts if self.which is None else pc.fill_null(self.texts.take(self.which), "")

    def filled(self) -> NDArray[np.bool_]:
        """Tell which rows have text."""
        told = pc.not_equal(self.texts, "")
        told = told if self.which is None else pc.fill_null(told.take(self.which), False)
        return np.asarray(told.to_numpy(zero_copy_only=False), dtype=bool)

    def size(self) -> int:
        """Count the bytes of all rows. Raises Unreadable when one cell has too many."""
        lengths = pc.binary_length(self.texts)
        if (pc.max(lengths).as_py() or 0) > MAX_CELL_BYTES:
            raise Unreadable("cell_too_long", limit=MAX_CELL_BYTES)
        return pc.sum(lengths if self.which is None else lengths.take(self.which)).as_py() or 0

    def as_list(self) -> list[str]:
        """Give the text of every row, equal ones held once."""
        if self.which is None:
            return list(self.texts.to_pylist())
        used = pc.unique(self.which).drop_null()
        known: dict[int | None, str] = dict(zip(used.to_pylist(), self.texts.take(used).to_pylist(), strict=True))
        known[None] = ""
        return [known[at] for at in self.which.to_pylist()]


@dataclass(frozen=True)
class ParquetGrid(Grid):
    """The rows of a Parquet file, the column names as its first row; a column of lists or parts is empty in them."""

    path: Path

    def rows(self) -> Iterator[list[str]]:
        """Give the header and the rows. Raises Unreadable when the file is damaged or too large."""
        return self._rows(ROWS_A_TIME)

    def head(self) -> list[list[str]]:
        """Give the first rows."""
        return list(islice(self._rows(HEAD_ROWS), HEAD_ROWS))

    def plain(self, at: int, _width: int, places: Sequence[int], odd: Odd) -> pa.Table | None:
        """Give the columns at `places` of all rows; None when a row is blank or may be no data, or none is there.

        Nothing either when the header is not that of the file (`at` is not 0). Raises Unreadable when it is damaged,
        when a column that is asked for holds lists or parts, or when its cells become too large.
        """
        parts: list[pa.RecordBatch] = []
        tail: list[list[str]] = []
        size, is_plain = 0, at == 0
        with self._opened() as file:
            names = list(file.schema_arrow.names)
            self._refuse_nested(file, places)
            for columns in self._batches(file, ROWS_A_TIME):
                size += sum(columns[place].size() for place in places)
                if size > MAX_TEXT:
                    raise Unreadable("parquet_too_large", limit=f"{MAX_TEXT // 1024**2} MB")
                is_plain = is_plain and _all_filled(columns)
                if not is_plain:
                    continue  # only measured
                texts = [columns[place].written_out() for place in places]
                titled = [
                    (text, names[place]) for text, place in zip(texts, places, strict=True) if names[place].strip()
                ]
                is_plain = not any(pc.any(pc.equal(*pair)).as_py() for pair in titled[:1])  # the header once more
                parts.append(pa.record_batch(texts, [str(place) for place in places]))
                tail = [*tail, *_last_rows(columns)][-TAIL:]
        return pa.Table.from_batches(parts) if parts and is_plain and not any(map(odd, tail)) else None

    def _rows(self, at_a_time: int) -> Iterator[list[str]]:
        with self._opened() as file:
            yield list(file.schema_arrow.names)
            for columns in self._batches(file, at_a_time):
                for column in columns:
                    column.size()
                yield from map(list, zip(*(column.as_list() for column in columns), strict=True))

    def _batches(self, file: pyarrow.parquet.ParquetFile, at_a_time: int) -> Iterator[list[_Cells]]:
        """Give the columns, some rows at a time; of nested columns blank ones, since those are not read."""
        nested = [pa.types.is_nested(kind) for kind in file.schema_arrow.types]
        rows = max(1, min(at_a_time, CELLS_A_TIME // max(1, len(nested))))
        for batch in file.iter_batches(batch_size=rows, columns=_flat(file.schema_arrow) if any(nested) else None):
            batch.validate(full=True)
            columns = iter(column for column in batch.columns if not pa.types.is_nested(column.type))
            blank = _Cells(pa.array([""], pa.large_string()), pa.array(np.zeros(len(batch), dtype="int32")))
            yield [blank if skipped else _cells(next(columns)) for skipped in nested]

    def _refuse_nested(self, file: pyarrow.parquet.ParquetFile, places: Sequence[int]) -> None:
        nested = [
            file.schema_arrow.names[place] for place in places if pa.types.is_nested(file.schema_arrow.types[place])
        ]
        if nested:
            raise Unreadable("nested_column", count=len(nested), column=", ".join(nested))

    @contextmanager
    def _opened(self) -> Iterator[pyarrow.parquet.ParquetFile]:
        try:
            with pyarrow.parquet.ParquetFile(self.path) as file:
                _screen(file.metadata)
                schema = file.schema_arrow
            texts = [name for name, kind in zip(schema.names, schema.types, strict=True) if _is_text(kind)]
            with pyarrow.parquet.ParquetFile(self.path, read_dictionary=texts) as file:
                yield file
        except (pa.ArrowException, OSError, UnicodeError):
            raise Unreadable("damaged_parquet") from None


def _flat(schema: pa.Schema) -> list[str] | None:
    """Give the names of the columns that are not nested; none where a name would not say which column is meant."""
    if len(set(schema.names)) < len(schema.names) or any("." in name or not name for name in schema.names):
        return None
    return [name for name, kind in zip(schema.names, schema.types, strict=True) if not pa.types.is_nested(kind)]


def _screen(about: pyarrow.parquet.FileMetaData) -> None:
    """Raise Unreadable for a file that says to be too large."""
    if about.num_columns > MAX_COLUMNS:
        raise Unreadable("too_many_columns", limit=MAX_COLUMNS)
    if about.num_rows > MAX_ROWS:
        raise Unreadable("too_many_rows", limit=MAX_ROWS)
    groups = about.num_row_groups
    if groups > MAX_GROUPS or sum(about.row_group(at).total_byte_size for at in range(groups)) > MAX_BYTES:
        raise Unreadable("parquet_too_large", limit=f"{MAX_BYTES // 1024**2} MB")


def _is_text(kind: pa.DataType) -> bool:
    tests = (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary, pa.types.is_large_binary)
    return any(test(kind) for test in tests)


def _cells(column: pa.Array) -> _Cells:
    """Give cells as `text_of` does; bytes are read as text (UTF-8)."""
    if pa.types.is_dictionary(column.type):
        return _Cells(_texts(column.dictionary), column.indices)
    if pa.types.is_primitive(column.type):
        found = column.dictionary_encode("encode")
        return _Cells(_texts(found.dictionary), found.indices)
    return _Cells(_texts(column))


def _texts(values: pa.Array) -> pa.Array:
    if pa.types.is_fixed_size_binary(values.type) and not pa.types.is_decimal(values.type):
        values = values.cast(pa.binary())
    if _is_text(values.type):
        return pc.fill_null(values.cast(pa.large_string()), "")
    return pa.array([text_of(cell) for cell in values.to_pylist()], pa.large_string())


def _all_filled(columns: Sequence[_Cells]) -> bool:
    """Tell whether every row has text in some column."""
    filled = np.zeros(0, dtype=bool)
    for column in columns:
        filled = filled | column.filled() if len(filled) else column.filled()
        if filled.all():
            return True
    return False


def _last_rows(columns: Sequence[_Cells]) -> list[list[str]]:
    def last(column: _Cells) -> _Cells:
        cells = column.texts if column.which is None else column.which
        start = max(0, len(cells) - TAIL)
        return _Cells(cells[start:]) if column.which is None else _Cells(column.texts, cells[start:])

    return [list(row) for row in zip(*(last(column).as_list() for column in columns), strict=True)]
