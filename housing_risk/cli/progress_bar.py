"""Shows the steps of a run: a bar on a terminal, plain lines elsewhere, nothing when it is quick; and logs them."""

from __future__ import annotations

import itertools
import logging
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from housing_risk.messages import commands as words
from housing_risk.progress import STEPS, listening

PATIENCE_S = 2.0
"""Below this nothing is shown: a bar that flashes by only disturbs."""


@contextmanager
def showing_steps(log: logging.Logger, steps: Sequence[str] = STEPS) -> Iterator[None]:
    """Show and log every step that begins while inside."""
    with _bar(log, words.STEPS[steps[0]], len(steps)) as tell:

        def listen(step: str) -> None:
            label = words.STEPS.get(step, step)
            tell(step, label, f"{label} ...", steps.index(step) if step in steps else None)

        with listening(listen):
            yield


@contextmanager
def showing_parts(log: logging.Logger, label: str, total: int) -> Iterator[Callable[[str], None]]:
    """Show and log every part of the work that is done; give what is to be called with a line about each."""
    done = itertools.count(1)
    with _bar(log, label, total) as tell:

        def told(line: str) -> None:
            ready = next(done)
            tell(line, label, f"{ready}/{total}  {line}", ready)

        yield told


@contextmanager
def _bar(log: logging.Logger, label: str, total: int) -> Iterator[Callable[[str, str, str, int | None], None]]:
    """Give what is to be called with a text for the log, a label for the bar, a plain line, and how much is done."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    begun = time.monotonic()
    lines: list[str] = []
    first = Timer(PATIENCE_S, lambda: _print(*lines[-1:]))  # the first step, which may go on for minutes
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, total=total)

        def tell(logged: str, label: str, line: str, completed: int | None) -> None:
            bar.update(task, description=label, completed=completed)
            log.info("%s (%.1f s)", logged, time.monotonic() - begun)
            lines.append(line)
            if not console.is_terminal and first.finished.is_set():
                _print(line)

        if not console.is_terminal:
            first.start()
        try:
            yield tell
        finally:
            first.cancel()
    log.info("ready (%.1f s)", time.monotonic() - begun)


def _print(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr, flush=True)  # noqa: T201 (progress, not a result)


def no_log(name: str) -> logging.Logger:
    """Give a log that is kept nowhere: for a command that has no folder of results."""
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
