"""Law 8: same bytes in, same bytes out, whatever the folder, hash seed, threads, time zone, locale, clock and key."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.made_up import DAY, GM, Found, Town, apart_from_inputs, command, copy_to, files_of, found

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ARROW_NUM_THREADS", "ARROW_IO_THREADS")
OTHER_CLOCK = """
import time
shift = 3 * 365.25 * 86400 + 12_345
real = {name: getattr(time, name) for name in ("time", "localtime", "gmtime")}
class Shifted:
    def __init__(self, name):
        self.real = real[name]
    def __call__(self, seconds=None):
        return self.real(time.time() if seconds is None else seconds)
time.time = lambda: real["time"]() + shift
time.time_ns = lambda: int(time.time() * 1e9)
time.localtime, time.gmtime = Shifted("localtime"), Shifted("gmtime")
"""
"""The clock of the child is three years ahead. `datetime` keeps its own: compiled libraries hold on to it. That nothing
of ours asks it is proved under law 1."""
ONE_PROCESSOR = (
    "import os\nif hasattr(os, 'sched_setaffinity'): os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})\n"
)


def run_in(town: Town, before: str = "", **variables: str) -> dict[str, bytes]:
    """Run in a process of its own, standing in the town's folder, and give every file."""
    which = ("--municipality", GM, "--reference-date", DAY)
    said = command("run", *which, *town.roots, before=before, cwd=town.root, **variables)
    assert said.code == 0, said.err
    return files_of(town)


def moved(town: Town, place: Path) -> Town:
    """Copy the files as received in another order, under names of folders with spaces and signs."""
    other = Town(place / "een heel andere, langere map")
    for path in sorted(town.raw.rglob("*"), reverse=True):
        if path.is_file():
            target = other.raw / path.relative_to(town.raw)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            os.utime(target, (0, 10**9))
    return other


def test_law_8_same_bytes_in_another_folder_process_place_and_time(plain: Found, tmp_path: Path):
    """The first run was in this process; the second knows no parsed BAG, has one processor and another everything."""
    others = {
        "PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0", **dict.fromkeys(THREADS, "1"),
    }  # fmt: skip
    files = run_in(moved(plain.town, tmp_path), OTHER_CLOCK + ONE_PROCESSOR, **others)
    assert [name for name in plain.files if files[name] != plain.files[name]] == []
    assert files.keys() == plain.files.keys()


def test_law_8_same_bytes_a_second_time_from_the_parsed_bag(plain: Found, tmp_path: Path):
    more = {"PYTHONHASHSEED": "0", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", **dict.fromkeys(THREADS, "7")}
    assert run_in(copy_to(plain.town, tmp_path), **more) == plain.files


@pytest.fixture
def keyed(plain: Found, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Found]:
    """The same with two keys."""
    results = []
    for name, key in (("a", "een lange sleutel van hier"), ("b", "een andere sleutel, ook lang genoeg")):
        monkeypatch.setenv("HOUSING_RISK_KEY", key)
        (tmp_path / name).mkdir()
        results.append(found(copy_to(plain.town, tmp_path / name)))
    return results


def test_law_8_same_bytes_with_any_key_and_with_none(plain: Found, keyed: list[Found]):
    assert keyed[0].files == keyed[1].files
    assert [one.record["hash_key"] for one in (plain, keyed[0])] == ["random, gone after the run", "given"]
    assert apart_from_inputs(keyed[0].files, "hash_key") == apart_from_inputs(plain.files, "hash_key")
    assert keyed[0].record["inputs"] == plain.record["inputs"]


def test_law_8_same_bytes_hold_no_folder_and_no_clock(plain: Found):
    record = plain.files["run.json"].decode()
    assert str(plain.town.root) not in record
    assert "/tmp" not in record and "\\\\" not in record
    for name, content in plain.files.items():
        assert str(plain.town.root).encode() not in content, name
