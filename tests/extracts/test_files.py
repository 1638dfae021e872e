"""A file is known by its name; what can not be read is said, with the way out."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from housing_risk.extracts.files import InputFile, date_in, find_files, kind_of
from housing_risk.findings import Findings
from housing_risk.messages.extracts import REFUSED
from tests.extracts.received import rules, the

DAY = date(2024, 6, 1)
KINDS = [
    ("bag.zip", "bag"),
    ("BAG (1).zip", "bag"),
    ("bag-light.gpkg", "bag"),
    ("BAGGEM0457L-15092021.zip", "bag"),
    ("baggem0221l-15022022.zip", "bag"),
    ("bagadres-full.csv", "bag"),
    ("bagadressen.csv", "bag"),
    ("rni_2024-05-15.csv", "rni"),
    ("RNI 2024.xlsx", "rni"),
    ("BZSPRSU00.csv", "brp"),
    ("Vergunningen.2024.xlsx", "vergunningen"),
    ("rni2024.csv", "rni2024"),
    ("Sociale_Media 2024.csv", "sociale_media"),
]
DATES = [
    ("rni_2024-05-15", date(2024, 5, 15)),
    ("rni_20240515", date(2024, 5, 15)),
    ("BAGGEM0457L-15092021", date(2021, 9, 15)),
    ("rni_15-05-2024", date(2024, 5, 15)),
    ("rni_20122012", date(2012, 12, 20)),
    ("rni_2024-13-15", None),
    ("rni_120240515", None),
    ("rni_01011066", None),
    ("rni", None),
]


def found(folder: Path, *names: str, day: date = DAY) -> tuple[list[InputFile], Findings]:
    """Put files with something in them in a municipality's folder and find them."""
    place = folder / "GM0457"
    place.mkdir(exist_ok=True)
    for name in names:
        (place / name).write_text("x")
    findings = Findings()
    return find_files(folder, "GM0457", day, findings), findings


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_the_kind_begins_the_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(("name", "day"), DATES)
def test_the_date_in_the_name(name: str, day: date | None) -> None:
    assert date_in(name) == day


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["rni_2024-01-01.csv", "rni_2024-05-15.csv", "rni_2024-06-14.csv"], "rni_2024-05-15.csv"),
        (["rni_2024-06-01.csv", "rni_2024-05-15.csv"], "rni_2024-06-01.csv"),
        (["rni_2024-07-14.csv", "rni_2024-06-14.csv"], "rni_2024-06-14.csv"),
        (["rni.csv", "rni_2025-06-14.csv"], "rni_2025-06-14.csv"),
    ],
)
def test_of_several_extracts_the_date_chooses(tmp_path: Path, names: list[str], chosen: str) -> None:
    files, findings = found(tmp_path, "bag.zip", *names)
    assert [file.name for file in files if file.kind == "rni"] == [chosen]
    assert rules(findings).count("not_chosen") == len(names) - 1
    assert not findings.faults


@pytest.mark.parametrize("names", [["rni.csv", "rni (1).csv"], ["rni_2024-05-15.csv", "rni_20240515.xlsx"]])
def test_without_a_date_that_chooses_nothing_is_picked(tmp_path: Path, names: list[str]) -> None:
    files, findings = found(tmp_path, "bag.zip", *names)
    assert [file.kind for file in files] == ["bag"]
    assert {fault.rule for fault in findings.faults} == {"no_date_chooses"}


def test_a_date_inside_chooses_where_the_name_has_none(tmp_path: Path) -> None:
    found(tmp_path, "bag.zip", "bag_2019-01-01.zip", "rni.csv")
    findings = Findings()
    files = find_files(tmp_path, "GM0457", DAY, findings, own_date=lambda file: date(2024, 5, 18))
    assert [file.name for file in files if file.kind == "bag"] == ["bag.zip"]
    assert the(findings, "not_chosen").file == "bag_2019-01-01.zip"


def test_lists_are_read_one_after_another_in_order_of_name(tmp_path: Path) -> None:
    files, findings = found(tmp_path, "bag.zip", "brp.csv", "vergunningen_b.csv", "vergunningen_a.xlsx")
    assert [file.source for file in files] == ["bag", "brp", "vergunningen_a", "vergunningen_b"]
    assert not findings.found


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    files, findings = found(tmp_path, "bag.zip", "brp.csv", "keurmerken.csv", "keurmerken.xlsx")
    assert [file.kind for file in files] == ["bag", "brp"]
    assert [fault.file for fault in findings.faults] == ["keurmerken.csv", "keurmerken.xlsx"]


@pytest.mark.parametrize("name", ["~$rni.xlsx", "._rni.csv", "bag.gpkg-wal", "bag.gpkg-shm", "Thumbs.db", ".DS_Store"])
def test_side_files_are_nobodys(tmp_path: Path, name: str) -> None:
    files, findings = found(tmp_path, "bag.zip", "rni.csv", name)
    assert [file.name for file in files] == ["bag.zip", "rni.csv"]
    assert not findings.found


def test_changes_that_are_not_in_the_file_yet_are_told(tmp_path: Path) -> None:
    files, findings = found(tmp_path, "bag.gpkg", "bag.gpkg-wal", "rni.csv")
    assert [file.name for file in files] == ["bag.gpkg", "rni.csv"]
    assert the(findings, "unsaved_changes").file == "bag.gpkg"


@pytest.mark.parametrize("kind", sorted(REFUSED))
def test_refused_kinds_are_named_with_the_reason(tmp_path: Path, kind: str) -> None:
    files, findings = found(tmp_path, "bag.zip", "rni.csv", f"{kind}.csv")
    fault = the(findings, "refused_kind")
    assert fault.file == f"{kind}.csv"
    assert REFUSED[kind] in fault.why
    assert kind not in {file.kind for file in files}


