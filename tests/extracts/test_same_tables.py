"""The same persons in every layout and file give the same tables, to the byte: every reader against a writer."""

from __future__ import annotations

import dataclasses
import hashlib
import io
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.errors import UsageError
from housing_risk.extracts import Extracts, read
from housing_risk.settings import load_settings
from housing_risk.simulate import simulate
from housing_risk.simulate.layouts import LAYOUTS, layout_named, write_table
from housing_risk.tables import Table

DAY = date(2024, 6, 1)
PERSON_FILES = ("rni_2024-05-25", "brp_2024-05-27")
ADDRESSES = 300


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up municipality in the layout of RvIG."""
    root = tmp_path_factory.mktemp("town") / "raw"
    simulate(root, addresses=ADDRESSES, reference_date=DAY)
    return root


@pytest.fixture(scope="module")
def lists(town: Path) -> dict[str, pd.DataFrame]:
    """The person lists as text, with the headers that they have."""
    tables = {}
    for stem in PERSON_FILES:
        cells = pd.read_csv(town / "GM9999" / f"{stem}.csv", sep=";", dtype="str", keep_default_na=False, header=None)
        cells.iloc[0, 0] = ""
        tables[stem] = cells.iloc[1:].set_axis(cells.iloc[0].to_list(), axis=1)
    return tables


@pytest.fixture(scope="module")
def expected(town: Path, lists: dict[str, pd.DataFrame]) -> dict[str, dict[str, str]]:
    """Per kind of columns the hashes of all tables from the CSV with a byte order mark."""
    found = {"gbav": hashes(received(town))}
    relaid(town, lists, "named")
    found["named"] = hashes(received(town))
    relaid(town, lists, "gbav")
    return found


def relaid(town: Path, lists: dict[str, pd.DataFrame], layout: str) -> None:
    """Write the person lists in another layout in the place of what is there."""
    for stem, table in lists.items():
        for path in (town / "GM9999").glob(f"{stem}.*"):
            path.unlink()
        write_table(town / "GM9999" / stem, table, stem[:3], layout_named(layout))


def received(town: Path) -> Extracts:
    extracts = read(town, "GM9999", DAY, load_settings(town / "housing-risk.toml"))
    assert not extracts.findings.faults
    return extracts


def hashes(extracts: Extracts) -> dict[str, str]:
    """Give a hash of the bytes of every table."""
    found = {}
    for field in dataclasses.fields(Extracts):
        table = getattr(extracts, field.name)
        if isinstance(table, pd.DataFrame):
            frame = pd.DataFrame(table)
            if "geometry" in frame:
                frame = frame.assign(geometry=table.geometry.to_wkb())
            target = io.BytesIO()
            frame.to_parquet(target)
            found[field.name] = hashlib.sha256(target.getvalue()).hexdigest()
    return found


def test_the_layouts_are_those_that_must_be_read() -> None:
    files = {(layout.columns, layout.file) for layout in LAYOUTS.values()}
    kinds = ("csv", "utf8", "cp1252", "utf16", "xlsx", "parquet")
    assert files == {(columns, file) for columns in ("gbav", "named") for file in kinds}
    assert isinstance(Table, type)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_gives_the_same_tables(
    town: Path, lists: dict[str, pd.DataFrame], expected: dict[str, dict[str, str]], layout: str
) -> None:
    relaid(town, lists, layout)
    found = received(town)
    assert hashes(found) == expected[layout_named(layout).columns]
    assert (found.registrations["register"].value_counts() > 0).all()


def test_named_columns_hold_the_same_present_registrations(town: Path, lists: dict[str, pd.DataFrame]) -> None:
    """A named export has one row a person: what it holds is what the GBA-V layout holds on first rows."""
    tables = {}
    for layout in ("gbav", "named"):
        relaid(town, lists, layout)
        found = received(town)
        both = found.registrations.merge(found.written, on=["source", "row"], validate="one_to_one")
        current = both[(both["role"] == "current")].drop(columns=["row"])
        tables[layout] = current.sort_values(["source", "person"], ignore_index=True)
    first = tables["gbav"].drop_duplicates(["source", "person"], ignore_index=True)
    pd.testing.assert_frame_equal(first, tables["named"].drop_duplicates(["source", "person"], ignore_index=True))


def test_simulate_writes_the_layout_that_is_asked_for(tmp_path: Path, town: Path) -> None:
    simulate(tmp_path / "raw", addresses=ADDRESSES, reference_date=DAY, layout="named-xlsx")
    folder = tmp_path / "raw" / "GM9999"
    assert {path.name for path in folder.glob("[br][rn][pi]*")} == {f"{stem}.xlsx" for stem in PERSON_FILES}
    assert (folder / "bag.zip").read_bytes() == (town / "GM9999" / "bag.zip").read_bytes()


def test_an_unknown_layout_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="named-parquet"):
        simulate(tmp_path / "raw", reference_date=DAY, layout="pdf")
    assert not (tmp_path / "raw").exists()
