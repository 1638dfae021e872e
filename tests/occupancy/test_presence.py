"""How registrations age."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.occupancy.placing import is_here
from housing_risk.occupancy.presence import DAYS_A_MONTH, chances_present, chances_registered, daily_shares
from housing_risk.settings import Presence, Stay

DAY = date(2024, 6, 1)
STAY = Stay(after_4_months=0.6, after_12_months=0.4, after_24_months=0.3, after_60_months=0.1, source="test")


def people(*rows: tuple[str, str | None, str | None, str | None, str | None]) -> pd.DataFrame:
    columns = ["register", "begin_earliest", "begin_latest", "end_earliest", "end_latest"]
    table = pd.DataFrame(rows, columns=columns)
    return table.assign(**{name: pd.to_datetime(table[name]).astype("datetime64[s]") for name in columns[1:]})


def test_the_curve_goes_through_the_shares_of_the_configuration():
    shares = daily_shares(STAY, 1.0, 2000)
    days = [0, *(round(months * DAYS_A_MONTH) for months in (4, 12, 24, 60))]
    assert shares[days] == pytest.approx([1, 0.6, 0.4, 0.3, 0.1], abs=1e-3)


@given(st.floats(1, 8))
def test_a_faster_pace_leaves_fewer(pace):
    assert (daily_shares(STAY, pace, 3000) <= daily_shares(STAY, 1.0, 3000) + 1e-12).all()


@given(st.dates(date(2019, 1, 1), DAY))
def test_an_rni_registration_never_counts_more_than_the_same_in_the_brp(begin):
    text = begin.isoformat()
    found = chances_present(people(("rni", text, text, None, None), ("brp", text, text, None, None)), Presence(), DAY)
    assert (found[0] <= found[1]).all()


def test_an_incomplete_date_lies_between_its_bounds():
    rows = people(
        ("rni", "2023-01-01", "2023-01-01", None, None),
        ("rni", "2023-01-01", "2023-12-31", None, None),
        ("rni", "2023-12-31", "2023-12-31", None, None),
    )
    oldest, between, newest = chances_present(rows, Presence(), DAY)[:, 1]
    assert oldest < between < newest


def test_a_begin_that_may_lie_after_the_date_counts_for_the_part_before_it():
    rows = people(("brp", "2024-05-02", "2024-06-30", None, None))
    full = people(("brp", "2024-05-02", "2024-06-01", None, None))
    part = chances_present(rows, Presence(), DAY) / chances_present(full, Presence(), DAY)
    assert part == pytest.approx(np.full((1, 3), 31 / 60))


def test_an_unknown_begin_is_spread_over_all_days_since_temporary_addresses_exist():
    unknown = chances_present(people(("rni", None, None, None, None)), Presence(), DAY)
    spread = chances_present(people(("rni", "2022-10-24", "2024-06-01", None, None)), Presence(), DAY)
    assert (unknown == spread).all()


def test_an_end_on_the_day_after_still_counts_and_a_doubtful_end_counts_in_part():
    rows = people(
        ("brp", "2024-01-01", "2024-01-01", "2024-06-02", "2024-06-02"),
        ("brp", "2024-01-01", "2024-01-01", "2024-05-23", "2024-06-11"),
        ("brp", "2024-01-01", "2024-01-01", None, None),
    )
    later, half, open_end = chances_present(rows, Presence(), DAY)[:, 1]
    assert later == open_end
    assert half == pytest.approx(open_end / 2)


@pytest.mark.parametrize(
    ("earliest", "latest", "part"),
    [
        ("2024-06-01", "2024-06-01", 0),  # on the day itself it has passed
        ("2024-05-02", "2024-06-01", 1 / 31),  # the last day of an incomplete one is still possible
        ("2024-05-31", "2024-06-01", 1 / 2),
        ("2024-05-02", "2024-05-31", 0),  # the day after
        ("2024-06-01", "2024-06-30", 29 / 30),  # the first day
        ("2024-06-02", "2024-06-30", 1),
        (None, "2024-06-01", 1),
        (None, None, 1),
    ],
)
def test_who_is_possible_on_the_date_has_a_chance_and_nobody_else(earliest, latest, part):
    rows = people(("brp", "2020-01-01", "2020-01-01", earliest, latest))
    assert chances_registered(rows, DAY) == pytest.approx([part])
    assert chances_present(rows, Presence(), DAY).any() == is_here(rows, DAY).all() == (part > 0)
