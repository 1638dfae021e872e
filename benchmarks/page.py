"""How fast the page opens and pans, and what an object weighs: beside a bare canvas and folium's own layers.

    python benchmarks/page.py                        made-up towns of 10,000, 50,000 and 200,000 objects
    python benchmarks/page.py --page map.html        also this page, from disk
    python benchmarks/page.py --folium --cluster leaflet.markercluster.js

The bare canvas unpacks the same points and draws each once: what any page with these points costs at least. Each
round opens every page once, in turn, so that a busy machine troubles all alike; medians are compared. Needs a
Chromium (HOUSING_RISK_CHROMIUM). FastMarkerCluster's own script comes from a CDN, so it must be given as a file.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import folium
import geopandas as gpd
import numpy as np
from folium.plugins import FastMarkerCluster
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from housing_risk.maps import assets, draw_page  # noqa: E402
from housing_risk.maps.folium_layer import Inlined, OfflineMap  # noqa: E402
from tests.maps import made_up  # noqa: E402

SIZES = ((10_000, 100), (50_000, 300), (200_000, 300), (200_000, 5_000))
SLOW_LAYERS_UP_TO = 10_000
"""CircleMarker and GeoJson take minutes and hundreds of MB beyond this."""
VIEW = {"width": 1400, "height": 900}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
READY = "performance.getEntriesByName('ready').length > 0"
FLOOR = """<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><canvas width="%d" height="%d"></canvas>
<script type="text/plain" id="points">%s</script><script>
%s
inflate(document.getElementById('points').textContent).then((bytes) => {
  const reader = new Reader(bytes);
  const size = reader.one();
  reader.many(reader.one());
  reader.steps(size); reader.many(size); reader.steps(size);
  const [x, y] = [reader.steps(size), reader.steps(size)];
  const canvas = document.querySelector('canvas');
  const context = canvas.getContext('2d');
  const [west, east] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
  const [south, north] = [y.reduce((a, b) => Math.min(a, b)), y.reduce((a, b) => Math.max(a, b))];
  const scale = Math.min(canvas.width / (east - west), canvas.height / (north - south));
  for (let i = 0; i < size; i++) context.fillRect((x[i] - west) * scale, (north - y[i]) * scale, 2, 2);
  performance.mark('ready');
});
</script>"""
MARK = "<script>addEventListener('load', () => requestAnimationFrame(() => performance.mark('ready')));</script>"
FRAMES = """() => { window.frames_seen = []; let last = performance.now();
const step = (now) => { frames_seen.push(now - last); last = now; window.watching = requestAnimationFrame(step); };
requestAnimationFrame(step); }"""


@dataclass
class Measured:
    """One page in the contest."""

    name: str
    file: Path
    objects: int
    flagged: int
    ready: list[float] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Milliseconds until ready."""
        return statistics.median(self.ready)


def town(objects: int, flagged: int) -> made_up.Tables:
    """Give a made-up town whose houses stand a little out of line, as houses do: regular rows pack too well."""
    tables = made_up.town(objects, flagged)
    random = np.random.default_rng(1)
    profiles = tables["profiles"]
    moved = gpd.points_from_xy(
        profiles.geometry.x + random.normal(0, 4, objects), profiles.geometry.y + random.normal(0, 4, objects)
    )
    return {**tables, "profiles": profiles.set_geometry(gpd.GeoSeries(moved, index=profiles.index, crs=profiles.crs))}


def floor_of(html: bytes) -> bytes:
    """Give the bare canvas with the points of a page."""
    (points,) = re.findall(r'id="data-points">([^<]*)<', html.decode("utf-8"))
    return (FLOOR % (VIEW["width"], VIEW["height"], points, assets.text("script", "unpack.js"))).encode("utf-8")


def folium_pages(profiles: gpd.GeoDataFrame, cluster: Path | None) -> dict[str, bytes]:
    """Give folium's own layers over the same points, with Leaflet inside so that no network is needed."""
    places = profiles.geometry.to_crs("EPSG:4326")
    spots = np.column_stack([places.y, places.x]).round(6).tolist()
    pages = {}
    if len(profiles) <= SLOW_LAYERS_UP_TO:
        circles = OfflineMap()
        for spot in spots:
            folium.CircleMarker(spot, radius=2).add_to(circles)
        pages["folium CircleMarker"] = _rendered(circles, spots)
        shapes = OfflineMap()
        folium.GeoJson(
            profiles[["address", "geometry"]].to_crs("EPSG:4326"), marker=folium.CircleMarker(radius=2)
        ).add_to(shapes)
        pages["folium GeoJson"] = _rendered(shapes, spots)
    if cluster:
        clustered = OfflineMap()
        clustered.get_root().header.add_child(Inlined(f"<script>{cluster.read_text('utf-8')}</script>"))
        layer = FastMarkerCluster(spots)
        layer.default_js = layer.default_css = []
        layer.add_to(clustered)
        pages["folium FastMarkerCluster"] = _rendered(clustered, spots)
    return pages


