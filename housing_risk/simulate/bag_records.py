"""The life of a made-up town in BAG records: every object once per version, with begin and end of its validity.

Beside what stands there now, the file holds what trips a careless reader: earlier versions (other area, not yet
built), demolished and planned homes, renamed and renumbered addresses, secondary addresses, homes in two buildings, a
build year 9999.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.random import Generator

from housing_risk.simulate import names
from housing_risk.simulate.numbering import PLACE_IDS
from housing_risk.simulate.town import Town

FIRST_DAY = "2010-01-01"
RENAMED_UNTIL = "2019-03-01"
OLD_STREET = "Oude Galgenveldweg"
DEMOLISHED, PLANNED, RENUMBERED, SECONDARY, BARNS = 15, 12, 10, 6, 4


@dataclass(frozen=True, eq=False)
class BagRecords:
    """One frame per BAG type (WPL, OPR, NUM, VBO, LIG, STA, PND): id, version, begin, end (empty: no end), status and
    more."""

    frames: dict[str, pd.DataFrame]

    def count(self, kind: str) -> int:
        """Give the number of records of a type: versions, not objects."""
        return len(self.frames[kind])


def bag_records(town: Town, rng: Generator) -> BagRecords:
    """Give the records of a town; `units` of `town` are those in use or designated."""
    dwellings, buildings = _present(town, rng)
    gone, gone_panden = _beside(town, dwellings, DEMOLISHED, "Verblijfsobject ingetrokken", "Pand gesloopt", 1)
    planned, new_panden = _beside(
        town, dwellings, PLANNED, "Verblijfsobject gevormd", "Bouwvergunning verleend", 1 + DEMOLISHED
    )
    barns = _barns(buildings, dwellings, town)
    vbo = pd.concat([_with_barns(dwellings, barns), gone, planned], ignore_index=True)
    pnd = pd.concat([buildings, gone_panden, new_panden, barns.drop(columns="object_id")], ignore_index=True)
    vbo, num_extra = _secondary(vbo)
    addresses = pd.concat(
        [_addresses(town.units), _addresses(gone, "Naamgeving ingetrokken"), _addresses(planned), num_extra]
    )
    return BagRecords(
        {
            "WPL": _places(town),
            "OPR": _roads(town),
            "NUM": _sorted(_renumbered(addresses.reset_index(drop=True))),
            "VBO": _sorted(_earlier(vbo, rng)),
            "LIG": _sorted(_spots(town, "ligplaats")),
            "STA": _sorted(_spots(town, "standplaats")),
            "PND": _sorted(_built(pnd)),
        }
    )


def _sorted(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.sort_values(["id", "version"], ignore_index=True)


def _present(town: Town, rng: Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give the homes and buildings that stand there now."""
    homes = town.units[town.units["kind"] == "verblijfsobject"]
    status = rng.choice(
        ["Verblijfsobject in gebruik", "Verblijfsobject in gebruik (niet ingemeten)", "Verbouwing verblijfsobject",
         "Verblijfsobject buiten gebruik"], len(homes), p=[0.955, 0.03, 0.008, 0.007])  # fmt: skip
    began = np.maximum(homes["year"].to_numpy(), 2010).astype(int).astype(str)
    vbo = homes.assign(id=homes["object_id"], version=1, begin=began + "-06-01", end="", status=status)
    panden = town.panden.assign(id=town.panden["pand_id"], version=1, end="", status="Pand in gebruik")
    panden["begin"] = np.maximum(panden["year"], 2010).astype(int).astype(str) + "-06-01"
    panden.loc[len(panden) // 2, "year"] = 9999
    return vbo.reset_index(drop=True), panden.drop(columns="pand_id")


def _beside(
    town: Town, homes: pd.DataFrame, count: int, status: str, pand_status: str, offset: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give homes that are not there (any more, or yet), 40 m off evenly spread homes, with addresses nobody has."""
    code = town.municipality.code
    picks = homes.iloc[np.linspace(0, len(homes) - 1, count).round().astype(int)].reset_index(drop=True)
    serial = pd.Series(range(offset, offset + count)).astype(str)
    moved = shapely.transform(picks["geometry"].to_numpy(), lambda points: points + np.array([40.0, 3.0]))
    outline = shapely.box(*(shapely.bounds(moved) + np.array([-4, -4, 4, 4])).T)
    rows = picks.assign(
        id=code + "019" + serial.str.zfill(9),
        nummeraanduiding_id=code + "209" + serial.str.zfill(9),
        pand_id=code + "109" + serial.str.zfill(9),
        huisnummer=picks["huisnummer"] + 700 + offset,
        huisletter="",
        toevoeging="",
        status=status,
        begin="2016-04-01",
        geometry=moved,
    )
    panden = pd.DataFrame({"id": rows["pand_id"], "version": 1, "begin": "2016-04-01", "end": "", "status": pand_status,
                           "year": 2016, "geometry": outline})  # fmt: skip
    return rows, panden


def _barns(buildings: pd.DataFrame, homes: pd.DataFrame, town: Town) -> pd.DataFrame:
    """Give a second building for a few farms."""
    farms = homes[(homes["wijk"] == 7) & (homes["uses"] == "woonfunctie")].sort_values("along").tail(BARNS)
    shape = buildings.set_index("id")["geometry"].loc[farms["pand_id"]].to_numpy()
    moved = shapely.transform(shape, lambda points: points + np.array([34.0, 6.0]))
    serial = pd.Series(range(1, len(farms) + 1)).astype(str).str.zfill(9)
    return pd.DataFrame({"id": town.municipality.code + "108" + serial, "version": 1, "begin": "2012-02-01", "end": "",
                         "status": "Pand in gebruik", "year": 1990, "geometry": moved,
                         "object_id": farms["object_id"].to_numpy()})  # fmt: skip


def _with_barns(homes: pd.DataFrame, barns: pd.DataFrame) -> pd.DataFrame:
    second = homes["object_id"].map(barns.set_index("object_id")["id"])
    return homes.assign(pand_id=homes["pand_id"].where(second.isna(), homes["pand_id"] + "," + second.fillna("")))


def _secondary(vbo: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give some shops a second address round the corner: the same number with the addition "zij"."""
    shops = vbo[vbo["uses"] == "winkelfunctie"].head(SECONDARY)
    own = shops["nummeraanduiding_id"].str[:6] + "7" + shops["id"].str[7:]
    extra = _addresses(shops.assign(nummeraanduiding_id=own, huisletter="", toevoeging="zij"))
    second = pd.Series(extra["id"].to_numpy(), index=shops["id"])
    return vbo.assign(side_address=vbo["id"].map(second).fillna("")), extra


def _addresses(units: pd.DataFrame, status: str = "Naamgeving uitgegeven") -> pd.DataFrame:
    kept = ["huisnummer", "huisletter", "toevoeging", "postcode", "road_id", "kind"]
    return units[kept].assign(id=units["nummeraanduiding_id"], version=1, begin=FIRST_DAY, end="", status=status)


def _renumbered(addresses: pd.DataFrame) -> pd.DataFrame:
    """Give a few addresses an earlier version with a number nobody else has."""
    plain = addresses[
        (addresses["huisletter"] == "") & (addresses["toevoeging"] == "") & (addresses["huisnummer"] < 600)
    ]
    picks = plain.iloc[np.linspace(0, len(plain) - 1, RENUMBERED).round().astype(int)]
    earlier = picks.assign(huisnummer=picks["huisnummer"] + 1400, end="2018-05-01")
    later = addresses["id"].isin(picks["id"])
    now = addresses.assign(version=1 + later, begin=addresses["begin"].where(~later, "2018-05-01"))
    return pd.concat([now, earlier], ignore_index=True)


def _earlier(vbo: pd.DataFrame, rng: Generator) -> pd.DataFrame:
    """Give one home in seven an earlier version: another area, or not yet built."""
    old = vbo[rng.random(len(vbo)) < 1 / 7]
    unbuilt = rng.random(len(old)) < 0.5
    unbuilt &= old["status"].ne("Verblijfsobject ingetrokken").to_numpy()
    earlier = old.assign(
        area=np.where(unbuilt, old["area"], old["area"] + 7),
        status=np.where(unbuilt, "Verblijfsobject gevormd", "Verblijfsobject in gebruik"),
        end="2020-11-01",
    ).assign(begin=old["begin"].where(old["begin"] < "2020-01-01", "2019-06-01"))
    later = vbo["id"].isin(old["id"])
    now = vbo.assign(version=1 + later, begin=vbo["begin"].where(~later, "2020-11-01"))
    return pd.concat([now, earlier], ignore_index=True)


def _spots(town: Town, kind: str) -> pd.DataFrame:
    spots = town.units[town.units["kind"] == kind]
    return spots.assign(id=spots["object_id"], version=1, begin=FIRST_DAY, end="", status="Plaats aangewezen",
                        geometry=spots["outline"])  # fmt: skip


def _built(panden: pd.DataFrame) -> pd.DataFrame:
    """Give buildings of after 2010 an earlier version: under construction."""
    young = panden[(panden["year"] > 2010) & (panden["year"] < 9999) & (panden["status"] == "Pand in gebruik")]
    earlier = young.assign(status="Bouw gestart", begin=(young["year"] - 1).astype(str) + "-03-01", end=young["begin"])
    return pd.concat([panden.assign(version=1 + panden["id"].isin(young["id"])), earlier], ignore_index=True)


def _roads(town: Town) -> pd.DataFrame:
    roads = town.roads.assign(
        id=town.roads["road_id"], version=1, begin=FIRST_DAY, end="", status="Naamgeving uitgegeven"
    )
    renamed = roads["name"] == names.STREETS["singel"][0]
    earlier = roads[renamed].assign(name=OLD_STREET, short="", end=RENAMED_UNTIL)
    now = roads.assign(version=1 + renamed, begin=roads["begin"].where(~renamed, RENAMED_UNTIL))
    return _sorted(pd.concat([now, earlier], ignore_index=True))


def _places(town: Town) -> pd.DataFrame:
    outlines = {code: outline for code, _, outline in town.areas}
    code = town.municipality.code
    village = outlines[f"BU{code}0700"]
    shapes = {"town": shapely.difference(outlines[f"GM{code}"], village, grid_size=0.01), "village": village}
    called = {"town": town.municipality.name, "village": names.VILLAGE}
    return pd.DataFrame({"id": [PLACE_IDS[place] for place in shapes], "name": [called[place] for place in shapes],
                         "geometry": list(shapes.values()), "version": 1, "begin": FIRST_DAY, "end": "",
                         "status": "Woonplaats aangewezen"})  # fmt: skip
