"""Whether the files belong together, to this municipality and this date, and whether they may be used at all."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from datetime import date

import pandas as pd

from housing_risk.extracts.files import InputFile
from housing_risk.extracts.municipalities import merged_into
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.messages import contents as words
from housing_risk.messages.bag import AND
from housing_risk.settings import CONFIG_NAME, PERSONAL_SOURCES, Settings

CATEGORY_16_STARTED = date(2022, 10, 24)
"""From this day RNI desks record temporary addresses (Staatsblad 2022)."""
DAYS_APART = 31
"""BAG and RNI come monthly: what lies further apart is not of one time."""
DATED = ("bag", "rni", "brp")
MOST = 0.5
"""A list of which more lies elsewhere than here was asked for another municipality, or for all of them."""
UNBUILT = "Verblijfsobject gevormd"
"""BAG status between the decision to make an object and its first use."""
NO_LEGAL_BASIS = "no-legal-basis"


def check_dates(
    files: Sequence[InputFile], dates: Mapping[str, date | None], reference_date: date, findings: Findings
) -> None:
    """Note extracts of unknown date, of after the reference date, and dates more than 31 days apart.

    `dates` gives the extract date per source, from the name or the content.
    """
    dated = [(file, day) for file in files if file.kind in DATED and (day := dates.get(file.source))]
    for file in files:
        if file.kind in DATED and not dates.get(file.source):
            note(findings, "doubt", file.name, "date_unknown", kind=file.kind, count=1)
    for file, day in dated:
        if day > reference_date:
            note(findings, "doubt", file.name, "date_after", count=1)
        if file.kind != "bag":  # check_bag tells how old that is
            _compare(file.name, day, words.REFERENCE_DATE, reference_date, findings)
    for (one, day), (other, other_day) in itertools.combinations(dated, 2):
        _compare(one.name, day, other.name, other_day, findings)
    if reference_date < CATEGORY_16_STARTED:
        for file in files:
            if file.kind == "rni":
                note(findings, "doubt", file.name, "before_category_16", count=1)


def check_bag(file: str, objects: pd.DataFrame, day: date | None, reference_date: date, findings: Findings) -> None:
    """Note a BAG of long before the reference date, and verblijfsobjecten that are formed but not in use yet.

    A BAG without a single object in use is a fault: it has no profiles, or words for a status that nobody knows.
    """
    if not objects["in_use"].any():
        note(findings, "fault", file, "bag_none_in_use", count=len(objects))
    if day is not None and (age := (reference_date - day).days) > DAYS_APART:
        note(findings, "doubt", file, "bag_old", date=day.isoformat(), days=age, count=1)
    unbuilt = objects[objects["status"] == UNBUILT]
    if len(unbuilt):
        dwellings = int(unbuilt["uses"].fillna("").str.contains("woonfunctie").sum())
        note(findings, "notice", file, "bag_unbuilt", dwellings=dwellings, count=len(unbuilt))


def _compare(file: str, day: date, other: str, other_day: date, findings: Findings) -> None:
    days = abs((day - other_day).days)
    if days > DAYS_APART:
        note(findings, "doubt", file, "dates_apart", other=other, days=days, count=1)


def merged_here(
    file: str, written: pd.DataFrame, municipality: str, reference_date: date, findings: Findings
) -> pd.DataFrame:
    """Give the rows with this municipality's own code for that of one that had gone into it by the date, and note them.

    Registers keep the code of an entry from before a merger (08.09.10, 16.09.10); the address lies here all the same.
    """
    codes = sorted(written["gemeente"].dropna().unique())
    former = {code: found for code in codes if (found := merged_into(code, municipality, reference_date))}
    if not former:
        return written
    merged = written["gemeente"].isin(list(former))
    if len(rows := written.loc[merged & written["skip"].isna(), "row"]):
        names = AND.join(f"{found.name} ({found.code})" for found in former.values())
        note(findings, "notice", file, "merged_municipality", column="gemeente", rows=rows, names=names)
    return written.assign(gemeente=written["gemeente"].mask(merged, municipality.removeprefix("GM")))


def check_elsewhere(file: str, written: pd.DataFrame, code: str, findings: Findings) -> None:
    """Note how many rows lie in another municipality by their own code (08.09.10, 16.09.10): a doubt when most do."""
    told = written["gemeente"].notna() & written["skip"].isna()
    other = told & (written["gemeente"] != code.removeprefix("GM"))
    if other.sum() > MOST * told.sum():
        note(findings, "doubt", file, "mostly_elsewhere", column="gemeente", rows=written.loc[other, "row"])
    elif other.any():
        note(findings, "notice", file, "elsewhere", column="gemeente", rows=written.loc[other, "row"])


def check_settings(kinds: Collection[str], settings: Settings, permissions: frozenset[str], findings: Findings) -> None:
    """Note sources without stated coverage, and, as faults unless allowed, without legal basis or purpose."""
    for kind in PERSONAL_SOURCES:
        if kind in kinds and kind not in settings.coverage:
            note(findings, "notice", CONFIG_NAME, "no_coverage", column=f"coverage.{kind}", kind=kind, count=1)
    stated = {str(kind) for kind, law in settings.legal_basis.items() if law.strip()}
    missing = [kind for kind in PERSONAL_SOURCES if kind in kinds and kind not in stated]
    purpose = bool(settings.purpose.text.strip() and settings.purpose.controller.strip())
    if NO_LEGAL_BASIS in permissions:
        if missing or not purpose:
            note(findings, "notice", CONFIG_NAME, "legal_basis_allowed", count=len(missing))
        return
    for kind in missing:
        note(findings, "fault", CONFIG_NAME, "no_legal_basis", column=f"legal_basis.{kind}", kind=kind, count=1)
    if not purpose:
        note(findings, "fault", CONFIG_NAME, "no_purpose", column="purpose", count=1)
