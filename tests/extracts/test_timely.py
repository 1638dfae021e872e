"""Days that can not be right are told of, and read as they stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from housing_risk.extracts.files import InputFile
from housing_risk.extracts.lists import read_list
from housing_risk.findings import Finding
from housing_risk.settings import Settings
from tests.extracts.received import DAY, a_file, csv_of, opened, persons
from tests.extracts.test_persons import BRP, RNI

TOLD = ("in_future", "ends_before_begin")
PERSONS = {
    # elements of a row, the date in the name of the file → what is told, of which column
    "a begin in 2099": ("brp", {"08.10.30": "20990101"}, None, [("in_future", "begin")]),
    "a begin soon, in a file of which the day is not known": ("brp", {"08.10.30": "20240701"}, None, []),
    "a begin after the file was made": ("brp", {"08.10.30": "20240701"}, date(2024, 6, 14), [("in_future", "begin")]),
    "a begin after the reference date, before the file": ("brp", {"08.10.30": "20240610"}, date(2024, 6, 14), []),
    "a month that has begun": ("brp", {"08.10.30": "20240600"}, date(2024, 6, 14), []),
    "recorded in the future": (
        "rni", {"16.09.20": "20240101", "16.86.10": "20990101"}, None, [("in_future", "opgenomen")],
    ),
    "an end before the begin": (
        "rni", {"16.09.20": "20240101", "16.18.10": "20230101"}, None, [("ends_before_begin", "einde")],
    ),
    "an end in the year of the begin": ("rni", {"16.09.20": "20240301", "16.18.10": "20240000"}, None, []),
}  # fmt: skip
LISTS = {
    # a row → what is told
    "a permit that ends first": (
        "vergunningen", {"soort": "logies", "geldig_van": "1-5-2024", "geldig_tot": "1-5-2023"},
        [("ends_before_begin", "geldig_tot")],
    ),
    "a permit of one day": (
        "vergunningen", {"soort": "logies", "geldig_van": "1-5-2024", "geldig_tot": "1-5-2024"}, [],
    ),
    "a permit without an end": ("vergunningen", {"soort": "logies", "geldig_van": "1-5-2099"}, []),
    "a certificate that ends first": (
        "keurmerken", {"keurmerk": "SNF", "geldig_van": "1-5-2024", "geldig_tot": "1-5-2023"},
        [("ends_before_begin", "geldig_tot")],
    ),
    "a visit to come": ("bezoeken", {"datum": "1-5-2099"}, [("in_future", "datum")]),
    "a visit soon, in a file of which the day is not known": ("bezoeken", {"datum": "1-7-2024"}, []),
    "a visit on the day": ("bezoeken", {"datum": "1-6-2024"}, []),
}  # fmt: skip


def told(found: list[Finding]) -> list[tuple[str, str]]:
    assert {one.severity for one in found if one.rule in TOLD} <= {"doubt"}
    assert {one.rows for one in found if one.rule in TOLD} <= {(2,)}
    return [(one.rule, one.column) for one in found if one.rule in TOLD]


@pytest.mark.parametrize("case", PERSONS)
def test_stays_that_can_not_be_right(tmp_path: Path, case: str) -> None:
    kind, elements, day, rules = PERSONS[case]
    good = BRP if kind == "brp" else RNI
    file = a_file(tmp_path, f"{kind}.csv", csv_of([good, good | {"": "k2"} | elements]))
    read, findings = persons(InputFile(file.path, kind, day))
    assert told(findings.found) == rules
    assert len(read.registrations) == 2


@pytest.mark.parametrize("case", LISTS)
def test_rows_of_lists_that_can_not_be_right(tmp_path: Path, case: str) -> None:
    kind, row, rules = LISTS[case]
    good = row | dict.fromkeys(("geldig_van", "geldig_tot"), "") | ({"datum": "1-5-2024"} if "datum" in row else {})
    rows = [{"adres": "Slijkstraat 1"} | good, {"adres": "Slijkstraat 2"} | row]
    file = a_file(tmp_path, f"{kind}.csv", csv_of(rows))
    sheet, findings = opened(file)
    read = read_list(file, sheet, DAY, Settings(), findings)
    assert read is not None and len(read.records) == 2
    assert told(findings.found) == rules
