"""The persons of the stories, as registrations."""

from __future__ import annotations

from datetime import date, timedelta

import pandas as pd

from housing_risk.simulate.planting import Planted
from housing_risk.simulate.registrations import registrations
from housing_risk.simulate.story import Site

SAME_NUMBER = "bare"
"""How the address of persons is written who stand at a number that two homes share: without suffix and BAG ids."""


def cast(planted: list[Planted], reference_date: date) -> pd.DataFrame:
    """Give the registrations of all stories; persons are numbered from 0."""
    rows: list[tuple[int, str, str, date, bool, str]] = []
    for one in planted:
        for object_id, site in zip(one.objects, one.story.sites, strict=True):
            rows += _of_site(site, object_id, reference_date, _next(rows))
        for days in one.story.neighbours:
            begin = reference_date - timedelta(days=days)
            rows.append((_next(rows), "rni", one.objects[0], begin, False, SAME_NUMBER))
    frame = pd.DataFrame(rows, columns=["person", "register", "object_id", "begin", "secret", "style"])
    return registrations(frame.assign(begin=pd.to_datetime(frame["begin"])))


def _of_site(
    site: Site, object_id: str, reference_date: date, first: int
) -> list[tuple[int, str, str, date, bool, str]]:
    """Give the rows of one object; those in both registers stand in the RNI a month longer than in the BRP."""
    brp = [("brp", days, index) for index, days in enumerate(site.brp)]
    twice = [("rni", days + 30, index) for index, days in enumerate(site.brp[: site.both])]
    rni = [("rni", days, len(site.brp) + index) for index, days in enumerate(site.rni)]
    return [
        (first + index, register, object_id, reference_date - timedelta(days=days), site.secret and index == 0, "plain")
        for register, days, index in [*brp, *twice, *rni]
    ]


def _next(rows: list[tuple[int, str, str, date, bool, str]]) -> int:
    return max((row[0] for row in rows), default=-1) + 1
