"""What every test may ask for."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import hypothesis
import pytest

pytest_plugins = ["tests.made_up", "tests.laws.planted"]

# A run makes few cycles and very many objects: looking for cycles all the time takes a tenth of the suite.
gc.freeze()
gc.set_threshold(50_000, 20, 50)

# No deadline: a busy machine is no fault of the code. On CI the same examples every time, elsewhere new ones.
hypothesis.settings.register_profile("ours", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("ours")


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder of real and official data, or a skip that the closing line counts."""
    folder = os.environ.get("HOUSING_RISK_TEST_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("HOUSING_RISK_TEST_DATA does not name a folder")
    return Path(folder)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium, or a skip that the closing line counts."""
    browser = os.environ.get("HOUSING_RISK_CHROMIUM")
    if not browser:
        pytest.skip("no Chromium: HOUSING_RISK_CHROMIUM is empty")
    return browser


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say plainly what did not run."""
    skipped = terminalreporter.stats.get("skipped", [])
    for marker in ("browser", "real_data"):
        if count := sum(marker in report.keywords for report in skipped):
            terminalreporter.write_line(f"NOT RUN: {count} {marker} test(s)", yellow=True, bold=True)
