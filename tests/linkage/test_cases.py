"""The hard cases of `cases.csv`: what was written, beside which addresses, and what must come of it.

Anybody who knows addresses can add a row. `register` holds addresses as `building` describes (empty: the town of
`town.txt`); an object is named by its street, number and suffix (and place where two places have it), or by `@` and its
number.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.linkage import link
from housing_risk.linkage.matcher import STATUS_OF
from housing_risk.tables.outputs import LINK_REASONS
from tests.linkage.building import object_id, register, written

HERE = Path(__file__).parent
SKIP_REASONS = {"history", "continuation", *LINK_REASONS["excluded"]}
ADDRESS_COLUMNS = (
    "postcode", "huisnummer", "huisletter", "huisnummertoevoeging", "aanduiding", "straat", "woonplaats", "gemeente",
    "locatie", "object_id", "nummeraanduiding_id", "adres",
)  # fmt: skip


def read_cases() -> list[dict[str, str]]:
    with (HERE / "cases.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


CASES = read_cases()


@cache
def known(text: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    return register(text or (HERE / "town.txt").read_text(encoding="utf-8"))


@cache
def answers(text: str) -> pd.DataFrame:
    """Link the cases that share a register in one call: rows may not influence one another."""
    rows = [{"row": place, **cells(case)} for place, case in enumerate(CASES, start=1) if case["register"] == text]
    return link(written(*rows), *known(text), municipality="GM0457").set_index("row")


def cells(case: dict[str, str]) -> dict[str, str]:
    return {column: case[column] for column in ADDRESS_COLUMNS if case[column]}


def objects_named(addresses: pd.DataFrame, names: str) -> list[str]:
    return sorted(object_named(addresses, name.strip()) for name in names.split(";") if name.strip())


def object_named(addresses: pd.DataFrame, name: str) -> str:
    if name.startswith("@"):
        return object_id(int(name[1:]))
    letters, additions = addresses["huisletter"].fillna(""), addresses["huisnummertoevoeging"].fillna("")
    both = letters.ne("") & additions.ne("")
    suffix = (letters + both.map({True: "+", False: ""}) + additions).replace("", "-")
    suffix = suffix.where(~(letters.eq("") & additions.str.fullmatch("[A-Za-z]")), "+" + additions)
    short = addresses["straat"] + " " + addresses["huisnummer"].astype("str")
    labels = (short, short + " " + suffix, short + " " + addresses["woonplaats"])
    found = [set(addresses.loc[label == name, "object_id"]) for label in labels]
    exact = [each for each in found if len(each) == 1]
    assert exact, f"no single address of this name: {name}"
    return exact[0].pop()


@pytest.mark.parametrize("case", CASES, ids=[f"{place}-{case['case']}" for place, case in enumerate(CASES, start=2)])
def test_case(case: dict[str, str]) -> None:
    addresses, _ = known(case["register"])
    answer = answers(case["register"]).loc[CASES.index(case) + 1]
    assert answer["reason"] == case["reason"]
    assert answer["status"] == STATUS_OF[case["reason"]]
    assert answer["candidates"] == objects_named(addresses, case["candidates"])
    expected = objects_named(addresses, case["object"])
    assert ([] if pd.isna(answer["object_id"]) else [answer["object_id"]]) == expected


def test_cases_cover_every_reason() -> None:
    assert {case["reason"] for case in CASES} == set(STATUS_OF) - SKIP_REASONS
    assert len(CASES) >= 150
