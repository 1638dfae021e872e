"""Residents: made-up households in the BRP, in homes that have room for them."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
from numpy.random import Generator
from numpy.typing import NDArray

from housing_risk.simulate.registrations import registrations

OCCUPIED = 0.94
"""Share of homes with residents: CBS counted about 5 % of dwellings without."""
SIZES = {1: 0.385, 2: 0.325, 3: 0.115, 4: 0.125, 5: 0.04, 6: 0.01}
"""Households by size, near those of CBS: 39 % alone, 2.1 persons on average."""
ROOM_PER_PERSON = 20.0
"""Made-up households live in at least so many m² a person: the mean is 53 (CBS 2021), and 12 is a far tail."""
YEARS_HERE = (1.3, 7.5)
"""Shape and scale (years) of the gamma distribution of the time since a household moved in: an assumption, mean ten
years."""
BORN_HERE = 0.5
"""Share of third and fourth members who came later than the first: children."""
SUSPENDED, LETTERS, GONE = 0.012, 0.006, 0.006
"""Shares of extra rows that name no resident: died or emigrated, letter addresses, established not to live there."""


def residents(stock: pd.DataFrame, first_person: int, day: date, rng: Generator) -> pd.DataFrame:
    """Give the BRP registrations of ordinary homes on the extract day `day`; persons are numbered from
    `first_person`."""
    homes = stock[_is_home(stock) & (rng.random(len(stock)) < OCCUPIED)]
    sizes = _sizes(homes, rng)
    home = np.repeat(np.arange(len(homes)), sizes)
    member = np.arange(len(home)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    moved_in = (rng.gamma(*YEARS_HERE, len(homes)) * 365.25).astype(int).clip(20, 20_000)
    since = np.where(
        np.isin(member, (2, 3)) & (rng.random(len(home)) < BORN_HERE),
        moved_in[home] * rng.random(len(home)),
        moved_in[home],
    )
    frame = pd.DataFrame(
        {
            "person": first_person + np.arange(len(home)),
            "register": "brp",
            "object_id": homes["object_id"].to_numpy()[home],
            "begin": pd.Timestamp(day) - pd.to_timedelta(since.astype(int), unit="D"),
        }
    )
    return registrations(frame)


def absent(present: pd.DataFrame, first_person: int, rng: Generator) -> pd.DataFrame:
    """Give BRP rows that a reader must not count: they bear the address of a home but nobody lives there by them."""
    styles = {"suspended": SUSPENDED, "letter": LETTERS, "not_there": GONE}
    parts = [
        present.sample(frac=share, random_state=rng).assign(style=style, secret=False)
        for style, share in styles.items()
    ]
    rows = pd.concat(parts, ignore_index=True)
    return rows.assign(person=first_person + np.arange(len(rows)))


def _is_home(stock: pd.DataFrame) -> pd.Series:
    return stock["uses"].str.contains("woonfunctie") | stock["kind"].isin(["ligplaats", "standplaats"])


def _sizes(homes: pd.DataFrame, rng: Generator) -> NDArray[np.int64]:
    drawn = rng.choice(list(SIZES), len(homes), p=list(SIZES.values()))
    usable = homes["area"].between(14, 2_700)
    room = np.where(usable, homes["area"] // ROOM_PER_PERSON, 2)
    return np.asarray(np.minimum(drawn, np.maximum(room, 1)), dtype=np.int64)
