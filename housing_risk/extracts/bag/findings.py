"""What the BAG and boundary readers have to tell, in the sentences of `messages.bag`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from housing_risk.extracts.bag.addresses import ADDRESS_IN_USE
from housing_risk.extracts.bag.flat import ABSENT, MISSING
from housing_risk.extracts.bag.tables import IN_USE, NOT_IN_USE, USES
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.messages.bag_absent import NO_COLUMN, OWNERS

if TYPE_CHECKING:
    from housing_risk.extracts.bag.versions import Counts


def note_of_content(findings: Findings, file: str, counts: Counts) -> None:
    """Note, from its counts, what is doubtful in an extract (its age and unbuilt objects are for `coherence`)."""
    broken = {name: part["incomplete"] for name, part in counts.items() if part.get("incomplete")}
    if broken:
        rule = "bag_rows_incomplete" if MISSING in counts else "bag_incomplete"
        kinds = ", ".join(f"{name}: {times}" for name, times in counts.get(MISSING, broken).items())
        note(findings, "doubt", file, rule, count=sum(broken.values()), kinds=kinds)
    if lost := counts["addresses"]["objects_without_address"]:
        note(findings, "doubt", file, "bag_no_address", count=lost)
    if unborne := counts["addresses"].get("without_object"):
        note(findings, "doubt", file, "bag_no_object", count=unborne)
    if bare := counts["panden"]["objects_without_pand"]:
        note(findings, "doubt", file, "bag_no_pand", count=bare)
    if unread := counts.get("areas", {}).get("unreadable"):
        note(findings, "doubt", file, "bag_area_unreadable", count=unread)
    if garbled := counts["panden"].get("year_unreadable"):
        note(findings, "doubt", file, "bag_year_unreadable", count=garbled)
    if unknown := counts["panden"]["year_unknown"]:
        note(findings, "notice", file, "bag_year_unknown", count=unknown)


def note_of_words(findings: Findings, file: str, objects: pd.DataFrame) -> None:
    """Note objects (table OBJECTS) with a status or a use that the BAG does not know: they are no dwellings in use."""
    strange = [text for text in objects["uses"].dropna().unique() if not set(text.split(",")) <= set(USES)]
    unknown = ~objects["status"].isin((*IN_USE, *NOT_IN_USE, ADDRESS_IN_USE)) | objects["uses"].isin(strange)
    if unknown.any():
        note(findings, "doubt", file, "bag_unknown_words", count=int(unknown.sum()))


def note_of_layout(findings: Findings, file: str, counts: Counts) -> None:
    """Note, from its counts, what a file with a row per address (PDOK, NLExtract) can not tell, or told in damage."""
    if "file_rows" not in counts:
        return
    note(findings, "notice", file, "bag_no_history")
    _note_what_is_absent(findings, file, counts.get(ABSENT, {}))
    if mended := counts.get("zeros", {}).get("put_back"):
        note(findings, "doubt", file, "bag_zeros_put_back", count=mended)
    for rule in ("cut_off", "dos_encoding"):
        if counts.get("shape", {}).get(rule):
            note(findings, "doubt", file, rule)
    if doubled := counts.get("doubles", {}).get("rows"):
        note(findings, "doubt", file, "bag_double_rows", count=doubled)
    if unlisted := counts.get("layout", {}).get("unlisted"):
        note(findings, "doubt", file, "bag_unlisted", count=unlisted)
    if counts.get("layout", {}).get("addresses_only"):
        note(findings, "doubt", file, "bag_addresses_only")


def _note_what_is_absent(findings: Findings, file: str, absent: Mapping[str, int]) -> None:
    for name, rows in absent.items():
        if name in NO_COLUMN:
            note(findings, "doubt", file, "bag_no_column", column=name, count=rows, consequence=NO_COLUMN[name])
        elif name in OWNERS:
            note(findings, "doubt", file, "bag_no_owner", column=name)
        else:
            note(findings, "doubt", file, "bag_no_outlines")


def note_of_dates(findings: Findings, file: str, named: date | None, inside: date | None) -> None:
    """Note an extract whose name says another date than its content."""
    if named and inside and named != inside:
        note(findings, "doubt", file, "bag_dates_differ", named=named.isoformat(), inside=inside.isoformat())
