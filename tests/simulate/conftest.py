"""A small made-up municipality, made once for all tests of this room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.simulate import simulate

REFERENCE_DATE = date(2026, 6, 1)
ADDRESSES = 700


@dataclass(frozen=True)
class MadeUp:
    """Where a made-up municipality stands, and its truth."""

    root: Path
    folder: Path
    truth: pd.DataFrame

    def register(self, kind: str) -> pd.DataFrame:
        """Read a person list as text, its headers as they are (pandas numbers doubles)."""
        (path,) = self.folder.glob(f"{kind}_*.csv")
        return pd.read_csv(path, sep=";", dtype=str, keep_default_na=False, encoding="utf-8-sig")

    def table(self, kind: str) -> pd.DataFrame:
        """Read a list of the municipality itself as text."""
        (path,) = self.folder.glob(f"{kind}_*.csv")
        return pd.read_csv(path, sep=";", dtype=str, keep_default_na=False)


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> MadeUp:
    """A made-up municipality of 700 addresses."""
    root = tmp_path_factory.mktemp("made_up") / "raw"
    path = simulate(root, addresses=ADDRESSES, reference_date=REFERENCE_DATE)
    return MadeUp(root, root / "GM9999", pd.read_parquet(path))
