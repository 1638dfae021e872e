"""A small made-up town in the declared tables: streets of houses, four wijken, flags of every rule."""

from __future__ import annotations

import json
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely import Point, box

from housing_risk import tables
from housing_risk.messages.rules import CARDS

QUESTION = {
    "rni_over_four_months": "registration",
    "nobody_in_brp": "registration",
    "transit_address": "registration",
    "more_than_norm": "occupancy",
    "more_than_allowed": "occupancy",
    "letting_without_permit": "use",
    "no_dwelling": "use",
    "sleepers_without_notification": "fire_safety",
}
STREETS = ("Grindhof", "Baarssingel", "Tegelgracht", "Roergracht", "Zeesterhof", "Klipperlaan", "Moerbeistraat")
STREETS += ("Wervelstraat", "Praamstraat", "Kastanjeweg", "Hommelstraat", "Leemsteeg", "Anjerlaan", "Überstraat")
STREETS += ("Laan 1940-1945", "Doctor Schaepmanstraat", "Ooievaarlaan", "Vleermuislaan", "Kervelsingel", "Spilweg")
WEST, SOUTH = 131_000, 480_000
LETTERS = np.array(list("ABCDEFGHJKLMNPRSTVWXZ"))

_STAY = {f"after_{months}_months": share for months, share in ((4, 0.55), (12, 0.35), (24, 0.2), (60, 0.1))}
_STAY |= {"source": "startwaarde"}
COUNTED = {
    kind: {f"after_{months}_months": 1.0 for months in (4, 12, 24, 60)} | {"source": "alleen tellen"}
    for kind in ("rni", "brp")
}
"""Every registration counts as present: nothing is estimated."""

Tables = dict[str, Any]


def facts(**changes: Any) -> dict[str, Any]:
    """What `draw_page` is told of the run."""
    told = {
        "municipality": {"code": "GM9999", "name": "Voorbeeldstad", "ended": "2022-03-24"},
        "reference_date": "2024-06-01",
        "sources": [
            {"kind": "bag", "source": "bag", "extract_date": "2021-09-15"},
            {"kind": "rni", "source": "rni", "extract_date": "2024-05-15"},
            {"kind": "brp", "source": "brp", "extract_date": "2024-05-28"},
            {"kind": "vergunningen", "source": "vergunningen", "extract_date": None},
            {"kind": "uitsluitingen", "source": "uitsluitingen", "extract_date": "2024-05-30"},
        ],
        "permissions": ["no-legal-basis"],
        "simulated": True,
        "norms": [
            {"form": "dwelling", "kind": "m2_per_person", "value": 12.0, "article": "art. 22.18", "confirmed": False}
        ],
        "coverage": {"bag": "full", "rni": "partial", "brp": "full"},
        "purpose": {"text": "goed en veilig wonen", "controller": "college van Voorbeeldstad"},
        "route": {
            "contacts": [("Direct gevaar", "112"), ("Politie", "0900-0000"), ("Aandachtsfunctionaris", "14 000")]
        },
        "presence": {"rni": _STAY},
    }
    return {**told, **changes}


def town(objects: int = 2000, flagged: int = 120, seed: int = 5) -> Tables:
    """Give all tables that the maps read, in declared form."""
    random = np.random.default_rng(seed)
    profiles = _profiles(objects, random)
    chosen = np.sort(random.choice(objects, flagged, replace=False)) if flagged else np.array([], dtype=int)
    flags = _flags(profiles.iloc[chosen], random)
    return {
        "profiles": tables.check(tables.PROFILES, profiles),
        "distributions": tables.check(tables.DISTRIBUTIONS, _distributions(profiles.iloc[chosen])),
        "permits": tables.check(tables.PERMITS, _permits(profiles.iloc[chosen])),
        "flags": tables.check(tables.FLAGS, flags),
        "gaps": tables.check(tables.GAPS, _gaps(profiles.iloc[chosen], flags)),
        "shortlist": tables.check(tables.SHORTLIST, _shortlist(flags)),
        "rules": tables.check(tables.RULES, _rules()),
        "panden": tables.check(tables.PANDEN, _panden(profiles)),
        "areas": tables.check(tables.AREAS, _areas()),
        "facts": facts(),
    }


