"""Shows the steps of a run: a bar on a terminal, plain lines elsewhere, nothing when it is quick; and logs them."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from housing_risk.messages import commands as words
from housing_risk.progress import STEPS, listening

PATIENCE_S = 2.0
"""Below this nothing is shown: a bar that flashes by only disturbs."""


@contextmanager
def showing_steps(log: logging.Logger, steps: Sequence[str] = STEPS) -> Iterator[None]:
    """Show and log every step that begins while inside."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    begun = time.monotonic()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(words.STEPS[steps[0]], total=len(steps))

        def listen(step: str) -> None:
            label = words.STEPS.get(step, step)
            bar.update(task, description=label, completed=steps.index(step) if step in steps else None)
            log.info("%s (%.1f s)", step, time.monotonic() - begun)
            if not console.is_terminal and time.monotonic() - begun > PATIENCE_S:
                print(f"{label} ...", file=sys.stderr, flush=True)  # noqa: T201 (progress, not a result)

        with listening(listen):
            yield
    log.info("ready (%.1f s)", time.monotonic() - begun)


def try_to_open_log(processed: Path, name: str) -> logging.Logger:
    """Open a log where that can be done; who only reads goes on without, and says so."""
    try:
        return open_log(processed, name)
    except OSError:
        print(words.NO_LOG.format(folder=processed.name), file=sys.stderr)  # noqa: T201
        log = logging.getLogger(f"housing_risk.{name}")
        log.propagate = False
        return log


def open_log(processed: Path, name: str) -> logging.Logger:
    """Open `<processed>/logs/<name>.log`; it holds steps and times, never a value. Raises OSError."""
    folder = processed / "logs"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    log = logging.getLogger(f"housing_risk.{name}")
    for old in list(log.handlers):
        log.removeHandler(old)
        old.close()
    handler = logging.FileHandler(folder / f"{name}.log", encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    (folder / f"{name}.log").chmod(0o600)
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return log
