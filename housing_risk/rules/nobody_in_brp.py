"""Registration: a home with nobody in the BRP that somebody probably lives in. Listed, never ranked."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence

CARD = Card(
    "nobody_in_brp", 1, "registration", "persons",
    ("brp_persons", "rni_persons", "visit_persons_12m", "uses"),
    also=("kind", "persons_ambiguous", "brp_ambiguous", "p_rni_present"),
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(somebody lives here) from the RNI, or certain when a visit in the past year found people.

    Who may be here or elsewhere leaves it open when in the BRP, or when without them nobody would be.
    """
    objects = known.profiles
    found = (objects["visit_persons_12m"] > 0).fillna(False).astype("bool")
    chance = objects["p_rni_present"].mask(found, 1.0)
    observed = objects["rni_persons"].astype("float64")
    perhaps = (objects["persons_ambiguous"] > 0) & ((chance < threshold) | ((observed == 0) & ~found))
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
