"""Which objects are withheld: on the exclusion list, or where somebody with secrecy is or may be (contract, law 4)."""

from __future__ import annotations

from collections.abc import Set

import pandas as pd


def find_withheld(
    exclusions: pd.DataFrame,
    links: pd.DataFrame,
    secret_objects: Set[str],
    stand_in: pd.DataFrame,
) -> frozenset[str]:
    """Give the objects to withhold. An exclusion that fits several objects withholds all of them.

    `stand_in` as `profiles_of` gives it.
    """
    linked = exclusions.merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    named = pd.concat([linked["object_id"].dropna(), linked["candidates"].explode().dropna()])
    return frozenset(stand_in.loc[stand_in["object_id"].isin(named), "profile_id"]) | frozenset(secret_objects)
