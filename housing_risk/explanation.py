"""One address in plain Dutch: what is known, how sure, what each rule says, and what would explain it innocently."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pandas as pd

from housing_risk.assessment import Assessment
from housing_risk.errors import UsageError
from housing_risk.messages import explain as words
from housing_risk.messages.rules import QUESTIONS, as_spoken, gap_reason, in_dutch, render
from housing_risk.wording import decimal, known, permit

INDENT = "  "


def explain(assessment: Assessment, object_id: str) -> str:
    """Give the account of one object as text. Of a withheld object it says only that it is withheld.

    Raises UsageError when the object has no profile.
    """
    rows = assessment.profiles[assessment.profiles["object_id"] == object_id]
    if rows.empty:
        raise UsageError(words.UNKNOWN_OBJECT)
    profile = rows.iloc[0].to_dict()
    if profile["withheld"]:
        return _printed([words.WITHHELD.format(address=_address(profile))])
    record = assessment.record
    lines = [_address(profile), words.BANNER]
    lines += [words.SIMULATED] if record["simulated"] else []
    sections = (
        (words.BAG, _bag(profile)),
        (words.REGISTERED.format(date=record["reference_date"]), _registered(profile)),
        (words.ESTIMATE, _estimate(profile, assessment.distributions)),
        (words.ROOM, _room(profile, assessment)),
        (words.RULES, _rules(object_id, assessment)),
        (words.DATES, _dates(profile, record)),
    )
    for title, content in sections:
        lines += ["", title, *(INDENT + line for line in content)]
    return as_spoken(_printed(lines))


def _printed(lines: list[str]) -> str:
    """Join lines, without signs in a name that would steer a terminal or begin a line of their own."""
    return "".join("".join(filter(str.isprintable, line)) + "\n" for line in lines)


def _address(profile: dict[str, Any]) -> str:
    place = " ".join(str(profile[name]) for name in ("postcode", "woonplaats") if known(profile[name]))
    return f"{profile['address']}, {place}" if place else str(profile["address"])


def _bag(profile: dict[str, Any]) -> Iterator[str]:
    yield words.KIND.format(kind=profile["kind"], status=profile["status"])
    if known(profile["uses"]):
        yield words.USES.format(uses=profile["uses"].replace(",", ", "))
    else:
        yield words.USES_NOT_GIVEN if profile["kind"] == "verblijfsobject" else words.NO_USES
    if known(profile["floor_area_m2"]):
        yield words.AREA.format(area=profile["floor_area_m2"])
    if known(profile["area_note"]):
        yield words.AREA_NOTE.format(note=words.AREA_NOTES[profile["area_note"]])


def _registered(profile: dict[str, Any]) -> Iterator[str]:
    for register, name in (("brp", words.BRP), ("rni", words.RNI)):
        yield words.REGISTER.format(register=name, persons=profile[f"{register}_persons"])
        for band, label in words.BANDS.items():
            if profile[f"{register}_{band}"]:
                yield f"{INDENT}{label}: {profile[f'{register}_{band}']}"
    if profile["persons_ambiguous"]:
        yield words.AMBIGUOUS.format(persons=profile["persons_ambiguous"])
    if profile["persons_investigated"]:
        yield words.INVESTIGATED.format(persons=profile["persons_investigated"])
    yield words.NOT_SEEN


def _estimate(profile: dict[str, Any], distributions: pd.DataFrame) -> Iterator[str]:
    rows = distributions[distributions["object_id"] == profile["object_id"]]
    if rows.empty:
        yield words.NOBODY
        return
    expected = in_dutch(profile["persons_expected"])
    yield words.INTERVAL.format(low=profile["persons_low"], high=profile["persons_high"], expected=expected)
    for persons, probability in zip(rows["persons"], rows["probability"], strict=True):
        if probability >= 0.01:
            yield INDENT + words.NUMBER.format(persons=persons, chance=round(100 * probability))


def _room(profile: dict[str, Any], assessment: Assessment) -> Iterator[str]:
    norms = {norm["form"]: norm for norm in assessment.record["norms"]}
    norm = norms.get(profile["norm_form"]) if known(profile["norm_form"]) else None
    if norm and known(profile["norm_capacity"]):
        template = words.NORM if norm["kind"] == "m2_per_person" else words.NORM_MAX
        area, value = profile["floor_area_m2"], decimal(norm["value"])
        yield template.format(capacity=profile["norm_capacity"], area=area, value=value, article=norm["article"])
        if not norm["confirmed"]:
            yield INDENT + words.NORM_UNCONFIRMED
    else:
        yield words.NO_NORM
    permits = assessment.tables["permits"]
    for row in permits[permits["object_id"] == profile["object_id"]].itertuples():
        kind, stands = permit(row)
        yield words.PERMIT_KIND.format(kind=kind, stands=stands)
    for column, template in (("permit_max", words.PERMIT), ("certificate_max", words.CERTIFICATE)):
        if known(profile[column]):
            yield template.format(persons=profile[column])
    if known(profile["capacity_source"]):
        yield words.JUDGED_BY.format(source=words.SOURCES[profile["capacity_source"]])


def _rules(object_id: str, assessment: Assessment) -> Iterator[str]:
    flags = assessment.flags[assessment.flags["object_id"] == object_id]
    evidence = dict(zip(flags["rule_id"], flags["evidence"], strict=True))
    gaps = assessment.gaps[assessment.gaps["object_id"] == object_id].set_index("rule_id")
    cards = assessment.tables["rules"]
    for question, name in QUESTIONS.items():
        yield name
        for card in cards[cards["question"] == question].itertuples():
            if card.rule_id in evidence:
                yield f"{INDENT}{card.title}: {words.FLAGGED}"
                yield INDENT * 2 + render(card.sentence, json.loads(evidence[card.rule_id]))
                yield INDENT * 2 + words.TRAP.format(text=card.trap)
                yield INDENT * 2 + words.CHECK.format(text=card.check)
                yield INDENT * 2 + words.LAW.format(law=card.law, body=card.body)
            elif card.rule_id in gaps.index:
                gap = gaps.loc[card.rule_id]
                reason = gap_reason(gap["reason"], gap["missing"])
                yield f"{INDENT}{card.title}: " + words.GAP.format(reason=reason)
            else:
                yield f"{INDENT}{card.title}: {words.CLEAR}"


def _dates(profile: dict[str, Any], record: Any) -> Iterator[str]:
    for source in record["sources"]:
        day = source["extract_date"] or words.NO_DATE
        yield words.DATE.format(kind=source["kind"], source=source["source"], date=day)
    if known(profile["last_visit"]):
        situation = profile["last_visit_situation"]
        words_for = str(situation).replace("_", " ") if known(situation) else "?"
        yield words.VISIT.format(date=profile["last_visit"].date().isoformat(), situation=words_for)
    else:
        yield words.NO_VISIT
