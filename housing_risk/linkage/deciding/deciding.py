"""From readings to one decision: the first step that answers, all that fit in it, and what contradicts it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from housing_risk.linkage.deciding.contradictions import contradiction, held_against_the_rest
from housing_risk.linkage.deciding.failing import failure
from housing_risk.linkage.deciding.fitting import NOTHING, Decision, at_site, distinct, present
from housing_risk.linkage.deciding.steps import (
    KNOWN,
    LENIENCE,
    STEPS,
    Looked,
    Site,
    Tried,
    leniency,
    worst,
)
from housing_risk.linkage.register.names import BEGUN, RIVAL, Names
from housing_risk.linkage.register.postcodes import agrees, agrees_but_for_letters, postcode_text
from housing_risk.linkage.register.register import Address, Register
from housing_risk.linkage.writing.columns import Reading
from housing_risk.linkage.writing.likeness import kind_of_street
from housing_risk.linkage.writing.numbers import WRITTEN_TWICE
from housing_risk.linkage.writing.suffixes import AND_ALSO


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
    looked: list[tuple[str, Looked]] = []
    found = _first_answer(readings, names, other_municipality, trail, looked)
    if found.reason:
        return held_against_the_rest(found, readings, names, trail)
    at_their_postcode = any(each for _, each in looked[0][1])
    against = NOTHING if at_their_postcode else contradiction(readings, names, trail)
    if against.reason:
        refused = [
            address
            for _, sites in looked
            for reading, each in sites
            for site in each
            for address in at_site(reading, present(site.addresses), names.register).hits
        ]
        return against._replace(hits=distinct((*against.hits, *refused)))
    near = all(reading.near for reading in readings)
    sites = [each for _, each in looked]
    return Decision("near_not_at" if near else failure(readings, sites, names, other_municipality))


def _first_answer(
    readings: Sequence[Reading],
    names: Names,
    other_municipality: bool,
    trail: list[Tried],
    looked: list[tuple[str, Looked]],
) -> Decision:
    """Give what the first step says that says anything, over present and then over former addresses.

    `looked` receives what each step saw.
    """
    for name, step in STEPS:
        if name == "place_not_written" and other_municipality:
            continue
        sites = [(reading, tuple(step(reading, names))) for reading in readings]
        looked.append((name, sites))
        found = _in_step(sites, False, names.register)
        trail.append(Tried(name, found.reason or "none", len(found.hits)))
        if found.reason:
            return _with_what_was_there(found, sites)
    for name, sites in looked:
        found = _in_step(sites, True, names.register)
        trail.append(Tried(f"former: {name}", found.reason or "none", len(found.hits)))
        if found.reason:
            return found
    return next((both for _, sites in looked if (both := _of_now_and_then(sites, names.register)).reason), NOTHING)


def _of_now_and_then(sites: Looked, register: Register) -> Decision:
    """`12 a of b` where the one is there now, and the other was before: both may be meant."""
    every = (at_site(reading, site.addresses, register) for reading, each in sites for site in each)
    return next((found for found in every if found.reason == "several_addresses"), NOTHING)


def _with_what_was_there(found: Decision, sites: Looked) -> Decision:
    """`5`, or `5 of 5a`, where only 5A stands now, and another object was 5 before: either may be meant."""
    also = any(_says_both(reading) for reading, _ in sites)
    if found.reason not in ("unique_on_number", "suffix_missing") and not (also and found.reason in LENIENCE):
        return found
    bare = [site.addresses for reading, each in sites if not reading.suffix or _says_both(reading) for site in each]
    before = [address for addresses in bare for address in addresses if _is_past(address, also) and not address.atom]
    others = {address.object for address in before} - {address.object for address in found.hits}
    return Decision("several_fit", distinct((*found.hits, *before))) if others else found


def _is_past(address: Address, also: bool) -> bool:
    return address.former or (also and not address.in_use)


def _says_both(reading: Reading) -> bool:
    """`12 en 12a`, read as `12 en a`."""
    return reading.suffix.split(" ")[0] in AND_ALSO - {WRITTEN_TWICE}


def _in_step(sites: Looked, former: bool, register: Register) -> Decision:
    return _combined([(reading, _of_sites(reading, each, former, register)) for reading, each in sites if each])


def _several(parts: Sequence[Reading], names: Names, other_municipality: bool, trail: list[Tried]) -> Decision:
    """Several houses in one row, of which two exist, or one beside a number in another known street: none is picked."""
    houses = [[part._replace(one_of=()) for part in parts if part.one_of == which] for which in _marks(parts)]
    each = [_house(house, names, other_municipality) for house in houses]
    hits = distinct(address for found in each for address in found.hits)
    existing = _different([{(address.location, address.number) for address in found.hits} for found in each])
    missing = sum(
        not found.hits and _is_another_address(found, house, names) for found, house in zip(each, houses, strict=True)
    )
    if not existing or existing + missing < 2:
        return NOTHING
    trail.append(Tried("several_addresses", "several_addresses", len(hits)))
    return Decision("several_addresses", hits)


def _different(houses: Iterable[set[tuple[int, int]]]) -> int:
    """Count the houses that were found and can not be the same; one that fits in two places is still one."""
    seen: set[tuple[int, int]] = set()
    count = 0
    for house in houses:
        count += bool(house) and seen.isdisjoint(house)
        seen |= house
    return count


def _house(readings: Sequence[Reading], names: Names, other_municipality: bool) -> Decision:
    """Decide on one of several houses; between it and the next a note may stand: `Kerkstr. 12, april Dam 3`."""
    found = decide(readings, names, other_municipality=other_municipality)
    if found.hits or not any(reading.suffix for reading in readings):
        return found
    bare = [reading._replace(suffix="", damaged=False, near=False) for reading in readings]
    return decide(bare, names, other_municipality=other_municipality)


def _is_another_address(found: Decision, house: Sequence[Reading], names: Names) -> bool:
    """Tell whether what was not found is an address all the same: a known street, or a name that ends as one does."""
    known = any(reading.street in names.register.street_codes for reading in house)
    return (known and found.reason == "number_unknown") or any(kind_of_street(reading.street) for reading in house)


def _marks(parts: Sequence[Reading]) -> list[tuple[str | int, ...]]:
    return sorted({part.one_of for part in parts})


def _combined(found: Iterable[tuple[Reading, Decision]]) -> Decision:
    """Take the strictest; what is equally strict and differs leaves all possible."""
    answers = [(_rank(reading, decision), decision) for reading, decision in found if decision.reason]
    best = min((rank for rank, _ in answers), default=0)
    return _united([answer for rank, answer in answers if rank == best]) if answers else NOTHING


def _rank(reading: Reading, decision: Decision) -> int:
    """Give how lenient an answer is; `Wijk 7 12`, a street with its number, is as strict as number 7 with suffix 12."""
    if decision.reason == "bare_number" and reading.street[-1:].isdecimal():
        return LENIENCE["exact"]
    return leniency(decision.reason)


def _united(answers: Sequence[Decision]) -> Decision:
    hits = distinct(address for answer in answers for address in answer.hits)
    same_object = len({address.object for address in hits}) == 1
    if len(answers) == 1 or (same_object and answers[0].reason in LENIENCE):
        return answers[0]
    reasons = {answer.reason for answer in answers}
    return Decision(
        answers[0].reason if len(reasons) == 1 and answers[0].reason not in LENIENCE else "several_fit", hits
    )


def _of_sites(reading: Reading, sites: Sequence[Site], former: bool, register: Register) -> Decision:
    """Decide one reading within one step; several streets that fit leave all of them possible."""
    answers = []
    for site in sites:
        pool = tuple(address for address in site.addresses if address.former == former)
        if pool:
            found = at_site(reading, pool, register)
            if former and found.reason not in KNOWN and len(pool) < len(site.addresses):
                continue  # what stands there now is no `2 hoog` of what stood there before
            answers.append(_with_site(found, site.reason, reading, former))
    answers = [answer for answer in answers if answer.reason]
    if reading.damaged:
        return _damaged(answers, [address for site in sites for address in site.addresses if address.former == former])
    return _united(answers) if answers else NOTHING


def _damaged(answers: Sequence[Decision], siblings: Sequence[Address]) -> Decision:
    """What a spreadsheet changed is never mended: what fits is possible, and when nothing fits the whole number is."""
    fitting = [address for answer in answers for address in (*answer.hits, *answer.beside)]
    possible = distinct(fitting) or tuple(address for address in siblings if address.in_use) or tuple(siblings)
    return Decision("excel_damage", possible) if possible else NOTHING


def _with_site(found: Decision, site_reason: str, reading: Reading, former: bool) -> Decision:
    """Bring together what the suffix and what the place say."""
    if not found.reason or found.reason not in LENIENCE:
        return found
    if site_reason in (BEGUN, RIVAL):
        return Decision("several_fit", found.hits)
    reasons = [found.reason, site_reason]
    if any(address.postcode != -1 and not agrees(reading.postcode, address.postcode) for address in found.hits):
        if site_reason in ("street_misspelt", "place_misspelt") and not _mistyped(reading, found):
            return NOTHING  # another postcode and another name together prove nothing
        if found.reason == "unique_on_number":
            return Decision("suffix_missing", found.hits)  # nor do a wrong postcode and a missing suffix
        reasons.append("postcode_mended")
    if former:
        if found.reason == "unique_on_number" and site_reason == "street_misspelt":
            return Decision("suffix_missing", found.hits)
        reasons.append("former_address")
    return found._replace(reason=worst(*reasons))


def _mistyped(reading: Reading, found: Decision) -> bool:
    """Tell whether the written postcode is one typing error away from the one of the answer."""
    if all(agrees_but_for_letters(reading.postcode, address.postcode) for address in found.hits):
        return True
    meant = {postcode_text(address.postcode) for address in found.hits}
    return found.reason in (*KNOWN, "bare_number") and all(
        OSA.distance(reading.postcode, postcode) == 1 for postcode in meant
    )
