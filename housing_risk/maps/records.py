"""What the page tells of flagged objects: one record per object, only from columns on the list.

A record holds the finished Dutch sentences and the few numbers that the charts need. Objects without a flag have no
record, whether they are clear, unknown or withheld.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import pandas as pd

from housing_risk.maps import wording
from housing_risk.maps.points import Points
from housing_risk.maps.wording import whole
from housing_risk.messages import page as words
from housing_risk.tables import BANDS
from housing_risk.wording import known, up_to

Record = dict[str, Any]
Rows = dict[Any, list[Any]]
"""Rows of a table by key, as named tuples: thousands of small frames would cost seconds."""

ALLOWED = (
    *("object_id", "kind", "wijk", "uses", "floor_area_m2", "area_note", "norm_form", "norm_capacity"),
    *("brp_persons", "rni_persons", "persons_ambiguous", "persons_investigated", "link_weight_lowest"),
    *("persons_expected", "persons_low", "persons_high"),
    *("last_visit", "last_visit_situation", "visit_persons_12m", "certificate_max", "withheld"),
    *(f"{register}_{band}" for register in ("brp", "rni") for band in BANDS),
    *("postcode", "woonplaats", "address"),
)
"""The profile columns that are read for flagged objects; a flag's own evidence comes in through its sentence alone."""

STRONG, LIKELY = 0.90, 0.66
NO_SCALE = 3
FEW_IN_CHART = 0.0005
"""Numbers of persons less probable than this at either end are left out of the chart."""


@dataclass(frozen=True)
class Tables:
    """The tables a record is made from, cut down to flagged objects."""

    profiles: pd.DataFrame
    distributions: Rows
    permits: Rows
    flags: Rows
    gaps: Rows
    shortlist: pd.DataFrame
    rules: dict[str, Any]
    buildings: dict[str, tuple[int, int | None]]
    estimated: bool


def cut(
    profiles: gpd.GeoDataFrame,
    distributions: pd.DataFrame,
    permits: pd.DataFrame,
    flags: pd.DataFrame,
    gaps: pd.DataFrame,
    shortlist: pd.DataFrame,
    rules: pd.DataFrame,
    panden: gpd.GeoDataFrame,
    *,
    estimated: bool,
) -> Tables:
    """Cut the declared tables down to flagged objects that are not withheld; ranks only where there is an estimate."""
    flagged = profiles[profiles["object_id"].isin(shortlist["object_id"]) & ~profiles["withheld"]]
    ids = flagged["object_id"]
    cards = {card.rule_id: card for card in rules.itertuples()}
    asked = gaps[gaps["object_id"].isin(ids)].assign(
        question=lambda table: table["rule_id"].map({key: card.question for key, card in cards.items()})
    )
    return Tables(
        pd.DataFrame(flagged[list(ALLOWED)]),
        rows_by(distributions[distributions["object_id"].isin(ids)], "object_id"),
        rows_by(permits[permits["object_id"].isin(ids)], "object_id"),
        rows_by(flags[flags["object_id"].isin(ids)], "object_id", "question"),
        rows_by(asked, "object_id", "question"),
        shortlist[shortlist["object_id"].isin(ids)].assign(**({} if estimated else {"rank": None})),
        cards,
        _buildings(panden, profiles["object_id"], ids),
        estimated,
    )


def records(tables: Tables, points: Points, wijken: list[dict[str, Any]], norms: list[Any]) -> list[Record]:
    """Give a record per flagged object, in the order of the pack."""
    by_form = {norm["form"]: norm for norm in norms}
    places = {wijk["code"]: place for place, wijk in enumerate(wijken)}
    asked = _listed(tables)
    made = []
    for row in tables.profiles.itertuples():
        record = {"at": int(points.order[row.object_id]), "id": row.object_id, "wijk": places.get(row.wijk, -1)}
        record |= _bag(row, wijken, record["wijk"], tables.buildings.get(row.object_id, (0, None)))
        record |= _persons(row, tables.distributions.get(row.object_id, []))
        record |= {
            "norm": wording.norm(row, by_form),
            "permits": _permits(row, tables.permits.get(row.object_id, [])),
            **_visit(row),
        }
        record["lists"] = asked[row.object_id]
        made.append(record)
    return sorted(made, key=lambda record: record["at"])


def ranking(tables: Tables, made: list[Record]) -> dict[str, list[int]]:
    """Give per question the places of its records: by rank, or by address where there is none."""
    place = {record["id"]: number for number, record in enumerate(made)}
    table = tables.shortlist.assign(place=tables.shortlist["object_id"].map(place))
    table = table.sort_values(["question", "rank", "place"], na_position="last")
    groups = table.groupby("question")["place"]
    found = {question: [int(number) for number in rows] for question, rows in groups}
    return {question: found.get(question, []) for question in words.QUESTION_ORDER}


def rows_by(table: pd.DataFrame, *keys: str) -> Rows:
    """Give the rows of a table by the value of one column, or by the values of several."""
    found: Rows = defaultdict(list)
    names = [table[key] for key in keys]
    for key, row in zip(zip(*names, strict=True), table.itertuples(index=False), strict=True):
        found[key if len(keys) > 1 else key[0]].append(row)
    return dict(found)


