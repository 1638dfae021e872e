"""What a run finds: plain (Geo)DataFrames, and the record of how they came about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    import folium


@dataclass(frozen=True)
class Assessment:
    """`tables` holds a frame per name in `housing_risk.tables.OUTPUTS`; `record` is what `run.json` will hold."""

    tables: Mapping[str, pd.DataFrame]
    record: Mapping[str, Any]

    @property
    def links(self) -> pd.DataFrame:
        """One row per data row of every file with addresses: to which object it was linked, and why."""
        return self.tables["links"]

    @property
    def profiles(self) -> pd.DataFrame:
        """One row per object: a GeoDataFrame in EPSG:28992."""
        return self.tables["profiles"]

    @property
    def distributions(self) -> pd.DataFrame:
        """How many people may live at each object, and how probable each number is."""
        return self.tables["distributions"]

    @property
    def flags(self) -> pd.DataFrame:
        """One row per rule that flags an object, with its evidence."""
        return self.tables["flags"]

    @property
    def gaps(self) -> pd.DataFrame:
        """One row per rule that could not be answered for an object, with the reason."""
        return self.tables["gaps"]

    @property
    def shortlist(self) -> pd.DataFrame:
        """Per question the objects with a reason to look, strongest first."""
        return self.tables["shortlist"]

    @property
    def findings(self) -> pd.DataFrame:
        """What was doubtful about the files as received."""
        return pd.DataFrame(self.record["warnings"], columns=["severity", "file", "column", "rule", "count", "what"])

    def explore(self) -> folium.Map:
        """Give a folium map of the result that works without network, to look at or to build on."""
        from housing_risk.maps import explore_map

        names = ("profiles", "flags", "shortlist", "rules", "areas")
        return explore_map(**{name: self.tables[name] for name in names}, facts=page_facts(self.record))


def page_facts(record: Mapping[str, Any]) -> dict[str, Any]:
    """Give the part of the record that a page may show: nothing of the exclusion list, no file hashes, no run id."""
    names = (
        "municipality", "reference_date", "permissions", "simulated", "norms", "coverage", "purpose", "route",
        "presence",
    )  # fmt: skip
    sources = [source for source in record["sources"] if source["kind"] != "uitsluitingen"]
    shown = {kind: state for kind, state in record["coverage"].items() if kind != "uitsluitingen"}
    return {**{name: record[name] for name in names}, "coverage": shown, "sources": sources}
