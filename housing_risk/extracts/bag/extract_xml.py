"""The XML of a Kadaster "BAG 2.0 Extract" → one row of text per version of an object, nothing judged yet.

Element names: IMBAGLV_Objecten-2.1.0.xsd and its neighbours. Namespaces end in a date and are not compared, except
that the root must be a `bagStand`: mutation files (`bagMutaties`) hold the same objects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import IO, Any

import pandas as pd
from lxml import etree

from housing_risk.extracts.containers.archives import MEGABYTE
from housing_risk.extracts.reporting import Unreadable

FIELDS: dict[str, tuple[str, ...]] = {
    "Woonplaats": ("naam",),
    "OpenbareRuimte": ("naam", "verkorteNaam", "WoonplaatsRef"),
    "Nummeraanduiding": (
        "huisnummer",
        "huisletter",
        "huisnummertoevoeging",
        "postcode",
        "OpenbareRuimteRef",
        "WoonplaatsRef",
    ),
    "Verblijfsobject": (
        "heeftAlsHoofdadres",
        "heeftAlsNevenadres",
        "gebruiksdoel",
        "oppervlakte",
        "PandRef",
        "dimension",
        "geometry",
    ),
    "Ligplaats": ("heeftAlsHoofdadres", "heeftAlsNevenadres", "dimension", "geometry"),
    "Standplaats": ("heeftAlsHoofdadres", "heeftAlsNevenadres", "dimension", "geometry"),
    "Pand": ("oorspronkelijkBouwjaar", "dimension", "geometry"),
}
"""What is read of each type, besides what all types have. Each is also the name of a column."""
SHARED = ("identificatie", "voorkomenidentificatie", "status", "beginGeldigheid", "eindGeldigheid", "inactive")
INACTIVE = ("tijdstipInactief", "tijdstipInactiefLV", "tijdstipNietBagLV")
"""Any of these marks a version that was taken back, or never got into the national register."""
TAGS = {"Point": "dimension", "Polygon": "dimension", "pos": "geometry", "posList": "geometry"}
TAGS |= dict.fromkeys(INACTIVE, "inactive")
TAGS |= {name: name for names in FIELDS.values() for name in names if name not in ("dimension", "geometry")}
TAGS |= {name: name for name in SHARED if name != "inactive"} | {"NummeraanduidingRef": "NummeraanduidingRef"}

COLUMNS = {kind: (*SHARED, *own) for kind, own in FIELDS.items()}
CHUNK = 256 * 1024
HEAD = 4 * 1024
ROWS_A_PART = 20_000
MAX_VERSIONS = 4_000_000
"""Versions of one type. Amsterdam, the largest municipality, has below 2 million of verblijfsobjecten."""
MAX_OBJECT = 32 * MEGABYTE
"""Bytes of XML without one object coming to its end. The outline of the largest woonplaats is below 1 MB."""
RING_ENDS = "|"
"""Separates the rings of one polygon, the outer one first."""
NOT_KEPT = "-"
"""Stands for the footprint of a pand version that does not hold on the day: it is never drawn, and they are large."""


@dataclass
class Versions:
    """The versions read so far, per type: as text in compact frames, the last few as tuples."""

    fresh: dict[str, list[tuple[str, ...]]] = field(default_factory=lambda: {kind: [] for kind in FIELDS})
    parts: dict[str, list[pd.DataFrame]] = field(default_factory=lambda: {kind: [] for kind in FIELDS})

    def add(self, kind: str, row: tuple[str, ...]) -> None:
        """Add one version. Raises Unreadable when there are more than a municipality can have."""
        rows = self.fresh[kind]
        rows.append(row)
        if len(rows) >= ROWS_A_PART:
            self._pack(kind)
            if len(self.parts[kind]) * ROWS_A_PART > MAX_VERSIONS:
                raise Unreadable("bag_too_many", limit=MAX_VERSIONS)

    def has(self, kind: str) -> bool:
        """Tell whether there is any version of one type."""
        return bool(self.fresh[kind] or self.parts[kind])

    def take(self, kind: str) -> pd.DataFrame:
        """Give the versions of one type as a frame of text (an empty text: not in the XML) and forget them."""
        self._pack(kind)
        parts, self.parts[kind] = self.parts[kind], []
        return pd.concat(parts, ignore_index=True)

    def _pack(self, kind: str) -> None:
        """Put the tuples, which take much room, into a frame."""
        self.parts[kind].append(pd.DataFrame(self.fresh[kind], columns=list(COLUMNS[kind]), dtype="str"))
        self.fresh[kind] = []


@dataclass
class Header:
    """What a delivery says of itself: the day of its state, and its municipalities with their names."""

    day: date | None = None
    municipalities: dict[str, str] = field(default_factory=dict)


def read_versions(stream: IO[bytes], day: date, into: Versions) -> None:
    """Add every version in one XML file to `into`, in bounded memory.

    `day` is the day whose footprints are kept. Raises Unreadable when this is no XML, no `bagStand`, a mutation file,
    has a DOCTYPE, or goes on without an object coming to its end.
    """
    kinds = [f"{{*}}{name}" for name in FIELDS]
    parser = etree.XMLPullParser(events=("end",), tag=kinds, **_safely())
    for _, element in _events(stream, parser):
        kind = _name(element)[1]
        into.add(kind, _row(kind, element, day.isoformat()))


def read_header(stream: IO[bytes]) -> Header:
    """Read what an XML file says of itself: a Leveringsdocument, or the head of a file with objects.

    Raises Unreadable when this is no XML, or has a DOCTYPE.
    """
    head = stream.read(CHUNK)
    _root(head)
    parser = etree.XMLPullParser(events=("end",), **_safely())
    header = Header()
    code = ""
    for _, element in _feed(parser, head):
        name, text = _name(element)[1], (element.text or "").strip()
        if name == "StandTechnischeDatum":
            header.day = _as_day(text)
        elif name == "GemeenteIdentificatie":
            code = f"GM{text}"
            header.municipalities.setdefault(code, "")
        elif name == "GemeenteNaam" and code:
            header.municipalities[code] = text
        elif name in FIELDS:
            break
    return header


def _safely() -> dict[str, Any]:
    """No entities, no network, no trees of absurd depth or text."""
    return {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "huge_tree": False,
        "remove_comments": True,
    }


def _events(stream: IO[bytes], parser: Any) -> Iterator[tuple[str, Any]]:
    """Feed a stream to the parser piece by piece and give what comes to its end."""
    since_last = 0
    chunk = stream.read(CHUNK)
    _check_root(chunk)
    while chunk:
        since_last += len(chunk)
        if since_last > MAX_OBJECT:
            raise Unreadable("bag_endless", limit=MAX_OBJECT // MEGABYTE)
        event = None
        for event in _feed(parser, chunk):
            yield event
        if event is not None:
            since_last = 0
            _forget(event[1])
        chunk = stream.read(CHUNK)
    _close(parser)


def _feed(parser: Any, chunk: bytes) -> Iterator[tuple[str, Any]]:
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError:
        raise Unreadable("bag_no_xml") from None
    yield from parser.read_events()


def _close(parser: Any) -> None:
    try:
        parser.close()
    except etree.XMLSyntaxError:
        raise Unreadable("bag_no_xml") from None


def _check_root(head: bytes) -> None:
    """Hold the root to `bagStand` before the rest of the file is read."""
    namespace, name = _name(_root(head))
    if "mutatie" in name.casefold() or "mutatie" in namespace.casefold():
        raise Unreadable("bag_mutations")
    if name != "bagStand":
        raise Unreadable("bag_other_root")


def _name(element: Any) -> tuple[str, str]:
    """Give namespace and name. Raises Unreadable for a prefix that was never declared, which lxml lets pass."""
    namespace, _, name = str(element.tag).rpartition("}")
    if ":" in name:
        raise Unreadable("bag_no_xml")
    return namespace, name


def _root(head: bytes) -> Any:
    """Give the root element, from the first bytes of a file: no more of them than it takes."""
    parser = etree.XMLPullParser(events=("start",), **_safely())
    pieces = (head[start : start + HEAD] for start in range(0, len(head), HEAD))
    root = next((element for piece in pieces for _, element in _feed(parser, piece)), None)
    if root is None:
        raise Unreadable("bag_no_xml")
    if root.getroottree().docinfo.doctype:
        raise Unreadable("bag_doctype")
    return root


def _row(kind: str, element: Any, day: str) -> tuple[str, ...]:
    """One version as text: several values of a column are joined, by a comma or, for rings, by RING_ENDS."""
    cells = _cells(element)
    if kind == "Pand" and not _holds(cells, day):
        cells["geometry"] = NOT_KEPT
    return tuple([cells.get(name, "") for name in COLUMNS[kind]])


class _Columns(dict[str, str]):
    """Full element name → column, or an empty text; filled as names are met, since a file has few."""

    def __missing__(self, tag: str) -> str:
        column = TAGS.get(tag.rpartition("}")[2], "")
        if len(self) < 1_000:  # a hostile file may have a new name in every object
            self[tag] = column
        return column


_COLUMN_OF = _Columns()


def _cells(element: Any) -> dict[str, str]:
    """Column → text of all elements in an object; a list of wanted tags would be taken to pieces for every object."""
    cells: dict[str, str] = {}
    several: dict[str, list[str]] = {}
    for child in element.iterdescendants("{*}*"):
        column = _COLUMN_OF[child.tag]
        if not column:
            continue
        if column == "dimension":
            cells[column] = child.get("srsDimension", "2")
            continue
        text = (child.text or "").strip()
        if not text:
            continue
        if column == "NummeraanduidingRef":
            column = _COLUMN_OF[child.getparent().tag]
        if column in cells:
            several.setdefault(column, [cells[column]]).append(text)
        else:
            cells[column] = text
    for column, texts in several.items():
        cells[column] = (RING_ENDS if column == "geometry" else ",").join(texts)
    return cells


def _holds(cells: dict[str, str], day: str) -> bool:
    """Whether a version holds on a day: begun, and not ended (dates as yyyy-mm-dd compare as text)."""
    begin, end = cells.get("beginGeldigheid", ""), cells.get("eindGeldigheid", "")
    return begin <= day and (not end or end > day)


def _forget(element: Any) -> None:
    """Free all that was read before an element: what stands before it under the root, and one step below."""
    lineage = [element, *element.iterancestors()]
    for holder in lineage[-2:]:
        del holder[:-1]


def _as_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
