"""The made-up BAG is a valid one: Kadaster's layout, every record written, and read back by the package's reader."""

from __future__ import annotations

import io
import re
import zipfile

import numpy as np
import pytest

from housing_risk.extracts.bag.reading import read_bag
from housing_risk.findings import Findings
from housing_risk.simulate.bag_records import BagRecords, bag_records
from housing_risk.simulate.town import Town, build_town
from tests.simulate.conftest import ADDRESSES, REFERENCE_DATE, MadeUp

TAGS = {
    "WPL": "Woonplaats", "OPR": "OpenbareRuimte", "NUM": "Nummeraanduiding", "VBO": "Verblijfsobject",
    "LIG": "Ligplaats", "STA": "Standplaats", "PND": "Pand",
}  # fmt: skip


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town("9999", ADDRESSES, np.random.default_rng(3))


@pytest.fixture(scope="module")
def records(town: Town) -> BagRecords:
    return bag_records(town, np.random.default_rng(4))


def inner_texts(made_up: MadeUp) -> dict[str, str]:
    """Give the XML of every type, by its three letters."""
    with zipfile.ZipFile(made_up.folder / "bag.zip") as outer:
        (name,) = (name for name in outer.namelist() if re.fullmatch(r"9999GEM\d{8}\.zip", name))
        with zipfile.ZipFile(io.BytesIO(outer.read(name))) as middle:
            texts = {}
            for kind in middle.namelist():
                with zipfile.ZipFile(io.BytesIO(middle.read(kind))) as last:
                    texts[kind[4:7]] = "".join(last.read(part).decode() for part in last.namelist())
    return texts


def test_every_type_is_there_and_has_its_records(made_up: MadeUp, records: BagRecords) -> None:
    texts = inner_texts(made_up)
    counts = {kind: len(re.findall(rf"<Objecten:{tag}>", texts[kind])) for kind, tag in TAGS.items()}
    stands = {kind: text.count("<sl:stand>") for kind, text in texts.items()}
    assert counts == stands
    assert all(counts.values())
    assert set(records.frames) == set(TAGS)


def test_objects_in_use_are_as_many_as_were_asked(made_up: MadeUp) -> None:
    findings = Findings()
    bag = read_bag(made_up.folder / "bag.zip", REFERENCE_DATE, findings)
    assert not findings.faults
    assert int(bag.objects["in_use"].sum()) == ADDRESSES
    assert bag.municipalities == ("GM9999",)
    assert set(made_up.truth["object_id"]) <= set(bag.objects.loc[bag.objects["in_use"], "object_id"])


def test_the_reader_meets_every_trap(made_up: MadeUp) -> None:
    bag = read_bag(made_up.folder / "bag.zip", REFERENCE_DATE, Findings())
    assert set(bag.addresses["role"]) == {"hoofdadres", "nevenadres", "former"}
    assert {"Verblijfsobject gevormd", "Verblijfsobject ingetrokken"} <= set(bag.objects["status"])
    assert bag.panden["object_id"].duplicated().any()  # a farm in two buildings
    assert bag.panden["year"].isna().any()  # 9999
    assert bag.addresses["postcode"].str[:4].dropna().between("8971", "8999").all()


def test_versions_of_an_object_follow_each_other(records: BagRecords) -> None:
    for kind, frame in records.frames.items():
        assert not frame.duplicated(["id", "version"]).any(), kind
        ordered = frame.sort_values(["id", "version"])
        same = ordered["id"].eq(ordered["id"].shift(-1))
        assert (ordered["end"][same] == ordered["begin"].shift(-1)[same]).all(), kind
        assert (ordered["end"][~same] == "").all(), kind
        assert (ordered["begin"] < ordered["end"].where(ordered["end"] != "", "9999")).all(), kind


def test_every_reference_has_its_object(records: BagRecords) -> None:
    ids = {kind: set(frame["id"]) for kind, frame in records.frames.items()}
    vbo = records.frames["VBO"]
    assert set(vbo["nummeraanduiding_id"]) <= ids["NUM"]
    assert set(vbo["side_address"]) - {""} <= ids["NUM"]
    assert {pand for both in vbo["pand_id"] for pand in both.split(",")} <= ids["PND"]
    assert set(records.frames["NUM"]["road_id"]) <= ids["OPR"]
    assert set(records.frames["OPR"]["place_id"]) <= ids["WPL"]
