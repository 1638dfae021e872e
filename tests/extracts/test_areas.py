"""Boundaries: every layout in which they come, wrong ones refused, and which area an object lies in."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import geopandas
import pandas as pd
import pyogrio
import pytest
import shapely

from housing_risk.extracts.areas import assign_areas, check_areas, read_areas
from housing_risk.extracts.containers import geojson, geopackage
from housing_risk.findings import Findings
from housing_risk.tables import AREAS, OBJECTS, check, empty
from tests.extracts.databases import changing

GM = "GM0457"
DAY = date(2021, 9, 15)
LEFT, RIGHT = shapely.box(132000, 481000, 132100, 481100), shapely.box(132100, 481000, 132200, 481100)
WHOLE = shapely.box(132000, 481000, 132200, 481100)
BOW_TIE = shapely.Polygon([(132000, 481000), (132100, 481100), (132100, 481000), (132000, 481100)])


def frame(codes: list[str], shapes: list[Any], columns: tuple[str, str] = ("code", "name"), crs: Any = 28992) -> Any:
    names = [f"Naam van {code}" for code in codes]
    return geopandas.GeoDataFrame({columns[0]: codes, columns[1]: names}, geometry=shapes, crs=crs)


def plain() -> dict[str, Any]:
    return {
        "gemeenten": frame([GM, "GM0363"], [WHOLE, shapely.box(121000, 487000, 122000, 488000)]),
        "wijken": frame(
            ["WK045700", "WK045701", "WK036300"], [LEFT, RIGHT, shapely.box(121000, 487000, 122000, 488000)]
        ),
        "buurten": frame(["BU04570000", "BU04570100"], [LEFT, RIGHT]),
    }


def as_cbs() -> dict[str, Any]:
    """The layers of the wijk- en buurtkaart: every layer also has the codes of what it lies in."""
    layers = plain()
    return {
        "gemeenten": layers["gemeenten"].rename(columns={"code": "GM_CODE", "name": "GM_NAAM"}),
        "wijken": layers["wijken"]
        .rename(columns={"code": "WK_CODE", "name": "WK_NAAM"})
        .assign(GM_CODE=GM, GM_NAAM="x"),
        "buurten": layers["buurten"]
        .rename(columns={"code": "BU_CODE", "name": "BU_NAAM"})
        .assign(WK_CODE="WK045700", GM_CODE=GM, GM_NAAM="x"),
    }


def as_cbs_2023() -> dict[str, Any]:
    layers = plain()
    return {
        "gemeenten": layers["gemeenten"].rename(columns={"code": "gemeentecode", "name": "gemeentenaam"}),
        "wijken": layers["wijken"].rename(columns={"code": "wijkcode", "name": "wijknaam"}).assign(gemeentecode=GM),
        "buurten": layers["buurten"]
        .rename(columns={"code": "buurtcode", "name": "buurtnaam"})
        .assign(wijkcode="WK045700"),
    }


def in_capitals() -> dict[str, Any]:
    return {name.upper(): layer.rename(columns={"code": "CODE", "name": "NAAM"}) for name, layer in plain().items()}


def one_layer() -> dict[str, Any]:
    return {"grenzen": pd.concat(plain().values(), ignore_index=True)}


def gpkg(path: Path, layers: dict[str, Any]) -> Path:
    for name, layer in layers.items():
        layer.to_file(path, layer=name, driver="GPKG", engine="pyogrio")
    return path


def read(path: Path, findings: Findings | None = None) -> pd.DataFrame:
    """Read boundaries of Weesp; by default nothing may be wrong with them."""
    found = Findings() if findings is None else findings
    areas = read_areas(path, GM, DAY, found)
    if findings is None:
        assert found.found == []
    pd.testing.assert_frame_equal(check(AREAS, areas), areas)
    return areas


@pytest.mark.parametrize("layers", [plain, as_cbs, as_cbs_2023, in_capitals, one_layer])
def test_layouts(tmp_path: Path, layers: Callable[[], dict[str, Any]]) -> None:
    areas = read(gpkg(tmp_path / "grenzen.gpkg", layers()))
    assert areas["code"].tolist() == ["BU04570000", "BU04570100", GM, "WK045700", "WK045701"]
    assert areas["kind"].tolist() == ["buurt", "buurt", "gemeente", "wijk", "wijk"]
    assert areas["name"].tolist() == [f"Naam van {code}" for code in areas["code"]]
    assert areas["geometry"].area.tolist() == [10_000, 10_000, 20_000, 10_000, 10_000]
    assert areas.crs == "EPSG:28992"


def years_told(path: Path) -> list[str]:
    findings = Findings()
    read(path, findings)
    assert {(finding.severity, finding.rule) for finding in findings.found} <= {("doubt", "areas_other_year")}
    return [finding.what for finding in findings.found]


@pytest.mark.parametrize(
    ("name", "column", "told"),
    [
        ("grenzen.gpkg", {}, False),
        ("grenzen_2021.gpkg", {}, False),
        ("grenzen_2019.gpkg", {}, True),
        ("grenzen_20190101.gpkg", {}, True),
        ("grenzen_01-01-2021_v3.gpkg", {}, False),
        ("grenzen_v3.gpkg", {"jaar": 2019}, True),
        ("grenzen_v3.gpkg", {"JAAR": "2021"}, False),
        ("grenzen_2019.gpkg", {"jrstatcode": "2021GM0457"}, False),
        ("grenzen.gpkg", {"jrstatcode": "2024GM0457"}, True),
        ("grenzen.gpkg", {"jaar": None}, False),
        ("grenzen_10203040.gpkg", {}, False),
    ],
)
def test_outlines_of_another_year_are_a_doubt(tmp_path: Path, name: str, column: dict[str, Any], told: bool) -> None:
    layers = {title: layer.assign(**column) for title, layer in plain().items()}
    what = years_told(gpkg(tmp_path / name, layers))
    assert [str(DAY.year) in text for text in what] == [True] * told


def test_the_year_in_geojson(tmp_path: Path) -> None:
    path = tmp_path / "grenzen.geojson"
    layer = one_layer()["grenzen"].to_crs(28992).assign(jaar=2018)
    crs = {"crs": {"type": "name", "properties": {"name": "EPSG:28992"}}}
    path.write_text(json.dumps(json.loads(layer.to_json()) | crs), encoding="utf-8")
    assert ["2018" in text for text in years_told(path)] == [True]


def test_geojson_says_its_coordinate_system_or_is_in_degrees(tmp_path: Path) -> None:
    layer = one_layer()["grenzen"]
    old_style = json.loads(layer.to_json()) | {
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    }
    path, other = tmp_path / "grenzen.geojson", tmp_path / "grenzen2.json"
    path.write_text(json.dumps(old_style), encoding="utf-8-sig")
    other.write_text(layer.to_crs(4326).to_json(), encoding="utf-8")
    findings = Findings()
    in_rd, in_degrees = read(path), read(other, findings)
    assert [(finding.severity, finding.rule) for finding in findings.found] == [("notice", "areas_transformed")]
    assert in_rd["code"].tolist() == in_degrees["code"].tolist()
    assert in_rd["geometry"].geom_equals_exact(in_degrees["geometry"], tolerance=0.01).all()


def test_an_outline_that_lies_nowhere_is_no_outline(tmp_path: Path) -> None:
    content = json.loads(one_layer()["grenzen"].to_crs(4326).to_json())
    content["features"][0]["geometry"] = {"type": "Polygon", "coordinates": [[[5, 52], [6, 52], [1e999, 53], [5, 52]]]}
    path, findings = tmp_path / "grenzen.geojson", Findings()
    path.write_text(json.dumps(content), encoding="utf-8")
    assert content["features"][0]["properties"]["code"] not in set(read(path, findings)["code"])
    assert "areas_no_shape" in {finding.rule for finding in findings.found}


def test_another_coordinate_system_is_transformed_with_a_notice(tmp_path: Path) -> None:
    findings = Findings()
    layers = {"wijken": plain()["wijken"].to_crs(4326)}
    areas = read(gpkg(tmp_path / "grenzen.gpkg", layers), findings)
    assert [(finding.severity, finding.rule) for finding in findings.found] == [("notice", "areas_transformed")]
    assert areas["geometry"].iloc[0].equals_exact(shapely.set_precision(LEFT, 0), tolerance=0.01, normalize=True)


def test_invalid_outlines_are_repaired_with_a_notice(tmp_path: Path) -> None:
    findings = Findings()
    areas = read(gpkg(tmp_path / "grenzen.gpkg", {"wijken": frame(["WK045700"], [BOW_TIE])}), findings)
    assert [(finding.severity, finding.rule, finding.count) for finding in findings.found] == [
        ("notice", "areas_repaired", 1)
    ]
    assert areas["geometry"].is_valid.all()
    assert areas["geometry"].area.tolist() == [5_000]


def test_pieces_of_one_area_are_put_together(tmp_path: Path) -> None:
    findings = Findings()
    layer = frame(["WK045700", "WK045700"], [LEFT, RIGHT])
    layer["name"] = ["", "Stad"]  # CBS gives water its own row, without a name
    areas = read(gpkg(tmp_path / "grenzen.gpkg", {"wijken": layer}), findings)
    assert [finding.rule for finding in findings.found] == ["areas_double"]
    assert areas[["code", "name"]].values.tolist() == [["WK045700", "Stad"]]
    assert areas["geometry"].area.tolist() == [20_000]


def test_signs_that_nobody_sees_are_no_part_of_a_name(tmp_path: Path) -> None:
    wijken = frame(["WK045700", "WK045701"], [LEFT, RIGHT]).assign(
        name=["De\u202eHoogt", "\u200bNoord\u00a0Oost\ufeff"]
    )
    areas = read(gpkg(tmp_path / "grenzen.gpkg", {"wijken": wijken}))
    assert areas["name"].tolist() == ["DeHoogt", "Noord Oost"]


def test_rows_without_a_usable_code_or_outline_are_told(tmp_path: Path) -> None:
    findings = Findings()
    layer = frame(["WK045700", "WK0457", "WK045702"], [LEFT, RIGHT, shapely.Point(132000, 481000)])
    areas = read(gpkg(tmp_path / "grenzen.gpkg", {"wijken": layer}), findings)
    assert [(finding.rule, finding.count) for finding in findings.found] == [("areas_no_shape", 2)]
    assert areas["code"].tolist() == ["WK045700"]


def _without_crs(path: Path) -> None:
    gpkg(path, {"wijken": plain()["wijken"]})
    with changing(path) as database:
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = -1")
    database.close()


def _misnamed_crs(path: Path) -> None:
    gpkg(path, {"wijken": frame(["WK045700"], [LEFT]).set_crs(32631, allow_override=True)})


def _not_rd(path: Path) -> None:
    gpkg(path, {"wijken": frame(["WK045700"], [shapely.box(5.0, 52.3, 5.1, 52.4)])})


def _no_layers(path: Path) -> None:
    gpkg(path, {"wijken": plain()["wijken"]})
    with changing(path) as database:
        database.execute("DELETE FROM gpkg_geometry_columns")
    database.close()


def _other_columns(path: Path) -> None:
    gpkg(path, {"wijken": frame(["WK045700"], [LEFT], columns=("nummer", "omschrijving"))})


def _other_database(path: Path) -> None:
    with changing(path) as database:
        database.execute("CREATE TABLE notes (text)")
    database.close()


def _endless_view(path: Path) -> None:
    gpkg(path, {"wijken": plain()["wijken"]})
    with changing(path) as database:
        database.execute("DROP TABLE wijken")
        database.execute(
            "CREATE VIEW wijken AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT 'WK9999' || i AS code, 'x' AS name, NULL AS geom FROM n"
        )
    database.close()


def _writes(content: bytes) -> Callable[[Path], None]:
    return lambda path: void(path.write_bytes(content))


def void(_: object) -> None: ...


REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "no coordinate system": (_without_crs, "areas_unknown_crs"),
    "a wrong coordinate system": (_misnamed_crs, "areas_misplaced"),
    "degrees that say to be metres": (_not_rd, "areas_misplaced"),
    "no layers": (_no_layers, "areas_no_layers"),
    "no code or name": (_other_columns, "areas_no_layers"),
    "another database": (_other_database, "areas_unreadable"),
    "an endless view": (_endless_view, "areas_unreadable"),
    "half a database": (_writes(b"SQLite format 3\x00" + b"\x00" * 200), "areas_unreadable"),
    "nothing": (_writes(b""), "areas_unreadable"),
    "text": (_writes(b"code;name"), "areas_unreadable"),
    "other JSON": (_writes(b'{"type": "Topology"}'), "areas_unreadable"),
    "JSON of another shape": (_writes(b"[1, 2]"), "areas_unreadable"),
    "no features": (_writes(b'{"type": "FeatureCollection", "features": []}'), "areas_no_layers"),
    "nested without end": (_writes(b'{"features": ' + b"[" * 100_000), "areas_unreadable"),
    "a virtual layer that fetches": (_writes(b"<OGRVRTDataSource/>"), "areas_unreadable"),
    "an unknown system in GeoJSON": (
        _writes(
            b'{"features": [{"properties": {"code": "WK045700", "name": "x"}, "geometry": {"type": "Polygon",'
            b' "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}}], "crs": {"properties": {"name": "de kaart"}}}'
        ),
        "areas_unknown_crs",
    ),
    "a folder": (lambda path: path.mkdir(), "areas_unreadable"),
    "a pipe": (lambda path: os.mkfifo(path), "areas_unreadable"),
    "gone": (lambda path: None, "areas_unreadable"),
}


@pytest.mark.parametrize(("make", "rule"), REFUSED.values(), ids=REFUSED.keys())
def test_a_file_that_can_not_be_used_gives_one_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], rule: str
) -> None:
    monkeypatch.setattr(geopackage, "MAX_STEPS", 5_000_000)
    findings, path = Findings(), tmp_path / "grenzen.gpkg"
    make(path)
    assert read(path, findings).empty
    assert [(finding.severity, finding.rule, finding.file) for finding in findings.found] == [
        ("fault", rule, path.name)
    ]
    assert "{" not in findings.found[0].what


def test_a_large_geojson_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geojson, "MAX_BYTES", 100)
    findings, path = Findings(), tmp_path / "grenzen.geojson"
    path.write_text(one_layer()["grenzen"].to_json())
    assert read(path, findings).empty
    assert [finding.rule for finding in findings.found] == ["areas_too_large"]


def test_boundaries_of_another_municipality_are_a_doubt(tmp_path: Path) -> None:
    findings = Findings()
    path = gpkg(tmp_path / "grenzen.gpkg", {"wijken": frame(["WK036300"], [LEFT])})
    assert read(path, findings).empty
    assert [(finding.severity, finding.rule) for finding in findings.found] == [("doubt", "areas_other_municipality")]


@pytest.mark.parametrize("name", ["grenzen.gpkg", "grenzen #1 (50%20) é,?.gpkg"])
def test_looking_leaves_no_trace(tmp_path: Path, name: str) -> None:
    """A GeoPackage in WAL mode got -wal and -shm beside it and another hash (QGIS#23991)."""
    path = gpkg(tmp_path / "made.gpkg", plain()).rename(tmp_path / name)
    with changing(path) as database:
        database.execute("PRAGMA journal_mode = WAL")
    database.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    moment = path.stat().st_mtime_ns
    path.chmod(0o400)
    assert len(read(path)) == 5
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert path.stat().st_mtime_ns == moment
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_geopackages_are_read_as_gdal_reads_them(tmp_path: Path) -> None:
    shapes = [
        LEFT,
        shapely.MultiPolygon([LEFT, shapely.box(0, 0, 1, 1)]),
        shapely.Polygon(
            LEFT.exterior.coords, [[(132010, 481010), (132020, 481010), (132020, 481020), (132010, 481010)]]
        ),
        shapely.force_3d(LEFT, 7.0),
        None,
    ]
    path = gpkg(tmp_path / "x.gpkg", {'a "quoted" name': frame(["a", "b", "c", "d", "e"], shapes)})
    layer = geopackage.layers(path)[0]
    mine, theirs = geopackage.read_rows(path, layer, ["code"]), pyogrio.read_dataframe(path)
    assert mine["code"].tolist() == theirs["code"].tolist()
    assert layer.epsg == 28992
    flat = shapely.force_2d(theirs.geometry.to_numpy())
    assert [shapely.to_wkt(shape) for shape in mine["geometry"]] == [shapely.to_wkt(shape) for shape in flat]


@pytest.mark.real_data
def test_the_map_of_cbs_is_read_as_gdal_reads_it(test_data: Path, tmp_path: Path) -> None:
    path = tmp_path / "grenzen.gpkg"
    shutil.copy(test_data / "grenzen" / "cbs2022_prov_gem_wijk_rd.gpkg", path)
    areas = read(path)
    theirs = pyogrio.read_dataframe(path, layer="wijken", where="code LIKE 'WK0457%'").sort_values("code")
    mine = areas[areas["kind"] == "wijk"]
    assert mine["code"].tolist() == theirs["code"].tolist()
    assert mine["name"].tolist() == theirs["name"].tolist()
    assert mine["geometry"].geom_equals(theirs.geometry.set_axis(mine.index)).all()


def objects(points: list[tuple[float, float]]) -> pd.DataFrame:
    rows = {
        "object_id": [f"045701{n:010d}" for n in range(len(points))],
        "kind": "verblijfsobject",
        "status": "Verblijfsobject in gebruik",
        "in_use": True,
        "uses": "woonfunctie",
        "floor_area_m2": 80,
        "nummeraanduiding_id": "0457200000000001",
    }
    return check(OBJECTS, geopandas.GeoDataFrame(rows, geometry=[shapely.Point(point) for point in points], crs=28992))


def test_every_object_gets_its_areas(tmp_path: Path) -> None:
    areas = read(gpkg(tmp_path / "grenzen.gpkg", plain()))
    points = [(132050, 481050), (132150, 481050), (132100, 481050), (140000, 481050), (132000, 481000)]
    found = assign_areas(objects(points), areas)
    assert found["wijk"].fillna("-").tolist() == ["WK045700", "WK045701", "WK045700", "-", "WK045700"]
    assert found["buurt"].fillna("-").tolist() == ["BU04570000", "BU04570100", "BU04570000", "-", "BU04570000"]
    assert found["object_id"].tolist() == [f"045701{n:010d}" for n in range(5)]


def test_without_areas_or_without_objects_nothing_is_invented(tmp_path: Path) -> None:
    found = assign_areas(objects([(132050, 481050)]), empty(AREAS))
    assert found[["wijk", "buurt"]].isna().all().all()
    assert found.dtypes.astype(str).tolist() == ["str", "str", "str"]
    areas = read(gpkg(tmp_path / "grenzen.gpkg", plain()))
    assert assign_areas(empty(OBJECTS), areas).empty


@pytest.mark.parametrize(("inside", "told"), [(9, 0), (8, 2), (0, 10)])
def test_outlines_in_which_many_objects_do_not_lie_are_a_doubt(tmp_path: Path, inside: int, told: int) -> None:
    """Codes and coordinate system right, and every outline a few kilometres off: every wijk would be empty, unsaid."""
    findings, areas = Findings(), read(gpkg(tmp_path / "grenzen.gpkg", plain()))
    here = objects([(132050, 481050)] * inside + [(140000, 481050)] * (10 - inside))
    check_areas("grenzen.gpkg", here, areas, findings)
    assert [(found.severity, found.rule, found.count) for found in findings.found] == [
        ("doubt", "areas_without_objects", told)
    ] * bool(told)
    assert all("in geen enkele buurt van grenzen.gpkg" in found.what for found in findings.found)
    check_areas("grenzen.gpkg", here, empty(AREAS), findings)
    assert len(findings.found) == bool(told)
