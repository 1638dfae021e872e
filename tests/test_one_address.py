"""docs/one-address.md walks one address through the program: every number on it is the number that comes out."""

from __future__ import annotations

from math import comb

import pytest

from housing_risk.at_objects import profiles_of
from housing_risk.linkage import link
from housing_risk.occupancy import estimate_occupancy
from housing_risk.settings import Presence
from housing_risk.tables import ADDRESSES, LINKS, OBJECTS, REGISTRATIONS, WRITTEN
from tests.frames import frame
from tests.reading_docs import DOCS, ROOT, bare, number_in, table_under, text_of
from tests.test_by_hand import (  # noqa: F401 (worked is a fixture)
    CROWDED,
    DAY,
    chances_of,
    flag_of,
    gap_of,
    profile_of,
    sentence_of,
    worked,
)  # fmt: skip

PAGE = DOCS / "one-address.md"
WRITTEN_COLUMNS = ("postcode", "huisnummer", "huisletter", "straat", "woonplaats", "adres")
OBJECT_ROWS = frame(OBJECTS, {"object_id": CROWDED}, {"object_id": "0000010000000002"}, in_use=True)
ADDRESS_ROWS = frame(
    ADDRESSES,
    {"object_id": CROWDED, "nummeraanduiding_id": "0000200000000001", "huisnummer": 1, "huisletter": "A"},
    {"object_id": "0000010000000002", "nummeraanduiding_id": "0000200000000002", "huisnummer": 2},
    straat="Lindelaan", woonplaats="Dorp", postcode="1234AB", role="hoofdadres",
)  # fmt: skip


def test_every_way_of_writing_is_linked_as_the_page_says():
    shown = table_under(PAGE, "2. Koppelen")
    cells = [dict(zip(WRITTEN_COLUMNS, (cell or None for cell in row), strict=False)) for row in shown]
    written = frame(WRITTEN, *({"row": number, **row} for number, row in enumerate(cells, 1)), source="rni")
    links = link(written, ADDRESS_ROWS, OBJECT_ROWS, municipality="GM9999")
    assert links["reason"].tolist() == [bare(row[-1]) for row in shown]
    assert set(links.loc[links["status"] == "matched", "object_id"]) == {CROWDED}


def test_the_distribution_is_the_one_on_the_page(worked):  # noqa: F811
    shown = table_under(PAGE, "3. Schatten")
    assert [int(ways) for _, ways, _ in shown] == [comb(8, people) for people in range(9)]
    assert {int(people): number_in(chance) for people, _, chance in shown} == chances_of(worked, CROWDED)


def test_the_profile_is_the_one_on_the_page(worked):  # noqa: F811
    shown = table_under(PAGE, "3. Schatten", 1)
    assert len(shown) > 10
    for _, column, value in shown:
        found = profile_of(worked, CROWDED)[bare(column)]
        assert found == (value if isinstance(found, str) else pytest.approx(number_in(value))), column


def test_every_rule_answers_as_on_the_page(worked):  # noqa: F811
    shown = [[bare(cell) for cell in row] for row in table_under(PAGE, "4. De regels")]
    assert {row[0] for row in shown} == set(worked[2].index)
    for rule_id, _, answer, chance, share in shown:
        flag = flag_of(worked, CROWDED, rule_id)
        assert gap_of(worked, CROWDED, rule_id) is None
        assert answer == ("geen reden" if flag is None else "reden om te kijken"), rule_id
        if flag is not None:
            assert (flag["probability"], flag["contribution"]) == (pytest.approx(number_in(chance)), int(share))


def test_the_sentence_is_the_one_on_the_page(worked):  # noqa: F811
    assert f"> {sentence_of(worked, CROWDED, 'more_than_norm')}\n" in text_of(PAGE)


def test_the_start_values_give_what_the_page_says():
    rows = [{"row": day, "person": day, "begin_earliest": f"2023-05-{day}", "begin_latest": f"2023-05-{day}"}
            for day in range(11, 19)]  # fmt: skip
    registrations = frame(REGISTRATIONS, *rows, source="rni", role="current", register="rni")
    linked = [{"row": row["row"]} for row in rows]
    links = frame(
        LINKS, *linked, source="rni", object_id=CROWDED, status="matched", reason="exact", link_weight=1.0,
    )  # fmt: skip
    stand_in = profiles_of(OBJECT_ROWS, ADDRESS_ROWS)
    occupancy = estimate_occupancy(registrations, links, stand_in, presence=Presence(), reference_date=DAY)
    chances = occupancy.distributions
    found = occupancy.figures.loc[CROWDED].to_dict()
    found["p_over_capacity"] = chances.loc[chances["persons"] > 3, "probability"].sum()
    for _, column, value in table_under(PAGE, "En met de startwaarden"):
        assert found[bare(column)] == pytest.approx(number_in(value), abs=1e-6), column


def test_the_row_in_the_readme_is_the_flag_of_this_address(worked):  # noqa: F811
    (row,) = table_under(ROOT / "README.md", "Try it")
    flag = flag_of(worked, CROWDED, "more_than_norm")
    shown = dict(zip(("observed", "threshold", "unit", "probability", "contribution"), row[2:], strict=True))
    assert (bare(row[0]), bare(row[1])) == (CROWDED, "more_than_norm")
    assert shown == {name: f"{flag[name]:g}" if name != "unit" else flag[name] for name in shown}
