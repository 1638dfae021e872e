"""Use: people registered where the BAG knows no dwelling or lodging."""

from __future__ import annotations

import pandas as pd

from housing_risk.rules.card import Card, Known, Rule, decide, missing, nothing_to_ask, silence

SLEEPING_USES = ("woonfunctie", "logiesfunctie", "gezondheidszorgfunctie", "celfunctie")
"""Uses in which people sleep by their nature; care and detention are not for this list."""

CARD = Card(
    "no_dwelling", 2, "use", "persons",
    ("brp_persons", "rni_persons", "persons_ambiguous", "persons_expected", "persons_low", "persons_high", "uses"),
    also=("kind", "3_distributions"),
    more_than=0,
)  # fmt: skip


def evaluate(known: Known, threshold: float) -> pd.DataFrame:
    """P(anybody lives there) for a verblijfsobject without a use in which people sleep."""
    objects = known.profiles
    number = known.more_than or 0
    chance = known.chance_of_more_than(number)
    cases = [
        missing(known.use_unknown(), "uses", "use_unknown"),
        nothing_to_ask((objects["kind"] != "verblijfsobject") | known.uses(*SLEEPING_USES)),
        missing(known.turns_on_begins(chance, number, threshold), "begin", "begin_unknown"),
        *silence(known, chance < threshold, "brp", "rni"),
    ]
    return decide(chance, objects["persons_expected"], number, cases)


RULE = Rule(CARD, evaluate)
