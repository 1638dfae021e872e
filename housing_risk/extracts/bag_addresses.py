"""How every object is and was officially addressed: number, street and place, each with its own history.

object version → nummeraanduiding version → openbare ruimte version → woonplaats version. A number may lie in another
woonplaats than its street (domain 9.5): its own `ligtIn` goes before that of the street.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from housing_risk.extracts.bag_versions import chosen, lived

NUMBER_COLUMNS = {
    "identificatie": "nummeraanduiding_id",
    "huisnummer": "huisnummer",
    "huisletter": "huisletter",
    "huisnummertoevoeging": "huisnummertoevoeging",
    "postcode": "postcode",
    "OpenbareRuimteRef": "street_id",
    "WoonplaatsRef": "own_place_id",
}
STREET_COLUMNS = {
    "identificatie": "street_id",
    "naam": "straat",
    "verkorteNaam": "straat_kort",
    "WoonplaatsRef": "street_place_id",
}
PLACE_COLUMNS = {"identificatie": "woonplaats_id", "naam": "woonplaats"}
PERIOD = ["begin", "end"]
WORDS = ["straat", "straat_kort", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats"]
"""What makes two ways of addressing an object different; a place with only another identification does not."""
OPTIONAL = ["straat_kort", "huisletter", "huisnummertoevoeging", "postcode"]


def addresses(
    objects: pd.DataFrame, numbers: pd.DataFrame, streets: pd.DataFrame, places: pd.DataFrame
) -> pd.DataFrame:
    """Give table ADDRESSES (unchecked) from dated versions of objects (all kinds together), NUM, OPR and WPL.

    Version 0 is how the object's chosen version is addressed now; 1, 2, … is what that was before, the latest first.
    """
    present = _spell(_borne(chosen(objects)), chosen(numbers), chosen(streets), chosen(places))
    present = present.drop_duplicates(["object_id", "nummeraanduiding_id"]).assign(version=0)
    former = _former(objects, numbers, streets, places, present)
    both = pd.concat([present, former], ignore_index=True)
    both["huisnummer"] = both["huisnummer"].astype("int64")
    both[OPTIONAL] = both[OPTIONAL].replace("", None)
    return both


def _borne(objects: pd.DataFrame) -> pd.DataFrame:
    """One row per object and address it bears: object_id, role, nummeraanduiding_id, begin, end; main ones first."""
    parts = []
    for role, column in (("hoofdadres", "heeftAlsHoofdadres"), ("nevenadres", "heeftAlsNevenadres")):
        part = objects.loc[objects[column] != "", ["identificatie", column, *PERIOD]]
        part = part.set_axis(["object_id", "nummeraanduiding_id", *PERIOD], axis="columns").assign(role=role)
        parts.append(part.assign(nummeraanduiding_id=part["nummeraanduiding_id"].str.split(",")))
    return pd.concat(parts, ignore_index=True).explode("nummeraanduiding_id", ignore_index=True)


def _spell(borne: pd.DataFrame, numbers: pd.DataFrame, streets: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Write the present addresses out: one version of each part. Addresses with a part missing fall out."""
    number, street, place = (
        frame[list(columns)].rename(columns=columns)
        for frame, columns in ((numbers, NUMBER_COLUMNS), (streets, STREET_COLUMNS), (places, PLACE_COLUMNS))
    )
    spelt = borne.drop(columns=PERIOD).merge(number, on="nummeraanduiding_id", validate="many_to_one")
    spelt = spelt.merge(street, on="street_id", validate="many_to_one")
    spelt["woonplaats_id"] = _place_id(spelt)
    return spelt.merge(place, on="woonplaats_id", validate="many_to_one")


def _former(
    objects: pd.DataFrame, numbers: pd.DataFrame, streets: pd.DataFrame, places: pd.DataFrame, present: pd.DataFrame
) -> pd.DataFrame:
    """Every other way in which an object was addressed for at least a day, each once."""
    pairs = ["object_id", "nummeraanduiding_id"]
    borne = _borne(lived(objects)).groupby(pairs, sort=True, as_index=False).agg({"begin": "min", "end": "max"})
    spelt = _during(borne, _periods(numbers, NUMBER_COLUMNS), "nummeraanduiding_id")
    spelt = _during(spelt, _periods(streets, STREET_COLUMNS), "street_id")
    spelt["woonplaats_id"] = _place_id(spelt)
    spelt = _during(spelt, _periods(places, PLACE_COLUMNS), "woonplaats_id")
    spelt = spelt.sort_values([*pairs, "end", "begin", "woonplaats_id", *WORDS], ascending=False, kind="stable")
    spelt = spelt.drop_duplicates([*pairs, *WORDS])
    known = spelt.merge(
        present[[*pairs, *WORDS]], on=[*pairs, *WORDS], how="left", indicator=True, validate="one_to_one"
    )
    other = known[known["_merge"] == "left_only"].assign(role="former")
    return other.assign(version=other.groupby(pairs).cumcount() + 1)


def _periods(frame: pd.DataFrame, columns: dict[str, str]) -> pd.DataFrame:
    return lived(frame)[[*columns, *PERIOD]].rename(columns={**columns, "begin": "from", "end": "until"})


def _during(left: pd.DataFrame, right: pd.DataFrame, key: str) -> pd.DataFrame:
    """Join versions that held at the same time; the period becomes the days that they share."""
    joined = left.merge(right, on=key, validate="many_to_many")
    joined["begin"] = np.maximum(joined["begin"], joined["from"])
    joined["end"] = np.minimum(joined["end"], joined["until"])
    return joined.loc[joined["begin"] < joined["end"]].drop(columns=["from", "until"])


def _place_id(spelt: pd.DataFrame) -> pd.Series:
    return spelt["own_place_id"].where(spelt["own_place_id"] != "", spelt["street_place_id"])
