"""The page in a real Chromium, used as an inspector uses it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from housing_risk.maps import Page, draw_page
from housing_risk.maps.explore import explore_map
from housing_risk.messages import page as words
from tests.maps import made_up
from tests.maps.test_page import hostile

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
A4 = 297 / 25.4 * 96
NARROW = {"viewport": {"width": 360, "height": 780}, "has_touch": True}


WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")


def violations(tab: Any, tags: tuple[str, ...] = (*WCAG, "best-practice")) -> list[str]:
    """What axe finds against WCAG 2.1 AA, and what it advises."""
    from axe_playwright_python.sync_playwright import Axe

    options = {"runOnly": {"type": "tag", "values": list(tags)}}
    found = Axe().run(tab, options=options).response["violations"]
    return [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]]


Steps = dict[str, Callable[[Any], Any]]
"""States of the page in the order in which a reader comes to them, each from the one before."""


def first_row(tab: Any) -> None:
    tab.locator(".row").first.click()


def choose(tab: Any, name: str) -> None:
    tab.locator(f"[data-filter={name}] summary").click()
    tab.locator("[open] .option").first.click()


def the_round(tab: Any, count: int, opener: str = "#open-round") -> None:
    fill_round(tab, count)
    tab.locator(opener).click()


WIDE: Steps = {
    "overview": lambda tab: None,
    "menu": lambda tab: tab.locator("[data-filter=rule] summary").click(),
    "card": lambda tab: tab.locator("[open] .option").first.click(),
    "filtered": lambda tab: choose(tab, "kind"),
    "detail": first_row,
    "registration": lambda tab: (tab.keyboard.press("Escape"), tab.keyboard.press("1"), first_row(tab)),
    "search": lambda tab: (tab.keyboard.press("Escape"), tab.locator("#search").fill("grind 1")),
    "dot": lambda tab: search(tab, free_address(tab)),
    "help": lambda tab: tab.locator("#help").click(),
    "empty round": lambda tab: tab.locator("#open-round").click(),
    "round": lambda tab: (tab.keyboard.press("Escape"), tab.keyboard.press("2"), the_round(tab, 3)),
}
DARK: Steps = {
    "overview": lambda tab: None,
    "detail": first_row,
    "round": lambda tab: (tab.keyboard.press("Escape"), the_round(tab, 3)),
}
SMALL: Steps = {
    "overview": lambda tab: None,
    "detail": first_row,
    "round": lambda tab: (tab.keyboard.press("Escape"), the_round(tab, 2, "#see-round")),
}
CONTEXTS: dict[str, tuple[dict[str, Any], Steps]] = {
    "wide": ({}, WIDE),
    "dark": ({"color_scheme": "dark"}, DARK),
    "narrow, no network": ({**NARROW, "offline": True}, SMALL),
    "tablet": ({"viewport": {"width": 800, "height": 1000}, "has_touch": True}, DARK),
    "phone on its side": ({"viewport": {"width": 844, "height": 390}, "has_touch": True}, DARK),
    "200 %": ({"viewport": {"width": 683, "height": 384}, "device_scale_factor": 2}, SMALL),
    "forced colours": ({"forced_colors": "active", "color_scheme": "dark"}, DARK),
}


def fill_round(tab: Any, count: int) -> None:
    for number in range(count):
        tab.locator(".plus").nth(number).click()


def free_address(tab: Any) -> str:
    """An address of the made-up town without any flag."""
    town = made_up.town()
    profiles = town["profiles"]
    free = profiles[~profiles["object_id"].isin(town["flags"]["object_id"])]
    return str(free["address"].iloc[0])


def search(tab: Any, address: str) -> None:
    tab.locator("#search").fill(address)
    tab.locator("#found .option").first.wait_for()
    tab.keyboard.press("Enter")


@pytest.mark.parametrize("context", CONTEXTS)
def test_no_barrier(opened: Open, drawn: Page, context: str) -> None:
    options, steps = CONTEXTS[context]
    tab = opened(drawn.html, reduced_motion="reduce", **options).ready()
    found = {}
    for state, act in steps.items():
        act(tab)
        found[state] = violations(tab)
    assert found == {state: [] for state in steps}


def test_no_barrier_on_paper(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    print_round(tab, 2)
    tab.emulate_media(media="print")
    assert violations(tab, WCAG) == []  # landmarks mean nothing on paper


def sideways(tab: Any) -> int:
    """By how many pixels something is wider than its room."""
    rooms = "[...document.querySelectorAll('body, .side, .panel, .panel-body, .rooms')]"
    return int(tab.evaluate(f"Math.max(...{rooms}.map((room) => room.scrollWidth - room.clientWidth))"))


def test_nothing_scrolls_sideways(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    for width in (320, 360, 700, 900):
        tab.set_viewport_size({"width": width, "height": 700})
        assert sideways(tab) <= 0
        tab.locator(".row").first.click()
        assert sideways(tab) <= 0
        tab.keyboard.press("Escape")


def test_open_filters_stay_on_the_screen(opened: Open, drawn: Page) -> None:
    """Each choice is read whole with its count, also where the pill stands at the right edge."""
    tab = opened(drawn.html).ready()
    beyond = "[...document.querySelectorAll('.menu *')].filter((each) => each.checkVisibility())"
    beyond += ".filter((each) => each.getBoundingClientRect().right > innerWidth).length"
    for width in (320, 360, 700, 1400):
        tab.set_viewport_size({"width": width, "height": 740})
        for menu in tab.locator("summary.pill").all():
            menu.click()
            assert tab.evaluate(beyond) == 0
            tab.keyboard.press("Escape")


def test_targets_are_large_enough_on_a_phone(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, **NARROW).ready()
    small = tab.evaluate(
        "[...document.querySelectorAll('button, summary, input')]"
        ".filter(e => e.offsetParent && !e.closest('.leaflet-pane'))"
        ".map(e => [e.outerHTML.slice(0, 60), e.getBoundingClientRect().height])"
        ".filter(([, height]) => height < 43.5 && height > 0)"
    )
    assert small == []


def test_every_task_by_keyboard(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html, reduced_motion="reduce").ready()
    text = lambda selector: tab.locator(selector).first.inner_text()  # noqa: E731
    tab.keyboard.press("3")
    assert text("#ask") == words.QUESTIONS["use"]["ask"]
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    chosen = tab.evaluate("document.activeElement.querySelector('.address').textContent")
    tab.keyboard.press("Enter")
    assert text(".panel h2") == chosen
    assert tab.evaluate("document.activeElement.id") == "panel"
    tab.keyboard.press("Escape")
    assert tab.locator(".panel").is_hidden()
    assert tab.evaluate("document.activeElement.querySelector('.address').textContent") == chosen
    tab.keyboard.press("+")
    assert text("#open-round .count") == "1"
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("+")
    tab.keyboard.press("/")
    assert tab.evaluate("document.activeElement.id") == "search"
    tab.keyboard.press("Escape")
    tab.locator("#open-round").press("Enter")
    stops = tab.locator("ol.stops .address").all_inner_texts()
    tab.locator("ol.stops .what").first.focus()
    tab.keyboard.press("Alt+ArrowDown")
    assert tab.locator("ol.stops .address").all_inner_texts() == stops[::-1]
    tab.keyboard.press("?")
    assert text(".panel h2") == words.UI["help"]


def test_single_keys_can_be_switched_off(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    tab.keyboard.press("?")
    tab.locator(".panel input[type=checkbox]").uncheck()
    tab.keyboard.press("Escape")
    tab.keyboard.press("4")
    assert tab.locator("#ask").inner_text() == words.QUESTIONS["occupancy"]["ask"]


@pytest.mark.parametrize("width", [1366, 1400, 1800])
def test_the_header_is_one_row(opened: Open, drawn: Page, width: int) -> None:
    tab = opened(drawn.html, viewport={"width": width, "height": 800}).ready()
    tops = tab.evaluate("[...document.querySelectorAll('.dates dt')].map((part) => part.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    boxes = [tab.locator(part).bounding_box() for part in (".dates", ".tools")]
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
    assert tab.locator(".head").bounding_box()["height"] <= 72
    law = tab.locator("#law").bounding_box()
    assert law["height"] < 2 * 15 * 1.4


def test_few_tabs_pass_the_map(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    inside = tab.evaluate(
        "[...document.querySelectorAll('.ground *')].filter(e => e.tabIndex >= 0 && e.offsetParent).length"
    )
    assert inside <= 6


def test_search_finds_every_kind_of_address(opened: Open, drawn: Page, town: made_up.Tables) -> None:
    tab = opened(drawn.html).ready()
    profiles = town["profiles"]
    for place in (0, 17, 850, 1999):
        row = profiles.iloc[place]
        for typed in (row["address"].lower(), f"{row['postcode']} {row['address'].rsplit(' ', 1)[1]}"):
            tab.locator("#search").fill(typed)
            assert tab.locator("#found .option b").first.inner_text() == row["address"]


def test_a_dot_says_one_sentence_and_nothing_else(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    address = free_address(tab)
    search(tab, address)
    assert tab.locator(".panel h2").inner_text() == address
    assert tab.locator(".panel .panel-body").inner_text() == words.DOT
    assert tab.locator(".panel .actions").count() == 0


def test_evidence_in_the_order_of_the_spec(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    tab.locator(".row").first.click()
    titles = tab.locator(".evidence h3").all_inner_texts()
    sheet, ui = words.SHEET, words.UI
    wanted = [
        sheet["why"],
        ui["explains"],
        ui["check_first"],
        None,
        *(sheet[k] for k in ("sure", "gaps", "visit", "others")),
    ]
    assert len(titles) == len(wanted)
    assert all(want in (None, title) for title, want in zip(titles, wanted, strict=True))
    assert tab.locator(".evidence .bars").count() == 1


def test_filters_keep_ranks_and_count(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    everything = tab.locator(".row .rank").all_text_contents()
    tab.locator("[data-filter=kind] summary").click()
    option = tab.locator("[data-filter=kind] .option").nth(1)
    count = option.locator("b").inner_text()
    option.click()
    ranks = tab.locator(".row .rank").all_text_contents()
    assert str(len(ranks)) == count == tab.locator("#counted b").first.inner_text()
    assert ranks == [rank for rank in everything if rank in ranks] != everything
    tab.get_by_text(words.UI["show_all"], exact=True).click()
    assert tab.locator(".row .rank").all_text_contents() == everything


def test_data_are_older_when_no_registration_is_newer_or_unknown(
    opened: Open, drawn: Page, town: made_up.Tables
) -> None:
    tab = opened(drawn.html).ready()
    tab.locator("[data-filter=age] summary").click()
    counted = list(map(int, tab.locator("[data-filter=age] .option b").all_text_contents()))
    question = tab.evaluate("document.querySelector('[data-question][aria-current]').dataset.question")
    listed = town["shortlist"].loc[town["shortlist"]["question"] == question, "object_id"]
    bands = town["profiles"].set_index("object_id").loc[listed]
    known = bands[bands["brp_age_unknown"] == 0]
    newer = known[["rni_under_4m", "rni_4_12m", "rni_12_24m"]].cumsum(axis=1)
    assert counted == [count for name in newer if (count := (newer[name] == 0).sum())]
    assert 0 < min(counted) < max(counted) < len(known) < len(listed)


def symbol_on_screen(tab: Any) -> tuple[float, float]:
    """Where the canvas shows the colour of a class; there must be one symbol."""
    spot = tab.evaluate(
        """() => {
          const canvas = document.querySelector('#map canvas');
          const { data, width } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          const style = getComputedStyle(document.documentElement);
          const colour = (i) => (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
          const wanted = [0, 1, 2].map((kind) => parseInt(style.getPropertyValue(`--class${kind}`).slice(1), 16));
          const spots = [];
          for (let i = 0; i < data.length; i += 4) {
            if (wanted.includes(colour(i))) spots.push([(i / 4) % width, Math.floor(i / 4 / width)]);
          }
          const { left, top } = canvas.getBoundingClientRect();
          const middle = (axis) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
          return [left + middle(0), top + middle(1)];
        }"""
    )
    return spot[0], spot[1]


def test_a_click_on_the_map_chooses_in_the_list(opened: Open) -> None:
    """One flagged object: the first view has it in sight, clear of the legend."""
    tab = opened(draw_page(**made_up.town(2000, 1)).html).ready()
    listed = tab.locator(".row .address")
    assert listed.count() == 1
    x, y = symbol_on_screen(tab)
    legend = tab.locator(".legend").bounding_box()
    assert x > legend["x"] + legend["width"] or y < legend["y"]
    tab.mouse.click(x, y)
    assert tab.locator(".panel h2").inner_text() == listed.text_content()
    assert tab.locator(".row[aria-current=true]").count() == 1


def print_round(tab: Any, count: int) -> None:
    tab.evaluate("window.print = () => {}")
    fill_round(tab, count)
    tab.locator("#open-round").click()
    tab.locator(".actions .primary").click()


def test_a_round_on_paper(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    print_round(tab, 8)
    sheets = tab.locator("#paper .sheet")
    assert sheets.count() == 9
    first = sheets.first.text_content()
    told = [card for rule in tab_rules() for card in (rule["title"], rule["trap"])]
    assert not [text for text in (*told, *words.CLASSES[:3], "op 100") if text in first]
    assert words.NOTHING_SAID in first
    for number in range(1, 9):
        text = sheets.nth(number).text_content()
        assert words.REASON in text
        assert "112" in text
    tab.emulate_media(media="print")
    pages = tab.pdf(prefer_css_page_size=True).count(b"/Type /Page\n")
    assert pages == 9


def tab_rules() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = made_up.town(10, 0)["rules"].to_dict("records")
    return rows


def test_printing_without_a_round_gives_the_list(opened: Open, drawn: Page) -> None:
    tab = opened(drawn.html).ready()
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    rows = tab.locator("#paper tbody tr")
    assert rows.count() == int(tab.locator("#counted b").first.inner_text())
    assert words.REASON in tab.locator("#paper").text_content()


def test_the_round_is_kept_and_wiped(opened: Open, drawn: Page) -> None:
    watched = opened(drawn.html)
    tab = watched.ready()
    fill_round(tab, 3)
    tab.reload()
    watched.ready()
    assert tab.locator("#open-round .count").inner_text() == "3"
    tab.locator("#open-round").click()
    tab.get_by_text(words.UI["wipe"]).click()
    assert tab.locator("#open-round .count").inner_text() == "3"
    tab.get_by_text(words.UI["wipe_sure"]).click()
    assert tab.locator("#open-round .count").inner_text() == "0"
    assert tab.evaluate("Object.keys(localStorage).filter(key => key.includes('round'))") == []


def test_a_browser_that_keeps_nothing_says_so(opened: Open, drawn: Page) -> None:
    watched = opened(drawn.html)
    watched.tab.add_init_script("Storage.prototype.setItem = () => { throw new Error('no') }")
    watched.tab.reload()
    tab = watched.ready()
    tab.locator("#open-round").click()
    assert words.UI["not_kept"] in tab.locator(".panel").inner_text()


@pytest.mark.parametrize("part", ["points", "content"])
def test_a_damaged_file_says_so(opened: Open, drawn: Page, part: str) -> None:
    start = drawn.html.index(f'id="data-{part}">'.encode()) + 30
    tab = opened(drawn.html[:start] + drawn.html[start + 200 :]).until(
        "document.documentElement.dataset.ready === 'no'"
    )
    assert tab.locator("#damaged").is_visible()


def test_a_file_whose_lists_are_cut_off_says_so(opened: Open, drawn: Page) -> None:
    """All that the scripts need is there, but a reader without scripts would miss addresses."""
    cut = drawn.html.index(b"</noscript>") - 100
    tab = opened(drawn.html[:cut]).until("document.documentElement.dataset.ready === 'no'")
    assert tab.locator("#damaged").is_visible()


def test_a_file_cut_short_says_so(opened: Open, drawn: Page) -> None:
    cut = drawn.html.index(b'id="data-shapes">') + 40
    tab = opened(drawn.html[:cut]).tab
    assert not tab.locator("#damaged").is_visible()
    waits = tab.evaluate("document.getAnimations().map((each) => (each.finish(), each.effect.getTiming().delay))")
    assert waits == [8000]
    assert tab.locator("#damaged").is_visible()


@pytest.mark.parametrize(("objects", "flagged"), [(2000, 0), (2000, 3), (1500, 1000)])
def test_other_numbers_of_flags(opened: Open, objects: int, flagged: int) -> None:
    town = made_up.town(objects, flagged)
    tab = opened(draw_page(**town).html).ready()
    listed = (town["shortlist"]["question"] == "occupancy").sum()
    if not listed:
        assert "Dat zegt niet dat alles klopt" in tab.locator(".side").inner_text()
    elif flagged == 1000:
        assert "van alle adressen" in tab.locator("#counted").inner_text()
        assert tab.locator(".row").count() == 0
        tab.locator("#after .pill").first.click()
        assert tab.locator(".row").count() == 100
    else:
        assert tab.locator(".row").count() == listed
    if flagged != 3:
        assert violations(tab) == []


def test_hostile_text_runs_nowhere(opened: Open, town: made_up.Tables) -> None:
    page = draw_page(**hostile(town))
    tab = opened(page.html).ready()
    assert tab.locator("img").count() == 0
    for number in ("1", "2", "3", "4"):
        tab.keyboard.press(number)
        tab.locator(".row").first.click()
        tab.keyboard.press("Escape")
    print_round(tab, 2)
    assert tab.locator("#paper .sheet").count() == 3
    assert tab.locator("img").count() == 0


def test_without_scripts_the_page_reads(opened: Open, drawn: Page, town: made_up.Tables) -> None:
    tab = opened(drawn.html, java_script_enabled=False).tab
    assert tab.locator("#app").is_hidden()
    assert tab.locator("#damaged").is_hidden()
    assert tab.locator(".plain").is_visible()
    for question in words.QUESTION_ORDER:
        rows = tab.locator(f"#list-{question} > table > tbody > tr")
        assert rows.count() == (town["shortlist"]["question"] == question).sum()
    assert tab.locator("#sheets .sheet").count() > 50
    assert tab.locator(".fixed").is_visible()
    details = tab.locator("#list-occupancy details").first
    details.locator("summary").click()
    assert details.locator(".check").is_visible()


def test_no_barrier_without_scripts(opened: Open) -> None:
    """axe needs scripts itself, so it gets what a reader without scripts gets: the same page, the scripts cut out."""
    page = draw_page(**made_up.town(400, 20)).html.decode("utf-8")
    html = re.sub(r"<script[ >].*?</script>", "", page, flags=re.DOTALL)
    tab = opened(re.sub("</?noscript>", "", html).encode("utf-8")).tab
    assert tab.locator(".plain").is_visible()
    assert tab.locator("#app").is_hidden()
    tab.locator("#list-occupancy summary").first.click()
    tab.locator("#sheets summary").first.click()
    assert violations(tab) == []
    tab.set_viewport_size({"width": 360, "height": 700})
    assert sideways(tab) <= 0


def test_without_scripts_hostile_text_stays_text(opened: Open, town: made_up.Tables) -> None:
    tab = opened(draw_page(**hostile(town)).html, java_script_enabled=False).tab
    assert tab.locator("img").count() == 0
    assert tab.locator(".plain").is_visible()


def explore(town: made_up.Tables) -> str:
    names = ("profiles", "flags", "shortlist", "rules", "areas", "panden", "facts")
    html: str = explore_map(**{name: town[name] for name in names}).get_root().render()
    return html


def test_the_folium_map_needs_no_network(opened: Open, town: made_up.Tables) -> None:
    tab = opened(explore(town).encode("utf-8")).tab
    tab.wait_for_selector(".leaflet-overlay-pane canvas")
    for box in tab.locator(".leaflet-control-layers input").all():
        box.click()
    tab.wait_for_timeout(200)


def test_a_click_in_the_folium_map_tells_the_reason(opened: Open) -> None:
    town = made_up.town(2000, 1)
    listed = town["shortlist"].query("question == 'occupancy'")["object_id"]
    (row,) = town["profiles"][town["profiles"]["object_id"].isin(listed)].to_crs("EPSG:4326").itertuples()
    tab = opened(explore(town).encode("utf-8")).tab
    tab.wait_for_selector(".leaflet-overlay-pane canvas")
    spot = [row.geometry.y, row.geometry.x]
    point = tab.evaluate(f"map_housing_map.setView({spot}, 17, {{animate: false}}).latLngToContainerPoint({spot})")
    tab.mouse.click(point["x"], point["y"])
    told = tab.locator(".leaflet-popup-content p").all_text_contents()
    assert told[0] == row.address
    assert "Naar schatting wonen hier" in told[1]
    assert told[-1] == words.REASON


def test_hostile_text_runs_nowhere_in_the_folium_map(opened: Open, town: made_up.Tables) -> None:
    tab = opened(explore(hostile(town)).encode("utf-8")).tab
    tab.wait_for_selector(".leaflet-overlay-pane canvas")
    tab.mouse.move(700, 450)
    assert tab.locator("img").count() == 0
