"""The exceptions of housing_risk, in one tree.

HousingRiskError
├── UsageError       (ValueError)  the command or call is wrong: exit code 2
├── SettingsError    (ValueError)  the configuration is wrong
├── InputError       (ValueError)  the files as received can not be used; carries every finding
├── TableError       (ValueError)  a stage gave a table that breaks its specification: our fault, not the user's
└── OutputError      (OSError)     a result folder is damaged or can not be written
    └── InUseError                 another run writes in it now

A message says what was expected, what was found and how often, why it matters and the ways out.
It never holds a value of a person: only files, columns, counts and row numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from housing_risk.findings import Finding


class HousingRiskError(Exception):
    """The base of every error that housing_risk raises on purpose."""


class UsageError(HousingRiskError, ValueError):
    """A command or a call was given something that it can not work with."""


class SettingsError(HousingRiskError, ValueError):
    """The configuration can not be used; `wrong` holds the place of each wrong key, with words; none when all is."""

    def __init__(self, message: str, wrong: Sequence[tuple[Sequence[str], str]] = ()) -> None:
        super().__init__(message)
        self.wrong = tuple(wrong)


class InputError(HousingRiskError, ValueError):
    """The files as received can not be used; `findings` holds all faults, not the first."""

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class TableError(HousingRiskError, ValueError):
    """A table between two stages breaks its specification."""


class OutputError(HousingRiskError, OSError):
    """A result folder is damaged or can not be written."""


class InUseError(OutputError):
    """Another run writes in the result folder now."""
