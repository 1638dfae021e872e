"""The distribution of how many people live somewhere."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import poisson_binom

from housing_risk.occupancy.distribution import MILLION, chance_of_any, distribute, summarise

chances = st.lists(
    st.tuples(st.sampled_from("abc"), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=40
)


def at(*objects: str, answer: str = "", weight: float = 1.0) -> pd.DataFrame:
    return pd.DataFrame({"object_id": pd.Series(objects, dtype="str"), "answer": answer, "weight": weight})


def as_arguments(rows: list[tuple[str, float, float, float]]) -> tuple[pd.DataFrame, np.ndarray]:
    return at(*(row[0] for row in rows)), np.array([row[1:] for row in rows])


@given(chances)
def test_it_is_the_mixture_of_poisson_binomials_that_scipy_gives(rows):
    people, table = as_arguments(rows)
    for name, part in distribute(people, table).groupby("object_id"):
        mine = table[(people["object_id"] == name).to_numpy()]
        expected = sum(
            weight * poisson_binom(mine[:, pace]).pmf(part["persons"]) for pace, weight in enumerate((0.25, 0.5, 0.25))
        )
        assert np.allclose(part["probability"], expected, atol=len(mine) / MILLION)


@given(chances)
def test_it_sums_to_one_in_whole_millionths(rows):
    table = distribute(*as_arguments(rows))
    millionths = (table["probability"] * MILLION).round().astype("int64")
    assert (millionths.groupby(table["object_id"]).sum() == MILLION).all()
    assert (millionths > 0).all()


@given(chances, st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(rows, random):
    shuffled = random.sample(rows, len(rows))
    left, right = distribute(*as_arguments(rows)), distribute(*as_arguments(shuffled))
    merged = left.merge(right, on=["object_id", "persons"], how="outer").fillna(0)
    assert np.allclose(merged["probability_x"], merged["probability_y"], atol=3 / MILLION)


@given(chances)
def test_the_mean_is_the_sum_of_the_chances(rows):
    people, table = as_arguments(rows)
    mean = pd.Series(table @ [0.25, 0.5, 0.25]).groupby(people["object_id"]).sum()
    found = summarise(distribute(people, table))["persons_expected"]
    assert np.allclose(found, mean, atol=len(rows) ** 2 / MILLION)


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from(["", "x", "y"]), st.floats(0, 1)), min_size=1, max_size=20
    ),
    st.randoms(use_true_random=False),
)
def test_the_mean_counts_everybody_by_the_weight_of_their_doubt(rows, random):
    """Whoever shares a doubt shares its weight; the order of rows changes nothing."""
    weights = {"": 1.0, "x": 0.5, "y": 0.25}
    rows = random.sample(rows, len(rows))
    people = pd.DataFrame(rows, columns=["object_id", "answer", "chance"])
    people = people.assign(weight=people["answer"].map(weights), object_id=people["object_id"].astype("str"))
    table = np.tile(people[["chance"]].to_numpy(), (1, 3))
    expected = (people["weight"] * people["chance"]).groupby(people["object_id"]).sum()
    found = summarise(distribute(people, table))["persons_expected"]
    assert np.allclose(found, expected, atol=len(rows) ** 2 / MILLION)


def test_the_interval_holds_ninety_in_a_hundred():
    table = summarise(distribute(at(*"a" * 10), np.full((10, 3), 0.5)))
    assert (table.loc["a", "persons_low"], table.loc["a", "persons_high"]) == (2, 8)


def test_people_who_leave_together_make_the_distribution_wider():
    together = distribute(at(*"a" * 8), np.tile([0.74, 0.55, 0.30], (8, 1)))
    apart = distribute(at(*"a" * 8), np.full((8, 3), 0.535))

    def spread(table: pd.DataFrame) -> float:
        mean = (table["persons"] * table["probability"]).sum()
        return float((((table["persons"] - mean) ** 2) * table["probability"]).sum())

    assert spread(together) > 1.5 * spread(apart)


@pytest.mark.parametrize(("chance", "expected"), [([[0.0] * 3], 0.0), ([[1.0] * 3], 1.0), ([[0.5] * 3] * 2, 0.75)])
def test_the_chance_of_anybody(chance, expected):
    assert chance_of_any(at(*"a" * len(chance)), np.array(chance)).loc["a"] == pytest.approx(expected, abs=1e-6)


@given(st.floats(0, 1), st.integers(1, 30))
def test_a_weak_link_never_makes_a_strong_flag(weight, number):
    people = at(*"a" * number, answer="A|B|C", weight=weight)
    table = distribute(people, np.full((number, 3), 0.9)).set_index("persons")["probability"]
    assert 1 - table.get(0, 0.0) <= weight + (number + 1) / MILLION
    assert chance_of_any(people, np.full((number, 3), 0.9)).loc["a"] <= weight + 1 / MILLION


def test_two_doubtful_answers_are_independent_of_each_other():
    people = pd.concat([at("a", "a", answer="A|B", weight=0.5), at("a", answer="A|C", weight=0.5), at("a")])
    table = distribute(people.reset_index(drop=True), np.ones((4, 3))).set_index("persons")["probability"]
    assert table.to_dict() == {1: 0.25, 2: 0.25, 3: 0.25, 4: 0.25}


def test_one_crowded_address_does_not_change_another():
    few = distribute(at("b", "b"), np.full((2, 3), 0.5))
    both = distribute(at("b", "b", *"a" * 300), np.full((302, 3), 0.5))
    pd.testing.assert_frame_equal(few, both[both["object_id"] == "b"].reset_index(drop=True))
