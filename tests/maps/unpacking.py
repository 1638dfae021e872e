"""Opens every container of a page, written apart from the code that packs it."""

from __future__ import annotations

import base64
import json
import re
import zlib
from html import unescape
from typing import Any

BLOCK = re.compile(r'<script type="application/octet-stream" id="data-(\w+)">([^<]*)</script>')


def blocks(html: bytes) -> dict[str, bytes]:
    """Give what each data block holds, inflated."""
    found = BLOCK.findall(html.decode("utf-8"))
    return {name: zlib.decompress(base64.b64decode(packed)) for name, packed in found}


def content(html: bytes) -> Any:
    """Give the page's content."""
    return json.loads(blocks(html)["content"])


def everything(html: bytes) -> str:
    """Give all text of a page: as it is, without escapes, and of every container inside it."""
    text = html.decode("utf-8")
    inside = [content.decode("utf-8", "replace") for content in blocks(html).values()]
    plain = [json.dumps(json.loads(content), ensure_ascii=False) for content in inside if content[:1] in "[{"]
    return "\n".join([text, unescape(text), *inside, *plain])


class Numbers:
    """Reads varints one by one: the slow, plain way."""

    def __init__(self, content: bytes) -> None:
        self.octets = iter(content)

    def one(self) -> int:
        value, shift = 0, 0
        while True:
            octet = next(self.octets)
            value |= (octet & 127) << shift
            if octet < 128:
                return value
            shift += 7

    def steps(self, count: int) -> list[int]:
        values, total = [], 0
        for _ in range(count):
            folded = self.one()
            total += (folded >> 1) ^ -(folded & 1)
            values.append(total)
        return values


def addresses(html: bytes) -> list[tuple[str, str, int, int]]:
    """Give address, postcode and place in web mercator of every object in a page."""
    packed = blocks(html)
    names = json.loads(packed["names"])
    numbers = Numbers(packed["points"])
    size, streets = numbers.one(), numbers.one()
    runs = [numbers.one() for _ in range(streets)]
    street = [number for number, run in enumerate(runs) for _ in range(run)]
    house = numbers.steps(size)
    suffix = [numbers.one() for _ in range(size)]
    postcode, x, y = numbers.steps(size), numbers.steps(size), numbers.steps(size)
    told = []
    for place in range(size):
        name = names["streets"][street[place]].split("\n")[1]
        number = f" {house[place]}{names['suffixes'][suffix[place]]}" if house[place] else ""
        told.append((name + number, names["postcodes"][postcode[place]], x[place], y[place]))
    return told
