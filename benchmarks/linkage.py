"""How well written addresses are linked: dirt of many kinds on the addresses of a register, scored per kind.

    python benchmarks/linkage.py BAG.zip --reference-date 2021-09-15 [--seed 1] [--rows 20000]

Three sorts of kinds: *known* has one right answer; *open* has several, so that an answer is a silent pick unless the
truth is among the candidates and none is chosen; *none* names an address that does not exist or is not meant, so that
every answer is wrong. Recall and precision come with a 95 % interval (Wilson). Only addresses in use that no other
object shares are drawn. Times are CPU-seconds of the call to `link`.
"""

from __future__ import annotations

import argparse
import math
import random
import string
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from housing_risk.extracts.bag import read_bag
from housing_risk.findings import Findings
from housing_risk.linkage import link
from housing_risk.tables import WRITTEN, check

Cells = dict[str, str]


@dataclass(frozen=True)
class Home:
    """One address of the register, with what stands beside it."""

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
        return f"{self.letter}{self.addition}"


@dataclass(frozen=True)
class Town:
    """What a kind of dirt may know of the register."""

    homes: list[Home]
    streets: list[str]
    addresses: frozenset[tuple[str, int, str]]
    postcodes: frozenset[str]


Kind = Callable[[random.Random, Home, Town], Cells | None]
"""Makes one written row of an address, or nothing where this dirt can not be had."""


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
    return {"adres": f"{street or home.street} {home.number}{_glued(home.suffix)}, {behind}"}


def _glued(suffix: str) -> str:
    return f"-{suffix}" if suffix[:1].isdigit() else suffix


