"""Identifications by whole columns, and rows in order: as pandas gives them, with the same labels."""

from __future__ import annotations

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.extracts.bag.identifications import beside, repeated
from housing_risk.tables.ordering import in_order

ROWS = st.lists(st.tuples(st.sampled_from(["a", "b", "é", "Z", ""]), st.integers(0, 2)), max_size=8)


def frame(rows: list[tuple[str, int]]) -> pd.DataFrame:
    cells = pd.DataFrame(rows, columns=["word", "number"]).astype({"word": "str", "number": "int64"})
    return cells.assign(row=range(len(cells))).set_axis(range(7, 7 + len(cells)), axis=0)


@given(ROWS)
def test_rows_come_in_order(rows: list[tuple[str, int]]) -> None:
    cells = frame(rows)
    for keys in (["word"], ["word", "number"], ["number", "word"]):
        pd.testing.assert_frame_equal(in_order(cells, keys), cells.sort_values(keys, kind="stable"))


@given(ROWS)
def test_rows_that_are_as_an_earlier_one(rows: list[tuple[str, int]]) -> None:
    cells = frame(rows)
    pd.testing.assert_series_equal(
        repeated(cells, ["word", "number"]), cells.duplicated(["word", "number"]), check_names=False
    )


def test_what_stands_beside_a_key() -> None:
    known = pd.DataFrame({"key": ["a", "b"], "value": ["1", "2"]}, dtype="str", index=[5, 6])
    keys = pd.Series(["b", "c", "a", "b"], dtype="str", index=[9, 8, 7, 6])
    found = beside(keys, known["key"], known["value"])
    pd.testing.assert_series_equal(found, pd.Series(["2", None, "1", "2"], dtype="str", index=keys.index))
