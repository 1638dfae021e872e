"""What estimating who lives where costs, beside a bare count of distinct persons per object in DuckDB.

    python benchmarks/occupancy.py [registrations ...]

Prints per number of registrations the CPU-seconds of `estimate_occupancy`, of the floor (a DuckDB join of the same two
tables with a date filter and a count of distinct persons per object), their ratio, and the peak memory of a process
that does nothing else. Made-up registrations on made-up objects; 2.2 persons per object, one object in a thousand with
two hundred. The unit of work is one municipality: the largest has about 900,000 residents.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from datetime import date

import duckdb
import geopandas
import numpy as np
import pandas as pd

from housing_risk.at_objects import profiles_of
from housing_risk.occupancy import estimate_occupancy
from housing_risk.settings import Presence

DAY = date(2024, 6, 1)
SIZES = (10_000, 100_000, 1_000_000)


def made_up(registrations: int) -> dict[str, pd.DataFrame]:
    """Give registrations, links, objects and addresses of a made-up municipality."""
    rng = np.random.default_rng(1)
    objects = max(10, int(registrations / 2.4))
    ids = np.array([f"{number:016}" for number in range(objects)], dtype=object)
    crowded = rng.random(registrations) < 0.08
    where = np.where(crowded, rng.integers(0, max(1, objects // 1000), registrations) * 1000, 0)
    where = np.where(crowded, where % objects, rng.integers(0, objects, registrations))
    begin = pd.Timestamp(DAY) - pd.to_timedelta(rng.integers(1, 3000, registrations), unit="D")
    row = np.arange(1, registrations + 1)
    none = pd.Series(pd.NaT, index=range(registrations))
    return {
        "registrations": pd.DataFrame(
            {"source": "f", "row": row, "register": rng.choice(["brp", "rni"], registrations, p=[0.9, 0.1]),
             "person": row, "role": "current", "begin_earliest": begin.astype("datetime64[s]"),
             "begin_latest": begin.astype("datetime64[s]"), "end_earliest": none.astype("datetime64[s]"),
             "end_latest": none.astype("datetime64[s]"), "investigated": False, "secret": False}
        ),
        "links": pd.DataFrame(
            {"source": "f", "row": row, "status": "matched", "reason": "exact", "object_id": ids[where],
             "nummeraanduiding_id": ids[where], "candidates": [[]] * registrations, "link_weight": 1.0}
        ),
        "objects": pd.DataFrame({"object_id": ids, "in_use": True}),
        "addresses": pd.DataFrame(
            {"object_id": ids, "role": "hoofdadres", "straat": "Weg", "huisnummer": np.arange(objects),
             "huisletter": None, "huisnummertoevoeging": None, "postcode": None, "woonplaats": "Dorp"}
        ),
    }  # fmt: skip


def ours(tables: dict[str, pd.DataFrame]) -> int:
    """Estimate; give the number of persons counted."""
    stand_in = profiles_of(tables["objects"], tables["addresses"])
    persons = {name: tables[name] for name in ("registrations", "links")}
    found = estimate_occupancy(**persons, stand_in=stand_in, presence=Presence(), reference_date=DAY)
    return int(found.figures[["brp_persons", "rni_persons"]].sum().sum())


def floor(tables: dict[str, pd.DataFrame]) -> int:
    """Count distinct persons per object, and no more; give the number counted."""
    registrations, links = tables["registrations"], tables["links"][["source", "row", "object_id"]]
    with duckdb.connect() as connection:
        connection.register("registrations", registrations)
        connection.register("links", links)
        counted = connection.execute(
            "SELECT sum(persons) FROM (SELECT object_id, count(DISTINCT person) AS persons "
            "FROM registrations JOIN links USING (source, row) WHERE begin_earliest <= DATE '2024-06-01' "
            "GROUP BY object_id)"
        ).fetchone()
    return int(counted[0]) if counted else 0


def measure(what: str, registrations: int) -> None:
    """Print the CPU-seconds, the count and the peak memory of one of the two, in this process."""
    tables = made_up(registrations)
    begun = time.process_time()
    counted = {"ours": ours, "floor": floor}[what](tables)
    spent = time.process_time() - begun
    print(spent, counted, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main(sizes: list[int]) -> None:
    """Measure both at every size, each in a process of its own."""
    assert geopandas.__version__  # loaded in both, so that it does not count
    print(f"{'registrations':>14} {'ours CPU-s':>11} {'floor CPU-s':>12} {'ratio':>6} {'ours MB':>8} {'floor MB':>9}")
    for size in sizes:
        results = {}
        for what in ("ours", "floor"):
            done = subprocess.run(
                [sys.executable, __file__, "--measure", what, str(size)], capture_output=True, text=True, check=True
            )
            results[what] = [float(number) for number in done.stdout.split()]
        (mine, counted, memory), (bare, expected, least) = results["ours"], results["floor"]
        assert counted == expected, "the two counted different numbers of persons"
        print(f"{size:>14,} {mine:>11.2f} {bare:>12.2f} {mine / bare:>6.1f} {memory:>8.0f} {least:>9.0f}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2], int(sys.argv[3]))
    else:
        main([int(argument) for argument in sys.argv[1:]] or list(SIZES))
