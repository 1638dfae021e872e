"""Law 2: what is not needed is never read past the header, and numbers of persons are gone after the door."""

from __future__ import annotations

import hashlib
import re

import numpy as np
import pandas as pd

from tests.laws.planted import HASHES, READ, Planted
from tests.made_up import Found, Town, apart_from_inputs, found
from tests.scanner import search, search_text

PERSONAL = ("01.02.10", "01.02.40", "01.03.10", "01.03.20", "01.03.30", "01.04.10", "04.05.10", "08.13.10", "08.13.30")
"""Names, birth, sex, nationality, foreign address: at least these must be among what is not read."""


def not_read(table: pd.DataFrame) -> list[bool]:
    """Tell which columns may hold anything."""
    return [not READ.fullmatch(header) for header in table.columns]


def refill(town: Town, kind: str, random: np.random.Generator) -> None:
    """Fill every column that is not read with other values, also where it was empty."""
    table = town.table(kind)
    columns = not_read(table)
    shape = (len(table), sum(columns))
    table.iloc[:, np.flatnonzero(columns)] = np.char.add("Ł ander ", random.integers(0, 10**6, shape).astype(str))
    town.put(kind, table)


def test_law_2_minimise_at_the_door_other_values_change_only_inputs(plain: Found, copied):
    town = copied()
    for kind in ("rni", "brp"):
        assert set(PERSONAL) & set(town.table(kind).columns) <= set(
            town.table(kind).columns[not_read(town.table(kind))]
        )
        refill(town, kind, np.random.default_rng(2))
    other = found(town)
    assert apart_from_inputs(other.files) == apart_from_inputs(plain.files)
    assert other.record["inputs"] != plain.record["inputs"]


def test_law_2_minimise_at_the_door_personal_columns_need_not_be_there(plain: Found, copied):
    town = copied()
    for kind in ("rni", "brp"):
        table = town.table(kind)
        town.put(kind, table.loc[:, ~table.columns.isin(PERSONAL)])
    other = found(town)
    # A row of which nothing is left is told as an empty row: a fact of the file's shape, not of a person.
    assert apart_from_inputs(other.files, "warnings") == apart_from_inputs(plain.files, "warnings")
    told = {warning["rule"] for warning in other.record["warnings"]}
    assert told - {warning["rule"] for warning in plain.record["warnings"]} <= {"blank_rows"}


def test_law_2_minimise_at_the_door_no_table_has_a_personal_column(plain: Found):
    words = (
        "bsn|burgerservice|a_nummer|a_number|naam$|geboren|geboorte|birth|geslacht|sex|nationalit|taal|language|hash"
    )
    for name, table in plain.assessment.tables.items():
        assert [column for column in table.columns if re.search(words, column.casefold())] == [], name


def test_law_2_minimise_at_the_door_a_planted_person_is_found_nowhere(planted: Planted):
    assert planted.left_behind()  # tables, map, logs, cache, executed notebooks
    assert search(planted.left_behind(), planted.values) == {}


def test_law_2_minimise_at_the_door_no_command_says_a_planted_person(planted: Planted):
    assert all(said.out for said in planted.said.values())
    for name, said in planted.said.items():
        assert search_text(said.all, planted.values) == {}, name


def test_law_2_minimise_at_the_door_the_planted_person_was_there(planted: Planted):
    """The search can fail: every value stands in the files as received, and the person counts in the result."""
    raw = search([planted.town.folder], planted.values)
    hashes = {hash_of(number.encode()) for number in planted.numbers for hash_of in HASHES}
    assert raw.keys() == set(planted.values) - hashes - {planted.key}
    profiles = pd.read_parquet(planted.town.result / "3_profiles.parquet")
    assert profiles.set_index("object_id").loc[planted.object_id, ["rni_persons", "brp_persons"]].sum() > 0
    assert hashlib.sha256(planted.numbers[0].encode()).hexdigest() in planted.values
