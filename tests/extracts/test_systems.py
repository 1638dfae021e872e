"""A new layout of a register is one file: the headers of a system, beside which nothing else changes."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.extracts.columns import layouts
from tests.extracts.received import BSNS, a_file, csv_of, persons, registered, rules

NEW = """
kinds = ["brp"]

[columns]
bsn = ["Nummer burger"]
geheim = ["Afscherming"]
postcode = ["PC zes"]
huisnummer = ["Nr in straat"]
begin = ["Woont hier sinds"]
"""
HEADERS = {
    "01.01.20": "Nummer burger",
    "07.70.10": "Afscherming",
    "08.11.60": "PC zes",
    "08.11.20": "Nr in straat",
    "08.10.30": "Woont hier sinds",
}
ROWS = [
    {"01.01.20": BSNS[0], "07.70.10": "0", "08.11.60": "1382AA", "08.11.20": "1", "08.10.30": "20200101"},
    {"01.01.20": BSNS[1], "07.70.10": "5", "08.11.60": "1382AB", "08.11.20": "12", "08.10.30": "20210000"},
]


def tables(folder: Path, text: str) -> tuple[pd.DataFrame, pd.DataFrame, list[str]]:
    read, findings = persons(a_file(folder, "brp.csv", text))
    return read.written, registered(read)[0], [rule for rule in rules(findings) if rule != "no_key"]


def test_a_new_layout_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    systems = tmp_path / "systems"
    shutil.copytree(layouts.SYSTEMS, systems)
    (systems / "nieuw.toml").write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(layouts, "SYSTEMS", systems)
    renamed = [{HEADERS[code]: cell for code, cell in row.items()} for row in ROWS]
    expected, found = tables(tmp_path, csv_of(ROWS)), tables(tmp_path, csv_of(renamed))
    pd.testing.assert_frame_equal(found[0], expected[0])
    pd.testing.assert_frame_equal(found[1], expected[1])
    assert found[2] == expected[2]


@pytest.mark.parametrize("file", sorted(layouts.SYSTEMS.glob("*.toml")), ids=lambda file: file.stem)
def test_every_system_names_words_that_are_read(file: Path) -> None:
    system = tomllib.loads(file.read_text(encoding="utf-8"))
    assert set(system) == {"kinds", "columns"}
    assert set(system["kinds"]) <= {*layouts.PERSONS, *layouts.LISTS}
    assert set(system["columns"]) <= {word for kind in system["kinds"] for word in layouts.words_of(kind)}


@pytest.mark.parametrize("kind", [*layouts.PERSONS, *layouts.LISTS])
def test_no_header_means_two_things(kind: str) -> None:
    words = layouts.words_of(kind)
    named = [layouts.normal(header) for word in words.values() for header in {word.name, *word.headers}]
    doubled = {header for header in named if named.count(header) > 1}
    assert {
        header for header in doubled if len({word for word in words if header in _headers(words[word])}) > 1
    } == set()


def _headers(word: layouts.Word) -> set[str]:
    return {layouts.normal(header) for header in (word.name, *word.headers)}
