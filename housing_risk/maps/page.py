"""The page an inspector holds: one HTML file that asks nothing of any network."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

import geopandas as gpd
import pandas as pd

from housing_risk.maps import assets, shapes
from housing_risk.maps.content import content
from housing_risk.maps.packing import canonical, squeeze
from housing_risk.maps.plain import address_texts, plain
from housing_risk.maps.points import ALLOWED, pack_points
from housing_risk.maps.records import cut, ranking, records
from housing_risk.maps.skeleton import skeleton
from housing_risk.maps.wording import is_estimated
from housing_risk.messages import page as words

ID_LENGTH = 12


@dataclass(frozen=True)
class Page:
    """The finished page; `map_id` is the hash of what it shows."""

    html: bytes
    map_id: str


def draw_page(
    *,
    profiles: gpd.GeoDataFrame,
    distributions: pd.DataFrame,
    permits: pd.DataFrame,
    flags: pd.DataFrame,
    gaps: pd.DataFrame,
    shortlist: pd.DataFrame,
    rules: pd.DataFrame,
    panden: gpd.GeoDataFrame,
    areas: gpd.GeoDataFrame,
    facts: Mapping[str, Any],
) -> Page:
    """Draw the page of one municipality on one date from the declared tables (EPSG:28992).

    Of every object it shows position and address; of objects in `shortlist` also the columns in `records.ALLOWED`.
    `facts`: municipality, reference_date, sources, permissions, simulated, norms, coverage, purpose, route, presence.
    The bytes depend on these alone, so they do not change with objects that are withheld and would not have been
    flagged (contract, law 4).
    """
    wijken = shapes.wijken(areas)
    points = pack_points(profiles[list(ALLOWED)])
    tables = cut(profiles, distributions, permits, flags, gaps, shortlist, rules, panden, estimated=is_estimated(facts))
    made = records(tables, points, wijken, facts["norms"])
    flagged = profiles[profiles["object_id"].isin(tables.profiles["object_id"])]
    drawn = shapes.pack_shapes(areas, panden, flagged[["object_id", "geometry"]])
    for record in made:
        record["building"] = drawn.building_of.get(record["id"], -1)
    page = content(facts, rules, made, ranking(tables, made), points, wijken)
    blocks = {
        "points": points.packed,
        "names": points.names,
        "shapes": drawn.packed,
        "content": squeeze(canonical(page)),
    }
    map_id = hashlib.sha256(canonical(blocks)).hexdigest()[:ID_LENGTH]
    return Page(_html(page, blocks, map_id, plain(page, points, address_texts(profiles, made), map_id)), map_id)


def _html(page: Mapping[str, Any], blocks: Mapping[str, str], map_id: str, without_scripts: str) -> bytes:
    scripts = [assets.first_script(), assets.leaflet(), assets.page_script()]
    styles = [assets.leaflet_style(), assets.page_style()]
    head = (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(assets.policy(scripts, styles))}">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{escape(words.TITLE.format(municipality=page['header']['name']))}</title>\n"
        + "".join(f"<style>{style}</style>\n" for style in styles)
        + f"<script>{scripts[0]}</script>\n</head>\n"
    )
    data = "".join(
        f'<script type="application/octet-stream" id="data-{name}">{packed}</script>\n'
        for name, packed in blocks.items()
    )
    body = (
        f'<body data-map-id="{map_id}">\n{skeleton(page, map_id)}\n{data}'
        f"<script>{scripts[1]}</script>\n<script>{scripts[2]}</script>\n"
        # Last, since it is the largest and the scripts need not wait for it; its end tells that the file is whole.
        f'<noscript>{without_scripts}</noscript>\n<i id="end" hidden></i>\n</body>\n</html>\n'
    )
    return (head + body).encode("utf-8")
