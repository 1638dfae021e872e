"""What one whole run costs, from files to map: cold, and with the parsed BAG in its cache.

    python benchmarks/municipality.py [BAG.zip]

Makes persons up on the addresses of the given BAG extract (without one: a made-up town of 12,000 addresses), runs
`housing-risk run` twice in processes of its own, and prints CPU-seconds and peak memory of each, beside the floor: a
process that does no more than import the libraries.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

DATE = "2024-06-01"
FLOOR = "import geopandas, housing_risk.workflow"


def measured(*command: str) -> tuple[float, float]:
    """Run a command; give its CPU-seconds and its peak memory in MB."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, f"{command} failed"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(bag: str | None) -> None:
    """Make the files, run twice, print."""
    program = (sys.executable, "-m", "housing_risk")
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw"
        source = ("--bag", bag) if bag else ("--addresses", "12000")
        rows = [("imports alone", *measured(sys.executable, "-c", FLOOR))]
        rows.append(("simulate", *measured(*program, "simulate", "--out", str(raw), "--reference-date", DATE, *source)))
        municipality = next(raw.glob("GM*")).name
        roots = ("--raw", str(raw), "--processed", f"{folder}/processed", "--maps", f"{folder}/maps")
        run = (*program, "run", "--municipality", municipality, "--reference-date", DATE, *roots)
        rows += [("run, cold", *measured(*run)), ("run, BAG in cache", *measured(*run))]
    print(f"{'':20} {'CPU-s':>7} {'x imports':>10} {'peak MB':>8}")
    for name, spent, memory in rows:
        print(f"{name:20} {spent:>7.1f} {spent / rows[0][1]:>10.1f} {memory:>8.0f}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
