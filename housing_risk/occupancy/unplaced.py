"""Written addresses without an object: listed for the desk, never mapped."""

from __future__ import annotations

import pandas as pd

from housing_risk.messages.unplaced import NO_ADDRESS, SHIELDED
from housing_risk.tables import UNPLACED, check

PARTS = ["straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats", "locatie", "adres"]
NOT_WRITTEN_ADDRESSES = ("history", "continuation", "letter_address", "suspended", "established_not_there", "ended")


def list_unplaced(
    written: pd.DataFrame, links: pd.DataFrame, without_place: pd.DataFrame, sources: pd.DataFrame
) -> pd.DataFrame:
    """Give the table UNPLACED.

    `without_place` holds the registrations that count on the date and have no object with a profile. An address is
    replaced by a fixed word where a person with secrecy, or a row of the exclusion list, stands behind it.
    """
    kinds = sources.set_index("source")["kind"]
    rows = links[links["status"].isin(["unmatched", "not_an_address"])]
    rows = rows[~rows["reason"].isin(NOT_WRITTEN_ADDRESSES)]
    rows = rows[~rows["source"].map(kinds).isin(["rni", "brp"])][["source", "row", "reason"]]
    rows = pd.concat([without_place, rows.assign(secret=rows["source"].map(kinds) == "uitsluitingen")])
    rows = rows.merge(written, on=["source", "row"], how="left", validate="one_to_one")
    parts = rows[PARTS].fillna("").astype("str")
    address = parts["straat"].str.cat(parts[PARTS[1:]], sep=" ").str.split().str.join(" ")
    hidden = address.isin(address[rows["secret"].astype("bool")])
    rows = rows.assign(address=address.mask(address == "", NO_ADDRESS).mask(hidden, SHIELDED))
    groups = rows.groupby(["source", "address", "reason"], as_index=False)
    return check(UNPLACED, groups.agg(persons=("person", "nunique")))
