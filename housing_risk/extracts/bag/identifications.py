"""Identifications by whole columns at once, for the hundreds of thousands that a municipality has.

pandas does both of these by making a Python object of every text, which took half the time that the tables of an
extract took.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow.compute as pc
from numpy.typing import NDArray

from housing_risk.extracts.containers.whole_columns import as_arrow


def among(keys: pd.Series, known: pd.Series) -> pd.Series:
    """Tell which keys (text) occur in `known`; an empty cell occurs in nothing."""
    found = pc.is_in(as_arrow(keys), value_set=as_arrow(known), skip_nulls=True)
    return pd.Series(found.to_numpy(zero_copy_only=False), index=keys.index)


def beside(keys: pd.Series, known: pd.Series, values: pd.Series) -> pd.Series:
    """Give for every key (text) what stands in `values` beside it in `known`, which has each key once; or nothing."""
    at = pc.index_in(as_arrow(keys), value_set=as_arrow(known))
    return pd.Series(pd.array(as_arrow(values).take(at), dtype="str"), index=keys.index)


def repeated(rows: pd.DataFrame, columns: Sequence[str]) -> pd.Series:
    """Tell which rows are as an earlier one in these columns, of which the first tells nearly all rows apart."""
    again = rows[columns[0]].duplicated(keep=False)
    again[again] = rows.loc[again, columns].duplicated()
    return again


def apart(cells: pd.Series) -> tuple[pd.Series, NDArray[np.int64]]:
    """Give the keys in cells that name one or more, with commas between; also the place of the cell of each key."""
    parts = pc.split_pattern(as_arrow(cells), ",")
    keys = pd.Series(pc.list_flatten(parts), dtype="str")
    return keys, pc.list_parent_indices(parts).to_numpy(zero_copy_only=False)
