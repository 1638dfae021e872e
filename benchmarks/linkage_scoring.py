"""How a matcher is scored: made-up dirt of named kinds on the addresses of a register, counted per kind.

Three sorts of kinds: *known* has one right answer; *open* has several, so that an answer is a silent pick and the truth
has to be among the candidates; *none* names an address that does not exist or is not meant, so that every answer is
wrong. Shares come with a 95 % interval (Wilson). Only addresses in use that no other object shares are drawn.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from housing_risk.linkage import link
from housing_risk.tables import WRITTEN, check

Cells = dict[str, str]
_HOMES_TRIED = 40
"""For kinds that few addresses allow."""
_ADDRESS = ("straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats")


@dataclass(frozen=True)
class Home:
    """One address of the register, with the number of objects that bear its house number."""

    object_id: str
    street: str
    number: int
    letter: str
    addition: str
    postcode: str
    place: str
    siblings: int

    @property
    def suffix(self) -> str:
        """Letter and addition together."""
        return f"{self.letter}{self.addition}"

    @property
    def house(self) -> str:
        """Number and suffix as most people write them: `12A`, `12-2`."""
        return f"{self.number}{glued(self.suffix)}"

    def at(self, number: int, suffix: str = "") -> Home:
        """Give another house in the same street."""
        return Home("", self.street, number, "", suffix, self.postcode, self.place, 1)


@dataclass(frozen=True)
class Town:
    """What a kind of dirt may know of the register, past addresses included."""

    homes: list[Home]
    streets: list[str]
    suffixes: Mapping[tuple[str, int], frozenset[str]]
    postcodes: frozenset[str]

    def has(self, street: str, number: int) -> bool:
        """Tell whether a street has or had a house number."""
        return (street, number) in self.suffixes

    def at(self, home: Home) -> frozenset[str]:
        """Give the suffixes at the number of a home, in capitals."""
        return self.suffixes[(home.street, home.number)]


Kind = Callable[[random.Random, Home, Town], Cells | None]
"""Makes one written row of an address, or nothing where this dirt can not be had."""
Kinds = dict[str, dict[str, Kind]]


def columns(home: Home) -> Cells:
    """The address in columns, clean."""
    return {
        "postcode": home.postcode,
        "huisnummer": str(home.number),
        "huisletter": home.letter,
        "huisnummertoevoeging": home.addition,
        "straat": home.street,
        "woonplaats": home.place,
    }


def text(home: Home, *, postcode: str | None = None, place: str | None = None, street: str | None = None) -> Cells:
    """The address in one text."""
    behind = " ".join(part for part in (home.postcode if postcode is None else postcode, place or home.place) if part)
    return {"adres": f"{street or home.street} {home.house}, {behind}"}


def glued(suffix: str) -> str:
    """A suffix as it stands behind a number: a number of its own needs a sign between."""
    return f"-{suffix}" if suffix[:1].isdigit() else suffix


def town_of(addresses: pd.DataFrame, objects: pd.DataFrame) -> Town:
    """Give the addresses in use that belong to one object only."""
    filled = addresses.fillna({"huisletter": "", "huisnummertoevoeging": "", "postcode": ""})
    present = filled[filled["role"] != "former"]
    in_use = present[present["object_id"].isin(objects.loc[objects["in_use"], "object_id"])].copy()
    in_use["siblings"] = in_use.groupby(["straat", "woonplaats", "huisnummer"])["object_id"].transform("size")
    single = in_use[~in_use.duplicated([name for name in _ADDRESS if name != "postcode"], keep=False)]
    homes = [Home(*row) for row in single[["object_id", *_ADDRESS, "siblings"]].itertuples(index=False)]
    suffixes: dict[tuple[str, int], set[str]] = defaultdict(set)
    both = (filled["huisletter"] + filled["huisnummertoevoeging"]).str.upper()
    for street, number, suffix in zip(filled["straat"], filled["huisnummer"], both, strict=True):
        suffixes[(street, number)].add(suffix)
    frozen = {key: frozenset(found) for key, found in suffixes.items()}
    return Town(homes, sorted(set(addresses["straat"])), frozen, frozenset(present["postcode"]))


def make_dirt(town: Town, rng: random.Random, rows: int, kinds: Kinds) -> pd.DataFrame:
    """Give rows with the cells written, the kind, and the true object; every kind gets its turn equally often."""
    listed = [(sort, name, kind) for sort, found in kinds.items() for name, kind in found.items()]
    made: list[dict[str, object]] = []
    for turn in range(rows * 2):
        if len(made) == rows:
            break
        sort, name, kind = listed[turn % len(listed)]
        for _ in range(_HOMES_TRIED):
            home = rng.choice(town.homes)
            cells = kind(rng, home, town)
            if cells is not None:
                made.append({**cells, "sort": sort, "kind": name, "truth": home.object_id})
                break
    return pd.DataFrame(made).assign(source="dirt", row=lambda frame: range(1, len(frame) + 1))


def interval(part: int, whole: int) -> str:
    """Give a share with its 95 % interval (Wilson)."""
    if not whole:
        return "-"
    share, z = part / whole, 1.96
    centre = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return f"{share:.4f} [{max(0, centre - half):.4f}, {min(1, centre + half):.4f}]"


def score(links: pd.DataFrame, dirt: pd.DataFrame) -> pd.DataFrame:
    """Give per sort and kind: rows, answered, right, and rows with the truth among the candidates."""
    seen = dirt[["sort", "kind", "truth"]].join(links[["status", "reason", "object_id", "candidates"]])
    seen["answered"] = seen["status"] == "matched"
    seen["right"] = seen["answered"] & (seen["object_id"] == seen["truth"])
    seen["among"] = [truth in named for truth, named in zip(seen["truth"], seen["candidates"], strict=True)]
    groups = seen.groupby(["sort", "kind"])
    return groups[["answered", "right", "among"]].sum().join(groups.size().rename("rows"))


def totals(scores: pd.DataFrame) -> dict[str, str]:
    """Give the five figures that count, with their intervals."""
    total = scores.groupby("sort").sum()
    known, opened, none = total.loc["known"], total.loc["open"], total.loc["none"]
    return {
        "recall of known": interval(known["right"], known["rows"]),
        "precision of answered": interval(known["right"], known["answered"]),
        "answered though open": interval(opened["answered"], opened["rows"]),
        "truth among candidates": interval(opened["among"], opened["rows"]),
        "answered though none": interval(none["answered"], none["rows"]),
    }


def as_markdown(scores: pd.DataFrame) -> str:
    """Give the scores as two tables: the totals, then every kind; `share` is what its sort asks for."""
    lines = ["| figure | share [95 %] |", "| --- | --- |"]
    lines += [f"| {name} | {share} |" for name, share in totals(scores).items()]
    lines += [
        "",
        "| sort | kind | rows | answered | right | truth among | share [95 %] |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    for (sort, kind), row in scores.iterrows():
        part = {"known": row["right"], "open": row["among"], "none": row["rows"] - row["answered"]}[str(sort)]
        cells = (sort, kind, row["rows"], row["answered"], row["right"], row["among"], interval(part, row["rows"]))
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def main(description: str, kinds: Kinds) -> None:
    """Read the register, make the dirt, link it, print the scores."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bag", type=Path)
    parser.add_argument("--reference-date", type=date.fromisoformat, required=True)
    parser.add_argument("--municipality", default="GM0457")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--show", default="", help="print rows of this kind that were not linked as they should be")
    chosen = parser.parse_args()
    from housing_risk.extracts.bag.reading import (
        read_bag,  # here only: the kinds are also made for registers without a file
    )
    from housing_risk.extracts.municipalities import written_code
    from housing_risk.findings import Findings

    bag = read_bag(chosen.bag, chosen.reference_date, Findings())
    dirt = make_dirt(town_of(bag.addresses, bag.objects), random.Random(chosen.seed), chosen.rows, kinds)
    written = dirt.reindex(columns=WRITTEN.names)
    codes = written["gemeente"].fillna("").astype("str").map(written_code)  # as every reader does
    written = check(WRITTEN, written.assign(gemeente=codes.replace("", None)))
    start = time.process_time()
    links = link(written, bag.addresses, bag.objects, municipality=chosen.municipality)
    print(f"{len(links)} rows in {time.process_time() - start:.2f} CPU-s, seed {chosen.seed}\n")
    print(as_markdown(score(links, dirt)))
    if chosen.show:
        _show(
            dirt.drop(columns="object_id", errors="ignore").join(links[["reason", "object_id", "candidates"]]),
            chosen.show,
        )


def _show(seen: pd.DataFrame, kind: str) -> None:
    wrong = seen[(seen["kind"] == kind) & (seen["object_id"] != seen["truth"]).fillna(True)]
    cells = [name for name in WRITTEN.names if name in seen and name not in ("source", "row")]
    with pd.option_context("display.max_colwidth", 90, "display.width", 220):
        print(wrong[[*cells, "reason"]].dropna(axis="columns", how="all").fillna("").head(12).to_string(index=False))
