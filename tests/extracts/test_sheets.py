"""A table is read as text from whatever holds it: any encoding, separator and container, only the columns asked for."""

from __future__ import annotations

import datetime as dt
import gzip
import re
import time
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from housing_risk.extracts.columns.opening import open_sheet
from housing_risk.extracts.containers import sheets
from housing_risk.extracts.containers.delimited import encoding_of
from housing_risk.extracts.containers.sheets import read_sheet
from housing_risk.extracts.containers.signs import seen
from housing_risk.extracts.containers.workbook_screen import screen
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.reporting import Unreadable
from housing_risk.findings import Findings
from housing_risk.settings import Settings
from tests.extracts.received import persons, the
from tests.extracts.test_persons import BRP

WANTED = {"postcode": "postcode", "huisnummer": "huisnummer", "toevoeging": "huisnummertoevoeging"}
HEADER = ["Postcode", "Naam", "Huisnummer", "Toevoeging"]
ROWS = [
    ["1382AA", "Zoë", "12", "NA"],
    ["1382AB", "é", "007", "null"],
    ["1382AC", "", "3", "nan"],
    ["1382AD", "x;y", "", ""],
]
READ = [["1382AA", "12", "NA"], ["1382AB", "007", "null"], ["1382AC", "3", "nan"], ["1382AD", "", ""]]


def a_csv(folder: Path, encoding: str = "utf-8", separator: str = ";", newline: str = "\r\n", above: str = "") -> Path:
    """Write the table as CSV, every cell in quotation marks."""
    lines = [separator.join(f'"{cell}"' for cell in row) for row in [HEADER, *ROWS]]
    path = folder / "tabel.csv"
    path.write_bytes((above + newline.join(lines) + newline).encode(encoding))
    return path


