"""`link` and `trace` as a whole: skipped rows, weights, faults on purpose, and the account of a row."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from housing_risk.errors import UsageError
from housing_risk.linkage import link, linking, trace
from housing_risk.linkage.clean import Clean, clean_answers
from housing_risk.linkage.deciding.steps import STEPS
from housing_risk.linkage.matcher import STATUS_OF, Matcher
from housing_risk.linkage.register.names import Names
from housing_risk.linkage.register.register import Register
from housing_risk.messages import linkage as messages
from housing_risk.tables import ADDRESSES, LINKS, OBJECTS, empty
from housing_risk.tables.inputs import SKIP_REASONS
from tests.linkage.building import object_id, register, written
from tests.linkage.test_cases import CASES, cells

ADDRESSES_, OBJECTS_ = register((Path(__file__).parent / "town.txt").read_text(encoding="utf-8"))
BARE = {"postcode": "1381AB", "huisnummer": "12"}


@pytest.mark.parametrize("reason", SKIP_REASONS)
def test_a_skipped_row_keeps_its_reason_and_is_not_linked(reason: str) -> None:
    rows = written({"skip": reason, "postcode": "1381AA", "huisnummer": "2"}, {"postcode": "1381AA", "huisnummer": "2"})
    skipped, linked = (row for _, row in link(rows, ADDRESSES_, OBJECTS_, municipality="GM0457").iterrows())
    assert (skipped["reason"], skipped["status"]) == (reason, STATUS_OF[reason])
    assert pd.isna(skipped["object_id"]) and skipped["candidates"] == [] and skipped["link_weight"] == 0
    assert linked["status"] == "matched"


def test_history_and_continuation_are_no_address_and_the_rest_is_excluded() -> None:
    assert {reason: STATUS_OF[reason] for reason in SKIP_REASONS} == {
        reason: "not_an_address" if reason in ("history", "continuation") else "excluded" for reason in SKIP_REASONS
    }


def test_a_bare_number_has_the_configured_weight() -> None:
    answer = link(written(BARE), ADDRESSES_, OBJECTS_, municipality="GM0457", bare_number_weight=0.6).iloc[0]
    assert (answer["reason"], answer["link_weight"]) == ("bare_number", 0.6)
    assert answer["candidates"] == [object_id(4), object_id(5)]


def test_no_id_of_the_register_becomes_a_text_where_no_row_has_one() -> None:
    """Ten million ids as texts take a gigabyte and twelve seconds."""
    matcher = Matcher(ADDRESSES_, OBJECTS_, "0457")
    rows = written(BARE, {"adres": "Kerkstraat 12 Weesp"}, {"adres": "Kerkstraat 12, tel 0294-412345"})
    list(matcher.link_all(linking.written_texts(rows)))
    assert not {"object_ids", "nummer_ids", "_nummers"} & vars(matcher.register).keys()


def test_the_short_way_and_the_long_way_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clean rows are answered all at once; read one by one they must get the same answers."""
    present = ADDRESSES_[ADDRESSES_["role"] != "former"]
    columns = ("straat", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats")
    clean = [
        {"huisnummer": str(row["huisnummer"]), **{name: row[name] for name in columns if pd.notna(row[name])}}
        for _, row in present.iterrows()
    ]
    own = present[["object_id", "nummeraanduiding_id"]].to_dict("records")
    with_ids = [
        row | {name: ids[name] for name in named}
        for at, row in enumerate(clean)
        for ids in (own[at], own[at - 1], dict.fromkeys(own[at], "0" * 16))
        for named in (("object_id", "nummeraanduiding_id"), ("object_id",), ("nummeraanduiding_id",))
    ]
    rows = written(*clean, *with_ids, *map(cells, CASES))
    at_once = link(rows, ADDRESSES_, OBJECTS_, municipality="GM0457")
    taken = []

    def none_is_clean(frame: pd.DataFrame, asked: Names) -> Clean:
        taken.append((clean_answers(frame, asked).position >= 0).sum())
        return Clean(np.full(len(frame), -1), {}, {})

    monkeypatch.setattr(linking, "clean_answers", none_is_clean)
    pd.testing.assert_frame_equal(at_once, link(rows, ADDRESSES_, OBJECTS_, municipality="GM0457"))
    assert taken[0] > len(clean)


def test_a_former_address_resolves_to_the_present_one() -> None:
    row = written({"straat": "Oude Naam", "huisnummer": "5", "woonplaats": "Weesp"})
    answer = link(row, ADDRESSES_, OBJECTS_, municipality="GM0457").iloc[0]
    assert answer["nummeraanduiding_id"] == OBJECTS_.set_index("object_id").at[object_id(120), "nummeraanduiding_id"]


def test_nothing_written_and_no_register_give_a_table() -> None:
    nothing = link(written(BARE).iloc[:0], ADDRESSES_, OBJECTS_, municipality="GM0457")
    assert len(nothing) == 0 and list(nothing.columns) == LINKS.names
    answer = link(written(BARE), empty(ADDRESSES), empty(OBJECTS), municipality="GM0457").iloc[0]
    assert answer["status"] == "unmatched"


def test_the_input_is_not_changed() -> None:
    rows, addresses, objects = written(BARE), ADDRESSES_.copy(), OBJECTS_.copy()
    link(rows, addresses, objects, municipality="GM0457")
    pd.testing.assert_frame_equal(rows, written(BARE))
    pd.testing.assert_frame_equal(addresses, ADDRESSES_)


@pytest.mark.parametrize("wrong", [{"municipality": "0457"}, {"municipality": "GM0457", "bare_number_weight": 1.0}])
def test_a_wrong_call_is_refused(wrong: dict) -> None:
    with pytest.raises(UsageError):
        link(written(BARE), ADDRESSES_, OBJECTS_, **wrong)


def test_trace_tells_the_steps_and_ends_with_the_answer() -> None:
    rows = written({"adres": "Lindenlaaan 6, Weesp"})
    account = trace(rows, ADDRESSES_, OBJECTS_, municipality="GM0457", source="rni", row=1)
    tried = account["step"].tolist()
    assert tried == ["postcode_and_number", "street_and_number", "street_shortened", "street_misspelt", "answer"]
    assert account["outcome"].tolist()[-2:] == ["street_misspelt", "street_misspelt"]
    assert account["candidates"].tolist()[-1] == 1
    assert account["name"].notna().all()


def test_trace_of_a_contradiction_and_of_no_address() -> None:
    rows = written(
        {"postcode": "1382EF", "huisnummer": "6", "straat": "Lindenlaan", "woonplaats": "Weesp"}, {"adres": "zn"}
    )
    first, second = (trace(rows, ADDRESSES_, OBJECTS_, municipality="GM0457", source="rni", row=row) for row in (1, 2))
    assert first["step"].tolist()[-2:] == ["contradiction", "answer"]
    assert first["candidates"].tolist()[-1] == 2
    assert second["outcome"].tolist() == ["placeholder", "placeholder"]


def test_trace_refuses_a_row_that_is_not_there() -> None:
    with pytest.raises(UsageError, match="rij 9"):
        trace(written(BARE), ADDRESSES_, OBJECTS_, municipality="GM0457", source="rni", row=9)


@pytest.mark.parametrize("reason", ["several_addresses", "near_not_at", "several_fit", "suffix_unknown"])
def test_a_reason_that_any_list_may_have_speaks_of_no_person(reason: str) -> None:
    assert "persoon" not in messages.REASONS[reason]


def test_every_step_and_reason_has_a_dutch_name() -> None:
    assert {name for name, _ in STEPS} <= set(messages.STEPS)
    assert set(messages.REASONS) == set(STATUS_OF)


def test_many_postcodes_do_not_run_into_one_another() -> None:
    """A key of postcode and number takes more than 32 bits from 21,475 postcodes on."""
    count = 30_000
    made = pd.DataFrame({"place": range(count)})
    ids = [
        made["place"].map(lambda place, start=start: f"{start}{place:010d}").astype("str")
        for start in ("045701", "045720")
    ]
    posted = made["place"].map(lambda place: f"{1000 + place // 26}A{chr(65 + place % 26)}").astype("str")
    addresses = pd.DataFrame(
        {
            "nummeraanduiding_id": ids[1], "object_id": ids[0], "role": "hoofdadres", "straat": "Kerkstraat",
            "straat_kort": pd.Series([None] * count, dtype="str"), "huisnummer": made["place"] % 90 + 1,
            "huisletter": pd.Series([None] * count, dtype="str"),
            "huisnummertoevoeging": pd.Series([None] * count, dtype="str"), "postcode": posted, "woonplaats": "Weesp",
        }
    )  # fmt: skip
    objects = addresses[["object_id", "nummeraanduiding_id"]].assign(in_use=True)
    last = addresses.iloc[[0, 22_000, count - 1]]
    rows = written(*({"postcode": row.postcode, "huisnummer": str(row.huisnummer)} for row in last.itertuples()))
    clean = clean_answers(linking.written_texts(rows), Names(Register(addresses, objects)))
    assert clean.position.tolist() == [0, 22_000, count - 1]


ENDLESS = {
    "number": {"postcode": "1381AA", "huisnummer": "9" * 5000},
    "number in text": {"adres": "Kerkstraat " + "9" * 5000},
    "zeros": {"postcode": "1381AA", "huisnummer": "0" * 5000},
    "suffix": {"postcode": "1381AA", "huisnummer": "2", "huisnummertoevoeging": "1" * 5000},
    "day of a damaged number": {"postcode": "1381AA", "huisnummer": "9" * 5000 + "-mei"},
    "range": {"adres": f"Kerkstraat 2-{'9' * 5000}, Weesp"},
    "words": {"adres": "Kerkstraat 2 " * 2500},
    "letters": {"adres": "a" * 32_767},
    "numbers": {"adres": "1 " * 16_000},
    "postcodes": {"adres": "1381AA 2 " * 3500},
    "marks": {"adres": "-/" * 16_000},
    "street": {"postcode": "1381AA", "huisnummer": "2", "straat": "Kerk " * 6000},
}


@pytest.mark.parametrize("case", ENDLESS)
def test_what_never_ends_is_answered_as_anything_else(case: str) -> None:
    """Python refuses numbers of over 4,300 digits, and a spreadsheet cell holds 32,767 characters."""
    rows = written(*[ENDLESS[case]] * 20)
    answer = link(rows, ADDRESSES_, OBJECTS_, municipality="GM0457")
    assert len(answer) == 20
    assert set(answer["reason"]) == {"incomplete"}


@pytest.mark.parametrize("digits", [6, 19, 400])
def test_a_number_of_many_digits_is_no_house_number(digits: int) -> None:
    rows = written({"postcode": "1381AA", "huisnummer": "2" * digits}, {"adres": f"Kerkstraat {'2' * digits} Weesp"})
    assert set(link(rows, ADDRESSES_, OBJECTS_, municipality="GM0457")["status"]) <= {"not_an_address", "unmatched"}
