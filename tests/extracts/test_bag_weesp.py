"""The whole municipality of Weesp (Kadaster, 15-09-2021): what was read against the tags in the XML, counted apart."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyogrio
import pytest
import shapely

from benchmarks.dwellings import dwellings_by_status
from housing_risk.extracts.areas import assign_areas, read_areas
from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.extracts.bag.versions import NAMES, STATES
from housing_risk.findings import Findings

pytestmark = pytest.mark.real_data

TYPES = {
    "WPL": "Woonplaats",
    "OPR": "OpenbareRuimte",
    "NUM": "Nummeraanduiding",
    "VBO": "Verblijfsobject",
    "LIG": "Ligplaats",
    "STA": "Standplaats",
    "PND": "Pand",
}
REFERENCE = date(2024, 6, 1)
EXTRACT = "2021-09-15"


@pytest.fixture(scope="module")
def extract(test_data: Path) -> Path:
    return test_data / "bag_weesp" / "BAGGEM0457L-15092021.zip"


@pytest.fixture(scope="module")
def findings() -> Findings:
    return Findings()


@pytest.fixture(scope="module")
def weesp(extract: Path, findings: Findings) -> Bag:
    return read_bag(extract, REFERENCE, findings)


@pytest.fixture(scope="module")
def tags(extract: Path) -> dict[str, list[bytes]]:
    """Per type the bytes of every version, cut out without an XML parser."""
    found: dict[str, list[bytes]] = {}
    with zipfile.ZipFile(extract) as outer, zipfile.ZipFile(io.BytesIO(outer.read("0457GEM15092021.zip"))) as middle:
        for short, name in TYPES.items():
            content = b"".join(_files(middle.read(f"0457{short}15092021.zip")))
            found[name] = re.findall(
                rb"<Objecten:%b>.*?</Objecten:%b>" % (name.encode(), name.encode()), content, re.DOTALL
            )
    return found


def _files(content: bytes) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            yield archive.read(name)


def _cell(name: bytes, version: bytes) -> str:
    found = re.search(rb"<\w+:%b>([^<]*)<" % name, version)
    return found[1].decode() if found else ""


@pytest.mark.parametrize("name", TYPES.values())
def test_versions_per_type_and_status_equal_the_tags(weesp: Bag, tags: dict[str, list[bytes]], name: str) -> None:
    statuses = Counter(_cell(b"status", version) for version in tags[name])
    assert weesp.counts[NAMES[name]]["read"] == len(tags[name]) > 0
    assert weesp.counts[f"{NAMES[name]}/status"] == dict(statuses)


@pytest.mark.parametrize("name", TYPES.values())
def test_current_versions_equal_the_tags(weesp: Bag, tags: dict[str, list[bytes]], name: str) -> None:
    open_ended = [version for version in tags[name] if _holds(version)]
    assert len({_cell(b"identificatie domein=[^>]*", version) for version in open_ended}) == len(open_ended)
    assert weesp.counts[NAMES[name]]["current"] == len(open_ended)
    assert weesp.counts[f"{NAMES[name]}/current"] == dict(Counter(_cell(b"status", version) for version in open_ended))


def _holds(version: bytes) -> bool:
    begin, end = _cell(b"beginGeldigheid", version), _cell(b"eindGeldigheid", version)
    return begin <= EXTRACT and (not end or end > EXTRACT)


def test_every_version_is_accounted_for(weesp: Bag) -> None:
    for name in NAMES.values():
        assert weesp.counts[name]["read"] == sum(weesp.counts[name][state] for state in STATES)
        assert weesp.counts[name]["incomplete"] == weesp.counts[name]["inactive"] == weesp.counts[name]["double"] == 0
    panden = weesp.counts["panden"]
    assert panden["standing"] == weesp.counts["pand"]["current"] == panden["with_object"] + panden["without_object"]
    objects = sum(weesp.counts[name]["current"] for name in ("verblijfsobject", "ligplaats", "standplaats"))
    assert len(weesp.objects) == objects == 12_604
    assert weesp.counts["addresses"]["hoofdadres"] == 12_604


def test_the_pairs_of_home_and_pand_equal_the_tags(weesp: Bag, tags: dict[str, list[bytes]]) -> None:
    written = sum(version.count(b"<Objecten-ref:PandRef") for version in tags["Verblijfsobject"] if _holds(version))
    assert weesp.counts["panden"]["pairs"] + weesp.counts["panden"]["pairs_without_pand"] == written
    most = weesp.panden["pand_id"].value_counts()
    assert most.iloc[0] == 154  # one building with 154 objects


def test_dwellings_by_the_definition_of_cbs(weesp: Bag, tags: dict[str, list[bytes]]) -> None:
    table = dwellings_by_status(weesp)
    homes = [version for version in tags["Verblijfsobject"] if _holds(version) and b">woonfunctie<" in version]
    assert dict(zip(table["status"], table["dwellings"], strict=True)) == Counter(
        _cell(b"status", home) for home in homes
    )
    counted = table.set_index("status")["dwellings"]
    assert table.loc[table["in_stock"], "dwellings"].sum() == 9_396
    assert table.loc[table["in_stock"], "dwellings"].sum() + counted["Verbouwing verblijfsobject"] == 9_450
    assert counted["Verblijfsobject gevormd"] == 757
    assert weesp.counts["verblijfsobject/current"]["Verblijfsobject gevormd"] == 797


def test_gdal_counts_the_same_versions(extract: Path, weesp: Bag) -> None:
    """GDAL's LVBAG driver, only through Arrow: its other road gives 0 verblijfsobjecten without a word."""
    outer = f"/vsizip/{{/vsizip/{{{extract}}}/0457GEM15092021.zip}}"
    for short in ("NUM", "VBO", "LIG", "STA", "PND", "OPR"):
        inner = f"/vsizip/{{{outer}/0457{short}15092021.zip}}"
        rows = sum(
            pyogrio.read_arrow(f"{inner}/0457{short}15092021-{n:06d}.xml")[1].num_rows
            for n in range(1, {"NUM": 3, "VBO": 4, "PND": 4}.get(short, 2))
        )
        assert rows == weesp.counts[NAMES[TYPES[short]]]["read"], short
    assert weesp.counts["verblijfsobject"]["read"] == 25_899


