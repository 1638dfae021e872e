"""Made-up files have to say that they are: on a map nobody can tell them from real ones."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from housing_risk.extracts import Extracts
from housing_risk.messages import run as words
from housing_risk.settings import CONFIG_NAME


def truth_of(raw: Path) -> Path:
    """Give where `simulate` writes what it planted: beside the root of the files."""
    return raw.parent / f"{raw.name}.truth.parquet"


def note_made_up(extracts: Extracts, raw: Path, municipality: str, *, simulated: bool) -> None:
    """Add a fault to `findings` of the extracts where files were made up and the configuration does not say so.

    Without `simulated = true` the map would show made-up suspicion, perhaps at real addresses, as if it were real. The
    other way round is as bad, so the program never decides it: the files may have been replaced since.
    """
    if simulated or not _planted(truth_of(raw), municipality):
        return
    what, why, way_out = words.MADE_UP
    shown = {"file": truth_of(raw).name, "municipality": municipality}
    extracts.findings.add(
        "fault", CONFIG_NAME, "made_up", column="simulated",
        what=what.format(**shown), why=why, way_out=way_out.format(**shown), count=1,
    )  # fmt: skip


def _planted(truth: Path, municipality: str) -> bool:
    if not truth.exists():
        return False
    try:
        return municipality in set(pd.read_parquet(truth, columns=["municipality"])["municipality"])
    except (OSError, ValueError, KeyError):  # whatever it is, it is beside the files under the name of a truth
        return True
