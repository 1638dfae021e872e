"""Everything that came in for one municipality: from the folder with files to declared tables."""

from __future__ import annotations

import secrets
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from housing_risk import tables
from housing_risk.extracts import coherence
from housing_risk.extracts.areas import check_areas, join_areas, read_areas
from housing_risk.extracts.bag.reading import Bag, date_inside, read_bag
from housing_risk.extracts.columns.layouts import PERSONS
from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.containers.sheets import Sheet
from housing_risk.extracts.corrections import join_corrections, note_unknown_rows, read_corrections
from housing_risk.extracts.files import InputFile, find_files
from housing_risk.extracts.lists import TABLES, ListFile, note_doubles, read_list
from housing_risk.extracts.municipalities import check_municipality
from housing_risk.extracts.persons.reading import PersonFile, read_persons, registrations_of
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.settings import Settings
from housing_risk.storage import sha256_of


@dataclass(frozen=True)
class Extracts:
    """What was received and could be read, as declared tables, with everything there is to say about it.

    `as_received` are the addresses of `written` before a clerk's corrections are put in their place. `counts` holds
    integers per source that add up, also with rows that are no data. `inputs` names per file its hash, kind and how
    many columns were dropped. A run refuses when `findings.faults` is not empty.
    """

    sources: pd.DataFrame
    objects: pd.DataFrame
    addresses: pd.DataFrame
    panden: pd.DataFrame
    areas: pd.DataFrame
    written: pd.DataFrame
    as_received: pd.DataFrame
    registrations: pd.DataFrame
    permit_records: pd.DataFrame
    certificates: pd.DataFrame
    visits: pd.DataFrame
    exclusions: pd.DataFrame
    corrections: pd.DataFrame
    counts: dict[str, dict[str, Any]]
    inputs: list[dict[str, Any]]
    findings: Findings


@dataclass
class _Gathered:
    """What the reading of the files leaves, one after another."""

    findings: Findings
    bag: Bag | None = None
    areas: list[pd.DataFrame] = field(default_factory=list)
    persons: list[PersonFile] = field(default_factory=list)
    written: list[pd.DataFrame] = field(default_factory=list)
    corrections: list[pd.DataFrame] = field(default_factory=list)
    records: dict[str, list[pd.DataFrame]] = field(default_factory=lambda: {kind: [] for kind in TABLES})
    marks: dict[str, set[int]] = field(default_factory=lambda: {kind: set() for kind in TABLES})
    sources: list[dict[str, Any]] = field(default_factory=list)
    dropped: dict[str, int] = field(default_factory=dict)
    counts: dict[str, dict[str, Any]] = field(default_factory=dict)
    inputs: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class _Request:
    """What is asked: the same for every file."""

    municipality: str
    reference_date: date
    settings: Settings
    permissions: frozenset[str]
    key: bytes
    cache: Path | None
    inspect: bool


def read(
    folder: Path,
    municipality: str,
    reference_date: date,
    settings: Settings,
    *,
    permissions: frozenset[str] = frozenset(),
    key: bytes | None = None,
    cache: Path | None = None,
    inspect: bool = False,
) -> Extracts:
    """Read every input of one municipality from `folder`/`municipality`.

    Never raises for what is wrong with a file: every fault, doubt and notice is in `findings`, and the tables hold
    what was read of good files. `key` hashes BSN and A-number (a random one in memory when none is given); no table
    depends on it. `cache` is a folder for the parsed BAG. With `inspect` (the command `check`) cells of columns that
    are not read may be tested against patterns, in memory, to propose what those columns are.
    """
    findings = Findings()
    asked = _Request(
        municipality, reference_date, settings, permissions, key or secrets.token_bytes(32), cache, inspect
    )
    files = find_files(folder, municipality, reference_date, findings, own_date=_own_date)
    gathered = _Gathered(findings)
    for file in files:
        _try_to_read(file, asked, gathered)
    _check_together(files, asked, gathered)
    return _extracts(gathered)


def _own_date(file: InputFile) -> date | None:
    """Only a BAG file tells its own date."""
    return date_inside(file.path) if file.kind == "bag" else None


def _try_to_read(file: InputFile, asked: _Request, gathered: _Gathered) -> None:
    """Read one file; what goes wrong unforeseen is a fault of that file, so that all others are still told of.

    Only the class and the place of an error are told: its message may hold a cell.
    """
    try:
        _read_file(file, asked, gathered)
        digest = sha256_of(file.path)
    except OSError:
        note(gathered.findings, "fault", file.name, "unreachable_file", count=1)
        return
    except Exception as error:
        own = [frame for frame in traceback.extract_tb(error.__traceback__) if "housing_risk" in frame.filename]
        place = f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
        note(gathered.findings, "fault", file.name, "program_error", error=type(error).__name__, place=place, count=1)
        return
    dropped = gathered.dropped.get(file.name, 0)
    gathered.inputs.append({"file": file.name, "sha256": digest, "kind": file.kind, "dropped_columns": dropped})


def _read_file(file: InputFile, asked: _Request, gathered: _Gathered) -> None:
    if file.kind == "bag":
        _read_bag(file, asked, gathered)
    elif file.kind == "grenzen":
        areas = read_areas(file.path, asked.municipality, asked.reference_date, gathered.findings)
        gathered.areas.append(areas)
        _source(file, len(areas), gathered)
    elif file.kind == "correcties":
        corrections = read_corrections(file.path, gathered.findings)
        gathered.corrections.append(corrections)
        _source(file, len(corrections), gathered)
    else:
        _read_table(file, asked, gathered)


