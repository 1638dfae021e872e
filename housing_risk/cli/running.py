"""`run`, `batch` and `explain`: what they say and give back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from housing_risk.errors import UsageError
from housing_risk.messages import commands as words
from housing_risk.messages.rules import QUESTIONS

if TYPE_CHECKING:
    from housing_risk.batch import Outcome


def run_one(
    municipality: str,
    reference_date: str,
    raw: Path,
    processed: Path,
    maps: Path,
    config: Path | None,
    allow: Sequence[str],
    key_file: Path | None,
) -> int:
    """Do all stages for one municipality and say where the result is."""
    from housing_risk.cli.progress_bar import open_log, showing_steps
    from housing_risk.run import Run
    from housing_risk.workflow import assess, draw, save

    run = Run(municipality, reference_date, raw, processed, maps, config, allow=allow, key_file=key_file)
    with showing_steps(open_log(run.processed, run.places.name)):
        assessment = assess(run)
        save(assessment, draw(assessment))
    for question, name in QUESTIONS.items():
        count = int((assessment.shortlist["question"] == question).sum())
        typer.echo(words.RUN_COUNTS.format(question=name, count=count))
    typer.echo(words.RUN_NOTE)
    doubts = assessment.findings.query("severity == 'doubt'")
    if len(doubts):
        told = "\n".join(words.RUN_DOUBT.format(**doubt) for doubt in doubts.to_dict("records"))
        typer.echo(words.RUN_DOUBTS.format(count=len(doubts), told=told))
    typer.echo(words.RUN_DONE.format(folder=run.places.slot.folder, page=run.places.slot.page))
    return 0


def run_many(
    municipalities: str,
    reference_date: str,
    raw: Path,
    processed: Path,
    maps: Path,
    config: Path | None,
    allow: Sequence[str],
    jobs: int,
    dry_run: bool,
) -> int:
    """Run the notebook of every municipality and print one table; 1 when any failed."""
    from housing_risk.batch import Batch, run_batch
    from housing_risk.cli.progress_bar import no_log, open_log, showing_parts

    codes = _codes(municipalities, raw)
    batch = Batch(codes, reference_date, raw, processed, maps, config, tuple(allow), jobs, dry_run)
    batch.check()
    log = no_log("batch") if dry_run else open_log(processed, f"batch_{reference_date}")
    known: list[Outcome] = []
    with showing_parts(log, words.BATCH_RUNNING, len(codes)) as tell:

        def told(outcome: Outcome) -> None:
            known.append(outcome)
            tell(line_of(outcome))

        try:
            outcomes = run_batch(batch, told)
        except KeyboardInterrupt:  # what is done stays done, and is told
            print_outcomes(known)
            raise
    sizes = print_outcomes(outcomes)
    if sizes["done"] + sizes["failed"] and batch.notebooks.is_dir():
        typer.echo(words.BATCH_NOTEBOOKS.format(folder=batch.notebooks))
    return 1 if sizes["failed"] else 0


def print_outcomes(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """Print one line an outcome and the totals; give the totals by state."""
    for outcome in outcomes:
        typer.echo(line_of(outcome))
    sizes = {state: sum(outcome.state == state for outcome in outcomes) for state in words.BATCH_STATES}
    typer.echo(words.BATCH_TOTAL.format(**sizes))
    return sizes


def line_of(outcome: Outcome) -> str:
    """Give the line about one outcome."""
    shown = {"municipality": outcome.municipality, "notebook": outcome.notebook, "message": outcome.message}
    return words.BATCH_LINE.format(**shown, state=words.BATCH_STATES[outcome.state]).rstrip()


def _codes(municipalities: str, raw: Path) -> list[str]:
    if municipalities != "all":
        named = dict.fromkeys(code.strip() for code in municipalities.split(",") if code.strip())
        if not named:
            raise UsageError(words.BATCH_NO_CODE)
        return list(named)
    found = sorted(folder.name for folder in raw.glob("GM[0-9][0-9][0-9][0-9]") if folder.is_dir())
    if not found:
        raise UsageError(words.BATCH_NONE.format(raw=raw))
    return found


def explain_one(object_id: str, municipality: str, reference_date: str | None, processed: Path, maps: Path) -> str:
    """Give the account of one object from a saved result."""
    from housing_risk.explanation import explain
    from housing_risk.run import Run
    from housing_risk.workflow import load

    day = reference_date or _only_date(municipality, processed)
    return explain(load(Run(municipality, day, processed, processed, maps)), object_id)


def _only_date(municipality: str, processed: Path) -> str:
    dates = sorted(folder.name.removeprefix(f"{municipality}_") for folder in processed.glob(f"{municipality}_*-??-??"))
    if len(dates) == 1:
        return dates[0]
    if not dates:
        raise UsageError(words.EXPLAIN_NONE.format(municipality=municipality, folder=processed))
    shown = {"count": len(dates), "municipality": municipality, "dates": ", ".join(dates)}
    raise UsageError(words.EXPLAIN_WHICH.format(**shown))