def _rendered(drawn: OfflineMap, spots: list[list[float]]) -> bytes:
    lat, lon = zip(*spots, strict=True)
    drawn.fit_bounds([[min(lat), min(lon)], [max(lat), max(lon)]])
    html: str = drawn.get_root().render()
    return (html + MARK).encode("utf-8")


def contestants(options: argparse.Namespace, folder: Path) -> list[list[Measured]]:
    """Write the pages that are compared; each group shares its points, the bare canvas comes first."""
    groups = []
    for number, (objects, flagged) in enumerate(SIZES):
        tables = town(objects, flagged)
        html = draw_page(**tables).html
        pages = {"bare canvas": floor_of(html), "page": html}
        if options.folium and flagged != 5_000:
            pages |= folium_pages(tables["profiles"], options.cluster)
        groups.append(_written(pages, folder / str(number), objects, flagged))
    for number, file in enumerate(options.page):
        html = file.read_bytes()
        pages = {"bare canvas": floor_of(html), file.stem: html}
        groups.append(_written(pages, folder / f"given{number}", 0, 0))
    return groups


def _written(pages: dict[str, bytes], folder: Path, objects: int, flagged: int) -> list[Measured]:
    folder.mkdir()
    made = []
    for number, (name, html) in enumerate(pages.items()):
        file = folder / f"{number}.html"
        file.write_bytes(html)
        made.append(Measured(name, file, objects, flagged))
    return made


def open_once(browser: Browser, page: Measured, *, pan: bool) -> None:
    """Open a page in a fresh context and note when it was ready; then pan it, frame by frame."""
    context = browser.new_context(viewport=VIEW)
    tab = context.new_page()
    tab.goto(page.file.as_uri(), timeout=120_000)
    while not tab.evaluate(READY):  # wait_for_function is forbidden by the page's own policy
        tab.wait_for_timeout(50)
    page.ready.append(tab.evaluate("performance.getEntriesByName('ready')[0].startTime"))
    if pan:
        page.frames += panned(tab)
    context.close()


def panned(tab: Any) -> list[float]:
    """Drag the map about and give the milliseconds between frames."""
    tab.wait_for_timeout(300)
    tab.mouse.move(900, 500)
    tab.mouse.down()
    tab.evaluate(FRAMES)
    for step in range(120):
        tab.mouse.move(900 - 12 * (step % 60), 500 + 3 * (step % 40))
    tab.evaluate("cancelAnimationFrame(window.watching)")
    tab.mouse.up()
    frames: list[float] = tab.evaluate("frames_seen.slice(2)")
    return frames


def bytes_an_object() -> dict[int, float]:
    """Give what an object without flags adds to the file, with its whole address."""
    few = len(draw_page(**town(1_000, 50)).html)
    sizes = sorted({objects for objects, _ in SIZES})
    return {size: (len(draw_page(**town(size, 50)).html) - few) / (size - 1_000) for size in sizes}


def report(groups: list[list[Measured]]) -> str:
    """Give the table: ratios, since milliseconds are this machine's."""
    lines = ["| objects / flagged | page | MB | ready ms | × bare canvas | limit ms | pan p95 ms |", "|" + " --- |" * 7]
    for group in groups:
        floor = group[0].median
        for page in group:
            frames = f"{np.percentile(page.frames, 95):.0f}" if page.frames else ""
            limit = f"{2 * floor + 150:.0f}" if page is group[1] else ""
            cells = (
                f"{page.objects:,} / {page.flagged:,}" if page.objects else "given",
                page.name,
                f"{page.file.stat().st_size / 1e6:.1f}",
                f"{page.median:.0f}",
                f"{page.median / floor:.1f}",
                limit,
                frames,
            )
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folium", action="store_true", help="folium's own layers too")
    parser.add_argument("--cluster", type=Path, help="leaflet.markercluster.js, for FastMarkerCluster")
    parser.add_argument("--page", type=Path, action="append", default=[], help="a page from disk")
    options = parser.parse_args()
    chromium = os.environ.get("HOUSING_RISK_CHROMIUM") or sys.exit("HOUSING_RISK_CHROMIUM names no Chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        groups = contestants(options, Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for turn in range(options.rounds):
            for group in groups:
                for page in group:
                    open_once(browser, page, pan=turn < 2 and page is not group[0])
        print(report(groups))
        browser.close()
    print()
    for size, weight in bytes_an_object().items():
        print(f"{size:,} objects: {weight:.1f} bytes an object beyond flagged ones")


if __name__ == "__main__":
    main()
