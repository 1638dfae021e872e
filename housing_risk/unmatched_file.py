"""The list in which a clerk corrects addresses, as a file. It holds what people wrote: only its owner may read it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from housing_risk.linkage import list_unmatched
from housing_risk.storage import write_private


def write_unmatched(path: Path, written: pd.DataFrame, links: pd.DataFrame, addresses: pd.DataFrame) -> None:
    """Write the list of `list_unmatched` for its owner alone, as spreadsheets of Dutch offices open it.

    Semicolons, and UTF-8 with its mark.
    """
    listed = list_unmatched(written, links, addresses)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_private(path, listed.to_csv(sep=";", index=False, lineterminator="\r\n").encode("utf-8-sig"))
