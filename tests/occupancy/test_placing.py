"""Who counts where: a table of hard cases that a domain person can extend."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from housing_risk.at_objects import profiles_of
from housing_risk.occupancy.placing import place
from housing_risk.occupancy.presence import chances_registered
from housing_risk.tables import ADDRESSES, LINKS, OBJECTS, REGISTRATIONS
from tests.frames import frame

DAY = date(2024, 6, 1)
ADDRESS = {"role": "hoofdadres", "straat": "Dorpsstraat", "woonplaats": "Dorp", "postcode": "1234AB", "version": 0}


def world() -> tuple[pd.DataFrame, pd.DataFrame]:
    """Objects A and B in use at numbers 1 and 2; C, not in use, bears the address of A; D, not in use, its own."""
    objects = frame(
        OBJECTS, {"object_id": "A"}, {"object_id": "B"}, {"object_id": "C", "in_use": False},
        {"object_id": "D", "in_use": False}, in_use=True, kind="verblijfsobject",
    )  # fmt: skip
    numbers = {"A": 1, "B": 2, "C": 1, "D": 4}
    rows = [{"object_id": name, "nummeraanduiding_id": name, "huisnummer": number} for name, number in numbers.items()]
    return objects, frame(ADDRESSES, *rows, **ADDRESS)


def registered(person: int, register: str, begin: str = "2024-01-01", **other: object) -> dict[str, object]:
    return {"person": person, "register": register, "begin_earliest": begin, "begin_latest": begin, **other}


AT = {"status": "matched", "reason": "exact", "link_weight": 1.0}
CASES = {
    "somebody at home": ([registered(1, "brp")], [{**AT, "object_id": "A"}], {("A", 1): 1.0}),
    "in both registers counts once, at the brp address": (
        [registered(1, "brp"), registered(1, "rni")],
        [{**AT, "object_id": "A"}, {**AT, "object_id": "B"}],
        {("A", 1): 1.0},
    ),
    "not yet in the brp on the date: the rni address counts": (
        [registered(1, "brp", "2024-06-10"), registered(1, "rni")],
        [{**AT, "object_id": "A"}, {**AT, "object_id": "B"}],
        {("B", 1): 1.0},
    ),
    "two rows at one object are one person": (
        [registered(1, "rni", "2023-01-01"), registered(1, "rni", "2024-01-01")],
        [{**AT, "object_id": "A"}] * 2,
        {("A", 1): 1.0},
    ),
    "who moved on a day that is not known is possible at both": (
        [
            registered(1, "brp", "2024-05-18", begin_latest="2024-06-14"),
            registered(1, "brp", "2020-01-01", role="earlier", end_earliest="2024-05-18", end_latest="2024-06-14"),
        ],
        [{**AT, "object_id": "A"}, {**AT, "object_id": "B"}],
        {("A", 1): 1.0, ("B", 1): 1.0},
    ),
    "on the last day of an incomplete move the old address is possible still, and both weigh one in all": (
        [
            registered(1, "brp", "2024-05-29", begin_latest="2024-06-01"),
            registered(1, "brp", "2020-01-01", role="earlier", end_earliest="2024-05-29", end_latest="2024-06-01"),
        ],
        [{**AT, "object_id": "A"}, {**AT, "object_id": "B"}],
        {("A", 1): 0.8, ("B", 1): 0.8},
    ),
    "two present addresses share the person": (
        [registered(1, "brp"), registered(1, "brp")],
        [{**AT, "object_id": "A"}, {**AT, "object_id": "B"}],
        {("A", 1): 0.5, ("B", 1): 0.5},
    ),
    "an address that fits two objects is spread over both": (
        [registered(1, "rni")],
        [{"status": "ambiguous", "reason": "several_fit", "candidates": ["A", "B"], "link_weight": 0.5}],
        {("A", 1): 0.5, ("B", 1): 0.5},
    ),
    "a bare number leaves the rest to its neighbours": (
        [registered(1, "rni")],
        [{"status": "matched", "reason": "bare_number", "object_id": "A", "candidates": ["B"], "link_weight": 0.7}],
        {("A", 1): 0.7, ("B", 1): 0.3},
    ),
    "an object not in use stands for its twin on the same address": (
        [registered(1, "rni")], [{**AT, "object_id": "C"}], {("A", 1): 1.0},
    ),
    "an object without a profile and without a twin holds nobody": (
        [registered(1, "rni")], [{**AT, "object_id": "D"}], {},
    ),
    "ended on the date itself": (
        [registered(1, "rni", end_earliest="2024-06-01", end_latest="2024-06-01")], [{**AT, "object_id": "A"}], {},
    ),
    "a letter address is no residence": (
        [registered(1, "brp")], [{"status": "excluded", "reason": "letter_address"}], {},
    ),
    "history names no present address": (
        [registered(1, "brp", role="history")], [{"status": "not_an_address", "reason": "history"}], {},
    ),
}  # fmt: skip


def placed(case: str):
    people, links, _ = CASES[case]
    rows = [{"row": number, **row} for number, row in enumerate(people, 1)]
    link_rows = [{"row": number, **row} for number, row in enumerate(links, 1)]
    registrations = frame(REGISTRATIONS, *rows, source="f", **({} if "role" in rows[0] else {"role": "current"}))
    return place(registrations, frame(LINKS, *link_rows, source="f"), profiles_of(*world()), DAY)


@pytest.mark.parametrize("case", CASES)
def test_where_people_count(case):
    found = placed(case).people
    weights = {(row.object_id, row.person): round(row.weight, 6) for row in found.itertuples()}
    assert weights == CASES[case][2]


@pytest.mark.parametrize("case", CASES)
def test_every_registration_is_accounted_for(case):
    counts = placed(case).counts
    parts = ("no_stay", "excluded", "not_there_on_the_date", "counted_in_the_brp", "placed", "unplaced")
    assert sum(counts[part] for part in parts) == counts["rows"] == len(CASES[case][0])


def test_who_moved_on_a_day_that_is_not_known_is_counted_at_both_and_weighs_one():
    people = placed("who moved on a day that is not known is possible at both").people
    assert people["certain"].all()
    assert chances_registered(people, DAY).sum() == pytest.approx(1)


def test_somebody_with_secrecy_shields_every_object_they_may_be_at():
    registrations = frame(REGISTRATIONS, {**registered(1, "rni"), "secret": True, "row": 1}, source="f", role="current")
    links = frame(
        LINKS, {"row": 1, "status": "ambiguous", "reason": "several_fit", "candidates": ["A", "B"]}, source="f"
    )
    assert place(registrations, links, profiles_of(*world()), DAY).secret_objects == {"A", "B"}


@pytest.mark.parametrize("order", ["AACC", "CCAA", "ACAC"])
def test_who_is_at_an_old_object_with_two_twins_weighs_half_at_each_in_any_order(order):
    """A and E are in use at the address of C, which is not: who is registered at C may be at either."""
    objects, addresses = world()
    twin = frame(OBJECTS, {"object_id": "E"}, in_use=True, kind="verblijfsobject")
    its_address = addresses[addresses["object_id"] == "A"].assign(object_id="E", nummeraanduiding_id="E")
    rows = range(1, len(order) + 1)
    registrations = frame(
        REGISTRATIONS, *({**registered(row, "brp"), "row": row} for row in rows), source="f", role="current"
    )
    links = frame(
        LINKS, *({"row": row, "object_id": at} for row, at in zip(rows, order, strict=True)), source="f", **AT
    )
    everything = pd.concat([objects, twin]), pd.concat([addresses, its_address])
    people = place(registrations, links, profiles_of(*everything), DAY).people
    assert people.groupby("object_id")["weight"].sum().to_dict() == {"A": 3.0, "E": 1.0}
    assert (people.groupby(["object_id", "answer"])["weight"].nunique() == 1).all()


@pytest.mark.parametrize("role", ["current", "earlier"])
def test_nobody_is_counted_for_certain_at_both_twins_of_an_old_object(role):
    objects, addresses = world()
    twin = frame(OBJECTS, {"object_id": "E"}, in_use=True, kind="verblijfsobject")
    its_address = addresses[addresses["object_id"] == "A"].assign(object_id="E", nummeraanduiding_id="E")
    registrations = frame(REGISTRATIONS, {**registered(1, "rni"), "row": 1}, source="f", role=role)
    links = frame(LINKS, {"row": 1, "object_id": "C"}, source="f", **AT)
    stand_in = profiles_of(pd.concat([objects, twin]), pd.concat([addresses, its_address]))
    people = place(registrations, links, stand_in, DAY).people
    assert people["object_id"].tolist() == ["A", "E"]
    assert not people["certain"].any()
