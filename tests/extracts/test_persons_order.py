"""A GBA-V layout says by the order of its rows which address is past: rows that were moved are found and refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from housing_risk.extracts.files import InputFile
from tests.extracts.received import BSNS, a_file, csv_of, persons, rules, the

PERSON = {"01.01.20": BSNS[0], "07.70.10": "0", "08.10.10": "W", "08.10.30": "20200101", "08.11.60": "1382AA"}
FORMER = {"": "", "08.10.10": "W", "08.10.30": "20100101", "08.11.60": "1382BB", "08.11.20": "1"}


def town(persons_in_it: int) -> list[dict[str, str]]:
    """Give a person with a former address after the present one, so many times."""
    return [
        row
        for number in range(1, persons_in_it + 1)
        for row in ({"": f"k{number}"} | PERSON | {"08.11.20": f"{number}", "08.H": "58"}, FORMER)
    ]


def test_rows_as_they_were_sent_say_nothing(tmp_path: Path) -> None:
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of(town(20))))
    assert not {"mark_unfollowed", "rows_moved"} & set(rules(findings))
    assert read.counts["history"] == 20


@pytest.mark.parametrize("column", ["", "08.11.60", "08.10.30"])
def test_a_sorted_file_is_refused(tmp_path: Path, column: str) -> None:
    """Excel puts empty cells last: the former addresses then stand below the last person."""
    rows = sorted(town(20), key=lambda row: (row.get(column, "") == "", row.get(column, "")))
    _, findings = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    found = the(findings, "rows_moved")
    assert (found.severity, found.column) == ("fault", "08.H")
    assert found.count >= 19
    assert f"{found.count} van de 20" in found.what


@pytest.mark.parametrize(
    ("marks", "lost", "rule"), [(60, 1, "mark_unfollowed"), (60, 3, "mark_unfollowed"), (59, 3, "rows_moved"),
                                (2, 2, "mark_unfollowed"), (3, 3, "rows_moved")],
)  # fmt: skip
def test_a_few_marks_without_a_row_are_a_doubt_and_many_a_fault(
    tmp_path: Path, marks: int, lost: int, rule: str
) -> None:
    rows = town(marks)
    for number in range(lost):
        del rows[1 + number]  # the row that the mark announces
    _, findings = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    found = the(findings, rule)
    assert found.severity == ("fault" if rule == "rows_moved" else "doubt")
    assert found.rows == tuple(range(1, lost + 1))


def test_a_mark_on_the_last_row_announces_nothing(tmp_path: Path) -> None:
    _, findings = persons(a_file(tmp_path, "brp.csv", csv_of([*town(30), PERSON | {"": "k", "08.H": "58"}])))
    assert the(findings, "mark_unfollowed").rows == (61,)


def test_a_stay_in_the_rni_has_a_mark_of_its_own(tmp_path: Path) -> None:
    rows = [{code.replace("08.", "16."): cell for code, cell in row.items()} for row in town(4)]
    rows = [{code: "66" if code == "16.H" else cell for code, cell in row.items()} for row in rows]
    moved = sorted(rows, key=lambda row: row.get("", "") == "")
    for given, rule in ((rows, False), (moved, True)):
        _, findings = persons(a_file(tmp_path, "rni.csv", csv_of(given)))
        assert ("rows_moved" in rules(findings)) == rule


@pytest.mark.real_data
def test_the_official_test_set_has_six_marks_without_a_row(test_data: Path) -> None:
    (path,) = (test_data / "rvig").glob("*Testset*.csv")
    _, findings = persons(InputFile(path, "brp", None), day=date(2022, 5, 2))
    found = the(findings, "mark_unfollowed")
    assert (found.severity, found.count, found.rows) == ("doubt", 6, (22, 202, 1426, 1653, 2080))
