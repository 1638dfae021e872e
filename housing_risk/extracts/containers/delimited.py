"""Text files with a separator: which encoding, which separator, and their rows."""

from __future__ import annotations

import codecs
import csv
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

import pyarrow as pa

from housing_risk.extracts.containers.grid import Grid
from housing_risk.extracts.containers.leftovers import Odd
from housing_risk.extracts.containers.plain_text import plain_columns
from housing_risk.extracts.reporting import Unreadable

MAX_BYTES = 2 * 1024**3
"""The largest expected file, a GBA-V export of 300,000 persons in 257 columns, is about 0.4 GB."""
DELIMITERS = (";", ",", "\t")
MAX_LINE = 4 * 1024**2
"""Two thousand columns of two thousand characters: no row of a table comes near."""
MAX_COLUMNS = 2_000
"""The widest known layout, a GBA-V export, has 257."""
MAX_ROWS = 5_000_000
"""Every inhabitant of the largest municipality with five rows each stays under it."""
HEAD_ROWS = 40
"""Title rows above a header: letters that come with an export have been seen to fill a screen, not more."""
BLOCK = 1024**2
DOS_END = "\x1a"
"""MS-DOS ended a text with this sign."""
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
PACKED = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\xfd7zX", b"\x28\xb5\x2f\xfd")
"""How files begin that gzip, 7-Zip, WinRAR, xz and zstd made."""
FOREIGN = (
    (b"PK\x03\x04", "workbook_as_text"),
    (b"\xd0\xcf\x11\xe0", "old_workbook"),
    (b"PAR1", "parquet_as_text"),
    (b"%PDF", "pdf_as_text"),
    (b"{\\rtf", "rtf_as_text"),
    *((mark, "packed_as_text") for mark in PACKED),
)
JSON = re.compile(rb'\{\s*["}]|\[\s*[\[{"]')
"""How JSON begins; no table has such a header."""
DOS, WINDOWS = "cp850", "cp1252"
IN_DOS = re.compile(rb"[A-Za-z][\x81-\x89\x8b\x8d\x90\x93-\x95][A-Za-z]|[A-Za-z][\x82\x89](?=[^A-Za-z])")
"""A letter with an accent within a word, or é or ë at its end, as MS-DOS wrote them (code page 850). Windows-1252 has
marks there that stand before, behind or between words."""
IN_WINDOWS = re.compile(rb"[A-Za-z][\xc0-\xff]|[\xc0-\xff][A-Za-z]")
"""A letter with an accent beside another letter in Windows-1252; lines of boxes in code page 850."""


@dataclass(frozen=True)
class TextGrid(Grid):
    """The rows of a text file as one separator cuts them."""

    path: Path
    encoding: str
    delimiter: str

    @property
    def doubt(self) -> str:
        """Name the rule that tells that the encoding was guessed; empty when it was not."""
        return "dos_encoding" if self.encoding == DOS else ""

    def ends_open(self) -> bool:
        """Tell whether the last line has no end."""
        with self.path.open("rb") as file:
            file.seek(-min(4, self.path.stat().st_size), os.SEEK_END)
            return not file.read().rstrip(b"\0\x1a").endswith((b"\n", b"\r"))

    def rows(self) -> Iterator[list[str]]:
        """Give the rows; an empty line is a row without cells.

        Raises Unreadable on an unclosed quotation mark, a cell of more than 131,072 characters (csv's own bound), a
        line that is too long or a row that is too wide.
        """
        with self.path.open(encoding=self.encoding, newline="") as file:
            reader = csv.reader(_lines(file), delimiter=self.delimiter, strict=True)
            try:
                for row in reader:
                    if len(row) > MAX_COLUMNS:
                        raise Unreadable("too_many_columns", limit=MAX_COLUMNS)
                    yield row
            except csv.Error:
                raise Unreadable("broken_quotes", line=reader.line_num) from None

    def head(self) -> list[list[str]]:
        """Give the first rows, up to where this separator breaks a quotation."""
        rows: list[list[str]] = []
        try:
            rows.extend(islice(self.rows(), HEAD_ROWS))
        except Unreadable as problem:
            if problem.rule != "broken_quotes":
                raise
        return rows

    def plain(self, at: int, width: int, places: Sequence[int], odd: Odd) -> pa.Table | None:
        """Give the columns at `places` below the header, row `at`; None when rows are to be read."""
        return plain_columns(self.path, self.encoding, self.delimiter, at, width, places, odd)


def _lines(file: TextIO) -> Iterator[str]:
    """Give the lines without ever holding one that is too long."""
    while line := file.readline(MAX_LINE):
        if len(line) == MAX_LINE:
            raise Unreadable("line_too_long", limit=f"{MAX_LINE // 1024**2} MB")
        yield line.removesuffix(DOS_END)


def text_grids(path: Path) -> list[TextGrid]:
    """Give the file as each separator would cut it.

    Raises Unreadable for a file that is too large, is no text, or has an encoding that does not fit.
    """
    if path.stat().st_size > MAX_BYTES:
        raise Unreadable("file_too_large", limit=f"{MAX_BYTES // 1024**2} MB")
    encoding = encoding_of(path)
    return [TextGrid(path, encoding, delimiter) for delimiter in DELIMITERS]


def encoding_of(path: Path) -> str:
    """Tell the encoding, decided on the whole file: an accent may stand in the last line only.

    A byte order mark decides. Else UTF-16 where every other byte is nought, UTF-8 where it fits to the end, and
    Windows-1252 where that does not, unless its accents are those of MS-DOS (code page 850). Raises Unreadable when
    none fits, or the text holds NUL characters.
    """
    with path.open("rb") as file:
        start = file.read(4096)
    for magic, rule in FOREIGN:
        if start.startswith(magic):
            raise Unreadable(rule)
    begin = start.lstrip(b"\xef\xbb\xbf \r\n\t")
    if begin[:1] == b"<":
        raise Unreadable("page_as_text")
    if JSON.match(begin):
        raise Unreadable("json_as_text")
    candidates = [name for mark, name in MARKS if start.startswith(mark)] or _without_mark(start)
    encoding = next((name for name in candidates if _decodes(path, name)), None)
    if encoding in (None, WINDOWS) and WINDOWS in candidates and _is_dos(path):
        encoding = DOS
    if encoding is None:
        raise Unreadable("unknown_encoding")
    return encoding


def _is_dos(path: Path) -> bool:
    """Tell whether more letters with accents are as MS-DOS wrote them than as Windows does."""
    dos = windows = 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            dos += sum(1 for _ in IN_DOS.finditer(block))
            windows += sum(1 for _ in IN_WINDOWS.finditer(block))
    return dos > windows and _decodes(path, DOS)


def _without_mark(start: bytes) -> list[str]:
    half = max(1, len(start) // 2)
    if start[1::2].count(0) > 0.4 * half:
        return ["utf-16-le"]
    if start[0::2].count(0) > 0.4 * half:
        return ["utf-16-be"]
    return ["utf-8", WINDOWS]


def _decodes(path: Path, encoding: str) -> bool:
    """Tell whether the whole file fits; a NUL character in it is refused whatever the encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                if "\0" in decoder.decode(block):
                    raise Unreadable("nul_characters")
            decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True
