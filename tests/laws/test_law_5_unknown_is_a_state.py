"""Law 5: flagged, clear or gap, exactly one; empty keys never join; silence of an incomplete source is no answer."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

from housing_risk.rules import ALL_RULES
from tests.made_up import Found, Town, found

SLEEPING = "woonfunctie|logiesfunctie|gezondheidszorgfunctie|celfunctie"
REGISTERS = ("brp", "rni")
Bools = pd.Series


def states(result: Found) -> pd.Series:
    """Give the state of every object and rule, each found in just one place."""
    tables = result.assessment.tables
    pairs = pd.MultiIndex.from_product(
        [tables["profiles"]["object_id"], [rule.card.rule_id for rule in ALL_RULES]], names=["object_id", "rule_id"]
    )
    flagged, gap = (pairs.isin(tables[name].set_index(["object_id", "rule_id"]).index) for name in ("flags", "gaps"))
    assert not (flagged & gap).any()
    return pd.Series("clear", index=pairs).mask(flagged, "flagged").mask(gap, "gap")


def home(profiles: pd.DataFrame) -> Bools:
    """Woonfunctie, ligplaats or standplaats."""
    return profiles["uses"].fillna("").str.contains("woonfunctie") | profiles["kind"].ne("verblijfsobject")


def lodging(profiles: pd.DataFrame) -> Bools:
    """Logiesfunctie."""
    return profiles["uses"].fillna("").str.contains("logiesfunctie")


CLEAR_IN_SILENCE: dict[str, Callable[[pd.DataFrame, Callable[..., Bools]], Bools]] = {
    "more_than_norm": lambda of, granted: ~home(of) & ~lodging(of) | of["capacity_source"].isin(
        ["permit", "certificate"]),
    "more_than_allowed": lambda of, granted: of["permit_max"].isna() & of["certificate_max"].isna(),
    "letting_without_permit": lambda of, granted: ~home(of) & ~lodging(of) | granted(
        "kamerverhuur", "omzetting", "logies", "exploitatie_logies", "afwijking_plan", "verblijfsruimte"),
    "no_dwelling": lambda of, granted: of["kind"].ne("verblijfsobject") | of["uses"].fillna("").str.contains(SLEEPING),
    "sleepers_without_notification": lambda of, granted: granted("gebruiksmelding", "brandveilig_gebruik"),
    "rni_over_four_months": lambda of, granted: of["withheld"] & False,
    "transit_address": lambda of, granted: of["withheld"] & False,
    "nobody_in_brp": lambda of, granted: ~home(of) | (of["brp_persons"] > 0).fillna(False),
}  # fmt: skip
"""Per rule the objects of which it may say `clear` although a register may be silent about somebody: there it has
nothing to ask, or what it asks is answered by a row that stands there."""
ASKS = {"rni_over_four_months": ("rni",), "nobody_in_brp": ("brp",)}
"""Rules that one register answers alone; the others need both."""


def incomplete(town: Town, kind: str, state: str) -> None:
    """Make a source incomplete; `missing` takes the file away."""
    if state == "missing":
        town.path(kind).unlink()
    else:
        town.configure(f'{kind} = "full"', f'{kind} = "{state}"')


@pytest.mark.parametrize("kind", REGISTERS)
@pytest.mark.parametrize("state", ["partial", "unknown", "missing"])
def test_law_5_unknown_is_a_state_silence_of_a_register_is_never_clear(copied, kind, state):
    town = copied()
    incomplete(town, kind, state)
    result = found(town)
    clear = states(result).eq("clear").unstack("rule_id")
    profiles = result.assessment.profiles.set_index("object_id").loc[clear.index]
    permits = result.assessment.tables["permits"].query("state == 'granted' and certain")

    def granted(*kinds: str) -> Bools:
        return profiles.index.to_series().isin(permits.loc[permits["soort"].isin(kinds), "object_id"])

    for rule, may_be_clear in CLEAR_IN_SILENCE.items():
        if kind in ASKS.get(rule, REGISTERS):
            wrong = clear[rule] & ~may_be_clear(profiles, granted)
            assert not wrong.any(), f"{rule}: {wrong.sum()}"


@pytest.mark.parametrize("state", ["partial", "unknown", "missing"])
def test_law_5_unknown_is_a_state_no_permit_found_says_nothing_where_the_list_is_incomplete(copied, plain, state):
    town = copied()
    incomplete(town, "vergunningen", state)
    result = found(town)
    rules = ("letting_without_permit", "sleepers_without_notification")
    assert states(plain).eq("flagged").unstack("rule_id")[list(rules)].any().all()  # the test can fail
    now = states(result).unstack("rule_id")
    assert not now[list(rules)].eq("flagged").any(axis=None)
    without_number = (
        result.assessment.profiles.set_index("object_id")[["permit_max", "certificate_max"]].isna().all(axis=1)
    )
    assert now.loc[without_number[without_number].index, "more_than_allowed"].eq("gap").all()
    reason = "source_missing" if state == "missing" else f"coverage_{state}"
    assert reason in set(result.assessment.gaps["reason"])
    assert result.record["coverage"]["vergunningen"] == state


def test_law_5_unknown_is_a_state_flagged_clear_and_gap_are_all_objects(plain: Found):
    counted = states(plain).groupby("rule_id").value_counts().unstack(fill_value=0)
    recorded = pd.DataFrame(plain.record["counts"]["rules"]).T
    assert (counted.sum(axis=1) == len(plain.assessment.profiles)).all()
    pd.testing.assert_frame_equal(counted, recorded, check_like=True, check_names=False)
    assert (counted > 0).all(axis=None)


def test_law_5_unknown_is_a_state_empty_addresses_and_zeros_never_join(plain: Found, copied):
    """Every address of the RNI gone: half left empty, half written as zeros. And a permit and a visit without any."""
    town = copied()
    table = town.table("rni")
    parts = [header for header in table.columns if header.startswith("16.11")]
    table[parts] = ""
    table.loc[::2, ["16.11.80", "16.11.90"]] = "0000000000000000"
    table.loc[::2, "16.11.20"] = "0"
    town.put("rni", table)
    town.add("vergunningen", soort=["omzetting"], max_personen=["3"])
    town.add("bezoeken", datum=["2024-01-05"], personen_aangetroffen=["9"], adresseerbaar_object_id=["0" * 16])
    result = found(town)
    links = result.assessment.links
    assert links.loc[links["source"].str.startswith("rni"), ["object_id", "nummeraanduiding_id"]].isna().all(axis=None)
    assert not links.loc[links["source"].str.startswith("rni"), "status"].isin(["matched", "ambiguous"]).any()
    assert (result.assessment.profiles["rni_persons"].fillna(0) == 0).all()
    assert (links.loc[links["object_id"].isna(), "link_weight"] == 0).sum() > 0
    for kind, column in (("vergunningen", "permit_max"), ("bezoeken", "visit_persons_12m")):
        last = links[links["source"].str.startswith(kind)].iloc[-1]
        assert last["status"] in ("not_an_address", "unmatched")
        same = (result.assessment.profiles[column].eq(plain.assessment.profiles[column])
                | result.assessment.profiles["withheld"] | result.assessment.profiles[column].isna())  # fmt: skip
        assert same.all()


def test_law_5_unknown_is_a_state_a_begin_that_is_gone_never_makes_a_flag_clear(copied, plain: Found):
    """Every day on which a stay may have begun is wiped, in both registers: no answer, or the same flag."""
    town = copied()
    for kind in REGISTERS:
        table = town.table(kind)
        days = [name for name in table.columns if name[2:] in (".09.20", ".10.30", ".85.10", ".86.10")]
        table[days] = ""
        town.put(kind, table)
    result = found(town)
    now, before = states(result), states(plain)
    assert not ((before == "flagged") & (now == "clear")).any()
    gaps = result.assessment.gaps
    assert set(gaps.loc[gaps["reason"] == "begin_unknown", "rule_id"]) >= {"more_than_norm", "rni_over_four_months"}
