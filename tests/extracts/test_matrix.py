"""Every kind of table × every fault: what is told, how gravely, and that nothing else is lost.

A cell is a file of one kind with one thing wrong with it, beside the BAG and a good register. The outcome is the
rule that must be told (`fault`: a run refuses; `doubt`, `notice`: it goes on) or `read`: the same rows as without the
fault, and nothing told that is not told of the good file. Zips, zip bombs and databases have tables of their own in
`test_bag_hostile.py`, `test_sheets.py` and `test_areas.py`.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet
import pytest

from housing_risk.errors import InputError
from housing_risk.extracts import Extracts
from housing_risk.workflow import assess, check
from tests.extracts.bag_files import extract, simple
from tests.extracts.received import BSNS
from tests.extracts.test_read import received
from tests.made_up import Town, files_of

MARKER = "Qzxwvut"
"""Stands in a cell of every file; no message may hold it, nor any number of a person."""
Rows = list[list[str]]
PERSON = ["01.01.20", "07.70.10"]
ADDRESS = ["postcode", "huisnummer", "huisletter", "adresseerbaar_object_id"]
GOOD: dict[str, Rows] = {
    "rni": [
        ["", *PERSON, "16.09.20", "16.11.60", "16.11.20", "16.11.30", "16.11.80", "02.02.40"],
        ["1", BSNS[0], "0", "20240101", "1382AA", "1", "", "0457010000000001", MARKER],
        ["2", BSNS[1], "0", "20230101", "1382AA", "2", "a", "0457010000000002", MARKER],
    ],
    "brp": [
        ["", *PERSON, "08.10.30", "08.11.60", "08.11.20", "08.11.30", "08.11.80", "02.02.40"],
        ["1", BSNS[2], "0", "20200101", "1382AA", "1", "", "0457010000000001", MARKER],
        ["2", BSNS[3], "0", "20190101", "1382AA", "2", "a", "0457010000000002", MARKER],
    ],
    "vergunningen": [
        [*ADDRESS, "soort", "max_personen", "geldig_van", "nota"],
        ["1382AA", "1", "", "0457010000000001", "kamerverhuur", "4", "2023-01-01", MARKER],
        ["1382AA", "2", "a", "0457010000000002", "logies", "6", "2023-01-01", MARKER],
    ],
    "keurmerken": [
        [*ADDRESS, "keurmerk", "max_personen", "geldig_van", "nota"],
        ["1382AA", "1", "", "0457010000000001", "SNF", "4", "2023-01-01", MARKER],
        ["1382AA", "2", "a", "0457010000000002", "AKF", "6", "2023-01-01", MARKER],
    ],
    "bezoeken": [
        [*ADDRESS, "datum", "personen_aangetroffen", "nota"],
        ["1382AA", "1", "", "0457010000000001", "2024-01-01", "4", MARKER],
        ["1382AA", "2", "a", "0457010000000002", "2024-02-01", "6", MARKER],
    ],
    "uitsluitingen": [
        [*ADDRESS, "reden"],
        ["1382AA", "1", "", "0457010000000001", MARKER],
        ["1382AA", "2", "a", "0457010000000002", MARKER],
    ],
}  # fmt: skip
REGISTERS = ("rni", "brp")
POSTCODE = {"rni": "16.11.60", "brp": "08.11.60"}
NUMBER = {"rni": "16.11.20", "brp": "08.11.20"}
OBJECT = {"rni": "16.11.80", "brp": "08.11.80"}
DATE = {"rni": "16.09.20", "brp": "08.10.30", "vergunningen": "geldig_van", "keurmerken": "geldig_van"}
DATE |= {"bezoeken": "datum"}


def at(kind: str, names: dict[str, str], other: str) -> int:
    """Give the place of a column."""
    return GOOD[kind][0].index(names.get(kind, other))


def with_cell(kind: str, names: dict[str, str], other: str, cell: str, row: int = 1) -> Rows:
    """Give the rows with another cell in one place."""
    rows = [list(cells) for cells in GOOD[kind]]
    rows[row][at(kind, names, other)] = cell
    return rows


def without(kind: str, *columns: str) -> Rows:
    """Give the rows without some columns."""
    kept = [place for place, header in enumerate(GOOD[kind][0]) if header not in columns]
    return [[cells[place] for place in kept] for cells in GOOD[kind]]


def address_columns(kind: str) -> list[str]:
    return [header for header in GOOD[kind][0] if ".11." in header or header in ADDRESS]


def total(kind: str) -> Rows:
    width = len(GOOD[kind][0])
    return [*GOOD[kind], ["Totaal", *[""] * (width - 2), "10"]]


def padded(kind: str, *more: list[str]) -> Rows:
    """Give the rows with more below them, as long as the header."""
    return [*GOOD[kind], *([*row, *[""] * (len(GOOD[kind][0]) - len(row))] for row in more)]


# What can be wrong with the rows, whatever the container: rows, outcome, outcome where it differs.
ROW_FAULTS: dict[str, tuple[Callable[[str], Rows], str, dict[str, str]]] = {
    "nothing": (lambda kind: GOOD[kind], "read", {}),
    "no address columns": (lambda kind: without(kind, *address_columns(kind)), "fault: missing_column|no_header", {}),
    "no secrecy": (lambda kind: without(kind, "07.70.10"), "read", dict.fromkeys(REGISTERS, "fault: missing_column")),
    "headers alone": (
        lambda kind: GOOD[kind][:1], "doubt: no_data_rows", dict.fromkeys(REGISTERS, "fault: no_data_rows"),
    ),
    "title rows above": (lambda kind: [["Lijst van mei"], ["gemaakt door ICT"], *GOOD[kind]], "read", {}),
    "an extra column without a name": (lambda kind: [[*cells, ""] for cells in GOOD[kind]], "read", {}),
    "columns in another order": (
        lambda kind: [[cells[0], *reversed(cells[1:])] for cells in GOOD[kind]],
        "read", dict.fromkeys(set(GOOD) - set(REGISTERS), "read"),
    ),
    "a total row": (total, "notice: total_row", {"uitsluitingen": "doubt: total_row"}),
    "sums and remarks at the bottom": (
        lambda kind: padded(kind, ["Aantal: 2"], [], ["Bron: registratie"], ["Afgedrukt op 12-3-2024"]),
        "notice: total_row", {"uitsluitingen": "doubt: total_row"},
    ),
    "a blank column before the first": (lambda kind: [["", *cells] for cells in GOOD[kind]], "read", {}),
    "signs that keep cells text": (
        lambda kind: [[f'="{cell}"' for cell in cells] for cells in GOOD[kind]], "notice: kept_as_text", {},
    ),
    "the header on every page": (
        lambda kind: [*GOOD[kind][:2], *GOOD[kind][:1], *GOOD[kind][2:]], "notice: repeated_header", {},
    ),
    "a word for nothing as a date": (
        lambda kind: with_cell(kind, DATE, "huisnummer", "n.v.t."), "doubt: word_for_nothing", {"uitsluitingen": ""},
    ),
    "a formula that failed as a date": (
        lambda kind: with_cell(kind, DATE, "huisnummer", "#N/B"), "doubt: date_malformed", {"uitsluitingen": ""},
    ),
    "a date in 2099": (
        lambda kind: with_cell(kind, DATE, "huisnummer", "2099-01-01"), "doubt: in_future",
        {"uitsluitingen": "", "vergunningen": "read", "keurmerken": "read"},
    ),
    "marks of direction in the headers": (
        lambda kind: [[f"\u200e{header}\u200f" for header in GOOD[kind][0]], *GOOD[kind][1:]], "read", {},
    ),
    "a mark and a hard space in a cell": (
        lambda kind: with_cell(kind, POSTCODE, "postcode", "\u20661382\u00a0AA\u2069"), "notice: hidden_signs", {},
    ),
    "blank rows between": (
        lambda kind: [*GOOD[kind][:2], [""] * len(GOOD[kind][0]), *GOOD[kind][2:]], "notice: blank_rows", {},
    ),
    "the postcode twice, differing": (
        lambda kind: [
            [*GOOD[kind][0], POSTCODE.get(kind, "postcode")], *([*cells, "9999ZZ"] for cells in GOOD[kind][1:]),
        ],
        "fault: doubled_column", {},
    ),
    "the postcode twice, the same": (
        lambda kind: [[*cells, cells[at(kind, POSTCODE, "postcode")]] for cells in GOOD[kind]], "read", {},
    ),
    "a number that became a date": (
        lambda kind: with_cell(kind, NUMBER, "huisnummer", "12-mei"), "doubt: excel_damage", {},
    ),
    "an id in powers of ten": (
        lambda kind: with_cell(kind, OBJECT, "adresseerbaar_object_id", "4,57E+14"), "doubt: excel_damage", {},
    ),
    "an id without its zero": (
        lambda kind: with_cell(kind, OBJECT, "adresseerbaar_object_id", "457010000000001"), "doubt: lost_zeros", {},
    ),
    "a date that does not exist": (
        lambda kind: with_cell(kind, DATE, "huisnummer", "20240231"), "doubt: date_malformed", {"uitsluitingen": ""},
    ),
    "a formula": (lambda kind: with_cell(kind, {}, GOOD[kind][0][-1], f"=HYPERLINK(\"{MARKER}\")"), "read", {}),
    "right-to-left marks": (
        lambda kind: with_cell(kind, {}, GOOD[kind][0][-1], f"\u202e{MARKER}\u200f"), "read", {},
    ),
    "tags and quotes": (lambda kind: with_cell(kind, {}, GOOD[kind][0][-1], f"<b>'{MARKER}\"`${{x}}"), "read", {}),
    "an endless cell": (
        lambda kind: with_cell(kind, NUMBER, "huisnummer", "1" * 40_000),
        "fault: cell_too_long|broken_quotes|line_too_long", {},
    ),
}  # fmt: skip


def csv(rows: Rows, separator: str = ";") -> str:
    return "".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n" for cells in rows)


def xlsx(rows: Rows, *more: Rows, hidden: bool = False) -> bytes:
    book = openpyxl.Workbook()
    for number, content in enumerate((rows, *more)):
        sheet = book.active if not number else book.create_sheet(f"blad{number}")
        assert sheet is not None
        for cells in content:
            sheet.append([cell or None for cell in cells])
        if number and hidden:
            sheet.sheet_state = "hidden"
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def parquet(rows: Rows, make: Callable[[list[str]], object] = list) -> bytes:
    held = io.BytesIO()
    columns = [pa.array(make(list(cells))) for cells in zip(*rows[1:], strict=True)]
    pyarrow.parquet.write_table(
        pa.Table.from_arrays(columns or [pa.array([], pa.string())] * len(rows[0]), rows[0]), held
    )
    return held.getvalue()


def far_cell(workbook: bytes) -> bytes:
    """Give a workbook with something in the last row that Excel has."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as parts:
        held = {name: parts.read(name) for name in parts.namelist()}
    stray = b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    held["xl/worksheets/sheet1.xml"] = held["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", stray)
    return _zip(held)


