"""Dates that can be read and can not be right: still to come, or an end before its begin. Told, never changed."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from housing_risk.extracts.files import InputFile
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings

YEAR = np.timedelta64(366, "D")
"""A file that does not say of which day it is may have been made long after the reference date."""


def last_possible(file: InputFile, reference_date: date) -> np.datetime64:
    """Give the last day on which something can have been recorded: the file's own; where that is unknown, a guess."""
    if file.extract_date:
        return np.datetime64(max(file.extract_date, reference_date), "s")
    return np.datetime64(reference_date, "s") + YEAR


def note_future(days: pd.Series, column: str, last: np.datetime64, file: InputFile, findings: Findings) -> None:
    """Note the rows with a day (datetime64, empty where unknown) after the last that is possible."""
    if (later := days > last).any():
        shown = np.datetime_as_string(last, unit="D")
        note(findings, "doubt", file.name, "in_future", column=column, rows=days.index[later], last=shown)


def note_reversed(begin: pd.Series, end: pd.Series, column: str, file: InputFile, findings: Findings) -> None:
    """Note the rows of which the last possible day of the end lies before the first possible day of the begin."""
    if (wrong := end < begin).any():
        note(findings, "doubt", file.name, "ends_before_begin", column=column, rows=begin.index[wrong])
