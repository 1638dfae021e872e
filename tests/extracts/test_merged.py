"""Rows with the code of a municipality that went into the one that is asked for lie in it."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from housing_risk.extracts.coherence import check_elsewhere, merged_here
from housing_risk.findings import Findings
from tests.extracts.received import rules, the

DAY = date(2024, 6, 1)


def written(*codes: str | None) -> pd.DataFrame:
    rows = range(1, len(codes) + 1)
    return pd.DataFrame({"row": rows, "gemeente": pd.Series(codes, dtype="str"), "skip": None})


def test_the_code_of_weesp_is_amsterdams_since_the_merger() -> None:
    findings = Findings()
    rows = merged_here("brp.csv", written("0457", "0363", "0457", None, "0402"), "GM0363", DAY, findings)
    check_elsewhere("brp.csv", rows, "GM0363", findings)
    assert rows["gemeente"].fillna("").to_list() == ["0363", "0363", "0363", "", "0402"]
    found = the(findings, "merged_municipality")
    assert (found.severity, found.rows) == ("notice", (1, 3))
    assert "Weesp (GM0457)" in found.what
    assert the(findings, "elsewhere").rows == (5,)


@pytest.mark.parametrize(("asked", "day"), [("GM0363", date(2022, 3, 23)), ("GM0394", DAY)])
def test_elsewhere_or_before_the_merger_it_is_another_municipality(asked: str, day: date) -> None:
    findings = Findings()
    given = written("0457", "0457")
    rows = merged_here("brp.csv", given, asked, day, findings)
    check_elsewhere("brp.csv", rows, asked, findings)
    pd.testing.assert_frame_equal(rows, given)
    assert rules(findings) == ["mostly_elsewhere"]