# What can be wrong with the bytes, per container.
BYTE_FAULTS: dict[str, dict[str, tuple[Callable[[Rows], bytes], str]]] = {
    ".csv": {
        "UTF-8": (lambda rows: csv(rows).encode(), "read"),
        "UTF-8 with a mark": (lambda rows: csv(rows).encode("utf-8-sig"), "read"),
        "Windows-1252": (lambda rows: csv(rows).encode("cp1252"), "read"),
        "UTF-16": (lambda rows: csv(rows).encode("utf-16"), "read"),
        "commas": (lambda rows: csv(rows, ",").encode(), "read"),
        "tabs": (lambda rows: csv(rows, "\t").encode(), "read"),
        "line ends of Unix": (lambda rows: csv(rows).replace("\r\n", "\n").encode(), "read"),
        "no line end at the end": (lambda rows: csv(rows).rstrip().encode(), "read"),
        "no bytes": (lambda rows: b"", "fault: empty_file"),
        "only spaces": (lambda rows: b"  \r\n \r\n", "fault: no_rows"),
        "cut inside quotes": (lambda rows: csv(rows).encode()[:-6], "fault: broken_quotes"),
        "NUL bytes": (lambda rows: csv(rows).replace(MARKER, "\0").encode(), "fault: nul_characters"),
        "an encoding that is none": (
            lambda rows: csv(rows).encode().replace(b"Qz", b"\x81\x8d"), "fault: unknown_encoding",
        ),
        "a workbook": (lambda rows: xlsx(rows), "fault: workbook_as_text"),
        "a Parquet file": (lambda rows: parquet(rows), "fault: parquet_as_text"),
        "an old workbook": (lambda rows: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "fault: old_workbook"),
        "JSON": (lambda rows: b'[{"postcode": "1382AA"}]', "fault: json_as_text"),
        "a text document": (lambda rows: b"{\\rtf1\\ansi postcode}", "fault: rtf_as_text"),
        "accents of MS-DOS": (
            lambda rows: csv(rows).replace(MARKER, "Zo\u00eb").encode("cp850"), "doubt: dos_encoding",
        ),
        "the end of MS-DOS": (lambda rows: csv(rows).encode() + b"\x1a", "read"),
        "cut within a row": (lambda rows: csv([*rows, rows[1][:3]]).encode().rstrip(), "doubt: cut_off"),
        "a web page": (lambda rows: b"<!DOCTYPE html><table><tr><td>postcode", "fault: page_as_text"),
        "a PDF": (lambda rows: b"%PDF-1.7\n", "fault: pdf_as_text"),
        "a million columns": (lambda rows: b"a;" * 1_000_000 + b"\r\n", "fault: too_many_columns|line_too_long"),
        "a row that is too long": (lambda rows: csv([*rows, [*rows[1], MARKER]]).encode(), "fault: long_rows"),
        "a row that is too short": (lambda rows: csv([*rows, rows[1][:-1]]).encode(), "doubt: short_rows"),
    },
    ".xlsx": {
        "a workbook": (lambda rows: xlsx(rows), "read"),
        "a cover sheet": (lambda rows: xlsx(rows, [["Toelichting"], ["Gemaakt in mei"]]), "read"),
        "only on a hidden sheet": (lambda rows: xlsx([["Toelichting"]], rows, hidden=True), "fault: hidden_sheet"),
        "a stray cell": (lambda rows: far_cell(xlsx(rows)), "fault: stray_cell"),
        "a hidden copy": (lambda rows: xlsx(rows, rows, hidden=True), "notice: unread_sheets"),
        "a second sheet that fits": (lambda rows: xlsx(rows, rows), "fault: several_sheets"),
        "a second sheet that fits, with a column more": (
            lambda rows: xlsx(rows, [[*cells, "x"] for cells in rows]), "fault: several_sheets",
        ),
        "no bytes": (lambda rows: b"", "fault: empty_file"),
        "text": (lambda rows: csv(rows).encode(), "fault: no_workbook"),
        "a web page": (lambda rows: b"<html><table>", "fault: no_workbook|page_as_text"),
        "a password": (lambda rows: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "fault: old_workbook"),
        "cut": (lambda rows: xlsx(rows)[:-400], "fault: damaged_workbook"),
        "a zip of something else": (lambda rows: _zip({"x.txt": b"x"}), "fault: no_workbook|damaged_workbook"),
    },
    ".parquet": {
        "a Parquet file": (lambda rows: parquet(rows), "read"),
        "no bytes": (lambda rows: b"", "fault: empty_file"),
        "text": (lambda rows: csv(rows).encode(), "fault: damaged_parquet"),
        "bytes for text": (lambda rows: parquet(rows, lambda cells: [cell.encode() for cell in cells]), "read"),
        "lists": (lambda rows: parquet(rows, lambda cells: [[cell] for cell in cells]), "fault: nested_column"),
        "a cell that is a hundred thousand signs long": (
            lambda rows: parquet(rows, lambda cells: ["x" * 100_000 for _ in cells]), "fault: cell_too_long",
        ),
        "cut": (lambda rows: parquet(rows)[:-40], "fault: damaged_parquet"),
        "spoilt": (lambda rows: parquet(rows)[:8] + b"\xff" * 64 + parquet(rows)[72:], "fault: damaged_parquet"),
    },
}  # fmt: skip
CONTAINERS: dict[str, Callable[[Rows], bytes]] = {
    ".csv": lambda rows: csv(rows).encode(), ".xlsx": xlsx, ".parquet": parquet,
}  # fmt: skip
NOT_IN = {
    # a cell that does not exist, and why
    (".parquet", "title rows above"): "a Parquet file has one header",
    (".parquet", "an extra column without a name"): "a Parquet file has no two columns of one name",
    (".parquet", "the postcode twice, differing"): "a Parquet file has no two columns of one name",
    (".parquet", "the postcode twice, the same"): "a Parquet file has no two columns of one name",
    (".xlsx", "an endless cell"): "Excel holds no such cell",
    (".xlsx", "signs that keep cells text"): "in a workbook that is a formula",
}


