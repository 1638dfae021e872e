"""What contradicts an answer, or stands in its way: other parts of the row that point at another object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from housing_risk.linkage.deciding.fitting import NOTHING, Decision, at_site, distinct, present
from housing_risk.linkage.deciding.steps import KNOWN, LENIENCE, Tried, at_postcode, street_and_number
from housing_risk.linkage.register.names import Names
from housing_risk.linkage.register.postcodes import agrees
from housing_risk.linkage.register.register import Address, Register
from housing_risk.linkage.writing.columns import Reading


def held_against_the_rest(found: Decision, readings: Sequence[Reading], names: Names, trail: list[Tried]) -> Decision:
    """Refuse an answer when other parts of what was written point at another object that exists."""
    if found.reason not in LENIENCE:
        return found
    objects = {address.object for address in (*found.hits, *found.beside)}
    against = [
        address
        for reading in readings
        if not reading.loose
        for addresses in _pointed_at_by_the_rest(found, reading, names)
        for address in at_site(reading, present(addresses), names.register).hits
        if address.object not in objects
    ]
    if not against:
        return found
    trail.append(Tried("contradiction", "parts_disagree", len(against)))
    return Decision("parts_disagree", distinct((*found.hits, *against)))


def _pointed_at_by_the_rest(found: Decision, reading: Reading, names: Names) -> Iterator[tuple[Address, ...]]:
    """Give what a postcode or place says that is not the one of the answer."""
    register = names.register
    hit = found.hits[0]
    if register.postcodes.get(reading.postcode, hit.postcode) != hit.postcode:
        yield from (addresses for _, addresses in at_postcode(reading, register))
    elif not agrees(reading.postcode, hit.postcode):
        yield from _in_district(reading, names)
    if names.place_agrees(reading.place, register.place_of_location[hit.location]) not in KNOWN:
        yield from (site.addresses for site in street_and_number(reading, names))


def _in_district(reading: Reading, names: Names) -> Iterator[tuple[Address, ...]]:
    """Give what the street and number are under the first digits of a postcode: `Hoogstraat 6, 1398`."""
    register = names.register
    for place in register.places_of_districts.get(reading.postcode[:4], ()):
        for street in names.streets_meant(reading.street, place) if reading.street else ():
            here = register.at_location(street.code, reading.number)
            yield tuple(each for each in here if agrees(reading.postcode, each.postcode))


def contradiction(readings: Sequence[Reading], names: Names, trail: list[Tried]) -> Decision:
    """Postcode and number exist, but on another street or in another place than was written."""
    hits = [
        address
        for reading in readings
        if not reading.near and not reading.loose and _is_whole(reading, names.register)
        for _, addresses in at_postcode(reading, names.register)
        for address in at_site(reading, present(addresses), names.register).hits
    ]
    if not hits:
        return NOTHING
    trail.append(Tried("contradiction", "parts_disagree", len(hits)))
    return Decision("parts_disagree", distinct(hits))


def _is_whole(reading: Reading, register: Register) -> bool:
    """A street with a number in it is probably a cut in the wrong place, unless a street is called so."""
    if any(word.isdecimal() for word in reading.street.split()):
        return reading.street in register.street_codes
    return bool(reading.street or reading.place)
