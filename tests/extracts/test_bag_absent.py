"""BAG files with one row per address that lack a layer, a column or all dwellings: never read without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from housing_risk import rules
from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.findings import Finding, Findings
from housing_risk.messages.bag_absent import NEED_USES, NO_COLUMN, OWNERS
from tests.extracts import bag_files as bag
from tests.extracts.databases import changing
from tests.extracts.flat_files import write_light, write_nlextract
from tests.extracts.received import rules as rules_in
from tests.extracts.received import the

DAY = date(2024, 6, 1)
EXAMPLE = bag.simple(bag.number(2, 3), bag.number(4, 7), bag.home(2), bag.mooring(1, 4))
LACKS = {"bag_no_column", "bag_no_owner", "bag_no_outlines"}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Bag:
    """Two homes and a mooring."""
    return read_bag(bag.extract(tmp_path_factory.mktemp("bag") / "bag.zip", EXAMPLE), DAY, Findings())


def taken(path: Path) -> tuple[Bag, Findings]:
    findings = Findings()
    return read_bag(path, DAY, findings), findings


def light(tmp_path: Path, source: Bag, *statements: str) -> tuple[Bag, Findings]:
    path = tmp_path / "bag-light.gpkg"
    path.unlink(missing_ok=True)
    with changing(write_light(path, source)) as database:
        for statement in statements:
            database.execute(statement)
    return taken(path)


def nlextract(tmp_path: Path, source: Bag, change: Callable[[list[list[str]]], object]) -> tuple[Bag, Findings]:
    path = write_nlextract(tmp_path / "bagadres-full.csv", source)
    rows = [line.split(";") for line in path.read_text(encoding="utf-8").splitlines()]
    change(rows)
    path.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")
    return taken(path)


def without(*headers: str) -> Callable[[list[list[str]]], None]:
    def change(rows: list[list[str]]) -> None:
        kept = [place for place, header in enumerate(rows[0]) if header not in headers]
        rows[:] = [[row[place] for place in kept] for row in rows]

    return change


def only_fault(found: Bag, findings: Findings) -> Finding:
    (fault,) = findings.faults
    assert found.objects.empty
    assert "{" not in fault.what + fault.why + fault.way_out
    return fault


def lacking(findings: Findings) -> list[Finding]:
    return [one for one in findings.found if one.rule in LACKS]


@pytest.mark.parametrize("layers", [("ligplaats",), ("verblijfsobject",), ("verblijfsobject", "ligplaats")])
def test_only_a_layer_of_dwellings_can_not_be_missed(tmp_path: Path, source: Bag, layers: tuple[str, ...]) -> None:
    gone = [
        statement
        for layer in layers
        for statement in (
            f"DROP TABLE {layer}",
            f"DELETE FROM gpkg_geometry_columns WHERE table_name = '{layer}'",
            f"DELETE FROM gpkg_contents WHERE table_name = '{layer}'",
        )
    ]
    found, findings = light(tmp_path, source, *gone)
    if layers == ("ligplaats",):
        assert len(found.objects) == 2
        assert not findings.faults
        assert not lacking(findings)
    elif len(layers) == 1:
        fault = only_fault(found, findings)
        assert fault.rule == "bag_parts_missing"
        assert "verblijfsobjecten" in fault.what
        assert "PDOK" in fault.way_out
    else:
        assert only_fault(found, findings).rule == "bag_no_layers"


def test_an_empty_layer_of_dwellings_is_a_missing_part(tmp_path: Path, source: Bag) -> None:
    found, findings = light(tmp_path, source, "DELETE FROM verblijfsobject")
    assert only_fault(found, findings).rule == "bag_parts_missing"
    found, findings = light(tmp_path, source, "DELETE FROM ligplaats")
    assert (len(found.objects), findings.faults) == (2, [])


@pytest.mark.parametrize("column", ["huisnummer", "identificatie", "huisletter", "toevoeging", "status"])
@pytest.mark.parametrize("layer", ["verblijfsobject", "ligplaats"])
def test_a_layer_without_a_column_it_needs_is_named_with_it(
    tmp_path: Path, source: Bag, layer: str, column: str
) -> None:
    found, findings = light(tmp_path, source, f"ALTER TABLE {layer} DROP COLUMN {column}")
    fault = only_fault(found, findings)
    assert fault.rule == "bag_columns"
    assert f"{column} (laag {layer})" in fault.what
    assert "PDOK" in fault.way_out


@pytest.mark.parametrize(("column", "word"), [("huisnummer", "huisnummer"), ("identificatie", "object_id")])
def test_dwellings_of_which_none_is_whole_are_not_no_dwellings(
    tmp_path: Path, source: Bag, column: str, word: str
) -> None:
    found, findings = light(tmp_path, source, f"UPDATE verblijfsobject SET {column} = NULL")
    fault = only_fault(found, findings)
    assert fault.rule == "bag_rows_broken"
    assert f"{word}: 2" in fault.what


@pytest.mark.parametrize("column", ["gebruiksdoel", "oppervlakte", "postcode", "pand_identificatie"])
@pytest.mark.parametrize("how", ["ALTER TABLE {layer} DROP COLUMN {column}", "UPDATE {layer} SET {column} = NULL"])
def test_a_geopackage_with_a_column_gone_or_empty(tmp_path: Path, source: Bag, column: str, how: str) -> None:
    found, findings = light(
        tmp_path, source, *(how.format(layer=layer, column=column) for layer in ("verblijfsobject", "ligplaats"))
    )
    (told,) = lacking(findings)
    assert len(found.objects) == 3
    assert (told.rule, told.severity, told.column) == ("bag_no_column", "doubt", column)
    assert told.count == (3 if column == "postcode" else 2)
    assert told.why == NO_COLUMN[column]


def test_a_geopackage_that_does_not_say_whose_it_is(tmp_path: Path, source: Bag) -> None:
    gone = [f"ALTER TABLE {layer} DROP COLUMN {OWNERS[1]}" for layer in ("verblijfsobject", "ligplaats")]
    found, findings = light(tmp_path, source, *gone)
    assert (len(found.objects), [one.rule for one in lacking(findings)]) == (3, ["bag_no_owner"])


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE pand DROP COLUMN bouwjaar",
        "ALTER TABLE pand DROP COLUMN identificatie",
        "DELETE FROM gpkg_geometry_columns WHERE table_name = 'pand'",
    ],
)
def test_a_geopackage_without_outlines_of_buildings(tmp_path: Path, source: Bag, statement: str) -> None:
    found, findings = light(tmp_path, source, statement)
    assert len(found.objects) == 3
    assert [one.rule for one in lacking(findings)] == ["bag_no_outlines"]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("verblijfsobjectgebruiksdoel", 2),
        ("oppervlakteadresseerbaarobject", 2),
        ("postcode", 3),
        ("pandid", 2),
        ("pandbouwjaar", 3),
        ("nevenadres", 3),
    ],
)
def test_nlextract_without_a_column_says_what_that_means(tmp_path: Path, source: Bag, header: str, rows: int) -> None:
    found, findings = nlextract(tmp_path, source, without(header))
    (told,) = lacking(findings)
    assert len(found.objects) == 3
    assert (told.rule, told.severity, told.column, told.count) == ("bag_no_column", "doubt", header, rows)
    assert told.why == NO_COLUMN[header]


def test_nlextract_without_municipality_or_abbreviated_names(tmp_path: Path, source: Bag) -> None:
    _, findings = nlextract(tmp_path, source, without("gemeente"))
    assert [one.rule for one in lacking(findings)] == ["bag_no_owner"]
    _, findings = nlextract(tmp_path, source, without("verkorteopenbareruimte"))
    assert not lacking(findings)


@pytest.mark.parametrize(
    "headers", [("huisletter",), ("huisnummertoevoeging",), ("huisletter", "huisnummertoevoeging")]
)
def test_nlextract_without_letters_or_additions_is_refused(
    tmp_path: Path, source: Bag, headers: tuple[str, ...]
) -> None:
    fault = only_fault(*nlextract(tmp_path, source, without(*headers)))
    assert fault.rule == "bag_columns"
    assert ", ".join(headers) in fault.what


def test_nlextract_without_dwellings(tmp_path: Path, source: Bag) -> None:
    def moorings_only(rows: list[list[str]]) -> None:
        rows[1:] = [row for row in rows[1:] if "LIG" in row]

    assert only_fault(*nlextract(tmp_path, source, moorings_only)).rule == "bag_parts_missing"


def test_nlextract_in_which_every_address_is_a_secondary_one(tmp_path: Path, source: Bag) -> None:
    def secondary(rows: list[list[str]]) -> None:
        place = rows[0].index("nevenadres")
        for row in rows[1:]:
            row[place] = "t"

    fault = only_fault(*nlextract(tmp_path, source, secondary))
    assert (fault.rule, "hoofdadres: 2" in fault.what) == ("bag_rows_broken", True)


def test_a_year_that_is_no_number_is_told_in_each_form(tmp_path: Path, source: Bag) -> None:
    def garbled(rows: list[list[str]]) -> None:
        place = rows[0].index("pandbouwjaar")
        for row in rows[1:]:
            row[place] = row[place] and "19x5"

    whole = ["UPDATE pand SET bouwjaar = '19x5'"]
    for _, findings in (
        light(tmp_path, source, *whole),
        nlextract(tmp_path, source, garbled),
        light(
            tmp_path,
            source,
            "DELETE FROM gpkg_geometry_columns WHERE table_name = 'pand'",
            "UPDATE verblijfsobject SET bouwjaar = '19x5'",
        ),
    ):
        assert the(findings, "bag_year_unreadable").count == 1
        assert "bag_year_unknown" not in rules_in(findings)


def test_the_cache_keeps_what_was_lacking(tmp_path: Path, source: Bag) -> None:
    path = write_light(tmp_path / "bag-light.gpkg", source)
    with changing(path) as database:
        database.execute("ALTER TABLE verblijfsobject DROP COLUMN oppervlakte")
    told = [Findings(), Findings()]
    for findings in told:
        read_bag(path, DAY, findings, cache=tmp_path / "cache")
    assert the(told[0], "bag_no_column").count == 2
    assert rules_in(told[0]) == rules_in(told[1])


def test_the_rules_that_become_gaps_are_those_that_ask_for_the_use() -> None:
    asking = {path.stem for path in Path(rules.__file__).parent.glob("*.py") if '"use_unknown"' in path.read_text()}
    assert asking == set(NEED_USES)
