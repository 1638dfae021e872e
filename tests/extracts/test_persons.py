"""Registrations: rows, roles, dates, suspension, secrecy, from GBA-V layouts and from named columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from housing_risk import tables
from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.persons.reading import read_persons, registrations_of
from housing_risk.findings import Findings
from housing_risk.settings import Settings, parse_settings
from tests.extracts.received import BSNS, DAY, KEY, a_file, csv_of, persons, registered, rules, the, words_in

BRP = {
    "": "k1", "01.01.20": BSNS[0], "07.70.10": "0", "08.09.10": "0457", "08.10.10": "W", "08.11.60": "1382AA",
    "08.11.20": "12",
}  # fmt: skip
RNI = {"": "k1", "01.01.20": BSNS[0], "07.70.10": "0", "16.09.10": "0457", "16.11.60": "1382AA", "16.11.20": "12"}
NO_ADDRESS = {"08.09.10": "", "08.11.60": "", "08.11.20": ""}
NO_STAY = {"16.09.10": "", "16.11.60": "", "16.11.20": ""}


def one(
    folder: Path, kind: str, day: date = DAY, taken: date | None = None, **elements: str
) -> tuple[pd.Series, pd.Series, Findings]:
    """Read a file with one row that has these elements (`e0810_30` style: category, group, element)."""
    codes = {f"{name[1:3]}.{name[3:5]}.{name[5:]}": value for name, value in elements.items()}
    base = BRP if kind == "brp" else RNI
    file = replace(a_file(folder, f"{kind}.csv", csv_of([base | codes])), extract_date=taken)
    read, findings = persons(file, day=day)
    frame, _ = registered(read)
    return read.written.iloc[0], frame.iloc[0], findings


def span(row: pd.Series, edge: str) -> tuple[str, str]:
    """Give an interval of a registration as text."""
    ends = (row[f"{edge}_earliest"], row[f"{edge}_latest"])
    earliest, latest = ("" if pd.isna(day) else str(day.date()) for day in ends)
    return earliest, latest


# --- rows and roles -------------------------------------------------------------------------------------------------


def test_a_mark_announces_the_next_row_and_leaves_its_own_alone(tmp_path: Path) -> None:
    more = {"": "", "01.01.20": "", "07.70.10": ""}
    rows = [
        BRP | {"08.H": "58"},
        BRP | more | {"08.11.20": "14", "08.H": "58"},
        BRP | more | NO_ADDRESS | {"08.10.10": "", "09.01.20": "x"},
        BRP | more | {"08.11.20": "16"},
        BRP | more | {"08.11.20": "18"},
        BRP | {"": "k2", "01.01.20": BSNS[1], "08.H": "58"},
        BRP | {"": "k3", "01.01.20": BSNS[2], "08.H": "08"},
        BRP | more | {"08.11.20": "20"},
    ]
    read, _ = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    assert read.registrations["role"].to_list() == [
        "current", "history", "continuation", "history", "current", "current", "current", "current",
    ]  # fmt: skip
    assert read.written["skip"].fillna("").to_list() == ["", "history", "continuation", "history", "", "", "", ""]
    assert read.counts == {"rows": 8, "current": 5, "history": 2, "continuation": 1, "person_lists": 3}


def test_an_rni_list_without_a_temporary_address_is_a_continuation(tmp_path: Path) -> None:
    read, _ = persons(a_file(tmp_path, "rni.csv", csv_of([RNI, RNI | NO_STAY | {"": "k2", "08.09.10": "1999"}])))
    assert read.registrations["role"].to_list() == ["current", "continuation"]


def test_category_66_beside_16_is_an_ended_stay(tmp_path: Path) -> None:
    ended = {"66.11.60": "1382BB", "66.11.20": "9", "66.18.10": "20230401", "66.09.20": "20230101"}
    rows = [RNI | ended, RNI | NO_STAY | {"": "k2", "01.01.20": BSNS[1]} | ended]
    read, _ = persons(a_file(tmp_path, "rni.csv", csv_of(rows)))
    assert read.registrations["role"].to_list() == ["current", "history"]
    assert read.written["skip"].fillna("").to_list() == ["", "ended"]
    assert read.written["postcode"].to_list() == ["1382AA", "1382BB"]
    assert span(read.registrations.iloc[1], "begin") == ("2023-01-01", "2023-01-01")
    assert span(read.registrations.iloc[1], "end") == ("2023-04-01", "2023-04-01")


def test_named_columns_are_a_person_a_row(tmp_path: Path) -> None:
    text = (
        "BSN,Anummer,IdentificatiecodeVerblijfplaats,FunctieAdres,DatumAanvangHuishouding,Huisnummer,Huisletter,"
        "Huisnummertoevoeging,AanduidingBijHuisnummer,Postcode,IndGeheimCode,GegevensInOnderzoekAdres,DatumGeldigheidAdres\n"
        f"{BSNS[0]},,0457010000057463,W,20200101,12,a,NA,to,1382AA,0,,\n"
        f"{BSNS[0]},,,B,,12,,,,1382AA,0,,20210000\n"
        f"{BSNS[1]},,,,00000000,14,,,,1382AA,7,080000,20210000\n"
    )
    read, findings = persons(a_file(tmp_path, "BZSPRSU00.csv", text, "brp"))
    frame, _ = registered(read)
    assert frame["person"].to_list() == [1, 1, 2]
    assert frame["secret"].to_list() == [False, False, True]
    assert frame["investigated"].to_list() == [False, False, True]
    assert read.written["skip"].fillna("").to_list() == ["", "letter_address", ""]
    first = read.written.iloc[0]
    assert (first["object_id"], first["huisletter"], first["huisnummertoevoeging"], first["aanduiding"]) == (
        "0457010000057463", "a", "NA", "to",
    )  # fmt: skip
    assert [span(row, "begin") for _, row in frame.iterrows()] == [
        ("2020-01-01", "2020-01-01"),
        ("", "2021-12-31"),
        ("", "2021-12-31"),
    ]
    assert not findings.found


def test_lo_element_names_and_the_configuration_name_columns(tmp_path: Path) -> None:
    text = (
        "Burgerservicenummer;Indicatie geheim;Functie adres;Datum aanvang adreshouding;Hnr;PC\n"
        f"{BSNS[0]};0;W;20200101;1;1382AA\n"
    )
    chosen = parse_settings({"columns": {"brp": {"08.11.20": "Hnr", "postcode": "PC"}}})
    read, findings = persons(a_file(tmp_path, "brp.csv", text), chosen)
    assert read.written.loc[0, ["postcode", "huisnummer"]].to_list() == ["1382AA", "1"]
    assert not findings.found


def test_codes_with_a_name_and_codes_without_dots(tmp_path: Path) -> None:
    text = (
        ";01.01.20 Burgerservicenummer;077010;08.11.60 Postcode;081120;08.10.10;08.10.30\n"
        + f"k;{BSNS[0]};0;1382AA;1;W;20200101\n"
    )
    read, findings = persons(a_file(tmp_path, "brp.csv", text))
    assert read.written.loc[0, ["postcode", "huisnummer"]].to_list() == ["1382AA", "1"]
    assert not findings.found


@pytest.mark.parametrize(
    ("columns", "rule"), [({"postkode": "PC"}, "unknown_word"), ({"postcode": "Post code 6"}, "mapped_header_missing")]
)
def test_a_wrong_mapping_is_a_fault(tmp_path: Path, columns: dict[str, str], rule: str) -> None:
    findings = Findings()
    open_sheet(a_file(tmp_path, "brp.csv", csv_of([BRP])), parse_settings({"columns": {"brp": columns}}), findings)
    assert the(findings, rule).severity == "fault"


@pytest.mark.parametrize(
    ("columns", "rule"),
    [
        ({"begin": "01.03.10"}, "mapped_never_read"),
        ({"huisletter": "01.02.40 Geslachtsnaam"}, "mapped_never_read"),
        ({"adres": "08.13.30"}, "mapped_never_read"),
        ({"begin": "Geboortedatum"}, "mapped_never_read"),
        ({"begin": "58.10.30"}, ""),
    ],
)
def test_what_is_never_read_can_not_be_mapped(tmp_path: Path, columns: dict[str, str], rule: str) -> None:
    row = BRP | dict.fromkeys(columns.values(), "20200101")
    file = a_file(tmp_path, "brp.csv", csv_of([row]))
    findings = Findings()
    sheet = open_sheet(file, parse_settings({"columns": {"brp": columns}}), findings)
    assert sheet is not None
    assert rules(findings) == ([rule] if rule else [])
    assert (next(iter(columns)) in sheet.cells) == (not rule)


def test_one_header_under_two_words_is_a_fault(tmp_path: Path) -> None:
    findings = Findings()
    columns = {"postcode": "08.11.60", "huisnummer": "08.11.60"}
    open_sheet(a_file(tmp_path, "brp.csv", csv_of([BRP])), parse_settings({"columns": {"brp": columns}}), findings)
    assert rules(findings) == ["mapped_twice", "mapped_twice"]


def test_a_blank_column_before_the_others_is_no_key(tmp_path: Path) -> None:
    text = f";Burgerservicenummer;IndGeheimCode;Postcode;Huisnummer\n;{BSNS[0]};0;1382AA;1\n;{BSNS[1]};7;1382AA;2\n"
    read, _ = persons(a_file(tmp_path, "brp.csv", text))
    frame, _ = registered(read)
    assert frame["person"].to_list() == [1, 2]
    assert frame["secret"].to_list() == [False, True]


def test_a_word_for_nothing_protects_only_where_nothing_is_told(tmp_path: Path) -> None:
    nothing = {"": "", "01.01.20": "NULL", "07.70.10": "NULL"}
    rows = [BRP, nothing, nothing, BRP | {"": "k2", "01.01.20": BSNS[1], "07.70.10": "NULL"}]
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    assert registered(read)[0]["secret"].to_list() == [False, False, False, True]
    assert the(findings, "secrecy_word").rows == (4,)
    assert "double_rows" not in rules(findings)


def test_a_row_that_stands_there_twice_is_told_and_counts_once(tmp_path: Path) -> None:
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of([BRP, BRP | {"": "k2", "01.01.20": BSNS[1]}, BRP])))
    assert the(findings, "double_rows").rows == (3,)
    assert registered(read)[0]["person"].to_list() == [1, 2, 1]


@pytest.mark.parametrize(
    ("kind", "reasons", "rule"),
    [
        ("brp", ["R", "R", ""], "mostly_suspended"),
        ("brp", ["O", "", ""], ""),
        ("rni", ["", "", ""], "nobody_suspended"),
        ("rni", ["R", "", ""], "nobody_suspended"),
        ("rni", ["R", "R", ""], ""),
    ],
)
def test_a_register_that_looks_like_the_other_is_doubted(
    tmp_path: Path, kind: str, reasons: list[str], rule: str
) -> None:
    base = BRP | {"08.10.30": "20200101"} if kind == "brp" else RNI | {"16.09.20": "20230101"}
    rows = [
        base | {"": f"k{n}", "01.01.20": BSNS[n], "07.67.10": "20230101" if reason else "", "07.67.20": reason}
        for n, reason in enumerate(reasons)
    ]
    _, findings = persons(a_file(tmp_path, f"{kind}.csv", csv_of(rows)))
    assert rules(findings) == ([rule] if rule else [])


OTHERS = {
    # the name, the headers → the kind that it is
    "rni, a list of permits": ("rni", "postcode;huisnummer;soort;status;max_personen;geldig_tot", "vergunningen"),
    "rni, a list of visits": ("rni", "postcode;huisnummer;datum;situatie;personen_aangetroffen", "bezoeken"),
    "rni, the BRP": ("rni", ";01.01.20;07.70.10;08.11.60;08.11.20", "brp"),
    "brp, the RNI": ("brp", ";01.01.20;07.70.10;08.09.10;16.11.60;16.11.20", "rni"),
    "exclusions, the RNI": ("uitsluitingen", "BSN;IndGeheimCode;ANummer;Postcode;Huisnummer", "brp"),
    "rni with both categories": ("rni", ";01.01.20;07.70.10;08.11.60;16.11.60;16.11.20", ""),
    "exclusions with a status": ("uitsluitingen", "postcode;huisnummer;soort;status;geldig_tot;reden", ""),
}


@pytest.mark.parametrize("case", OTHERS)
def test_a_good_name_on_another_kind_of_file(tmp_path: Path, case: str) -> None:
    kind, headers, other = OTHERS[case]
    text = headers + "\n" + ";".join("1" * len(headers.split(";"))) + "\n"
    findings = Findings()
    sheet = open_sheet(a_file(tmp_path, f"{kind}.csv", text), Settings(), findings)
    assert (sheet is None) == bool(other)
    if other:
        assert other in the(findings, "other_kind").what


def test_the_full_street_goes_before_the_short_one(tmp_path: Path) -> None:
    both = {"08.11.10": "Burg Jansenstr", "08.11.15": "Burgemeester Jansenstraat"}
    rows = [BRP | both, BRP | {"": "k2", "08.11.10": "Burg Jansenstr", "08.12.10": "woonwagen"}]
    read, _ = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    assert read.written["straat"].to_list() == ["Burgemeester Jansenstraat", "Burg Jansenstr"]
    assert read.written["locatie"].fillna("").to_list() == ["", "woonwagen"]


# --- dates ----------------------------------------------------------------------------------------------------------

BEGINS = [
    ("brp", {"e081030": "20200315", "e080920": "20190101"}, ("2020-03-15", "2020-03-15")),
    ("brp", {"e081030": "20200000"}, ("2020-01-01", "2020-12-31")),
    ("brp", {"e080920": "20190101"}, ("2019-01-01", "")),  # came to the municipality, perhaps moved within it
    ("brp", {"e081030": "00000000", "e080920": "20190100"}, ("2019-01-01", "")),
    ("brp", {"e081030": "20190000", "e080920": "20190315"}, ("2019-03-15", "2019-12-31")),
    ("brp", {"e081030": "20190000", "e080920": "20150315", "e088510": "20191001"}, ("2019-01-01", "2019-10-01")),
    ("brp", {"e081030": "20190000", "e088610": "20180101"}, ("2019-01-01", "2019-12-31")),  # contradicts, left out
    ("brp", {"e080920": "20150315", "e088510": "20191001"}, ("2015-03-15", "2019-10-01")),
    ("brp", {"e081320": "20230526", "e080920": "20150315"}, ("2023-05-26", "2023-05-26")),  # abroad
    ("brp", {"e081030": "20240231", "e088510": "20190101"}, ("", "2019-01-01")),
    ("brp", {"e088510": "00000000", "e088610": "20190102"}, ("", "2019-01-02")),
    ("brp", {"e081030": "00000000"}, ("", "")),
    ("brp", {}, ("", "")),
    ("brp", {"e081030": "20250101"}, ("2025-01-01", "2025-01-01")),
    ("rni", {"e160920": "20230101"}, ("2023-01-01", "2023-01-01")),
    ("rni", {"e160920": "20230101", "e168510": "20230101"}, ("2023-01-01", "2023-01-01")),
    ("rni", {"e160920": "20230101", "e168510": "20230201"}, ("2023-01-01", "2023-02-01")),  # perhaps moved within
    ("rni", {"e160920": "20230101", "e168510": "00000000", "e168610": "20230205"}, ("2023-01-01", "2023-01-01")),
    ("rni", {"e168510": "20230200"}, ("2023-02-01", "2023-02-28")),
    ("rni", {"e168610": "20230205"}, ("2023-02-05", "2023-02-05")),
]


@pytest.mark.parametrize(("kind", "elements", "expected"), BEGINS)
def test_when_a_registration_began(
    tmp_path: Path, kind: str, elements: dict[str, str], expected: tuple[str, str]
) -> None:
    _, row, findings = one(tmp_path, kind, **elements)
    assert span(row, "begin") == expected
    assert ("date_malformed" in rules(findings)) == ("20240231" in elements.values())


STANDINGS = [
    # kind, elements, skip, end
    ("brp", {"e076720": "E", "e076710": "20240601"}, "suspended", None),  # from that day on, so on that day
    ("brp", {"e076720": "E", "e076710": "20240602"}, "", ("2024-06-02", "2024-06-02")),
    ("brp", {"e076720": "R", "e076710": "20200101"}, "suspended", None),
    ("brp", {"e076720": ".", "e076710": "20200101"}, "suspended", None),
    ("brp", {"e076720": "M", "e076710": "00000000"}, "suspended", None),
    ("brp", {"e076720": "O"}, "suspended", None),
    ("brp", {"e076710": "20200101"}, "suspended", None),
    ("brp", {"e076720": "O", "e076710": "00002014"}, "suspended", None),
    ("brp", {"e076720": "E", "e076710": "20240600"}, "", ("2024-06-01", "2024-06-30")),  # perhaps, perhaps not yet
    ("brp", {"e076720": "F", "e076710": "20250101"}, "suspended", None),  # never a resident
    ("brp", {"e076720": "W", "e076710": "20250101"}, "suspended", None),
    ("brp", {"e060810": "20240531"}, "suspended", None),
    ("brp", {"e060810": "20240605", "e076720": "E", "e076710": "20250101"}, "", ("2024-06-05", "2024-06-05")),
    ("brp", {"e060810": "00000000"}, "suspended", None),
    ("brp", {"e081010": "B"}, "letter_address", None),
    ("brp", {"e081010": "brief"}, "letter_address", None),
    ("brp", {"e081010": "W"}, "", ("", "")),
    ("brp", {"e088310": "089999"}, "established_not_there", None),
    ("brp", {"e088310": "89999", "e088320": "20240601"}, "established_not_there", None),
    ("brp", {"e088310": "089999", "e088320": "20240602"}, "", ("", "")),
    ("brp", {"e088310": "089999", "e088320": "20230101", "e088330": "20240601"}, "", ("", "")),
    ("brp", {"e088310": "089999", "e088320": "20230101", "e088330": "20240701"}, "established_not_there", None),
    ("rni", {"e076720": "R", "e076710": "20200101"}, "", ("", "")),
    ("rni", {"e076720": "E", "e076710": "20200101"}, "", ("", "")),
    ("rni", {"e076720": "M", "e076710": "20200101"}, "", ("", "")),
    ("rni", {"e076720": "O", "e076710": "20200101"}, "suspended", None),
    ("rni", {"e076720": "F", "e076710": "20250101"}, "suspended", None),
    ("rni", {"e060810": "20200101"}, "suspended", None),
    ("rni", {"e161810": "20240601"}, "ended", None),
    ("rni", {"e161810": "20240602"}, "", ("2024-06-02", "2024-06-02")),
    ("rni", {"e161810": "20240000"}, "", ("2024-01-01", "2024-12-31")),
    ("rni", {"e161810": "00000000"}, "ended", None),
    ("rni", {"e168310": "169999"}, "established_not_there", None),
]


@pytest.mark.parametrize(("kind", "elements", "skip", "end"), STANDINGS)
def test_who_is_not_there_on_the_date(
    tmp_path: Path, kind: str, elements: dict[str, str], skip: str, end: tuple[str, str] | None
) -> None:
    written, row, _ = one(tmp_path, kind, **elements)
    assert ("" if pd.isna(written["skip"]) else written["skip"]) == skip
    assert row["role"] == "current"
    if end is not None:
        assert span(row, "end") == end


ON_AN_UNKNOWN_DAY = [
    # kind, elements, why nobody is there where the extract is of the date or before
    ("brp", {"e076720": "O", "e076710": "00000000"}, "suspended"),
    ("brp", {"e060810": "00000000"}, "suspended"),
    ("brp", {"e088310": "089999", "e088320": "00000000"}, "established_not_there"),
    ("brp", {"e088310": "089999", "e088320": "20240600"}, "established_not_there"),
    ("rni", {"e161810": "00000000"}, "ended"),
]


@pytest.mark.parametrize(("kind", "elements", "skip"), ON_AN_UNKNOWN_DAY)
def test_law_4_what_may_have_happened_after_the_date_leaves_somebody_possible_on_it(
    tmp_path: Path, kind: str, elements: dict[str, str], skip: str
) -> None:
    before, _, told = one(tmp_path, kind, taken=DAY, **elements)
    after, row, untold = one(tmp_path, kind, taken=date(2024, 6, 14), **elements)
    assert before["skip"] == skip
    assert pd.isna(after["skip"])
    assert ("ended_unknown_day" in rules(told), "ended_unknown_day" in rules(untold)) == (skip == "ended", False)
    if skip != "established_not_there":
        assert span(row, "end") == (span(row, "begin")[0], "2024-06-14")


def test_law_4_without_any_date_an_end_is_taken_as_passed(tmp_path: Path) -> None:
    written, _, _ = one(tmp_path, "brp", taken=date(2024, 6, 14), e076720="O")
    assert written["skip"] == "suspended"


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        ({}, False),
        ({"e088310": "080000"}, True),
        ({"e088310": "081120", "e088320": "20240602"}, False),
        ({"e088310": "081120", "e088320": "00000000"}, True),
        ({"e088310": "081120", "e088330": "20240601"}, False),
        ({"e088310": "081120", "e088330": "20240602"}, True),
    ],
)
def test_under_investigation_on_the_date(tmp_path: Path, elements: dict[str, str], expected: bool) -> None:
    _, row, _ = one(tmp_path, "brp", **elements)
    assert bool(row["investigated"]) is expected


def test_suspension_stands_on_the_first_row_and_holds_for_every_current_row(tmp_path: Path) -> None:
    gone = {"07.67.20": "E", "07.67.10": "20200101"}
    rows = [BRP | gone, BRP | {"": "", "01.01.20": "", "07.70.10": ""}, BRP | {"": "k2", "01.01.20": BSNS[1]}]
    read, _ = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    assert read.written["skip"].fillna("").to_list() == ["suspended", "suspended", ""]


# --- secrecy --------------------------------------------------------------------------------------------------------


def test_secrecy_belongs_to_the_person_in_every_row_of_every_file(tmp_path: Path) -> None:
    brp, _ = persons(a_file(tmp_path, "brp.csv", csv_of([BRP, BRP | {"": "k2", "01.01.20": BSNS[1], "07.70.10": "0"}])))
    rni, _ = persons(
        a_file(tmp_path, "rni.csv", csv_of([RNI | {"07.70.10": "7"}, RNI | {"": "k2", "01.01.20": BSNS[2]}]))
    )
    frame, findings = registered(brp, rni)
    assert frame["person"].to_list() == [1, 2, 1, 3]
    assert frame["secret"].to_list() == [True, False, True, False]
    assert not findings.found


def test_secrecy_on_a_later_row_counts_too(tmp_path: Path) -> None:
    rows = [BRP, BRP | {"": "", "01.01.20": "", "07.70.10": "3"}, BRP | {"": "k2", "01.01.20": BSNS[1]}]
    frame, _ = registered(persons(a_file(tmp_path, "brp.csv", csv_of(rows)))[0])
    assert frame["secret"].to_list() == [True, True, False]


def test_unknown_secrecy_is_protected_and_told(tmp_path: Path) -> None:
    rows = [BRP | {"07.70.10": ""}, BRP | {"": "k2", "01.01.20": BSNS[1], "07.70.10": "0.0"}]
    frame, findings = registered(persons(a_file(tmp_path, "brp.csv", csv_of(rows)))[0])
    assert frame["secret"].to_list() == [True, False]
    found = the(findings, "secrecy_unknown")
    assert (found.severity, found.count, found.rows) == ("doubt", 1, (1,))
    assert "[terms.geheim]" in found.way_out


def test_what_blank_means_can_be_confirmed(tmp_path: Path) -> None:
    chosen = parse_settings({"terms": {"geheim": {"": "0", "Ja": "7"}}})
    rows = [BRP | {"07.70.10": ""}, BRP | {"": "k2", "01.01.20": BSNS[1], "07.70.10": "ja"}]
    read, told = persons(a_file(tmp_path, "brp.csv", csv_of(rows)), chosen)
    frame, findings = registered(read)
    assert frame["secret"].to_list() == [False, True]
    assert (rules(told), rules(findings)) == (["no_begin"], [])


def test_letter_addresses_that_can_not_be_seen_are_told(tmp_path: Path) -> None:
    without = {code: value for code, value in BRP.items() if code != "08.10.10"}
    found = the(persons(a_file(tmp_path, "brp.csv", csv_of([without])))[1], "no_function")
    assert (found.severity, found.file) == ("doubt", "brp.csv")
    words = ("W", "b", "post", "")
    rows = [BRP | {"": f"k{n}", "01.01.20": BSNS[n], "08.10.10": word} for n, word in enumerate(words)]
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    assert the(findings, "function_word").rows == (3,)
    assert read.written["skip"].eq("letter_address").to_list() == [False, True, False, False]


def test_an_unknown_word_is_protected(tmp_path: Path) -> None:
    read, told = persons(a_file(tmp_path, "brp.csv", csv_of([BRP | {"07.70.10": "nee"}])))
    assert registered(read)[0]["secret"].to_list() == [True]
    assert "secrecy_word" in rules(told)


def test_no_secrecy_column_is_refused_unless_allowed(tmp_path: Path) -> None:
    bare = {code: value for code, value in BRP.items() if code != "07.70.10"}
    file = a_file(tmp_path, "brp.csv", csv_of([bare]))
    findings = Findings()
    sheet = open_sheet(file, Settings(), findings)
    assert sheet is not None
    assert read_persons(file, sheet, DAY, Settings(), frozenset(), KEY, findings) is None
    assert "no-secrecy" in the(findings, "missing_column").way_out
    read, told = persons(file, permissions=frozenset({"no-secrecy"}))
    frame, later = registered(read)
    assert frame["secret"].to_list() == [False]
    assert the(told, "no_secrecy_allowed").severity == "notice"
    assert not later.found


# --- laws -----------------------------------------------------------------------------------------------------------


def test_numbers_of_persons_do_not_depend_on_the_key_and_do_not_stay(tmp_path: Path) -> None:
    rows = [BRP, BRP | {"": "k2", "01.01.20": BSNS[1]}, BRP | {"": "k3"}]
    files = [persons(a_file(tmp_path, "brp.csv", csv_of(rows)), key=key)[0] for key in (b"one", b"two")]
    frames = [registered(file)[0] for file in files]
    pd.testing.assert_frame_equal(*frames)
    assert frames[0]["person"].to_list() == [1, 2, 1]
    assert not frames[0].isin([BSNS[0], BSNS[1]]).any(axis=None)
    assert not {"bsn", "a_number"} & set(frames[0])


def test_other_columns_change_nothing(tmp_path: Path) -> None:
    named = {"01.02.10": "Jan", "01.02.40": "Jansen", "01.04.10": "M", "04.05.10": "0072", "08.13.30": "ul. Polna 1"}
    plain, _ = persons(a_file(tmp_path, "brp.csv", csv_of([BRP])))
    filled, findings = persons(a_file(tmp_path, "brp.csv", csv_of([BRP | named])))
    pd.testing.assert_frame_equal(plain.registrations, filled.registrations)
    pd.testing.assert_frame_equal(plain.written, filled.written)
    assert not any(value in words_in(findings) for value in named.values())


CODES = [code for code in BRP if code] + [
    "08.H",
    "08.10.10",
    "08.10.30",
    "07.67.20",
    "07.67.10",
    "08.83.10",
    "06.08.10",
]
VALUE = st.one_of(
    st.sampled_from(["", "", "58", "0", "B", "E", "20200101", "20240000", "00000000", "089999", "1382AA", "12"]),
    st.text(st.characters(codec="utf-8", exclude_characters='\0;"\r\n'), max_size=6),
)
SECRET = "Geheimzinnig"


@given(st.lists(st.fixed_dictionaries(dict.fromkeys(["", *CODES], VALUE)), min_size=1, max_size=10))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
def test_any_rows_are_all_accounted_for(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    marked = [row | {"08.11.40": SECRET, "01.01.10": SECRET, "08.86.10": SECRET} for row in rows]
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of(marked)))
    frame, more = registered(read)
    tables.check(tables.REGISTRATIONS, frame)
    written = tables.check(tables.WRITTEN, read.written)
    assert len(frame) == len(written) == read.counts["rows"] == len(rows)
    assert read.counts["rows"] == sum(read.counts[role] for role in ("current", "history", "continuation"))
    assert ((frame["role"] == "history") == written["skip"].eq("history").fillna(False)).all()
    assert SECRET not in words_in(findings) + words_in(more)


# --- the official test set ------------------------------------------------------------------------------------------


@pytest.mark.real_data
def test_every_row_of_the_official_test_set_is_accounted_for(test_data: Path) -> None:
    (path,) = (test_data / "rvig").glob("*Testset*.csv")
    read, _ = persons(InputFile(path, "brp", None), day=date(2022, 5, 2))
    frame, _ = registered(read)
    assert read.counts == {"rows": 2156, "current": 689, "history": 1055, "continuation": 412, "person_lists": 687}
    current = frame["role"] == "current"
    lists = read.list_of_row.to_numpy()
    assert Counter(pd.Series(lists[current]).value_counts()) == {1: 685, 2: 2}
    assert (read.written["gemeente"] == "1999").sum() == 85
    assert frame.loc[~pd.Series(lists).duplicated(), "role"].eq("current").all()
    tables.check(tables.REGISTRATIONS, frame)
    tables.check(tables.WRITTEN, read.written)


@pytest.mark.real_data
def test_marks_stand_on_current_rows_of_the_official_test_set(test_data: Path) -> None:
    (path,) = (test_data / "rvig").glob("*Testset*.csv")
    sheet = open_sheet(InputFile(path, "brp", None), Settings(), Findings())
    assert sheet is not None
    marks = sheet.cells["historie"] == "58"
    read, _ = persons(InputFile(path, "brp", None))
    current = (read.registrations["role"] == "current").to_numpy()
    assert (int(marks.sum()), int((marks.to_numpy() & current).sum())) == (1061, 496)


@pytest.mark.real_data
def test_the_official_test_set_holds_two_lists_of_many_a_person(test_data: Path) -> None:
    (path,) = (test_data / "rvig").glob("*Testset*.csv")
    read, _ = persons(InputFile(path, "brp", None))
    twice = registrations_of([read, read], Findings())
    once = registrations_of([read], Findings())
    assert once["person"].nunique() == 682
    without_numbers = read.lists[["bsn", "a_number"]].isna().all(axis=1).sum()
    assert twice["person"].nunique() == 682 + without_numbers


@pytest.mark.parametrize(
    ("header", "proposed"),
    [
        ("DatumInschrijving (jjjjmmdd)", 'inschrijving = "DatumInschrijving (jjjjmmdd)"'),
        ("Huisnr toevoeging", 'huisnummertoevoeging = "Huisnr toevoeging"'),
        ("Geboortedatum", ""),
        ("Postcode vorig adres", ""),
    ],
)
def test_a_column_that_is_called_almost_as_one_that_is_read_is_told(tmp_path: Path, header: str, proposed: str) -> None:
    text = f"bsn;geheim;postcode;huisnummer;geldig_van;{header}\n999993653;0;1382AA;12;20240101;x\n"
    _, findings = persons(a_file(tmp_path, "rni.csv", text))
    told = [one.way_out for one in findings.found if one.rule == "almost_known"]
    assert len(told) == bool(proposed)
    assert all(proposed in way_out for way_out in told)


@pytest.mark.parametrize(("more", "rows"), [({}, (2, 4)), ({"08.H": ""}, ())], ids=["no column", "an empty column"])
def test_a_file_that_can_not_say_which_address_is_past_is_doubted(tmp_path: Path, more: dict, rows: tuple) -> None:
    """Without 08.H each address of a person counts as one of now: in a made-up town that moved a third of everybody."""
    old = BRP | {"": "", "01.01.20": "", "08.11.20": "14"} | more
    other = BRP | {"": "k2", "01.01.20": BSNS[1]} | more
    proof = {"": "", "07.70.10": "0"}
    text = csv_of([BRP | more, old, other, old, BRP | {"": "k3", "01.01.20": BSNS[2]}, proof])
    _, findings = persons(a_file(tmp_path, "brp.csv", text))
    told = [(found.severity, found.column, found.rows) for found in findings.found if found.rule == "no_history_mark"]
    assert told == [("doubt", "08.H", rows)] * bool(rows)
