"""Looks for planted values in files, inside every container that it can open; `tests/laws/test_scanner.py` proves it.

What is found is told by place, never by value. A container is opened as far down as it goes: a gzip in a zip in base64
in a script block of a page.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pyarrow.parquet

DEEPEST = 8
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1252")
BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
PARQUET, ZIP, GZIP, PDF = b"PAR1", b"PK\x03\x04", b"\x1f\x8b", b"%PDF"
ZLIB_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def search(paths: Iterable[Path], planted: Iterable[str]) -> dict[str, list[str]]:
    """Give per planted value the places where it stands; values that are nowhere are left out.

    A folder is searched with all that is in it, hidden files too; names of files and folders count as well.
    """
    needles = _needles(planted)
    places: dict[str, list[str]] = {}
    for file in _files(paths):
        for value, where in _in_bytes(file.name, file.read_bytes(), needles):
            places.setdefault(value, []).append(where)
        for value in needles:
            if value.casefold() in str(file).casefold():
                places.setdefault(value, []).append(f"name of {file.name}")
    return places


def search_text(text: str, planted: Iterable[str]) -> dict[str, list[str]]:
    """The same for text that a program said."""
    places: dict[str, list[str]] = {}
    for value, where in _in_bytes("text", text.encode(), _needles(planted)):
        places.setdefault(value, []).append(where)
    return places


def layers(where: str, content: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Give the bytes themselves and, layer by layer, what is packed inside them."""
    yield where, content
    if depth == DEEPEST:
        return
    for name, inside in _unpacked(content):
        yield from layers(f"{where} > {name}", inside, depth + 1)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]


def _needles(planted: Iterable[str]) -> dict[str, tuple[bytes, ...]]:
    """Give per value its bytes in every encoding that holds it, in lower case."""
    forms: dict[str, tuple[bytes, ...]] = {}
    for value in planted:
        assert len(value) >= 4, "a shorter value is found by chance"
        encoded = (value.casefold().encode(encoding, "ignore") for encoding in ENCODINGS)
        forms[value] = tuple({part for part in encoded if len(part) >= len(value)})
    return forms


def _in_bytes(name: str, content: bytes, needles: dict[str, tuple[bytes, ...]]) -> Iterator[tuple[str, str]]:
    for where, layer in layers(name, content):
        lowered = layer.lower() + "".join(_lowered(layer)).encode()
        for value, forms in needles.items():
            if any(form in lowered for form in forms):
                yield value, where


def _lowered(layer: bytes) -> Iterator[str]:
    """Give the layer as text in lower case: letters such as É have no lower case as bytes."""
    for encoding in ENCODINGS:
        with suppress(UnicodeDecodeError):
            text = layer.decode(encoding)
            if not text.isascii() or encoding == "utf-8":
                yield text.casefold()


def _unpacked(content: bytes) -> Iterator[tuple[str, bytes]]:
    head = content[:4]
    if head == ZIP:
        yield from _zipped(content)
    elif head[:2] == GZIP:
        with suppress(OSError, EOFError, zlib.error):
            yield "gzip", gzip.decompress(content)
    elif head[:2] in ZLIB_HEADS:
        with suppress(zlib.error):
            yield "zlib", zlib.decompressobj().decompress(content)
    elif head == PARQUET:
        yield "parquet", _parquet(content)
    elif head == PDF:
        yield from (("pdf", stream) for stream in PDF_STREAM.findall(content))
    else:
        yield from _in_text(content)


def _zipped(content: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        yield "names", "\n".join(archive.namelist()).encode()
        for name in archive.namelist():
            yield name, archive.read(name)


def _parquet(content: bytes) -> bytes:
    """Give names, metadata and every value of a Parquet file as text."""
    table = pyarrow.parquet.read_table(io.BytesIO(content))
    metadata = [part for pair in (table.schema.metadata or {}).items() for part in pair]
    values = [value for column in table.columns for value in column.to_pylist()]
    texts = [*table.column_names, *(part.decode("utf-8", "replace") for part in metadata), *map(_as_text, values)]
    return "\n".join(texts).encode()


def _as_text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _in_text(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Give what text may hide: escapes of JSON, HTML and addresses, and blocks of base64."""
    for block in BASE64.findall(content):
        with suppress(binascii.Error, ValueError):
            decoded = base64.b64decode(block.replace(b"-", b"+").replace(b"_", b"/") + b"=" * (-len(block) % 4))
            yield "base64", decoded
            with suppress(zlib.error):
                yield "deflate", zlib.decompressobj(-zlib.MAX_WBITS).decompress(decoded)
    with suppress(UnicodeDecodeError, ValueError, RecursionError):
        yield "json", "\n".join(_strings(json.loads(content.decode("utf-8-sig")))).encode("utf-8", "replace")
    with suppress(UnicodeDecodeError):
        text = content.decode("utf-8")
        for name, plain in (("html", unescape(text)), ("percent", unquote(text))):
            if plain != text:
                yield name, plain.encode("utf-8", "replace")


def _strings(parsed: Any) -> Iterator[str]:
    if isinstance(parsed, dict):
        for key, value in parsed.items():
            yield key
            yield from _strings(value)
    elif isinstance(parsed, list):
        for value in parsed:
            yield from _strings(value)
    else:
        yield str(parsed)
