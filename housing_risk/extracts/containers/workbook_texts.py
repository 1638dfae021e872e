"""How much text a workbook stands for: a text in many cells is held once in the file, and once a cell when it is read.

So a few kilobytes can become gigabytes.
"""

from __future__ import annotations

import re
import zipfile

from lxml import etree

from housing_risk.extracts.containers.delimited import BLOCK
from housing_risk.extracts.reporting import Unreadable

SHARED = "xl/sharedStrings.xml"
MAX_TEXT = 1024**3
"""Bytes of text of all cells of a sheet together: as much as the XML of a workbook may be."""
MAX_SHARED = 10_000_000
"""Texts that are held once: more than the cells with a text of their own in the largest register."""
REFERENCE = re.compile(rb"""\bt=["']s["'][^>]{0,200}>\s{0,9}<(?:\w{1,20}:)?v>([0-9]{1,9})<""")
OVERLAP = 512


def lengths_of_shared(parts: zipfile.ZipFile) -> list[int]:
    """Give how long the texts are that cells share, in their order. Raises Unreadable when there are too many."""
    if SHARED not in parts.namelist():
        return []
    lengths: list[int] = []
    with parts.open(SHARED) as content:
        for _, text in etree.iterparse(content, tag="{*}si", resolve_entities=False, no_network=True, huge_tree=False):
            lengths.append(sum(len(piece) for piece in text.itertext()))
            if len(lengths) > MAX_SHARED:
                raise Unreadable("workbook_too_large", limit=f"{MAX_SHARED // 1_000_000} miljoen teksten")
            text.clear()
            while text.getprevious() is not None:
                del text.getparent()[0]
    return lengths


def refuse_too_much(parts: zipfile.ZipFile, name: str, cells: int, lengths: list[int]) -> None:
    """Raise Unreadable when the `cells` of a sheet that share texts stand for too many bytes."""
    if cells * max(lengths, default=0) > MAX_TEXT and _written_out(parts, name, lengths) > MAX_TEXT:
        raise Unreadable("workbook_too_large", limit=f"{MAX_TEXT // 1024**2} MB")


def _written_out(parts: zipfile.ZipFile, name: str, lengths: list[int]) -> int:
    size, tail = 0, b""
    with parts.open(name) as content:
        while block := content.read(BLOCK):
            text = tail + block
            for found in REFERENCE.finditer(text):
                if found.end() > len(tail) and (at := int(found[1])) < len(lengths):
                    size += lengths[at]
            tail = text[-OVERLAP:]
    return size
