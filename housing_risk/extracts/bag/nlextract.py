"""NLExtract's CSV of addresses (`bagadres-full.csv`, `bag-adressen-full.csv`) → the tables of the BAG.

One row per address and pand, secondary addresses too (`nevenadres` is t). Header: NLExtract's adres-full2csv.sql, of
both its versions. Version 1 and Excel take the zeros off identifications, which have sixteen digits: they are put
back, and that is counted.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import shapely

from housing_risk.extracts.bag.extract import Bag
from housing_risk.extracts.bag.extract_xml import Header
from housing_risk.extracts.bag.flat import ABSENT, MAIN, ROW, SECONDARY, absent, bag_of
from housing_risk.extracts.columns.layouts import normal
from housing_risk.extracts.containers.shapes import in_netherlands
from housing_risk.extracts.containers.sheets import Sheet, read_sheet
from housing_risk.extracts.containers.whole_columns import (
    as_arrow,
    digits_only,
    lengths,
    once_a_text,
    without_blanks_around,
)
from housing_risk.extracts.municipalities import code_of_name
from housing_risk.extracts.reporting import Unreadable
from housing_risk.messages.bag import WAYS

HEADERS = {
    "openbareruimte": "straat",
    "verkorteopenbareruimte": "straat_kort",
    "huisnummer": "huisnummer",
    "huisletter": "huisletter",
    "huisnummertoevoeging": "huisnummertoevoeging",
    "postcode": "postcode",
    "woonplaats": "woonplaats",
    "gemeente": "gemeente",
    "nummeraanduiding": "nummeraanduiding_id",
    "verblijfsobjectgebruiksdoel": "uses",
    "oppervlakteverblijfsobject": "floor_area_m2",
    "oppervlakteadresseerbaarobject": "floor_area_m2",
    "verblijfsobjectstatus": "status",
    "adresseerbaarobjectstatus": "status",
    "object_id": "object_id",
    "nevenadres": "role",
    "pandid": "pand_id",
    "pandbouwjaar": "year",
    "x": "x",
    "y": "y",
}
NEEDED = (
    *("straat", "huisnummer", "huisletter", "huisnummertoevoeging", "woonplaats", "nummeraanduiding_id", "status"),
    *("object_id", "x", "y"),
)
"""Without the columns of letter and addition all addresses at a number would run together."""
TOLD_WHEN_ABSENT = {
    "uses": "verblijfsobjectgebruiksdoel",
    "floor_area_m2": "oppervlakteadresseerbaarobject",
    "postcode": "postcode",
    "pand_id": "pandid",
    "year": "pandbouwjaar",
    "role": "nevenadres",
    "gemeente": "gemeente",
}
"""Our word → the column of it. The abbreviated name of a street is not in every version of NLExtract."""
IDS = ("object_id", "nummeraanduiding_id", "pand_id")
SHORTEST, LONG = 12, 16
"""Digits of an identification without the zeros before it, and with them."""
YES = ("t", "true", "1", "ja", "waar")
COORDINATE = r"[0-9]{1,6}(?:[.,][0-9]{1,12})?"


def open_csv(path: Path) -> tuple[Header, partial[Bag]]:
    """Give what the file says of itself, and how its tables are made for a day and a municipality ("" for all).

    Raises Unreadable when it is no table, was cut off, or lacks a column without which nothing can be linked.
    """
    sheet = read_sheet(path, {normal(header): word for header, word in HEADERS.items()})
    missing = [header for header, word in HEADERS.items() if word in NEEDED and word not in sheet.cells]
    if missing:
        raise Unreadable("bag_columns", count=len(missing), columns=", ".join(missing), way=WAYS["csv"])
    if sheet.is_surely_cut:
        raise Unreadable("cut_off")
    cells = sheet.cells.apply(without_blanks_around)
    named = cells["gemeente"].unique() if "gemeente" in cells else ()
    codes = {code: name for name in named if (code := code_of_name(name))}
    return Header(None, codes), partial(_read, sheet, cells)


def _read(sheet: Sheet, cells: pd.DataFrame, _day: date, municipality: str) -> Bag:
    if municipality and "gemeente" in cells:
        cells = cells[once_a_text(cells["gemeente"], lambda names: names.map(code_of_name).isin((municipality, "")))]
    rows = cells.assign(**{word: "" for word in ROW if word not in cells})
    short = np.zeros(len(rows), dtype=bool)
    for word in IDS:
        cut = digits_only(rows[word]) & (lengths(rows[word]) >= SHORTEST) & (lengths(rows[word]) < LONG)
        if cut.any():
            rows[word] = rows[word].where(~cut, rows[word].str.zfill(LONG))
        short |= cut
    lost = absent(rows, TOLD_WHEN_ABSENT)
    rows["role"] = np.where(once_a_text(rows["role"], lambda texts: texts.str.casefold().isin(YES)), SECONDARY, MAIN)
    bag = bag_of(rows[list(ROW)].assign(geometry=_points(rows)))
    if lost:
        bag.counts[ABSENT] = lost
    bag.counts["zeros"] = {"put_back": int(short.sum())}
    bag.counts["shape"] = {
        "short_rows": len(sheet.short_rows),
        "long_rows": len(sheet.long_rows),
        "cut_off": int(sheet.is_cut),
        "dos_encoding": int(bool(sheet.grid.doubt)),
    }
    return bag


def _points(rows: pd.DataFrame) -> np.ndarray:
    """Give points from x and y in EPSG:28992; None where one of them is no number.

    Raises Unreadable when points lie outside the Netherlands: degrees, or x and y changed places.
    """
    plain = (rows["x"].str.fullmatch(COORDINATE) & rows["y"].str.fullmatch(COORDINATE)).to_numpy()
    x, y = (as_arrow(rows.loc[plain, name].str.replace(",", ".")).cast(pa.float64()).to_numpy() for name in ("x", "y"))
    if outside := int((~in_netherlands(x, y)).sum()):
        raise Unreadable("bag_misplaced", count=outside)
    points: np.ndarray = np.full(len(rows), None, dtype=object)
    points[plain] = shapely.points(x, y)
    return points