def typo(rng: random.Random, word: str) -> str:
    """Change, drop, double or swap one letter."""
    at = rng.randrange(1, len(word) - 1)
    letter = rng.choice(string.ascii_lowercase)
    return rng.choice(
        (
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def _clean_columns(_: random.Random, home: Home, __: Town) -> Cells:
    return columns(home)


def _clean_text(_: random.Random, home: Home, __: Town) -> Cells:
    return text(home)


def _number_column_holds_all(_: random.Random, home: Home, __: Town) -> Cells:
    return {**columns(home), "huisnummer": f"{home.number} {home.suffix}", "huisletter": "", "huisnummertoevoeging": ""}


def _split_moved(_: random.Random, home: Home, __: Town) -> Cells | None:
    if not home.suffix:
        return None
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": home.suffix.lower()}


def _case_and_marks(rng: random.Random, home: Home, _: Town) -> Cells:
    marks = rng.choice((" ", "  ", " ; ", "\n"))
    return {
        "adres": f"{home.street.upper()}{marks}{home.number} {home.suffix}{marks}{home.postcode.lower()} {home.place}"
    }


def _without_postcode(_: random.Random, home: Home, __: Town) -> Cells:
    return {**columns(home), "postcode": ""}


def _text_without_postcode(_: random.Random, home: Home, __: Town) -> Cells:
    return text(home, postcode="")


def _postcode_and_number(_: random.Random, home: Home, __: Town) -> Cells | None:
    return {**columns(home), "straat": "", "woonplaats": ""} if home.postcode else None


def _number_before_street(_: random.Random, home: Home, __: Town) -> Cells:
    return {"adres": f"{home.number}{_glued(home.suffix)} {home.street}, {home.postcode} {home.place}"}


def _place_first(_: random.Random, home: Home, __: Town) -> Cells:
    return {"adres": f"{home.postcode} {home.place}, {home.street} {home.number} {home.suffix}"}


def _company_before(rng: random.Random, home: Home, _: Town) -> Cells:
    company = rng.choice(("c/o Flexwerk BV", "Uitzendbureau De Brug", "t.a.v. receptie", "Hotel Zonzicht 24 uur"))
    return {"adres": f"{company}, {text(home)['adres']}"}


def _street_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _with_typo(rng, home, town, columns(home))


def _street_typo_without_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _with_typo(rng, home, town, {**columns(home), "postcode": ""})


def _with_typo(rng: random.Random, home: Home, town: Town, cells: Cells) -> Cells | None:
    if len(home.street) < 5:
        return None
    wrong = typo(rng, home.street)
    return {**cells, "straat": wrong} if wrong not in town.streets else None


def _text_street_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if len(home.street) < 5:
        return None
    wrong = typo(rng, home.street)
    return text(home, street=wrong) if wrong not in town.streets else None


def _place_typo(rng: random.Random, home: Home, _: Town) -> Cells:
    return text(home, postcode="", place=typo(rng, home.place))


def _postcode_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode:
        return None
    wrong = home.postcode[:5] + rng.choice(string.ascii_uppercase)
    return {**columns(home), "postcode": wrong} if wrong != home.postcode else None


def _street_shortened(_: random.Random, home: Home, __: Town) -> Cells | None:
    short = home.street
    for long, cut in (
        ("straat", "str."),
        ("laan", "ln"),
        ("weg", "wg"),
        ("plein", "pln"),
        ("van de", "v.d."),
        ("van", "v."),
    ):
        short = short.replace(long, cut)
    return {**columns(home), "straat": short, "postcode": ""} if short != home.street else None


def _room_inside(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.siblings > 1 and not home.suffix:
        return None
    room = rng.choice(("kamer 3", "k2", "kmr. 12", "room 4", "pokój 2", "camera 1", "bed 2"))
    return {
        **columns(home),
        "huisnummer": f"{home.number} {home.suffix} {room}",
        "huisletter": "",
        "huisnummertoevoeging": "",
    }


def _floor_in_words(_: random.Random, home: Home, __: Town) -> Cells | None:
    words = {"ben": "beneden", "bov": "boven", "H": "huis", "BS": "bis", "I": "1 hoog", "A": ""}.get(home.suffix, "")
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": words} if words else None


def _suffix_dropped(_: random.Random, home: Home, town: Town) -> Cells | None:
    bare = (home.street, home.number, "") in town.addresses
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": ""} if home.siblings > 2 and not bare else None


def _range(_: random.Random, home: Home, town: Town) -> Cells | None:
    end = home.number + 2
    if home.suffix or home.siblings > 1 or (home.street, end, "") not in town.addresses:
        return None
    return {**columns(home), "huisnummer": f"{home.number}-{end}"}


def _postcode_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    there = {(each.postcode, each.number, each.suffix.upper()) for each in town.homes if each.street == other.street}
    if other.street == home.street or (other.postcode, home.number, home.suffix.upper()) not in there:
        return None
    return {**columns(home), "postcode": other.postcode}


def _no_such_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number + rng.randrange(2, 400)
    exists = any((home.street, number, suffix) in town.addresses for suffix in ("", "A", "B", "1"))
    return None if exists else rng.choice((columns, text))(_renumbered(home, number))


def _renumbered(home: Home, number: int) -> Home:
    return Home(home.object_id, home.street, number, "", "", home.postcode, home.place, 1)


def _no_such_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    suffix = rng.choice(("Q", "W", "87", "X3", "Z"))
    if any((home.street, home.number, each) in town.addresses for each in (suffix, suffix.lower())):
        return None
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": suffix}


def _another_town(rng: random.Random, home: Home, _: Town) -> Cells:
    postcode, place = rng.choice((("5038AB", "Tilburg"), ("3011AA", "Rotterdam"), ("2512CD", "Den Haag")))
    return rng.choice(
        ({**columns(home), "postcode": postcode, "woonplaats": place}, text(home, postcode=postcode, place=place))
    )


def _no_such_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(("Abeelpad", "Kromme Elleboog", "Vlasakker", "Turfschuitstraat", "Dadelhof", "Mosterdsteeg"))
    return None if street in town.streets else {**columns(home), "straat": street, "postcode": ""}


def _near(rng: random.Random, home: Home, _: Town) -> Cells:
    return rng.choice(({**columns(home), "aanduiding": "to"}, {"adres": f"naast {text(home)['adres']}"}))


KINDS: dict[str, dict[str, Kind]] = {
    "known": {
        "clean columns": _clean_columns,
        "clean text": _clean_text,
        "all in the number column": _number_column_holds_all,
        "letter and addition together": _split_moved,
        "case, spaces, marks": _case_and_marks,
        "no postcode": _without_postcode,
        "text without postcode": _text_without_postcode,
        "postcode and number only": _postcode_and_number,
        "number before street": _number_before_street,
        "place first": _place_first,
        "company before the street": _company_before,
        "typing error in street": _street_typo,
        "typing error in street, no postcode": _street_typo_without_postcode,
        "typing error in street, text": _text_street_typo,
        "typing error in place": _place_typo,
        "typing error in postcode": _postcode_typo,
        "street shortened": _street_shortened,
        "room inside": _room_inside,
        "floor in words": _floor_in_words,
    },
    "open": {
        "suffix dropped": _suffix_dropped,
        "range": _range,
        "postcode of another address": _postcode_of_another,
    },
    "none": {
        "no such number": _no_such_number,
        "no such suffix": _no_such_suffix,
        "another town": _another_town,
        "no such street": _no_such_street,
        "near, not at": _near,
    },
}


def town_of(addresses: pd.DataFrame, objects: pd.DataFrame) -> Town:
    """Give the addresses in use that belong to one object only."""
    present = addresses[addresses["role"] != "former"].fillna(
        {"huisletter": "", "huisnummertoevoeging": "", "postcode": ""}
    )
    in_use = present[present["object_id"].isin(objects.loc[objects["in_use"], "object_id"])].copy()
    key = ["straat", "woonplaats", "huisnummer", "huisletter", "huisnummertoevoeging"]
    in_use["siblings"] = in_use.groupby(["straat", "woonplaats", "huisnummer"])["object_id"].transform("size")
    single = in_use[~in_use.duplicated(key, keep=False)]
    names = [
        "object_id",
        "straat",
        "huisnummer",
        "huisletter",
        "huisnummertoevoeging",
        "postcode",
        "woonplaats",
        "siblings",
    ]
    homes = [Home(*row) for row in single[names].itertuples(index=False)]
    every = zip(
        addresses["straat"], addresses["huisnummer"],
        addresses["huisletter"].fillna("") + addresses["huisnummertoevoeging"].fillna(""), strict=True,
    )  # fmt: skip
    return Town(homes, sorted(set(addresses["straat"])), frozenset(every), frozenset(present["postcode"]))


def make_dirt(town: Town, rng: random.Random, rows: int) -> pd.DataFrame:
    """Give rows with the cells written, the kind, and the true object."""
    kinds = [(sort, name, kind) for sort, found in KINDS.items() for name, kind in found.items()]
    made: list[dict[str, object]] = []
    for place in range(rows * 20):
        if len(made) == rows:
            break
        sort, name, kind = kinds[place % len(kinds)]
        home = rng.choice(town.homes)
        cells = kind(rng, home, town)
        if cells is not None:
            made.append({**cells, "sort": sort, "kind": name, "truth": home.object_id, "bare": home.siblings > 1})
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
    """Give per kind: rows, answered, right, truth among the candidates, recall, precision."""
    seen = dirt[["sort", "kind", "truth"]].join(links[["status", "reason", "object_id", "candidates"]])
    seen["answered"] = seen["status"] == "matched"
    seen["right"] = seen["answered"] & (seen["object_id"] == seen["truth"])
    seen["among"] = [truth in named for truth, named in zip(seen["truth"], seen["candidates"], strict=True)]
    return (
        seen.groupby(["sort", "kind"])[["answered", "right", "among"]]
        .sum()
        .join(seen.groupby(["sort", "kind"]).size().rename("rows"))
    )


def report(scores: pd.DataFrame) -> None:
    """Print the scores per kind and the totals."""
    for (sort, kind), row in scores.iterrows():
        figures = f"{row['rows']:6d} answered {row['answered']:6d} right {row['right']:6d} among {row['among']:6d}"
        print(f"{sort:6s} {kind:38s} {figures}  recall {interval(row['right'], row['rows'])}")
    total = scores.groupby("sort").sum()
    known, opened, none = total.loc["known"], total.loc["open"], total.loc["none"]
    print(f"recall of known          {interval(known['right'], known['rows'])}")
    print(f"precision of answered    {interval(known['right'], known['answered'])}")
    print(f"answered though open     {interval(opened['answered'], opened['rows'])}")
    print(f"truth among candidates   {interval(opened['among'], opened['rows'])}")
    print(f"answered though none     {interval(none['answered'], none['rows'])}")


def main() -> None:
    """Read the register, make the dirt, link it, print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bag", type=Path)
    parser.add_argument("--reference-date", type=date.fromisoformat, required=True)
    parser.add_argument("--municipality", default="GM0457")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rows", type=int, default=20_000)
    chosen = parser.parse_args()
    bag = read_bag(chosen.bag, chosen.reference_date, Findings())
    dirt = make_dirt(town_of(bag.addresses, bag.objects), random.Random(chosen.seed), chosen.rows)
    written = check(WRITTEN, dirt.reindex(columns=WRITTEN.names))
    start = time.process_time()
    links = link(written, bag.addresses, bag.objects, municipality=chosen.municipality)
    print(f"{len(links)} rows in {time.process_time() - start:.2f} CPU-s")
    report(score(links, dirt))


if __name__ == "__main__":
    main()
