"""Law 6: an address that fits several objects lists them; nobody is put at one of them, and nobody counts twice."""

from __future__ import annotations

import pandas as pd
import pytest

from housing_risk.occupancy.placing import place
from housing_risk.tables.outputs import LINK_REASONS
from housing_risk.workflow import examine
from tests.made_up import Found, found


@pytest.fixture(scope="module")
def placed(plain: Found) -> pd.DataFrame:
    """Everybody at every object where they are or may be."""
    run = plain.town.run()
    extracts, links = examine(run)
    return place(extracts.registrations, links, extracts.objects, extracts.addresses, run.reference_date).people


def test_law_6_no_silent_pick_several_fit_names_them_and_none(plain: Found):
    links = plain.assessment.links
    unsure = links[links["status"] == "ambiguous"]
    assert len(unsure)
    assert unsure[["object_id", "nummeraanduiding_id"]].isna().all(axis=None)
    sizes = unsure["candidates"].map(len)
    assert (sizes >= 2).all()
    assert (unsure["candidates"].map(set).map(len) == sizes).all()
    assert (unsure["link_weight"] - 1 / sizes).abs().max() < 1e-6


def test_law_6_no_silent_pick_an_object_with_candidates_is_a_bare_number(plain: Found):
    links = plain.assessment.links
    picked = links[links["object_id"].notna() & links["candidates"].map(len).gt(0)]
    assert set(picked["reason"]) <= {"bare_number"}
    assert (links.loc[links["object_id"].notna(), "status"] == "matched").all()
    assert (links.loc[links["status"] == "matched", "object_id"].notna()).all()


def test_law_6_no_silent_pick_a_bare_number_spreads_its_rest_over_the_neighbours(plain: Found, copied):
    """A permit-free way: one address beside suffixed neighbours, written without any suffix."""
    addresses = examine(plain.town.run())[0].addresses.query("role == 'hoofdadres'").fillna("")
    bare = addresses["huisletter"].eq("") & addresses["huisnummertoevoeging"].eq("")
    street = addresses.groupby(["straat", "huisnummer", "postcode"])["object_id"].transform("size")
    chosen = addresses[bare & (street > 1)]
    assert len(chosen), "the made-up town has no bare number beside a suffixed one"
    town, one = copied(), chosen.iloc[0]
    table = town.table("rni")
    row = table.index[table["16.11.80"].ne("") & table.iloc[:, 0].ne("")][0]
    table.loc[row, [header for header in table.columns if header.startswith("16.11")]] = ""
    written = {"16.11.15": "straat", "16.11.20": "huisnummer", "16.11.60": "postcode", "16.11.70": "woonplaats"}
    for header, name in written.items():
        table.loc[row, header] = str(one[name])
    town.put("rni", table)
    links = found(town).assessment.links
    link = links[links["source"].str.startswith("rni") & (links["row"] == row + 1)].iloc[0]
    assert (link["reason"], link["object_id"]) == ("bare_number", one["object_id"])
    assert 0 < link["link_weight"] < 1
    neighbours = addresses[
        (addresses["straat"] == one["straat"]) & (addresses["huisnummer"] == one["huisnummer"])
    ]["object_id"]
    assert set(link["candidates"]) == set(neighbours) - {one["object_id"]}


def test_law_6_no_silent_pick_nobody_weighs_more_than_one(placed: pd.DataFrame):
    weights = placed.groupby("person")["weight"].sum()
    assert weights.max() <= 1 + 1e-9
    assert placed["weight"].min() > 0
    assert not placed.duplicated(["person", "object_id"]).any()


def test_law_6_no_silent_pick_expectations_spread_over_all_that_fit(plain: Found, truth: pd.DataFrame):
    pair = truth.loc[truth["story"] == "ambiguous_address", "object_id"].unique()
    profiles = plain.assessment.profiles.set_index("object_id").loc[pair]
    assert (profiles["persons_ambiguous"] == 3).all()
    assert (profiles["rni_persons"] == 0).all()
    assert 0 < profiles["persons_expected"].sum() < 3 + profiles["brp_persons"].sum()


def test_law_6_no_silent_pick_every_reason_belongs_to_its_status(plain: Found):
    links = plain.assessment.links
    assert all(reason in LINK_REASONS[status] for status, reason in zip(links["status"], links["reason"], strict=True))
