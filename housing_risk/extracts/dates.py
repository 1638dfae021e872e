"""Dates as registers write them: often known to the month, the year, or not at all."""

from __future__ import annotations

import calendar
import re
from datetime import date

import numpy as np
import pandas as pd

from housing_risk.extracts.containers.signs import NOT_KNOWN
from housing_risk.extracts.containers.whole_columns import joined, once_a_text
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings

_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
TIME = (
    r"(?:[T ](?:(?!2[23]:00(?::00(?:\.0+)?)?$|23:00(?::00(?:\.0+)?)?\+01:?00$)" + _CLOCK + r"(?:\+0[12]:?00)?"
    r"|0?0:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)))?"
)
"""A day as a program writes it that knows no days without a time, or a moment on it: as clocks here show it, with or
without saying so. Not 22 or 23 hours sharp without saying so: clocks in London show that at midnight here, on the day
before; nor 23 hours sharp an hour from London, which is midnight here in summer. By their clocks only midnight, which
is on one day in both."""
SHAPES = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:\.0)?"
        + TIME,  # LO: jjjjmmdd; .0 when it was a number in Excel
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})" + TIME,  # ISO
        r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})" + TIME,  # as people type them
    )
)
UNKNOWN = re.compile(r"0+(?:\.0)?|0000-00-00|00?-00?-0000")
DAY_NUMBER = r"[1-9][0-9]{4}(?:[.,][0-9]+)?"
"""How Excel keeps a day: the number of days since 1900, with the time as a fraction. Five digits: 1927 to 2173."""
DECIMAL = r"[0-9]{8}\.0"
FIRST_YEAR, LAST_YEAR = 1800, 2200
"""Years outside these are typing errors: no living person was registered before, no register looks further ahead."""


def intervals(text: pd.Series) -> pd.DataFrame:
    """Give per cell the first and the last day that the written date can mean.

    Accepts jjjjmmdd, ISO and dd-mm-jjjj. A day, or a month and day, of 00 gives an interval (LO: incomplete dates).

    Columns: `earliest`, `latest` (datetime64[s]; empty when unknown), `filled` (something was written), `malformed`
    (what was written is no date). A filled cell that is not malformed and has no days says "unknown" (00000000); where
    a formula failed (#N/B) nothing was filled, and what stands there is no date.
    """
    codes, texts = pd.factorize(text.fillna("").astype("str"))  # registers hold each date many times
    written = pd.Series(texts).str.strip().to_list()
    days = [_interval(cell) for cell in written]
    frame = pd.DataFrame(
        {
            "earliest": np.array([earliest for earliest, _ in days], dtype="datetime64[s]"),
            "latest": np.array([latest for _, latest in days], dtype="datetime64[s]"),
            "filled": [cell != "" and not _is_not_known(cell) for cell in written],
            "malformed": [cell != "" and not UNKNOWN.fullmatch(cell) for cell in written],
        }
    ).astype({"filled": bool, "malformed": bool})
    frame["malformed"] &= frame["earliest"].isna()
    return frame.take(codes).set_axis(text.index)


def report_dates(
    text: pd.Series,
    malformed: pd.Series,
    column: str,
    file: str,
    findings: Findings,
    *,
    consequence: str,
    hint: str = "",
) -> None:
    """Note cells that are no date, day numbers of Excel apart from others, and dates that were a decimal number."""
    if malformed.any():
        odd = text[malformed]
        numbers = odd.str.strip().str.fullmatch(DAY_NUMBER)
        for rule, rows in (("date_malformed", odd.index[~numbers]), ("date_day_number", odd.index[numbers])):
            if len(rows):
                note(findings, "doubt", file, rule, column=column, rows=rows, consequence=consequence, hint=hint)
    if b".0" in joined(text) and (decimal := once_a_text(text, lambda texts: texts.str.fullmatch(DECIMAL))).any():
        note(findings, "notice", file, "decimal_zero", column=column, rows=text.index[decimal])


def _is_not_known(written: str) -> bool:
    return written.casefold() in NOT_KNOWN or not written.strip("#")


def _interval(written: str) -> tuple[date | None, date | None]:
    found = next(filter(None, (shape.fullmatch(written) for shape in SHAPES)), None)
    if found is None:
        return None, None
    year, month, day = (int(found[part]) for part in ("year", "month", "day"))
    if not FIRST_YEAR <= year <= LAST_YEAR or month > 12 or (day and not month):
        return None, None
    first, last = month or 1, month or 12
    last_day = calendar.monthrange(year, last)[1]
    if day > last_day:
        return None, None
    return date(year, first, day or 1), date(year, last, day or last_day)
