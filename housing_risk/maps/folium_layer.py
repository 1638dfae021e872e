"""The canvas layer as folium elements, for maps that an analyst makes in a notebook. No network is needed."""

from __future__ import annotations

from typing import Any, ClassVar

import folium
from branca.element import Element
from folium.template import Template

from housing_risk.maps import assets
from housing_risk.maps.packing import canonical


class HousingPoints(folium.map.Layer):
    """All objects as dots and the wijk lines, on one canvas; can be added to any folium map."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            const {{ this.get_name() }} = L.layerGroup();
            {{ this.get_name() }}.housing = (() => {
            'use strict';
            {{ this.code }}
            return addToFolium({{ this.get_name() }}, {{ this.data }});
            })();
        {% endmacro %}
        """
    )

    def __init__(self, data: dict[str, Any], name: str) -> None:
        super().__init__(name=name, overlay=True, control=True, show=True)
        self._name = "HousingPoints"
        self.data = canonical(data).decode("utf-8")
        self.code = assets.folium_script()


class HousingSymbols(folium.map.Layer):
    """The flagged objects of one question, drawn on the canvas of a `HousingPoints`; one question shows at a time.

    `symbols`: per object its place in the pack (`at`), class (`kind`, 0 to 3), place of its `building` (-1: none) among
    the packed shapes, and the `lines` that a click shows, which go in as text.
    """

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            const {{ this.get_name() }} = L.layerGroup();
            {{ this.get_name() }}.on('add', () => {{ this.points }}.housing.show({{ this.key }}, {{ this.symbols }}));
            {{ this.get_name() }}.on('remove', () => {{ this.points }}.housing.hide({{ this.key }}));
        {% endmacro %}
        """
    )

    def __init__(self, points: HousingPoints, key: str, symbols: list[dict[str, Any]], name: str, show: bool) -> None:
        super().__init__(name=name, overlay=False, control=True, show=show)  # no overlay: a choice of one
        self._name = "HousingSymbols"
        self.points = points.get_name()
        self.key = canonical(key).decode("utf-8")
        self.symbols = canonical(symbols).decode("utf-8")


class Inlined(Element):
    """Text that goes into the page's head as it is; never seen as a template."""

    _template = Template("{{ this.content }}")

    def __init__(self, content: str) -> None:
        super().__init__()
        self._name = "Inlined"
        self.content = content


class Note(Element):
    """Lines of text that lie on the map, below on the left."""

    _template = Template(
        """
        <style>
        .housing-note { position: fixed; left: 10px; bottom: 10px; z-index: 1000; max-width: 440px; padding: 6px 10px;
                        background: #fff; color: #17212b; border: 1px solid #7a828c; border-radius: 4px;
                        font: 13px/1.45 system-ui, sans-serif; pointer-events: none; }
        .housing-note p { margin: 0; }
        </style>
        <div class="housing-note">{% for line in this.lines %}<p>{{ line|e }}</p>{% endfor %}</div>
        """
    )

    def __init__(self, lines: list[str]) -> None:
        super().__init__()
        self._name = "Note"
        self.lines = lines


class OfflineMap(folium.Map):
    """A folium map with Leaflet inside it: no script, style, tile or picture is asked for."""

    default_js: ClassVar[list[tuple[str, str]]] = []
    default_css: ClassVar[list[tuple[str, str]]] = []

    def __init__(self) -> None:
        super().__init__(tiles=None, prefer_canvas=True)
        head = self.get_root().header
        head.add_child(Inlined(f"<style>{assets.leaflet_style()}</style>"), name="leaflet_css")
        head.add_child(Inlined(f"<script>{assets.leaflet()}</script>"), name="leaflet")
