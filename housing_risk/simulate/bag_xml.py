"""The XML of a BAG 2.0 Extract, as Kadaster's files of 2021 have it: per type a function from the cells of a record
to its text.

Namespaces and elements: Kadaster's schemas lvbag v20200601 (IMBAG 2.1), as seen in a municipal extract. Only elements
that the standard makes required are written, and those that a reader of addresses needs.
"""

from __future__ import annotations

from collections.abc import Callable

_KADASTER = "www.kadaster.nl/schemas/lvbag"
_DAY = "T09:00:00.000"

DELIVERY = f"""<?xml version="1.0" encoding="UTF-8"?>
<xb:BAG-Extract-Levering xmlns:xb="http://{_KADASTER}/extract-levering/v20200601" \
xmlns:selecties-extract="http://{_KADASTER}/extract-selecties/v20200601">
  <xb:SelectieGegevens>
    <selecties-extract:LVC-Extract>
      <selecties-extract:StandTechnischeDatum>{{date}}</selecties-extract:StandTechnischeDatum>
    </selecties-extract:LVC-Extract>
    <selecties-extract:Gebied-Registratief><selecties-extract:Gebied-GEM><selecties-extract:GemeenteCollectie>
      <selecties-extract:Gemeente>
        <selecties-extract:GemeenteIdentificatie>{{code}}</selecties-extract:GemeenteIdentificatie>
        <selecties-extract:GemeenteNaam>{{name}}</selecties-extract:GemeenteNaam>
      </selecties-extract:Gemeente>
    </selecties-extract:GemeenteCollectie></selecties-extract:Gebied-GEM></selecties-extract:Gebied-Registratief>
  </xb:SelectieGegevens>
  <xb:SchemaInfo>
    <xb:naam>BagvsExtractDeelbestandExtractLvc-2.1.0.xsd</xb:naam><xb:versie>20200601</xb:versie>
  </xb:SchemaInfo>
</xb:BAG-Extract-Levering>
"""

HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<sl-bag-extract:bagStand xmlns:gml="http://www.opengis.net/gml/3.2" \
xmlns:Historie="{_KADASTER}/imbag/historie/v20200601" \
xmlns:Objecten="{_KADASTER}/imbag/objecten/v20200601" \
xmlns:Objecten-ref="{_KADASTER}/imbag/objecten-ref/v20200601" \
xmlns:nen5825="{_KADASTER}/imbag/nen5825/v20200601" \
xmlns:selecties-extract="http://{_KADASTER}/extract-selecties/v20200601" \
xmlns:sl-bag-extract="http://{_KADASTER}/extract-deelbestand-lvc/v20200601" \
xmlns:sl="http://www.kadaster.nl/schemas/standlevering-generiek/1.0">
  <sl-bag-extract:bagInfo>
    <selecties-extract:Gebied-Registratief><selecties-extract:Gebied-GEM><selecties-extract:GemeenteCollectie>
      <selecties-extract:Gemeente>\
<selecties-extract:GemeenteIdentificatie>{{code}}</selecties-extract:GemeenteIdentificatie>\
</selecties-extract:Gemeente>
    </selecties-extract:GemeenteCollectie></selecties-extract:Gebied-GEM></selecties-extract:Gebied-Registratief>
    <selecties-extract:LVC-Extract>
      <selecties-extract:StandTechnischeDatum>{{date}}</selecties-extract:StandTechnischeDatum>
    </selecties-extract:LVC-Extract>
  </sl-bag-extract:bagInfo>
  <sl:standBestand>
    <sl:dataset>LVBAG</sl:dataset>
    <sl:inhoud>
      <sl:gebied>GEMEENTE</sl:gebied><sl:leveringsId>0000000001</sl:leveringsId>
      <sl:objectTypen><sl:objectType>{{kind}}</sl:objectType></sl:objectTypen>
    </sl:inhoud>
"""
FOOT = """
  </sl:standBestand>
