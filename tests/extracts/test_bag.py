"""The BAG as it stood on a day: hard cases, each once real (issues of NLExtract, the quirks of the Weesp file)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import shapely

from benchmarks.dwellings import dwellings_by_status
from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.extracts.bag.versions import NAMES, STATES
from housing_risk.findings import Findings
from housing_risk.tables import ADDRESSES, OBJECTS, PANDEN, check
from tests.extracts import bag_files as bag
from tests.extracts.bag_files import home_id, number_id, pand_id

REFERENCE = date(2024, 6, 1)
EXTRACT = "2021-09-15"


def read(tmp_path: Path, *records: bag.Record, reference: date = REFERENCE, findings: Findings | None = None) -> Bag:
    """Write an extract and read it; by default nothing may be wrong with it."""
    found = Findings() if findings is None else findings
    result = read_bag(bag.extract(tmp_path / "bag.zip", records), reference, found)
    if findings is None:
        assert found.found == []
    return result


def object_row(result: Bag, n: int = 1) -> pd.Series:
    return result.objects.set_index("object_id").loc[home_id(n)]


def spelt(result: Bag, n: int = 1) -> list[tuple[object, ...]]:
    """How a home is and was addressed: role, street, number, letter, addition, postcode, place, version."""
    columns = [
        "role",
        "straat",
        "huisnummer",
        "huisletter",
        "huisnummertoevoeging",
        "postcode",
        "woonplaats",
        "version",
    ]
    rows = result.addresses.loc[result.addresses["object_id"] == home_id(n), columns]
    return [tuple(None if pd.isna(cell) else cell for cell in row) for row in rows.itertuples(index=False)]


def test_one_home_with_everything(tmp_path: Path) -> None:
    result = read(tmp_path, *bag.simple())
    row = object_row(result)
    assert (row["kind"], row["status"], row["in_use"], row["uses"]) == (
        "verblijfsobject",
        "Verblijfsobject in gebruik",
        True,
        "woonfunctie",
    )
    assert (row["floor_area_m2"], row["nummeraanduiding_id"]) == (80, number_id(1))
    assert row["geometry"].wkt == "POINT (132001 481000.5)"  # the height is gone
    assert spelt(result) == [("hoofdadres", "Slijkstraat", 1, None, None, "1381AA", "Weesp", 0)]
    assert result.panden[["pand_id", "object_id", "year"]].values.tolist() == [[pand_id(1), home_id(1), 1930]]
    assert (result.extract_date, result.date_origin) == (date(2021, 9, 15), "content")
    assert (result.municipalities, result.names) == (("GM0457",), {"GM0457": "Weesp"})
    for table, frame in ((OBJECTS, result.objects), (ADDRESSES, result.addresses), (PANDEN, result.panden)):
        pd.testing.assert_frame_equal(check(table, frame), frame)


TODAY, TOMORROW, ONCE = EXTRACT, "2021-09-16", "2015-05-01"
VERSIONS: dict[str, tuple[bool, list[dict[str, object]]]] = {
    # Per case: whether the object is in use, and its versions; the one that should speak for it has 90 m².
    "the later": (True, [{"end": ONCE}, {"version": 2, "begin": ONCE, "area": 90}]),
    "began and ended that day is past (NLExtract#343)": (
        True,
        [{"begin": TODAY, "end": TODAY}, {"version": 2, "begin": TODAY, "area": 90}],
    ),
    "that day, even with the higher number": (True, [{"version": 2, "begin": TODAY, "end": TODAY}, {"area": 90}]),
    "future-dated mutation": (True, [{"area": 90}, {"version": 2, "begin": TOMORROW}]),
    "ends tomorrow": (True, [{"area": 90, "end": TOMORROW}, {"version": 2, "begin": TOMORROW}]),
    "taken back": (True, [{"area": 90}, {"version": 2, "inactive": "tijdstipInactief"}]),
    "taken back in the national register": (True, [{"area": 90}, {"version": 2, "inactive": "tijdstipInactiefLV"}]),
    "never in the national register": (True, [{"area": 90}, {"version": 2, "inactive": "tijdstipNietBagLV"}]),
    "both open: the higher number": (True, [{}, {"version": 2, "area": 90}]),
    "numbers are numbers": (True, [{"version": 9}, {"version": 10, "area": 90}]),
    "ended without a withdrawn version": (False, [{"area": 90, "end": ONCE}]),
    "ended on the day": (False, [{"end": ONCE}, {"version": 2, "area": 90, "begin": ONCE, "end": TODAY}]),
}


@pytest.mark.parametrize(("in_use", "versions"), VERSIONS.values(), ids=VERSIONS.keys())
def test_one_version_a_day(tmp_path: Path, in_use: bool, versions: list[dict[str, object]]) -> None:
    homes = [bag.home(1, **version) for version in versions]  # type: ignore[arg-type]
    result = read(tmp_path, bag.place(), bag.street(), bag.number(1), bag.pand(1), *homes)
    assert len(result.objects) == 1
    assert (object_row(result)["floor_area_m2"], object_row(result)["in_use"]) == (90, in_use)


def test_the_reference_date_goes_before_a_later_extract(tmp_path: Path) -> None:
    changed = [bag.home(2, area=60, end="2020-01-01"), bag.home(2, area=65, version=2, begin="2020-01-01")]
    built = bag.home(3, 3, begin="2020-06-01")
    records = bag.simple(bag.number(2, 2), bag.number(3, 3, begin="2020-06-01"), *changed, built)
    before = read(tmp_path, *records, reference=date(2019, 12, 31))
    after = read(tmp_path, *records)
    assert before.objects["object_id"].tolist() == [home_id(1), home_id(2)]
    assert object_row(before, 2)["floor_area_m2"] == 60
    assert object_row(after, 2)["floor_area_m2"] == 65
    assert home_id(3) in set(after.objects["object_id"])


@pytest.mark.parametrize(
    ("status", "in_use"),
    [
        ("Verblijfsobject gevormd", False),
        ("Niet gerealiseerd verblijfsobject", False),
        ("Verblijfsobject in gebruik (niet ingemeten)", True),
        ("Verblijfsobject in gebruik", True),
        ("Verbouwing verblijfsobject", True),
        ("Verblijfsobject ingetrokken", False),
        ("Verblijfsobject buiten gebruik", True),
        ("Verblijfsobject ten onrechte opgevoerd", False),
    ],
)
def test_which_statuses_have_a_profile(tmp_path: Path, status: str, in_use: bool) -> None:
    result = read(tmp_path, bag.place(), bag.street(), bag.number(1), bag.home(1, status=status), bag.pand(1))
    assert object_row(result)["in_use"] == in_use
    assert object_row(result)["status"] == status


def test_moorings_and_pitches(tmp_path: Path) -> None:
    records = [
        bag.mooring(1, 2),
        bag.mooring(1, 3, kind="STA"),
        bag.mooring(2, 3, kind="STA", status="Plaats ingetrokken"),
    ]
    result = read(tmp_path, *bag.simple(bag.number(2, 2), bag.number(3, 3), *records))
    rows = result.objects[result.objects["kind"] != "verblijfsobject"]
    assert rows[["kind", "in_use"]].values.tolist() == [
        ["ligplaats", True],
        ["standplaats", True],
        ["standplaats", False],
    ]
    assert rows["uses"].isna().all()
    assert rows["floor_area_m2"].isna().all()
    footprint = shapely.box(132000, 481000, 132010, 481010)
    assert footprint.contains_properly(rows["geometry"].to_numpy()).all()


def test_two_homes_on_one_address_of_which_one_is_not_built(tmp_path: Path) -> None:
    planned = bag.home(2, 1, status="Verblijfsobject gevormd")
    result = read(tmp_path, *bag.simple(planned))
    assert result.addresses["nummeraanduiding_id"].tolist() == [number_id(1), number_id(1)]
    assert result.objects["in_use"].tolist() == [True, False]


def test_a_home_in_several_panden(tmp_path: Path) -> None:
    spread = bag.home(2, 2, panden=(2, 1))
    empty_shed = bag.pand(3)
    result = read(tmp_path, *bag.simple(bag.number(2, 2), spread, bag.pand(2), empty_shed))
    assert result.panden[["pand_id", "object_id"]].values.tolist() == [
        [pand_id(1), home_id(1)],
        [pand_id(1), home_id(2)],
        [pand_id(2), home_id(2)],
    ]
    assert len(result.objects) == 2
    counts = result.counts["panden"]
    assert (counts["pairs"], counts["standing"], counts["with_object"], counts["without_object"]) == (3, 3, 2, 1)


def test_a_pand_that_is_not_in_the_file(tmp_path: Path) -> None:
    findings = Findings()
    result = read(tmp_path, *bag.simple(bag.number(2, 2), bag.home(2, panden=(77,))), findings=findings)
    assert [finding.rule for finding in findings.found] == ["bag_no_pand"]
    assert result.counts["panden"]["pairs_without_pand"] == 1
    assert home_id(2) in set(result.objects["object_id"])


@pytest.mark.parametrize(("area", "expected"), [(999999, 999999), (1, 1), ("", None)])
def test_areas_are_kept_as_they_are(tmp_path: Path, area: object, expected: int | None) -> None:
    result = read(tmp_path, bag.place(), bag.street(), bag.number(1), bag.home(1, area=area), bag.pand(1))
    found = object_row(result)["floor_area_m2"]
    assert pd.isna(found) if expected is None else found == expected


def test_uses_are_sorted_and_each_once(tmp_path: Path) -> None:
    home = bag.home(1, uses=("woonfunctie", "kantoorfunctie", "woonfunctie"))
    result = read(tmp_path, bag.place(), bag.street(), bag.number(1), home, bag.pand(1))
    assert object_row(result)["uses"] == "kantoorfunctie,woonfunctie"


def test_year_9999_is_unknown_and_told(tmp_path: Path) -> None:
    findings = Findings()
    result = read(
        tmp_path, bag.place(), bag.street(), bag.number(1), bag.home(1), bag.pand(1, year=9999), findings=findings
    )
    assert result.panden["year"].isna().all()
    assert [(finding.rule, finding.severity, finding.count) for finding in findings.found] == [
        ("bag_year_unknown", "notice", 1)
    ]


@pytest.mark.parametrize("year", ["19x5", "-1930", "1930.5", "onbekend"])
def test_a_year_that_is_no_number_is_not_told_as_9999(tmp_path: Path, year: str) -> None:
    findings = Findings()
    result = read(
        tmp_path, bag.place(), bag.street(), bag.number(1), bag.home(1), bag.pand(1, year=year), findings=findings
    )
    assert result.panden["year"].isna().all()
    assert [(finding.rule, finding.severity, finding.count) for finding in findings.found] == [
        ("bag_year_unreadable", "doubt", 1)
    ]


@pytest.mark.parametrize("area", ["ruim", "-5", "85,5", "85 m2"])
def test_an_area_that_is_no_whole_number_is_told(tmp_path: Path, area: str) -> None:
    findings = Findings()
    result = read(
        tmp_path, bag.place(), bag.street(), bag.number(1), bag.home(1, area=area), bag.pand(1), findings=findings
    )
    assert result.objects["floor_area_m2"].isna().all()
    assert [(finding.rule, finding.severity, finding.count) for finding in findings.found] == [
        ("bag_area_unreadable", "doubt", 1)
    ]


def test_secondary_addresses(tmp_path: Path) -> None:
    home = bag.home(2, 2, secondary=(3, 4))
    numbers = [bag.number(2, 2), bag.number(3, 2, letter="a", addition="bis"), bag.number(4, 4, postcode="")]
    result = read(tmp_path, *bag.simple(home, *numbers))
    assert spelt(result, 2) == [
        ("hoofdadres", "Slijkstraat", 2, None, None, "1381AA", "Weesp", 0),
        ("nevenadres", "Slijkstraat", 2, "a", "bis", "1381AA", "Weesp", 0),
        ("nevenadres", "Slijkstraat", 4, None, None, None, "Weesp", 0),
    ]


def test_renumbered_once_and_again(tmp_path: Path) -> None:
    numbers = [
        bag.number(1, 3, end="2012-01-01"),
        bag.number(1, 5, version=2, begin="2012-01-01", end="2014-01-01"),
        bag.number(1, 7, version=3, begin="2014-01-01"),
    ]
    result = read(tmp_path, bag.place(), bag.street(), *numbers, bag.home(1), bag.pand(1))
    assert [(role, huisnummer, version) for role, _, huisnummer, *_, version in spelt(result)] == [
        ("hoofdadres", 7, 0),
        ("former", 5, 1),
        ("former", 3, 2),
    ]


def test_a_correction_within_a_day_was_never_an_address(tmp_path: Path) -> None:
    numbers = [bag.number(1, 99, end="2010-01-01"), bag.number(1, 1, version=2)]
    result = read(tmp_path, bag.place(), bag.street(), *numbers, bag.home(1), bag.pand(1))
    assert [huisnummer for _, _, huisnummer, *_ in spelt(result)] == [1]


def test_a_renamed_street_gives_only_pairs_that_stood_together(tmp_path: Path) -> None:
    streets = [
        bag.street(name="Julianalaan", end="2015-01-01"),
        bag.street(name="Prinses Beatrixlaan-Noord", short="Pr Beatrixln-Noord", version=2, begin="2015-01-01"),
    ]
    numbers = [bag.number(1, 3, end="2012-01-01"), bag.number(1, 5, version=2, begin="2012-01-01")]
    result = read(tmp_path, bag.place(), *streets, *numbers, bag.home(1), bag.pand(1))
    assert [(role, straat, huisnummer) for role, straat, huisnummer, *_ in spelt(result)] == [
        ("hoofdadres", "Prinses Beatrixlaan-Noord", 5),
        ("former", "Julianalaan", 5),
        ("former", "Julianalaan", 3),
    ]  # never number 3 on the new name
    present = result.addresses.set_index("version").loc[0]
    assert present["straat_kort"] == "Pr Beatrixln-Noord"


def test_a_name_that_was_away_and_came_back_is_not_thought_to_have_stayed(tmp_path: Path) -> None:
    streets = [bag.street(end="2012-01-01"), bag.street(version=2, begin="2014-01-01")]
    numbers = [
        bag.number(1, 5, end="2012-01-01"),
        bag.number(1, 3, version=2, begin="2012-01-01", end="2014-01-01"),
        bag.number(1, 5, version=3, begin="2014-01-01"),
    ]
    result = read(tmp_path, bag.place(), *streets, *numbers, bag.home(1), bag.pand(1))
    assert [row[2] for row in spelt(result)] == [5]  # number 3 never stood on this name


def test_a_place_that_only_got_another_identification_is_no_former_address(tmp_path: Path) -> None:
    places = [bag.place("1012", end="2016-01-01"), bag.place("3631", begin="2016-01-01")]
    streets = [bag.street(place="1012", end="2016-01-01"), bag.street(place="3631", version=2, begin="2016-01-01")]
    result = read(tmp_path, *places, *streets, bag.number(1), bag.home(1), bag.pand(1))
    assert [row[0] for row in spelt(result)] == ["hoofdadres"]
    assert result.addresses["woonplaats_id"].tolist() == ["3631"]


def test_a_number_in_another_place_than_its_street(tmp_path: Path) -> None:
    number = bag.number(2, 2, place="3333")
    result = read(tmp_path, *bag.simple(bag.place("3333", "Driemond"), number, bag.home(2)))
    assert [row[6] for row in spelt(result, 2)] == ["Driemond"]
    assert [row[6] for row in spelt(result, 1)] == ["Weesp"]
    assert result.addresses["woonplaats_straat"].fillna("").tolist() == ["", "Weesp"]


def test_an_address_that_an_object_no_longer_bears(tmp_path: Path) -> None:
    homes = [bag.home(2, 2, end="2018-01-01"), bag.home(2, 3, version=2, begin="2018-01-01")]
    withdrawn = bag.number(2, 2, version=2, begin="2018-01-01", status="Naamgeving ingetrokken")
    numbers = [bag.number(2, 2, end="2018-01-01"), withdrawn, bag.number(3, 20)]
    result = read(tmp_path, *bag.simple(*homes, *numbers))
    assert [(row[0], row[2], row[7]) for row in spelt(result, 2)] == [("former", 2, 1), ("hoofdadres", 20, 0)]


def test_a_number_that_went_to_another_object_leaves_its_later_forms_there(tmp_path: Path) -> None:
    homes = [
        bag.home(2, 2, end="2015-01-01"),
        bag.home(2, 3, version=2, begin="2015-01-01"),
        bag.home(4, 2, begin="2015-01-01"),
    ]
    numbers = [bag.number(2, 2, end="2018-01-01"), bag.number(2, 22, version=2, begin="2018-01-01"), bag.number(3, 3)]
    result = read(tmp_path, *bag.simple(*homes, *numbers))
    assert [row[2] for row in spelt(result, 2)] == [2, 3]
    assert [row[2] for row in spelt(result, 4)] == [22, 2]


def test_an_object_whose_number_is_not_in_the_file(tmp_path: Path) -> None:
    findings = Findings()
    result = read(tmp_path, *bag.simple(bag.home(2, 99)), findings=findings)
    assert home_id(2) in set(result.objects["object_id"])
    assert spelt(result, 2) == []
    assert [(finding.rule, finding.severity, finding.count) for finding in findings.found] == [
        ("bag_no_address", "doubt", 1)
    ]


def test_an_address_whose_object_is_not_in_the_file(tmp_path: Path) -> None:
    """As of a houseboat when the file with ligplaatsen was lost; a withdrawn number has no object by right."""
    findings = Findings()
    withdrawn = bag.number(3, 3, status="Naamgeving ingetrokken")
    read(tmp_path, *bag.simple(bag.number(2, 2), withdrawn), findings=findings)
    assert [(finding.rule, finding.severity, finding.count) for finding in findings.found] == [
        ("bag_no_object", "doubt", 1)
    ]


@pytest.mark.parametrize(
    "words", [{"uses": ("woonfunctie", "slaapfunctie")}, {"status": "Verblijfsobject in onderhoud"}]
)
def test_a_status_or_use_that_the_bag_does_not_know_is_told(tmp_path: Path, words: dict[str, Any]) -> None:
    findings = Findings()
    read(tmp_path, *bag.simple(bag.number(2, 2), bag.home(2, **words)), findings=findings)
    assert [(finding.rule, finding.count) for finding in findings.found] == [("bag_unknown_words", 1)]


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(bag.home(2, shape="<gml:Point><gml:pos>hier daar</gml:pos></gml:Point>"), id="no coordinates"),
        pytest.param(bag.home(2, shape="<gml:Point><gml:pos>132000</gml:pos></gml:Point>"), id="half a point"),
        pytest.param(bag.home(2, begin="soms"), id="no date"),
        pytest.param(bag.home(2, end="2021-13"), id="no end date"),
        pytest.param(bag.home(2, version="eerste"), id="no version number"),
        pytest.param(bag.number(2, "12a"), id="no house number"),
        pytest.param(bag.number(2, 2, street="9"), id="no street"),
        pytest.param(bag.street("0457300000000002", name=" "), id="no name"),
        pytest.param(bag.pand(2, shape=bag.polygon("1 2 3 4")), id="no polygon"),
        pytest.param(bag.pand(2, shape=bag.polygon(bag.SQUARE, dimension=3)), id="wrong dimension"),
        pytest.param(bag.pand(2, shape=bag.polygon(bag.SQUARE + " 132000")), id="half a corner too many"),
    ],
)  # fmt: skip
def test_a_version_without_a_required_part_is_left_out_and_told(tmp_path: Path, broken: bag.Record) -> None:
    findings = Findings()
    result = read(tmp_path, *bag.simple(broken), findings=findings)
    assert [(finding.rule, finding.count) for finding in findings.found] == [("bag_incomplete", 1)]
    assert result.objects["object_id"].tolist() == [home_id(1)]


def test_a_home_drawn_as_a_polygon_gets_a_point_inside(tmp_path: Path) -> None:
    home = bag.home(1, shape=bag.polygon(bag.SQUARE))
    result = read(tmp_path, bag.place(), bag.street(), bag.number(1), home, bag.pand(1))
    assert shapely.box(132000, 481000, 132010, 481010).contains_properly(object_row(result)["geometry"])


def test_footprints_keep_their_holes_and_lose_their_height(tmp_path: Path) -> None:
    outer = "0 0 1.5 30 0 1.5 30 30 1.5 0 30 1.5 0 0 1.5"
    hole = "10 10 1.5 20 10 1.5 20 20 1.5 10 20 1.5 10 10 1.5"
    pand = bag.pand(1, shape=bag.polygon(outer, hole, dimension=3))
    result = read(tmp_path, bag.place(), bag.street(), bag.number(1), bag.home(1), pand)
    footprint = result.panden["geometry"].iloc[0]
    assert (footprint.area, footprint.has_z, len(footprint.interiors)) == (800, False, 1)


def test_the_footprint_of_the_day(tmp_path: Path) -> None:
    earlier = bag.pand(1, year=1900, shape=bag.polygon("0 0 1 0 1 1 0 1 0 0"), end="2015-01-01")
    records = [
        bag.place(),
        bag.street(),
        bag.number(1),
        bag.home(1),
        earlier,
        bag.pand(1, version=2, begin="2015-01-01"),
    ]
    assert read(tmp_path, *records).panden["geometry"].area.tolist() == [100]
    assert read(tmp_path, *records, reference=date(2014, 1, 1)).panden["geometry"].area.tolist() == [1]


def test_every_version_is_counted_once(tmp_path: Path) -> None:
    findings = Findings()
    homes = [
        bag.home(2, end="2012-01-01"),
        bag.home(2, version=2, begin="2012-01-01", end="2012-01-01"),
        bag.home(2, version=3, begin="2012-01-01"),
        bag.home(2, version=4),
        bag.home(2, version=5, begin="2030-01-01"),
        bag.home(2, version=6, inactive="tijdstipInactief"),
        bag.home(2, version="zeven"),
        bag.home(3, end="2012-01-01"),
    ]
    result = read(tmp_path, *bag.simple(bag.number(2, 2), bag.number(3, 3), *homes), findings=findings)
    once = ("ended", "past", "same_day", "future", "inactive", "double", "incomplete")
    assert result.counts["verblijfsobject"] == {"read": 9, "current": 2} | dict.fromkeys(once, 1)
    for name in NAMES.values():
        part = result.counts[name]
        assert part["read"] == sum(part[state] for state in STATES) == sum(result.counts[f"{name}/status"].values())


def test_the_same_version_twice_counts_once(tmp_path: Path) -> None:
    """A delivery that holds a zip and what came out of it."""
    numbers = [bag.number(1, 3, end="2012-01-01"), bag.number(1, 5, version=2, begin="2012-01-01")]
    once = [bag.place(), bag.street(), *numbers, bag.home(1), bag.pand(1)]
    single, double = read(tmp_path, *once), read(tmp_path, *once, *once)
    for name in ("objects", "addresses", "panden"):
        pd.testing.assert_frame_equal(getattr(single, name), getattr(double, name))
    assert double.counts["nummeraanduiding"] | {"read": 2, "double": 0} == single.counts["nummeraanduiding"]
    assert double.counts["nummeraanduiding"]["double"] == 2


def test_the_stock_of_dwellings(tmp_path: Path) -> None:
    homes = [
        bag.home(2, uses=("winkelfunctie",)),
        bag.home(3, status="Verblijfsobject gevormd"),
        bag.home(4, status="Verblijfsobject buiten gebruik", uses=("kantoorfunctie", "woonfunctie")),
        bag.home(5, uses=("woonfunctie voor dieren",)),
    ]
    records = bag.simple(*homes, *(bag.number(n, n) for n in range(2, 6)), bag.mooring(1, 2))
    result = read(tmp_path, *records, findings=Findings())
    assert dwellings_by_status(result).values.tolist() == [
        ["Verblijfsobject buiten gebruik", 1, True],
        ["Verblijfsobject gevormd", 1, False],
        ["Verblijfsobject in gebruik", 1, True],
    ]


def test_the_order_in_the_file_changes_nothing(tmp_path: Path) -> None:
    numbers = [bag.number(1, 3, end="2012-01-01"), bag.number(1, 5, version=2, begin="2012-01-01")]
    records = [
        bag.place(),
        bag.street(),
        *numbers,
        bag.home(1, panden=(1, 2)),
        bag.home(2, 1),
        bag.pand(1),
        bag.pand(2),
    ]
    one, other = read(tmp_path, *records), read(tmp_path, *reversed(records))
    for name in ("objects", "addresses", "panden"):
        pd.testing.assert_frame_equal(getattr(one, name), getattr(other, name))
    assert one.counts == other.counts
