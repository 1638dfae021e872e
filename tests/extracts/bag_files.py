"""Small BAG 2.0 Extracts, element by element: only what a test is about needs to be said."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

LV = "www.kadaster.nl/schemas/lvbag"
NAMESPACES = {
    "Objecten": f"{LV}/imbag/objecten/v20200601",
    "Objecten-ref": f"{LV}/imbag/objecten-ref/v20200601",
    "Historie": f"{LV}/imbag/historie/v20200601",
    "gml": "http://www.opengis.net/gml/3.2",
    "nen5825": f"{LV}/imbag/nen5825/v20200601",
    "selecties-extract": f"http://{LV}/extract-selecties/v20200601",
    "sl-bag-extract": f"http://{LV}/extract-deelbestand-lvc/v20200601",
    "sl": "http://www.kadaster.nl/schemas/standlevering-generiek/1.0",
}
WEESP = "3631"
STREET = "0457300000000001"
IN_USE = "Verblijfsobject in gebruik"
SQUARE = "132000 481000 132010 481000 132010 481010 132000 481010 132000 481000"


class Record(NamedTuple):
    """One version of one object: its type in three letters, and its XML."""

    kind: str
    xml: str


def number_id(n: int) -> str:
    """The identification of a nummeraanduiding."""
    return f"045720{n:010d}"


def home_id(n: int) -> str:
    """The identification of a verblijfsobject."""
    return f"045701{n:010d}"


def pand_id(n: int) -> str:
    """The identification of a pand."""
    return f"045710{n:010d}"


def history(version: int = 1, begin: str = "2010-01-01", end: str = "", inactive: str = "") -> str:
    """A version's own data; `inactive` names the element that takes it back."""
    ended = f"<Historie:eindGeldigheid>{end}</Historie:eindGeldigheid>" if end else ""
    taken_back = f"<Historie:{inactive}>2011-01-01T00:00:00.000</Historie:{inactive}>" if inactive else ""
    return (
        "<Objecten:voorkomen><Historie:Voorkomen>"
        f"<Historie:voorkomenidentificatie>{version}</Historie:voorkomenidentificatie>"
        f"<Historie:beginGeldigheid>{begin}</Historie:beginGeldigheid>{ended}"
        f"<Historie:tijdstipRegistratie>2010-01-01T00:00:00.000</Historie:tijdstipRegistratie>{taken_back}"
        "</Historie:Voorkomen></Objecten:voorkomen>"
    )


def place(
    identification: str = WEESP, name: str = "Weesp", status: str = "Woonplaats aangewezen", **when: object
) -> Record:
    """A woonplaats."""
    return _record("WPL", "Woonplaats", identification, status, f"<Objecten:naam>{name}</Objecten:naam>", when)


def street(
    identification: str = STREET, name: str = "Slijkstraat", short: str = "", place: str = WEESP, **when: object
) -> Record:
    """An openbare ruimte."""
    abbreviated = (
        "<Objecten:verkorteNaam><nen5825:VerkorteNaamOpenbareRuimte>"
        f"<nen5825:verkorteNaam>{short}</nen5825:verkorteNaam>"
        "</nen5825:VerkorteNaamOpenbareRuimte></Objecten:verkorteNaam>"
    )
    body = f"<Objecten:naam>{name}</Objecten:naam>{_in_place(place)}{abbreviated if short else ''}"
    return _record("OPR", "OpenbareRuimte", identification, "Naamgeving uitgegeven", body, when)


def number(
    n: int,
    huisnummer: object = 1,
    *,
    letter: str = "",
    addition: str = "",
    postcode: str = "1381AA",
    street: str = STREET,
    place: str = "",
    status: str = "Naamgeving uitgegeven",
    **when: object,
) -> Record:
    """A nummeraanduiding."""
    cells = {"huisnummer": huisnummer, "huisletter": letter, "huisnummertoevoeging": addition, "postcode": postcode}
    written = "".join(f"<Objecten:{name}>{cell}</Objecten:{name}>" for name, cell in cells.items() if cell)
    on = _reference("ligtAan", "OpenbareRuimteRef", [street])
    body = written + on + (_in_place(place) if place else "")
    return _record("NUM", "Nummeraanduiding", number_id(n), status, body, when)


def home(
    n: int,
    main: int | None = None,
    *,
    secondary: Iterable[int] = (),
    uses: Iterable[str] = ("woonfunctie",),
    area: object = 80,
    panden: Iterable[int] = (1,),
    status: str = IN_USE,
    shape: str = "",
    **when: object,
) -> Record:
    """A verblijfsobject, at its own place unless `shape` says otherwise; its main address has the same number."""
    point = f'<gml:Point srsDimension="3"><gml:pos>{132000 + n} 481000.5 0.0</gml:pos></gml:Point>'
    body = (
        _bears(n if main is None else main, secondary)
        + f"<Objecten:geometrie><Objecten:punt>{shape or point}</Objecten:punt></Objecten:geometrie>"
        + "".join(f"<Objecten:gebruiksdoel>{use}</Objecten:gebruiksdoel>" for use in uses)
        + f"<Objecten:oppervlakte>{area}</Objecten:oppervlakte>"
        + _reference("maaktDeelUitVan", "PandRef", [pand_id(pand) for pand in panden])
    )
    return _record("VBO", "Verblijfsobject", home_id(n), status, body, when)


