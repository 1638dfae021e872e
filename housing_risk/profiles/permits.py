"""Permits, certificates and visits, as they stand per object on the date.

`places` tells at which objects with a profile a row is or may be: `at_objects`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pandas as pd

from housing_risk.tables import NOTIFICATIONS

WITH_ACCESS = ("toegang_verleend", "deels_toegang")
WEAKEST_FIRST = ("none", "pending", "granted")
STATE_OF = {
    "aangevraagd": "pending",
    "verleend": "granted",
    "gedoogd": "granted",
    "geweigerd": "none",
    "ingetrokken": "none",
    "vervallen": "none",
}
"""What a status means on a date within its validity. Gedoogd: the authority knows of it and lets it be."""


ENDED = ("ingetrokken", "vervallen")


def permit_states(permit_records: pd.DataFrame, places: pd.DataFrame, reference_date: date) -> pd.DataFrame:
    """Give per object and soort the strongest state on the date, with the largest number of the valid permits.

    A permit whose address fits several objects counts at each of them, marked as not certain; so does one on a bare
    house number at the neighbours of it.
    """
    at_objects = _at_objects(permit_records, places)
    state = at_objects["status"].map(STATE_OF)
    state = state.mask((state == "granted") & ~_stands(at_objects, reference_date), "none")
    counts = (state == "granted") & at_objects["certain"]
    rows = at_objects.assign(
        state=state,
        strength=2 * state.map(WEAKEST_FIRST.index).astype("int64") + at_objects["certain"],
        number=at_objects["max_personen"].where(counts),
    ).sort_values(["object_id", "soort", "strength"], kind="stable")
    groups = rows.groupby(["object_id", "soort"], as_index=False)
    return groups.agg(state=("state", "last"), certain=("certain", "last"), max_personen=("number", "max"))


def certificate_numbers(certificates: pd.DataFrame, places: pd.DataFrame, reference_date: date) -> pd.Series:
    """Give per object the largest number of the certificates valid on the date; index object_id."""
    at_objects = _at_objects(certificates, places)
    valid = at_objects[_valid(at_objects, reference_date) & at_objects["certain"]]
    return valid.groupby("object_id")["max_personen"].max()


def ambiguous_numbers(
    permit_records: pd.DataFrame, certificates: pd.DataFrame, places: pd.DataFrame, reference_date: date
) -> pd.Series:
    """Give per object how many housing permits and certificates with a number may be for it or for another object.

    Only those valid on the date. Index object_id.
    """
    permits, certified = _at_objects(permit_records, places), _at_objects(certificates, places)
    granted = (permits["status"].map(STATE_OF) == "granted") & _stands(permits, reference_date)
    housing = permits[granted & ~permits["soort"].isin(NOTIFICATIONS)]
    at_objects = pd.concat([housing, certified[_valid(certified, reference_date)]], ignore_index=True)
    doubtful = ~at_objects["certain"].astype("bool") & at_objects["max_personen"].notna()
    return at_objects[doubtful].groupby("object_id").size()


def last_visits(visits: pd.DataFrame, places: pd.DataFrame, reference_date: date) -> pd.DataFrame:
    """Give per object last_visit and last_visit_situation (of several on one day the last row), visit_persons_12m.

    The persons are those found at the last visit that counted them with access, or met any: who was there a year ago
    does not outweigh an empty home since, and a closed door says nothing of who lives there.
    Visits after the date, without a day, or at an address that fits several objects do not count. Index object_id.
    """
    day = pd.Timestamp(reference_date)
    at_objects = _at_objects(visits, places)
    before = at_objects[at_objects["certain"] & (at_objects["datum"] <= day)]
    last = before.sort_values(["datum", "source", "row"], kind="stable").drop_duplicates("object_id", keep="last")
    last = last.set_index("object_id").rename(columns={"datum": "last_visit", "situatie": "last_visit_situation"})
    number = before["personen_aangetroffen"]
    counted = number.notna() & (before["situatie"].isna() | before["situatie"].isin(WITH_ACCESS) | (number > 0))
    year = before[counted & (before["datum"] > day - pd.DateOffset(months=12))]
    found = year.sort_values(["datum", "personen_aangetroffen"], kind="stable").groupby("object_id")
    found = found["personen_aangetroffen"].last()
    return last[["last_visit", "last_visit_situation"]].assign(visit_persons_12m=found)


def count_rows(lists: Iterable[pd.DataFrame], places: pd.DataFrame) -> dict[str, dict[str, int]]:
    """Give per source how many rows are at an object, were linked to one without a profile only, or to none."""
    key = ["source", "row"]
    records = pd.concat([records[key] for records in lists], ignore_index=True)
    has_profile = places["object_id"].notna().groupby([places[name] for name in key]).any().rename("has_profile")
    found = records.join(has_profile, on=key)["has_profile"].astype("boolean")
    what = found.map({True: "at_objects", False: "no_profile"}).astype("object").fillna("no_object")
    sizes = what.groupby(records["source"], sort=True).value_counts().unstack(fill_value=0)
    sizes = sizes.reindex(columns=["at_objects", "no_profile", "no_object"], fill_value=0)
    sizes.insert(0, "rows", sizes.sum(axis="columns"))
    return {str(source): {name: int(count) for name, count in row.items()} for source, row in sizes.iterrows()}


def _at_objects(records: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Give a row per record and object that its address fits; `certain` where it is of that object and no other."""
    where = places.loc[places["object_id"].notna(), ["source", "row", "object_id", "certain"]]
    where = where.drop_duplicates(["source", "row", "object_id"])  # two candidates may have one object in use
    return records.merge(where, on=["source", "row"], how="inner", validate="one_to_many")


def _stands(permits: pd.DataFrame, reference_date: date) -> pd.Series:
    """Tell which permits are valid on the date and not ended by then in another row of the same kenmerk and soort.

    Unless they begin after that row does: then they were granted anew. One without a day has ended.
    """
    day = pd.Timestamp(reference_date)
    case = ["source", "kenmerk", "soort", "object_id"]
    ended = permits[permits["status"].isin(ENDED) & permits["kenmerk"].notna() & ~(permits["geldig_van"] > day)]
    since = ended.assign(since=ended["geldig_van"].fillna(day)).groupby(case)["since"].max()
    since = permits.join(since, on=case)["since"]
    return _valid(permits, reference_date) & ~(since.notna() & ~(permits["geldig_van"] > since))


def _valid(records: pd.DataFrame, reference_date: date) -> pd.Series:
    day = pd.Timestamp(reference_date)
    begun = records["geldig_van"].isna() | (records["geldig_van"] <= day)
    ended = records["geldig_tot"].notna() & (records["geldig_tot"] < day)
    return begun & ~ended
