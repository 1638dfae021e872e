"""Lengths of stay are drawn from other curves than the estimator's, and batches leave together."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from housing_risk.settings import Presence
from housing_risk.simulate.stays import MONTH, lengths_of_stay, ordinary
from housing_risk.simulate.town import build_town


@pytest.fixture(scope="module")
def stays() -> np.ndarray:
    return lengths_of_stay(100_000, np.random.default_rng(1)) / MONTH


def test_the_curve_is_not_the_estimators(stays: np.ndarray) -> None:
    assumed = np.array(Presence().rni.shares)
    drawn = np.array([(stays > months).mean() for months in (4, 12, 24, 60)])
    assert (np.abs(drawn - assumed) > 0.02).all()
    assert np.abs(drawn - assumed).max() > 0.1


def test_nearly_nobody_leaves_in_the_first_weeks(stays: np.ndarray) -> None:
    """The estimator loses 14 % in the first month; the hump of seasonal work is elsewhere."""
    first, second, third = ((stays > month).mean() - (stays > month + 1).mean() for month in (0, 1, 2))
    assert first < 0.08 < second
    assert first < third


def test_batches_mostly_leave_on_one_day() -> None:
    rng = np.random.default_rng(2)
    stock = build_town("9999", 3_000, rng).municipality.stock
    nobody = pd.DataFrame({"object_id": []})
    rows = ordinary(stock, nobody, 0, date(2026, 5, 25), rng)
    left = rows[rows["left"].notna()].groupby(["object_id", "begin"])["left"].agg(["size", "nunique"])
    batches = left[left["size"] > 1]
    assert len(batches) > 10
    assert (batches["nunique"] == 1).mean() > 0.4
    assert rows["end"].notna().sum() < 0.3 * rows["left"].notna().sum()
