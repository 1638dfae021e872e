"""Columns read by Arrow are what the strict readers of rows give, and come only where those find no fault."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from housing_risk.extracts.containers import plain_text, sheets
from housing_risk.extracts.containers.delimited import TextGrid
from housing_risk.extracts.containers.parquet import ParquetGrid
from housing_risk.extracts.reporting import Unreadable

HEADER = "a;b;c\n"
PLAIN = {
    # lines of text below the header, in an encoding, that need no strict reader
    "without quotation marks": ("1;2;3\n4;;NA\n", "utf-8"),
    "no last line feed": ("1;2;3\r\n4;5;6", "utf-8"),
    "all cells quoted": ('"1";"";"3;4"\n"é";" ";"null"\n', "utf-8-sig"),
    "some cells quoted": ('1;"2;";3\n"4";5;"6"\r\n', "cp1252"),
    "accents": ("é;ü;€\n1;2;3\n", "cp1252"),
}
NOT_PLAIN = {
    "a sum between": "1;2;3\nTotaal;2;3\n" + "1;2;3\n" * 60,
    "the header once more": "1;2;3\na;b;c\n" + "1;2;3\n" * 60,
    "an end as MS-DOS writes it": "1;2;3\n4;5;6\x1a",
    "a quotation mark within": '1;2"3;4\n',
    "a doubled quotation mark": '1;"2""3";4\n',
    "a line feed within": '1;"2\n3";4\n',
    "text behind a quotation": '"1"2;3;4\n',
    "an open quotation": '1;2;"3\n',
    "a short row": "1;2;3\n1;2\n",
    "a long row": "1;2;3\n1;2;3;4\n",
    "an empty row": "1;2;3\n\n1;2;3\n",
    "a row of blanks": '1;2;3\n;"";\n1;2;3\n',
    "a row of blanks at the end": "1;2;3\n;;\n",
    "carriage returns": "1;2;3\r4;5;6\r",
    "a long cell": "1;2;" + "3" * 140_000 + "\n",
    "no rows": "",
}


def a_grid(folder: Path, text: str, encoding: str = "utf-8") -> TextGrid:
    path = folder / "tabel.csv"
    path.write_bytes(text.encode(encoding))
    return TextGrid(path, encoding, ";")


@pytest.fixture(params=[1, 7, plain_text.BLOCK])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Read files a few bytes at a time too: where a block ends never matters."""
    monkeypatch.setattr(plain_text, "BLOCK", request.param)
    return int(request.param)


def columns(found: pa.Table | None) -> list[list[str]]:
    assert found is not None
    return [list(row.values()) for row in found.to_pylist()]


def never(_row: list[str]) -> bool:
    """No row is odd."""
    return False


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize("above", ["", "Lijst\n\n", '"Lijst";;\r\n'])
@pytest.mark.parametrize("case", PLAIN)
def test_plain_lines_give_the_rows_of_csv(tmp_path: Path, case: str, above: str) -> None:
    text, encoding = PLAIN[case]
    grid = a_grid(tmp_path, above + HEADER + text, encoding)
    at = above.count("\n")
    assert columns(grid.plain(at, 3, [0, 1, 2], never)) == list(grid.rows())[at + 1 :]


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize("case", NOT_PLAIN)
def test_what_is_not_plain_is_left_to_csv(tmp_path: Path, case: str) -> None:
    assert a_grid(tmp_path, HEADER + NOT_PLAIN[case]).plain(0, 3, [0, 1, 2], never) is None


@pytest.mark.usefixtures("block")
def test_a_last_row_that_may_be_no_data_is_left_to_csv(tmp_path: Path) -> None:
    grid = a_grid(tmp_path, HEADER + "x;2;3\n" + "1;2;3\n" * 60 + "y;2;3\n")
    assert grid.plain(0, 3, [0], lambda row: row[0] == "x") is not None
    assert grid.plain(0, 3, [0], lambda row: row[0] == "y") is None


