"""The unit of work: its arguments, its places, its key, and its record."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import geopandas
import pandas as pd
import pyarrow.parquet
import pytest

from housing_risk import OutputError, Run, UsageError, check, draw, load
from housing_risk.errors import SettingsError
from housing_risk.linkage.linking import municipality_digits
from housing_risk.progress import STEPS, listening
from housing_risk.record import fingerprint
from housing_risk.settings import PERSONAL_SOURCES, parse_settings
from housing_risk.simulate import simulate
from housing_risk.tables import OUTPUTS, Table
from tests.made_up import DAY, GM, Found, found
from tests.test_environment import PROJECT, name_of

KEY = "een lange sleutel van hier"


def at(folder: Path, **options: object) -> Run:
    return Run(GM, DAY, folder / "raw", folder / "processed", folder / "maps", **options)


def test_places_follow_from_municipality_and_date(tmp_path):
    run = at(tmp_path)
    assert run.folder == tmp_path / "raw" / GM
    assert run.places.slot.folder == tmp_path / "processed" / f"{GM}_{DAY}"
    assert run.places.slot.page == tmp_path / "maps" / f"{GM}_{DAY}.html"


def test_the_configuration_is_the_one_in_the_raw_root_unless_named(tmp_path):
    (tmp_path / "raw").mkdir()
    assert at(tmp_path).settings.norms["dwelling"].value == 12
    for path, value in ((tmp_path / "raw" / "housing-risk.toml", 15), (tmp_path / "other.toml", 20)):
        path.write_text(f'[norms.dwelling]\nkind = "m2_per_person"\nvalue = {value}\narticle = "x"\n', encoding="utf-8")
    assert at(tmp_path).settings.norms["dwelling"].value == 15
    assert at(tmp_path, config=tmp_path / "other.toml").settings.norms["dwelling"].value == 20
    with pytest.raises(SettingsError, match="nowhere"):
        at(tmp_path, config=tmp_path / "nowhere.toml")


def test_without_a_project_folder_the_roots_are_here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Run(GM, DAY).maps == tmp_path / "maps"


@pytest.mark.parametrize("allow", [["everything"], ["no-secrecy", "no-secrets"]])
def test_a_permission_that_does_not_exist_is_refused_with_those_that_do(tmp_path, allow):
    with pytest.raises(UsageError, match="no-legal-basis"):
        at(tmp_path, allow=allow)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", date.min, date.max, "2024-02-30"])
def test_a_day_without_a_year_before_or_after_it_is_no_reference_date(tmp_path, day):
    with pytest.raises(UsageError, match="bestaande dag"):
        Run("GM9999", day, raw=tmp_path)


def test_the_key_comes_from_the_environment_or_a_private_file(tmp_path, monkeypatch):
    assert at(tmp_path).key() is None
    file = tmp_path / "key"
    file.write_text(KEY + "\n", encoding="utf-8")
    file.chmod(0o600)
    assert at(tmp_path, key_file=file).key() == KEY.encode()
    monkeypatch.setenv("HOUSING_RISK_KEY", KEY + "!")
    assert at(tmp_path, key_file=file).key() == (KEY + "!").encode()


def test_the_key_file_is_found_from_the_project_root_as_every_path(tmp_path, monkeypatch):
    (tmp_path / "data" / "raw").mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    assert Run(GM, DAY, key_file="key").key_file == tmp_path / "key"


@pytest.mark.parametrize("code", ["GM٤٤٤٤", "GM４５７０", "gm0457", "0457", "GM04570", "GM0457\n"])
def test_a_code_has_four_ascii_digits_wherever_it_is_given(tmp_path, code):
    with pytest.raises(UsageError):
        Run(code, DAY, tmp_path)
    with pytest.raises(UsageError):
        simulate(tmp_path / "raw", municipality=code, reference_date=date(2024, 6, 1))
    with pytest.raises(UsageError):
        municipality_digits(code)
    with pytest.raises(SettingsError):
        own = {"kind": "max_persons", "value": 4, "article": "x"}
        parse_settings({"norms": {"dwelling": {**own, "municipality": {code: own}}}})


@pytest.mark.parametrize(("text", "mode"), [("kort", 0o600), (KEY, 0o644), (KEY, 0o660), (None, 0)])
def test_a_key_that_is_short_open_or_not_there_is_refused(tmp_path, text, mode):
    file = tmp_path / "key"
    if text:
        file.write_text(text, encoding="utf-8")
        file.chmod(mode)
    if mode & 0o077 and os.name == "nt":
        pytest.skip("Windows has no such permissions")
    with pytest.raises(UsageError) as refused:
        at(tmp_path, key_file=file).key()
    assert KEY not in str(refused.value)


def test_steps_are_told_in_order(copied):
    heard: list[str] = []
    with listening(heard.append):
        found(copied())
    assert tuple(heard) == STEPS


def test_check_gives_a_table_of_findings(plain: Found):
    table = check(plain.town.run())
    assert list(table.columns) == ["severity", "file", "column", "rule", "count", "rows", "what", "why", "way_out"]
    assert set(table["severity"]) <= {"doubt", "notice"}
    assert (table[["what", "why", "way_out"]] != "").all(axis=None)


def test_load_gives_back_what_was_assessed(plain: Found):
    loaded = load(plain.town.run())
    assert loaded.record == plain.record
    for name, table in plain.assessment.tables.items():
        pd.testing.assert_frame_equal(pd.DataFrame(loaded.tables[name]), pd.DataFrame(table))


def test_a_result_read_back_draws_the_same_page(plain: Found):
    """The contacts once came back in the order of the alphabet: 112 was no longer the first."""
    assert draw(load(plain.town.run())).html == plain.town.page.read_bytes()


def test_load_without_a_result_names_the_way_out(tmp_path):
    with pytest.raises(OutputError, match="housing-risk run"):
        load(at(tmp_path))


def test_the_record_holds_the_hash_of_every_output(plain: Found):
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in plain.files.items() if name != "run.json"}
    assert plain.record["outputs"] == hashes


@pytest.mark.parametrize(
    "table", [table for table in OUTPUTS if table.file.endswith(".parquet")], ids=lambda one: one.name
)
def test_every_parquet_file_says_what_it_is(plain: Found, table: Table):
    path = plain.town.result / table.file
    metadata = pyarrow.parquet.read_metadata(path).metadata
    assert (metadata[b"table"], metadata[b"schema_version"]) == (
        table.name.encode(),
        str(table.schema_version).encode(),
    )
    assert (b"geo" in metadata) is (table.geometry is not None)
    assert pyarrow.parquet.read_schema(path).names == table.names


@pytest.mark.parametrize("table", [table for table in OUTPUTS if table.geometry], ids=lambda one: one.name)
def test_tables_with_places_are_geoparquet_that_others_can_read(plain: Found, table: Table):
    """With geopandas' own reader, as an analyst would; QGIS reads the same metadata."""
    read = geopandas.read_parquet(plain.town.result / table.file)
    assert read.crs.to_epsg() == 28992
    assert read.geometry.name == table.geometry
    assert len(read) == len(plain.assessment.tables[table.name])
    west, south, east, north = read.total_bounds
    assert 0 < west < east < 300_000 < south < north < 640_000


