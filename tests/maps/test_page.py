"""The page as bytes: stable, only listed columns, the same whoever is withheld."""

from __future__ import annotations

import json
import re
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest

from housing_risk import tables
from housing_risk.maps import Page, assets, content, draw_page, records
from housing_risk.maps import points as background
from housing_risk.messages import page as words
from tests.maps import made_up, unpacking

HOSTILE = "</script><img src=x onerror=alert(1)>\"'`${1}{{7*7}}\u2028\u202e=cmd|calc"
PERSON_COLUMNS = ("rni_oldest", "rni_newest")


def test_same_tables_give_the_same_bytes(town: made_up.Tables, drawn: Page) -> None:
    assert draw_page(**made_up.town()) == drawn
    assert drawn.map_id in drawn.html.decode("utf-8")


def test_the_order_of_rows_means_nothing(town: made_up.Tables, drawn: Page) -> None:
    turned = {name: table[::-1] if isinstance(table, pd.DataFrame) else table for name, table in town.items()}
    turned["rules"], turned["areas"] = town["rules"], town["areas"]
    assert draw_page(**turned).html == drawn.html


def withheld(town: made_up.Tables, count: int) -> made_up.Tables:
    """The same town, with so many objects without flags withheld, as the stages before would give them."""
    profiles: gpd.GeoDataFrame = town["profiles"].copy()
    free = profiles.index[~profiles["object_id"].isin(town["flags"]["object_id"])][:count]
    public = ("object_id", "kind", "address", "postcode", "woonplaats", "wijk", "pand_id", "uses", "status", "geometry")
    for column in profiles.columns.difference([*public, "withheld", "floor_area_m2", "norm_form", "norm_capacity"]):
        profiles.loc[free, column] = None
    profiles.loc[free, "withheld"] = True
    ids = profiles.loc[free, "object_id"]
    hidden = [
        {"object_id": key, "rule_id": rule, "missing": "withheld", "reason": "withheld"}
        for key in ids
        for rule in made_up.QUESTION
    ]
    gaps = tables.check(tables.GAPS, pd.concat([town["gaps"], pd.DataFrame(hidden)]))
    return {**town, "profiles": tables.check(tables.PROFILES, profiles), "gaps": gaps}


@pytest.mark.parametrize("count", [1, 300])
def test_withheld_objects_change_no_byte(town: made_up.Tables, drawn: Page, count: int) -> None:
    assert draw_page(**withheld(town, count)) == drawn


def test_the_date_of_exclusions_is_not_in_the_page(town: made_up.Tables, drawn: Page) -> None:
    facts = made_up.facts()
    facts["sources"] = [source for source in facts["sources"] if source["kind"] != "uitsluitingen"]
    assert draw_page(**{**town, "facts": facts}) == drawn


def test_a_withheld_object_in_the_lists_is_not_shown(town: made_up.Tables) -> None:
    """Should a stage before ever list one, the page still tells nothing of it."""
    profiles = town["profiles"].copy()
    key = town["shortlist"]["object_id"].iloc[0]
    profiles.loc[profiles["object_id"] == key, "withheld"] = True
    assert key not in unpacking.everything(draw_page(**{**town, "profiles": profiles}).html)


def planted(table: tables.Table, frame: pd.DataFrame, column: str, value: str) -> pd.DataFrame:
    """The frame with a value in every cell of one column, whatever its type."""
    changed = frame.copy()
    changed[column] = pd.Series([value] * len(frame), index=frame.index, dtype="object")
    return changed


READ = {
    "profiles": {*records.ALLOWED, *background.ALLOWED},
    "flags": {"object_id", "rule_id", "question", "observed", "threshold", "unit", "probability", "evidence"},
    "permits": set(tables.PERMITS.names),
    "gaps": set(tables.GAPS.names),
    "shortlist": {"question", "object_id", "rank", "reasons"},
    "rules": set(tables.RULES.names) - {"inputs", "unit"},
    "panden": set(tables.PANDEN.names),
}
SPECIFIED = {"profiles": tables.PROFILES, "flags": tables.FLAGS, "shortlist": tables.SHORTLIST, "rules": tables.RULES}
NOT_READ = [(name, column) for name, table in SPECIFIED.items() for column in table.names if column not in READ[name]]


