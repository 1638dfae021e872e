"""Columns of text as integers: one code per distinct text, so that millions of rows are compared as numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

Codes = npt.NDArray[np.integer[Any]]
"""Codes fit 32 bits, which halves the memory of a national register; keys made of two codes take 64."""
Flags = npt.NDArray[np.bool_]
_SPREAD = np.int64(-7046029254386353131)
"""An odd number with its bits spread (2⁶⁴ divided by the golden ratio): multiplication mixes keys for `among`."""


ID_LENGTH = 16
"""Digits of an identification in the BAG."""


def text_array(column: pd.Series[Any]) -> pa.Array:
    """Give a column as one array, categories as a dictionary."""
    texts = pa.array(column, from_pandas=True)
    return texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts


def as_numbers(ids: pd.Series[Any]) -> Codes:
    """Give identifications of 16 digits as numbers, which are quick to compare; none when one is something else."""
    texts = pa.array(ids, from_pandas=True)
    alike = pc.all(pc.equal(pc.binary_length(texts), ID_LENGTH), min_count=0).as_py()
    if texts.null_count or not alike:
        return np.empty(0, dtype=np.int64)
    try:
        numbers: Codes = pc.cast(texts, pa.int64()).to_numpy()
    except pa.ArrowInvalid:  # sixteen signs, not all digits
        return np.empty(0, dtype=np.int64)
    return numbers


def coded(column: pd.Series[Any]) -> tuple[Codes, list[str]]:
    """Give a code per cell in order of the texts, and the texts; -1 for an empty cell, which therefore never joins."""
    return coded_by(column, str)


def translated(column: pd.Series[Any], known: Mapping[str, int], key: Callable[[str], str], missing: int) -> Codes:
    """Give the code that `known` has for the key of each cell, looked up once per distinct text."""
    codes, texts = coded(column)
    of_text = np.array([known.get(key(text), missing) for text in texts] + [missing], dtype=np.int64)
    found: Codes = of_text[codes]
    return found


def recoded(codes: Codes, keys: list[str]) -> tuple[Codes, list[str]]:
    """Give codes for the keys of texts: two writings of one name share a code."""
    distinct = sorted(set(keys))
    of_key = {key: code for code, key in enumerate(distinct)}
    code_of = np.array([of_key[key] for key in keys] + [-1], dtype=np.int32)
    found: Codes = code_of[codes]
    return found, distinct


def coded_by(column: pd.Series[Any], key: Callable[[str], str]) -> tuple[Codes, list[str]]:
    """Give a code per cell for the key of its text, and the keys in their order."""
    encoded = pc.dictionary_encode(text_array(column))
    places = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
    return recoded(places, [key(str(text)) for text in encoded.dictionary.to_pylist()])


def numbered(keys: Codes) -> tuple[Codes, Codes]:
    """Give a code per key in order of the keys, and each key once."""
    encoded = pc.dictionary_encode(pa.array(keys))
    distinct = encoded.dictionary.to_numpy()
    order = np.argsort(distinct)
    code_of = np.empty(len(distinct), dtype=np.int32)
    code_of[order] = np.arange(len(distinct))
    return code_of[encoded.indices.to_numpy()], distinct[order]


def among(blocks: Iterable[Codes], wanted: Codes) -> tuple[Codes, Codes]:
    """Give the places of the keys that are wanted, and those keys; `blocks` are all keys, so many at a time.

    A table of bits drops most of the others before anything is sorted.
    """
    bits = max(8, min(26, len(wanted).bit_length() + 3))
    seen = np.zeros(1 << bits, dtype=bool)
    seen[_mixed(wanted, bits)] = True
    found: list[tuple[Codes, Codes]] = [(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))]
    start = 0
    for keys in blocks:
        likely = np.flatnonzero(seen[_mixed(keys, bits)])
        found.append((likely + start, keys[likely]))
        start += len(keys)
    places, kept = map(np.concatenate, zip(*found, strict=True))
    order = np.argsort(kept)
    places, kept, ordered = places[order], kept[order], np.sort(wanted)
    at = np.searchsorted(ordered, kept).clip(max=max(len(ordered) - 1, 0))
    here = ordered[at] == kept if len(ordered) else np.zeros(len(kept), dtype=bool)
    return places[here], kept[here]


def _mixed(keys: Codes, bits: int) -> Codes:
    with np.errstate(over="ignore"):
        mixed = (keys * _SPREAD).view(np.uint64)
    mixed >>= np.uint64(64 - bits)
    return mixed.view(np.int64)
