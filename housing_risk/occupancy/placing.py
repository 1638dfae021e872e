"""Who is registered where on the date: each person once, spread where an address fits several objects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from housing_risk.at_objects import at_objects
from housing_risk.occupancy.presence import chances_registered

STAYS = ("current", "earlier")
"""Roles of rows that name an address where the person may live on the date."""


@dataclass(frozen=True)
class Placed:
    """Where everybody is placed.

    `people`: one row per person and object (object_id, person, register, weight, answer, certain, dates,
    investigated); people with the same `answer` share the doubt whether they belong here. `unplaced`: one row per
    registration without a place (source, row, person, secret, reason). `counts`: what became of every registration.
    """

    people: pd.DataFrame
    unplaced: pd.DataFrame
    secret_objects: frozenset[str]
    counts: dict[str, int]


def place(
    registrations: pd.DataFrame,
    links: pd.DataFrame,
    stand_in: pd.DataFrame,
    reference_date: date,
) -> Placed:
    """Place every registration of the date at its object, or at each of its possible objects with a part of its weight.

    `stand_in` as `profiles_of` gives it.

    A person in both registers counts at the BRP address: cat. 16 ends when somebody becomes a resident, but extracts
    of different days hold both (RvIG). Nobody weighs more than one in all.
    """
    linked = registrations.merge(links, on=["source", "row"], how="left", validate="one_to_one")
    stays = linked[linked["role"].isin(STAYS)]
    counts = {"rows": len(registrations), "no_stay": len(linked) - len(stays)}
    excluded = stays["status"] == "excluded"
    absent = ~excluded & ~is_here(stays, reference_date)
    here = stays[~excluded & ~absent]
    twice = _superseded(here)
    kept = here[~twice]
    spread = _spread(kept, stand_in)
    placed = spread[spread["object_id"].notna()]
    people = _once_per_object(placed, reference_date)
    secret = frozenset(_spread(here[here["secret"]], stand_in)["object_id"].dropna())
    unplaced = _without_place(kept, spread)
    counts |= {
        "excluded": int(excluded.sum()),
        "not_there_on_the_date": int(absent.sum()),
        "counted_in_the_brp": int(twice.sum()),
        "placed": len(kept) - len(unplaced),
        "unplaced": len(unplaced),
    }
    return Placed(people, unplaced, secret, counts)


def is_here(registrations: pd.DataFrame, reference_date: date) -> pd.Series:
    """Tell which registrations are present or possible on the date.

    An end on the date itself has passed; of an incomplete one the last day is still possible (RvIG's scenarios).
    """
    day = pd.Timestamp(reference_date)
    begun = registrations["begin_earliest"].isna() | (registrations["begin_earliest"] <= day)
    exact = registrations["end_earliest"] == registrations["end_latest"]
    ended = (registrations["end_latest"] < day) | (exact & (registrations["end_latest"] == day))
    return begun & ~ended


def _superseded(here: pd.DataFrame) -> pd.Series:
    residents = here.loc[here["register"] == "brp", "person"]
    return (here["register"] == "rni") & here["person"].isin(residents)


def _spread(kept: pd.DataFrame, stand_in: pd.DataFrame) -> pd.DataFrame:
    """Give a row per registration and object it may belong to, with its weight; without a profile object_id is null."""
    doubtful = kept["candidates"].map(len) > 0
    answer = (kept["object_id"].fillna("") + "|" + kept["candidates"].map("|".join)).where(doubtful, "")
    places = at_objects(kept, stand_in).rename(columns={"matched": "sure"})
    persons = kept.assign(answer=answer).drop(columns=["object_id", "candidates"])
    spread = persons.merge(places, on=["source", "row"], how="inner", validate="one_to_many")
    which_twin = spread["answer"] + "twins of " + spread["named_id"].fillna("")
    answer = spread["answer"].mask(spread["shared"], which_twin)
    return spread.assign(answer=answer).drop(columns=["named_id", "shared"])


def _once_per_object(placed: pd.DataFrame, reference_date: date) -> pd.DataFrame:
    """Keep one row per person and object (the surest, latest begun), and scale who would weigh more than one.

    Somebody at two addresses at a time weighs more than one, and is at neither for certain; somebody who moved on a
    day of which only the month is known is possible at both, and weighs one in all.
    """
    order = placed.assign(brp_first=(placed["register"] != "brp"), unsure=~placed["sure"])
    order = order.sort_values(
        ["object_id", "person", "brp_first", "unsure", "begin_latest", "source", "row"],
        ascending=[True, True, True, True, False, True, True],
        kind="stable",
    )
    once = order.drop_duplicates(["object_id", "person"]).drop(columns=["brp_first", "unsure"])
    registered = pd.Series(chances_registered(once, reference_date), index=once.index)
    of_person = once["person"]
    present = (once["sure"] & (once["role"] == "current")).groupby(of_person).transform("sum")
    certain = once["certain"] & (present <= 1)
    total = (registered * once["weight"]).groupby(of_person).transform("sum").round(6).clip(lower=1)
    alone = ("person " + of_person.astype("str")).where(total > 1, once["answer"])
    return once.assign(weight=once["weight"] / total, certain=certain, answer=alone).reset_index(drop=True)


def _without_place(kept: pd.DataFrame, spread: pd.DataFrame) -> pd.DataFrame:
    placed = spread.loc[spread["object_id"].notna(), ["source", "row"]].drop_duplicates()
    rows = kept.merge(placed, on=["source", "row"], how="left", indicator=True, validate="one_to_one")
    rows = rows[rows["_merge"] == "left_only"]
    named = rows["status"].isin(["matched", "ambiguous"])
    reason = rows["reason"].mask(named, "no_profile")
    return rows.assign(reason=reason)[["source", "row", "person", "secret", "reason"]].reset_index(drop=True)
