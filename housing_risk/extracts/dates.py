"""Dates as registers write them: often known to the month, the year, or not at all."""

from __future__ import annotations

import numpy as np
import pandas as pd

SHAPES = (
    r"^(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:\.0)?$",  # LO: jjjjmmdd; .0 when a number passed through Excel
    r"^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$",  # ISO
    r"^(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})$",  # as people type them
)
UNKNOWN = r"^0+(?:\.0)?$|^0000-00-00$|^00?-00?-0000$"
FIRST_YEAR, LAST_YEAR = 1800, 2200
"""Years outside these are typing errors: no living person was registered before, no register looks further ahead."""


def intervals(text: pd.Series) -> pd.DataFrame:
    """Give per cell the first and the last day that the written date can mean.

    Accepts jjjjmmdd, ISO and dd-mm-jjjj. A day, or a month and day, of 00 gives an interval (LO: incomplete dates).

    Columns: `earliest`, `latest` (datetime64[s]; empty when unknown), `filled` (something was written), `malformed`
    (what was written is no date). A filled cell that is not malformed and has no days says "unknown" (00000000).
    """
    codes, values = pd.factorize(text.fillna("").astype("str").str.strip())
    parsed = _parse(pd.Series(values, dtype="str")).take(codes)
    parsed.index = text.index
    return parsed


def _parse(text: pd.Series) -> pd.DataFrame:
    parts = _parts(text)
    year, month, day = (parts[name].to_numpy() for name in ("year", "month", "day"))
    whole_month, whole_year = day == 0, (month == 0) & (day == 0)
    fits = (year >= FIRST_YEAR) & (year <= LAST_YEAR) & (month <= 12) & ((month > 0) | (day == 0))
    first_month, last_month = np.where(whole_year, 1, month), np.where(whole_year, 12, month)
    earliest = _day(year, first_month, np.where(whole_month, 1, day), fits)
    latest = _day(year, last_month, np.where(whole_month, _days_in(year, last_month, fits), day), fits)
    unknown = text.str.match(UNKNOWN).to_numpy(dtype=bool)
    filled = (text != "").to_numpy(dtype=bool)
    malformed = filled & ~unknown & np.isnat(earliest)
    return pd.DataFrame({"earliest": earliest, "latest": latest, "filled": filled, "malformed": malformed})


def _parts(text: pd.Series) -> pd.DataFrame:
    """Year, month and day of whichever shape fits; -1 where none does."""
    parts = pd.DataFrame(-1, index=text.index, columns=["year", "month", "day"], dtype="int64")
    for shape in SHAPES:
        found = text.str.extract(shape)
        fits = found["year"].notna()
        parts.loc[fits] = found.loc[fits, ["year", "month", "day"]].astype("int64")
    return parts


def _days_in(year: np.ndarray, month: np.ndarray, fits: np.ndarray) -> np.ndarray:
    safe = np.where(fits, (year - 1970) * 12 + month - 1, 0).astype("datetime64[M]")
    days: np.ndarray = ((safe + 1).astype("datetime64[D]") - safe.astype("datetime64[D]")).astype("int64")
    return days


def _day(year: np.ndarray, month: np.ndarray, day: np.ndarray, fits: np.ndarray) -> np.ndarray:
    """The day as datetime64[s]; NaT where the parts make none (31 February)."""
    fits = fits & (month >= 1) & (day >= 1)
    fits = fits & (day <= _days_in(year, month, fits))
    months = np.where(fits, (year - 1970) * 12 + month - 1, 0).astype("datetime64[M]")
    days = months.astype("datetime64[D]") + (np.where(fits, day, 1) - 1).astype("timedelta64[D]")
    result: np.ndarray = np.where(fits, days.astype("datetime64[s]"), np.datetime64("NaT", "s"))
    return result
