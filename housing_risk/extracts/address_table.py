"""Any table of addresses, for `match`: structured columns, one column of free text, or both."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd

from housing_risk.errors import InputError, UsageError
from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.containers.sheets import Sheet
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.written import has_address, report_damage, written_rows
from housing_risk.findings import Finding, Findings
from housing_risk.messages import commands as words
from housing_risk.settings import parse_settings
from housing_risk.tables import WRITTEN, check

KINDS = ("uitsluitingen", "rni", "brp", "vergunningen", "keurmerken", "bezoeken")
"""Of a list of exclusions nothing but addresses is read; the others are known by their own columns."""


def read_address_table(path: Path, findings: Findings, text_column: str | None = None) -> pd.DataFrame:
    """Give the table WRITTEN of a CSV, XLSX or Parquet file; `text_column` names the column with whole addresses.

    What is doubtful is noted in `findings`. Raises InputError when the file is no readable table or has a fault, so
    that no row is linked by half; UsageError when it has no address columns.
    """
    sheet = _opened(path, text_column, findings)
    if sheet is None or findings.faults:
        findings.found = [_without_settings(finding) for finding in findings.found]
        raise InputError(findings.faults[0].what + " " + findings.faults[0].way_out, findings.found)
    report_damage(sheet.cells, path.name, findings)
    if not has_address(sheet.cells):
        raise UsageError(words.MATCH_NO_ADDRESS.format(file=path.name))
    return check(WRITTEN, written_rows(path.stem, sheet.cells))


def _opened(path: Path, text_column: str | None, findings: Findings) -> Sheet | None:
    """Read the columns of a table of addresses alone, or of any list or register that has addresses in it."""
    tried = {}
    for kind in KINDS:
        noted = tried[kind] = Findings()
        settings = parse_settings({"columns": {kind: {"adres": text_column}}} if text_column else {})
        sheet = open_sheet(InputFile(path, kind, None), settings, noted)
        if not any(finding.rule == "other_kind" for finding in noted.found):
            break
    else:
        noted = tried[KINDS[0]]
    findings.found += noted.found
    findings.headers |= noted.headers
    return sheet


def _without_settings(finding: Finding) -> Finding:
    """Say a fault in the words of `match`, which has `--column` and reads no housing-risk.toml."""
    said = {"what": finding.what, "why": finding.why, "way_out": finding.way_out}
    said |= {part: text.format(file=finding.file) for part, text in words.MATCH_FAULTS.get(finding.rule, {}).items()}
    return replace(finding, what=said["what"], why=said["why"], way_out=said["way_out"])