def a_workbook(folder: Path, rows: list[list[object]] | None = None, title: str = "") -> Path:
    """Write the table as XLSX."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ([[title]] if title else []) + [[]] * bool(title) + (rows or [HEADER, *ROWS]):
        sheet.append(row)
    path = folder / "tabel.xlsx"
    book.save(path)
    return path


def read(path: Path) -> list[list[str]]:
    return read_sheet(path, WANTED).cells.to_numpy().tolist()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_every_encoding_and_separator_gives_the_same_cells(
    tmp_path: Path, encoding: str, separator: str, newline: str
) -> None:
    assert read(a_csv(tmp_path, encoding, separator, newline)) == READ


@pytest.mark.parametrize(
    "above", ["Overzicht van mei\r\n", "\r\n\r\n", "sep=;\r\n", "Lijst;;;\r\n;;;\r\nSelectie;x;;\r\n"]
)
def test_title_rows_above_the_header(tmp_path: Path, above: str) -> None:
    assert read(a_csv(tmp_path, above=above)) == READ


def test_a_workbook_gives_the_same_cells(tmp_path: Path) -> None:
    assert read(a_workbook(tmp_path, title="Overzicht")) == READ


def test_a_parquet_file_gives_the_same_cells(tmp_path: Path) -> None:
    path = tmp_path / "tabel.parquet"
    pd.DataFrame(ROWS, columns=HEADER).to_parquet(path)
    assert read(path) == READ


def test_only_asked_for_columns_are_kept_and_the_rest_counted(tmp_path: Path) -> None:
    sheet = read_sheet(a_csv(tmp_path), WANTED)
    assert list(sheet.cells) == ["postcode", "huisnummer", "huisnummertoevoeging"]
    assert sheet.dropped == 1
    assert list(sheet.cells.index) == [1, 2, 3, 4]


@pytest.mark.parametrize("at", [4095, 4096, 8191, 1024**2 - 1, 1024**2])
def test_an_accent_anywhere_decides_the_encoding(tmp_path: Path, at: int) -> None:
    path = tmp_path / "tabel.csv"
    path.write_bytes(b"a" * at + "é".encode() + b"\n")
    assert encoding_of(path) == "utf-8"
    path.write_bytes(b"a" * at + "é".encode("cp1252") + b"\n")
    assert encoding_of(path) == "cp1252"


ACCENTS = {
    # text, the encoding it is written in → the encoding it is read in
    "accents within words": ("Oude Caf\u00e9straat;Zo\u00eblaan\nPr\u00e4s;\n", "cp850", "cp850"),
    "accents at the end": ("caf\u00e9;x\n", "cp850", "cp850"),
    "one that Windows-1252 does not have": ("M\u00fcllerstraat;x\n", "cp850", "cp850"),
    "accents of Windows": ("Oude Caf\u00e9straat;Zo\u00ebl\u00f6an\n", "cp1252", "cp1252"),
    "marks of Windows": ("\u201edicht\u201d\u2026;d\u2019Oultremont\u2013laan;\u20ac 5;\u2030\n", "cp1252", "cp1252"),
    "letters of Windows": ("Ni\u0161;\u0160i\u0161ka;\u017dagare;c\u0153ur\n", "cp1252", "cp1252"),
}  # fmt: skip


@pytest.mark.parametrize("case", ACCENTS)
def test_accents_of_ms_dos_are_told_from_those_of_windows(tmp_path: Path, case: str) -> None:
    text, written, read_as = ACCENTS[case]
    path = tmp_path / "tabel.csv"
    path.write_bytes(text.encode(written))
    assert encoding_of(path) == read_as


def test_a_list_from_ms_dos_is_read_and_doubted(tmp_path: Path) -> None:
    path = tmp_path / "uitsluitingen.csv"
    text = "straat;huisnummer;woonplaats\nCaf\u00e9straat;1;Weesp\nZo\u00eblaan;2;Weesp\n"
    path.write_bytes(text.encode("cp850"))
    sheet, told = opened(path)
    assert list(sheet.cells["straat"]) == ["Caf\u00e9straat", "Zo\u00eblaan"]
    assert told == [("doubt", "dos_encoding", ())]


CUT = {
    # the end of a file of 12 rows, each ending in "\r\n" → what is told
    "1382AB;2;x": [],
    "1382AB;2": [("fault", "cut_off", (13,))],
    "1382A": [("doubt", "cut_off", (13,)), ("doubt", "unsure_rows", (13,))],
    "1382AB;2\r\n": [("doubt", "short_rows", (13,))],
    "1382AB;2\x1a": [("fault", "cut_off", (13,))],
    "Totaal: 12": [("doubt", "total_row", (13,))],
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("end", CUT)
def test_a_file_that_was_cut_off_is_told_of(tmp_path: Path, end: str, encoding: str) -> None:
    path = tmp_path / "uitsluitingen.csv"
    path.write_bytes(("postcode;huisnummer;reden\r\n" + "1382AA;1;x\r\n" * 12 + end).encode(encoding))
    assert opened(path)[1] == CUT[end]


def test_of_a_short_file_that_it_was_cut_off_is_a_guess(tmp_path: Path) -> None:
    path = tmp_path / "uitsluitingen.csv"
    path.write_text("postcode;huisnummer;reden\n1382AA;1;x\n1382AB;2")
    assert opened(path)[1] == [("doubt", "cut_off", (2,))]
    path.write_text("postcode;huisnummer;reden\n1382AA;1\n1382AB;2")
    assert opened(path)[1] == [("doubt", "short_rows", (1, 2))]


def test_dates_and_numbers_of_excel_become_plain_text(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        HEADER,
        ["1382AA", None, 12, dt.datetime(2024, 5, 12)],  # noqa: DTZ001 (cells have no time zone)
        ["1382AB", None, 12.0, dt.date(2024, 1, 4)],
        ["1382AC", None, 457010000057463, 1.5],
        ["1382AD", None, "4,57E+14", True],
    ]
    assert read(a_workbook(tmp_path, rows)) == [
        ["1382AA", "12", "2024-05-12"],
        ["1382AB", "12", "2024-01-04"],
        ["1382AC", "457010000057463", "1.5"],
        ["1382AD", "4,57E+14", "ja"],
    ]


def test_a_sheet_that_declares_a_wrong_size_is_read_whole(tmp_path: Path) -> None:
    path = a_workbook(tmp_path)
    edit_sheet(path, '<dimension ref="[^"]+"', '<dimension ref="A1"')
    assert read(path) == READ


def edit_sheet(path: Path, pattern: str, replacement: str) -> None:
    """Replace the first match in the XML of the first sheet."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    edited, changed = re.subn(pattern, replacement, parts[name].decode(), count=1)
    assert changed == 1
    with zipfile.ZipFile(path, "w") as book:
        for part, content in (parts | {name: edited.encode()}).items():
            book.writestr(part, content)


