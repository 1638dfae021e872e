"""Small registers in one line per address, so that a case can be read at a glance.

An address reads `Kerkstraat 12 A+01 1381AB Weesp @3 !`: street, number, suffix (`-` none, `A` a letter or else an
addition, `A+01` both), postcode (`-` none), place, then marks: `@3` the object's number, `=n` role (n: nevenadres,
f: former), `!` not in use, `%Muiden` the place of the street. Underscores stand for spaces. Without `@` every address
has an object of its own.
"""

from __future__ import annotations

import geopandas
import pandas as pd
from shapely import Point

from housing_risk.tables import ADDRESSES, OBJECTS, WRITTEN, check

ROLES = {"n": "nevenadres", "f": "former"}


def object_id(number: int) -> str:
    return f"045701{number:010d}"


def nummeraanduiding_id(number: int) -> str:
    return f"045720{number:010d}"


def suffix_parts(text: str) -> tuple[str | None, str | None]:
    if text == "-":
        return None, None
    letter, plus, addition = text.partition("+")
    if plus:
        return letter or None, addition
    return (text, None) if len(text) == 1 and text.isalpha() else (None, text)


def register(text: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give the addresses and objects that the lines describe; lines may also be parted by `;`."""
    lines = [line.split() for line in text.replace("\n", ";").split(";") if line.strip()]
    rows = [_address(place, *line) for place, line in enumerate(lines, start=1)]
    addresses = pd.DataFrame(rows)
    objects = (
        addresses.sort_values("rank")
        .drop_duplicates("object_id")
        .assign(
            kind="verblijfsobject",
            status=lambda frame: frame["in_use"].map({True: "Verblijfsobject in gebruik", False: "gevormd"}),
            uses="woonfunctie",
            floor_area_m2=80,
            geometry=lambda frame: geopandas.GeoSeries([Point(130_000, 480_000)] * len(frame), crs="EPSG:28992").values,
        )
    )
    return check(ADDRESSES, addresses), check(OBJECTS, geopandas.GeoDataFrame(objects, geometry="geometry"))


def _address(place: int, street: str, number: str, suffix: str, postcode: str, town: str, *marks: str) -> dict:
    letter, addition = suffix_parts(suffix)
    owner = next((int(mark[1:]) for mark in marks if mark.startswith("@")), place)
    role = next((ROLES[mark[1:]] for mark in marks if mark.startswith("=")), "hoofdadres")
    short = next((mark[1:].replace("_", " ") for mark in marks if mark.startswith("~")), None)
    return {
        "nummeraanduiding_id": nummeraanduiding_id(
            next((int(mark[1:]) for mark in marks if mark.startswith("#")), place)
        ),
        "object_id": object_id(owner),
        "role": role,
        "rank": ("hoofdadres", "nevenadres", "former").index(role),
        "straat": street.replace("_", " "),
        "straat_kort": short,
        "huisnummer": int(number),
        "huisletter": letter,
        "huisnummertoevoeging": addition,
        "postcode": None if postcode == "-" else postcode,
        "woonplaats": town.replace("_", " "),
        "woonplaats_id": None,
        "woonplaats_straat": next((mark[1:].replace("_", " ") for mark in marks if mark.startswith("%")), None),
        "version": 0 if role != "former" else place,
        "in_use": "!" not in marks,
    }


def written(*rows: dict[str, str]) -> pd.DataFrame:
    """Give the written table with the given cells, in the given order of rows."""
    frame = pd.DataFrame([{"source": "rni", "row": place, **row} for place, row in enumerate(rows, start=1)])
    return check(WRITTEN, frame.reindex(columns=WRITTEN.names))
