"""`demo`: a made-up municipality from files to map, without network and without input."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import typer

from housing_risk.messages import commands as words

MUNICIPALITY = "GM9999"
NOTEBOOKS = ("what_came_in", "linkage", "flags", "quick_start")


def demonstrate(out: Path, reference_date: str) -> int:
    """Make the municipality, run every notebook on it, print where everything is; 1 when a notebook failed."""
    from housing_risk.batch import Batch, run_batch, run_notebook
    from housing_risk.cli.progress_bar import no_log, open_log, showing_parts, showing_steps
    from housing_risk.cli.running import line_of, print_outcomes
    from housing_risk.progress import SIMULATION
    from housing_risk.simulate import simulate

    typer.echo(words.DEMO_SIMULATING)
    with showing_steps(no_log("simulate"), SIMULATION):
        truth = simulate(out / "raw", reference_date=date.fromisoformat(reference_date))
    batch = Batch([MUNICIPALITY], reference_date, out / "raw", out / "processed", out / "maps")
    typer.echo(words.DEMO_RUNNING)
    with showing_parts(open_log(batch.processed, "demo"), words.DEMO_NOTEBOOKS, 1 + len(NOTEBOOKS)) as tell:
        outcomes = run_batch(batch, lambda outcome: tell(line_of(outcome)))
        for name in NOTEBOOKS:
            outcomes.append(run_notebook(batch, MUNICIPALITY, name))
            tell(line_of(outcomes[-1]))
    print_outcomes(outcomes)
    name = f"{MUNICIPALITY}_{reference_date}"
    typer.echo(
        words.DEMO_DONE.format(
            page=out / "maps" / f"{name}.html", tables=out / "processed" / name, notebooks=batch.notebooks, truth=truth
        )
    )
    return 1 if any(outcome.state == "failed" for outcome in outcomes) else 0
