"""Written addresses without an object: every one listed, nobody shown."""

from __future__ import annotations

import pandas as pd
import pytest

from housing_risk.messages.unplaced import NO_ADDRESS, SHIELDED
from housing_risk.occupancy.unplaced import list_unplaced
from housing_risk.tables import LINKS, SOURCES, WRITTEN
from tests.frames import frame

SOURCES_READ = frame(
    SOURCES, {"source": "rni", "kind": "rni"}, {"source": "uit", "kind": "uitsluitingen"},
    {"source": "verg", "kind": "vergunningen"}, date_origin="unknown",
)  # fmt: skip
NOWHERE = {"status": "unmatched", "reason": "street_unknown"}


def unplaced(*rows: dict[str, object]) -> dict[tuple[str, str], int]:
    """Each row: source, address (street), person, secret."""
    numbered = [{"row": number, **row} for number, row in enumerate(rows, 1)]
    keys = [{name: row[name] for name in ("source", "row")} for row in numbered]
    written = frame(WRITTEN, *({**key, "straat": row["street"]} for key, row in zip(keys, numbered, strict=True)))
    links = frame(LINKS, *keys, **NOWHERE)
    people = pd.DataFrame(
        [{**row, "reason": "street_unknown"} for row in numbered if row["source"] == "rni"],
        columns=["source", "row", "person", "secret", "reason"],
    )
    table = list_unplaced(written, links, people, SOURCES_READ)
    return {(row.source, row.address): row.persons for row in table.itertuples()}


def test_an_excluded_object_without_a_profile_is_shielded_however_it_is_written():
    """Nobody with secrecy: the exclusion names an object that is not in use, two people are registered there."""
    keys = [{"source": "uit", "row": 1}, {"source": "rni", "row": 1}, {"source": "rni", "row": 2}]
    streets = (None, "Opvang 1", "Elders 1")
    written = frame(WRITTEN, *({**key, "straat": street} for key, street in zip(keys, streets, strict=True)))
    maybe = {"object_id": None, "candidates": ["D"], "status": "ambiguous", "reason": "several_fit"}
    at = ({}, maybe, {"object_id": "E"})
    links = frame(
        LINKS, *({"object_id": "D", **key, **link} for key, link in zip(keys, at, strict=True)),
        status="matched", reason="bag_id",
    )  # fmt: skip
    people = pd.DataFrame([{**key, "person": key["row"], "secret": False, "reason": "no_profile"} for key in keys[1:]])
    table = list_unplaced(written, links, people, SOURCES_READ)
    assert set(table["address"]) == {SHIELDED, "Elders 1"}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], {}),
        (
            [{"source": "rni", "street": "Nergens", "person": 1, "secret": False}] * 2
            + [{"source": "rni", "street": "Nergens", "person": 2, "secret": False}],
            {("rni", "Nergens"): 2},
        ),
        ([{"source": "rni", "street": None, "person": 1, "secret": False}], {("rni", NO_ADDRESS): 1}),
        ([{"source": "verg", "street": "Nergens"}], {("verg", "Nergens"): 0}),
        ([{"source": "uit", "street": "Opvang"}], {("uit", SHIELDED): 0}),
        (
            [{"source": "rni", "street": "Weg", "person": 1, "secret": True},
             {"source": "rni", "street": "Weg", "person": 2, "secret": False}],
            {("rni", SHIELDED): 2},
        ),
    ],
    ids=["nothing", "a person counts once", "no address", "a list has no persons", "an exclusion is shielded",
         "one secret person shields the address for all"],
)  # fmt: skip
def test_what_is_listed(rows, expected):
    assert unplaced(*rows) == expected
