"""Tables for a screen, in Dutch: what the notebooks show of the tables that are worked with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from housing_risk.messages.shown import BETWEEN, HEADINGS, NOTHING, WORDS

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler

_LEFT = [{"selector": "th, td", "props": "text-align: left; vertical-align: top; max-width: 32em"}]
_RIGHT = [{"selector": "", "props": "text-align: right"}]


def show(table: pd.DataFrame) -> Styler:
    """Give a table as a person reads it: Dutch headings and words, numbers at the right, shares as percentages.

    table: any of the library; its columns and values stay as they are. A column or value without a Dutch word is shown
    by its own name. Hostile text is shown as text.
    """
    named = table.reset_index(drop=True)
    for column, words in WORDS.items():
        if column in named:
            named[column] = [_in_words(value, words) for value in named[column]]
    numbers = dict.fromkeys(named.select_dtypes("number"), _RIGHT)
    shares = {column: _percentage for column in ("share", "threshold") if column in named}
    from pandas.io.formats.style import Styler  # here only: it takes a while

    shown = Styler(named, uuid="_".join(filter(str.isidentifier, named.columns)), cell_ids=False)  # not a random id
    shown = shown.hide(axis="index").set_table_styles(_LEFT).set_table_styles(numbers, overwrite=False)
    shown = shown.format(na_rep=NOTHING, escape="html").format(shares, na_rep=NOTHING, subset=list(shares))
    return shown.format_index(lambda column: HEADINGS.get(column, column), axis="columns", escape="html")


def _in_words(value: Any, words: dict[str, str]) -> Any:
    if isinstance(value, str):
        return words.get(value, value)
    return value if pd.api.types.is_scalar(value) else BETWEEN.join(words.get(each, each) for each in value)


def _percentage(share: float) -> str:
    return f"{share:.1%}".replace(".", ",").replace("%", " %")
