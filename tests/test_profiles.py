"""One row per object: areas, norms, capacity, and what is blanked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from housing_risk.at_objects import profiles_of
from housing_risk.occupancy import Occupancy
from housing_risk.profiles import COUNTS, PERSONAL, Lists, describe_objects, written_out
from housing_risk.settings import Settings, parse_settings
from housing_risk.tables import (
    ADDRESSES,
    CERTIFICATES,
    DISTRIBUTIONS,
    LINKS,
    OBJECTS,
    PANDEN,
    PERMIT_RECORDS,
    UNPLACED,
    VISITS,
    empty,
)  # fmt: skip
from tests.frames import frame

DAY = date(2024, 6, 1)
HOME = {"uses": "woonfunctie", "floor_area_m2": 60}


def occupied(distributions: pd.DataFrame | None = None) -> Occupancy:
    """Nobody, but for these distributions."""
    figures = pd.DataFrame(columns=[*COUNTS, "link_weight_lowest", "rni_oldest", "rni_newest"])
    given = empty(DISTRIBUTIONS) if distributions is None else distributions
    return Occupancy(figures, given, empty(UNPLACED), frozenset(), {})


def lists(**given: pd.DataFrame) -> Lists:
    """Lists without rows, but for those given."""
    none = {"permit_records": PERMIT_RECORDS, "certificates": CERTIFICATES, "visits": VISITS, "links": LINKS}
    return Lists(**{**{name: empty(table) for name, table in none.items()}, **given})


def described(*built: dict[str, Any], settings: Settings | None = None, withheld: tuple[str, ...] = (), **given: Any):
    """Describe objects A, B, C … in use."""
    names = "ABCDEFGHIJKLMNOP"
    objects = frame(
        OBJECTS, *({"object_id": name, "in_use": True, **one} for name, one in zip(names, built, strict=False))
    )
    addresses = frame(ADDRESSES, *({"object_id": one} for one in objects["object_id"]), role="hoofdadres")
    tables = {
        "panden": empty(PANDEN), "places": objects[["object_id"]].assign(wijk=None, buurt=None),
        "occupancy": occupied(given.pop("distributions", None)), "lists": lists(**given), "withheld": withheld,
    }  # fmt: skip
    return describe_objects(
        objects,
        addresses,
        **tables,
        stand_in=profiles_of(objects, addresses),
        settings=settings or Settings(),
        municipality="GM0457",
        reference_date=DAY,
    )


def only(*built: dict[str, Any], **given: Any) -> dict[str, Any]:
    return described(*built, **given).profiles.iloc[0].to_dict()


@pytest.mark.parametrize(
    ("area", "uses", "note", "used"),
    [
        (60, "woonfunctie", None, 60),
        (None, "woonfunctie", "no_area", None),
        *((value, "woonfunctie", "placeholder", None) for value in (1, 999, 9999, 99999, 999999)),
        (9, "woonfunctie", "too_small", None),
        (10, "woonfunctie", None, 10),
        (9, "overige gebruiksfunctie", None, 9),
        (2700, "woonfunctie", None, 2700),
        (2701, "woonfunctie", "too_large", None),
        (2701, "logiesfunctie", None, 2701),
        (60, "winkelfunctie,woonfunctie", "shared_with_other_use", 60),
        (2701, "winkelfunctie,woonfunctie", "shared_with_other_use", 2701),
        (60, "kantoorfunctie,winkelfunctie", None, 60),
        (9, "winkelfunctie,woonfunctie", "too_small", None),
    ],
)
def test_an_area_that_says_nothing_is_not_used(area, uses, note, used):
    profile = only({"uses": uses, "floor_area_m2": area})
    found = None if pd.isna(profile["area_note"]) else profile["area_note"]
    assert (found, None if pd.isna(profile["floor_area_m2"]) else profile["floor_area_m2"]) == (note, used)


@pytest.mark.parametrize(
    ("area", "norm", "capacity"),
    [(12, 12, 1), (11, 12, 0), (23, 12, 1), (24, 12, 2), (60, 14, 4), (60, 12.5, 4), (10, 0.1, 100)],
)
def test_the_norm_has_room_for_whole_persons_only(area, norm, capacity):
    settings = parse_settings({"norms": {"dwelling": {"kind": "m2_per_person", "value": norm, "article": "x"}}})
    assert only({**HOME, "floor_area_m2": area}, settings=settings)["norm_capacity"] == capacity


def test_every_form_of_housing_has_its_own_norm_or_none():
    built = [
        HOME,
        {"uses": "logiesfunctie", "floor_area_m2": 60},
        {"uses": "logiesfunctie,woonfunctie", "floor_area_m2": 60},
        {"kind": "ligplaats", "uses": None},
        {"kind": "standplaats", "uses": None},
        {"uses": "kantoorfunctie", "floor_area_m2": 60},
    ]
    norms = {name: {"kind": "max_persons", "value": value, "article": "x"}
             for name, value in (("dwelling", 5), ("lodging", 20), ("mooring", 3))}  # fmt: skip
    table = described(*built, settings=parse_settings({"norms": norms})).profiles
    assert table["norm_form"].astype("object").where(table["norm_form"].notna(), None).to_list() == [
        "dwelling", "lodging", "dwelling", "mooring", None, None,
    ]  # fmt: skip
    assert table["norm_capacity"].fillna(-1).to_list() == [5, 20, 5, 3, -1, -1]


def test_permit_goes_before_certificate_before_norm():
    rows = {"status": "matched", "reason": "exact", "link_weight": 1.0}
    permit = frame(PERMIT_RECORDS, {"row": 1, "max_personen": 9}, source="v", soort="omzetting", status="verleend")
    certificate = frame(CERTIFICATES, {"row": 1, "max_personen": 7}, {"row": 2, "max_personen": 6}, source="k")
    links = frame(LINKS, {"source": "v", "row": 1, "object_id": "A"}, {"source": "k", "row": 1, "object_id": "A"},
                  {"source": "k", "row": 2, "object_id": "B"}, **rows)  # fmt: skip
    table = described(HOME, HOME, HOME, permit_records=permit, certificates=certificate, links=links).profiles
    assert table["capacity_source"].to_list() == ["permit", "certificate", "norm"]
    assert table["capacity_persons"].to_list() == [9, 6, 5]
    assert table["norm_capacity"].to_list() == [5, 5, 5]


def test_a_permit_of_an_old_object_counts_at_its_twin_in_use():
    """Persons of the old one count there too: a permit that stayed behind once left them above the norm."""
    objects = frame(OBJECTS, {"object_id": "A", "in_use": False, **HOME}, {"object_id": "B", "in_use": True, **HOME})
    addresses = frame(ADDRESSES, {"object_id": "A"}, {"object_id": "B"}, huisnummer=7, role="hoofdadres")
    permit = frame(PERMIT_RECORDS, {"row": 1, "max_personen": 8}, source="v", soort="omzetting", status="verleend")
    links = frame(LINKS, {"row": 1, "object_id": "A"}, source="v", status="matched", reason="exact", link_weight=1.0)
    made = describe_objects(
        objects, addresses, empty(PANDEN), objects[["object_id"]].assign(wijk=None, buurt=None),
        occupied(), lists(permit_records=permit, links=links), (),
        stand_in=profiles_of(objects, addresses), settings=Settings(), municipality="GM0457", reference_date=DAY,
    )  # fmt: skip
    assert made.profiles[["object_id", "capacity_persons", "capacity_source"]].to_numpy().tolist() == [
        ["B", 8, "permit"]
    ]
    assert made.permits["object_id"].to_list() == ["B"]


def test_chance_and_excess_over_the_capacity():
    rows = frame(DISTRIBUTIONS, *({"object_id": "A", "persons": persons, "probability": chance}
                                  for persons, chance in ((4, 0.25), (5, 0.25), (6, 0.25), (8, 0.25))))  # fmt: skip
    table = described(HOME, HOME, {"kind": "ligplaats", "uses": None}, distributions=rows).profiles
    assert table["p_over_capacity"].iloc[:2].to_list() == [0.5, 0.0]
    assert table["excess_expected"].iloc[:2].to_list() == [0.25 * 1 + 0.25 * 3, 0.0]
    assert table[["p_over_capacity", "excess_expected"]].iloc[2].isna().all()


def test_nobody_registered_is_nought_and_withheld_is_unknown():
    table = described(HOME, HOME, withheld=("B",)).profiles
    assert (table.loc[0, ["brp_persons", "rni_persons", "persons_expected", "p_rni_present"]] == 0).all()
    assert table.loc[1, list(PERSONAL)].isna().all()
    assert table.loc[1, "floor_area_m2"] == 60
    assert table["withheld"].to_list() == [False, True]


def test_what_is_withheld_is_in_no_other_table():
    rows = frame(DISTRIBUTIONS, *({"object_id": name, "persons": 1, "probability": 1.0} for name in "AB"))
    permit = frame(PERMIT_RECORDS, *({"row": row, "max_personen": 9} for row in (1, 2)), source="v", status="verleend")
    links = frame(LINKS, *({"row": row, "object_id": name} for row, name in ((1, "A"), (2, "B"))), source="v",
                  status="matched", reason="exact", link_weight=1.0)  # fmt: skip
    made = described(HOME, HOME, withheld=("B",), distributions=rows, permit_records=permit, links=links)
    assert set(made.distributions["object_id"]) == set(made.permits["object_id"]) == {"A"}


def test_only_what_is_in_use_has_a_profile_and_the_main_address_is_its_address():
    objects = frame(OBJECTS, {"object_id": "A", "in_use": True, **HOME}, {"object_id": "B", "in_use": False, **HOME})
    addresses = frame(
        ADDRESSES,
        {"object_id": "A", "nummeraanduiding_id": "1", "role": "nevenadres", "huisnummer": 8},
        {"object_id": "A", "nummeraanduiding_id": "2", "role": "hoofdadres", "huisnummer": 7},
        {"object_id": "A", "nummeraanduiding_id": "3", "role": "former", "huisnummer": 6},
        straat="Dorpsstraat",
    )
    panden = frame(PANDEN, *({"pand_id": pand, "object_id": "A"} for pand in ("P2", "P1")))
    table = describe_objects(
        objects, addresses, panden, objects[["object_id"]].assign(wijk="WK1", buurt=None),
        occupied(), lists(), (),
        stand_in=profiles_of(objects, addresses), settings=Settings(), municipality="GM0457", reference_date=DAY,
    ).profiles  # fmt: skip
    assert table[["object_id", "address", "pand_id", "wijk"]].to_dict("records") == [
        {"object_id": "A", "address": "Dorpsstraat 7", "pand_id": "P1", "wijk": "WK1"}
    ]


def test_an_object_without_an_address_is_named_by_its_id():
    """An inspector can not look for a row without a name; the id is no house number, nor one street with others."""
    objects = frame(OBJECTS, {"object_id": "1916010000000001", "in_use": True, **HOME})
    table = describe_objects(
        objects, empty(ADDRESSES), empty(PANDEN), objects[["object_id"]].assign(wijk=None, buurt=None),
        occupied(), lists(), (),
        stand_in=profiles_of(objects, empty(ADDRESSES)), settings=Settings(), municipality="GM1916", reference_date=DAY,
    ).profiles  # fmt: skip
    assert table["address"].to_list() == ["zonder adres (id:1916010000000001)"]
    assert table["woonplaats"].to_list() == [""]


@pytest.mark.parametrize(
    ("letter", "addition", "text"),
    [
        (None, None, "Dorpsstraat 12"),
        ("A", None, "Dorpsstraat 12A"),
        (None, "hs", "Dorpsstraat 12-hs"),
        ("A", "2", "Dorpsstraat 12A-2"),
    ],
)
def test_an_address_as_read_aloud(letter, addition, text):
    row = {"straat": "Dorpsstraat", "huisnummer": 12, "huisletter": letter, "huisnummertoevoeging": addition}
    assert list(written_out(frame(ADDRESSES, row))) == [text]


@settings(max_examples=30)  # of up to 16 areas; 999 says that the area is not known
@given(
    areas=st.lists(st.integers(10, 2700).filter(lambda area: area != 999), min_size=1, max_size=16),
    tenths=st.integers(1, 500),
)
def test_the_room_is_the_exact_floor_of_area_by_norm(areas, tenths):
    norm = {"norms": {"dwelling": {"kind": "m2_per_person", "value": tenths / 10, "article": "x"}}}
    homes = ({"uses": "woonfunctie", "floor_area_m2": area} for area in areas)
    found = described(*homes, settings=parse_settings(norm)).profiles
    assert found["norm_capacity"].to_list() == [area * 10 // tenths for area in areas]


@pytest.mark.parametrize(
    ("norm", "area", "room"), [(5.4, 81, 15), (12, 47, 3), (12, 48, 4), (0.1, 60, 600), (9.6, 48, 5)]
)
def test_the_room_of_a_norm_with_decimals(norm, area, room):
    chosen = parse_settings({"norms": {"dwelling": {"kind": "m2_per_person", "value": norm, "article": "x"}}})
    assert only({"uses": "woonfunctie", "floor_area_m2": area}, settings=chosen)["norm_capacity"] == room


@pytest.mark.parametrize("soort", ["gebruiksmelding", "brandveilig_gebruik"])
def test_a_number_for_fire_safety_is_no_number_of_inhabitants(soort):
    """Law 3: it neither sets the capacity nor takes the norm away."""
    permit = frame(PERMIT_RECORDS, {"row": 1, "max_personen": 20, "soort": soort}, source="v", status="verleend")
    links = frame(LINKS, {"row": 1, "object_id": "A"}, source="v", status="matched", reason="exact", link_weight=1.0)
    found = only(HOME, permit_records=permit, links=links)
    assert (found["capacity_persons"], found["capacity_source"]) == (5, "norm")
    assert pd.isna(found["permit_max"])
