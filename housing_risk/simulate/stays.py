"""Persons in the RNI: where they come, how long they stay, and what the register still says of them.

How long people stay is drawn from other curves than those of the estimator, on purpose: a model that is tested on its
own assumptions proves nothing. The estimator lets the share that stays fall log-linearly between four fixed months,
for registrations; here each *batch* has a length of stay, of one of two kinds:

* seasonal work, SEASONAL of the batches: lognormal, median 3.2 months. Work ends on a day for all, and nearly nobody
  leaves in the first weeks; a lognormal has that hump, the estimator's curve has not.
* lasting work: Weibull with shape 0.8, scale 20 months. The longer somebody is there the longer he stays (the hazard
  falls: CBS 2018), but without the estimator's bends.

Those who came in one batch mostly leave on one day (a contract, a van, a season); LEAVES_ALONE leave on their own.
The register hears of it in TOLD of the cases (RvIG: later changes are often not reported).
"""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
from numpy.random import Generator
from numpy.typing import NDArray

from housing_risk.simulate.registrations import registrations

SEASONAL, LEAVES_ALONE, TOLD = 0.6, 0.2, 0.12
MONTH = 30.44
WINDOW_DAYS = 1_500
"""Category 16 exists since 24-10-2022; batches came in so many days at most before the extract."""
CATEGORY_16 = date(2022, 10, 24)

PLACES = (
    ("home", 0.013, 2.2, 3), ("rented", 0.011, 3.0, 6), ("with_residents", 0.006, 1.3, 2), ("chalet", 0.35, 2.4, 3),
    ("spot", 0.08, 1.2, 2),
)  # fmt: skip
"""Kind of place · share of those places where somebody of the RNI comes · batches per place on average · most persons
a batch. Rented: a home that an employer fills; 6.6 persons were found per checked address (West-Brabant 2015)."""
SPELLINGS = {
    "plain": 0.72, "no_ids": 0.06, "spaced": 0.03, "lower": 0.03, "joined": 0.03, "abbreviated": 0.03,
    "misspelt": 0.025, "no_postcode": 0.02, "bare": 0.015, "near": 0.01, "placeholder": 0.02, "elsewhere": 0.01,
}  # fmt: skip
"""How often an address of the RNI is written in which way: an assumption."""


def ordinary(
    stock: pd.DataFrame, residents: pd.DataFrame, first_person: int, day: date, rng: Generator
) -> pd.DataFrame:
    """Give the RNI registrations outside the stories, on the extract day `day`.

    Beside the columns of a registration: left (the day a person truly left; NaT: still there), which no file holds.
    """
    batches = _batches(_places(stock, residents, rng), day, rng)
    size = batches["size"].to_numpy()
    rows = batches.loc[batches.index.repeat(size)].reset_index(drop=True)
    stay = np.where(
        rng.random(len(rows)) < LEAVES_ALONE,
        lengths_of_stay(len(rows), rng),
        np.repeat(lengths_of_stay(len(batches), rng), size),
    )
    left = rows["begin"] + pd.to_timedelta(stay.astype(int), unit="D")
    left = left.where(left <= pd.Timestamp(day))
    told = left.where(rng.random(len(rows)) < TOLD)
    frame = rows.assign(person=first_person + np.arange(len(rows)), register="rni", end=told)
    styles = rng.choice(list(SPELLINGS), len(rows), p=list(SPELLINGS.values()))
    styles[: len(SPELLINGS)] = list(SPELLINGS)[: len(rows)]  # a small town has every spelling too
    return registrations(frame, style=styles).assign(left=left)


def _places(stock: pd.DataFrame, residents: pd.DataFrame, rng: Generator) -> pd.DataFrame:
    """Choose the objects where persons of the RNI come, each with its kind of place."""
    lived_in = stock["object_id"].isin(residents["object_id"])
    home = stock["uses"] == "woonfunctie"
    kinds = {
        "home": home & ~lived_in,
        "rented": home & ~lived_in,
        "with_residents": home & lived_in,
        "chalet": stock["uses"] == "logiesfunctie",
        "spot": stock["kind"].isin(["ligplaats", "standplaats"]),
    }
    parts = []
    for kind, share, batches, most in PLACES:
        of_kind = stock.loc[kinds[kind], "object_id"]
        total = len(stock) if kind in ("home", "rented", "with_residents") else len(of_kind)
        count = min(round(share * total), len(of_kind))
        parts.append(
            pd.DataFrame({"object_id": of_kind.sample(count, random_state=rng), "batches": batches, "most": most})
        )
    return pd.concat(parts, ignore_index=True)


def _batches(places: pd.DataFrame, day: date, rng: Generator) -> pd.DataFrame:
    """Give one row per group that came together: object_id, begin, size."""
    count = rng.poisson(places["batches"])
    rows = places.loc[places.index.repeat(count)].reset_index(drop=True)
    window = min((day - CATEGORY_16).days, WINDOW_DAYS)
    since = 10 + rng.random(len(rows)) * max(window - 10, 1)
    begin = pd.Timestamp(day) - pd.to_timedelta(since.astype(int), unit="D")
    return rows.assign(begin=begin, size=rng.integers(1, rows["most"].to_numpy() + 1))


def lengths_of_stay(count: int, rng: Generator) -> NDArray[np.float64]:
    """Give lengths of stay in days, from the mixture that this module describes."""
    seasonal = rng.lognormal(np.log(3.2), 0.55, count)
    lasting = 20 * rng.weibull(0.8, count)
    return np.maximum(7.0, MONTH * np.where(rng.random(count) < SEASONAL, seasonal, lasting))
