"""Reads a GeoJSON file of outlines: properties as text, shapes, and the coordinate system that it says to have."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely

from housing_risk.extracts.containers.shapes import somewhere
from housing_risk.extracts.reporting import Unreadable

MAX_BYTES = 128 * 1024**2
"""GeoJSON is read whole into memory, where it takes several times its size. One municipality takes a few MB."""
WGS84 = 4326
"""What a GeoJSON file is in when it says nothing (RFC 7946, section 4)."""
NAMED_CRS = re.compile(r"EPSG:(?:[^:]*:)?(\d{4,6})$", re.IGNORECASE)
"""How files before RFC 7946 name another one: urn:ogc:def:crs:EPSG::28992, EPSG:28992."""


def read_geojson(path: Path) -> tuple[pd.DataFrame, int]:
    """Give the features as text with `geometry` (shapely, None where unreadable), and the EPSG code (0: unknown).

    Raises Unreadable when the file is too large or is no GeoJSON with features.
    """
    if path.stat().st_size > MAX_BYTES:
        raise Unreadable("areas_too_large", limit=MAX_BYTES // 1024**2)
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError):
        raise Unreadable("areas_unreadable") from None
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list):
        raise Unreadable("areas_unreadable")
    whole = [
        feature for feature in features if isinstance(feature, dict) and isinstance(feature.get("properties"), dict)
    ]
    frame = pd.DataFrame([_as_text(feature["properties"]) for feature in whole], dtype="str")
    texts = np.array([json.dumps(feature.get("geometry")) for feature in whole] + ["null"], dtype=object)
    shapes = somewhere(shapely.from_geojson(texts, on_invalid="ignore"))[:-1]
    return frame.assign(geometry=pd.Series(shapes, dtype=object)), _epsg(content)


def _as_text(properties: dict[str, Any]) -> dict[str, str]:
    return {str(name): str(value) for name, value in properties.items() if isinstance(value, str | int | float)}


def _epsg(content: dict[str, Any]) -> int:
    if content.get("crs") is None:
        return WGS84
    try:
        name = str(content["crs"]["properties"]["name"])
    except (KeyError, TypeError):
        return 0
    if name.endswith("CRS84"):
        return WGS84
    found = NAMED_CRS.search(name)
    return int(found[1]) if found else 0
