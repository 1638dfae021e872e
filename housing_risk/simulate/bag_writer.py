"""Writes BAG records as a Kadaster "BAG 2.0 Extract": XML per type in zips, in one zip, as a municipality receives
it."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pandas as pd
import shapely

from housing_risk.simulate.bag_records import BagRecords
from housing_risk.simulate.bag_xml import DELIVERY, FOOT, HEAD, RELATION, RELATION_ROW, TYPES
from housing_risk.simulate.stock import Municipality

RECORDS_PER_FILE = 10_000
"""As in Kadaster's own files."""


def write_bag(path: Path, records: BagRecords, municipality: Municipality, extract_date: date) -> None:
    """Write `bag.zip`: delivery document, zip of zips with all types, and the relation of municipality and places.

    The same records give the same bytes: entries bear the extract date, not the clock. Coordinates in EPSG:28992.
    """
    code, day = municipality.code, extract_date.strftime("%d%m%Y")
    inner = {
        f"{code}{kind}{day}.zip": _type_zip(kind, frame, code, extract_date) for kind, frame in records.frames.items()
    }
    delivery = DELIVERY.format(code=code, name=escape(municipality.name), date=extract_date.isoformat())
    content = {
        "Leveringsdocument-BAG-Extract.xml": delivery.encode(),
        f"GEM-WPL-RELATIE-{day}.zip": _relation_zip(records.frames["WPL"], code, extract_date),
        f"{code}GEM{day}.zip": _zip(inner, extract_date, zipfile.ZIP_STORED),
    }
    path.write_bytes(_zip(content, extract_date, zipfile.ZIP_DEFLATED))


def _type_zip(kind: str, frame: pd.DataFrame, code: str, extract_date: date) -> bytes:
    head = HEAD.format(code=code, date=extract_date.isoformat(), kind=kind)
    parts = [frame.iloc[start : start + RECORDS_PER_FILE] for start in range(0, len(frame), RECORDS_PER_FILE)]
    name = f"{code}{kind}{extract_date.strftime('%d%m%Y')}"
    files = {
        f"{name}-{n:06d}.xml": (head + _stands(kind, part) + FOOT).encode() for n, part in enumerate(parts, start=1)
    }
    return _zip(files, extract_date, zipfile.ZIP_DEFLATED)


def _stands(kind: str, frame: pd.DataFrame) -> str:
    """Render every record of one type."""
    ready = frame.assign(**_texts(frame))
    render, columns = TYPES[kind]
    lines = zip(*(ready[column] for column in columns), strict=True)
    return "".join(render(*line) for line in lines)


def _texts(frame: pd.DataFrame) -> dict[str, list[str]]:
    """Give names escaped and geometries as the numbers that GML wants."""
    texts = {name: [escape(text) for text in frame[name]] for name in ("name", "short") if name in frame}
    if "geometry" in frame:
        shapes = frame["geometry"].to_numpy()
        rings = shapely.get_exterior_ring(shapes)
        whole = rings if rings[0] is not None else shapes
        coordinates = shapely.get_coordinates(whole)
        ends = shapely.get_num_coordinates(whole).cumsum()
        pairs = [f"{x:.3f} {y:.3f}" for x, y in coordinates.tolist()]
        texts["position"] = [" ".join(pairs[a:b]) for a, b in zip([0, *ends[:-1]], ends, strict=True)]
    return texts


def _relation_zip(places: pd.DataFrame, code: str, extract_date: date) -> bytes:
    rows = "".join(RELATION_ROW.format(place=place, code=code) for place in places["id"])
    text = RELATION.format(date=extract_date.isoformat(), rows=rows)
    name = f"GEM-WPL-RELATIE-{extract_date.strftime('%d%m%Y')}-000001.xml"
    return _zip({name: text.encode()}, extract_date, zipfile.ZIP_DEFLATED)


def _zip(files: dict[str, bytes], extract_date: date, compression: int) -> bytes:
    """Give a zip of which no byte depends on clock, user or system."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (extract_date.year, extract_date.month, extract_date.day, 0, 0, 0))
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o600 << 16, compression
            archive.writestr(entry, content)
    return target.getvalue()
