"""The planted stories, each with what every rule must say of it.

The expected states are reasoned from the rules, the norm (12 m² a person) and the start values of `[presence]`: of
those in the RNI 55 % are still there after 4 months, 35 % after 12, 20 % after 24, 10 % after 60; of those in the BRP
95 %. Sources brp, rni, vergunningen and keurmerken are complete, so what does not flag is clear unless the rule says
gap. Numbers of persons and days are chosen such that no probability comes near the threshold of one half (a test
works them all out). Days stay away from where a month or year turns: 122 (four months), 365 and 730.
"""

from __future__ import annotations

from housing_risk.simulate.story import (
    AREA_UNUSABLE,
    FLAGGED,
    HOUSEHOLD_UNKNOWN,
    INHABITED_UNKNOWN,
    NO_NORM,
    WITHHELD,
    Permit,
    Site,
    Story,
    all_rules,
    spread,
)

NOTIFICATION = Permit("gebruiksmelding", until=None)

HOMES = (
    # 11 arrivals of the last three months in room for 5: about 9 are there. On 11 days, no permit, nobody in the BRP.
    # All 11 must still be there to be more than 10 sleepers: improbable. Nobody is there for four months yet. 11
    # arrivals pass max(6, 5).
    Story(
        "crowded_house",
        (Site(area=68, least=60, most=71, rni=spread(11, 12, 88)),),
        {
            "more_than_norm": FLAGGED,
            "letting_without_permit": FLAGGED,
            "nobody_in_brp": FLAGGED,
            "transit_address": FLAGGED,
        },
    ),
    # 7 in room for 6, each there with 0.95: all seven with about 0.7. One household or not: no register tells. No
    # arrival of the last two years.
    Story(
        "large_family",
        (Site(area=80, least=72, most=83, brp=(4100, 4100, 4100, 4100, 2900, 2300, 1500)),),
        {"more_than_norm": FLAGGED, "letting_without_permit": HOUSEHOLD_UNKNOWN},
    ),
    # 9 of two to three years ago: fewer than 2 are still there, so 3 with the resident; room for 5. At least one of
    # them is probably there.
    Story(
        "old_registrations",
        (Site(area=68, least=60, most=71, brp=(2500,), rni=spread(9, 800, 1080)),),
        {"rni_over_four_months": FLAGGED},
    ),
    # 8 residents in room for 12 who came on 8 days. 5 arrivals in a year.
    Story(
        "room_letting",
        (Site(area=150, least=144, most=190, brp=(30, 75, 140, 220, 310, 420, 500, 600)),),
        {"letting_without_permit": FLAGGED},
    ),
    # The same with a permit for 8: that number counts, and 7 do not pass it.
    Story(
        "room_letting_permitted",
        (
            Site(
                area=150,
                least=144,
                most=190,
                brp=(75, 140, 220, 310, 420, 500, 600),
                permits=(Permit("kamerverhuur", 8),),
            ),
        ),
    ),
    # 6 residents on 6 days; the permit lapsed 200 days ago, and with it its number.
    Story(
        "permit_lapsed",
        (
            Site(
                area=130,
                least=120,
                most=143,
                brp=(60, 150, 240, 330, 450, 560),
                permits=(Permit("kamerverhuur", 6, since=-2000, until=-200),),
            ),
        ),
        {"letting_without_permit": FLAGGED},
    ),
    # 4 arrivals of the last months, room for 9, nobody in the BRP.
    Story(
        "nobody_in_brp",
        (Site(area=110, least=108, most=119, rni=(35, 50, 70, 95)),),
        {"nobody_in_brp": FLAGGED},
    ),
    # Nobody in any register, but 6 persons were found five months ago.
    Story(
        "found_at_visit",
        (Site(area=95, least=84, most=107, found_at_visit=6),),
        {"nobody_in_brp": FLAGGED},
    ),
    # Nobody in any register and nothing else known: empty, or not? A gap.
    Story(
        "empty_home",
        (Site(area=100, least=84, most=107),),
        {"nobody_in_brp": INHABITED_UNKNOWN},
    ),
    # 2 residents in room for 2 who also stand in the RNI here, for over four months: counted once, at their BRP
    # address, they are 2 residents and nobody of the RNI.
    Story("both_registers", (Site(area=30, least=24, most=35, brp=(300, 300), both=2),)),
    # 9 arrivals of five to eleven months ago: fewer than 4 are still there, but more than max(6, 8) came in a year.
    Story(
        "transit_address",
        (Site(area=100, least=96, most=107, rni=spread(9, 150, 345)),),
        {"rni_over_four_months": FLAGGED, "nobody_in_brp": FLAGGED, "transit_address": FLAGGED},
    ),
    # As the crowded house, with an area that says nothing.
    Story(
        "area_unusable",
        (Site(area=999_999, least=999_999, most=999_999, rni=spread(9, 12, 85)),),
        {
            "more_than_norm": AREA_UNUSABLE,
            "letting_without_permit": FLAGGED,
            "nobody_in_brp": FLAGGED,
            "transit_address": FLAGGED,
        },
    ),
    # 9 arrivals and a resident, about 8 there, certified for 6: that number counts, not the norm's 11. A permit, so
    # no letting without. 9 arrivals pass max(6, 6). 10 in all can not be more than 10.
    Story(
        "certificate_exceeded",
        (
            Site(
                area=140,
                least=132,
                most=143,
                brp=(1500,),
                rni=spread(9, 12, 85),
                permits=(Permit("omzetting"),),
                certificate=6,
            ),
        ),
        {"more_than_allowed": FLAGGED, "transit_address": FLAGGED},
    ),
    # 3 arrivals at a number that two homes share. Half of each counts at either: with its resident 2 or 3 are there,
    # room for 4.
    Story(
        "ambiguous_address",
        (Site(area=52, brp=(1800,)), Site(area=52, brp=(1300,))),
        neighbours=(25, 45, 65),
    ),
)

