"""Parquet files: their columns, and their rows, as text."""

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

from housing_risk.extracts.delimited import HEAD_ROWS, MAX_COLUMNS
from housing_risk.extracts.leftovers import TAIL, Odd
from housing_risk.extracts.reporting import Unreadable
from housing_risk.extracts.workbooks import text_of

ROWS_A_TIME = 50_000


@dataclass(frozen=True)
class ParquetGrid:
    """The rows of a Parquet file, the column names as its first row."""

    path: Path

    def rows(self) -> Iterator[list[str]]:
        """Give the header and the rows. Raises Unreadable when the file is damaged."""
        return self._rows(ROWS_A_TIME)

    def head(self) -> list[list[str]]:
        """Give the first rows."""
        return list(islice(self._rows(HEAD_ROWS), HEAD_ROWS))

    def plain(self, at: int, _width: int, places: Sequence[int], odd: Odd) -> pa.Table | None:
        """Give the columns at `places` of all rows; None when a row is blank or may be no data, or none is there.

        Nothing either when the header is not that of the file (`at` is not 0). Raises Unreadable when it is damaged.
        """
        parts: list[pa.RecordBatch] = []
        tail: list[list[str]] = []
        with self._opened() as file:
            names = file.schema_arrow.names
            for batch in file.iter_batches(batch_size=ROWS_A_TIME) if at == 0 else ():
                batch.validate(full=True)
                texts = [_texts(column) for column in batch.columns]
                if not np.logical_or.reduce([pc.not_equal(column, "").to_numpy(False) for column in texts]).all():
                    return None
                if places and pc.any(pc.equal(texts[places[0]], names[places[0]])).as_py():
                    return None
                parts.append(pa.record_batch([texts[place] for place in places], [str(place) for place in places]))
                last = zip(*(column.slice(max(0, len(column) - TAIL)).to_pylist() for column in texts), strict=True)
                tail = [*tail, *map(list, last)][-TAIL:]
        return pa.Table.from_batches(parts) if parts and not any(map(odd, tail)) else None

    def merged(self) -> list[tuple[int, int, int]]:
        """Give nothing: only a workbook has merged cells."""
        return []

    def _rows(self, at_a_time: int) -> Iterator[list[str]]:
        with self._opened() as file:
            names = list(file.schema_arrow.names)
            if len(names) > MAX_COLUMNS:
                raise Unreadable("too_many_columns", limit=MAX_COLUMNS)
            yield names
            for batch in file.iter_batches(batch_size=at_a_time):
                columns = ([text_of(cell) for cell in column.to_pylist()] for column in batch.columns)
                yield from (list(row) for row in zip(*columns, strict=True))

    @contextmanager
    def _opened(self) -> Iterator[pyarrow.parquet.ParquetFile]:
        try:
            with pyarrow.parquet.ParquetFile(self.path) as file:
                yield file
        except (pa.ArrowException, OSError, UnicodeError):
            raise Unreadable("damaged_parquet") from None


def _texts(column: pa.Array) -> pa.Array:
    """Give cells as `text_of` does; what is no text, once a distinct value where Arrow can tell those."""
    if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
        return pc.fill_null(column, "").cast(pa.large_string())
    if pa.types.is_primitive(column.type):
        found = column.dictionary_encode("encode")
        return pa.array(map(text_of, found.dictionary.to_pylist()), pa.large_string()).take(found.indices)
    return pa.array([text_of(cell) for cell in column.to_pylist()], pa.large_string())
