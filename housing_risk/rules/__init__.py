"""Stage 4: for every object and rule exactly one of flagged, clear, gap."""

from housing_risk.rules.card import CoverageState
from housing_risk.rules.evaluation import Evaluation, evaluate_rules, rule_cards
from housing_risk.rules.register import ALL_RULES

__all__ = ["ALL_RULES", "CoverageState", "Evaluation", "evaluate_rules", "rule_cards"]
