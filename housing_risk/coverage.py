"""How complete each source is: where one is not, its silence is unknown and rules leave a gap (law 5)."""

from __future__ import annotations

from housing_risk.extracts import Extracts
from housing_risk.rules import CoverageState
from housing_risk.run import Run
from housing_risk.settings import PERSONAL_SOURCES


def coverage(run: Run, extracts: Extracts) -> dict[str, CoverageState]:
    """Give per kind of source how complete it is: full, partial, unknown, or missing when there is no file.

    A list with rows that could not be understood is not full, whatever the configuration says: the row may be the
    very permit that is not found.
    """
    sources = extracts.sources.set_index("source")["kind"]
    left_out = {sources.get(source) for source, counts in extracts.counts.items() if counts.get("left_out")}
    states: dict[str, CoverageState] = {}
    for kind in PERSONAL_SOURCES:
        state: CoverageState = run.settings.coverage_of(kind) if kind in set(sources) else "missing"
        states[kind] = "partial" if state == "full" and kind in left_out else state
    return states
