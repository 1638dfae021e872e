"""The BAG in its three forms × every fault: what is told, and that no file beside it is lost.

The cells of `test_matrix.py` for the extract of Kadaster, bag-light of PDOK and the CSV of NLExtract. What can be wrong
inside an extract stands in `test_bag_hostile.py`, inside the two others in `test_bag_flat.py`.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from housing_risk.extracts import Extracts
from housing_risk.extracts.bag.reading import read_bag
from housing_risk.findings import Findings
from tests.extracts import bag_files as bag
from tests.extracts.flat_files import write_light, write_nlextract
from tests.extracts.test_matrix import GOOD, csv, parquet, xlsx
from tests.extracts.test_read import DAY, TEXTS, received

NAMES = {
    "extract": "bag_2024-05-08.zip",
    "light": "bag-light_2024-05-08.gpkg",
    "nlextract": "bag_2024-05-08.csv",
}
HOMES = range(1, 61)
RECORDS = [
    *(bag.place(), bag.street(), bag.pand(1)),
    *(record for one in HOMES for record in (bag.number(one, one), bag.home(one))),
]
Bytes = Callable[[bytes], bytes]


def packed(content: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("Levering/bag.gpkg", content)
    return held.getvalue()


def middle_changed(content: bytes) -> bytes:
    at = len(content) // 2
    return content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :]


EVERYWHERE: dict[str, tuple[Bytes, str]] = {
    # whatever the form: what the file is instead, and what is told
    "nothing": (lambda content: content, "read"),
    "no bytes": (lambda _: b"", "empty_file"),
    "blanks": (lambda _: b"  \r\n \r\n", "no_rows"),
    "a letter": (lambda _: b"Beste collega, hierbij de BAG.\r\n", "bag_columns"),
    "a list of permits": (lambda _: csv(GOOD["vergunningen"]).encode(), "bag_columns"),
    "bytes": (lambda _: bytes(range(256)) * 8, "bag_other_kind"),
    "nothing but zeros": (lambda _: bytes(5_000), "bag_other_kind"),
    "a PDF": (lambda _: b"%PDF-1.7\n", "bag_other_kind"),
    "a Parquet file": (lambda _: parquet(GOOD["vergunningen"]), "bag_other_kind"),
    "an old workbook": (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "bag_other_kind"),
    "a workbook": (lambda _: xlsx(GOOD["vergunningen"]), "bag_other_root"),
    "a web page": (lambda _: b"<!DOCTYPE html><html><body>Inloggen", "page_as_text"),
    "JSON": (lambda _: b'{"type": "FeatureCollection", "features": []}', "json_as_text"),
}
OF_ONE: dict[tuple[str, str], tuple[Bytes, str]] = {
    ("extract", "cut in two"): (lambda content: content[: len(content) // 2], "bag_damaged"),
    ("light", "cut in two"): (lambda content: content[: len(content) // 2], "bag_damaged"),
    ("nlextract", "cut in two"): (lambda content: content[: len(content) // 2], "cut_off"),
    ("extract", "the last bytes gone"): (lambda content: content[:-9], "bag_damaged"),
    ("light", "the last bytes gone"): (lambda content: content[:-9], "bag_damaged"),
    ("nlextract", "the last bytes gone"): (lambda content: content[:-9], "cut_off"),
    ("extract", "the first bytes gone"): (lambda content: content[16:], "bag_other_kind"),
    ("light", "the first bytes gone"): (lambda content: content[16:], "bag_other_kind"),
    ("nlextract", "the header gone"): (lambda content: content.split(b"\n", 1)[1], "bag_columns"),
    ("nlextract", "x and y changed places"): (
        lambda content: content.replace(b";x;y;", b";y;x;"),
        "bag_misplaced",
    ),
    ("extract", "a byte changed"): (middle_changed, "bag_damaged"),
    ("extract", "zipped once more"): (lambda content: bag.zipped({"bag.zip": content}), "read"),
    ("light", "zipped"): (packed, "bag_packed"),
    ("nlextract", "zipped"): (packed, "bag_packed"),
    ("extract", "zeros behind it"): (lambda content: content + bytes(300), "read"),
    ("light", "zeros behind it"): (lambda content: content + bytes(300), "read"),
    ("nlextract", "zeros behind it"): (lambda content: content + bytes(300), "nul_characters"),
}
INSTEAD = {"bag_columns", "page_as_text", "json_as_text", "no_rows"}
"""What is told of a text that is no table of the BAG, when it is called a CSV; else that its name is of another kind.
"""
CELLS = [
    *(
        (form, fault, make, "bag_other_ending" if rule in INSTEAD and form != "nlextract" else rule)
        for form in NAMES
        for fault, (make, rule) in EVERYWHERE.items()
    ),
    *((form, fault, make, rule) for (form, fault), (make, rule) in OF_ONE.items()),
]


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The same sixty homes in each form."""
    folder = tmp_path_factory.mktemp("forms")
    path = bag.extract(folder / NAMES["extract"], RECORDS, day="2024-05-08")
    whole = read_bag(path, DAY, Findings())
    light, nlextract = write_light(folder / NAMES["light"], whole), write_nlextract(folder / NAMES["nlextract"], whole)
    return {"extract": path.read_bytes(), "light": light.read_bytes(), "nlextract": nlextract.read_bytes()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A municipality with everything but a BAG."""
    place = tmp_path / "GM0457"
    place.mkdir()
    for name, text in TEXTS.items():
        (place / name).write_text(text)
    return place


def told(extracts: Extracts) -> set[str]:
    """Give the rules of all faults; every one names the file and a way out."""
    for one in extracts.findings.faults:
        assert one.file in one.what
        assert one.way_out and "{" not in one.what + one.why + one.way_out
    return {one.rule for one in extracts.findings.faults}


@pytest.mark.parametrize(("form", "fault", "make", "rule"), CELLS, ids=[f"{cell[0]}, {cell[1]}" for cell in CELLS])
def test_a_bag_with_a_fault(
    forms: dict[str, bytes], folder: Path, form: str, fault: str, make: Bytes, rule: str
) -> None:
    (folder / NAMES[form]).write_bytes(make(forms[form]))
    before = {path.name for path in folder.iterdir()}
    extracts = received(folder.parent)
    assert told(extracts) == (set() if rule == "read" else {rule})
    assert len(extracts.objects) == (len(HOMES) if rule == "read" else 0)
    assert {source.split("_")[0] for source in extracts.written["source"]} == {
        name.split("_")[0].split(".")[0] for name in TEXTS
    }
    assert {path.name for path in folder.iterdir()} == before  # no -wal or -shm beside it


@pytest.mark.parametrize("form", NAMES)
@pytest.mark.parametrize("other", NAMES)
def test_what_a_file_is_counts_and_not_how_its_name_ends(
    forms: dict[str, bytes], folder: Path, form: str, other: str
) -> None:
    (folder / NAMES[form]).write_bytes(forms[other])
    extracts = received(folder.parent)
    assert told(extracts) == set()
    assert len(extracts.objects) == len(HOMES)


@pytest.mark.parametrize("form", NAMES)
def test_a_bag_that_is_no_file_at_all(folder: Path, form: str) -> None:
    path = folder / NAMES[form]
    for make, rule in (
        (Path.mkdir, "folder_as_file"),
        (os.mkfifo, "no_regular_file"),
        (lambda one: one.symlink_to(folder / "nergens"), "unreachable_file"),
    ):
        make(path)
        assert told(received(folder.parent)) == {rule}
        path.rmdir() if path.is_dir() else path.unlink()
