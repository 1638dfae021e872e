"""The Dutch addresses of the official test persons are read without loss: number, suffix, postcode and street."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from housing_risk.linkage.writing.columns import Written, read_columns, read_name, read_postcode
from housing_risk.linkage.writing.suffixes import atom

FILE = Path("rvig") / "20220502_Testset_persoonslijsten_proefomgeving_GBA-V.csv"
ELEMENTS = {
    "huisnummer": "08.11.20", "huisletter": "08.11.30", "huisnummertoevoeging": "08.11.40", "postcode": "08.11.60",
    "woonplaats": "08.11.70",
}  # fmt: skip


def addresses(path: Path) -> list[Written]:
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    cells = [{name: row[code] or "" for name, code in ELEMENTS.items()} for row in rows if row["08.11.20"]]
    streets = [row["08.11.15"] or row["08.11.10"] or "" for row in rows if row["08.11.20"]]
    return [Written(**each, straat=street) for each, street in zip(cells, streets, strict=True)]


@pytest.mark.real_data
def test_every_official_address_is_read_without_loss(test_data: Path) -> None:
    written = addresses(test_data / FILE)
    assert len(written) > 1500
    assert {read_columns(row)[0] for row in written} <= {"", "placeholder"}
    for row in written:
        for reading in read_columns(row)[1]:
            assert reading.number == int(row.huisnummer)
            assert atom(reading.suffix) == atom(row.huisletter, row.huisnummertoevoeging)
            assert reading.postcode == read_postcode(row.postcode)
            repeated = read_name(row.straat).removesuffix(
                f" {reading.number}"
            )  # a street column that holds the number too
            assert reading.street in (read_name(row.straat), repeated)
