"""The data dictionary: every table that a run leaves behind, as one page of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from housing_risk.tables.outputs import LINK_REASONS, OUTPUTS
from housing_risk.tables.specification import Column, Table

TYPES = {
    "text": "text",
    "integer": "whole number",
    "number": "number, 6 decimals",
    "flag": "true or false",
    "date": "date",
    "texts": "list of texts",
    "point": "point (WKB)",
    "shape": "polygon (WKB)",
}
"""What a kind of column is called for a reader of the file."""

HEAD = """# Data dictionary

<!-- Made from housing_risk/tables by docs/generate.py: change it there. A test compares. -->

What a run leaves in `<processed>/<municipality>_<reference date>/`, in the order of the data. Files are Parquet
(geometry as GeoParquet 1.1 in EPSG:28992), but for the rule cards, which are CSV. Keys (bold) are unique and never
empty, and the rows are sorted by them. All identifications are text: `0457010000057463` keeps its zeros. Units stand
after the meaning. An empty cell has a meaning, in the last column; where that is blank, the cell is never empty.
`run.json`, beside the tables, says how they came about.

Start at `3_profiles.parquet`: one row per object. Flags, gaps, lists, permits and distributions join on `object_id`.
"""

LINK_HEAD = """## Reasons of a link

The closed list of `2_links.parquet`; those of `matched` from strict to lenient. What each means to a person stands in
[rules.md](rules.md).
"""


def render_dictionary(tables: Sequence[Table] = OUTPUTS) -> str:
    """Give the page: per table its row and key; per column its type, meaning, unit, words, and what empty means."""
    contents = "\n".join(f"* [`{table.file}`](#{_anchor(table.file)}): {table.row}" for table in tables)
    return "\n".join([HEAD, contents, "", *map(_section, tables), LINK_HEAD, _reasons()])


def _section(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    rows = _rows(_cells(column, table) for column in table.columns)
    return (
        f"## `{table.file}`\n\nOne row: {table.row}. Key: {key}. Schema version {table.schema_version}.\n\n"
        f"| column | type | meaning | when empty |\n| --- | --- | --- | --- |\n{rows}\n"
    )


def _cells(column: Column, table: Table) -> tuple[str, str, str, str]:
    meaning = f"{column.meaning} [{column.unit}]" if column.unit else column.meaning
    if column.values:
        meaning += ": " + _words(column.values)
    name = f"**`{column.name}`**" if column.name in table.key else f"`{column.name}`"
    return name, TYPES[column.kind], meaning, column.null


def _words(values: tuple[str, ...]) -> str:
    """List a closed set of words; the reasons of a link have a section of their own."""
    of_links = {reason for reasons in LINK_REASONS.values() for reason in reasons}
    rest = [f"`{word}`" for word in values if word not in of_links]
    pointer = ["a [reason of a link](#reasons-of-a-link)"] if of_links <= set(values) else []
    return ", ".join([*pointer, *rest] if pointer else [f"`{word}`" for word in values])


def _reasons() -> str:
    rows = _rows((f"`{status}`", ", ".join(f"`{word}`" for word in words)) for status, words in LINK_REASONS.items())
    return f"| status | reasons |\n| --- | --- |\n{rows}\n"


def _rows(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |" for cells in rows)


def _anchor(file: str) -> str:
    """Give the name that GitHub gives to a heading: no dots, no quotes."""
    return file.replace(".", "")
