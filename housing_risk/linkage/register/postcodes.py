"""Postcodes as integers: four digits and two letters are one number, in order of the postcodes."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from housing_risk.linkage.register.coding import Codes, coded
from housing_risk.linkage.writing.text import POSTCODE_LENGTH

_DIGITS = 4
_FILLED_IN = ("XX", "ZZ", "QQ", "YY")
"""In the place of letters that somebody did not know."""
_LETTERS = 26 * 26
_POSSIBLE = 10_000 * _LETTERS
_FIRST = np.frombuffer(b"0000AA", dtype=np.uint8)
_SIGNS = (10, 10, 10, 10, 26, 26)
_WORTH = (676_000, 67_600, 6_760, 676, 26, 1)
"""By how much one more in each place raises the code."""


def postcode_codes(column: pd.Series[Any]) -> Codes:
    """Give a code per cell that holds a postcode, `1381AB` or `1381 ab`; -1 for no text and for any other.

    Texts of six signs are read all at once, as bytes; the others once per distinct text.
    """
    texts = pa.array(column, from_pandas=True)
    parts = texts.chunks if isinstance(texts, pa.ChunkedArray) else [texts]
    none = np.empty(0, dtype=np.int32)
    codes = np.concatenate([none, *(_plain(part.cast(pa.large_string())) for part in parts)])
    rest = np.flatnonzero(codes < 0)
    found, written = coded(column.iloc[rest])
    of_text = _plain(pa.array([text.upper().replace(" ", "") for text in written], pa.large_string()))
    codes[rest] = np.append(of_text, -1)[found]
    return codes


class KnownPostcodes:
    """The postcodes of a register, asked for as text: a flag for each that can be, no text for each that is."""

    def __init__(self, codes: Codes) -> None:
        self._known = np.zeros(_POSSIBLE, dtype=bool)
        self._known[codes[codes >= 0]] = True

    def get(self, text: str, default: int | None = None) -> int | None:
        """Give the code of a postcode as `1381AB`; the default when the register has none such."""
        code = _code(text)
        return code if code >= 0 and self._known[code] else default

    def __contains__(self, text: str) -> bool:
        """Tell whether the register has a postcode."""
        return self.get(text) is not None

    def districts(self) -> frozenset[str]:
        """Give the four digits with which the postcodes begin."""
        found = self._known.reshape(-1, _LETTERS).any(axis=1)
        return frozenset(f"{district:04d}" for district in np.flatnonzero(found).tolist())


def per_district(codes: Codes, others: Codes) -> dict[str, set[int]]:
    """Give per four digits of a postcode the other codes that stand beside it."""
    count = int(others.max(initial=0)) + 1
    here = codes >= 0
    found: dict[str, set[int]] = defaultdict(set)
    for pair in pd.unique(codes[here].astype(np.int64) // _LETTERS * count + others[here]).tolist():
        found[f"{pair // count:04d}"].add(pair % count)
    return found


def _code(text: str) -> int:
    """Give the code of a text of four digits and two capitals; -1 for any other."""
    first, second = map(ord, text[4:6]) if len(text) == POSTCODE_LENGTH else (0, 0)
    letters = ord("A") <= first <= ord("Z") and ord("A") <= second <= ord("Z")
    if not letters or not (text[:4].isascii() and text[:4].isdecimal()):
        return -1
    return int(text[:4]) * _LETTERS + (first - ord("A")) * 26 + second - ord("A")


def postcode_text(code: int) -> str:
    """Give the postcode of a code: `1381AB`."""
    digits, letters = divmod(code, _LETTERS)
    return f"{digits:04d}{chr(ord('A') + letters // 26)}{chr(ord('A') + letters % 26)}"


def agrees(written: str, code: int) -> bool:
    """Tell whether a postcode as written, perhaps its beginning only (`1381`, `1381A`), is that of a code."""
    return postcode_text(code).startswith(written)


def agrees_but_for_letters(written: str, code: int) -> bool:
    """Tell whether a postcode is that of a code but for letters that somebody filled in: `1381XX`."""
    return written[_DIGITS:] in _FILLED_IN and postcode_text(code)[:_DIGITS] == written[:_DIGITS]


def _plain(texts: pa.LargeStringArray) -> Codes:
    """Give the codes of texts of exactly four digits and two capitals; -1 for all others."""
    six = pc.fill_null(pc.equal(pc.binary_length(texts), POSTCODE_LENGTH), False)
    signs = _signs(texts.filter(six)) - _FIRST  # what lies before `0` or `A` becomes large
    codes = np.full(len(texts), -1, dtype=np.int32)
    found = np.zeros(len(signs), dtype=np.int32)
    for place, worth in enumerate(_WORTH):
        found += signs[:, place] * np.int32(worth)
        found[signs[:, place] >= _SIGNS[place]] = -_POSSIBLE  # and stays below nought
    found[found < 0] = -1
    codes[six.to_numpy(zero_copy_only=False)] = found
    return codes


def _signs(texts: pa.LargeStringArray) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Give the bytes of texts of one length, a row per text."""
    _, offsets, data = texts.buffers()
    if not len(texts) or data is None:
        return np.empty((0, POSTCODE_LENGTH), dtype=np.uint8)
    start = np.frombuffer(offsets, dtype=np.int64)[texts.offset]
    return np.frombuffer(data, dtype=np.uint8, count=len(texts) * POSTCODE_LENGTH, offset=int(start)).reshape(
        -1, POSTCODE_LENGTH
    )
