"""What is said of files, of one thing as of many."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.messages.extracts import SENTENCES
from housing_risk.messages.run import ROWS_OF_LISTS

ALWAYS_MORE = {"several_sheets", "rounded_ids", "corrected_twice"}
"""Rules that speak of more than one by their nature."""
PLURAL = re.compile(r"\b1 (?:lange )?(?!adres\b|grens\b|verborgen\b)\w+(?:en|s)\b(?!\()|\brijen \d")


@pytest.mark.parametrize("rule", SENTENCES)
def test_of_one_is_not_spoken_as_of_many(rule: str) -> None:
    findings = Findings()
    note(findings, "doubt", "x.csv", rule, count=1, **dict.fromkeys(places(rule), "x"))
    (told,) = findings.found
    assert PLURAL.search(told.what) is None or rule in ALWAYS_MORE, told.what
    sentence = SENTENCES[rule]
    assert "{" not in told.what and set(fields(sentence.once)) <= {*fields(sentence.what)}


def places(rule: str) -> set[str]:
    return {name for text in SENTENCES[rule] for name in fields(text)} - {
        "file",
        "column",
        "count",
        "rule",
        "severity",
        "rows",
    }


def fields(text: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", text)


@pytest.mark.parametrize("rule", ROWS_OF_LISTS)
def test_one_row_of_a_list_is_a_row(rule: str) -> None:
    told = ROWS_OF_LISTS[rule][0].format_map(defaultdict(lambda: "2", count=1))
    assert PLURAL.search(told) is None


@pytest.mark.parametrize(
    "rule", ["unknown_encoding", "dos_encoding", "line_too_long", "no_workbook", "page_as_text", "rtf_as_text"]
)
def test_nobody_is_sent_to_excel_with_a_text_file(rule: str) -> None:
    """Excel takes the zeros from a BSN and a number of the BAG (guide of the analyst)."""
    assert "n Excel en bewaar" not in SENTENCES[rule].way_out
