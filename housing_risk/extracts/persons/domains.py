"""Codes of a register that are none of those that the Logisch Ontwerp BRP has: told, never changed."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from housing_risk.extracts.containers.whole_columns import once_a_text, without_nought
from housing_risk.extracts.persons.standing import NOT_INVESTIGATED, REASONS
from housing_risk.extracts.reporting import note
from housing_risk.extracts.written import column
from housing_risk.findings import Findings
from housing_risk.messages.cells import COUNTED, NOT_COUNTED

INVESTIGATED = ("j", "ja")
"""What an export with words may have for 83.10; those for nothing are in `standing`."""
INVESTIGATION = r"(?:0?8|58|16|66)[0-9]{4}"
"""83.10: the category, group and element looked into, of a present or a former address; Excel takes the first zero."""


def report_codes(cells: pd.DataFrame, register: str, file: str, findings: Findings) -> None:
    """Note reasons of suspension (07.67.20) and what is under investigation (83.10) that are no such code."""
    consequence = COUNTED if register == "rni" else NOT_COUNTED
    if len(rows := _rows(column(cells, "opschorting_reden"), _is_no_reason)):
        note(findings, "doubt", file, "reason_word", column="opschorting_reden", rows=rows, consequence=consequence)
    if len(rows := _rows(column(cells, "onderzoek"), _is_no_investigation)):
        note(findings, "doubt", file, "investigation_word", column="onderzoek", rows=rows)


def _rows(cells: pd.Series, test: Callable[[pd.Series], pd.Series]) -> pd.Index:
    return cells.index[once_a_text(cells, test)]


def _is_no_reason(texts: pd.Series) -> pd.Series:
    return ~texts.str.upper().isin(["", ".", *REASONS, *REASONS.values()])


def _is_no_investigation(texts: pd.Series) -> pd.Series:
    said = without_nought(texts).str.casefold()
    return ~said.isin((*NOT_INVESTIGATED, *INVESTIGATED)) & ~said.str.fullmatch(INVESTIGATION)
