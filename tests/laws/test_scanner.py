"""The scanner proves itself: a planted value is found in every container, and nothing where nothing was planted."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet
import pytest

from tests.scanner import search, search_text

NAME, NUMBER = "Wöjciechówna-Q7", 990_000_123


def zipped(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def parquet(table: pa.Table) -> bytes:
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(table, buffer, compression="zstd")
    return buffer.getvalue()


def workbook(value: str) -> bytes:
    book, buffer = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["x", value])
    book.save(buffer)
    return buffer.getvalue()


def page(inside: bytes) -> bytes:
    return b'<html><script id="data">' + base64.b64encode(inside) + b"</script></html>"


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def as_pdf(content: bytes) -> bytes:
    return b"%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\n" + zlib.compress(content) + b"\nendstream\nendobj"


def notebook(text: str) -> bytes:
    return json.dumps({"cells": [{"outputs": [{"data": {"text/html": f"<b>{text}</b>"}}]}]}).encode()


CONTAINERS: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: f"a;{text};b".encode(),
    "upper case": lambda text: text.upper().encode(),
    "utf-16": lambda text: f"a;{text}".encode("utf-16"),
    "utf-16 big end": lambda text: f"a;{text}".encode("utf-16-be"),
    "cp1252": lambda text: f"a;{text};\x80".encode("cp1252", "replace"),
    "zip in zip": lambda text: zipped(inner=zipped(file=text.encode())),
    "name in zip": lambda text: zipped(**{text: b"x"}),
    "gzip": lambda text: gzip.compress(text.encode()),
    "zlib": lambda text: zlib.compress(text.encode()),
    "page, zlib": lambda text: page(zlib.compress(json.dumps({"a": text}).encode())),
    "page, deflate": lambda text: page(raw_deflate(text.encode())),
    "page, gzip": lambda text: page(gzip.compress(text.encode("utf-16"))),
    "page, escapes": lambda text: "".join(f"&#{ord(letter)};" for letter in text).encode(),
    "json, escapes": lambda text: json.dumps({"a": [1, {"b": text}]}).encode(),
    "notebook": notebook,
    "parquet, text": lambda text: parquet(pa.table({"a": ["x", text]})),
    "parquet, list": lambda text: parquet(pa.table({"a": [["x"], ["y", text]]})),
    "parquet, binary": lambda text: parquet(pa.table({"a": pa.array([text.encode("latin-1")], pa.binary())})),
    "parquet, name": lambda text: parquet(pa.table({text: [1]})),
    "parquet, metadata": lambda text: parquet(pa.table({"a": [1]}).replace_schema_metadata({"m": text})),
    "xlsx": workbook,
    "pdf": lambda text: as_pdf(text.encode("cp1252")),
    "parquet in zip": lambda text: zipped(file=parquet(pa.table({"a": [text]}))),
}


@pytest.mark.parametrize("container", CONTAINERS)
def test_a_planted_value_is_found_in_every_container(tmp_path: Path, container: str) -> None:
    (tmp_path / "file.bin").write_bytes(CONTAINERS[container](NAME))
    assert search([tmp_path], [NAME, "nothing here"]).keys() == {NAME}


@pytest.mark.parametrize("container", CONTAINERS)
def test_nothing_is_found_where_nothing_was_planted(tmp_path: Path, container: str) -> None:
    (tmp_path / "file.bin").write_bytes(CONTAINERS[container]("Jansen"))
    assert search([tmp_path], [NAME]) == {}


def test_numbers_and_days_in_parquet_are_found(tmp_path: Path) -> None:
    table = pa.table({"number": [NUMBER], "day": [date(1987, 6, 13)], "part": [0.123456]})
    (tmp_path / "table.parquet").write_bytes(parquet(table))
    planted = [str(NUMBER), "1987-06-13", "0.123456"]
    assert search([tmp_path], planted).keys() == set(planted)


def test_names_of_hidden_files_and_what_a_program_said_are_searched(tmp_path: Path) -> None:
    (tmp_path / f".{NAME}").write_bytes(b"")
    assert search([tmp_path], [NAME]).keys() == {NAME}
    assert search_text(f"ValueError: could not parse {NAME!r}", [NAME]).keys() == {NAME}
    assert search_text("ValueError", [NAME]) == {}
