"""`correcties.*`: which row of which file was corrected, and to what (contract 2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from housing_risk.extracts.columns.layouts import normal
from housing_risk.extracts.columns.opening import open_table, report_shape
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.reporting import note
from housing_risk.extracts.written import report_short
from housing_risk.findings import Findings
from housing_risk.tables import CORRECTIONS, check, empty

HEADERS = {
    "source": ("bron", "source"),
    "row": ("rij", "row"),
    "object_id": ("adresseerbaar_object_id", "object_id"),
    **{name: (name,) for name in CORRECTIONS.names if name not in ("source", "row", "object_id")},
}
"""Our column → the headers under which it may stand, those of the file of unmatched rows first."""


def read_corrections(path: Path, findings: Findings) -> pd.DataFrame:
    """Give the table CORRECTIONS of a CSV, XLSX or Parquet file; without rows when it can not be read, with the fault.

    Rows in which nothing was filled in are no corrections. Of one row that was corrected twice, differently, none is
    kept: which one is right can not be known. That, and a row number that is none, is a doubt.
    """
    wanted = {normal(header): name for name, headers in HEADERS.items() for header in headers}
    file = InputFile(path, "correcties", None)
    sheet = open_table(file, wanted, findings)
    if sheet is None:
        return empty(CORRECTIONS)
    report_shape(file, sheet, findings)
    if not {"source", "row"} <= set(sheet.cells):
        note(findings, "fault", path.name, "corrections_without_row")
        return empty(CORRECTIONS)
    return _checked(sheet.cells, path.name, findings)


def _checked(cells: pd.DataFrame, file: str, findings: Findings) -> pd.DataFrame:
    frame = cells.reindex(columns=CORRECTIONS.names, fill_value="").apply(lambda column: column.str.strip())
    filled = frame.drop(columns=["source", "row"]).ne("").any(axis=1)
    numbered = frame["row"].str.fullmatch("[1-9][0-9]{0,8}") & frame["source"].ne("")
    if (lost := filled & ~numbered).any():
        note(findings, "doubt", file, "correction_without_number", rows=frame.index[lost])
    report_short(frame["object_id"], "adresseerbaar_object_id", file, findings)
    kept = _once(frame[filled & numbered], file, findings)
    return check(CORRECTIONS, kept.replace("", None).astype({"row": "int64"}))


def join_corrections(parts: Sequence[pd.DataFrame], findings: Findings) -> pd.DataFrame:
    """Give the corrections of all files together (CORRECTIONS), under the same rule for a row corrected twice."""
    return check(CORRECTIONS, _once(pd.concat([empty(CORRECTIONS), *parts], ignore_index=True), "correcties", findings))


def _once(rows: pd.DataFrame, file: str, findings: Findings) -> pd.DataFrame:
    kept = rows.drop_duplicates()
    twice = kept.duplicated(["source", "row"], keep=False)
    if twice.any():
        note(findings, "doubt", file, "corrected_twice", rows=kept.index[twice])
    return kept[~twice]


def note_unknown_rows(corrections: pd.DataFrame, written: pd.DataFrame, findings: Findings) -> None:
    """Note corrections of rows that no file has: the file was perhaps replaced after they were made.

    What stands under `bron` is shown only when it is the name of a file: anything may have been typed there.
    """
    known = corrections.merge(written[["source", "row"]], how="left", indicator=True, validate="one_to_one")
    lost = known.loc[known["_merge"] == "left_only"]
    named = lost["source"].where(lost["source"].isin(written["source"]), "")
    for source, rows in lost["row"].groupby(named):
        file = f"correcties ({source})" if source else "correcties"
        note(findings, "doubt", file, "correction_of_no_row", rows=rows)
