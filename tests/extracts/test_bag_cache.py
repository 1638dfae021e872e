"""The BAG once read: the same tables from the cache, and nothing of it trusted."""

from __future__ import annotations

import logging
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from housing_risk import code_hash as code_hash_module
from housing_risk.extracts.bag import cache as bag_cache
from housing_risk.extracts.bag import reading as bag_reader
from housing_risk.extracts.bag.extract_xml import Header
from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.findings import Findings
from housing_risk.messages.bag import CACHE_DAMAGED, CACHE_NOT_WRITTEN
from tests.extracts import bag_files as bag

REFERENCE = date(2024, 6, 1)


def records(area: int = 80) -> list[bag.Record]:
    homes = [bag.home(2, area=area, secondary=(3,)), bag.mooring(1, 4)]
    numbers = [bag.number(2, 2, end="2012-01-01"), bag.number(2, 20, version=2, begin="2012-01-01", letter="a")]
    return bag.simple(*homes, *numbers, bag.number(3, 3, postcode=""), bag.number(4, 4), bag.home(5, 99))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return bag.extract(tmp_path / "bag.zip", records())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[date]:
    """The day of every time that XML was really read."""
    days: list[date] = []
    opener = bag_reader.READERS["zip"]

    def opened(path: Path) -> tuple[Header, Callable[[date, str], Bag]]:
        header, reader = opener(path)

        def read(day: date, municipality: str) -> Bag:
            days.append(day)
            return reader(day, municipality)

        return header, read

    monkeypatch.setitem(bag_reader.READERS, "zip", opened)
    return days


def assert_same(one: Bag, other: Bag) -> None:
    for name in ("objects", "addresses", "panden"):
        pd.testing.assert_frame_equal(getattr(one, name), getattr(other, name))
        assert type(getattr(one, name)) is type(getattr(other, name))
    for name in ("extract_date", "date_origin", "municipalities", "names", "counts"):
        assert getattr(one, name) == getattr(other, name)


def test_cache_and_file_give_the_same_tables_and_findings(path: Path, cache: Path, readings: list[date]) -> None:
    findings = [Findings(), Findings(), Findings()]
    fresh = read_bag(path, REFERENCE, findings[0])
    stored = read_bag(path, REFERENCE, findings[1], cache=cache)
    loaded = read_bag(path, REFERENCE, findings[2], cache=cache)
    assert len(readings) == 2
    assert_same(fresh, stored)
    assert_same(fresh, loaded)
    assert findings[0].found
    assert findings[0] == findings[1] == findings[2]


def test_folders_are_0700_and_files_0600_and_nothing_is_left_beside(path: Path, cache: Path) -> None:
    read_bag(path, REFERENCE, Findings(), cache=cache)
    folders = [entry for entry in (cache, *cache.rglob("*")) if entry.is_dir()]
    files = [entry for entry in cache.rglob("*") if entry.is_file()]
    assert {stat.S_IMODE(entry.stat().st_mode) for entry in folders} == {0o700}
    assert {stat.S_IMODE(entry.stat().st_mode) for entry in files} == {0o600}
    assert sorted(entry.name for entry in files) == [
        "addresses.parquet",
        "index.json",
        "objects.parquet",
        "panden.parquet",
    ]
    assert len(list(cache.iterdir())) == 1


