"""Tells whoever listens which step of the recipe begins; silent when nobody does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

STEPS = ("read", "link", "estimate", "describe", "ask", "draw", "save")
"""The steps of a run, in the order of the data."""
MATCHING = ("read", "link", "save")
"""The steps of `match`."""
SIMULATION = ("build", "people")
"""The steps of `simulate`."""

_listener: ContextVar[Callable[[str], None] | None] = ContextVar("progress listener", default=None)


def step(name: str) -> None:
    """Say that a step begins."""
    if listener := _listener.get():
        listener(name)


@contextmanager
def listening(listener: Callable[[str], None]) -> Iterator[None]:
    """Send the steps to `listener` while inside."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
