"""SQLite files that tests change: committed and closed at the end of the block (sqlite3's own block only commits)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def changing(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection; what was done is kept when the block ends well."""
    with closing(sqlite3.connect(path)) as database, database:
        yield database
