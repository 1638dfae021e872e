"""Made-up persons: numbers that pass the official tests, and the cells that a reader must not read."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.random import Generator
from numpy.typing import NDArray

FIRST_BSN = 990_000_000
"""Made-up BSNs lie from here to 999 999 999: the end of the range, where RvIG's own published test persons have
theirs (718 of 739 begin with 999)."""

_FIRST = ("Bedacht", "Fantasia", "Verzin", "Nooit", "Denkbeeld", "Sprookje", "Voorbeeld", "Proef", "Fictie", "Droom")
_LAST = ("Testpersoon", "Nietbestaand", "Verzonnen", "Voorbeeldsma", "Fictiefstra", "Bedenksel", "Nergensman")
_BIRTHPLACES = ("Nergenshuizen", "Luchtkasteel", "Fabelstad")
_COUNTRIES = ("6030", "7028", "7047", "7024", "7064", "5010")
_NATIONALITIES = ("0001", "0072", "0074", "0053", "0044", "0499")


def service_numbers(count: int, rng: Generator) -> NDArray[np.object_]:
    """Give different 9-digit BSNs that pass the 11-test (LO BRP: weights 9 8 7 6 5 4 3 2 −1), in random order."""
    draw = FIRST_BSN + rng.permutation(np.unique(rng.integers(0, 10_000_000, count * 13 + 400)))
    digits = draw[:, None] // 10 ** np.arange(8, -1, -1) % 10
    passed = draw[(digits @ np.array([9, 8, 7, 6, 5, 4, 3, 2, -1])) % 11 == 0]
    return np.asarray(passed[:count].astype(str), dtype=object)


def administration_numbers(count: int, rng: Generator) -> NDArray[np.object_]:
    """Give different 10-digit A-numbers that pass the tests of the LO BRP.

    No first digit 0, no equal neighbours, Σaᵢ mod 11 is 0 or 5 and Σ2ⁱaᵢ mod 11 is 0.
    """
    found: NDArray[np.int64] = np.empty(0, dtype=np.int64)
    while len(found) < count:
        draw = rng.integers(9_000_000_000, 9_900_000_000, 100_000)
        digits = draw[:, None] // 10 ** np.arange(9, -1, -1) % 10
        apart = (np.diff(digits, axis=1) != 0).all(axis=1)
        sums = np.isin(digits.sum(axis=1) % 11, (0, 5)) & ((digits @ 2 ** np.arange(10)) % 11 == 0)
        found = np.unique(np.concatenate([found, draw[apart & sums]]))
    return rng.permutation(found)[:count].astype(str).astype(object)


def identities(count: int, rng: Generator) -> pd.DataFrame:
    """Give one row per person: both numbers, and name, birth, sex and nationality as a real file has them.

    All columns but the two numbers are there to be ignored: no reader may let them in (contract, law 2).
    """
    born = pd.Timestamp("1950-01-01") + pd.to_timedelta(rng.integers(0, 20_000, count), unit="D")
    return pd.DataFrame(
        {
            "01.01.10": administration_numbers(count, rng),
            "01.01.20": service_numbers(count, rng),
            "01.02.10": rng.choice(_FIRST, count),
            "01.02.40": rng.choice(_LAST, count),
            "01.03.10": born.strftime("%Y%m%d"),
            "01.03.20": rng.choice(_BIRTHPLACES, count),
            "01.03.30": rng.choice(_COUNTRIES, count),
            "01.04.10": rng.choice(["M", "V", "O"], count, p=[0.5, 0.49, 0.01]),
            "04.05.10": rng.choice(_NATIONALITIES, count),
        }
    )
