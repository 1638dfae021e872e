"""What a made-up municipality keeps of addresses itself: permits, certificates, visits and exclusions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
import pandas as pd
from numpy.random import Generator

from housing_risk.messages import simulate as words
from housing_risk.simulate.planting import Planted
from housing_risk.simulate.story import Permit, Site

ADDRESS = {
    "postcode": "postcode",
    "huisnummer": "huisnummer",
    "huisletter": "huisletter",
    "toevoeging": "huisnummertoevoeging",
    "straat": "straat",
    "woonplaats": "woonplaats",
}
ORDINARY_PERMITS = 0.004
"""Permits outside the stories, per object: an assumption. They set no number that anybody comes near."""
ORDINARY_VISITS = 0.006
VISIT_DAYS = 150
"""A visit in a story was so many days before the date."""


def permits(
    planted: list[Planted], stock: pd.DataFrame, others: pd.DataFrame, day: date, rng: Generator
) -> pd.DataFrame:
    """Give `vergunningen`: those of the stories, and ordinary ones (refused, asked for, fire notices) at `others`."""
    rows: list[tuple[str, str, str, int | None, str, str]] = [
        (object_id, permit.soort, permit.status, permit.most, _day(day, permit.since), _day(day, permit.until))
        for object_id, site in _sites(planted)
        for permit in site.permits
    ]
    count = round(len(stock) * ORDINARY_PERMITS)
    ordinary = others.sample(min(count, len(others)), random_state=rng)["object_id"]
    kinds = [
        Permit("brandveilig_gebruik", 40),
        Permit("omzetting", 4, status="geweigerd"),
        Permit("afwijking_plan", status="aangevraagd"),
    ]
    for index, object_id in enumerate(ordinary):
        permit = kinds[index % len(kinds)]
        rows.append((object_id, permit.soort, permit.status, permit.most, _day(day, -700), ""))
    frame = pd.DataFrame(rows, columns=["object_id", "soort", "status", "max_personen", "geldig_van", "geldig_tot"])
    frame["max_personen"] = frame["max_personen"].astype("Int64")
    return _addressed(frame, stock).assign(kenmerk=[f"VZ-{number:05d}" for number in range(1, len(frame) + 1)])


def certificates(planted: list[Planted], stock: pd.DataFrame, day: date) -> pd.DataFrame:
    """Give `keurmerken`: those of the stories."""
    rows = [
        (object_id, "SNF", site.certificate, _day(day, -400), _day(day, 300))
        for object_id, site in _sites(planted)
        if site.certificate
    ]
    return _addressed(
        pd.DataFrame(rows, columns=["object_id", "keurmerk", "max_personen", "geldig_van", "geldig_tot"]), stock
    )


def visits(
    planted: list[Planted], present: pd.DataFrame, others: pd.DataFrame, day: date, rng: Generator
) -> pd.DataFrame:
    """Give `bezoeken`: those of the stories, and ordinary ones at `others`, where who is truly there may be found.

    `present` has object_id, person and left (the true day of leaving). Persons found are a lower bound: at eleven in
    the morning some are at work.
    """
    rows: list[tuple[str, str, str, int | None, str, str]] = [
        (
            object_id,
            _day(day, -VISIT_DAYS),
            "toegang_verleend",
            site.found_at_visit,
            "nader_onderzoek",
            words.VISIT_REASON,
        )
        for object_id, site in _sites(planted)
        if site.found_at_visit
    ]
    chosen = others.sample(min(round(len(others) * ORDINARY_VISITS) + 4, len(others)), random_state=rng)["object_id"]
    for object_id in chosen:
        when = day - timedelta(days=int(rng.integers(20, 700)))
        here = present[(present["object_id"] == object_id) & (present["begin"] <= pd.Timestamp(when))]
        count = int((here["left"].isna() | (here["left"] > pd.Timestamp(when))).sum())
        met = "toegang_verleend" if count and rng.random() < 0.6 else "niemand_aanwezig"
        found = int(rng.binomial(count, 0.8)) if met == "toegang_verleend" else None
        result = "geen_overtreding" if met == "toegang_verleend" else ""
        rows.append((object_id, when.isoformat(), met, found, result, words.VISIT_ROUTINE))
    columns = ["adresseerbaar_object_id", "datum", "situatie", "personen_aangetroffen", "resultaat", "aanleiding"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(personen_aangetroffen=frame["personen_aangetroffen"].astype("Int64"))


def exclusions(planted: list[Planted], stock: pd.DataFrame) -> pd.DataFrame:
    """Give `uitsluitingen`: the objects of the stories, one by address and one by identification in turn."""
    objects = [object_id for object_id, site in _sites(planted) if site.excluded]
    frame = _addressed(pd.DataFrame({"object_id": objects}), stock)
    by_id = np.arange(len(frame)) % 2 == 1
    cells = frame.astype("str")
    cells.loc[by_id, :] = ""
    return cells.assign(adresseerbaar_object_id=np.where(by_id, objects, ""), reden=words.EXCLUDED)


def _sites(planted: list[Planted]) -> Iterator[tuple[str, Site]]:
    for one in planted:
        yield from zip(one.objects, one.story.sites, strict=True)


def _day(day: date, offset: int | None) -> str:
    return "" if offset is None else (day + timedelta(days=offset)).isoformat()


def _addressed(frame: pd.DataFrame, stock: pd.DataFrame) -> pd.DataFrame:
    """Put the official address in place of the object's identification."""
    at = stock.set_index("object_id").loc[frame["object_id"], list(ADDRESS)].rename(columns=ADDRESS)
    return pd.concat([at.reset_index(drop=True), frame.drop(columns="object_id")], axis=1)
