"""All or nothing: faults on purpose, at every boundary."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.errors import InUseError, OutputError
from housing_risk.storage import Places, read_record, read_result, results, swap, write_private, write_result
from housing_risk.storage.formats import read_table, table_bytes
from housing_risk.tables import DISTRIBUTIONS, OUTPUTS, PROFILES, RULES, SHORTLIST, Column, empty
from tests.frames import frame


def tables(probability: float = 1.0) -> dict[str, pd.DataFrame]:
    """A result with one row that tells which run wrote it."""
    made = {table.name: empty(table) for table in OUTPUTS}
    rows = frame(DISTRIBUTIONS, {"object_id": "A", "persons": 1, "probability": probability})
    return {**made, "distributions": rows}


def write(places: Places, probability: float) -> None:
    write_result(places, tables(probability), f"<html>{probability}</html>".encode(), {"n": 1})


def which(places: Places) -> tuple[float, str]:
    """Tell which run the tables, and which the page, are of."""
    found, _ = read_result(places)
    return found["distributions"]["probability"].iloc[0], places.slot.page.read_text()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "processed", tmp_path / "maps", "GM9999_2024-06-01")


def test_what_is_read_is_what_was_written(places):
    write(places, 0.25)
    found, record = read_result(places)
    for name, table in tables(0.25).items():
        pd.testing.assert_frame_equal(pd.DataFrame(found[name]), pd.DataFrame(table))
    assert set(record["outputs"]) == {table.file for table in OUTPUTS} | {"map"}


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("distributions", {"schema_version": 2}),
        ("distributions", {"columns": DISTRIBUTIONS.columns[:-1]}),
        ("rules", {"columns": (*RULES.columns, Column("colour", "text", "no longer there", null="none"))}),
        ("unplaced", None),
    ],
)
def test_a_result_of_another_version_says_so(places, monkeypatch, name, change):
    """The table is written as an earlier version declared it, or not at all."""
    of_before = [replace(table, **change) if table.name == name and change else table for table in OUTPUTS]
    with monkeypatch.context() as earlier:
        earlier.setattr(results, "OUTPUTS", [table for table in of_before if change or table.name != name])
        made = {**tables(), "rules": tables()["rules"].assign(colour=None)}
        write_result(places, made, b"<html></html>", {"n": 1})
    with pytest.raises(OutputError, match=r"andere versie van dit programma.*\n?.*housing-risk run"):
        read_result(places)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_the_owner_may_read(places):
    write(places, 0.25)
    assert stat.S_IMODE(places.slot.folder.stat().st_mode) == 0o700
    files = [*places.slot.folder.iterdir(), places.slot.page]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


class Killed(BaseException):
    """Stands for a process that ends here and now."""


WRITTEN = [table.file for table in OUTPUTS] + ["GM9999_2024-06-01.html.partial", "run.json"]


@pytest.mark.parametrize("boundary", WRITTEN)
@pytest.mark.parametrize("earlier", [True, False])
def test_a_kill_after_any_file_leaves_the_earlier_run_whole(places, monkeypatch, boundary, earlier):
    if earlier:
        write(places, 0.25)

    def write_and_be_killed(path: Path, content: bytes) -> None:
        write_private(path, content)
        if path.name == boundary:
            raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(results, "write_private", write_and_be_killed)
        write(places, 0.75)
    if earlier:
        assert which(places) == (0.25, "<html>0.25</html>")
    else:
        with pytest.raises(OutputError):
            read_record(places)
    write(places, 0.5)
    assert which(places) == (0.5, "<html>0.5</html>")
    assert sorted(path.name for path in places.processed.glob("GM*")) == [places.name]


SWAP_STEPS = ["rename", "replace", "rmtree"]


@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("survived", range(5))
def test_a_kill_between_any_two_steps_of_the_swap_is_finished_or_undone(places, monkeypatch, survived, earlier):
    if earlier:
        write(places, 0.25)
    steps = iter(range(100))

    def counted(function):
        def call(*arguments, **options):
            if next(steps) == survived:
                raise Killed
            return function(*arguments, **options)

        return call

    original = swap.swap

    def swap_and_count(*arguments):
        monkeypatch.setattr(Path, "rename", counted(Path.rename))
        monkeypatch.setattr(Path, "replace", counted(Path.replace))
        monkeypatch.setattr(Path, "mkdir", counted(Path.mkdir))
        monkeypatch.setattr(swap.shutil, "rmtree", counted(swap.shutil.rmtree))
        original(*arguments)

    monkeypatch.setattr(results, "swap", swap_and_count)
    killed = True
    try:
        write(places, 0.75)
        killed = False
    except Killed:
        pass
    monkeypatch.undo()
    expected = [(0.25, "<html>0.25</html>"), (0.75, "<html>0.75</html>")]
    if not earlier and survived == 0:
        with pytest.raises(OutputError):
            read_record(places)
    else:
        assert which(places) in (expected if killed else expected[1:])
    write(places, 0.5)
    assert which(places) == (0.5, "<html>0.5</html>")
    assert not list(places.processed.glob("*.old")) + list(places.processed.glob("*.partial"))


@pytest.mark.parametrize("lost", ["run.json", "3_profiles.parquet", "the map", "everything"])
@pytest.mark.parametrize("moment", ["before the folder", "before the map", "after the map"])
@pytest.mark.parametrize("earlier", [True, False])
def test_a_cut_swap_to_something_that_is_not_whole_is_undone(places, lost, moment, earlier):
    """The disk lost a file that it had taken, as at a power cut, at every moment of the swap."""
    slot, aside = places.slot, Path(f"{places.slot.folder}.aside")
    if earlier:
        write(places, 0.25)
        slot.folder.rename(aside)
        earlier_page = slot.page.read_bytes()
    write(places, 0.75)
    slot.page.rename(slot.partial_page)
    if earlier:
        slot.page.write_bytes(earlier_page)
        aside.rename(slot.old)
    else:
        slot.old.mkdir()
    if moment == "before the folder":
        slot.folder.rename(slot.partial)
    if moment == "after the map":
        slot.partial_page.replace(slot.page)
    new = slot.partial if moment == "before the folder" else slot.folder
    if lost == "everything":
        shutil.rmtree(new)
        new.mkdir()
    else:
        page = slot.page if moment == "after the map" else slot.partial_page
        (page if lost == "the map" else new / lost).write_bytes(b"")
    if earlier:
        found, _ = read_result(places)
        assert found["distributions"]["probability"].iloc[0] == 0.25
        if moment == "after the map":
            assert not slot.page.exists()
        else:
            assert which(places) == (0.25, "<html>0.25</html>")
    else:
        with pytest.raises(OutputError, match="housing-risk run"):
            read_record(places)
    assert not slot.old.exists()
    assert not slot.partial.exists()
    write(places, 0.5)
    assert which(places) == (0.5, "<html>0.5</html>")


@pytest.mark.parametrize("content", ["[]", "3", "null", "{}", '{"outputs": 3}', '{"outputs": [1]}', "", "{"])
def test_a_record_of_another_shape_is_damage(places, content):
    write(places, 0.25)
    (places.slot.folder / "run.json").write_text(content)
    with pytest.raises(OutputError, match=r"run\.json"):
        read_record(places)


def test_a_full_disk_is_told_and_leaves_the_earlier_run_whole(places, monkeypatch):
    write(places, 0.25)

    def full(path: Path, content: bytes) -> None:
        path.write_bytes(content[:9])
        if path.name.startswith("4"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(results, "write_private", full)
    with pytest.raises(OutputError, match=r"schijf is vol.*eerder resultaat is blijven staan"):
        write(places, 0.75)
    assert nothing_half(places)
    assert which(places) == (0.25, "<html>0.25</html>")


def nothing_half(places) -> bool:
    return not [path for root in (places.processed, places.maps) for path in root.glob("*.partial")]


@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("refused", ["rename", "replace"])
def test_a_disk_that_refuses_half_way_the_swap_leaves_the_earlier_run_whole(places, monkeypatch, refused, earlier):
    """As when another program holds the map open on Windows."""
    if earlier:
        write(places, 0.25)
    whole = getattr(Path, refused)

    def refuse(path: Path, target: Path) -> Path:
        if path in (places.slot.partial, places.slot.partial_page):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return whole(path, target)

    monkeypatch.setattr(Path, refused, refuse)
    with pytest.raises(OutputError, match="eerder resultaat is blijven staan"):
        write(places, 0.75)
    monkeypatch.undo()
    assert nothing_half(places)
    assert not places.slot.old.exists()
    if earlier:
        assert which(places) == (0.25, "<html>0.25</html>")
    else:
        assert not places.slot.folder.exists()


def test_two_runs_can_not_share_a_folder(places):
    write(places, 0.25)
    code = (
        "import sys, pathlib; from housing_risk.storage.swap import Slot, locked\n"
        "slot = Slot(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))\n"
        "with locked(slot): print('held', flush=True); sys.stdin.read()"
    )
    arguments = [sys.executable, "-c", code, str(places.slot.folder), str(places.slot.page)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(InUseError):
            write(places, 0.75)
        assert which(places) == (0.25, "<html>0.25</html>")
        other.kill()
    write(places, 0.75)
    assert which(places)[0] == 0.75


@pytest.mark.parametrize("name", ["3_distributions.parquet", "4_rules.csv", "run.json", "map"])
def test_a_changed_file_is_refused_by_name(places, name):
    write(places, 0.25)
    path = places.slot.page if name == "map" else places.slot.folder / name
    path.write_bytes(path.read_bytes()[:-3] + b"xyz")
    with pytest.raises(OutputError, match=path.name.replace(".", r"\.")):
        read_record(places)


def test_tables_are_canonical_bytes():
    rows = frame(
        PROFILES, {"object_id": "A", "persons_expected": 0.1 + 0.2, "rni_oldest": "2024-01-05"}, area_note=None
    )
    again = frame(PROFILES, {"object_id": "A", "persons_expected": 0.3, "rni_oldest": "2024-01-05"}, area_note=None)
    assert table_bytes(PROFILES, rows) == table_bytes(PROFILES, again)
    back = read_table(PROFILES, table_bytes(PROFILES, rows))
    assert (back.crs.to_epsg(), str(back["rni_oldest"].iloc[0].date())) == (28992, "2024-01-05")


def test_lists_and_unknowns_survive():
    rows = frame(SHORTLIST, {"question": "registration", "object_id": "A", "reasons": ["a", "b"], "rank": None})
    back = read_table(SHORTLIST, table_bytes(SHORTLIST, rows))
    assert back["reasons"].iloc[0] == ["a", "b"]
    assert back["rank"].isna().all()