def test_the_record_says_how_the_result_came_about(plain: Found):
    record = plain.record
    assert set(record) == {
        "run_id", "map_id", "code", "municipality", "reference_date", "simulated", "parameters", "norms",
        "rules", "permissions", "hash_key", "purpose", "legal_basis", "route", "coverage", "sources",
        "retention_date", "counts", "warnings", "software", "inputs", "outputs",
    }  # fmt: skip
    assert record["retention_date"] == "2025-06-01"
    assert set(record["coverage"]) == set(PERSONAL_SOURCES)
    assert all(norm["article"] for norm in record["norms"])
    assert set(record["software"]) == {"python", "housing-risk", *map(name_of, PROJECT["dependencies"])}
    assert {one["kind"] for one in record["sources"]} == {one["kind"] for one in record["inputs"]["files"]}


@pytest.mark.parametrize(
    ("old", "new"),
    [("value = 12", "value = 13"), ('rni = "full"', 'rni = "partial"'), ("confirmed = true", "confirmed = false")],
)
def test_another_setting_is_another_run(plain: Found, copied, old, new):
    town = copied()
    town.configure(old, new)
    assert fingerprint(town.run()) != plain.record["inputs"]["fingerprint"]
    assert found(town).record["run_id"] != plain.record["run_id"]


