"""What is wrong or doubtful about the files as received: one list, never a person's value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

Severity = Literal["fault", "doubt", "notice"]
"""fault: a run refuses · doubt: a run goes on and says so · notice: good to know."""

ROWS_SHOWN = 5


@dataclass(frozen=True)
class Finding:
    """One fault or doubt: where, which rule, how often, in which rows, why it matters, the way out (Dutch text).

    `column` is our word for a column, `header` what stands above it in the file, where that is another word.
    """

    severity: Severity
    file: str
    rule: str
    what: str
    why: str
    way_out: str
    column: str = ""
    count: int = 0
    rows: tuple[int, ...] = ()
    header: str = ""

    @property
    def place(self) -> str:
        """The column as its reader and its sender know it: begin (16.09.20)."""
        return f"{self.column} ({self.header})" if self.header else self.column


@dataclass
class Findings:
    """Gathers findings while files are read, so that all faults can be told at once.

    `headers` holds by file and column what stands above a column in that file, where it is not our word.
    """

    found: list[Finding] = field(default_factory=list)
    headers: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(
        self,
        severity: Severity,
        file: str,
        rule: str,
        *,
        what: str,
        why: str,
        way_out: str,
        column: str = "",
        rows: Iterable[int] = (),
        count: int | None = None,
    ) -> None:
        """Note a finding; of `rows` (1-based data rows) only the first few are kept, with their number."""
        numbers = sorted(rows)
        self.found.append(
            Finding(
                severity,
                file,
                rule,
                what,
                why,
                way_out,
                column,
                len(numbers) if count is None else count,
                tuple(numbers[:ROWS_SHOWN]),
                self.headers.get((file, column), ""),
            )
        )

    @property
    def faults(self) -> list[Finding]:
        """The findings that make a run refuse."""
        return [finding for finding in self.found if finding.severity == "fault"]


def as_table(findings: Sequence[Finding]) -> pd.DataFrame:
    """Give the findings as a table: severity, file, column, rule, count, rows, what, why, way_out."""
    columns = ["severity", "file", "column", "rule", "count", "rows", "what", "why", "way_out"]
    records = [
        {**vars(finding), "column": finding.place, "rows": ", ".join(map(str, finding.rows))} for finding in findings
    ]
    return pd.DataFrame(records, columns=columns)
