"""Law 4: what is withheld says nothing, and its being withheld does not show on the map."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pandas as pd
import pytest

from housing_risk import InputError, assess, explain
from housing_risk.messages.page import PERMISSIONS
from housing_risk.profiles import PERSONAL
from housing_risk.rules import ALL_RULES
from housing_risk.workflow import draw
from tests.made_up import Found, Town, found
from tests.scanner import layers, search

ADDRESS = ["postcode", "huisnummer", "huisletter", "huisnummertoevoeging", "straat", "woonplaats"]


def exclude(town: Town, objects: list[str]) -> None:
    """Put objects on the exclusion list."""
    town.add("uitsluitingen", adresseerbaar_object_id=objects, reden=["opvang"] * len(objects))


def hide(town: Town, kind: str, rows: pd.Series) -> None:
    """Give the persons of these rows 07.70.10 = 7."""
    table = town.table(kind)
    assert rows.any()
    town.put(kind, table.assign(**{"07.70.10": table["07.70.10"].mask(rows, "7")}))


def at_object(town: Town, kind: str, objects: list[str]) -> pd.Series:
    """Tell which rows name these objects as present address: the first row of a person."""
    table = town.table(kind)
    return table[{"rni": "16.11.80", "brp": "08.11.80"}[kind]].isin(objects) & table.iloc[:, 0].ne("")


def text_of(page: bytes) -> str:
    """Everything a page holds, also packed."""
    return "\n".join(content.decode("utf-8", "replace") for _, content in layers("page", page))


def withheld_by(result: Found, plain: Found) -> set[str]:
    """Give the objects that are withheld now and were not before."""
    both = [set(one.assessment.profiles.query("withheld")["object_id"]) for one in (result, plain)]
    return both[0] - both[1]


def test_law_4_withheld_excluding_what_is_not_flagged_leaves_the_map_as_it_was(plain: Found, copied):
    town, chosen = copied(), plain.quiet()["object_id"].iloc[::7].to_list()
    exclude(town, chosen)
    result = found(town)
    assert withheld_by(result, plain) == set(chosen)
    assert result.page == plain.page
    assert result.record["map_id"] == plain.record["map_id"]
    assert result.record["run_id"] != plain.record["run_id"]


@pytest.mark.parametrize("kind", ["brp", "rni"])
def test_law_4_withheld_secrecy_where_nothing_is_flagged_leaves_the_map_as_it_was(plain: Found, copied, kind):
    town, quiet = copied(), plain.quiet()
    named = set(town.table(kind)[{"rni": "16.11.80", "brp": "08.11.80"}[kind]])
    inhabited = quiet[(quiet[f"{kind}_persons"] > 0) & quiet["object_id"].isin(named)]
    chosen = inhabited["object_id"].iloc[::5].to_list()
    hide(town, kind, at_object(town, kind, chosen))
    result = found(town)
    assert withheld_by(result, plain) == set(chosen)
    assert result.page == plain.page


def test_law_4_withheld_secrecy_of_somebody_who_may_be_there_withholds_every_candidate(plain: Found, copied):
    town, links = copied(), plain.assessment.links
    unsure = links[(links["status"] == "ambiguous") & links["source"].str.startswith("rni")].iloc[0]
    hide(town, "rni", town.table("rni").index.to_series() == unsure["row"] - 1)
    result = found(town)
    assert len(unsure["candidates"]) > 1
    assert withheld_by(result, plain) == set(unsure["candidates"])
    assert not set(unsure["candidates"]) & plain.flagged()
    assert result.page == plain.page


def test_law_4_withheld_somebody_with_secrecy_who_has_moved_since_shields_the_address_of_the_date(plain, copied):
    """An extract of two weeks after the date: the stay of the date is a row of history by then."""
    town, quiet = copied(), set(plain.quiet()["object_id"])
    table = town.table("brp")
    place = {name: table.columns.to_list().index(name) for name in ("08.H", "08.10.30", "08.11.80", "07.70.10")}
    rows = table.to_numpy().tolist()
    number = next(
        at
        for at, (row, following) in enumerate(itertools.pairwise(rows))
        if row[0] and following[0] and row[place["08.11.80"]] in quiet and row[place["08.10.30"]] < "20240501"
    )
    old, new = list(rows[number]), list(rows[number])
    old[0] = ""
    new[place["07.70.10"]], new[place["08.H"]], new[place["08.10.30"]] = "7", "58", "20240610"
    new[place["08.11.80"]] = next(row[place["08.11.80"]] for row in rows if row[place["08.11.80"]] not in {*quiet, ""})
    town.put("brp", pd.DataFrame([*rows[:number], new, old, *rows[number + 1 :]], columns=table.columns))
    town.path("brp").rename(town.folder / "brp_2024-06-14.csv")
    assert withheld_by(found(town), plain) == {old[place["08.11.80"]]}


def test_law_4_withheld_the_code_belongs_to_the_person_in_either_register(plain: Found, copied, truth):
    """Somebody in both registers, with secrecy in the RNI only, at another row than the one that counts."""
    town = copied()
    (object_id,) = truth.loc[truth["story"] == "both_registers", "object_id"].unique()
    hide(town, "rni", at_object(town, "rni", [object_id]))
    assert withheld_by(found(town), plain) == {object_id}


def test_law_4_withheld_rows_keep_what_is_in_the_bag_and_nothing_else(plain: Found, truth):
    hidden = set(truth.loc[truth["reason"] == "withheld", "object_id"])
    tables = plain.assessment.tables
    profiles = tables["profiles"].set_index("object_id")
    assert set(profiles.index[profiles["withheld"]]) == hidden
    assert profiles.loc[sorted(hidden), list(PERSONAL)].isna().all(axis=None)
    assert profiles.loc[sorted(hidden), ["address", "status", "floor_area_m2", "pand_id"]].notna().all(axis=None)
    gaps = tables["gaps"][tables["gaps"]["object_id"].isin(hidden)]
    assert (gaps["reason"] == "withheld").all()
    of_each = gaps.groupby("object_id")["rule_id"].agg(sorted)
    assert set(of_each.index) == hidden
    assert all(rules == sorted(rule.card.rule_id for rule in ALL_RULES) for rules in of_each)
    for name in ("distributions", "permits", "flags", "shortlist"):
        assert not tables[name]["object_id"].isin(hidden).any(), name


def test_law_4_withheld_the_columns_of_persons_are_all_named(plain: Found):
    """Whatever a profile holds beside the BAG, its address, its areas and the norm is blanked."""
    public = {
        "object_id", "kind", "address", "postcode", "woonplaats", "wijk", "buurt", "pand_id", "site_id", "uses",
        "status", "floor_area_m2", "area_note", "norm_form", "norm_capacity", "withheld", "geometry",
    }  # fmt: skip
    assert set(plain.assessment.profiles.columns) - public == set(PERSONAL)


def test_law_4_withheld_a_full_house_that_is_excluded_leaves_no_trace_on_the_map(plain: Found, copied, truth):
    town = copied()
    (object_id,) = truth.loc[truth["story"] == "crowded_house", "object_id"].unique()
    exclude(town, [object_id])
    result = found(town)
    assert object_id in text_of(plain.page)  # the search can fail
    assert object_id not in text_of(result.page)
    assert object_id not in result.flagged()
    quiet = plain.assessment
    without = {name: table[table["object_id"] != object_id] for name, table in quiet.tables.items()
               if name in ("flags", "gaps", "shortlist", "distributions", "permits")}  # fmt: skip
    assert result.page == draw(replace(quiet, tables={**quiet.tables, **without, "shortlist": reranked(without)})).html
    assert "afgeschermd" in explain(result.assessment, object_id)
    assert len(explain(result.assessment, object_id).splitlines()) == 1


def reranked(tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Close the hole that one object leaves in the ranks."""
    lists = tables["shortlist"]
    return lists.assign(rank=lists.groupby("question")["rank"].rank(method="first").astype("Int64"))


