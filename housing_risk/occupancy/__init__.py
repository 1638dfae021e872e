"""Stage 3: who is probably there on the date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from housing_risk.occupancy.counting import count
from housing_risk.occupancy.distribution import beside_highest, distribute, summarise
from housing_risk.occupancy.placing import place
from housing_risk.occupancy.presence import begun_last, chances_present
from housing_risk.settings import Presence

__all__ = ["Occupancy", "estimate_occupancy"]


@dataclass(frozen=True)
class Occupancy:
    """`figures`: per object (index object_id) the counted and estimated columns of PROFILES; `distributions`: before
    anything is withheld; `unplaced`: registrations without an object with a profile; `secret_objects`: where somebody
    with secrecy is or may be; `counts`: what became of every registration."""

    figures: pd.DataFrame
    distributions: pd.DataFrame
    unplaced: pd.DataFrame
    secret_objects: frozenset[str]
    counts: dict[str, int]


def estimate_occupancy(
    registrations: pd.DataFrame,
    links: pd.DataFrame,
    stand_in: pd.DataFrame,
    *,
    presence: Presence,
    reference_date: date,
) -> Occupancy:
    """Estimate from REGISTRATIONS and LINKS how many people live at each object on the date.

    `stand_in` tells which objects with a profile stand for each object (`at_objects.profiles_of`).
    """
    placed = place(registrations, links, stand_in, reference_date)
    people = placed.people
    chances = chances_present(people, presence, reference_date)
    distributions = distribute(people, chances)
    figures = count(people, chances, reference_date).join(summarise(distributions))
    doubtful = people[people["object_id"].isin(_begin_unknown(people))]
    highest = distribute(doubtful, chances_present(begun_last(doubtful, reference_date), presence, reference_date))
    distributions = beside_highest(distributions, highest)
    return Occupancy(figures, distributions, placed.unplaced, placed.secret_objects, placed.counts)


def _begin_unknown(people: pd.DataFrame) -> pd.Series:
    """Name the objects with a registration whose begin is not wholly known: their answer may turn on it."""
    known = people["begin_earliest"] == people["begin_latest"]
    return people.loc[~known, "object_id"]