def test_coordinates_and_areas_are_those_in_the_xml(weesp: Bag, tags: dict[str, list[bytes]]) -> None:
    written = {}
    for version in tags["Verblijfsobject"]:
        position = re.search(rb"<gml:pos>([\d.]+) ([\d.]+) ", version)
        if _holds(version) and position:
            point = (float(position[1]), float(position[2]))
            written[_cell(b"identificatie domein=[^>]*", version)] = (int(_cell(b"oppervlakte", version)), point)
    table = weesp.objects.set_index("object_id")
    points = shapely.get_coordinates(table["geometry"].to_numpy())
    read = dict(zip(table.index, zip(table["floor_area_m2"], map(tuple, points), strict=True), strict=True))
    assert len(written) >= 12_423
    assert {name: read[name] for name in written} == written


def test_what_there_is_to_say(findings: Findings, weesp: Bag) -> None:
    assert [finding.rule for finding in findings.found] == []
    assert (weesp.extract_date, weesp.date_origin) == (date(2021, 9, 15), "name")
    assert (weesp.municipalities, weesp.names) == (("GM0457",), {"GM0457": "Weesp"})


def test_ids_of_a_former_municipality_stay_text(weesp: Bag) -> None:
    assert weesp.objects["object_id"].str.startswith("0424").any()
    assert weesp.objects["object_id"].str.fullmatch("[0-9]{16}").all()


def test_quirks_are_there_and_harmless(weesp: Bag) -> None:
    main = weesp.addresses[weesp.addresses["role"] == "hoofdadres"]
    assert main["postcode"].isna().any()
    assert set(main["woonplaats"]) == {"Weesp"}
    assert main["huisletter"].dropna().str.islower().any()
    in_use = main[main["object_id"].isin(weesp.objects.loc[weesp.objects["in_use"], "object_id"])]
    key = in_use[["postcode", "huisnummer", "huisletter", "huisnummertoevoeging"]].fillna("")
    assert key.duplicated().any()


def test_the_wijken_hold_all_objects_but_one(weesp: Bag, test_data: Path) -> None:
    findings = Findings()
    areas = read_areas(test_data / "grenzen" / "cbs2022_prov_gem_wijk_rd.gpkg", "GM0457", date(2022, 1, 1), findings)
    assert areas["kind"].value_counts().to_dict() == {"wijk": 8, "gemeente": 1}
    assert findings.found == []
    found = assign_areas(weesp.objects, areas)
    assert found["object_id"].tolist() == weesp.objects["object_id"].tolist()
    assert found["wijk"].isna().sum() == 1
    assert found["buurt"].isna().all()
