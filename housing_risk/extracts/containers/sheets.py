"""Any table as received, whatever its container, as text: only the columns that are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from pathlib import Path

import pandas as pd
import pyarrow as pa

from housing_risk.extracts.columns.layouts import KEY, normal, points_at_address
from housing_risk.extracts.containers.delimited import MAX_ROWS, text_grids
from housing_risk.extracts.containers.grid import Grid
from housing_risk.extracts.containers.leftovers import Leftovers, titles
from housing_risk.extracts.containers.parquet import ParquetGrid
from housing_risk.extracts.containers.sheet_cells import fill_merged, note_lost, unwrapped, visible
from housing_risk.extracts.containers.signs import seen
from housing_risk.extracts.containers.whole_columns import lengths
from housing_risk.extracts.containers.workbooks import SheetGrid, sheet_grids
from housing_risk.extracts.reporting import Unreadable

MAX_CELL = 32_767
"""The most that Excel puts in a cell; the longest element of the LO has 200 characters."""
CHUNK = 50_000
BLANK = ("", '=""')
ENOUGH_WHOLE = 10
"""When so many rows are whole and the last one is not, the file was cut off; it is a guess of fewer rows, and of a last
one that may be a remark."""


@dataclass
class Sheet:
    """The asked-for columns of a table, as text.

    `cells` has a column per word that was found ("" where nothing is written) and the 1-based data row as index.
    `blank_rows` between other rows count as rows, those after the last do not. `headers` are all headers, in the row
    `header_row` of `grid`; `dropped` counts those whose columns were not read. `doubled` are words that several,
    differing columns claim; they are not in `cells`. `long_rows` and `short_rows` have more or fewer cells than the
    header. `sums` and `repeated` are rows that were left out as no data (see `leftovers`), between others blank in
    `cells`; `unsure` those that were not. By word, `hidden` are the rows in which signs stood that nobody sees,
    `kept_as_text` those with signs around a text (`="0123"`), `merged` those that share a cell with a row above, `lost`
    those with a formula without an outcome. `unread_sheets` counts hidden ones with addresses. `inspect` allows tests
    of cells in columns that were not read.
    """

    cells: pd.DataFrame
    headers: tuple[str, ...]
    dropped: int
    header_row: int
    grid: Grid
    doubled: list[str] = field(default_factory=list)
    long_rows: list[int] = field(default_factory=list)
    short_rows: list[int] = field(default_factory=list)
    blank_rows: list[int] = field(default_factory=list)
    sums: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)
    unsure: list[int] = field(default_factory=list)
    hidden: dict[str, list[int]] = field(default_factory=dict)
    kept_as_text: dict[str, list[int]] = field(default_factory=dict)
    merged: dict[str, list[int]] = field(default_factory=dict)
    lost: dict[str, list[int]] = field(default_factory=dict)
    unread_sheets: int = 0
    inspect: bool = False

    @property
    def is_cut(self) -> bool:
        """Tell whether the last row alone is short, at the end of a file without a last line end."""
        return self.short_rows == [len(self.cells)] and self.grid.ends_open()

    @property
    def is_surely_cut(self) -> bool:
        """Tell whether there is no doubt about that."""
        return self.is_cut and len(self.cells) >= ENOUGH_WHOLE and not self.unsure

    @property
    def has_data(self) -> pd.Series:
        """Tell which rows of `cells` are data: neither blank nor left out."""
        return pd.Series(~self.cells.index.isin([*self.blank_rows, *self.sums, *self.repeated]), index=self.cells.index)


def read_sheet(path: Path, wanted: Mapping[str, str]) -> Sheet:
    """Read the columns whose header is in `wanted` (compared form → our word), from the sheet and header row that fit.

    Two visible sheets that both hold addresses are never chosen between.

    Encoding, separator, sheet and header row are found by how many wanted headers they show; other columns are
    dropped before anything else happens. Text stays as written: `NA`, leading zeros and damage too.
    Raises Unreadable, with the rule, when the file can not be read as a table.
    """
    visible, hidden = _grids(path)
    grid, at = _best(visible, hidden, wanted)
    rows = grid.rows()
    above = list(islice(rows, at))
    headers = next(rows)
    places = _places(headers, wanted)
    sheet = Sheet(pd.DataFrame(), tuple(headers), 0, at, grid)
    asked = [place for several in places.values() for place in several]
    leftovers = Leftovers(headers, {at: word for word, several in places.items() for at in several}, titles(above))
    plain = grid.plain(at, len(headers), asked, leftovers.is_odd) if asked else None
    sheet.unread_sheets = len(_scored(hidden, wanted)[1])
    sheet.cells = _read(rows, sheet, asked, leftovers) if plain is None else _columns(plain)
    _settle(sheet, places)
    fill_merged(sheet, places)
    note_lost(sheet, places)
    sheet.dropped = len([header for header in headers if header.strip()]) - len(
        [place for several in places.values() for place in several if headers[place].strip()]
    )
    return sheet


def _grids(path: Path) -> tuple[Sequence[Grid], Sequence[Grid]]:
    """Give what can be read as a table, and the hidden sheets of a workbook."""
    ending = path.suffix.casefold()
    if ending == ".parquet":
        return [ParquetGrid(path)], []
    return sheet_grids(path) if ending == ".xlsx" else (text_grids(path), [])


def _best(grids: Sequence[Grid], hidden: Sequence[Grid], wanted: Mapping[str, str]) -> tuple[Grid, int]:
    """Give the grid and the header row that show most wanted headers; then most columns, then the first."""
    scored, fitting = _scored(grids, wanted)
    score, looks, at, number = max(scored, default=(0, 0, 0, 0))
    if hidden and not fitting and _scored(hidden, wanted)[1]:
        raise Unreadable("hidden_sheet")
    if not looks:
        next(iter(grids[0].rows() if grids else ()), None)  # tells what is wrong with the first row, if anything
        raise Unreadable("no_rows")
    rivals = {entry[3] for entry in scored if entry[:2] == (score, looks)} if score else set()
    if (several := max(len(rivals), len(fitting))) > 1 and isinstance(grids[0], SheetGrid):
        raise Unreadable("several_sheets", count=several)
    return grids[-number], -at


def _scored(grids: Sequence[Grid], wanted: Mapping[str, str]) -> tuple[list[tuple[int, int, int, int]], set[int]]:
    """Give of every row that may be a header how well it fits, and which grids surely hold addresses."""
    scored, fitting = [], set()
    for number, grid in enumerate(grids):
        head = grid.head()
        for at, row in enumerate(head):
            words = {wanted[name] for name in map(normal, row) if name in wanted} - {KEY}
            looks = sum(bool(cell.strip()) for cell in row)
            scored.append((len(words), looks, -at, -number))
            if points_at_address(words) and any(any(cells) for cells in head[at + 1 :]):
                fitting.add(number)
    return scored, fitting


def _places(headers: list[str], wanted: Mapping[str, str]) -> dict[str, list[int]]:
    """Give where each word stands; an unnamed column before all others is the key of a GBA-V layout."""
    places: dict[str, list[int]] = {}
    unnamed = list(takewhile(lambda place: not seen(headers[place]).strip(), range(len(headers))))
    if KEY in wanted.values() and unnamed:
        places[KEY] = unnamed
    for place, header in enumerate(map(normal, headers)):
        if header in wanted and wanted[header] != KEY:
            places.setdefault(wanted[header], []).append(place)
    return places


def _columns(table: pa.Table) -> pd.DataFrame:
    """Give the cells as `_read` does."""
    if len(table) > MAX_ROWS:
        raise Unreadable("too_many_rows", limit=MAX_ROWS)
    index = pd.RangeIndex(1, len(table) + 1)
    columns = {int(name): pd.array(table[name].combine_chunks(), dtype="str") for name in table.column_names}
    return pd.DataFrame(columns, index=index)


def _read(rows: Iterator[list[str]], sheet: Sheet, places: list[int], leftovers: Leftovers) -> pd.DataFrame:
    """Read the cells at `places`, a chunk at a time, up to the last row with data; columns are named by their place."""
    chunks: list[pd.DataFrame] = []
    chunk: list[list[str]] = []
    blank, last = [""] * len(places), 0
    for number, row in _numbered(rows, sheet):
        if number > MAX_ROWS:
            raise Unreadable("too_many_rows", limit=MAX_ROWS)
        data = bool(row) and not leftovers.take(number, row)
        last = number if data else last
        chunk.append([row[place] for place in places] if data else blank)
        if len(chunk) == CHUNK:
            chunks.append(_frame(chunk, places))
            chunk = []
    cells = pd.concat([*chunks, _frame(chunk, places)], ignore_index=True).iloc[:last]
    cells.index = pd.RangeIndex(1, last + 1)
    leftovers.close()
    _note_leftovers(sheet, leftovers, last)
    return cells


def _note_leftovers(sheet: Sheet, leftovers: Leftovers, last: int) -> None:
    """Note the rows that were left out, which are of no other length and not blank."""
    sheet.sums, sheet.repeated, sheet.unsure = leftovers.sums, leftovers.repeated, leftovers.unsure
    gone = {*sheet.sums, *sheet.repeated}
    sheet.blank_rows = [number for number in sheet.blank_rows if number < last]
    sheet.short_rows = [number for number in sheet.short_rows if number not in gone]
    sheet.long_rows = [number for number in sheet.long_rows if number not in gone]


def _numbered(rows: Iterator[list[str]], sheet: Sheet) -> Iterator[tuple[int, list[str]]]:
    """Give the rows with their number, as long as the header; blank ones empty, and not those after the last row."""
    width, number, blank = len(sheet.headers), 0, 0
    for row in rows:
        if not any(row):
            blank += 1
            continue
        for _ in range(blank):
            number += 1
            sheet.blank_rows.append(number)
            yield number, []
        number, blank = number + 1, 0
        if len(row) != width:
            _note_length(row, number, sheet)
            row += [""] * (width - len(row))
        yield number, row


def _note_length(row: list[str], number: int, sheet: Sheet) -> None:
    width = len(sheet.headers)
    if len(row) < width:
        sheet.short_rows.append(number)
    elif any(cell.strip() for cell in row[width:]):
        sheet.long_rows.append(number)


def _frame(chunk: list[list[str]], places: list[int]) -> pd.DataFrame:
    columns = zip(*chunk, strict=True) if chunk else ((),) * len(places)
    data = {place: pd.array(list(cells), dtype="str") for place, cells in zip(places, columns, strict=True)}
    return pd.DataFrame(data, index=pd.RangeIndex(len(chunk)))


def _settle(sheet: Sheet, places: Mapping[str, list[int]]) -> None:
    """Name the columns by word; of a header that stands there twice the first counts when both hold the same.

    A blank column before the others is a margin and no key, in which all rows would be of one person.
    """
    settled = {}
    for word, found in places.items():
        several = [place for place in found if not sheet.cells[place].isin(BLANK).all()] if word == KEY else found
        if not several:
            continue
        first = sheet.cells[several[0]]
        if any(not sheet.cells[place].equals(first) for place in several[1:]):
            sheet.doubled.append(word)
        else:
            settled[word] = visible(unwrapped(first, word, sheet), word, sheet)
        if lengths(first).max(initial=0) > MAX_CELL and int(first.str.len().max()) > MAX_CELL:  # bytes, then signs
            raise Unreadable("cell_too_long", limit=MAX_CELL)
    sheet.cells = pd.DataFrame(settled, index=sheet.cells.index)
