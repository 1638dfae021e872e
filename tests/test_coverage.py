"""A list of which many rows lead nowhere is not complete, whatever the configuration says (decision 26)."""

from __future__ import annotations

import inspect
import re
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from housing_risk.coverage import LEANS_ON, ONE_LOST_IN, coverage, note_absent, note_lowered
from housing_risk.findings import Findings
from housing_risk.rules import ALL_RULES
from housing_risk.settings import parse_settings
from housing_risk.workflow import assess

FOUND, SEVERAL, LOST = ("matched", "exact"), ("ambiguous", "several_fit"), ("unmatched", "street_unknown")
AWAY, ABROAD, PAST, GONE = ("unmatched", "elsewhere"), ("unmatched", "abroad"), ("not_an_address", "history"), (
    "excluded", "suspended",
)  # fmt: skip


def state_of(
    reasons: list[tuple[str, str]], said: str = "full", left_out: int = 0, kind: str = "vergunningen"
) -> tuple[str, list[Any]]:
    """How complete a source is whose rows came out as these (status, reason), and what is told of it."""
    links = pd.DataFrame(reasons, columns=["status", "reason"]).assign(source="list")
    extracts: Any = SimpleNamespace(
        sources=pd.DataFrame({"source": ["list"], "kind": [kind]}),
        counts={"list": {"left_out": left_out}},
        findings=Findings(),
    )
    run: Any = SimpleNamespace(settings=parse_settings({"coverage": {kind: said}}))
    note_lowered(extracts, links, run.settings)
    return coverage(run, extracts, links)[kind], extracts.findings.found


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


@pytest.mark.parametrize("kind", ["rni", "brp"])
def test_persons_without_a_place_take_no_judgement_from_others(kind: str) -> None:
    assert state_of([FOUND, LOST], kind=kind) == ("full", [])


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


def test_which_rules_lean_on_a_source_is_what_the_rules_ask() -> None:
    asked: dict[str, set[str]] = {}
    for rule in ALL_RULES:
        for call in re.findall(r"\*silence\(known, (.*)\)", inspect.getsource(rule.evaluate)):
            for kind in re.findall(r', "(\w+)"', call):
                asked.setdefault(kind, set()).add(rule.card.rule_id)
    assert {kind: set(rules) for kind, rules in LEANS_ON.items()} == asked


@pytest.mark.parametrize(
    ("present", "said", "told"),
    [
        (["rni", "brp", "vergunningen", "keurmerken"], {}, {}),
        (["rni", "brp"], {}, {"vergunningen": "notice", "keurmerken": "notice"}),
        (["rni", "vergunningen", "keurmerken"], {"brp": "full", "rni": "full"}, {"brp": "doubt"}),
        (["rni", "brp", "vergunningen", "keurmerken"], {"bezoeken": "partial"}, {"bezoeken": "doubt"}),
        (["rni", "brp", "vergunningen", "keurmerken"], {"bezoeken": "unknown"}, {}),
    ],
)
def test_a_source_that_is_not_there_is_told_of(present: list[str], said: dict[str, str], told: dict[str, str]) -> None:
    extracts: Any = SimpleNamespace(inputs=[{"kind": kind} for kind in present], findings=Findings())
    note_absent(extracts, parse_settings({"coverage": said}))
    assert {one.file: one.severity for one in extracts.findings.found} == told
    assert {one.rule for one in extracts.findings.found} <= {"absent_source"}


def test_a_file_that_can_not_be_read_is_not_said_to_be_absent() -> None:
    findings = Findings()
    findings.add("fault", "vergunningen_2024.csv", "empty_file", what="", why="", way_out="", count=1)
    extracts: Any = SimpleNamespace(inputs=[{"kind": kind} for kind in ("rni", "brp", "keurmerken")], findings=findings)
    note_absent(extracts, parse_settings({"coverage": {"vergunningen": "full"}}))
    assert len(findings.found) == 1
