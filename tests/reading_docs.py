"""What the tests of the documentation read from a page: its commands, links, tables and headings."""

from __future__ import annotations

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
FOLDERS = ("data/raw", "data/processed", "maps", "housing_risk/maps/vendor")
"""Folders beside docs/ with a page that explains them."""
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / folder / "README.md" for folder in FOLDERS)]
PAGES += sorted(DOCS.rglob("*.md"))
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"")
PROGRAM = re.compile(r"^(?:housing-risk|(?:\S*python3? )-m housing_risk)(?: |$)")


def text_of(page: Path) -> str:
    """Give a page as text."""
    return page.read_text(encoding="utf-8")


def blocks(page: Path, language: str = "") -> list[str]:
    """Give the code blocks of a page, of one language or of all."""
    return [code for found, code in FENCE.findall(text_of(page)) if language in ("", found)]


def spans(page: Path) -> list[str]:
    """Give the pieces of code inside running text."""
    return SPAN.findall(FENCE.sub("", text_of(page)))


def block_commands(page: Path) -> Iterator[list[str]]:
    """Give the arguments of every whole `housing-risk` command in a code block."""
    for block in blocks(page):
        for line in block.replace("\\\n", " ").splitlines():
            if program := PROGRAM.match(line.strip()):
                yield shlex.split(line.strip()[program.end() :], comments=True)


def span_commands(page: Path) -> Iterator[list[str]]:
    """Give the arguments of every `housing-risk` command inside running text; these may be cut short."""
    for span in spans(page):
        if program := PROGRAM.match(span):
            yield shlex.split(span[program.end() :])


def links(page: Path) -> Iterator[str]:
    """Give where the links and pictures of a page point."""
    for in_text, in_tag in LINK.findall(FENCE.sub("", text_of(page))):
        yield in_text or in_tag


def anchors(page: Path) -> set[str]:
    """Give the names that GitHub gives to the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text_of(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def table_under(page: Path, heading: str, number: int = 0) -> list[list[str]]:
    """Give the cells of the rows of a table under a heading that begins so; `number` counts tables from 0."""
    section = re.split(rf"^#+ {re.escape(heading)}.*$", text_of(page), maxsplit=1, flags=re.MULTILINE)[1]
    section = re.split(r"^#", section, maxsplit=1, flags=re.MULTILINE)[0]
    table = re.findall(r"(?:^\|.*\|$\n?)+", section, re.MULTILINE)[number]
    return [[cell.strip() for cell in row.strip()[1:-1].split("|")] for row in table.strip().splitlines()[2:]]


def bare(cell: str) -> str:
    """Give a cell without the marks around code."""
    return cell.strip("`")


def number_in(cell: str) -> float:
    """Give the number that a Dutch cell says."""
    return float(cell.replace(".", "").replace(",", "."))


def module_from(path: Path) -> ModuleType:
    """Load a script that is no part of a package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
