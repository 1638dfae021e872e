"""Where the cells of a sheet say that they stand: `AB12`, in columns and rows.

A large sheet has millions of references. Those written as every known program writes them are read all at once; a text
with others is read one by one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from housing_risk.extracts.reporting import Unreadable

REFERENCE = re.compile(rb"""[\s"']r\s*=\s*["']([^"']{0,64})""")
CELL_OR_ROW = re.compile(rb"([A-Z]{0,3})([0-9]{1,7})")
USUAL = b' r="'
"""How a reference begins in what Excel, LibreOffice and the known libraries write."""
WITH_SPACE = re.compile(rb"r\s+=")
LETTERS, DIGITS = 3, 7
"""The most in a reference: Excel ends at XFD1048576."""
WINDOW = LETTERS + DIGITS + 1
QUOTE, A, Z, NOUGHT, NINE = (ord(sign) for sign in '"AZ09')


class References(NamedTuple):
    """The number of references in a text, and which columns (A is 1; 0 for that of a row) and rows they name."""

    number: int
    columns: set[int]
    rows: set[int]


def references_in(text: bytes) -> References:
    """Give the references in a part of the XML of a sheet; one that is cut off at its end does not count.

    Raises Unreadable for one that names no cell and no row.
    """
    if text.count(USUAL) != text.count(b"r=") or WITH_SPACE.search(text):
        return _one_by_one(text)
    return _all_at_once(np.frombuffer(text, dtype=np.uint8)) or _one_by_one(text)


def column_number(letters: bytes) -> int:
    """Give the number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - A + 1
    return number


def _one_by_one(text: bytes) -> References:
    references = REFERENCE.findall(text)
    found = [(one, CELL_OR_ROW.fullmatch(one)) for one in set(references)]
    if any(match is None and not text.endswith(one) for one, match in found):
        raise Unreadable("damaged_workbook")
    whole = [match for _, match in found if match]
    return References(len(references), {column_number(one[1]) for one in whole}, {int(one[2]) for one in whole})


def _all_at_once(text: NDArray[np.uint8]) -> References | None:
    """Give the references that begin in the usual way and are not cut off; none when one of them is damaged."""
    begins = np.flatnonzero(
        (text[:-3] == USUAL[0]) & (text[1:-2] == USUAL[1]) & (text[2:-1] == USUAL[2]) & (text[3:] == USUAL[3])
    )
    begins = begins[begins + len(USUAL) + WINDOW <= len(text)] + len(USUAL)
    columns, rows, letters, digits = (np.zeros(len(begins), dtype=np.int64) for _ in range(4))
    inside = np.ones(len(begins), dtype=bool)
    quoted = np.zeros(len(begins), dtype=bool)
    for at in range(WINDOW):
        sign = text[begins + at].astype(np.int64)
        letter = inside & (sign >= A) & (sign <= Z) & (digits == 0)
        digit = inside & (sign >= NOUGHT) & (sign <= NINE)
        columns[letter] = columns[letter] * 26 + sign[letter] - A + 1
        rows[digit] = rows[digit] * 10 + sign[digit] - NOUGHT
        letters += letter
        digits += digit
        quoted |= inside & (sign == QUOTE)
        inside = letter | digit
    if not (quoted & (letters <= LETTERS) & (digits > 0) & (digits <= DIGITS)).all():
        return None
    return References(len(begins), set(np.unique(columns).tolist()), set(np.unique(rows).tolist()))
