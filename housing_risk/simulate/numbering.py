"""House numbers, postcodes and BAG identifications for the units of a made-up town."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.random import Generator

from housing_risk.simulate import names

SKIPPED_NUMBERS = 0.04
"""Share of house numbers that are not given out, so that sequences have holes: an assumption."""
PER_POSTCODE = 22
"""Addresses that share a postcode: about 20 in the Netherlands."""
WITHOUT_POSTCODE = 0.003
PLACE_IDS = {"town": "9001", "village": "9002"}
"""Woonplaats identifications; the country's own stay under 4000."""


def number(units: pd.DataFrame, code: str, rng: Generator) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Number the units and identify them, their buildings and their streets.

    Adds to `units`: huisnummer, huisletter, toevoeging, postcode, straat, straat_kort, woonplaats, woonplaats_id,
    object_id, nummeraanduiding_id, road_id, pand_id (empty text: none). Gives units, panden (pand_id, year, geometry)
    and roads (road_id, name, short, place_id).
    """
    numbered = _postcodes(_suffixes(_house_numbers(units, rng), rng), rng)
    roads = _roads(numbered, code)
    named = numbered.merge(roads, left_on="street", right_on="name", validate="many_to_one")
    identified = _identified(named, names.municipality_name(code), code)
    panden = identified.drop_duplicates("pand_id")[["pand_id", "year", "outline"]]
    panden = panden[panden["pand_id"] != ""].rename(columns={"outline": "geometry"})
    return identified, panden.sort_values("pand_id", ignore_index=True), roads


def _house_numbers(units: pd.DataFrame, rng: Generator) -> pd.DataFrame:
    """Number buildings along each side: odd on the left, even on the right; other streets count on by one side."""
    rows = units.sort_values(["street", "side", "along", "block", "floor"], kind="stable", ignore_index=True)
    new = (rows["floor"] == 0).astype(int)
    skip = new * (rng.random(len(rows)) < SKIPPED_NUMBERS)
    rank = (new + skip).groupby([rows["street"], rows["side"]]).cumsum()
    numbers = np.where(rows["side"] < 0, 2 * rank, 2 * rank - 1)
    both = rows.groupby("street")["side"].transform("nunique") > 1
    alone = (rows["side"] == 0) & ~both
    after = rows["side"].eq(0) & both
    highest = pd.Series(numbers).where(rows["side"] != 0, 0).groupby(rows["street"]).transform("max")
    numbers = np.where(alone, rank, np.where(after, highest + rank + 3, numbers))
    return rows.assign(huisnummer=numbers)


def _suffixes(rows: pd.DataFrame, rng: Generator) -> pd.DataFrame:
    """Give homes in one building letters (A, B) or floors (hs, 1, 2); about a third has floors."""
    by_floor = rows["block"].map(pd.Series(rng.random(int(rows["block"].max()) + 2) < 0.35)).fillna(False).astype(bool)
    split = rows["homes"] > 1
    letter = np.where(split & ~by_floor, np.array(["A", "B", "C"])[rows["floor"]], "")
    floor = np.where(split & by_floor, np.array(["hs", "1", "2"])[rows["floor"]], "")
    return rows.assign(huisletter=letter, toevoeging=floor)


def _postcodes(rows: pd.DataFrame, rng: Generator) -> pd.DataFrame:
    """Give postcodes: one digit group per wijk, a pair of letters per stretch of one side of a street."""
    stretch = rows.groupby(["street", "side"]).cumcount() // PER_POSTCODE
    group = rows.groupby(["wijk", "street", "side", stretch], sort=True).ngroup()
    rank = group - group.groupby(rows["wijk"]).transform("min")
    letters = [a + b for a in names.POSTCODE_LETTERS if a != "S" for b in names.POSTCODE_LETTERS]
    digits = (names.POSTCODE_DIGITS + 1 + rows["wijk"] + 10 * (rank // len(letters))).astype(str)
    postcode = digits + pd.Series(letters).loc[rank % len(letters)].to_numpy()
    lost = rng.random(len(rows)) < WITHOUT_POSTCODE
    return rows.assign(postcode=postcode.mask(lost, ""))


def _roads(rows: pd.DataFrame, code: str) -> pd.DataFrame:
    roads = rows[["street", "place"]].drop_duplicates("street").sort_values("street", ignore_index=True)
    return pd.DataFrame(
        {
            "road_id": _ids(code, "30", len(roads)),
            "name": roads["street"],
            "short": roads["street"].map(names.short_name),
            "place_id": roads["place"].map(PLACE_IDS),
        }
    )


def _identified(rows: pd.DataFrame, town: str, code: str) -> pd.DataFrame:
    kinds = {"verblijfsobject": "01", "ligplaats": "02", "standplaats": "03"}
    rank = rows.groupby("kind").cumcount()
    sequence = (rank + 1).astype(str).str.zfill(10)
    block = pd.factorize(rows["block"])[0]
    pand = f"{code}10" + pd.Series(block + 1).astype(str).str.zfill(10)
    return rows.assign(
        straat=rows["name"],
        straat_kort=rows["short"].where(rows["short"] != "", rows["name"]),
        woonplaats=rows["place"].map({"town": town, "village": names.VILLAGE}),
        woonplaats_id=rows["place_id"],
        object_id=code + rows["kind"].map(kinds) + sequence,
        nummeraanduiding_id=_ids(code, "20", len(rows)),
        pand_id=pand.where(rows["block"] >= 0, ""),
    )


def _ids(code: str, kind: str, count: int) -> pd.Series:
    return code + kind + pd.Series(range(1, count + 1)).astype(str).str.zfill(10)
