"""Many municipalities: one failure stops nobody, what is done is skipped, what is kept tells of nobody."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import nbformat
import pytest

from housing_risk import Run, UsageError
from housing_risk.batch import Batch, Outcome, run_batch
from housing_risk.batch.notebooks import check_parameters, execute, notebook_path
from housing_risk.cli import main
from housing_risk.messages import commands as words
from housing_risk.simulate import simulate
from tests.made_up import DAY, ROOT
from tests.scanner import search

CODES = ["GM9991", "GM9992", "GM9993"]
BROKEN = CODES[1]


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three made-up municipalities; of the second the RNI lacks 07.70.10."""
    root = tmp_path_factory.mktemp("three")
    for code in CODES:
        simulate(root / "raw", municipality=code, addresses=200, reference_date=date.fromisoformat(DAY))
    (path,) = (root / "raw" / BROKEN).glob("rni*")
    path.write_text(path.read_text(encoding="utf-8-sig").replace("07.70.10", "iets"), encoding="utf-8")
    return root


def batch(root: Path, *options: str, codes: str = "all") -> int:
    """Start a batch over these municipalities."""
    roots = [part for name in ("raw", "processed", "maps") for part in (f"--{name}", str(root / name))]
    return main(["batch", "--municipalities", codes, "--reference-date", DAY, *roots, *options])


def test_three_municipalities_of_which_one_is_broken(three: Path, capsys):
    """In the order in which somebody works: try, run, run again, mend, run once more."""
    assert batch(three, "--dry-run") == 0
    assert table(capsys) == dict.fromkeys(CODES, "te doen")
    assert not (three / "processed").exists()

    assert batch(three, "--jobs", "2") == 1
    shown, told = capsys.readouterr()
    assert [line.split("  ", 1)[0] for line in told.splitlines()] == ["1/3", "2/3", "3/3"]
    plain = "\n".join(line.split("  ", 1)[1] for line in told.splitlines())
    assert states(plain) == states(shown)  # on stderr each as soon as it is known
    log = (three / "processed" / "logs" / f"batch_{DAY}.log").read_text(encoding="utf-8")
    assert sum(code in log for code in CODES) == 3
    assert states(shown) == {CODES[0]: "klaar", BROKEN: "MISLUKT", CODES[2]: "klaar"}
    assert words.BATCH_TOTAL.format(done=2, skipped=0, failed=1, planned=0) in shown
    (line,) = [line for line in shown.splitlines() if line.startswith(BROKEN)]
    assert "InputError in cel" in line and "housing-risk check" in line
    made = stamps(three)
    assert {path.name for path in made} >= {f"{CODES[0]}_{DAY}.html", f"{CODES[2]}_{DAY}.html"}
    assert not (three / "processed" / f"{BROKEN}_{DAY}").exists()

    assert batch(three, codes=f"{CODES[0]},{CODES[2]}") == 0
    assert table(capsys) == {CODES[0]: "was al klaar", CODES[2]: "was al klaar"}
    assert stamps(three) == made

    (path,) = (three / "raw" / BROKEN).glob("rni*")
    path.write_text(path.read_text(encoding="utf-8").replace("iets", "07.70.10"), encoding="utf-8")
    assert batch(three) == 0
    assert table(capsys) == {CODES[0]: "was al klaar", BROKEN: "klaar", CODES[2]: "was al klaar"}
    now = stamps(three)
    assert all(now[path] == stamp for path, stamp in made.items() if BROKEN not in str(path))
    assert three / "maps" / f"{BROKEN}_{DAY}.html" in now


class Killed(Batch):
    """A batch in which the process of one municipality is killed."""

    def run(self, municipality: str) -> Run:
        if municipality == BROKEN and multiprocessing.parent_process():
            os._exit(9)
        return super().run(municipality)


def test_a_killed_process_takes_no_other_municipality_along(tmp_path: Path) -> None:
    outcomes = run_batch(Killed(CODES, DAY, tmp_path / "raw", tmp_path, tmp_path, jobs=2))
    told = [(outcome.municipality, outcome.message) for outcome in outcomes]
    assert told == [(code, words.BATCH_KILLED if code == BROKEN else words.BATCH_NO_FOLDER) for code in CODES]


def test_every_outcome_is_told_as_soon_as_it_is_there(tmp_path: Path) -> None:
    told: list[Outcome] = []
    for jobs in (1, 2):
        outcomes = run_batch(Batch(CODES, DAY, tmp_path / "raw", tmp_path, tmp_path, jobs=jobs), told.append)
        assert sorted(told, key=lambda outcome: outcome.municipality) == outcomes
        told.clear()


def test_who_stops_a_batch_is_told_what_is_done(tmp_path: Path, capsys, monkeypatch) -> None:
    def stopped(asked: Batch, told: Callable[[Outcome], None]) -> list[Outcome]:
        told(Outcome(CODES[0], "municipality", "done"))
        raise KeyboardInterrupt

    monkeypatch.setattr("housing_risk.batch.run_batch", stopped)
    assert batch(tmp_path, codes=",".join(CODES)) == 1
    shown, told = capsys.readouterr()
    assert states(shown) == {CODES[0]: "klaar"}
    assert words.STOPPED in told


