"""Runs the notebook of every municipality: checked before, skipped when done, failing alone."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock
from typing import Literal

from housing_risk.batch.notebooks import check_parameters, execute, notebook_path
from housing_risk.batch.resume import is_done
from housing_risk.messages import commands as words
from housing_risk.run import Run

UNIT = "municipality"
"""The notebook that is the unit of a batch."""
ONE_AT_A_TIME = Lock()


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

    def check(self) -> None:
        """Raise UsageError when a parameter is wrong, of any municipality or of the notebook."""
        for municipality in self.municipalities:
            self.run(municipality)
        check_parameters(notebook_path(UNIT), self.parameters(self.municipalities[0]))

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


def run_batch(batch: Batch, told: Callable[[Outcome], None] = lambda _: None) -> list[Outcome]:
    """Run every municipality and give what became of each, in the order given.

    Parameters are checked before anything runs: UsageError when one is wrong. A failure is an outcome, not an error.
    `told` is called with every outcome as soon as it is there, one at a time.
    """
    batch.check()
    if batch.jobs == 1 or batch.dry_run:
        return [_told(_run_unless_done(batch, municipality), told) for municipality in batch.municipalities]
    waiting: SimpleQueue[tuple[int, str]] = SimpleQueue()
    for place, municipality in enumerate(batch.municipalities):
        waiting.put((place, municipality))
    with ThreadPoolExecutor(batch.jobs) as lanes:
        running = [lanes.submit(_lane, batch, waiting, told) for _ in range(min(batch.jobs, len(batch.municipalities)))]
    outcomes = {place: outcome for lane in running for place, outcome in lane.result().items()}
    return [outcomes[place] for place in range(len(batch.municipalities))]


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


def _told(outcome: Outcome, told: Callable[[Outcome], None]) -> Outcome:
    """Tell of an outcome and give it; lanes wait for one another."""
    with ONE_AT_A_TIME:
        told(outcome)
    return outcome


def _lane(batch: Batch, waiting: SimpleQueue[tuple[int, str]], told: Callable[[Outcome], None]) -> dict[int, Outcome]:
    """Run what waits, one after another, in a process of its own; a killed one takes nothing else along.

    One pool for all lanes would break as a whole: whatever still waited would fail with it.
    """
    outcomes: dict[int, Outcome] = {}
    context = multiprocessing.get_context("spawn")
    while not waiting.empty():
        with ProcessPoolExecutor(1, mp_context=context) as process:
            _run_in(process, batch, waiting, outcomes, told)
    return outcomes


def _run_in(
    process: ProcessPoolExecutor,
    batch: Batch,
    waiting: SimpleQueue[tuple[int, str]],
    outcomes: dict[int, Outcome],
    told: Callable[[Outcome], None],
) -> None:
    """Fill `outcomes`, by place in the order given, until nothing waits or the process was killed."""
    while True:
        try:
            place, municipality = waiting.get_nowait()
        except Empty:
            return
        try:
            outcomes[place] = _told(process.submit(_run_unless_done, batch, municipality).result(), told)
        except BrokenProcessPool:  # what it held up is told, and runs at the next start
            outcomes[place] = _told(Outcome(municipality, UNIT, "failed", words.BATCH_KILLED), told)
            return


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
