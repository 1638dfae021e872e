"""Every reader, past the header, on anything: no crash, no lost row, no cell in a message.

`HOUSING_RISK_FUZZ=1000` tries that many examples of each test. A failure that it finds becomes an `@example`, so that
it is tried ever after; the two that stand there are the hardest of those chosen by hand.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from housing_risk.extracts import Extracts
from tests.extracts.test_matrix import CONTAINERS, GOOD, MARKER, csv, good, of_good, register_beside
from tests.extracts.test_matrix_others import CORRECTIONS, outlines
from tests.extracts.test_read import received

__all__ = ["good", "of_good"]
EXAMPLES = int(os.environ.get("HOUSING_RISK_FUZZ", "2"))
FUZZ = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=EXAMPLES < 100,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
NASTY = (
    "", " ", "-", "0", "00000000", "99999999", "20240231", "2024-13-01", "31-02-2024", "1e308", "4,57E+14", "NaN",
    "inf", "=1+1", "@SUM(A1)", "\u202e1382AA\u202c", "\u200b", "\ufeff", "½", "١٢", "²", "ß", "İ", "\u0301", "a" * 600,
    "9" * 400, "1\n2", '"', "';--", "<script>", "12-mei", "1382 AA 12", "t.o. 12", "0457010000000001",
    "1970010000000010",
)  # fmt: skip
CELL = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
)
ROW = st.lists(CELL, min_size=7, max_size=7)


def unharmed(extracts: Extracts, kind: str) -> None:
    """Nothing went wrong unforeseen, and no message holds a cell."""
    for one in extracts.findings.found:
        assert one.rule != "program_error", one.what
        assert MARKER not in f"{one.file} {one.what} {one.why} {one.way_out}"
    assert f"{register_beside(kind)}_2024-05-15" in set(extracts.written["source"])


def beside(root: Path, kind: str, name: str, content: bytes) -> Extracts:
    """Read everything with this file in the place of the good one of its kind."""
    folder = root / "GM0457"
    whole, path = folder / f"{kind}_2024-05-15.csv", folder / name
    kept = whole.read_bytes() if whole.exists() else None
    whole.unlink(missing_ok=True)
    path.write_bytes(content)
    try:
        return received(root, cache=root / ".cache")
    finally:
        path.unlink()
        if kept is not None:
            whole.write_bytes(kept)


@pytest.mark.parametrize("kind", GOOD)
@FUZZ
@given(rows=st.lists(ROW, min_size=1, max_size=6))
@example(rows=[["-"] * 7])
@example(rows=[["١٢"] * 7, ["²"] * 7])
def test_any_cells_in_a_table(good: dict[str, Path], kind: str, rows: list[list[str]]) -> None:
    header = GOOD[kind][0]
    whole = [header, *([*(row * 2)[: len(header) - 1], MARKER] for row in rows)]
    extracts = beside(good[kind], kind, f"{kind}_2024-05-15.csv", csv(whole).encode())
    unharmed(extracts, kind)
    if not {one.rule for one in extracts.findings.faults if one.file.startswith(kind)}:
        assert (extracts.written["source"] == f"{kind}_2024-05-15").sum() == len(rows)


@pytest.mark.parametrize("ending", CONTAINERS)
@pytest.mark.parametrize("kind", ["rni", "vergunningen"])
@FUZZ
@given(flips=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=8))
def test_any_bytes_in_a_table(good: dict[str, Path], kind: str, ending: str, flips: list[tuple[int, int]]) -> None:
    content = bytearray(CONTAINERS[ending](GOOD[kind]))
    for at, byte in flips:
        content[at % len(content)] = byte
    unharmed(beside(good[kind], kind, f"{kind}_2024-05-15{ending}", bytes(content)), kind)


@FUZZ
@given(rows=st.lists(ROW, min_size=1, max_size=6))
def test_any_cells_in_corrections(good: dict[str, Path], rows: list[list[str]]) -> None:
    whole = [CORRECTIONS[0], *([*row[:4], MARKER] for row in rows)]
    unharmed(beside(good["rni"], "correcties", "correcties.csv", csv(whole).encode()), "correcties")


@FUZZ
@given(flips=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=8))
def test_any_bytes_in_boundaries(good: dict[str, Path], flips: list[tuple[int, int]]) -> None:
    content = bytearray(outlines())
    for at, byte in flips:
        content[at % len(content)] = byte
    unharmed(beside(good["rni"], "grenzen", "grenzen.geojson", bytes(content)), "grenzen")


@FUZZ
@given(flips=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=8))
def test_any_bytes_in_the_bag(good: dict[str, Path], flips: list[tuple[int, int]]) -> None:
    path = good["rni"] / "GM0457" / "bag_2024-05-08.zip"
    kept = path.read_bytes()
    content = bytearray(kept)
    for at, byte in flips:
        content[at % len(content)] = byte
    try:
        path.write_bytes(bytes(content))
        unharmed(received(good["rni"]), "bag")
    finally:
        path.write_bytes(kept)
