"""`link`: every row with a written address gets its BAG object, or says why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from housing_risk.errors import UsageError
from housing_risk.linkage.clean import clean_answers
from housing_risk.linkage.matcher import STATUS_OF, Link, Matcher
from housing_risk.linkage.register.coding import Codes, Flags, coded
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.columns import Written
from housing_risk.messages import linkage as messages
from housing_risk.tables import LINKS, MUNICIPALITY_CODE, check

_AT_A_TIME = 50_000
"""Addresses that are texts of Python at the same time: a million of them take 0.3 GB."""


def link(
    written: pd.DataFrame,
    addresses: pd.DataFrame,
    objects: pd.DataFrame,
    *,
    municipality: str,
    bare_number_weight: float = 0.7,
) -> pd.DataFrame:
    """Link every written address to its BAG object, with a reason; all candidates where it can not know.

    written, addresses, objects: tables WRITTEN, ADDRESSES and OBJECTS; they are not changed. Gives table LINKS: each
    row of `written` exactly once, sorted by source and row. `link_weight` is 1 when matched, `bare_number_weight` for
    a bare number beside suffixed neighbours, 1/k for each of k candidates, 0 where no object is named (contract 3.1).

    Raises UsageError when `municipality` is no code such as GM0457 or the weight does not lie between 0 and 1.
    """
    if not 0 < bare_number_weight < 1:
        raise UsageError(messages.WRONG_WEIGHT)
    matcher = Matcher(addresses, objects, municipality_digits(municipality))
    rows = written[["source", "row", "skip"]].reset_index(drop=True)
    asked = rows["skip"].isna().to_numpy(dtype=bool)
    result = rows.assign(**_answers(written_texts(written), asked, matcher))
    return check(LINKS, _with_status(result, bare_number_weight))


def _answers(texts: pd.DataFrame, asked: Flags, matcher: Matcher) -> dict[str, Any]:
    """Give reason, object_id, nummeraanduiding_id and candidates per row; a row that is not asked for has no answer.

    The clean rows are answered all at once; of the others each distinct address one by one.
    """
    register = matcher.register
    clean = clean_answers(texts, matcher.names)
    at_once = (clean.position >= 0) & asked
    rest = np.flatnonzero(~at_once & asked)
    others = _one_by_one(texts.take(rest), matcher)
    address, obj = (np.full(len(texts), -1, dtype=np.int64) for _ in range(2))
    address[at_once], obj[at_once] = clean.position[at_once], register.object_of[clean.position[at_once]]
    address[rest], obj[rest] = others["address"], others["object"]
    reason, named = (np.full(len(texts), None, dtype=object) for _ in range(2))
    reason[at_once] = "exact"
    reason[rest], named[rest] = others["reason"], others["nummeraanduiding_id"]
    candidates: list[list[str]] = [[]] * len(texts)  # one list for all rows without: they may be a million
    beside = {row: objects for row, objects in clean.beside.items() if at_once[row]}
    reason[list(clean.reasons)] = list(clean.reasons.values())
    reason[list(beside)] = "bare_number"
    found = {row: each for row, each in zip(rest.tolist(), others["candidates"], strict=True) if each}
    for row, ids in _named({**beside, **found}, register):
        candidates[row] = ids
    return {
        "reason": reason,
        "object_id": _texts(obj, register.object_texts),
        "nummeraanduiding_id": _texts(address, register.nummer_texts).fillna(pd.Series(named, dtype="str")),
        "candidates": candidates,
    }


def _one_by_one(texts: pd.DataFrame, matcher: Matcher) -> pd.DataFrame:
    """Give the link of each row, as columns; each distinct address is looked up once, so many at a time."""
    distinct, group = distinct_texts(texts)
    parts = [distinct.iloc[start : start + _AT_A_TIME] for start in range(0, max(len(distinct), 1), _AT_A_TIME)]
    links = [pd.DataFrame(matcher.link_all(part), columns=list(Link._fields)) for part in parts]
    return pd.concat(links, ignore_index=True).take(group)


def _texts(codes: Codes, of_codes: Callable[[Codes], pd.Series]) -> pd.Series:
    """Give the text of each code; none for -1."""
    texts = pd.Series(pd.NA, index=range(len(codes)), dtype="str")
    here = np.flatnonzero(codes >= 0)
    found = of_codes(codes[here])
    return texts if not len(here) else found.set_axis(here).reindex(range(len(codes)))


def _named(objects: dict[int, tuple[int, ...]], register: Register) -> Iterator[tuple[int, list[str]]]:
    """Give the ids of the candidates of each row, looked up for all rows at once."""
    codes = np.array([code for row in objects.values() for code in row], dtype=np.int64)
    ids = register.object_texts(codes).tolist()
    start = 0
    for row, each in objects.items():
        yield row, ids[start : start + len(each)]
        start += len(each)


def municipality_digits(municipality: str) -> str:
    """Give `0457` for `GM0457`. Raises UsageError for anything else."""
    if not re.fullmatch(MUNICIPALITY_CODE, municipality):
        raise UsageError(messages.WRONG_MUNICIPALITY)
    return municipality.removeprefix("GM")


def written_texts(written: pd.DataFrame) -> pd.DataFrame:
    """Give the address columns as text, empty where nothing was written."""
    return written[list(Written._fields)].astype("str").fillna("").reset_index(drop=True)


def distinct_texts(texts: pd.DataFrame) -> tuple[pd.DataFrame, Codes]:
    """Give each written address once, and per row which one it has."""
    group = np.zeros(len(texts), dtype=np.int64)
    for name in texts.columns:
        codes, known = coded(texts[name])
        group = pd.factorize(group * (len(known) + 1) + codes)[0]
    first = np.unique(group, return_index=True)[1]
    return texts.take(first).reset_index(drop=True), group


def _with_status(result: pd.DataFrame, bare_number_weight: float) -> pd.DataFrame:
    result["reason"] = result["reason"].where(result["skip"].isna(), result["skip"])
    result["status"] = result["reason"].map(STATUS_OF)
    count = result["candidates"].map(len).astype("int64")
    weight = (1 / count.where(count > 0)).fillna(0.0).where(result["status"] == "ambiguous", 0.0)
    weight = weight.mask(result["status"] == "matched", 1.0).mask(result["reason"] == "bare_number", bare_number_weight)
    result["link_weight"] = weight.astype("float64").round(6)
    return result