@pytest.mark.parametrize(
    ("reference", "rule"),
    [
        ("XFD1048576", "stray_cell"),  # opposite corners: 17 thousand million cells
        ("AZ1048576", "stray_cell"),
        ("A1048576", "stray_cell"),
        ("XFD3", "stray_cell"),
        ("KZ3", "stray_cell"),
        ("B999999999992", "damaged_workbook"),
        ("XXXXXXX2", "damaged_workbook"),
        ("", "damaged_workbook"),
    ],
)
def test_a_cell_far_away_does_not_ask_for_all_memory(tmp_path: Path, reference: str, rule: str) -> None:
    path = a_workbook(tmp_path)
    edit_sheet(path, 'r="B2"', f'r="{reference}"')
    assert refusal(path) == rule


def test_a_sheet_that_is_large_and_full_of_gaps_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("housing_risk.extracts.containers.workbook_screen.MAX_CELLS", 15)
    assert refusal(a_workbook(tmp_path)) == "sheet_too_wide"


def test_a_stray_cell_is_named(tmp_path: Path) -> None:
    path = a_workbook(tmp_path)
    edit_sheet(path, 'r="B2"', 'r="AZ1048576"')
    with pytest.raises(Unreadable) as caught:
        read_sheet(path, WANTED)
    assert caught.value.fields == {"row": 1_048_576, "letter": "AZ"}


def test_cells_that_only_have_a_colour_are_no_stray_cells(tmp_path: Path) -> None:
    path = a_workbook(tmp_path)
    edit_sheet(
        path, "</sheetData>", '<row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"/></row></sheetData>'
    )
    assert read(path) == READ


def test_the_sheet_that_fits_is_read_and_hidden_ones_are_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    cover = book.active
    assert cover is not None
    cover.append(["Toelichting"])
    hidden = book.create_sheet("oud")
    for row in [HEADER, ["9999ZZ", "", "1", ""]]:
        hidden.append(row)
    hidden.sheet_state = "hidden"
    data = book.create_sheet("gegevens")
    for row in [HEADER, *ROWS]:
        data.append(row)
    book.save(tmp_path / "tabel.xlsx")
    assert read(tmp_path / "tabel.xlsx") == READ


