"""How many people live somewhere, as a distribution: the Poisson-binomial, mixed over the paces of leaving."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from housing_risk.occupancy.presence import PACE_WEIGHTS

MILLION = 1_000_000
"""Probabilities are kept in millionths: what is printed is what is reckoned with, on every processor alike."""


def distribute(object_ids: pd.Series, chances: NDArray[np.float64]) -> pd.DataFrame:
    """Give the distribution of the number of persons per object: object_id, persons, probability.

    `chances` has a row per person and object and a column per pace. Given the pace, people stay or leave on their
    own. Probabilities are in whole millionths and sum to 1 per object; what has no millionth is left out.
    """
    codes, ids = pd.factorize(object_ids, sort=True)
    sizes = np.bincount(codes, minlength=len(ids))
    biggest_first = np.argsort(-sizes, kind="stable")
    padded = _padded(codes, sizes, biggest_first, chances)
    mixed = sum(
        (
            weight * _poisson_binomial(padded[:, :, pace], sizes[biggest_first])
            for pace, weight in enumerate(PACE_WEIGHTS)
        ),
        start=np.zeros((len(ids), padded.shape[1] + 1)),
    )
    millionths = _in_millionths(mixed)
    row, persons = np.nonzero(millionths)
    table = pd.DataFrame(
        {
            "object_id": np.asarray(ids)[biggest_first][row],
            "persons": persons,
            "probability": millionths[row, persons] / MILLION,
        }
    )
    return table.sort_values(["object_id", "persons"], ignore_index=True)


def chance_of_any(object_ids: pd.Series, chances: NDArray[np.float64]) -> pd.Series:
    """Give per object the chance that at least one of the persons is here; index object_id."""
    logs = pd.DataFrame(np.log1p(-np.minimum(chances, 1 - 1e-12))).groupby(object_ids.to_numpy()).sum()
    any_here = (1 - np.exp(logs.to_numpy())) @ np.array(PACE_WEIGHTS)
    return pd.Series(np.round(any_here, 6), index=pd.Index(logs.index, name="object_id"))


def summarise(distributions: pd.DataFrame) -> pd.DataFrame:
    """Give per object the mean and the 5th and 95th percentile; index object_id.

    A percentile is the smallest number with at least that much probability at or below it.
    """
    table = distributions.assign(
        share=distributions["persons"] * distributions["probability"],
        cumulative=distributions.groupby("object_id")["probability"].cumsum().round(6),
    )
    groups = table.groupby("object_id")
    return pd.DataFrame(
        {
            "persons_expected": groups["share"].sum().round(6),
            "persons_low": table[table["cumulative"] >= 0.05].groupby("object_id")["persons"].min(),
            "persons_high": table[table["cumulative"] >= 0.95].groupby("object_id")["persons"].min(),
        }
    )


def _padded(
    codes: NDArray[np.intp], sizes: NDArray[np.intp], order: NDArray[np.intp], chances: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Lay the chances out as (object, place in object, pace), biggest object first, zero where there is nobody."""
    by_object = np.argsort(codes, kind="stable")
    place = np.arange(len(codes)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    padded = np.zeros((len(sizes), int(sizes.max(initial=0)), chances.shape[1]))
    padded[rank[codes[by_object]], place] = chances[by_object]
    return padded


def _poisson_binomial(chances: NDArray[np.float64], sizes: NDArray[np.intp]) -> NDArray[np.float64]:
    """Give P(0), P(1), … per row of `chances`, adding one person at a time to all objects that have one more.

    Rows are sorted by size, biggest first, so that those with one more person are always the first ones.
    """
    rows, most = chances.shape
    result = np.zeros((rows, most + 1))
    result[:, 0] = 1
    for person in range(most):
        busy = int(np.count_nonzero(sizes > person))
        here = chances[:busy, person : person + 1]
        one_more = result[:busy, : person + 1] * here
        result[:busy, : person + 1] *= 1 - here
        result[:busy, 1 : person + 2] += one_more
    return result


def _in_millionths(probabilities: NDArray[np.float64]) -> NDArray[np.int64]:
    """Round to millionths that sum to a million per row; what rounding left over goes to the most probable number."""
    whole = np.rint(probabilities * MILLION).astype("int64")
    most_probable = np.argmax(whole, axis=1)
    whole[np.arange(len(whole)), most_probable] += MILLION - whole.sum(axis=1)
    return whole
