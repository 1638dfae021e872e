"""Text whose every line is a row as long as the header: cut into columns by Arrow, many times faster than by `csv`.

Arrow forgives what `csv` in its strict form does not (text behind a closing quotation mark) and does not say which rows
are blank or of another length. So every line is looked at first, and a file with one that is not plain is left to
`delimited.TextGrid.rows`, which tells what is wrong and where.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv

from housing_risk.extracts.containers.leftovers import TAIL, Odd

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "cp850")
"""In these a separator, a quotation mark and an end of line are one byte, and no other sign holds that byte."""

SUMS = tuple(
    name
    for word in ("totaal", "subtotaal", "eindtotaal", "aantal", "gemiddeld", "pagina", "afgedrukt", "bron:")
    for name in (word, word.capitalize(), word.upper())
)
"""How sums and remarks between other rows begin; those at the bottom are all looked at."""
BLOCK = 4 * 1024**2
DOS_END = b"\x1a"
NEW_LINE, RETURN = b"\n\r"


def plain_columns(
    path: Path, encoding: str, delimiter: str, at: int, width: int, places: Sequence[int], odd: Odd
) -> pa.Table | None:
    """Give the columns at `places`, as text, of the rows below the `at`-th.

    None when not every line is plain, when a row is not `width` cells long, when a last row may be no data (`odd`), or
    when there are no rows.
    """
    last = _last_plain_lines(path, encoding, delimiter, at) if encoding in ENCODINGS else []
    if not last or any(
        map(odd, csv.reader([line.decode(encoding) for line in last], delimiter=delimiter, strict=True))
    ):
        return None
    names = [str(place) for place in range(width)]
    kept = [names[place] for place in places]
    try:
        table = pyarrow.csv.read_csv(
            path,
            pyarrow.csv.ReadOptions(
                column_names=names,
                skip_rows=at + 1,
                encoding=encoding.removesuffix("-sig"),
                use_threads=False,  # with two of them it takes a quarter less time, and a quarter more of the computer
            ),
            pyarrow.csv.ParseOptions(delimiter=delimiter),
            pyarrow.csv.ConvertOptions(column_types=dict.fromkeys(kept, pa.large_string()), include_columns=kept),
        )
    except pa.ArrowInvalid:
        return None
    return table


def _last_plain_lines(path: Path, encoding: str, delimiter: str, at: int) -> list[bytes]:
    """Give the last lines of a file that has nothing but plain lines, and some below the `at`-th; else none.

    A plain line ends at a line feed only, closes every quotation mark that it opens before a separator or its end, is
    no longer than the longest cell that `csv` takes and, below the header, has something in it and begins as no sum
    and no header does.
    """
    is_plain = _plain_lines(delimiter.encode())
    longest = csv.field_size_limit()
    last: list[bytes] = []
    with path.open("rb") as file:
        if encoding == "utf-8-sig":
            file.seek(len(codecs.BOM_UTF8))
        above = [file.readline(longest + 1) for _ in range(at + 1)]
        if not is_plain(b"\n" + b"".join(above)):
            return []
        is_row = _rows(delimiter, above[-1].rstrip(b"\r\n"))
        while block := file.read(BLOCK):
            lines = b"".join((b"\n", block, file.readline(longest + 1)))  # the end of the line before goes first
            if not is_plain(lines) or not is_row(lines):
                return []
            last = [*last, *_last_lines(lines)][-TAIL:]
    return [] if last and DOS_END in last[-1] else last


def _last_lines(lines: bytes) -> list[bytes]:
    """Give the last lines of a block; cutting all of it into lines would take longer than reading it."""
    start = len(lines)
    for _ in range(TAIL + 1):
        start = lines.rfind(b"\n", 0, start)
        if start <= 0:
            break
    return lines[max(0, start) + 1 :].splitlines(keepends=True)[-TAIL:]


def _plain_lines(delimiter: bytes) -> Callable[[bytes], bool]:
    """Give a test whether lines end at a line feed only, are not too long, and close the quotation marks they open.

    Before them stands the line feed of the line above.
    """
    cell = rb'(?:"[^"\n]*+"|[^"\n%b]*+)' % delimiter
    line = rb"%b(?:%b%b)*+" % (cell, delimiter, cell)
    well_quoted = re.compile(rb"\n(?:%b\r?\n)*+(?:%b)?" % (line, line))

    def test(lines: bytes) -> bool:
        signs = np.frombuffer(lines, dtype=np.uint8)
        ends = np.flatnonzero(signs == NEW_LINE)
        returns = np.count_nonzero(signs == RETURN)
        if returns > np.count_nonzero(signs[ends[1:] - 1] == RETURN):
            return False
        if np.diff(ends, append=len(lines)).max() > csv.field_size_limit():
            return False
        return b'"' not in lines or well_quoted.fullmatch(lines) is not None

    return test


def _rows(delimiter: str, header: bytes) -> Callable[[bytes], bool]:
    """Give a test whether lines all have something in them, and none begins as a sum or as the header does.

    Before them stands the line feed of the line above.
    """
    sums = "|".join(map(re.escape, SUMS)).encode()
    other = re.compile(rb'\n(?:[%b"\r]*(?:\n|\Z)|"?(?:%b)|(?i:%b))' % (delimiter.encode(), sums, re.escape(header)))

    def test(lines: bytes) -> bool:
        return other.search(lines, 0, len(lines) - lines.endswith(b"\n")) is None

    return test
