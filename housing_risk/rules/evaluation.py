"""Runs every rule over every object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from housing_risk.rules.all_rules import ALL_RULES
from housing_risk.rules.card import Card, CoverageState, Known, Rule
from housing_risk.settings import RuleId, RuleSettings
from housing_risk.tables import FLAGS, GAPS, RULES, check

THOUSAND = 1000


@dataclass(frozen=True)
class Evaluation:
    """FLAGS, GAPS, and per rule the number of objects flagged, clear and gap, which add up to all objects."""

    flags: pd.DataFrame
    gaps: pd.DataFrame
    counts: dict[str, dict[str, int]]


def evaluate_rules(
    profiles: pd.DataFrame,
    distributions: pd.DataFrame,
    permits: pd.DataFrame,
    *,
    coverage: Mapping[str, CoverageState],
    settings: Mapping[RuleId, RuleSettings],
) -> Evaluation:
    """Ask every rule of every object in PROFILES; see `Known` for what a rule may see."""
    indexed = profiles.drop(columns="geometry").set_index("object_id")
    shown = indexed[~indexed["withheld"]]
    flags, gaps = [], []
    counts: dict[str, dict[str, int]] = {}
    for rule in ALL_RULES:
        own = settings.get(rule.card.rule_id, RuleSettings())
        threshold = threshold_of(rule.card, own)
        more_than = rule.card.more_than if own.more_than is None else own.more_than
        known = Known(shown, distributions, permits, coverage, more_than)
        table = rule.evaluate(known, threshold) if own.enabled else _disabled(shown)
        flagged = table[(table["missing"] == "") & (table["probability"] >= threshold)]
        gap = table[table["missing"] != ""]
        flags.append(_flags(rule, flagged, shown))
        gaps.append(_gaps(rule.card, gap, indexed.index[indexed["withheld"]]))
        counts[rule.card.rule_id] = {
            "flagged": len(flagged),
            "gap": len(gaps[-1]),
            "clear": len(table) - len(flagged) - len(gap),
        }
    return Evaluation(check(FLAGS, pd.concat(flags)), check(GAPS, pd.concat(gaps)), counts)


def rule_cards(settings: Mapping[RuleId, RuleSettings]) -> pd.DataFrame:
    """Give the table RULES, with the thresholds of this run."""
    return check(RULES, pd.DataFrame([_card_row(rule.card, settings) for rule in ALL_RULES]))


def threshold_of(card: Card, own: RuleSettings) -> float:
    """Give the probability at which a rule flags: the municipality's own, else the card's."""
    return card.threshold if own.threshold is None else own.threshold


def _card_row(card: Card, settings: Mapping[RuleId, RuleSettings]) -> dict[str, object]:
    own = settings.get(card.rule_id, RuleSettings())
    law = (own.article or "").strip() or card.word("law")
    words = {name: card.word(name) for name in ("title", "sentence", "trap", "check", "body")}
    return {
        "rule_id": card.rule_id, "rule_version": card.version, "question": card.question, "unit": card.unit,
        "inputs": ",".join(card.inputs), "threshold": threshold_of(card, own), "law": law, **words,
    }  # fmt: skip


def _disabled(shown: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {"observed": np.nan, "threshold": np.nan, "probability": np.nan, "missing": "rule", "reason": "disabled"},
        index=shown.index,
    )


def _flags(rule: Rule, flagged: pd.DataFrame, profiles: pd.DataFrame) -> pd.DataFrame:
    card = rule.card
    share = 0 if card.question == "registration" else THOUSAND
    table = flagged[["observed", "threshold", "probability"]].round(6).reset_index()
    evidence = profiles.loc[flagged.index, list(card.evidence)].reset_index(drop=True)
    evidence = evidence.assign(**{name: table[name] for name in ("observed", "threshold", "probability")})
    return table.assign(
        rule_id=card.rule_id, rule_version=card.version, question=card.question, unit=card.unit,
        evidence=[compact_json(record) for record in evidence.astype("object").to_dict("records")],
        contribution=np.rint(share * table["probability"]).astype("int64"),
    )  # fmt: skip


def _gaps(card: Card, gap: pd.DataFrame, withheld: pd.Index) -> pd.DataFrame:
    open_rows = gap[["missing", "reason"]].reset_index()
    hidden = pd.DataFrame({"object_id": withheld, "missing": "withheld", "reason": "withheld"})
    return pd.concat([open_rows, hidden], ignore_index=True).assign(rule_id=card.rule_id)


def compact_json(record: Mapping[str, object]) -> str:
    """Write a record with sorted keys, whole numbers as such, and null for what is unknown."""
    plain = {name: _plain(value) for name, value in record.items()}
    return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _plain(value: object) -> object:
    if value is None or value is pd.NA or (isinstance(value, float) and np.isnan(value)):
        return None
    if isinstance(value, float | np.floating):
        return int(value) if float(value).is_integer() else float(value)
    return int(value) if isinstance(value, np.integer) else value
