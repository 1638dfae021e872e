"""Everything of one municipality: read together, counted, and every fault at once."""

from __future__ import annotations

import dataclasses
import hashlib
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from housing_risk import tables
from housing_risk.extracts import Extracts, read, reading
from housing_risk.settings import Settings, parse_settings
from tests.extracts.bag_files import extract, home, number, pand, place, simple, street
from tests.extracts.received import BSNS, csv_of, rules, the
from tests.extracts.test_persons import BRP, RNI

DAY = date(2024, 6, 1)
COMPLETE = parse_settings(
    {
        "purpose": {"text": "toezicht op huisvesting", "controller": "gemeente Weesp"},
        "legal_basis": dict.fromkeys(["brp", "rni", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen"], "wet"),
        "coverage": dict.fromkeys(["brp", "rni", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen"], "full"),
    }
)
TEXTS = {
    "brp_2024-05-20.csv": csv_of([BRP, BRP | {"": "k2", "01.01.20": BSNS[1], "08.10.30": "20200101"}]),
    "rni_2024-05-15.csv": csv_of([RNI, RNI | {"": "k2", "01.01.20": BSNS[2], "16.09.20": "20240101"}]),
    "vergunningen.csv": "adres;soort;status;max_personen;geldig_van;geldig_tot;kenmerk\nSlijkstraat 1;logies;;;;;\n",
    "keurmerken.csv": "adres;keurmerk;max_personen;geldig_van;geldig_tot\nSlijkstraat 1;SNF;;;\n",
    "bezoeken.csv": "adres;datum;situatie;personen_aangetroffen\nSlijkstraat 1;1-2-2024;;\n",
    "uitsluitingen.csv": "adres\nSlijkstraat 1\n",
}
FRAMES = {
    "sources": tables.SOURCES,
    "objects": tables.OBJECTS,
    "addresses": tables.ADDRESSES,
    "panden": tables.PANDEN,
    "areas": tables.AREAS,
    "written": tables.WRITTEN,
    "registrations": tables.REGISTRATIONS,
    "permit_records": tables.PERMIT_RECORDS,
    "certificates": tables.CERTIFICATES,
    "visits": tables.VISITS,
    "exclusions": tables.EXCLUSIONS,
}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A root with all that a small municipality sends."""
    place = tmp_path / "raw" / "GM0457"
    place.mkdir(parents=True)
    extract(place / "bag_2024-05-08.zip", simple(), day="2024-05-08")
    for name, text in TEXTS.items():
        (place / name).write_text(text)
    return tmp_path / "raw"


def received(raw: Path, settings: Settings = COMPLETE, day: date = DAY, **options: object) -> Extracts:
    """Read it."""
    return read(raw, "GM0457", day, settings, **options)  # type: ignore[arg-type]


def test_everything_comes_in_as_declared_tables(raw: Path) -> None:
    extracts = received(raw)
    for name, table in FRAMES.items():
        frame = getattr(extracts, name)
        pd.testing.assert_frame_equal(pd.DataFrame(tables.check(table, frame)), pd.DataFrame(frame))
    assert not extracts.findings.faults
    assert extracts.sources["source"].to_list() == [
        "bag_2024-05-08", "bezoeken", "brp_2024-05-20", "keurmerken", "rni_2024-05-15", "uitsluitingen", "vergunningen",
    ]  # fmt: skip


def test_every_row_of_every_source_is_counted(raw: Path) -> None:
    extracts = received(raw)
    rows = extracts.written.groupby("source").size()
    for source, counts in extracts.counts.items():
        if source.startswith("bag"):
            continue
        assert counts["rows"] == rows[source]
        parts = ("current", "history", "continuation", "read", "left_out", "blank")
        assert counts["rows"] == sum(counts.get(part, 0) for part in parts)
    assert extracts.sources.set_index("source").loc[rows.index, "rows"].to_list() == rows.to_list()


@pytest.mark.parametrize("name", ["vergunningen.csv", "bezoeken.csv", "rni_2024-05-15.csv"])
def test_rows_that_are_no_data_are_counted_too(raw: Path, name: str) -> None:
    """A total at the bottom and headers once more: what was left out of `rows` was counted nowhere."""
    path, source = raw / "GM0457" / name, name.removesuffix(".csv")
    before = received(raw).counts[source]
    lines = path.read_text(encoding="utf-8").splitlines()
    width = lines[0].count(";")
    path.write_text(
        "\n".join([*lines, lines[0], "Totaal" + ";" * width, "Totaal: 3" + ";" * width]) + "\n", encoding="utf-8"
    )
    after = received(raw).counts[source]
    assert after == {**before, "totals": 2, "repeated_headers": 1, "in_file": before["rows"] + 3}
    assert "totals" not in before


def test_rows_and_files_that_stand_there_twice_are_told(raw: Path) -> None:
    folder = raw / "GM0457"
    permits = TEXTS["vergunningen.csv"]
    (folder / "vergunningen.csv").write_text(permits + permits.splitlines()[1] + "\nSlijkstraat 1;omzetting;;;;;\n")
    (folder / "vergunningen_b.csv").write_text(permits)
    (folder / "uitsluitingen.csv").write_text("adres\nSlijkstraat 1\nSlijkstraat 1\n")
    told = [found for found in received(raw).findings.found if found.rule == "double_records"]
    assert [(found.severity, found.file, found.rows) for found in told] == [
        ("doubt", "vergunningen.csv", (2,)), ("doubt", "vergunningen_b.csv", (1,)),
    ]  # fmt: skip


def test_one_person_in_both_registers_has_one_number_and_the_brp_goes_first(raw: Path) -> None:
    frame = received(raw).registrations
    assert frame["register"].to_list() == ["brp", "brp", "rni", "rni"]
    assert frame["person"].to_list() == [1, 2, 1, 3]


def test_inputs_are_named_with_their_hash(raw: Path) -> None:
    extracts = received(raw)
    by_name = {entry["file"]: entry for entry in extracts.inputs}
    assert set(by_name) == {"bag_2024-05-08.zip", *TEXTS}
    content = TEXTS["bezoeken.csv"].encode()
    assert by_name["bezoeken.csv"]["sha256"] == hashlib.sha256(content).hexdigest()
    assert by_name["bezoeken.csv"]["dropped_columns"] == 0


def test_the_same_whatever_the_key_and_the_folder(raw: Path, tmp_path: Path) -> None:
    other = tmp_path / "elders"
    raw.rename(other)
    one, two = received(other, key=b"one"), received(other, key=b"two")
    for name in FRAMES:
        pd.testing.assert_frame_equal(pd.DataFrame(getattr(one, name)), pd.DataFrame(getattr(two, name)))
    assert one.counts == two.counts


def test_all_faults_at_once_and_the_good_files_are_read(raw: Path) -> None:
    place = raw / "GM0457"
    (place / "rni_2024-05-15.csv").write_text("PC;Nr\n1382AA;1\n")
    (place / "vergunningen.csv").write_bytes(b"PK\x03\x04")
    (place / "water.csv").write_text("x")
    extracts = received(raw, Settings())
    assert {fault.rule for fault in extracts.findings.faults} == {
        "missing_column", "workbook_as_text", "refused_kind", "no_legal_basis", "no_purpose",
    }  # fmt: skip
    assert set(extracts.registrations["register"]) == {"brp"}
    assert len(extracts.permit_records) == 0
    assert len(extracts.certificates) == 1


def test_nothing_there_is_faults_and_empty_tables(tmp_path: Path) -> None:
    extracts = received(tmp_path)
    assert rules(extracts.findings) == ["no_folder"]
    assert all(len(getattr(extracts, name)) == 0 for name in FRAMES)


def test_a_missing_legal_basis_may_be_allowed_and_stays_visible(raw: Path) -> None:
    extracts = received(raw, Settings(), permissions=frozenset({"no-legal-basis"}))
    assert not extracts.findings.faults
    assert the(extracts.findings, "legal_basis_allowed").severity == "notice"


def test_coverage_that_is_not_stated_is_noted(raw: Path) -> None:
    partly = COMPLETE.model_copy(update={"coverage": {"brp": "full"}})
    columns = [found.column for found in received(raw, partly).findings.found if found.rule == "no_coverage"]
    assert columns == [
        f"coverage.{kind}" for kind in ("rni", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen")
    ]


@pytest.mark.parametrize(
    ("renamed", "apart"),
    [
        ({}, set()),
        ({"rni_2024-05-15.csv": "rni_2024-04-08.csv"}, {"rni_2024-04-08.csv"}),
        ({"rni_2024-05-15.csv": "rni_2024-05-01.csv"}, set()),
        ({"rni_2024-05-15.csv": "rni_2024-04-30.csv"}, {"rni_2024-04-30.csv"}),
        ({"brp_2024-05-20.csv": "brp_2024-06-30.csv"}, {"bag_2024-05-08.zip", "rni_2024-05-15.csv"}),
    ],
)
def test_dates_more_than_a_month_apart_are_doubted(raw: Path, renamed: dict[str, str], apart: set[str]) -> None:
    for old, new in renamed.items():
        (raw / "GM0457" / old).rename(raw / "GM0457" / new)
    found = received(raw).findings.found
    assert {finding.file for finding in found if finding.rule == "dates_apart"} == apart
    after = [finding.file for finding in found if finding.rule == "date_after"]
    assert after == [name for name in renamed.values() if "06-30" in name]


def test_an_extract_without_a_date_is_doubted(raw: Path) -> None:
    (raw / "GM0457" / "brp_2024-05-20.csv").rename(raw / "GM0457" / "brp.csv")
    extracts = received(raw)
    assert the(extracts.findings, "date_unknown").file == "brp.csv"
    origin = extracts.sources.set_index("source")["date_origin"]
    assert (origin["brp"], origin["rni_2024-05-15"]) == ("unknown", "name")


@pytest.mark.parametrize(("day", "doubted"), [(date(2022, 10, 23), True), (date(2022, 10, 24), False)])
def test_an_rni_before_category_16_is_doubted(raw: Path, day: date, doubted: bool) -> None:
    assert ("before_category_16" in rules(received(raw, day=day).findings)) == doubted


def test_rows_of_another_municipality_are_noted_and_kept(raw: Path) -> None:
    (raw / "GM0457" / "rni_2024-05-15.csv").write_text(csv_of([RNI, RNI | {"": "k2", "16.09.10": "363"}]))
    extracts = received(raw)
    assert the(extracts.findings, "elsewhere").rows == (2,)
    assert extracts.written.set_index(["source", "row"]).loc[("rni_2024-05-15", 2), "gemeente"] == "0363"


def test_a_list_of_which_most_lies_elsewhere_is_doubted(raw: Path) -> None:
    (raw / "GM0457" / "rni_2024-05-15.csv").write_text(csv_of([RNI | {"16.09.10": "0363"}]))
    found = the(received(raw).findings, "mostly_elsewhere")
    assert (found.severity, found.rows) == ("doubt", (1,))


@pytest.mark.parametrize("kind", ["vergunningen", "keurmerken", "bezoeken", "uitsluitingen"])
def test_rows_of_a_list_that_lie_elsewhere_are_noted(raw: Path, kind: str) -> None:
    file = raw / "GM0457" / f"{kind}.csv"
    header, row = file.read_text().splitlines()
    file.write_text(f"{header};gemeente\n{row};Weesp\n{row};Amsterdam\n")
    extracts = received(raw)
    found = the(extracts.findings, "elsewhere")
    assert (found.file, found.rows) == (file.name, (2,))
    assert extracts.written.query("source == @kind")["gemeente"].to_list() == ["0457", "0363"]


def test_of_two_bags_the_date_inside_chooses_where_the_name_has_none(raw: Path) -> None:
    extract(raw / "GM0457" / "bag.zip", simple(), day="2024-05-20")
    extracts = received(raw)
    assert extracts.sources.set_index("kind").loc["bag", "source"] == "bag"
    assert the(extracts.findings, "not_chosen").file == "bag_2024-05-08.zip"


def test_a_bag_of_which_nothing_is_in_use_is_a_fault(raw: Path) -> None:
    gone = [place(), street(), number(1), home(1, status="Verblijfsobject ingetrokken"), pand(1)]
    extract(raw / "GM0457" / "bag_2024-05-08.zip", gone, day="2024-05-08")
    assert [fault.rule for fault in received(raw).findings.faults] == ["bag_none_in_use"]


def test_a_bag_of_another_municipality_is_a_fault(raw: Path) -> None:
    extract(raw / "GM0457" / "bag_2024-05-08.zip", simple(), day="2024-05-08", code="0363", name="Amsterdam")
    assert [fault.file for fault in received(raw).findings.faults] == ["bag_2024-05-08.zip"]


def test_the_same_persons_from_every_container_give_the_same_tables(raw: Path) -> None:
    place = raw / "GM0457"
    first = received(raw)
    rows = pd.read_csv(place / "rni_2024-05-15.csv", sep=";", dtype="str", keep_default_na=False)
    frame = rows.rename(columns={"Unnamed: 0": ""})
    (place / "rni_2024-05-15.csv").unlink()
    for name in ("rni_2024-05-15.xlsx", "rni_2024-05-15.parquet"):
        frame.to_excel(place / name, index=False) if name.endswith("xlsx") else frame.to_parquet(place / name)
        again = received(raw)
        (place / name).unlink()
        for field in dataclasses.fields(Extracts):
            if field.name in FRAMES:
                pd.testing.assert_frame_equal(
                    pd.DataFrame(getattr(first, field.name)), pd.DataFrame(getattr(again, field.name))
                )


def test_a_register_without_rows_is_a_fault_and_not_a_crash(raw: Path) -> None:
    for kind in ("rni", "brp"):
        (path,) = (raw / "GM0457").glob(f"{kind}*")
        header = path.read_text(encoding="utf-8-sig").splitlines()[0]
        path.write_text(header + "\n", encoding="utf-8")
    told = received(raw).findings.faults
    assert [(fault.file.split("_")[0].split(".")[0], fault.rule) for fault in told] == [
        ("rni", "no_data_rows"),
        ("brp", "no_data_rows"),
    ]


@pytest.mark.parametrize(
    ("error", "rule"), [(OSError("1382AA"), "unreachable_file"), (KeyError("1382AA"), "program_error")]
)
def test_what_goes_wrong_unforeseen_is_a_fault_of_that_file_and_the_rest_is_read(
    raw: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, rule: str
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(reading, "read_list", fails)
    extracts = received(raw)
    told = extracts.findings.faults
    assert told and {fault.rule for fault in told} == {rule}
    assert "1382AA" not in repr(told)
    assert len(extracts.objects) and len(extracts.registrations)
    assert not {entry["file"] for entry in extracts.inputs} & {fault.file for fault in told}
