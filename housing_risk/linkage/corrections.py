"""What a clerk corrected, put in the place of what was written before anything is linked."""

from __future__ import annotations

import pandas as pd

from housing_risk.linkage.writing.columns import Written
from housing_risk.tables import CORRECTIONS, WRITTEN, check

_CORRECTED = [name for name in CORRECTIONS.names if name not in CORRECTIONS.key]


def apply_corrections(written: pd.DataFrame, corrections: pd.DataFrame) -> pd.DataFrame:
    """Give `written` with corrected rows: their address as the clerk wrote it, and nothing of the old one.

    written, corrections: tables WRITTEN and CORRECTIONS; neither is changed. An object id goes before an address. A
    row that is skipped stays skipped: a correction is about where, not about whether somebody lives there.
    """
    rows = written.merge(corrections[list(CORRECTIONS.key)], how="left", indicator=True, validate="one_to_one")
    corrected = (rows["_merge"] == "both").to_numpy()
    if not corrected.any():
        return written
    found = rows.loc[corrected, list(WRITTEN.key)].merge(corrections, validate="one_to_one")
    named = found["object_id"].notna()
    addresses = [name for name in _CORRECTED if name != "object_id"]
    found[addresses] = found[addresses].mask(named)
    result = written.copy()
    for name in Written._fields:
        result[name] = result[name].astype("str")
        result.loc[corrected, name] = found[name].to_numpy() if name in found else None
    return check(WRITTEN, result)
