"""Rows of any source at the objects with a profile that their address fits: one way for persons, permits and visits."""

from __future__ import annotations

import pandas as pd

SAME_ADDRESS = ["straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats"]


def profiles_of(objects: pd.DataFrame, addresses: pd.DataFrame) -> pd.DataFrame:
    """Give per object the object(s) with a profile that stand for it: itself, else those in use on its address."""
    in_use = objects.loc[objects["in_use"], ["object_id"]]
    itself = in_use.assign(profile_id=in_use["object_id"])
    main = addresses.loc[addresses["role"] == "hoofdadres", ["object_id", *SAME_ADDRESS]].fillna({"huisnummer": 0})
    main[SAME_ADDRESS] = main[SAME_ADDRESS].astype("str").fillna("")
    main = main.merge(objects[["object_id", "in_use"]], on="object_id", how="inner", validate="many_to_one")
    used = main[main["in_use"]].rename(columns={"object_id": "profile_id"}).drop(columns="in_use")
    twins = main[~main["in_use"]].merge(used, on=SAME_ADDRESS, how="inner", validate="many_to_many")
    return pd.concat([itself, twins[["object_id", "profile_id"]]], ignore_index=True)


def at_objects(links: pd.DataFrame, stand_in: pd.DataFrame) -> pd.DataFrame:
    """Give a row per row of LINKS and object that it may belong to; `stand_in` as `profiles_of` gives it.

    `named_id` is the object that the link names, `object_id` the one with a profile, null when there is none, `weight`
    the part of the row there. `matched`: the link names one object; `shared`: several in use stand for it; `certain`:
    matched, and not shared. A bare house number may as well mean a neighbour with a suffix: not certain there.
    """
    rows = links[["source", "row", "status", "object_id", "candidates", "link_weight"]]
    matched = rows[rows["status"] == "matched"].assign(weight=lambda found: found["link_weight"], matched=True)
    others = rows[rows["candidates"].map(len) > 0].assign(matched=False)
    share = (1 - others["link_weight"]).where(others["status"] == "matched", 1.0) / others["candidates"].map(len)
    others = others.assign(object_id=others["candidates"], weight=share).explode("object_id")
    both = pd.concat([matched, others], ignore_index=True).astype({"weight": "float64"})
    spread = both.merge(stand_in, on="object_id", how="left", validate="many_to_many")
    twins = spread.groupby(["source", "row", "object_id"])["object_id"].transform("size")
    spread = spread.assign(weight=spread["weight"] / twins, shared=twins > 1)
    spread["certain"] = spread["matched"] & ~spread["shared"]
    spread = spread.rename(columns={"object_id": "named_id", "profile_id": "object_id"})
    return spread[["source", "row", "named_id", "object_id", "weight", "matched", "shared", "certain"]]
