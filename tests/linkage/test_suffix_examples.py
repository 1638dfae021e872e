"""The 95 examples of written suffixes: each is read as intended, or stands below with the argument why not."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.linkage import link
from tests.linkage.building import register, written

ANSWERED = {"exact", "sleutel", "alias", "onderdeel", "uniek_op_nummer"}
REASONS_OF = {
    "exact": {"exact", "normalised"},
    "sleutel": {"normalised"},
    "alias": {"suffix_alias"},
    "onderdeel": {"unit_inside"},
    "uniek_op_nummer": {"unique_on_number"},
    "ambigu": {"several_fit", "suffix_missing"},
    "ambigu_basis": {"several_fit", "suffix_missing"},
    "reeks": {"range"},
    "meerdere": {"several_addresses"},
    "excel_datum": {"excel_damage"},
    "toevoeging_onbekend": {"suffix_unknown"},
    "nummer_bestaat_niet": {"number_unknown"},
    "relatief": {"near_not_at"},
    "geen_adres": {"placeholder", "postbus"},
}
ARGUED = {
    "15": ("bare_number", "contract 3.1: matched with a weight below 1, the neighbours are the candidates"),
}
"""Rows that are read otherwise than the file intends: the reason given, and why. (That the file also names candidates
where a suffix is unknown is not followed either: contract 3.1 keeps `candidates` for what is still possible.)"""

ADDED = {"30": (("12", "+H"),), "54": (("14", "-"),), "55": (("14", "-"),), "56": (("14", "-"),)}
"""What the file's answer supposes in the register beside the suffixes that it lists."""


def lines_of(row: dict[str, str]) -> str:
    listed = row["bag_achtervoegsels_op_postcode_en_nummer"]
    suffixes = list(dict.fromkeys(part.strip(" …") for part in listed.split(",") if part.strip(" …")))
    suffixes += [str(number) for number in range(6, 20)] if "…" in listed else []
    numbers = [("12", "-" if suffix == "∅" else suffix) for suffix in suffixes]
    here = [*numbers, ("200", "-"), *ADDED.get(row["nr"], ())]
    return "; ".join(f"Dam {number} {suffix} {postcode_of(row)} Dorp_{row['nr']}" for number, suffix in here)


def postcode_of(row: dict[str, str]) -> str:
    """Each example has a place and a postcode of its own, so that one register holds them all."""
    return f"{1000 + int(row['nr'])}AB"


def named(text: str) -> set[str]:
    return {
        "|".join(part.strip().replace("∅", "") for part in found.split(","))
        for found in re.findall(r"\(([^)]+)\)", text)
    }


def labels(addresses: pd.DataFrame, objects: list[str]) -> set[str]:
    found = addresses[addresses["object_id"].isin(objects)].fillna({"huisletter": "", "huisnummertoevoeging": ""})
    return {f"{row.huisnummer}|{row.huisletter}{row.huisnummertoevoeging}" for row in found.itertuples()}


def joined(names: set[str]) -> set[str]:
    """Letter and addition together: the register of the test decides which of the two a suffix is."""
    return {f"{name.split('|')[0]}|{''.join(name.split('|')[1:])}" for name in names}


@pytest.mark.real_data
def test_every_example_is_read_as_intended(test_data: Path) -> None:
    with (test_data / "adressen" / "huisnummer_suffix_voorbeelden.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 95
    addresses, objects = register(";".join(map(lines_of, rows)))
    cells = written(*({"postcode": postcode_of(row), "huisnummer": row["invoer"]} for row in rows))
    links = link(cells, addresses, objects, municipality="GM0457")
    answers = [answer for _, answer in links.iterrows()]
    wrong = {row["nr"] for row, answer in zip(rows, answers, strict=True) if not _as_intended(row, answer, addresses)}
    assert wrong == set(ARGUED)
    assert {nr: links["reason"].iloc[int(nr) - 1] for nr in ARGUED} == {
        nr: reason for nr, (reason, _) in ARGUED.items()
    }


def _as_intended(row: dict[str, str], answer: pd.Series, addresses: pd.DataFrame) -> bool:
    if answer["reason"] not in REASONS_OF[row["status"]]:
        return False
    if row["status"] in ANSWERED:
        return labels(addresses, [answer["object_id"]]) == joined(named(row["resultaat"]))
    if answer["status"] != "ambiguous":
        return True
    existing = labels(addresses, addresses.loc[addresses["postcode"] == postcode_of(row), "object_id"].tolist())
    intended = joined(named(row["kandidaten"])) & existing
    return labels(addresses, answer["candidates"]) == intended or (row["status"] == "excel_datum" and not intended)
