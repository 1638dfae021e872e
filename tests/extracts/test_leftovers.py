"""Sums, remarks and repeated headers are no persons, and no person is taken for one of those."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.containers.leftovers import Leftovers
from housing_risk.extracts.files import InputFile
from housing_risk.findings import Findings
from housing_risk.settings import Settings
from tests.extracts.received import a_file, csv_of, persons, rules, the
from tests.extracts.test_matrix import CONTAINERS
from tests.extracts.test_persons import BRP, RNI

HEADER = ["nr", "bsn", "straat", "huisnummer", "postcode", "geheim", "aantal"]
SOMEBODY = ["1", "999993653", "Slijkstraat", "1", "1382AA", "0", "4"]
OTHER = ["2", "999990639", "Slijkstraat", "2", "1382AA", "0", "6"]
REMARKS = {
    # rows below the last person → which of them are left out, and which are kept and told of
    "a sum": ([["Totaal: 12"]], [3], []),
    "several": (
        [["Totaal: 12"], ["Gemiddelde", "", "", "", "", "", "5"], ["Aantal: 40"], ["40 personen"]],
        [3, 4, 5, 6], [],
    ),
    "after blank rows": ([[], [], ["Bron: BRP gemeente X"], [], ["Afgedrukt op 12-3-2024"]], [5, 7], []),
    "ends": (
        [["Einde bestand"], ["** vertrouwelijk **"], ["Pagina 1 van 3"], ["-----"], ["*** EINDE ***"]],
        [3, 4, 5, 6, 7], [],
    ),
    "in two cells": ([["Bron:", "BRP"], ["Aantal", "40"], ["Afgedrukt op", "12-3-2024"]], [3, 4, 5], []),
    "a sentence": ([["Deze lijst is gemaakt door de afdeling Burgerzaken."]], [3], []),
    "a line": ([["--", "---------", "----", "-", "----", "-", "-"]], [], []),
    "a line, and how many": ([["---", "---------", "----", "-", "----", "-", "-"], ["(2 rows affected)"]], [3, 4], []),
    "a remark in pieces": ([["Bron: BRP", " gemeente Weesp", " mei 2024"]], [], [3]),
    "the header in capitals": (
        [[name.upper() for name in HEADER], ["3", "999991425", "Slijkstraat", "3", "1382AB", "0", "4"]], [3], [],
    ),
    "sums in columns": ([["", "Totaal", "", "", "", "", "10"]], [3], []),
    "sums without a word": ([["", "", "", "", "", "", "10"]], [], [3]),
    "a figure that nobody asked for": ([["", "", "", "", "", "", "zie blad 2"]], [], [3]),
    "one word": ([["Jansen"]], [], [3]),
    "a name": ([["Jansen - van der Berg, A. B."]], [], [3]),
    "a remark nobody foresaw, above a sum": ([["Jansen"], ["Totaal: 2"]], [4], [3]),
    "the sign at the end of MS-DOS": ([["\x1a"]], [3], []),
    "somebody at a sum": ([["Totaal", "999991425", "", "", "", "", "4"]], [], []),
    "somebody in Totaalstraat": ([["3", "", "Totaal Wonen", "3", "", "", "4"]], [], []),
    "somebody alone": ([["", "999991425"]], [], []),
    "a postcode alone": ([["", "", "", "", "1382AB"]], [], []),
    "a person below a remark": ([["Jansen"], ["3", "999991425", "", "", "1382AB", "0", "4"]], [], []),
    "a sum between": ([["Subtotaal: 2"], ["3", "999991425", "Slijkstraat", "3", "1382AB", "0", "4"]], [3], []),
    "the header once more": ([HEADER, ["3", "999991425", "Slijkstraat", "3", "1382AB", "0", "4"]], [3], []),
    "title, page and header once more": (
        [["Lijst van mei"], ["Pagina 2"], HEADER, ["3", "999991425", "Slijkstraat", "3", "1382AB", "0", "4"]],
        [3, 4, 5], [],
    ),
}  # fmt: skip


def padded(rows: list[list[str]]) -> list[list[str]]:
    return [[*row, *[""] * (len(HEADER) - len(row))] for row in rows]


def as_short_csv(rows: list[list[str]]) -> bytes:
    """Rows no longer than what is filled, as a program writes them."""
    lines = [";".join(row).rstrip(";") if row[0] not in ("nr", "1", "2", "3") else ";".join(row) for row in rows]
    return ("\r\n".join(lines) + "\r\n").encode()


WRITERS: dict[str, tuple[str, Callable[[list[list[str]]], bytes]]] = {
    "full": (".csv", CONTAINERS[".csv"]), "short": (".csv", as_short_csv), "xlsx": (".xlsx", CONTAINERS[".xlsx"]),
}  # fmt: skip


WRITTEN = [
    (case, writer)
    for case in REMARKS
    for writer in WRITERS
    if writer != "xlsx" or not case.startswith("the sign")  # a workbook holds no such sign
]


@pytest.mark.parametrize(("case", "writer"), WRITTEN)
def test_only_what_is_surely_no_person_is_left_out(tmp_path: Path, case: str, writer: str) -> None:
    rows, gone, unsure = REMARKS[case]
    ending, write = WRITERS[writer]
    content = write(padded([["Lijst van mei"], HEADER, SOMEBODY, OTHER, *rows]))
    read, findings = persons(a_file(tmp_path, f"brp{ending}", content, "brp"))
    told = {rule for rule in rules(findings) if rule in ("total_row", "repeated_header", "unsure_rows", "short_rows")}
    left = [row for found in findings.found if found.rule in ("total_row", "repeated_header") for row in found.rows]
    assert sorted(left) == gone
    assert list(the(findings, "unsure_rows").rows if unsure else ()) == unsure
    assert "short_rows" not in told or writer == "short"
    kept = [number for number, row in enumerate(rows, 3) if any(row) and number not in gone]
    assert list(read.lists.index) == [1, 2, *kept]
    assert len(read.written) == len(read.registrations) == max([2, *kept])
    assert set(read.registrations.loc[read.registrations["row"].isin(gone), "role"]) <= {"continuation"}


@pytest.mark.parametrize(
    "text",
    ["totaal" + " " * 130_000 + "x", "1" + " " * 130_000 + "x", "totaal 1" + " 1" * 60_000, "(" + "1." * 60_000,
     "einde" + "!" * 130_000 + "x", "n.b." + "x" * 130_000],
)  # fmt: skip
def test_an_endless_cell_takes_no_time(text: str) -> None:
    leftovers = Leftovers(["a", "b", "c"], {0: "postcode", 1: "bsn"})
    started = time.process_time()
    for row in ([text, "", ""], ["totaal", text, ""], ["x", text, ""]):
        leftovers.is_odd(row)
    assert time.process_time() - started < 1


NO_PLACE = (
    "Minimum",
    "EOF",
    "Afgedrukt op 12-3-2024 14:05",
    "Stand per 1 mei 2024",
    "Bron: BRP gemeente Weesp",
    "Pagina 2",
)
MAYBE_PLACE = ("Subtotaal Weesp", "Datum: 1-5-2024", "* Slijkstraat 1", "N.B. voorlopig", "Opmerking: De Wiek", "Einde")


@pytest.mark.parametrize("word", ["postcode", "bsn", "straat", "adres"])
@pytest.mark.parametrize("text", [*NO_PLACE, *MAYBE_PLACE])
def test_what_may_be_a_place_is_left_out_only_where_no_place_stands(text: str, word: str) -> None:
    leftovers = Leftovers(["a", "b"], {0: word, 1: "geheim"})
    assert leftovers.is_left_out([text, ""]) == (word in ("postcode", "bsn") or text in NO_PLACE)
    assert not leftovers.is_left_out([text, "Slijkstraat 1"])


def test_a_header_is_known_by_the_columns_that_are_read() -> None:
    leftovers = Leftovers(["nr", "bsn", "straat", "nota"], {1: "bsn", 2: "straat"})
    assert leftovers.is_repeated(["pagina 2", "BSN", " straat", ""])
    assert not leftovers.is_repeated(["nr", "bsn", "Straat 1", "nota"])
    alone = Leftovers(["nr", "adres"], {1: "adres"})
    assert [alone.is_repeated(["nr", "adres"]), alone.is_repeated(["1", "adres"])] == [True, False]


def test_a_remark_that_was_cut_at_its_commas_is_one() -> None:
    leftovers = Leftovers(["a", "b", "c", "d"], {0: "bsn", 1: "straat", 2: "postcode"})
    assert leftovers.is_left_out(["Bron: BRP", " gemeente Weesp", " mei 2024", ""])
    assert not leftovers.is_left_out(["Bron: BRP", "", "Weesp", ""])
    assert not leftovers.is_left_out(["Bron: BRP", "Slijkstraat", "1382AA", ""])
    assert not leftovers.is_left_out(["999993653", "Slijkstraat", "1", ""])


def test_a_street_without_a_number_below_a_register_is_doubted() -> None:
    register = Leftovers(["a", "b"], {0: "adres", 1: "bsn"})
    assert [register.is_unsure([text, ""]) for text in ("Gemeente Weesp", "Dorpsstraat 1")] == [True, False]
    assert not Leftovers(["a", "b"], {0: "adres"}).is_unsure(["Camping De Wei", ""])


def test_a_list_of_persons_loses_no_row_that_continues_somebody(tmp_path: Path) -> None:
    rows = [RNI, {"": "", "01.01.20": ""}, RNI | {"": "k2"}, {"": "Aantal: 2"}, {"": "k3"}]
    read, findings = persons(a_file(tmp_path, "rni.csv", csv_of([*rows, {"": "Totaal: 12"}])))
    assert the(findings, "total_row").rows == (4, 6)
    assert "unsure_rows" not in rules(findings)
    assert list(read.lists.index) == [1, 3, 5]
    assert list(read.registrations["role"]) == ["current", "continuation", "current", "continuation", "continuation"]


def test_blank_rows_are_nobody(tmp_path: Path) -> None:
    rows = [dict.fromkeys(BRP, ""), BRP, dict.fromkeys(BRP, ""), BRP | {"": "k2"}]
    read, findings = persons(a_file(tmp_path, "brp.csv", csv_of(rows)))
    assert the(findings, "blank_rows").rows == (1, 3)
    assert not {"secrecy_unknown", "rows_before_key"} & set(rules(findings))
    assert read.counts == {"rows": 4, "current": 2, "history": 0, "continuation": 2, "person_lists": 2}
    assert list(read.written["skip"].fillna("")) == ["continuation", "", "continuation", ""]


def test_a_register_of_remarks_alone_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "uitsluitingen.csv"
    path.write_text("adres;reden\nTotaal: 0;\n")
    findings = Findings()
    open_sheet(InputFile(path, "uitsluitingen", None), Settings(), findings)
    assert rules(findings) == ["total_row", "no_data_rows"]
