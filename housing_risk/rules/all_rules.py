"""All rules, in the order of the questions. A rule is one file, one card, and one line here."""

from __future__ import annotations

from housing_risk.rules import (
    letting_without_permit,
    more_than_allowed,
    more_than_norm,
    no_dwelling,
    nobody_in_brp,
    rni_over_four_months,
    sleepers_without_notification,
    transit_address,
)
from housing_risk.rules.card import Rule

ALL_RULES: tuple[Rule, ...] = (
    rni_over_four_months.RULE,
    nobody_in_brp.RULE,
    transit_address.RULE,
    more_than_norm.RULE,
    more_than_allowed.RULE,
    letting_without_permit.RULE,
    no_dwelling.RULE,
    sleepers_without_notification.RULE,
)
