"""Occupancy: probably more people than the permit or certificate says."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence

CARD = Card(
    "more_than_allowed", 2, "occupancy", "persons",
    ("brp_persons", "rni_persons", "persons_ambiguous", "persons_expected", "persons_low", "persons_high",
     "permit_max", "certificate_max", "capacity_persons", "capacity_source"),
    also=("permits_ambiguous", "3_distributions"),
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(persons > the number of the valid permit, else of the valid certificate).

    Where another may be for this object, and could change the answer, the rule is not answered. A certificate clears
    only where no permit goes before it.
    """
    objects = known.profiles
    number = objects["permit_max"].fillna(objects["certificate_max"])
    chance = known.chance_of_more_than(number)
    perhaps = (objects["permits_ambiguous"] > 0) & (number.isna() | (chance >= threshold).fillna(False))
    cases = [
        missing(perhaps, "vergunningen", "ambiguous_permit"),
        *silence(known, number.isna(), "vergunningen", "keurmerken"),
        nothing_to_ask(number.isna()),
        missing(known.turns_on_begins(chance, number, threshold), "begin", "begin_unknown"),
        *silence(known, objects["permit_max"].isna() & (chance < threshold), "vergunningen"),
        *silence(known, chance < threshold, "brp", "rni"),
    ]
    return decide(chance, objects["persons_expected"], number, cases)


RULE = Rule(CARD, evaluate)
