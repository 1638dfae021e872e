"""BAG files with one row per address give, on the columns they share, the tables of the extract."""

from __future__ import annotations

import struct
from datetime import date
from pathlib import Path

import geopandas
import pandas as pd
import pyogrio
import pytest
import shapely

from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.findings import Findings
from tests.extracts import bag_files as bag
from tests.extracts.databases import changing
from tests.extracts.flat_files import write_light, write_nlextract
from tests.extracts.received import rules, the

DAY = date(2024, 6, 1)
EXAMPLE = bag.simple(
    bag.number(2, 3, letter="a", addition="bis", postcode=""),
    bag.number(3, 5),
    bag.number(4, 7),
    bag.home(2, secondary=[3], uses=("woonfunctie", "kantoorfunctie"), panden=(1, 2), area=999999),
    bag.pand(2, year=9999),
    bag.mooring(1, 4),
)
SHARED_OBJECT = ["object_id", "kind", "status", "in_use", "uses", "floor_area_m2", "nummeraanduiding_id"]
SHARED_ADDRESS = [
    *("object_id", "nummeraanduiding_id", "role", "straat", "straat_kort", "huisnummer", "huisletter"),
    *("huisnummertoevoeging", "postcode", "woonplaats", "version"),
]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Bag:
    """A small extract with all that such files can hold."""
    return read_bag(bag.extract(tmp_path_factory.mktemp("bag") / "bag.zip", EXAMPLE), DAY, Findings())


def taken(path: Path, municipality: str = "") -> tuple[Bag, Findings]:
    findings = Findings()
    return read_bag(path, DAY, findings, municipality=municipality), findings


def assert_same_profiles(one: Bag, other: Bag, *, roles: tuple[str, ...] = ("hoofdadres", "nevenadres")) -> None:
    """Hold objects, present addresses of some roles, and pairs of objects and panden to each other."""
    pd.testing.assert_frame_equal(pd.DataFrame(one.objects)[SHARED_OBJECT], pd.DataFrame(other.objects)[SHARED_OBJECT])
    tables = [
        found.addresses[found.addresses["role"].isin(roles)][SHARED_ADDRESS].reset_index(drop=True)
        for found in (one, other)
    ]
    pd.testing.assert_frame_equal(*tables)
    pairs = [pd.DataFrame(found.panden)[["pand_id", "object_id", "year"]] for found in (one, other)]
    pd.testing.assert_frame_equal(*pairs)
    built = one.objects["kind"] == "verblijfsobject"
    assert shapely.dwithin(one.objects.geometry[built], other.objects.geometry[built], 0.001).all()


def test_a_geopackage_gives_the_same_objects_and_main_addresses(tmp_path: Path, source: Bag) -> None:
    found, findings = taken(write_light(tmp_path / "bag-light.gpkg", source))
    assert_same_profiles(found, source, roles=("hoofdadres",))
    assert shapely.equals(found.panden.geometry, source.panden.geometry).all()
    assert found.municipalities == ("GM0457",)
    assert "bag_no_history" in rules(findings)
    assert not findings.faults


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("name", ["bagadres-full.csv", "bag-adressen-full.csv"])
def test_nlextract_gives_the_same_objects_and_addresses(tmp_path: Path, source: Bag, encoding: str, name: str) -> None:
    found, findings = taken(write_nlextract(tmp_path / name, source, encoding, town="Súdwest-Fryslân"))
    assert_same_profiles(found, source)
    assert found.municipalities == ("GM1900",)
    assert not findings.faults


def test_zeros_that_are_gone_are_put_back_and_said(tmp_path: Path, source: Bag) -> None:
    found, findings = taken(write_nlextract(tmp_path / "bagadres-full.csv", source, zeros=False))
    assert_same_profiles(found, source)
    assert the(findings, "bag_zeros_put_back").count == 6  # rows: an object in two panden with two addresses has four


def test_only_the_municipality_that_is_asked_for_is_read(tmp_path: Path, source: Bag) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    with changing(path) as database:
        database.execute("UPDATE verblijfsobject SET bronhouder_identificatie = '0363' WHERE huisnummer = 1")
    assert taken(path)[0].municipalities == ("GM0363", "GM0457")
    assert len(taken(path, "GM0363")[0].objects) == 1
    assert len(taken(path, "GM0457")[0].objects) == len(source.objects) - 1
    assert len(taken(path)[0].objects) == len(source.objects)


def test_an_object_without_an_owner_is_not_lost(tmp_path: Path, source: Bag) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    with changing(path) as database:
        database.execute("UPDATE verblijfsobject SET bronhouder_identificatie = NULL WHERE huisnummer = 1")
    assert len(taken(path, "GM0457")[0].objects) == len(source.objects)