def test_the_same_files_elsewhere_are_the_same_run(plain: Found, copied):
    assert fingerprint(copied().run()) == plain.record["inputs"]["fingerprint"]


def test_side_files_of_other_programs_make_no_other_run(plain: Found, copied):
    town = copied()
    for name in ("Thumbs.db", "~$rni.xlsx", ".DS_Store", "bag.gpkg-shm"):
        (town.folder / name).write_bytes(b"x")
    assert fingerprint(town.run()) == plain.record["inputs"]["fingerprint"]
    (town.folder / "rni_2024-05-16.csv").write_bytes(b"x")
    assert fingerprint(town.run()) != plain.record["inputs"]["fingerprint"]


@pytest.mark.parametrize("part", ["findings", "sources", "row_counts", "link_rates", "unplaced", "overview"])
def test_what_notebooks_show_is_a_table(plain: Found, part):
    table = getattr(plain.assessment, part)
    assert len(table)
    assert isinstance(table, pd.DataFrame)


def backwards(pairs: list[tuple[str, object]]) -> dict[str, object]:
    return dict(reversed(pairs))


@pytest.mark.parametrize("part", ["findings", "sources", "row_counts", "overview"])
def test_a_result_read_back_looks_as_when_it_was_made(plain: Found, part):
    """A record on disk has its keys in order of name; two notebooks once showed their columns in two orders."""
    made = json.dumps(plain.assessment.record)
    kept, turned = (
        json.loads(json.dumps(json.loads(made), sort_keys=True)),
        json.loads(made, object_pairs_hook=backwards),
    )
    one, other = (getattr(replace(plain.assessment, record=record), part) for record in (kept, turned))
    pd.testing.assert_frame_equal(one, other)


def test_small_groups_are_not_told_apart_on_a_screen(plain: Found):
    table = plain.assessment.tables["unplaced"]
    kept = table.groupby(["source", "reason"])["persons"].sum().reset_index(drop=True)
    shown = plain.assessment.unplaced["persons"]
    assert (shown[kept.between(1, 4)] == "<5").all()
    assert (shown[~kept.between(1, 4)] == kept[~kept.between(1, 4)].astype("str")).all()
    assert kept.between(1, 4).any()


def test_what_somebody_wrote_comes_on_no_screen(plain: Found):
    written = set(plain.assessment.tables["unplaced"]["address"])
    assert written
    assert written.isdisjoint(plain.assessment.unplaced.astype("str").to_numpy().ravel())


def test_the_first_of_a_list_are_its_first_ranks(plain: Found):
    top = plain.assessment.top("use", 3)
    assert list(top["rank"]) == [1, 2, 3]
    assert top["reasons"].map(len).gt(0).all()


def test_a_question_that_does_not_exist_is_refused_with_those_that_do(plain: Found):
    with pytest.raises(UsageError, match="registration, occupancy, use, fire_safety"):
        plain.assessment.top("occupation", 3)


def test_shares_of_links_add_up_to_one_a_source(plain: Found):
    rates = plain.assessment.link_rates
    assert (rates.groupby("source")["share"].sum() - 1).abs().max() < 0.005


def test_every_row_of_a_file_with_addresses_has_one_status(plain: Found):
    counts = plain.assessment.row_counts
    assert (counts["rows"] == counts.drop(columns=["source", "rows"]).sum(axis=1)).all()
    assert set(counts["source"]) == set(plain.assessment.links["source"])
