"""A Kadaster "BAG 2.0 Extract" (zip of zips of XML) → the BAG as it stood on a day."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pandas as pd
import pyarrow as pa

from housing_risk.extracts.bag import tables as bag_tables
from housing_risk.extracts.bag.addresses import addresses, without_object
from housing_risk.extracts.bag.extract_xml import FIELDS, Header, Versions, read_header, read_versions
from housing_risk.extracts.bag.identifications import among
from housing_risk.extracts.bag.versions import Counts, chosen, count, dated, worth_keeping
from housing_risk.extracts.containers.archives import Budget, plainly, xml_members
from housing_risk.extracts.reporting import Unreadable
from housing_risk.messages.bag import WAYS
from housing_risk.tables import ADDRESSES, OBJECTS, PANDEN, check, empty

ASIDE = re.compile(r"InOnderzoek|Inactief|NietBag|^GEM-WPL-RELATIE|^\d{4}(IO|IA|NB)[A-Z]{3}", re.IGNORECASE)
"""Deliveries beside the state: under investigation, inactive, never in the register, places per municipality."""
MUTATIONS = re.compile(r"^\d{4}MUT|mutatie", re.IGNORECASE)
DELIVERY = re.compile(r"^Leveringsdocument", re.IGNORECASE)
PACKED = (".gpkg", ".csv")
"""What PDOK and NLExtract publish, which somebody may have zipped."""
PARTS = {
    "Verblijfsobject": "verblijfsobjecten (VBO)",
    "Nummeraanduiding": "nummeraanduidingen (NUM)",
    "OpenbareRuimte": "openbare ruimten (OPR)",
    "Woonplaats": "woonplaatsen (WPL)",
    "Pand": "panden (PND)",
}
"""No municipality is without any of these; many have no ligplaats or standplaats."""


@dataclass(frozen=True)
class Bag:
    """The BAG of a file as it stood on a day: checked tables, and what is known of the file.

    `extract_date` is the day of the file and `date_origin` says where it was found (table SOURCES); `municipalities`
    are the codes (GM0457) that the file says to hold, `names` their names. `counts` (two levels of names) says what
    became of every version: per type `read` is the sum of the others but for the parts named after a slash.
    """

    objects: pd.DataFrame = field(default_factory=lambda: empty(OBJECTS))
    addresses: pd.DataFrame = field(default_factory=lambda: empty(ADDRESSES))
    panden: pd.DataFrame = field(default_factory=lambda: empty(PANDEN))
    extract_date: date | None = None
    date_origin: str = "unknown"
    municipalities: tuple[str, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    counts: Counts = field(default_factory=dict)


def describe(path: Path) -> Header:
    """Give what the delivery says of itself: its Leveringsdocument, else the head of its first XML file with a date.

    Raises Unreadable as `read_extract` does.
    """
    first = Header()
    with plainly():
        for member in xml_members(path, _wanted, Budget()):
            header = read_header(member.stream)
            if DELIVERY.match(member.name):
                return header
            if first.day is None:
                first = header
    return first


def read_extract(path: Path, day: date) -> Bag:
    """Read the tables of an extract as the BAG stood on `day`; the dates and municipalities are left to the caller.

    Raises Unreadable when the file is damaged, unsafe, no full extract, lacks a part, or holds no object on that day.
    """
    budget, versions = Budget(), Versions()
    with plainly():
        for member in xml_members(path, _wanted, budget):
            if not DELIVERY.match(member.name):
                read_versions(member.stream, day, versions)
    if not budget.opened and not budget.endings.isdisjoint(PACKED):
        raise Unreadable("bag_packed")
    missing = [words for kind, words in PARTS.items() if not versions.has(kind)]
    if 0 < len(missing) < len(PARTS):
        raise Unreadable("bag_parts_missing", count=len(missing), parts=", ".join(missing), way=WAYS["zip"])
    bag = _tables(versions, day)
    if bag.objects.empty:
        raise Unreadable("bag_empty")
    bag.counts["files"] = {"read": budget.opened, "passed_over": budget.passed_over}
    return bag


def _wanted(name: str) -> bool:
    """Whether a member belongs to the state of the BAG. Raises Unreadable for mutations."""
    if MUTATIONS.search(name):
        raise Unreadable("bag_mutations")
    return not ASIDE.search(name)


def _tables(versions: Versions, day: date) -> Bag:
    counts: Counts = {}
    frames: dict[str, pd.DataFrame] = {}
    for kind in FIELDS:
        frame = dated(versions, kind, day)
        counts |= count(frame, kind)
        frames[kind] = worth_keeping(frame, kind)
        del frame  # before the next one is made
        pa.default_memory_pool().release_unused()
    kinds = bag_tables.KINDS.items()  # each frame is let go of as soon as it has served: they are large
    objects = pd.concat([frames.pop(kind).assign(kind=name) for kind, name in kinds], ignore_index=True)
    unborne = without_object(objects, frames["Nummeraanduiding"])
    found = addresses(objects, *(frames.pop(kind) for kind in ("Nummeraanduiding", "OpenbareRuimte", "Woonplaats")))
    pairs, buildings = bag_tables.pairs_of(objects), frames.pop("Pand")
    if unread := int(bag_tables.not_read(chosen(objects)["oppervlakte"]).sum()):
        counts["areas"] = {"unreadable": unread}
    bag = Bag(
        check(OBJECTS, bag_tables.objects(objects)),
        check(ADDRESSES, found),
        check(PANDEN, bag_tables.panden(pairs, buildings)),
        counts=counts,
    )
    counts["addresses"] = _count_addresses(bag) | {"without_object": unborne}
    counts["panden"] = _count_panden(bag, len(pairs), buildings)
    return bag


def _count_addresses(bag: Bag) -> dict[str, int]:
    roles = bag.addresses["role"].value_counts()
    main = bag.addresses.loc[bag.addresses["role"] == "hoofdadres", "object_id"]
    return {
        "objects": len(bag.objects),
        "objects_without_address": int((~among(bag.objects["object_id"], main)).sum()),
        **{role: int(roles.get(role, 0)) for role in ("hoofdadres", "nevenadres", "former")},
    }


def _count_panden(bag: Bag, pairs: int, buildings: pd.DataFrame) -> dict[str, int]:
    """Pairs, and the standing panden (`buildings`): `standing` = `with_object` + `without_object`."""
    with_object = bag.panden["pand_id"].nunique()
    garbled = buildings.loc[bag_tables.not_read(buildings["oorspronkelijkBouwjaar"]), "identificatie"]
    no_year = bag.panden.loc[bag.panden["year"].isna(), "pand_id"].drop_duplicates()
    unread = int(among(no_year, garbled).sum())
    dwellings = bag.objects.loc[bag.objects["in_use"] & (bag.objects["kind"] == "verblijfsobject"), "object_id"]
    return {
        "pairs": len(bag.panden),
        "pairs_without_pand": pairs - len(bag.panden),
        "standing": len(buildings),
        "with_object": with_object,
        "without_object": len(buildings) - with_object,
        "objects_without_pand": int((~among(dwellings, bag.panden["object_id"])).sum()),
        "year_unknown": len(no_year) - unread,
    } | ({"year_unreadable": unread} if unread else {})
