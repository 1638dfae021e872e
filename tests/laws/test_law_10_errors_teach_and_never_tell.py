"""Law 10: an error names file, column, rule and count and the way out, all at once, and never a value of a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from housing_risk import workflow
from housing_risk.cli import main
from housing_risk.messages import commands as words
from tests.made_up import DAY, GM, Town
from tests.scanner import search, search_text

PERSON = "Wöjciechówna-Q7"
BSN = "999993653"
PLANTED = [PERSON, BSN]
TYPED = "typfout-in-configuratie"


class Fault(NamedTuple):
    """A way in which somebody's files can be wrong, with what must be said of it: file, column and count."""

    harm: Callable[[Town], None]
    file: str
    column: str = ""
    count: int = 0


def rename(kind: str, old: str, new: str) -> Callable[[Town], None]:
    return lambda town: town.put(kind, town.table(kind).rename(columns={old: new}))


def without(kind: str, start: str) -> Callable[[Town], None]:
    """Take away every column that begins so; a person stands under a header of their own."""

    def harm(town: Town) -> None:
        table = town.table(kind)
        kept = table.loc[:, [not header.startswith(start) for header in table.columns]]
        town.put(kind, kept.assign(**{PERSON: BSN}))

    return harm


def cells(kind: str, column: str, value: str, rows: int = 2) -> Callable[[Town], None]:
    def harm(town: Town) -> None:
        table = town.table(kind)
        table.iloc[:rows, list(table.columns).index(column)] = value
        town.put(kind, table)

    return harm


def raw(kind: str, content: Callable[[bytes], bytes]) -> Callable[[Town], None]:
    return lambda town: _write(town.path(kind), content) and None


def _write(path: Path, content: Callable[[bytes], bytes]) -> int:
    return path.write_bytes(content(path.read_bytes()))


def renamed(kind: str, ending: str) -> Callable[[Town], None]:
    return lambda town: town.path(kind).rename(town.path(kind).with_suffix(ending)) and None


def another(name: str, content: bytes = f"{PERSON};{BSN}\r\n".encode()) -> Callable[[Town], None]:
    return lambda town: (town.folder / name).write_bytes(content) and None


def configured(line: str) -> Callable[[Town], None]:
    return lambda town: (
        town.config.write_text(town.config.read_text(encoding="utf-8") + line, encoding="utf-8") and None
    )


