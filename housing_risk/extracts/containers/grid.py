"""What every container gives, whatever it is: rows of text cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import pyarrow as pa

from housing_risk.extracts.containers.leftovers import Odd


class Grid(Protocol):
    """Rows of text cells, the header somewhere near the top."""

    @property
    def doubt(self) -> str:
        """Name the rule that tells what was guessed; empty when nothing was."""
        return ""

    def ends_open(self) -> bool:
        """Tell whether the last row was perhaps cut off: only of a text can that be."""
        return False

    def rows(self) -> Iterator[list[str]]:
        """Give all rows."""

    def head(self) -> list[list[str]]:
        """Give the first rows."""

    def plain(self, at: int, width: int, places: Sequence[int], odd: Odd) -> pa.Table | None:
        """Give the columns at `places` of the rows below row `at`, as text.

        None when there is no row, when some row is blank or has another length than the header, or when one that may be
        no data is seen (`odd` tells): then `rows` tells which.
        """

    def merged(self) -> list[tuple[int, int, int]]:
        """Give the first and last row and the column of cells that were merged over rows: only a workbook has them."""
        return []

    def lost(self) -> list[tuple[int, int]]:
        """Give the row and column of cells that seem blank and are not: only a workbook has formulas."""
        return []
