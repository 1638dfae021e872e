"""`explain`: everything about one address, in plain Dutch, and of a withheld one nothing."""

from __future__ import annotations

import dataclasses
import re

import pandas as pd
import pytest

from housing_risk import UsageError, explain
from housing_risk.messages import explain as words
from housing_risk.messages import page as page_words
from housing_risk.messages.rules import CARDS, QUESTIONS, WORDS
from tests.made_up import Found


def of(found: Found, truth: pd.DataFrame, story: str) -> str:
    """Give the account of the first object of a story."""
    object_id = truth.loc[truth["story"] == story, "object_id"].unique()[0]
    return explain(found.assessment, object_id)


STORIES = [
    "crowded_house", "large_family", "old_registrations", "room_letting", "room_letting_permitted", "permit_lapsed",
    "nobody_in_brp", "found_at_visit", "empty_home", "both_registers", "transit_address", "area_unusable",
    "certificate_exceeded", "ambiguous_address", "holiday_park", "lodging_without_permit", "permitted_lodging",
    "notification_missing", "agency_office", "houseboats", "houseboat_nobody_in_brp", "caravan_family",
]  # fmt: skip


@pytest.mark.parametrize("story", STORIES)
def test_every_account_is_whole(plain: Found, truth, story):
    text = of(plain, truth, story)
    for title in (words.BAG, words.ESTIMATE, words.ROOM, words.RULES, words.DATES, *QUESTIONS.values()):
        assert re.search(rf"^ *{re.escape(title)}$", text, re.MULTILINE), title
    assert words.BANNER in text and words.SIMULATED in text and words.NOT_SEEN in text
    for card in CARDS.values():
        assert len(re.findall(rf"^ +{re.escape(card['title'])}: ", text, re.MULTILINE)) == 1
    assert not re.search(r"nan|None|<NA>|\{|NaT", text)
    assert max(map(len, text.splitlines())) < 400


@pytest.mark.parametrize("story", STORIES)
def test_an_account_says_of_each_rule_what_the_tables_say(plain: Found, truth, story):
    object_id = truth.loc[truth["story"] == story, "object_id"].unique()[0]
    text, tables = explain(plain.assessment, object_id), plain.assessment.tables
    count = {name: int((tables[name]["object_id"] == object_id).sum()) for name in ("flags", "gaps")}
    assert text.count(words.FLAGGED) == count["flags"] == text.count("Dit kan het gewoon verklaren")
    assert text.count("niet te beoordelen: ") == count["gaps"]


def test_a_crowded_house_is_explained_to_the_end(plain: Found, truth):
    text = of(plain, truth, "crowded_house")
    assert "norm: 5 mensen (68 m² : 12 m² per persoon, naar beneden afgerond; Omgevingsplan" in text
    assert "RNI (tijdelijk adres, alleen wie niet in de BRP staat): 11" in text
    assert "korter dan 4 maanden: 11" in text
    assert CARDS["more_than_norm"]["trap"] in text and CARDS["more_than_norm"]["check"] in text
    assert "gerekend is met: de norm" in text


def test_permits_visits_and_doubtful_areas_are_named(plain: Found, truth):
    assert "vergunning kamerverhuur: geldig" in of(plain, truth, "room_letting_permitted")
    assert "vergunning kamerverhuur: niet geldig" in of(plain, truth, "permit_lapsed")
    assert "keurmerk: 6 mensen" in of(plain, truth, "certificate_exceeded")
    assert re.search(r"laatste bezoek: 20\d\d-\d\d-\d\d \(toegang verleend\)", of(plain, truth, "found_at_visit"))
    assert "opvulgetal" in of(plain, truth, "area_unusable")
    assert words.NO_NORM in of(plain, truth, "houseboats")
    assert words.NOBODY in of(plain, truth, "empty_home")
    assert "3 kunnen hier of op een ander adres horen" in of(plain, truth, "ambiguous_address")


def test_a_permit_that_fits_several_addresses_is_told_as_on_the_page(plain: Found, truth):
    object_id = truth.loc[truth["story"] == "room_letting_permitted", "object_id"].unique()[0]
    tables = plain.assessment.tables
    doubtful = {**tables, "permits": tables["permits"].assign(certain=False)}
    (line,) = re.findall(
        r"vergunning kamerverhuur: .*", explain(dataclasses.replace(plain.assessment, tables=doubtful), object_id)
    )
    assert line.startswith("vergunning kamerverhuur: geldig") and line.endswith(page_words.PERMIT_UNCERTAIN)


@pytest.mark.parametrize("story", ["shelter", "secret_resident"])
def test_of_a_withheld_object_it_says_only_that(plain: Found, truth, story):
    text = of(plain, truth, story)
    assert len(text.splitlines()) == 1
    address = text.split(":")[0]
    assert text.strip() == words.WITHHELD.format(address=address)
    assert not re.search(r"BRP|RNI|m²|norm|vergunning", text)


def test_no_date_of_a_registration_is_told(plain: Found, truth):
    sources = {source["extract_date"] for source in plain.record["sources"]} | {plain.record["reference_date"]}
    days = set(re.findall(r"\d{4}-\d{2}-\d{2}", of(plain, truth, "crowded_house")))
    assert days <= sources


def test_a_norm_that_nobody_confirmed_says_so(plain: Found, truth):
    record = {**plain.record, "norms": [{**norm, "confirmed": False} for norm in plain.record["norms"]]}
    object_id = truth.loc[truth["story"] == "crowded_house", "object_id"].unique()[0]
    assert words.NORM_UNCONFIRMED in explain(dataclasses.replace(plain.assessment, record=record), object_id)
    assert words.NORM_UNCONFIRMED not in explain(plain.assessment, object_id)


@pytest.mark.parametrize(("kind", "said"), [("verblijfsobject", "USES_NOT_GIVEN"), ("ligplaats", "NO_USES")])
def test_a_use_that_the_file_does_not_give_is_unknown_and_that_of_a_berth_is_none(plain: Found, kind, said):
    profiles = plain.assessment.profiles
    object_id = profiles.loc[(profiles["kind"] == kind) & ~profiles["withheld"], "object_id"].iloc[0]
    tables = {**plain.assessment.tables, "profiles": profiles.assign(uses=None)}
    assert getattr(words, said) in explain(dataclasses.replace(plain.assessment, tables=tables), object_id)


@pytest.mark.parametrize("withheld", [True, False])
def test_a_name_neither_steers_the_terminal_nor_adds_a_line(plain: Found, withheld):
    profiles = plain.assessment.profiles
    object_id = profiles.loc[profiles["withheld"] == withheld, "object_id"].iloc[0]
    before = explain(plain.assessment, object_id)
    changed = profiles.assign(address="\x1b[2J\n" + profiles["address"] + "\x07\x9b")
    tables = {**plain.assessment.tables, "profiles": changed}
    told = explain(dataclasses.replace(plain.assessment, tables=tables), object_id)
    assert told.replace("[2J", "") == before


@pytest.mark.parametrize("number", ["", "123", "9999010000009999"])
def test_a_number_without_a_profile_names_the_way_out(plain: Found, number):
    with pytest.raises(UsageError, match=r"3_profiles\.parquet"):
        explain(plain.assessment, number)


def test_sources_of_a_number_have_words():
    assert set(words.SOURCES) == set(WORDS) == {"permit", "certificate", "norm"}
