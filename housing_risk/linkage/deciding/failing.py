"""Why no address was found: the closed list of reasons for rows that name an address of no object."""

from __future__ import annotations

from collections.abc import Sequence

from housing_risk.linkage.deciding.fitting import at_site
from housing_risk.linkage.deciding.steps import KNOWN, Looked, Site, places_allowed
from housing_risk.linkage.register.names import BEGUN, RIVAL, Names
from housing_risk.linkage.writing.columns import Reading


def failure(readings: Sequence[Reading], looked: Sequence[Looked], names: Names, other_municipality: bool) -> str:
    """Say how far the best reading came; `looked`: per step, the sites of each reading."""
    order = ("elsewhere", "place_unknown", "street_unknown", "number_unknown", "suffix_unknown")
    sites = [[site for step in looked for site in step[at][1]] for at in range(len(readings))]
    whole = [at for at, reading in enumerate(readings) if not reading.loose] or range(len(readings))
    reasons = [_failure_of(readings[at], sites[at], names) for at in whole]
    best = max(reasons, key=order.index)
    return "elsewhere" if other_municipality and best != "suffix_unknown" else best


def _failure_of(reading: Reading, sites: Sequence[Site], names: Names) -> str:
    register = names.register
    if sites:  # a site that has a fit was refused for its names
        fits = [at_site(reading, site.addresses, register).reason for site in sites]
        return "street_unknown" if all(fits) else "suffix_unknown"
    if reading.loose:
        return "street_unknown"
    code = register.postcodes.get(reading.postcode)
    places = list(names.places_meant(reading.place)) if reading.place else []
    candidates = [option.code for option in places] if reading.place else places_allowed(reading, register)
    if reading.street and any(_is_named(reading, place, names) for place in candidates):
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


def _is_named(reading: Reading, place: int, names: Names) -> bool:
    """Tell whether a place has the street; without place and postcode no typing error is believed."""
    options = names.streets_meant(reading.street, place)
    sure = any(option.reason not in ("street_misspelt", RIVAL, BEGUN) for option in options)
    return sure or (bool(options) and bool(reading.place or reading.postcode))


def _failure_at_postcode(reading: Reading, code: int, names: Names) -> str:
    locations = names.register.locations_of_postcode(code)
    agrees = not reading.street or any(names.street_agrees(reading.street, each) for each in locations)
    return "number_unknown" if agrees else "street_unknown"
