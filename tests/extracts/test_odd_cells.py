"""Cells that hold something else than their column says: told with their rows, never with a value."""

from __future__ import annotations

from pathlib import Path

import pytest

from housing_risk.extracts.corrections import read_corrections
from housing_risk.extracts.lists import read_list
from housing_risk.findings import Findings
from housing_risk.settings import Settings
from tests.extracts.received import BSNS, DAY, a_file, csv_of, opened, persons, rules, the, words_in

BRP = {"": "k1", "01.01.20": BSNS[0], "07.67.20": "", "07.70.10": "0", "08.09.10": "0457", "08.10.10": "W",
       "08.10.30": "20200101", "08.11.60": "1382AA", "08.11.20": "12", "08.11.80": "0457010000000001"}  # fmt: skip
RNI = {"": "k1", "01.01.20": BSNS[0], "07.67.20": "R", "07.70.10": "0", "16.09.10": "0457", "16.09.20": "20230101",
       "16.11.60": "1382AA", "16.11.20": "12", "16.11.80": "0457010000000001"}  # fmt: skip
BASE = {"brp": BRP, "rni": RNI}
CASES = [
    # kind, element, cell, severity and rule ("" none)
    ("rni", "07.67.20", "Xyz", "doubt reason_word"),
    ("brp", "07.67.20", "Xyz", "doubt reason_word"),
    ("rni", "07.67.20", "r", ""),
    ("rni", "07.67.20", ".", ""),
    ("rni", "07.67.20", "pl is aangelegd in de RNI", ""),
    ("brp", "07.67.20", "Emigratie", ""),
    ("rni", "16.09.10", "Xyz", "doubt municipality_word"),
    ("rni", "16.09.10", "12345", "doubt municipality_word"),
    ("rni", "16.09.10", "0000", ""),
    ("rni", "16.09.10", "NULL", ""),
    ("rni", "16.09.10", "gemeente Weesp", ""),
    ("rni", "16.09.10", "1999", ""),
    ("brp", "08.09.10", "457", "doubt lost_zeros"),
    ("brp", "08.09.10", "457.0", "doubt lost_zeros"),
    ("rni", "16.83.10", "Xyz", "doubt investigation_word"),
    ("brp", "08.83.10", "123456", "doubt investigation_word"),
    ("brp", "08.83.10", "589999", ""),
    ("brp", "08.83.10", "80000", ""),
    ("brp", "08.83.10", "000000", ""),
    ("brp", "08.83.10", "Ja", ""),
    ("brp", "08.10.30", "45429", "doubt date_day_number"),
    ("rni", "16.09.20", "45429,5", "doubt date_day_number"),
    ("brp", "08.10.30", "20200517.0", "notice decimal_zero"),
    ("brp", "08.10.30", "454290", "doubt date_malformed"),
    ("brp", "08.11.20", "12.0", "notice decimal_zero"),
    ("rni", "16.11.20", "12,0", "notice decimal_zero"),
    ("brp", "08.11.20", "12a", ""),
    ("brp", "08.11.80", "457010000000001", "doubt lost_zeros"),
    ("brp", "08.11.80", "4570100000", "doubt short_number"),
]


@pytest.mark.parametrize(("kind", "element", "cell", "told"), CASES)
def test_what_is_told_of_a_cell(tmp_path: Path, kind: str, element: str, cell: str, told: str) -> None:
    rows = [BASE[kind], BASE[kind] | {"": "k2", "01.01.20": BSNS[1], element: cell}]
    read, findings = persons(a_file(tmp_path, f"{kind}.csv", csv_of(rows)))
    found = [f"{one.severity} {one.rule}" for one in findings.found if one.rule != "nobody_suspended"]
    assert found == ([told] if told else [])
    assert all(one.rows == (2,) for one in findings.found)
    assert read.counts["current"] == 2
    assert "Xyz" not in words_in(findings)


@pytest.mark.parametrize(
    ("reason", "skip"), [("overlijden", "suspended"), ("Xyz", ""), ("pl is aangelegd in de rni", "")]
)
def test_a_reason_in_words_is_read_as_its_code(tmp_path: Path, reason: str, skip: str) -> None:
    read, _ = persons(a_file(tmp_path, "rni.csv", csv_of([RNI | {"07.67.20": reason}])))
    assert read.written["skip"].fillna("").to_list() == [skip]


@pytest.mark.parametrize(("cell", "rule"), [("45429", "date_day_number"), ("31-02-2024", "date_malformed")])
def test_a_list_tells_day_numbers_too(tmp_path: Path, cell: str, rule: str) -> None:
    text = f"postcode;huisnummer;datum;situatie\n1382AA;1;{cell};toegang_verleend\n"
    file = a_file(tmp_path, "bezoeken.csv", text)
    sheet, findings = opened(file)
    assert read_list(file, sheet, DAY, Settings(), findings) is not None
    assert (the(findings, rule).column, the(findings, rule).count) == ("datum", 1)
    assert cell not in words_in(findings)


@pytest.mark.parametrize(
    ("postcodes", "numbers", "columns"),
    [
        (("12", "14", "16"), ("999993653", "999990639", "999991425"), ["postcode", "huisnummer"]),
        (("", "Kerkweg", "Dam", "Plein"), ("1", "2", "3", "4"), ["postcode"]),
        (("Kerkweg", "Dam"), ("1", "2"), []),
        (("1382 aa", "Dam", "Plein"), ("999993653", "nr 2 hs", "4"), []),
        (("", "", ""), ("1", "2", "3"), []),
    ],
)
def test_a_column_without_a_single_fitting_cell_seems_shifted(
    tmp_path: Path, postcodes: tuple[str, ...], numbers: tuple[str, ...], columns: list[str]
) -> None:
    rows = "".join(f"{code};{number};x\n" for code, number in zip(postcodes, numbers, strict=True))
    file = a_file(tmp_path, "uitsluitingen.csv", "postcode;huisnummer;reden\n" + rows)
    sheet, findings = opened(file)
    read_list(file, sheet, DAY, Settings(), findings)
    found = [one for one in findings.found if one.rule == "shifted_column"]
    assert [one.column for one in found] == columns
    assert all(one.severity == "doubt" and one.count == sum(map(bool, postcodes)) for one in found)
    assert "Kerkweg" not in words_in(findings)


def test_a_correction_with_a_short_id_is_told(tmp_path: Path) -> None:
    path = tmp_path / "correcties.csv"
    path.write_text("bron;rij;adresseerbaar_object_id\nrni;1;457010000000001\nrni;2;0457010000000001\n")
    findings = Findings()
    read_corrections(path, findings)
    assert (rules(findings), the(findings, "lost_zeros").rows) == (["lost_zeros"], (1,))
