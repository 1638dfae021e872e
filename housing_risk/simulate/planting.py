"""Where the stories are planted, and the truth that follows."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from numpy.random import Generator

from housing_risk.simulate.stories import STORIES
from housing_risk.simulate.story import RULES, Site, Story

TRUTH = ("municipality", "story", "object_id", "rule_id", "state", "reason")


@dataclass(frozen=True)
class Planted:
    """A story with the objects it is planted at, in the order of its sites."""

    story: Story
    objects: tuple[str, ...]


def plant(stock: pd.DataFrame, rng: Generator, *, may_change: bool) -> list[Planted]:
    """Choose objects for every story; a story that finds none (in a given BAG) is left out.

    With `may_change` (a made-up town) any object of the right kind and uses will do, since it can be given the area;
    an object that has it already goes first. An object that shares its street and number with another goes last, and
    not where a list names it by its address.
    """
    free = stock.sample(frac=1, random_state=rng).sort_values("sharing", kind="stable").set_index("object_id")
    planted = []
    for story in STORIES:
        if story.neighbours:
            chosen = _pair(stock[stock["object_id"].isin(free.index)], story.sites[0], rng, may_change)
        else:
            chosen = _objects(free, story.sites, may_change)
        if len(chosen) == len(story.sites):
            planted.append(Planted(story, tuple(chosen)))
            free = free.drop(index=chosen, errors="ignore")
    return planted


def changed(stock: pd.DataFrame, planted: list[Planted]) -> pd.DataFrame:
    """Give the stock with the areas that the stories need; for a made-up town only."""
    wanted = {
        object_id: site.area
        for one in planted
        for object_id, site in zip(one.objects, one.story.sites, strict=True)
        if site.area
    }
    return stock.assign(area=stock["object_id"].map(wanted).fillna(stock["area"]).astype("int64"))


def truth(planted: list[Planted], gm: str) -> pd.DataFrame:
    """Give what every rule must say of every planted object.

    Columns: municipality, story, object_id, rule_id, state (flagged, clear, gap), reason (of a gap; else empty).
    """
    rows = [
        (gm, one.story.key, object_id, rule, *one.story.state(rule))
        for one in planted
        for object_id in one.objects
        for rule in RULES
    ]
    return pd.DataFrame(rows, columns=list(TRUTH)).sort_values(["story", "object_id", "rule_id"], ignore_index=True)


def _objects(free: pd.DataFrame, sites: tuple[Site, ...], may_change: bool) -> list[str]:
    chosen: list[str] = []
    for site in sites:
        fits = free[(free["kind"] == site.kind) & (free["uses"] == site.uses) & ~free.index.isin(chosen)]
        if site.named_by_address:
            fits = fits[(fits["sharing"] == 1) & (fits["postcode"] != "")]
        if may_change:
            fits = fits.assign(off=(fits["area"] - site.area).abs() > 0).sort_values("off", kind="stable")
        elif site.most:
            fits = fits[fits["area"].between(site.least, site.most)]
        chosen += fits.index[:1].to_list()
    return chosen


def _pair(stock: pd.DataFrame, site: Site, rng: Generator, may_change: bool) -> list[str]:
    """Give two homes that share street and number, both with a suffix, with no third and nobody at the bare number."""
    key = ["straat", "huisnummer", "woonplaats"]
    suffixed = (stock["huisletter"] != "") | (stock["toevoeging"] != "")
    fits = suffixed & (stock["kind"] == site.kind) & (stock["uses"] == site.uses) & (stock["postcode"] != "")
    if not may_change:
        fits &= stock["area"].between(48, 400)
    group = stock.assign(fits=fits).groupby(key)
    pairs = stock[(group["fits"].transform("sum") == 2) & (stock["sharing"] == 2)]
    numbers = pairs.groupby(key).ngroup()
    if pairs.empty:
        return []
    return list(pairs.loc[numbers == int(rng.integers(numbers.max() + 1)), "object_id"])


def story_objects(planted: list[Planted], stock: pd.DataFrame) -> pd.Series:
    """Tell which objects of the stock belong to a story, or share street and number with one that does."""
    mine = stock["object_id"].isin([object_id for one in planted for object_id in one.objects])
    return mine.groupby([stock["straat"], stock["huisnummer"]]).transform("any")
