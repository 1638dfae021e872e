"""The whole recipe: assess → draw → save. In the order of the data, a line a stage."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from housing_risk.assessment import Assessment, page_facts
from housing_risk.at_objects import profiles_of
from housing_risk.coverage import coverage, note_absent, note_lowered
from housing_risk.errors import InputError
from housing_risk.extracts import Extracts, read
from housing_risk.extracts.areas import assign_areas
from housing_risk.findings import as_table
from housing_risk.linkage import apply_corrections, link
from housing_risk.made_up import note_made_up
from housing_risk.maps import Page, draw_page
from housing_risk.messages import run as words
from housing_risk.occupancy import estimate_occupancy
from housing_risk.occupancy.unplaced import list_unplaced
from housing_risk.occupancy.withholding import find_withheld
from housing_risk.profiles import Lists, describe_objects
from housing_risk.progress import step
from housing_risk.record import make_record
from housing_risk.rules import evaluate_rules, rule_cards
from housing_risk.run import Run
from housing_risk.shortlist import rank_objects
from housing_risk.storage import read_result, write_result
from housing_risk.unlinked import note_no_exclusions, note_unlinked


def assess(run: Run) -> Assessment:
    """Read, link, estimate, describe, ask, rank. Raises InputError with all findings when a file can not be used."""
    extracts, links = examine(run)
    _refuse_when_faulty(run, extracts)
    states = coverage(run, extracts, links)
    settings, day, objects, addresses = run.settings, run.reference_date, extracts.objects, extracts.addresses
    step("estimate")
    stand_in = profiles_of(objects, addresses)
    occupancy = estimate_occupancy(
        extracts.registrations, links, stand_in, presence=settings.presence, reference_date=day
    )
    withheld = find_withheld(extracts.exclusions, links, occupancy.secret_objects, stand_in)
    step("describe")
    described = describe_objects(
        objects, addresses, extracts.panden, assign_areas(objects, extracts.areas), occupancy,
        Lists(extracts.permit_records, extracts.certificates, extracts.visits, links), withheld,
        stand_in=stand_in, settings=settings, municipality=run.municipality, reference_date=day,
    )  # fmt: skip
    step("ask")
    evaluation = evaluate_rules(
        described.profiles, described.distributions, described.permits, coverage=states, settings=settings.rules
    )
    cards = rule_cards(settings.rules)
    tables = {
        "panden": extracts.panden,
        "areas": extracts.areas,
        "links": links,
        "unplaced": list_unplaced(extracts.as_received, links, occupancy.unplaced, extracts.sources),
        "profiles": described.profiles,
        "distributions": described.distributions,
        "permits": described.permits,
        "rules": cards,
        "flags": evaluation.flags,
        "gaps": evaluation.gaps,
        "shortlist": rank_objects(evaluation.flags, evaluation.gaps, cards, described.profiles),
    }
    counts = {"occupancy": occupancy.counts, "lists": described.counts, "rules": evaluation.counts}
    record = make_record(run, extracts, states, {"links": _link_counts(links), **counts})
    return Assessment(tables, record, run.places)


def examine(run: Run, *, inspect: bool = False) -> tuple[Extracts, pd.DataFrame]:
    """Read and link only, so that every fault and doubt about the files is known: `findings` of the extracts.

    `written` of the extracts is then what was linked: with the corrections of a clerk in it.

    With `inspect` cells of unmapped columns may be tested, in memory, to propose a mapping; only `check` does.
    """
    settings = run.settings
    step("read")
    extracts = read(
        run.raw, run.municipality, run.reference_date, settings,
        permissions=run.allow, key=run.key(), cache=run.processed / ".cache",
        inspect=inspect,
    )  # fmt: skip
    extracts = replace(extracts, written=apply_corrections(extracts.written, extracts.corrections))
    step("link")
    links = link(
        extracts.written, extracts.addresses, extracts.objects,
        municipality=run.municipality, bare_number_weight=settings.linkage.bare_number_weight,
    )  # fmt: skip
    if len(extracts.objects):  # without a BAG, of which a fault tells, no row can lead anywhere
        note_unlinked(extracts, links, run.allow)
        note_lowered(extracts, links, settings)
    note_no_exclusions(extracts)
    note_absent(extracts, settings)
    note_made_up(extracts, run.raw, run.municipality, simulated=settings.simulated)
    return extracts, links


def check(run: Run) -> pd.DataFrame:
    """Give all faults and doubts about the files as received, as a table; with a fault a run refuses."""
    extracts, _ = examine(run, inspect=True)
    return as_table(extracts.findings.found)


def draw(assessment: Assessment) -> Page:
    """Draw the page that an inspector opens."""
    step("draw")
    names = ("profiles", "distributions", "permits", "flags", "gaps", "shortlist", "rules", "panden", "areas")
    tables = {name: assessment.tables[name] for name in names}
    return draw_page(**tables, facts=page_facts(assessment.record))


def save(assessment: Assessment, page: Page) -> None:
    """Write tables, page and record, or nothing. Raises OutputError."""
    step("save")
    write_result(assessment.places, assessment.tables, page.html, {**assessment.record, "map_id": page.map_id})


def load(run: Run) -> Assessment:
    """Read back what a run saved. Raises OutputError when it is missing or damaged."""
    tables, record = read_result(run.places)
    return Assessment(tables, record, run.places)


def _refuse_when_faulty(run: Run, extracts: Extracts) -> None:
    if faults := extracts.findings.faults:
        message = words.REFUSED.format(count=len(faults), municipality=run.municipality)
        raise InputError(message, extracts.findings.found)


def _link_counts(links: pd.DataFrame) -> dict[str, Any]:
    sizes = links.groupby(["source", "status", "reason"], sort=True).size()
    counts: dict[str, Any] = {}
    for (source, status, reason), size in sizes.items():
        counts.setdefault(source, {"rows": 0})
        counts[source]["rows"] += int(size)
        counts[source][f"{status}: {reason}"] = int(size)
    return counts
