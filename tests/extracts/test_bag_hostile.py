"""BAG files as received: other shapes of the same delivery, and files that are damaged, of another kind, or hostile."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from housing_risk import Run
from housing_risk.extracts.bag import extract_xml as bag_xml
from housing_risk.extracts.bag.reading import read_bag
from housing_risk.extracts.containers import archives
from housing_risk.findings import Findings
from housing_risk.tables import ADDRESSES, OBJECTS, PANDEN, empty
from housing_risk.workflow import check
from tests.extracts import bag_files as bag
from tests.extracts.test_read import TEXTS

REFERENCE = date(2024, 6, 1)
NAME = "0457VBO15092021-000001.xml"
ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c SYSTEM "file:///etc/passwd">]><bagStand>&b;&c;</bagStand>'
)


def good() -> bytes:
    return bag.zipped(bag.type_zips(bag.simple()))


def nested(content: bytes, depth: int) -> bytes:
    for level in range(depth):
        content = bag.zipped({f"{level}.zip": content})
    return content


def with_symlink() -> bytes:
    target = io.BytesIO(good())
    with zipfile.ZipFile(target, "a") as archive:
        link = zipfile.ZipInfo("0457PND.xml")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    return target.getvalue()


def with_flag(flag: int) -> bytes:
    """A zip whose only member says, in both of its headers, to be encrypted."""
    content = bytearray(bag.zipped({NAME: bag.stand("VBO", [bag.home(1)])}, zipfile.ZIP_STORED))
    content[6] |= flag
    content[content.index(b"PK\x01\x02") + 8] |= flag
    return bytes(content)


def twice() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(NAME, bag.stand("VBO", [bag.home(1)]))
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr(NAME, bag.stand("VBO", [bag.home(1)]))
    return target.getvalue()


def spoilt() -> bytes:
    """A zip whose index is whole, but of whose content a byte was changed."""
    content = bytearray(bag.zipped({NAME: bag.stand("VBO", [bag.home(n) for n in range(50)])}, zipfile.ZIP_STORED))
    content[len(content) // 2] ^= 0xFF
    return bytes(content)


XML = bag.stand("VBO", [bag.home(1)])
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing in it": (lambda: b"", "bag_other_kind"),
    "text": (lambda: b"postcode;huisnummer\n", "bag_other_ending"),
    "a word": (lambda: b"hello", "bag_other_ending"),
    "a web page": (lambda: b"<!DOCTYPE html><html><body>Inloggen", "bag_other_ending"),
    "JSON": (lambda: b'{"fout": "niet gevonden"}', "bag_other_ending"),
    "bytes": (lambda: b"\x00\x01\x02\x03", "bag_other_kind"),
    "a database": (lambda: b"SQLite format 3\x00" + b"\x00" * 100, "bag_damaged"),
    "loose XML": (lambda: XML, "bag_other_kind"),
    "begins as a zip": (lambda: b"PK\x03\x04 and no more", "bag_damaged"),
    "cut off": (lambda: good()[:-300], "bag_damaged"),
    "an inner zip that is none": (lambda: bag.zipped({"0457VBO.zip": b"nothing"}), "bag_damaged"),
    "a byte changed": (spoilt, "bag_damaged"),
    "a password": (lambda: with_flag(1), "bag_encrypted"),
    "an unknown compression": (lambda: bag.zipped({NAME: XML}, zipfile.ZIP_LZMA), "bag_compression"),
    "out of the folder": (lambda: bag.zipped({f"../../{NAME}": XML}), "bag_unsafe_name"),
    "out of the folder, Windows": (lambda: bag.zipped({f"..\\..\\{NAME}": XML}), "bag_unsafe_name"),
    "from the root": (lambda: bag.zipped({f"/etc/{NAME}": XML}), "bag_unsafe_name"),
    "a drive": (lambda: bag.zipped({f"C:\\{NAME}": XML}), "bag_unsafe_name"),
    "a link": (with_symlink, "bag_unsafe_name"),
    "one name twice": (twice, "bag_unsafe_name"),
    "too deep": (lambda: nested(bag.zipped({NAME: XML}), archives.MAX_DEPTH), "bag_nested"),
    "a zip bomb": (lambda: bag.zipped({NAME: b" " * (4 * archives.MEGABYTE)}), "bag_zip_bomb"),
    "a zip bomb inside": (lambda: nested(bag.zipped({NAME: b" " * (4 * archives.MEGABYTE)}), 2), "bag_zip_bomb"),
    "no XML": (lambda: bag.zipped({NAME: b"geen xml"}), "bag_no_xml"),
    "XML cut off": (lambda: bag.zipped({NAME: XML[:-40]}), "bag_no_xml"),
    "empty XML": (lambda: bag.zipped({NAME: b""}), "bag_no_xml"),
    "entities": (lambda: bag.zipped({NAME: ENTITIES}), "bag_doctype"),
    "a delivery with entities": (lambda: bag.zipped({"Leveringsdocument.xml": ENTITIES, NAME: XML}), "bag_doctype"),
    "other XML": (lambda: bag.zipped({NAME: b"<?xml version='1.0'?><kml/>"}), "bag_other_root"),
    "mutations": (
        lambda: bag.zipped({NAME: bag.stand("VBO", [bag.home(1)], root="sl-bag-extract:bagMutaties")}),
        "bag_mutations",
    ),
    "mutations by name": (lambda: bag.zipped({"9999MUT15092021.zip": bag.zipped({NAME: XML})}), "bag_mutations"),
    "an empty zip": (lambda: bag.zipped({}), "bag_empty"),
    "only other files": (lambda: bag.zipped({"lees mij.txt": b"hallo"}), "bag_empty"),
    "only future objects": (
        lambda: bag.zipped(bag.type_zips([*bag.simple()[:3], bag.pand(1), bag.home(1, begin="2030-01-01")])),
        "bag_empty",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "rule"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_can_not_be_used_gives_one_fault(tmp_path: Path, content: Callable[[], bytes], rule: str) -> None:
    path = tmp_path / "bag.zip"
    path.write_bytes(content())
    assert_refused(path, rule)
    assert [entry.name for entry in tmp_path.iterdir()] == ["bag.zip"]


@pytest.mark.parametrize("part", ["VBO", "NUM", "OPR", "WPL", "PND"])
def test_a_part_that_is_missing_is_named_and_nothing_else_is_said(tmp_path: Path, part: str) -> None:
    folder = tmp_path / "GM0457"
    folder.mkdir()
    kept = [record for record in bag.simple() if record.kind != part]
    bag.extract(folder / "bag_2024-05-08.zip", kept, day="2024-05-08")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    findings = check(Run("GM0457", "2024-06-01", tmp_path, tmp_path / "processed", tmp_path / "maps"))
    told = findings[(findings["severity"] != "notice") & (findings["file"] != "housing-risk.toml")]
    assert told["rule"].tolist() == ["bag_parts_missing"]
    assert f"({part})" in told["what"].iloc[0]


@pytest.mark.parametrize("content", [None, b"PK\3\4"])
def test_without_a_bag_nothing_is_said_of_rows_that_lead_nowhere(tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "GM0457"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    if content is not None:
        (folder / "bag.zip").write_bytes(content)
    findings = check(Run("GM0457", "2024-06-01", tmp_path, tmp_path / "processed", tmp_path / "maps"))
    told = findings[(findings["severity"] != "notice") & (findings["file"] != "housing-risk.toml")]
    assert told["rule"].tolist() == ["no_bag" if content is None else "bag_damaged"]


def assert_refused(path: Path, rule: str) -> None:
    findings = Findings()
    result = read_bag(path, REFERENCE, findings)
    assert [(finding.severity, finding.rule, finding.file) for finding in findings.found] == [
        ("fault", rule, path.name)
    ]
    finding = findings.found[0]
    assert path.name in finding.what
    assert finding.why
    assert finding.way_out
    assert "{" not in finding.what + finding.why + finding.way_out
    for table, frame in ((OBJECTS, result.objects), (ADDRESSES, result.addresses), (PANDEN, result.panden)):
        assert frame.equals(empty(table))


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("bag.zip", b"hello", "geen zip, ook al heet het zo. De inhoud lijkt op: tekst"),
        ("bag.ZIP", b"<html><body>Inloggen</body></html>", "De inhoud lijkt op: een webpagina"),
        ("bag-light.gpkg", b"hello", "geen GeoPackage"),
    ],
)
def test_a_text_with_the_name_of_something_else_is_not_sent_to_csv(
    tmp_path: Path, name: str, content: bytes, what: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert_refused(path, "bag_other_ending")
    findings = Findings()
    read_bag(path, REFERENCE, findings)
    (fault,) = findings.found
    assert what in fault.what
    assert "CSV" not in fault.what + fault.why + fault.way_out
    assert ("Kadaster" if path.suffix.casefold() == ".zip" else "PDOK") in fault.way_out


def test_a_folder_a_pipe_and_nothing_at_all(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "bag.zip", tmp_path / "bag-pipe.zip"
    folder.mkdir()
    os.mkfifo(pipe)
    assert_refused(folder, "bag_no_file")
    assert_refused(pipe, "bag_no_file")
    assert_refused(tmp_path / "bag-gone.zip", "bag_no_access")


@pytest.mark.parametrize(
    ("limit", "value", "rule"),
    [
        ("MAX_MEMBERS", 3, "bag_too_many"),
        ("MAX_UNPACKED", 5_000, "bag_too_large"),
        ("MAX_INNER_ZIP", 10, "bag_too_large"),
    ],
)
def test_limits_of_all_zips_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, rule: str
) -> None:
    monkeypatch.setattr(archives, limit, value)
    assert_refused(bag.extract(tmp_path / "bag.zip", bag.simple()), rule)


def test_an_object_without_end_does_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bag_xml, "MAX_OBJECT", 2 * archives.MEGABYTE)
    filler = os.urandom(2 * archives.MEGABYTE).hex().encode()  # random, or it would be a zip bomb
    pieces = b"".join(b"<x>" + filler[start : start + 1_000] + b"</x>" for start in range(0, len(filler), 1_000))
    path = tmp_path / "bag.zip"
    path.write_bytes(bag.zipped({NAME: XML.replace(b"</sl:standBestand>", pieces + b"</sl:standBestand>")}))
    assert_refused(path, "bag_endless")


def test_an_outline_of_very_many_rings_takes_no_more_than_its_bytes(tmp_path: Path) -> None:
    """Each ring was once put behind all before it: hours for a file that passes every limit."""
    rings = [bag.SQUARE] * 60_000
    records = [record for record in bag.simple() if record.kind != "PND"]
    outline = bag.pand(1, shape=bag.polygon(bag.SQUARE, *rings))
    members = {
        f"{record.kind}-{n}.xml": bag.stand(record.kind, [record]) for n, record in enumerate([*records, outline])
    }
    path = tmp_path / "bag.zip"
    path.write_bytes(bag.zipped(members, zipfile.ZIP_STORED))
    findings = Findings()
    read = read_bag(path, REFERENCE, findings)
    assert len(read.objects) == 1
    assert read.counts["pand"]["read"] == 1


OTHER_SHAPES: dict[str, Callable[[], bytes]] = {
    "the delivery": lambda: bag.zipped({"0457GEM15092021.zip": good()}),
    "the municipality's zip": good,
    "the XML itself": lambda: bag.zipped(
        {f"{record.kind}-{n}.xml": bag.stand(record.kind, [record]) for n, record in enumerate(bag.simple())}
    ),
    "in a folder": lambda: bag.zipped(
        {f"levering/{name}": content for name, content in bag.type_zips(bag.simple()).items()}
    ),
}


@pytest.mark.parametrize("content", OTHER_SHAPES.values(), ids=OTHER_SHAPES.keys())
def test_other_shapes_of_the_same_delivery(tmp_path: Path, content: Callable[[], bytes]) -> None:
    path, findings = tmp_path / "bag (1).zip", Findings()
    path.write_bytes(content())
    result = read_bag(path, REFERENCE, findings)
    assert findings.found == []
    assert result.objects["object_id"].tolist() == [bag.home_id(1)]
    assert (result.extract_date, result.date_origin, result.municipalities) == (
        date(2021, 9, 15),
        "content",
        ("GM0457",),
    )


def test_several_files_a_type_and_versions_spread_over_them(tmp_path: Path) -> None:
    homes = [bag.home(1, end="2015-01-01"), bag.home(1, version=2, begin="2015-01-01", area=95)]
    files = {f"0457VBO15092021-00000{n}.xml": bag.stand("VBO", [home]) for n, home in enumerate(homes, start=1)}
    rest = [bag.place(), bag.street(), bag.number(1), bag.pand(1)]
    path = tmp_path / "bag.zip"
    path.write_bytes(bag.zipped(bag.type_zips(rest) | {"0457VBO15092021.zip": bag.zipped(files)}))
    result = read_bag(path, REFERENCE, Findings())
    assert result.objects["floor_area_m2"].tolist() == [95]
    assert result.counts["verblijfsobject"]["read"] == 2


@pytest.mark.parametrize(
    "name",
    ["0457InOnderzoek15092021.zip", "0457Inactief15092021.zip", "0457NietBag15092021.zip", "0457NBVBO15092021.zip"],
)
def test_what_lies_beside_the_state_is_passed_over(tmp_path: Path, name: str) -> None:
    path = tmp_path / "bag.zip"
    path.write_bytes(bag.zipped(bag.type_zips(bag.simple()) | {name: b"never opened"}))
    result = read_bag(path, REFERENCE, Findings())
    assert result.counts["files"] == {"read": 5, "passed_over": 1}


def test_the_date_in_the_name_counts_and_a_difference_is_told(tmp_path: Path) -> None:
    findings = Findings()
    begun = "2021-09-10"
    later = (bag.home(1, begin=begun), bag.number(2, 2, begin=begun), bag.home(2, begin=begun))
    path = bag.extract(tmp_path / "bag_2021-09-01.zip", bag.simple(*later))
    result = read_bag(path, REFERENCE, findings)
    assert (result.extract_date, result.date_origin) == (date(2021, 9, 1), "name")
    assert [(finding.rule, finding.severity) for finding in findings.found] == [("bag_dates_differ", "doubt")]
    assert bag.home_id(2) not in set(result.objects["object_id"])


def test_without_any_date_the_reference_date_is_the_day(tmp_path: Path) -> None:
    path = bag.extract(
        tmp_path / "bag.zip", bag.simple(bag.number(2, 2), bag.home(2, begin="2024-05-01")), day="onbekend"
    )
    result = read_bag(path, REFERENCE, Findings())
    assert (result.extract_date, result.date_origin) == (None, "unknown")
    assert bag.home_id(2) in set(result.objects["object_id"])


def test_nothing_of_a_file_is_kept_open_or_changed(tmp_path: Path) -> None:
    path = bag.extract(tmp_path / "bag.zip", bag.simple())
    before = path.read_bytes()
    path.chmod(0o400)
    read_bag(path, REFERENCE, Findings())
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["bag.zip"]
