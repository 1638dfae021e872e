"""A configuration with faults: each of them as a finding, and what can still be read with the rest of it."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from housing_risk.errors import SettingsError
from housing_risk.findings import Finding
from housing_risk.messages import settings as words
from housing_risk.settings import Settings, load_settings, parse_settings
from housing_risk.settings_file import read_toml

UNREAD = "settings_unread"
"""The rule of a configuration of which nothing could be read."""


def settings_and_faults(path: Path | None) -> tuple[Settings, list[Finding]]:
    """Give the settings of a file without its wrong keys, and a fault of each; the start values when none can be read.

    So that `check` can tell of all files at once, and a run alone refuses.
    """
    try:
        return load_settings(path), []
    except SettingsError as error:
        file = path.name if path else ""
        if not (path and error.wrong):
            return Settings(), [_fault(file, UNREAD, words.NOT_READ_FOUND, str(error))]
        faults = [_fault(file, "settings_key", words.WRONG_KEY_FOUND, said, ".".join(at)) for at, said in error.wrong]
        return _without_wrong(read_toml(path)), faults


def _fault(file: str, rule: str, sentence: tuple[str, str, str], complaint: str, key: str = "") -> Finding:
    what, why, way_out = sentence
    said = complaint.removeprefix(f"- {key}: ")
    return Finding(
        "fault", file, rule, what.format(file=file, key=key, complaint=said), why, way_out, column=key, count=1
    )


def _without_wrong(content: dict[str, Any]) -> Settings:
    """Give the settings of what is left when every wrong key is taken away; what depends on one may go with it."""
    left = copy.deepcopy(content)
    while True:
        try:
            return parse_settings(left)
        except SettingsError as error:
            gone = [_take_away(left, place) for place, _ in error.wrong]
            if not any(gone):
                return Settings()


def _take_away(content: dict[str, Any], place: Sequence[str]) -> bool:
    """Take away what stands at `place`, or the nearest section around it; tell whether there was anything."""
    section = content
    for at, key in enumerate(place):
        last = at == len(place) - 1 or not isinstance(section.get(key), dict) or place[at + 1] not in section[key]
        if last:
            return section.pop(key, None) is not None
        section = section[key]
    return False
