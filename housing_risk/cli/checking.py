"""`check`: all faults and doubts at once."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import typer

from housing_risk.errors import UsageError
from housing_risk.findings import Finding, as_table
from housing_risk.messages import commands as words
from housing_risk.spreadsheets import as_no_formula

WORST_FIRST = ("fault", "doubt", "notice")


def check_files(
    municipality: str,
    reference_date: str | None,
    raw: Path,
    processed: Path,
    config: Path | None,
    allow: Sequence[str],
    out: Path | None,
) -> int:
    """Read and link everything, print all findings, and give 1 when a run would refuse."""
    from housing_risk.cli.progress_bar import showing_steps, try_to_open_log
    from housing_risk.run import Run, read_municipality
    from housing_risk.workflow import examine

    day = reference_date or _newest_person_date(raw / read_municipality(municipality))
    run = Run(municipality, day, raw, processed, config=config, allow=allow)
    if out is not None:
        _refuse_an_input(out, raw / municipality, run.config)
    with showing_steps(try_to_open_log(run.processed, f"check_{run.places.name}"), ("read", "link")):
        extracts, _ = examine(run, inspect=True)
    found = extracts.findings.found
    print_findings(found)
    if out is not None:
        _write_findings(out, found)
    _refuse_a_file(run.processed)
    if any(finding.rows for finding in found):
        typer.echo(words.CHECK_ROWS)
    sizes = {severity: sum(finding.severity == severity for finding in found) for severity in WORST_FIRST}
    if not found:
        typer.echo(words.CHECK_CLEAN)
    elif sizes["fault"]:
        typer.echo(words.CHECK_REFUSED.format(faults=sizes["fault"], doubts=sizes["doubt"]))
    else:
        typer.echo(words.CHECK_PASSED.format(doubts=sizes["doubt"], notices=sizes["notice"]))
    return 1 if sizes["fault"] else 0


def _write_findings(out: Path, found: Sequence[Finding]) -> None:
    """Write the list as spreadsheets of Dutch offices open it, in the words of the screen.

    Names of files and columns come from outside: none may be a formula.
    """
    table = as_table(sorted_findings(found)).replace({"severity": words.SEVERITIES})
    named = ["file", "column"]
    table[named] = table[named].astype("str").apply(as_no_formula)
    table = table.rename(columns=words.CHECK_COLUMNS)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(table.to_csv(sep=";", index=False, lineterminator="\r\n").encode("utf-8-sig"))


def _refuse_an_input(out: Path, folder: Path, config: Path | None) -> None:
    """The list of findings may take the place of no input, however its path is written, nor be read as one later."""
    from housing_risk.extracts.files import kind_of
    from housing_risk.tables.inputs import SOURCE_KINDS

    inputs = [path for path in folder.glob("*") if kind_of(path.name) in SOURCE_KINDS]
    read = [path for path in (*inputs, config) if path and path.exists()]
    same = out.exists() and any(out.samefile(path) for path in read)
    new = out.resolve().parent == folder.resolve() and kind_of(out.name) in SOURCE_KINDS
    if same or new:
        raise UsageError(words.CHECK_OVER_INPUT.format(file=out.name))


def _refuse_a_file(folder: Path) -> None:
    """Raise NotADirectoryError when results can not come here, as `run` would, because a file is in the way."""
    for place in (folder, *folder.parents):
        if place.is_dir():
            return
        if place.exists():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place))


def sorted_findings(findings: Sequence[Finding]) -> list[Finding]:
    """Give the findings worst first, then by file."""
    return sorted(findings, key=lambda finding: (WORST_FIRST.index(finding.severity), finding.file, finding.rule))


def print_findings(findings: Sequence[Finding]) -> None:
    """Print every finding: what, why it matters, the way out."""
    for finding in sorted_findings(findings):
        rows = ""
        if finding.rows:
            rows = words.ROWS.format(count=finding.count, rows=", ".join(map(str, finding.rows)))
        elif finding.count:
            rows = words.COUNT.format(count=finding.count)
        column = words.COLUMN.format(column=finding.place) if finding.column else ""
        severity = words.SEVERITIES[finding.severity]
        typer.echo(words.FINDING.format(severity=severity, file=finding.file, column=column, rows=rows))
        for text in (finding.what, finding.why, finding.way_out):
            typer.echo("\n".join(f"    {line}" for line in text.splitlines()))


def _newest_person_date(folder: Path) -> str:
    from housing_risk.extracts.files import date_in, kind_of

    if not folder.is_dir():
        raise UsageError(words.NO_FOLDER.format(folder=folder))
    names = [path.name for path in folder.glob("*")]
    dates = [day for name in names if kind_of(name) in ("rni", "brp") and (day := date_in(name))]
    if not dates:
        raise UsageError(words.CHECK_NO_DATE)
    return max(dates).isoformat()