LODGING = (
    # The number of the permit counts and is far off; lodgings are nobody's BRP address. Of 60 some are there for over
    # four months.
    Story(
        "holiday_park",
        (
            Site(
                uses="logiesfunctie",
                area=2400,
                rni=spread(40, 10, 100) + spread(20, 150, 340),
                permits=(Permit("exploitatie_logies", 120), NOTIFICATION),
            ),
        ),
        {"rni_over_four_months": FLAGGED},
    ),
    # 40 arrivals of the last three months, about 32 there; no number is known, and no norm for lodgings.
    Story(
        "lodging_without_permit",
        (Site(uses="logiesfunctie", area=820, rni=spread(40, 10, 100)),),
        {
            "more_than_norm": NO_NORM,
            "letting_without_permit": FLAGGED,
            "sleepers_without_notification": FLAGGED,
            "transit_address": FLAGGED,
        },
    ),
    # 18 arrivals where 24 are allowed, with a notification: as it should be.
    Story(
        "permitted_lodging",
        (
            Site(
                uses="logiesfunctie",
                area=640,
                rni=spread(18, 10, 100),
                permits=(Permit("logies", 24), NOTIFICATION),
            ),
        ),
    ),
    # 20 arrivals where 30 are allowed, but nobody told the fire brigade.
    Story(
        "notification_missing",
        (Site(uses="logiesfunctie", area=520, rni=spread(20, 10, 100), permits=(Permit("logies", 30),)),),
        {"sleepers_without_notification": FLAGGED},
    ),
    # 30 who ever named the office: 8 of this year, 22 of before. Some are there on paper, hence the first flag; more
    # than ten is improbable; the norm asks nothing of an office. 8 arrivals pass 6.
    Story(
        "agency_office",
        (Site(uses="kantoorfunctie", area=940, rni=spread(8, 130, 340) + spread(22, 430, 1400)),),
        {"no_dwelling": FLAGGED, "rni_over_four_months": FLAGGED, "transit_address": FLAGGED},
    ),
)

ON_THE_WATER = (
    Story(
        "houseboats",
        (
            Site(kind="ligplaats", uses="", brp=(2200, 2200)),
            Site(kind="ligplaats", uses="", brp=(1500,)),
            Site(kind="ligplaats", uses="", brp=(3100, 3100, 1900)),
        ),
        {"more_than_norm": NO_NORM},
    ),
    # 3 arrivals of the last months on a boat where nobody stands in the BRP.
    Story(
        "houseboat_nobody_in_brp",
        (Site(kind="ligplaats", uses="", rni=(40, 60, 80)),),
        {"more_than_norm": NO_NORM, "nobody_in_brp": FLAGGED},
    ),
    # 6 residents of long ago: one household or not, no register tells.
    Story(
        "caravan_family",
        (Site(kind="standplaats", uses="", brp=(5200, 5200, 3300, 2500, 1700, 1100)),),
        {"more_than_norm": NO_NORM, "letting_without_permit": HOUSEHOLD_UNKNOWN},
    ),
)

KEPT_BACK = (
    # The first would be flagged thrice, the second never: both say nothing.
    Story(
        "shelter",
        (
            Site(area=180, least=144, most=400, rni=spread(20, 12, 100), excluded=True),
            Site(area=120, least=96, most=143, brp=(2000, 2000), excluded=True),
        ),
        all_rules(WITHHELD),
    ),
    Story(
        "secret_resident",
        (
            Site(area=66, least=60, most=71, rni=spread(10, 12, 90), secret=True),
            Site(area=105, least=96, most=143, brp=(3000, 3000), secret=True),
        ),
        all_rules(WITHHELD),
    ),
)

STORIES = (*HOMES, *LODGING, *ON_THE_WATER, *KEPT_BACK)
"""All planted stories."""
