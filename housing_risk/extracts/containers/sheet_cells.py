"""Cells that do not hold what somebody sees: merged over rows, formulas without an outcome, signs without a shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from housing_risk.extracts.columns.layouts import KEY
from housing_risk.extracts.containers.signs import as_text, kept_as_text, seen, with_hidden
from housing_risk.extracts.reporting import Unreadable

if TYPE_CHECKING:
    from housing_risk.extracts.containers.sheets import Sheet

NUMBERS = ("max_personen", "personen_aangetroffen")
"""In a cell that is merged over rows these are of all rows together."""


def fill_merged(sheet: Sheet, places: Mapping[str, list[int]]) -> None:
    """Give every row of a merged cell its value, and note where; a number is not given to each, nor a person's key."""
    words = {several[0]: word for word, several in places.items() if word in sheet.cells and word != KEY}
    tops = {word: np.arange(len(sheet.cells)) for word in words.values()}
    spare = len(sheet.cells) * len(tops)
    for first, last, place in sheet.grid.merged():
        if place in words and first > sheet.header_row:
            start = first - sheet.header_row - 1
            rows = slice(start, last - sheet.header_row)
            spare -= len(tops[words[place]][rows])
            if spare < 0:
                raise Unreadable("damaged_workbook")  # merged cells that overlap
            tops[words[place]][rows] = start
    for word, top in tops.items():
        below = top != np.arange(len(top))
        if not below.any():
            continue
        below &= sheet.has_data.to_numpy()
        value = sheet.cells[word].iloc[top].set_axis(sheet.cells.index)
        filled = (sheet.cells[word] == "") & (value != "") & below
        if filled.any():
            sheet.merged[word] = list(filled.index[filled])
            sheet.cells[word] = sheet.cells[word].mask(filled & (word not in NUMBERS), value)


def note_lost(sheet: Sheet, places: Mapping[str, list[int]]) -> None:
    """Note the cells of formulas that failed, or that were never calculated: they came in blank."""
    at_place = {several[0]: word for word, several in places.items()}
    for at, place in sheet.grid.lost():
        if place in at_place and (row := at - sheet.header_row) > 0:
            sheet.lost.setdefault(at_place[place], []).append(row)


def unwrapped(cells: pd.Series, word: str, sheet: Sheet) -> pd.Series:
    """Give cells without the signs that kept them text (`="0123"`), and note where they stood."""
    return _mended(cells, kept_as_text(cells), as_text, word, sheet.kept_as_text)


def visible(cells: pd.Series, word: str, sheet: Sheet) -> pd.Series:
    """Give cells without signs that nobody sees, and note where they stood."""
    return _mended(cells, with_hidden(cells), seen, word, sheet.hidden)


def _mended(
    cells: pd.Series, wrong: pd.Series, mend: Callable[[str], str], word: str, noted: dict[str, list[int]]
) -> pd.Series:
    if not wrong.any():
        return cells
    noted[word] = list(cells.index[wrong])
    return cells.mask(wrong, cells[wrong].map(mend).reindex(cells.index))
