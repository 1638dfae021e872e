"""Other matchers on the same rows as ours: each in an environment of its own, since their requirements exclude each other.

    python -m benchmarks.peers.run BAG.zip --reference-date 2021-09-15 --environments DIR [--rows 5000]

Makes the environments (pip, once), writes one register and one set of rows (the *known* kinds of `benchmarks.linkage`,
as one text each), and runs every matcher in a process of its own. Printed: rows per CPU-second of matching alone, recall
and precision. Splink parses nothing: postcode, number, suffix and street are parted for it beforehand, roughly, and
that is not counted; a better parser would raise its recall.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pandas as pd

from benchmarks.linkage import KINDS
from benchmarks.linkage_scoring import make_dirt, town_of
from housing_risk.extracts.bag.reading import Bag, read_bag
from housing_risk.findings import Findings
from housing_risk.linkage import link
from housing_risk.tables import WRITTEN, check

PEERS = {"uk_address_matcher": "uk_address_matcher==1.5.3", "splink": "splink==5.0.0"}
_PARTS = ("straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats")


def main() -> None:
    """Write the input, run all, print one line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bag", type=Path)
    parser.add_argument("--reference-date", type=date.fromisoformat, required=True)
    parser.add_argument("--environments", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=5_000)
    chosen = parser.parse_args()
    bag = read_bag(chosen.bag, chosen.reference_date, Findings())
    dirt = make_dirt(town_of(bag.addresses, bag.objects), random.Random(1), chosen.rows, {"known": KINDS["known"]})
    texts = dirt.reindex(columns=["adres", *_PARTS]).fillna("").agg(" ".join, axis=1).str.split().str.join(" ")
    chosen.environments.mkdir(parents=True, exist_ok=True)
    _write(chosen.environments, bag, dirt, texts)
    print("| matcher | rows | CPU-s | rows per CPU-s | recall | precision |\n|---|--:|--:|--:|--:|--:|")
    _print("ours", _ours(bag, texts), dirt)
    for peer, requirement in PEERS.items():
        _print(peer, _peer(peer, requirement, chosen.environments), dirt)


def _write(folder: Path, bag: Bag, dirt: pd.DataFrame, texts: pd.Series) -> None:
    present = bag.addresses[bag.addresses["role"] != "former"].drop_duplicates("object_id").fillna("")
    parts = present[list(_PARTS)].astype("str")
    house = parts["huisnummer"] + parts["huisletter"] + parts["huisnummertoevoeging"]
    whole = parts["straat"] + " " + house + " " + parts["postcode"] + " " + parts["woonplaats"]
    register = parts.assign(unique_id=present["object_id"], address_concat=whole)
    register.to_parquet(folder / "register.parquet", index=False)
    rows = pd.DataFrame({"unique_id": dirt["row"].astype("str"), "address_concat": texts})
    rows["postcode"] = texts.str.extract(r"([1-9][0-9]{3} ?[A-Za-z]{2})\b")[0].str.replace(" ", "").str.upper()
    rest = texts.str.replace(r"[1-9][0-9]{3} ?[A-Za-z]{2}\b", " ", regex=True)
    rows["huisnummer"] = rest.str.extract(r"\b([0-9]{1,5})")[0]
    rows["straat"] = rest.str.extract(r"([^0-9,;]{4,})")[0].str.strip()
    rows["achtervoegsel"] = rest.str.extract(r"\b[0-9]{1,5}[ -]?([A-Za-z]{0,2}[0-9]{0,3})\b")[0]
    rows.to_parquet(folder / "rows.parquet", index=False)


def _ours(bag: Bag, texts: pd.Series) -> dict[str, object]:
    rows = pd.DataFrame({"source": "rows", "row": range(1, len(texts) + 1), "adres": texts})
    written = check(WRITTEN, rows.reindex(columns=WRITTEN.names))
    start = time.process_time()
    links = link(written, bag.addresses, bag.objects, municipality="GM0457")
    return {"cpu": time.process_time() - start, "found": links["object_id"].fillna("").tolist()}


def _peer(peer: str, requirement: str, environments: Path) -> dict[str, object]:
    python = environments / peer / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environments / peer], check=True)
        install = [python, "-m", "pip", "install", "--quiet", requirement, "pyarrow"]
        subprocess.run([str(part) for part in install], check=True)
    script = Path(__file__).with_name(f"{peer}_peer.py")
    made = subprocess.run([python, script, environments], capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(made.stdout.splitlines()[-1])
    return found


def _print(name: str, result: dict[str, object], dirt: pd.DataFrame) -> None:
    found = pd.Series(result["found"])
    answered, right = found.ne(""), found.eq(dirt["truth"].astype("str").reset_index(drop=True))
    cpu = float(str(result["cpu"]))
    figures = f"{cpu:.2f} | {len(found) / cpu:,.0f} | {right.mean():.3f} | {right.sum() / max(answered.sum(), 1):.4f}"
    print(f"| {name} | {len(found):,} | {figures} |", flush=True)


if __name__ == "__main__":
    main()
