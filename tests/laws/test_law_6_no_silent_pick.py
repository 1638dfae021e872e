"""Law 6: an address that fits several objects lists them; nobody is put at one of them, and nobody counts twice."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from housing_risk.at_objects import profiles_of
from housing_risk.linkage import link
from housing_risk.occupancy.placing import place
from housing_risk.tables import ADDRESSES, OBJECTS, REGISTRATIONS, WRITTEN
from housing_risk.tables.outputs import LINK_REASONS
from housing_risk.workflow import examine
from tests.frames import frame
from tests.made_up import Found


@pytest.fixture(scope="module")
def placed(plain: Found) -> pd.DataFrame:
    """Everybody at every object where they are or may be."""
    run = plain.town.run()
    extracts, links = examine(run)
    stand_in = profiles_of(extracts.objects, extracts.addresses)
    return place(extracts.registrations, links, stand_in, run.reference_date).people


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


def test_law_6_no_silent_pick_a_bare_number_spreads_its_rest_over_the_neighbours():
    """Number 12 exists, and so do 12-1 and 12-2: three persons who wrote 12 may live at either."""
    suffixes = {"A": None, "B": "1", "C": "2"}
    objects = frame(OBJECTS, *({"object_id": name} for name in suffixes), uses="woonfunctie", in_use=True)
    addresses = frame(
        ADDRESSES,
        *({"object_id": name, "nummeraanduiding_id": name, "huisnummertoevoeging": suffix}
          for name, suffix in suffixes.items()),
        straat="Dorpsstraat", huisnummer=12, postcode="1234AB", woonplaats="Dorp", role="hoofdadres",
    )  # fmt: skip
    rows = [{"row": row, "person": row} for row in (1, 2, 3)]
    written = frame(WRITTEN, *rows, source="rni", straat="Dorpsstraat", huisnummer="12", postcode="1234AB",
                    woonplaats="Dorp", skip=None)  # fmt: skip
    links = link(written, addresses, objects, municipality="GM9999", bare_number_weight=0.6)
    assert set(links["reason"]) == {"bare_number"}
    assert set(links["object_id"]) == {"A"}
    assert [sorted(names) for names in links["candidates"]] == [["B", "C"]] * 3
    persons = frame(REGISTRATIONS, *rows, source="rni", register="rni", role="current",
                    begin_earliest="2024-06-01", begin_latest="2024-06-01")  # fmt: skip
    people = place(persons, links, profiles_of(objects, addresses), date(2024, 6, 1)).people
    assert people.groupby("object_id")["weight"].sum().round(9).to_dict() == {"A": 1.8, "B": 0.6, "C": 0.6}
    assert people.set_index("object_id")["certain"].groupby(level=0).all().to_dict() == {
        "A": True,
        "B": False,
        "C": False,
    }


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
