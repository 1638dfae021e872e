"""Screens between a phone and a desk, paper, and what a reader must see and not only hear."""

from __future__ import annotations

from typing import Any

import pytest

from housing_risk.maps import Page, draw_page
from housing_risk.messages import page as words
from tests.maps import made_up
from tests.maps.test_browser import NARROW, Open, fill_round, symbol_on_screen, tab_rules

pytestmark = pytest.mark.browser
OVERLAP = """([one, other]) => {
  const [a, b] = [one, other].map((name) => document.querySelector(name).getBoundingClientRect());
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return across > 0 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;
}"""


def height(tab: Any, selector: str) -> float:
    return float(tab.locator(selector).first.bounding_box()["height"])


@pytest.mark.parametrize("width", [761, 800, 1024, 1201, 1280, 1359])
def test_the_header_leaves_the_screen_to_the_list(opened: Open, drawn: Page, width: int) -> None:
    """The dates were once a column of seven beside the search, a third of a tablet's screen."""
    tab = opened(drawn.html, viewport={"width": width, "height": 800}).ready()
    assert height(tab, ".head") <= 130
    assert not tab.evaluate(OVERLAP, [".dates", ".tools"])
    assert not tab.evaluate(OVERLAP, [".legend", ".scale"])


@pytest.mark.parametrize("width", [1201, 1280, 1359, 1360, 1440])
def test_beside_an_open_panel_the_legend_covers_no_source(opened: Open, drawn: Page, width: int) -> None:
    tab = opened(drawn.html, viewport={"width": width, "height": 800}).ready()
    tab.locator(".row").first.click()
    assert tab.locator(".scale").is_visible()
    for other in (".legend", ".zoom", ".panel"):
        assert not tab.evaluate(OVERLAP, [other, ".scale"])


def test_on_a_phone_no_suspicion_stands_without_the_note_that_people_are_made_up(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, viewport={"width": 360, "height": 740}, has_touch=True).ready()
    for opens in ("#rows .row", "#see-round", "#help"):
        tab.reload()
        tab.locator(opens).first.click()
        assert tab.locator("#panel").is_visible()
        assert tab.locator(".simulated").is_visible(), opens
        assert not tab.locator("#map").is_visible()


def test_where_nothing_is_estimated_the_page_opens_with_addresses_in_order(opened: Open, town: made_up.Tables) -> None:
    page = draw_page(**{**town, "facts": {**town["facts"], "presence": made_up.COUNTED}})
    tab = opened(page.html).ready()
    tab.locator(".row").first.click()
    assert tab.locator(".panel .kind").inner_text().strip() == words.NO_RANK
    assert tab.locator(".row .symbol:not(.class3)").count() == 0


def test_in_a_round_on_a_phone_no_house_number_breaks(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, **NARROW).ready()
    fill_round(tab, 4)
    tab.locator(".dock button").last.click()
    assert tab.locator("ol.stops .address").count() == 4
    assert tab.evaluate("[...document.querySelectorAll('ol.stops .what')].map(e => e.clientWidth)") > [200] * 4
    number = "[...document.querySelectorAll('ol.stops .address span + span')]"
    assert tab.evaluate(f"{number}.every(e => e.getClientRects().length === 1)")


def test_without_scripts_figures_keep_the_names_of_their_columns(opened: Open, drawn: Page) -> None:
    """An A4 is 703 pixels between its margins: it once got the rows of a phone, whose figures had no name or unit."""
    tab = opened(drawn.html, java_script_enabled=False, viewport={"width": 703, "height": 1032}).tab
    assert tab.locator(".ranked thead").first.is_visible()
    tab.emulate_media(media="print")
    assert tab.locator(".ranked th").nth(3).bounding_box()["x"] == tab.locator(".ranked td").nth(3).bounding_box()["x"]


@pytest.mark.parametrize("width", [761, 800, 1200])
def test_a_street_keeps_its_name_on_a_tablet(opened: Open, drawn: Page, width: int) -> None:
    tab = opened(drawn.html, viewport={"width": width, "height": 800}).ready()
    streets = "[...document.querySelectorAll('.row .address span:first-child')]"
    cut = tab.evaluate(f"{streets}.filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)")
    assert [street for street in cut if len(street) < 18] == []


