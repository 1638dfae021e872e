"""`demo`: everything at once, and the planted truth against what the rules say."""

from __future__ import annotations

import sys

import pandas as pd

from housing_risk.messages.simulate import STORIES
from tests.laws.planted import Planted
from tests.made_up import DAY, GM, Found

NOTEBOOKS = ("municipality", "what_came_in", "linkage", "flags", "quick_start")


def test_demo_runs_every_notebook_and_says_where_everything_is(planted: Planted):
    said = planted.said["demo"]
    assert said.code == 0
    progress = [line for line in said.err.splitlines() if not line.endswith(" ...")]
    for notebook in NOTEBOOKS:
        assert f"{GM}  {notebook}" in said.out
    assert [line.split()[2] for line in progress] == list(NOTEBOOKS)
    assert "MISLUKT" not in said.out
    for place in (planted.town.page, planted.town.result, planted.town.root / "raw.truth.parquet"):
        assert str(place) in said.out
        assert place.exists()


def test_demo_asks_nothing_of_where_it_stands(planted: Planted):
    assert list((planted.town.root / "cwd").iterdir()) == []
    assert sorted(path.name for path in planted.town.root.iterdir() if not path.name.isupper() and path.is_dir()) == [
        "by_command", "cwd", "ipythondir", "jupyter_runtime_dir", "maps", "processed", "raw", "tmpdir",
    ]  # fmt: skip


def test_a_made_up_municipality_says_so(plain: Found):
    assert plain.record["simulated"] is True
    assert "verzonnen" in plain.page.decode("utf-8").casefold()
    assert plain.record["reference_date"] == DAY


def compared(truth: pd.DataFrame, found: Found) -> pd.DataFrame:
    """Give per planted object and rule what must come of it and what came of it."""
    key = ["object_id", "rule_id"]
    flags = found.assessment.flags[key].assign(came="flagged")
    gaps = found.assessment.gaps.assign(came="gap: " + found.assessment.gaps["reason"])[[*key, "came"]]
    states = pd.concat([flags, gaps])
    table = truth.merge(states, on=key, how="left", validate="one_to_one").fillna({"came": "clear"})
    expected = table["state"].mask(table["state"] == "gap", "gap: " + table["reason"])
    return table.assign(expected=expected)[["story", *key, "expected", "came"]]


def readable(table: pd.DataFrame) -> str:
    """Write the table for a person: a line per story and rule that is not clear, and how many are."""
    lines = [f"\n{'verhaal':<26}{'regel':<32}{'verwacht':<24}{'uitkomst':<24}"]
    told = table[(table["expected"] != "clear") | (table["came"] != "clear")].drop_duplicates(
        ["story", "rule_id", "came"]
    )
    for row in told.itertuples():
        wrong = "" if row.expected == row.came else "  <-- ANDERS"
        lines.append(f"{row.story:<26}{row.rule_id:<32}{row.expected:<24}{row.came:<24}{wrong}")
    agree = (table["expected"] == table["came"]).sum()
    lines.append(
        f"{agree} van {len(table)} uitkomsten zoals verwacht, waarvan {(table['came'] == 'clear').sum()} clear"
    )
    return "\n".join(lines)


def test_every_planted_story_comes_out_as_it_must_for_every_rule(plain: Found, truth: pd.DataFrame, capsys):
    table = compared(truth, plain)
    with capsys.disabled():
        sys.stdout.write(readable(table) + "\n")
    assert set(table["story"]) == set(STORIES)
    wrong = table[table["expected"] != table["came"]]
    assert wrong.empty, readable(wrong)