</sl-bag-extract:bagStand>
"""

RELATION = f"""<?xml version="1.0" encoding="UTF-8"?>
<gwr-bestand:BAG-GWR-Deelbestand-LVC xmlns:gwr-bestand="{_KADASTER}/gem-wpl-rel/gwr-deelbestand-lvc/v20200601" \
xmlns:selecties-extract="http://{_KADASTER}/extract-selecties/v20200601" \
xmlns:bagtypes="{_KADASTER}/gem-wpl-rel/bag-types/v20200601" \
xmlns:gwr-product="{_KADASTER}/gem-wpl-rel/gwr-producten-lvc/v20200601">
  <gwr-bestand:SelectieGegevens>
    <selecties-extract:StandTechnischeDatum>{{date}}</selecties-extract:StandTechnischeDatum>
  </gwr-bestand:SelectieGegevens>
  <gwr-bestand:Product>
    <gwr-product:GemeenteWoonplaatsRelatieProduct>{{rows}}</gwr-product:GemeenteWoonplaatsRelatieProduct>
  </gwr-bestand:Product>
</gwr-bestand:BAG-GWR-Deelbestand-LVC>
"""
RELATION_ROW = (
    "<gwr-product:GemeenteWoonplaatsRelatie><gwr-product:tijdvakgeldigheid>"
    "<bagtypes:begindatumTijdvakGeldigheid>2010-01-01</bagtypes:begindatumTijdvakGeldigheid>"
    "</gwr-product:tijdvakgeldigheid><gwr-product:gerelateerdeWoonplaats><gwr-product:identificatie>{place}"
    "</gwr-product:identificatie></gwr-product:gerelateerdeWoonplaats><gwr-product:gerelateerdeGemeente>"
    "<gwr-product:identificatie>{code}</gwr-product:identificatie></gwr-product:gerelateerdeGemeente>"
    "<gwr-product:status>definitief</gwr-product:status></gwr-product:GemeenteWoonplaatsRelatie>"
)


def _element(name: str, value: object, attribute: str = "") -> str:
    return f"<Objecten:{name}{attribute}>{value}</Objecten:{name}>"


def _optional(name: str, value: object) -> str:
    return _element(name, value) if value else ""


def _identification(kind: str, value: str) -> str:
    return _element("identificatie", value, f' domein="NL.IMBAG.{kind}"')


def _reference(role: str, kind: str, *values: str) -> str:
    refs = (f'<Objecten-ref:{kind}Ref domein="NL.IMBAG.{kind}">{value}</Objecten-ref:{kind}Ref>' for value in values)
    return _element(role, "".join(refs))


def _polygon(position: str) -> str:
    count = position.count(" ") // 2 + 1
    return (
        '<gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992" srsDimension="2"><gml:exterior><gml:LinearRing>'
        f'<gml:posList count="{count}">{position}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>'
    )


def _occurrence(version: int, begin: str, end: str) -> str:
    """Give the validity of one version; registration in BAG and national register on the same morning."""
    over = f"<Historie:eindGeldigheid>{end}</Historie:eindGeldigheid>" if end else ""
    over_bag = f"<Historie:eindRegistratie>{end}{_DAY}</Historie:eindRegistratie>" if end else ""
    over_lv = f"<Historie:tijdstipEindRegistratieLV>{end}{_DAY}</Historie:tijdstipEindRegistratieLV>" if end else ""
    return (
        "<Objecten:voorkomen><Historie:Voorkomen>"
        f"<Historie:voorkomenidentificatie>{version}</Historie:voorkomenidentificatie>"
        f"<Historie:beginGeldigheid>{begin}</Historie:beginGeldigheid>{over}"
        f"<Historie:tijdstipRegistratie>{begin}{_DAY}</Historie:tijdstipRegistratie>{over_bag}"
        "<Historie:BeschikbaarLV>"
        f"<Historie:tijdstipRegistratieLV>{begin}{_DAY}</Historie:tijdstipRegistratieLV>{over_lv}"
        "</Historie:BeschikbaarLV></Historie:Voorkomen></Objecten:voorkomen>"
    )


def _stand(kind: str, content: str) -> str:
    return f"<sl:stand><sl-bag-extract:bagObject>{_element(kind, content)}</sl-bag-extract:bagObject></sl:stand>"


def _common(status: str, begin: str) -> str:
    return (
        _element("status", status)
        + _element("geconstateerd", "N")
        + _element("documentdatum", begin)
        + _element("documentnummer", f"VZ-{begin[:4]}")
    )


def _wpl(id_: str, version: int, begin: str, end: str, status: str, name: str, position: str) -> str:
    shape = _element("geometrie", _element("vlak", _polygon(position)))
    content = _identification("Woonplaats", id_) + _element("naam", name) + shape + _common(status, begin)
    return _stand("Woonplaats", content + _occurrence(version, begin, end))


def _opr(id_: str, version: int, begin: str, end: str, status: str, name: str, short: str, place: str) -> str:
    shorter = (
        "<Objecten:verkorteNaam><nen5825:VerkorteNaamOpenbareRuimte>"
        f"<nen5825:verkorteNaam>{short}</nen5825:verkorteNaam>"
        "</nen5825:VerkorteNaamOpenbareRuimte></Objecten:verkorteNaam>"
    )
    content = _identification("Openbareruimte", id_) + _element("naam", name) + _element("type", "Weg")
    content += _common(status, begin) + _reference("ligtIn", "Woonplaats", place) + _occurrence(version, begin, end)
    return _stand("OpenbareRuimte", content + (shorter if short else ""))


def _num(
    id_: str, version: int, begin: str, end: str, status: str,
    number: int, letter: str, suffix: str, postcode: str, kind: str, road: str,
) -> str:  # fmt: skip
    content = _identification("Nummeraanduiding", id_) + _element("huisnummer", number)
    content += (
        _optional("huisletter", letter) + _optional("huisnummertoevoeging", suffix) + _optional("postcode", postcode)
    )
    content += _element("typeAdresseerbaarObject", kind.capitalize()) + _common(status, begin)
    road_reference = (
        '<Objecten:ligtAan><Objecten-ref:OpenbareRuimteRef domein="NL.IMBAG.Openbareruimte">'
        f"{road}</Objecten-ref:OpenbareRuimteRef></Objecten:ligtAan>"
    )
    return _stand("Nummeraanduiding", content + _occurrence(version, begin, end) + road_reference)


def _vbo(
    id_: str, version: int, begin: str, end: str, status: str,
    address: str, side_address: str, position: str, uses: str, area: int, pand: str,
) -> str:  # fmt: skip
    content = _reference("heeftAlsHoofdadres", "Nummeraanduiding", address)
    content += _reference("heeftAlsNevenadres", "Nummeraanduiding", side_address) if side_address else ""
    content += _occurrence(version, begin, end) + _identification("Verblijfsobject", id_)
    content += (
        "<Objecten:geometrie><Objecten:punt>"
        '<gml:Point srsName="urn:ogc:def:crs:EPSG::28992" srsDimension="3">'
        f"<gml:pos>{position} 0.0</gml:pos></gml:Point></Objecten:punt></Objecten:geometrie>"
    )
    content += "".join(_element("gebruiksdoel", use) for use in uses.split(",")) + _element("oppervlakte", area)
    return _stand(
        "Verblijfsobject", content + _common(status, begin) + _reference("maaktDeelUitVan", "Pand", *pand.split(","))
    )


def _spot(kind: str) -> Callable[..., str]:
    def render(id_: str, version: int, begin: str, end: str, status: str, address: str, position: str) -> str:
        content = _reference("heeftAlsHoofdadres", "Nummeraanduiding", address) + _occurrence(version, begin, end)
        content += _identification(kind, id_) + _element("geometrie", _polygon(position))
        return _stand(kind, content + _common(status, begin))

    return render


def _pnd(id_: str, version: int, begin: str, end: str, status: str, position: str, year: int) -> str:
    content = _identification("Pand", id_) + _element("geometrie", _polygon(position))
    content += _element("oorspronkelijkBouwjaar", year) + _common(status, begin)
    return _stand("Pand", content + _occurrence(version, begin, end))


_VALID = ("id", "version", "begin", "end", "status")
TYPES: dict[str, tuple[Callable[..., str], tuple[str, ...]]] = {
    "WPL": (_wpl, (*_VALID, "name", "position")),
    "OPR": (_opr, (*_VALID, "name", "short", "place_id")),
    "NUM": (_num, (*_VALID, "huisnummer", "huisletter", "toevoeging", "postcode", "kind", "road_id")),
    "VBO": (_vbo, (*_VALID, "nummeraanduiding_id", "side_address", "position", "uses", "area", "pand_id")),
    "LIG": (_spot("Ligplaats"), (*_VALID, "nummeraanduiding_id", "position")),
    "STA": (_spot("Standplaats"), (*_VALID, "nummeraanduiding_id", "position")),
    "PND": (_pnd, (*_VALID, "position", "year")),
}
"""Per type: how a record is written, and which columns it is written from, in order."""
