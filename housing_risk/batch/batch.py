"""Runs the notebook of every municipality: checked before, skipped when done, failing alone."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from housing_risk.batch.notebooks import check_parameters, execute, notebook_path
from housing_risk.batch.resume import is_done
from housing_risk.errors import HousingRiskError
from housing_risk.messages import commands as words
from housing_risk.run import Run

NOTEBOOK = "municipality.ipynb"


@dataclass(frozen=True)
class Batch:
    """What to run, where; `jobs` at a time."""

    municipalities: list[str]
    reference_date: str
    raw: Path
    processed: Path
    maps: Path
    config: Path | None = None
    jobs: int = 1
    dry_run: bool = False

    @property
    def notebooks(self) -> Path:
        """Where the executed notebooks go."""
        return self.processed / "notebooks"

    def parameters(self, municipality: str) -> dict[str, str]:
        """Give the parameters of the notebook; text only, since papermill turns 0363 into 363."""
        paths = {"raw": self.raw, "processed": self.processed, "maps": self.maps, "config": self.config or ""}
        texts = {name: str(path) for name, path in paths.items()}
        return {"municipality": municipality, "reference_date": self.reference_date, **texts}


@dataclass(frozen=True)
class Outcome:
    """What became of one municipality."""

    municipality: str
    state: Literal["done", "skipped", "failed", "planned"]
    message: str = ""


def run_batch(batch: Batch) -> list[Outcome]:
    """Run every municipality and give what became of each, in the order given.

    Parameters are checked before anything runs: UsageError when one is wrong. A failure is an outcome, not an error.
    """
    for municipality in batch.municipalities:
        Run(municipality, batch.reference_date, batch.raw, batch.processed, batch.maps, batch.config)
    check_parameters(notebook_path(NOTEBOOK), batch.parameters(batch.municipalities[0]))
    if batch.jobs == 1 or batch.dry_run:
        return [run_municipality(batch, municipality) for municipality in batch.municipalities]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(batch.jobs, mp_context=context) as pool:
        return list(pool.map(run_municipality, [batch] * len(batch.municipalities), batch.municipalities))


def run_municipality(batch: Batch, municipality: str) -> Outcome:
    """Run one municipality, unless its result agrees with its inputs already."""
    run = Run(municipality, batch.reference_date, batch.raw, batch.processed, batch.maps, batch.config)
    if is_done(run):
        return Outcome(municipality, "skipped")
    if batch.dry_run:
        return Outcome(municipality, "planned")
    batch.notebooks.mkdir(parents=True, exist_ok=True, mode=0o700)
    executed = batch.notebooks / f"{run.places.name}.ipynb"
    try:
        failure = execute(notebook_path(NOTEBOOK), executed, batch.parameters(municipality))
    except (HousingRiskError, OSError, RuntimeError) as error:  # a kernel that dies fails alone too
        return Outcome(municipality, "failed", type(error).__name__)
    if failure is None:
        return Outcome(municipality, "done")
    return Outcome(municipality, "failed", words.BATCH_FAILED_IN.format(**failure))