def test_a_wrong_code_leaves_no_log(tmp_path: Path, capsys) -> None:
    assert batch(tmp_path, codes="GM9991,363") == 2
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().err


def table(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Give the state printed per municipality."""
    return states(capsys.readouterr().out)


def states(shown: str) -> dict[str, str]:
    lines = [line for line in shown.splitlines() if line.startswith("GM")]
    said = {line.split()[0]: [word for word in words.BATCH_STATES.values() if word in line] for line in lines}
    return {code: max(found, key=len) for code, found in said.items()}  # "klaar" is in "was al klaar" too


def stamps(root: Path) -> dict[Path, int]:
    """Give every file of the results and when it was written, apart from locks and logs."""
    files = [path for name in ("processed", "maps") for path in (root / name).rglob("*") if path.is_file()]
    return {path: path.stat().st_mtime_ns for path in files if path.suffix in (".parquet", ".json", ".html", ".ipynb")}


@pytest.mark.parametrize("change", ["file", "settings", "output", "record"])
def test_what_changed_is_done_again(three: Path, tmp_path: Path, change: str):
    """A dry run tells; the first municipality has a result from the test before, or gets one here."""
    if not (three / "maps" / f"{CODES[0]}_{DAY}.html").exists():
        assert batch(three, codes=CODES[0]) == 0
    shutil.copytree(three, tmp_path / "copy")
    asked = Batch([CODES[0]], DAY, *(tmp_path / "copy" / name for name in ("raw", "processed", "maps")), dry_run=True)
    assert [outcome.state for outcome in run_batch(asked)] == ["skipped"]
    if change == "file":
        (path,) = asked.run(CODES[0]).folder.glob("bezoeken*")
        path.write_bytes(path.read_bytes() + b"\r\n")
    elif change == "settings":
        config = asked.raw / "housing-risk.toml"
        config.write_text(config.read_text(encoding="utf-8").replace("value = 12", "value = 11"), encoding="utf-8")
    elif change == "record":  # it no longer says of what the result was made
        path = asked.run(CODES[0]).places.slot.folder / "run.json"
        record = json.loads(path.read_bytes())
        path.write_text(json.dumps({"outputs": record["outputs"]}), encoding="utf-8")
    else:
        page = asked.run(CODES[0]).places.slot.page
        page.write_bytes(page.read_bytes() + b" ")
    assert [outcome.state for outcome in run_batch(asked)] == ["planned"]


@pytest.mark.parametrize("wrong", [{"municipalities": ["GM9991", "363"]}, {"reference_date": "2024"}])
def test_a_wrong_parameter_stops_before_anything_runs(three: Path, tmp_path: Path, wrong):
    right = {"municipalities": CODES[:1], "reference_date": DAY}
    places = {"raw": three / "raw", "processed": tmp_path / "p", "maps": tmp_path / "m"}
    with pytest.raises(UsageError):
        run_batch(Batch(**{**right, **wrong}, **places))
    assert list(tmp_path.iterdir()) == []


def test_a_parameter_that_the_notebook_does_not_know_is_refused():
    with pytest.raises(UsageError, match="gemeente"):
        check_parameters(notebook_path("municipality"), {"municipality": "GM9999", "gemeente": "GM9999"})


def test_a_code_with_zeros_in_front_stays_text(tmp_path: Path):
    asked = Batch(["GM0363"], DAY, tmp_path, tmp_path, tmp_path)
    assert asked.parameters("GM0363")["municipality"] == "GM0363"
    assert all(isinstance(value, str) for value in asked.parameters("GM0363").values())


# What is kept of a notebook that failed

PERSON, PLACE = "Wöjciechówna 990000123", "/ergens/in/een/map"


def a_notebook(path: Path, *cells: str) -> Path:
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}})
    notebook.cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    nbformat.write(notebook, path)
    return path


def test_a_failed_notebook_keeps_the_class_and_the_cell_and_nothing_else(tmp_path: Path, capfd):
    source = "import sys\nprint(who)\nprint(who, file=sys.stderr)\nraise ValueError('could not parse ' + who)"
    notebook = a_notebook(tmp_path / "in.ipynb", f"import os; who = os.environ['WHO']; raw = '{PLACE}'", source)
    executed = tmp_path / "out" / "executed.ipynb"
    executed.parent.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WHO", PERSON)
        failure = execute(notebook, executed, {})
    assert failure is not None
    assert (failure["kind"], failure["text"]) == ("ValueError", "")
    assert search([executed.parent], [PERSON]) == {}
    cells = json.loads(executed.read_text(encoding="utf-8"))["cells"]
    (error,) = [output for cell in cells for output in cell.get("outputs", [])]
    assert (error["ename"], error["evalue"], error["traceback"]) == ("ValueError", "", [])
    shown = capfd.readouterr()
    assert PERSON not in shown.out + shown.err
    assert (executed.stat().st_mode & 0o077) == 0


def test_notebooks_that_are_executed_are_those_of_this_checkout():
    assert notebook_path("municipality") == ROOT / "notebooks" / "municipality.ipynb"


def test_a_batch_that_ran_nothing_names_no_notebooks(tmp_path, capsys):
    (tmp_path / "raw").mkdir()
    assert batch(tmp_path, codes="GM9999") == 1
    assert "notebooks" not in capsys.readouterr().out.replace(str(tmp_path / "raw"), "")
