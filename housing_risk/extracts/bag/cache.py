"""The BAG once read, kept by the content of the file: a second run reads tables, not XML.

One folder per file content, day and version of the reader (a hash of its files). The index holds the hash of every
table and of itself; what does not agree is thrown away and read anew. Folders are 0700 and files 0600. An entry is
written beside and renamed.
"""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import geopandas
import pandas as pd

from housing_risk.code_hash import code_hash
from housing_risk.extracts.bag.extract import Bag
from housing_risk.messages.bag import CACHE_DAMAGED, CACHE_NOT_WRITTEN
from housing_risk.storage import canonical_json, sha256_of, write_private
from housing_risk.tables import ADDRESSES, CRS, OBJECTS, PANDEN, check
from housing_risk.tables.specification import Table

log = logging.getLogger(__name__)

READER_FOLDERS = ("extracts", "tables")
"""What is in these decides which tables and counts come from the same bytes."""
TABLES: tuple[Table, ...] = (OBJECTS, ADDRESSES, PANDEN)
INDEX = "index.json"


def reader() -> str:
    """Give the version of the reader: another one may give other tables from the same bytes."""
    return code_hash(*READER_FOLDERS)[:12]


def key_of(path: Path, day: date, municipality: str = "") -> str:
    """Give the name of the entry of a file's content on a day, of one municipality (GM0457) or of all in it."""
    return f"bag-{sha256_of(path)[:32]}-{day:%Y%m%d}-{municipality or 'all'}-{reader()}"


def load(cache: Path, key: str) -> Bag | None:
    """Give a stored BAG, or None when there is none or it is not what was written (that is logged)."""
    entry = cache / key
    if not entry.is_dir():
        return None
    try:
        return _load(entry)
    except Exception as error:  # whatever is wrong with it: an entry is never worth a failed run
        log.warning(CACHE_DAMAGED)
        log.debug("BAG cache entry: %s", type(error).__name__)
        return None


def store(cache: Path, key: str, bag: Bag) -> None:
    """Write an entry beside its place and rename it; when that fails the run goes on without (that is logged)."""
    try:
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f"{key}.", suffix=".partial", dir=cache))  # makes it 0700
        try:
            _write(beside, bag)
            shutil.rmtree(cache / key, ignore_errors=True)
            beside.rename(cache / key)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
        _clear(cache)
    except (OSError, ValueError) as error:  # a surrogate in a name can not be encoded
        log.warning(CACHE_NOT_WRITTEN)
        log.debug("BAG cache: %s", type(error).__name__)


def _clear(cache: Path) -> None:
    """Take away what another version of the reader left: nothing will ask for it again."""
    for entry in cache.glob("bag-*"):
        if f"-{reader()}" not in entry.name:
            shutil.rmtree(entry, ignore_errors=True)


def _write(folder: Path, bag: Bag) -> None:
    files = {}
    for table in TABLES:
        target = folder / f"{table.name}.parquet"
        frame = pd.DataFrame(getattr(bag, table.name))
        if table.geometry:
            frame = frame.assign(**{table.geometry: getattr(bag, table.name).geometry.to_wkb()})
        write_private(target, frame.to_parquet(compression="zstd", index=False))
        files[table.name] = sha256_of(target)
    body = {"files": files, "counts": bag.counts}
    write_private(folder / INDEX, canonical_json({"body": body, "hash": _hash(body)}))


def _load(entry: Path) -> Bag:
    index = json.loads((entry / INDEX).read_text(encoding="utf-8"))
    body = index["body"]
    if index["hash"] != _hash(body):
        raise ValueError("index")
    frames = {table.name: _read(entry, table, body["files"][table.name]) for table in TABLES}
    return Bag(**frames, counts=body["counts"])


def _read(entry: Path, table: Table, expected: str) -> pd.DataFrame:
    target = entry / f"{table.name}.parquet"
    if sha256_of(target) != expected:
        raise ValueError(table.name)
    frame = pd.read_parquet(target)
    if table.geometry:
        shapes = geopandas.GeoSeries.from_wkb(frame[table.geometry], crs=CRS)
        frame = geopandas.GeoDataFrame(frame.drop(columns=table.geometry), geometry=shapes)
    return check(table, frame)


def _hash(body: dict[str, Any]) -> str:
    return hashlib.sha256(canonical_json(body)).hexdigest()
