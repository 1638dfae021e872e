"""Figures per object that are counted, not estimated: how many are registered, since when, by age band."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from housing_risk.occupancy.distribution import chance_of_any
from housing_risk.tables import BANDS


def count(people: pd.DataFrame, chances: NDArray[np.float64], reference_date: date) -> pd.DataFrame:
    """Give per object the counted figures of PROFILES; index object_id.

    `people` is `Placed.people`; `chances` holds per row and pace the chance of being here, if the link is right.
    Persons who may be elsewhere count in persons_ambiguous, and in the two figures that part it, only.
    """
    since = months_before(reference_date)
    certain = people[people["certain"]]
    counted = certain.assign(band=_band(certain, since))
    begun = certain["begin_latest"] <= pd.Timestamp(reference_date)
    arrived = begun & (certain["begin_earliest"] > since[12])
    perhaps_arrived = ~(people["begin_latest"] <= since[12])
    ambiguous = people[~people["certain"]]
    recent = certain[(certain["begin_earliest"] == certain["begin_latest"]) & (certain["begin_earliest"] > since[24])]
    rni = certain[certain["register"] == "rni"]
    in_rni = people["register"] == "rni"
    old_rni = in_rni & (people["begin_latest"] <= since[4])
    perhaps_old_rni = in_rni & ~(people["begin_earliest"] > since[4])
    figures = {
        "brp_persons": certain[certain["register"] == "brp"].groupby("object_id").size(),
        "rni_persons": rni.groupby("object_id").size(),
        "rni_oldest": rni.groupby("object_id")["begin_earliest"].min(),
        "rni_newest": rni.groupby("object_id")["begin_latest"].max(),
        **_bands(counted),
        "arrivals_12m": certain[arrived].groupby("object_id").size(),
        "arrivals_12m_high": certain[perhaps_arrived[certain.index]].groupby("object_id").size(),
        "arrivals_12m_sure": certain[arrived & (certain["weight"] == 1)].groupby("object_id").size(),
        "arrival_days_24m": recent.groupby("object_id")["begin_earliest"].nunique(),
        "persons_investigated": people[people["investigated"]].groupby("object_id").size(),
        "persons_ambiguous": ambiguous.groupby("object_id").size(),
        "brp_ambiguous": ambiguous[ambiguous["register"] == "brp"].groupby("object_id").size(),
        "arrivals_12m_ambiguous": ambiguous[perhaps_arrived[ambiguous.index]].groupby("object_id").size(),
        "link_weight_lowest": certain.groupby("object_id")["weight"].min(),
        "p_rni_present": _chance(people, chances, in_rni),
        "p_rni_over_4m": _chance(people, chances, old_rni),
        "p_rni_over_4m_high": _chance(people, chances, perhaps_old_rni),
    }
    objects = pd.Index(sorted(people["object_id"].unique()), name="object_id", dtype="str")
    return pd.DataFrame(figures, index=objects)


def months_before(reference_date: date) -> dict[int, pd.Timestamp]:
    """Give the day 4, 12 and 24 calendar months before the date; who came after it is here for less."""
    day = pd.Timestamp(reference_date)
    return {months: day - pd.DateOffset(months=months) for months in (4, 12, 24)}


def _band(people: pd.DataFrame, since: dict[int, pd.Timestamp]) -> pd.Series:
    """Give the age band of each registration; age_unknown when its begin can lie in more than one."""

    def band_of(begin: pd.Series) -> pd.Series:
        band = pd.Series("over_24m", index=begin.index)
        for months, name in ((24, "12_24m"), (12, "4_12m"), (4, "under_4m")):
            band = band.mask(begin > since[months], name)
        return band.mask(begin.isna(), "age_unknown")

    earliest, latest = band_of(people["begin_earliest"]), band_of(people["begin_latest"])
    return earliest.where(earliest == latest, "age_unknown")


def _bands(counted: pd.DataFrame) -> dict[str, pd.Series]:
    sizes = counted.groupby(["register", "band", "object_id"]).size()
    empty = pd.Series(dtype="int64")
    return {f"{register}_{band}": sizes.get((register, band), empty) for register in ("rni", "brp") for band in BANDS}


def _chance(people: pd.DataFrame, chances: NDArray[np.float64], rows: pd.Series) -> pd.Series:
    return chance_of_any(people[rows], chances[rows.to_numpy()])
