"""Facts put into words: nothing is lost, nothing is claimed that is not known."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from housing_risk.maps import draw_page, wording
from housing_risk.messages import page as words
from housing_risk.messages.rules import CARDS, gap_reason, render
from housing_risk.tables.outputs import GAP_REASONS
from housing_risk.wording import up_to
from tests.maps import made_up, unpacking

EVIDENCE = {
    "persons_low": 7,
    "persons_high": 12,
    "threshold": 6,
    "probability": 0.97,
    "brp_persons": 3,
    "rni_persons": 8,
}
EVIDENCE |= {"rni_4_12m": 2, "rni_12_24m": 1, "rni_over_24m": 1, "observed": 9.0, "uses": "winkel <b>2</b>"}
EVIDENCE |= {"capacity_source": "permit"}


@pytest.mark.parametrize("rule", CARDS)
def test_a_sentence_in_turns_is_the_sentence(rule: str) -> None:
    sentence = CARDS[rule]["sentence"]
    assert "".join(wording.emphasised(sentence, EVIDENCE)) == render(sentence, EVIDENCE)


def test_figures_stand_out_with_what_they_count() -> None:
    turns = wording.emphasised(CARDS["more_than_norm"]["sentence"], EVIDENCE)
    assert turns[1::2] == ["7 tot 12 mensen", "6", "97 op 100"]
    assert "(90% zeker)" in turns[2]


@pytest.mark.parametrize(
    "template", ["{{x}} {threshold}", "{{{threshold}}}", "geen", "{uses}{threshold}", "\x1f{threshold}"]
)
def test_odd_templates_lose_nothing(template: str) -> None:
    told = "".join(wording.emphasised(template, EVIDENCE))
    assert told == render(template.replace("\x1f", ""), EVIDENCE)


def test_every_gap_is_told_in_the_words_of_the_rules() -> None:
    told = wording.gaps((reason, "keurmerken", "Regel") for reason in GAP_REASONS)
    wanted = [gap_reason(reason, "keurmerken") for reason in GAP_REASONS]
    assert [(text.lower(), rules) for text, rules in told] == [(text.lower(), "Regel") for text in wanted]


def test_rules_with_one_gap_share_its_line() -> None:
    found = [("source_missing", "keurmerken", title) for title in ("Een", "Twee", "Een")]
    assert wording.gaps(found) == [["Geen lijst ontvangen (keurmerken)", "Een, Twee"]]


def row(**changes: Any) -> Any:
    known = {"brp_persons": 3, "rni_persons": 8, "persons_ambiguous": 0, "persons_investigated": 0}
    return SimpleNamespace(**{**known, "link_weight_lowest": 1.0, **changes})


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, [words.SURE_ALL]),
        ({"persons_investigated": 2}, [words.INVESTIGATED.format(count=2)]),
        ({"persons_investigated": 1}, [words.INVESTIGATED_ONE]),
        ({"persons_ambiguous": 1}, [words.SURE_ONE]),
        ({"link_weight_lowest": 0.7}, [words.WEAKEST.format(percent=70)]),
        ({"link_weight_lowest": pd.NA}, [words.SURE_ALL]),
        ({"brp_persons": 0, "rni_persons": 0, "link_weight_lowest": pd.NA}, []),
        ({"brp_persons": pd.NA, "rni_persons": pd.NA}, []),
    ],
)
def test_how_sure(changes: dict[str, Any], told: list[str]) -> None:
    assert wording.sure(row(**changes)) == [*told, words.NOT_SEEN]


def test_laws_and_bodies_of_a_question_fit_a_line_and_come_from_the_cards() -> None:
    page = unpacking.content(draw_page(**made_up.town(50, 3)).html)
    told = {question["key"]: question for question in page["questions"]}
    assert told["registration"]["brief"] == "Wet BRP · burgerzaken"
    assert told["occupancy"]["brief"] == "Omgevingsplan · toezichthouder omgevingswet"
    assert told["use"]["brief"] == "Huisvestingswet 2014 of omgevingsplan · toezichthouder wonen en omgevingswet"
    assert told["fire_safety"]["power"] == "F brandveiligheid"
    for rule, question in made_up.QUESTION.items():
        assert CARDS[rule]["law"] in told[question]["law"]
        assert CARDS[rule]["body"] in told[question]["body"]


@pytest.mark.parametrize(("simulated", "source"), [(True, "Oefengegevens"), (False, "CBS, CC BY 4.0 (1 jan 2022)")])
def test_made_up_borders_are_not_called_those_of_cbs(simulated: bool, source: str) -> None:
    facts = made_up.facts(simulated=simulated)
    facts["sources"].append({"kind": "grenzen", "source": "grenzen", "extract_date": "2022-01-01"})
    page = unpacking.content(draw_page(**{**made_up.town(50, 3), "facts": facts}).html)
    assert source in page["map_sources"]
    assert ("CBS" in page["map_sources"]) != simulated
    assert "Grenzen" not in [each["name"] for each in page["header"]["sources"]]


@pytest.mark.parametrize(
    ("probability", "told"),
    [
        (1.0, "meer dan 99"),
        (0.9999, "meer dan 99"),
        (0.99, "99"),
        (0.5, "50"),
        (0.004, "minder dan 1"),
        (0.0, "minder dan 1"),
    ],
)
def test_an_estimate_is_never_called_certain(probability: float, told: str) -> None:
    said = render(CARDS["more_than_norm"]["sentence"], {**EVIDENCE, "probability": probability})
    assert said.endswith(f"is {told} op 100.")


def test_one_person_is_no_people() -> None:
    seen = {"last_visit": pd.Timestamp("2024-02-01"), "last_visit_situation": "toegang_verleend"}
    assert "1 mens gezien" in wording.visit(SimpleNamespace(**seen, visit_persons_12m=1))
    assert "0 mensen gezien" in wording.visit(SimpleNamespace(**seen, visit_persons_12m=0))
    assert [up_to(1), up_to(11)] == ["voor 1 mens", "voor 11 mensen"]


def test_uses_in_a_sentence_stand_apart() -> None:
    told = render("maar: {uses}.", EVIDENCE | {"uses": "industriefunctie,kantoorfunctie"})
    assert told == "maar: industriefunctie, kantoorfunctie."
