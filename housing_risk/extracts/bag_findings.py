"""What the BAG and boundary readers have to tell, in the sentences of `messages.bag`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from housing_risk.extracts.bag_addresses import ADDRESS_IN_USE
from housing_risk.extracts.bag_tables import IN_USE, NOT_IN_USE, USES
from housing_risk.findings import Findings, Severity
from housing_risk.messages import bag, extracts

if TYPE_CHECKING:
    from housing_risk.extracts.bag_versions import Counts


SENTENCES = {**extracts.SENTENCES, **bag.SENTENCES}


def tell(findings: Findings, severity: Severity, file: str, rule: str, *, times: int = 1, **facts: object) -> None:
    """Add the finding `rule` of `messages.bag`, filled with the file, `times` as count, and `facts` (never a cell)."""
    filled = {"file": file, "count": times, **facts}
    sentence = SENTENCES[rule]
    what, why, way_out = (text.format(**filled) for text in sentence)
    findings.add(severity, file, rule, what=what, why=why, way_out=way_out, count=times)


def tell_of_content(findings: Findings, file: str, counts: Counts) -> None:
    """Note, from its counts, what is doubtful in an extract (its age and unbuilt objects are for `coherence`)."""
    broken = {name: part["incomplete"] for name, part in counts.items() if part.get("incomplete")}
    if broken:
        kinds = ", ".join(f"{name} {times}" for name, times in broken.items())
        tell(findings, "doubt", file, "bag_incomplete", times=sum(broken.values()), kinds=kinds)
    if lost := counts["addresses"]["objects_without_address"]:
        tell(findings, "doubt", file, "bag_no_address", times=lost)
    if unborne := counts["addresses"].get("without_object"):
        tell(findings, "doubt", file, "bag_no_object", times=unborne)
    if bare := counts["panden"]["objects_without_pand"]:
        tell(findings, "doubt", file, "bag_no_pand", times=bare)
    if unknown := counts["panden"]["year_unknown"]:
        tell(findings, "notice", file, "bag_year_unknown", times=unknown)


def tell_of_words(findings: Findings, file: str, objects: pd.DataFrame) -> None:
    """Note objects (table OBJECTS) with a status or a use that the BAG does not know: they are no dwellings in use."""
    uses = objects["uses"].dropna().str.split(",").explode()
    strange_use = set(uses.index[~uses.isin(USES)])
    strange_status = set(objects.index[~objects["status"].isin((*IN_USE, *NOT_IN_USE, ADDRESS_IN_USE))])
    if strange := strange_use | strange_status:
        tell(findings, "doubt", file, "bag_unknown_words", times=len(strange))


def tell_of_layout(findings: Findings, file: str, counts: Counts) -> None:
    """Note, from its counts, what a file with a row per address (PDOK, NLExtract) can not tell, or told in damage."""
    if "rijen" not in counts:
        return
    tell(findings, "notice", file, "bag_no_history")
    if mended := counts.get("zeros", {}).get("put_back"):
        tell(findings, "doubt", file, "bag_zeros_put_back", times=mended)
    for rule in ("cut_off", "dos_encoding"):
        if counts.get("shape", {}).get(rule):
            tell(findings, "doubt", file, rule)
    if doubled := counts.get("dubbel", {}).get("rows"):
        tell(findings, "doubt", file, "bag_double_rows", times=doubled)
    if unlisted := counts.get("layout", {}).get("unlisted"):
        tell(findings, "doubt", file, "bag_unlisted", times=unlisted)
    if counts.get("layout", {}).get("addresses_only"):
        tell(findings, "doubt", file, "bag_addresses_only")


def tell_of_dates(findings: Findings, file: str, named: date | None, inside: date | None) -> None:
    """Note an extract whose name says another date than its content."""
    if named and inside and named != inside:
        tell(findings, "doubt", file, "bag_dates_differ", named=named.isoformat(), inside=inside.isoformat())
