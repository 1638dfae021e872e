"""Excel workbooks: the rows of every visible sheet, as text. Nothing in a workbook is run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import isnan
from pathlib import Path
from typing import Any

import python_calamine

from housing_risk.extracts.containers.delimited import HEAD_ROWS
from housing_risk.extracts.containers.grid import Grid
from housing_risk.extracts.containers.leftovers import Odd
from housing_risk.extracts.containers.workbook_screen import screen
from housing_risk.extracts.reporting import Unreadable

EXACT = 2**53
"""From here a number in a cell no longer tells all its digits."""


@dataclass(frozen=True)
class SheetGrid(Grid):
    """The rows of one sheet; `failed` are row and column of cells that seem blank and are not."""

    sheet: Any
    failed: Sequence[tuple[int, int]] = ()

    def rows(self) -> Iterator[list[str]]:
        """Give the rows from the first filled cell, whatever size the sheet declares."""
        for row in self.sheet.iter_rows():
            yield [cell if type(cell) is str else text_of(cell) for cell in row]  # most are text: no call for those

    def head(self) -> list[list[str]]:
        """Give the first rows."""
        return list(islice(self.rows(), HEAD_ROWS))

    def plain(self, _at: int, _width: int, _places: Sequence[int], _odd: Odd) -> None:
        """Give nothing: a workbook is read by rows."""

    def merged(self) -> list[tuple[int, int, int]]:
        """Give the first and last row, as `rows` numbers them from 0, and the column of cells merged over rows."""
        if self.sheet.start is None:
            return []
        top, left = self.sheet.start
        blocks = (
            (first[0], last[0], column) for first, last in self.sheet.merged_cell_ranges or () for column in first[1:]
        )
        return [(first - top, last - top, column - left) for first, last, column in blocks if last > first >= top]

    def lost(self) -> list[tuple[int, int]]:
        """Give the row, as `rows` numbers them from 0, and the column of cells that seem blank and are not."""
        top, left = self.sheet.start or (0, 0)
        return [(row - top, column - left) for row, column in self.failed]


def sheet_grids(path: Path) -> tuple[list[SheetGrid], list[SheetGrid]]:
    """Give the visible and the hidden sheets of a workbook.

    Raises Unreadable for a file that is no workbook, has a password, is damaged or would grow too large.
    """
    failed = screen(path)
    try:
        workbook = python_calamine.CalamineWorkbook.from_path(str(path))
        visible = python_calamine.SheetVisibleEnum.Visible
        sheets = [one for one in workbook.sheets_metadata if one.typ == python_calamine.SheetTypeEnum.WorkSheet]
        grids = [SheetGrid(workbook.get_sheet_by_name(one.name), failed.get(one.name, ())) for one in sheets]
        seen = [grid for grid, one in zip(grids, sheets, strict=True) if one.visible == visible]
        return seen, [grid for grid, one in zip(grids, sheets, strict=True) if one.visible != visible]
    except python_calamine.PasswordError:
        raise Unreadable("old_workbook") from None
    except (python_calamine.CalamineError, OSError, ValueError):
        raise Unreadable("damaged_workbook") from None


def text_of(cell: object) -> str:
    """Give a cell as text: whole numbers without decimals, dates as jjjj-mm-dd, the rest as it stands."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, float) and isnan(cell):
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT else repr(cell)
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    if isinstance(cell, (dt.date, dt.time)):
        return cell.isoformat()
    return str(cell)
