"""The unit of work: one municipality on one reference date."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from housing_risk.errors import UsageError
from housing_risk.messages import run as words
from housing_risk.settings import CONFIG_NAME, PERMISSIONS, Settings, load_settings
from housing_risk.storage import Places
from housing_risk.tables import MUNICIPALITY_CODE

KEY_VARIABLE = "HOUSING_RISK_KEY"
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""No register tells of days outside these; near the ends of the calendar there is no year before or after."""
SHORTEST_KEY = 16
"""Bytes; a shorter key could be guessed, and with it every burgerservicenummer."""


@dataclass(frozen=True)
class Run:
    """One municipality (`GM0457`) on one reference date (`2024-06-01`), and where its files are.

    Relative paths are taken from the nearest folder, from here upwards, that holds `data/raw`; so a notebook finds
    them wherever Jupyter was started. `allow` holds permissions by name. `settings` go before those in
    the file `config`. Raises UsageError when an argument is wrong, SettingsError when the configuration is.
    """

    municipality: str
    reference_date: date
    raw: Path = Path("data/raw")
    processed: Path = Path("data/processed")
    maps: Path = Path("maps")
    config: Path | None = None
    allow: frozenset[str] = frozenset()
    key_file: Path | None = None
    settings: Settings = field(init=False)

    def __init__(
        self,
        municipality: str,
        reference_date: str | date,
        raw: str | Path = "data/raw",
        processed: str | Path = "data/processed",
        maps: str | Path = "maps",
        config: str | Path | None = None,
        *,
        allow: Iterable[str] | str = (),
        key_file: str | Path | None = None,
        settings: Settings | None = None,
    ) -> None:
        base = _project_root()
        put = object.__setattr__
        put(self, "municipality", read_municipality(municipality))
        put(self, "reference_date", read_day(reference_date))
        for name, root in (("raw", raw), ("processed", processed), ("maps", maps)):
            put(self, name, base / root)
        put(self, "config", configuration(self.raw, base / config if config else None))
        put(self, "allow", _permissions(allow))
        put(self, "key_file", base / key_file if key_file else None)
        put(self, "settings", settings or load_settings(self.config))

    @property
    def folder(self) -> Path:
        """Where the files as received are."""
        return self.raw / self.municipality

    @property
    def places(self) -> Places:
        """Where the result goes."""
        return Places(self.processed, self.maps, f"{self.municipality}_{self.reference_date.isoformat()}")

    def key(self) -> bytes | None:
        """Give the hash key from the environment or the key file; None when there is none.

        Raises UsageError when the key is short, or when others may read its file.
        """
        if text := os.environ.get(KEY_VARIABLE):
            return _long_enough(text.encode())
        if self.key_file is None:
            return None
        if not self.key_file.is_file():
            raise UsageError(words.NO_KEY_FILE)
        if os.name != "nt" and self.key_file.stat().st_mode & 0o077:
            raise UsageError(words.OPEN_KEY_FILE)
        return _long_enough(self.key_file.read_bytes().strip())


def configuration(raw: Path, chosen: Path | None) -> Path | None:
    """Give the file of the configuration: the chosen one, else the one in the root of the files, if it is there."""
    usual = raw / CONFIG_NAME
    return chosen or (usual if usual.exists() else None)


def _project_root() -> Path:
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / "data" / "raw").is_dir()), here)


def read_municipality(code: object) -> str:
    """Give the code that somebody typed, such as GM0457. Raises UsageError."""
    if not isinstance(code, str) or not re.fullmatch(MUNICIPALITY_CODE, code):
        raise UsageError(words.WRONG_MUNICIPALITY)
    return code


def read_day(text: object) -> date:
    """Give the day that somebody typed: a date, or text such as 2024-06-01. Raises UsageError."""
    day = date.max
    if isinstance(text, date):
        day = date(text.year, text.month, text.day)
    elif isinstance(text, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        with suppress(ValueError):  # a day that does not exist is told in the same words as any other text
            day = date.fromisoformat(text)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise UsageError(words.WRONG_DATE)
    return day


def _permissions(names: Iterable[str] | str) -> frozenset[str]:
    """Take names as a collection or, since a notebook parameter is text, as one text with commas."""
    given = frozenset(names.replace(",", " ").split() if isinstance(names, str) else names)
    if unknown := sorted(given - set(PERMISSIONS)):
        raise UsageError(words.WRONG_PERMISSION.format(names=", ".join(unknown), known=", ".join(PERMISSIONS)))
    return given


def _long_enough(key: bytes) -> bytes:
    if len(key) < SHORTEST_KEY:
        raise UsageError(words.SHORT_KEY.format(least=SHORTEST_KEY))
    return key
