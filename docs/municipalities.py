"""Renews the list of municipalities, housing_risk/extracts/gemeenten.csv, from an edition of RvIG's table 33.

.venv/bin/python docs/municipalities.py Tabel33.csv
"""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

LIST = Path(__file__).parents[1] / "housing_risk" / "extracts" / "gemeenten.csv"
COLUMNS = ("code", "name", "begins", "ends", "successor")
NO_MUNICIPALITY = ("0000", "0997", "0998", "0999", "1999")
"""Entries of table 33 that are no municipality: unknown, abroad, the central register and the RNI."""


def table_from(official: Path) -> str:
    """Give the text of gemeenten.csv from RvIG's CSV of table 33 (UTF-16, all fields quoted), sorted by code."""
    rows = list(csv.reader(official.read_text(encoding="utf-16").splitlines()))[1:]
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(COLUMNS)
    for code, name, successor, begins, ends in sorted(rows):
        if code not in NO_MUNICIPALITY:
            writer.writerow((code, name, _iso(begins), _iso(ends), successor))
    return target.getvalue()


def _iso(day: str) -> str:
    return f"{day[:4]}-{day[4:6]}-{day[6:]}" if day else ""


if __name__ == "__main__":
    LIST.write_text(table_from(Path(sys.argv[1])), encoding="utf-8", newline="\n")
