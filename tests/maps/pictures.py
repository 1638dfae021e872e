"""Takes the pictures of docs/page.md from a page on disk: the demo's, in which everything is made up.

HOUSING_RISK_CHROMIUM=… python -m tests.maps.pictures demo/maps/GM9999_2024-06-01.html docs/images
"""

from __future__ import annotations

import base64
import os
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.maps.conftest import ARGUMENTS

WIDE = {"viewport": {"width": 1440, "height": 900}}
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "device_scale_factor": 1.5}
PAPER = {**WIDE, "device_scale_factor": 1.25}
PAPER_SIZE = {"width": 703, "height": 1032}
"""What is left between the margins of an A4, in CSS pixels."""
COLOURS = 256
PIXELS = """async (url) => {
  const picture = Object.assign(new Image(), { src: url });
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const bytes = context.getImageData(0, 0, canvas.width, canvas.height).data;
  let text = '';
  for (let at = 0; at < bytes.length; at += 30000) text += String.fromCharCode(...bytes.subarray(at, at + 30000));
  return [canvas.width, canvas.height, btoa(text)];
}"""


def detail(tab: Any) -> None:
    tab.locator(".row").first.click()


def by_reason(tab: Any) -> None:
    """The question with the longest ranked list, one reason of it."""
    tab.keyboard.press("3")
    tab.locator("[data-filter=rule] summary").click()
    tab.locator("[open] .option").first.click()


def near_by(tab: Any) -> None:
    """One wijk, then near enough for buildings and house numbers."""
    tab.keyboard.press("3")
    tab.locator("[data-filter=wijk] summary").click()
    counts = [int(text) for text in tab.locator("[open] .option b").all_text_contents()]
    tab.locator("[open] .option").nth(counts.index(max(counts))).click()
    tab.locator("#zoom-in").click()


def round_of(count: int) -> Callable[[Any], None]:
    def fill(tab: Any) -> None:
        tab.keyboard.press("3")
        for number in range(count):
            tab.locator(".plus").nth(number).click()
        tab.locator("#open-round").click()
        tab.locator(".panel .pill").first.click()

    return fill


def on_paper(number: int) -> Callable[[Any], None]:
    def show(tab: Any) -> None:
        tab.evaluate("window.print = () => {}")
        round_of(8)(tab)
        tab.locator(".actions .primary").click()
        tab.emulate_media(media="print")
        tab.set_viewport_size(PAPER_SIZE)
        sheets = "[...document.querySelectorAll('#paper .sheet')]"
        tab.evaluate(f"{sheets}.forEach((sheet, place) => {{ if (place !== {number}) sheet.remove(); }})")

    return show


PICTURES: dict[str, tuple[dict[str, Any], Callable[[Any], None]]] = {
    "demo-map": (WIDE, detail),
    "page-overview": (WIDE, lambda tab: None),
    "page-reason": (WIDE, by_reason),
    "page-buildings": (WIDE, near_by),
    "page-round": (WIDE, round_of(8)),
    "page-dark": ({**WIDE, "color_scheme": "dark"}, detail),
    "page-phone": (PHONE, lambda tab: None),
    "page-phone-address": (PHONE, detail),
    "page-paper-round": (PAPER, on_paper(0)),
    "page-paper-sheet": (PAPER, on_paper(1)),
    "page-no-scripts": ({**WIDE, "java_script_enabled": False}, lambda tab: None),
}


def small_png(pixels: npt.NDArray[np.uint8]) -> bytes:
    """Give a PNG of at most 256 colours: the commonest, and each other as the nearest of those."""
    height, width, _ = pixels.shape
    flat = pixels.reshape(-1, 3).astype(np.int32)
    found, place, counts = np.unique(flat @ [65536, 256, 1], return_inverse=True, return_counts=True)
    colours = np.column_stack([found >> 16, (found >> 8) & 255, found & 255])
    order = np.argsort(-counts, kind="stable")
    _, first = np.unique((colours[order] >> 5) @ [64, 8, 1], return_index=True)  # none of the kinds of colour gets lost
    kept = colours[order[list(dict.fromkeys([*np.sort(first)[: COLOURS // 2], *range(len(order))]))[:COLOURS]]]
    nearest = np.concatenate(
        [((part[:, None] - kept[None]) ** 2).sum(axis=2).argmin(axis=1) for part in np.array_split(colours, 64)]
    )
    rows = np.zeros((height, width + 1), np.uint8)
    rows[:, 1:] = nearest[place].reshape(height, width)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", kept.astype(np.uint8).tobytes()),
        (b"IDAT", zlib.compress(rows.tobytes(), 9)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def take(page: Path, folder: Path) -> None:
    """Take every picture."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["HOUSING_RISK_CHROMIUM"], args=ARGUMENTS)
        plain = browser.new_page()
        for name, (options, act) in PICTURES.items():
            context = browser.new_context(reduced_motion="reduce", **options)
            tab = context.new_page()
            tab.goto(page.resolve().as_uri())
            if options.get("java_script_enabled", True):
                tab.wait_for_selector("[data-ready=yes] .app")
                act(tab)
                tab.wait_for_timeout(300)
            tab.mouse.move(2, 2)
            taken = base64.b64encode(tab.screenshot()).decode("ascii")
            width, height, pixels = plain.evaluate(PIXELS, f"data:image/png;base64,{taken}")
            cells = np.frombuffer(base64.b64decode(pixels), np.uint8).reshape(height, width, 4)
            (folder / f"{name}.png").write_bytes(small_png(cells[:, :, :3]))
            context.close()
        browser.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]))
