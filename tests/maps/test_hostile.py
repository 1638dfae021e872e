"""Text that would run, planted in every column of every file as received, carried through a whole run into the page."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import pandas as pd
import pytest

from tests.made_up import Town, found
from tests.maps import unpacking
from tests.maps.test_browser import print_round, sideways

pytestmark = pytest.mark.browser
HOSTILE = (
    "</script><img src=x onerror=alert(1)>\"'`${alert(2)}{{7*7}}\u2028\u202e=cmd|' /C calc'!A0 " + "zeer lang " * 40
)
LISTS = ("rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen")


def with_a_row_for_every_column(table: pd.DataFrame) -> pd.DataFrame:
    """The list, and per column a copy of its first row with the hostile text there."""
    rows = pd.concat([table.iloc[:1]] * table.shape[1], ignore_index=True)
    for place in range(table.shape[1]):
        rows.iloc[place, place] = HOSTILE
    return pd.concat([table, rows], ignore_index=True)


def with_hostile_names(content: bytes) -> bytes:
    """A BAG delivery whose streets and places bear the text after their own name; archives hold archives."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            inside = old.read(name)
            if name.endswith(".zip"):
                inside = with_hostile_names(inside)
            elif "OPR" in name or "WPL" in name:
                end = f" {escape(HOSTILE.replace(chr(0x2028), ''))}</Objecten:naam>"
                inside = inside.replace(b"</Objecten:naam>", end.encode("utf-8"))
            new.writestr(name, inside)
    return made.getvalue()


def poison(town: Town) -> None:
    """Plant the text wherever a file as received has room for it."""
    for kind in LISTS:
        town.put(kind, with_a_row_for_every_column(town.table(kind)))
    town.path("bag").write_bytes(with_hostile_names(town.path("bag").read_bytes()))
    borders = json.loads(town.path("grenzen").read_text("utf-8"))
    for feature in borders["features"]:
        feature["properties"]["name"] = HOSTILE
    town.path("grenzen").write_text(json.dumps(borders), "utf-8")
    text = json.dumps(HOSTILE)
    for key in ("text", "controller", "article", '"Meldpunt wonen (verzonnen)"'):
        lines = town.config.read_text("utf-8").splitlines()
        town.config.write_text("\n".join(f"{key} = {text}" if line.startswith(f"{key} =") else line for line in lines))


def test_hostile_files_run_nowhere(opened: Callable[..., Any], copied: Callable[[], Town]) -> None:
    town = copied()
    poison(town)
    page = found(town, allow={"unlinked-exclusions"}).page  # the row of an exclusion whose address is the text
    told = unpacking.everything(page)
    assert "Boterkring </script><img" in told
    tab = opened(page).ready()
    assert HOSTILE[:40] in tab.locator(".row .address").first.text_content()
    for number in "1234":
        tab.keyboard.press(number)
        if tab.locator(".row").count():
            tab.locator(".row").first.click()
            assert sideways(tab) <= 0
            tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    tab.locator("#search").fill("<img src=x")
    tab.locator(".tab").nth(1).click()
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert HOSTILE[:40] in tab.locator("#paper").text_content()
    tab.keyboard.press("Escape")
    print_round(tab, 2)
    tab.emulate_media(media="print")
    assert tab.locator("#paper .sheet").count() == 3
    assert tab.locator("img, [onerror]").count() == 0
    still = opened(page, java_script_enabled=False).tab
    assert HOSTILE[:40] in still.locator("#list-occupancy").text_content()
    assert still.locator("img, [onerror]").count() == 0
