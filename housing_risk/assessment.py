"""What a run finds: plain (Geo)DataFrames, and the record of how they came about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from housing_risk.errors import UsageError
from housing_risk.messages import run as words
from housing_risk.messages.rules import QUESTIONS
from housing_risk.tables import LINK_REASONS, SMALL_GROUP

if TYPE_CHECKING:
    import folium

    from housing_risk.storage import Places


@dataclass(frozen=True)
class Assessment:
    """`tables` holds a frame per name in `housing_risk.tables.OUTPUTS`; `record` is what `run.json` will hold; `places`
    is where both go."""

    tables: Mapping[str, pd.DataFrame]
    record: Mapping[str, Any]
    places: Places

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

    @property
    def sources(self) -> pd.DataFrame:
        """The files as received: kind, source, extract_date, date_origin, rows."""
        return pd.DataFrame(self.record["sources"], columns=["kind", "source", "extract_date", "date_origin", "rows"])

    @property
    def row_counts(self) -> pd.DataFrame:
        """Every row of a file with addresses, once: source, rows, and how many of them have each status (table LINKS).

        All that was counted on the way, also of the BAG, stands in `record["counts"]`.
        """
        sizes = pd.crosstab(self.links["source"], self.links["status"]).reindex(columns=[*LINK_REASONS], fill_value=0)
        rows = self.sources.set_index("source")["rows"].rename_axis("source")
        return sizes.rename_axis(columns=None).join(rows).reset_index()[["source", "rows", *LINK_REASONS]]

    @property
    def link_rates(self) -> pd.DataFrame:
        """How the written addresses were linked: source, status, reason, rows, share of the source."""
        rates = self.links.groupby(["source", "status", "reason"], as_index=False).size()
        rates = rates.rename(columns={"size": "rows"})
        return rates.assign(share=(rates["rows"] / rates.groupby("source")["rows"].transform("sum")).round(3))

    @property
    def unplaced(self) -> pd.DataFrame:
        """Written addresses without an object, counted for a screen: source, reason, addresses, persons.

        What somebody wrote may hold a name, so no address is shown; 1 to 4 persons read "<5".
        """
        groups = self.tables["unplaced"].groupby(["source", "reason"], as_index=False)
        table = groups.agg(addresses=("address", "size"), persons=("persons", "sum"))
        small = table["persons"].between(1, SMALL_GROUP - 1)
        return table.assign(persons=table["persons"].astype("str").mask(small, f"<{SMALL_GROUP}"))

    @property
    def overview(self) -> pd.DataFrame:
        """Per rule how many objects are flagged, a gap or clear; the three add up to all objects."""
        counts = pd.DataFrame(self.record["counts"]["rules"]).T[["flagged", "gap", "clear"]]
        counts = counts.rename_axis("rule_id").reset_index()
        cards = self.tables["rules"][["rule_id", "question", "title"]]
        return cards.merge(counts, on="rule_id", validate="one_to_one")

    def top(self, question: str, number: int) -> pd.DataFrame:
        """Give the first objects of one question: rank, object_id, address, woonplaats, persons_low, persons_high,
        capacity_persons, reasons. Raises UsageError for a question that does not exist."""
        if question not in QUESTIONS:
            raise UsageError(words.WRONG_QUESTION.format(known=", ".join(QUESTIONS)))
        rows = self.shortlist[self.shortlist["question"] == question]
        columns = ["object_id", "address", "woonplaats", "persons_low", "persons_high", "capacity_persons"]
        rows = rows.merge(self.profiles[columns], on="object_id", validate="many_to_one")
        rows = rows.sort_values(["rank", "address", "object_id"]).head(number)
        return rows[["rank", *columns, "reasons"]].reset_index(drop=True)

    def explore(self) -> folium.Map:
        """Give a folium map of the result that works without network, to look at or to build on."""
        from housing_risk.maps.explore import explore_map

        names = ("profiles", "flags", "shortlist", "rules", "areas", "panden")
        return explore_map(**{name: self.tables[name] for name in names}, facts=page_facts(self.record))


def page_facts(record: Mapping[str, Any]) -> dict[str, Any]:
    """Give the part of the record that a page may show: nothing of the exclusion list, no file hashes, no run id."""
    names = (
        "municipality", "reference_date", "permissions", "simulated", "norms", "coverage", "purpose", "route",
    )  # fmt: skip
    sources = [source for source in record["sources"] if source["kind"] != "uitsluitingen"]
    shown = {kind: state for kind, state in record["coverage"].items() if kind != "uitsluitingen"}
    permissions = [name for name in record["permissions"] if name != "unlinked-exclusions"]
    told = {"coverage": shown, "sources": sources, "permissions": permissions}
    return {**{name: record[name] for name in names}, **told, "presence": record["parameters"]["presence"]}
