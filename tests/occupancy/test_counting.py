"""What is counted per object when it is not, or not fully, known since when somebody is registered."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from housing_risk.occupancy.counting import count
from housing_risk.occupancy.presence import chances_present
from housing_risk.settings import Presence

DAY = date(2024, 6, 1)
BEGINS = {
    # the begin: earliest, latest; arrivals in 12 months: at least, at most; over four months: surely, perhaps
    "a week ago": ("2024-05-25", "2024-05-25", 1, 1, False, False),
    "a year and a day ago": ("2023-05-31", "2023-05-31", 0, 0, True, True),
    "exactly a year ago": ("2023-06-01", "2023-06-01", 0, 0, True, True),
    "not known": (None, None, 0, 1, False, True),
    "known by the day it was recorded": (None, "2024-05-20", 0, 1, False, True),
    "some day this year, before the extract": ("2024-01-01", "2024-05-15", 1, 1, False, True),
    "some day this year, perhaps not yet": ("2024-01-01", "2024-12-31", 0, 1, False, True),
    "some day last year": ("2023-01-01", "2023-12-31", 0, 1, True, True),
    "some day two years ago": ("2022-01-01", "2022-12-31", 0, 0, True, True),
}


@pytest.mark.parametrize("case", BEGINS)
def test_a_begin_that_is_not_fully_known_is_counted_as_at_least_and_at_most(case: str) -> None:
    earliest, latest, least, most, surely, perhaps = BEGINS[case]
    people = pd.DataFrame(
        {
            "object_id": ["A"], "person": [1], "register": ["rni"], "weight": [1.0], "answer": [""], "certain": [True],
            "investigated": [False], "begin_earliest": [earliest], "begin_latest": [latest], "end_earliest": [None],
            "end_latest": [None],
        }
    )  # fmt: skip
    dates = ["begin_earliest", "begin_latest", "end_earliest", "end_latest"]
    people[dates] = people[dates].apply(lambda column: pd.to_datetime(column).astype("datetime64[s]"))
    figures = count(people, chances_present(people, Presence(), DAY), DAY).loc["A"]
    arrivals = figures[["arrivals_12m", "arrivals_12m_high"]].fillna(0)
    chances = figures[["p_rni_over_4m", "p_rni_over_4m_high"]].fillna(0)
    assert arrivals.to_list() == [least, most]
    assert (chances > 0).to_list() == [surely, perhaps]


def test_who_is_sure_to_have_come_who_may_be_elsewhere_and_in_which_register() -> None:
    came, long_ago = pd.Timestamp("2024-03-01"), pd.Timestamp("2010-01-01")
    rows = [
        # register, weight, certain, begin
        ("rni", 1.0, True, came), ("rni", 0.7, True, came), ("brp", 1.0, True, long_ago),
        ("rni", 0.5, False, came), ("brp", 0.5, False, long_ago), ("brp", 0.5, False, pd.NaT),
    ]  # fmt: skip
    people = pd.DataFrame(rows, columns=["register", "weight", "certain", "begin_latest"])
    people = people.assign(
        object_id="A", person=range(len(rows)), answer=["", "a", "", "b", "c", "d"], investigated=False,
        begin_earliest=people["begin_latest"], end_earliest=pd.NaT, end_latest=pd.NaT,
    )  # fmt: skip
    figures = count(people, chances_present(people, Presence(), DAY), DAY).loc["A"]
    names = ["arrivals_12m", "arrivals_12m_sure", "persons_ambiguous", "brp_ambiguous", "arrivals_12m_ambiguous"]
    assert figures[names].to_list() == [2, 1, 3, 2, 2]
