"""Permits, certificates and visits as they stand on the date, as tables of cases."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from housing_risk.at_objects import at_objects
from housing_risk.profiles.permits import ambiguous_numbers, certificate_numbers, count_rows, last_visits, permit_states
from housing_risk.tables import CERTIFICATES, LINKS, PERMIT_RECORDS, VISITS
from tests.frames import frame

DAY = date(2024, 6, 1)


def links(*places: str | list[str]) -> pd.DataFrame:
    """One row per record: an object, or the objects that its address fits."""
    rows = [
        {"row": row, "status": "ambiguous", "reason": "several_fit", "candidates": place, "link_weight": 1 / len(place)}
        if isinstance(place, list)
        else {"row": row, "status": "matched" if place else "unmatched",
              "reason": "exact" if place else "number_unknown", "object_id": place or None,
              "link_weight": 1.0 if place else 0.0}
        for row, place in enumerate(places, 1)
    ]  # fmt: skip
    return frame(LINKS, *rows, source="s")


STAND_IN = pd.DataFrame(
    [*((name, name) for name in "ABC"), ("old A", "A"), ("old", "B"), ("old", "C")], columns=["object_id", "profile_id"]
)
"""A, B and C are in use; `old A` stood at the address of A, `old` at that of B and C; `gone` has no twin."""


def places(*where: str | list[str]) -> pd.DataFrame:
    """One row per record and object with a profile."""
    return at_objects(links(*where), STAND_IN)


def permits(*rows: dict[str, object]) -> pd.DataFrame:
    given = ({"row": number, "soort": "omzetting", "status": "verleend", **row} for number, row in enumerate(rows, 1))
    return frame(PERMIT_RECORDS, *given, source="s")


def state_of(*rows: dict[str, object], at: tuple[str | list[str], ...] = ()) -> tuple[str, bool, object]:
    """Give state, certain and number of the one permit at object A."""
    table = permit_states(permits(*rows), places(*(at or ("A",) * len(rows))), DAY).set_index("object_id")
    number = table.loc["A", "max_personen"]
    return table.loc["A", "state"], bool(table.loc["A", "certain"]), None if pd.isna(number) else int(number)


@pytest.mark.parametrize(
    ("status", "state"),
    [("verleend", "granted"), ("gedoogd", "granted"), ("aangevraagd", "pending"), ("geweigerd", "none"),
     ("ingetrokken", "none"), ("vervallen", "none")],
)  # fmt: skip
def test_what_a_status_means(status, state):
    assert state_of({"status": status, "max_personen": 4})[0] == state


@pytest.mark.parametrize(
    ("begins", "ends", "state"),
    [(None, None, "granted"), ("2024-06-01", None, "granted"), ("2024-06-02", None, "none"),
     (None, "2024-06-01", "granted"), (None, "2024-05-31", "none"), ("2020-01-01", "2030-01-01", "granted")],
)  # fmt: skip
def test_a_permit_is_valid_from_its_first_to_its_last_day(begins, ends, state):
    dates = {"geldig_van": begins, "geldig_tot": ends, "max_personen": 4}
    assert state_of(dates) == (state, True, 4 if state == "granted" else None)


@pytest.mark.parametrize(
    ("ended", "state"),
    [
        ({"kenmerk": 1}, "none"),
        ({"kenmerk": 1, "geldig_van": "2023-05-01"}, "none"),
        ({"kenmerk": 1, "geldig_van": "2024-06-01"}, "none"),
        ({"kenmerk": 1, "geldig_van": "2024-06-02"}, "granted"),  # not yet on the date
        ({"kenmerk": 1, "geldig_van": "2019-05-01"}, "granted"),  # granted anew since
        ({"kenmerk": 2}, "granted"),
        ({}, "granted"),
        ({"kenmerk": 1, "soort": "logies"}, "granted"),
        ({"kenmerk": 1, "status": "geweigerd"}, "granted"),
    ],
)
def test_a_permit_ends_with_a_later_row_of_the_same_kenmerk(ended, state):
    granted = {"kenmerk": 1, "geldig_van": "2020-01-01", "max_personen": 6}
    found = permit_states(permits(granted, {"status": "ingetrokken", **ended}), places("A", "A"), DAY)
    assert found.set_index("soort").loc["omzetting", "state"] == state
    assert pd.isna(found.set_index("soort").loc["omzetting", "max_personen"]) == (state == "none")


def test_a_permit_withdrawn_at_one_house_stands_at_the_other_of_its_kenmerk():
    rows = permits({"kenmerk": 1}, {"kenmerk": 1}, {"kenmerk": 1, "status": "ingetrokken"})
    found = permit_states(rows, places("A", "B", "A"), DAY).set_index("object_id")["state"]
    assert found.to_dict() == {"A": "none", "B": "granted"}


def test_an_asked_for_permit_has_no_dates_to_keep_to():
    assert state_of({"status": "aangevraagd", "geldig_tot": "2020-01-01"})[0] == "pending"


def test_the_strongest_of_several_counts_with_the_largest_valid_number():
    rows = [
        {"status": "geweigerd"},
        {"max_personen": 4},
        {"max_personen": 6},
        {"max_personen": 99, "status": "vervallen"},
    ]
    assert state_of(*rows) == ("granted", True, 6)
    assert state_of({"status": "geweigerd"}, {"status": "aangevraagd"}) == ("pending", True, None)


def test_an_address_that_fits_several_gives_a_permit_without_a_number_at_each():
    assert state_of({"max_personen": 9}, at=(["A", "B"],)) == ("granted", False, None)
    assert state_of({"max_personen": 9}, {"max_personen": 4}, at=(["A", "B"], "A")) == ("granted", True, 4)


def test_a_permit_on_a_bare_number_may_be_for_a_neighbour_with_a_suffix():
    bare = links("A").assign(reason="bare_number", candidates=[["B"]], link_weight=0.7)
    found = at_objects(bare, STAND_IN)
    table = permit_states(permits({"max_personen": 9}), found, DAY).set_index("object_id")
    assert table["state"].to_dict() == {"A": "granted", "B": "granted"}
    assert table["certain"].to_dict() == {"A": True, "B": False}
    assert table["max_personen"].dropna().to_dict() == {"A": 9}
    assert ambiguous_numbers(permits({"max_personen": 9}), frame(CERTIFICATES), found, DAY).to_dict() == {"B": 1}


def test_a_permit_that_may_be_here_is_weaker_than_one_that_is_but_stronger_than_a_refusal():
    assert state_of({}, {"status": "geweigerd"}, at=(["A", "B"], "A"))[:2] == ("granted", False)


def test_a_permit_without_an_object_is_nowhere():
    assert permit_states(permits({}), places(""), DAY).empty


def test_what_is_at_an_old_object_is_at_its_twin_in_use():
    assert state_of({"max_personen": 8}, at=("old A",)) == ("granted", True, 8)
    certificate = frame(CERTIFICATES, {"row": 1, "max_personen": 8}, source="s", keurmerk="SNF")
    assert certificate_numbers(certificate, places("old A"), DAY).to_dict() == {"A": 8}
    assert visits_of({"datum": "2024-05-01"}, at=("old A",)).index.to_list() == ["A"]


def test_of_two_twins_either_may_be_meant():
    rows = permits({"max_personen": 8})
    table = permit_states(rows, places("old"), DAY)
    assert table["object_id"].to_list() == ["B", "C"]
    assert not table["certain"].any()
    assert table["max_personen"].isna().all()
    assert ambiguous_numbers(rows, frame(CERTIFICATES), places("old"), DAY).to_dict() == {"B": 1, "C": 1}
    assert visits_of({"datum": "2024-05-01"}, at=("old",)).empty


def test_two_candidates_with_one_object_in_use_are_one_permit():
    rows = permits({"max_personen": 8})
    assert ambiguous_numbers(rows, frame(CERTIFICATES), places(["A", "old A"]), DAY).to_dict() == {"A": 1}


def test_every_row_is_counted_also_where_there_is_no_profile():
    rows = permits({}, {}, {}, {}, {})
    at = places("A", "old", "gone", "", ["A", "gone"])
    certificates = frame(CERTIFICATES, {"row": 1}, source="k")
    assert count_rows((rows, certificates, frame(VISITS)), at) == {
        "k": {"rows": 1, "at_objects": 0, "no_profile": 0, "no_object": 1},
        "s": {"rows": 5, "at_objects": 3, "no_profile": 1, "no_object": 1},
    }
    assert count_rows((frame(VISITS),), at) == {}


def test_kinds_stand_apart():
    table = permit_states(permits({}, {"soort": "logies", "status": "geweigerd"}), places("A", "A"), DAY)
    assert table.set_index("soort")["state"].to_dict() == {"omzetting": "granted", "logies": "none"}


def test_certificates_count_where_they_are_certain_and_valid():
    rows = frame(
        CERTIFICATES,
        {"row": 1, "max_personen": 4}, {"row": 2, "max_personen": 8, "geldig_tot": "2024-05-31"},
        {"row": 3, "max_personen": 9}, {"row": 4, "max_personen": 5}, {"row": 5, "max_personen": None},
        source="s", keurmerk="SNF",
    )  # fmt: skip
    numbers = certificate_numbers(rows, places("A", "A", ["A", "B"], "A", "C"), DAY)
    assert numbers.dropna().to_dict() == {"A": 5}


def visits_of(*rows: dict[str, object], at: tuple[str | list[str], ...] = ()) -> pd.DataFrame:
    given = ({"row": number, **row} for number, row in enumerate(rows, 1))
    return last_visits(frame(VISITS, *given, source="s"), places(*(at or ("A",) * len(rows))), DAY)


def test_the_last_visit_is_the_last_on_or_before_the_date():
    days = ["2023-01-01", "2024-06-01", "2024-06-02", None]
    table = visits_of(*({"datum": day, "situatie": "niemand_aanwezig"} for day in days))
    assert table["last_visit"].dt.strftime("%Y-%m-%d").to_dict() == {"A": "2024-06-01"}


def test_of_two_on_one_day_the_last_row_counts():
    day = {"datum": "2024-05-01"}
    table = visits_of({**day, "situatie": "niemand_aanwezig"}, {**day, "situatie": "toegang_verleend"})
    assert table.loc["A", "last_visit_situation"] == "toegang_verleend"


@pytest.mark.parametrize(("day", "found"), [("2023-06-01", None), ("2023-06-02", 3), ("2024-06-01", 3)])
def test_persons_found_count_for_twelve_months(day, found):
    number = visits_of({"datum": day, "personen_aangetroffen": 3}).loc["A", "visit_persons_12m"]
    assert (None if pd.isna(number) else number) == found


def test_a_visit_at_an_address_that_fits_several_counts_nowhere():
    assert visits_of({"datum": "2024-05-01", "personen_aangetroffen": 3}, at=(["A", "B"],)).empty


VISITED = {
    # visits (day, situation, persons found) → persons found that count
    "somebody, and nobody since": ([("2023-09-01", "toegang_verleend", 4), ("2024-05-01", "toegang_verleend", 0)], 0),
    "nobody, and somebody since": ([("2023-09-01", "toegang_verleend", 0), ("2024-05-01", "deels_toegang", 4)], 4),
    "a closed door says nothing": ([("2023-09-01", "toegang_verleend", 4), ("2024-05-01", "niemand_aanwezig", 0)], 4),
    "seen at the door": ([("2023-09-01", "toegang_verleend", 4), ("2024-05-01", "geen_medewerking", 2)], 2),
    "twice on one day": ([("2024-05-01", "toegang_verleend", 4), ("2024-05-01", "toegang_verleend", 3)], 4),
    "not counted": ([("2023-09-01", "toegang_verleend", 4), ("2024-05-01", "toegang_verleend", None)], 4),
    "after the date": ([("2023-09-01", "toegang_verleend", 4), ("2024-06-02", "toegang_verleend", 0)], 4),
    "a closed door alone": ([("2024-05-01", "niemand_aanwezig", 0)], None),
}


@pytest.mark.parametrize("case", VISITED)
def test_the_last_visit_that_counted_tells_how_many_were_found(case):
    rows, expected = VISITED[case]
    table = visits_of(*({"datum": day, "situatie": met, "personen_aangetroffen": seen} for day, met, seen in rows))
    number = table.loc["A", "visit_persons_12m"]
    assert (None if pd.isna(number) else number) == expected


AMBIGUOUS = {
    # soort (None: a certificate), status, number, valid until, objects that fit → objects that may bear it
    "a permit that fits two": (("kamerverhuur", "verleend", 6, None, ["A", "B"]), {"A": 1, "B": 1}),
    "tolerated": (("kamerverhuur", "gedoogd", 6, None, ["A", "B"]), {"A": 1, "B": 1}),
    "refused": (("kamerverhuur", "geweigerd", 6, None, ["A", "B"]), {}),
    "expired": (("kamerverhuur", "verleend", 6, "2024-05-31", ["A", "B"]), {}),
    "without a number": (("kamerverhuur", "verleend", None, None, ["A", "B"]), {}),
    "a fire notification": (("gebruiksmelding", "verleend", 6, None, ["A", "B"]), {}),
    "a permit that fits one": (("kamerverhuur", "verleend", 6, None, "A"), {}),
    "a certificate that fits two": ((None, None, 6, None, ["A", "B"]), {"A": 1, "B": 1}),
}


@pytest.mark.parametrize("case", AMBIGUOUS)
def test_what_may_be_allowed_here_or_at_another_object(case):
    (soort, status, number, until, where), expected = AMBIGUOUS[case]
    row = {"row": 1, "max_personen": number, "geldig_tot": until}
    permits = frame(PERMIT_RECORDS, *([{**row, "soort": soort, "status": status}] if soort else []), source="s")
    certificates = frame(CERTIFICATES, *([] if soort else [{**row, "keurmerk": "SNF"}]), source="s")
    assert ambiguous_numbers(permits, certificates, places(where), DAY).to_dict() == expected
