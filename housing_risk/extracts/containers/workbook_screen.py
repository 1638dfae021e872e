"""What is looked at before a workbook is opened: that it is one, and that it asks for no more memory than it may.

The reader of workbooks holds every cell between the first and the last filled one. Two cells in opposite corners of a
sheet, or one damaged cell reference, would make it ask for gigabytes and end the program.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from housing_risk.extracts.containers.delimited import BLOCK, MAX_COLUMNS, PACKED
from housing_risk.extracts.containers.workbook_references import CELL_OR_ROW, REFERENCE, column_number, references_in
from housing_risk.extracts.containers.workbook_texts import lengths_of_shared, refuse_too_much
from housing_risk.extracts.reporting import Unreadable

MAX_UNCOMPRESSED = 1024**3
"""A sheet of 300,000 rows with 60 filled cells each is about 0.7 GB of XML; a zip bomb is far more."""
MAX_RATIO = 200
"""How many times larger a part may become. A register of 300,000 rows becomes 14 times larger, a sheet of which all
cells are equal 9 to 20 times, and 124 times where they bear no reference; spaces become a thousand times larger."""
SMALL = 32 * 1024**2
"""Bytes below which the ratio is not asked for: they do no harm, and a few equal lines squeeze very well."""
MAX_CELLS = 30_000_000
"""Some 0.7 GB in the reader. 100,000 rows of 257 columns fit; what is larger comes as CSV or Parquet."""
MAX_GAP = 10_000
"""Rows without any cell above the last one: nobody leaves so many open; a cell below is a stray one. What it costs is
all the rows between."""
MAX_GAP_ACROSS = 300
"""Columns without any cell before the last one: more than the widest layout has."""
MAX_MERGED = 500_000
"""Merged cells of a sheet: four of every second row of the largest register that fits."""
OLE = b"\xd0\xcf\x11\xe0"
"""How a password-protected workbook, and one of before 2007, begins."""
WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
HEAD = 4_096
"""Bytes in which the name of the root is found."""
ERROR = b">#"
"""How the content of a cell with an error begins."""
FAILED = re.compile(
    rb"""<(?:\w{1,20}:)?c\s(?=[^>]{0,200}?\bt=["']e["'])[^>]{0,200}?\br=["']([A-Z]{1,3}[0-9]{1,7})["']"""
)
"""A cell that holds an error."""
WITHOUT_OUTCOME = re.compile(
    rb"(?:</(?:\w{1,20}:)?f>|<(?:\w{1,20}:)?f(?:\s[^>]{0,200})?/>)(?:<(?:\w{1,20}:)?v(?:/>|></(?:\w{1,20}:)?v>))?</(?:\w{1,20}:)?c>"
)
"""The end of a cell with a formula, and without a value: the program that wrote it does not calculate."""
IS_TEXT = re.compile(rb"""[<:]c\s[^>]{0,200}?\bt=["']str["']""")
"""The outcome of its formula is a text, which may be an empty one."""
MAX_FORMULA = 10_000
"""Excel takes 8,192 signs."""
MOST_LOST = 100_000
"""Cells without outcome that are listed; of a sheet with more, the first say enough."""
OVERLAP = MAX_FORMULA + 500
"""Bytes that a block shares with the next, so that no reference and no formula is cut in two."""


def screen(path: Path) -> dict[str, list[tuple[int, int]]]:
    """Raise Unreadable when a file is no workbook, has a password, is damaged, or would grow too large.

    Gives, by name of the sheet, the row and column (from 0) of cells that the reader takes for blank and that are not:
    a formula that failed (#N/B), or one of which the file does not hold the outcome.
    """
    with path.open("rb") as file:
        start = file.read(4)
    if start == OLE:
        raise Unreadable("old_workbook")
    if any(start.startswith(mark) for mark in PACKED):
        raise Unreadable("packed_as_text")
    if start[:2] != b"PK":
        raise Unreadable("no_workbook")
    try:
        with zipfile.ZipFile(path) as parts:
            return _screen_parts(parts)
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, EOFError, ValueError, RuntimeError):
        raise Unreadable("damaged_workbook") from None


def _screen_parts(parts: zipfile.ZipFile) -> dict[str, list[tuple[int, int]]]:
    sizes = {part.filename: part.file_size for part in parts.infolist()}
    if WORKBOOK not in sizes:
        raise Unreadable("no_workbook")
    if sum(sizes.values()) > MAX_UNCOMPRESSED:
        raise Unreadable("workbook_too_large", limit=f"{MAX_UNCOMPRESSED // 1024**2} MB")
    if any(_swells(part.file_size, part.compress_size) for part in parts.infolist()):
        raise Unreadable("workbook_swells", limit=MAX_RATIO)
    if len(sizes) != len(parts.infolist()):
        raise Unreadable("damaged_workbook")
    shared = lengths_of_shared(parts)
    lost = {part: _screen_sheet(parts, part, shared) for part in set(_targets(parts).values()) if part in sizes}
    return {name: lost.get(part, []) for name, part in _names(parts).items()}


