"""Tables that a run leaves behind, in the order of the data."""

from __future__ import annotations

from housing_risk.tables.inputs import AREAS, PANDEN, PERMIT_KINDS
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
_WITHHELD = "unknown or withheld"

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
        Column(
            "persons", "integer", "persons registered there on the date; rows in files without persons", unit="persons"
        ),
    ),
    key=("source", "address", "reason"),
    file="2_unplaced.parquet",
)

PROFILES = Table(
    "profiles",
    "one BAG object in use or designated, on the date",
    (
        Column("object_id", "text", "BAG identification"),
        Column("kind", "text", "verblijfsobject, ligplaats or standplaats"),
        Column("address", "text", "main address as read aloud: Dorpsstraat 12A-2"),
        Column("postcode", "text", "postcode of the main address", null="none"),
        Column("woonplaats", "text", "place of the main address"),
        Column("wijk", "text", "CBS wijk code", null="no boundaries, or outside them"),
        Column("buurt", "text", "CBS buurt code", null="no buurten, or outside them"),
        Column("pand_id", "text", "first of its buildings; all stand in panden", null="none"),
        Column("site_id", "text", "site it belongs to", null="always: sites come later"),
        Column("uses", "text", "gebruiksdoelen, sorted, joined by a comma", null="a ligplaats or standplaats has none"),
        Column("status", "text", "BAG status"),
        Column(
            "floor_area_m2", "integer", "usable gebruiksoppervlakte", null="none, or unusable: see area_note", unit="m²"
        ),
        Column(
            "area_note",
            "text",
            "what is wrong with the area",
            null="nothing",
            values=("no_area", "placeholder", "too_small", "too_large", "shared_with_other_use"),
        ),
        Column(
            "brp_persons",
            "integer",
            "persons registered here in the BRP, present or possible on the date",
            null=_WITHHELD,
            unit="persons",
        ),
        Column("rni_persons", "integer", "persons registered here in the RNI only", null=_WITHHELD, unit="persons"),
        Column("rni_oldest", "date", "earliest begin of those RNI registrations", null="no date, or withheld"),
        Column("rni_newest", "date", "latest begin of those", null="no date, or withheld"),
        Column("rni_under_4m", "integer", "RNI persons here for under 4 months", null=_WITHHELD, unit="persons"),
        Column("rni_4_12m", "integer", "4 to 12 months", null=_WITHHELD, unit="persons"),
        Column("rni_12_24m", "integer", "12 to 24 months", null=_WITHHELD, unit="persons"),
        Column("rni_over_24m", "integer", "over 24 months", null=_WITHHELD, unit="persons"),
        Column(
            "rni_age_unknown",
            "integer",
            "RNI persons whose begin falls in more than one band",
            null=_WITHHELD,
            unit="persons",
        ),
        Column("brp_under_4m", "integer", "BRP persons here for under 4 months", null=_WITHHELD, unit="persons"),
        Column("brp_4_12m", "integer", "4 to 12 months", null=_WITHHELD, unit="persons"),
        Column("brp_12_24m", "integer", "12 to 24 months", null=_WITHHELD, unit="persons"),
        Column("brp_over_24m", "integer", "over 24 months", null=_WITHHELD, unit="persons"),
        Column(
            "brp_age_unknown",
            "integer",
            "BRP persons whose begin falls in more than one band",
            null=_WITHHELD,
            unit="persons",
        ),
        Column(
            "arrivals_12m",
            "integer",
            "persons whose registration here began in the twelve months before the date",
            null=_WITHHELD,
            unit="persons",
        ),
        Column(
            "arrival_days_24m",
            "integer",
            "different days on which those of the last 24 months began",
            null=_WITHHELD,
            unit="days",
        ),
        Column(
            "persons_ambiguous",
            "integer",
            "persons who may be registered here or at another object",
            null=_WITHHELD,
            unit="persons",
        ),
        Column(
            "persons_investigated",
            "integer",
            "persons counted or possible here whose address the register keeper is investigating",
            null=_WITHHELD,
            unit="persons",
        ),
        Column(
            "link_weight_lowest",
            "number",
            "smallest weight of the links of the persons counted here",
            null="nobody is counted here, or withheld",
            unit="0–1",
        ),
        Column("persons_expected", "number", "mean of the distribution of persons", null=_WITHHELD, unit="persons"),
        Column("persons_low", "integer", "5th percentile", null=_WITHHELD, unit="persons"),
        Column("persons_high", "integer", "95th percentile", null=_WITHHELD, unit="persons"),
        Column(
            "p_rni_over_4m",
            "number",
            "probability that at least one RNI person of over four months is still here",
            null=_WITHHELD,
            unit="0–1",
        ),
        Column(
            "p_rni_present",
            "number",
            "probability that at least one RNI person is still here",
            null=_WITHHELD,
            unit="0–1",
        ),
        Column("norm_form", "text", "housing form whose norm applies", null="none is known to apply"),
        Column(
            "norm_capacity",
            "integer",
            "persons the norm has room for: floor(area / norm)",
            null="no norm or no usable area",
            unit="persons",
        ),
        Column(
            "permit_max",
            "integer",
            "most persons under the permits valid on the date",
            null="no permit with a number, or withheld",
            unit="persons",
        ),
        Column(
            "certificate_max",
            "integer",
            "most persons under the certificates valid on the date",
            null="none, or withheld",
            unit="persons",
        ),
        Column(
            "capacity_persons",
            "integer",
            "the number that occupancy is judged by",
            null="none is known",
            unit="persons",
        ),
        Column(
            "capacity_source",
            "text",
            "where that number comes from",
            null="none is known",
            values=("permit", "certificate", "norm"),
        ),
        Column(
            "p_over_capacity",
            "number",
            "probability of more persons than capacity_persons",
            null="no capacity, or withheld",
            unit="0–1",
        ),
        Column(
            "excess_expected",
            "number",
            "expected persons above capacity_persons",
            null="no capacity, or withheld",
            unit="persons",
        ),
        Column("last_visit", "date", "day of the last visit on or before the date", null="none known, or withheld"),
        Column("last_visit_situation", "text", "what was met at that visit", null="none known, or withheld"),
        Column(
            "visit_persons_12m",
            "integer",
            "most persons found at one visit in the twelve months before the date; a lower bound",
            null="no such visit, not counted, or withheld",
            unit="persons",
        ),
        Column("withheld", "flag", "on the exclusion list, or somebody with secrecy is or may be here"),
        Column("geometry", "point", "its point in EPSG:28992"),
    ),
    key=("object_id",),
    file="3_profiles.parquet",
)

DISTRIBUTIONS = Table(
    "distributions",
    "one number of persons that may live at an object",
    (
        Column("object_id", "text", "the object; only those with any registered or possible person, not withheld"),
        Column("persons", "integer", "number of persons, from 0", unit="persons"),
        Column("probability", "number", "how probable; sums to 1 per object", unit="0–1"),
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
    "household_unknown",
    "inhabited_unknown",
    "ambiguous_permit",
    "ambiguous_persons",
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