def test_unknown_and_later_kinds_are_said_and_not_read(tmp_path: Path) -> None:
    files, findings = found(tmp_path, "bag.zip", "rni.csv", "notities.docx", "locaties.csv", "rni2024.csv")
    assert len(files) == 2
    assert sorted(rules(findings)) == ["kind_for_later", "unknown_file", "unknown_file"]
    assert "Bedoelde u rni?" in next(f.way_out for f in findings.found if f.file == "rni2024.csv")
    assert not findings.faults


REFUSED_AS_WRITTEN = {
    "Sociale Media export.xlsx": "sociale_media",
    "socialemedia.csv": "sociale_media",
    "social-media 2024.csv": "sociale_media",
    "WOZ-waarden 2024.xlsx": "woz",
    "wozwaarden.csv": "woz",
    "Waterverbruik_2024.csv": "water",
    "energie verbruik.csv": "energieverbruik",
    "Politiegegevens.xlsx": "politie",
    "uitkeringen.csv": "uitkering",
    "belastingaanslagen.csv": "belasting",
    "Advertentie funda.csv": "advertenties",
}


@pytest.mark.parametrize("name", REFUSED_AS_WRITTEN)
def test_refused_kinds_are_known_as_people_write_them(tmp_path: Path, name: str) -> None:
    _, findings = found(tmp_path, "bag.zip", "rni.csv", name)
    assert REFUSED[REFUSED_AS_WRITTEN[name]] in the(findings, "refused_kind").why


MEANT = {
    "export_brp_2024.csv": "brp",
    "Lijst vergunningen.xlsx": "vergunningen",
    "rni2024.csv": "rni",
    "keurmerk.csv": "keurmerken",
}


@pytest.mark.parametrize("name", MEANT)
def test_a_file_that_is_probably_meant_to_be_read_is_doubted(tmp_path: Path, name: str) -> None:
    _, findings = found(tmp_path, "bag.zip", "rni.csv", name)
    assert the(findings, "unknown_file").severity == "doubt"
    assert f"Bedoelde u {MEANT[name]}?" in the(findings, "unknown_file").way_out


@pytest.mark.parametrize("name", ["waterschap.csv", "Waterland.csv", "brp uitleg.docx", "notities.txt", "wozniak.csv"])
def test_a_file_that_is_something_else_is_only_named(tmp_path: Path, name: str) -> None:
    _, findings = found(tmp_path, "bag.zip", "rni.csv", name)
    assert [one.severity for one in findings.found if one.file == name] == (["fault"] if "brp" in name else ["notice"])


NOT_SHOWN = {
    # a name as bytes → what is told
    b"rni_\xe9\xe9n.csv": ("fault", "unreadable_name"),
    b"rni_\n2024.csv": ("fault", "unreadable_name"),
    "rni_\u202e.csv".encode(): ("fault", "unreadable_name"),
    b"rni_\x1b[2J.csv": ("fault", "unreadable_name"),
    b"rni\n.csv": ("doubt", "unknown_file"),
    b"\xff.csv": ("notice", "unknown_file"),
}


@pytest.mark.parametrize("name", NOT_SHOWN)
def test_a_name_that_can_not_be_shown_is_told_of(tmp_path: Path, name: bytes) -> None:
    (tmp_path / "GM0457").mkdir()
    (tmp_path / "GM0457" / os.fsdecode(name)).write_text("x")
    files, findings = found(tmp_path, "bag.zip", "brp.csv")
    assert [file.kind for file in files] == ["bag", "brp"]
    (told,) = findings.found
    assert (told.severity, told.rule) == NOT_SHOWN[name]
    assert f"{told.file}{told.what}".isprintable()


def test_missing_files_are_all_named_with_whom_to_ask(tmp_path: Path) -> None:
    _, findings = found(tmp_path, "vergunningen.csv")
    assert rules(findings) == ["no_bag", "no_persons"]
    assert "BAG-beheerder" in findings.found[0].way_out
    assert "RvIG" in findings.found[1].way_out


def test_a_missing_folder_is_a_fault(tmp_path: Path) -> None:
    findings = Findings()
    assert find_files(tmp_path, "GM0457", DAY, findings) == []
    assert the(findings, "no_folder").severity == "fault"


def test_what_is_no_file_is_a_fault(tmp_path: Path) -> None:
    place = tmp_path / "GM0457"
    place.mkdir()
    (place / "bag.zip").mkdir()
    (place / "rni.csv").touch()
    (place / "brp.xls").write_text("x")
    os.mkfifo(place / "keurmerken.csv")
    (place / "bezoeken.csv").symlink_to(place / "nowhere.csv")
    files, findings = found(tmp_path)
    assert files == []
    assert {fault.file: fault.rule for fault in findings.faults} == {
        "bag.zip": "folder_as_file",
        "bezoeken.csv": "unreachable_file",
        "brp.xls": "unknown_ending",
        "keurmerken.csv": "no_regular_file",
        "rni.csv": "empty_file",
    }


@pytest.mark.parametrize("name", ["uitsluitingslijst.csv", "Uitsluiting 2024.xlsx", "UITSLUITLIJST.csv"])
def test_an_exclusion_list_under_another_name_is_never_passed_over(tmp_path: Path, name: str) -> None:
    """What it shields would be on the map."""
    (tmp_path / "GM0457").mkdir()
    (tmp_path / "GM0457" / name).write_text("adres\nDorpsstraat 1\n")
    findings = Findings()
    find_files(tmp_path, "GM0457", date(2024, 6, 1), findings)
    assert ("fault", name, "unread_exclusions") in {(one.severity, one.file, one.rule) for one in findings.found}
