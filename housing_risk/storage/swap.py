"""All or nothing: a result is written beside the earlier one and takes its place by renaming.

    <name>.partial/   being written; complete when its record is there and every hash agrees
    <name>.old/       the earlier result while it is being replaced

A cut before `.old` exists is undone; after it, finished, unless what takes its place is not whole after all (a disk
that lost what it had taken): then `.old` is given back. So the earlier result is whole at every moment, under its own
name or under `.old`, until the new one is; but for its map, which the new one replaces in the last step.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from housing_risk.errors import InUseError, OutputError
from housing_risk.messages import storage as words

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


@dataclass(frozen=True)
class Slot:
    """Where one result stands: its folder, its map, and their names while they change."""

    folder: Path
    page: Path

    @property
    def partial(self) -> Path:
        """The folder being written."""
        return self.folder.with_name(self.folder.name + ".partial")

    @property
    def old(self) -> Path:
        """The earlier folder while it is being replaced."""
        return self.folder.with_name(self.folder.name + ".old")

    @property
    def partial_page(self) -> Path:
        """The map being written."""
        return self.page.with_name(self.page.name + ".partial")


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, through to the disk; also where an open one stood."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        if hasattr(os, "fchmod"):  # not on Windows before Python 3.13
            os.fchmod(file.fileno(), PRIVATE_FILE)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sha256_of(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def locked(slot: Slot) -> Iterator[None]:
    """Hold the slot for one process; a killed process lets go by itself. Raises InUseError when it is in use."""
    slot.folder.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(slot.folder.with_name("." + slot.folder.name + ".lock"), mode=PRIVATE_FILE)
    try:
        with lock.acquire(timeout=0):
            yield
    except Timeout:
        raise InUseError(words.IN_USE.format(name=slot.folder.name)) from None


Complete = Callable[[Path, Path], bool]
"""Whether a folder and a map are one whole result."""


def recover(slot: Slot, complete: Complete) -> None:
    """Finish a swap that was cut, or undo it where what was to take the place of the earlier result is not complete."""
    if slot.old.exists():
        moved, paged = slot.folder.exists(), not slot.partial_page.exists()
        if complete(slot.folder if moved else slot.partial, slot.page if paged else slot.partial_page):
            if not moved:
                slot.partial.rename(slot.folder)
            if not paged:
                slot.partial_page.replace(slot.page)
        else:
            _give_back(slot, moved and paged)
        _remove(slot.old)
    _remove(slot.partial)
    slot.partial_page.unlink(missing_ok=True)


def _give_back(slot: Slot, paged: bool) -> None:
    """Put the earlier result back, if there was one; without its map when that was replaced already."""
    _remove(slot.folder)
    if any(slot.old.iterdir()):
        slot.old.rename(slot.folder)
    if paged:
        slot.page.unlink(missing_ok=True)


def swap(slot: Slot, complete: Complete) -> None:
    """Put `.partial` in place of the earlier result, when it is complete; what the disk refuses half-way is undone."""
    if not complete(slot.partial, slot.partial_page):
        raise OutputError(words.INCOMPLETE.format(name=slot.folder.name))
    earlier = slot.folder.exists()
    if earlier:
        slot.folder.rename(slot.old)
    else:
        slot.old.mkdir(mode=PRIVATE_FOLDER)
    try:
        slot.partial.rename(slot.folder)
        slot.partial_page.replace(slot.page)
    except OSError:  # the map is held open by another program, or something else bears its name
        _undo(slot, earlier)
        raise
    _remove(slot.old)


def _undo(slot: Slot, earlier: bool) -> None:
    if slot.folder.exists():
        slot.folder.rename(slot.partial)
    if earlier:
        slot.old.rename(slot.folder)
    else:
        slot.old.rmdir()


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
