"""Three addresses worked out by hand, step by step, for a jurist to follow.

The presence settings are chosen so that a pocket calculator is enough: of those in the RNI half is still there after
four months and later, of those in the BRP everybody; everybody leaves on their own (together = 1). The date is
1 June 2024 and every source is complete.
"""

from __future__ import annotations

import json
from datetime import date
from math import comb

import pytest

from housing_risk.at_objects import profiles_of
from housing_risk.messages.rules import render
from housing_risk.occupancy import estimate_occupancy
from housing_risk.profiles import Lists, describe_objects
from housing_risk.rules import evaluate_rules, rule_cards
from housing_risk.settings import parse_settings
from housing_risk.shortlist import rank_objects
from housing_risk.tables import (
    ADDRESSES,
    CERTIFICATES,
    LINKS,
    OBJECTS,
    PANDEN,
    PERMIT_RECORDS,
    REGISTRATIONS,
    VISITS,
    empty,
)  # fmt: skip
from tests.frames import frame

DAY = date(2024, 6, 1)
HALF = {f"after_{months}_months": 0.5 for months in (4, 12, 24, 60)} | {"source": "voorbeeld"}
ALL = {f"after_{months}_months": 1.0 for months in (4, 12, 24, 60)} | {"source": "voorbeeld"}
SETTINGS = parse_settings({"presence": {"rni": HALF, "brp": ALL, "together": 1.0}})
COVERAGE = dict.fromkeys(("brp", "rni", "vergunningen", "keurmerken"), "full")

CROWDED, FAMILY, LODGING = "0000010000000001", "0000010000000002", "0000010000000003"


@pytest.fixture(scope="module")
def worked():
    """All stages from registrations to lists, on three objects."""
    objects = frame(
        OBJECTS,
        {"object_id": CROWDED, "uses": "woonfunctie", "floor_area_m2": 40},
        {"object_id": FAMILY, "uses": "woonfunctie", "floor_area_m2": 80},
        {"object_id": LODGING, "uses": "logiesfunctie", "floor_area_m2": 300},
        in_use=True,
    )  # fmt: skip
    addresses = frame(
        ADDRESSES,
        {"object_id": CROWDED, "huisnummer": 1, "huisletter": "A"},
        {"object_id": FAMILY, "huisnummer": 2},
        {"object_id": LODGING, "huisnummer": 3, "huisnummertoevoeging": "hs"},
        straat="Lindelaan", woonplaats="Dorp", postcode="1234AB", role="hoofdadres",
    )  # fmt: skip
    # Eight people in the RNI at number 1A, each since another day about a year ago.
    people = [("rni", CROWDED, f"2023-05-{day:02}") for day in range(11, 19)]
    # Seven people in the BRP at number 2, all since one day.
    people += [("brp", FAMILY, "2020-02-01")] * 7
    # Twelve people in the RNI at number 3, since another day each.
    people += [("rni", LODGING, f"2023-04-{day:02}") for day in range(1, 13)]
    registrations = frame(
        REGISTRATIONS,
        *({"row": row, "person": row, "register": register, "begin_earliest": begin, "begin_latest": begin}
          for row, (register, _, begin) in enumerate(people, 1)),
        source="personen", role="current",
    )  # fmt: skip
    linked = [{"source": "personen", "row": row, "object_id": place} for row, (_, place, _) in enumerate(people, 1)]
    permit = {"source": "vergunningen", "row": 1}
    links = frame(
        LINKS, *linked, {**permit, "object_id": LODGING}, status="matched", reason="exact", link_weight=1.0,
    )  # fmt: skip
    permits = frame(
        PERMIT_RECORDS, {**permit, "soort": "exploitatie_logies", "status": "verleend", "max_personen": 10},
    )  # fmt: skip
    stand_in = profiles_of(objects, addresses)
    occupancy = estimate_occupancy(registrations, links, stand_in, presence=SETTINGS.presence, reference_date=DAY)
    places = objects[["object_id"]].assign(wijk=None, buurt=None)
    described = describe_objects(
        objects, addresses, empty(PANDEN), places, occupancy,
        Lists(permits, empty(CERTIFICATES), empty(VISITS), links), (),
        stand_in=stand_in, settings=SETTINGS, municipality="GM9999", reference_date=DAY,
    )  # fmt: skip
    evaluation = evaluate_rules(
        described.profiles, described.distributions, described.permits, coverage=COVERAGE, settings={}
    )
    cards = rule_cards({})
    lists = rank_objects(evaluation.flags, evaluation.gaps, cards, described.profiles)
    return described, evaluation, cards.set_index("rule_id"), lists


def profile_of(worked, object_id):
    return worked[0].profiles.set_index("object_id").loc[object_id]


def chances_of(worked, object_id):
    rows = worked[0].distributions
    rows = rows[rows["object_id"] == object_id]
    return dict(zip(rows["persons"], rows["probability"], strict=True))


def flag_of(worked, object_id, rule_id):
    flags = worked[1].flags
    rows = flags[(flags["object_id"] == object_id) & (flags["rule_id"] == rule_id)]
    return rows.iloc[0] if len(rows) else None


