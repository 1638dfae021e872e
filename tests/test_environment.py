"""Promises about the environment and the code: conda, lock and imports agree; files and functions are short."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from housing_risk.cli.main import NOTEBOOK_LIBRARIES
from tests.reading_docs import module_from

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LIVES_IN = {
    **dict.fromkeys(("papermill", "nbformat", "jupyter-client", "traitlets"), "batch"),
    **dict.fromkeys(("folium", "branca"), "maps"),
    **dict.fromkeys(("lxml", "python-calamine", "pyproj"), "extracts"),
    "pandera": "tables",
    "filelock": "storage",
    "rich": "cli",
}


def needed() -> set[str]:
    return {*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["notebooks"]}


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!]", requirement)[0].strip().replace("_", "-")


def imported(part: Path) -> set[str]:
    """Give the packages that a file or folder imports, at the top or in a function, as they are declared."""
    files = [part] if part.is_file() else part.rglob("*.py")
    nodes = [node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    outside = {name.split(".")[0] for name in names} - sys.stdlib_module_names - {"housing_risk"}
    return {name.replace("_", "-") for name in outside}


def test_everything_imported_is_declared():
    """What another package happens to bring may be gone with its next version."""
    always = {name_of(one) for one in PROJECT["dependencies"]}
    notebooks = {name_of(one) for one in PROJECT["optional-dependencies"]["notebooks"]}
    package = ROOT / "housing_risk"
    others = [folder for folder in package.iterdir() if folder.is_dir() and folder.name != "batch"]
    assert set().union(*map(imported, others)) <= always
    assert imported(package) <= always | notebooks


@pytest.mark.parametrize(("library", "home"), LIVES_IN.items())
def test_a_library_lives_in_one_package_only(library: str, home: str):
    """So that it can be replaced there, and is loaded only by who asks for it."""
    parts = [part for part in (ROOT / "housing_risk").iterdir() if part.is_dir() or part.suffix == ".py"]
    only_as_type = {"folium": ["assessment.py"]}.get(library, [])
    assert sorted(part.name for part in parts if library in imported(part)) == sorted([home, *only_as_type])


LONGER = {"messages/page.py": 400}
"""It only lists sentences."""


def test_files_and_functions_are_short():
    for file in (ROOT / "housing_risk").rglob("*.py"):
        name, text = file.relative_to(ROOT / "housing_risk").as_posix(), file.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= LONGER.get(name, 300), name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.body[0].lineno < 40, f"{name}: {node.name}"


def test_a_missing_package_of_the_notebooks_is_told_as_such():
    needed_there = imported(ROOT / "housing_risk" / "batch") - {name_of(one) for one in PROJECT["dependencies"]}
    assert needed_there <= {name.replace("_", "-") for name in NOTEBOOK_LIBRARIES}


def test_environment_yml_names_the_same_packages_with_the_same_bounds():
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    listed = {line.removeprefix("  - ") for line in lines if re.match(r"  - [a-z]", line)}
    listed -= {"conda-forge", "pip", "pip:"}
    assert listed == needed() | {f"python{PROJECT['requires-python']}"}


def test_the_lock_holds_every_package_with_a_hash():
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE))
    extras = PROJECT["optional-dependencies"]
    everything = needed() | set(extras["test"]) | set(extras["benchmarks"])
    assert {name_of(one) for one in everything} <= locked
    assert "file:" not in text
    for block in re.split(r"\n(?=[a-z0-9])", text.strip()):
        assert "--hash=sha256:" in block


@pytest.mark.parametrize(("codes", "told"), [((0, 0, 0, 0), 0), ((0, -9, 0, 0), -9), ((0, 0, 1, 2), 1)])
def test_check_fails_when_any_tool_failed_also_one_that_was_killed(codes, told, monkeypatch):
    tasks, given = module_from(ROOT / "tasks.py"), iter(codes)
    monkeypatch.setattr(tasks, "run", lambda *command: next(given))
    assert tasks.check() == told
    assert not list(given)
