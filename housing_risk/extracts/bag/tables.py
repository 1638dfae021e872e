"""Dated BAG versions → the tables OBJECTS and PANDEN."""

from __future__ import annotations

import geopandas
import pandas as pd

from housing_risk.extracts.bag.extract_geometry import inside
from housing_risk.extracts.bag.identifications import apart
from housing_risk.extracts.bag.versions import chosen
from housing_risk.tables import CRS

IN_USE = (
    "Verblijfsobject in gebruik",
    "Verblijfsobject in gebruik (niet ingemeten)",
    "Verbouwing verblijfsobject",
    "Verblijfsobject buiten gebruik",
    "Plaats aangewezen",
)
"""Statuses with a profile (contract 3): in use, also not measured, under renovation or out of use; designated."""
NOT_IN_USE = (
    "Verblijfsobject gevormd",
    "Niet gerealiseerd verblijfsobject",
    "Verblijfsobject ingetrokken",
    "Verblijfsobject ten onrechte opgevoerd",
    "Plaats ingetrokken",
)
USES = (
    *(
        "woonfunctie",
        "bijeenkomstfunctie",
        "celfunctie",
        "gezondheidszorgfunctie",
        "industriefunctie",
        "kantoorfunctie",
    ),
    *("logiesfunctie", "onderwijsfunctie", "sportfunctie", "winkelfunctie", "overige gebruiksfunctie"),
)
"""The other statuses, and all uses, that the BAG knows (catalogue of the BAG 2018, verblijfsobject and standplaats)."""
NO_YEAR = 9999
"""Build year that the BAG writes when the year is not known."""
KINDS = {"Verblijfsobject": "verblijfsobject", "Ligplaats": "ligplaats", "Standplaats": "standplaats"}


def objects(versions: pd.DataFrame) -> geopandas.GeoDataFrame:
    """Give table OBJECTS (unchecked): of every object the version that speaks for it on the day."""
    rows = chosen(versions).reset_index(drop=True)
    table = pd.DataFrame(
        {
            "object_id": rows["identificatie"],
            "kind": rows["kind"],
            "status": rows["status"],
            "in_use": (rows["state"] == "current") & rows["status"].isin(IN_USE),
            "uses": _uses(rows["gebruiksdoel"]),
            "floor_area_m2": _whole(rows["oppervlakte"]),
            "nummeraanduiding_id": rows["heeftAlsHoofdadres"],
        }
    )
    points = inside(rows["shape"].to_numpy(dtype=object))
    return geopandas.GeoDataFrame(table, geometry=geopandas.GeoSeries(points, crs=CRS))


def panden(pairs: pd.DataFrame, buildings: pd.DataFrame) -> geopandas.GeoDataFrame:
    """Give table PANDEN (unchecked): of `pairs` those with a pand of `buildings`, which stand on the day."""
    facts = pd.DataFrame(
        {"pand_id": buildings["identificatie"], "year": year(buildings), "geometry": buildings["shape"]}
    )
    table = pairs.merge(facts, on="pand_id", validate="many_to_one")
    return geopandas.GeoDataFrame(
        table.drop(columns="geometry"), geometry=geopandas.GeoSeries(list(table["geometry"]), crs=CRS)
    )


def pairs_of(versions: pd.DataFrame) -> pd.DataFrame:
    """Give every distinct pair `object_id`, `pand_id` of the chosen versions, whether or not the pand is known."""
    rows = chosen(versions)
    rows = rows[rows["PandRef"].fillna("") != ""]
    panden, bearer = apart(rows["PandRef"])
    pairs = pd.DataFrame({"object_id": rows["identificatie"].iloc[bearer].reset_index(drop=True), "pand_id": panden})
    return pairs.drop_duplicates(ignore_index=True)


def year(buildings: pd.DataFrame) -> pd.Series:
    """Give the build year, empty where the BAG writes its placeholder."""
    years = _whole(buildings["oorspronkelijkBouwjaar"])
    return years.mask(years == NO_YEAR)


def not_read(text: pd.Series) -> pd.Series:
    """Tell where something is written, but no whole number."""
    return (text.fillna("") != "") & _whole(text).isna()


def _whole(text: pd.Series) -> pd.Series:
    """Whole numbers; empty where nothing, or no number of at most nine digits, is written."""
    return text.where(text.fillna("").str.fullmatch("[0-9]{1,9}")).astype("Int64")


def _uses(text: pd.Series) -> pd.Series:
    """Gebruiksdoelen in order of the alphabet, each once; worked out once per distinct combination."""
    ordered = {words: ",".join(sorted(set(words.split(",")))) or None for words in text.dropna().unique()}
    return text.map(ordered).astype("str")
