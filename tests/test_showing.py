"""Tables on a screen are Dutch, and hold what the table holds."""

from __future__ import annotations

import re
from html import unescape

import pandas as pd
import pytest

from housing_risk.messages.shown import HEADINGS, WORDS
from housing_risk.showing import show
from housing_risk.tables import LINK_REASONS, SOURCES, UNPLACED

CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>")


def cells(table: pd.DataFrame) -> list[str]:
    return [unescape(cell) for cell in CELL.findall(show(table).to_html())]


def test_headings_and_values_are_words():
    table = pd.DataFrame({"status": ["unmatched"], "reason": ["no_profile"], "share": [0.125], "rank": [pd.NA]})
    assert cells(table) == ["uitkomst", "reden", "deel", "rang", "niet gevonden", WORDS["reason"]["no_profile"],
                            "12,5 %", "–"]  # fmt: skip


def test_several_reasons_stand_in_one_cell():
    table = pd.DataFrame({"reasons": [["more_than_norm", "transit_address"]]})
    assert cells(table)[-1] == "Meer mensen dan de norm; Veel nieuwe registraties in een jaar"


def test_what_has_no_word_is_shown_as_it_is():
    assert cells(pd.DataFrame({"own": ["mine"], "reason": ["new_reason"]})) == ["own", "reden", "mine", "new_reason"]


def test_hostile_text_is_text():
    said = show(pd.DataFrame({"<b>": ["<script>alert(1)</script>"], "file": ["a&b.csv"]})).to_html()
    assert "<script>" not in said and "<b>" not in said and "a&amp;b.csv" in said


def test_the_table_itself_stays_as_it_is_and_the_same_table_looks_the_same():
    table = pd.DataFrame({"status": ["matched"]}, index=[7])
    assert show(table).to_html() == show(table).to_html()
    assert (table.index[0], table["status"].iloc[0]) == (7, "matched")


def test_an_empty_table_has_headings():
    assert cells(pd.DataFrame({"status": [], "share": []})) == ["uitkomst", "deel"]


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("status", tuple(LINK_REASONS)),
        ("reason", next(each.values for each in UNPLACED.columns if each.name == "reason")),
        ("date_origin", next(each.values for each in SOURCES.columns if each.name == "date_origin")),
    ],
)
def test_every_value_of_a_closed_list_has_a_word(column, values):
    assert set(values) <= WORDS[column].keys()
    assert column in HEADINGS
