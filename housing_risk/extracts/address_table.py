"""Any table of addresses, for `match`: structured columns, one column of free text, or both."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from housing_risk.errors import InputError, UsageError
from housing_risk.extracts.columns.layouts import normal
from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.written import has_address, report_damage, written_rows
from housing_risk.findings import Findings
from housing_risk.messages import commands as words
from housing_risk.settings import parse_settings
from housing_risk.tables import WRITTEN, check


def read_address_table(path: Path, findings: Findings, text_column: str | None = None) -> pd.DataFrame:
    """Give the table WRITTEN of a CSV, XLSX or Parquet file; `text_column` names the column with whole addresses.

    What is doubtful is noted in `findings`. Raises InputError when the file is no readable table or has a fault, so
    that no row is linked by half; UsageError when it has no address columns.
    """
    kind = "uitsluitingen"  # the list that has nothing but addresses
    settings = parse_settings({"columns": {kind: {"adres": text_column}}} if text_column else {})
    sheet = open_sheet(InputFile(path, kind, None), settings, findings)
    if sheet is None or findings.faults:
        raise InputError(findings.faults[0].what + " " + findings.faults[0].way_out, findings.found)
    report_damage(sheet.cells, path.name, findings)
    if text_column and normal(text_column) not in map(normal, sheet.headers):
        known = ", ".join(filter(None, sheet.headers))
        raise UsageError(words.MATCH_NO_COLUMN.format(file=path.name, column=text_column, known=known))
    if not has_address(sheet.cells):
        raise UsageError(words.MATCH_NO_ADDRESS.format(file=path.name))
    return check(WRITTEN, written_rows(path.stem, sheet.cells))