def _zip(members: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


WHOLE = bool(os.environ.get("HOUSING_RISK_WHOLE_MATRIX"))
"""All kinds take four minutes; without it a register and two lists are tried, and the bytes of one list."""


def cells() -> Iterator[tuple[str, str, str, str]]:
    """Give every cell: kind, ending, fault, outcome."""
    for kind in GOOD if WHOLE else ("rni", "vergunningen", "uitsluitingen"):
        for ending in CONTAINERS:
            for fault, (_, outcome, others) in ROW_FAULTS.items():
                wanted = others.get(kind, outcome)
                once = WHOLE or ending == ".csv" or kind == "uitsluitingen"  # the rows are the same in every container
                if wanted and once and (ending, fault) not in NOT_IN:
                    yield kind, ending, fault, wanted
            if WHOLE or kind == "uitsluitingen":  # the bytes are read before the kind matters
                yield from ((kind, ending, fault, outcome) for fault, (_, outcome) in BYTE_FAULTS[ending].items())


def register_beside(kind: str) -> str:
    """Name the register that stands beside a file of this kind: no run goes without the RNI."""
    return "brp" if kind == "rni" else "rni"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Per kind a root with a good file of it, beside the BAG and a register."""
    roots = {}
    for kind in GOOD:
        roots[kind] = tmp_path_factory.mktemp(kind)
        folder = roots[kind] / "GM0457"
        folder.mkdir()
        extract(folder / "bag_2024-05-08.zip", simple(), day="2024-05-08")
        for name in (kind, register_beside(kind)):
            (folder / f"{name}_2024-05-15.csv").write_bytes(csv(GOOD[name]).encode())
    return roots


def told(extracts: Extracts) -> set[tuple[str, str, str]]:
    """Give severity, kind of file and rule of what is told."""
    return {(one.severity, one.file.split("_")[0].split(".")[0], one.rule) for one in extracts.findings.found}


@pytest.fixture(scope="module")
def of_good(good: dict[str, Path]) -> dict[str, set[tuple[str, str, str]]]:
    """What is told of the good files: no fault."""
    found = {kind: told(received(root, cache=root / ".cache")) for kind, root in good.items()}
    assert "fault" not in {severity for entries in found.values() for severity, *_ in entries}
    return found


@pytest.mark.parametrize(("kind", "ending", "fault", "outcome"), list(cells()))
def test_a_kind_with_a_fault(
    good: dict[str, Path],
    of_good: dict[str, set[tuple[str, str, str]]],
    kind: str,
    ending: str,
    fault: str,
    outcome: str,
) -> None:
    place = good[kind] / "GM0457"
    whole = place / f"{kind}_2024-05-15.csv"
    kept, broken = whole.read_bytes(), place / f"{kind}_2024-05-15{ending}"
    in_rows, in_bytes = ROW_FAULTS.get(fault), BYTE_FAULTS[ending].get(fault)
    content = CONTAINERS[ending](in_rows[0](kind)) if in_rows else in_bytes[0](GOOD[kind])
    whole.unlink()
    try:
        broken.write_bytes(content)
        extracts = received(good[kind], cache=good[kind] / ".cache")
    finally:
        broken.unlink()
        whole.write_bytes(kept)
    new = {entry for entry in told(extracts) if entry[0] != "notice" or entry[2] == outcome.split(": ")[-1]}
    new -= of_good[kind]
    if outcome == "read":
        assert new == set()
        assert (extracts.written["source"] == broken.stem).sum() == len(GOOD[kind]) - 1
    else:
        severity, rules = outcome.split(": ")
        assert {(severity, kind)} == {entry[:2] for entry in new}
        assert {entry[2] for entry in new} & set(rules.split("|"))
    for one in extracts.findings.found:
        text = f"{one.what} {one.why} {one.way_out}"
        assert one.way_out and not any(secret in text for secret in (MARKER, *BSNS, "1382AA"))
        assert broken.name in text or one.file != broken.name
    assert f"{register_beside(kind)}_2024-05-15" in set(extracts.written["source"])
    assert len(extracts.objects)


@pytest.mark.parametrize("kind", GOOD)
def test_what_is_no_file_at_all(good: dict[str, Path], kind: str) -> None:
    whole = good[kind] / "GM0457" / f"{kind}_2024-05-15.csv"
    kept = whole.read_bytes()
    for make, rule in ((Path.mkdir, "folder_as_file"), (os.mkfifo, "no_regular_file"), (_dangling, "unreachable_file")):
        whole.unlink()
        try:
            make(whole)
            assert ("fault", kind, rule) in told(received(good[kind], cache=good[kind] / ".cache"))
        finally:
            whole.rmdir() if whole.is_dir() else whole.unlink()
            whole.write_bytes(kept)


def _dangling(path: Path) -> None:
    path.symlink_to(path.parent / "nergens")


@pytest.mark.parametrize("kind", ["bag", "rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen"])
def test_a_fault_leaves_the_earlier_result_as_it_was_to_the_byte(finished: Town, kind: str) -> None:
    before = files_of(finished)
    finished.path(kind).write_bytes(b"%PDF-1.7\n")
    with pytest.raises(InputError):
        assess(finished.run())
    assert "fault" in set(check(finished.run())["severity"])
    assert files_of(finished) == before
