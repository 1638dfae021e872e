"""A plain workbook of text cells: every cell is written as text, so that nothing is lost, and the same bytes each time.

Parts: ECMA-376 (Office Open XML), the four that a reader can not do without.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

NAMESPACE = "http://schemas.openxmlformats.org"
OFFICE, PACKAGE = f"{NAMESPACE}/officeDocument/2006/relationships", f"{NAMESPACE}/package/2006"
MAIN, WORKBOOK = f"{NAMESPACE}/spreadsheetml/2006/main", "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
RELATED = f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
PARTS = {
    "[Content_Types].xml": (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{WORKBOOK}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{WORKBOOK}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'{RELATED}<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        '<sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'{RELATED}<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}
SHEET = "xl/worksheets/sheet1.xml"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every part: the first that a zip can hold."""


def write_workbook(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write rows of text as the only sheet of an XLSX file; empty cells are left out."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, content in PARTS.items():
            parts.writestr(_dated(name), content)
        with parts.open(_dated(SHEET), "w") as raw, io.TextIOWrapper(raw, "utf-8", newline="") as sheet:
            sheet.write(f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>')
            for number, row in enumerate(rows, start=1):
                sheet.write(f'<row r="{number}">{_cells(row, number)}</row>')
            sheet.write("</sheetData></worksheet>")


def _dated(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, LONG_AGO)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _cells(row: Sequence[str], number: int) -> str:
    return "".join(
        f'<c r="{_letters(place)}{number}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
        for place, cell in enumerate(row)
        if cell
    )


def _letters(place: int) -> str:
    """Give the letters of a column: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
