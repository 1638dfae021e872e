"""Writes the configuration of a made-up municipality."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from housing_risk.errors import UsageError
from housing_risk.messages import simulate as words
from housing_risk.settings import CONFIG_NAME, PERSONAL_SOURCES, load_settings

COMPLETE = ("brp", "rni", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen")
"""Sources that are complete in a made-up municipality, so that their silence means no."""
NORM_M2 = 12
"""Persons in dwellings: the former national rule (Bouwbesluit 2012, art. 7.18), here as the made-up plan's own."""


def refuse_real_data(root: Path) -> None:
    """Raise UsageError where data stands that may be real: it is never overwritten, nor ever told to be made up.

    That is where a configuration does not say `simulated = true`, or where a folder of a municipality has none.
    """
    path = root / CONFIG_NAME
    if path.exists():
        real = not load_settings(path).simulated
    else:
        real = any(folder.is_dir() for folder in root.glob("GM*"))
    if real:
        raise UsageError(words.REAL_DATA.format(file=CONFIG_NAME))


def write_configuration(root: Path) -> None:
    """Write `housing-risk.toml` in the raw root: simulated, with purpose, legal bases, coverage, norm and route."""
    path = root / CONFIG_NAME
    root.mkdir(parents=True, exist_ok=True)
    path.write_text(_content(), encoding="utf-8", newline="\n")


def _content() -> str:
    sections = (
        f"# {words.CONFIG_HEAD}\n\nsimulated = true\n",
        _section("purpose", {"text": words.PURPOSE, "controller": words.CONTROLLER}),
        _section("legal_basis", dict.fromkeys(PERSONAL_SOURCES, words.LEGAL_BASIS)),
        _section("coverage", dict.fromkeys(COMPLETE, "full")),
        _section(
            "norms.dwelling",
            {"kind": "m2_per_person", "value": NORM_M2, "article": words.NORM_ARTICLE, "confirmed": True},
        ),
        _section("route.contacts", words.CONTACTS),
    )
    return "\n".join(sections)


def _section(name: str, values: Mapping[Any, object]) -> str:
    """Write one section; a JSON value is a TOML value for text, numbers and booleans."""
    lines = (f"{_key(key)} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
    return f"[{name}]\n" + "\n".join(lines) + "\n"


def _key(key: str) -> str:
    return key if key.replace("_", "").isalnum() and key.isascii() else json.dumps(key, ensure_ascii=False)
