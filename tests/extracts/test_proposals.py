"""What a column could be is proposed for a person to confirm; no cell is ever shown."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from housing_risk.extracts.columns.layouts import may_be_read
from housing_risk.extracts.columns.opening import ADDRESS_NEEDED, require
from housing_risk.findings import Findings
from housing_risk.settings import parse_settings
from tests.extracts.received import BSNS, a_file, opened, persons, the, words_in

ROWS = [(bsn, f"{n}", f"0457010000{n:06}", f"1382A{'ABCDE'[n]}") for n, bsn in enumerate(BSNS, 1)]
WILD = "burger;hnr;BAG;zip code;Gebdat;Start vanaf;vlag\n" + "".join(
    f"{bsn};{number};{home};{postcode};19800101;2020-01-0{number};0\n" for bsn, number, home, postcode in ROWS
)


def fault_of(folder: Path, text: str, *, inspect: bool) -> tuple[str, Findings]:
    """The way out of the one fault about missing columns, and all findings."""
    file = a_file(folder, "brp.csv", text)
    sheet, findings = opened(file, inspect=inspect)
    assert not require((ADDRESS_NEEDED, "geheim"), file, sheet, findings)
    return findings.faults[0].way_out, findings


def toml_in(way_out: str) -> dict[str, str]:
    """The mapping in a way out, read as the TOML that it must be."""
    lines = [line for line in way_out.splitlines() if line.startswith("[") or " = " in line]
    return dict(tomllib.loads("\n".join(lines))["columns"]["brp"])


def test_by_name_alone_without_looking_at_cells(tmp_path: Path) -> None:
    way_out, _ = fault_of(tmp_path, "Post code 6;HuisNr.;Toev.;Geheim?\n1382AA;1;;0\n", inspect=False)
    assert toml_in(way_out) == {
        "geheim": "Geheim?",
        "huisnummer": "HuisNr.",
        "huisnummertoevoeging": "Toev.",
        "postcode": "Post code 6",
    }


def test_by_the_shape_of_cells_when_check_asks(tmp_path: Path) -> None:
    way_out, _ = fault_of(tmp_path, WILD, inspect=True)
    assert toml_in(way_out) == {
        "adresseerbaar_object_id": "BAG",
        "begin": "Start vanaf",
        "bsn": "burger",
        "huisnummer": "hnr",
        "postcode": "zip code",
    }
    by_name, _ = fault_of(tmp_path, WILD, inspect=False)
    assert "burger" not in by_name


def test_what_is_missed_and_not_found_gets_a_line_to_fill_in(tmp_path: Path) -> None:
    """Who took over the proposal once had the same fault again, with nothing to try."""
    way_out, _ = fault_of(tmp_path, WILD, inspect=True)
    assert '\n# geheim = "…"' in way_out
    found, _ = fault_of(tmp_path, WILD.replace("vlag", "Verstrekkingsbeperking"), inspect=True)
    assert toml_in(found)["geheim"] == "Verstrekkingsbeperking"
    assert "# geheim" not in found


def test_a_birth_is_never_proposed(tmp_path: Path) -> None:
    assert "Gebdat" not in fault_of(tmp_path, WILD, inspect=True)[0]


def test_a_confirmed_proposal_is_read(tmp_path: Path) -> None:
    proposed = toml_in(fault_of(tmp_path, WILD, inspect=True)[0])
    confirmed = parse_settings({"columns": {"brp": proposed | {"geheim": "vlag"}}})
    read, findings = persons(a_file(tmp_path, "brp.csv", WILD), confirmed)
    assert read.counts["current"] == 4
    assert [each.rule for each in findings.found] == ["no_function"]


def test_a_file_without_headers_shows_nothing_of_its_first_row(tmp_path: Path) -> None:
    text = "".join(f"Kerkstraat;Jansen;{bsn};{number};{postcode}\n" for bsn, number, _, postcode in ROWS)
    for inspect in (False, True):
        _, findings = fault_of(tmp_path, text, inspect=inspect)
        assert the(findings, "no_header").severity == "fault"
        assert not {"Kerkstraat", "Jansen", "1382AA"} & set(words_in(findings).replace('"', " ").split())


def test_a_first_row_that_only_resembles_headers_is_not_shown(tmp_path: Path) -> None:
    streets = "Kerkstraat;Dorpsplaats\nMolenweg;Weesp\n"
    _, findings = fault_of(tmp_path, streets, inspect=False)
    assert the(findings, "no_header").severity == "fault"
    assert "Kerkstraat" not in words_in(findings)


def test_a_first_row_with_data_in_it_is_not_shown(tmp_path: Path) -> None:
    text = f"Jansen;onbekend;{BSNS[0]}\n" + "".join(f"X;{postcode};{bsn}\n" for bsn, _, _, postcode in ROWS)
    _, findings = fault_of(tmp_path, text, inspect=True)
    assert the(findings, "no_header").severity == "fault"
    assert "onbekend" not in words_in(findings)


@given(st.lists(st.tuples(*[st.text(st.characters(codec="utf-8", exclude_characters='\0;"\r\n'), max_size=9)] * 3)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_no_cell_is_in_a_proposal(tmp_path: Path, rows: list[tuple[str, str, str]]) -> None:
    marked = [f"waarde{''.join(row)}" for row in rows]
    text = "adressen;burgers;nummers\n" + "".join(f"{cell};{cell};{cell}\n" for cell in marked)
    _, findings = fault_of(tmp_path, text, inspect=True)
    assert "waarde" not in words_in(findings)


def test_what_bears_a_code_of_another_meaning_is_never_proposed(tmp_path: Path) -> None:
    rows = "".join(f"{bsn};Kerkstraat {number};1382A{'ABCDE'[number]}\n" for number, bsn in enumerate(BSNS, 1))
    way_out, _ = fault_of(tmp_path, "01.01.20;08.13.30;zip code\n" + rows, inspect=True)
    assert toml_in(way_out) == {"postcode": "zip code"}


ABROAD = [
    "Kolom 08.13.30",
    "08.13.30-regel",
    "Regel 1 adres buitenland",
    "Adres buitenland (eigen)",
    "13.30 regel",
    "Veld 25",
]


@pytest.mark.parametrize("header", ABROAD)
def test_an_address_abroad_is_never_proposed(tmp_path: Path, header: str) -> None:
    rows = "".join(f"{bsn};Calle Mayor {number};1382A{'ABCDE'[number]}\n" for number, bsn in enumerate(BSNS, 1))
    way_out, _ = fault_of(tmp_path, f"burger;{header};zip code\n" + rows, inspect=True)
    assert toml_in(way_out) == {"bsn": "burger", "postcode": "zip code"}


@pytest.mark.parametrize("header", ABROAD[2:4])
def test_an_address_abroad_can_not_be_mapped(header: str) -> None:
    assert not may_be_read(header)
    assert may_be_read("Datum aanvang adres buitenland")
    assert may_be_read("DatumAanvangAdresBuitenland")


def test_an_address_is_still_proposed_by_its_shape(tmp_path: Path) -> None:
    rows = "".join(f"{bsn};Kerkstraat {number}\n" for number, bsn in enumerate(BSNS, 1))
    way_out, _ = fault_of(tmp_path, "burger;Verblijfplaats hier\n" + rows, inspect=True)
    assert toml_in(way_out) == {"bsn": "burger", "adres": "Verblijfplaats hier"}


def test_a_word_of_ones_own_behind_a_known_name(tmp_path: Path) -> None:
    way_out, _ = fault_of(
        tmp_path, "Postcode (eigen);Huisnummer (eigen);IndGeheimCode (eigen)\n1382AA;1;0\n", inspect=False
    )
    assert toml_in(way_out)["geheim"] == "IndGeheimCode (eigen)"


def test_a_run_that_looks_at_no_cells_tells_who_does(tmp_path: Path) -> None:
    text = "burger;k2;k3\n" + "".join(f"{bsn};{number};{postcode}\n" for bsn, number, _, postcode in ROWS)
    way_out, findings = fault_of(tmp_path, text, inspect=False)
    assert findings.faults[0].rule == "no_header"
    assert "housing-risk check" in way_out
    assert toml_in(fault_of(tmp_path, text, inspect=True)[0]) == {"bsn": "burger", "postcode": "k3"}
