"""The BAG as it stood on a day: objects, addresses and panden of a municipality.

The day is the reference date, or the extract's own date when that is earlier (contract 3). `read_bag` looks what kind
of file it is and gives it to that kind's reader; a further layout is one more entry in READERS.
"""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from housing_risk.extracts.bag import cache as bag_cache
from housing_risk.extracts.bag.extract import Bag, describe, read_extract
from housing_risk.extracts.bag.extract_xml import Header
from housing_risk.extracts.bag.findings import note_of_content, note_of_dates, note_of_layout, note_of_words
from housing_risk.extracts.bag.light import open_light
from housing_risk.extracts.bag.nlextract import open_csv
from housing_risk.extracts.files import date_in
from housing_risk.extracts.reporting import Unreadable, note
from housing_risk.findings import Findings
from housing_risk.messages.bag import ENDINGS, KINDS, WAYS

__all__ = ["Bag", "date_inside", "read_bag"]

Opener = Callable[[Path], tuple[Header, Callable[[date, str], Bag]]]
"""Gives what a file says of itself, and how its tables are read for a day and a municipality ("" for all in it)."""


def _open_extract(path: Path) -> tuple[Header, Callable[[date, str], Bag]]:
    """An extract is of whole municipalities: it is read as it is."""
    return describe(path), lambda day, _municipality: read_extract(path, day)


def _open_text(path: Path) -> tuple[Header, Callable[[date, str], Bag]]:
    """A text may be NLExtract's, whatever it is called; but one that is no such table is not the zip that it is named
    after."""
    try:
        return open_csv(path)
    except Unreadable as reason:
        ending = path.suffix.casefold()
        if ending not in ENDINGS or (kind := _kind_of_text(reason)) is None:
            raise
        way = WAYS[ending.removeprefix(".")]
        raise Unreadable("bag_other_ending", ending=ENDINGS[ending], kind=KINDS[kind], way=way) from None


def _kind_of_text(reason: Unreadable) -> str | None:
    """Tell what a text is of which the reader of CSV says this; nothing when it may be NLExtract's all the same."""
    if reason.rule == "bag_columns" and set(IDENTIFIED) <= set(str(reason.fields["columns"]).split(", ")):
        return "text"
    return NO_TABLE.get(reason.rule)


READERS: dict[str, Opener] = {"zip": _open_extract, "gpkg": open_light, "text": _open_text}
"""Per kind of file (see `_looks_like`) its reader."""
NO_TABLE = {"page_as_text": "page", "json_as_text": "json", "no_rows": "nothing"}
IDENTIFIED = ("nummeraanduiding", "object_id")
"""The columns of NLExtract without which a table is of something else than the BAG."""
SIGNATURES = (
    *((b"PK", "zip"), (b"SQLite format 3\x00", "gpkg"), (b"<?xml", "xml"), (b"\xef\xbb\xbf<?xml", "xml")),
    *((b"\xff\xfe", "text"), (b"\xfe\xff", "text"), (b"%PDF", "other")),
)


def read_bag(
    path: Path, reference_date: date, findings: Findings, *, cache: Path | None = None, municipality: str = ""
) -> Bag:
    """Read the BAG as it stood on the reference date, or on the extract's own date when that is earlier.

    Tables OBJECTS, ADDRESSES and PANDEN, checked, EPSG:28992, areas in m² as in the BAG. Every object that had a
    valid version up to the day is there; `in_use` tells which have a profile. A file that can not be used gives a
    fault and an empty Bag, never an exception. With `cache` (a folder) a BAG that was read before is taken from
    there. Of a file that holds more, only the objects of `municipality` (GM0457) are read, where the file tells them
    apart.
    """
    try:
        header, read = _reader_of(path)(path)
        named = date_in(path.stem)
        day = named or header.day
        wanted = municipality if municipality in header.municipalities else ""
        bag = _as_it_stood(path, read, min(day or reference_date, reference_date), wanted, cache)
    except Unreadable as reason:
        note(findings, "fault", path.name, reason.rule, count=reason.count, **reason.fields)
        return Bag()
    note_of_dates(findings, path.name, named, header.day)
    note_of_content(findings, path.name, bag.counts)
    note_of_words(findings, path.name, bag.objects)
    note_of_layout(findings, path.name, bag.counts)
    return replace(
        bag,
        extract_date=day,
        date_origin="name" if named else "content" if header.day else "unknown",
        municipalities=tuple(sorted(header.municipalities)),
        names=dict(sorted(header.municipalities.items())),
    )


def date_inside(path: Path) -> date | None:
    """Give the date that a BAG file itself tells; nothing when it tells none or can not be read."""
    try:
        header, _ = _reader_of(path)(path)
    except (Unreadable, OSError):
        return None
    return header.day


def _as_it_stood(path: Path, read: Callable[[date, str], Bag], day: date, municipality: str, cache: Path | None) -> Bag:
    if cache is None:
        return read(day, municipality)
    key = bag_cache.key_of(path, day, municipality)
    known = bag_cache.load(cache, key)
    if known is not None:
        return known
    bag = read(day, municipality)
    bag_cache.store(cache, key, bag)
    return bag


def _reader_of(path: Path) -> Opener:
    """Give the reader for a file, by what it holds, not by its name. Raises Unreadable when nothing reads it."""
    kind = _looks_like(path)
    if kind not in READERS:
        raise Unreadable("bag_other_kind", kind=KINDS[kind])
    return READERS[kind]


def _looks_like(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable("bag_no_file")
        with path.open("rb") as stream:
            head = stream.read(64)
    except OSError:
        raise Unreadable("bag_no_access") from None
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            return kind
    if not head:
        return "nothing"
    return "other" if b"\x00" in head else "text"
