"""What must not change an answer, and what must not be answered, on the rows of every test set: no labels are needed.

signs   case, repeated spaces and punctuation between words are changed: every answer must stay
order   the rows are shuffled: every answer must stay
mirror  every street once more in another place, under other postcodes: rows that say where they are keep their answer
gone    the true object is taken out of the register: what is answered then is either silent and wrong, or a reason of
        the closed list that allows it (`unique_on_number`, `former_address`, `unit_inside`, or a second object on the
        address); only answers at another number, suffix or street than was meant are counted, without the first two

    python -m benchmarks.linkage_laws BAGGEM0457L-15092021.zip --reference-date 2021-09-15 --rows 1500

Prints per law the rows asked and the rows that broke it, and with `--show N` so many of them.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

import geopandas
import pandas as pd

from benchmarks.linkage_scoring import make_dirt, town_of
from housing_risk.linkage import link
from housing_risk.tables import ADDRESSES, OBJECTS, WRITTEN, check

SETS = range(1, 25)
ANSWER = ("status", "reason", "object_id", "candidates")
CELLS = [name for name in WRITTEN.names if name not in ("source", "row", "skip")]
MARKS = (", ", " ; ", " / ", " - ", ". ", " : ", ' " ', " ! ", " _ ", " | ", "   ")
WHERE = r"weesp|[1-9][0-9]{3} ?[a-z]{2}"
ALLOWED = ("unique_on_number", "former_address")
Register = tuple[pd.DataFrame, pd.DataFrame]


def rows_of_sets(register: Register, rows: int, seed: int) -> pd.DataFrame:
    """Give so many rows of every set, with the set, the kind and the true object."""
    town = town_of(*register)
    sets = [import_module(f"benchmarks.heldout.set_{number}").KINDS for number in SETS]
    parts = [
        make_dirt(town, random.Random(seed), rows, kinds).assign(set=at) for at, kinds in zip(SETS, sets, strict=True)
    ]
    return pd.concat(parts, ignore_index=True).assign(row=lambda frame: range(1, len(frame) + 1))


def answers(rows: pd.DataFrame, register: Register) -> pd.DataFrame:
    """Give what was answered, in the order of the rows."""
    links = link(check(WRITTEN, rows.reindex(columns=WRITTEN.names)), *register, municipality="GM0457")
    found = links.set_index("row")[list(ANSWER)].loc[rows["row"]]
    return found.assign(candidates=found["candidates"].map(tuple)).fillna("").set_axis(rows.index)


def signs(rows: pd.DataFrame, register: Register, before: pd.DataFrame) -> pd.Series:
    """Tell which rows are answered otherwise when case, spaces and punctuation are."""
    dice = random.Random(1)
    changed = {name: [_scribbled(cell, dice) for cell in rows[name]] for name in CELLS if name in rows}
    return _differs(answers(rows.assign(**changed), register), before)


def _scribbled(cell: object, dice: random.Random) -> object:
    if not isinstance(cell, str):
        return cell
    change = dice.choice(
        (str.upper, str.lower, lambda text: text.replace(" ", "   "), lambda text: _marked(text, dice))
    )
    return change(cell)


def _marked(text: str, dice: random.Random) -> str:
    """Put signs where a space stands, but not between two digits."""
    return re.sub(r"(?<![0-9]) | (?![0-9])", lambda _: dice.choice((*MARKS, *[" "] * len(MARKS))), text)


def order(rows: pd.DataFrame, register: Register, before: pd.DataFrame) -> pd.Series:
    """Tell which rows are answered otherwise among others."""
    shuffled = rows.sample(frac=1, random_state=2)
    return _differs(answers(shuffled, register).loc[rows.index], before)


def mirror(rows: pd.DataFrame, register: Register, before: pd.DataFrame) -> pd.Series:
    """Tell which rows that say where they are, and have an answer, get another when there is a second town."""
    addresses, objects = register
    there = {name: _elsewhere(addresses[name]) for name in ("object_id", "nummeraanduiding_id")}
    there |= {"postcode": "9" + addresses["postcode"].str[1:], "woonplaats": "Xwijk " + addresses["woonplaats"]}
    there |= {"woonplaats_straat": "Xwijk " + addresses["woonplaats_straat"]}
    copies = objects.assign(**{name: _elsewhere(objects[name]) for name in ("object_id", "nummeraanduiding_id")})
    both = (
        check(ADDRESSES, pd.concat([addresses, addresses.assign(**there)])),
        check(OBJECTS, geopandas.GeoDataFrame(pd.concat([objects, copies]), crs=objects.crs)),
    )
    columns = rows.reindex(columns=["woonplaats", "postcode"]).fillna("").ne("").any(axis=1)
    says_where = columns | rows["adres"].fillna("").str.contains(WHERE, case=False, regex=True)
    return _differs(answers(rows, both), before) & says_where & before["status"].isin(["matched", "ambiguous"])


def _elsewhere(ids: pd.Series) -> pd.Series:
    """Give ids of another municipality; a 9 in a place where no register has one keeps them apart."""
    return "99" + ids.str[2:6] + "9" + ids.str[7:]


def gone(rows: pd.DataFrame, register: Register, _before: pd.DataFrame) -> pd.Series:
    """Tell which known rows are answered with another house when the true one is not in the register."""
    addresses, objects = register
    broken = pd.Series(False, index=rows.index)
    name = addresses[addresses["role"] != "former"].drop_duplicates("object_id").set_index("object_id")
    parts = name[["straat", "huisnummer", "huisletter", "huisnummertoevoeging"]].astype("object").fillna("")
    name = parts.astype("str").agg(" ".join, axis=1)
    for half in (0, 1):
        out = set(objects.loc[objects["object_id"].str[-4:].astype("int64") % 2 == half, "object_id"])
        asked = rows[rows["truth"].isin(out) & (rows["sort"] == "known")]
        kept = tuple(table[~table["object_id"].isin(out)] for table in register)
        found = answers(asked, (check(ADDRESSES, kept[0]), check(OBJECTS, kept[1])))
        matched = (found["status"] == "matched") & ~found["reason"].isin(ALLOWED)
        broken[asked.index] = matched & (found["object_id"].map(name) != asked["truth"].map(name))
    return broken


def _differs(one: pd.DataFrame, other: pd.DataFrame) -> pd.Series:
    return (one != other).any(axis=1)


LAWS: dict[str, Callable[[pd.DataFrame, Register, pd.DataFrame], pd.Series]] = {
    "signs": signs, "order": order, "mirror": mirror, "gone": gone,
}  # fmt: skip


def main() -> None:
    """Make the rows, hold them to each law, print what broke it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bag", type=Path)
    parser.add_argument("--reference-date", type=date.fromisoformat, required=True)
    parser.add_argument("--rows", type=int, default=1500, help="rows of each set")
    parser.add_argument("--seed", type=int, default=777)
    parser.add_argument("--law", choices=LAWS, nargs="+", default=list(LAWS))
    parser.add_argument("--show", type=int, default=0)
    chosen = parser.parse_args()
    from housing_risk.extracts.bag.reading import read_bag
    from housing_risk.findings import Findings

    bag = read_bag(chosen.bag, chosen.reference_date, Findings())
    register = (bag.addresses, bag.objects)
    rows = rows_of_sets(register, chosen.rows, chosen.seed)
    before = answers(rows, register)
    print("| law | rows | broken |\n| --- | --: | --: |")
    for name in chosen.law:
        broken = LAWS[name](rows, register, before)
        asked = int((rows["sort"] == "known").sum()) if name == "gone" else len(rows)
        print(f"| {name} | {asked:,} | {int(broken.sum())} |", flush=True)
        for _, row in rows[broken].head(chosen.show).iterrows():
            print(row["set"], row["kind"], {cell: row[cell] for cell in CELLS if isinstance(row.get(cell), str)})


if __name__ == "__main__":
    main()
