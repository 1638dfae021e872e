"""Corrections and the list they are made in: what a clerk fills in comes back as an answer, and nothing is picked."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from housing_risk.extracts.corrections import note_unknown_rows, read_corrections
from housing_risk.findings import Findings
from housing_risk.linkage import apply_corrections, link, list_unmatched, match_rates
from housing_risk.tables import CORRECTIONS, check, empty
from tests.linkage.building import object_id, register, written

ADDRESSES_, OBJECTS_ = register((Path(__file__).parent / "town.txt").read_text(encoding="utf-8"))
ROWS = written(
    {"adres": "Kerkstrat 12 Q, Weesp"},
    {"postcode": "1381AA", "huisnummer": "2"},
    {"adres": "=HYPERLINK(1) Lindenlaan 600, Weesp"},
    {"skip": "history", "adres": "Kerkstraat 2, Weesp"},
)


def corrections(*rows: dict) -> pd.DataFrame:
    frame = pd.DataFrame([{"source": "rni", **row} for row in rows]).reindex(columns=CORRECTIONS.names)
    return check(CORRECTIONS, frame)


def linked(rows: pd.DataFrame) -> pd.DataFrame:
    return link(rows, ADDRESSES_, OBJECTS_, municipality="GM0457")


def test_an_object_id_or_an_address_goes_before_what_was_written() -> None:
    corrected = apply_corrections(
        ROWS,
        corrections(
            {"row": 1, "object_id": object_id(4)},
            {"row": 3, "postcode": "1382EE", "huisnummer": "6"},
            {"row": 4, "huisnummer": "4"},
        ),
    )
    links = linked(corrected)
    assert links["reason"].tolist() == ["bag_id", "exact", "exact", "history"]
    assert links["object_id"].tolist()[0] == object_id(4)
    assert corrected["adres"].isna().tolist() == [True] * 4
    assert ROWS["adres"].notna().sum() == 3


def test_an_object_id_goes_before_a_corrected_address() -> None:
    corrected = apply_corrections(ROWS, corrections({"row": 1, "object_id": object_id(4), "postcode": "1382EE"}))
    assert pd.isna(corrected["postcode"].iloc[0])


def test_without_corrections_nothing_changes() -> None:
    pd.testing.assert_frame_equal(apply_corrections(ROWS, empty(CORRECTIONS)), ROWS)


def test_what_is_listed_filled_in_and_read_back_is_linked(tmp_path: Path) -> None:
    listed = list_unmatched(ROWS, linked(ROWS), ADDRESSES_)
    assert listed["rij"].tolist() == [1, 3]
    assert listed["geschreven_adres"].tolist()[1].startswith("'=")
    listed.loc[0, "postcode"], listed.loc[0, "huisnummer"] = "1381AB", "14"
    listed.to_csv(tmp_path / "correcties.csv", sep=";", index=False, encoding="utf-8-sig")
    findings = Findings()
    read = read_corrections(tmp_path / "correcties.csv", findings)
    assert not findings.found
    assert linked(apply_corrections(ROWS, read))["reason"].tolist()[:2] == ["exact", "exact"]


def test_candidates_are_named_by_their_address() -> None:
    rows = written({"postcode": "1381AC", "huisnummer": "24"})
    listed = list_unmatched(rows, linked(rows), ADDRESSES_)
    assert listed["mogelijk"].tolist() == [f"Kerkstraat 24A ({object_id(13)}); Kerkstraat 24B ({object_id(14)})"]


@pytest.mark.parametrize(
    ("text", "rule", "kept"),
    [
        ("bron;rij;huisnummer;postcode\nrni;1;2;1381AA\nrni;1;4;1381AA\n", "corrected_twice", 0),
        ("bron;rij;huisnummer;postcode\nrni;1;2;1381AA\nrni;1;2;1381AA\n", "", 1),
        ("bron;rij;huisnummer;postcode\nrni;;2;1381AA\n", "correction_without_number", 0),
        ("bron;rij;huisnummer;postcode\nrni;1;;\n", "", 0),
        ("straat;huisnummer\nKerkstraat;1\n", "corrections_without_row", 0),
        ("", "no_rows", 0),
    ],
)
def test_faults_on_purpose(tmp_path: Path, text: str, rule: str, kept: int) -> None:
    (tmp_path / "correcties.csv").write_text(text, encoding="utf-8")
    findings = Findings()
    read = read_corrections(tmp_path / "correcties.csv", findings)
    assert [each.rule for each in findings.found] == ([rule] if rule else [])
    assert len(read) == kept
    assert all("Kerkstraat" not in each.what and "1381" not in each.what for each in findings.found)


def test_a_correction_of_no_row_is_said() -> None:
    findings = Findings()
    note_unknown_rows(corrections({"row": 2, "huisnummer": "1"}, {"row": 99, "huisnummer": "1"}), ROWS, findings)
    assert [(each.rule, each.rows) for each in findings.found] == [("correction_of_no_row", (99,))]


def test_a_source_that_is_no_file_is_never_repeated() -> None:
    findings = Findings()
    note_unknown_rows(corrections({"source": "J. Jansen", "row": 2, "huisnummer": "1"}), ROWS, findings)
    assert [each.rule for each in findings.found] == ["correction_of_no_row"]
    assert "Jansen" not in f"{findings.found}"


def test_match_rates_hide_small_groups_and_show_no_text_that_somebody_wrote() -> None:
    texts = ["Kerkstraat 2, Weesp", "Kerkstraat 4, Weesp", "Kerkstraat 14, Weesp", "Kerkstraat 16, Weesp"]
    rows = written(
        *({"adres": text} for text in texts), {"straat": "Kerkstraat", "huisnummer": "99"}, {"adres": "bij Jan thuis 3"}
    )
    rates = match_rates(rows, linked(rows), ADDRESSES_)
    assert rates["straat"].tolist() == ["Kerkstraat", "(niet in de BAG)"]
    assert rates["rows"].tolist() == ["5", "<5"]
    assert rates["share"].tolist()[0] == 0.8
    assert rates["share"].isna().tolist() == [False, True]


def test_match_rates_name_the_street_of_today_also_where_a_former_address_has_a_lower_number() -> None:
    addresses, objects = register(
        "Oude_Straat 5 - 1381FG Weesp @9 #1 =f; Achterom 1 - 1381GG Weesp @9 #2 =n;Nieuwe_Straat 5 - 1381FF Weesp @9 #3"
    )
    rows = written(*[{"postcode": "1381FF", "huisnummer": "5"}] * 5)
    rates = match_rates(rows, link(rows, addresses, objects, municipality="GM0457"), addresses)
    assert rates["straat"].tolist() == ["Nieuwe Straat"]
