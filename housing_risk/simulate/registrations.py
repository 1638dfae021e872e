"""The shape in which made-up persons go from those who invent them to the register files."""

from __future__ import annotations

import pandas as pd

COLUMNS = ("person", "register", "object_id", "begin", "end", "secret", "style")
"""One row per registration: person (number; the same in both registers) · register (brp, rni) · object_id · begin,
end (days; end NaT: none written) · secret (07.70.10 is 7) · style (how the address is written: see `spelling`)."""

PLAIN = "plain"


def registrations(frame: pd.DataFrame, **values: object) -> pd.DataFrame:
    """Give registrations from a frame with at least person, register, object_id and begin; the rest gets its start
    value."""
    start = {"end": pd.NaT, "secret": False, "style": PLAIN}
    full = frame.assign(**{name: value for name, value in (start | values).items() if name not in frame})
    typed = full.assign(begin=full["begin"].astype("datetime64[s]"), end=full["end"].astype("datetime64[s]"))
    return typed[list(COLUMNS)].reset_index(drop=True)