def _swells(size: int, packed: int) -> bool:
    return size > SMALL and size > MAX_RATIO * packed


def _targets(parts: zipfile.ZipFile) -> dict[str, str]:
    """Give, by the key of its relation, the parts that the workbook calls its sheets, wherever they stand."""
    relations = _parsed(parts, RELATIONS)
    sheets = [one for one in relations.iter("{*}Relationship") if one.get("Type", "").endswith("/worksheet")]
    return {
        one.get("Id", str(at)): posixpath.normpath(posixpath.join("/xl", one.get("Target", ""))).lstrip("/")
        for at, one in enumerate(sheets)
    }


def _names(parts: zipfile.ZipFile) -> dict[str, str]:
    """Give the part of every sheet by its name."""
    keys = {
        one.get("name", ""): next((value for key, value in one.attrib.items() if key.endswith("}id")), "")
        for one in _parsed(parts, WORKBOOK).iter("{*}sheet")
    }
    targets = _targets(parts)
    return {name: targets.get(key, "") for name, key in keys.items()}


def _parsed(parts: zipfile.ZipFile, name: str) -> etree._Element:
    return etree.fromstring(parts.read(name), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _screen_sheet(parts: zipfile.ZipFile, name: str, shared: list[int]) -> list[tuple[int, int]]:
    """Refuse a sheet whose cells span too large a field, whatever size it declares, or with a damaged reference.

    Gives the cells that the reader loses (see `screen`).
    """
    columns, rows, tail = {0}, {0}, b""
    lost: set[bytes] = set()
    sharing, merged, formula = 0, 0, b""
    with parts.open(name) as content:
        while block := content.read(BLOCK):
            text = tail + block
            if b"\0" in block:
                raise Unreadable("damaged_workbook")  # UTF-16, in which no reference would be seen
            named = references_in(text)
            sharing += named.number  # at most: rows have one too, and not every cell shares a text
            columns |= named.columns
            rows |= named.rows
            merged += block.count(b"mergeCell ")
            formula = formula or (b"<f" if b"<worksheet" in block[:HEAD] else b":f")  # with a prefix before every name
            if len(lost) < MOST_LOST:
                lost |= _lost_in(text, formula)
            tail = text[-OVERLAP:]
    if merged > MAX_MERGED:
        raise Unreadable("too_many_merged", limit=MAX_MERGED)
    refuse_too_much(parts, name, sharing, shared)
    width, height = max(columns), max(rows)
    if height - len(rows) > MAX_GAP or width - len(columns) > MAX_GAP_ACROSS:
        width, height = _filled(parts, name)
    if width > MAX_COLUMNS:
        raise Unreadable("too_many_columns", limit=MAX_COLUMNS)
    if width * height > MAX_CELLS:
        raise Unreadable("sheet_too_wide", limit=MAX_CELLS // 1_000_000)
    cells = (found for reference in lost if (found := CELL_OR_ROW.fullmatch(reference)) and found[1])
    return sorted((int(found[2]) - 1, column_number(found[1]) - 1) for found in cells)


def _lost_in(text: bytes, formula: bytes) -> set[bytes]:
    lost = {found[1] for found in FAILED.finditer(text)} if b"#" in text and ERROR in text else set()
    if formula in text:
        for end in WITHOUT_OUTCOME.finditer(text):
            cell = text[max(0, end.start() - MAX_FORMULA) : end.start()]
            begin = max(cell.rfind(b"<c "), cell.rfind(b":c "))
            if begin >= 0 and not IS_TEXT.match(cell, begin) and (found := REFERENCE.search(cell, begin)):
                lost.add(found[1])
    return lost


def _filled(parts: zipfile.ZipFile, name: str) -> tuple[int, int]:
    """Give the last column and row with something in a cell, of a sheet with cells far away.

    Cells that have a look and no content (a whole column was coloured) cost the reader nothing. Raises Unreadable when
    a stray one has content.
    """
    columns, rows = {0}, {0}
    with parts.open(name) as content:
        for _, part in etree.iterparse(content, tag=("{*}c", "{*}row"), resolve_entities=False, no_network=True):
            found = CELL_OR_ROW.fullmatch(part.get("r", "").encode())
            if len(part) and found and found[1]:
                columns.add(column_number(found[1]))
                rows.add(int(found[2]))
            if not found or not found[1]:  # the end of a row: nothing of it is needed any more
                part.clear()
                while part.getprevious() is not None:
                    del part.getparent()[0]
    width, height = max(columns), max(rows)
    if height - len(rows) > MAX_GAP or width - len(columns) > MAX_GAP_ACROSS:
        raise Unreadable("stray_cell", row=height, letter=_letters(width))
    return width, height


def _letters(number: int) -> str:
    """Give the name of a column: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
