"""The page without scripts: ranked lists with reasons, a fixed map, and the first sheets. Everything is escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np

from housing_risk.maps import paper
from housing_risk.maps.content import evidence_values, sheet_values
from housing_risk.maps.layout import fill
from housing_risk.maps.points import Points
from housing_risk.maps.records import Record
from housing_risk.messages import page as words

SHEETS = 50
FULL_ROWS = 100
"""Rows of a list that carry all evidence; the rest name their reasons only, or the page would weigh megabytes."""
SIDE = 560
"""Width of the fixed map in its own units; its dots lie on that grid."""
AROUND = 100
"""Metres of EPSG:3857 around the outermost symbol on the fixed map."""
SIGNS = "▲◆○■"
_SYMBOLS = ("m0-11l11 20h-22z", "m0-12l12 12-12 12-12-12z", "m-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z", "m-9-9h18v18h-18z")

Page = Mapping[str, Any]


def plain(page: Page, points: Points, addresses: Sequence[str], map_id: str) -> str:
    """Give the HTML that stands inside <noscript>; `addresses` are those of the records, in their order."""
    first = next((asked for asked in page["questions"] if asked["ranked"] and asked["order"]), page["questions"][1])
    lists = "".join(_list(page, asked, addresses) for asked in page["questions"])
    return (
        f'<div class="plain">{_head(page)}<main><div class="plain-top"><div>{_introduction(page)}</div>'
        f"{_fixed_map(page, points, first)}</div>{lists}{_sheets(page, addresses, map_id)}</main></div>"
    )


def _head(page: Page) -> str:
    head = page["header"]
    dates = [
        ["div.old" if source["old"] else "div", ["dt", source["name"]], ["dd", source["date"]]]
        for source in head["sources"]
    ]
    warnings = [["p.warning", text] for text in head["warnings"]]
    name = ["div", ["h1", head["name"]], ["p.small", head["line"]]]
    return fill(["header.plain-head", name, ["dl.dates", *dates], ["p.reason", words.REASON], *warnings], {})


def _introduction(page: Page) -> str:
    links = [
        [
            "li",
            ["b.letter", asked["letter"]],
            ["a", {"@": {"href": f"#list-{asked['key']}"}}, asked["name"]],
            f" – {asked['ask'].lower()} · {asked['count']}" + ("" if asked["ranked"] else f", {words.NO_RANK}"),
        ]
        for asked in page["questions"]
    ]
    note = f" – {words.SHEETS_NOTE}, {words.SHEETS_FIRST.format(count=SHEETS)}"
    parts = [
        ["p.box-note", ["b", words.NO_SCRIPT_TITLE], " ", words.NO_SCRIPT],
        ["ul", *links, ["li", ["a", {"@": {"href": "#sheets"}}, words.SHEETS_LINK], note]],
        ["p", words.NEVER_ADDED],
        ["p.small", page["header"]["simulated"]],
    ]
    return "".join(fill(part, {}) for part in parts)


def _list(page: Page, asked: Mapping[str, Any], addresses: Sequence[str]) -> str:
    law = f"{asked['law']} · {asked['body']}"
    heading = ["h2", ["b.letter", asked["letter"]], " ", asked["name"], ["span.small", f" {asked['count']}"]]
    head = fill(heading, {}) + fill(["p", ["b", asked["ask"]], " ", law], {})
    if not asked["order"]:
        return f'<section id="list-{asked["key"]}">{head}{fill(["p", asked["empty"]], {})}</section>'
    names = fill(["tr", *(["th", {"@": {"scope": "col"}}, name] for name in words.COLUMNS)], {})
    warning = fill(["p.warning", asked["too_many"]], {}) if asked["too_many"] else ""
    if len(asked["order"]) > FULL_ROWS:
        warning += _reasons(page, asked) + fill(["p", words.PLAIN_SHORT.format(count=FULL_ROWS + 1)], {})
    rows = "".join(
        _row(page, asked, page["records"][place], addresses[place], number)
        for number, place in enumerate(asked["order"], 1)
    )
    table = f'<table class="ranked"><thead>{names}</thead><tbody>{rows}</tbody></table>'
    return f'<section id="list-{asked["key"]}">{head}{warning}{table}</section>'


def _reasons(page: Page, asked: Mapping[str, Any]) -> str:
    """Tell once what the rules of a question say, for the rows that only name them."""
    cards = [card for card in page["cards"].values() if card["question"] == asked["key"]]
    told = [["li", ["b", card["title"]], ". ", card["trap"], " ", card["check"]] for card in cards]
    return fill(["ul.cards", *told], {})


def _row(page: Page, asked: Mapping[str, Any], record: Record, address: str, number: int) -> str:
    """One row; beyond `FULL_ROWS` it leaves out what HTML lets be left out: there may be thousands."""
    listed = record["lists"][asked["key"]]
    if number > FULL_ROWS:
        titles = "; ".join(reason["title"] for reason in listed["reasons"])
        bar = "" if listed["bar"] is None else listed["bar"]
        kind = f"<td class=class{listed['class']}>{SIGNS[listed['class']]}"
        text = f"<td>{escape(address)}{kind}<td>{_range(record)}<td>{bar}<td>{escape(titles)}"
        return f"<tr><td>{listed['rank'] or ''}{text}"
    wijk = page["wijken"][record["wijk"]]["name"] if record["wijk"] >= 0 else ""
    kind = words.CLASSES[listed["class"]] if asked["ranked"] else ""
    chance = f'<i class="class{listed["class"]}">{SIGNS[listed["class"]]}</i> {kind}'
    cells = (
        str(listed["rank"] or ""),
        f"<b>{escape(address)}</b><br>{escape(wijk)}",
        chance,
        _range(record),
        "" if listed["bar"] is None else str(listed["bar"]),
        _told(page, asked, record, number),
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _range(record: Record) -> str:
    return str(record["low"]) if record["low"] == record["high"] else f"{record['low']}–{record['high']}"


def _told(page: Page, asked: Mapping[str, Any], record: Record, number: int) -> str:
    reasons = record["lists"][asked["key"]]["reasons"]
    titles = fill(["summary", "; ".join(reason["title"] for reason in reasons)], {})
    told = fill(paper.evidence(), evidence_values(page, record, asked["key"]))
    has_sheet = asked["ranked"] and number <= SHEETS
    link = f'<a href="#sheet-{asked["key"]}-{record["at"]}">{words.TO_SHEET}</a>' if has_sheet else ""
    return f"<details>{titles}{told}{link}</details>"


def _symbol(kind: int) -> str:
    path = f'<path d="M0 0{_SYMBOLS[kind]}"/>'
    return f'<svg class="symbol class{kind}" viewBox="-16 -16 32 32" aria-hidden="true">{path}</svg>'


def _sheets(page: Page, addresses: Sequence[str], map_id: str) -> str:
    made = [
        _sheet(page, asked, page["records"][place], addresses[place], map_id)
        for asked in page["questions"]
        if asked["ranked"]
        for place in asked["order"][:SHEETS]
    ]
    return f'<section id="sheets"><h2>{words.SHEETS_LINK}</h2>{"".join(made)}</section>' if made else ""


def _sheet(page: Page, asked: Mapping[str, Any], record: Record, address: str, map_id: str) -> str:
    values = sheet_values(page, record, asked["key"], address, words.MAP_ID.format(map_id=map_id))
    title = fill(["summary", f"{asked['name']}: {address}"], {})
    key = f"sheet-{asked['key']}-{record['at']}"
    return f'<details id="{key}" class="sheet-holder">{title}{fill(paper.sheet(), values)}</details>'


def _fixed_map(page: Page, points: Points, asked: Mapping[str, Any]) -> str:
    """Draw all objects as dots on a grid, and the symbols of one question over them, weakest first."""
    west, south, east, north = _box(page, points, asked)
    scale = SIDE / max(east - west, north - south, 1)
    columns = ((points.x - west) * scale).astype(int)
    rows = ((north - points.y) * scale).astype(int)
    shown = "".join(_symbols(page, asked, kind, columns, rows) for kind in (3, 2, 1, 0))
    caption = words.FIXED_MAP.format(question=asked["name"])
    height = int((north - south) * scale) + 1
    inside = (columns >= 0) & (columns <= SIDE) & (rows >= 0) & (rows <= height)
    legend = [
        f"<li>{_symbol(kind)} {words.CLASSES[kind]}, {asked['ranges'][kind]}</li>"
        for kind in range(3)
        if asked["ranked"]
    ]
    return (
        f'<figure><svg class="fixed" viewBox="0 0 {SIDE} {height}" role="img" aria-label="{escape(caption)}">'
        f'<path class="dots" d="{_dots(columns[inside], rows[inside])}"/>{shown}</svg>'
        f"<ul>{''.join(legend)}</ul><figcaption>{escape(page['map_sources'])}. {escape(caption)}</figcaption></figure>"
    )


def _box(page: Page, points: Points, asked: Mapping[str, Any]) -> list[int]:
    """Give the built-up area, made larger until it holds all that is listed."""
    places = np.array([page["records"][place]["at"] for place in asked["order"]], dtype=int)
    x, y = points.x[places], points.y[places]
    west, south, east, north = page["built"]
    low = min([west, *(x - AROUND)]), min([south, *(y - AROUND)])
    high = max([east, *(x + AROUND)]), max([north, *(y + AROUND)])
    return [int(side) for side in (*low, *high)]


def _symbols(page: Page, asked: Mapping[str, Any], kind: int, columns: Any, rows: Any) -> str:
    """Draw all symbols of one class as one path."""
    listed = (page["records"][place] for place in asked["order"])
    spots = [record["at"] for record in listed if record["lists"][asked["key"]]["class"] == kind]
    path = "".join(f"M{columns[at]} {rows[at]}{_SYMBOLS[kind]}" for at in spots)
    return f'<path class="class{kind}" d="{path}"/>' if spots else ""


def _dots(columns: Any, rows: Any) -> str:
    """Give a path of short strokes, each cell of the grid once: at most a few bytes an object."""
    cells = np.unique(np.column_stack([rows, columns]), axis=0)
    if not len(cells):
        return ""
    breaks = np.any(np.diff(cells, axis=0, prepend=[[-9, -9]]) != [0, 1], axis=1)
    starts = cells[breaks]
    widths = np.diff(np.append(np.flatnonzero(breaks), len(cells)))
    moves = np.diff(starts, axis=0, prepend=[[0, 0]])
    moves[1:, 1] -= widths[:-1]
    return "".join(f"m{x} {y}h{width}" for (y, x), width in zip(moves.tolist(), widths.tolist(), strict=True))


def address_texts(profiles: Any, made: list[Record]) -> list[str]:
    """Give the address of each record, in their order."""
    texts = profiles.set_index("object_id")["address"]
    return [str(texts[record["id"]]) for record in made]
