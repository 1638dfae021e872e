"""How an address gets onto a person list: as the BAG has it, or as hands and programs have written it."""

from __future__ import annotations

import numpy as np
import pandas as pd

WITHOUT_IDS = (
    "no_ids",
    "spaced",
    "lower",
    "joined",
    "abbreviated",
    "misspelt",
    "no_postcode",
    "bare",
    "near",
    "elsewhere",
)
ZEROS = "0" * 16
ELSEWHERE = "9990"
"""Code of the municipality of addresses that lie elsewhere: none that exists."""


def address_cells(rows: pd.DataFrame, stock: pd.DataFrame, code: str) -> pd.DataFrame:
    """Give group 11 and element 09.10 of the LO BRP for every row, written in the row's `style`.

    `rows` has object_id and style. Columns: 09.10, 11.10 (at most 24 characters), 11.15, 11.20, 11.30, 11.40, 11.50,
    11.60, 11.70, 11.80, 11.90; an empty cell is empty text. Placeholders as the LO allows them in category 16: house
    number 0, sixteen zeros, a full stop.
    """
    at = stock.set_index("object_id").loc[rows["object_id"]].reset_index()
    style = rows["style"].to_numpy()
    cells = pd.DataFrame(
        {
            "09.10": np.where(style == "elsewhere", ELSEWHERE, code),
            "11.10": at["straat_kort"].str[:24],
            "11.15": at["straat"],
            "11.20": at["huisnummer"].astype(str),
            "11.30": at["huisletter"],
            "11.40": at["toevoeging"],
            "11.50": np.where(style == "near", "to", ""),
            "11.60": at["postcode"],
            "11.70": at["woonplaats"],
            "11.80": at["object_id"],
            "11.90": at["nummeraanduiding_id"],
        }
    )
    cells.loc[np.isin(style, WITHOUT_IDS), ["11.80", "11.90"]] = ""
    return _with_suffix(_with_street(_with_postcode(_placeholders(cells, style), style), style), style)


def _placeholders(cells: pd.DataFrame, style: np.ndarray) -> pd.DataFrame:
    filler = {"11.10": ".", "11.15": ".", "11.20": "0", "11.30": "", "11.40": "", "11.60": "", "11.70": ".",
              "11.80": ZEROS, "11.90": ZEROS}  # fmt: skip
    cells.loc[style == "placeholder", list(filler)] = list(filler.values())
    return cells


def _with_postcode(cells: pd.DataFrame, style: np.ndarray) -> pd.DataFrame:
    postcode = cells["11.60"]
    spaced = postcode.where(postcode == "", postcode.str[:4] + " " + postcode.str[4:])
    choices = [spaced, postcode.str.lower(), pd.Series("", index=cells.index)]
    conditions = [style == "spaced", style == "lower", np.isin(style, ["misspelt", "no_postcode", "elsewhere"])]
    return cells.assign(**{"11.60": np.select(conditions, choices, postcode)})


def _with_street(cells: pd.DataFrame, style: np.ndarray) -> pd.DataFrame:
    full, short = cells["11.15"], cells["11.10"]
    swapped = full.str[:2] + full.str[3:4] + full.str[2:3] + full.str[4:]
    shorter = full.str.replace("straat", "str", regex=False).str.replace("laan", "ln", regex=False).str[:24]
    return cells.assign(
        **{
            "11.10": np.select([style == "misspelt", style == "abbreviated"], [swapped.str[:24], shorter], short),
            "11.15": np.select([style == "misspelt", style == "abbreviated"], [swapped, ""], full),
        }
    )


def _with_suffix(cells: pd.DataFrame, style: np.ndarray) -> pd.DataFrame:
    letter, suffix = cells["11.30"], cells["11.40"]
    joined, bare = style == "joined", style == "bare"
    return cells.assign(
        **{
            "11.30": np.where(joined | bare, "", np.where(style == "lower", letter.str.lower(), letter)),
            "11.40": np.where(bare, "", np.where(joined, letter + suffix, suffix)),
        }
    )