TAIL = f"{PERSON};{BSN}".encode()
REFUSED = {
    "no address": Fault(without("brp", "08"), "brp_", "adres", 1),
    "no secrecy": Fault(without("rni", "07.70"), "rni_", "geheim", 1),
    "shifted cells": Fault(raw("rni", lambda text: text + b";" * 80 + TAIL + b"\r\n"), "rni_", count=1),
    "open quote": Fault(raw("brp", lambda text: text + b'"' + TAIL + b"\r\n"), "brp_"),
    "zero bytes": Fault(raw("rni", lambda text: text + b"\0" + TAIL), "rni_"),
    "no characters": Fault(raw("rni", lambda text: b"\x81\x8d\x8f\x90" * 40 + TAIL), "rni_"),
    "empty file": Fault(raw("brp", lambda text: b""), "brp_"),
    "no workbook": Fault(renamed("rni", ".xlsx"), "rni_"),
    "no parquet": Fault(renamed("rni", ".parquet"), "rni_"),
    "no zip": Fault(raw("bag", lambda content: TAIL), "bag.zip"),
    "cut zip": Fault(raw("bag", lambda content: content[: len(content) // 2] + TAIL), "bag.zip"),
    "no borders": Fault(raw("grenzen", lambda content: b'{"type": "' + TAIL), "grenzen"),
    "lost exclusion": Fault(cells("uitsluitingen", "straat", PERSON, rows=1), "uitsluitingen_"),
    "refused kind": Fault(another("woz_2024.csv"), "woz_2024.csv"),
    "two of one day": Fault(another("RNI-2024-05-25.csv"), "rni_", count=2),
    "unknown key": Fault(configured(f'\n[linkag]\nx = "{PERSON}"\n'), "housing-risk.toml", "linkag", 1),
    "wrong value": Fault(
        configured(f'\n[retention]\nmonths = "{PERSON}"\n'), "housing-risk.toml", "retention.months", 1
    ),
    "no toml": Fault(configured(f"\n{PERSON} {BSN}\n"), "housing-risk.toml"),
}
"""Faults with which a run refuses."""
DOUBTED = {
    "word of a permit": Fault(cells("vergunningen", "soort", PERSON), "vergunningen_", "soort", 2),
    "number of a permit": Fault(cells("vergunningen", "max_personen", PERSON), "vergunningen_", "max_personen", 2),
    "day of a registration": Fault(cells("rni", "16.09.20", PERSON), "rni_", "inschrijving", 2),
    "wrong bsn": Fault(cells("rni", "01.01.20", "999993654"), "rni_", "bsn", 2),
    "word of secrecy": Fault(cells("brp", "07.70.10", PERSON), "brp_", "geheim", 2),
    "unknown file": Fault(another(f"lijst {DAY}.csv"), f"lijst {DAY}.csv"),
}
"""Doubts with which a run goes on."""


def run(town: Town, *options: str) -> int:
    return main([*options, "run", "--municipality", GM, "--reference-date", DAY, *town.roots])


def told(shown: str, fault: Fault) -> str:
    """Give what was said of the fault, or nothing."""
    blocks = re.split(r"^(?=FOUT |twijfel |mededeling |- )", shown, flags=re.MULTILINE)
    return next((block for block in blocks if fault.file in block and fault.column in block), "")


@pytest.mark.parametrize("name", REFUSED)
def test_law_10_errors_teach_and_never_tell_what_is_wrong_with_a_file(copied, capsys, name):
    town, fault = copied(), REFUSED[name]
    fault.harm(town)
    assert run(town) == 1
    said = "".join(capsys.readouterr())
    assert fault.file in said
    block = told(said, fault) if "FOUT" in said else said
    assert block, said
    if fault.count and "FOUT" in said:
        assert f"{fault.count} keer" in block
    assert len(re.findall(r"[.:]", block)) >= 2  # what, and what to do about it
    assert "Traceback" not in said
    assert search_text(said, PLANTED) == {}
    assert search([town.root / "processed"], PLANTED) == {}
    assert not town.result.exists()


@pytest.mark.parametrize("name", DOUBTED)
def test_law_10_errors_teach_and_never_tell_a_doubt_is_told_and_kept(copied, capsys, name):
    town, fault = copied(), DOUBTED[name]
    fault.harm(town)
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4]]) == 0
    said = capsys.readouterr().out
    assert told(said, fault)
    assert f"{fault.count} keer" in told(said, fault) or not fault.count
    assert run(town) == 0
    said += "".join(capsys.readouterr())
    planted = [*PLANTED, "999993654"]
    assert search_text(said, planted) == {}
    assert search([town.root / "processed", town.root / "maps"], planted) == {}


def test_law_10_errors_teach_and_never_tell_all_faults_at_once(copied, capsys):
    town = copied()
    for name in ("no address", "no secrecy", "no zip", "no borders", "refused kind"):
        REFUSED[name].harm(town)
    assert run(town) == 1
    shown = capsys.readouterr()
    for name in ("no address", "no secrecy", "no zip", "no borders", "refused kind"):
        assert told(shown.out, REFUSED[name]), name
    assert search_text(shown.out + shown.err, PLANTED) == {}


def broken(*arguments: object, **options: object) -> None:
    """A stage that fails as a library does, with values in its message and in that of its cause."""
    try:
        int(f"{PERSON} {BSN}")
    except ValueError as error:
        raise KeyError(f"{PERSON} {BSN}") from error


@pytest.mark.parametrize("options", [[], ["--debug"]])
@pytest.mark.parametrize("stage", ["read", "link", "estimate_occupancy", "evaluate_rules", "draw_page", "write_result"])
def test_law_10_errors_teach_and_never_tell_an_unexpected_error(copied, capsys, monkeypatch, stage, options):
    town = copied()
    monkeypatch.setattr(workflow, stage, broken)
    assert run(town, *options) == 1
    shown = capsys.readouterr()
    said = shown.out + shown.err
    assert words.UNEXPECTED.format(kind="KeyError") in said
    assert bool(re.search(r"workflow\.py:\d+ \w+", said)) is bool(options)
    assert search_text(said, PLANTED) == {}
    assert search([town.root / "processed"], PLANTED) == {}


def test_law_10_errors_teach_and_never_tell_in_tables_between_stages(copied, capsys, monkeypatch):
    """A stage that gives a table with a person in it breaks its specification; the message holds no cell."""
    town, real = copied(), workflow.link

    def wrong(*arguments: object, **options: object) -> object:
        links = real(*arguments, **options)
        from housing_risk.tables import LINKS, check

        return check(LINKS, links.assign(status=PERSON))

    monkeypatch.setattr(workflow, "link", wrong)
    assert run(town, "--debug") == 1
    said = "".join(capsys.readouterr())
    assert "table links" in said and "status" in said
    assert search_text(said, PLANTED) == {}
