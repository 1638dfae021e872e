"""The folium map: same data, same map; only listed columns; an analyst can go on with it."""

from __future__ import annotations

import folium
import pandas as pd
import pytest

from housing_risk.maps.explore import explore_map
from housing_risk.messages import page as words
from tests.maps import made_up
from tests.maps.test_page import withheld

NAMES = ("profiles", "flags", "shortlist", "rules", "areas", "panden", "facts")


def explored(town: made_up.Tables) -> folium.Map:
    return explore_map(**{name: town[name] for name in NAMES})


def test_same_tables_give_the_same_map(town: made_up.Tables) -> None:
    assert explored(town).get_root().render() == explored(town).get_root().render()


def test_withheld_objects_do_not_show(town: made_up.Tables) -> None:
    assert explored(withheld(town, 50)).get_root().render() == explored(town).get_root().render()


def test_other_columns_are_not_in_the_map(town: made_up.Tables) -> None:
    changed = town["profiles"].copy()
    for column in ("status", "buurt", "site_id", "capacity_source", "area_note"):
        changed[column] = pd.Series(["GEPLANTE-WAARDE-4711"] * len(changed), dtype="object")
    assert "GEPLANTE-WAARDE-4711" not in explored({**town, "profiles": changed}).get_root().render()


def test_no_address_of_another_host_is_asked(town: made_up.Tables) -> None:
    html = explored(town).get_root().render()
    assert "cdn" not in html
    assert "<link" not in html
    assert "<script src" not in html


def test_an_analyst_may_add_layers(town: made_up.Tables) -> None:
    drawn = explored(town)
    folium.Circle([52.3, 5.0], radius=10).add_to(drawn)
    assert "L.circle(" in drawn.get_root().render()


@pytest.mark.parametrize("kinds", [("gemeente",), ("gemeente", "buurt"), ("wijk", "buurt"), ()])
def test_boundaries_may_hold_some_kinds_of_area_only(town: made_up.Tables, kinds: tuple[str, ...]) -> None:
    wijken = town["areas"][town["areas"]["kind"] == "wijk"]
    buurten = wijken.assign(kind="buurt", code=wijken["code"].str.replace("WK", "BU") + "00")
    areas = pd.concat([town["areas"], buurten])
    profiles = town["profiles"].assign(buurt=town["profiles"]["wijk"].str.replace("WK", "BU") + "00")
    drawn = explored({**town, "profiles": profiles, "areas": areas[areas["kind"].isin(kinds)]}).get_root().render()
    told = drawn.count("een bruikbare oppervlakte")
    assert told == (2 if {"wijk", "buurt"} & set(kinds) else 0)


def test_one_question_shows_at_a_time(town: made_up.Tables) -> None:
    """Registration, occupancy, use and fire safety are four questions, never added up."""
    html = explored(town).get_root().render()
    choice = html.split("base_layers", 1)[1].split("overlays", 1)[0]
    assert all(words.QUESTIONS[question]["ask"] in choice for question in words.QUESTION_ORDER)


def test_beside_every_suspicion_stands_what_it_is_worth(town: made_up.Tables) -> None:
    made_up_people = explored({**town, "facts": {**town["facts"], "simulated": True}}).get_root().render()
    real = explored({**town, "facts": {**town["facts"], "simulated": False}}).get_root().render()
    for told in (words.REASON, words.REFERENCE_DATE, *words.CLASSES):
        assert told in made_up_people
        assert told in real
    assert words.SIMULATED in made_up_people
    assert words.SIMULATED not in real
    assert "Kadaster" in real
