"""Registration: a home with nobody in the BRP that somebody probably lives in. Listed, never ranked."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence

CARD = Card(
    "nobody_in_brp", 2, "registration", "persons",
    ("brp_persons", "rni_persons", "visit_persons_12m", "uses"),
    also=("kind", "persons_ambiguous", "brp_ambiguous", "p_rni_present"),
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(somebody lives here) from the RNI, or certain when a visit in the past year found people.

    Who may be here or elsewhere leaves it open when in the BRP, or when without them nobody would be.
    Observed is the larger of the two numbers: those seen at a visit may be those in the RNI.
    """
    objects = known.profiles
    seen = objects["visit_persons_12m"].fillna(0).astype("float64")
    found = seen > 0
    chance = objects["p_rni_present"].mask(found, 1.0)
    rni = objects["rni_persons"].astype("float64")
    observed = rni.clip(lower=seen)
    perhaps = (objects["persons_ambiguous"] > 0) & ((chance < threshold) | ((rni == 0) & ~found))
    cases = [
        nothing_to_ask(objects["brp_persons"] > 0),
        missing(known.use_unknown(), "uses", "use_unknown"),
        nothing_to_ask(~known.is_home()),
        *silence(known, objects["brp_persons"] == 0, "brp"),
        missing((objects["brp_ambiguous"] > 0) | perhaps, "persons_ambiguous", "ambiguous_persons"),
        missing(chance < threshold, "inhabited", "inhabited_unknown"),
    ]
    return decide(chance, observed, 0, cases)


RULE = Rule(CARD, evaluate)
