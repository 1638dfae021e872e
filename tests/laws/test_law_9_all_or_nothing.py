"""Law 9: all or nothing, with real processes that are really killed and a system that really refuses."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from housing_risk.cli import main
from housing_risk.errors import OutputError
from housing_risk.storage import Places, read_result, write_result
from housing_risk.storage.swap import locked
from housing_risk.tables import OUTPUTS
from tests.made_up import DAY, GM, Found, Town, command, copy_to, files_of, python
from tests.storage.test_results import tables

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork and no SIGKILL")

KILLING = """
import os, signal, sys
from pathlib import Path
from housing_risk.storage import Places, write_result
from tests.storage.test_results import tables

CALLS = ("open", "fsync", "rename", "replace", "mkdir", "unlink", "rmdir")

def alone(work):
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return os.waitpid(child, 0)[1]

def killing_at(number):
    made = 0
    def counted(real):
        def call(*arguments, **options):
            nonlocal made
            made += 1
            if made == number:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **options)
        return call
    for name in CALLS:
        setattr(os, name, counted(getattr(os, name)))

made = {probability: tables(probability) for probability in (0.25, 0.75)}

def write(places, probability):
    write_result(places, made[probability], f"<html>{probability}</html>".encode(), {"n": 1})

def rewrite(places, number):
    killing_at(number)
    write(places, 0.75)

number, status = 0, signal.SIGKILL
while status:
    number += 1
    root = Path(sys.argv[1]) / f"{number:03}"
    places = Places(root / "processed", root / "maps", "GM9999_2024-06-01")
    if sys.argv[2] == "earlier":
        assert alone(lambda: write(places, 0.25)) == 0
    status = alone(lambda: rewrite(places, number))
print(number)
"""
"""Kills itself before the first, second, third … call that changes the disk, each in a folder of its own, until a run
comes through."""


def places_in(root: Path) -> Places:
    return Places(root / "processed", root / "maps", "GM9999_2024-06-01")


def which(places: Places) -> float | None:
    """Tell which run stands there whole; tables and map always of the same run."""
    try:
        found, _ = read_result(places)
    except OutputError:
        return None
    probability = found["distributions"]["probability"].iloc[0]
    assert places.slot.page.read_text() == f"<html>{probability}</html>"
    return float(probability)


@pytest.mark.parametrize("before", ["earlier", "nothing"])
def test_law_9_all_or_nothing_a_kill_at_any_change_of_the_disk(tmp_path: Path, before: str):
    said = python(KILLING, tmp_path, before)
    assert said.code == 0, said.err
    killed = int(said.out) - 1
    assert killed > 2 * len(OUTPUTS)
    roots = sorted(tmp_path.iterdir())
    seen = [which(places_in(root)) for root in roots]
    first, second = (0.25 if before == "earlier" else None), 0.75
    turn = seen.index(second)
    assert seen == [first] * turn + [second] * (len(seen) - turn)
    assert 2 * len(OUTPUTS) < turn < killed  # the turn is in the swap: after every file, before the last step
    again = tables(0.5)
    for root in roots[:: max(1, len(roots) // 12)] + roots[turn - 1 :]:
        write_result(places_in(root), again, b"<html>0.5</html>", {"n": 1})
        assert which(places_in(root)) == 0.5
        left = [path.name for path in (root / "processed").iterdir()] + [
            path.name for path in (root / "maps").iterdir()
        ]
        assert sorted(left) == sorted([f".{GM}_{DAY}.lock", f"{GM}_{DAY}", f"{GM}_{DAY}.html"])


RUN_AND_DIE = """
import os, signal
made, real = 0, os.fsync
def fsync(descriptor):
    global made
    made += 1
    if made == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(descriptor)
os.fsync = fsync
"""


@pytest.fixture
def done(plain: Found, tmp_path: Path) -> Town:
    """A copy of the made-up municipality with its result."""
    town = copy_to(plain.town, tmp_path)
    shutil.copytree(plain.town.root / "maps", town.root / "maps")
    shutil.copytree(plain.town.result, town.result)
    return town


def arguments(town: Town) -> list[str]:
    return ["run", "--municipality", GM, "--reference-date", DAY, *town.roots]


def test_law_9_all_or_nothing_a_killed_run_leaves_the_earlier_one_whole(plain: Found, done: Town):
    done.configure("value = 12", "value = 20")
    said = command(*arguments(done), before=RUN_AND_DIE)
    assert said.code == -9
    assert done.result.with_name(done.result.name + ".partial").is_dir()
    assert files_of(done) == plain.files
    read_result(done.run().places)
    assert files_of(done) == plain.files


def test_law_9_all_or_nothing_two_runs_can_not_share_a_folder(plain: Found, done: Town, capsys):
    done.configure("value = 12", "value = 20")
    with locked(done.run().places.slot):
        assert main(arguments(done)) == 1
    assert "Een andere run" in capsys.readouterr().err
    assert files_of(done) == plain.files


def refuse(limit: int) -> str:
    """Give Python that lets the system refuse files above so many bytes, as a full disk does."""
    return f"import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"


@pytest.mark.skipif(sys.platform != "linux", reason="sets a limit of the system")
def test_law_9_all_or_nothing_a_full_disk_is_told_and_changes_nothing(plain: Found, done: Town):
    done.configure("value = 12", "value = 20")
    biggest = max(len(content) for content in plain.files.values())
    said = command(*arguments(done), before=refuse(biggest - 1000))
    assert said.code == 1
    assert "eerder resultaat is blijven staan" in said.err
    assert "Traceback" not in said.err
    assert files_of(done) == plain.files
    assert main(arguments(done)) == 0
    assert json.loads(files_of(done)["run.json"])["norms"][0]["value"] == 20


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


HARMS = [(name, harm) for name in ("2_links.parquet", "map") for harm in (cut, flipped)] + [("run.json", cut)]


@pytest.mark.parametrize(("name", "harm"), HARMS)
def test_law_9_all_or_nothing_a_reader_refuses_what_was_changed(done: Town, name: str, harm: Callable[[bytes], bytes]):
    path = done.page if name == "map" else done.result / name
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(OutputError, match=path.name.replace(".", r"\.")):
        read_result(done.run().places)
