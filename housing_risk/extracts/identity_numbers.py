"""BSN and A-number: which numbers can be one, by the test that each of them has."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from housing_risk.extracts.containers.whole_columns import digits_only, joined, lengths

BSN_WEIGHTS = np.array([9, 8, 7, 6, 5, 4, 3, 2, -1])
A_WEIGHTS = 2 ** np.arange(10)


def is_bsn(text: pd.Series) -> pd.Series:
    """Tell which cells are a possible BSN: nine digits, the 11-test, not nine times the same digit.

    9·s0 + 8·s1 + … + 2·s7 − s8 must be a multiple of 11 (Logisch Ontwerp BRP, 01.20).
    """
    return _tested(text, 9, lambda digits: (digits @ BSN_WEIGHTS) % 11 == 0)


def is_a_number(text: pd.Series) -> pd.Series:
    """Tell which cells are a possible A-number (Logisch Ontwerp BRP, 01.10).

    Ten digits, the first no 0, no two equal neighbours, sum modulo 11 is 0 or 5, Σ 2^i·a_i a multiple of 11.
    """
    return _tested(
        text,
        10,
        lambda a: (
            (a[:, 0] != 0)
            & (np.diff(a, axis=1) != 0).all(axis=1)
            & np.isin(a.sum(axis=1) % 11, (0, 5))
            & ((a @ A_WEIGHTS) % 11 == 0)
        ),
    )


def _tested(text: pd.Series, length: int, test: Callable[[np.ndarray], np.ndarray]) -> pd.Series:
    shaped = digits_only(text) & (lengths(text) == length)
    passed = pd.Series(False, index=text.index)
    if shaped.any():
        signs = np.frombuffer(joined(text[shaped]), dtype=np.uint8)
        digits = signs.reshape(-1, length).astype("int64") - ord("0")
        same = (digits == digits[:, :1]).all(axis=1)
        passed[shaped] = test(digits) & ~same
    return passed
