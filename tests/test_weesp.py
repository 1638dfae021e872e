"""Weesp: made-up persons on the real BAG of 2021, run for 2024, as an analyst would."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from housing_risk import load
from housing_risk.cli import main
from housing_risk.run import Run
from tests.made_up import DAY

pytestmark = pytest.mark.real_data
WEESP = "GM0457"


@dataclass(frozen=True)
class Weesp:
    """Where it stands, and what was said."""

    root: Path
    said: str

    @property
    def run(self) -> Run:
        return Run(WEESP, DAY, self.root / "raw", self.root / "processed", self.root / "maps")


@pytest.fixture(scope="module")
def weesp(test_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Weesp:
    """Simulate on the BAG, then run."""
    root = tmp_path_factory.mktemp("weesp")
    (bag,) = (test_data / "bag_weesp").glob("*.zip")
    assert main(["simulate", "--out", str(root / "raw"), "--bag", str(bag), "--reference-date", DAY]) == 0
    roots = [part for name in ("raw", "processed", "maps") for part in (f"--{name}", str(root / name))]
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("typer.echo", lambda text="", **options: said.append(str(text)))
        assert main(["run", "--municipality", WEESP, "--reference-date", DAY, *roots]) == 0
    return Weesp(root, "\n".join(said))


@pytest.fixture(scope="module")
def loaded(weesp: Weesp) -> Any:
    return load(weesp.run)


def test_tables_and_map_are_there_and_say_that_persons_are_made_up(weesp: Weesp, loaded):
    assert loaded.record["simulated"] is True
    assert loaded.record["municipality"] == {"code": WEESP, "name": "Weesp", "ended": "2022-03-24"}
    page = weesp.run.places.slot.page.read_text(encoding="utf-8")
    assert "verzonnen" in page.casefold()
    assert str(weesp.run.places.slot.page) in weesp.said


def test_dwellings_in_use_are_those_of_the_bag(loaded):
    """CBS's definition: in use, not measured or out of use, for living; verbouwing apart."""
    profiles = loaded.profiles
    homes = profiles[profiles["uses"].fillna("").str.contains("woonfunctie")]
    rebuilt = homes["status"] == "Verbouwing verblijfsobject"
    assert (len(homes) - rebuilt.sum(), len(homes)) == (9_396, 9_450)


def test_a_bag_of_2021_and_a_municipality_that_ended_are_told(loaded):
    told = loaded.findings.query("file == 'bag.zip'").set_index("rule")
    assert "2022-03-24" in told.loc["municipality_ended", "what"]
    apart = told.loc[["dates_apart"]]
    assert (apart["severity"] == "doubt").all()
    assert any("983 dagen" in what for what in apart["what"])  # 15 September 2021 to 25 May 2024
    dates = loaded.sources.set_index("kind")["extract_date"]
    assert dates["bag"] == "2021-09-15"


def test_dwellings_that_are_only_gevormd_are_told(loaded):
    assert any("757" in what for what in loaded.findings["what"])


def test_every_story_that_found_a_place_comes_out_as_it_must(weesp: Weesp, loaded):
    truth = pd.read_parquet(weesp.root / "raw.truth.parquet")
    key = ["object_id", "rule_id"]
    states = pd.concat([loaded.flags[key].assign(came="flagged"), loaded.gaps[key].assign(came="gap")])
    table = truth.merge(states, on=key, how="left", validate="one_to_one").fillna({"came": "clear"})
    wrong = table[table["state"] != table["came"]]
    assert truth["story"].nunique() >= 15
    assert wrong.empty, wrong[["story", "rule_id", "state", "came"]].to_string()


def test_explain_one_address(weesp: Weesp, loaded, capsys):
    first = loaded.top("occupancy", 1)["object_id"].iloc[0]
    places = ["--processed", str(weesp.root / "processed"), "--maps", str(weesp.root / "maps")]
    assert main(["explain", "--municipality", WEESP, *places, first]) == 0
    text = capsys.readouterr().out
    assert "Weesp" in text.splitlines()[0]
    assert "REDEN OM TE KIJKEN" in text
    assert "bag (bag): 2021-09-15" in text
