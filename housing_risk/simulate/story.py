"""What a planted story is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

RULES = (
    "more_than_norm",
    "more_than_allowed",
    "letting_without_permit",
    "no_dwelling",
    "sleepers_without_notification",
    "rni_over_four_months",
    "nobody_in_brp",
    "transit_address",
)
"""Every rule; a story says for each what must come of it."""

FLAGGED, CLEAR = "flagged", "clear"
WITHHELD, NO_NORM = "gap:withheld", "gap:no_norm"
HOUSEHOLD_UNKNOWN, INHABITED_UNKNOWN, AREA_UNUSABLE = (
    "gap:household_unknown",
    "gap:inhabited_unknown",
    "gap:area_unusable",
)


@dataclass(frozen=True)
class Permit:
    """A permit at the object of a story; `since` and `until` in days from the reference date, negative is before it."""

    soort: str
    most: int | None = None
    since: int = -900
    until: int | None = 900
    status: str = "verleend"


@dataclass(frozen=True)
class Site:
    """The object of a story: what it must be, and who stands registered there since how many days.

    `area`: m² (in a made-up town it is given this area; in a given BAG an object between `least` and `most` m² is
    sought, in which the norm of 12 m² a person leaves room for the same number) · `both`: the first so many of `brp`
    stand in the RNI too · `secret`: one of them has 07.70.10 = 7.
    """

    kind: str = "verblijfsobject"
    uses: str = "woonfunctie"
    area: int = 0
    least: int = 0
    most: int = 0
    brp: tuple[int, ...] = ()
    rni: tuple[int, ...] = ()
    both: int = 0
    secret: bool = False
    excluded: bool = False
    permits: tuple[Permit, ...] = ()
    certificate: int | None = None
    found_at_visit: int | None = None

    @property
    def named_by_address(self) -> bool:
        """Tell whether some file names the object by its address, which then must be its own."""
        return bool(self.permits or self.certificate or self.excluded)


@dataclass(frozen=True)
class Story:
    """A story: its objects and, per rule, what must come of it where that is not `clear`."""

    key: str
    sites: tuple[Site, ...]
    expected: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    neighbours: tuple[int, ...] = ()
    """Days since which persons stand in the RNI at the number of two sites that share it, without saying at which."""

    def state(self, rule: str) -> tuple[str, str]:
        """Give the expected state of a rule and, for a gap, its reason."""
        state, _, reason = self.expected.get(rule, CLEAR).partition(":")
        return state, reason


def spread(count: int, first: int, last: int) -> tuple[int, ...]:
    """Give `count` different days, evenly from `first` to `last`."""
    step = (last - first) / (count - 1)
    return tuple(round(first + step * index) for index in range(count))


def all_rules(state: str) -> dict[str, str]:
    """Give the same state for every rule."""
    return dict.fromkeys(RULES, state)
