"""`link`: every row with a written address gets its BAG object, or says why not."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from housing_risk.errors import UsageError
from housing_risk.linkage.clean import clean_positions
from housing_risk.linkage.matcher import STATUS_OF, Link, Matcher
from housing_risk.linkage.reading import Written
from housing_risk.messages import linkage as messages
from housing_risk.tables import LINKS, check


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
    distinct, group = distinct_addresses(written)
    answers = answer_all(distinct, matcher)
    rows = written[["source", "row", "skip"]].reset_index(drop=True)
    result = pd.concat([rows, answers.take(group).reset_index(drop=True)], axis=1)
    return check(LINKS, _with_status(_without_skipped(result), bare_number_weight))


def answer_all(distinct: pd.DataFrame, matcher: Matcher) -> pd.DataFrame:
    """Give reason, object_id, nummeraanduiding_id and candidates for distinct written addresses.

    The clean ones are answered all at once; the others one by one.
    """
    register = matcher.register
    clean = clean_positions(distinct, register)
    at_once = pd.DataFrame(
        {
            "reason": "exact",
            "object": register.object_of[clean[clean >= 0]],
            "nummeraanduiding_id": register.nummer_ids.take(register.nummer_of[clean[clean >= 0]]),
            "candidates": [()] * int((clean >= 0).sum()),
        },
        index=np.flatnonzero(clean >= 0),
    )
    rest = np.flatnonzero(clean < 0)
    one_by_one = pd.DataFrame(matcher.link_all(distinct.take(rest)), columns=list(Link._fields), index=rest)
    answers = pd.concat([at_once, one_by_one.astype({"object": "int64", "candidates": object})]).sort_index()
    named = answers.loc[answers["object"] >= 0, "object"]
    answers["object_id"] = pd.Series(register.object_ids.take(named), index=named.index, dtype="str")
    answers["candidates"] = [tuple(register.object_ids.take(codes)) if codes else () for codes in answers["candidates"]]
    return answers.drop(columns="object")


def municipality_digits(municipality: str) -> str:
    """Give `0457` for `GM0457`. Raises UsageError for anything else."""
    found = re.fullmatch(r"GM([0-9]{4})", municipality)
    if not found:
        raise UsageError(messages.WRONG_MUNICIPALITY)
    return found.group(1)


def distinct_addresses(written: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """Give each written address once, in order of its text, and per row which one it has."""
    texts = written[list(Written._fields)].fillna("").astype("str")
    joined = texts.iloc[:, 0].str.cat(texts.iloc[:, 1:], sep="\x1f")
    codes, _ = pd.factorize(joined, sort=True)
    group = pd.Series(codes)
    first = group.drop_duplicates().sort_values().index
    return texts.take(first).reset_index(drop=True), group


def _without_skipped(result: pd.DataFrame) -> pd.DataFrame:
    """A row that is known to name no address keeps that reason and nothing else."""
    skipped = result["skip"].notna()
    result["reason"] = result["skip"].where(skipped, result["reason"])
    for column in ("object_id", "nummeraanduiding_id"):
        result[column] = result[column].astype("str").mask(skipped)
    result["candidates"] = result["candidates"].where(~skipped, result["candidates"].map(lambda _: ()))
    return result


def _with_status(result: pd.DataFrame, bare_number_weight: float) -> pd.DataFrame:
    result["status"] = result["reason"].map(STATUS_OF)
    count = result["candidates"].map(len).astype("int64")
    weight = (1 / count.where(count > 0)).fillna(0.0).where(result["status"] == "ambiguous", 0.0)
    weight = weight.mask(result["status"] == "matched", 1.0).mask(result["reason"] == "bare_number", bare_number_weight)
    result["link_weight"] = weight.astype("float64").round(6)
    result["candidates"] = result["candidates"].map(list)
    return result