def test_two_sheets_that_fit_are_not_chosen_between(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first, second = book.active, book.create_sheet("tweede")
    assert first is not None
    for sheet in (first, second):
        for row in [HEADER, *ROWS]:
            sheet.append(row)
    book.save(tmp_path / "tabel.xlsx")
    assert refusal(tmp_path / "tabel.xlsx") == "several_sheets"


def test_rows_on_a_hidden_sheet_alone_are_told_of(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    cover, data = book.active, book.create_sheet("gegevens")
    assert cover is not None
    for row in [HEADER, *ROWS]:
        data.append(row)
    data.sheet_state = "hidden"
    path = tmp_path / "tabel.xlsx"
    for above in ([], ["Toelichting"], ["postcode", "huisnummer"]):
        cover.append(above)
        book.save(path)
        assert refusal(path) == "hidden_sheet"
    cover.append(["1382AA", "1"])
    book.save(path)
    assert read_sheet(path, WANTED).cells.to_numpy().tolist() == [["1382AA", "1"]]


MERGED = {
    # merged cells (below a title and the header) → postcode, huisnummer and max_personen as read, the rows told of
    "over rows": ("B3:B5", [["1382AA", "1", "4"], *[["1382AA", "", ""]] * 2, ["", "", ""]], {"postcode": [2, 3]}),
    "to the last row": ("C3:C6", [["1382AA", "1", "4"], *[["", "1", ""]] * 3], {"huisnummer": [2, 3, 4]}),
    "a number of persons": ("D3:D4", [["1382AA", "1", "4"], *[["", "", ""]] * 3], {"max_personen": [2]}),
    "over rows and columns": ("A3:B4", [["", "1", "4"], *[["", "", ""]] * 3], {}),
    "headers over two rows": ("B2:B3", [["", "1", "4"], *[["", "", ""]] * 3], {}),
    "over columns": ("B3:C3", [["1382AA", "", "4"], *[["", "", ""]] * 3], {}),
    "a title": ("A1:A2", [["1382AA", "1", "4"], *[["", "", ""]] * 3], {}),
}  # fmt: skip


@pytest.mark.parametrize("case", MERGED)
def test_a_cell_that_is_merged_over_rows_is_of_every_row(tmp_path: Path, case: str) -> None:
    area, cells, rows = MERGED[case]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [
        ["Lijst"],
        ["naam", "postcode", "huisnummer", "max_personen"],
        ["a", "1382AA", 1, 4],
        ["b"],
        ["c"],
        ["d"],
    ]:
        sheet.append(row)
    sheet.merge_cells(area)
    path = tmp_path / "tabel.xlsx"
    book.save(path)
    wanted = {"postcode": "postcode", "huisnummer": "huisnummer", "maxpersonen": "max_personen"}
    read = read_sheet(path, wanted)
    assert read.cells.to_numpy().tolist() == cells
    assert read.merged == rows


FORMULAS = {
    # the XML of the cell with the postcode in the second data row → whether it is told to be lost
    '<c r="B4" t="e"><v>#N/A</v></c>': True,
    '<c t="e" r="B4" s="2"><f>VLOOKUP(A4,x,1)</f><v>#NAME?</v></c>': True,
    '<c r="B4"><f>1+1</f><v></v></c>': True,
    '<c r="B4"><f>1+1</f><v/></c>': True,
    '<c r="B4"><f>1+1</f></c>': True,
    '<c r="B4"><f t="shared" si="0"/></c>': True,
    '<c r="B4"><f>' + "1+" * 4_000 + "1</f></c>": True,
    '<c r="B4" t="str"><f>IF(A4="","","x")</f><v></v></c>': False,
    '<c r="B4" t="str"><f>"1382AB"</f><v>1382AB</v></c>': False,
    '<c r="B4" s="1"/>': False,
}


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_formula_without_an_outcome_is_told_of(tmp_path: Path, cell: str) -> None:
    path = a_workbook(tmp_path, [["naam", "postcode"], ["a", "1382AA"], ["b", "HIER"], ["c", "1382AC"]], title="Lijst")
    edit_sheet(path, '<c r="B5"[^>]*><is><t>HIER</t></is></c>', cell.replace("B4", "B5"))
    read = read_sheet(path, {"postcode": "postcode"})
    assert list(read.cells["postcode"]) == ["1382AA", "1382AB" if "<v>1382AB" in cell else "", "1382AC"]
    assert read.lost == ({"postcode": [2]} if FORMULAS[cell] else {})


def test_a_formula_is_found_with_a_prefix_before_every_name(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, [["naam", "postcode"], ["a", "1382AA"], ["b", "HIER"]])
    edit_sheet(path, '<c r="B3"[^>]*><is><t>HIER</t></is></c>', '<c r="B3"><f>1+1</f><v/></c>')
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    prefixed = re.sub(rb"<(/?)(?=[a-z])", rb"<\1x:", sheet.replace(b"xmlns=", b"xmlns:x="))
    with zipfile.ZipFile(path, "w") as book:
        for name, content in (parts | {"xl/worksheets/sheet1.xml": prefixed}).items():
            book.writestr(name, content)
    assert screen(path) == {"Sheet": [(2, 1)]}


def test_a_date_that_could_not_be_calculated_makes_nobody_gone(tmp_path: Path) -> None:
    row = BRP | {"06.08.10": "HIER"}
    path = a_workbook(tmp_path, [list(row), list(row.values())]).rename(tmp_path / "brp.xlsx")
    edit_sheet(path, '<c r="([A-Z]2)"[^>]*><is><t>HIER</t></is></c>', r'<c r="\1" t="e"><v>#N/A</v></c>')
    read, findings = persons(InputFile(path, "brp", None))
    assert read.written["skip"].isna().all()
    assert (the(findings, "lost_cells").severity, the(findings, "lost_cells").rows) == ("doubt", (1,))


def test_a_key_that_is_merged_over_rows_begins_no_new_person(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [["", "08.11.60", "08.11.20", "07.70.10"], ["1", "1382AA", 1, 0], [None, "1382AB", 2, None]]:
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("D2:D3")
    path = tmp_path / "brp.xlsx"
    book.save(path)
    found = Findings()
    opened_sheet = open_sheet(InputFile(path, "brp", None), Settings(), found)
    assert opened_sheet is not None
    assert list(opened_sheet.cells["sleutel"]) == ["1", ""]
    assert list(opened_sheet.cells["geheim"]) == ["0", "0"]
    assert [(one.severity, one.rule, one.rows) for one in found.found] == [("doubt", "merged_cells", (2,))]


def sharing(path: Path, text: str, rows: int, merged: int = 0) -> Path:
    """A workbook in which every cell of a column shares one text."""
    book = a_workbook(path.parent, [["postcode", "huisnummer"]])
    with zipfile.ZipFile(book) as parts:
        held = {name: parts.read(name) for name in parts.namelist()}
    cells = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(2, rows + 2))
    blocks = "".join(f'<mergeCell ref="A{row}:A{row + 1}"/>' for row in range(2, 2 * merged + 2, 2))
    sheet = held["xl/worksheets/sheet1.xml"].decode().replace("</sheetData>", f"{cells}</sheetData>")
    held["xl/worksheets/sheet1.xml"] = re.sub(
        "</sheetData>", f"</sheetData><mergeCells>{blocks}</mergeCells>", sheet
    ).encode()
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    held["xl/sharedStrings.xml"] = f"<sst {space}><si><t>{text}</t></si></sst>".encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book_out:
        for name, content in held.items():
            book_out.writestr(name, content)
    return path


def test_a_text_that_many_cells_share_is_counted_before_it_is_written_out(tmp_path: Path) -> None:
    assert refusal(sharing(tmp_path / "bomb.xlsx", "x" * 30_000, 40_000)) == "workbook_too_large"
    assert (tmp_path / "bomb.xlsx").stat().st_size < 300_000


def test_many_merged_cells_take_no_time_or_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sharing(tmp_path / "merged.xlsx", "1382AA", 40_000, merged=20_000)
    started = time.process_time()
    assert len(read_sheet(path, WANTED).cells) == 40_000
    assert time.process_time() - started < 10
    monkeypatch.setattr("housing_risk.extracts.containers.workbook_screen.MAX_MERGED", 100)
    assert refusal(path) == "too_many_merged"


@pytest.mark.parametrize("limit", ["MAX_SHARED", "MAX_TEXT"])
def test_limits_of_shared_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    path = sharing(tmp_path / "shared.xlsx", "x", 10)
    assert len(read_sheet(path, WANTED).cells) == 10
    monkeypatch.setattr(f"housing_risk.extracts.containers.workbook_texts.{limit}", 0)
    assert refusal(path) == "workbook_too_large"


SECOND_SHEETS = {
    # what the second sheet holds → whether it is a rival: one that could hold addresses of its own
    "other addresses, with fewer columns": ([["postcode", "huisnummer"], ["1382AB", "7"]], True),
    "other addresses, with more columns": ([[*HEADER, "opmerking", "extra"], [*ROWS[0], "x", "y"]], True),
    "other addresses, under a title": ([["Lijst"], ["postcode", "huisnummer"], ["1382AB", "7"]], True),
    "headers alone": ([["postcode", "huisnummer"]], False),
    "what the columns mean": ([["kolom", "betekenis"], ["postcode", "zes tekens"]], False),
    "one column of the same name": ([["postcode", "aantal"], ["1382AB", "7"]], False),
}


@pytest.mark.parametrize("case", SECOND_SHEETS)
def test_a_second_sheet_with_addresses_is_never_lost(tmp_path: Path, case: str) -> None:
    rows, rival = SECOND_SHEETS[case]
    book = openpyxl.Workbook()
    first, second = book.active, book.create_sheet("tweede")
    assert first is not None
    for sheet, content in ((first, [HEADER, *ROWS]), (second, rows)):
        for row in content:
            sheet.append(row)
    path = tmp_path / "tabel.xlsx"
    book.save(path)
    if rival:
        assert refusal(path) == "several_sheets"
    else:
        assert read(path) == READ


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_sheet(path, WANTED)
    return caught.value.rule


def test_faults_of_files(tmp_path: Path) -> None:
    workbook = a_workbook(tmp_path).read_bytes()
    cases = {
        "pk.csv": (workbook, "workbook_as_text"),
        "ole.csv": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_workbook"),
        "ole.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_workbook"),
        "text.xlsx": (b"Postcode;Huisnummer\n", "no_workbook"),
        "cut.xlsx": (workbook[: len(workbook) // 2], "damaged_workbook"),
        "packed.csv": (gzip.compress(b"Postcode;Huisnummer\n1382AA;1\n"), "packed_as_text"),
        "packed.xlsx": (gzip.compress(workbook), "packed_as_text"),
        "page.csv": (b"\n<html><table><tr><td>Postcode</td></tr></table>", "page_as_text"),
        "pdf.csv": (b"%PDF-1.7", "pdf_as_text"),
        "json.csv": (b'[{"postcode": "1382AA"}]', "json_as_text"),
        "lines.json.csv": (b'\xef\xbb\xbf{"postcode": "1382AA", "huisnummer": 1}\n', "json_as_text"),
        "rtf.csv": (b"{\\rtf1\\ansi Postcode;Huisnummer}", "rtf_as_text"),
        "nul.csv": (b"Postcode;Huisnummer\n1382AA;1\x002\n", "nul_characters"),
        "odd.csv": (b"Postcode;Huisnummer\n1382\x81\x8d;1\n", "unknown_encoding"),
        "quote.csv": (b'Postcode;Huisnummer\n"1382AA;1\n1382AB;2\n', "broken_quotes"),
        "huge.csv": (b"Postcode;Huisnummer\n1382AA;" + b"1" * 200_000 + b"\n", "broken_quotes"),
        "long.csv": (b"Postcode;Huisnummer\n1382AA;" + b"1" * 40_000 + b"\n", "cell_too_long"),
        "wide.csv": (b"Postcode;" * 3_000 + b"\n", "too_many_columns"),
        "million.csv": (b"Postcode" + b";" * 1_000_000 + b"\n", "too_many_columns"),
        "line.csv": (b"x;" * 3_000_000, "line_too_long"),
        "endless.csv": (b"Postcode;Huisnummer\n" + b"\xc3\xa9" * 5_000_000, "line_too_long"),
        "lines.csv": (b"\n\n\n", "no_rows"),
        "cut.parquet": (b"PAR1" + b"x" * 50, "damaged_parquet"),
    }
    found = {}
    for name, (content, _) in cases.items():
        (tmp_path / name).write_bytes(content)
        found[name] = refusal(tmp_path / name)
    assert found == {name: rule for name, (_, rule) in cases.items()}


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_workbook(tmp_path)
    monkeypatch.setattr("housing_risk.extracts.containers.workbook_screen.MAX_UNCOMPRESSED", 1_000)
    assert refusal(path) == "workbook_too_large"


def swollen(path: Path, filling: str) -> Path:
    """A good workbook of which the sheet ends in a great many of the same sign."""
    held = parts_of(a_workbook(path.parent))
    sheet = held["xl/worksheets/sheet1.xml"].decode()
    held["xl/worksheets/sheet1.xml"] = sheet.replace("</sheetData>", f"{filling}</sheetData>").encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in held.items():
            book.writestr(name, content)
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist()}


def test_a_sheet_that_swells_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = swollen(tmp_path / "spaces.xlsx", " " * 40 * 1024**2)
    assert path.stat().st_size < 100_000
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was opened"))
    assert refusal(path) == "workbook_swells"


def test_a_small_sheet_may_swell(tmp_path: Path) -> None:
    path = swollen(tmp_path / "spaces.xlsx", " " * 4 * 1024**2)
    assert read(path) == READ


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_too_many_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    monkeypatch.setattr(sheets, "MAX_ROWS", 3)
    assert refusal(a_csv(tmp_path, encoding)) == "too_many_rows"


def test_chunks_join_seamlessly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read_sheet(a_csv(tmp_path, "utf-16"), WANTED).cells
    monkeypatch.setattr(sheets, "CHUNK", 2)
    pd.testing.assert_frame_equal(read_sheet(a_csv(tmp_path, "utf-16"), WANTED).cells, whole)


def opened(path: Path) -> tuple[sheets.Sheet, list[tuple[str, str, tuple[int, ...]]]]:
    findings = Findings()
    sheet = open_sheet(InputFile(path, "uitsluitingen", None), Settings(), findings)
    assert sheet is not None
    return sheet, [(found.severity, found.rule, found.rows) for found in findings.found]


def test_uneven_blank_and_total_rows_are_told(tmp_path: Path) -> None:
    path = tmp_path / "uitsluitingen.csv"
    path.write_text("postcode;huisnummer;reden\n1382AA;1;a\n;;\n\n1382AB\n1382AC;2;b;c\n1382AD;3;d;\nTotaal;4;\n;;\n")
    sheet, told = opened(path)
    assert sheet.cells.to_numpy().tolist() == [
        ["1382AA", "1"], ["", ""], ["", ""], ["1382AB", ""], ["1382AC", "2"], ["1382AD", "3"],
    ]  # fmt: skip
    assert told == [
        ("fault", "long_rows", (5,)),
        ("doubt", "short_rows", (4,)),
        ("notice", "blank_rows", (2, 3)),
        ("doubt", "total_row", (7,)),
    ]


LAST_ROWS = {
    # the last row of a list (postcode;huisnummer;straat;adres;max_personen) → whether it is a row of sums
    "Totaal;;;;15": True,
    "TOTAAL: ;;;;15": True,
    "Totaal aantal personen;;;;15": True,
    "Eindtotaal;3;;;15": True,
    ";;;Subtotaal;15": True,
    ";;Totaal;;15": True,
    ";;Totaal Wonen;;15": False,
    ";3;Totaal Wonen;;15": False,
    ";;;Totaal Wonen Dorpsstraat 3;15": False,
    "Totaal;3;Dorpsstraat;;15": False,
    "1382AA;3;;Totaal;15": False,
    ";;;Totaalstraat 4;15": False,
}


@pytest.mark.parametrize("row", LAST_ROWS)
def test_a_last_row_is_left_out_only_when_it_is_about_nobody_and_nowhere(tmp_path: Path, row: str) -> None:
    path = tmp_path / "uitsluitingen.csv"
    path.write_text(f"postcode;huisnummer;straat;adres;reden\n1382AA;1;;;15\n{row}\n")
    sheet, _ = opened(path)
    assert (sheet.sums, len(sheet.cells)) == (([2], 1) if LAST_ROWS[row] else ([], 2))


@pytest.mark.parametrize(("second", "found"), [("1", []), ("2", [("fault", "doubled_column", ())])])
def test_a_doubled_header_counts_once_when_both_hold_the_same(tmp_path: Path, second: str, found: list[object]) -> None:
    path = tmp_path / "uitsluitingen.csv"
    path.write_text(f"postcode;huisnummer;;huisnummer\n1382AA;1;;{second}\n")
    sheet, told = opened(path)
    assert told == found
    assert ("huisnummer" in sheet.cells) == (not found)


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)


@given(rows=st.lists(st.lists(CELL, min_size=3, max_size=3), max_size=8), separator=st.sampled_from(";,\t"))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
def test_no_row_and_no_cell_is_lost(tmp_path: Path, rows: list[list[str]], separator: str) -> None:
    path = tmp_path / "tabel.csv"
    quoted = [["postcode", "naam", "huisnummer"], *rows]
    text = "".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in quoted)
    path.write_bytes(text.encode("utf-8-sig"))
    sheet = read_sheet(path, WANTED)
    kept = list(rows)
    while kept and not any(kept[-1]):
        kept.pop()
    sheet_rows = sheet.cells.to_numpy().tolist()
    assert len(sheet_rows) + len(sheet.sums) == len(kept)
    assert sheet_rows == [[seen(row[0]), seen(row[2])] for row in kept[: len(sheet_rows)]]


@given(content=st.binary(max_size=300), ending=st.sampled_from([".csv", ".xlsx", ".parquet"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, ending: str) -> None:
    path = tmp_path / f"uitsluitingen{ending}"
    path.write_bytes(content)
    findings = Findings()
    sheet = open_sheet(InputFile(path, "uitsluitingen", None), Settings(), findings)
    assert sheet is not None or findings.faults


@given(at=st.integers(0, 10_000), byte=st.integers(0, 255))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
def test_a_damaged_workbook_is_read_or_refused(tmp_path: Path, at: int, byte: int) -> None:
    path = a_workbook(tmp_path)
    content = bytearray(path.read_bytes())
    content[at % len(content)] = byte
    path.write_bytes(bytes(content))
    findings = Findings()
    open_sheet(InputFile(path, "uitsluitingen", None), Settings(), findings)
