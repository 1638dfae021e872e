"""A made-up town is one that could be: houses that do not overlap, numbers that go up, borders that fit."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from housing_risk.errors import UsageError
from housing_risk.simulate.planting import plant
from housing_risk.simulate.stories import STORIES
from housing_risk.simulate.town import Town, build_town
from tests.simulate.conftest import ADDRESSES, MadeUp


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town("9999", ADDRESSES, np.random.default_rng(3))


@pytest.mark.parametrize("addresses", [200, 1_500, 3_000, 5_000])
def test_a_town_has_exactly_as_many_objects_as_asked(addresses: int) -> None:
    units = build_town("9998", addresses, np.random.default_rng(1)).units
    assert len(units) == addresses
    assert not units.duplicated(["straat", "huisnummer", "huisletter", "toevoeging"]).any()
    assert units["object_id"].is_unique
    assert units["nummeraanduiding_id"].is_unique


def test_too_many_addresses_are_refused() -> None:
    with pytest.raises(UsageError):
        build_town("9999", 1_000_000, np.random.default_rng(1))


def test_odd_numbers_stand_left_and_even_right(town: Town) -> None:
    rows = town.units[town.units["side"] != 0]
    assert (rows.loc[rows["side"] > 0, "huisnummer"] % 2 == 1).all()
    assert (rows.loc[rows["side"] < 0, "huisnummer"] % 2 == 0).all()
    ordered = rows.sort_values(["straat", "side", "along", "floor"])
    steps = ordered.groupby(["straat", "side"])["huisnummer"].diff().dropna()
    assert (steps >= 0).all()


def test_houses_do_not_stand_in_each_other(town: Town) -> None:
    shapes = town.panden["geometry"].to_numpy()
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    first, second = left[left < right], right[left < right]
    shared = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    smallest = np.minimum(shapely.area(shapes[first]), shapely.area(shapes[second]))
    assert (shared / smallest).max() < 0.25


def test_homes_lie_in_their_building(town: Town) -> None:
    homes = town.units[town.units["pand_id"] != ""]
    shapes = town.panden.set_index("pand_id")["geometry"].loc[homes["pand_id"]].to_numpy()
    assert shapely.intersects(shapes, homes["geometry"].to_numpy()).all()


def test_everything_lies_in_open_water_of_the_ijsselmeer_and_inside_the_borders(town: Town) -> None:
    outline = {code: shape for code, _, shape in town.areas}["GM9999"]
    assert shapely.covers(outline, shapely.union_all(town.panden["geometry"].to_numpy()))
    assert shapely.covers(shapely.box(154_000, 526_000, 162_000, 534_000), outline)


def test_buurten_make_up_their_wijk_and_wijken_the_municipality(town: Town) -> None:
    shapes = {code: shape for code, _, shape in town.areas}
    whole = shapes["GM9999"]
    for prefix in ("WK", "BU"):
        parts = [shape for code, shape in shapes.items() if code.startswith(prefix)]
        assert sum(map(shapely.area, parts)) == pytest.approx(shapely.area(whole), rel=1e-6)
        assert shapely.area(shapely.union_all(parts)) == pytest.approx(shapely.area(whole), rel=1e-6)
    assert 6 <= sum(code.startswith("WK") for code in shapes) <= 8
    assert all(shape.is_valid and shape.geom_type == "Polygon" for shape in shapes.values())


def test_borders_are_written_with_their_coordinate_system(made_up: MadeUp) -> None:
    content = json.loads((made_up.folder / "grenzen.geojson").read_text(encoding="utf-8"))
    assert content["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::28992"
    codes = [feature["properties"]["code"] for feature in content["features"]]
    assert {code[:2] for code in codes} == {"GM", "WK", "BU"}
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("seed", [0, 11, 4_711])
def test_every_story_finds_its_objects_whatever_the_seed(seed: int) -> None:
    rng = np.random.default_rng(seed)
    stock = build_town("9999", 250, rng).municipality.stock
    planted = plant(stock, rng, may_change=True)
    assert [one.story.key for one in planted] == [story.key for story in STORIES]
    objects = [object_id for one in planted for object_id in one.objects]
    assert len(objects) == len(set(objects))
