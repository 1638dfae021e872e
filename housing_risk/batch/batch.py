"""Runs the notebook of every municipality: checked before, skipped when done, failing alone."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from housing_risk.batch.notebooks import check_parameters, execute, notebook_path
from housing_risk.batch.resume import is_done
from housing_risk.messages import commands as words
from housing_risk.run import Run

UNIT = "municipality"
"""The notebook that is the unit of a batch."""


@dataclass(frozen=True)
class Batch:
    """What to run, where; `jobs` at a time."""

    municipalities: list[str]
    reference_date: str
    raw: Path
    processed: Path
    maps: Path
    config: Path | None = None
    allow: tuple[str, ...] = ()
    jobs: int = 1
    dry_run: bool = False

    @property
    def notebooks(self) -> Path:
        """Where the executed notebooks go."""
        return self.processed / "notebooks"

    def run(self, municipality: str) -> Run:
        """Give the run of one municipality. Raises UsageError when a parameter is wrong."""
        roots = (self.raw, self.processed, self.maps, self.config)
        return Run(municipality, self.reference_date, *roots, allow=self.allow)

    def parameters(self, municipality: str) -> dict[str, str]:
        """Give the parameters of the notebook; text only, since papermill turns 0363 into 363."""
        paths = {"raw": self.raw, "processed": self.processed, "maps": self.maps, "config": self.config or ""}
        texts = {name: str(path) for name, path in paths.items()}
        allow = ", ".join(self.allow)
        return {"municipality": municipality, "reference_date": self.reference_date, **texts, "allow": allow}


@dataclass(frozen=True)
class Outcome:
    """What became of one notebook for one municipality."""

    municipality: str
    notebook: str
    state: Literal["done", "skipped", "failed", "planned"]
    message: str = ""


def run_batch(batch: Batch) -> list[Outcome]:
    """Run every municipality and give what became of each, in the order given.

    Parameters are checked before anything runs: UsageError when one is wrong. A failure is an outcome, not an error.
    """
    runs = [batch.run(municipality) for municipality in batch.municipalities]
    check_parameters(notebook_path(UNIT), batch.parameters(runs[0].municipality))
    if batch.jobs == 1 or batch.dry_run:
        return [_run_unless_done(batch, municipality) for municipality in batch.municipalities]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(batch.jobs, mp_context=context) as pool:
        futures = [pool.submit(_run_unless_done, batch, municipality) for municipality in batch.municipalities]
        return [_awaited(future, name) for future, name in zip(futures, batch.municipalities, strict=True)]


def run_notebook(batch: Batch, municipality: str, name: str) -> Outcome:
    """Run one notebook for one municipality; it is kept under the name of the notebook and the run."""
    batch.notebooks.mkdir(parents=True, exist_ok=True, mode=0o700)
    executed = batch.notebooks / f"{name}_{batch.run(municipality).places.name}.ipynb"
    try:
        failure = execute(notebook_path(name), executed, batch.parameters(municipality))
    except Exception as error:  # whatever befalls one notebook or its kernel stays with it, and its message is not told
        return Outcome(municipality, name, "failed", type(error).__name__)
    if failure is None:
        return Outcome(municipality, name, "done")
    return Outcome(municipality, name, "failed", words.BATCH_FAILED_IN.format(**failure))


def _awaited(future: Future[Outcome], municipality: str) -> Outcome:
    try:
        return future.result()
    except BrokenProcessPool as error:  # a process was killed; what it held up is told and runs at the next start
        return Outcome(municipality, UNIT, "failed", type(error).__name__)


def _run_unless_done(batch: Batch, municipality: str) -> Outcome:
    run = batch.run(municipality)
    if not run.folder.is_dir():
        return Outcome(municipality, UNIT, "failed", words.BATCH_NO_FOLDER)
    try:
        if is_done(run):
            return Outcome(municipality, UNIT, "skipped")
    except OSError as error:  # a file that can not be read fails its own municipality only
        return Outcome(municipality, UNIT, "failed", type(error).__name__)
    return Outcome(municipality, UNIT, "planned") if batch.dry_run else run_notebook(batch, municipality, UNIT)
