"""Dates as written become the days that they can mean."""

from __future__ import annotations

import calendar
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.extracts.dates import intervals

CASES = [
    # written, earliest, latest
    ("20240229", "2024-02-29", "2024-02-29"),
    ("20240200", "2024-02-01", "2024-02-29"),
    ("20230200", "2023-02-01", "2023-02-28"),
    ("20231200", "2023-12-01", "2023-12-31"),
    ("20240000", "2024-01-01", "2024-12-31"),
    ("2024-05-01", "2024-05-01", "2024-05-01"),
    ("2024-05-01 00:00:00", "2024-05-01", "2024-05-01"),
    ("2024-05-01T00:00:00.000", "2024-05-01", "2024-05-01"),
    ("01-05-2024", "2024-05-01", "2024-05-01"),
    ("1-5-2024 0:00", "2024-05-01", "2024-05-01"),
    ("01-05-2024 00:00:00", "2024-05-01", "2024-05-01"),
    ("2024-05-01T00:00:00Z", "2024-05-01", "2024-05-01"),
    ("2024-05-01T00:00:00.000Z", "2024-05-01", "2024-05-01"),
    ("2024-05-01T00:00:00+02:00", "2024-05-01", "2024-05-01"),
    ("2022-11-08 01:00:00.000000000+0100", "2022-11-08", "2022-11-08"),
    ("2024-05-01T23:00:00+02:00", "2024-05-01", "2024-05-01"),
    ("2024-05-01 13:45:00", "2024-05-01", "2024-05-01"),
    ("2024-05-01 23:00:01", "2024-05-01", "2024-05-01"),
    ("1-5-2024 9:30", "2024-05-01", "2024-05-01"),
    ("1-5-2024", "2024-05-01", "2024-05-01"),
    ("20240501.0", "2024-05-01", "2024-05-01"),
    ("00-00-2024", "2024-01-01", "2024-12-31"),
    (" 20240501 ", "2024-05-01", "2024-05-01"),
]
UNKNOWN = ["00000000", "0", "0000-00-00", "00-00-0000", "0.0"]
MALFORMED = [
    "00002014", "20240231", "20230229", "20241301", "20240031", "99990101", "17991231", "2024", "05/06/2024",
    "31-02-2024", "onbekend", "45292", "2024-13-01", "20240501x", "-20240501",
    "2024-05-01T23:00:00+01:00", "2024-05-01 23:00+01:00",
    "1-5-2024 23:00", "2024-04-30T22:00:00", "2024-04-30 22:00:00.000", "2024-04-30T22:00:00Z", "2024-05-01T13:45:00Z",
    "2024-05-01T00:00:00+05:00", "2024-05-01 24:00:00", "2024-05-01 13:60", "2024-05-01 13", "2024-05-01 13:45 uur",
]  # fmt: skip


@pytest.mark.parametrize(("written", "earliest", "latest"), CASES)
def test_the_days_a_date_can_mean(written: str, earliest: str, latest: str) -> None:
    (row,) = intervals(pd.Series([written])).itertuples()
    assert (str(row.earliest.date()), str(row.latest.date())) == (earliest, latest)
    assert row.filled
    assert not row.malformed


@pytest.mark.parametrize("written", UNKNOWN)
def test_noughts_say_unknown(written: str) -> None:
    (row,) = intervals(pd.Series([written])).itertuples()
    assert pd.isna(row.earliest)
    assert pd.isna(row.latest)
    assert (row.filled, row.malformed) == (True, False)


@pytest.mark.parametrize("written", MALFORMED)
def test_what_is_no_date_is_unknown_and_said(written: str) -> None:
    (row,) = intervals(pd.Series([written])).itertuples()
    assert pd.isna(row.earliest)
    assert pd.isna(row.latest)
    assert (row.filled, row.malformed) == (True, True)


@pytest.mark.parametrize("written", ["#N/B", "#NAAM?", "#####", "?"])
def test_where_a_formula_failed_nothing_was_filled(written: str) -> None:
    (row,) = intervals(pd.Series([written])).itertuples()
    assert (pd.isna(row.latest), row.filled, row.malformed) == (True, False, True)


def test_blank_is_not_filled() -> None:
    assert not intervals(pd.Series(["", "  ", None], dtype="str"))["filled"].any()


@given(st.dates(date(1800, 1, 1), date(2200, 12, 31)), st.sampled_from(["%Y%m%d", "%Y-%m-%d", "%d-%m-%Y"]))
def test_every_day_is_read_as_itself(day: date, form: str) -> None:
    (row,) = intervals(pd.Series([day.strftime(form)])).itertuples()
    assert row.earliest.date() == row.latest.date() == day


@given(st.integers(1800, 2200), st.integers(1, 12))
def test_a_month_ends_where_the_calendar_says(year: int, month: int) -> None:
    (row,) = intervals(pd.Series([f"{year}{month:02}00"])).itertuples()
    assert row.earliest.date() == date(year, month, 1)
    assert row.latest.date() == date(year, month, calendar.monthrange(year, month)[1])


@given(st.lists(st.text(max_size=12)))
def test_any_text_gives_a_row_and_one_state(texts: list[str]) -> None:
    parsed = intervals(pd.Series(texts, dtype="str"))
    assert len(parsed) == len(texts)
    assert (parsed["earliest"].isna() == parsed["latest"].isna()).all()
    assert (parsed["earliest"].isna() | (parsed["earliest"] <= parsed["latest"])).all()
    assert not (parsed["malformed"] & parsed["earliest"].notna()).any()