def test_an_object_that_stands_there_once_per_pand_is_one_object(tmp_path: Path, source: Bag) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    with changing(path) as database:
        columns = ", ".join(row[1] for row in database.execute("PRAGMA table_info(verblijfsobject)") if row[1] != "fid")
        where = "WHERE pand_identificatie LIKE '%,%'"
        database.execute(f"INSERT INTO verblijfsobject ({columns}) SELECT {columns} FROM verblijfsobject {where}")
        for part, rows in (("1, 16", "max"), ("18", "min")):
            database.execute(
                f"UPDATE verblijfsobject SET pand_identificatie = substr(pand_identificatie, {part}) "
                f"WHERE fid = (SELECT {rows}(fid) FROM verblijfsobject {where})"
            )
    assert_same_profiles(taken(path)[0], source, roles=("hoofdadres",))


def test_rows_that_miss_something_are_left_out_and_counted(tmp_path: Path, source: Bag) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    with changing(path) as database:
        database.execute("UPDATE verblijfsobject SET huisnummer = NULL WHERE huisnummer = 1")
    found, findings = taken(path)
    assert found.counts["file_rows"] == {"read": 3, "used": 2, "incomplete": 1}
    told = the(findings, "bag_rows_incomplete")
    assert told.count == 1
    assert "huisnummer: 1" in told.what


@pytest.mark.parametrize("point", ["nan 1", "inf 1", "nan nan"])
def test_a_point_that_lies_nowhere_is_no_point(tmp_path: Path, source: Bag, point: str) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    blob = b"GP\0\1" + (28992).to_bytes(4, "little") + b"\1\1\0\0\0" + struct.pack("<2d", *map(float, point.split()))
    with changing(path) as database:
        database.execute("UPDATE verblijfsobject SET geom = ? WHERE huisnummer = 1", (blob,))
    found, findings = taken(path)
    assert len(found.objects) == len(source.objects) - 1
    assert "geometrie: 1" in the(findings, "bag_rows_incomplete").what


def test_an_area_with_a_decimal_comma_is_the_same_area(tmp_path: Path, source: Bag) -> None:
    path = write_nlextract(tmp_path / "bagadres-full.csv", source)
    rows = [line.split(";") for line in path.read_text(encoding="utf-8").splitlines()]
    rows[1:] = [[*row[:10], f"{row[10].split('.')[0]},0", *row[11:]] for row in rows[1:]]
    path.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")
    plain = write_nlextract(tmp_path / "bag.csv", source)
    assert taken(path)[0].objects["floor_area_m2"].equals(taken(plain)[0].objects["floor_area_m2"])


@pytest.mark.parametrize("area", ["{} m2", "1.{}", "{},5", "-{}"])
def test_an_area_that_is_no_whole_number_is_told(tmp_path: Path, source: Bag, area: str) -> None:
    path = write_nlextract(tmp_path / "bagadres-full.csv", source)
    rows = [line.split(";") for line in path.read_text(encoding="utf-8").splitlines()]
    rows[1] = [*rows[1][:10], area.format(rows[1][10].split(".")[0]), *rows[1][11:]]
    path.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")
    found, findings = taken(path)
    assert the(findings, "bag_area_unreadable").count == 1
    assert (
        found.objects["floor_area_m2"].isna().sum()
        == taken(write_nlextract(tmp_path / "bag.csv", source))[0].objects["floor_area_m2"].isna().sum() + 1
    )


def test_when_no_row_is_whole_the_columns_are_named(tmp_path: Path, source: Bag) -> None:
    path = write_nlextract(tmp_path / "bagadres-full.csv", source)
    text = path.read_text(encoding="utf-8").splitlines()
    rows = [text[0], *(line.replace(line.split(";")[12], "4,57E+14") for line in text[1:])]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    _, findings = taken(path)
    assert "object_id: " in the(findings, "bag_rows_broken").what


def test_what_the_file_says_its_day_is(tmp_path: Path, source: Bag) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    with changing(path) as database:
        database.execute("UPDATE gpkg_contents SET last_change = '2024-05-08T00:00:00.000Z'")
    found, _ = taken(path)
    assert (found.extract_date, found.date_origin) == (date(2024, 5, 8), "content")


def altered(path: Path, source: Bag, *statements: str) -> tuple[Bag, set[str]]:
    """A GeoPackage on which SQL was let loose, as read, and what is doubted of it."""
    write_light(path, source)
    with changing(path) as database:
        for statement in statements:
            database.execute(statement)
    bag, findings = taken(path)
    return bag, {one.rule for one in findings.found if one.severity == "doubt"}


def test_rows_with_one_number_are_told_of(tmp_path: Path, source: Bag) -> None:
    _, before = altered(tmp_path / "good.gpkg", source)
    one = "(SELECT min(identificatie) FROM verblijfsobject)"
    bag, told = altered(tmp_path / "bag.gpkg", source, f"UPDATE verblijfsobject SET identificatie = {one}")
    assert told - before == {"bag_double_rows"}
    assert bag.counts["doubles"]["rows"] == len(source.objects[source.objects["kind"] == "verblijfsobject"]) - 1


