"""Law 3: four questions, never added up; being in the RNI never adds to any priority."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from housing_risk.rules import ALL_RULES
from housing_risk.settings import Settings, parse_settings
from housing_risk.tables.outputs import QUESTIONS
from tests.laws.town import BUILT, Outcome, Person, outcome_of
from tests.made_up import Found

MONTHS = ("after_4_months", "after_12_months", "after_24_months", "after_60_months")
PLACES = st.sampled_from(sorted(BUILT))
DAYS = st.one_of(st.none(), st.integers(-3, 6000))
PEOPLE = st.builds(Person, st.sampled_from(["brp", "rni"]), PLACES, DAYS)
SHARES = st.integers(0, 100).map(lambda hundredths: hundredths / 100)


@st.composite
def presences(draw: st.DrawFn) -> Settings:
    """Any curves that a configuration may hold."""
    residents = sorted(draw(st.lists(SHARES, min_size=4, max_size=4)), reverse=True)
    parts = draw(st.lists(SHARES, min_size=4, max_size=4))
    others: list[float] = []
    for share, part in zip(residents, parts, strict=True):
        others.append(min([share * part, *others]))
    curves = {
        register: {**dict(zip(MONTHS, shares, strict=True)), "source": "test"}
        for register, shares in (("brp", residents), ("rni", others))
    }
    return parse_settings({"presence": {**curves, "together": draw(st.sampled_from([1.0, 2.0, 4.0]))}})


def weaker(after: Outcome, before: Outcome) -> bool:
    """Tell whether nothing weighs more than before."""
    pairs = ((after.contributions, before.contributions), (after.priorities, before.priorities))
    return all(value <= earlier.get(key, 0) for later, earlier in pairs for key, value in later.items())


@settings(max_examples=8)
@given(
    streets=st.lists(st.tuples(PLACES, DAYS, st.lists(PEOPLE, max_size=13)), min_size=4, max_size=9), chosen=presences()
)
def test_law_3_four_questions_a_person_in_the_rni_never_weighs_more_than_one_in_the_brp(streets, chosen):
    before, after = (
        outcome_of([[Person(register, place, days), *others] for place, days, others in streets], chosen)
        for register in ("brp", "rni")
    )
    assert weaker(after, before)


def test_law_3_four_questions_a_whole_house_in_the_rni_never_weighs_more():
    """Twelve people: enough for every rule that counts."""
    cases = itertools.product(BUILT, (None, 0, 30, 400, 4000), range(1, 13, 11))
    houses = [(place, days, size) for place, days, size in cases]
    before, after = (
        outcome_of([[Person(register, place, days)] * size for place, days, size in houses], Settings())
        for register in ("brp", "rni")
    )
    assert {rule for _, rule in before.contributions} >= {"more_than_norm", "no_dwelling", "letting_without_permit"}
    assert weaker(after, before)


def test_law_3_four_questions_also_where_the_curves_themselves_would_cross():
    """After the last share residents leave fast here, and others hardly; still the RNI never counts for more."""
    curves = {"brp": (1.0, 1.0, 1.0, 0.2), "rni": (0.2, 0.2, 0.2, 0.2)}
    shares = {name: {**dict(zip(MONTHS, curve, strict=True)), "source": "test"} for name, curve in curves.items()}
    crossing = parse_settings({"presence": {**shares, "together": 1.0}})
    expected = [
        outcome_of([[Person(register, "home", days)] * 12 for days in (5000, None)], crossing)
        .described.profiles.set_index("object_id")
        .loc[["0-home", "1-home"], "persons_expected"]
        for register in ("brp", "rni")
    ]
    assert (expected[1] <= expected[0]).all()


def test_law_3_four_questions_registration_contributes_nothing(plain: Found):
    flags = plain.assessment.flags
    registration = flags["question"] == "registration"
    assert registration.any()
    assert (flags.loc[registration, "contribution"] == 0).all()
    weights = (1000 * flags.loc[~registration, "probability"]).round()
    assert (flags.loc[~registration, "contribution"] == weights).all()


def test_law_3_four_questions_a_priority_is_the_sum_of_its_flags_in_one_question(plain: Found):
    flags, lists = plain.assessment.flags, plain.assessment.shortlist
    assert set(lists["question"]) == set(QUESTIONS)
    sums = flags.groupby(["question", "object_id"])["contribution"].sum()
    assert lists.set_index(["question", "object_id"])["priority"].to_dict() == sums.to_dict()
    for row in lists.itertuples():
        mine = flags[(flags["question"] == row.question) & (flags["object_id"] == row.object_id)]
        assert set(row.reasons) == set(mine["rule_id"])
        assert list(mine.set_index("rule_id").loc[row.reasons, "contribution"]) == sorted(
            mine["contribution"], reverse=True
        )


def test_law_3_four_questions_ranks_exist_within_one_question_only(plain: Found):
    lists = plain.assessment.shortlist
    assert lists.loc[lists["question"] == "registration", "rank"].isna().all()
    for question in QUESTIONS[1:]:
        ranked = lists[lists["question"] == question].sort_values("rank")
        assert list(ranked["rank"]) == list(range(1, len(ranked) + 1))
        assert ranked["priority"].is_monotonic_decreasing


def test_law_3_four_questions_every_rule_belongs_to_one():
    assert {rule.card.question for rule in ALL_RULES} == set(QUESTIONS)
    assert len({rule.card.rule_id for rule in ALL_RULES}) == len(ALL_RULES)
