"""The notebooks: thin, without outputs, true to `run`, and clean when executed."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from housing_risk.messages.shown import HEADINGS
from tests.laws.planted import Planted
from tests.made_up import DAY, GM, ROOT, files_of

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
NAMES = ("flags", "linkage", "municipality", "quick_start", "what_came_in")
PARAMETERS = ["municipality", "reference_date", "raw", "processed", "maps", "config", "allow"]
LONGEST = 8
LOGIC = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.For, ast.While, ast.ListComp, ast.If, ast.ClassDef)
HTML_CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>")
IDENTIFIER = re.compile(r"[a-z]+(?:_[a-z]+)+")
MEANT_SO = {"rule_id", "rule"}
"""Columns that hold the name by which something is set up or looked up."""
CLOCK = re.compile(r"\b\d{2}:\d{2}:\d{2}\b|\d{4}-\d{2}-\d{2}T\d{2}")


def cells(path: Path) -> list[dict[str, object]]:
    return list(json.loads(path.read_text(encoding="utf-8"))["cells"])


def code(path: Path) -> list[str]:
    return ["".join(cell["source"]) for cell in cells(path) if cell["cell_type"] == "code"]


def executed(planted: Planted, name: str) -> Path:
    return planted.town.root / "processed" / "notebooks" / f"{name}_{GM}_{DAY}.ipynb"


def test_the_notebooks_are_these():
    assert tuple(path.stem for path in NOTEBOOKS) == NAMES


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_cells_are_short_and_hold_no_logic(path: Path):
    for source in code(path):
        assert len(source.splitlines()) <= LONGEST
        parts = list(ast.walk(ast.parse(source)))
        assert not [part for part in parts if isinstance(part, LOGIC)], source
        assert not [
            part for part in parts if isinstance(part, ast.Attribute) and part.attr in ("merge", "join", "groupby")
        ]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_committed_without_outputs_and_without_traces(path: Path):
    text = path.read_text(encoding="utf-8")
    for cell in cells(path):
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)
    assert not CLOCK.search(text)
    assert "/home" not in text and "/tmp" not in text and "C:\\" not in text


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_parameters_are_text_and_the_same_everywhere(path: Path):
    (cell,) = [cell for cell in cells(path) if "parameters" in cell["metadata"].get("tags", [])]
    declared = ast.parse("".join(cell["source"])).body
    assert [part.target.id for part in declared] == PARAMETERS
    assert {part.annotation.id for part in declared} == {"str"}
    assert all(isinstance(part.value.value, str) for part in declared)


@pytest.mark.parametrize("name", NAMES)
def test_every_notebook_runs_and_shows_something(planted: Planted, name: str):
    outputs = [output for cell in cells(executed(planted, name)) for output in cell.get("outputs", [])]
    assert outputs
    assert {output["output_type"] for output in outputs} <= {"execute_result", "display_data"}


@pytest.mark.parametrize("name", NAMES)
def test_executed_notebooks_hold_no_path_and_no_clock(planted: Planted, name: str):
    text = executed(planted, name).read_text(encoding="utf-8")
    assert str(planted.town.root) not in text
    assert not re.search(r"\"(started|completed|start_time|end_time|duration)\"|papermill", text)
    shown = json.dumps([cell.get("outputs", []) for cell in cells(executed(planted, name))])
    assert not CLOCK.search(shown)
    assert (executed(planted, name).stat().st_mode & 0o077) == 0


@pytest.mark.parametrize("name", NAMES)
def test_no_notebook_shows_the_name_of_a_column_or_of_a_value(planted: Planted, name: str):
    """But for the rules, whose names a person needs to find them in the configuration and in the docs."""
    shown = [
        "".join(output["data"]["text/html"])
        for cell in cells(executed(planted, name))
        for output in cell.get("outputs", [])
        if "<table" in "".join(output["data"].get("text/html", ""))
    ]
    named = set()
    for table in shown:
        heads, *rows = re.findall(r"<tr>(.*?)</tr>", table, re.S)
        meant = [head in {HEADINGS[column] for column in MEANT_SO} for head in HTML_CELL.findall(heads)]
        named |= {head for head in HTML_CELL.findall(heads) if IDENTIFIER.fullmatch(head)}
        for row in rows:
            named |= {cell for cell, so in zip(HTML_CELL.findall(row), meant, strict=True)
                      if not so and IDENTIFIER.fullmatch(cell)}  # fmt: skip
    assert not named


def test_the_notebook_and_the_command_give_the_same_bytes(planted: Planted):
    by_notebook, by_command = files_of(planted.town), files_of(planted.other)
    assert [name for name in by_notebook if by_notebook[name] != by_command[name]] == []
    assert by_notebook.keys() == by_command.keys()


def test_a_notebook_finds_the_project_wherever_jupyter_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from housing_risk import Run

    (tmp_path / "data" / "raw").mkdir(parents=True)
    deep = tmp_path / "notebooks" / "mine"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert Run(GM, DAY).raw == tmp_path / "data" / "raw"
