"""Which objects are withheld: on the exclusion list, or where somebody with secrecy is or may be (contract, law 4)."""

from __future__ import annotations

from collections.abc import Set

import pandas as pd

from housing_risk.at_objects import profiles_of


def find_withheld(
    exclusions: pd.DataFrame,
    links: pd.DataFrame,
    secret_objects: Set[str],
    objects: pd.DataFrame,
    addresses: pd.DataFrame,
) -> frozenset[str]:
    """Give the objects to withhold. An exclusion that fits several objects withholds all of them."""
    linked = exclusions.merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    named = pd.concat([linked["object_id"].dropna(), linked["candidates"].explode().dropna()])
    stand_in = profiles_of(objects, addresses)
    return frozenset(stand_in.loc[stand_in["object_id"].isin(named), "profile_id"]) | frozenset(secret_objects)


OTHERWISE = ("street_misspelt", "place_misspelt", "postcode_mended", "unique_on_number")
"""Reasons of links under which another house may have been meant than the one that was found."""


def rows_otherwise(records: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a list that name one object, but not quite as the register writes its address: source, row."""
    linked = records[["source", "row"]].merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    return linked.loc[linked["reason"].isin(OTHERWISE), ["source", "row"]].reset_index(drop=True)


def rows_not_found(records: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a list (exclusions, permits, certificates) that name no object in this register: source, row.

    Also those that seem to lie elsewhere: a mistyped postcode looks the same, and it may be a shelter.
    """
    linked = records[["source", "row"]].merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    lost = ~linked["status"].isin(["matched", "ambiguous"]) & (linked["reason"] != "continuation")
    return linked.loc[lost, ["source", "row"]].reset_index(drop=True)
