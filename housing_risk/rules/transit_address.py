"""Registration: more people arrived in a year than a home takes in. Listed, never ranked."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, silence

CARD = Card(
    "transit_address", 1, "registration", "persons",
    ("arrivals_12m", "brp_persons", "rni_persons", "capacity_persons"),
    also=("arrivals_12m_high", "permit_max", "certificate_max", "permits_ambiguous",
          "arrivals_12m_ambiguous", "arrivals_12m_sure", "link_weight_lowest"),
    more_than=6,  # start value: about what is found at checked addresses (6.6, West-Brabant 2015)
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """Arrivals in twelve months above the number of the card and above the capacity; sure as far as its links are.

    Above the number of the card the capacity decides; where a permit or certificate may set another, nobody knows.
    """
    objects = known.profiles
    number = known.more_than or 0
    bound = objects["capacity_persons"].fillna(0).clip(lower=number)
    above = (objects["arrivals_12m"] > bound).fillna(False).astype("bool")
    perhaps = ~above & (objects["arrivals_12m_high"] > bound)
    elsewhere = ~above & (objects["arrivals_12m_high"] + objects["arrivals_12m_ambiguous"] > bound)
    fits = ~above & (objects["arrivals_12m"] > number)
    no_permit = objects["permit_max"].isna()
    sure = (objects["arrivals_12m_sure"] > bound).fillna(False).astype("bool")
    chance = objects["link_weight_lowest"].fillna(1.0).mask(sure, 1.0).where(above, 0.0)
    cases = [
        missing(perhaps, "begin", "begin_unknown"),
        missing(elsewhere, "persons_ambiguous", "ambiguous_persons"),
        missing((above | (fits & no_permit)) & (objects["permits_ambiguous"] > 0), "vergunningen", "ambiguous_permit"),
        *silence(known, fits & no_permit, "vergunningen"),
        *silence(known, fits & no_permit & objects["certificate_max"].isna(), "keurmerken"),
        *silence(known, chance < threshold, "brp", "rni"),
    ]
    return decide(chance, objects["arrivals_12m"], bound, cases)


RULE = Rule(CARD, evaluate)
