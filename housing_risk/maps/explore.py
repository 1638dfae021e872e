"""The folium map for a notebook: an analyst may go on adding folium layers to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

import folium
import geopandas as gpd
import pandas as pd

from housing_risk.maps import shapes, tokens
from housing_risk.maps.content import header, map_sources
from housing_risk.maps.folium_layer import HousingPoints, HousingSymbols, Note, OfflineMap
from housing_risk.maps.plain import SIGNS
from housing_risk.maps.points import ALLOWED, Points, pack_points
from housing_risk.maps.records import class_of, reason, rows_by
from housing_risk.maps.wording import is_estimated
from housing_risk.messages import page as words

ACCENT = "#0B5579"


def explore_map(
    *,
    profiles: gpd.GeoDataFrame,
    flags: pd.DataFrame,
    shortlist: pd.DataFrame,
    rules: pd.DataFrame,
    areas: gpd.GeoDataFrame,
    panden: gpd.GeoDataFrame,
    facts: Mapping[str, Any],
) -> folium.Map:
    """Draw the folium map of one municipality: data quality, all objects, the list of one question at a time.

    Data quality is shown per wijk, without wijken per buurt, without either not at all.

    Declared tables in EPSG:28992; of `panden` the buildings around flagged objects show from near by. Per flagged
    object it shows address and sentences, nothing else; the choropleth is the share of verblijfsobjecten with a usable
    floor area, which is public, so nothing withheld shows in it.
    """
    drawn = OfflineMap()
    _named(drawn, "housing_map")
    kinds = [kind for kind in ("wijk", "buurt") if (areas["kind"] == kind).any()]
    if kinds:
        _quality(profiles, areas, kinds[0]).add_to(drawn)
    packed = pack_points(profiles[list(ALLOWED)])
    seen = profiles.loc[~profiles["withheld"] & profiles["object_id"].isin(shortlist["object_id"])]
    drawn_shapes = shapes.pack_shapes(areas, panden, seen[["object_id", "geometry"]])
    points = HousingPoints(_background(packed, drawn_shapes.packed), words.EXPLORE["dots"])
    _named(points, "points").add_to(drawn)
    for question in words.QUESTION_ORDER:
        name = words.EXPLORE["question"].format(
            question=words.QUESTIONS[question]["name"], ask=words.QUESTIONS[question]["ask"]
        )
        symbols = _symbols(question, seen, flags, shortlist, rules, packed, estimated=is_estimated(facts))
        for symbol in symbols:
            symbol["building"] = drawn_shapes.building_of.get(symbol.pop("id"), -1)
        layer = HousingSymbols(points, question, symbols, escape(name), show=question == "occupancy")
        _named(layer, question).add_to(drawn)
    _named(folium.LayerControl(collapsed=False), "control").add_to(drawn)
    drawn.fit_bounds(_bounds(profiles, areas))
    drawn.get_root().title = escape(words.TITLE.format(municipality=facts["municipality"]["name"]))
    drawn.get_root().html.add_child(Note(_told(facts, bool(kinds))), name="housing_note")
    return drawn


def _named(element: Any, name: str) -> Any:
    """Give an element a fixed name instead of folium's random one: the same data gives the same map."""
    element._id = name
    return element


def _background(packed: Points, drawn: str) -> dict[str, Any]:
    colours = {name: light for name, (light, _) in tokens.TOKENS.items()}
    return {"points": packed.packed, "names": packed.names, "shapes": drawn, "colours": colours}


def _symbols(
    question: str,
    profiles: gpd.GeoDataFrame,
    flags: pd.DataFrame,
    shortlist: pd.DataFrame,
    rules: pd.DataFrame,
    packed: Points,
    *,
    estimated: bool,
) -> list[dict[str, Any]]:
    """Give the symbols of a question, weakest first, so that the strongest lies on top."""
    shown = profiles.set_index("object_id")["address"]
    listed = shortlist[(shortlist["question"] == question) & shortlist["object_id"].isin(shown.index)]
    cards = {card.rule_id: card for card in rules.itertuples()}
    by_object = rows_by(flags[flags["question"] == question], "object_id")
    symbols = []
    for row in listed.sort_values(["rank", "object_id"], ascending=False).itertuples():
        own = {flag.rule_id: flag for flag in by_object[row.object_id]}
        told = ["".join(reason(cards[rule], own[rule])["says"]) for rule in row.reasons]
        symbol: dict[str, Any] = {"at": int(packed.order[row.object_id]), "id": row.object_id}
        symbol["kind"] = class_of(question, max(flag.probability for flag in own.values()), estimated)
        symbols.append({**symbol, "lines": [str(shown[row.object_id]), *told, words.REASON]})
    return symbols


def _quality(profiles: gpd.GeoDataFrame, areas: gpd.GeoDataFrame, kind: str) -> folium.GeoJson:
    """Give the choropleth of data quality per wijk or buurt: public BAG data only."""
    homes = profiles[profiles["kind"] == "verblijfsobject"]
    share = homes["floor_area_m2"].notna().groupby(homes[kind]).mean()
    shown = areas.loc[areas["kind"] == kind, ["code", "name", "geometry"]].to_crs("EPSG:4326")
    shown = shown.assign(share=shown["code"].map(share).fillna(0.0).round(3))
    shown["told"] = [
        escape(words.EXPLORE["quality_of"].format(area=row.name, percent=round(100 * row.share)))
        for row in shown[["name", "share"]].itertuples(index=False)
    ]
    content = json.loads(shown[["told", "share", "geometry"]].to_json(to_wgs84=False))
    layer = folium.GeoJson(content, name=escape(words.EXPLORE["quality"]), style_function=_shade, embed=True)
    tooltip = folium.GeoJsonTooltip(fields=["told"], labels=False)
    _named(tooltip, "quality_text").add_to(_named(layer, "quality"))
    return layer


def _shade(feature: Mapping[str, Any]) -> dict[str, Any]:
    depth = 0.05 + 0.35 * feature["properties"]["share"]
    return {"fillColor": ACCENT, "fillOpacity": round(depth, 3), "color": ACCENT, "weight": 1}


def _bounds(profiles: gpd.GeoDataFrame, areas: gpd.GeoDataFrame) -> list[list[float]]:
    shown = areas if len(areas) else profiles
    west, south, east, north = shown.geometry.to_crs("EPSG:4326").total_bounds.round(5).tolist()
    return [[south, west], [north, east]]


def _told(facts: Mapping[str, Any], borders: bool) -> list[str]:
    """Give what has to stand beside every suspicion: that it is none, what is made up, of which dates and from whom."""
    head = header(facts)
    dates = " · ".join(f"{source['name']} {source['brief']}" for source in head["sources"])
    classes = "   ".join(f"{sign} {name}" for sign, name in zip(SIGNS, words.CLASSES, strict=True))
    return [
        words.REASON,
        *filter(None, [head["simulated"], *head["warnings"]]),
        classes,
        dates,
        map_sources(facts, borders),
    ]