def _profiles(objects: int, random: np.random.Generator) -> gpd.GeoDataFrame:
    """Streets lie in rows, 24 m apart, with a house every 7 m on both sides."""
    number = np.arange(objects)
    per_street = 80
    street = number // per_street
    house = number % per_street
    x = WEST + 60 + (street % 5) * 330 + (house // 2) * 7.0 + (street % 3) * 9
    y = SOUTH + 60 + (street // 5) * 95 + (house % 2) * 17.0 + 14 * np.sin((house // 2) / 9)
    rni, brp = random.integers(3, 12, objects), random.integers(0, 4, objects)
    area = random.integers(45, 130, objects)
    bands = random.multinomial(1, [0.4, 0.3, 0.2, 0.1], objects)
    low, high = rni // 2 + brp, rni + brp + 1
    letters = LETTERS[(street * 7 + house // 20) % 21]
    frame: dict[str, Any] = dict.fromkeys(tables.PROFILES.names)
    frame |= {
        "object_id": [f"9999010000{place:06d}" for place in number],
        "kind": "verblijfsobject",
        "address": [
            f"{STREETS[s % len(STREETS)]}{_part(s)} {h + 1}{'A-2' if h % 17 == 0 else ''}"
            for s, h in zip(street, house, strict=True)
        ],
        "postcode": [f"{9000 + s:04d}{a}{a}" for s, a in zip(street, letters, strict=True)],
        "woonplaats": "Voorbeeldstad",
        "wijk": np.where(x < WEST + 830, "WK999900", "WK999901"),
        "pand_id": [f"9999100000{place:06d}" for place in number // 2],
        "uses": "woonfunctie",
        "status": "Verblijfsobject in gebruik",
        "floor_area_m2": area,
        "brp_persons": brp,
        "rni_persons": rni,
        "rni_oldest": pd.Timestamp("2019-03-07"),
        "rni_newest": pd.Timestamp("2024-02-09"),
        "arrivals_12m": 3,
        "arrival_days_24m": 4,
        "persons_ambiguous": random.integers(0, 3, objects),
        "persons_expected": (low + high) / 2,
        "persons_low": low,
        "persons_high": high,
        "p_rni_over_4m": 0.7,
        "p_rni_present": 0.8,
        "norm_form": "dwelling",
        "norm_capacity": area // 12,
        "capacity_persons": area // 12,
        "capacity_source": "norm",
        "p_over_capacity": 0.5,
        "excess_expected": 1.0,
        "withheld": False,
        "geometry": [Point(a, b) for a, b in zip(x, y, strict=True)],
    }
    for column, band in enumerate(("under_4m", "4_12m", "12_24m", "over_24m")):
        frame |= {f"rni_{band}": bands[:, column] * rni, f"brp_{band}": 0}
    frame |= {"rni_age_unknown": 0, "brp_age_unknown": brp}
    visited = number % 5 == 0
    frame |= {
        "last_visit": [pd.Timestamp("2023-03-14") if yes else None for yes in visited],
        "last_visit_situation": ["niemand_aanwezig" if yes else None for yes in visited],
    }
    return gpd.GeoDataFrame(frame, crs="EPSG:28992")


def _part(street: int) -> str:
    return f" {street}e deel" if street >= len(STREETS) else ""


def _flags(flagged: pd.DataFrame, random: np.random.Generator) -> pd.DataFrame:
    names = list(QUESTION)
    rows = []
    for place, row in enumerate(flagged.itertuples()):
        strongest = ("more_than_norm", "letting_without_permit", "rni_over_four_months", names[place % len(names)])
        for rule in dict.fromkeys(strongest[place % 2 :: 1 + place % 3]):
            chance = round(float(random.uniform(0.5, 0.999)), 6)
            threshold = {"more_than_norm": row.norm_capacity, "letting_without_permit": 4}.get(rule, 6)
            evidence = {
                **{
                    name: int(getattr(row, name))
                    for name in ("persons_low", "persons_high", "brp_persons", "rni_persons")
                },
                **{name: int(getattr(row, name)) for name in ("rni_4_12m", "rni_12_24m", "rni_over_24m")},
                **{"uses": row.uses, "capacity_source": "permit"},
                **{"observed": float(row.persons_expected), "threshold": int(threshold), "probability": chance},
            }
            contribution = 0 if QUESTION[rule] == "registration" else round(1000 * chance)
            rows.append(
                {"object_id": row.object_id, "rule_id": rule, "rule_version": 1, "question": QUESTION[rule]}
                | {"observed": row.persons_expected, "threshold": float(threshold), "unit": "mensen"}
                | {"probability": chance, "evidence": json.dumps(evidence), "contribution": contribution}
            )
    return pd.DataFrame(rows, columns=tables.FLAGS.names)


def _shortlist(flags: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for (question, key), group in flags.groupby(["question", "object_id"]):
        ordered = group.sort_values(["contribution", "rule_id"], ascending=[False, True])
        rows.append(
            {"question": question, "object_id": key, "priority": int(group["contribution"].sum())}
            | {"reasons": list(ordered["rule_id"]), "unevaluated": []}
        )
    table = pd.DataFrame(rows, columns=[name for name in tables.SHORTLIST.names if name != "rank"])
    order = table.sort_values(["question", "priority", "object_id"], ascending=[True, False, True])
    rank = order.groupby("question").cumcount() + 1
    table["rank"] = rank.reindex(table.index).astype("Int64")
    table.loc[table["question"] == "registration", "rank"] = pd.NA
    return table


def _distributions(flagged: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for row in flagged.itertuples():
        persons = np.arange(0, row.persons_high + 3)
        weight = np.exp(-0.5 * ((persons - row.persons_expected) / 1.7) ** 2)
        rows += [
            {"object_id": row.object_id, "persons": int(n), "probability": float(p), "probability_high": float(p)}
            for n, p in zip(persons, weight / weight.sum(), strict=True)
        ]
    return pd.DataFrame(rows, columns=tables.DISTRIBUTIONS.names)


def _permits(flagged: pd.DataFrame) -> pd.DataFrame:
    rows = [
        {"object_id": key, "soort": "kamerverhuur", "state": "pending", "max_personen": 6, "certain": place % 2 == 0}
        for place, key in enumerate(flagged["object_id"])
        if place % 6 == 0
    ]
    return pd.DataFrame(rows, columns=tables.PERMITS.names)


def _gaps(flagged: pd.DataFrame, flags: pd.DataFrame) -> pd.DataFrame:
    has = set(zip(flags["object_id"], flags["rule_id"], strict=True))
    rows = [
        {"object_id": key, "rule_id": rule, "missing": missing, "reason": reason}
        for key in flagged["object_id"]
        for rule, missing, reason in (
            ("more_than_allowed", "keurmerken", "source_missing"),
            ("no_dwelling", "rni", "coverage_partial"),
        )
        if (key, rule) not in has
    ]
    return pd.DataFrame(rows, columns=tables.GAPS.names)


def _rules() -> pd.DataFrame:
    facts_of = {"rule_version": 1, "inputs": "persons_low,persons_high", "unit": "mensen", "threshold": 0.5}
    rows = [{"rule_id": key, "question": QUESTION[key], **facts_of, **CARDS[key]} for key in QUESTION]
    return pd.DataFrame(rows)


def _panden(profiles: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    spots = profiles.geometry.iloc[(np.arange(len(profiles)) // 2) * 2]
    shapes = [box(spot.x - 3, spot.y - 5, spot.x + 3, spot.y + 6 + spot.x % 3) for spot in spots]
    frame = {"pand_id": profiles["pand_id"], "object_id": profiles["object_id"], "year": 1650, "geometry": shapes}
    return gpd.GeoDataFrame(frame, crs="EPSG:28992")


def _areas() -> gpd.GeoDataFrame:
    west, east = box(WEST, SOUTH, WEST + 830, SOUTH + 620), box(WEST + 830, SOUTH, WEST + 1900, SOUTH + 620)
    rows = {
        "code": ["GM9999", "WK999900", "WK999901"],
        "kind": ["gemeente", "wijk", "wijk"],
        "name": ["Voorbeeldstad", "Binnenstad", "Oostelijke Vechtoever"],
        "geometry": [box(WEST, SOUTH, WEST + 1900, SOUTH + 620), west, east],
    }
    return gpd.GeoDataFrame(rows, crs="EPSG:28992")
