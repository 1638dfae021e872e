"""Every BAG reader, past what tells its kind, on anything: no crash, no version lost, no cell in a message.

`HOUSING_RISK_FUZZ=1000` tries that many examples of each test, as in `test_fuzz.py`. What such a run found stands there
as an `@example`, beside the hardest that were chosen by hand.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from housing_risk.extracts.bag.flat import ROWS
from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.extracts.bag.versions import NAMES, STATES
from housing_risk.findings import Findings
from tests.extracts.bag_files import extract, home, mooring, number, pand, simple, stand, zipped
from tests.extracts.flat_files import LIGHT, write_light, write_nlextract
from tests.extracts.received import DAY, words_in
from tests.extracts.test_fuzz import FUZZ, NASTY

MARKER = "Qzxwvut"
RECORDS = simple(
    number(2, letter="a", addition="hs"),
    home(2, main=2, secondary=(1,)),
    home(3, main=1, version=2, begin="2020-01-01"),
    mooring(3, 2),
    pand(2, year=9999),
)
XML = {kind: stand(kind, [one for one in RECORDS if one.kind == kind]) for kind in sorted({r.kind for r in RECORDS})}
PARTS = re.compile(rb"<[^<>]+>|(?<=>)[^<>]+(?=<)")
TEXT = st.one_of(
    st.sampled_from((*NASTY, MARKER)),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12),
)


def unharmed(path: Path) -> Bag:
    """Read it: every version and row is counted, and no message holds a cell."""
    findings = Findings()
    bag = read_bag(path, DAY, findings)
    assert MARKER not in words_in(findings)
    assert bool(findings.faults) == bag.objects.empty
    for name in NAMES.values():
        counts = bag.counts.get(name, {})
        assert counts.get("read", 0) == sum(counts.get(state, 0) for state in STATES)
    rows = bag.counts.get(ROWS, {})
    assert rows.get("read", 0) == rows.get("used", 0) + rows.get("incomplete", 0)
    return bag


def members(kind: str, content: bytes) -> bytes:
    """An extract in which the XML of one type is another."""
    inner = {f"0457{one}.zip": zipped({f"0457{one}-1.xml": xml}) for one, xml in {**XML, kind: content}.items()}
    return zipped({"0457GEM15092021.zip": zipped(inner)})


@pytest.mark.parametrize("kind", XML)
@FUZZ
@given(places=st.lists(st.tuples(st.integers(0, 400), TEXT), min_size=1, max_size=4))
@example(places=[(at, "") for at in range(60)])
@example(places=[(at, MARKER) for at in range(60)])
@example(places=[(at, "9" * 400) for at in range(60)])  # a number of a version that no float holds
def test_any_text_in_the_elements(tmp_path: Path, kind: str, places: list[tuple[int, str]]) -> None:
    parts = list(PARTS.finditer(XML[kind]))
    texts = [part for part in parts if not part.group().startswith(b"<")]
    pieces, at = [], 0
    changes = {place % len(texts): text for place, text in places}
    for place, part in enumerate(texts):
        written = changes.get(place)
        if written is not None:
            plain = written.replace("&", "&amp;").replace("<", "&lt;").encode("utf-8", "replace")
            pieces += [XML[kind][at : part.start()], plain]
            at = part.end()
    path = tmp_path / "bag.zip"
    path.write_bytes(members(kind, b"".join([*pieces, XML[kind][at:]])))
    unharmed(path)


@pytest.mark.parametrize("kind", XML)
@FUZZ
@given(
    moves=st.lists(st.tuples(st.integers(0, 400), st.sampled_from(["gone", "twice", "first"])), min_size=1, max_size=3)
)
def test_any_order_of_the_elements(tmp_path: Path, kind: str, moves: list[tuple[int, str]]) -> None:
    parts = [part.group() for part in PARTS.finditer(XML[kind])]
    for at, move in moves:
        part = parts.pop(2 + at % (len(parts) - 3))  # the root and what comes before it tell the kind of file
        if move != "gone":
            place = 2 if move == "first" else 2 + at % (len(parts) - 3)
            parts[place:place] = [part] * (2 if move == "twice" else 1)
    path = tmp_path / "bag.zip"
    path.write_bytes(members(kind, b"".join(parts)))
    unharmed(path)


@pytest.mark.parametrize("kind", XML)
@FUZZ
@given(flips=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=6))
@example(flips=[(63, 32)])  # a prefix that is not declared any more
@example(flips=[(64, 45)])
@example(flips=[(216, 45)])
@example(flips=[(401, 45)])
def test_any_bytes_in_the_xml(tmp_path: Path, kind: str, flips: list[tuple[int, int]]) -> None:
    content = bytearray(XML[kind])
    for at, byte in flips:
        content[at % len(content)] = byte
    path = tmp_path / "bag.zip"
    path.write_bytes(members(kind, bytes(content)))
    unharmed(path)


@pytest.fixture(scope="module")
def flat(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The same objects as PDOK and NLExtract publish them."""
    folder = tmp_path_factory.mktemp("flat")
    bag = read_bag(extract(folder / "bag.zip", RECORDS), DAY, Findings())
    return {
        "gpkg": write_light(folder / "bag.gpkg", bag).read_bytes(),
        "csv": write_nlextract(folder / "bag.csv", bag).read_bytes(),
    }


