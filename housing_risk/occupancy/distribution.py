"""How many people live somewhere, as a distribution: Poisson-binomials, mixed over links and paces of leaving.

Given the pace, people stay or leave on their own. Whether a written address means this object at all is another
matter: people with the same doubtful answer belong here together, or none of them does. So a weak link never makes a
strong flag: the chance of anybody can not exceed the weight of the link.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from housing_risk.occupancy.presence import PACE_WEIGHTS

Floats = NDArray[np.float64]

MILLION = 1_000_000
"""Probabilities are kept in millionths: what is printed is what is reckoned with, on every processor alike."""

SIZE_CLASSES = (0, 8, 32, 128, np.inf)
"""Objects are worked out per class of most persons, so that one crowded address does not widen the table of all."""


def distribute(people: pd.DataFrame, chances: Floats) -> pd.DataFrame:
    """Give the distribution of the number of persons per object: object_id, persons, probability.

    `people` has a row per person and object: object_id, answer, weight. `chances` has a column per pace: the chance
    that the person is here, if the link is right. People with the same `answer` share the doubt (1 − weight).
    Probabilities are in whole millionths and sum to 1 per object; what has no millionth is left out.
    """
    nobody = pd.DataFrame({"object_id": pd.Series(dtype="str"), "persons": [], "probability": []})
    tables = [_in_size_class(people[rows], chances[rows]) for rows in _size_classes(people["object_id"])]
    table = pd.concat(tables or [nobody], ignore_index=True)
    return table.sort_values(["object_id", "persons"], ignore_index=True)


def beside_highest(distributions: pd.DataFrame, highest: pd.DataFrame) -> pd.DataFrame:
    """Add probability_high: that of `highest` for the objects it holds, their own probability for all others."""
    key = ["object_id", "persons"]
    high = highest.rename(columns={"probability": "probability_high"})
    table = distributions.merge(high, on=key, how="outer", validate="one_to_one").sort_values(key, ignore_index=True)
    own = ~table["object_id"].isin(highest["object_id"])
    return table.assign(
        probability=table["probability"].fillna(0.0),
        probability_high=table["probability_high"].fillna(0.0).mask(own, table["probability"]),
    )


def chance_of_any(people: pd.DataFrame, chances: Floats) -> pd.Series:
    """Give per object the chance that at least one of these persons is here; index object_id. See `distribute`."""
    logs = pd.DataFrame(np.log1p(-np.minimum(chances, 1 - 1e-12)))
    units = people[["object_id", "answer", "weight"]].reset_index(drop=True)
    keys = [units["object_id"], units["answer"]]
    weight = units.groupby(keys)["weight"].first().to_numpy()[:, None]
    nobody = 1 - weight + weight * np.exp(logs.groupby(keys).sum())
    any_here = (1 - nobody.groupby(level="object_id").prod()) @ np.array(PACE_WEIGHTS)
    return any_here.round(6)


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


def _size_classes(object_ids: pd.Series) -> Iterator[NDArray[np.bool_]]:
    sizes = object_ids.groupby(object_ids).transform("size").to_numpy()
    for more_than, most in itertools.pairwise(SIZE_CLASSES):
        rows = (sizes > more_than) & (sizes <= most)
        if rows.any():
            yield rows


def _in_size_class(people: pd.DataFrame, chances: Floats) -> pd.DataFrame:
    units = people.groupby(["object_id", "answer"])
    unit = units.ngroup().to_numpy()
    weight = units["weight"].first()
    object_ids = weight.index.get_level_values("object_id")
    of_object, ids = pd.factorize(object_ids, sort=True)
    most = int(np.bincount(of_object[unit]).max())
    mixed = np.zeros((len(ids), most + 1))
    for pace, share in enumerate(PACE_WEIGHTS):
        here = _poisson_binomials(unit, len(weight), chances[:, pace]) * weight.to_numpy()[:, None]
        here[:, 0] += 1 - weight.to_numpy()
        mixed += share * _sum_of_units(here, of_object, most)
    millionths = _in_millionths(mixed)
    row, persons = np.nonzero(millionths)
    shares = millionths[row, persons] / MILLION
    return pd.DataFrame({"object_id": np.asarray(ids)[row], "persons": persons, "probability": shares})


def _poisson_binomials(unit: NDArray[np.intp], units: int, chances: Floats) -> Floats:
    """Give P(0), P(1), … per unit, adding one person at a time to all units that have one more."""
    sizes = np.bincount(unit, minlength=units)
    order = np.argsort(unit, kind="stable")
    place = np.arange(len(unit)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    padded = np.zeros((units, int(sizes.max())))
    padded[unit[order], place] = chances[order]
    result = np.zeros((units, padded.shape[1] + 1))
    result[:, 0] = 1
    for person in range(padded.shape[1]):
        busy = np.flatnonzero(sizes > person)
        result[busy, : person + 2] = _convolved(result[busy, : person + 2], _coins(padded[busy, person]))
    return result


def _coins(chances: Floats) -> Floats:
    return np.column_stack([1 - chances, chances])


def _sum_of_units(here: Floats, of_object: NDArray[np.intp], most: int) -> Floats:
    """Add up the units of each object, one unit at a time for all objects that have one more."""
    sizes = np.bincount(of_object)
    rank = np.arange(len(of_object)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    result = np.zeros((len(sizes), most + 1))
    result[:, : here.shape[1]] = here[rank == 0]
    for number in range(1, int(sizes.max())):
        rows = of_object[rank == number]
        result[rows] = _convolved(result[rows], here[rank == number])
    return result


def _convolved(left: Floats, right: Floats) -> Floats:
    """Give the distribution of the sum of two, per row, as wide as `left`; what would fall beyond it is zero."""
    result = left * right[:, :1]
    for number in range(1, right.shape[1]):
        result[:, number:] += left[:, : left.shape[1] - number] * right[:, number : number + 1]
    return result


def _in_millionths(probabilities: Floats) -> NDArray[np.int64]:
    """Round to millionths that sum to a million per row; what rounding left over goes to the most probable number."""
    whole = np.rint(probabilities * MILLION).astype("int64")
    most_probable = np.argmax(whole, axis=1)
    whole[np.arange(len(whole)), most_probable] += MILLION - whole.sum(axis=1)
    return whole
