"""Who has moved since the reference date: an extract taken later shows it in its rows of history."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.extracts.files import InputFile
from housing_risk.extracts.persons.stays import DAY, bounded, held_on
from tests.extracts.received import csv_of, persons, registered

REFERENCE = date(2024, 6, 1)
PERSON = {"": "k1", "01.01.20": "999990019", "07.70.10": "0"}


def brp(begin: str, number: str, **other: str) -> dict[str, str]:
    return {"08.11.60": "1382AA", "08.11.20": number, "08.10.30": begin, **other}


def rni(begin: str, number: str, category: str = "16") -> dict[str, str]:
    present = {"16.11.60": "", "16.11.20": "", "16.09.20": ""}
    return present | {f"{category}.11.60": "1382AA", f"{category}.11.20": number, f"{category}.09.20": begin}


WRONG = {"08.84.10": "O"}
CASES = {
    # kind, extract date, rows (newest first) → role of each row
    "an extract of before the date": ("brp", "2024-05-15", [brp("20240501", "2"), brp("20200101", "1")], "ch"),
    "moved after the date": ("brp", "2024-06-14", [brp("20240605", "2"), brp("20200101", "1")], "ce"),
    "moved on the date": ("brp", "2024-06-14", [brp("20240601", "2"), brp("20200101", "1")], "ch"),
    "moved twice since": (
        "brp", "2024-07-14", [brp("20240705", "3"), brp("20240605", "2"), brp("20200101", "1")], "che",
    ),
    "moved on some day of the month before the extract": (
        "brp", "2024-06-14", [brp("20240600", "2"), brp("20200101", "1")], "ce",
    ),
    "moved this year, before an extract of before the date": (
        "brp", "2024-05-15", [brp("20240000", "2"), brp("20200101", "1")], "ch",
    ),
    "moved nobody knows when, by the extract": (
        "brp", "2024-06-14", [brp("00000000", "2"), brp("20200101", "1")], "ce",
    ),
    "moved nobody knows when, by an extract of before the date": (
        "brp", "2024-05-15", [brp("00000000", "2"), brp("20200101", "1")], "ch",
    ),
    "moved nobody knows when, in an extract of nobody knows when": (
        "brp", "", [brp("00000000", "2"), brp("20200101", "1")], "ch",
    ),
    "left the country after the date": (
        "brp", "2024-06-14", [{"08.13.10": "6029", "08.13.20": "20240610"}, brp("20200101", "1")], "ce",
    ),
    "the old row was wrong": ("brp", "2024-06-14", [brp("20240605", "2"), brp("20200101", "1", **WRONG)], "ch"),
    "the same stay, recorded anew": ("brp", "2024-06-14", [brp("20200101", "1"), brp("20200101", "1")], "ch"),
    "a new temporary address after the date": (
        "rni", "2024-06-14", [rni("20240605", "2"), rni("20240101", "1", "66")], "ce",
    ),
    "moved within the municipality after the date": (
        "rni", "2024-06-14",
        [rni("20240101", "2") | {"16.85.10": "20240605"}, rni("20240101", "1", "66") | {"66.85.10": "20240101"}], "ce",
    ),
    "moved within the municipality before the date": (
        "rni", "2024-06-14",
        [rni("20240101", "2") | {"16.85.10": "20240505"}, rni("20240101", "1", "66") | {"66.85.10": "20240101"}], "ch",
    ),
    "a temporary address that ended before the date": (
        "rni", "2024-06-14", [rni("20240605", "2"), rni("20240101", "1", "66") | {"66.18.10": "20240501"}], "ch",
    ),
    "only an ended temporary address, after the date": (
        "rni", "2024-06-14", [rni("20240101", "1", "66") | {"66.18.10": "20240610"}], "e",
    ),
    "only an ended temporary address, nobody knows when": ("rni", "2024-06-14", [rni("20240101", "1", "66")], "h"),
}  # fmt: skip
ROLES = {"c": "current", "h": "history", "e": "earlier"}


@pytest.mark.parametrize("case", CASES)
def test_who_has_moved_since_was_at_the_old_address(tmp_path: Path, case: str) -> None:
    kind, taken, rows, expected = CASES[case]
    mark = {"brp": {"08.H": "58"}, "rni": {"16.H": "66"}}[kind]
    marked = [row | mark for row in rows[:-1]] + rows[-1:]
    path = tmp_path / f"{kind}.csv"
    path.write_text(csv_of([PERSON | marked[0], *marked[1:]]), encoding="utf-8")
    read, _ = persons(InputFile(path, kind, date.fromisoformat(taken) if taken else None), day=REFERENCE)
    frame, _ = registered(read)
    assert frame["role"].to_list() == [ROLES[letter] for letter in expected]
    told = read.written["skip"].isna()
    assert told.to_list() == [letter in "ce" for letter in expected]
    assert sum(read.counts[role] for role in ("current", "history", "continuation")) == read.counts["rows"]


def test_law_4_who_moved_within_the_municipality_is_not_at_the_new_address_before_it(tmp_path: Path) -> None:
    """09.20 is the day of the first temporary address in the municipality; a later one bears it too."""
    row = {"16.09.20": "20240101", "16.11.60": "1382AA", "66.09.20": "", "66.11.60": ""}
    moved = PERSON | row | {"16.11.20": "2", "16.85.10": "20240605", "16.H": "66"}
    old = row | {"16.09.20": "", "16.11.60": "", "66.09.20": "20240101", "66.11.60": "1382AA", "66.85.10": "20240101"}
    path = tmp_path / "rni.csv"
    path.write_text(csv_of([moved, old]), encoding="utf-8")
    read, _ = persons(InputFile(path, "rni", date(2024, 6, 14)), day=REFERENCE)
    frame, _ = registered(read)
    assert frame["begin_earliest"].astype("str").to_list() == ["2024-06-05", "2024-01-01"]
    assert frame["role"].to_list() == ["current", "earlier"]
    assert str(frame["end_latest"].iloc[1].date()) == "2024-06-05"


@given(st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2024, 12, 31)), st.integers(0, 400)), min_size=1, max_size=6))
def test_the_stays_of_one_person_leave_no_day_without_a_possible_stay(begins: list[tuple[date, int]]) -> None:
    newest_first = sorted(begins, reverse=True)
    earliest = pd.Series(pd.to_datetime([day for day, _ in newest_first])).astype("datetime64[s]")
    latest = earliest + pd.to_timedelta([days for _, days in newest_first], unit="D")
    none = pd.Series(pd.NaT, index=earliest.index, dtype="datetime64[s]")
    own = pd.DataFrame({"begin_earliest": earliest, "begin_latest": latest, "end_earliest": none, "end_latest": none})
    history = pd.Series([False] + [True] * (len(own) - 1))
    stays = bounded(own, pd.Series(1, index=own.index), history, date(2026, 1, 1))
    around = {day + shift for day in (*earliest, *latest) for shift in (-DAY, 0 * DAY, DAY)}
    for day in sorted(day for day in around if day >= latest.iloc[-1]):
        moved_in = stays["begin_earliest"].iloc[0] <= day
        assert moved_in or (history & held_on(stays, day.date())).any(), "somebody vanished between two stays"
    assert (stays["begin_earliest"] <= stays["begin_latest"]).all()
    assert (stays["begin_earliest"] >= earliest).all()
    assert (stays["end_earliest"][history] <= stays["end_latest"][history]).all()
