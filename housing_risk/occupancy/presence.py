"""How registrations age: the chance that somebody who registered here still lives here.

The curve runs through the four shares of the configuration; between them, and after the last, people leave at an even
pace. People at one address tend to leave together (a contract ends, a family moves), at a pace nobody knows. So every
chance is worked out three times, at a slower, the stated and a faster pace for all at once, and the three are mixed.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from housing_risk.settings import Presence, Stay

DAY = pd.Timedelta(days=1)
DAYS_A_MONTH = 365.25 / 12
MONTHS = (4, 12, 24, 60)
SMALLEST_SHARE = 1e-9
"""Stands for a share of zero, whose logarithm does not exist."""

PACE_WEIGHTS = (0.25, 0.5, 0.25)
"""Weights of the slower, the stated and the faster pace: a coarse bell, without a published source."""

FIRST_DAY = {"rni": date(2022, 10, 24), "brp": date(1994, 10, 1)}
"""No registration can be older where its begin is unknown: temporary addresses exist since 24-10-2022 (RvIG), the
municipal person records were automated on 1-10-1994 (Wet GBA)."""


def paces(together: float) -> tuple[float, float, float]:
    """Give the three paces of leaving: slower, as stated, faster."""
    return 1 / together, 1.0, together


def daily_shares(stay: Stay, pace: float, days: int) -> NDArray[np.float64]:
    """Give the share still here after 0, 1, … `days` days, at `pace` times the stated pace of leaving."""
    knots = np.array([0, *MONTHS], dtype="float64") * DAYS_A_MONTH
    logs = np.log(np.maximum([1.0, *stay.shares], SMALLEST_SHARE))
    day = np.arange(days + 1, dtype="float64")
    last_pace = (logs[-1] - logs[-2]) / (knots[-1] - knots[-2])
    after = np.maximum(day - knots[-1], 0) * last_pace
    shares: NDArray[np.float64] = np.exp(pace * (np.interp(day, knots, logs) + after))
    return shares


def chances_present(people: pd.DataFrame, presence: Presence, reference_date: date) -> NDArray[np.float64]:
    """Give, per row of `people` and pace, the chance that the person is here on the date: an array (rows, 3).

    `people` has register, begin_earliest, begin_latest, end_earliest, end_latest. A begin known only as an interval
    is averaged over its days up to the date, and counts for the part of the interval that lies before it.
    """
    in_rni = (people["register"] == "rni").to_numpy()[:, None]
    as_resident = _chances("brp", people, presence, reference_date)
    as_registered = np.where(in_rni, _chances("rni", people, presence, reference_date), as_resident)
    # A registration in the RNI never counts for more than the same one in the BRP would (contract, law 3); beyond the
    # last stated share, or where no begin is known, the curves alone do not promise that.
    return np.minimum(as_registered, as_resident)


def begun_last(people: pd.DataFrame, reference_date: date) -> pd.DataFrame:
    """Give the same people, every begin that is not wholly known being the last day that it can be, up to the date."""
    day = pd.Timestamp(reference_date)
    latest = people["begin_latest"].fillna(day).clip(upper=day)
    return people.assign(begin_earliest=latest, begin_latest=latest)


def _chances(
    register: Literal["brp", "rni"], people: pd.DataFrame, presence: Presence, reference_date: date
) -> NDArray[np.float64]:
    """Give the chances as if everybody stood in this register."""
    youngest, oldest = _age_in_days(people, FIRST_DAY[register], reference_date)
    on_the_date = chances_registered(people, reference_date)
    stay: Stay = getattr(presence, register)
    chances = np.empty((len(people), len(PACE_WEIGHTS)))
    for column, pace in enumerate(paces(presence.together)):
        sums = np.concatenate([[0.0], np.cumsum(daily_shares(stay, pace, int(oldest.max(initial=0)) + 1))])
        chances[:, column] = (sums[oldest + 1] - sums[youngest]) / (oldest + 1 - youngest) * on_the_date
    return chances


def _age_in_days(
    people: pd.DataFrame, first_day: date, reference_date: date
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    day, first = pd.Timestamp(reference_date), pd.Timestamp(first_day)
    latest = people["begin_latest"].fillna(day).clip(upper=day)
    earliest = people["begin_earliest"].fillna(first)
    earliest = earliest.where(earliest <= latest, latest)
    return (day - latest).dt.days.to_numpy("int64"), (day - earliest).dt.days.to_numpy("int64")


def chances_registered(people: pd.DataFrame, reference_date: date) -> NDArray[np.float64]:
    """Give, per row, the chance that the registration had begun and not ended on the date, whoever lives there.

    The part of the interval of the begin that lies on or before the date (1 where the begin is unknown), times the
    part of the interval of the end that lies after it (1 where no end is known). An end on the date itself has passed;
    of an incomplete one the last day is still possible (RvIG's scenarios), as much as the day before it.
    """
    day = pd.Timestamp(reference_date)
    begun = _part_until(people["begin_earliest"], people["begin_latest"], day, unknown=1.0)
    incomplete = people["end_earliest"] < people["end_latest"]
    until = pd.Series(day, index=people.index).mask(incomplete & (people["end_latest"] == day), day - DAY)
    ended = _part_until(people["end_earliest"], people["end_latest"], until, unknown=0.0)
    return begun * (1 - ended)


def _part_until(
    earliest: pd.Series, latest: pd.Series, day: pd.Timestamp | pd.Series, unknown: float
) -> NDArray[np.float64]:
    length = (latest - earliest).dt.days + 1
    passed = ((day - earliest).dt.days + 1).clip(lower=0)
    part = (passed / length).clip(upper=1)
    result: NDArray[np.float64] = part.fillna(unknown).to_numpy("float64")
    return result