def sentence_of(worked, object_id, rule_id):
    flag = flag_of(worked, object_id, rule_id)
    return render(worked[2].loc[rule_id, "sentence"], json.loads(flag["evidence"]))


def gap_of(worked, object_id, rule_id):
    gaps = worked[1].gaps
    rows = gaps[(gaps["object_id"] == object_id) & (gaps["rule_id"] == rule_id)]
    return rows.iloc[0]["reason"] if len(rows) else None


def test_lindelaan_1a_is_probably_too_full(worked):
    profile = profile_of(worked, CROWDED)
    # Step 1, persons: eight stand in the RNI, nobody in the BRP.
    assert (profile["rni_persons"], profile["brp_persons"]) == (8, 0)
    # Step 2, ages: each came over twelve and under twenty-four months before 1 June 2024.
    assert (profile["rni_12_24m"], profile["rni_under_4m"] + profile["rni_4_12m"] + profile["rni_over_24m"]) == (8, 0)
    # Step 3, distribution: eight coins. The chance of just k people is (8 over k) / 256.
    assert chances_of(worked, CROWDED) == pytest.approx({k: comb(8, k) / 256 for k in range(9)}, abs=1e-6)
    assert profile["persons_expected"] == pytest.approx(4)
    # P(0), P(1) add up to 9/256 = 3.5 %, with P(2) to 37/256 = 14 %: so the 5th percentile is 2. P(0..6) is 247/256.
    assert (profile["persons_low"], profile["persons_high"]) == (2, 6)
    # Step 4, norm: 40 m² : 12 m² = 3.33, rounded down 3. No permit, so the norm sets the number.
    assert (profile["norm_capacity"], profile["capacity_persons"], profile["capacity_source"]) == (3, 3, "norm")
    # Step 5, probability: more than 3 is 4, 5, 6, 7 or 8: (70 + 56 + 28 + 8 + 1) / 256 = 163/256 = 0.637.
    assert profile["p_over_capacity"] == pytest.approx(163 / 256, abs=1e-6)
    # Step 6, flag: 0.637 is over 0.5; it contributes 637 thousandths.
    assert flag_of(worked, CROWDED, "more_than_norm")["contribution"] == 637
    # Step 7, sentence.
    assert sentence_of(worked, CROWDED, "more_than_norm") == (
        "Naar schatting wonen hier 2 tot 6 mensen (90% zeker). De norm laat er 3 toe. "
        "De kans dat het er meer zijn, is 64 op 100."
    )
    # The other questions: more than 4 without a permit is (56 + 28 + 8 + 1) / 256 = 0.363, under 0.5: no flag.
    assert flag_of(worked, CROWDED, "letting_without_permit") is None
    assert gap_of(worked, CROWDED, "letting_without_permit") is None
    # Registration: at least one is still there with 1 - 1/256; listed, but it never weighs.
    listed = flag_of(worked, CROWDED, "rni_over_four_months")
    assert (listed["probability"], listed["contribution"]) == (pytest.approx(255 / 256, abs=1e-6), 0)


def test_lindelaan_2_is_a_large_family_and_the_card_says_so(worked):
    profile = profile_of(worked, FAMILY)
    # Seven in the BRP, all over 24 months, all certainly still there: the distribution is one number.
    assert (profile["brp_persons"], profile["brp_over_24m"]) == (7, 7)
    assert chances_of(worked, FAMILY) == {7: 1.0}
    # 80 m² : 12 m² = 6.67, rounded down 6; more than 6 is certain.
    assert (profile["norm_capacity"], profile["p_over_capacity"], profile["excess_expected"]) == (6, 1.0, 1.0)
    assert flag_of(worked, FAMILY, "more_than_norm")["contribution"] == 1000
    assert "groot gezin" in worked[2].loc["more_than_norm", "trap"]
    # Use: over four people, but all came on one day long ago. One household needs no permit, and no register tells.
    assert gap_of(worked, FAMILY, "letting_without_permit") == "household_unknown"
    assert flag_of(worked, FAMILY, "nobody_in_brp") is None


def test_lindelaan_3_stays_within_its_permit(worked):
    profile = profile_of(worked, LODGING)
    # Twelve coins; the permit allows ten. More than ten: (12 + 1) / 4096 = 0.003.
    assert (profile["permit_max"], profile["capacity_source"]) == (10, "permit")
    assert profile["p_over_capacity"] == pytest.approx(13 / 4096, abs=1e-6)
    for rule in ("more_than_norm", "more_than_allowed", "letting_without_permit", "sleepers_without_notification"):
        assert flag_of(worked, LODGING, rule) is None
        assert gap_of(worked, LODGING, rule) is None
    assert profile["address"] == "Lindelaan 3-hs"


def test_the_lists_are_ranked_within_one_question_only(worked):
    lists = worked[3].set_index(["question", "object_id"])
    assert lists.loc[("occupancy", FAMILY), "rank"] == 1
    assert lists.loc[("occupancy", CROWDED), "rank"] == 2
    assert lists.loc["registration", "rank"].isna().all()
    assert (lists.loc["registration", "priority"] == 0).all()
