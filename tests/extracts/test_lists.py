"""Permits, certificates, visits and exclusions: what is understood, what is left out, and that nothing is guessed."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from housing_risk import tables
from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.lists import REQUIRED, TABLES, ListFile, read_list
from housing_risk.findings import ROWS_SHOWN, Findings
from housing_risk.messages.contents import CONSEQUENCES
from housing_risk.settings import Settings, parse_settings
from tests.extracts.received import DAY, a_file, rules, the


def a_list(folder: Path, name: str, text: str, settings: Settings | None = None) -> tuple[ListFile, Findings]:
    """Read a list that must be usable, and hold it to its tables; what is said of columns it lacks is left out."""
    settings = settings or Settings()
    file, findings = a_file(folder, name, text), Findings()
    sheet = open_sheet(file, settings, findings)
    assert sheet is not None
    read = read_list(file, sheet, DAY, settings, findings)
    assert read is not None, findings.found
    tables.check(tables.WRITTEN, read.written)
    tables.check(TABLES[file.kind], read.records)
    assert read.counts["rows"] == read.counts["read"] + read.counts["left_out"] + read.counts["blank"]
    assert read.counts["rows"] == len(read.written)
    findings.found = [found for found in findings.found if found.rule != "absent_column"]
    return read, findings


def cells(frame: pd.DataFrame) -> list[list[str]]:
    """Give a frame as text, empty where nothing is known."""
    return frame.astype("str").fillna("").replace({"<NA>": "", "NaT": ""}).to_numpy().tolist()


def test_permits(tmp_path: Path) -> None:
    read, findings = a_list(
        tmp_path,
        "vergunningen.csv",
        "postcode;huisnummer;soort;status;max_personen;geldig_van;geldig_tot;kenmerk\n"
        "1382AA;1;kamerverhuur;;8;01-02-2020;;Z1\n"
        "1382AA;2;LOGIES;Ingetrokken;;2020-02-01;31-12-2024;Z2\n"
        "1382AA;3;omzetting;verleend;8.0;20200000;20240000;Z3\n",
    )
    assert cells(read.records) == [
        ["vergunningen", "1", "kamerverhuur", "verleend", "8", "0", "2020-02-01", ""],
        ["vergunningen", "2", "logies", "ingetrokken", "", "1", "2020-02-01", "2024-12-31"],
        ["vergunningen", "3", "omzetting", "verleend", "8", "2", "2020-01-01", "2024-12-31"],
    ]
    assert rules(findings) == ["list_date_partial", "list_date_partial"]


def test_unknown_words_are_left_out_counted_and_told(tmp_path: Path) -> None:
    text = (
        "adres;soort;status;max_personen;geldig_tot\n"
        "Kade 1;kamers;verleend;4;\n;;;;\nKade 2;logies;in behandeling;4;\nKade 3;logies;verleend;acht;\n"
        "Kade 4;logies;;;gisteren\nKade 5;;;;\n"
    )
    read, findings = a_list(tmp_path, "vergunningen.csv", text)
    assert read.records["row"].to_list() == [4]
    assert pd.isna(read.records.loc[0, "max_personen"])
    assert read.counts == {"rows": 6, "read": 1, "left_out": 4, "blank": 1}
    assert read.written["skip"].fillna("").to_list() == ["", "continuation", "", "", "", ""]
    told = {(found.rule, found.column): found.rows for found in findings.found}
    assert told == {
        ("blank_rows", ""): (2,),
        ("unknown_term", "soort"): (1,),
        ("empty_term", "soort"): (6,),
        ("unknown_term", "status"): (3,),
        ("no_number", "max_personen"): (4,),
        ("date_malformed", "geldig_tot"): (5,),
    }
    assert "[terms.soort]" in next(f.way_out for f in findings.found if f.column == "soort")


def test_local_words_go_through_the_configuration(tmp_path: Path) -> None:
    chosen = parse_settings(
        {"terms": {"soort": {"Kamers": "kamerverhuur"}, "status": {"In behandeling": "aangevraagd"}}}
    )
    text = "adres;soort;status\nKade 1;KAMERS;in behandeling\n"
    read, findings = a_list(tmp_path, "vergunningen.csv", text, chosen)
    assert read.records.loc[0, ["soort", "status"]].to_list() == ["kamerverhuur", "aangevraagd"]
    assert not findings.found


def test_certificates(tmp_path: Path) -> None:
    text = "adresseerbaar_object_id;keurmerk;max_personen\n0457010000000001;snf;12\n0457010000000002;Eigen;3\n"
    read, findings = a_list(tmp_path, "keurmerken.csv", text)
    assert cells(read.records) == [["keurmerken", "1", "SNF", "12", "", ""]]
    assert read.written["object_id"].to_list() == ["0457010000000001", "0457010000000002"]
    assert the(findings, "unknown_term").rows == (2,)


def test_visits(tmp_path: Path) -> None:
    text = (
        "adres;datum;situatie;personen_aangetroffen;resultaat;aanleiding\n"
        "Kade 1;1-3-2024;toegang_verleend;6;overtreding;melding\n"
        "Kade 2;20240300;niemand_aanwezig;;;\n"
        "Kade 3;;weg;-1;;\n"
    )
    read, findings = a_list(tmp_path, "bezoeken.csv", text)
    assert cells(read.records) == [
        ["bezoeken", "1", "2024-03-01", "toegang_verleend", "6", "overtreding"],
        ["bezoeken", "2", "", "niemand_aanwezig", "", ""],
        ["bezoeken", "3", "", "", "", ""],
    ]
    assert rules(findings) == ["list_date_missing", "list_date_partial", "unknown_term", "no_number"]
    assert read.counts["left_out"] == 0


def test_no_exclusion_is_ever_left_out(tmp_path: Path) -> None:
    text = "adres;reden\nKade 1;opvang\n;opvang\n;\n"
    read, _ = a_list(tmp_path, "uitsluitingen.csv", text)
    assert read.records["row"].to_list() == [1, 2]
    assert read.counts == {"rows": 2, "read": 2, "left_out": 0, "blank": 0}


@pytest.mark.parametrize(
    ("name", "header", "missing"),
    [
        ("vergunningen.csv", "adres;status", "soort"),
        ("keurmerken.csv", "adres;max_personen", "keurmerk"),
        ("bezoeken.csv", "adres;situatie", "datum"),
        ("uitsluitingen.csv", "postcode;reden", "adres of onderdelen"),
        ("vergunningen.csv", "huisnummer;status", "adres of onderdelen, soort"),
    ],
)
def test_a_list_without_its_main_columns_is_refused(tmp_path: Path, name: str, header: str, missing: str) -> None:
    file, findings = a_file(tmp_path, name, header + "\n1;2\n"), Findings()
    sheet = open_sheet(file, Settings(), findings)
    assert sheet is not None
    assert read_list(file, sheet, DAY, Settings(), findings) is None
    fault = the(findings, "missing_column")
    assert (fault.severity, fault.column) == ("fault", missing)


def test_excel_damage_is_told_and_left(tmp_path: Path) -> None:
    text = (
        "postcode;huisnummer;huisnummertoevoeging;adresseerbaar_object_id\n"
        "1382AA;12-mei;apr-01;4,57E+14\n1382AA;1;NA;457010000000001\n1382AA;1;2024-05-12;0457010000000001\n"
    )
    read, findings = a_list(tmp_path, "uitsluitingen.csv", text)
    assert read.written["huisnummer"].to_list() == ["12-mei", "1", "1"]
    assert read.written["huisnummertoevoeging"].to_list() == ["apr-01", "NA", "2024-05-12"]
    assert read.written["object_id"].to_list() == ["4,57E+14", "457010000000001", "0457010000000001"]
    assert [(found.rule, found.column, found.rows) for found in findings.found] == [
        ("excel_damage", "huisnummer", (1,)),
        ("excel_damage", "huisnummertoevoeging", (1, 3)),
        ("excel_damage", "adresseerbaar_object_id", (1,)),
        ("lost_zeros", "adresseerbaar_object_id", (2,)),
    ]


@pytest.mark.parametrize(("number", "told"), [("0.05", 1), ("0,5", 1), ("0.0", 0), ("12.1", 0), ("12.0", 0)])
def test_a_share_is_no_house_number(tmp_path: Path, number: str, told: int) -> None:
    _, findings = a_list(tmp_path, "uitsluitingen.csv", f"postcode;huisnummer\n1382AA;{number}\n")
    damaged = [found.column for found in findings.found if found.rule == "excel_damage"]
    assert damaged == ["huisnummer"] * told


@pytest.mark.parametrize("left", ["#N/B", "#VERW!", "#value!", " #NAAM? "])
def test_what_a_failed_formula_left_in_an_address_is_told_and_is_no_text(tmp_path: Path, left: str) -> None:
    words = ("postcode", "huisnummer", "huisletter", "straat", "woonplaats", "adresseerbaar_object_id")
    good = ("1382AA", "1", "A", "Kade", "Weesp", "0457010000000001")
    rows = [good, *((*good[:at], left, *good[at + 1 :]) for at in range(len(words)))]
    text = "".join(";".join(row) + "\n" for row in [words, *rows])
    read, findings = a_list(tmp_path, "uitsluitingen.csv", text)
    told = {found.column: found.rows for found in findings.found if found.rule == "lost_cells"}
    assert told == {word: (row,) for row, word in enumerate(words, 2)}
    parts = read.written.set_index("row")[[*words[:-1], "object_id"]]
    assert parts.isna().to_numpy().tolist() == [[at == row - 2 for at in range(len(words))] for row in parts.index]


INEXACT = [f"99990100000000{number}" for number in range(10, 30, 2)]
LONG_IDS = [f"197901000005{number}0" for number in (746, 747, 748)]


@pytest.mark.parametrize(
    ("ids", "rounded"),
    [
        (LONG_IDS, [1, 2, 3]),
        ([*LONG_IDS, "0457010000000001"], [1, 2, 3]),
        ([*LONG_IDS, "1979010000057483"], []),
        (LONG_IDS[:2] * 2, []),
        (["0457010000000010", "0457010000000020", "0457010000000030"], []),
        (INEXACT, [*range(1, 11)]),
        ([*INEXACT[:9], "9999010000000031"], []),
        (INEXACT[:9] * 2, []),
        ([each.replace("9999", "1979") for each in INEXACT], []),
        ([*INEXACT, "1979010000057483"], [*range(1, 11)]),
    ],
    ids=[
        "all round",
        "one that was kept as text",
        "one that is not round",
        "too few to tell",
        "zeros before it",
        "too long for a number",
        "one that is odd",
        "too few even ones",
        "even, and held exactly",
        "one held exactly",
    ],
)
def test_ids_that_excel_rounded_are_told_and_point_nowhere(tmp_path: Path, ids: list[str], rounded: list[int]) -> None:
    text = "adres;adresseerbaar_object_id\n" + "".join(f"Kade {row};{each}\n" for row, each in enumerate(ids, 1))
    read, findings = a_list(tmp_path, "uitsluitingen.csv", text)
    told = [list(found.rows) for found in findings.found if found.rule == "rounded_ids"]
    assert told == [rounded[:ROWS_SHOWN]] * bool(rounded)
    left = read.written.set_index("row")["object_id"]
    assert left[left.isna()].index.to_list() == rounded
    assert left.dropna().to_list() == [each for row, each in enumerate(ids, 1) if row not in rounded]


def test_a_whole_number_with_a_comma_and_an_end_in_9999(tmp_path: Path) -> None:
    text = (
        "adres;soort;max_personen;geldig_tot\nKade 1;kamerverhuur;8,0;31-12-9999\nKade 2;kamerverhuur;8,5;9999-12-31\n"
    )
    read, findings = a_list(tmp_path, "vergunningen.csv", text)
    assert read.records["max_personen"].fillna(0).to_list() == [8, 0]
    assert read.records["geldig_tot"].isna().all()
    assert rules(findings) == ["no_number", "endless"]


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("vergunningen", "adres;soort;geldig_tot\nKade 1;logies;onbepaald\n", "undated"),
        ("vergunningen", "adres;soort;geldig_tot\nKade 1;logies;00000000\n", "undated"),
        ("vergunningen", "adres;soort;geldig_tot\nKade 1;logies;20240000\n", "widest"),
        ("bezoeken", "adres;datum\nKade 1;gisteren\n", "no_day"),
        ("bezoeken", "adres;datum\nKade 1;20240300\n", "no_day"),
    ],
)
def test_what_becomes_of_a_row_whose_date_is_no_day_is_told(tmp_path: Path, kind: str, text: str, said: str) -> None:
    read, findings = a_list(tmp_path, f"{kind}.csv", text)
    (told,) = findings.found
    assert told.why == CONSEQUENCES[said]
    assert read.counts["left_out"] == (said == "undated")


@pytest.mark.parametrize(
    ("name", "columns", "number", "read_as"),
    [
        ("vergunningen.csv", "adres;soort;max_personen", "Kade 1;kamerverhuur;0", None),
        ("keurmerken.csv", "adres;keurmerk;max_personen", "Kade 1;SNF;0", None),
        ("bezoeken.csv", "adres;datum;personen_aangetroffen", "Kade 1;2024-05-01;0", 0),
    ],
)
def test_a_permit_for_nobody_has_no_number_and_a_visit_may_find_nobody(
    tmp_path: Path, name: str, columns: str, number: str, read_as: int | None
) -> None:
    read, findings = a_list(tmp_path, name, f"{columns}\n{number}\n")
    found = read.records[columns.split(";")[-1]].iloc[0]
    assert (None if pd.isna(found) else found) == read_as
    assert rules(findings) == (["for_nobody"] if read_as is None else [])


@pytest.mark.parametrize(
    ("street", "told"),
    [
        ("Jan Campertstra\ufffdt", (1,)),
        ("Zo\u00c3\u00ablaan", (1,)),  # "ë" in UTF-8, read as Windows-1252
        ("Caf\u00c3\u00a0", (1,)),  # "à": what follows is a hard space
        ("Zo\u00eblaan", ()),
        ("S\u00c3O PAULOLAAN", ()),
    ],
)
def test_letters_spoilt_by_an_encoding_are_told(tmp_path: Path, street: str, told: tuple[int, ...]) -> None:
    _, findings = a_list(tmp_path, "uitsluitingen.csv", f"straat;huisnummer\n{street};1\n")
    assert [one.rows for one in findings.found if one.rule == "garbled_accents"] == [told] * bool(told)


def test_a_visit_without_a_date_is_told(tmp_path: Path) -> None:
    _, findings = a_list(tmp_path, "bezoeken.csv", "adres;datum\nKade 1;\nKade 2;1-3-2024\n")
    assert the(findings, "list_date_missing").rows == (1,)


WHOLE = {
    "vergunningen": "adres;soort;status;max_personen;geldig_van;geldig_tot;kenmerk",
    "keurmerken": "adres;keurmerk;max_personen;geldig_van;geldig_tot",
    "bezoeken": "adres;datum;situatie;personen_aangetroffen;resultaat",
    "uitsluitingen": "adres",
}
COUNTS_FOR_NOTHING = {"resultaat"}


@pytest.mark.parametrize("kind", WHOLE)
def test_every_column_that_a_list_lacks_is_told_with_what_follows(tmp_path: Path, kind: str) -> None:
    """A list without an end of validity was read as valid for ever, in silence."""
    columns = WHOLE[kind].split(";")
    needed = ["adres", *REQUIRED[kind]]
    assert lacking(tmp_path, kind, columns) == {}
    told = lacking(tmp_path, kind, needed)
    assert set(told) == set(columns) - set(needed) - COUNTS_FOR_NOTHING
    for word in told:
        one = lacking(tmp_path, kind, [column for column in columns if column != word])
        assert one == {word: told[word]}


def lacking(folder: Path, kind: str, columns: list[str]) -> dict[str, tuple[str, str]]:
    file, findings = a_file(folder, f"{kind}.csv", ";".join(columns) + "\n"), Findings()
    sheet = open_sheet(file, Settings(), findings)
    assert sheet is not None
    read_list(file, sheet, DAY, Settings(), findings)
    absent = [found for found in findings.found if found.rule == "absent_column"]
    return {found.column: (found.severity, found.why) for found in absent}


def test_a_column_that_a_list_lacks_is_looked_for_under_another_name(tmp_path: Path) -> None:
    file, findings = (
        a_file(tmp_path, "keurmerken.csv", "adres;keurmerk;geldig_van;geldig_tot;aantalpersonen\n"),
        Findings(),
    )
    sheet = open_sheet(file, Settings(), findings)
    assert sheet is not None
    read_list(file, sheet, DAY, Settings(), findings)
    assert 'max_personen = "aantalpersonen"' in the(findings, "absent_column").way_out


def faults_of(folder: Path, name: str, text: str) -> list[tuple[str, str, str]]:
    """What is a fault of a list that is perhaps another one."""
    file, findings = a_file(folder, name, text), Findings()
    sheet = open_sheet(file, Settings(), findings)
    if sheet is not None:
        read_list(file, sheet, DAY, Settings(), findings)
    return [(found.rule, found.column, found.what) for found in findings.faults]


@pytest.mark.parametrize("kind", [kind for kind in WHOLE if kind != "uitsluitingen"])
@pytest.mark.parametrize("name", [kind for kind in WHOLE if kind != "uitsluitingen"])
def test_a_list_under_the_name_of_another_is_recognised(tmp_path: Path, kind: str, name: str) -> None:
    """The advice was to call `situatie` a `soort` of permit."""
    told = faults_of(tmp_path, f"{name}.csv", WHOLE[kind] + "\n")
    assert [rule for rule, _, _ in told] == (["other_kind"] if kind != name else [])
    assert all(f"andere soort: {kind}." in what for _, _, what in told)


def test_a_list_of_permits_with_a_day_is_no_list_of_visits(tmp_path: Path) -> None:
    ((rule, column, _),) = faults_of(tmp_path, "vergunningen.csv", "adres;type;datum;resultaat\n")
    assert (rule, column) == ("missing_column", "soort")


def test_more_people_than_there_can_be_are_doubted(tmp_path: Path) -> None:
    text = WHOLE["keurmerken"] + "\nKade 1;SNF;2500;;\nKade 2;SNF;2501;;\nKade 3;SNF;100000;;\n"
    read, findings = a_list(tmp_path, "keurmerken.csv", text)
    assert the(findings, "very_many_persons").rows == (2, 3)
    assert read.records["max_personen"].to_list() == [2_500, 2_501, 100_000]