def _buildings(panden: gpd.GeoDataFrame, objects: pd.Series[str], flagged: pd.Series[str]) -> dict[str, Any]:
    """Give per flagged object how many objects with a profile share its first building, and the year of that one."""
    pairs = panden[panden["object_id"].isin(objects)]
    sizes = pairs.groupby("pand_id").size()
    first = pairs[pairs["object_id"].isin(flagged)].drop_duplicates("object_id")
    columns = zip(first["object_id"], first["pand_id"].map(sizes), first["year"], strict=True)
    return {key: (int(size), int(year) if known(year) else None) for key, size, year in columns}


def _bag(row: Any, wijken: list[dict[str, Any]], wijk: int, building: tuple[int, int | None]) -> Record:
    size, year = building
    use = ", ".join(part for part in (wording.uses(row), wording.area(row)) if part)
    built = f"{use}, {words.YEAR.format(year=year)}" if year else use
    place = f"{wording.postcode(row.postcode)} {row.woonplaats}" if known(row.postcode) else row.woonplaats
    name = wijken[wijk]["name"] if wijk >= 0 else ""
    unit = words.ONE_OF.format(count=size) if size > 1 else (words.WHOLE_BUILDING if size else words.NO_BUILDING)
    return {"about": " · ".join(part for part in (place, name, built) if part), "place": place, "unit": unit}


def _persons(row: Any, distribution: list[Any]) -> Record:
    bands = [whole(getattr(row, f"brp_{band}")) + whole(getattr(row, f"rni_{band}")) for band in BANDS]
    brp, rni = whole(row.brp_persons), whole(row.rni_persons)
    return {
        "low": whole(row.persons_low),
        "high": whole(row.persons_high),
        "mean": round(float(row.persons_expected), 1) if known(row.persons_expected) else 0.0,
        "chart": _chart(distribution),
        "bands": bands,
        "known": words.KNOWN_ONE if brp + rni == 1 else words.KNOWN.format(count=brp + rni),
        "registers": words.REGISTERS.format(brp=brp, rni=rni),
        "sure": wording.sure(row),
    }


def _chart(distribution: list[Any]) -> list[int]:
    """Give the first number of persons that is drawn, then the chance of it and of each next one in thousandths."""
    chances = {int(row.persons): row.probability for row in distribution if row.probability >= FEW_IN_CHART}
    if not chances:
        return []
    first, last = min(chances), max(chances)
    return [first, *(round(1000 * chances.get(number, 0)) for number in range(first, last + 1))]


def _permits(row: Any, permits: list[Any]) -> list[list[str]]:
    lines = [wording.permit(permit) for permit in permits]
    if known(row.certificate_max):
        lines.append([words.CERTIFICATE, up_to(row.certificate_max)])
    return lines


def _visit(row: Any) -> Record:
    if not known(row.last_visit):
        return {"visit": wording.visit(row), "visited": "", "visit_date": "–"}
    day = row.last_visit.date()
    month = words.VISITED.format(month=f"{day.month}-{day.year}")
    return {"visit": wording.visit(row), "visited": month, "visit_date": wording.digit_date(day)}


def _listed(tables: Tables) -> dict[str, dict[str, Record]]:
    """Give per object and question: rank, class, bar of the strip, reasons and gaps."""
    listed: dict[str, dict[str, Record]] = defaultdict(dict)
    for row in tables.shortlist.sort_values(["object_id", "question"]).itertuples():
        flags = {flag.rule_id: flag for flag in tables.flags[row.object_id, row.question]}
        gaps = tables.gaps.get((row.object_id, row.question), [])
        listed[row.object_id][row.question] = {
            "rank": int(row.rank) if known(row.rank) else None,
            "class": class_of(row.question, max(flag.probability for flag in flags.values()), tables.estimated),
            "bar": _bar(row.question, flags[row.reasons[0]]),
            "reasons": [reason(tables.rules[rule], flags[rule]) for rule in row.reasons],
            "gaps": wording.gaps((gap.reason, gap.missing, tables.rules[gap.rule_id].title) for gap in gaps),
        }
    return listed


def class_of(question: str, probability: float, estimated: bool) -> int:
    """0 very likely, 1 likely, 2 possible, 3 no scale (registration, or nothing is estimated)."""
    if question == "registration" or not estimated:
        return NO_SCALE
    return 0 if probability >= STRONG else 1 if probability >= LIKELY else 2


def _bar(question: str, flag: Any) -> int | None:
    """Give the number of persons that the estimate is held against."""
    if not words.QUESTIONS[question]["bar"] or not known(flag.threshold):
        return None
    return int(flag.threshold)


def reason(card: Any, flag: Any) -> Record:
    """Give why a rule lists an object: its title, and its sentence in turns of text and figures that stand out."""
    figures = {"observed": flag.observed, "threshold": flag.threshold, "probability": flag.probability}
    evidence = {**figures, "unit": flag.unit, **json.loads(flag.evidence)}
    return {"rule": card.rule_id, "title": card.title, "says": wording.emphasised(card.sentence, evidence)}
