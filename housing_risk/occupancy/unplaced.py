"""Written addresses without an object: listed for the desk, never mapped."""

from __future__ import annotations

import pandas as pd

from housing_risk.messages.unplaced import NO_ADDRESS, SHIELDED
from housing_risk.tables import UNPLACED, check
from housing_risk.tables.inputs import SKIP_REASONS

PARTS = ["straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats", "locatie", "adres"]


def list_unplaced(
    written: pd.DataFrame, links: pd.DataFrame, without_place: pd.DataFrame, sources: pd.DataFrame
) -> pd.DataFrame:
    """Give the table UNPLACED.

    `without_place` holds the registrations that count on the date and have no object with a profile. An address is
    replaced by a fixed word where a person with secrecy, or a row of the exclusion list, stands behind it; also where
    it is written otherwise but was linked to the same object, which has no profile.
    """
    kinds = sources.set_index("source")["kind"]
    excluded = links[links["source"].map(kinds) == "uitsluitingen"]
    rows = links[links["status"].isin(["unmatched", "not_an_address"])]
    rows = rows[~rows["reason"].isin(SKIP_REASONS)]
    rows = rows[~rows["source"].map(kinds).isin(["rni", "brp"])][["source", "row", "reason"]]
    rows = pd.concat([without_place, rows.assign(secret=rows["source"].map(kinds) == "uitsluitingen")])
    rows = rows.merge(written, on=["source", "row"], how="left", validate="one_to_one")
    parts = rows[PARTS].fillna("").astype("str")
    address = parts["straat"].str.cat(parts[PARTS[1:]], sep=" ").str.split().str.join(" ")
    secret = rows["secret"].astype("bool")
    hidden = address.isin(address[secret]) | _same_object(rows, pd.concat([excluded, rows[secret]]), links)
    rows = rows.assign(address=address.mask(address == "", NO_ADDRESS).mask(hidden, SHIELDED))
    groups = rows.groupby(["source", "address", "reason"], as_index=False)
    return check(UNPLACED, groups.agg(persons=("person", "nunique")))


def _same_object(rows: pd.DataFrame, shielded: pd.DataFrame, links: pd.DataFrame) -> pd.Series:
    """Tell which rows are, or may be, of an object that one of the shielded rows is or may be of."""
    key = ["source", "row"]
    asked = pd.concat([rows[key], shielded[key]]).drop_duplicates()
    asked = asked.merge(links[[*key, "object_id", "candidates"]], on=key, how="left", validate="one_to_one")
    named = pd.concat([asked.assign(candidates=asked["object_id"]), asked.explode("candidates")])
    named = named.loc[named["candidates"].notna(), [*key, "candidates"]]
    is_shielded = pd.MultiIndex.from_frame(named[key]).isin(pd.MultiIndex.from_frame(shielded[key]))
    found = named[named["candidates"].isin(named.loc[is_shielded, "candidates"])]
    of_object = pd.MultiIndex.from_frame(rows[key]).isin(pd.MultiIndex.from_frame(found[key]))
    return pd.Series(of_object, index=rows.index)
