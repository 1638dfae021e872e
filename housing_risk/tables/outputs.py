"""Tables that a run leaves behind, in the order of the data."""

from __future__ import annotations

from housing_risk.tables.inputs import AREAS, PANDEN, PERMIT_KINDS
from housing_risk.tables.profiles import PROFILES
from housing_risk.tables.specification import Column, Table

QUESTIONS = ("registration", "occupancy", "use", "fire_safety")

LINK_REASONS = {
    "matched": (
        "bag_id",
        "former_bag_id",
        "exact",
        "normalised",
        "suffix_alias",
        "street_abbreviated",
        "street_misspelt",
        "place_misspelt",
        "postcode_mended",
        "former_address",
        "unit_inside",
        "unique_on_number",
        "bare_number",
    ),
    "ambiguous": (
        "several_fit",
        "suffix_missing",
        "range",
        "several_addresses",
        "parts_disagree",
        "excel_damage",
    ),
    "unmatched": (
        "number_unknown",
        "suffix_unknown",
        "street_unknown",
        "place_unknown",
        "elsewhere",
        "abroad",
        "near_not_at",
    ),
    "not_an_address": ("empty", "placeholder", "postbus", "incomplete", "history", "continuation"),
    "excluded": ("letter_address", "suspended", "established_not_there", "ended"),
}
"""The closed list: status → reasons (contract 3.1). A new word is a code change with a test."""

_ALL_REASONS = tuple(reason for reasons in LINK_REASONS.values() for reason in reasons)

LINKS = Table(
    "links",
    "one data row of a file with addresses",
    (
        Column("source", "text", "the file"),
        Column("row", "integer", "data row in the file, from 1"),
        Column("status", "text", "what came of it", values=tuple(LINK_REASONS)),
        Column("reason", "text", "why, from a closed list per status", values=_ALL_REASONS),
        Column("object_id", "text", "the BAG adresseerbaar object", null="not matched"),
        Column("nummeraanduiding_id", "text", "the BAG address, as it is now", null="not matched"),
        Column(
            "candidates", "texts", "objects still possible when ambiguous, the neighbours of a bare number; else empty"
        ),
        Column(
            "link_weight",
            "number",
            "how much of the person counts at each object named; 0 when none is named",
            unit="0–1",
        ),
    ),
    key=("source", "row"),
    file="2_links.parquet",
)

UNPLACED = Table(
    "unplaced",
    "one written address that has no object or no profile",
    (
        Column("source", "text", "the file"),
        Column("address", "text", "the address as written; a fixed word where a person with secrecy stands behind it"),
        Column("reason", "text", "why it has no place", values=(*_ALL_REASONS, "no_profile")),
        Column("persons", "integer", "persons registered there on the date; 0 for a list", unit="persons"),
    ),
    key=("source", "address", "reason"),
    file="2_unplaced.parquet",
)

DISTRIBUTIONS = Table(
    "distributions",
    "one number of persons that may live at an object",
    (
        Column("object_id", "text", "the object; only those with any registered or possible person, not withheld"),
        Column("persons", "integer", "number of persons, from 0", unit="persons"),
        Column("probability", "number", "how probable; sums to 1 per object", unit="0–1"),
        Column(
            "probability_high",
            "number",
            "the same, had every registration whose begin is not wholly known begun as late as it can have",
            unit="0–1",
        ),
    ),
    key=("object_id", "persons"),
    file="3_distributions.parquet",
)

PERMITS = Table(
    "permits",
    "one kind of permit at one object, as it stands on the date",
    (
        Column("object_id", "text", "the object"),
        Column("soort", "text", "kind of permit", values=PERMIT_KINDS),
        Column(
            "state",
            "text",
            "granted: valid on the date; pending: asked for; none: refused, withdrawn, lapsed or not yet valid",
            values=("granted", "pending", "none"),
        ),
        Column(
            "max_personen",
            "integer",
            "most persons under the valid permits of this kind",
            null="no number",
            unit="persons",
        ),
        Column("certain", "flag", "false when the permit's address fits several objects"),
    ),
    key=("object_id", "soort"),
    file="3_permits.parquet",
)

RULES = Table(
    "rules",
    "one rule card",
    (
        Column("rule_id", "text", "name of the rule"),
        Column("rule_version", "integer", "rises when the rule changes"),
        Column("question", "text", "the one question it belongs to", values=QUESTIONS),
        Column("title", "text", "short title (Dutch)"),
        Column("sentence", "text", "template of the sentence (Dutch)"),
        Column("inputs", "text", "profile columns and tables it reads, joined by a comma"),
        Column("unit", "text", "unit of observed and threshold"),
        Column("trap", "text", "the innocent explanation (Dutch)"),
        Column("check", "text", "what to look at first (Dutch)"),
        Column("law", "text", "law under which it is asked (Dutch)"),
        Column("body", "text", "body that may act on it (Dutch)"),
        Column("threshold", "number", "probability at which it flags in this run", unit="0–1"),
    ),
    key=("rule_id",),
    file="4_rules.csv",
)

FLAGS = Table(
    "flags",
    "one rule that flags one object",
    (
        Column("object_id", "text", "the object"),
        Column("rule_id", "text", "the rule"),
        Column("rule_version", "integer", "its version"),
        Column("question", "text", "its question", values=QUESTIONS),
        Column("observed", "number", "what was seen, in `unit`"),
        Column("threshold", "number", "what it was held against, in `unit`"),
        Column("unit", "text", "unit of both"),
        Column("probability", "number", "how probable it is that the rule's statement holds", unit="0–1"),
        Column("evidence", "text", "the figures behind it, canonical JSON"),
        Column("contribution", "integer", "round(1000 × probability); 0 for registration", unit="thousandths"),
    ),
    key=("object_id", "rule_id"),
    file="4_flags.parquet",
)

GAP_REASONS = (
    "withheld",
    "source_missing",
    "coverage_partial",
    "coverage_unknown",
    "area_unusable",
    "no_norm",
    "use_unknown",
    "household_unknown",
    "inhabited_unknown",
    "ambiguous_permit",
    "ambiguous_persons",
    "begin_unknown",
    "disabled",
)

GAPS = Table(
    "gaps",
    "one rule that could not be answered for one object",
    (
        Column("object_id", "text", "the object"),
        Column("rule_id", "text", "the rule"),
        Column("missing", "text", "what is missing: a source or a profile column"),
        Column("reason", "text", "why, from a closed list", values=GAP_REASONS),
    ),
    key=("object_id", "rule_id"),
    file="4_gaps.parquet",
)

SHORTLIST = Table(
    "shortlist",
    "one object in the list of one question",
    (
        Column("question", "text", "the question", values=QUESTIONS),
        Column("object_id", "text", "the object"),
        Column("rank", "integer", "1 is the strongest within the question", null="registration is not ranked"),
        Column(
            "priority", "integer", "exact sum of the contributions of its flags in this question", unit="thousandths"
        ),
        Column("reasons", "texts", "rule ids, largest contribution first"),
        Column("unevaluated", "texts", "rules of this question that could not be answered"),
    ),
    key=("question", "object_id"),
    file="5_shortlist.parquet",
)

OUTPUTS = (PANDEN, AREAS, LINKS, UNPLACED, PROFILES, DISTRIBUTIONS, PERMITS, RULES, FLAGS, GAPS, SHORTLIST)
"""Every table that a run writes, in the order of the data."""
