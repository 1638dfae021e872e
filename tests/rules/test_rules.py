"""Every rule as a table of states: what is known of one object → flagged, clear, or a gap with its reason."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

import pandas as pd
import pytest

from housing_risk.maps.wording import emphasised
from housing_risk.messages.rules import CARDS, GAP_REASONS, QUESTIONS, gap_reason, render
from housing_risk.rules import ALL_RULES, evaluate_rules, rule_cards
from housing_risk.rules.card import Known
from housing_risk.settings import RuleSettings
from housing_risk.tables import DISTRIBUTIONS, PERMITS, PROFILES, empty
from housing_risk.tables.outputs import GAP_REASONS as CLOSED_LIST
from tests.frames import frame

BESIDE = {"3_distributions": DISTRIBUTIONS, "3_permits": PERMITS}
FULL = dict.fromkeys(("brp", "rni", "vergunningen", "keurmerken"), "full")
HOME: dict[str, Any] = {
    "kind": "verblijfsobject", "uses": "woonfunctie", "norm_form": "dwelling", "norm_capacity": 4,
    "capacity_persons": 4, "capacity_source": "norm", "floor_area_m2": 48, "area_note": None, "withheld": False,
    **dict.fromkeys(("persons_expected", "p_rni_present", "p_rni_over_4m", "p_rni_over_4m_high"), 0.0),
    **dict.fromkeys(("brp_persons", "rni_persons", "persons_ambiguous", "permits_ambiguous", "persons_low",
                     "persons_high", "arrivals_12m", "arrivals_12m_high", "arrivals_12m_sure", "arrival_days_24m",
                     "brp_ambiguous", "arrivals_12m_ambiguous",
                     "rni_4_12m", "rni_12_24m", "rni_over_24m", "rni_age_unknown"), 0),
}  # fmt: skip
LODGING = {
    "uses": "logiesfunctie",
    "norm_form": None,
    "norm_capacity": None,
    "capacity_persons": None,
    "capacity_source": None,
}
OFFICE = {**LODGING, "uses": "kantoorfunctie"}
BOAT = {**LODGING, "kind": "ligplaats", "uses": None, "floor_area_m2": None, "area_note": "no_area"}
NO_USE = {**OFFICE, "uses": None}
PERMIT = {"permit_max": 6, "capacity_persons": 6, "capacity_source": "permit"}
CERTIFICATE = {"certificate_max": 6, "capacity_persons": 6, "capacity_source": "certificate"}


class Case(NamedTuple):
    """What is known (beside a home with nobody), and what must come of it."""

    rule: str
    state: str
    profile: Mapping[str, Any] = MappingProxyType({})
    persons: Mapping[int, float] = MappingProxyType({})
    permits: tuple[tuple[str, str, bool], ...] = ()
    coverage: Mapping[str, str] = MappingProxyType({})
    settings: Mapping[str, Any] = MappingProxyType({})
    lately: Mapping[int, float] = MappingProxyType({})


def granted(soort: str, state: str = "granted", certain: bool = True) -> tuple[tuple[str, str, bool], ...]:
    return ((soort, state, certain),)


PARTIAL, UNKNOWN, MISSING = (dict.fromkeys(("brp",), state) for state in ("partial", "unknown", "missing"))
NO_LIST, PART_OF_LIST = {"vergunningen": "missing"}, {"vergunningen": "partial"}
SEVERAL_DAYS = {"arrival_days_24m": 3}
CASES = {
    "norm: more": Case("more_than_norm", "flagged", persons={4: 0.4, 5: 0.6}),
    "norm: at the threshold": Case("more_than_norm", "flagged", persons={4: 0.5, 5: 0.5}),
    "norm: just under it": Case("more_than_norm", "clear", persons={4: 0.500001, 5: 0.499999}),
    "norm: as many as the norm": Case("more_than_norm", "clear", persons={4: 1.0}),
    "norm: nobody": Case("more_than_norm", "clear"),
    "norm: own threshold": Case("more_than_norm", "clear", persons={4: 0.4, 5: 0.6}, settings={"threshold": 0.7}),
    "norm: room for nobody": Case("more_than_norm", "flagged", {"norm_capacity": 0}, {1: 1.0}),
    "norm: a permit sets the number": Case("more_than_norm", "clear", PERMIT, {9: 1.0}),
    "norm: a certificate sets it": Case("more_than_norm", "clear", CERTIFICATE, {9: 1.0}),
    "norm: no usable area": Case("more_than_norm", "gap: area_unusable", {"norm_capacity": None}, {9: 1.0}),
    "norm: none for a boat": Case("more_than_norm", "gap: no_norm", BOAT, {9: 1.0}),
    "norm: none for a lodging": Case("more_than_norm", "gap: no_norm", LODGING, {9: 1.0}),
    "norm: an office has none to break": Case("more_than_norm", "clear", OFFICE, {9: 1.0}),
    "norm: living and shop": Case("more_than_norm", "flagged", {"uses": "winkelfunctie,woonfunctie"}, {9: 1.0}),
    "norm: silence of part of the BRP": Case("more_than_norm", "gap: coverage_partial", coverage=PARTIAL),
    "norm: silence of an unknown BRP": Case("more_than_norm", "gap: coverage_unknown", coverage=UNKNOWN),
    "norm: silence of no BRP": Case("more_than_norm", "gap: source_missing", coverage=MISSING),
    "norm: silence of part of the RNI": Case("more_than_norm", "gap: coverage_partial", coverage={"rni": "partial"}),
    "norm: who is seen is seen": Case("more_than_norm", "flagged", persons={9: 1.0}, coverage=PARTIAL),
    "norm: off": Case("more_than_norm", "gap: disabled", persons={9: 1.0}, settings={"enabled": False}),
    "allowed: more than the permit": Case("more_than_allowed", "flagged", PERMIT, {7: 0.5, 6: 0.5}),
    "allowed: as many": Case("more_than_allowed", "clear", PERMIT, {6: 1.0}),
    "allowed: more than the certificate": Case("more_than_allowed", "flagged", CERTIFICATE, {7: 1.0}),
    "allowed: the permit goes first": Case("more_than_allowed", "clear", {**CERTIFICATE, "permit_max": 8}, {7: 1.0}),
    "allowed: no number": Case("more_than_allowed", "clear", persons={9: 1.0}),
    "allowed: no number in no list": Case(
        "more_than_allowed", "gap: source_missing", persons={9: 1.0}, coverage=NO_LIST
    ),
    "allowed: number in part of a list": Case("more_than_allowed", "flagged", PERMIT, {9: 1.0}, coverage=PART_OF_LIST),
    "allowed: silence of the BRP": Case("more_than_allowed", "gap: coverage_partial", PERMIT, coverage=PARTIAL),
    "letting: more than four, on three days": Case("letting_without_permit", "flagged", SEVERAL_DAYS, {5: 1.0}),
    "letting: four": Case("letting_without_permit", "clear", SEVERAL_DAYS, {4: 1.0}),
    "letting: one household or more": Case(
        "letting_without_permit", "gap: household_unknown", {"arrival_days_24m": 2}, {5: 1.0}
    ),
    "letting: a lodging is no household": Case("letting_without_permit", "flagged", LODGING, {5: 1.0}),
    "letting: a boat may be a household": Case("letting_without_permit", "gap: household_unknown", BOAT, {5: 1.0}),
    "letting: an office": Case("letting_without_permit", "clear", {**OFFICE, **SEVERAL_DAYS}, {9: 1.0}),
    "letting: own number": Case("letting_without_permit", "clear", SEVERAL_DAYS, {5: 1.0}, settings={"more_than": 6}),
    "letting: number nought": Case(
        "letting_without_permit", "flagged", SEVERAL_DAYS, {1: 1.0}, settings={"more_than": 0}
    ),
    "letting: no list": Case("letting_without_permit", "gap: source_missing", SEVERAL_DAYS, {5: 1.0}, coverage=NO_LIST),
    "letting: part of the list": Case(
        "letting_without_permit", "gap: coverage_partial", SEVERAL_DAYS, {5: 1.0}, coverage=PART_OF_LIST
    ),
    "letting: silence of the RNI": Case("letting_without_permit", "gap: coverage_unknown", coverage={"rni": "unknown"}),
    "letting: asked for is not granted": Case(
        "letting_without_permit", "flagged", SEVERAL_DAYS, {5: 1.0}, granted("omzetting", "pending")
    ),
    "letting: a permit that may be another's": Case(
        "letting_without_permit", "gap: ambiguous_permit", SEVERAL_DAYS, {5: 1.0}, granted("omzetting", certain=False)
    ),
    "letting: a permit of another kind": Case(
        "letting_without_permit", "flagged", SEVERAL_DAYS, {5: 1.0}, granted("gebruiksmelding")
    ),
    "no dwelling: somebody in an office": Case("no_dwelling", "flagged", OFFICE, {0: 0.5, 1: 0.5}),
    "no dwelling: probably nobody": Case("no_dwelling", "clear", OFFICE, {0: 0.6, 1: 0.4}),
    "no dwelling: a home": Case("no_dwelling", "clear", persons={9: 1.0}),
    "no dwelling: a lodging": Case("no_dwelling", "clear", LODGING, {9: 1.0}),
    "no dwelling: care": Case("no_dwelling", "clear", {**OFFICE, "uses": "gezondheidszorgfunctie"}, {9: 1.0}),
    "no dwelling: a prison": Case("no_dwelling", "clear", {**OFFICE, "uses": "celfunctie"}, {9: 1.0}),
    "no dwelling: a boat": Case("no_dwelling", "clear", BOAT, {9: 1.0}),
    "no dwelling: silence": Case("no_dwelling", "gap: source_missing", OFFICE, coverage=MISSING),
    "sleepers: eleven": Case("sleepers_without_notification", "flagged", persons={11: 1.0}),
    "sleepers: ten": Case("sleepers_without_notification", "clear", persons={10: 1.0}),
    "sleepers: notified": Case("sleepers_without_notification", "clear", {}, {11: 1.0}, granted("gebruiksmelding")),
    "sleepers: fire permit": Case(
        "sleepers_without_notification", "clear", {}, {11: 1.0}, granted("brandveilig_gebruik")
    ),
    "sleepers: notified, silent BRP": Case(
        "sleepers_without_notification", "clear", {}, {11: 1.0}, granted("gebruiksmelding"), PARTIAL
    ),
    "sleepers: may be another's": Case(
        "sleepers_without_notification",
        "gap: ambiguous_permit",
        {},
        {11: 1.0},
        granted("gebruiksmelding", certain=False),
    ),
    "sleepers: no list": Case(
        "sleepers_without_notification", "gap: source_missing", persons={11: 1.0}, coverage=NO_LIST
    ),
    "sleepers: silence": Case("sleepers_without_notification", "gap: coverage_partial", coverage=PARTIAL),
    "norm: a permit that may be for another address": Case(
        "more_than_norm", "gap: ambiguous_permit", {"permits_ambiguous": 1}, persons={9: 1.0}
    ),
    "norm: nobody knows what it is for": Case("more_than_norm", "gap: use_unknown", NO_USE, {9: 1.0}),
    "norm: a permit for what nobody knows": Case("more_than_norm", "clear", {**NO_USE, **PERMIT}, {9: 1.0}),
    "letting: nobody knows what it is for": Case(
        "letting_without_permit", "gap: use_unknown", {**NO_USE, **SEVERAL_DAYS}, {9: 1.0}
    ),
    "no dwelling: nobody knows what it is for": Case("no_dwelling", "gap: use_unknown", NO_USE, {9: 1.0}),
    "nobody in BRP: nobody knows what it is for": Case(
        "nobody_in_brp", "gap: use_unknown", {**NO_USE, "p_rni_present": 0.9}
    ),
    "allowed: within the certificate, but a permit goes first": Case(
        "more_than_allowed", "gap: source_missing", CERTIFICATE, {5: 1.0}, coverage=NO_LIST
    ),
    "allowed: within the permit": Case("more_than_allowed", "clear", PERMIT, {5: 1.0}, coverage=NO_LIST),
    "norm: fits without that permit": Case("more_than_norm", "clear", {"permits_ambiguous": 1}, persons={3: 1.0}),
    "allowed: a permit that may be for another address": Case(
        "more_than_allowed", "gap: ambiguous_permit", {"permits_ambiguous": 1}, persons={9: 1.0}
    ),
    "allowed: more than its own, less than another that may be its": Case(
        "more_than_allowed", "gap: ambiguous_permit", {**PERMIT, "permits_ambiguous": 1}, persons={9: 1.0}
    ),
    "allowed: fits its own": Case("more_than_allowed", "clear", {**PERMIT, "permits_ambiguous": 1}, persons={5: 1.0}),
    "four months: somebody": Case("rni_over_four_months", "flagged", {"p_rni_over_4m": 0.5, "rni_4_12m": 1}),
    "four months: probably gone": Case("rni_over_four_months", "clear", {"p_rni_over_4m": 0.499999, "rni_over_24m": 9}),
    "four months: perhaps, since when is not known": Case(
        "rni_over_four_months", "gap: begin_unknown", {"p_rni_over_4m": 0.2, "p_rni_over_4m_high": 0.5}
    ),
    "four months: gone, since whenever": Case(
        "rni_over_four_months", "clear", {"p_rni_over_4m": 0.2, "p_rni_over_4m_high": 0.4}
    ),
    "four months: nobody": Case("rni_over_four_months", "clear"),
    "four months: a silent BRP says nothing of the RNI": Case("rni_over_four_months", "clear", coverage=MISSING),
    "four months: silence of the RNI": Case("rni_over_four_months", "gap: source_missing", coverage={"rni": "missing"}),
    "nobody in BRP: somebody in the RNI": Case("nobody_in_brp", "flagged", {"p_rni_present": 0.5, "rni_persons": 1}),
    "nobody in BRP: found at a visit": Case("nobody_in_brp", "flagged", {"visit_persons_12m": 1}),
    "nobody in BRP: nobody found": Case("nobody_in_brp", "gap: inhabited_unknown", {"visit_persons_12m": 0}),
    "nobody in BRP: nothing known": Case("nobody_in_brp", "gap: inhabited_unknown"),
    "nobody in BRP: a resident": Case("nobody_in_brp", "clear", {"brp_persons": 1, "p_rni_present": 0.9}),
    "nobody in BRP: a resident in part of the BRP": Case(
        "nobody_in_brp", "clear", {"brp_persons": 1}, coverage=PARTIAL
    ),
    "nobody in BRP: part of the BRP": Case(
        "nobody_in_brp", "gap: coverage_partial", {"p_rni_present": 0.9}, coverage=PARTIAL
    ),
    "nobody in BRP: no BRP": Case("nobody_in_brp", "gap: source_missing", {"p_rni_present": 0.9}, coverage=MISSING),
    "nobody in BRP: a resident who may be here": Case(
        "nobody_in_brp", "gap: ambiguous_persons", {"p_rni_present": 0.9, "persons_ambiguous": 1, "brp_ambiguous": 1}
    ),
    "nobody in BRP: somebody in the RNI, and another one perhaps": Case(
        "nobody_in_brp", "flagged", {"p_rni_present": 0.9, "rni_persons": 8, "persons_ambiguous": 1}
    ),
    "nobody in BRP: found at a visit, and somebody in the RNI perhaps": Case(
        "nobody_in_brp", "flagged", {"p_rni_present": 0.2, "visit_persons_12m": 2, "persons_ambiguous": 1}
    ),
    "nobody in BRP: only people who may be elsewhere": Case(
        "nobody_in_brp", "gap: ambiguous_persons", {"p_rni_present": 0.9, "persons_ambiguous": 4}
    ),
    "nobody in BRP: an office": Case("nobody_in_brp", "clear", {**OFFICE, "p_rni_present": 0.9}),
    "nobody in BRP: a lodging": Case("nobody_in_brp", "clear", {**LODGING, "p_rni_present": 0.9}),
    "nobody in BRP: a boat": Case("nobody_in_brp", "flagged", {**BOAT, "p_rni_present": 0.9}),
    "transit: seven": Case("transit_address", "flagged", {"arrivals_12m": 7, "link_weight_lowest": 1.0}),
    "transit: six": Case("transit_address", "clear", {"arrivals_12m": 6, "link_weight_lowest": 1.0}),
    "transit: as many as there is room for": Case(
        "transit_address", "clear", {"arrivals_12m": 9, "capacity_persons": 9, "link_weight_lowest": 1.0}
    ),
    "transit: more than there is room for": Case(
        "transit_address", "flagged", {"arrivals_12m": 10, "capacity_persons": 9, "link_weight_lowest": 1.0}
    ),
    "transit: links that are not sure": Case(
        "transit_address", "clear", {"arrivals_12m": 7, "link_weight_lowest": 0.4}
    ),
    "transit: enough links that are sure, whoever comes on top": Case(
        "transit_address", "flagged", {"arrivals_12m": 8, "arrivals_12m_sure": 7, "link_weight_lowest": 0.4}
    ),
    "transit: seven perhaps, since when is not known": Case(
        "transit_address", "gap: begin_unknown", {"arrivals_12m": 5, "arrivals_12m_high": 7}
    ),
    "transit: seven with those who may be elsewhere": Case(
        "transit_address",
        "gap: ambiguous_persons",
        {"arrivals_12m": 5, "arrivals_12m_high": 6, "persons_ambiguous": 1, "arrivals_12m_ambiguous": 1},
    ),
    "transit: those who may be elsewhere came long ago": Case(
        "transit_address", "clear", {"arrivals_12m": 5, "arrivals_12m_high": 6, "persons_ambiguous": 9}
    ),
    "transit: room for all, if no permit says otherwise": Case(
        "transit_address", "gap: source_missing", {"arrivals_12m": 9, "capacity_persons": 9}, coverage=NO_LIST
    ),
    "transit: room for all, if no certificate says otherwise": Case(
        "transit_address",
        "gap: coverage_partial",
        {"arrivals_12m": 9, "capacity_persons": 9},
        coverage={"keurmerken": "partial"},
    ),
    "transit: as many as the permit says": Case(
        "transit_address", "clear", {"arrivals_12m": 9, "capacity_persons": 9, "permit_max": 9}, coverage=NO_LIST
    ),
    "transit: six, whatever a permit says": Case("transit_address", "clear", {"arrivals_12m": 6}, coverage=NO_LIST),
    "transit: more than there is room for, by a permit that may be another's": Case(
        "transit_address",
        "gap: ambiguous_permit",
        {"arrivals_12m": 9, "capacity_persons": 4, "permits_ambiguous": 1},
    ),
    **{
        f"{rule}: more people if all whose begin is not known came lately": Case(
            rule,
            "gap: begin_unknown",
            {"arrival_days_24m": 5, **profile},
            {number: 0.6, 20: 0.4},
            lately={number: 0.5, 20: 0.5},
        )
        for rule, number, profile in (
            ("more_than_norm", 4, {}),
            ("more_than_allowed", 6, PERMIT),
            ("more_than_allowed", 6, CERTIFICATE),
            ("letting_without_permit", 4, {}),
            ("no_dwelling", 0, OFFICE),
            ("sleepers_without_notification", 10, {}),
        )
    },
    "norm: not more, had all whose begin is not known come lately": Case(
        "more_than_norm", "clear", {}, {4: 0.7, 5: 0.3}, lately={4: 0.6, 5: 0.4}
    ),
    "norm: more people, since whenever": Case("more_than_norm", "flagged", {}, {4: 0.5, 5: 0.5}, lately={5: 1.0}),
    "transit: silence": Case("transit_address", "gap: coverage_partial", {"arrivals_12m": 6}, coverage=PARTIAL),
}


def evaluated(case: Case):
    """Ask every rule of the one object of this case."""
    return evaluated_together({"A": case})


def evaluated_together(cases: Mapping[str, Case]):
    """Ask every rule of an object a case; the cases have coverage and settings alike."""
    profiles = frame(PROFILES, *({**HOME, **case.profile, "object_id": name} for name, case in cases.items()))
    distributions = [
        {"object_id": name, "persons": number, "probability": case.persons.get(number, 0.0),
         "probability_high": (case.lately or case.persons).get(number, 0.0)}
        for name, case in cases.items() for number in sorted({*case.persons, *case.lately})
    ]  # fmt: skip
    rows = [
        {"object_id": name, "soort": soort, "state": state, "certain": sure}
        for name, case in cases.items()
        for soort, state, sure in case.permits
    ]
    like = next(iter(cases.values()))
    return evaluate_rules(
        profiles,
        frame(DISTRIBUTIONS, *distributions) if distributions else empty(DISTRIBUTIONS),
        frame(PERMITS, *rows) if rows else empty(PERMITS),
        coverage={**FULL, **like.coverage},
        settings={like.rule: RuleSettings(**like.settings)} if like.settings else {},
    )


def alike(case: Case) -> tuple[object, ...]:
    """What must be the same to be asked together; objects may not influence one another."""
    settings = (case.rule, *sorted(case.settings.items())) if case.settings else ()
    return (*sorted(case.coverage.items()), *settings)


@cache
def evaluation_of(group: tuple[object, ...]):
    """Ask every rule of all cases of a group, once."""
    return evaluated_together({name: case for name, case in sorted(CASES.items()) if alike(case) == group})


@pytest.mark.parametrize("name", CASES)
def test_state(name: str):
    case = CASES[name]
    evaluation = evaluation_of(alike(case))
    flagged, gaps = (
        table[(table["rule_id"] == case.rule) & (table["object_id"] == name)]
        for table in (evaluation.flags, evaluation.gaps)
    )
    assert len(flagged) + len(gaps) <= 1
    state = "flagged" if len(flagged) else f"gap: {gaps.iloc[0]['reason']}" if len(gaps) else "clear"
    assert state == case.state
    assert sum(evaluation.counts[case.rule].values()) == sum(alike(each) == alike(case) for each in CASES.values())


def test_every_rule_is_seen_in_every_state():
    seen = pd.DataFrame([(case.rule, case.state.split(":")[0]) for case in CASES.values()], columns=["rule", "state"])
    assert seen.groupby("rule")["state"].agg(set).map(lambda states: states == {"flagged", "clear", "gap"}).all()
    assert set(seen["rule"]) == {rule.card.rule_id for rule in ALL_RULES}


def test_a_withheld_object_is_a_gap_of_every_rule():
    evaluation = evaluated(Case("more_than_norm", "", {"withheld": True}, {9: 1.0}))
    assert len(evaluation.flags) == 0
    assert set(evaluation.gaps["rule_id"]) == {rule.card.rule_id for rule in ALL_RULES}
    assert set(evaluation.gaps["reason"]) == {"withheld"}


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.state == "flagged"])
def test_the_sentence_of_a_flag_is_filled_from_its_evidence(name: str):
    case = CASES[name]
    (flag,) = evaluated(case).flags.query("rule_id == @case.rule").to_dict("records")
    evidence = json.loads(flag["evidence"])
    card = next(rule.card for rule in ALL_RULES if rule.card.rule_id == case.rule)
    assert set(evidence) == {*card.evidence, "observed", "threshold", "probability"}
    sentence = render(card.word("sentence"), evidence)
    assert "{" not in sentence and "None" not in sentence and "nan" not in sentence, sentence
    assert "  " not in sentence and sentence.endswith(".")


@pytest.mark.parametrize(
    ("rule", "evidence", "said"),
    [
        ("no_dwelling", {"brp_persons": 1, "uses": "x"}, ("Hier staat 1 mens ",)),
        ("no_dwelling", {"uses": "x", "persons_ambiguous": 1}, ("Nog 1 mens hoort ",)),
        ("no_dwelling", {"brp_persons": 21, "uses": "x"}, ("Hier staan 21 mensen ",)),
        ("rni_over_four_months", {"rni_4_12m": 1}, ("1 mens staat hier ",)),
        ("more_than_norm", {"persons_low": 7, "persons_high": 7, "threshold": 4}, ("wonen hier 7 mensen ",)),
        ("more_than_norm", {"persons_low": 1, "persons_high": 1, "threshold": 0}, ("woont hier 1 mens ",)),
        ("more_than_norm", {"persons_low": 1, "persons_high": 11, "threshold": 0}, ("wonen hier 1 tot 11 mensen ",)),
        ("transit_address", {"observed": 1, "threshold": 0}, ("is hier 1 mens ",)),
        ("nobody_in_brp", {"rni_persons": 1}, ("niemand. In de RNI staat hier 1 mens. De kans",)),
        ("nobody_in_brp", {"rni_persons": 11, "visit_persons_12m": 0}, ("In de RNI staan hier 11 mensen. De kans",)),
        ("nobody_in_brp", {"rni_persons": 0, "visit_persons_12m": 1}, ("niemand. Bij een", " is hier 1 mens gezien.")),
        ("nobody_in_brp", {"rni_persons": 2, "visit_persons_12m": 21},
         ("staan hier 2 mensen. Bij een bezoek in ", " zijn hier 21 mensen gezien. De kans")),
    ],
)  # fmt: skip
def test_one_is_a_mens_and_the_same_number_is_said_once(rule, evidence, said):
    template = CARDS[rule]["sentence"]
    told = render(template, {"probability": 0.7, **evidence})
    assert all(words in told for words in said), told
    assert "".join(emphasised(template, {"probability": 0.7, **evidence})) == told


@pytest.mark.parametrize(
    ("profile", "observed"),
    [
        ({"rni_persons": 2, "p_rni_present": 0.9}, 2),
        ({"visit_persons_12m": 3}, 3),
        ({"rni_persons": 2, "visit_persons_12m": 3}, 3),
        ({"rni_persons": 4, "visit_persons_12m": 3}, 4),
        ({"rni_persons": 4, "visit_persons_12m": 0, "p_rni_present": 0.9}, 4),
    ],
)
def test_nobody_in_brp_observes_who_are_in_the_rni_or_were_seen(profile: dict[str, Any], observed: int):
    """Contract 3.3: what was observed stands beside the number it is held against."""
    (flag,) = (
        evaluated(Case("nobody_in_brp", "flagged", profile))
        .flags.query("rule_id == 'nobody_in_brp'")
        .to_dict("records")
    )
    assert flag["observed"] == observed


def test_evidence_is_canonical():
    (flag,) = evaluated(CASES["norm: more"]).flags.query("rule_id == 'more_than_norm'").to_dict("records")
    assert flag["evidence"] == json.dumps(
        json.loads(flag["evidence"]), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    assert json.loads(flag["evidence"])["area_note"] is None
    assert '"norm_capacity":4,' in flag["evidence"]


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.card.rule_id)
def test_every_card_has_all_its_words(rule):
    wanted = {"title", "sentence", "trap", "check", "law", "body"}
    assert set(CARDS[rule.card.rule_id]) == wanted
    assert all(len(rule.card.word(name)) > 5 for name in wanted)
    assert rule.card.question in QUESTIONS
    assert set(rule.card.inputs) <= {*PROFILES.names, *BESIDE}
    assert rule.card.version >= 1


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.card.rule_id)
def test_a_card_names_all_that_its_rule_looks_at(rule):
    """A jurist reads there which registers a rule rests on: it runs on those alone, and on nothing less."""
    known = {
        "3_profiles": frame(PROFILES, {**HOME, "object_id": "A"}),
        **{name: empty(of) for name, of in BESIDE.items()},
    }
    rule.evaluate(seen(known, rule.card.inputs), 0.5)
    for left_out in rule.card.also:
        with pytest.raises(KeyError):
            rule.evaluate(seen(known, set(rule.card.inputs) - {left_out}), 0.5)


def seen(known: Mapping[str, pd.DataFrame], inputs: Collection[str]) -> Known:
    """Give what a rule sees that may look at these columns of the profiles, and at these tables beside them."""
    profiles = known["3_profiles"].set_index("object_id")
    beside = [known[name] if name in inputs else pd.DataFrame() for name in BESIDE]
    return Known(profiles[[name for name in profiles if name in inputs]], *beside, FULL, more_than=4)


def test_no_words_without_a_card():
    assert set(CARDS) == {rule.card.rule_id for rule in ALL_RULES}


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.card.rule_id)
def test_no_rule_sees_who_people_are(rule):
    words = " ".join([*rule.card.inputs, *CARDS[rule.card.rule_id].values()]).casefold()
    for word in ("nationalit", "herkomst", "geslacht", "leeftijd", "oost-europ", "pool", "arbeidsmigrant"):
        assert word not in words


def test_every_reason_of_a_gap_has_words():
    assert set(GAP_REASONS) == set(CLOSED_LIST)
    assert gap_reason("source_missing", "rni") == "geen lijst ontvangen (RNI)"


def test_cards_show_what_this_municipality_set():
    own = {"letting_without_permit": RuleSettings(threshold=0.8, article="Verordening, art. 5")}
    cards = rule_cards(own).set_index("rule_id")
    assert cards.loc["letting_without_permit", ["threshold", "law"]].to_list() == [0.8, "Verordening, art. 5"]
    assert (cards["threshold"].drop("letting_without_permit") == 0.5).all()


def test_an_article_of_spaces_leaves_the_law_of_the_card():
    cards = rule_cards({"more_than_norm": RuleSettings(article="  ")}).set_index("rule_id")
    assert cards.loc["more_than_norm", "law"] == CARDS["more_than_norm"]["law"]


def test_a_large_family_that_just_moved_in_finds_itself_in_every_explanation():
    """It may trip a rule; then the card has to say that this is an ordinary thing."""
    moved = {"brp_persons": 7, "arrivals_12m": 7, "arrivals_12m_high": 7, "arrival_days_24m": 1}
    flags = evaluated(Case("more_than_norm", "flagged", {**moved, "link_weight_lowest": 1.0}, {7: 1.0})).flags
    assert set(flags["rule_id"]) == {"more_than_norm", "transit_address"}
    assert all("gezin" in CARDS[rule]["trap"] for rule in flags["rule_id"])


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.card.rule_id)
def test_no_title_says_what_only_a_visit_can_find(rule):
    """A title stands alone in the list and in the filters: it tells what the registers show, not what the place is."""
    assert not re.search(r"\b(bewoond|doorgangs\w*|overbewoond|leegstand|illegaal)\b", rule.card.word("title").lower())
