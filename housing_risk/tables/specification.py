"""What a table specification is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "integer", "number", "flag", "date", "texts", "point", "shape"]
"""text: str · integer: Int64 · number: float64 · flag: bool · date: datetime64[s] · texts: list of str ·
point, shape: geometry in EPSG:28992."""


@dataclass(frozen=True)
class Column:
    """One column: its name, kind and meaning.

    `null` says what an empty cell means; without it the column is never empty. `values` is the closed list of words
    the column may hold.
    """

    name: str
    kind: Kind
    meaning: str
    null: str = ""
    unit: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """One table: its name, what a row is, its columns and its key. Rows are unique and sorted by key."""

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    file: str = ""
    schema_version: int = 1

    @property
    def names(self) -> list[str]:
        """The column names, in order."""
        return [column.name for column in self.columns]

    @property
    def geometry(self) -> str | None:
        """The name of the geometry column, if there is one."""
        return next((column.name for column in self.columns if column.kind in ("point", "shape")), None)
