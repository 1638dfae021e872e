"""Law 1: one municipality on one reference date; one folder, one map; nothing asks for today."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest

import housing_risk
from housing_risk import Run, UsageError
from tests.made_up import DAY, GM, Found

PACKAGE = Path(housing_risk.__file__).parent
CLOCKS = re.compile(r"(^|\.)(today|now|utcnow)$|^time\.(time|time_ns|localtime|gmtime|ctime|strftime)$")
"""Calls by which Python tells what time it is; `time.monotonic` tells only how long something takes."""


def asks_the_clock(source: str) -> list[str]:
    """Give the calls in a module that ask what time or day it is."""
    called = [ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [name for name in called if CLOCKS.search(name)]


@pytest.mark.parametrize("text", ["date.today()", "datetime.datetime.now(UTC)", "time.time()", "pd.Timestamp.now()"])
def test_law_1_unit_of_work_the_search_for_clocks_finds_them(text):
    assert asks_the_clock(text)


def test_law_1_unit_of_work_nothing_asks_for_today():
    asking = {path.name: asks_the_clock(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
    assert {name: calls for name, calls in asking.items() if calls} == {}


@pytest.mark.parametrize("code", ["457", 457, "gm0457", "GM457", "GM04570", " GM0457", "GM0457,GM1911", "", None])
def test_law_1_unit_of_work_one_municipality_as_text(code):
    with pytest.raises(UsageError, match="GM0457"):
        Run(code, DAY)


@pytest.mark.parametrize(
    "day", ["", "today", "2024-02-30", "01-06-2024", "2024-6-1", "2024-06-01T12:00", 20240601, None]
)
def test_law_1_unit_of_work_one_existing_day(day):
    with pytest.raises(UsageError, match="2024-06-01"):
        Run(GM, day)


def test_law_1_unit_of_work_text_and_date_are_one(tmp_path):
    places = (tmp_path / "raw", tmp_path / "processed", tmp_path / "maps")
    assert Run(GM, date(2024, 6, 1), *places) == Run(GM, DAY, *places)


def test_law_1_unit_of_work_one_folder_and_one_map(plain: Found):
    processed = plain.town.root / "processed"
    assert {path.name for path in processed.iterdir()} - {".cache"} == {f"{GM}_{DAY}", f".{GM}_{DAY}.lock"}
    assert [path.name for path in (plain.town.root / "maps").iterdir()] == [f"{GM}_{DAY}.html"]
    assert (plain.record["municipality"]["code"], plain.record["reference_date"]) == (GM, DAY)
