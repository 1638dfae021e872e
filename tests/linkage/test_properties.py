"""What must hold for every written address, whatever it says."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from random import Random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from housing_risk.linkage import link, linking
from housing_risk.linkage.clean import Clean
from tests.linkage.building import register, written
from tests.linkage.test_cases import CASES, cells

TOWN = (Path(__file__).parent / "town.txt").read_text(encoding="utf-8")
ROWS = [cells(case) for case in CASES]
MARKS = ".,;:!?()'\"_*"
"""Signs that are read as a space; those with a meaning of their own (+, &, and - or / between digits) are not here."""

some_rows = st.lists(st.sampled_from(ROWS), min_size=1, max_size=12)
WORDS = (
    "Kerkstraat Nieuwstad Plein 1944 1945 12 2 20 26 A B H hs 1 2 I bis kamer 3 Weesp Nigtevecht 1381AA 1381AB 1382CC "
    "t/m - + en postbus t.o. Burg. Vlugtlaan Lindenlaan 6 c/o BV 0 mei 14 16 Rotterdam Polska"
)
words = st.sampled_from(WORDS.split(" "))
made_up = st.lists(words, min_size=1, max_size=7).map(lambda found: {"adres": " ".join(found)})


@cache
def town(extra: str = "") -> tuple[pd.DataFrame, pd.DataFrame]:
    return register(f"{TOWN}\n{extra}")


def answers(rows: list[dict[str, str]], extra: str = "") -> pd.DataFrame:
    addresses, objects = town(extra)
    return link(written(*rows), addresses, objects, municipality="GM0457")


def without_row(links: pd.DataFrame) -> list[tuple]:
    kept = (
        links.drop(columns=["source", "row"])
        .astype("object")
        .where(links.drop(columns=["source", "row"]).notna(), None)
    )
    return [(*row[:4], tuple(row[4]), row[5]) for row in kept.itertuples(index=False)]


@given(st.lists(st.one_of(st.sampled_from(ROWS), made_up), min_size=1, max_size=12))
@settings(max_examples=25, deadline=None)
def test_every_row_comes_back_once_and_adds_up(rows: list[dict[str, str]]) -> None:
    links = answers(rows)
    assert links["row"].tolist() == list(range(1, len(rows) + 1))
    matched, ambiguous = links["status"] == "matched", links["status"] == "ambiguous"
    assert (links["object_id"].notna() == matched).all()
    assert (links["nummeraanduiding_id"].notna() == matched).all()
    count = links["candidates"].str.len()
    assert (count[ambiguous] > 0).all()
    assert (count[links["reason"] == "bare_number"] > 0).all()
    assert (count[~ambiguous & (links["reason"] != "bare_number")] == 0).all()
    assert ((links["link_weight"] * count)[ambiguous] - 1).abs().max() < 1e-5 or not ambiguous.any()
    assert (links.loc[~matched & ~ambiguous, "link_weight"] == 0).all()


@given(some_rows, st.randoms(use_true_random=False))
@settings(max_examples=20, deadline=None)
def test_the_order_of_rows_never_matters(rows: list[dict[str, str]], random) -> None:
    order = list(range(len(rows)))
    random.shuffle(order)
    plain = without_row(answers(rows))
    shuffled = without_row(answers([rows[place] for place in order]))
    assert shuffled == [plain[place] for place in order]


@given(some_rows)
@settings(max_examples=15, deadline=None)
def test_the_order_of_the_register_never_matters(rows: list[dict[str, str]]) -> None:
    addresses, objects = town()
    turned = link(written(*rows), addresses.iloc[::-1], objects.iloc[::-1], municipality="GM0457")
    pd.testing.assert_frame_equal(turned, answers(rows))


@given(st.integers(0, 2**32))
@settings(max_examples=12, deadline=None)
def test_case_spaces_and_punctuation_never_matter(seed: int) -> None:
    random = Random(seed)
    changed = [{name: _scribbled(cell, random) for name, cell in row.items()} for row in ROWS]
    pairs = zip(ROWS, without_row(answers(ROWS)), without_row(answers(changed)), strict=True)
    assert [row for row, plain, scribbled in pairs if plain != scribbled] == []


def _scribbled(cell: str, random: Random) -> str:
    """Change case, stretch spaces, and put marks where no digits stand on both sides."""
    cased = "".join(random.choice((sign.upper(), sign.lower())) if len(sign.upper()) == 1 else sign for sign in cell)
    spaced = re.sub(" ", lambda _: random.choice((" ", "  ", "   ")), cased)
    return re.sub(
        r"(?<=[a-zA-Z]) (?=[^ ])|(?<=[^ ]) (?=[a-zA-Z])",
        lambda _: random.choice((" ", f" {random.choice(MARKS)} ")),
        spaced,
    )


@given(
    some_rows,
    st.sampled_from(("Kerkstraat", "Lindenlaan", "Verweg", "Oude_Naam", "Plein_1944")),
    st.integers(1, 30),
    st.sampled_from(("-", "A", "H", "1", "K3")),
)
@settings(max_examples=25, deadline=None)
def test_an_address_in_another_place_never_changes_an_answer(rows, street, number, suffix) -> None:
    """For rows that say where they are: with neither place nor postcode, a street in two places is truly open."""
    rows = [row for row in rows if says_where(row)]
    if not rows:
        return
    before, after = answers(rows), answers(rows, f"{street} {number} {suffix} 9999ZX Xwijk @9000 #9000")
    answered = (before["status"].isin(["matched", "ambiguous"])).tolist()
    pairs = zip(without_row(before), without_row(after), answered, strict=True)
    assert all(old == new for old, new, was_answered in pairs if was_answered)


def says_where(row: dict[str, str]) -> bool:
    return bool(row.get("woonplaats") or row.get("postcode") or "Weesp" in row.get("adres", ""))


def test_a_town_of_the_same_streets_elsewhere_never_changes_an_answer() -> None:
    """All of Weesp once more, in another place under other postcodes. A postcode that nobody has proves no place."""
    lines = [line.split() for line in TOWN.splitlines() if " Weesp" in line]
    there = [[*line[:3], line[3].replace("138", "938"), "Xwijk", "!" if "!" in line else ""] for line in lines]
    numbered = [f"{' '.join(line)} @{number} #{number}" for number, line in enumerate(there, 9000)]
    rows = [row for row in ROWS if says_where(row) and row != {**row, "postcode": "1381ZX"}]
    before, after = answers(rows), answers(rows, "\n".join(numbered))
    found = before["status"].isin(["matched", "ambiguous"])
    pairs = zip(rows, without_row(before), without_row(after), found, strict=True)
    assert [row for row, old, new, was_found in pairs if was_found and old != new] == []


def test_the_clean_rows_are_answered_as_the_long_way_would(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each case, and each again with its street a letter short, in its place's column, or after another word."""
    streets = [row["straat"] for row in ROWS if row.get("straat")]
    changed = [{**row, "straat": each} for row in ROWS if (said := row.get("straat")) for each in _otherwise(said)]
    rows = [*ROWS, *changed]
    assert len(streets) > 100
    at_once = without_row(answers(rows))
    none = np.full(len(rows), -1, dtype=np.int64)
    monkeypatch.setattr(linking, "clean_answers", lambda *_: Clean(none, {}, {}))
    assert [row for row, one, two in zip(rows, at_once, without_row(answers(rows)), strict=True) if one != two] == []


