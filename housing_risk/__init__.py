"""Flags overcrowded or unregistered addresses with reasons a person can check, and draws them on an offline map.

    from housing_risk import Run, assess, draw, save

    run = Run("GM0457", "2024-06-01")
    assessment = assess(run)
    save(assessment, draw(assessment))

A flag is a reason to look, never a finding; a person decides.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from housing_risk.assessment import Assessment as Assessment
    from housing_risk.errors import HousingRiskError as HousingRiskError
    from housing_risk.errors import InputError as InputError
    from housing_risk.errors import OutputError as OutputError
    from housing_risk.errors import UsageError as UsageError
    from housing_risk.explanation import explain as explain
    from housing_risk.run import Run as Run
    from housing_risk.workflow import assess as assess
    from housing_risk.workflow import check as check
    from housing_risk.workflow import draw as draw
    from housing_risk.workflow import load as load
    from housing_risk.workflow import save as save

_HOME = {
    "Assessment": "assessment",
    "HousingRiskError": "errors",
    "InputError": "errors",
    "OutputError": "errors",
    "Run": "run",
    "UsageError": "errors",
    "assess": "workflow",
    "check": "workflow",
    "draw": "workflow",
    "explain": "explanation",
    "load": "workflow",
    "save": "workflow",
}
"""Public name → module. Loaded at first use, so that a command such as `--help` need not wait for the map libraries."""

__all__ = [
    "Assessment",
    "HousingRiskError",
    "InputError",
    "OutputError",
    "Run",
    "UsageError",
    "assess",
    "check",
    "draw",
    "explain",
    "load",
    "save",
]


def __getattr__(name: str) -> object:
    """Load a public name at first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