@pytest.mark.parametrize(("name", "column"), NOT_READ)
def test_a_column_off_the_list_is_not_in_the_page(town: made_up.Tables, drawn: Page, name: str, column: str) -> None:
    changed = planted(SPECIFIED[name], town[name], column, "GEPLANTE-WAARDE-4711")
    page = draw_page(**{**town, name: changed})
    assert "GEPLANTE-WAARDE-4711" not in unpacking.everything(page.html)
    assert page == drawn


def test_columns_of_persons_dates_are_off_the_list() -> None:
    assert {("profiles", column) for column in PERSON_COLUMNS} <= set(NOT_READ)


def test_an_undeclared_column_is_not_in_the_page(town: made_up.Tables, drawn: Page) -> None:
    more = {name: town[name].assign(naam="GEPLANTE-WAARDE-4711") for name in ("profiles", "flags", "gaps", "panden")}
    assert draw_page(**{**town, **more}) == drawn


def test_the_search_for_planted_values_finds_them(town: made_up.Tables) -> None:
    """The search above proves itself: a value in a column that is shown is found inside its container."""
    changed = town["rules"].assign(trap="GEPLANTE-WAARDE-4711")
    html = draw_page(**{**town, "rules": changed}).html
    assert "GEPLANTE-WAARDE-4711" in unpacking.blocks(html)["content"].decode("utf-8")
    streets = town["profiles"].assign(address="GEPLANTE-WAARDE-4711")
    html = draw_page(**{**town, "profiles": streets}).html
    assert "GEPLANTE-WAARDE-4711" in unpacking.blocks(html)["names"].decode("utf-8")


def test_no_date_of_a_registration_is_shown(drawn: Page) -> None:
    told = unpacking.everything(drawn.html)
    for text in ("7-3-2019", "2019-03-07", "7 maart 2019", "9-2-2024", "2024-02-09", "9 februari 2024"):
        assert text not in told


