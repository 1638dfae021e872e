"""What a suffix as written says about the addresses at one number of one street: the siblings there decide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from housing_risk.linkage.deciding.ranges import another_number, in_range
from housing_risk.linkage.deciding.steps import LENIENCE
from housing_risk.linkage.register.register import Address, Register
from housing_risk.linkage.writing.columns import Reading
from housing_risk.linkage.writing.suffixes import fit_suffix


class Decision(NamedTuple):
    """What became of an address: a reason of the closed list, and the addresses it concerns.

    `hits`: the address when matched, those still possible when ambiguous. `beside`: the neighbours of a bare number.
    """

    reason: str
    hits: tuple[Address, ...] = ()
    beside: tuple[Address, ...] = ()


NOTHING = Decision("")


def distinct(addresses: Iterable[Address]) -> tuple[Address, ...]:
    """Give each address once, in order."""
    return tuple(sorted(set(addresses)))


def present(addresses: Sequence[Address]) -> tuple[Address, ...]:
    """Give the addresses that are not former ones."""
    return tuple(address for address in addresses if not address.former)


def at_site(reading: Reading, pool: Sequence[Address], register: Register) -> Decision:
    """Let the siblings decide: first those in use, then all."""
    in_use = [address for address in pool if address.in_use]
    found = _fit(reading, in_use, register) if in_use else NOTHING
    bare = tuple(address for address in pool if not address.atom)
    if found.reason == "unique_on_number" and bare:  # a house without suffix was there, or will be
        return Decision("several_fit", (*found.hits, *bare))
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
        if several := in_range(reading, pool, register):
            return Decision("range", several)
        if several := another_number(reading, hits, pool, register):
            return Decision("several_addresses", several)
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
