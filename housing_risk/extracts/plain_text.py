"""Text whose every line is a row as long as the header: cut into columns by Arrow, many times faster than by `csv`.

Arrow forgives what `csv` in its strict form does not (text behind a closing quotation mark) and does not say which rows
are blank or of another length. So every line is looked at first, and a file with one that is not plain is left to
`delimited.TextGrid.rows`, which tells what is wrong and where.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.csv

from housing_risk.extracts.leftovers import TAIL, Odd

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "cp850")
"""In these a separator, a quotation mark and an end of line are one byte, and no other sign holds that byte."""

SUMS = tuple(
    quote + word
    for name in ("totaal", "subtotaal", "eindtotaal", "aantal", "gemiddeld", "pagina", "afgedrukt", "bron:")
    for word in (name.encode(), name.capitalize().encode(), name.upper().encode())
    for quote in (b"", b'"')
)
"""How sums and remarks between other rows begin; those at the bottom are all looked at."""
DOS_END = b"\x1a"


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
            pyarrow.csv.ReadOptions(column_names=names, skip_rows=at + 1, encoding=encoding.removesuffix("-sig")),
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
    quoted = _well_quoted(delimiter.encode())
    nothing = f'{delimiter}"\r\n'.encode()
    header = b""
    last: deque[bytes] = deque(maxlen=TAIL)
    with path.open("rb") as file:
        if encoding == "utf-8-sig":
            file.seek(len(codecs.BOM_UTF8))
        for number, line in enumerate(file):
            if (
                len(line) > csv.field_size_limit()
                or line.count(b"\r") > line.endswith(b"\r\n")
                or (b'"' in line and not quoted.fullmatch(line))
                or (number > at and (not line.strip(nothing) or _repeats(line, header) or line.startswith(SUMS)))
            ):
                return []
            if number > at:
                last.append(line)
            elif number == at:
                header = line
    return [] if last and DOS_END in last[-1] else list(last)


def _repeats(line: bytes, header: bytes) -> bool:
    return len(line) == len(header) and line.lower() == header.lower()


def _well_quoted(delimiter: bytes) -> re.Pattern[bytes]:
    cell = rb'(?:"[^"]*+"|[^"%b]*+)' % delimiter
    return re.compile(rb"%b(?:%b%b)*+(?:\r?\n)?" % (cell, delimiter, cell))
