"""What each row of a person file is: of which person list, and present, history or continuation."""

from __future__ import annotations

import numpy as np
import pandas as pd

from housing_risk.extracts.columns.layouts import CATEGORY, ENDED, KEY, MARK, Word, code_of, ended, words_of
from housing_risk.extracts.containers.whole_columns import lengths, without_nought
from housing_risk.extracts.written import column


def person_lists(cells: pd.DataFrame) -> pd.Series:
    """Give per row the number of its person list, from 1.

    The unnamed first column is filled on the first row of a list only; without that column every row is a list. Rows
    before the first key make a list of their own.
    """
    if KEY not in cells:
        return pd.Series(np.arange(1, len(cells) + 1), index=cells.index)
    starts = column(cells, KEY) != ""
    if len(starts):
        starts.iloc[0] = True
    return starts.cumsum().astype("int64")


def roles(cells: pd.DataFrame, register: str, lists: pd.Series) -> pd.Series:
    """Give per row `current`, `history` or `continuation`.

    A row with nothing of the address category is a continuation. `CC.H` = CC + 50 announces that the next row of that
    person and category is history, so it says nothing of the row it stands on; any other value announces a further
    occurrence. A row with an ended stay (category 66) alone is history.
    """
    filled = any_filled(cells, address_words(register))
    old = any_filled(cells, [ended(word) for word in address_words(register)]) & ~filled
    announces = _announces(cells, register)
    before = announces.groupby(lists[announces.index]).shift(fill_value=False).astype(bool)
    history = filled & before.reindex(cells.index, fill_value=False)
    role = np.select([history | old, filled], ["history", "current"], "continuation")
    return pd.Series(role, index=cells.index, dtype="str")


def marked(cells: pd.DataFrame, register: str, lists: pd.Series) -> pd.Series:
    """Tell of each row that announces a row of history (`CC.H` = CC + 50) whether its list has none after it."""
    announces = _announces(cells, register)
    last = ~lists[announces.index].duplicated(keep="last")
    return last[announces]


def _announces(cells: pd.DataFrame, register: str) -> pd.Series:
    """Tell which rows announce history, of the rows that hold something of the address category or its mark."""
    mark = without_nought(column(cells, MARK))
    steps = any_filled(cells, address_words(register)) | (mark != "")
    return mark[steps] == str(int(CATEGORY[register]) + 50)


def only_ended(cells: pd.DataFrame, register: str) -> pd.Series:
    """Tell which rows hold an ended stay (category 66) and no present one."""
    words = address_words(register)
    return any_filled(cells, [ended(word) for word in words]) & ~any_filled(cells, words)


def with_ended(cells: pd.DataFrame, register: str, rows: pd.Series) -> pd.DataFrame:
    """Give the cells with the elements of category 66 in the place of 16 on `rows`, which hold an ended stay alone."""
    present = [word for word in address_words(register) if ended(word) in cells]
    moved = {word: column(cells, word).where(~rows, column(cells, ended(word))) for word in present}
    return cells.assign(**moved).drop(columns=[ended(word) for word in present])


def any_filled(cells: pd.DataFrame, words: list[str]) -> pd.Series:
    """Tell which rows have something in one of these columns."""
    rows = np.zeros(len(cells), dtype=bool)
    for word in words:
        if word in cells:
            rows |= lengths(column(cells, word)) > 0
    return pd.Series(rows, index=cells.index)


def address_words(register: str) -> list[str]:
    """Give the words of the address category: those that prove that a row holds an occurrence of it."""
    return [name for name, word in words_of(register).items() if _of_category(register, word)]


def _of_category(register: str, word: Word) -> bool:
    code = code_of(register, word)
    return not code or (code.startswith(CATEGORY[register]) and ENDED not in word.name)