def test_copies_of_rows_and_shared_addresses_are_told_of(tmp_path: Path, source: Bag) -> None:
    names = "identificatie, status, gebruiksdoel, openbare_ruimte_naam, huisnummer, woonplaats_naam, geom"
    names += ", nummeraanduiding_hoofdadres_identificatie, pand_identificatie"
    copy = f"INSERT INTO verblijfsobject ({names}) SELECT {names} FROM verblijfsobject LIMIT 1"
    _, told = altered(tmp_path / "copy.gpkg", source, copy, copy)
    assert "bag_double_rows" in told
    column = "nummeraanduiding_hoofdadres_identificatie"
    shared = f"UPDATE verblijfsobject SET {column} = (SELECT min({column}) FROM verblijfsobject)"
    _, told = altered(tmp_path / "shared.gpkg", source, shared)
    assert "bag_double_rows" in told


@pytest.mark.parametrize("statement", ["DELETE FROM gpkg_contents", "DROP TABLE gpkg_contents"])
def test_an_empty_table_of_contents_is_told_of(tmp_path: Path, source: Bag, statement: str) -> None:
    bag, told = altered(tmp_path / "bag.gpkg", source, "PRAGMA foreign_keys = OFF", statement)
    assert "bag_unlisted" in told
    assert len(bag.objects) == len(source.objects)


def another_crs(path: Path, source: Bag) -> None:
    write_light(path, source, crs="EPSG:4326")


def no_layers(path: Path, source: Bag) -> None:
    frame = geopandas.GeoDataFrame({"naam": ["x"]}, geometry=[shapely.Point(1, 2)], crs="EPSG:28992")
    pyogrio.write_dataframe(frame, path, layer="iets")


def outside(path: Path, source: Bag) -> None:
    moved = source.objects.set_geometry(source.objects.geometry.translate(xoff=2_000_000))
    write_light(path, Bag(moved, source.addresses, source.panden))


def cut_off(path: Path, source: Bag) -> None:
    path.write_bytes(write_light(path, source).read_bytes()[:40_000])


def a_database(path: Path, source: Bag) -> None:
    with changing(path) as database:
        database.execute("CREATE TABLE t (a)")


def without_columns(path: Path, source: Bag) -> None:
    path.write_text("openbareruimte;huisnummer;postcode\nSlijkstraat;1;1381AA\n")


def without_rows(path: Path, source: Bag) -> None:
    text = write_nlextract(path, source).read_text()
    path.write_text(text.split("\n")[0] + "\n")


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (another_crs, "bag_other_crs"),
        (no_layers, "bag_no_layers"),
        (outside, "bag_misplaced"),
        (cut_off, "bag_damaged"),
        (a_database, "bag_damaged"),
        (without_columns, "bag_other_ending"),
        (without_rows, "bag_empty"),
    ],
)
def test_what_can_not_be_used_is_one_fault_and_an_empty_bag(
    tmp_path: Path, source: Bag, spoil: object, rule: str
) -> None:
    path = tmp_path / "bag-light.gpkg"
    spoil(path, source)  # type: ignore[operator]
    found, findings = taken(path)
    assert [fault.rule for fault in findings.faults] == [rule]
    assert found.objects.empty
    assert sorted(tmp_path.iterdir()) == [path]  # no -wal or -shm beside it


@pytest.mark.real_data
@pytest.mark.parametrize("write", [write_light, write_nlextract])
def test_the_whole_of_weesp_is_the_same(tmp_path: Path, test_data: Path, write: object) -> None:
    whole = read_bag(test_data / "bag_weesp" / "BAGGEM0457L-15092021.zip", DAY, Findings())
    present = set(whole.addresses.loc[whole.addresses["role"] == "hoofdadres", "object_id"])
    source = Bag(
        whole.objects[whole.objects["object_id"].isin(present)].reset_index(drop=True), whole.addresses, whole.panden
    )
    name = "bag-light.gpkg" if write is write_light else "bagadres-full.csv"
    found, findings = taken(write(tmp_path / name, source), "GM0457")  # type: ignore[operator]
    roles = ("hoofdadres",) if write is write_light else ("hoofdadres", "nevenadres")
    assert_same_profiles(found, source, roles=roles)
    assert not findings.faults


@pytest.mark.real_data
@pytest.mark.parametrize(("name", "objects"), [("bag.gpkg", 1904), ("bag-temporal.gpkg", 1904)])
def test_addresses_of_amsterdam_without_objects(test_data: Path, name: str, objects: int) -> None:
    found, findings = taken(test_data / "bag_amsterdam_1013" / name)
    assert len(found.objects) == objects
    assert found.objects["kind"].value_counts().to_dict() == {
        "verblijfsobject": 1836,
        "ligplaats": 67,
        "standplaats": 1,
    }
    assert found.objects["floor_area_m2"].isna().all()
    assert found.objects["in_use"].all()
    assert the(findings, "bag_addresses_only").severity == "doubt"
