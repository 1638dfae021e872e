"""Hand-made objects and registrations, through all stages from registrations to lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from housing_risk.at_objects import profiles_of
from housing_risk.occupancy import estimate_occupancy
from housing_risk.profiles import Lists, Profiles, describe_objects
from housing_risk.rules import Evaluation, evaluate_rules, rule_cards
from housing_risk.settings import Settings
from housing_risk.shortlist import rank_objects
from housing_risk.tables import (
    ADDRESSES,
    CERTIFICATES,
    LINKS,
    OBJECTS,
    PANDEN,
    PERMIT_RECORDS,
    REGISTRATIONS,
    VISITS,
    empty,
)  # fmt: skip
from tests.frames import frame

DAY = date(2024, 6, 1)
FULL = dict.fromkeys(("brp", "rni", "vergunningen", "keurmerken"), "full")
BUILT: dict[str, dict[str, Any]] = {
    "home": {"uses": "woonfunctie", "floor_area_m2": 30},
    "office": {"uses": "kantoorfunctie", "floor_area_m2": 300},
    "lodging": {"uses": "logiesfunctie", "floor_area_m2": 300},
    "boat": {"kind": "ligplaats", "uses": None, "floor_area_m2": None},
}
"""One object of each kind that rules tell apart."""
Street = list["Person"]
"""Registrations on one object of each kind; streets know nothing of each other."""


@dataclass(frozen=True)
class Person:
    """One registration: where, in which register, since how many days (None: unknown)."""

    register: str
    place: str
    days: int | None = 30


@dataclass(frozen=True)
class Outcome:
    """What came of it."""

    described: Profiles
    evaluation: Evaluation
    shortlist: pd.DataFrame

    @property
    def contributions(self) -> dict[tuple[str, str], int]:
        """Per object and rule."""
        flags = self.evaluation.flags
        return dict(zip(zip(flags["object_id"], flags["rule_id"], strict=True), flags["contribution"], strict=True))

    @property
    def priorities(self) -> dict[tuple[str, str], int]:
        """Per question and object."""
        rows = self.shortlist
        return dict(zip(zip(rows["question"], rows["object_id"], strict=True), rows["priority"], strict=True))


def outcome_of(streets: list[Street], settings: Settings, coverage: dict[str, Any] = FULL) -> Outcome:
    """Let every stage look at these streets; the object of a street is called `<number>-<kind>`."""
    names = [f"{number}-{kind}" for number in range(len(streets)) for kind in BUILT]
    built = ({"object_id": name, **BUILT[name.split("-")[1]]} for name in names)
    objects = frame(OBJECTS, *built, in_use=True)
    addresses = frame(ADDRESSES, *({"object_id": name} for name in names), role="hoofdadres")
    people = [(f"{number}-{person.place}", person) for number, street in enumerate(streets) for person in street]
    registrations, links = _registrations(people), _links(people)
    stand_in = profiles_of(objects, addresses)
    occupancy = estimate_occupancy(registrations, links, stand_in, presence=settings.presence, reference_date=DAY)
    described = describe_objects(
        objects, addresses, empty(PANDEN), objects[["object_id"]].assign(wijk=None, buurt=None), occupancy,
        Lists(empty(PERMIT_RECORDS), empty(CERTIFICATES), empty(VISITS), links), (),
        stand_in=stand_in, settings=settings, municipality="GM9999", reference_date=DAY,
    )  # fmt: skip
    evaluation = evaluate_rules(
        described.profiles, described.distributions, described.permits, coverage=coverage, settings=settings.rules
    )
    lists = rank_objects(evaluation.flags, evaluation.gaps, rule_cards(settings.rules), described.profiles)
    return Outcome(described, evaluation, lists)


def _registrations(people: list[tuple[str, Person]]) -> pd.DataFrame:
    rows = []
    for number, (_, person) in enumerate(people, 1):
        begin = None if person.days is None else (DAY - timedelta(days=person.days)).isoformat()
        dates = {"begin_earliest": begin, "begin_latest": begin}
        rows.append({"row": number, "person": number, "register": person.register, **dates})
    return frame(REGISTRATIONS, *rows, source="persons", role="current")


def _links(people: list[tuple[str, Person]]) -> pd.DataFrame:
    rows = ({"row": number, "object_id": object_id} for number, (object_id, _) in enumerate(people, 1))
    return frame(LINKS, *rows, source="persons", status="matched", reason="exact", link_weight=1.0)
