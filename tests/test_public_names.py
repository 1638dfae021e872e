"""At most a dozen public names, each where it says it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import housing_risk
from tests.made_up import DAY, GM, Town, python

NAMES = ["Assessment", "HousingRiskError", "InputError", "OutputError", "Run", "UsageError",
         "assess", "check", "draw", "explain", "load", "save"]  # fmt: skip


def test_the_public_names_are_these_and_no_more_than_a_dozen():
    assert sorted(housing_risk.__all__) == NAMES
    assert len(NAMES) <= 12


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_has_a_docstring(name):
    assert (getattr(housing_risk, name).__doc__ or "").strip()


def test_any_other_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = housing_risk.nothing_of_the_kind


def test_importing_loads_no_library():
    said = python("import sys, housing_risk\nprint(*sorted(sys.modules))")
    assert not {"pandas", "geopandas", "folium", "papermill", "pydantic"} & set(said.out.split())


def test_the_recipe_in_the_docstring_works(copied: Callable[[], Town], tmp_path: Path):
    """As it stands there, but for the municipality: from the folder in which `data/raw` stands."""
    recipe = "\n".join(line[4:] for line in housing_risk.__doc__.splitlines() if line.startswith("    "))
    (tmp_path / "work" / "data").mkdir(parents=True)
    copied().raw.rename(tmp_path / "work" / "data" / "raw")
    said = python(recipe.replace("GM0457", GM), cwd=tmp_path / "work")
    assert said.code == 0, said.all
    left = {f"data/processed/{GM}_{DAY}/run.json", f"maps/{GM}_{DAY}.html"}
    assert all((tmp_path / "work" / name).is_file() for name in left)
