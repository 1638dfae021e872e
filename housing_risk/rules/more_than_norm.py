"""Occupancy: probably more people than the area norm has room for."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence

CARD = Card(
    "more_than_norm", 2, "occupancy", "persons",
    ("brp_persons", "rni_persons", "persons_ambiguous", "persons_expected", "persons_low", "persons_high",
     "floor_area_m2", "area_note", "norm_capacity", "capacity_persons", "capacity_source"),
    also=("kind", "uses", "norm_form", "permits_ambiguous", "3_distributions"),
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(persons > floor(area / norm)); clear where a permit or certificate sets the number (contract 3.2).

    Where one may be for this object or for another, more than the norm is no flag: it may be allowed.
    """
    objects = known.profiles
    chance = known.chance_of_more_than(objects["norm_capacity"])
    housing = known.is_home() | known.uses("logiesfunctie")
    cases = [
        nothing_to_ask(objects["capacity_source"].isin(["permit", "certificate"])),
        missing(known.use_unknown(), "uses", "use_unknown"),
        nothing_to_ask(~housing),
        missing(objects["norm_form"].isna(), "norm_capacity", "no_norm"),
        missing(objects["norm_capacity"].isna(), "floor_area_m2", "area_unusable"),
        missing((chance >= threshold) & (objects["permits_ambiguous"] > 0), "vergunningen", "ambiguous_permit"),
        missing(known.turns_on_begins(chance, objects["norm_capacity"], threshold), "begin", "begin_unknown"),
        *silence(known, chance < threshold, "brp", "rni"),
    ]
    return decide(chance, objects["persons_expected"], objects["norm_capacity"], cases)


RULE = Rule(CARD, evaluate)
