"""`trace`: the account of one row, step by step, for a person who wants to know why."""

from __future__ import annotations

import pandas as pd

from housing_risk.errors import UsageError
from housing_risk.linkage.deciding.steps import Tried
from housing_risk.linkage.identities import read_ids
from housing_risk.linkage.linking import municipality_digits, written_texts
from housing_risk.linkage.matcher import Matcher
from housing_risk.linkage.writing.columns import Written
from housing_risk.messages import linkage as messages


def trace(
    written: pd.DataFrame,
    addresses: pd.DataFrame,
    objects: pd.DataFrame,
    *,
    municipality: str,
    source: str,
    row: int,
) -> pd.DataFrame:
    """Give the steps tried for one row of `written`, in order, with what each found.

    Columns: `step`, `name` (that step in Dutch), `outcome` (a reason of contract 3.1, or `none`),
    `candidates` (how many addresses or objects it left). The last line is the answer that `link` gives. Nothing of
    the address is in it. Raises UsageError when there is no such row.
    """
    chosen = written[(written["source"] == source) & (written["row"] == row)]
    if len(chosen) != 1:
        raise UsageError(messages.NO_SUCH_ROW.format(source=source, row=row))
    return _account(chosen, Matcher(addresses, objects, municipality_digits(municipality)))


def trace_examples(
    written: pd.DataFrame,
    addresses: pd.DataFrame,
    objects: pd.DataFrame,
    links: pd.DataFrame,
    *,
    municipality: str,
) -> pd.DataFrame:
    """Give the account of one row per reason: the first of each in `links` (table LINKS), as `trace` tells it.

    Columns: source, row, reason, and those of `trace`. Nothing of any address is in it.
    """
    matcher = Matcher(addresses, objects, municipality_digits(municipality))
    first = links.drop_duplicates("reason").sort_values(["status", "reason"])
    chosen = first[["source", "row", "reason"]].merge(written, on=["source", "row"], validate="one_to_one")
    accounts = [
        _account(chosen.iloc[[place]], matcher).assign(**chosen[["source", "row", "reason"]].iloc[place])
        for place in range(len(chosen))
    ]
    columns = ["source", "row", "reason", "step", "name", "outcome", "candidates"]
    return pd.concat(accounts, ignore_index=True)[columns] if accounts else pd.DataFrame(columns=columns)


def _account(chosen: pd.DataFrame, matcher: Matcher) -> pd.DataFrame:
    skip = chosen["skip"].iloc[0]
    account: list[Tried] = []
    if pd.notna(skip):
        account.append(Tried("answer", skip, 0))
    else:
        _follow(chosen, matcher, account)
    frame = pd.DataFrame(account, columns=["step", "outcome", "candidates"])
    frame.insert(1, "name", frame["step"].map(messages.step_name))
    return frame


def _follow(chosen: pd.DataFrame, matcher: Matcher, account: list[Tried]) -> None:
    distinct, ids = read_ids(written_texts(chosen), matcher.register)
    row = Written(*distinct.iloc[0].tolist())
    answer = matcher.link_one(row, ids[0], account)
    account.append(Tried("answer", answer.reason, len(answer.candidates) + (answer.object >= 0)))
