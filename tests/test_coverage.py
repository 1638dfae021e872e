"""A source of which many rows lead nowhere is not complete, whatever the configuration says (decision 26)."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from housing_risk.coverage import ONE_LOST_IN, coverage, note_lowered
from housing_risk.findings import Findings
from housing_risk.settings import parse_settings
from housing_risk.workflow import assess

FOUND, SEVERAL, LOST = ("matched", "exact"), ("ambiguous", "several_fit"), ("unmatched", "street_unknown")
AWAY, ABROAD, PAST, GONE = ("unmatched", "elsewhere"), ("unmatched", "abroad"), ("not_an_address", "history"), (
    "excluded", "suspended",
)  # fmt: skip


def state_of(reasons: list[tuple[str, str]], said: str = "full", left_out: int = 0) -> tuple[str, list[Any]]:
    """How complete a list of permits is whose rows came out as these (status, reason), and what is told of it."""
    links = pd.DataFrame(reasons, columns=["status", "reason"]).assign(source="vergunningen")
    extracts: Any = SimpleNamespace(
        sources=pd.DataFrame({"source": ["vergunningen"], "kind": ["vergunningen"]}),
        counts={"vergunningen": {"left_out": left_out}},
        findings=Findings(),
    )
    run: Any = SimpleNamespace(settings=parse_settings({"coverage": {"vergunningen": said}}))
    note_lowered(extracts, links, run.settings)
    return coverage(run, extracts, links)["vergunningen"], extracts.findings.found


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        ([FOUND] * (ONE_LOST_IN - 1) + [LOST], "full"),
        ([FOUND] * (ONE_LOST_IN - 2) + [LOST], "partial"),
        ([FOUND] + [SEVERAL] * 9, "full"),
        ([FOUND] + [AWAY] * 9 + [ABROAD, PAST, GONE], "full"),
        ([AWAY, ABROAD], "partial"),
        ([PAST, GONE], "full"),
        ([LOST] * 3, "partial"),
        ([], "full"),
    ],
)
def test_a_list_of_which_many_rows_lead_nowhere_is_not_complete(reasons: list[tuple[str, str]], state: str) -> None:
    found, told = state_of(reasons)
    assert found == state
    assert [(one.rule, one.severity, one.column) for one in told] == [
        ("not_complete", "doubt", "coverage.vergunningen")
    ] * (state == "partial")


def test_what_is_not_said_to_be_complete_stays_as_it_was_said() -> None:
    assert state_of([LOST], "partial") == ("partial", [])
    assert state_of([LOST], "unknown") == ("unknown", [])
    assert state_of([FOUND], left_out=1)[0] == "partial"


def test_permits_that_can_not_be_linked_are_no_reason_to_look_anywhere(copied, plain) -> None:
    """Every street was misspelt beyond recognition: no address has its permit, and none is said to lack one."""
    town = copied()
    permits = town.table("vergunningen")
    permits[["postcode", "straat"]] = ["", "Nergenspad"]
    town.put("vergunningen", permits)
    result = assess(town.run())
    counts, before = result.record["counts"]["rules"], plain.record["counts"]["rules"]
    assert result.record["coverage"]["vergunningen"] == "partial"
    for rule in ("letting_without_permit", "sleepers_without_notification"):
        assert counts[rule]["flagged"] == 0
        assert counts[rule]["gap"] >= before[rule]["gap"] + before[rule]["flagged"]
    assert [w["file"] for w in result.record["warnings"] if w["rule"] == "not_complete"] == [
        town.path("vergunningen").stem
    ]
