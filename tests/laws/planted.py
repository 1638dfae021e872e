"""A person whose every personal cell is unlike any other, planted in a small demo on which everything is run."""

from __future__ import annotations

import hashlib
import hmac
import os
import pickle
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from tests.made_up import ADDRESSES, DAY, GM, Said, Town, command

KEY = "een-sleutel-die-nergens-staat"
NUMBERS = {"rni": ("999993653", "8940402024"), "brp": ("999990639", "8320968431")}
"""BSN and A-number of RvIG's official made-up persons; both pass the tests, so both are hashed."""
WRONG_NUMBER = "999993654"
READ = re.compile(
    r"|\d\d\.H|01\.01\.[12]0|06\.08\.10|07\.67\.[12]0|07\.70\.10"
    r"|08\.(09\.[12]0|10\.[13]0|11\.[1-9][05]|12\.10|13\.20|72\.10|83\.[123]0|85\.10|86\.10)"
    r"|(16|66)\.(09\.[12]0|11\.[1-9][05]|18\.10|19\.10|72\.10|83\.[123]0|85\.10|86\.10|88\.10)"
)
"""The elements that are read (contract 2.2); 72.10 only to know which category a row holds."""
HASHES: tuple[Callable[[bytes], str], ...] = (
    lambda number: hashlib.md5(number, usedforsecurity=False).hexdigest(),
    lambda number: hashlib.sha1(number, usedforsecurity=False).hexdigest(),
    lambda number: hashlib.sha256(number).hexdigest(),
    lambda number: hmac.digest(KEY.encode(), number, hashlib.sha256).hex(),
)
DEMO = f"""
import housing_risk.simulate as simulation
from tests.laws.planted import plant
from tests.made_up import Town
whole = simulation.simulate
def simulate(out, **options):
    truth = whole(out, addresses={ADDRESSES}, **options)
    plant(Town(out.parent))
    return truth
simulation.simulate = simulate
"""


@dataclass(frozen=True)
class Planted:
    """The demo with the planted persons, and what every command said."""

    town: Town
    object_id: str
    said: dict[str, Said]

    @property
    def numbers(self) -> list[str]:
        """BSNs and A-numbers."""
        return [*(number for pair in NUMBERS.values() for number in pair), WRONG_NUMBER]

    @property
    def key(self) -> str:
        """The hash key."""
        return KEY

    @property
    def values(self) -> list[str]:
        """Everything that may stand nowhere: cells, numbers, their hashes, the key."""
        cells = [cell for kind in NUMBERS for cell in personal_cells(self.town, kind).values()]
        hashes = [hash_of(number.encode()) for number in self.numbers for hash_of in HASHES]
        return [*cells, *(row_key(kind) for kind in NUMBERS), *self.numbers, *hashes, KEY]

    def left_behind(self) -> list[Path]:
        """Everything that was written but the files as received."""
        return [path for path in self.town.root.iterdir() if path.name != "raw"]

    @property
    def other(self) -> Town:
        """The same files, run with the command and not with the notebook."""
        return Town(self.town.root / "by_command")


def personal_cells(town: Town, kind: str) -> dict[int, str]:
    """Give per column that is not read (its place) the cell that is planted in it."""
    headers = town.table(kind).columns
    return {at: f"Plant-{kind}-Ę{at:02}é" for at, header in enumerate(headers) if not READ.fullmatch(header)}


def row_key(kind: str) -> str:
    """Give the key of the planted row: the unnamed first column."""
    return f"Sleutelcel-{kind}"


def plant(town: Town) -> None:
    """Put the planted cells in the first ordinary row of each register, and a wrong BSN in the next."""
    for kind, numbers in NUMBERS.items():
        table = town.table(kind)
        first, second = _ordinary(town, kind)[:2]
        for at, cell in personal_cells(town, kind).items():
            table.iloc[first, at] = cell
        table.iloc[first, 0] = row_key(kind)
        table.loc[first, ["01.01.20", "01.01.10"]] = numbers
        table.loc[second, "01.01.20"] = WRONG_NUMBER
        town.put(kind, table)


def _ordinary(town: Town, kind: str) -> list[int]:
    """Give the rows of persons of one row, without secrecy, in the BAG by number."""
    table = town.table(kind)
    category = {"rni": "16", "brp": "08"}[kind]
    alone = table.iloc[:, 0].ne("") & table.iloc[:, 0].shift(-1).ne("")
    plain = table["07.70.10"].eq("0") & table["07.67.20"].isin(["", "R"])
    return list(table.index[alone & plain & table[f"{category}.11.80"].ne("")])


@pytest.fixture(scope="session")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A small demo with planted persons; then `check`, `run` and `explain` on it. Made once for all workers."""
    root = tmp_path_factory.getbasetemp()
    root = root.parent if "PYTEST_XDIST_WORKER" in os.environ else root
    made = root / "planted.pickle"
    with FileLock(root / "planted.lock"):
        if not made.exists():
            made.write_bytes(pickle.dumps(_everything_on(Town(root / "planted"))))
    return pickle.loads(made.read_bytes())


def _everything_on(town: Town) -> Planted:
    town.root.mkdir()
    here = town.root / "cwd"
    here.mkdir()
    places = {name: str(town.root / name.lower()) for name in ("TMPDIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    for place in places.values():
        Path(place).mkdir()
    told = {"cwd": here, "HOUSING_RISK_KEY": KEY, **places}
    said = {"demo": command("demo", "--out", town.root, before=DEMO, **told)}
    row = _ordinary(town, "rni")[0]
    object_id = town.table("rni")["16.11.80"][row]
    other = Town(town.root / "by_command").roots[2:]
    which = ("--municipality", GM, "--reference-date", DAY)
    said["check"] = command("check", *which, *town.roots[:2], *other[:2], **told)
    said["run"] = command("run", *which, *town.roots[:2], *other, **told)
    said["explain"] = command("explain", *which, *other, object_id, **told)
    return Planted(town, object_id, said)
