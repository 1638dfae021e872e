"""Scripts and styles inside the page, and the policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

from housing_risk.maps import tokens

_HERE = files("housing_risk.maps")
LAYER = ("unpack", "geometry", "paint", "streets", "layer")
"""The canvas layer: the page and the folium map share these."""
PAGE = (
    *("elements", "layout", "state", "values", "scale", "list", "filters", "panel", "search", "mapview", "pills"),
    *("round", "paper", "keys", "storage", "start"),
)
STYLES = ("base", "head", "list", "map", "panel", "middle", "narrow", "sheet", "print", "plain")


def text(*path: str) -> str:
    """Give the text of a file of this package."""
    return _HERE.joinpath(*path).read_text(encoding="utf-8").replace("\r\n", "\n")


@cache
def leaflet() -> str:
    """Leaflet without the line that makes developer tools ask for another file."""
    return re.sub(r"\n?//# sourceMappingURL=\S+\s*$", "", text("vendor", "leaflet.js"))


@cache
def leaflet_style() -> str:
    """Leaflet's own style without its pictures: they would be asked for beside the page."""
    return re.sub(r"(background-image|behavior): url\([^)]*\);", "", text("vendor", "leaflet.css"))


@cache
def layer_script() -> str:
    """The canvas layer, as parts of one closure."""
    return "\n".join(text("script", f"{name}.js") for name in LAYER)


@cache
def folium_script() -> str:
    """The canvas layer with its door for folium maps."""
    return layer_script() + "\n" + text("script", "folium.js")


@cache
def page_script() -> str:
    """All of the page's own scripts in one closure, so that nothing of it can be reached from outside."""
    parts = "\n".join(text("script", f"{name}.js") for name in PAGE)
    return f"(() => {{\n'use strict';\n{layer_script()}\n{parts}\n}})();\n"


@cache
def first_script() -> str:
    """The few lines that run before anything is drawn."""
    return text("script", "first.js")


@cache
def page_style() -> str:
    """All of the page's styles."""
    return tokens.stylesheet() + "\n" + "\n".join(text("style", f"{name}.css") for name in STYLES)


def hashed(content: str) -> str:
    """Give the source expression of a script or style for the policy."""
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def policy(scripts: list[str], styles: list[str]) -> str:
    """Give a Content-Security-Policy that runs only these scripts and styles, and names no host."""
    return (
        f"default-src 'none'; script-src {' '.join(map(hashed, scripts))}; style-src {' '.join(map(hashed, styles))}; "
        "connect-src 'none'; img-src data:; font-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )
