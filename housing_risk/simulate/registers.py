"""Person lists in the GBA-V layout of RvIG: a column per LO element, a person over several rows, marks for history.

As real files have it: UTF-8 with BOM, `;`, the key only on a person's first row, `CC.H` = CC + 50 where the next row
with that category is history and CC where it is a further occurrence, rows shared by occurrences of different
categories, the header 06.88.10 twice and an empty last header.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.random import Generator

from housing_risk.simulate.layouts import GBAV, Layout, write_table
from housing_risk.simulate.spelling import address_cells

_ADDRESS = ("09.10", "09.20", "11.10", "11.15", "11.20", "11.30", "11.40", "11.50", "11.60", "11.70", "11.80", "11.90")
_FIRST = (
    *("", "01.01.10", "01.01.20", "01.02.10", "01.02.40", "01.03.10", "01.03.20", "01.03.30", "01.04.10", "01.H"),
    *("04.05.10", "04.H", "06.08.10", "06.88.10", "06.88.10", "06.H"),
    *("07.67.10", "07.67.20", "07.68.10", "07.70.10", "07.80.10", "07.80.20", "07.H"),
)
_BRP = (
    *("08.10.10", "08.10.30", *(f"08.{element}" for element in _ADDRESS)),
    *("08.12.10", "08.13.10", "08.13.20", "08.72.10", "08.83.10", "08.83.20", "08.83.30"),
    *("08.85.10", "08.86.10", "08.H"),
)
_RNI = (
    *("08.09.10", "08.09.20", "08.13.10", "08.13.20", "08.13.30", "08.85.10", "08.86.10", "08.H"),
    *(f"16.{element}" for element in _ADDRESS),
    *("16.18.10", "16.19.10", "16.72.10", "16.83.10", "16.83.20", "16.83.30"),
    *("16.85.10", "16.86.10", "16.88.10", "16.H"),
)
HEADERS = {"brp": (*_FIRST, *_BRP, ""), "rni": (*_FIRST, *_RNI, "")}

NON_RESIDENTS = "1999"
"""Code of the RNI in table 33."""
HISTORY = {"brp": 0.35, "rni": 0.08}
"""Share of persons with one earlier address on their list; the RNI keeps few (LO: an ended stay makes no history)."""
EARLIER = {"brp": "20050315", "rni": "20221025"}
"""Begin of every earlier address; the RNI keeps them since 24-10-2022."""
SECOND_NATIONALITY = 0.04
INCOMPLETE = 0.02
"""Share of ordinary begins of which day, month or year is unknown."""
NO_VALIDITY = 0.2
"""Share of RNI rows with 85.10 = 00000000 (20 to 26 % of the official test set)."""


def write_register(
    folder: Path,
    rows: pd.DataFrame,
    stock: pd.DataFrame,
    people: pd.DataFrame,
    code: str,
    day: date,
    rng: Generator,
    layout: Layout = GBAV,
) -> None:
    """Write one register: `rows` are registrations of it, `people` their identities by person number, `day` the
    extract date.

    Rows with `begin_unsure` may get an incomplete begin.
    """
    register = rows["register"].iloc[0]
    main = _current(rows, stock, people, code, day, rng)
    lists = pd.concat([main, _continued(main, stock, code, register, rng)], ignore_index=True)
    ordered = lists.sort_values(["order", "line"], kind="stable")
    cells = ordered.reindex(columns=sorted(set(HEADERS[register]) - {""})).astype("str").fillna("")
    cells[""] = ordered["key"]
    table = cells[list(HEADERS[register])]
    table.iloc[:, -1] = ""
    write_table(folder / f"{register}_{day.isoformat()}", table, register, layout)


def _current(
    rows: pd.DataFrame, stock: pd.DataFrame, people: pd.DataFrame, code: str, day: date, rng: Generator
) -> pd.DataFrame:
    """Give the first row of every person: identity, registration and present address."""
    shuffled = rows.sample(frac=1, random_state=rng).reset_index(drop=True)
    register = shuffled["register"].iloc[0]
    who = people.loc[shuffled["person"]].reset_index(drop=True)
    begin = _dates(shuffled["begin"], shuffled["begin_unsure"], rng)
    entered = shuffled["begin"].dt.strftime("%Y%m%d")
    inscription = {
        "07.68.10": entered,
        "07.70.10": np.where(shuffled["secret"], "7", "0"),
        "07.80.10": "0003",
        "07.80.20": day.strftime("%Y%m%d") + "020000000",
    }
    resident = register == "brp"
    stay = _resident(shuffled, begin, day, rng) if resident else _non_resident(shuffled, begin, rng)
    prefix = "08" if register == "brp" else "16"
    address = address_cells(shuffled, stock, code).add_prefix(f"{prefix}.")
    frame = pd.concat([who, pd.DataFrame(inscription), stay, address], axis=1)
    frame["key"] = "Vz" + pd.Series(range(1, len(frame) + 1)).astype(str).str.zfill(6)
    return frame.assign(order=range(len(frame)), line=0)


def _dates(days: pd.Series, unsure: pd.Series, rng: Generator) -> pd.Series:
    """Write days as yyyymmdd; a few unsure ones as yyyymm00, yyyy0000 or 00000000 (LO: unknown parts are zeros)."""
    text = days.dt.strftime("%Y%m%d")
    draw = np.where(unsure, rng.random(len(days)), 1.0)
    known = [draw < INCOMPLETE / 8, draw < INCOMPLETE / 3, draw < INCOMPLETE]
    return pd.Series(np.select(known, ["00000000", text.str[:4] + "0000", text.str[:6] + "00"], text), index=days.index)


def _resident(rows: pd.DataFrame, begin: pd.Series, day: date, rng: Generator) -> pd.DataFrame:
    """Give category 08 of residents, with the codes by which some are none."""
    text, style = day.strftime("%Y%m%d"), rows["style"]
    reason = np.where(style == "suspended", rng.choice(["O", "E"], len(rows)), "")
    recently = (pd.Timestamp(day) - pd.Timedelta(days=200)).strftime("%Y%m%d")
    return pd.DataFrame(
        {
            "06.08.10": np.where(reason == "O", recently, ""),
            "07.67.10": np.where(reason != "", recently, ""),
            "07.67.20": reason,
            "08.09.20": begin,
            "08.10.10": np.where(style == "letter", "B", "W"),
            "08.10.30": begin,
            "08.72.10": "I",
            "08.83.10": np.where(style == "not_there", "089999", ""),
            "08.83.20": np.where(style == "not_there", recently, ""),
            "08.85.10": begin,
            "08.86.10": np.where(begin > text, text, begin),
        }
    )


def _non_resident(rows: pd.DataFrame, begin: pd.Series, rng: Generator) -> pd.DataFrame:
    """Give categories 07, 08 and 16 of persons in the RNI: suspended with R, a foreign address, a stay of type T."""
    entered = rows["begin"].dt.strftime("%Y%m%d")
    hidden = rows["begin_unsure"] & (rng.random(len(rows)) < NO_VALIDITY)
    return pd.DataFrame(
        {
            "07.67.10": entered,
            "07.67.20": "R",
            "08.09.10": NON_RESIDENTS,
            "08.09.20": entered,
            "08.13.10": rng.choice(["7028", "7047", "7024", "5010", "6030"], len(rows)),
            "08.13.20": "00000000",
            "08.13.30": "Verzonnenstraat 1",
            "08.85.10": entered,
            "08.86.10": entered,
            "16.09.20": begin,
            "16.18.10": rows["end"].dt.strftime("%Y%m%d").fillna(""),
            "16.19.10": "T",
            "16.85.10": np.where(hidden, "00000000", begin),
            "16.86.10": entered,
        }
    )


def _continued(main: pd.DataFrame, stock: pd.DataFrame, code: str, register: str, rng: Generator) -> pd.DataFrame:
    """Give second rows (an earlier address, a second nationality, or both) and mark their first rows in place."""
    prefix, mark = ("08", "58") if register == "brp" else ("16", "66")
    earlier = rng.random(len(main)) < HISTORY[register]
    second = rng.random(len(main)) < SECOND_NATIONALITY
    main[f"{prefix}.H"] = np.where(earlier, mark, "")
    main["04.H"] = np.where(second, "04", "")
    more = main.loc[earlier | second, ["order"]].assign(line=1, key="")
    more["04.05.10"] = np.where(second[more.index], "0001", "")
    moved = more[earlier[more.index]].index
    at = pd.DataFrame({"object_id": rng.choice(stock["object_id"].to_numpy(), len(moved)), "style": "plain"})
    cells = address_cells(at, stock, code).add_prefix(f"{prefix}.").set_index(moved)
    since = EARLIER[register]
    before = {f"{prefix}.09.20": since, f"{prefix}.85.10": since, f"{prefix}.86.10": since}
    extra = {"08.10.10": "W", "08.10.30": since} if register == "brp" else {"16.19.10": "T"}
    return more.join(cells.assign(**before, **extra)).fillna("")
