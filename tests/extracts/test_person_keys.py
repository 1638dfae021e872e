"""The same person is known in both registers, and no number of anybody stays."""

from __future__ import annotations

import hmac

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.extracts.identity_numbers import is_a_number, is_bsn
from housing_risk.extracts.persons.keys import hashed_keys, number_persons
from housing_risk.findings import Findings
from tests.extracts.received import A_NUMBERS, BSNS, KEY, rules, the

THIRD = "9398109763"
"""A made-up number that passes the test."""
LISTS = [
    # bsn, a_number, person
    ("b1", "a1", 1),
    ("b2", None, 2),
    ("b1", "a9", 1),
    (None, "a1", 1),  # no BSN: the first list with this A-number
    (None, "a5", 3),
    (None, "a5", 3),
    (None, None, 4),
    (None, None, 5),
    ("b3", "a1", 6),  # another BSN is another person, whatever the A-number
]


@pytest.mark.parametrize("number", BSNS)
def test_valid_bsns(number: str) -> None:
    assert is_bsn(pd.Series([number])).all()


@pytest.mark.parametrize("number", ["010008579", "999993654", "000000000", "999999999", "99999365", "9999936531", ""])
def test_invalid_bsns(number: str) -> None:
    assert not is_bsn(pd.Series([number], dtype="str")).any()


@pytest.mark.parametrize("number", A_NUMBERS)
def test_valid_a_numbers(number: str) -> None:
    assert is_a_number(pd.Series([number])).all()


@pytest.mark.parametrize("number", ["0940402024", "8940402025", "8840402024", "894040202", "1111111111", ""])
def test_invalid_a_numbers(number: str) -> None:
    assert not is_a_number(pd.Series([number], dtype="str")).any()


def test_who_is_the_same_person() -> None:
    keys = pd.DataFrame([row[:2] for row in LISTS], columns=["bsn", "a_number"], dtype="str")
    assert number_persons(keys).to_list() == [row[2] for row in LISTS]


def test_nobody_is_nobody() -> None:
    assert number_persons(pd.DataFrame({"bsn": [], "a_number": []}, dtype="str")).to_list() == []


def test_numbers_become_keyed_hashes() -> None:
    findings = Findings()
    bsn, a_number = pd.Series([BSNS[0], BSNS[1], ""]), pd.Series(["", "", A_NUMBERS[0]])
    one = hashed_keys(bsn, a_number, KEY, "brp.csv", findings)
    other = hashed_keys(bsn, a_number, b"another key", "brp.csv", findings)
    assert one.notna().to_numpy().tolist() == [[True, False], [True, False], [False, True]]
    assert not set(one["bsn"].dropna()) & set(other["bsn"].dropna())
    assert not one.isin([*BSNS, *A_NUMBERS]).any(axis=None)
    assert not findings.found


def test_a_bsn_that_can_not_be_is_no_key_and_is_told() -> None:
    findings = Findings()
    bsn = pd.Series(["010008579", "000000000", BSNS[0]], index=[1, 4, 9])
    keys = hashed_keys(bsn, pd.Series("", index=bsn.index), KEY, "brp.csv", findings)
    assert keys["bsn"].isna().to_list() == [True, True, False]
    found = the(findings, "bsn_no_key")
    assert (found.count, found.rows) == (2, (1, 4))


def test_noughts_that_excel_took_are_given_back_and_told() -> None:
    findings = Findings()
    keys = hashed_keys(pd.Series(["10008500", "010008500"]), pd.Series(["", ""]), KEY, "brp.csv", findings)
    assert keys["bsn"].nunique() == 1
    assert rules(findings) == ["bsn_zero_lost"]


@pytest.mark.parametrize(
    ("written", "rule"),
    [("9999.93.653", ""), ("9999 93 653", ""), ("999.993.653", ""), ("9,99994E+08", "excel_damage")],
)
def test_how_a_bsn_may_be_written(written: str, rule: str) -> None:
    findings = Findings()
    keys = hashed_keys(pd.Series([BSNS[0], written]), pd.Series(["", ""]), KEY, "brp.csv", findings)
    assert (keys["bsn"].nunique(), keys["bsn"].notna().sum()) == ((1, 1) if rule else (1, 2))
    assert rules(findings) == ([rule] if rule else [])


@pytest.mark.parametrize(("a_numbers", "used"), [(A_NUMBERS, True), ((*A_NUMBERS, THIRD), False)])
def test_a_bsn_with_more_a_numbers_than_a_person_gets_is_nobodys(a_numbers: tuple[str, ...], used: bool) -> None:
    findings = Findings()
    numbers = pd.Series(a_numbers)
    keys = hashed_keys(pd.Series([BSNS[0]] * len(numbers)), numbers, KEY, "rni.csv", findings)
    assert number_persons(keys).nunique() == (1 if used else len(numbers))
    assert rules(findings) == ([] if used else ["bsn_of_many"])


@pytest.mark.parametrize(("times", "used"), [(20, True), (21, False)])
def test_a_bsn_on_more_lists_than_a_person_has_is_nobodys(times: int, used: bool) -> None:
    findings = Findings()
    keys = hashed_keys(pd.Series([BSNS[0]] * times), pd.Series([""] * times), KEY, "rni.csv", findings)
    assert number_persons(keys).nunique() == (1 if used else times)
    assert rules(findings) == ([] if used else ["bsn_of_many"])


@given(
    st.lists(st.tuples(st.sampled_from([*BSNS, "", "1"]), st.sampled_from([*A_NUMBERS, ""])), max_size=12),
    st.binary(min_size=1, max_size=40),
    st.binary(min_size=1, max_size=40),
)
def test_the_numbering_does_not_depend_on_the_key(rows: list[tuple[str, str]], one: bytes, other: bytes) -> None:
    frame = pd.DataFrame(rows, columns=["bsn", "a_number"], dtype="str")
    numbers = [
        number_persons(hashed_keys(frame["bsn"], frame["a_number"], key, "f", Findings())).to_list()
        for key in (one, other)
    ]
    assert numbers[0] == numbers[1]
    first_seen = list(dict.fromkeys(numbers[0]))
    assert first_seen == list(range(1, len(first_seen) + 1))


@pytest.mark.parametrize("key", [b"", b"key", b"k" * 64, b"k" * 65])
def test_the_hash_is_that_of_the_standard_library(key: bytes) -> None:
    found = hashed_keys(pd.Series(BSNS), pd.Series(["", "", *A_NUMBERS]), key, "rni.csv", Findings())
    expected = [hmac.digest(key, number.encode(), "sha256").hex() for number in (*BSNS, *A_NUMBERS)]
    assert [*found["bsn"], *found["a_number"].dropna()] == expected
