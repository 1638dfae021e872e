"""`check`: all faults and doubts at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from housing_risk.errors import UsageError
from housing_risk.findings import Finding, as_table
from housing_risk.messages import commands as words
from housing_risk.spreadsheets import as_no_formula

if TYPE_CHECKING:
    from housing_risk.run import Run

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
    from housing_risk.run import Run, configuration, read_municipality
    from housing_risk.settings_faults import settings_and_faults

    day = reference_date or _newest_person_date(raw / read_municipality(municipality))
    settings, faults = settings_and_faults(configuration(raw, config))
    run = Run(municipality, day, raw, processed, config=config, allow=allow, settings=settings)
    if out is not None:
        _refuse_an_input(out, raw / municipality, run.config)
    found = _found(run, faults)
    print_findings(found)
    if out is not None:
        _write_findings(out, found)
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


def _found(run: Run, faults: Sequence[Finding]) -> list[Finding]:
    """Read and link everything; of a configuration that could not be read at all is not said what it lacks."""
    from housing_risk.cli.progress_bar import no_log, open_log, showing_steps
    from housing_risk.settings import CONFIG_NAME
    from housing_risk.settings_faults import UNREAD
    from housing_risk.workflow import examine

    name, blocked = f"check_{run.places.name}", []
    try:
        log = open_log(run.processed, name)
    except OSError as error:  # a run begins with its log too, and stops there
        log, blocked = no_log(name), [_no_place(run.processed, error)]
    with showing_steps(log, ("read", "link")):
        extracts, _ = examine(run, inspect=True)
    unread = any(fault.rule == UNREAD for fault in faults)
    read = [finding for finding in extracts.findings.found if not (unread and finding.file == CONFIG_NAME)]
    return [*faults, *blocked, *read]


def _no_place(processed: Path, error: OSError) -> Finding:
    """Give the fault that nothing can be written where results come."""
    what, why, way_out = words.NO_PLACE
    shown = {"folder": processed.name, "reason": words.SYSTEM.get(error.errno or 0, words.SYSTEM_SAYS)}
    return Finding("fault", processed.name, "no_place", what.format(**shown), why, way_out, count=1)


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
