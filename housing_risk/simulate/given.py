"""A given BAG as the ground of a simulation: real addresses, made-up persons."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd

from housing_risk.errors import InputError, UsageError
from housing_risk.extracts.bag.reading import read_bag
from housing_risk.findings import Findings
from housing_risk.messages import simulate as words
from housing_risk.simulate.stock import STOCK, Municipality


def given_municipality(bag: Path, gm: str | None, reference_date: date) -> Municipality:
    """Read a BAG file and give its objects in use; the municipality is `gm`, or the file's own when that is one.

    Raises InputError when the file can not be read, UsageError when it is not clear of which
    municipality it is, or it is of another.
    """
    findings = Findings()
    found = read_bag(bag, reference_date, findings)
    if findings.faults:
        raise InputError(words.BAG_UNREADABLE.format(file=bag.name), findings.found)
    inside = found.municipalities
    chosen = gm or (inside[0] if len(inside) == 1 else "")
    if not chosen or (inside and chosen not in inside):
        raise UsageError(words.WHICH_MUNICIPALITY.format(file=bag.name, inside=", ".join(inside) or "?"))
    return Municipality(
        chosen.removeprefix("GM"), found.names.get(chosen, chosen), _stock(found.objects, found.addresses)
    )


def _stock(objects: pd.DataFrame, addresses: pd.DataFrame) -> pd.DataFrame:
    main = addresses[(addresses["role"] == "hoofdadres") & (addresses["version"] == 0)]
    sharing = (
        addresses.groupby(["straat", "huisnummer"])["nummeraanduiding_id"].nunique().rename("sharing").reset_index()
    )
    rows = objects[objects["in_use"]].merge(main, on=["object_id", "nummeraanduiding_id"], validate="one_to_one")
    rows = rows.merge(sharing, on=["straat", "huisnummer"], validate="many_to_one")
    texts = {"uses": "", "huisletter": "", "huisnummertoevoeging": "", "postcode": ""}
    plain = pd.DataFrame(rows.drop(columns="geometry")).fillna(texts)
    plain["straat_kort"] = plain["straat_kort"].fillna(plain["straat"])
    plain["area"] = plain["floor_area_m2"].fillna(0).astype("int64")
    named = plain.rename(columns={"huisnummertoevoeging": "toevoeging"})
    return named[list(STOCK)].sort_values("object_id", ignore_index=True)
