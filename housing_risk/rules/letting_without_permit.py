"""Use: probably more people than may live together without a permit, and no permit found."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence

PERMITS = ("kamerverhuur", "omzetting", "logies", "exploitatie_logies", "afwijking_plan", "verblijfsruimte")
"""A verblijfsruimte permit answers the question, but its absence is never asked for: it is defined by nationality."""

SEPARATE_ARRIVALS = 3
"""From so many different days of arrival in 24 months people came one after another, as a household rarely does. A
start value without a published source; with fewer days one household can not be told from room-letting."""

CARD = Card(
    "letting_without_permit", 2, "use", "persons",
    ("brp_persons", "rni_persons", "persons_ambiguous", "persons_expected", "persons_low", "persons_high",
     "arrivals_12m", "arrival_days_24m", "uses"),
    also=("kind", "3_distributions", "3_permits"),
    more_than=4,  # most common limit for a home: Zundert 2018, Maasdriel 2019
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(persons > number that needs a permit), where none is granted; a possible single household is a gap."""
    objects = known.profiles
    number = known.more_than or 0
    chance = known.chance_of_more_than(number)
    lodging = known.uses("logiesfunctie")
    granted, maybe_granted = known.permit(PERMITS)
    cases = [
        nothing_to_ask(granted),
        missing(known.use_unknown(), "uses", "use_unknown"),
        nothing_to_ask(~known.is_home() & ~lodging),
        missing(known.turns_on_begins(chance, number, threshold), "begin", "begin_unknown"),
        *silence(known, chance < threshold, "brp", "rni"),
        nothing_to_ask(chance < threshold),
        missing(maybe_granted, "vergunningen", "ambiguous_permit"),
        *silence(known, chance >= threshold, "vergunningen"),
        missing(~lodging & (objects["arrival_days_24m"] < SEPARATE_ARRIVALS), "household", "household_unknown"),
    ]
    return decide(chance, objects["persons_expected"], number, cases)


RULE = Rule(CARD, evaluate)
