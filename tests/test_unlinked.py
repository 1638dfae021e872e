"""The share of rows that lead to no address is said, per file, with what it leaves out."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from housing_risk.findings import Findings
from housing_risk.linkage import trace
from housing_risk.messages.unplaced import SHIELDED
from housing_risk.unlinked import note_corrections, note_no_exclusions, note_unlinked
from housing_risk.workflow import assess, examine
from tests.made_up import GM


def noted(reasons: list[tuple[str, str]], records: str = "registrations") -> list[Any]:
    """What is said of one file whose rows came out as these (status, reason)."""
    rows = pd.DataFrame({"source": "rni_2024-05-15", "row": range(1, len(reasons) + 1)})
    none = rows.iloc[:0]
    links = rows.assign(status=[status for status, _ in reasons], reason=[reason for _, reason in reasons])
    parts = dict.fromkeys(("exclusions", "permit_records", "certificates", "registrations", "visits"), none)
    extracts: Any = SimpleNamespace(**{**parts, records: rows}, findings=Findings(), corrections=none)
    note_unlinked(extracts, links, ())
    return extracts.findings.found


FOUND, SEVERAL, LOST = ("matched", "exact"), ("ambiguous", "several_fit"), ("unmatched", "street_unknown")
EMPTY, AWAY, PAST, GONE = ("not_an_address", "empty"), ("unmatched", "elsewhere"), ("not_an_address", "history"), (
    "excluded", "suspended",
)  # fmt: skip


@pytest.mark.parametrize(
    ("reasons", "severity", "rows", "shares"),
    [
        ([FOUND] * 18 + [SEVERAL, LOST], "notice", (19, 20), ("20 rijen", "1 (5,0 %)", "1 (5,0 %)")),
        ([FOUND] * 9 + [EMPTY], "doubt", (10,), ("10 rijen", "1 (10,0 %)", "0 (0,0 %)")),
        ([LOST, AWAY, PAST, GONE, FOUND], "doubt", (1,), ("2 rijen", "1 (50,0 %)")),
        ([SEVERAL] * 3, "doubt", (1, 2, 3), ("3 rijen", "0 (0,0 %)", "3 (100,0 %)")),
        ([SEVERAL, FOUND, FOUND], "notice", (1,), ("3 rijen", "1 (33,3 %)")),
    ],
)
def test_the_share_is_of_the_rows_that_should_lead_to_an_address_here(
    reasons: list[tuple[str, str]], severity: str, rows: tuple[int, ...], shares: tuple[str, ...]
) -> None:
    (told,) = noted(reasons)
    assert (told.rule, told.severity, told.rows) == ("rows_unlinked", severity, rows)
    assert all(share in told.what for share in shares), told.what


@pytest.mark.parametrize("reasons", [[FOUND], [AWAY, PAST, GONE], []])
def test_nothing_is_said_when_nothing_is_lost(reasons: list[tuple[str, str]]) -> None:
    assert not noted(reasons)


def test_visits_too() -> None:
    (told,) = noted([FOUND, LOST], "visits")
    assert told.rule == "rows_unlinked"


def test_an_exclusion_found_under_another_name_is_doubted() -> None:
    told = noted([FOUND, ("matched", "street_misspelt"), ("matched", "postcode_mended")], "exclusions")
    assert [(finding.rule, finding.severity, finding.rows) for finding in told] == [
        ("exclusion_otherwise", "doubt", (2, 3))
    ]


def test_a_correction_that_leads_nowhere_is_doubted() -> None:
    rows = pd.DataFrame({"source": "rni_2024-05-15", "row": range(1, 6)})
    links = rows.assign(**pd.DataFrame([FOUND, SEVERAL, LOST, LOST, PAST], columns=["status", "reason"]))
    findings = Findings()
    note_corrections(rows.iloc[[0, 1, 2, 4]], links, findings)
    assert [(told.rule, told.severity, told.rows) for told in findings.found] == [
        ("correction_not_found", "doubt", (2, 3))
    ]


@pytest.mark.parametrize(("kinds", "rules"), [(["rni"], ["no_exclusions"]), (["rni", "uitsluitingen"], [])])
def test_it_is_said_when_there_is_no_list_of_what_must_be_withheld(kinds: list[str], rules: list[str]) -> None:
    extracts: Any = SimpleNamespace(sources=pd.DataFrame({"kind": kinds}), findings=Findings())
    note_no_exclusions(extracts)
    assert [found.rule for found in extracts.findings.found] == rules


def test_after_a_correction_everything_goes_by_what_the_clerk_wrote(copied) -> None:
    """The notebook traces and lists `extracts.written` beside links that were made from the corrected rows."""
    town = copied()
    source = town.path("bezoeken").stem
    (town.folder / "correcties.csv").write_text(
        f"bron;rij;straat;huisnummer\n{source};1;Nergensstraat;123\n", encoding="utf-8"
    )
    extracts, links = examine(town.run())
    tables = (extracts.written, extracts.addresses, extracts.objects)
    told = trace(*tables, municipality=GM, source=source, row=1)["outcome"].iloc[-1]
    assert told == links.set_index(["source", "row"]).loc[(source, 1), "reason"] == "street_unknown"


def test_what_has_no_place_is_listed_as_received_so_that_equal_texts_are_shielded_alike(copied) -> None:
    """Two persons of one address that exists nowhere; the one with secrecy is corrected, to nowhere again."""
    town = copied()
    rni = town.table("rni")
    rows = rni.index[rni["16.11.60"].ne("")][:2]
    rni.loc[rows, [name for name in rni.columns if name.startswith("16.11")]] = ""
    rni.loc[rows, ["16.11.10", "16.11.20", "16.11.70"]] = ["Opvangpad", "7", "Verzonnendam"]
    rni.loc[rows[0], "07.70.10"] = "7"
    town.put("rni", rni)
    source = town.path("rni").stem
    (town.folder / "correcties.csv").write_text(
        f"bron;rij;straat;huisnummer\n{source};{rows[0] + 1};Nergensstraat;123\n", encoding="utf-8"
    )
    addresses = assess(town.run()).tables["unplaced"]["address"].tolist()
    assert SHIELDED in addresses
    assert not any("Opvangpad" in address or "Nergensstraat" in address for address in addresses)
