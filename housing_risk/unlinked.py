"""What is said of rows that lead to no address: they are lost to the map, never to the count."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd

from housing_risk.extracts import Extracts
from housing_risk.findings import Findings, Severity
from housing_risk.messages import run as words

MANY = 0.1
"""From this share of rows without an address on it is a doubt: of good files a few in a hundred stay unlinked, while a
file of another place or year loses most. Own choice; the notice names the share whatever it is."""
MOST = 0.5
"""From this share of rows that fit several addresses on the file says hardly where anything is."""
SAID_ELSEWHERE = ("elsewhere", "abroad")
NOT_ASKED = (*SAID_ELSEWHERE, "history", "continuation")
"""Rows with these reasons need no address here; nor do those with status `excluded`."""
OTHERWISE = ("street_misspelt", "place_misspelt", "postcode_mended", "unique_on_number")
"""Reasons of links under which another house may have been meant than the one that was found."""


def note_unlinked(extracts: Extracts, links: pd.DataFrame, permissions: Collection[str]) -> None:
    """Add to `findings` of the extracts: rows of lists without an object, and the share of persons and visits.

    An exclusion that is not found can not be withheld: a fault, unless `permissions` hold unlinked-exclusions. One that
    was found under another name or postcode than was written is a doubt: perhaps another house is withheld.
    """
    severity: Severity = "doubt" if "unlinked-exclusions" in permissions else "fault"
    _note_rows(severity, "exclusion_not_found", _rows_not_found(extracts.exclusions, links), extracts.findings)
    _note_rows("doubt", "exclusion_otherwise", _rows_otherwise(extracts.exclusions, links), extracts.findings)
    _note_rows("doubt", "permit_not_found", _rows_not_found(extracts.permit_records, links), extracts.findings)
    _note_rows("doubt", "certificate_not_found", _rows_not_found(extracts.certificates, links), extracts.findings)
    for records in (extracts.registrations, extracts.visits):
        _note_shares(records, extracts, links)
    note_corrections(extracts.corrections, links, extracts.findings)


def note_corrections(corrections: pd.DataFrame, links: pd.DataFrame, findings: Findings) -> None:
    """Add to `findings`: corrected rows that still lead to no address, or to several (CORRECTIONS, LINKS)."""
    still = links[links["status"].isin(["unmatched", "ambiguous", "not_an_address"]) & ~links["reason"].isin(NOT_ASKED)]
    _note_rows("doubt", "correction_not_found", corrections.merge(still, on=["source", "row"]), findings)


def note_no_exclusions(extracts: Extracts) -> None:
    """Add to `findings` of the extracts that there is no list of exclusions: then nothing of it is withheld."""
    if "uitsluitingen" not in set(extracts.sources["kind"]):
        what, why, way_out = words.NO_EXCLUSIONS
        extracts.findings.add("doubt", "uitsluitingen", "no_exclusions", what=what, why=why, way_out=way_out, count=1)


def _rows_otherwise(records: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a list that name one object, but not quite as the register writes its address: source, row."""
    linked = records[["source", "row"]].merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    return linked.loc[linked["reason"].isin(OTHERWISE), ["source", "row"]].reset_index(drop=True)


def _rows_not_found(records: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a list (exclusions, permits, certificates) that name no object in this register: source, row.

    Also those that seem to lie elsewhere: a mistyped postcode looks the same, and it may be a shelter.
    """
    linked = records[["source", "row"]].merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    lost = ~linked["status"].isin(["matched", "ambiguous"]) & (linked["reason"] != "continuation")
    return linked.loc[lost, ["source", "row"]].reset_index(drop=True)


def _note_rows(severity: Severity, rule: str, found: pd.DataFrame, findings: Findings) -> None:
    sentence = words.ROWS_OF_LISTS[rule]
    for source, rows in found.groupby("source")["row"]:
        numbers = sorted(int(row) for row in rows)
        shown = {"count": len(numbers), "rows": ", ".join(map(str, numbers[:5]))}
        findings.add(
            severity, str(source), rule,
            what=sentence[0].format(**shown), why=sentence[1], way_out=sentence[2], rows=numbers,
        )  # fmt: skip


def _note_shares(records: pd.DataFrame, extracts: Extracts, links: pd.DataFrame) -> None:
    """Note per source which share of the rows that should lead to an address here lead to none, or to several."""
    linked = records[["source", "row"]].merge(links, on=["source", "row"], how="inner", validate="one_to_one")
    asked = linked[_is_asked(linked)]
    for source, rows in asked.groupby("source", sort=True):
        meant = rows.loc[rows["status"] != "matched", "row"]
        several = int((rows["status"] == "ambiguous").sum())
        lost = len(meant) - several
        if not len(meant):
            continue
        shown = {"rows": len(rows), "lost": lost, "several": several}
        shares = {"lost_share": share_in_words(lost, len(rows)), "several_share": share_in_words(several, len(rows))}
        what, why, way_out = words.SHARE_UNLINKED
        doubtful = lost >= MANY * len(rows) or several >= MOST * len(rows)
        extracts.findings.add(
            "doubt" if doubtful else "notice", str(source), "rows_unlinked",
            what=what.format(**shown, **shares), why=why, way_out=way_out, rows=(int(row) for row in meant),
        )  # fmt: skip


def shares_lost(links: pd.DataFrame) -> pd.DataFrame:
    """Give by source (LINKS) how many `rows` should lead to an object here, how many of them are `lost`, and how many
    rows are said to lie `elsewhere`. What has candidates is not lost."""
    asked = _is_asked(links)
    lost = asked & ~links["status"].isin(["matched", "ambiguous"])
    told = pd.DataFrame({"rows": asked, "lost": lost, "elsewhere": links["reason"].isin(SAID_ELSEWHERE)})
    return told.groupby(links["source"], sort=True).sum()


def _is_asked(links: pd.DataFrame) -> pd.Series:
    return (links["status"] != "excluded") & ~links["reason"].isin(NOT_ASKED)


def share_in_words(part: int, whole: int) -> str:
    """Give a share in Dutch, to a tenth of a per cent."""
    return f"{100 * part / whole:.1f}".replace(".", ",")
