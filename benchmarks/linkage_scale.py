"""What linking costs from a municipality to the nation, beside the least that any join could cost.

    python -m benchmarks.linkage_scale [--folder DIR] [--addresses 1000000 10000000] [--rows 10000 100000 1000000]

A made-up register (numpy, seeded) and rows written from it go to Parquet. Every measurement is a process of its own that
reads Parquet, does its work and reports CPU-seconds (all threads, user and system) and its highest memory:

floor   DuckDB equi-join on clean string keys, read from Parquet, the same counts
exact   the register made ready and the pass over clean rows, without the table of links
clean   `link` on rows that are all clean; mixed: four in five are; dirty: none is (kinds of `benchmarks.linkage`)
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks import linkage as kinds
from benchmarks.linkage_scoring import Home, Town, columns

PER_POSTCODE, PER_STREET, PER_PLACE = 20, 60, 3600
LETTERS = "ABCDEFGHJKLMNPRSTVWXZ"
STEMS = [
    "Linden",
    "Beuken",
    "Kastanje",
    "Meidoorn",
    "Haven",
    "Molen",
    "Brouwers",
    "Wilgen",
    "Toren",
    "Zand",
    "Heide",
    "Meer",
    "Ooievaar",
    "Sperwer",
    "Valken",
    "Tuin",
]
MORE = [
    "Noord",
    "Zuid",
    "Ooster",
    "Wester",
    "Groot",
    "Klein",
    "Hoge",
    "Lage",
    "Voor",
    "Achter",
    "Binnen",
    "Buiten",
    "Lange",
    "Korte",
    "Oude",
    "Nieuwe",
    "Prins",
    "Konings",
]
ENDS = ["straat", "laan", "weg", "plein", "hof", "kade", "singel", "dreef", "pad", "erf"]
CHILDREN = ("floor", "exact", "clean", "mixed", "dirty")
WRITTEN_COLUMNS = ("postcode", "huisnummer", "huisletter", "huisnummertoevoeging", "straat", "woonplaats", "adres")


def street_names() -> list[str]:
    """Give 2,880 names of streets."""
    return [f"{more}{stem.lower()}{end}" for more in MORE for stem in STEMS for end in ENDS]


def place_names(count: int) -> list[str]:
    """Give names of places: of municipalities, present and former, and of villages beside them."""
    of_table = resources.files("housing_risk.extracts").joinpath("gemeenten.csv").read_text(encoding="utf-8")
    names = list(dict.fromkeys(row["name"] for row in csv.DictReader(of_table.splitlines())))
    beside = [f"{name} aan {where}" for where in ("Zee", "de Rijn", "de Maas") for name in names]
    return [*names, *beside][:count]


def make_register(addresses: int, seed: int = 7) -> pa.Table:
    """Give a register: 20 addresses a postcode, 60 a street, 60 streets a place; one in eight has a suffix."""
    rng = np.random.default_rng(seed)
    at = np.arange(addresses)
    inside = at % PER_STREET
    number = 1 + inside - inside % 8 // 7  # the eighth shares its number with the seventh
    letter = np.where(inside % 8 == 7, 1, 0)
    postcode, street = at // PER_POSTCODE, rng.permutation(addresses // PER_STREET + 1)[at // PER_STREET]
    names = np.array(street_names())
    codes = np.arange(postcode[-1] + 1)
    pairs = np.array([first + second for first in LETTERS for second in LETTERS])
    digits = 1000 + codes // len(pairs) % 9000
    posted = pa.array(np.char.add(digits.astype("U4"), pairs[codes % len(pairs)]))
    places = pa.array(place_names(addresses // PER_PLACE + 1))
    order = rng.permutation(addresses)  # a register is in order of its ids, not of its streets
    table = {
        "nummeraanduiding_id": _ids("0999200", addresses),
        "object_id": _ids("0999010", addresses),
        "straat": pa.array(names).take(pa.array((street % len(names))[order])),
        "huisnummer": pa.array(number[order]),
        "huisletter": pa.array([None, "A"]).take(pa.array(letter[order])),
        "postcode": posted.take(pa.array(postcode[order])),
        "woonplaats": places.take(pa.array((at // PER_PLACE)[order])),
    }
    return pa.table(table)


def _ids(start: str, count: int) -> pa.Array:
    return pa.array(np.char.add(start, np.char.zfill(np.arange(count).astype("U9"), 9)))


def with_key(table: pa.Table) -> pa.Table:
    """Give the clean string key and a number: what the floor joins."""
    frame = table.select(["postcode", "huisnummer", "huisletter"]).to_pandas()
    key = frame["postcode"] + frame["huisnummer"].astype("str") + frame["huisletter"].fillna("")
    return pa.table({"key": pa.array(key), "at": pa.array(np.arange(len(key)))})


def write_rows(register: pa.Table, rows: int, clean: float, path: Path) -> None:
    """Write rows with addresses of the register: that share clean, the rest of the kinds of `benchmarks.linkage`."""
    rng = np.random.default_rng(rows)
    drawn = register.take(pa.array(rng.integers(0, len(register), rows))).to_pandas().fillna("")
    homes = [
        Home(each.object_id, each.straat, each.huisnummer, each.huisletter, "", each.postcode, each.woonplaats, 1 + bool(each.huisletter))
        for each in drawn.itertuples()
    ]  # fmt: skip
    dice, town = random.Random(rows), Town(homes[:1000], street_names(), {}, frozenset())
    listed = list(kinds.KINDS["known"].values())[2:]
    cells = [columns(home) if dice.random() < clean else _dirty(dice, home, town, listed) for home in homes]
    frame = pd.DataFrame(cells).reindex(columns=WRITTEN_COLUMNS)
    pq.write_table(pa.Table.from_pandas(frame, preserve_index=False), path)


def _dirty(dice: random.Random, home: Home, town: Town, listed: list[Any]) -> dict[str, str]:
    while True:
        cells: dict[str, str] | None = dice.choice(listed)(dice, home, town)
        if cells is not None:
            return cells


def read_register(folder: Path, *, with_nummers: bool = True) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give ADDRESSES, texts that repeat as categories, and the part of OBJECTS that matching looks at.

    The pass over clean rows looks at no nummeraanduiding; then, as the floor does, only what is used is read.
    """
    repeated = ["straat", "huisletter", "woonplaats"]
    schema = pq.read_schema(folder / "addresses.parquet")
    names = [name for name in schema.names if with_nummers or name != "nummeraanduiding_id"]
    addresses = _as_frame(pq.read_table(folder / "addresses.parquet", columns=names, read_dictionary=repeated))
    same = np.zeros(len(addresses), dtype=np.int8)
    addresses["role"] = pd.Categorical.from_codes(same, ["hoofdadres"])
    for name in ("straat_kort", "huisnummertoevoeging"):
        addresses[name] = pd.Categorical.from_codes(same - 1, [""])
    return addresses, addresses.filter(["object_id", "nummeraanduiding_id"]).assign(in_use=True)


