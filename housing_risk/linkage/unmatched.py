"""What was not matched, as a list in which a clerk can correct it, and how much was matched per street and source."""

from __future__ import annotations

import pandas as pd

from housing_risk.linkage.linking import written_texts
from housing_risk.linkage.writing.columns import read_name
from housing_risk.messages import corrections as words
from housing_risk.messages.linkage import REASONS
from housing_risk.spreadsheets import as_no_formula
from housing_risk.tables import SMALL_GROUP

_NOTHING_TO_CORRECT = frozenset({"empty", "history", "continuation"})
_OPEN = ("ambiguous", "unmatched", "not_an_address")
_IN_ORDER = (
    "adres", "straat", "huisnummer", "huisletter", "huisnummertoevoeging", "aanduiding", "postcode", "woonplaats",
    "locatie", "object_id", "nummeraanduiding_id",
)  # fmt: skip
_SHOWN = 8


def list_unmatched(written: pd.DataFrame, links: pd.DataFrame, addresses: pd.DataFrame) -> pd.DataFrame:
    """List the rows without an object that a clerk may correct: ambiguous, unmatched, and texts that are no address.

    written, links, addresses: the tables of those names. Columns in Dutch, for a spreadsheet: `bron`, `rij`,
    `reden`, `uitleg`, `geschreven_adres`, `mogelijk` (addresses that are still possible), then empty columns to fill
    in. Filled in and saved as `correcties.csv` in the raw folder it is read back. Cells that a spreadsheet would take
    for a formula begin with an apostrophe.
    """
    rows = links[links["status"].isin(_OPEN) & ~links["reason"].isin(_NOTHING_TO_CORRECT)]
    kept = rows.reset_index(drop=True)
    texts = written_texts(rows[["source", "row"]].merge(written, on=["source", "row"], validate="one_to_one"))
    listed = pd.DataFrame({
        words.SOURCE: kept["source"],
        words.ROW: kept["row"],
        words.REASON: kept["reason"],
        words.MEANING: kept["reason"].map(REASONS),
        words.WRITTEN: _as_one_text(texts),
        words.POSSIBLE: _possible(kept["candidates"], addresses),
    })  # fmt: skip
    for name in (words.WRITTEN, words.POSSIBLE):
        listed[name] = as_no_formula(listed[name])
    return listed.assign(**dict.fromkeys(words.FILL_IN, "")).reset_index(drop=True)


def _as_one_text(texts: pd.DataFrame) -> pd.Series:
    first, *others = (texts[name] for name in _IN_ORDER)
    return first.str.cat(others, sep=" ").str.replace(r"\s+", " ", regex=True).str.strip()


def _possible(candidates: pd.Series, addresses: pd.DataFrame) -> pd.Series:
    """Give the present address of each candidate with its id; of many the first ones and how many more there are."""
    wanted = sorted({each for found in candidates for each in found[:_SHOWN]})
    first = _present(addresses[addresses["object_id"].isin(wanted)]).fillna("")
    number = first["huisnummer"].astype("str") + first["huisletter"] + first["huisnummertoevoeging"]
    label = first["straat"] + " " + number + " (" + first["object_id"] + ")"
    named = dict(zip(first["object_id"], label, strict=True))
    return pd.Series([_shown([named.get(each, each) for each in found]) for found in candidates], dtype="str")


def _present(addresses: pd.DataFrame) -> pd.DataFrame:
    """Give one address of each object that bears one now: its hoofdadres."""
    now = addresses[addresses["role"] != "former"]
    return now.sort_values(["object_id", "role"]).drop_duplicates("object_id")


def _shown(labels: list[str]) -> str:
    more = words.AND_MORE.format(count=len(labels) - _SHOWN) if len(labels) > _SHOWN else ""
    return "; ".join(labels[:_SHOWN]) + more


def match_rates(written: pd.DataFrame, links: pd.DataFrame, addresses: pd.DataFrame) -> pd.DataFrame:
    """Give per source and street how many rows were linked: source, straat, rows, matched, share.

    A street is shown by its name in the BAG, so that nothing that somebody wrote comes on a screen; rows whose street
    is not there stand together. A group of fewer than five rows shows "<5" and no figures.
    """
    known = {read_name(name): name for name in sorted(addresses["straat"].unique())}
    present = _present(addresses)[["object_id", "straat"]]
    streets = links.merge(present, on="object_id", how="left", validate="many_to_one")
    as_written = written["straat"].fillna("").map(lambda name: known.get(read_name(name)))
    rows = links[["source", "row", "status"]].assign(straat=streets["straat"].to_numpy())
    rows = rows.merge(written[["source", "row"]].assign(named=as_written), on=["source", "row"], validate="one_to_one")
    rows["straat"] = rows["straat"].fillna(rows["named"]).fillna(words.OTHER_TEXT)
    rows = rows[rows["status"].isin(("matched", "ambiguous", "unmatched"))]
    groups = rows.assign(matched=rows["status"].eq("matched")).groupby(["source", "straat"], as_index=False)["matched"]
    rates = groups.agg(rows="size", matched="sum").assign(share=lambda each: (each["matched"] / each["rows"]).round(3))
    small = rates["rows"] < SMALL_GROUP
    rates[["matched", "share"]] = rates[["matched", "share"]].mask(small)
    rates["matched"] = rates["matched"].astype("Int64")
    rates = rates.sort_values(["share", "source", "straat"], na_position="last", ignore_index=True)
    return rates.assign(rows=rates["rows"].astype("str").mask(rates["rows"] < SMALL_GROUP, words.SMALL))