@pytest.mark.parametrize("flagged", [0, 3, 300, 1000])
def test_any_number_of_flags_gives_a_page(flagged: int) -> None:
    town = made_up.town(max(2000, flagged * 3 // 2), flagged)
    content = unpacking.content(draw_page(**town).html)
    assert len(content["records"]) == flagged
    for question in content["questions"]:
        listed = town["shortlist"][town["shortlist"]["question"] == question["key"]]
        ids = [content["records"][place]["id"] for place in question["order"]]
        assert sorted(ids) == sorted(listed["object_id"])
        if question["ranked"]:
            assert ids == list(listed.sort_values("rank")["object_id"])
        assert bool(question["too_many"]) == (len(ids) > 0.25 * len(town["profiles"]))


def test_a_page_without_boundaries_buildings_or_postcodes(town: made_up.Tables) -> None:
    profiles = town["profiles"].assign(wijk=None, postcode=None, pand_id=None)
    bare = {**town, "profiles": profiles, "areas": tables.empty(tables.AREAS), "panden": tables.empty(tables.PANDEN)}
    content = unpacking.content(draw_page(**bare).html)
    assert content["wijken"] == []
    assert content["records"][0]["place"] == "Voorbeeldstad"


def test_the_page_tells_its_assumptions(drawn: Page) -> None:
    told = "; ".join(text for _, text in unpacking.content(drawn.html)["about"])
    assert "55%, 35%, 20%, 10%" in told
    assert words.NOT_CONFIRMED in told
    assert "RNI: niet compleet" in told


def test_no_total_over_questions(drawn: Page) -> None:
    content = unpacking.content(drawn.html)
    assert not {"total", "count", "priority"} & set(content)
    assert all("priority" not in listed for record in content["records"] for listed in record["lists"].values())


@pytest.mark.parametrize(("threshold", "lowest"), [(0.5, "50 tot 66%"), (0.95, "onder 66%")])
def test_the_lowest_class_never_ends_before_it_begins(town: made_up.Tables, threshold: float, lowest: str) -> None:
    empty: dict[str, list[int]] = {key: [] for key in words.QUESTION_ORDER}
    asked = content.questions(town["rules"].assign(threshold=threshold), empty, 0, estimated=True)
    assert {question["ranges"][-1] for question in asked} == {lowest}


def test_where_nothing_is_estimated_there_is_no_scale_and_no_rank(town: made_up.Tables) -> None:
    """The officer's guide calls it counting only: every registration counts as present."""
    shown = unpacking.content(
        draw_page(**{**town, "facts": {**town["facts"], "presence": {**made_up.COUNTED, "together": 1.0}}}).html
    )
    assert not any(question["ranked"] for question in shown["questions"])
    assert all(question["order"] == sorted(question["order"]) for question in shown["questions"])
    listed = [one for record in shown["records"] for one in record["lists"].values()]
    assert {(one["class"], one["rank"]) for one in listed} == {(3, None)}


def test_the_policy_names_no_host_and_allows_these_scripts_only(drawn: Page) -> None:
    html = drawn.html.decode("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    assert "unsafe" not in policy[1]
    assert "http" not in policy[1]
    runs = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert len(runs) == 3
    from html import unescape

    assert re.findall(r"'sha256-[^']*'", unescape(policy[1])) == [assets.hashed(part) for part in (*runs, *styles)]
    assert not re.search(r"<[^>]* (src|style|on\w+)=", html.split("<noscript>")[1].split("</noscript>")[0])


def hostile(town: made_up.Tables, value: str = HOSTILE) -> made_up.Tables:
    """The town with a hostile text in every text column that is read."""
    town = {name: table.copy() if isinstance(table, pd.DataFrame) else table for name, table in town.items()}
    town["profiles"]["address"] = value + town["profiles"]["address"]
    for column in ("postcode", "woonplaats", "uses", "last_visit_situation"):
        town["profiles"][column] = value
    for column in ("title", "trap", "check", "law", "body"):
        town["rules"][column] = value
    town["rules"]["sentence"] = value.replace("{", "{{").replace("}", "}}") + "{uses}"
    town["flags"]["unit"] = value
    evidence = [json.dumps({**json.loads(text), "uses": value}) for text in town["flags"]["evidence"]]
    town["flags"]["evidence"] = evidence
    town["gaps"]["missing"] = value
    town["areas"]["name"] = value
    facts = made_up.facts(purpose={"text": value, "controller": value}, route={"contacts": [(value, value)]})
    facts["municipality"] = {"code": value, "name": value, "ended": None}
    facts["norms"][0]["article"] = value
    return {**town, "facts": facts}


def test_hostile_text_ends_no_block(town: made_up.Tables, drawn: Page) -> None:
    html = draw_page(**hostile(town)).html.decode("utf-8")
    calm = drawn.html.decode("utf-8")
    assert html.count("</script>") == calm.count("</script>")
    assert "<img" not in re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)


def test_the_vendored_files_are_those_in_the_readme() -> None:
    import hashlib
    from importlib.resources import files

    folder = files("housing_risk.maps").joinpath("vendor")
    listed = dict(re.findall(r"\| `([\w.]+)` \|.*`([0-9a-f]{64})` \|", folder.joinpath("README.md").read_text("utf-8")))
    assert set(listed) == {"leaflet.js", "leaflet.css"}
    for name, digest in listed.items():
        assert hashlib.sha256(folder.joinpath(name).read_bytes()).hexdigest() == digest


def test_dark_and_light_have_enough_contrast() -> None:
    from housing_risk.maps.tokens import TOKENS

    pairs = [("ink", "surface", 4.5), ("ink2", "surface", 4.5), ("ink2", "sunk", 4.5), ("ink2", "land", 4.5)]
    pairs += [
        ("accent", "accentbg", 4.5),
        ("onaccent", "accent", 4.5),
        ("note", "notebg", 4.5),
        ("warn", "surface", 4.5),
    ]
    pairs += [("edge", "surface", 3.0), ("edge", "land", 3.0), ("wijk", "land", 3.0), ("focus", "land", 3.0)]
    pairs += [(f"class{kind}", ground, 3.0) for kind in range(4) for ground in ("land", "building")]
    for side in (0, 1):
        for front, back, least in pairs:
            assert contrast(TOKENS[front][side], TOKENS[back][side]) >= least, (front, back, side)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.1)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels: list[Any] = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_long_list_without_scripts_stays_small() -> None:
    """Beyond the first hundred a row names its reasons only; every row is there, in order."""
    short, long = (draw_page(**made_up.town(2000, flagged)).html for flagged in (400, 1200))
    rows = [html.count(b"<tr><td>") for html in (short, long)]
    assert rows[1] > rows[0] + 800
    plain = [html.split(b"<noscript>")[1] for html in (short, long)]
    assert (len(plain[1]) - len(plain[0])) / (rows[1] - rows[0]) < 300
