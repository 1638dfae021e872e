"""Writes the borders of a made-up municipality as GeoJSON in EPSG:28992.

Not GeoPackage: that keeps the time of writing and its library's version, so that no two files are the same.
"""

from __future__ import annotations

import json
from pathlib import Path

import shapely

CRS = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
"""RFC 7946 knows WGS 84 only; GDAL reads and writes this older member for other systems."""


def write_boundaries(path: Path, areas: list[tuple[str, str, shapely.Geometry]]) -> None:
    """Write gemeente, wijken and buurten: `code`, `name`, polygon with coordinates in whole centimetres."""
    features = [
        {
            "type": "Feature",
            "properties": {"code": code, "name": name},
            "geometry": json.loads(shapely.to_geojson(shapely.set_precision(outline, 0.01))),
        }
        for code, name, outline in areas
    ]
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False) for feature in features)
    head = f'{{"type": "FeatureCollection", "name": "grenzen", "crs": {json.dumps(CRS)}, "features": [\n'
    path.write_text(head + lines + "\n]}\n", encoding="utf-8", newline="\n")
