"""Fire safety: probably more sleepers than may sleep without a notification, and none found."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence
from housing_risk.tables import NOTIFICATIONS

CARD = Card(
    "sleepers_without_notification", 2, "fire_safety", "persons",
    ("brp_persons", "rni_persons", "persons_ambiguous", "persons_expected", "persons_low", "persons_high", "uses"),
    also=("3_distributions", "3_permits"),
    more_than=10,  # Besluit bouwwerken leefomgeving, art. 6.7, table 6.6: night stay of more than 10 persons
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(persons > 10) where no notification or fire permit is known."""
    objects = known.profiles
    number = known.more_than or 0
    chance = known.chance_of_more_than(number)
    notified, maybe_notified = known.permit(NOTIFICATIONS)
    cases = [
        nothing_to_ask(notified),
        missing(known.turns_on_begins(chance, number, threshold), "begin", "begin_unknown"),
        *silence(known, chance < threshold, "brp", "rni"),
        nothing_to_ask(chance < threshold),
        missing(maybe_notified, "vergunningen", "ambiguous_permit"),
        *silence(known, chance >= threshold, "vergunningen"),
    ]
    return decide(chance, objects["persons_expected"], number, cases)


RULE = Rule(CARD, evaluate)
