"""From readings to one decision: the first step that answers, all that fit in it, and what contradicts it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from housing_risk.linkage.names import BEGUN, Names
from housing_risk.linkage.ranges import in_range
from housing_risk.linkage.reading import Reading
from housing_risk.linkage.register import Address, Register
from housing_risk.linkage.steps import KNOWN, LENIENCE, STEPS, Site, at_postcode, by_postcode, street_and_number, worst
from housing_risk.linkage.suffixes import fit_suffix

_AFTER_A_MATCH = len(LENIENCE)


class Decision(NamedTuple):
    """What became of an address: a reason of the closed list, and the addresses it concerns.

    `hits`: the address when matched, those still possible when ambiguous. `beside`: the neighbours of a bare number.
    """

    reason: str
    hits: tuple[Address, ...] = ()
    beside: tuple[Address, ...] = ()


class Tried(NamedTuple):
    """One step tried: for the account that is shown to a person."""

    tier: str
    outcome: str
    candidates: int


NOTHING = Decision("")


def decide(
    readings: Sequence[Reading], names: Names, *, other_municipality: bool, account: list[Tried] | None = None
) -> Decision:
    """Decide on the readings of one address.

    `other_municipality`: the row names another municipality's code, so a street alone proves nothing here.
    """
    trail: list[Tried] = [] if account is None else account
    parts = [reading for reading in readings if reading.one_of]
    if parts:
        several = _several(parts, names, other_municipality, trail)
        if several.reason:
            return several
        readings = [reading for reading in readings if not reading.one_of]
    near = all(reading.near for reading in readings)
    for former in (False, True):
        for name, step in STEPS:
            if name == "place_not_written" and other_municipality:
                continue
            sites = [(reading, tuple(step(reading, names))) for reading in readings]
            found = _combined([_of_sites(reading, each, former, names.register) for reading, each in sites])
            trail.append(Tried(f"former: {name}" if former else name, found.reason or "none", len(found.hits)))
            if found.reason:
                return _held_against_the_rest(found, readings, names, trail)
    return _contradiction(readings, names, trail) or Decision(
        "near_not_at" if near else _failure(readings, names, other_municipality)
    )


def _several(parts: Sequence[Reading], names: Names, other_municipality: bool, trail: list[Tried]) -> Decision:
    """Several houses in one row, each of which exists: none of them is picked."""
    each = [decide([part._replace(one_of=False)], names, other_municipality=other_municipality) for part in parts]
    hits = _distinct(address for found in each for address in found.hits)
    if not all(found.hits for found in each) or len({address.object for address in hits}) < 2:
        return NOTHING
    trail.append(Tried("several_addresses", "several_addresses", len(hits)))
    return Decision("several_addresses", hits)


def _combined(found: Iterable[Decision]) -> Decision:
    """Take the strictest; what is equally strict and differs leaves all possible."""
    answers = [decision for decision in found if decision.reason]
    if not answers:
        return NOTHING
    best = min(_rank(answer) for answer in answers)
    return _united([answer for answer in answers if _rank(answer) == best])


def _rank(decision: Decision) -> int:
    return LENIENCE.get(decision.reason, _AFTER_A_MATCH)


def _united(answers: Sequence[Decision]) -> Decision:
    hits = _distinct(address for answer in answers for address in answer.hits)
    same_object = len({address.object for address in hits}) == 1
    if len(answers) == 1 or (same_object and answers[0].reason in LENIENCE):
        return answers[0]
    reasons = {answer.reason for answer in answers}
    return Decision(
        answers[0].reason if len(reasons) == 1 and answers[0].reason not in LENIENCE else "several_fit", hits
    )


def _distinct(addresses: Iterable[Address]) -> tuple[Address, ...]:
    return tuple(sorted(set(addresses)))


def _of_sites(reading: Reading, sites: Sequence[Site], former: bool, register: Register) -> Decision:
    """Decide one reading within one step; several streets that fit leave all of them possible."""
    answers = []
    for site in sites:
        pool = tuple(address for address in site.addresses if address.former == former)
        if pool:
            found = _at_site(reading, pool, register)
            answers.append(_with_site(found, site.reason, reading, former, register))
    answers = [answer for answer in answers if answer.reason]
    if reading.damaged:
        return _damaged(answers, [address for site in sites for address in site.addresses if address.former == former])
    return _united(answers) if answers else NOTHING


def _damaged(answers: Sequence[Decision], siblings: Sequence[Address]) -> Decision:
    """What a spreadsheet changed is never mended: what fits is possible, and when nothing fits the whole number is."""
    fitting = [address for answer in answers for address in (*answer.hits, *answer.beside)]
    possible = _distinct(fitting) or tuple(address for address in siblings if address.in_use) or tuple(siblings)
    return Decision("excel_damage", possible) if possible else NOTHING


def _with_site(found: Decision, site_reason: str, reading: Reading, former: bool, register: Register) -> Decision:
    """Bring together what the suffix and what the place say."""
    if not found.reason or found.reason not in LENIENCE:
        return found
    if site_reason == BEGUN:
        return Decision("several_fit", found.hits)
    reasons = [found.reason, site_reason]
    written = register.postcodes.get(reading.postcode, -2)
    if reading.postcode and any(address.postcode not in (written, -1) for address in found.hits):
        if site_reason in ("street_misspelt", "place_misspelt") and not _mistyped(reading, found, register):
            return NOTHING  # another postcode and another name together prove nothing
        if found.reason == "unique_on_number":
            return Decision("suffix_missing", found.hits)  # nor do a wrong postcode and a missing suffix
        reasons.append("postcode_mended")
    if former:
        if found.reason == "unique_on_number" and site_reason == "street_misspelt":
            return Decision("suffix_missing", found.hits)
        reasons.append("former_address")
    return found._replace(reason=worst(*reasons))


def _mistyped(reading: Reading, found: Decision, register: Register) -> bool:
    """Tell whether the written postcode is one typing error away from the one of the answer."""
    meant = {register.postcode_names[address.postcode] for address in found.hits}
    return found.reason in (*KNOWN, "bare_number") and all(
        OSA.distance(reading.postcode, postcode) == 1 for postcode in meant
    )


def _at_site(reading: Reading, pool: Sequence[Address], register: Register) -> Decision:
    """Let the siblings decide: first those in use, then all."""
    in_use = [address for address in pool if address.in_use]
    found = _fit(reading, in_use, register) if in_use else NOTHING
    return found if found.reason or len(in_use) == len(pool) else _fit(reading, pool, register)


def _fit(reading: Reading, pool: Sequence[Address], register: Register) -> Decision:
    groups: dict[int, list[Address]] = {}
    for address in sorted(pool, key=lambda each: (each.atom, each.suffix, each.position)):
        groups.setdefault(address.suffix, []).append(address)
    siblings = list(groups.values())
    fit = fit_suffix(reading.suffix, tuple(group[0].atom for group in siblings))
    hits = tuple(address for place in fit.hits for address in siblings[place])
    beside = tuple(address for place in fit.beside for address in siblings[place])
    if fit.reason not in ("exact", "normalised"):
        several = in_range(reading, pool, register)
        if several:
            return Decision("range", several)
    return _settled(fit.reason, hits, beside)


def _settled(reason: str, hits: tuple[Address, ...], beside: tuple[Address, ...]) -> Decision:
    """See the objects behind the addresses: one object may bear several, and one address several objects."""
    objects = {address.object for address in hits}
    if reason == "several_fit" and len(objects) == 1:
        return Decision("normalised", hits)
    if reason in LENIENCE and len(objects) > 1:
        return Decision("several_fit", hits)
    if reason == "bare_number":
        others = tuple(address for address in beside if address.object not in objects)
        return Decision(reason, hits, others) if others else Decision("exact", hits)
    return Decision(reason, hits, beside)


def _held_against_the_rest(found: Decision, readings: Sequence[Reading], names: Names, trail: list[Tried]) -> Decision:
    """Refuse an answer when other parts of what was written point at another object that exists."""
    if found.reason not in LENIENCE:
        return found
    objects = {address.object for address in (*found.hits, *found.beside)}
    against = [
        address
        for reading in readings
        if not reading.loose
        for addresses in _pointed_at_by_the_rest(found, reading, names)
        for address in _at_site(reading, _present(addresses), names.register).hits
        if address.object not in objects
    ]
    if not against:
        return found
    trail.append(Tried("contradiction", "parts_disagree", len(against)))
    return Decision("parts_disagree", _distinct((*found.hits, *against)))


def _pointed_at_by_the_rest(found: Decision, reading: Reading, names: Names) -> Iterator[tuple[Address, ...]]:
    """Give what a postcode or place says that is not the one of the answer."""
    register = names.register
    hit = found.hits[0]
    if register.postcodes.get(reading.postcode, hit.postcode) != hit.postcode:
        yield from (addresses for _, addresses in at_postcode(reading, register))
    if names.place_agrees(reading.place, register.place_of_location[hit.location]) not in KNOWN:
        yield from (site.addresses for site in street_and_number(reading, names))


def _present(addresses: Sequence[Address]) -> tuple[Address, ...]:
    return tuple(address for address in addresses if not address.former)


def _contradiction(readings: Sequence[Reading], names: Names, trail: list[Tried]) -> Decision | None:
    """Postcode and number exist, but on another street or in another place than was written."""
    hits = [
        address
        for reading in readings
        if not reading.near and not reading.loose and _is_whole(reading)
        for _, addresses in at_postcode(reading, names.register)
        for address in _at_site(reading, _present(addresses), names.register).hits
    ]
    if not hits or any(True for reading in readings for _ in by_postcode(reading, names)):
        return None
    trail.append(Tried("contradiction", "parts_disagree", len(hits)))
    return Decision("parts_disagree", _distinct(hits))


def _is_whole(reading: Reading) -> bool:
    """A street with a number in it is probably a cut in the wrong place."""
    return bool(reading.street or reading.place) and not any(word.isdecimal() for word in reading.street.split())


def _failure(readings: Sequence[Reading], names: Names, other_municipality: bool) -> str:
    """Say how far the best reading came."""
    order = ("elsewhere", "place_unknown", "street_unknown", "number_unknown", "suffix_unknown")
    reasons = [_failure_of(reading, names) for reading in readings]
    best = max(reasons, key=order.index)
    return "elsewhere" if other_municipality and best != "suffix_unknown" else best


def _failure_of(reading: Reading, names: Names) -> str:
    register = names.register
    sites = [site for _, step in STEPS for site in step(reading, names)]
    if sites:  # a site that has a fit was refused for its names
        fits = [_at_site(reading, site.addresses, register).reason for site in sites]
        return "street_unknown" if all(fits) else "suffix_unknown"
    if reading.loose:
        return "street_unknown"
    code = register.postcodes.get(reading.postcode)
    places = list(names.places(reading.place)) if reading.place else []
    candidates = [option.code for option in places] or (list(range(len(register.places))) if not reading.place else [])
    if reading.street and any(names.streets(reading.street, place) for place in candidates[:100]):
        near_by = bool(reading.place) or not reading.postcode or reading.postcode[:4] in register.districts
        return "number_unknown" if near_by else "elsewhere"
    if code is not None:
        return _failure_at_postcode(reading, code, names)
    if places and places[0].reason in KNOWN:
        return "street_unknown"
    if reading.postcode:
        local = reading.postcode[:4] in register.districts
        return ("place_unknown" if reading.place and not places else "street_unknown") if local else "elsewhere"
    return "elsewhere" if reading.place else "street_unknown"


def _failure_at_postcode(reading: Reading, code: int, names: Names) -> str:
    locations = names.register.locations_of_postcode(code)
    agrees = not reading.street or any(names.street_agrees(reading.street, each) for each in locations)
    return "number_unknown" if agrees else "street_unknown"
