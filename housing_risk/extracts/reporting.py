"""How the readers tell what is wrong: by rule, with the sentence of that rule."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from housing_risk.findings import Findings, Severity
from housing_risk.messages.extracts import SENTENCES


class Unreadable(Exception):
    """A file can not be read for the reason named by `rule`; never leaves this package."""

    def __init__(self, rule: str, *, count: int = 1, **fields: str | int) -> None:
        super().__init__(rule)
        self.rule = rule
        self.count = count
        self.fields: dict[str, Any] = dict(fields)


def note(
    findings: Findings,
    severity: Severity,
    file: str,
    rule: str,
    *,
    column: str = "",
    rows: Iterable[int] = (),
    count: int | None = None,
    **fields: object,
) -> None:
    """Add a finding with the Dutch sentence of `rule`, filled with the file, column, count and `fields`.

    `rows` are 1-based data rows; `count` is their number unless given, and 1 without rows. No field may hold a cell
    of the file.
    """
    numbers = np.sort(np.fromiter(rows, dtype=np.int64)).tolist()
    number = (len(numbers) or 1) if count is None else count
    filled = {"file": file, "column": column, "count": number, **fields}
    sentence = SENTENCES[rule]
    what = sentence.once if sentence.once and number == 1 else sentence.what
    findings.add(
        severity,
        file,
        rule,
        what=what.format(**filled),
        why=sentence.why.format(**filled),
        way_out=sentence.way_out.format(**filled),
        column=column,
        rows=numbers,
        count=number,
    )