@FUZZ
@given(
    column=st.sampled_from(sorted(LIGHT.values())),
    cell=TEXT | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.binary(max_size=90),
)
@example(column="identificatie", cell=MARKER)
@example(column="bouwjaar", cell=b"\x80")
@example(column="geom", cell=b"GP\0\1")
@example(column="geom", cell=b"GP\0\1" + b"\xff" * 60)
def test_any_cell_in_a_geopackage(tmp_path: Path, flat: dict[str, bytes], column: str, cell: object) -> None:
    path = tmp_path / "bag.gpkg"
    path.write_bytes(flat["gpkg"])
    with sqlite3.connect(path) as database:
        layers = [row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")]
        for layer in layers:
            known = {row[1] for row in database.execute(f'PRAGMA table_info("{layer}")')}
            if column in known:
                database.execute(f'UPDATE "{layer}" SET "{column}" = ? WHERE fid = 1', (cell,))
    database.close()
    unharmed(path)


@FUZZ
@given(at=st.integers(0, 1 << 20), byte=st.integers(0, 255))
@example(at=62_739, byte=128)  # in the text of a table of the database itself
def test_any_byte_in_a_geopackage(tmp_path: Path, flat: dict[str, bytes], at: int, byte: int) -> None:
    content = bytearray(flat["gpkg"])
    content[100 + at % (len(content) - 100)] = byte  # behind the header of SQLite
    path = tmp_path / "bag.gpkg"
    path.write_bytes(bytes(content))
    unharmed(path)


@FUZZ
@given(row=st.integers(0, 9), places=st.lists(st.tuples(st.integers(0, 30), TEXT), min_size=1, max_size=4))
def test_any_cells_in_nlextract(
    tmp_path: Path, flat: dict[str, bytes], row: int, places: list[tuple[int, str]]
) -> None:
    lines = flat["csv"].decode().splitlines()
    at = 1 + row % (len(lines) - 1)
    cells = lines[at].split(";")
    for place, text in places:
        cells[place % len(cells)] = text
    path = tmp_path / "bag.csv"
    path.write_bytes("\n".join([*lines[:at], ";".join(cells), *lines[at + 1 :]]).encode())
    unharmed(path)


@FUZZ
@given(flips=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=6))
def test_any_bytes_in_nlextract(tmp_path: Path, flat: dict[str, bytes], flips: list[tuple[int, int]]) -> None:
    content = bytearray(flat["csv"])
    header = content.index(b"\n") + 1
    for at, byte in flips:
        content[header + at % (len(content) - header)] = byte
    path = tmp_path / "bag.csv"
    path.write_bytes(bytes(content))
    unharmed(path)


def test_what_the_fuzz_starts_from_is_read_whole(tmp_path: Path, flat: dict[str, bytes]) -> None:
    path = tmp_path / "bag.zip"
    path.write_bytes(members("VBO", XML["VBO"]))
    assert len(unharmed(path).objects) == 4
    for ending, content in flat.items():
        path = tmp_path / f"bag.{ending}"
        path.write_bytes(content)
        assert len(unharmed(path).objects) == 4