def test_text_of_two_bytes_a_sign_is_left_to_csv(tmp_path: Path) -> None:
    assert a_grid(tmp_path, HEADER + "1;2;3\n", "utf-16").plain(0, 3, [0], never) is None


@given(text=st.text(st.sampled_from('ab;"\n\r,é \t'), max_size=24))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=1_000)
def test_any_text_is_read_alike_or_left_to_csv(tmp_path: Path, text: str) -> None:
    grid = a_grid(tmp_path, HEADER + text)
    found = grid.plain(0, 3, [0, 1, 2], never)
    if found is not None:
        assert columns(found) == list(grid.rows())[1:]


@given(rows=st.lists(st.lists(st.text(st.sampled_from('a"é ;'), max_size=3), min_size=3, max_size=3), max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=500)
def test_whatever_is_quoted_is_read_alike_or_left_to_csv(tmp_path: Path, rows: list[list[str]]) -> None:
    lines = [";".join(f'"{cell}"' if number % 2 else cell for number, cell in enumerate(row)) for row in rows]
    grid = a_grid(tmp_path, HEADER + "\n".join(lines) + "\n")
    found = grid.plain(0, 3, [0, 1, 2], never)
    if found is not None:
        assert columns(found) == list(grid.rows())[1:]


CELLS = {
    "text": ["a", None, "é"],
    "whole": [1, None, 3],
    "broken": [1.0, 2.5, None],
    "no number": pa.array([np.nan, -0.0, 1e300]),
    "yes and no": [True, None, False],
    "days": [dt.date(2024, 5, 1), None, dt.date(1900, 1, 1)],
    "moments": [dt.datetime(2024, 5, 1, 12), None, dt.datetime(2024, 5, 1)],  # noqa: DTZ001 (cells have no time zone)
    "exact": [Decimal("1.50"), None, Decimal("2.00")],
    "bytes": [b"a", None, "é".encode()],
    "bytes of one length": pa.array([b"ab", None, b"cd"], pa.binary(2)),
    "categories": pa.array(["a", None, "a"]).dictionary_encode(),
}


def test_columns_of_parquet_are_the_cells_of_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "tabel.parquet"
    arrays = [column if isinstance(column, pa.Array) else pa.array(column) for column in CELLS.values()]
    pyarrow.parquet.write_table(pa.Table.from_arrays(arrays, names=list(CELLS)), path)
    grid = ParquetGrid(path)
    assert columns(grid.plain(0, len(CELLS), range(len(CELLS)), never)) == list(grid.rows())[1:]
    assert grid.plain(1, len(CELLS), range(len(CELLS)), never) is None


def test_a_key_of_parquet_is_read_by_columns_and_a_repeated_header_is_not(tmp_path: Path) -> None:
    path = tmp_path / "tabel.parquet"
    pd.DataFrame({"": ["1", "", "2"], "postcode": ["1382AA", "x", "1382AB"]}).to_parquet(path)
    assert ParquetGrid(path).plain(0, 2, [0, 1], never) is not None
    pd.DataFrame({"": ["1", "", "2"], "postcode": ["1382AA", "postcode", "1382AB"]}).to_parquet(path)
    assert ParquetGrid(path).plain(0, 2, [0, 1], never) is None


@pytest.mark.parametrize("empty", ["", None])
def test_a_blank_row_of_parquet_is_left_to_the_reader_of_rows(tmp_path: Path, empty: str | None) -> None:
    path = tmp_path / "tabel.parquet"
    pd.DataFrame({"a": ["1", empty, "2"], "b": ["", empty, ""]}).to_parquet(path)
    assert ParquetGrid(path).plain(0, 2, [0], never) is None


NESTED = {"lists": [["1382AA"], None], "parts": [{"a": "1382AA"}, {"a": "1382AB"}]}


@pytest.mark.parametrize("kind", NESTED)
def test_lists_and_parts_are_read_nowhere_and_refused_where_they_are_asked_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "tabel.parquet"
    pyarrow.parquet.write_table(pa.table({"postcode": NESTED[kind], "huisnummer": ["1", "2"]}), path)
    assert sheets.read_sheet(path, {"huisnummer": "huisnummer"}).cells["huisnummer"].tolist() == ["1", "2"]
    with pytest.raises(Unreadable) as caught:
        sheets.read_sheet(path, {"huisnummer": "huisnummer", "postcode": "postcode"})
    assert (caught.value.rule, caught.value.fields) == ("nested_column", {"column": "postcode"})


def test_headers_that_stand_there_twice_keep_their_place_beside_a_nested_column(tmp_path: Path) -> None:
    path = tmp_path / "tabel.parquet"
    arrays = [pa.array([text]) for text in "abcd"] + [pa.array([["x"]])] + [pa.array(["e"])]
    names = ["", "01.01.20", "", "01.01.20", "01", "huisnummer"]
    pyarrow.parquet.write_table(pa.Table.from_arrays(arrays, names=names), path)
    assert list(ParquetGrid(path).rows()) == [names, ["a", "b", "c", "d", "", "e"]]


def repeated(text: str, rows: int) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), pa.array([text]))


