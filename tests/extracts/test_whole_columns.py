"""Looking at a whole column gives what looking at every cell gives."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.extracts.containers import whole_columns

TEXTS = st.lists(st.text(st.sampled_from("09٣１a.=\"'# \t\x1c\xa0é"), max_size=4) | st.just("12.0"), max_size=6)


def column(texts: list[str]) -> pd.Series:
    """A column with an index of its own, and behind a cell that was taken off: Arrow then begins at another place."""
    return pd.Series(["x9 ", *texts], dtype="str", index=pd.RangeIndex(5, 6 + len(texts))).iloc[1:]


@given(TEXTS)
def test_each_is_as_cell_by_cell(texts: list[str]) -> None:
    cells = column(texts)
    assert whole_columns.joined(cells) == "".join(texts).encode()
    assert list(whole_columns.lengths(cells)) == [len(text.encode()) for text in texts]
    assert list(whole_columns.digits_only(cells)) == [text.isascii() and text.isdigit() for text in texts]
    same = {
        "without_blanks_around": cells.str.strip(),
        "without_nought": cells.str.removesuffix(".0"),
        "none_for_blank": cells.replace("", None),
    }
    for name, expected in same.items():
        pd.testing.assert_series_equal(getattr(whole_columns, name)(cells), expected)
    upper = whole_columns.once_a_text(cells, lambda text: text.str.upper())
    pd.testing.assert_series_equal(upper, cells.str.upper())


@pytest.mark.parametrize("parts", [1, 2])
def test_a_column_in_pieces_is_looked_at_as_one(parts: int) -> None:
    cells = pd.concat([column(["a", "12"])] * parts)
    assert whole_columns.joined(cells) == b"a12" * parts
    assert list(whole_columns.digits_only(cells)) == [False, True] * parts


def test_a_cell_with_nothing_is_passed_over() -> None:
    cells = pd.Series(["1", None, "b"], dtype="str")
    assert whole_columns.joined(cells) == b"1b"
    assert list(whole_columns.lengths(cells)) == [1, 0, 1]
    assert list(whole_columns.digits_only(cells)) == [True, False, False]
    assert list(whole_columns.once_a_text(cells, lambda text: text.isna())) == [False, True, False]