def _read_bag(file: InputFile, asked: _Request, gathered: _Gathered) -> None:
    bag = read_bag(
        file.path, asked.reference_date, gathered.findings, cache=asked.cache, municipality=asked.municipality
    )
    if bag.objects.empty:
        return  # a fault tells why; nothing else can be said of it
    gathered.bag = bag
    gathered.counts[file.source] = dict(bag.counts)
    gathered.sources.append(
        {
            "source": file.source,
            "kind": file.kind,
            "extract_date": bag.extract_date,
            "date_origin": bag.date_origin,
            "rows": len(bag.objects),
        }
    )
    coherence.check_bag(file.name, bag.objects, bag.extract_date, asked.reference_date, gathered.findings)
    check_municipality(asked.municipality, bag.municipalities, asked.reference_date, file.name, gathered.findings)


def _read_table(file: InputFile, asked: _Request, gathered: _Gathered) -> None:
    findings = gathered.findings
    sheet = open_sheet(file, asked.settings, findings, inspect=asked.inspect)
    if sheet is None:
        return
    gathered.dropped[file.name] = sheet.dropped
    table: PersonFile | ListFile | None
    if file.kind in PERSONS:
        table = read_persons(file, sheet, asked.reference_date, asked.settings, asked.permissions, asked.key, findings)
    else:
        table = read_list(file, sheet, asked.reference_date, asked.settings, findings)
    if table is None:
        return
    if isinstance(table, PersonFile):
        gathered.persons.append(table)
    else:
        gathered.records[file.kind].append(table.records)
        gathered.marks[file.kind] = note_doubles(file, table.marks, gathered.marks[file.kind], findings)
    written = coherence.merged_here(file.name, table.written, asked.municipality, asked.reference_date, findings)
    gathered.written.append(written)
    gathered.counts[file.source] = {**table.counts, **_below(sheet)}
    coherence.check_elsewhere(file.name, written, asked.municipality, findings)
    _source(file, len(written), gathered)


def _below(sheet: Sheet) -> dict[str, int]:
    """Count the rows below the last one with data that were left out as no data; nothing when there are none.

    `rows`, `totals` and `repeated_headers` add up to `in_file`. Such rows between others are blank ones among `rows`.
    """
    last = len(sheet.cells)
    totals, repeated = (sum(row > last for row in rows) for rows in (sheet.sums, sheet.repeated))
    if not totals + repeated:
        return {}
    return {"totals": totals, "repeated_headers": repeated, "in_file": last + totals + repeated}


def _source(file: InputFile, rows: int, gathered: _Gathered) -> None:
    origin = "name" if file.extract_date else "unknown"
    gathered.sources.append(
        {
            "source": file.source,
            "kind": file.kind,
            "extract_date": file.extract_date,
            "date_origin": origin,
            "rows": rows,
        }
    )


def _check_together(files: Sequence[InputFile], asked: _Request, gathered: _Gathered) -> None:
    dates = {source["source"]: source["extract_date"] for source in gathered.sources}
    read = [file for file in files if file.source in dates]
    coherence.check_dates(read, dates, asked.reference_date, gathered.findings)
    kinds = {file.kind for file in files}
    coherence.check_settings(kinds, asked.settings, asked.permissions, gathered.findings)
    outlines = [file.name for file in read if file.kind == "grenzen"]
    if gathered.bag is not None and outlines:
        check_areas(outlines[0], gathered.bag.objects, pd.concat(gathered.areas), gathered.findings)


def _extracts(gathered: _Gathered) -> Extracts:
    persons = sorted(gathered.persons, key=lambda file: file.kind)  # brp before rni
    registrations = registrations_of(persons, gathered.findings)
    bag = gathered.bag
    written = _table(tables.WRITTEN, gathered.written)
    corrections = join_corrections(gathered.corrections, gathered.findings)
    note_unknown_rows(corrections, written, gathered.findings)
    return Extracts(
        sources=_table(tables.SOURCES, [pd.DataFrame(gathered.sources)] if gathered.sources else []),
        objects=bag.objects if bag else tables.empty(tables.OBJECTS),
        addresses=bag.addresses if bag else tables.empty(tables.ADDRESSES),
        panden=bag.panden if bag else tables.empty(tables.PANDEN),
        areas=join_areas(gathered.areas, gathered.findings),
        written=written,
        as_received=written,
        registrations=_table(tables.REGISTRATIONS, [registrations] if persons else []),
        permit_records=_table(tables.PERMIT_RECORDS, gathered.records["vergunningen"]),
        certificates=_table(tables.CERTIFICATES, gathered.records["keurmerken"]),
        visits=_table(tables.VISITS, gathered.records["bezoeken"]),
        exclusions=_table(tables.EXCLUSIONS, gathered.records["uitsluitingen"]),
        corrections=corrections,
        counts=gathered.counts,
        inputs=gathered.inputs,
        findings=gathered.findings,
    )


def _table(table: tables.Table, parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Put the parts of all files together and hold them to their specification."""
    return tables.check(table, pd.concat(parts, ignore_index=True)) if parts else tables.empty(table)
