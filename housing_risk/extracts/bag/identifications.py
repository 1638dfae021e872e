"""Identifications by whole columns at once, for the hundreds of thousands that a municipality has.

pandas does both of these by making a Python object of every text, which took half the time that the tables of an
extract took.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray


def among(keys: pd.Series, known: pd.Series) -> pd.Series:
    """Tell which keys (text) occur in `known`; an empty cell occurs in nothing."""
    value_set = pa.array(known, pa.large_string())
    found = pc.is_in(pa.array(keys, pa.large_string()), value_set=value_set, skip_nulls=True)
    return pd.Series(found.to_numpy(zero_copy_only=False), index=keys.index)


def apart(cells: pd.Series) -> tuple[pd.Series, NDArray[np.int64]]:
    """Give the keys in cells that name one or more, with commas between; also the place of the cell of each key."""
    parts = pc.split_pattern(pa.array(cells, pa.large_string()), ",")
    keys = pd.Series(pc.list_flatten(parts), dtype="str")
    return keys, pc.list_parent_indices(parts).to_numpy(zero_copy_only=False)
