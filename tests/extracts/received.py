"""Files as a municipality might send them, made in a temporary folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd

from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.containers.sheets import Sheet
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.persons.reading import PersonFile, read_persons, registrations_of
from housing_risk.findings import Finding, Findings
from housing_risk.settings import Settings

DAY = date(2024, 6, 1)
KEY = b"a key for tests"
BSNS = ("999993653", "999990639", "999991425", "999994803")
A_NUMBERS = ("8940402024", "8320968431")
"""Numbers of RvIG's official made-up test persons."""


def a_file(folder: Path, name: str, text: str | bytes, kind: str = "") -> InputFile:
    """Write a file and give it as the recogniser would."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return InputFile(path, kind or name.split(".")[0].split("_")[0], None)


def csv_of(rows: list[dict[str, str]], *, separator: str = ";") -> str:
    """Give rows as CSV, with every key that occurs as a column."""
    headers = list(dict.fromkeys(header for row in rows for header in row))
    lines = [separator.join(headers), *(separator.join(row.get(header, "") for header in headers) for row in rows)]
    return "\n".join(lines) + "\n"


def opened(file: InputFile, settings: Settings | None = None, *, inspect: bool = False) -> tuple[Sheet, Findings]:
    """Open a table that must be readable."""
    findings = Findings()
    sheet = open_sheet(file, settings or Settings(), findings, inspect=inspect)
    assert sheet is not None, findings.found
    return sheet, findings


def persons(
    file: InputFile,
    settings: Settings | None = None,
    *,
    day: date = DAY,
    permissions: frozenset[str] = frozenset(),
    key: bytes = KEY,
) -> tuple[PersonFile, Findings]:
    """Read a person file that must be usable."""
    settings = settings or Settings()
    sheet, findings = opened(file, settings)
    read = read_persons(file, sheet, day, settings, permissions, key, findings)
    assert read is not None, findings.found
    return read, findings


def registered(*files: PersonFile) -> tuple[pd.DataFrame, Findings]:
    """Number the persons of several files."""
    findings = Findings()
    return registrations_of(files, findings).reset_index(drop=True), findings


def rules(findings: Findings) -> list[str]:
    """Give the rules of all findings."""
    return [finding.rule for finding in findings.found]


def the(findings: Findings, rule: str) -> Finding:
    """Give the one finding of a rule."""
    (found,) = [finding for finding in findings.found if finding.rule == rule]
    return found


def words_in(findings: Findings) -> str:
    """Give everything that the findings say."""
    return "\n".join(f"{found.what} {found.why} {found.way_out} {found.column}" for found in findings.found)
