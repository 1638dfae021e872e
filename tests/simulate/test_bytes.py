"""The same arguments give the same bytes, whatever the folder, hash seed, time zone and locale."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd

from housing_risk.simulate import simulate
from tests.simulate.conftest import ADDRESSES, REFERENCE_DATE, MadeUp

CODE = """
import sys
from datetime import date
from pathlib import Path
from housing_risk.simulate import simulate
simulate(Path(sys.argv[1]), addresses=int(sys.argv[2]), reference_date=date.fromisoformat(sys.argv[3]))
"""


def hashes(root: Path) -> dict[str, str]:
    files = [path for path in root.rglob("*") if path.is_file()]
    truth = root.with_name(root.name + ".truth.parquet")
    named = {path.relative_to(root).as_posix(): path for path in files} | {"truth": truth}
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in sorted(named.items())}


def test_other_folder_hash_seed_time_zone_and_locale_give_the_same_bytes(made_up: MadeUp, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "raw"
    surroundings = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
    command = [sys.executable, "-c", CODE, str(other), str(ADDRESSES), REFERENCE_DATE.isoformat()]
    subprocess.run(command, env=surroundings, check=True, cwd=tmp_path)
    assert hashes(other) == hashes(made_up.root)


def test_a_second_run_over_the_first_gives_the_same_bytes(tmp_path: Path) -> None:
    runs = []
    for _ in range(2):
        simulate(tmp_path / "raw", addresses=250, reference_date=REFERENCE_DATE)
        runs.append(hashes(tmp_path / "raw"))
    assert runs[0] == runs[1]


def test_another_seed_gives_other_persons_and_another_town(made_up: MadeUp, tmp_path: Path) -> None:
    simulate(tmp_path / "raw", addresses=ADDRESSES, seed=2, reference_date=REFERENCE_DATE)
    ours, theirs = hashes(made_up.root), hashes(tmp_path / "raw")
    assert all(
        ours[name] != theirs[name] for name in ours if name.startswith(("GM9999/bag", "GM9999/brp", "GM9999/rni"))
    )


def test_truth_of_several_municipalities_stands_together(tmp_path: Path) -> None:
    for code in ("GM9999", "GM9998"):
        truth = simulate(tmp_path / "raw", municipality=code, addresses=250, reference_date=REFERENCE_DATE)
    objects = pd.read_parquet(truth).groupby("municipality")["object_id"].agg(set)
    assert set(objects.index) == {"GM9998", "GM9999"}
    assert all(one.startswith(code[2:]) for code, found in objects.items() for one in found)
