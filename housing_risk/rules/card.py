"""What a rule is made of: a card, and a pure function from what is known to an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import pandas as pd

from housing_risk.messages.rules import CARDS
from housing_risk.settings import RuleId, StatedCoverage

Question = Literal["registration", "occupancy", "use", "fire_safety"]
CoverageState = StatedCoverage | Literal["missing"]


@dataclass(frozen=True)
class Card:
    """The facts of a rule; its words stand in `messages.rules.CARDS` under the same id.

    `evidence` are the profile columns that a flag shows; `also` the other columns it reads, and the tables beside the
    profiles. `more_than` is the number the rule holds people against, where it has one of its own; `threshold` the
    probability at which it flags. A municipality may set both.
    """

    rule_id: RuleId
    version: int
    question: Question
    unit: str
    evidence: tuple[str, ...]
    also: tuple[str, ...] = ()
    more_than: int | None = None
    threshold: float = 0.5

    @property
    def inputs(self) -> tuple[str, ...]:
        """Name all that the rule looks at."""
        return self.evidence + self.also

    def word(self, name: str) -> str:
        """Give the title, sentence, trap, check, law or body (Dutch)."""
        return CARDS[self.rule_id][name]


@dataclass(frozen=True)
class Known:
    """All that a rule may see: the three profile tables (profiles with index object_id) and what sources cover."""

    profiles: pd.DataFrame
    distributions: pd.DataFrame
    permits: pd.DataFrame
    coverage: Mapping[str, CoverageState]
    more_than: int | None = None

    def chance_of_more_than(self, number: pd.Series | int, column: str = "probability") -> pd.Series:
        """Give per object P(persons > number); 0 where nobody is registered; unknown where the number is."""
        bound = number if isinstance(number, pd.Series) else pd.Series(number, index=self.profiles.index, dtype="Int64")
        rows = self.distributions
        over = (rows["persons"] > rows["object_id"].map(bound)).fillna(False).astype("bool")
        chance = rows[over].groupby("object_id")[column].sum().round(6)
        return chance.reindex(self.profiles.index).fillna(0.0).where(bound.notna())

    def turns_on_begins(self, chance: pd.Series, number: pd.Series | int, threshold: float) -> pd.Series:
        """Tell where more people than the number are probable only if those whose begin is not known came lately.

        `chance` is that of more than the number, as they are.
        """
        return (chance < threshold) & (self.chance_of_more_than(number, "probability_high") >= threshold)

    def permit(self, kinds: tuple[str, ...]) -> tuple[pd.Series, pd.Series]:
        """Tell per object whether one of these permits is granted, and whether one may be: its address fits several."""
        rows = self.permits[self.permits["soort"].isin(kinds) & (self.permits["state"] == "granted")]
        objects = self.profiles.index.to_series()
        return objects.isin(rows.loc[rows["certain"], "object_id"]), objects.isin(rows["object_id"])

    def uses(self, *names: str) -> pd.Series:
        """Tell per object whether the BAG gives it one of these uses."""
        return self.profiles["uses"].fillna("").str.contains("|".join(names))

    def use_unknown(self) -> pd.Series:
        """Tell which objects may be anything: verblijfsobjecten of which the BAG file gives no use."""
        return (self.profiles["kind"] == "verblijfsobject") & self.profiles["uses"].isna()

    def is_home(self) -> pd.Series:
        """Tell which objects are meant for living: woonfunctie, ligplaats or standplaats."""
        return self.uses("woonfunctie") | self.profiles["kind"].isin(["ligplaats", "standplaats"])


class Case(NamedTuple):
    """Objects for which a rule is decided before its probability counts: nothing to ask, or something is missing."""

    rows: pd.Series
    missing: str = ""
    reason: str = ""


def nothing_to_ask(rows: pd.Series) -> Case:
    """These objects are clear: the rule has nothing to ask of them."""
    return Case(rows)


def missing(rows: pd.Series, what: str, reason: str) -> Case:
    """These objects are a gap."""
    return Case(rows, what, reason)


def silence(known: Known, rows: pd.Series, *kinds: str) -> list[Case]:
    """These objects are a gap where a source is not complete: its silence is unknown, never "no"."""
    states = [(kind, known.coverage.get(kind, "unknown")) for kind in kinds]
    return [
        missing(rows, kind, "source_missing" if state == "missing" else f"coverage_{state}")
        for kind, state in states
        if state != "full"
    ]


def decide(probability: pd.Series, observed: pd.Series, number: pd.Series | int, cases: Sequence[Case]) -> pd.DataFrame:
    """Give per object observed, threshold, probability, missing and reason; the first case that holds decides.

    What was observed is held against `number`, which stands in the column threshold. Where a case holds the
    probability is unknown; where none holds it counts against the probability at which the card flags.
    """
    rows = [case.rows.fillna(False).to_numpy("bool") for case in cases]
    decided = np.logical_or.reduce([np.zeros(len(probability), "bool"), *rows])
    return pd.DataFrame(
        {
            "observed": observed.astype("float64"),
            "threshold": pd.Series(number, index=probability.index).astype("float64"),
            "probability": probability.astype("float64").mask(decided),
            "missing": np.select(rows, [case.missing for case in cases], "") if rows else "",
            "reason": np.select(rows, [case.reason for case in cases], "") if rows else "",
        },
        index=probability.index,
    )


@dataclass(frozen=True)
class Rule:
    """A card with its function, which also gets the probability at which the card flags in this run."""

    card: Card
    evaluate: Callable[[Known, float], pd.DataFrame]
