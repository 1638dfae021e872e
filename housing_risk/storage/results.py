"""Writing and reading the result of one run: its tables, its page, and at last its record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from housing_risk.errors import InUseError, OutputError
from housing_risk.messages import storage as words
from housing_risk.storage.formats import canonical_json, read_table, table_bytes
from housing_risk.storage.swap import PRIVATE_FOLDER, Slot, locked, recover, sha256_of, swap, write_private
from housing_risk.tables import OUTPUTS

RECORD = "run.json"
PAGE = "map"
"""The name under which the page stands in the record; the file itself lies in the folder of maps."""


@dataclass(frozen=True)
class Places:
    """Where results go: the roots for tables and maps, and the name of the run, `<municipality>_<date>`."""

    processed: Path
    maps: Path
    name: str

    @property
    def slot(self) -> Slot:
        """The folder and the map of this run."""
        return Slot(self.processed / self.name, self.maps / f"{self.name}.html")


def write_result(
    places: Places,
    tables: Mapping[str, pd.DataFrame],
    page: bytes,
    record: Mapping[str, Any],
) -> None:
    """Write all tables, the page and the record, or nothing; an earlier result stays whole until then.

    `tables` holds a frame per name in OUTPUTS. Raises OutputError when the folder is in use or the disk does not take
    it.
    """
    slot = places.slot
    with _explained(places.name), locked(slot), _nothing_half(slot):
        recover(slot, _agrees)
        slot.partial.mkdir(mode=PRIVATE_FOLDER)
        slot.page.parent.mkdir(parents=True, exist_ok=True)
        hashes = {}
        for table in OUTPUTS:
            path = slot.partial / table.file
            write_private(path, table_bytes(table, tables[table.name]))
            hashes[table.file] = sha256_of(path)
        write_private(slot.partial_page, page)
        hashes[PAGE] = sha256_of(slot.partial_page)
        write_private(slot.partial / RECORD, canonical_json({**record, "outputs": hashes}))
        swap(slot, _agrees)


def read_record(places: Places, *, with_page: bool = True) -> dict[str, Any]:
    """Give `run.json`, after finishing or undoing a swap that was cut.

    Raises OutputError when there is no result, or when any file is missing or differs from its hash. Without
    `with_page` the map may have been taken elsewhere; one that is there has to agree all the same.
    """
    slot = places.slot
    if slot.old.exists() or slot.partial.exists() or slot.partial_page.exists():
        with suppress(InUseError), locked(slot):  # who writes now will clean up; what stands is read as it is
            recover(slot, _agrees)
    if not (slot.folder / RECORD).exists():
        raise OutputError(words.NO_RESULT.format(name=places.name))
    damaged = _damaged(slot.folder, slot.page)
    if not with_page and not slot.page.exists():
        damaged = [name for name in damaged if name != slot.page.name]
    if damaged:
        raise OutputError(words.DAMAGED.format(name=places.name, files=", ".join(damaged)))
    record: dict[str, Any] = json.loads((slot.folder / RECORD).read_bytes())
    return record


def read_result(places: Places) -> tuple[dict[str, pd.DataFrame], dict[str, Any]]:
    """Give every table by name, and the record; see `read_record`. The map is not needed, and may be elsewhere.

    Raises OutputError too when another version of this program made them.
    """
    record = read_record(places, with_page=False)
    folder = places.slot.folder
    for table in OUTPUTS:
        if table.file not in record["outputs"]:
            raise OutputError(words.OTHER_VERSION.format(file=table.file))
    return {table.name: read_table(table, (folder / table.file).read_bytes()) for table in OUTPUTS}, record


def _agrees(folder: Path, page: Path) -> bool:
    return not _damaged(folder, page)


def _damaged(folder: Path, page: Path) -> list[str]:
    """Give the files that are missing or differ from the hash in the record."""
    try:
        hashes = json.loads((folder / RECORD).read_bytes())["outputs"]
        paths = {name: page if name == PAGE else folder / name for name in dict(hashes)}
    except (OSError, ValueError, KeyError, TypeError):  # no JSON, or another shape than a record has
        return [RECORD]
    return [path.name for name, path in sorted(paths.items()) if not path.is_file() or sha256_of(path) != hashes[name]]


@contextmanager
def _nothing_half(slot: Slot) -> Iterator[None]:
    """Take away what was half written when the disk did not take it: what it fills is needed to try again."""
    try:
        yield
    except OSError:
        if not slot.old.exists():  # else the swap was cut: whoever starts next finishes it
            with suppress(OSError):
                recover(slot, _agrees)
        raise


@contextmanager
def _explained(name: str) -> Iterator[None]:
    """Turn what the system says of a full or closed disk into an OutputError that names the way out."""
    try:
        yield
    except OutputError:
        raise
    except OSError as error:
        reason = words.REASONS.get(error.errno or 0, error.strerror)
        raise OutputError(words.NOT_WRITTEN.format(name=name, reason=reason)) from None
