"""Signs that nobody sees hide no address and no person; a word for nothing is no date that has passed."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from housing_risk.extracts.columns.layouts import normal
from housing_risk.extracts.containers.signs import HIDDEN, SEEN, says_nothing, seen, with_hidden
from housing_risk.extracts.lists import read_list
from housing_risk.settings import Settings
from tests.extracts.received import DAY, a_file, csv_of, opened, persons, registered, rules, the
from tests.extracts.test_persons import BRP, RNI

MARKS = ("\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\u200b", "\ufeff", "\u00ad", "\u2060")
WORDS = ("NULL", "null", "N/A", "n/a", "n.v.t.", "N.V.T.", "nvt", "-", "(leeg)", "None", "NaN", "NaT", " NULL ", "Geen")
FAILED = ("#N/B", "#N/A", "#NAME?", "#NAAM?", "#VERW!", "#######")


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_hides_no_column_and_no_cell(tmp_path: Path, mark: str) -> None:
    other = BRP | {"": "k2", "01.01.20": "999990639"}
    rows = [[f"{name}{mark}" for name in BRP], [f"{mark}{cell}" for cell in BRP.values()], list(other.values())]
    read, findings = persons(a_file(tmp_path, "brp.csv", "".join(";".join(row) + "\n" for row in rows)))
    assert list(read.written["postcode"]) == ["1382AA", "1382AA"]
    assert list(read.written["huisnummer"]) == ["12", "12"]
    assert read.lists["bsn"].notna().all() and len(read.lists) == 2
    assert "bsn_no_key" not in rules(findings)
    assert {found.rows for found in findings.found if found.rule == "hidden_signs"} == {(1,)}


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000"])
def test_a_space_that_is_not_plain_is_one(tmp_path: Path, space: str) -> None:
    sheet, findings = opened(
        a_file(tmp_path, "uitsluitingen.csv", f"adres{space};reden\nOude{space}Singel 1;x\nOude Singel 2;x\n")
    )
    assert list(sheet.cells["adres"]) == ["Oude Singel 1", "Oude Singel 2"]
    assert the(findings, "hidden_signs").rows == (1,)


def test_headers_are_compared_without_hidden_signs() -> None:
    assert {normal(f"{chr(sign)}08.11.60\u00a0Postcode") for sign, plain in SEEN.items() if plain != "-"} == {
        "08.11.60"
    }


def test_whole_columns_find_what_one_text_shows() -> None:
    texts = pd.Series(["", "a", "é", *(f"a{chr(sign)}é" for sign in SEEN), "x\u2070y"], dtype="str")
    assert list(with_hidden(texts)) == [seen(text) != text for text in texts]
    assert len(HIDDEN) == len(SEEN) + 2


GONE_BY = [
    (word, column)
    for word in (*WORDS, *FAILED)
    for column in ("06.08.10", "07.67.10", "07.67.20")
    if word not in FAILED or column != "07.67.20"  # a reason that can not be read is a reason
]


@pytest.mark.parametrize(("word", "column"), GONE_BY)
def test_a_word_for_nothing_makes_nobody_gone(tmp_path: Path, word: str, column: str) -> None:
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of([BRP | {column: word}])))
    assert read.written["skip"].isna().all()
    assert the(findings, "date_malformed" if word in FAILED else "word_for_nothing").rows == (1,)


@pytest.mark.parametrize("word", [*WORDS, *FAILED])
def test_a_word_for_nothing_ends_no_stay(tmp_path: Path, word: str) -> None:
    rows = [RNI | {"16.09.20": "20240101", "16.18.10": word}, RNI | {"16.09.20": word, "16.85.10": "20240101"}]
    read, findings = persons(a_file(tmp_path, "rni.csv", csv_of(rows)))
    frame, _ = registered(read)
    assert read.written["skip"].isna().all()
    assert frame["end_latest"].isna().all()
    assert frame["begin_earliest"].isna().tolist() == [False, word in FAILED]
    assert "ended_unknown_day" not in rules(findings)


def test_an_export_that_writes_null_for_every_empty_cell(tmp_path: Path) -> None:
    row = BRP | dict.fromkeys(
        ("06.08.10", "07.67.10", "07.67.20", "08.10.10", "08.83.10", "08.83.20", "08.84.10"), "NULL"
    )
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of([row, row | {"": "NULL", "01.01.20": "NULL"}])))
    frame, _ = registered(read)
    assert list(frame["role"]) == ["current", "current"]
    assert len(read.lists) == 1 and not frame["investigated"].any()
    assert read.written["skip"].isna().all()
    assert rules(findings).count("word_for_nothing") == 8


def test_na_is_a_suffix(tmp_path: Path) -> None:
    sheet, findings = opened(
        a_file(tmp_path, "uitsluitingen.csv", "postcode;huisnummer;huisletter;toevoeging\n1382AA;1;-;NA\n")
    )
    assert sheet.cells.iloc[0].tolist()[:3] == ["1382AA", "1", "-"]
    assert "word_for_nothing" not in rules(findings)


def test_what_a_database_writes_for_nothing_is_no_suffix(tmp_path: Path) -> None:
    read, _ = persons(a_file(tmp_path, "brp.csv", csv_of([BRP | {"08.11.30": r"\N", "08.11.40": r"\N"}])))
    assert read.written[["huisletter", "huisnummertoevoeging"]].isna().all(axis=None)
    assert list(read.written["huisnummer"]) == ["12"]


@pytest.mark.parametrize("word", [*WORDS, *FAILED])
def test_a_permit_without_an_end_holds_and_one_that_can_not_be_read_does_not(tmp_path: Path, word: str) -> None:
    row = {"adres": "Slijkstraat 1", "soort": "logies", "max_personen": "4", "geldig_tot": word}
    file = a_file(tmp_path, "vergunningen.csv", csv_of([row]))
    sheet, findings = opened(file)
    read = read_list(file, sheet, DAY, Settings(), findings)
    assert read is not None
    assert len(read.records) == (word not in FAILED)
    assert the(findings, "date_malformed" if word in FAILED else "word_for_nothing").rows == (1,)


def test_only_whole_cells_are_words_for_nothing() -> None:
    assert not says_nothing(
        pd.Series(["", "0", "20240101", "geen idee", "NA", "null-meridiaan", None], dtype="str")
    ).any()
