"""Every table that crosses a stage: its columns, their types and units, its key, and what an empty cell means.

The specifications are plain data (no pandas, no geometry library), so that packages that may not know geometry can
still name a geometry column. `check` is the gate: it holds a frame to its specification and gives it back in canonical
form.
"""

from housing_risk.tables.checking import check, empty
from housing_risk.tables.inputs import (
    ADDRESSES,
    AREAS,
    CERTIFICATES,
    CORRECTIONS,
    EXCLUSIONS,
    OBJECTS,
    PANDEN,
    PERMIT_RECORDS,
    REGISTRATIONS,
    SOURCES,
    VISITS,
    WRITTEN,
)
from housing_risk.tables.outputs import (
    DISTRIBUTIONS,
    FLAGS,
    GAPS,
    LINK_REASONS,
    LINKS,
    OUTPUTS,
    PERMITS,
    RULES,
    SHORTLIST,
    UNPLACED,
)
from housing_risk.tables.profiles import PROFILES
from housing_risk.tables.specification import Column, Table
from housing_risk.tables.vocabulary import BANDS, CRS, MUNICIPALITY_CODE, NOTIFICATIONS, SMALL_GROUP

__all__ = [
    "ADDRESSES",
    "AREAS",
    "BANDS",
    "CERTIFICATES",
    "CORRECTIONS",
    "CRS",
    "DISTRIBUTIONS",
    "EXCLUSIONS",
    "FLAGS",
    "GAPS",
    "LINKS",
    "LINK_REASONS",
    "MUNICIPALITY_CODE",
    "NOTIFICATIONS",
    "OBJECTS",
    "OUTPUTS",
    "PANDEN",
    "PERMITS",
    "PERMIT_RECORDS",
    "PROFILES",
    "REGISTRATIONS",
    "RULES",
    "SHORTLIST",
    "SMALL_GROUP",
    "SOURCES",
    "UNPLACED",
    "VISITS",
    "WRITTEN",
    "Column",
    "Table",
    "check",
    "empty",
]
