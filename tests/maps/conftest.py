"""A made-up town, its page, and a browser that counts what the page asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from housing_risk.maps import Page, draw_page
from tests.maps import made_up

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="session")
def town() -> made_up.Tables:
    """About 2,000 objects, 120 of them flagged."""
    return made_up.town()


@pytest.fixture(scope="session")
def drawn(town: made_up.Tables) -> Page:
    """The page of that town."""
    return draw_page(**town)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Any]:
    """A running Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = None if chromium == "playwright" else chromium
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield running
        running.close()


class Watched:
    """A tab, with what it asked for and complained of."""

    def __init__(self, tab: Any, file: Path) -> None:
        self.tab = tab
        self.asked: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", lambda request: self.asked.append(request.url))
        tab.on("console", lambda message: self.complaints.append(message.text))
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.on("dialog", lambda dialog: (self.complaints.append("dialog"), dialog.dismiss()))
        tab.goto(file.as_uri())

    def ready(self) -> Any:
        """Wait until the page says it is ready."""
        self.until("performance.getEntriesByName('ready').length > 0")
        return self.tab

    def until(self, told: str) -> Any:
        """Wait for something; Playwright's own waiting evaluates text, which the page's policy forbids."""
        for _ in range(400):
            if self.tab.evaluate(told):
                return self.tab
            self.tab.wait_for_timeout(50)
        raise AssertionError(f"never: {told}")


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Watched]]:
    """Open HTML from disk in a fresh context; afterwards nothing was asked of anybody and nothing went wrong."""
    contexts, tabs = [], []

    def open_page(html: bytes, **options: Any) -> Watched:
        file = tmp_path / f"page{len(tabs)}.html"
        file.write_bytes(html)
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 900}, **options})
        contexts.append(context)
        tabs.append(Watched(context.new_page(), file))
        return tabs[-1]

    yield open_page
    for watched in tabs:
        assert set(watched.asked) == set(watched.asked[:1])
        assert watched.complaints == []
    for context in contexts:
        context.close()
