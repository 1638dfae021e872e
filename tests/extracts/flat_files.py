"""The BAG of an extract written as others publish it: PDOK's bag-light.gpkg and NLExtract's CSV, same objects."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import shapely

from housing_risk.extracts.bag.reading import Bag

CODES = {"verblijfsobject": "VBO", "ligplaats": "LIG", "standplaats": "STA"}
LIGHT = {
    "object_id": "identificatie",
    "floor_area_m2": "oppervlakte",
    "status": "status",
    "uses": "gebruiksdoel",
    "straat": "openbare_ruimte_naam",
    "straat_kort": "openbare_ruimte_naam_kort",
    "huisnummer": "huisnummer",
    "huisletter": "huisletter",
    "huisnummertoevoeging": "toevoeging",
    "postcode": "postcode",
    "woonplaats": "woonplaats_naam",
    "year": "bouwjaar",
    "pand_id": "pand_identificatie",
    "nummeraanduiding_id": "nummeraanduiding_hoofdadres_identificatie",
    "woonplaats_id": "woonplaats_identificatie",
}
NLEXTRACT = [
    *("openbareruimte", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats", "gemeente"),
    *("provincie", "nummeraanduiding", "verblijfsobjectgebruiksdoel", "oppervlakteadresseerbaarobject"),
    *("verblijfsobjectstatus", "object_id", "object_type", "nevenadres", "pandid", "pandstatus", "pandbouwjaar"),
    *("x", "y", "lon", "lat", "verkorteopenbareruimte"),
]


def write_light(path: Path, bag: Bag, owner: str = "0457", crs: str = "EPSG:28992", layers: str = "all") -> Path:
    """Write the objects of a BAG as PDOK does: a layer per kind, one row an object, and the panden."""
    rows = _main(bag)
    cells = rows[[*LIGHT]].rename(columns=LIGHT).assign(bronhouder_identificatie=owner)
    frame = geopandas.GeoDataFrame(cells, geometry=rows["geometry"].to_numpy(), crs=crs)
    for kind in CODES:
        part = frame[(rows["kind"] == kind).to_numpy()]
        if len(part):
            pyogrio.write_dataframe(
                part, path, layer=kind, geometry_type="Point", append=path.exists(), SPATIAL_INDEX="NO"
            )
    if layers == "all" and len(bag.panden):
        panden = bag.panden.drop_duplicates("pand_id").drop(columns="object_id")
        named = panden.rename(columns={"pand_id": "identificatie", "year": "bouwjaar"}).assign(status="Pand in gebruik")
        pyogrio.write_dataframe(named, path, layer="pand", geometry_type="Polygon", append=True, SPATIAL_INDEX="NO")
    return path


def write_nlextract(path: Path, bag: Bag, encoding: str = "utf-8", zeros: bool = True, town: str = "Weesp") -> Path:
    """Write the addresses of a BAG, secondary ones too, as NLExtract does: a row per address and pand."""
    rows = bag.addresses[bag.addresses["version"] == 0].merge(_facts(bag), on="object_id", validate="many_to_one")
    pairs = pd.DataFrame(bag.panden.drop(columns="geometry"))
    rows = rows.merge(pairs, on="object_id", how="left", validate="many_to_many")
    other = ~(rows["kind"] == "verblijfsobject")
    cut = (lambda text: text) if zeros else (lambda text: text.str.lstrip("0"))
    table = pd.DataFrame(
        {
            "openbareruimte": rows["straat"], "huisnummer": rows["huisnummer"], "huisletter": rows["huisletter"],
            "huisnummertoevoeging": rows["huisnummertoevoeging"], "postcode": rows["postcode"],
            "woonplaats": rows["woonplaats"], "gemeente": town, "provincie": "Noord-Holland",
            "nummeraanduiding": cut(rows["nummeraanduiding_id"]),
            "verblijfsobjectgebruiksdoel": rows["uses"].mask(other, rows["kind"].str.capitalize()),
            "oppervlakteadresseerbaarobject": rows["floor_area_m2"].fillna(0), "verblijfsobjectstatus": rows["status"],
            "object_id": cut(rows["object_id"]), "object_type": rows["kind"].map(CODES),
            "nevenadres": np.where(rows["role"] == "nevenadres", "t", "f"), "pandid": cut(rows["pand_id"]),
            "pandstatus": "", "pandbouwjaar": rows["year"], "x": rows["x"], "y": rows["y"], "lon": "", "lat": "",
            "verkorteopenbareruimte": rows["straat_kort"],
        }
    )  # fmt: skip
    assert list(table) == NLEXTRACT
    table.to_csv(path, sep=";", index=False, encoding=encoding, lineterminator="\n")
    return path


def _facts(bag: Bag) -> pd.DataFrame:
    points = bag.objects["geometry"].to_numpy()
    facts = pd.DataFrame(bag.objects[["object_id", "kind", "status", "uses", "floor_area_m2"]])
    return facts.assign(x=np.round(shapely.get_x(points), 3), y=np.round(shapely.get_y(points), 3))


def _main(bag: Bag) -> pd.DataFrame:
    """One row an object with its main address; the panden of an object in one cell, with the year of the first."""
    pairs = bag.panden.groupby("object_id").agg({"pand_id": ",".join, "year": "first"}).reset_index()
    main = bag.addresses[bag.addresses["role"] == "hoofdadres"].drop(columns="nummeraanduiding_id")
    rows = pd.DataFrame(bag.objects).merge(main, on="object_id", validate="one_to_one")
    return rows.merge(pairs, on="object_id", how="left", validate="one_to_one")
