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
    from housing_risk.cli.running import print_outcomes
    from housing_risk.simulate import simulate

    typer.echo(words.DEMO_SIMULATING)
    truth = simulate(out / "raw", reference_date=date.fromisoformat(reference_date))
    batch = Batch([MUNICIPALITY], reference_date, out / "raw", out / "processed", out / "maps")
    typer.echo(words.DEMO_RUNNING)
    outcomes = run_batch(batch)
    outcomes += [run_notebook(batch, MUNICIPALITY, name) for name in NOTEBOOKS]
    print_outcomes(outcomes)
    name = f"{MUNICIPALITY}_{reference_date}"
    typer.echo(
        words.DEMO_DONE.format(
            page=out / "maps" / f"{name}.html", tables=out / "processed" / name, notebooks=batch.notebooks, truth=truth
        )
    )
    return 1 if any(outcome.state == "failed" for outcome in outcomes) else 0
