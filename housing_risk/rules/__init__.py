"""Stage 4: for every object and rule exactly one of flagged, clear, gap."""

from housing_risk.rules.all_rules import ALL_RULES
from housing_risk.rules.card import CoverageState
from housing_risk.rules.evaluation import Evaluation, evaluate_rules, rule_cards

__all__ = ["ALL_RULES", "CoverageState", "Evaluation", "evaluate_rules", "rule_cards"]
