"""Pieces of the page that are the same with and without scripts: told once, as data, and filled in twice.

A node is a text, or a list `[name, child, ...]` with `name` as in CSS (`p.note.small`) and perhaps attributes as a
dictionary in first place, or one of
    {"get": key}                       the value, as text
    {"if": key, "then": [nodes]}       when the value is not empty
    {"each": key, "then": [nodes]}     for every item; of a dictionary the keys join those around it, else it is `it`
`fill` gives HTML for readers without scripts; `layout.js` makes the same elements with textContent.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

Node = Any
Values = Mapping[str, Any]
_VOID = ("input", "br", "hr")


def fill(node: Node, values: Values) -> str:
    """Give a node as HTML; every value is escaped."""
    if isinstance(node, str):
        return escape(node)
    if isinstance(node, Mapping):
        return _filled_slot(node, values)
    name, *children = node
    attributes: Mapping[str, Node] = {}
    if children and isinstance(children[0], Mapping) and "@" in children[0]:
        attributes = children.pop(0)["@"]
    tag, *classes = name.split(".")
    head = "".join(f' {key}="{fill(value, values)}"' for key, value in attributes.items())
    head = (f' class="{" ".join(classes)}"' if classes else "") + head
    if tag in _VOID:
        return f"<{tag}{head}>"
    return f"<{tag}{head}>{''.join(fill(child, values) for child in children)}</{tag}>"


def _filled_slot(node: Mapping[str, Any], values: Values) -> str:
    if "get" in node:
        value = values[node["get"]]
        return "" if value is None else escape(str(value))
    if "if" in node:
        inside = [values] if values[node["if"]] else []
    else:
        inside = [{**values, **(item if isinstance(item, Mapping) else {"it": item})} for item in values[node["each"]]]
    return "".join(fill(child, each) for each in inside for child in node["then"])


def get(key: str) -> Node:
    """A slot for a value."""
    return {"get": key}


def when(key: str, *nodes: Node) -> Node:
    """Nodes that stand only where the value is not empty."""
    return {"if": key, "then": list(nodes)}


def each(key: str, *nodes: Node) -> Node:
    """Nodes for every item of a value."""
    return {"each": key, "then": list(nodes)}
