"""Facts of one object or one run put into Dutch words; the words themselves stand in messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from housing_risk import wording
from housing_risk.messages import page as words
from housing_risk.messages.rules import as_spoken, gap_reason, render
from housing_risk.wording import decimal, known

OLD_AFTER_DAYS = 31
"""Extracts further than this from the reference date are called old: BAG and RNI come monthly."""
_FIGURES = re.compile(r"((?<!\{)\{\w+\}(?!\})(?: tot \{\w+\}(?!\}))?(?: mensen| op 100)?)")
"""In a template the places that become figures, with what they count."""
_MARK = "\u001f"
"""Stands around those places until the sentence is filled; no text has this sign."""


def long_date(day: date) -> str:
    """1 juni 2024."""
    return f"{day.day} {words.MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """1 jun 2024."""
    return f"{day.day} {words.MONTHS_BRIEF[day.month - 1]} {day.year}"


def digit_date(day: date) -> str:
    """1-6-2024."""
    return f"{day.day}-{day.month}-{day.year}"


def counted(number: int) -> str:
    """11.156."""
    return f"{number:,}".replace(",", ".")


def addresses(number: int) -> str:
    """1 adres, 47 adressen."""
    return words.ADDRESSES_ONE if number == 1 else words.ADDRESSES.format(count=counted(number))


def postcode(value: str) -> str:
    """1381 AB: a postcode as people read it."""
    return f"{value[:4]} {value[4:]}" if len(value) == 6 else value


def whole(value: Any) -> int:
    """Give a number of persons; unknown counts as none, for the charts only."""
    return int(value) if known(value) else 0


def uses(row: Any) -> str:
    """What the BAG says the object is for: woning en logies; ligplaats."""
    if not known(row.uses):
        return str(row.kind)
    return ", ".join(words.USES.get(use, use) for use in str(row.uses).split(","))


def area(row: Any) -> str:
    """The usable floor area, or why there is none; nothing for an object that has none."""
    if known(row.floor_area_m2):
        return words.AREA.format(area=int(row.floor_area_m2))
    return words.AREA_NOTES.get(str(row.area_note), "") if known(row.area_note) else ""


def visit(row: Any) -> str:
    """The last visit in a sentence."""
    if not known(row.last_visit):
        return words.NO_VISIT
    told = words.SITUATIONS.get(str(row.last_visit_situation), "") if known(row.last_visit_situation) else ""
    seen = words.VISIT_PERSONS.format(persons=int(row.visit_persons_12m)) if known(row.visit_persons_12m) else ""
    day = long_date(row.last_visit.date())
    situation = ", ".join(part for part in (told, seen) if part)
    return as_spoken(words.VISIT.format(date=day, situation=situation)) if situation else day


def norm(row: Any, norms: Mapping[str, Mapping[str, Any]]) -> list[list[str]]:
    """The norm with its article, and the sum that gives the number of places."""
    found = norms.get(str(row.norm_form)) if known(row.norm_form) else None
    if found is None:
        return []
    template = words.NORM_M2 if found["kind"] == "m2_per_person" else words.NORM_MAX
    text = template.format(article=found["article"], value=decimal(found["value"]))
    lines = [[words.NORM, text if found["confirmed"] else f"{text} ({words.NOT_CONFIRMED})"]]
    if found["kind"] == "m2_per_person" and known(row.norm_capacity) and known(row.floor_area_m2):
        people = words.PEOPLE_ONE if row.norm_capacity == 1 else words.PEOPLE
        figures = {"area": int(row.floor_area_m2), "capacity": int(row.norm_capacity), "people": people}
        lines.append([words.SUM, words.SUM_M2.format(value=decimal(found["value"]), **figures)])
    return lines


def permit(row: Any) -> list[str]:
    """One permit and how it stands."""
    return [words.PERMIT, ", ".join(wording.permit(row))]


def sure(row: Any) -> list[str]:
    """How sure it is that the registrations belong to this address; what is never seen comes last."""
    if not whole(row.brp_persons) + whole(row.rni_persons):
        return [words.NOT_SEEN]
    doubtful, investigated = whole(row.persons_ambiguous), whole(row.persons_investigated)
    told = _counted_sentence(doubtful, words.SURE_ONE, words.SURE_SOME)
    if known(row.link_weight_lowest) and row.link_weight_lowest < 1:
        told.append(words.WEAKEST.format(percent=round(100 * row.link_weight_lowest)))
    told += _counted_sentence(investigated, words.INVESTIGATED_ONE, words.INVESTIGATED)
    return [*(told or [words.SURE_ALL]), words.NOT_SEEN]


def _counted_sentence(count: int, one: str, more: str) -> list[str]:
    return [one if count == 1 else more.format(count=count)] if count else []


def gaps(found: Iterable[tuple[str, str, str]]) -> list[list[str]]:
    """What could not be told, each with the rules that it leaves open; `found` holds reason, missing and title."""
    titles: dict[str, list[str]] = {}
    for reason, missing, title in found:
        titles.setdefault(gap_reason(reason, missing), []).append(title)
    return [[text[:1].upper() + text[1:], ", ".join(dict.fromkeys(rules))] for text, rules in titles.items()]


def emphasised(template: str, evidence: Mapping[str, Any]) -> list[str]:
    """Fill a sentence, and give it in turns as plain text and as figures that stand out; joined it is the sentence."""
    turns = [""]
    for number, part in enumerate(render(_marked(template), evidence).split(_MARK)):
        stands_out = number % 2 == 1 and any(sign.isdigit() for sign in part)
        if stands_out == (len(turns) % 2 == 0):
            turns[-1] += part
        else:
            turns.append(part)
    return turns


@cache
def _marked(template: str) -> str:
    return _FIGURES.sub(rf"{_MARK}\1{_MARK}", template.replace(_MARK, ""))


def brief_law(laws: Iterable[str]) -> str:
    """The laws of a question in one line: without articles and explanations, each once."""
    return _together(re.sub(r",? art\. .*| \(.*?\)", "", law) for law in laws)


def brief_body(bodies: Iterable[str]) -> str:
    """The bodies of a question in one line."""
    return _together(re.sub(r" van de gemeente| \(.*?\)", "", body) for body in bodies)


def _together(texts: Iterable[str]) -> str:
    """Join texts, without those that another one already says."""
    unique = list(dict.fromkeys(texts))
    others = {text: [other.lower() for other in unique if other != text] for text in unique}
    return " · ".join(text for text in unique if not any(text.lower() in other for other in others[text]))


def is_estimated(facts: Mapping[str, Any]) -> bool:
    """Tell whether registrations age; where each counts as present there is nothing to be more or less sure of."""
    return any(share < 1 for _, stay in stays(facts["presence"]) for share in shares(stay))


def stays(presence: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """Give per register how its registrations age."""
    return [(kind, presence[kind]) for kind in ("rni", "brp") if kind in presence]


def shares(stay: Mapping[str, Any]) -> list[float]:
    """Give the shares that are still there, from early to late."""
    return [stay[f"after_{months}_months"] for months in (4, 12, 24, 60)]


def sources(facts: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Name, date and whether it is old, for the reference date and every source but exclusions."""
    reference = date.fromisoformat(facts["reference_date"])
    told = [{"name": words.REFERENCE_DATE, "date": long_date(reference), "brief": digit_date(reference), "old": False}]
    shown = [source for source in facts["sources"] if source["kind"] in words.SOURCES]
    for source in sorted(shown, key=lambda source: list(words.SOURCES).index(source["kind"])):
        name = words.SOURCES[source["kind"]]
        if not source["extract_date"]:
            told.append({"name": name, "date": words.NO_DATE, "brief": words.NO_DATE, "old": False})
            continue
        day = date.fromisoformat(source["extract_date"])
        old = abs((reference - day).days) > OLD_AFTER_DAYS
        label = words.OLD.format(source=name) if old else name
        told.append({"name": label, "date": short_date(day), "brief": digit_date(day), "old": old})
    return told
