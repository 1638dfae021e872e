"""Numbers of made-up persons pass the official tests, and are made up to see."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from housing_risk.simulate.persons import administration_numbers, identities, service_numbers
from tests.simulate.conftest import MadeUp


@pytest.fixture(scope="module")
def rng() -> np.random.Generator:
    return np.random.default_rng(5)


def test_bsns_pass_the_11_test_and_lie_in_the_made_up_range(rng: np.random.Generator) -> None:
    numbers = service_numbers(5_000, rng)
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    assert len(set(numbers)) == 5_000
    for number in numbers:
        assert len(number) == 9
        assert number.startswith("99")
        assert sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True)) % 11 == 0


def test_a_numbers_pass_the_tests_of_the_lo(rng: np.random.Generator) -> None:
    numbers = administration_numbers(500, rng)
    assert len(set(numbers)) == 500
    for number in numbers:
        digits = [int(digit) for digit in number]
        assert len(digits) == 10
        assert digits[0] != 0
        assert all(a != b for a, b in itertools.pairwise(digits))
        assert sum(digits) % 11 in (0, 5)
        assert sum(digit * 2**place for place, digit in enumerate(digits)) % 11 == 0


def test_columns_that_no_reader_may_read_are_filled(rng: np.random.Generator) -> None:
    people = identities(50, rng)
    assert (people != "").all().all()
    assert {"01.02.10", "01.02.40", "01.03.10", "01.04.10", "04.05.10"} <= set(people.columns)


def test_every_person_of_the_files_is_made_up_to_see(made_up: MadeUp) -> None:
    for kind in ("brp", "rni"):
        numbers = made_up.register(kind)["01.01.20"]
        assert numbers[numbers != ""].str.startswith("99").all()


def test_some_persons_stand_in_both_registers(made_up: MadeUp) -> None:
    brp, rni = (set(made_up.register(kind)["01.01.20"]) - {""} for kind in ("brp", "rni"))
    assert len(brp & rni) == 2  # the two of the story `both_registers`
