"""Columns of text looked at whole, as Arrow holds them: a register has a cell for every one of its rows.

What most columns have nothing of (a blank, an accent, a letter) is looked for in all their cells at once.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray


def as_arrow(cells: pd.Series) -> pa.Array:
    """Give a column of text as Arrow has it, in one piece."""
    text = pa.array(cells, pa.large_string())
    if isinstance(text, pa.ChunkedArray):
        return text.chunk(0) if text.num_chunks == 1 else text.combine_chunks()
    return text


def joined(cells: pd.Series) -> bytes:
    """Give all signs of a column (UTF-8), one cell right behind another: what is not in them is in no cell."""
    text = as_arrow(cells)
    _, ends, signs = text.buffers()
    if signs is None:
        return b""
    at = np.frombuffer(ends, dtype=np.int64)[[text.offset, text.offset + len(text)]]
    return bytes(memoryview(signs)[at[0] : at[1]])


def without_blanks_around(cells: pd.Series) -> pd.Series:
    """Give cells without blanks at their ends; a column of plain signs above the space has none."""
    signs = joined(cells)
    if signs.isascii() and np.frombuffer(signs, dtype=np.uint8).min(initial=0xFF) > ord(" "):
        return cells
    return cells.str.strip()


def without_nought(cells: pd.Series) -> pd.Series:
    """Give cells without the `.0` of a decimal number at their end."""
    return cells.str.removesuffix(".0") if b".0" in joined(cells) else cells


def none_for_blank(cells: pd.Series) -> pd.Series:
    """Give cells with nothing in the place of an empty text."""
    text = as_arrow(cells)
    filled = pc.if_else(pc.equal(text, ""), None, text)
    return pd.Series(pd.array(filled, dtype="str"), index=cells.index)


def digits_only(cells: pd.Series) -> NDArray[np.bool_]:
    """Tell which cells hold the digits 0 to 9 and nothing else, and at least one of them."""
    found = pc.fill_null(pc.ascii_is_decimal(as_arrow(cells)), False)
    return np.asarray(found.to_numpy(zero_copy_only=False), dtype=bool)


def lengths(cells: pd.Series) -> NDArray[np.int64]:
    """Give the number of bytes (UTF-8) of every cell: digits take one each."""
    found = pc.fill_null(pc.binary_length(as_arrow(cells)), 0)
    return np.asarray(found.to_numpy(zero_copy_only=False), dtype=np.int64)


def once_a_text(cells: pd.Series, work: Callable[[pd.Series], pd.Series]) -> pd.Series:
    """Do to every cell what depends on its text alone, once for each text: a register holds most of them many times."""
    which, texts = pd.factorize(cells, use_na_sentinel=False)
    return work(pd.Series(texts)).take(which).set_axis(cells.index)
