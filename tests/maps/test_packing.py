"""Packing: what goes in comes out, and small."""

from __future__ import annotations

import json

import geopandas as gpd
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.maps import Page, packing
from tests.maps import made_up, unpacking

NUMBERS = st.lists(st.integers(-(2**40), 2**40))


@given(NUMBERS)
def test_steps_come_back(values: list[int]) -> None:
    packed = packing.steps(np.array(values, dtype=np.int64))
    assert unpacking.Numbers(packed).steps(len(values)) == values


@given(st.lists(st.integers(0, 2**60)))
def test_varints_come_back(values: list[int]) -> None:
    numbers = unpacking.Numbers(packing.varints(np.array(values, dtype=np.int64)))
    assert [numbers.one() for _ in values] == values


@given(st.text())
def test_json_never_ends_a_script(text: str) -> None:
    packed = packing.canonical({"text": text}).decode("utf-8")
    assert json.loads(packed) == {"text": text}
    assert not set(packed) & set("<\u2028\u2029")


def test_every_address_and_place_is_in_the_page(town: made_up.Tables, drawn: Page) -> None:
    profiles: gpd.GeoDataFrame = town["profiles"]
    points = profiles.geometry.to_crs("EPSG:3857")
    columns = zip(profiles["address"], profiles["postcode"], points.x, points.y, strict=True)
    wanted = [(address, postcode, round(x), round(y)) for address, postcode, x, y in columns]
    assert sorted(unpacking.addresses(drawn.html)) == sorted(wanted)


@pytest.mark.parametrize(
    "address", ["Boot naast 't Sluisje", "Laan 1940-1945 12 bis", "Plein 1e 3-4", "A 0", "Kade 012"]
)
def test_odd_addresses_stay_whole(address: str) -> None:
    from housing_risk.maps import draw_page

    town = made_up.town(3, 0)
    town["profiles"].loc[1, "address"] = address
    assert address in [row[0] for row in unpacking.addresses(draw_page(**town).html)]


def test_an_object_costs_few_bytes() -> None:
    from housing_risk.maps import draw_page

    few, many = (len(draw_page(**made_up.town(size, 0)).html) for size in (2_000, 12_000))
    assert (many - few) / 10_000 < 10
