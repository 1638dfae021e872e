"""Tables on a screen are Dutch, and hold what the table holds."""

from __future__ import annotations

import json
import re
from html import unescape

import pandas as pd
import pytest

from housing_risk.messages.shown import HEADINGS, WORDS
from housing_risk.showing import show
from housing_risk.tables import LINK_REASONS, SOURCES, UNPLACED
from tests.laws.planted import Planted
from tests.made_up import DAY, GM
from tests.test_notebooks import NAMES

CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>")
IDENTIFIER = re.compile(r"[a-z]+(?:_[a-z]+)+")
MEANT_SO = {"rule_id", "rule"}
"""Columns that hold the name by which something is set up or looked up."""


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


@pytest.mark.parametrize("name", NAMES)
def test_no_notebook_shows_the_name_of_a_column_or_of_a_value(planted: Planted, name: str):
    """But for the rules, whose names a person needs to find them in the configuration and in the docs."""
    path = planted.town.root / "processed" / "notebooks" / f"{name}_{GM}_{DAY}.ipynb"
    shown = [
        "".join(output["data"]["text/html"])
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
        for output in cell.get("outputs", [])
        if "<table" in "".join(output["data"].get("text/html", ""))
    ]
    named = set()
    for table in shown:
        heads, *rows = re.findall(r"<tr>(.*?)</tr>", table, re.S)
        meant = [head in {HEADINGS[column] for column in MEANT_SO} for head in CELL.findall(heads)]
        named |= {head for head in CELL.findall(heads) if IDENTIFIER.fullmatch(head)}
        for row in rows:
            named |= {cell for cell, so in zip(CELL.findall(row), meant, strict=True)
                      if not so and IDENTIFIER.fullmatch(cell)}  # fmt: skip
    assert not named
