"""All that the page shows, as one JSON-able content: what the scripts read, and what is written out without scripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

import pandas as pd

from housing_risk.maps import paper, wording
from housing_risk.maps.layout import Values
from housing_risk.maps.points import Points, built_box
from housing_risk.maps.records import LIKELY, Record
from housing_risk.messages import page as words
from housing_risk.messages.explain import BANDS
from housing_risk.wording import decimal

ROUND_DEFAULT, ROUND_MOST = 8, 20
"""Addresses in a round: eight is what Amsterdam's field app gives."""
LIKELY_PERCENT = round(100 * LIKELY)
TOO_MANY = 0.25
"""Above this share of all addresses the page doubts the data or the norm first."""

TEXTS = {
    "reason": words.REASON,
    "dot": words.DOT,
    "other": words.OTHER,
    "no_other": words.NO_OTHER,
    "ranked": words.RANKED,
    "bands_note": words.BANDS_SHORT,
    "bands_unknown": words.BANDS_SHORT_UNKNOWN,
    "map_id": words.MAP_ID,
    **{name: words.SHEET[name] for name in ("rule_version", "not_in_round", "banded", "page_one", "no_gaps")},
}
"""Sentences that the scripts fill in."""


def header(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Give what stays in view: municipality, dates, warnings."""
    municipality = facts["municipality"]
    line = municipality["code"]
    if municipality.get("ended"):
        ended = wording.digit_date(date.fromisoformat(municipality["ended"]))
        line = f"{line} · {words.ENDED.format(date=ended)}"
    return {
        "name": municipality["name"],
        "code": municipality["code"],
        "line": line,
        "sources": wording.sources(facts),
        "warnings": [words.PERMISSIONS[key] for key in facts["permissions"] if key in words.PERMISSIONS],
        "simulated": words.SIMULATED if facts["simulated"] else "",
    }


def questions(
    rules: pd.DataFrame, ranked: Mapping[str, list[int]], size: int, *, estimated: bool
) -> list[dict[str, Any]]:
    """Give the four questions, each with its law, body, lower bound, and its records in order."""
    told = []
    for key in words.QUESTION_ORDER:
        asked = rules[rules["question"] == key]
        count = len(ranked[key])
        ranges = _class_ranges(asked)
        share = round(100 * count / size) if size else 0
        told.append(
            {
                "key": key,
                **words.QUESTIONS[key],
                **_who_may_look(words.QUESTIONS[key]["letter"], asked),
                "ranges": ranges,
                "order": ranked[key],
                "ranked": estimated and key != "registration",
                "count": wording.addresses(count),
                "empty": words.EMPTY.format(question=words.QUESTIONS[key]["name"]),
                "too_many": words.TOO_MANY.format(percent=share) if size and count / size > TOO_MANY else "",
            }
        )
    return told


def _class_ranges(cards: pd.DataFrame) -> list[str]:
    """Say from where to where the classes go; the lowest begins where the rules of this run flag."""
    low = round(100 * float(cards["threshold"].min())) if len(cards) else 0
    lowest = words.CLASS_BELOW if low >= LIKELY_PERCENT else words.CLASS_RANGES[-1].format(low=low)
    return [*words.CLASS_RANGES[:-1], lowest]


def cards(rules: pd.DataFrame) -> dict[str, dict[str, str]]:
    """Give what a reader sees of each rule, by rule id."""
    names = ["title", "trap", "check", "law", "body", "question"]
    return {row.rule_id: {name: getattr(row, name) for name in names} for row in rules.itertuples()}


def about(facts: Mapping[str, Any], rules: pd.DataFrame, whose: str) -> list[list[str]]:
    """Give what the page tells of itself: purpose, controller, sources, coverage, norms, assumptions, rules."""
    told = [
        [words.ABOUT["purpose"], facts["purpose"]["text"]],
        [words.ABOUT["controller"], facts["purpose"]["controller"]],
        [words.ABOUT["map"], whose],
    ]
    kinds = {kind: state for kind, state in facts["coverage"].items() if kind in words.SOURCES}
    coverage = [f"{words.SOURCES[kind]}: {words.COVERAGE.get(kinds[kind], kinds[kind])}" for kind in sorted(kinds)]
    told.append([words.ABOUT["coverage"], "; ".join(coverage)])
    told.append([words.ABOUT["norms"], "; ".join(_norm(norm) for norm in facts["norms"])])
    told += [[words.ABOUT["presence"], _stay(kind, stay)] for kind, stay in wording.stays(facts["presence"])]
    for row in rules.itertuples():
        text = words.ABOUT["rule"].format(title=row.title, version=row.rule_version, law=row.law, body=row.body)
        told.append([words.ABOUT["rules"], text])
    return [line for line in told if line[1]]


def content(
    facts: Mapping[str, Any],
    rules: pd.DataFrame,
    made: list[Record],
    ranked: Mapping[str, list[int]],
    points: Points,
    wijken: list[dict[str, Any]],
) -> dict[str, Any]:
    """Give everything but the packed points and shapes."""
    contacts = [{"label": label, "number": number} for label, number in facts["route"]["contacts"]]
    whose = map_sources(facts, bool(wijken))
    return {
        "header": header(facts),
        "questions": questions(rules, ranked, points.size, estimated=wording.is_estimated(facts)),
        "cards": cards(rules),
        "versions": {row.rule_id: int(row.rule_version) for row in rules.itertuples()},
        "records": made,
        "wijken": wijken,
        "built": built_box(points),
        "about": about(facts, rules, whose),
        "contacts": contacts,
        "round": [ROUND_DEFAULT, ROUND_MOST],
        "classes": words.CLASSES,
        "no_rank": words.NO_RANK,
        "bands": tuple(BANDS.values()),
        "list_columns": words.LIST_COLUMNS,
        "dots": words.DOTS.format(count=wording.counted(points.size)),
        "map_sources": whose,
        "texts": TEXTS,
        "ui": words.UI,
        "layouts": {"evidence": paper.evidence(), "sheet": paper.sheet(), "page_one": paper.page_one()},
    }


def evidence_values(page: Mapping[str, Any], record: Record, question: str) -> Values:
    """Give what `paper.evidence` needs of one record; `values.js` does the same in the browser."""
    listed = record["lists"][question]
    names = {asked["key"]: asked["name"] for asked in page["questions"]}
    others = [words.OTHER.format(question=names[key]) for key in names if key in record["lists"] and key != question]
    bands = [{"label": label, "count": count} for label, count in zip(page["bands"], record["bands"], strict=True)]
    return {
        **record,
        "reasons": [{**reason, "says": in_turns(reason["says"])} for reason in listed["reasons"]],
        "cards": [page["cards"][reason["rule"]] for reason in listed["reasons"]],
        "norm": [{"label": label, "text": text} for label, text in _limits(record, question)],
        "bands": [band for place, band in enumerate(bands) if place < len(bands) - 1 or band["count"]],
        "gaps": [{"text": text, "rules": rules} for text, rules in listed["gaps"]],
        "no_gaps": not listed["gaps"],
        "others": others or [words.NO_OTHER],
    }


def _limits(record: Record, question: str) -> list[list[str]]:
    """Give norm and permits; the norm for people a floor has room for belongs to occupancy alone."""
    limits: list[list[str]] = [*(record["norm"] if question == "occupancy" else []), *record["permits"]]
    return limits


def in_turns(says: Sequence[str]) -> list[dict[str, str]]:
    """Pair plain text with the figures that follow it."""
    return [{"plain": plain, "strong": strong} for plain, strong in zip_longest(says[::2], says[1::2], fillvalue="")]


def sheet_values(page: Mapping[str, Any], record: Record, question: str, address: str, foot: str) -> Values:
    """Give what `paper.sheet` needs for a visit under one question; `values.js` does the same in the browser."""
    head, known = page["header"], evidence_values(page, record, question)
    asked = {entry["key"]: entry for entry in page["questions"]}
    rules = [reason["rule"] for reason in record["lists"][question]["reasons"]]
    law = "; ".join(dict.fromkeys(page["cards"][rule]["law"] for rule in rules))
    in_round = [
        {**asked[key], "inside": key == question, "out": key != question}
        | {"basis": law if key == question else words.SHEET["not_in_round"]}
        for key in words.QUESTION_ORDER
    ]
    return {
        **known,
        "of": "",
        "header": f"{head['name']} ({head['code']}) · {words.REFERENCE_DATE.lower()} {head['sources'][0]['date']}",
        "address": address,
        "dates": " · ".join(f"{source['name']} {source['brief']}" for source in head["sources"][1:]),
        "letter": asked[question]["letter"],
        "banded": words.SHEET["banded"].format(
            count=sum(record["bands"]), bands=" / ".join(str(band["count"]) for band in known["bands"])
        ),
        "gaps_text": " · ".join(gap["text"] for gap in known["gaps"]) or words.SHEET["no_gaps"],
        "fire": question == "fire_safety",
        "rest": "4" if question == "fire_safety" else "3",
        "questions": in_round,
        "contacts": page["contacts"],
        "no_contacts": not page["contacts"],
        "bands_note": words.BANDS_SHORT.format(unknown=words.BANDS_SHORT_UNKNOWN if record["bands"][-1] else ""),
        "simulated": head["simulated"],
        "foot": foot,
    }


def map_sources(facts: Mapping[str, Any], borders: bool) -> str:
    """Say whose addresses and borders are drawn; the date of borders stands here, not in the header."""
    if facts["simulated"]:
        return words.MAP_SOURCES["simulated"]
    days = [source["extract_date"] for source in facts["sources"] if source["kind"] == "grenzen"]
    told = [wording.short_date(date.fromisoformat(day)) if day else words.NO_DATE for day in days]
    return words.MAP_SOURCES["borders" if borders else "bag"].format(
        date=", ".join(dict.fromkeys(told)) or words.NO_DATE
    )


def _who_may_look(letter: str, cards: pd.DataFrame) -> dict[str, str]:
    """Give laws and bodies of a question as its rule cards tell them: whole, and short enough for one line."""
    law, body = " · ".join(dict.fromkeys(cards["law"])), " · ".join(dict.fromkeys(cards["body"]))
    short = wording.brief_body(cards["body"])
    brief = " · ".join(part for part in (wording.brief_law(cards["law"]), short) if part)
    return {"law": law, "body": body, "brief": brief, "power": f"{letter} {short.removeprefix(words.SUPERVISOR)}"}


def _norm(norm: Mapping[str, Any]) -> str:
    template = words.NORM_M2 if norm["kind"] == "m2_per_person" else words.NORM_MAX
    text = template.format(article=norm["article"], value=decimal(norm["value"]))
    return text if norm["confirmed"] else f"{text} ({words.NOT_CONFIRMED})"


def _stay(kind: str, stay: Mapping[str, Any]) -> str:
    shares = ", ".join(f"{round(100 * share)}%" for share in wording.shares(stay))
    return words.ABOUT["stay"].format(source=words.SOURCES[kind], shares=shares, basis=stay["source"])
