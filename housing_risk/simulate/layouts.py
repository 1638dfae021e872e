"""The layouts and files in which person lists reach a municipality, so that every reader is tested against a writer.

A layout says which columns and rows there are: `gbav` (RvIG's, a person over several rows) or `named` (one row a
person, columns named as in an iBurgerzaken export). The file is text, a workbook or Parquet.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet

from housing_risk.errors import UsageError
from housing_risk.messages import simulate as words
from housing_risk.simulate.workbook import write_workbook

ENCODINGS = {"csv": "utf-8-sig", "utf8": "utf-8", "cp1252": "cp1252", "utf16": "utf-16"}
"""Files of text. `csv` has a byte order mark, as RvIG's files have."""
FILES = (*ENCODINGS, "xlsx", "parquet")
NAMED = {
    "01.01.20": "Burgerservicenummer",
    "01.01.10": "ANummer",
    "01.02.40": "Geslachtsnaam",
    "01.03.10": "Geboortedatum",
    "06.08.10": "DatumOverlijden",
    "07.67.10": "DatumOpschortingBijhouding",
    "07.67.20": "RedenOpschortingBijhouding",
    "07.70.10": "IndGeheimCode",
    "09.10": "GemeenteVanInschrijving",
    "09.20": "DatumInschrijving",
    "10.10": "FunctieAdres",
    "10.30": "DatumAanvangHuishouding",
    "11.10": "Straatnaam",
    "11.15": "NaamOpenbareRuimte",
    "11.20": "Huisnummer",
    "11.30": "Huisletter",
    "11.40": "Huisnummertoevoeging",
    "11.50": "AanduidingBijHuisnummer",
    "11.60": "Postcode",
    "11.70": "Woonplaatsnaam",
    "11.80": "IdentificatiecodeVerblijfplaats",
    "11.90": "IdentificatiecodeNummeraanduiding",
    "12.10": "Locatiebeschrijving",
    "18.10": "EinddatumGeldigheid",
    "83.10": "GegevensInOnderzoekAdres",
    "83.20": "DatumIngangOnderzoek",
    "83.30": "DatumEindeOnderzoek",
    "85.10": "DatumGeldigheidAdres",
    "86.10": "DatumOpnameAdres",
}
"""Names of LO elements in an iBurgerzaken export (BZSPRSU00), of the address category without its number."""
CATEGORY = {"brp": "08", "rni": "16"}


@dataclass(frozen=True)
class Layout:
    """`columns`: gbav or named; `file`: one of FILES."""

    columns: str
    file: str

    @property
    def ending(self) -> str:
        """The ending of the file's name."""
        return ".csv" if self.file in ENCODINGS else f".{self.file}"


LAYOUTS = {
    columns if file == "csv" else f"{columns}-{file}": Layout(columns, file)
    for columns in ("gbav", "named")
    for file in FILES
}
"""By the name that `simulate --layout` takes; without a file it is a CSV."""
GBAV = LAYOUTS["gbav"]


def layout_named(name: str) -> Layout:
    """Give a layout by its name. Raises UsageError with all names for another one."""
    if name not in LAYOUTS:
        raise UsageError(words.UNKNOWN_LAYOUT.format(layouts=", ".join(LAYOUTS)))
    return LAYOUTS[name]


def write_table(stem: Path, table: pd.DataFrame, register: str, layout: Layout) -> Path:
    """Write a person list in GBA-V columns (text; the key first, a header may stand there twice) in another layout.

    Gives the path: `stem` with the ending of the layout.
    """
    path = stem.with_name(stem.name + layout.ending)
    content = named(table, register) if layout.columns == "named" else table
    if layout.file == "xlsx":
        write_workbook(path, [list(content.columns), *content.to_numpy().tolist()])
    elif layout.file == "parquet":
        columns = [pa.array(content.iloc[:, place], pa.string()) for place in range(content.shape[1])]
        pa.parquet.write_table(pa.Table.from_arrays(columns, names=list(content.columns)), path, compression="zstd")
    else:
        content.to_csv(path, sep=";", index=False, encoding=ENCODINGS[layout.file], lineterminator="\r\n")
    return path


def named(table: pd.DataFrame, register: str) -> pd.DataFrame:
    """Give one row a person, its first, with named columns."""
    codes = {code if code.count(".") == 2 else f"{CATEGORY[register]}.{code}": name for code, name in NAMED.items()}
    present = [code for code in codes if code in table.columns]
    return table.loc[table.iloc[:, 0] != "", present].rename(columns=codes)