def _as_frame(table: pa.Table) -> pd.DataFrame:
    return table.to_pandas(self_destruct=True, split_blocks=True)


def read_rows(path: Path) -> pd.DataFrame:
    """Give WRITTEN of the rows in a file."""
    from housing_risk.tables import WRITTEN

    frame = _as_frame(pq.read_table(path))
    nothing = pd.Series(pd.NA, index=frame.index, dtype="str")
    missing = {name: nothing for name in WRITTEN.names if name not in frame}
    rows = pd.Series(np.arange(1, len(frame) + 1), dtype="Int64")
    return frame.assign(**missing).assign(source=nothing.fillna("rows"), row=rows)[list(WRITTEN.names)]


def child(what: str, folder: Path, rows: int) -> dict[str, float]:
    """Do one piece of work and give its CPU-seconds, highest memory in MB, and rows answered."""
    import duckdb  # every piece of work starts with all libraries loaded

    import housing_risk.linkage.linking  # noqa: F401

    started = _cpu()
    if what == "floor":
        con = duckdb.connect()
        con.execute("SET threads = 2")
        query = "SELECT count(*) FROM read_parquet(?) JOIN read_parquet(?) USING (key)"
        answered = con.execute(query, [f"{folder}/rows_key_{rows}.parquet", f"{folder}/key.parquet"]).fetchone()[0]
    else:
        answered = _linked(what, folder, rows)
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu": _cpu() - started, "mb": highest, "answered": answered}


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _linked(what: str, folder: Path, rows: int) -> int:
    from housing_risk.linkage import link
    from housing_risk.linkage.clean import clean_answers
    from housing_risk.linkage.linking import written_texts
    from housing_risk.linkage.register.names import Names
    from housing_risk.linkage.register.register import Register

    addresses, objects = read_register(folder, with_nummers=what != "exact")
    written = read_rows(folder / f"rows_{'clean' if what == 'exact' else what}_{rows}.parquet")
    if what == "exact":
        return int((clean_answers(written_texts(written), Names(Register(addresses, objects))).position >= 0).sum())
    return int((link(written, addresses, objects, municipality="GM0000")["status"] == "matched").sum())


def measure(what: str, folder: Path, rows: int) -> dict[str, float]:
    """Run one measurement in a process of its own, less what starting it and its libraries costs."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.linkage_scale",
        "--child",
        what,
        "--folder",
        str(folder),
        "--rows",
        str(rows),
    ]
    made = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(made.stdout)
    return found


def prepare(folder: Path, addresses: int, rows: list[int]) -> None:
    """Write the register and all rows, once."""
    if (folder / "key.parquet").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    register = make_register(addresses)
    pq.write_table(register, folder / "addresses.parquet")
    for count in rows:
        for what, clean in (("clean", 1.0), ("mixed", 0.8), ("dirty", 0.0)):
            write_rows(register, count, clean, folder / f"rows_{what}_{count}.parquet")
        drawn = register.take(pa.array(np.random.default_rng(count).integers(0, addresses, count)))
        pq.write_table(with_key(drawn), folder / f"rows_key_{count}.parquet")
    pq.write_table(with_key(register), folder / "key.parquet")


def main() -> None:
    """Measure every size and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--addresses", type=int, nargs="+", default=[1_000_000, 10_000_000])
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--what", nargs="+", default=list(CHILDREN))
    parser.add_argument("--child", choices=CHILDREN, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        print(json.dumps(child(chosen.child, chosen.folder, chosen.rows[0])))
        return
    print("| addresses | rows | what | CPU-s | of the floor | MB | answered |\n|--:|--:|---|--:|--:|--:|--:|")
    for addresses in chosen.addresses:
        folder = (chosen.folder or Path(tempfile.gettempdir())) / f"linkage_scale_{addresses}"
        prepare(folder, addresses, chosen.rows)
        for rows in chosen.rows:
            _print(addresses, rows, {what: measure(what, folder, rows) for what in chosen.what})


def _print(addresses: int, rows: int, found: dict[str, dict[str, float]]) -> None:
    floor = found.get("floor", {"cpu": float("nan")})["cpu"]
    for what, each in found.items():
        figures = f"{each['cpu']:.2f} | {each['cpu'] / floor:.1f} | {each['mb']:.0f} | {each['answered']:,}"
        print(f"| {addresses:,} | {rows:,} | {what} | {figures} |", flush=True)


if __name__ == "__main__":
    main()