def test_law_4_withheld_an_exclusion_that_fits_several_objects_withholds_them_all(plain: Found, copied, truth):
    town = copied()
    pair = set(truth.loc[truth["story"] == "ambiguous_address", "object_id"])
    rows = plain.assessment.tables["links"]
    unsure = rows[(rows["status"] == "ambiguous") & rows["source"].str.startswith("rni")].iloc[0]
    written = town.table("rni").iloc[unsure["row"] - 1]
    bare = {"huisnummer": "16.11.20", "straat": "16.11.15", "woonplaats": "16.11.70", "postcode": "16.11.60"}
    town.add("uitsluitingen", **{name: [written[header]] for name, header in bare.items()})
    assert withheld_by(found(town), plain) == pair


MISTAKES = {
    "an id that is not in the BAG": {"adresseerbaar_object_id": "9999010099999999"},
    "an id of another municipality": {"adresseerbaar_object_id": "0363010000000001"},
    "a postcode of elsewhere": {"postcode": "1012AB", "huisnummer": "4"},
    "an address of elsewhere": {"straat": "Opvanglaan", "huisnummer": "4", "woonplaats": "Elders"},
    "no address": {"straat": "geheim"},
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_law_4_withheld_an_exclusion_that_seems_to_lie_elsewhere_refuses_too(copied, mistake):
    """A mistyped postcode looks the same, and it may be a shelter."""
    town = copied()
    town.add("uitsluitingen", **{name: [cell] for name, cell in MISTAKES[mistake].items()}, reden=["opvang"])
    with pytest.raises(InputError) as refused:
        assess(town.run())
    (fault,) = [finding for finding in refused.value.findings if finding.severity == "fault"]
    assert fault.rule == "exclusion_not_found"


def test_law_4_withheld_an_exclusion_that_is_not_found_refuses_until_allowed(plain: Found, copied):
    town = copied()
    town.add("uitsluitingen", straat=["Nergensstraat"], huisnummer=["999"], woonplaats=["Verzonnendam"])
    with pytest.raises(InputError) as refused:
        found(town)
    (fault,) = [one for one in refused.value.findings if one.severity == "fault"]
    assert (fault.rule, fault.count, fault.rows) == ("exclusion_not_found", 1, (3,))
    assert "unlinked-exclusions" in fault.way_out
    result = found(town, allow=["unlinked-exclusions"])
    assert result.record["permissions"] == ["unlinked-exclusions"]
    assert "exclusion_not_found" in {warning["rule"] for warning in result.record["warnings"]}


def test_law_4_withheld_the_day_of_the_exclusion_list_is_not_on_the_map(plain: Found, copied):
    town = copied()
    town.path("uitsluitingen").rename(town.folder / "uitsluitingen_2024-01-17.csv")
    result = found(town)
    assert result.page == plain.page
    assert result.record["sources"] != plain.record["sources"]


@pytest.mark.parametrize("kind", ["brp", "rni"])
def test_law_4_withheld_a_source_without_secrecy_refuses_until_allowed(plain: Found, copied, kind):
    town = copied()
    town.put(kind, town.table(kind).drop(columns="07.70.10"))
    with pytest.raises(InputError) as refused:
        found(town)
    (fault,) = [one for one in refused.value.findings if one.severity == "fault"]
    assert (fault.file, fault.column) == (town.path(kind).name, "geheim")
    assert "--allow no-secrecy" in fault.way_out
    result = found(town, allow=["no-secrecy"])
    assert result.record["permissions"] == ["no-secrecy"]
    assert PERMISSIONS["no-secrecy"] in text_of(result.page)
    assert PERMISSIONS["no-secrecy"] not in text_of(plain.page)


def test_law_4_withheld_the_page_knows_nothing_of_the_exclusion_list(plain: Found):
    assert "uitsluiting" not in text_of(plain.page).casefold()
    assert search([plain.town.page], ["uitsluitingen_2024"]) == {}
    assert search([plain.town.result], ["uitsluitingen_2024"]).keys() == {"uitsluitingen_2024"}
