"""The steps from strict to lenient by which a reading finds its place in the register.

Each step gives *sites*: the addresses that the register has at one number of one street in one place, with the reason
that would hold if one of them is meant. What the suffix says about them is decided afterwards, in `fitting`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from housing_risk.linkage.register.names import BEGUN, RIVAL, Names
from housing_risk.linkage.register.register import Address, Register
from housing_risk.linkage.writing.columns import Reading
from housing_risk.linkage.writing.text import POSTCODE_LENGTH
from housing_risk.tables.outputs import LINK_REASONS

LENIENCE = {reason: rank for rank, reason in enumerate(LINK_REASONS["matched"])}
"""How lenient a reason is: the order of the closed list. Of several that hold, the most lenient is reported."""
_FEW_PLACES = 100
_LONGEST_PLACE = 2
"""Words of a place that somebody may have written wrongly; more, and none of them known, are a note."""


class Site(NamedTuple):
    """The addresses at one number of one street in one place."""

    reason: str
    addresses: tuple[Address, ...]


class Tried(NamedTuple):
    """One step tried: for the account that is shown to a person."""

    step: str
    outcome: str
    candidates: int


Step = Callable[[Reading, Names], Iterator[Site]]
Looked = list[tuple[Reading, tuple[Site, ...]]]
"""The sites that one step gave for each reading."""


def leniency(reason: str) -> int:
    """Give how lenient a reason is, from 0; one without a match is more lenient than any with."""
    return LENIENCE.get(reason, len(LENIENCE))


def worst(*reasons: str) -> str:
    """Give the most lenient of some reasons; a mere beginning of a name, or a rival, is more lenient than any."""
    return max(reasons, key=leniency)


def by_postcode(reading: Reading, names: Names) -> Iterator[Site]:
    """The postcode has the number, and street and place as written agree or were not written."""
    for location, addresses in at_postcode(reading, names.register):
        street = names.street_agrees(reading.street, location)
        place = names.place_agrees(reading.place, names.register.place_of_location[location])
        if street and not place and reading.street and (street != "street_misspelt" or _is_note(reading.place)):
            place = "place_misspelt"  # postcode, street and number agree: the place alone is wrong
        if street and place:
            yield Site(worst(street, place), addresses)


def _is_note(place: str) -> bool:
    """`SLEUTEL BIJ KANTOOR` behind a postcode in a text is no place."""
    return len(place.split()) > _LONGEST_PLACE


def at_postcode(reading: Reading, register: Register) -> list[tuple[int, tuple[Address, ...]]]:
    """Give what the register has at the postcode and number, per street."""
    code = register.postcodes.get(reading.postcode)
    if code is None:
        return []
    per_location: dict[int, list[Address]] = defaultdict(list)
    for address in register.at_postcode(code, reading.number):
        per_location[address.location].append(address)
    return [(location, tuple(found)) for location, found in sorted(per_location.items())]


def _by_street(street_reasons: tuple[str, ...], place_reasons: tuple[str, ...]) -> Step:
    def step(reading: Reading, names: Names) -> Iterator[Site]:
        if not (reading.street and reading.place) or reading.loose:
            return
        places = [option for option in names.places_meant(reading.place) if option.reason in place_reasons]
        for place in places:
            for street in names.streets_meant(reading.street, place.code):
                if street.reason in street_reasons:
                    yield from _at(street.code, reading, worst(place.reason, street.reason), names.register)

    return step


def _without_place(reading: Reading, names: Names) -> Iterator[Site]:
    """No place was written: the street with this number in any place that the postcode allows."""
    if not reading.street or reading.place or reading.loose:
        return
    for place in places_allowed(reading, names.register):
        for street in names.streets_meant(reading.street, place):
            if street.reason not in ("street_misspelt", RIVAL) or reading.postcode:
                yield from _at(street.code, reading, street.reason, names.register)


def places_allowed(reading: Reading, register: Register) -> Iterable[int]:
    """Give the places where the street of a reading without a place may lie: all, or those that its postcode allows.

    Of a register of many places only those with just that street: a national one is not searched name by name.
    """
    code = register.postcodes.get(reading.postcode)
    if code is not None:
        return sorted({register.place_of_location[location] for location in register.locations_of_postcode(code)})
    if reading.postcode and reading.postcode[:4] not in register.districts:
        return ()
    if 0 < len(reading.postcode) < POSTCODE_LENGTH:  # begun only
        return sorted(register.places_of_districts.get(reading.postcode[:4], ()))
    if len(register.places) <= _FEW_PLACES:
        return range(len(register.places))
    street = register.street_codes.get(reading.street, -1)
    return sorted({register.place_of_location[each] for each in register.locations_of_street.get(street, ())})


def _at(location: int, reading: Reading, reason: str, register: Register) -> Iterator[Site]:
    addresses = register.at_location(location, reading.number)
    if addresses:
        yield Site(reason, addresses)


KNOWN = ("exact", "normalised")
street_and_number = _by_street(KNOWN, KNOWN)
STEPS: tuple[tuple[str, Step], ...] = (
    ("postcode_and_number", by_postcode),
    ("street_and_number", street_and_number),
    ("street_shortened", _by_street(("street_abbreviated",), KNOWN)),
    ("street_misspelt", _by_street(("street_misspelt", RIVAL), KNOWN)),
    ("place_misspelt", _by_street((*KNOWN, "street_abbreviated", "street_misspelt", RIVAL), ("place_misspelt",))),
    ("street_begun", _by_street((BEGUN,), KNOWN)),
    ("place_not_written", _without_place),
)
"""The whole order of looking. After these come the same steps over former addresses, and then contradictions."""
