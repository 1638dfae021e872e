"""Tables that somebody opens in a spreadsheet: a text from outside may not become a formula there."""

from __future__ import annotations

import pandas as pd

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the begin of a formula, or reads over before one."""


def as_no_formula(cells: pd.Series) -> pd.Series:
    """Give texts with an apostrophe before those that a spreadsheet would take for a formula."""
    return cells.where(~cells.str.startswith(_FORMULA), "'" + cells)
