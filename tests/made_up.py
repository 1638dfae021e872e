"""Made-up municipalities for tests: made once, copied to be altered, run in this process or in one of their own.

A plugin (see `conftest.py`): its fixtures are there for every test.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

if TYPE_CHECKING:
    from housing_risk import Assessment, Run

GM, DAY = "GM9999", "2024-06-01"
ADDRESSES = 300
ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Town:
    """A folder with `raw`, `processed` and `maps` of one made-up municipality."""

    root: Path

    @property
    def raw(self) -> Path:
        """The root of files as received."""
        return self.root / "raw"

    @property
    def folder(self) -> Path:
        """The folder of the municipality."""
        return self.raw / GM

    @property
    def config(self) -> Path:
        """Its configuration."""
        return self.raw / "housing-risk.toml"

    @property
    def result(self) -> Path:
        """Where the tables of a run come."""
        return self.root / "processed" / f"{GM}_{DAY}"

    @property
    def page(self) -> Path:
        """Where the map of a run comes."""
        return self.root / "maps" / f"{GM}_{DAY}.html"

    @property
    def roots(self) -> list[str]:
        """The options that name the three roots."""
        return [part for name in ("raw", "processed", "maps") for part in (f"--{name}", str(self.root / name))]

    def run(self, **options: Any) -> Run:
        """The unit of work."""
        from housing_risk import Run

        return Run(GM, DAY, self.raw, self.root / "processed", self.root / "maps", **options)

    def path(self, kind: str) -> Path:
        """The one file of a kind."""
        (path,) = self.folder.glob(f"{kind}[_.]*")
        return path

    def table(self, kind: str) -> pd.DataFrame:
        """Read a list as text; headers as they are, also empty and doubled ones."""
        cells = pd.read_csv(
            self.path(kind), sep=";", dtype=str, keep_default_na=False, header=None, encoding="utf-8-sig"
        )
        return cells.iloc[1:].set_axis(cells.iloc[0].to_list(), axis=1).reset_index(drop=True)

    def put(self, kind: str, table: pd.DataFrame) -> None:
        """Write a list back."""
        table.to_csv(self.path(kind), sep=";", index=False, encoding="utf-8-sig", lineterminator="\r\n")

    def add(self, kind: str, **cells: list[str]) -> None:
        """Add rows to a list; what is not given is empty."""
        self.put(kind, pd.concat([self.table(kind), pd.DataFrame(cells)], ignore_index=True).fillna(""))

    def configure(self, old: str, new: str) -> None:
        """Change the configuration."""
        text = self.config.read_text(encoding="utf-8")
        assert old in text
        self.config.write_text(text.replace(old, new), encoding="utf-8")


@dataclass(frozen=True)
class Found:
    """What a run found, and the bytes of every file it left."""

    town: Town
    assessment: Assessment
    files: Mapping[str, bytes]

    @property
    def record(self) -> dict[str, Any]:
        """What `run.json` holds."""
        return dict(json.loads(self.files["run.json"]))

    @property
    def page(self) -> bytes:
        """The map."""
        return self.files["map"]

    def flagged(self) -> set[str]:
        """The objects on any list."""
        return set(self.assessment.shortlist["object_id"])

    def quiet(self) -> pd.DataFrame:
        """Profiles that are on no list and not withheld, in order."""
        profiles = self.assessment.profiles
        return profiles[~profiles["object_id"].isin(self.flagged()) & ~profiles["withheld"]].reset_index(drop=True)


def found(town: Town, **options: Any) -> Found:
    """Do all stages in this process."""
    from housing_risk import assess, draw, save

    run = town.run(**options)
    assessment = assess(run)
    save(assessment, draw(assessment))
    return Found(town, assessment, files_of(town))


def files_of(town: Town) -> dict[str, bytes]:
    """Give the bytes of every file of a result; the map is called `map`."""
    files = {path.name: path.read_bytes() for path in sorted(town.result.iterdir())}
    return {**files, "map": town.page.read_bytes()}


def apart_from_inputs(files: Mapping[str, bytes], *others: str) -> dict[str, Any]:
    """Give every output, and the record without what it says of the files as received."""
    record = json.loads(files["run.json"])
    for name in ("inputs", *others):
        record.pop(name)
    return {**files, "run.json": record}


@dataclass(frozen=True)
class Said:
    """What a command gave back and said."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        """Both streams."""
        return self.out + self.err


def command(*arguments: str | Path, before: str = "", cwd: Path | None = None, **variables: str) -> Said:
    """Run a command in a process of its own; `before` is Python that runs there first."""
    program = f"import sys\n{before}\nfrom housing_risk.cli import main\nsys.exit(main(sys.argv[1:]))"
    return python(program, *arguments, cwd=cwd, **variables)


def python(program: str, *arguments: str | Path, cwd: Path | None = None, **variables: str) -> Said:
    """Run a Python program in a process of its own, that finds this project and knows no hash key."""
    kept = {name: value for name, value in os.environ.items() if name != "HOUSING_RISK_KEY"}
    environment = {**kept, "PYTHONPATH": str(ROOT), **variables}
    given = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(given, capture_output=True, env=environment, cwd=cwd, check=False)
    return Said(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))


@contextmanager
def within(folder: Path) -> Iterator[None]:
    """Stand in a folder for a while."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Town:
    """A made-up municipality as it was made; nobody alters it."""
    from housing_risk.simulate import simulate

    town = Town(tmp_path_factory.mktemp("pristine"))
    simulate(town.raw, addresses=ADDRESSES, reference_date=date.fromisoformat(DAY))
    return town


@pytest.fixture(scope="session")
def truth(pristine: Town) -> pd.DataFrame:
    """What was planted in it."""
    return pd.read_parquet(pristine.root / "raw.truth.parquet")


@pytest.fixture(scope="session")
def plain(pristine: Town) -> Found:
    """What a run finds there."""
    return found(pristine)


@pytest.fixture
def copied(plain: Found, tmp_path: Path) -> Callable[[], Town]:
    """Give copies that may be altered; the parsed BAG comes along."""
    return functools.partial(copy_to, plain.town, tmp_path)


@pytest.fixture
def finished(plain: Found, tmp_path: Path) -> Town:
    """Give a copy on which a run has been done."""
    copy = copy_to(plain.town, tmp_path)
    shutil.copytree(plain.town.result, copy.result)
    copy.page.parent.mkdir()
    shutil.copy(plain.town.page, copy.page)
    return copy


def copy_to(town: Town, place: Path) -> Town:
    """Copy the files as received, and what was parsed of the BAG."""
    copy = Town(place / f"town{len(list(place.glob('town*')))}")
    shutil.copytree(town.raw, copy.raw)
    shutil.copytree(town.root / "processed" / ".cache", copy.root / "processed" / ".cache")
    return copy


@pytest.fixture(autouse=True)
def _no_hash_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the key of whoever runs it."""
    monkeypatch.delenv("HOUSING_RISK_KEY", raising=False)
