"""Municipalities, past and present, from table 33."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from housing_risk.extracts import municipalities
from housing_risk.extracts.municipalities import (
    check_municipality,
    find_municipality,
    merged_into,
    normalise_code,
    written_code,
)
from housing_risk.findings import Findings
from tests.reading_docs import module_from

REFERENCE = date(2024, 6, 1)


def test_weesp_went_into_amsterdam() -> None:
    weesp = find_municipality("GM0457")
    assert weesp is not None
    assert (weesp.code, weesp.name, weesp.ends, weesp.successors) == ("GM0457", "Weesp", date(2022, 3, 24), ("GM0363",))


@pytest.mark.parametrize("code", ["0363", "GM0363", "gm0363", " GM0363 "])
def test_a_code_may_be_written_with_or_without_gm(code: str) -> None:
    found = find_municipality(code)
    assert found is not None
    assert (found.name, found.ends, found.successors) == ("Amsterdam", None, ())
    assert normalise_code(code) == "GM0363"


@pytest.mark.parametrize("code", ["363", "GM363", "0000", "1999", "GM9999", "Amsterdam", "", "GM03633", "GM०३६३"])
def test_what_is_no_municipality(code: str) -> None:
    assert find_municipality(code) is None


@pytest.mark.parametrize("code", ["363", "Amsterdam", "", "GM03633", "GM०३६३"])
def test_what_is_no_code(code: str) -> None:
    with pytest.raises(ValueError, match="GM and four digits"):
        normalise_code(code)


def test_successors_are_followed_to_the_end() -> None:
    bedum = find_municipality("0005")
    assert bedum is not None
    assert (bedum.name, bedum.successors) == ("Bedum", ("GM1966",))
    chains = [known.successors for known in municipalities._known().values()]
    assert max(len(chain) for chain in chains) > 1
    assert all(len(set(chain)) == len(chain) for chain in chains)


@pytest.mark.parametrize(
    ("code", "into", "day", "merged"),
    [
        ("0457", "GM0363", date(2022, 3, 24), True),
        ("0457", "GM0363", date(2022, 3, 23), False),
        ("0363", "GM0363", REFERENCE, False),
        ("0363", "GM0457", REFERENCE, False),
        ("9998", "GM0363", REFERENCE, False),
        ("0064", "GM1900", REFERENCE, True),
    ],
)
def test_a_municipality_that_went_into_another_by_the_day(code: str, into: str, day: date, merged: bool) -> None:
    assert (merged_into(code, into, day) is not None) == merged


def test_a_chain_is_merged_when_each_of_it_has_ended() -> None:
    known = municipalities._known().values()
    long = next(one for one in known if len(one.successors) > 1 and one.ends)
    last = find_municipality(long.successors[-2])
    assert last is not None and last.ends is not None
    assert merged_into(long.code, long.successors[-1], last.ends) == long
    assert merged_into(long.code, long.successors[-1], last.ends - timedelta(days=1)) is None


def test_a_chain_that_runs_in_a_circle_ends() -> None:
    assert municipalities._chain("0001", {"0001": "0002", "0002": "0001"}) == ("GM0002", "GM0001")


@pytest.mark.parametrize(
    ("code", "in_bag", "day", "told"),
    [
        ("GM0363", ("GM0363",), REFERENCE, []),
        ("GM0363", (), REFERENCE, []),
        ("GM0363", ("GM0363", "GM0457"), REFERENCE, []),
        ("GM0457", ("GM0457",), REFERENCE, [("notice", "municipality_ended")]),
        ("GM0457", ("GM0457",), date(2022, 3, 24), [("notice", "municipality_ended")]),
        ("GM0457", ("GM0457",), date(2022, 3, 23), []),
        ("GM0363", ("GM0457",), REFERENCE, [("fault", "municipality_wrong")]),
        ("GM9999", ("GM9999",), REFERENCE, [("notice", "municipality_unknown")]),
    ],
)
def test_what_is_told(code: str, in_bag: tuple[str, ...], day: date, told: list[tuple[str, str]]) -> None:
    findings = Findings()
    check_municipality(code, in_bag, day, "bag.zip", findings)
    assert [(finding.severity, finding.rule) for finding in findings.found] == told


def test_the_notice_names_the_successor() -> None:
    findings = Findings()
    check_municipality("GM0457", ("GM0457",), REFERENCE, "bag.zip", findings)
    assert "Amsterdam (GM0363)" in findings.found[0].what


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0457", "0457"), ("457", "0457"), ("457.0", "0457"), ("GM0457", "0457"), (" Weesp ", "0457"),
        ("gemeente Weesp", "0457"), ("Gem. WEESP", "0457"), ("0000", ""), ("", ""), ("Nergenshuizen", ""),
        ("1999", "1999"),
    ],
)  # fmt: skip
def test_a_municipality_as_written_in_a_list(text: str, code: str) -> None:
    assert written_code(text) == code


@pytest.mark.real_data
def test_the_committed_table_is_made_from_the_official_one(test_data: Path) -> None:
    script = module_from(Path(__file__).parents[2] / "docs" / "municipalities.py")
    official = next((test_data / "rvig").glob("Tabel33*.csv"))
    committed = Path(municipalities.__file__).with_name("gemeenten.csv").read_text(encoding="utf-8")
    assert committed == script.table_from(official)
    assert len(municipalities._known()) == 1_478 - len(script.NO_MUNICIPALITY)
