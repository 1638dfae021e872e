"""How every object is and was officially addressed: number, street and place, each with its own history.

object version → nummeraanduiding version → openbare ruimte version → woonplaats version. A number may lie in another
woonplaats than its street (BAG_parser#5): its own `ligtIn` goes before that of the street.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa

from housing_risk.extracts.bag.identifications import among, apart
from housing_risk.extracts.bag.versions import chosen, lived

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
ADDRESS_IN_USE = "Naamgeving uitgegeven"
"""The status of a nummeraanduiding that holds."""
PLACE_COLUMNS = {"identificatie": "woonplaats_id", "naam": "woonplaats"}
PAIR = ["object_id", "nummeraanduiding_id"]
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
    present = present.drop_duplicates(PAIR).assign(version=0)
    ever = _ever(objects, numbers, streets, places)
    pa.default_memory_pool().release_unused()  # here most of an extract is in memory
    former = _former(ever, present)
    both = pd.concat([present, former], ignore_index=True)
    both["huisnummer"] = both["huisnummer"].astype("int64")
    both[OPTIONAL] = both[OPTIONAL].replace("", None)
    return both


def without_object(objects: pd.DataFrame, numbers: pd.DataFrame) -> int:
    """Count nummeraanduidingen in force that no object bears: then objects are missing from the file."""
    in_force = numbers.loc[numbers["state"] == "current"]
    in_force = in_force.loc[in_force["status"] == ADDRESS_IN_USE, "identificatie"]
    return int((~among(in_force, _borne(chosen(objects))["nummeraanduiding_id"])).sum())


def _borne(objects: pd.DataFrame) -> pd.DataFrame:
    """One row per object and address it bears: object_id, role, nummeraanduiding_id, begin, end; main ones first."""
    parts = []
    for role, column in (("hoofdadres", "heeftAlsHoofdadres"), ("nevenadres", "heeftAlsNevenadres")):
        part = objects.loc[objects[column] != "", ["identificatie", column, *PERIOD]]
        part = part.set_axis([*PAIR, *PERIOD], axis="columns").assign(role=role)
        numbers, bearer = apart(part["nummeraanduiding_id"])
        parts.append(part.iloc[bearer].reset_index(drop=True).assign(nummeraanduiding_id=numbers))
    return pd.concat(parts, ignore_index=True)


def _spell(borne: pd.DataFrame, numbers: pd.DataFrame, streets: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Write the present addresses out: one version of each part. Addresses with a part missing fall out."""
    number, street, place = (
        frame[list(columns)].rename(columns=columns)
        for frame, columns in ((numbers, NUMBER_COLUMNS), (streets, STREET_COLUMNS), (places, PLACE_COLUMNS))
    )
    spelt = borne.drop(columns=PERIOD).merge(number, on="nummeraanduiding_id", validate="many_to_one")
    spelt = spelt.merge(street, on="street_id", validate="many_to_one")
    spelt["woonplaats_id"] = _place_id(spelt)
    spelt = spelt.merge(place, on="woonplaats_id", validate="many_to_one")
    name_of = dict(zip(place["woonplaats_id"], place["woonplaats"], strict=True))
    elsewhere = spelt["street_place_id"] != spelt["woonplaats_id"]
    return spelt.assign(woonplaats_straat=spelt["street_place_id"].where(elsewhere).map(name_of))


def _ever(objects: pd.DataFrame, numbers: pd.DataFrame, streets: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Every way in which an object was addressed for at least a day, with its days."""
    borne = _borne(lived(objects)).groupby(PAIR, sort=True, as_index=False).agg({"begin": "min", "end": "max"})
    numbered = _during(borne, _periods(numbers, NUMBER_COLUMNS), "nummeraanduiding_id")
    own = numbered["own_place_id"] != ""
    pa.default_memory_pool().release_unused()
    street, place = _periods(streets, STREET_COLUMNS), _periods(places, PLACE_COLUMNS)
    placed = _during(street.rename(columns={"street_place_id": "woonplaats_id"}), place, "woonplaats_id")
    by_street = _during(numbered[~own].drop(columns="own_place_id"), _merged(placed, "street_id"), "street_id")
    by_number = _during(_during(numbered[own], street, "street_id"), place, "woonplaats_id", left_key="own_place_id")
    return pd.concat([by_street, by_number[by_street.columns]], ignore_index=True)


def _former(ever: pd.DataFrame, present: pd.DataFrame) -> pd.DataFrame:
    """Every way but the present one, each once. Most were never addressed otherwise, so that little is sorted."""
    now = ever[PAIR].merge(present[[*PAIR, *WORDS]], on=PAIR, how="left", validate="many_to_one")
    same = (ever[WORDS] == now[WORDS]).all(axis="columns")
    other = ever[~same].assign(role="former")
    other = other.sort_values([*PAIR, "end", "begin", "woonplaats_id", *WORDS], ascending=False, kind="stable")
    other = other.drop_duplicates([*PAIR, *WORDS])
    return other.assign(version=other.groupby(PAIR).cumcount() + 1)


def _periods(frame: pd.DataFrame, columns: dict[str, str]) -> pd.DataFrame:
    """The times in which an object was written in one way, however many versions that took."""
    table = lived(frame)[[*columns, *PERIOD]].rename(columns=columns)
    return _merged(table, columns["identificatie"])


def _merged(table: pd.DataFrame, key: str) -> pd.DataFrame:
    """Put periods that follow each other and say the same together: most versions change something else."""
    words = [column for column in table.columns if column not in PERIOD]
    table = table[table["begin"] < table["end"]].sort_values([key, "begin", "end", *words], ignore_index=True)
    follows = table["begin"] == table["end"].shift()
    same = (table[words] == table[words].shift()).all(axis="columns")
    run = (~(follows & same)).cumsum()
    last = ~run.duplicated(keep="last").to_numpy()
    begins = table.loc[~run.duplicated().to_numpy(), "begin"].to_numpy()
    return table[last].assign(begin=begins).reset_index(drop=True)


def _during(left: pd.DataFrame, right: pd.DataFrame, key: str, left_key: str = "") -> pd.DataFrame:
    """Join what held at the same time; the period becomes the days that they share."""
    named = right.rename(columns={"begin": "from", "end": "until"})
    joined = left.merge(named, left_on=left_key or key, right_on=key, validate="many_to_many")
    joined["begin"] = np.maximum(joined["begin"], joined.pop("from"))
    joined["end"] = np.minimum(joined["end"], joined.pop("until"))
    return joined.loc[joined["begin"] < joined["end"]]


def _place_id(spelt: pd.DataFrame) -> pd.Series:
    return spelt["own_place_id"].where(spelt["own_place_id"] != "", spelt["street_place_id"])
