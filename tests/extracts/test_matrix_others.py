"""Corrections and boundaries × every fault: what is told, and that no other file is lost with it.

The cells of `test_matrix.py` for the two kinds that are no register and no list. The faults of their bytes are those of
that table.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.extracts.test_matrix import BYTE_FAULTS, CONTAINERS, MARKER, WHOLE, Rows, csv, good, of_good, told
from tests.extracts.test_read import received

__all__ = ["good", "of_good"]
CORRECTIONS: Rows = [
    ["bron", "rij", "postcode", "huisnummer", "opmerking"],
    ["rni_2024-05-15", "1", "1382AA", "1", MARKER],
    ["rni_2024-05-15", "2", "1382AA", "2", MARKER],
]


def changed(row: int, column: int, cell: str) -> Rows:
    rows = [list(cells) for cells in CORRECTIONS]
    rows[row][column] = cell
    return rows


ROW_FAULTS: dict[str, tuple[Rows, str]] = {
    "nothing": (CORRECTIONS, "read"),
    "no source": ([cells[1:] for cells in CORRECTIONS], "fault: corrections_without_row"),
    "headers alone": (CORRECTIONS[:1], "doubt: no_data_rows"),
    "title rows above": ([["Nagekeken in mei"], *CORRECTIONS], "read"),
    "no row number": (changed(1, 1, "x"), "doubt: correction_without_number"),
    "a row of no file": (changed(1, 1, "99"), "doubt: correction_of_no_row"),
    "a file that is not there": (changed(1, 0, "brp_2019"), "doubt: correction_of_no_row"),
    "one row corrected twice": (changed(2, 1, "1"), "doubt: corrected_twice"),
    "the postcode twice, differing": (
        [[*CORRECTIONS[0], "postcode"], *([*cells, "9999ZZ"] for cells in CORRECTIONS[1:])],
        "fault: doubled_column",
    ),
    "an endless cell": (changed(1, 2, "1" * 40_000), "fault: cell_too_long|broken_quotes|line_too_long"),
}
CELLS = [
    *((".csv", fault, csv(rows).encode(), outcome) for fault, (rows, outcome) in ROW_FAULTS.items()),
    *(
        (ending, fault, make(CORRECTIONS), outcome)
        for ending in (CONTAINERS if WHOLE else (".csv",))  # the other readers of bytes are tried in test_matrix.py
        for fault, (make, outcome) in BYTE_FAULTS[ending].items()
        if "that fits" not in fault  # a sheet of corrections is no sheet of addresses
    ),
]


def told_beside(root: Path, name: str, content: bytes) -> set[tuple[str, str, str]]:
    """What is told when this file lies beside the good ones; all others must be read."""
    path = root / "GM0457" / name
    path.write_bytes(content)
    try:
        extracts = received(root, cache=root / ".cache")
    finally:
        path.unlink()
    for one in extracts.findings.found:
        assert one.way_out and MARKER not in f"{one.what} {one.why} {one.way_out}"
    assert len(extracts.objects) and {source.split("_")[0] for source in extracts.written["source"]} == {"rni", "brp"}
    return told(extracts)


def hold(found: set[tuple[str, str, str]], of_good: set[tuple[str, str, str]], outcome: str) -> None:
    """Hold what is told beyond the good files to the outcome of a cell."""
    new = {entry for entry in found - of_good if entry[0] != "notice" or entry[2] == outcome.split(": ")[-1]}
    if outcome == "read":
        assert new == set()
    else:
        severity, rules = outcome.split(": ")
        assert {entry[0] for entry in new} == {severity}
        assert {entry[2] for entry in new} & set(rules.split("|"))


@pytest.mark.parametrize(("ending", "fault", "content", "outcome"), CELLS, ids=[f"{c[0]} {c[1]}" for c in CELLS])
def test_corrections_with_a_fault(
    good: dict[str, Path],
    of_good: dict[str, set[tuple[str, str, str]]],
    ending: str,
    fault: str,
    content: bytes,
    outcome: str,
) -> None:
    hold(told_beside(good["rni"], f"correcties{ending}", content), of_good["rni"], outcome)


SQUARE = [[[4.99, 52.29], [5.08, 52.29], [5.08, 52.34], [4.99, 52.34], [4.99, 52.29]]]


def outlines(code: str = "WK045700", shape: object = SQUARE, **more: object) -> bytes:
    """GeoJSON with one wijk."""
    properties = {"code": code, "name": "Centrum", "nota": MARKER, **more}
    feature = {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": shape},
    }
    return json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()


BOUNDARIES = {
    "nothing": (outlines(), "notice: areas_transformed"),
    "of another year": (outlines(jaar=2019), "doubt: areas_other_year"),
    "of another municipality": (outlines("WK036300"), "doubt: areas_other_municipality"),
    "no code": (outlines().replace(b'"code"', b'"wijk"'), "fault: areas_no_layers"),
    "no shape": (outlines(shape=[[]]), "doubt: areas_no_shape|areas_other_municipality"),
    "far away": (outlines(shape=[[[40, 2], [41, 2], [41, 3], [40, 2]]]), "fault: areas_misplaced"),
    "a list of numbers": (b"[1, 2]", "fault: areas_unreadable"),
    "cut": (outlines()[:-9], "fault: areas_unreadable"),
    "nested without end": (b"[" * 100_000, "fault: areas_unreadable"),
    "a PDF": (b"%PDF-1.7\n", "fault: areas_unreadable"),
    "no bytes": (b"", "fault: empty_file"),
    "the head of a database": (b"SQLite format 3\0" + b"\0" * 200, "fault: areas_unreadable"),
}


@pytest.mark.parametrize("fault", BOUNDARIES)
def test_boundaries_with_a_fault(
    good: dict[str, Path], of_good: dict[str, set[tuple[str, str, str]]], fault: str
) -> None:
    content, outcome = BOUNDARIES[fault]
    hold(told_beside(good["rni"], "grenzen.geojson", content), of_good["rni"], outcome)
