"""Which version of each BAG object holds on a day, and what became of every other version.

The BAG keeps each object in numbered versions (voorkomens) with a first day (beginGeldigheid) and the first day on
which it no longer holds (eindGeldigheid). Contract 3: one version an object a day; one that began and ended that day
is past (NLExtract#343).
"""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from housing_risk.extracts.bag.extract_geometry import shapes
from housing_risk.extracts.bag.extract_xml import FIELDS, NOT_KEPT, Versions
from housing_risk.extracts.bag.identifications import among

Counts = dict[str, dict[str, int]]

NAMES = {
    "Woonplaats": "woonplaats",
    "OpenbareRuimte": "openbare_ruimte",
    "Nummeraanduiding": "nummeraanduiding",
    "Verblijfsobject": "verblijfsobject",
    "Ligplaats": "ligplaats",
    "Standplaats": "standplaats",
    "Pand": "pand",
}
PATTERNS = {
    "Woonplaats": r"[0-9]{4}",
    "OpenbareRuimte": r"[0-9]{4}30[0-9]{10}",
    "Nummeraanduiding": r"[0-9]{4}20[0-9]{10}",
    "Verblijfsobject": r"[0-9]{4}01[0-9]{10}",
    "Ligplaats": r"[0-9]{4}02[0-9]{10}",
    "Standplaats": r"[0-9]{4}03[0-9]{10}",
    "Pand": r"[0-9]{4}10[0-9]{10}",
}
"""Identifications per type (BAG catalogue). The first four digits are the municipality at creation, not of today."""
REQUIRED = {
    "Woonplaats": {"naam": r".+"},
    "OpenbareRuimte": {"naam": r".+", "WoonplaatsRef": PATTERNS["Woonplaats"]},
    "Nummeraanduiding": {"huisnummer": r"[1-9][0-9]{0,4}", "OpenbareRuimteRef": PATTERNS["OpenbareRuimte"]},
    "Verblijfsobject": {"heeftAlsHoofdadres": PATTERNS["Nummeraanduiding"]},
    "Ligplaats": {"heeftAlsHoofdadres": PATTERNS["Nummeraanduiding"]},
    "Standplaats": {"heeftAlsHoofdadres": PATTERNS["Nummeraanduiding"]},
    "Pand": {},
}
"""What a version can not do without, with its pattern (IMBAGLV_Objecten-2.1.0.xsd)."""
VERSION = r"[0-9]{1,9}"
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
NO_END = 9999_12_31

STATES = ("current", "ended", "past", "same_day", "future", "inactive", "double", "incomplete")
"""What becomes of a version. current: holds on the day; ended: the last one of an object without a current one;
past, same_day (began and ended on one day), future: other times; inactive: taken back, or never in the national
register; double: the same version again, or a current one beside one with a higher number; incomplete: a required
part is missing or unreadable."""


def dated(versions: Versions, kind: str, day: date) -> pd.DataFrame:
    """Give the versions of a type with `begin`, `end` (days as yyyymmdd, end excluded), `shape` and `state`
    (STATES)."""
    frame = versions.take(kind)
    frame["begin"] = _as_number(frame["beginGeldigheid"], 0)
    frame["end"] = _as_number(frame["eindGeldigheid"], NO_END)
    written = frame["voorkomenidentificatie"]
    frame["number"] = written.where(written.str.fullmatch(VERSION), "0").astype("int64")
    if "geometry" in frame:
        kept = frame["geometry"].where(frame["geometry"] != NOT_KEPT, "")
        frame["shape"] = shapes(kept, frame["dimension"])
        frame = frame.assign(has_shape=frame["shape"].notna() | (frame["geometry"] == NOT_KEPT)).drop(
            columns="geometry"
        )
    frame["state"] = _states(frame, kind, day)
    return _settle(frame)


def worth_keeping(frame: pd.DataFrame, kind: str) -> pd.DataFrame:
    """Give the versions and columns that tables are made of: standing panden, and of the others also history."""
    rows = frame[frame["state"] == "current"] if kind == "Pand" else lived(frame)
    columns = [name for name in ("identificatie", *FIELDS[kind]) if name not in ("dimension", "geometry")]
    columns += [name for name in ("status", "begin", "end", "state", "shape") if name in frame]
    return rows[columns].reset_index(drop=True)


def chosen(frame: pd.DataFrame) -> pd.DataFrame:
    """Give of every object the one version that speaks for it: current, or the last one that ended."""
    return frame[frame["state"].isin(("current", "ended"))]


def lived(frame: pd.DataFrame) -> pd.DataFrame:
    """Give every version that held at some time up to the day, for history."""
    return frame[frame["state"].isin(("current", "ended", "past"))]


def count(frame: pd.DataFrame, kind: str) -> Counts:
    """Count versions: `read` is the sum of the states; per BAG status all versions (`…/status`) and current ones."""
    name = NAMES[kind]
    states = frame["state"].value_counts()
    current = frame.loc[frame["state"] == "current", "status"]
    return {
        name: {"read": len(frame)} | {state: int(states.get(state, 0)) for state in STATES},
        f"{name}/status": _tally(frame["status"]),
        f"{name}/current": _tally(current),
    }


def _tally(words: pd.Series) -> dict[str, int]:
    return {str(word): int(times) for word, times in words.value_counts().sort_index().items()}


def _as_number(days: pd.Series, when_empty: int) -> pd.Series:
    """yyyy-mm-dd → yyyymmdd; -1 for anything else that is written."""
    written = days != ""
    readable = days.str.fullmatch(DAY)
    digits = days.where(readable, "0").str.replace("-", "", regex=False).astype("int64")
    return digits.where(readable, np.where(written, -1, when_empty))


def _states(frame: pd.DataFrame, kind: str, day: date) -> np.ndarray:
    today = int(day.strftime("%Y%m%d"))
    begin, end = frame["begin"], frame["end"]
    cases = [
        (frame["inactive"] != "", "inactive"),
        (_incomplete(frame, kind), "incomplete"),
        (begin > today, "future"),
        (begin == end, "same_day"),
        (end <= today, "past"),
    ]
    states: np.ndarray = np.select(
        [case.to_numpy(dtype=bool) for case, _ in cases], [word for _, word in cases], "current"
    )
    return states


def _incomplete(frame: pd.DataFrame, kind: str) -> pd.Series:
    whole = frame["identificatie"].str.fullmatch(PATTERNS[kind]) & frame["voorkomenidentificatie"].str.fullmatch(
        VERSION
    )
    whole &= (frame["begin"] > 0) & (frame["end"] >= 0) & (frame["status"] != "")
    for column, pattern in REQUIRED[kind].items():
        whole &= frame[column].str.fullmatch(pattern)
    if "has_shape" in frame:
        whole &= frame["has_shape"]
    return ~whole


def _settle(frame: pd.DataFrame) -> pd.DataFrame:
    """Leave one current version an object, the one with the highest number, and find the last one of ended objects."""
    order = frame.loc[
        frame["state"].isin(("current", "past", "same_day")), ["identificatie", "number", "begin", "state"]
    ]
    order = order.sort_values(["identificatie", "number", "begin"], kind="stable")
    again = order.duplicated(["identificatie", "number"], keep="last")
    order = order[~again]
    current = order[order["state"] == "current"]
    surpassed = current.index[current.duplicated("identificatie", keep="last")]
    over = order[(order["state"] != "current") & ~among(order["identificatie"], current["identificatie"])]
    frame.loc[again.index[again].union(surpassed), "state"] = "double"
    frame.loc[over.index[~over.duplicated("identificatie", keep="last")], "state"] = "ended"
    return frame
