"""`match`: a table of addresses against a BAG."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from housing_risk.messages import commands as words
from housing_risk.messages import corrections as correction_words

if TYPE_CHECKING:
    import pandas as pd

    from housing_risk.findings import Findings

LEFT_OUT = ("total_row", "repeated_header")
"""Rows that are in no outcome: told, since a table is matched row by row."""
OTHER_KINDS = (".csv", ".txt", ".xls", ".xlsx")
"""Endings that promise another kind of file than Parquet."""


def match_file(
    table: Path,
    bag: Path,
    out: Path,
    column: str | None,
    reference_date: str | None,
    unmatched: Path | None = None,
    corrections: Path | None = None,
) -> str:
    """Link every row of a table and write LINKS; say how many were linked. Raises InputError, UsageError.

    `unmatched`: also write, for a spreadsheet, the rows without an object, to be corrected; `corrections`: such a list,
    filled in, goes before what the table says.
    """
    from housing_risk.cli.checking import print_findings
    from housing_risk.cli.progress_bar import no_log, showing_steps
    from housing_risk.extracts.address_table import read_address_table
    from housing_risk.extracts.bag.reading import read_bag
    from housing_risk.findings import Findings
    from housing_risk.linkage import apply_corrections, link
    from housing_risk.progress import MATCHING, step
    from housing_risk.run import read_day
    from housing_risk.storage import table_bytes, write_private
    from housing_risk.tables import LINKS
    from housing_risk.unlinked import note_corrections
    from housing_risk.unmatched_file import write_unmatched

    _refuse_to_overwrite((out, unmatched), (table, bag, corrections))
    _refuse_other_kind(out)
    findings = Findings()
    with showing_steps(no_log("match"), MATCHING):
        step("read")
        written = read_address_table(table, findings, column)
        register = read_bag(bag, read_day(reference_date) if reference_date else date.max, findings)
        _refuse(findings, words.MATCH_REFUSED.format(file=bag.name))
        corrected = _corrections(corrections, written, findings)
        written = apply_corrections(written, corrected)
        step("link")
        municipality, told = municipality_of(register.municipalities, written)
        links = link(told, register.addresses, register.objects, municipality=municipality)
        note_corrections(corrected, links, findings)
        step("save")
        out.parent.mkdir(parents=True, exist_ok=True)
        write_private(out, table_bytes(LINKS, links))
        if unmatched:
            write_unmatched(unmatched, written, links, register.addresses)
    print_findings([found for found in findings.found if found.severity == "doubt" or found.rule in LEFT_OUT])
    return _told(links)


def municipality_of(of_register: Sequence[str], written: pd.DataFrame) -> tuple[str, pd.DataFrame]:
    """Give the municipality that rows are held against, and the rows.

    Of a BAG of several each is home, and of one that tells none nothing is elsewhere: their rows then name none.
    """
    if len(of_register) == 1:
        return of_register[0], written
    home = written["gemeente"].isin([code.removeprefix("GM") for code in of_register]) | (not of_register)
    return "GM0000", written.assign(gemeente=written["gemeente"].mask(home))


def _told(links: pd.DataFrame) -> str:
    """Say how many rows were linked."""
    sizes = links["status"].value_counts()
    matched, ambiguous = (int(sizes.get(status, 0)) for status in ("matched", "ambiguous"))
    rest = len(links) - matched - ambiguous
    return words.MATCH_DONE.format(rows=len(links), matched=matched, ambiguous=ambiguous, rest=rest)


def _refuse_other_kind(out: Path) -> None:
    from housing_risk.errors import UsageError

    if out.suffix.lower() in OTHER_KINDS:
        raise UsageError(words.MATCH_OTHER_KIND.format(file=out.name))


def _refuse_to_overwrite(outputs: Sequence[Path | None], inputs: Sequence[Path | None]) -> None:
    """An output may be no input, however its path is written, and no other output."""
    from housing_risk.errors import UsageError

    written = [path.resolve() for path in outputs if path]
    for path in written:
        read = [other for other in inputs if other and other.exists()]
        same = any(path == other.resolve() or (path.exists() and path.samefile(other)) for other in read)
        if same or written.count(path) > 1:
            raise UsageError(words.MATCH_OVER_INPUT.format(file=path.name))


def _corrections(path: Path | None, written: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    from housing_risk.extracts.corrections import note_unknown_rows, read_corrections
    from housing_risk.tables import CORRECTIONS, empty

    if path is None:
        return empty(CORRECTIONS)
    corrections = read_corrections(path, findings)
    _refuse(findings, correction_words.NOT_READ.format(file=path.name))
    note_unknown_rows(corrections, written, findings)
    return corrections


def _refuse(findings: Findings, message: str) -> None:
    from housing_risk.errors import InputError

    if findings.faults:
        raise InputError(message, findings.found)
