"""Facts put into Dutch words, for the page and for `explain`; the words themselves stand in messages."""

from __future__ import annotations

from typing import Any

import pandas as pd

from housing_risk.messages import page as words
from housing_risk.messages.rules import as_spoken


def known(value: Any) -> bool:
    """Tell whether a cell holds something."""
    return not pd.isna(value)


def decimal(number: float) -> str:
    """12 or 12,5."""
    return f"{number:g}".replace(".", ",")


def permit(row: Any) -> tuple[str, str]:
    """The kind of a permit, and how it stands: kamerverhuur; geldig, voor 8 mensen, adres past ook elders."""
    parts = [words.PERMIT_STATES[row.state]]
    if known(row.max_personen):
        parts.append(up_to(row.max_personen))
    if not row.certain:
        parts.append(words.PERMIT_UNCERTAIN)
    return words.PERMIT_KINDS.get(row.soort, row.soort), ", ".join(parts)


def up_to(persons: Any) -> str:
    """For how many people a permit or certificate is: voor 8 mensen."""
    return as_spoken(words.UP_TO.format(persons=int(persons)))
