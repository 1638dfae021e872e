"""The truth is whole, and no story stands near a threshold.

The probabilities are worked out here on their own, from the rules and the start values of `[presence]` as written
down in the contract, without any code of the stages: a Poisson-binomial of who is still there, mixed over three paces
of leaving.
"""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from housing_risk.messages.simulate import STORIES as TITLES
from housing_risk.simulate.stories import STORIES
from housing_risk.simulate.story import FLAGGED, RULES, Site
from tests.simulate.conftest import MadeUp

MONTH = 30.4375
ANCHORS = {"rni": ((0, 1.0), (4, 0.55), (12, 0.35), (24, 0.20), (60, 0.10)), "brp": ((0, 1.0), (4, 0.95), (60, 0.95))}
PACES = ((0.5, 0.25), (1.0, 0.5), (2.0, 0.25))
SITES = [(story, site) for story in STORIES for site in story.sites if not site.excluded and not site.secret]


def still_there(days: tuple[int, ...], register: str) -> NDArray[np.float64]:
    """Give, per registration, the share still there: log-linear between the anchors."""
    months, shares = zip(*ANCHORS[register], strict=True)
    return np.exp(np.interp(np.array(days, dtype=float) / MONTH, months, np.log(shares)))


def more_than(number: int, *groups: NDArray[np.float64]) -> float:
    """Give P(more than `number` persons), people leaving together at one of three paces."""
    total = 0.0
    for pace, weight in PACES:
        distribution = np.ones(1)
        for share in np.concatenate(groups) ** pace:
            distribution = np.convolve(distribution, [1 - share, share])
        total += weight * distribution[number + 1 :].sum()
    return total


def probabilities(site: Site) -> dict[str, float]:
    """Give the probability of what each rule of persons asks."""
    brp, rni = still_there(site.brp, "brp"), still_there(site.rni, "rni")
    older = still_there(tuple(day for day in site.rni if day > 122), "rni")
    allowed = [permit.most for permit in site.permits if permit.most and (permit.until or 1) > 0]
    limits = [*allowed, *([site.certificate] if site.certificate else [])]
    asked = {
        "letting_without_permit": more_than(4, brp, rni),
        "sleepers_without_notification": more_than(10, brp, rni),
        "rni_over_four_months": more_than(0, older),
        "nobody_in_brp": more_than(0, rni),
    }
    if limits:
        asked["more_than_allowed"] = more_than(limits[0], brp, rni)
    if "woonfunctie" in site.uses and site.area < 9_999 and not limits:
        asked["more_than_norm"] = more_than(site.area // 12, brp, rni)
    if site.uses == "kantoorfunctie":
        asked["no_dwelling"] = more_than(0, brp, rni)
    return asked


def test_every_story_is_in_the_truth_with_every_rule(made_up: MadeUp) -> None:
    per_object = made_up.truth.groupby(["story", "object_id"])["rule_id"].agg(list)
    assert set(made_up.truth["story"]) == {story.key for story in STORIES}
    assert all(sorted(rules) == sorted(RULES) for rules in per_object)


def test_gaps_and_only_gaps_have_a_reason(made_up: MadeUp) -> None:
    gap = made_up.truth["state"] == "gap"
    assert (made_up.truth["reason"].ne("") == gap).all()
    assert set(made_up.truth["state"]) == {"flagged", "clear", "gap"}


def test_no_object_plays_in_two_stories(made_up: MadeUp) -> None:
    assert (made_up.truth.groupby("object_id")["story"].nunique() == 1).all()


def test_every_rule_is_flagged_clear_and_gap_somewhere(made_up: MadeUp) -> None:
    states = made_up.truth.groupby("rule_id")["state"].agg(set)
    assert states.map(lambda found: found == {"flagged", "clear", "gap"}).all()


def test_every_story_has_a_title_and_no_title_is_left_over() -> None:
    assert set(TITLES) == {story.key for story in STORIES}


@pytest.mark.parametrize(("story", "site"), SITES, ids=[story.key for story, _ in SITES])
def test_no_probability_is_near_one_half(story, site: Site) -> None:
    for rule, probability in probabilities(site).items():
        assert abs(probability - 0.5) > 0.1, f"{rule}: {probability:.2f}"
        if story.expected.get(rule) == FLAGGED and not site.found_at_visit:
            assert probability > 0.6, f"{rule}: {probability:.2f}"


def test_a_person_rule_that_is_clear_without_permit_is_improbable() -> None:
    """The other side: where nothing but the number of persons can make a rule clear, it must be improbable."""
    checked = 0
    for story, site in SITES:
        if site.permits or story.neighbours:
            continue
        for rule, probability in probabilities(site).items():
            if rule not in story.expected and not (rule == "letting_without_permit" and site.uses == "kantoorfunctie"):
                needless = rule == "nobody_in_brp" and (site.brp or "woonfunctie" not in site.uses)
                checked += 1
                assert needless or probability < 0.4, f"{story.key} {rule}: {probability:.2f}"
    assert checked > 30


def test_days_stay_away_from_where_months_and_years_turn() -> None:
    days = np.array([day for _, site in SITES for day in (*site.brp, *site.rni)])
    assert (np.abs(days[:, None] - np.array([122, 365, 730])) > 4).all()
    assert days.min() > 7  # nobody came after the extracts were taken
