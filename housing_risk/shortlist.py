"""Stage 5: flags → one row per question and object. Nothing is ever added up over two questions."""

from __future__ import annotations

import pandas as pd

from housing_risk.tables import SHORTLIST, check


def rank_objects(flags: pd.DataFrame, gaps: pd.DataFrame, rules: pd.DataFrame, profiles: pd.DataFrame) -> pd.DataFrame:
    """Give the table SHORTLIST from FLAGS, GAPS, RULES and PROFILES.

    Within a question the rank follows the exact sum of the contributions; equals are in order of address, so that
    the order never depends on an id. Registration has no rank (contract, law 3).
    """
    ordered = flags.sort_values(["contribution", "rule_id"], ascending=[False, True], kind="stable")
    groups = ordered.groupby(["question", "object_id"], as_index=False)
    table = groups.agg(priority=("contribution", "sum"), reasons=("rule_id", list))
    table = table.merge(_unevaluated(gaps, rules), on=["question", "object_id"], how="left", validate="one_to_one")
    unevaluated = [names if isinstance(names, list) else [] for names in table["unevaluated"]]
    return check(SHORTLIST, table.assign(unevaluated=unevaluated, rank=_ranks(table, profiles)))


def _unevaluated(gaps: pd.DataFrame, rules: pd.DataFrame) -> pd.DataFrame:
    asked = gaps.merge(rules[["rule_id", "question"]], on="rule_id", how="left", validate="many_to_one")
    groups = asked.sort_values("rule_id").groupby(["question", "object_id"], as_index=False)
    return groups.agg(unevaluated=("rule_id", list))


def _ranks(table: pd.DataFrame, profiles: pd.DataFrame) -> pd.Series:
    address = profiles.set_index("object_id")[["address", "woonplaats"]]
    keyed = table.join(address, on="object_id", validate="many_to_one")
    order = keyed.sort_values(["priority", "address", "woonplaats", "object_id"], ascending=[False, True, True, True])
    rank = (order.groupby("question").cumcount() + 1).astype("Int64")
    return rank.reindex(table.index).mask(table["question"] == "registration")
