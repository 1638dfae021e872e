"""The canvas layer as a folium element, for maps that an analyst makes in a notebook."""

from __future__ import annotations

from typing import Any

import folium
from folium.elements import JSCSSMixin
from folium.template import Template

from housing_risk.maps import assets
from housing_risk.maps.packing import canonical

_SCRIPT = """
{% macro script(this, kwargs) %}
    (() => {
    'use strict';
    {{ this.code }}
    addToFolium({{ this._parent.get_name() }}, {{ this.data }}).then((layer) => { {{ this.get_name() }}.addLayer(layer); });
    })();
{% endmacro %}
"""


class HousingPoints(JSCSSMixin, folium.map.Layer):
    """All objects as dots, buildings around flagged ones, and the symbols of one question, on one canvas.

    Can be added to any folium map and switched in its layer control. `symbols` holds per flagged object its place in
    the pack, its class (0 to 3) and the text that a click shows, which goes in as text.
    """

    default_js: list[tuple[str, str]] = []
    default_css: list[tuple[str, str]] = []
    _template = Template(
        """
        {% macro script(this, kwargs) %}
            const {{ this.get_name() }} = L.layerGroup();
            (() => {
            'use strict';
            {{ this.code }}
            addToFolium({{ this.get_name() }}, {{ this.data }});
            })();
        {% endmacro %}
        """
    )

    def __init__(self, data: dict[str, Any], name: str, show: bool = True) -> None:
        super().__init__(name=name, overlay=True, control=True, show=show)
        self._name = "HousingPoints"
        self.data = canonical(data).decode("utf-8")
        self.code = assets.layer_script() + "\n" + assets.text("script", "folium.js")
