"""The dwellings in a BAG extract per status, beside what CBS counts.

    python benchmarks/dwellings.py BAG.zip [REFERENCE-DATE [CBS-COUNT CBS-DATE]]

The stock of dwellings is, by the definition of CBS, every verblijfsobject with woonfunctie that is in use, in use but
not measured, or out of use. For Weesp (extract of 15 September 2021) the definition gives 9,396 where CBS counts 9,526
on 1 January 2022: three and a half months later, in a town that grew by about 85 addresses a month. With homes under
renovation it would be 9,450; the definition is not bent to come nearer.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pandas as pd

from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.findings import Findings

DWELLING = "woonfunctie"
DWELLING_STATUSES = (
    "Verblijfsobject in gebruik (niet ingemeten)",
    "Verblijfsobject in gebruik",
    "Verblijfsobject buiten gebruik",
)
"""CBS counts these as the stock of dwellings."""


def dwellings_by_status(bag: Bag) -> pd.DataFrame:
    """Count dwellings per status: `status`, `dwellings` (verblijfsobjecten with a woonfunctie), `in_stock`.

    `in_stock` marks the statuses that CBS counts as dwellings (in gebruik, also niet ingemeten, and
    buiten gebruik); *verbouwing* and *gevormd* are shown but not counted.
    """
    homes = bag.objects[bag.objects["uses"].fillna("").str.split(",").map(lambda uses: DWELLING in uses)]
    table = homes.groupby("status", sort=True).size().rename("dwellings").reset_index()
    return table.assign(in_stock=table["status"].isin(DWELLING_STATUSES))


def main(bag: str, day: str = "2024-06-01", counted: str = "9526", on: str = "2022-01-01") -> None:
    """Print the table."""
    read = read_bag(Path(bag), date.fromisoformat(day), Findings())
    table = dwellings_by_status(read)
    print(table.to_string(index=False))
    stock = int(table.loc[table["in_stock"], "dwellings"].sum())
    print(
        f"in stock on {read.extract_date}: {stock:,}   CBS on {on}: {int(counted):,}   difference: {int(counted) - stock:,}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
