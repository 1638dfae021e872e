"""Makes the raw folder of a made-up municipality, and the truth beside it."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.random import Generator

from housing_risk.errors import UsageError
from housing_risk.extracts.files import kind_of
from housing_risk.made_up import truth_of
from housing_risk.messages import simulate as words
from housing_risk.progress import step
from housing_risk.simulate import lists
from housing_risk.simulate.bag_records import bag_records
from housing_risk.simulate.bag_writer import write_bag
from housing_risk.simulate.boundaries import write_boundaries
from housing_risk.simulate.cast import cast
from housing_risk.simulate.configuration import refuse_real_data, write_configuration
from housing_risk.simulate.given import given_municipality
from housing_risk.simulate.households import absent, residents
from housing_risk.simulate.layouts import Layout, layout_named
from housing_risk.simulate.persons import identities
from housing_risk.simulate.planting import Planted, changed, plant, story_objects, truth
from housing_risk.simulate.registers import write_register
from housing_risk.simulate.stays import ordinary
from housing_risk.simulate.stock import Municipality
from housing_risk.simulate.town import build_town
from housing_risk.tables import MUNICIPALITY_CODE
from housing_risk.tables.inputs import SOURCE_KINDS

MADE_UP = "GM9999"
FEWEST = 200
MADE = frozenset(SOURCE_KINDS) - {"correcties"}
"""Kinds of files in the folder of a made-up municipality, of each one; corrections come from a clerk."""
EXTRACT_AGE = {"bag": 14, "rni": 7, "brp": 5}
"""Days before the reference date on which each extract was taken: registers are never of the day itself."""


def simulate(
    out: Path,
    *,
    municipality: str | None = None,
    addresses: int = 3000,
    bag: Path | None = None,
    seed: int = 1,
    reference_date: date,
    layout: str = "gbav",
) -> Path:
    """Make a municipality with planted truth under `out`; give the path of the truth.

    Writes `<out>/<municipality>/` with every input of the contract, `<out>/housing-risk.toml` and
    `<out>.truth.parquet` (columns municipality, story, object_id, rule_id, state, reason; of every made-up
    municipality under `out`). Without `bag` a town of `addresses` objects (GM9999 unless told) is made up,
    EPSG:28992, in open water; with `bag` persons are made up on the objects of that file, which is copied as it is,
    and no borders are made. `layout` (a name in `layouts.LAYOUTS`) is that of the person lists. The same arguments
    give the same bytes. Raises UsageError for a wrong number, code or layout, or where `out` holds data that may be
    real or the folder files that were not made here; InputError for a BAG that can not be read.
    """
    rng = np.random.Generator(np.random.PCG64([seed, int(_checked(municipality or MADE_UP)[2:])]))
    if addresses < FEWEST:
        raise UsageError(words.TOO_SMALL.format(addresses=addresses, fewest=FEWEST))
    chosen = layout_named(layout)
    refuse_real_data(out)
    step("build")
    if bag is None:
        place, planted = _made_up(out, _checked(municipality or MADE_UP), addresses, reference_date, rng)
    else:
        place, planted = _given(out, bag, municipality, reference_date, rng)
    step("people")
    _write_persons(out / place.gm, place, planted, reference_date, rng, chosen)
    return _write_truth(out, truth(planted, place.gm))


def _checked(municipality: str) -> str:
    if not re.fullmatch(MUNICIPALITY_CODE, municipality):
        raise UsageError(words.WRONG_CODE)
    return municipality


def _made_up(
    out: Path, gm: str, addresses: int, reference_date: date, rng: Generator
) -> tuple[Municipality, list[Planted]]:
    """Build a town, plant the stories in it, and write its BAG and borders."""
    town = build_town(gm.removeprefix("GM"), addresses, rng)
    planted = plant(town.municipality.stock, rng, may_change=True)
    town = town.with_units(changed(town.units, planted))
    folder = _folder(out, gm)
    extract_date = _extract("bag", reference_date)
    write_bag(folder / "bag.zip", bag_records(town, rng), town.municipality, extract_date)
    write_boundaries(folder / "grenzen.geojson", town.areas)
    return town.municipality, planted


def _given(
    out: Path, bag: Path, municipality: str | None, reference_date: date, rng: Generator
) -> tuple[Municipality, list[Planted]]:
    """Plant the stories in a given BAG, and copy that file."""
    place = given_municipality(bag, municipality, reference_date)
    content = bag.read_bytes()
    (_folder(out, place.gm, bag) / f"bag{bag.suffix}").write_bytes(content)
    return place, plant(place.stock, rng, may_change=False)


def _folder(out: Path, gm: str, given: Path | None = None) -> Path:
    """Give an empty folder for a municipality, under a root that says it is made up; an earlier one goes."""
    folder = out / gm
    if folder.exists():
        _refuse_received(folder, truth_of(out), given)
        shutil.rmtree(folder)
    write_configuration(out)
    folder.mkdir(parents=True)
    return folder


def _refuse_received(folder: Path, truth: Path, given: Path | None) -> None:
    """Raise UsageError where a folder holds what this program did not make, but for the BAG that was `given`."""
    kinds = [kind_of(path.name) for path in folder.iterdir() if not (given and path.samefile(given))]
    of_ours = set(kinds) <= MADE and len(kinds) == len(set(kinds))
    made = truth.exists() and folder.name in set(pd.read_parquet(truth, columns=["municipality"])["municipality"])
    if kinds and not (of_ours and made):
        raise UsageError(words.RECEIVED.format(folder=folder.name))


def _extract(kind: str, reference_date: date) -> date:
    return reference_date - timedelta(days=EXTRACT_AGE[kind])


def _write_persons(
    folder: Path, place: Municipality, planted: list[Planted], reference_date: date, rng: Generator, layout: Layout
) -> None:
    """Draw and write the persons, and what the municipality itself keeps."""
    brp_day, rni_day = _extract("brp", reference_date), _extract("rni", reference_date)
    stock = place.stock
    others = stock[~story_objects(planted, stock)]
    acting = cast(planted, reference_date)
    living = residents(others, _next(acting), brp_day, rng)
    visiting = ordinary(others, living, _next(acting, living), rni_day, rng)
    ghosts = absent(living, _next(acting, living, visiting), rng)
    people = identities(_next(acting, living, visiting, ghosts), rng)
    rows = pd.concat([part.assign(begin_unsure=part is not acting) for part in (acting, living, visiting, ghosts)])
    for register, day in (("brp", brp_day), ("rni", rni_day)):
        mine = rows[rows["register"] == register]
        write_register(folder, mine, stock, people, place.code, day, rng, layout)
    here = pd.concat([living.assign(left=pd.NaT), visiting], ignore_index=True)
    at_home = others[others["object_id"].isin(living["object_id"])]
    tables = {
        "vergunningen": lists.permits(planted, stock, at_home, reference_date, rng),
        "keurmerken": lists.certificates(planted, stock, reference_date),
        "bezoeken": lists.visits(planted, here, at_home, reference_date, rng),
        "uitsluitingen": lists.exclusions(planted, stock),
    }
    for name, table in tables.items():
        path = folder / f"{name}_{brp_day.isoformat()}.csv"
        table.to_csv(path, sep=";", index=False, encoding="utf-8", lineterminator="\r\n")


def _next(*parts: pd.DataFrame) -> int:
    return 1 + max(int(part["person"].max()) for part in parts if len(part))


def _write_truth(out: Path, mine: pd.DataFrame) -> Path:
    """Write the truth beside `out`, keeping that of other municipalities that still stand there."""
    path = truth_of(out)
    if path.exists():
        earlier = pd.read_parquet(path)
        others = earlier[(earlier["municipality"] != mine["municipality"].iloc[0])
                         & earlier["municipality"].map(lambda gm: (out / gm).is_dir())]  # fmt: skip
        mine = pd.concat([others, mine]).sort_values(list(mine.columns), ignore_index=True)
    mine.to_parquet(path, index=False)
    return path
