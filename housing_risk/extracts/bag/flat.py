"""BAG files with one row per address: PDOK's GeoPackage and NLExtract's CSV → the same tables as from the extract.

Such files hold the present state only: no history, so no former addresses, and the tables are those of the file's own
day whatever the reference date is. What each of them lacks stands in docs/layouts.md.
"""

from __future__ import annotations

from collections.abc import Mapping

import geopandas
import numpy as np
import pandas as pd
import shapely

from housing_risk.extracts.bag.addresses import ADDRESS_IN_USE
from housing_risk.extracts.bag.extract import Bag
from housing_risk.extracts.bag.identifications import among, apart, beside, repeated
from housing_risk.extracts.bag.tables import IN_USE, NO_YEAR
from housing_risk.extracts.containers.whole_columns import none_for_blank, once_a_text
from housing_risk.extracts.reporting import Unreadable
from housing_risk.messages.bag import DWELLINGS, WAYS
from housing_risk.tables import ADDRESSES, CRS, OBJECTS, PANDEN, check
from housing_risk.tables.inputs import KINDS_OF_OBJECT
from housing_risk.tables.ordering import in_order

ROW = (
    *("object_id", "status", "uses", "floor_area_m2", "nummeraanduiding_id", "role"),
    *("straat", "straat_kort", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode"),
    *("woonplaats", "woonplaats_id", "pand_id", "year"),
)
"""The columns of a row, all text ("" where nothing is written); with `geometry` (shapely, EPSG:28992) beside them."""
KIND_OF_DIGITS = dict(zip(("01", "02", "03"), KINDS_OF_OBJECT, strict=True))
"""The fifth and sixth digit of an identification say what it is (BAG catalogue)."""
DWELLING = KINDS_OF_OBJECT[0]
MAX_ROWS = 1_500_000
"""Rows of one municipality: Amsterdam, the largest, has about 0.6 million addresses."""
OPTIONAL = ["straat_kort", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats_id"]
PAIR = ["object_id", "nummeraanduiding_id"]
OF_OBJECT = [*PAIR, "kind", "status", "uses", "floor_area_m2", "geometry"]
PARTS_OF_ADDRESS = ["straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats"]
OF_DWELLINGS = ("uses", "floor_area_m2", "pand_id")
MAIN, SECONDARY = "hoofdadres", "nevenadres"
ROWS = "file_rows"
MISSING = "missing"
ABSENT = "absent"
"""The names in `Bag.counts` that only files of this kind have."""


def bag_of(rows: pd.DataFrame, footprints: pd.DataFrame | None = None) -> Bag:
    """Give the tables of rows of addresses (columns ROW and geometry), as they stand in the file.

    `footprints` has `pand_id`, `year` (text) and `geometry`; without it the year comes from the rows and a pand has
    no outline. A row that misses something required is left out and counted. Raises Unreadable when no verblijfsobject
    is left: no municipality is without, as many are without ligplaats or standplaats.
    """
    rows = rows.assign(kind=rows["kind"] if "kind" in rows else kind_of(rows["object_id"])).reset_index(drop=True)
    parts = _parts(rows)
    good = parts.all(axis=1)
    is_main = good & (rows["role"] == MAIN)
    in_turn = in_order(rows.loc[is_main, PAIR], PAIR)
    main = rows.loc[in_turn.index[~in_turn["object_id"].duplicated()], OF_OBJECT]
    missing = {part: int((~sound).sum()) for part, sound in parts.items() if not sound.all()}
    if not (main["kind"] == DWELLING).any():
        raise _without_dwellings(rows, main, missing)
    used = good & among(rows["object_id"], main["object_id"])
    borne = rows.loc[used, [*ROW]]
    buildings = _buildings(borne, footprints)
    found = (check(OBJECTS, _objects(main)), check(ADDRESSES, _addresses(borne, main)))
    bag = Bag(*found, check(PANDEN, _panden(buildings)))
    bag.counts[ROWS] = {"read": len(rows), "used": int(used.sum()), "incomplete": int((~used).sum())}
    astray = {"hoofdadres": int((good & ~used).sum())}
    bag.counts[MISSING] = {str(part): times for part, times in (missing | astray).items() if times}
    bag.counts["doubles"] = {"rows": _doubled(rows, is_main)}
    bag.counts["areas"] = {"unreadable": _areas_not_read(main)}
    bag.counts.update(addresses=_count_addresses(bag), panden=_count_panden(bag, borne, buildings))
    return bag


def absent(rows: pd.DataFrame, headers: Mapping[str, str]) -> dict[str, int]:
    """Give of `headers` (our word → the name in the file) the names of columns without anything, and in how many rows.

    What only a verblijfsobject has is looked for at those rows.
    """
    found = {}
    built = kind_of(rows["object_id"]) == DWELLING
    for word, header in headers.items():
        mine = rows[built] if word in OF_DWELLINGS else rows
        if len(mine) and (word not in mine or not (mine[word] != "").any()):
            found[header] = len(mine)
    return found


def _without_dwellings(rows: pd.DataFrame, main: pd.DataFrame, missing: Mapping[str, int]) -> Unreadable:
    """Say why no row tells of a verblijfsobject: there is none, or none is whole (one whose number is no number may be
    one)."""
    built = int((rows["kind"] == DWELLING).sum())
    if built or "object_id" in missing or (main.empty and missing):
        kinds = ", ".join(f"{part}: {times}" for part, times in (missing or {MAIN: built}).items())
        return Unreadable("bag_rows_broken", count=len(rows), kinds=kinds)
    if main.empty:
        return Unreadable("bag_empty")
    return Unreadable("bag_parts_missing", parts=DWELLINGS, way=WAYS["flat"])


def kind_of(identification: pd.Series) -> pd.Series:
    """Give the kind of object that an identification tells, empty where it tells none."""
    return once_a_text(identification.str[4:6], lambda digits: digits.map(KIND_OF_DIGITS))


def _parts(rows: pd.DataFrame) -> pd.DataFrame:
    """Tell per row and column whether what an object and its address can not do without is there."""
    return pd.DataFrame(
        {
            "object_id": rows["object_id"].str.fullmatch(r"[0-9]{4}0[123][0-9]{10}|[0-9]{4}20[0-9]{10}")
            & rows["kind"].isin(KINDS_OF_OBJECT),
            "nummeraanduiding_id": rows["nummeraanduiding_id"].str.fullmatch(r"[0-9]{4}20[0-9]{10}"),
            "huisnummer": rows["huisnummer"].str.fullmatch(r"[1-9][0-9]{0,4}"),
            **{word: rows[word] != "" for word in ("status", "straat", "woonplaats")},
            "geometrie": shapely.get_type_id(rows["geometry"].to_numpy(dtype=object)) == shapely.GeometryType.POINT,
        }
    )


def _doubled(rows: pd.DataFrame, is_main: pd.Series) -> int:
    """Count rows of an object that stood there before, but for those that give it a further pand."""
    objects = rows.loc[is_main, "object_id"]
    several = rows.loc[objects.index[objects.duplicated(keep=False)]]
    address = [*PAIR, *PARTS_OF_ADDRESS]
    copies = several.duplicated([*address, "pand_id", "uses"])
    other = several.loc[~several.duplicated(address), "object_id"].duplicated()
    shared = rows.loc[objects.index[~objects.duplicated()], "nummeraanduiding_id"].duplicated()
    return int(copies.sum()) + int(other.sum()) + int(shared.sum())


def _areas_not_read(main: pd.DataFrame) -> int:
    """Count verblijfsobjecten whose area is written, but not as a whole number: `85 m2`, `1.085`, `85,5`."""
    built = main["kind"] == DWELLING
    return int((built & _not_read(main["floor_area_m2"])).sum())


def _objects(main: pd.DataFrame) -> geopandas.GeoDataFrame:
    built = main["kind"] == DWELLING
    table = pd.DataFrame(
        {
            "object_id": main["object_id"],
            "kind": main["kind"],
            "status": main["status"],
            "in_use": main["status"].isin((*IN_USE, ADDRESS_IN_USE)),
            "uses": _uses(main["uses"]).where(built),
            "floor_area_m2": _whole(main["floor_area_m2"]).where(built),
            "nummeraanduiding_id": main["nummeraanduiding_id"],
        }
    )
    return geopandas.GeoDataFrame(table, geometry=geopandas.GeoSeries(main["geometry"], crs=CRS))


def _addresses(borne: pd.DataFrame, main: pd.DataFrame) -> pd.DataFrame:
    """Give every pair of an object and an address once; of an object with two main ones the other is secondary."""
    table = borne.loc[~repeated(borne, PAIR), [*ROW]]
    is_main = table["nummeraanduiding_id"] == beside(table["object_id"], main["object_id"], main["nummeraanduiding_id"])
    return table.assign(
        role=np.where(is_main, MAIN, SECONDARY),
        version=0,
        woonplaats_straat=None,
        huisnummer=once_a_text(table["huisnummer"], lambda numbers: numbers.astype("int64")),
        **{word: none_for_blank(table[word]) for word in OPTIONAL},
    )


def _buildings(borne: pd.DataFrame, footprints: pd.DataFrame | None) -> pd.DataFrame:
    """Give every pair of an object and a pand, with year (text) and outline: one cell may name several, and a pair may
    stand in several rows."""
    pairs = borne.loc[borne["pand_id"] != "", ["object_id", "pand_id", "year"]]
    several = pairs["pand_id"].str.contains(",", regex=False)
    pairs["year"] = pairs["year"].mask(several, "")  # of which of them it is the year is not written
    panden, bearer = apart(pairs["pand_id"].str.replace(" ", ""))
    pairs = pairs.iloc[bearer].reset_index(drop=True).assign(pand_id=panden)
    pairs = pairs[pairs["pand_id"].str.fullmatch(r"[0-9]{4}10[0-9]{10}")]
    pairs = pairs[~repeated(pairs, ["object_id", "pand_id"])]
    if footprints is None:
        known = pairs[pairs["year"] != ""].drop_duplicates("pand_id")
        years = beside(pairs["pand_id"], known["pand_id"], known["year"])
        return pairs.assign(year=years, geometry=shapely.Polygon())
    known = footprints.drop_duplicates("pand_id")
    return pairs.drop(columns="year").merge(known, on="pand_id", validate="many_to_one")


def _panden(table: pd.DataFrame) -> geopandas.GeoDataFrame:
    year = _whole(table["year"].fillna(""))
    shapes = geopandas.GeoSeries(list(table["geometry"]), crs=CRS)
    plain = table.assign(year=year.mask(year == NO_YEAR)).drop(columns="geometry").reset_index(drop=True)
    return geopandas.GeoDataFrame(plain, geometry=shapes)


def _not_read(text: pd.Series) -> pd.Series:
    """Tell where something is written, but no whole number."""
    written = text.fillna("")
    return (written != "") & _whole(written).isna()


def _whole(text: pd.Series) -> pd.Series:
    """Whole numbers; empty where nothing, or no number of at most nine digits, is written."""

    def whole(texts: pd.Series) -> pd.Series:
        digits = texts.str.replace(r"[.,]0$", "", regex=True)
        return digits.where(digits.str.fullmatch("[0-9]{1,9}")).astype("Int64")

    return once_a_text(text, whole)


def _uses(text: pd.Series) -> pd.Series:
    """Gebruiksdoelen in order of the alphabet, each once; worked out once per distinct combination."""

    def in_alphabet(words: str) -> str:
        return ",".join(sorted({word.strip() for word in words.split(",")} - {""}))

    return once_a_text(text, lambda texts: texts.map(in_alphabet).replace("", None).astype("str"))


def _count_addresses(bag: Bag) -> dict[str, int]:
    roles = bag.addresses["role"].value_counts()
    numbers = {role: int(roles.get(role, 0)) for role in (MAIN, SECONDARY, "former")}
    return {"objects": len(bag.objects), "objects_without_address": 0, **numbers}


def _count_panden(bag: Bag, borne: pd.DataFrame, buildings: pd.DataFrame) -> dict[str, int]:
    dwellings = bag.objects.loc[bag.objects["in_use"] & (bag.objects["kind"] == DWELLING), "object_id"]
    stated = bool((borne["pand_id"] != "").any())
    missing = int((~among(dwellings, bag.panden["object_id"])).sum()) if stated else 0
    unread = int(buildings.loc[_not_read(buildings["year"]), "pand_id"].nunique())
    without = int(bag.panden.loc[bag.panden["year"].isna(), "pand_id"].nunique())
    return {
        "pairs": len(bag.panden),
        "objects_without_pand": missing,
        "year_unknown": without - unread if stated else 0,
    } | ({"year_unreadable": unread} if unread else {})
