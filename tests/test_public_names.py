"""At most a dozen public names, each where it says it is."""

from __future__ import annotations

import pytest

import housing_risk
from tests.made_up import python

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


def test_the_recipe_in_the_docstring_is_the_recipe():
    assert "save(assessment, draw(assessment))" in housing_risk.__doc__
