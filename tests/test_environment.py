"""Promises about the environment: conda's list and the lock say what pyproject.toml says."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def needed() -> set[str]:
    return {*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["notebooks"]}


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!]", requirement)[0].strip()


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