def mooring(n: int, main: int, *, kind: str = "LIG", status: str = "Plaats aangewezen", **when: object) -> Record:
    """A ligplaats, or with kind STA a standplaats."""
    name, middle = {"LIG": ("Ligplaats", "02"), "STA": ("Standplaats", "03")}[kind]
    body = _bears(main, ()) + f"<Objecten:geometrie>{polygon(SQUARE)}</Objecten:geometrie>"
    return _record(kind, name, f"0457{middle}{n:010d}", status, body, when)


def pand(n: int, *, year: object = 1930, status: str = "Pand in gebruik", shape: str = "", **when: object) -> Record:
    """A pand with a square footprint unless `shape` says otherwise."""
    body = (
        f"<Objecten:geometrie>{shape or polygon(SQUARE)}</Objecten:geometrie>"
        f"<Objecten:oorspronkelijkBouwjaar>{year}</Objecten:oorspronkelijkBouwjaar>"
    )
    return _record("PND", "Pand", pand_id(n), status, body, when)


def polygon(outer: str, *holes: str, dimension: int = 2) -> str:
    """A gml:Polygon of rings of numbers."""
    rings = [
        f"<gml:exterior>{_ring(outer)}</gml:exterior>",
        *(f"<gml:interior>{_ring(hole)}</gml:interior>" for hole in holes),
    ]
    return f'<gml:Polygon srsDimension="{dimension}">{"".join(rings)}</gml:Polygon>'


def simple(*more: Record) -> list[Record]:
    """A street with one home (1) on number 1 in one pand (1), and whatever comes on top."""
    return [place(), street(), number(1), home(1), pand(1), *more]


def stand(
    kind: str, records: Iterable[Record], *, root: str = "sl-bag-extract:bagStand", day: str = "2021-09-15"
) -> bytes:
    """The XML file of one type."""
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    objects = "".join(
        f"<sl:stand><sl-bag-extract:bagObject>{record.xml}</sl-bag-extract:bagObject></sl:stand>" for record in records
    )
    head = (
        "<sl-bag-extract:bagInfo><selecties-extract:GemeenteIdentificatie>0457</selecties-extract:GemeenteIdentificatie>"
        f"<selecties-extract:StandTechnischeDatum>{day}</selecties-extract:StandTechnischeDatum></sl-bag-extract:bagInfo>"
    )
    body = f"{head}<sl:standBestand><sl:objectType>{kind}</sl:objectType>{objects}</sl:standBestand>"
    return f'<?xml version="1.0" encoding="UTF-8"?><{root} {spaces}>{body}</{root}>'.encode()


def delivery(day: str = "2021-09-15", code: str = "0457", name: str = "Weesp") -> bytes:
    """A Leveringsdocument."""
    return (
        f'<?xml version="1.0"?><xb:BAG-Extract-Levering xmlns:xb="http://{LV}/extract-levering/v20200601" xmlns:s="s">'
        f"<s:StandTechnischeDatum>{day}</s:StandTechnischeDatum><s:Gemeente><s:GemeenteIdentificatie>{code}"
        f"</s:GemeenteIdentificatie><s:GemeenteNaam>{name}</s:GemeenteNaam></s:Gemeente></xb:BAG-Extract-Levering>"
    ).encode()


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip in memory."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def type_zips(records: Iterable[Record]) -> dict[str, bytes]:
    """Per type a zip with its XML."""
    every = list(records)
    kinds = sorted({record.kind for record in every})
    return {
        f"0457{kind}15092021.zip": zipped(
            {f"0457{kind}15092021-000001.xml": stand(kind, [record for record in every if record.kind == kind])}
        )
        for kind in kinds
    }


def extract(path: Path, records: Iterable[Record], **about: str) -> Path:
    """Write a municipal extract as Kadaster sends it: zip of zips of zips."""
    members = {
        "Leveringsdocument-BAG-Extract.xml": delivery(**about),
        "0457GEM15092021.zip": zipped(type_zips(records)),
        "GEM-WPL-RELATIE-15092021.zip": b"never opened",
    }
    path.write_bytes(zipped(members))
    return path


def _record(kind: str, name: str, identification: str, status: str, body: str, when: dict[str, object]) -> Record:
    xml = (
        f"<Objecten:{name}><Objecten:identificatie>{identification}</Objecten:identificatie>"
        f"<Objecten:status>{status}</Objecten:status>{body}{history(**when)}</Objecten:{name}>"  # type: ignore[arg-type]
    )
    return Record(kind, xml)


def _bears(main: int, secondary: Iterable[int]) -> str:
    first = _reference("heeftAlsHoofdadres", "NummeraanduidingRef", [number_id(main)])
    others = [number_id(n) for n in secondary]
    return first + (_reference("heeftAlsNevenadres", "NummeraanduidingRef", others) if others else "")


def _reference(name: str, target: str, identifications: Iterable[str]) -> str:
    inner = "".join(f"<Objecten-ref:{target}>{one}</Objecten-ref:{target}>" for one in identifications)
    return f"<Objecten:{name}>{inner}</Objecten:{name}>"


def _in_place(place: str) -> str:
    return _reference("ligtIn", "WoonplaatsRef", [place])


def _ring(numbers: str) -> str:
    return f"<gml:LinearRing><gml:posList>{numbers}</gml:posList></gml:LinearRing>"
