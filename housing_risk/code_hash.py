"""A hash of the program's own files: a changed line is another version, without a number that somebody has to raise."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

SUFFIXES = (".py", ".js", ".css", ".html", ".json", ".csv", ".toml")


@cache
def code_hash(*folders: str) -> str:
    """Give the hash of all files of the package, or of those in these folders of it (`extracts`).

    Once a process, since what is loaded does not change with the files.
    """
    digest = hashlib.sha256()
    for name, file in sorted(_files(resources.files("housing_risk"), "")):
        if not folders or name.split("/")[0] in folders:
            digest.update(name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _files(folder: Traversable, prefix: str) -> list[tuple[str, Traversable]]:
    found: list[tuple[str, Traversable]] = []
    for item in folder.iterdir():
        if item.is_dir() and item.name != "__pycache__":
            found += _files(item, f"{prefix}{item.name}/")
        elif item.name.endswith(SUFFIXES):
            found.append((prefix + item.name, item))
    return found
