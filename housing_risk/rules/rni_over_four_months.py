"""Registration: somebody is in the RNI here for over four months and is probably still here. Listed, never ranked."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, silence

CARD = Card(
    "rni_over_four_months", 1, "registration", "persons",
    ("rni_persons", "rni_4_12m", "rni_12_24m", "rni_over_24m", "rni_age_unknown", "persons_ambiguous"),
    also=("p_rni_over_4m", "p_rni_over_4m_high"),
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(at least one RNI person of over four months is still here); Wet BRP 2.38: after four months one registers."""
    objects = known.profiles
    chance = objects["p_rni_over_4m"]
    perhaps = (chance < threshold) & (objects["p_rni_over_4m_high"] >= threshold)
    older = objects[["rni_4_12m", "rni_12_24m", "rni_over_24m"]].sum(axis=1, min_count=1)
    cases = [missing(perhaps, "begin", "begin_unknown"), *silence(known, chance < threshold, "rni")]
    return decide(chance, older, 0, cases)


RULE = Rule(CARD, evaluate)