def test_other_content_another_day_or_another_reader_is_another_entry(
    path: Path, cache: Path, readings: list[date], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_bag(path, REFERENCE, Findings(), cache=cache)
    read_bag(path, date(2020, 1, 1), Findings(), cache=cache)
    monkeypatch.setattr(bag_cache, "reader", lambda: "another")
    read_bag(path, REFERENCE, Findings(), cache=cache)
    bag.extract(path, records(area=81))
    changed = read_bag(path, REFERENCE, Findings(), cache=cache)
    assert readings == [date(2021, 9, 15), date(2020, 1, 1), date(2021, 9, 15), date(2021, 9, 15)]
    assert 81 in set(changed.objects["floor_area_m2"])


def test_a_changed_line_of_the_reader_is_another_reader(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number that somebody had to raise once stood for it: forgotten, it gave old tables to new code."""
    copy = tmp_path / "package"
    (copy / "extracts").mkdir(parents=True)
    (copy / "maps").mkdir()
    changed, other = copy / "extracts" / "reader.py", copy / "maps" / "page.py"
    monkeypatch.setattr(code_hash_module.resources, "files", lambda _: copy)
    keys = []
    for text in ("one", "two", "two"):
        changed.write_text(text)
        other.write_text(f"{len(keys)}")
        code_hash_module.code_hash.cache_clear()
        keys.append(bag_cache.key_of(path, REFERENCE))
    code_hash_module.code_hash.cache_clear()
    assert keys[0] != keys[1] == keys[2]


def test_what_another_reader_left_is_cleared_and_nothing_else(
    path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(bag_cache, "reader", lambda: "another")
        read_bag(path, REFERENCE, Findings(), cache=cache)
    (cache / "of somebody else").mkdir()
    (cache / f"{bag_cache.key_of(path, REFERENCE)}.x.partial").mkdir()
    read_bag(path, date(2020, 1, 1), Findings(), cache=cache)
    read_bag(path, REFERENCE, Findings(), cache=cache)
    keys = [bag_cache.key_of(path, day) for day in (date(2020, 1, 1), date(2021, 9, 15))]
    running = f"{bag_cache.key_of(path, REFERENCE)}.x.partial"
    assert sorted(entry.name for entry in cache.iterdir()) == sorted([*keys, "of somebody else", running])


def test_another_reference_date_after_the_extract_is_the_same_day(
    path: Path, cache: Path, readings: list[date]
) -> None:
    read_bag(path, REFERENCE, Findings(), cache=cache)
    read_bag(path, date(2025, 1, 1), Findings(), cache=cache)
    assert readings == [date(2021, 9, 15)]


def _one_byte(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [_one_byte, _empty, Path.unlink])
@pytest.mark.parametrize("name", ["addresses.parquet", "index.json", "objects.parquet", "panden.parquet"])
def test_a_damaged_entry_is_made_again_and_logged(
    path: Path,
    cache: Path,
    readings: list[date],
    caplog: pytest.LogCaptureFixture,
    damage: Callable[[Path], None],
    name: str,
) -> None:
    first = read_bag(path, REFERENCE, Findings(), cache=cache)
    damage(next(cache.iterdir()) / name)
    with caplog.at_level(logging.WARNING):
        second = read_bag(path, REFERENCE, Findings(), cache=cache)
    assert len(readings) == 2
    assert CACHE_DAMAGED in caplog.messages
    assert_same(first, second)
    read_bag(path, REFERENCE, Findings(), cache=cache)
    assert len(readings) == 2


def test_counts_that_were_changed_by_hand_are_not_trusted(path: Path, cache: Path, readings: list[date]) -> None:
    read_bag(path, REFERENCE, Findings(), cache=cache)
    index = next(cache.iterdir()) / "index.json"
    index.write_text(index.read_text().replace('"read": 3', '"read": 4'))
    read_bag(path, REFERENCE, Findings(), cache=cache)
    assert len(readings) == 2


def test_a_cache_that_can_not_be_written_stops_nothing_and_is_told_in_dutch(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "in-the-way").write_text("a file")
    with caplog.at_level(logging.WARNING):
        result = read_bag(path, REFERENCE, Findings(), cache=tmp_path / "in-the-way" / "cache")
    assert len(result.objects) == 4
    assert caplog.messages == [CACHE_NOT_WRITTEN]


def test_a_file_that_can_not_be_used_is_not_kept(tmp_path: Path, cache: Path) -> None:
    broken = tmp_path / "bag.zip"
    broken.write_bytes(bag.zipped({"0457VBO15092021.xml": b"geen xml"}))
    read_bag(broken, REFERENCE, Findings(), cache=cache)
    assert not cache.exists()