BOMBS = {
    # columns that stand for gigabytes in a few bytes → what is told
    "a long cell a hundred thousand times": (repeated("x" * 100_000, 100_000), "parquet_too_large"),
    "a short cell, very often": (repeated("x" * 200, 4_000_000), "parquet_too_large"),
    "a cell without end": (repeated("x" * 200_000, 10), "cell_too_long"),
    "more rows than there are people": (repeated("x", 6_000_000), "too_many_rows"),
}


@pytest.mark.parametrize("name", ["postcode", "nota"])
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_parquet_file_that_grows_is_refused_or_not_written_out(tmp_path: Path, bomb: str, name: str) -> None:
    column, rule = BOMBS[bomb]
    path = tmp_path / "tabel.parquet"
    table = pa.table({name: column, "huisnummer": repeated("1", len(column))})
    pyarrow.parquet.write_table(table, path, store_schema=False)
    assert path.stat().st_size < 200_000
    wanted = {"huisnummer": "huisnummer", "postcode": "postcode"}
    if name == "nota" and rule == "parquet_too_large":
        assert len(sheets.read_sheet(path, wanted).cells) == len(column)
        return
    with pytest.raises(Unreadable) as caught:
        sheets.read_sheet(path, wanted)
    assert caught.value.rule == rule


@pytest.mark.parametrize("limit", ["MAX_BYTES", "MAX_GROUPS"])
def test_a_parquet_file_that_says_to_be_too_large_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    path = tmp_path / "tabel.parquet"
    pd.DataFrame({"postcode": ["1382AA"], "huisnummer": ["1"]}).to_parquet(path)
    monkeypatch.setattr(f"housing_risk.extracts.containers.parquet.{limit}", 0)
    with pytest.raises(Unreadable) as caught:
        list(ParquetGrid(path).rows())
    assert caught.value.rule == "parquet_too_large"


def test_a_blank_row_does_not_let_a_bomb_in(tmp_path: Path) -> None:
    path = tmp_path / "tabel.parquet"
    column = pa.DictionaryArray.from_arrays(pa.array([None] + [0] * 100_000, pa.int32()), pa.array(["x" * 100_000]))
    pyarrow.parquet.write_table(pa.table({"postcode": column, "huisnummer": column}), path, store_schema=False)
    with pytest.raises(Unreadable) as caught:
        sheets.read_sheet(path, {"huisnummer": "huisnummer", "postcode": "postcode"})
    assert caught.value.rule == "parquet_too_large"


def test_text_of_parquet_that_is_no_utf8_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "tabel.parquet"
    broken = pa.array([b"\xff"]).view(pa.string())
    pyarrow.parquet.write_table(pa.table({"postcode": broken, "huisnummer": ["1"]}), path)
    with pytest.raises(Unreadable) as caught:
        sheets.read_sheet(path, {"huisnummer": "huisnummer"})
    assert caught.value.rule == "damaged_parquet"