@pytest.mark.parametrize("size", [(1024, 768), (1100, 1300), (1200, 700), (1280, 800)])
def test_the_panel_covers_no_chosen_address(opened: Open, size: tuple[int, int]) -> None:
    """On a tablet the panel lies over the map; the middle of the map is then under it."""
    viewport = {"width": size[0], "height": size[1]}
    tab = opened(draw_page(**made_up.town(2000, 1)).html, viewport=viewport, reduced_motion="reduce").ready()
    tab.locator(".row").first.click()
    tab.wait_for_timeout(100)
    top = "([x, y]) => document.elementFromPoint(x, y).closest('.panel, .legend, #map')?.id"
    assert tab.evaluate(top, list(symbol_on_screen(tab))) == "map"


def test_the_list_begins_on_the_first_screen_of_a_phone(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, viewport={"width": 390, "height": 844}, has_touch=True).ready()
    row = tab.locator(".row").first.bounding_box()
    assert row["y"] + row["height"] / 2 <= tab.locator(".dock").bounding_box()["y"]


def test_a_phone_on_its_side_can_open_an_address(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, viewport={"width": 844, "height": 390}, has_touch=True).ready()
    tab.locator(".row").first.click(timeout=3000)
    assert height(tab, ".panel-body") >= 100


def test_a_full_round_is_told_to_the_eye_too(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    fill_round(tab, 8)
    assert tab.locator("#spoken.shown").count() == 0
    tab.locator(".plus").nth(8).click()
    told = tab.locator("#spoken.shown")
    assert told.inner_text() == words.UI["round_full"]
    assert told.bounding_box()["height"] > 20
    tab.locator("[data-filter=rule] summary").click()
    tab.locator("[open] .option").first.click()
    assert tab.locator("#spoken.shown").count() == 0


@pytest.mark.parametrize("kept", ["{", "null", "[]", '{"ids": 1}'])
def test_a_damaged_round_does_not_make_the_file_damaged(opened: Open, drawn: Page, kept: str) -> None:
    watched = opened(drawn.html)
    tab = watched.ready()
    fill_round(tab, 1)
    key = "Object.keys(localStorage).find(key => key.includes('round'))"
    tab.evaluate(f"kept => localStorage.setItem({key}, kept)", kept)
    tab.reload()
    watched.ready()
    assert tab.locator("#open-round .count").inner_text() == "0"


def test_the_list_on_paper_explains_and_breaks_no_word(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, viewport={"width": 703, "height": 1032}).ready()
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    text = tab.locator("#paper").inner_text()
    assert tab.locator("#paper thead").is_visible()
    listed = {rule["title"]: rule for rule in tab_rules() if f"{rule['title']}. " in text}
    assert listed
    assert all(rule["trap"] in text and rule["check"] in text for rule in listed.values())
    words_of_a_class = tab.evaluate(
        "[...document.querySelectorAll('#paper tbody td:nth-child(4)')].map(cell => {"
        "  const range = document.createRange(); range.selectNodeContents(cell);"
        "  return [cell.textContent.split(' ').length, range.getClientRects().length]; })"
    )
    assert all(lines <= count for count, lines in words_of_a_class)


def test_a_limit_has_its_own_word(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, **NARROW).ready()
    for key, told in (("occupancy", "plaats voor "), ("use", "grens bij ")):
        tab.locator(f"[data-question={key}]").click()
        tab.locator(".row").first.click()
        assert tab.locator(".bar-name").text_content().startswith(told)
        tab.locator(".panel .icon").click()


@pytest.mark.parametrize("height", [740, 844])
def test_on_a_phone_no_name_of_a_wijk_covers_an_address(opened: Open, drawn: Page, height: int) -> None:
    tab = opened(drawn.html, viewport={"width": 360, "height": height}, has_touch=True).ready()
    covered = tab.evaluate(
        """() => {
          const canvas = document.querySelector('#map canvas');
          const box = canvas.getBoundingClientRect();
          const scale = canvas.width / box.width;
          const style = getComputedStyle(document.documentElement);
          const wanted = [0, 1, 2].map((kind) => parseInt(style.getPropertyValue(`--class${kind}`).slice(1), 16));
          return [...document.querySelectorAll('.wijk-pill')].filter((pill) => {
            const { left, top, width, height } = pill.getBoundingClientRect();
            const part = [(left - box.left) * scale, (top - box.top) * scale, width * scale, height * scale];
            const { data } = canvas.getContext('2d').getImageData(...part.map(Math.round));
            for (let i = 0; i < data.length; i += 4) {
              if (wanted.includes((data[i] << 16) | (data[i + 1] << 8) | data[i + 2])) return true;
            }
            return false;
          }).map((pill) => pill.textContent);
        }"""
    )
    assert covered == []
