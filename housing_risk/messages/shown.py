"""Headings and words of tables on a screen: what a person reads instead of the names of columns and of their values."""

from __future__ import annotations

from housing_risk.messages.commands import CHECK_COLUMNS, SEVERITIES
from housing_risk.messages.linkage import REASONS
from housing_risk.messages.rules import CARDS, QUESTIONS

HEADINGS = {
    **CHECK_COLUMNS,
    "kind": "soort",
    "source": "bron",
    "extract_date": "datum van het bestand",
    "date_origin": "waar die datum staat",
    "row": "rij",
    "status": "uitkomst",
    "reason": "reden",
    "share": "deel",
    "matched": "gekoppeld",
    "ambiguous": "meer mogelijk",
    "unmatched": "niet gevonden",
    "not_an_address": "geen adres van nu",
    "excluded": "telt niet mee",
    "addresses": "adressen",
    "persons": "personen",
    "straat": "straat",
    "name": "stap",
    "outcome": "wat die stap vond",
    "candidates": "mogelijk",
    "rule_id": "naam in de tabellen",
    "question": "vraag",
    "title": "regel",
    "trap": "gewone verklaring",
    "check": "kijk eerst",
    "law": "wet",
    "threshold": "kans vanaf",
    "flagged": "reden om te kijken",
    "gap": "niet te beoordelen",
    "clear": "geen reden",
    "rank": "rang",
    "object_id": "BAG-nummer",
    "address": "adres",
    "woonplaats": "woonplaats",
    "persons_low": "minstens",
    "persons_high": "hoogstens",
    "capacity_persons": "plaats voor",
    "reasons": "redenen om te kijken",
}
"""Column → heading."""

WORDS = {
    "severity": SEVERITIES,
    "date_origin": {"name": "in de naam", "content": "in het bestand", "unknown": "nergens"},
    "status": {name: HEADINGS[name] for name in ("matched", "ambiguous", "unmatched", "not_an_address", "excluded")},
    "reason": {**REASONS, "no_profile": "Het object is nog niet of niet meer in gebruik."},
    "outcome": {**REASONS, "none": "niets"},
    "question": QUESTIONS,
    "reasons": {rule: card["title"] for rule, card in CARDS.items()},
}
"""Column → value → word."""

NOTHING = "–"
BETWEEN = "; "
