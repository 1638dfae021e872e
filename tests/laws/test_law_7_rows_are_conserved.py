"""Law 7: every stage counts in and out, and the counts add up, per source, in `run.json`."""

from __future__ import annotations

import csv

import pytest

from tests.made_up import Found, found

WITH_ADDRESSES = ("rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen")
OBJECTS = ("verblijfsobject", "ligplaats", "standplaats")
VERSIONS = ("current", "past", "future", "ended", "inactive", "incomplete", "double", "same_day")


def rows_in(found: Found, kind: str) -> int:
    """Count the data rows of a file without any code of the package or of pandas."""
    with found.town.path(kind).open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file, delimiter=";")) - 1


@pytest.mark.parametrize("kind", WITH_ADDRESSES)
def test_law_7_rows_are_conserved_one_link_per_data_row(plain: Found, kind):
    rows, source = rows_in(plain, kind), plain.town.path(kind).stem
    links = plain.assessment.links.query("source == @source")
    assert list(links["row"]) == list(range(1, rows + 1))
    counted = dict(plain.record["counts"]["links"][source])
    assert counted.pop("rows") == rows == sum(counted.values())
    assert plain.record["counts"]["extracts"][source]["rows"] == rows
    (recorded,) = [one["rows"] for one in plain.record["sources"] if one["source"] == source]
    assert recorded == rows


@pytest.mark.parametrize("kind", ["rni", "brp"])
def test_law_7_rows_are_conserved_every_row_of_a_register_has_a_role(plain: Found, kind):
    counts = plain.record["counts"]["extracts"][plain.town.path(kind).stem]
    assert counts["current"] + counts["history"] + counts["continuation"] == counts["rows"]


@pytest.mark.parametrize("kind", ["vergunningen", "keurmerken", "bezoeken", "uitsluitingen"])
def test_law_7_rows_are_conserved_every_row_of_a_list_is_read_or_left_out(plain: Found, kind):
    counts = plain.record["counts"]["extracts"][plain.town.path(kind).stem]
    assert counts["read"] + counts["left_out"] + counts["blank"] == counts["rows"]


@pytest.mark.parametrize("kind", ["vergunningen", "keurmerken", "bezoeken"])
def test_law_7_rows_are_conserved_every_record_is_at_an_object_or_counted(plain: Found, kind):
    source = plain.town.path(kind).stem
    counts = dict(plain.record["counts"]["lists"][source])
    assert counts.pop("rows") == sum(counts.values()) == plain.record["counts"]["extracts"][source]["read"]


def test_law_7_rows_are_conserved_every_registration_is_somewhere(plain: Found):
    counts = dict(plain.record["counts"]["occupancy"])
    assert counts.pop("rows") == sum(counts.values()) == rows_in(plain, "rni") + rows_in(plain, "brp")
    unplaced = plain.assessment.tables["unplaced"]
    persons = unplaced[unplaced["source"].str.match("rni|brp")]["persons"].sum()
    assert persons == counts["unplaced"]


@pytest.mark.parametrize("kind", [*OBJECTS, "pand", "nummeraanduiding", "openbare_ruimte", "woonplaats"])
def test_law_7_rows_are_conserved_every_version_in_the_bag(plain: Found, kind):
    counts = plain.record["counts"]["extracts"]["bag"][kind]
    assert set(counts) == {"read", *VERSIONS}
    assert counts["read"] == sum(counts[version] for version in VERSIONS) > 0


def test_law_7_rows_are_conserved_from_bag_to_profiles(plain: Found):
    counts, profiles = plain.record["counts"]["extracts"]["bag"], plain.assessment.profiles
    not_in_use = {"Verblijfsobject gevormd", "Verblijfsobject ingetrokken", "Niet gerealiseerd verblijfsobject"}
    not_in_use |= {"Plaats ingetrokken", "Verblijfsobject ten onrechte opgevoerd"}
    for kind in OBJECTS:
        current = counts[f"{kind}/current"]
        assert sum(current.values()) == counts[kind]["current"]
        in_use = sum(number for status, number in current.items() if status not in not_in_use)
        assert (profiles["kind"] == kind).sum() == in_use


def test_law_7_rows_are_conserved_persons_on_profiles_are_those_placed(plain: Found):
    """Shown are all who are placed for certain, but for those at withheld objects and at several."""
    counts, profiles = plain.record["counts"]["occupancy"], plain.assessment.profiles
    shown = profiles[["brp_persons", "rni_persons"]].sum().sum()
    assert 0 < shown <= counts["placed"]
    bands = [f"{register}_{band}" for register in ("rni", "brp") for band in
             ("under_4m", "4_12m", "12_24m", "over_24m", "age_unknown")]  # fmt: skip
    assert profiles[bands].sum().sum() == shown


def test_law_7_rows_are_conserved_a_row_more_is_a_row_more(plain: Found, copied):
    town = copied()
    table = town.table("rni")
    again = table[table.iloc[:, 0].ne("")].iloc[[0]]
    town.put("rni", table.iloc[[*range(len(table)), again.index[0]]])
    result = found(town)
    assert result.record["counts"]["occupancy"]["rows"] == plain.record["counts"]["occupancy"]["rows"] + 1
    assert len(result.assessment.links) == len(plain.assessment.links) + 1
    persons = ["brp_persons", "rni_persons", "persons_ambiguous"]
    assert result.assessment.profiles[persons].equals(plain.assessment.profiles[persons])