def _otherwise(street: str) -> tuple[str, ...]:
    return (
        street[1:],
        street[:4] + street[5:],
        f"Oude {street}",
        f"de {street}",
        f"{street} te Weesp",
        f"Weesp: {street}",
    )


@given(
    st.sampled_from([place for place, line in enumerate(TOWN.splitlines()) if "=" not in line and "!" not in line]),
    st.data(),
)
@settings(max_examples=40, deadline=None)
def test_the_truth_is_answered_or_among_the_candidates(place: int, data: st.DataObject) -> None:
    """An address of the register, written in any of several ways that lose nothing or only the suffix."""
    street, number, suffix, postcode, town_name = TOWN.splitlines()[place].split()[:5]
    street, suffix = street.replace("_", " "), suffix.replace("-", "").replace("+", "")
    postcode = postcode.replace("-", "")
    kept = data.draw(st.sampled_from((f"-{suffix}" if suffix else "", f" {suffix.lower()}", "")))
    text = data.draw(
        st.sampled_from(
            (
                f"{street} {number}{kept}, {postcode} {town_name}",
                f"{town_name} {street} {number}{kept}",
                f"{number}{kept} {street} {town_name}",
            )
        )
    )
    addresses, _ = town()
    atoms = addresses["huisletter"].fillna("") + addresses["huisnummertoevoeging"].fillna("")
    here = (addresses["straat"] == street) & (addresses["woonplaats"] == town_name)
    truth = addresses.loc[here & (addresses["huisnummer"] == int(number)) & (atoms == suffix), "object_id"]
    answer = answers([{"adres": text}]).iloc[0]
    possible = {answer["object_id"], *answer["candidates"]}
    assert possible & set(truth), answer["reason"]
