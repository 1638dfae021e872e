"""The empty parts of the page, which the scripts fill: header, tabs, list, map, panel, bar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from housing_risk.maps.layout import Node, fill
from housing_risk.messages import page as words

_UI = words.UI
_STROKES = {
    "theme": "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
    "help": "M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.1-1.5 2.4M10 15.5v.3",
    "zoom-in": "M10 4v12M4 10h12",
    "zoom-out": "M4 10h12",
    "fit": "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
    "see-map": "M2 5l5-2 6 2 5-2v12l-5 2-6-2-5 2zM7 3v12M13 5v12",
    "see-filters": "M3 5h14M3 10h10M3 15h6",
    "see-round": "M7 6h5a3 3 0 0 1 0 6H8a2 2 0 0 0 0 4h5"
    + "".join(f"M{x} {y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0" for x, y in ((3, 6), (13, 16))),
}
"""Icons as strokes: no font and no picture is needed for them."""


def skeleton(page: Mapping[str, Any], map_id: str) -> str:
    """Give the markup of the page; without scripts it stays hidden."""
    parts = [
        ["p.damaged", {"@": {"id": "damaged", "role": "alert"}}, words.DAMAGED],
        ["div.app", {"@": {"id": "app"}}, *_app(page, map_id)],
        ["div", {"@": {"id": "paper"}}],
    ]
    return "\n".join(fill(part, {}) for part in parts)


def _app(page: Mapping[str, Any], map_id: str) -> list[Node]:
    head = page["header"]
    return [
        ["a.skip", {"@": {"href": "#list"}}, _UI["skip"]],
        [
            "header",
            ["div.head", _names(head), _dates(head), ["div.tools", *_tools()]],
            ["div.under", _tabs(page), ["p.reason", words.REASON]],
            *(["p.warning", text] for text in head["warnings"]),
        ],
        ["main.rooms", {"@": {"id": "rooms"}}, _side(), _map(page, map_id), _panel()],
        _dock(),
        ["p.spoken", {"@": {"id": "spoken", "role": "status"}}],
    ]


def _names(head: Mapping[str, Any]) -> Node:
    return ["div.names", ["h1", head["name"]], ["p", head["line"]]]


def _dates(head: Mapping[str, Any]) -> Node:
    dates = [
        [
            "div.old" if source["old"] else "div",
            ["dt", source["name"]],
            ["dd", ["span.long", source["date"]], ["span.brief", source["brief"]]],
        ]
        for source in head["sources"]
    ]
    return ["dl.dates", *dates]


def _tools() -> list[Node]:
    field = {
        "id": "search",
        "type": "search",
        "role": "combobox",
        "autocomplete": "off",
        "spellcheck": "false",
        "placeholder": _UI["search"],
        "aria-label": _UI["search"],
        "aria-expanded": "false",
        "aria-controls": "found",
        "aria-autocomplete": "list",
    }
    found = {"id": "found", "role": "listbox", "aria-label": _UI["search"], "hidden": ""}
    return [
        ["div.search", ["input", {"@": field}], ["div.found", {"@": found}]],
        _button("theme", _UI["theme"]),
        _button("help", _UI["help"]),
        ["button.primary", {"@": {"type": "button", "id": "open-round"}}, _UI["round"], ["b.count", "0"]],
    ]


def _button(name: str, label: str) -> Node:
    return ["button.icon", {"@": {"type": "button", "id": name, "aria-label": label, "title": label}}, _drawn(name)]


def _drawn(name: str) -> Node:
    stroke = ["path", {"@": {"d": _STROKES[name]}}]
    return ["svg.drawn", {"@": {"viewBox": "0 0 20 20", "aria-hidden": "true"}}, stroke]


def _tabs(page: Mapping[str, Any]) -> Node:
    tabs = [
        [
            "button.tab",
            {"@": {"type": "button", "data-question": asked["key"]}},
            ["b.letter", asked["letter"]],
            ["span.long", asked["name"]],
            ["span.brief", asked["short"]],
            ["b.count", str(len(asked["order"]))],
        ]
        for asked in page["questions"]
    ]
    return ["nav.tabs", {"@": {"aria-label": _UI["tabs"]}}, *tabs]


def _side() -> Node:
    return [
        "section.side",
        {"@": {"id": "list", "aria-label": _UI["list"], "tabindex": "-1"}},
        ["div.asked", ["h2", {"@": {"id": "ask"}}], ["p", {"@": {"id": "law"}}], ["div", {"@": {"id": "filters"}}]],
        ["div", {"@": {"id": "card"}}],
        ["div.counted", {"@": {"id": "counted"}}],
        ["ol.rows", {"@": {"id": "rows"}}],
        ["div", {"@": {"id": "after"}}],
    ]


def _map(page: Mapping[str, Any], map_id: str) -> Node:
    zoom = [
        _button("zoom-in", _UI["zoom_in"]),
        _button("zoom-out", _UI["zoom_out"]),
        _button("fit", _UI["fit"]),
    ]
    told = page["header"]["simulated"]
    simulated = [["p.simulated", told]] if told else []
    return [
        "section.ground",
        {"@": {"aria-label": _UI["map"]}},
        ["div", {"@": {"id": "map", "role": "application", "aria-label": _UI["map"]}}],
        ["div.notes", *simulated, ["button.beyond", {"@": {"type": "button", "id": "outside", "hidden": ""}}]],
        ["div.zoom", *zoom],
        ["div.legend", {"@": {"id": "legend"}}],
        [
            "div.scale",
            ["span", {"@": {"id": "scale-text"}}],
            ["i", {"@": {"id": "scale-bar"}}],
            ["p", page["map_sources"], " · ", words.MAP_ID.format(map_id=map_id)],
        ],
    ]


def _panel() -> Node:
    return ["aside.panel", {"@": {"id": "panel", "aria-label": _UI["panel"], "tabindex": "-1", "hidden": ""}}]


def _dock() -> Node:
    names = (("see-map", _UI["map_and_list"]), ("see-filters", _UI["filters"]), ("see-round", _UI["round"]))
    return ["nav.dock", {"@": {"aria-label": _UI["dock"]}}, *(_dock_button(*name) for name in names)]


def _dock_button(name: str, label: str) -> Node:
    count = [["b.count", "0"]] if name == "see-round" else []
    return ["button", {"@": {"type": "button", "id": name}}, _drawn(name), ["span", label, *count]]
