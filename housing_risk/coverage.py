"""How complete each source is: where one is not, its silence is unknown and rules leave a gap (law 5)."""

from __future__ import annotations

import pandas as pd

from housing_risk.extracts import Extracts
from housing_risk.extracts.files import kind_of
from housing_risk.messages import run as words
from housing_risk.messages.rules import CARDS
from housing_risk.rules import CoverageState
from housing_risk.run import Run
from housing_risk.settings import PERSONAL_SOURCES, RuleId, Settings
from housing_risk.tables.inputs import SourceKind
from housing_risk.unlinked import share_in_words, shares_lost

ONE_LOST_IN = 20
"""A list of which more than one in so many rows leads nowhere is not complete (decision 26). Of good files a few in a
hundred rows stay without an object: at a lower bound every list would be incomplete, and every rule that asks for its
silence a gap. Own choice."""
_REGISTERS_OF_PERSONS = ("rni", "brp")
"""Who has no place in these is counted and told (`rows_unlinked`, UNPLACED), and takes no judgement from others."""

_WHO_LIVES_THERE: tuple[RuleId, ...] = (
    "more_than_norm", "more_than_allowed", "letting_without_permit", "no_dwelling", "sleepers_without_notification",
    "transit_address",
)  # fmt: skip
LEANS_ON: dict[SourceKind, tuple[RuleId, ...]] = {
    "rni": ("rni_over_four_months", *_WHO_LIVES_THERE),
    "brp": ("nobody_in_brp", *_WHO_LIVES_THERE),
    "vergunningen": ("more_than_allowed", "letting_without_permit", "sleepers_without_notification", "transit_address"),
    "keurmerken": ("more_than_allowed", "transit_address"),
}
"""Which rules ask what a source does not hold: without it they are a gap. A test holds this to the rules."""


def coverage(run: Run, extracts: Extracts, links: pd.DataFrame) -> dict[str, CoverageState]:
    """Give per kind of source how complete it is: full, partial, unknown, or missing when there is no file.

    A source with rows that could not be understood, and a list of which too many lead to no object (LINKS), is not
    full, whatever the configuration says: such a row may be the very permit that is not found.
    """
    sources = extracts.sources.set_index("source")["kind"]
    left_out = {sources.get(source) for source, counts in extracts.counts.items() if counts.get("left_out")}
    lowered = left_out | {sources.get(source) for source in _with_too_many_lost(links, sources).index}
    states: dict[str, CoverageState] = {}
    for kind in PERSONAL_SOURCES:
        state: CoverageState = run.settings.coverage_of(kind) if kind in set(sources) else "missing"
        states[kind] = "partial" if state == "full" and kind in lowered else state
    return states


def note_lowered(extracts: Extracts, links: pd.DataFrame, settings: Settings) -> None:
    """Add to `findings` of the extracts: sources called full of which too many rows lead to no object."""
    kinds = extracts.sources.set_index("source")["kind"]
    for source, sizes in _with_too_many_lost(links, kinds).iterrows():
        if settings.coverage_of(kind := kinds[source]) == "full":
            rows, lost, elsewhere = (int(sizes[name]) for name in ("rows", "lost", "elsewhere"))
            what, why, way_out = words.NOT_COMPLETE if rows else words.ALL_ELSEWHERE
            share = share_in_words(lost, rows) if rows else ""
            extracts.findings.add(
                "doubt", str(source), "not_complete", column=f"coverage.{kind}", count=lost if rows else elsewhere,
                what=what.format(rows=rows, lost=lost, share=share, most=ONE_LOST_IN, elsewhere=elsewhere),
                why=why, way_out=way_out.format(kind=kind),
            )  # fmt: skip


def note_absent(extracts: Extracts, settings: Settings) -> None:
    """Add to `findings` of the extracts: kinds of which there is no file, and what follows; a doubt where it was said
    how complete they are. Of a kind whose file can not be read a fault tells."""
    present = {one["kind"] for one in extracts.inputs} | {kind_of(fault.file) for fault in extracts.findings.faults}
    for kind in PERSONAL_SOURCES:
        rules = [CARDS[rule]["title"] for rule in LEANS_ON.get(kind, ())]
        said = settings.coverage_of(kind) in ("full", "partial")
        if kind in present or not (rules or said):
            continue
        why = words.RULES_WITHOUT.format(rules="; ".join(rules)) if rules else words.NO_RULES_WITHOUT
        what, way_out = words.SAID_AND_ABSENT if said else words.ABSENT
        extracts.findings.add(
            "doubt" if said else "notice", kind, "absent_source", column=f"coverage.{kind}" if said else "", why=why,
            what=what.format(kind=kind), way_out=way_out.format(kind=kind), count=1,
        )  # fmt: skip


def _with_too_many_lost(links: pd.DataFrame, kinds: pd.Series) -> pd.DataFrame:
    """Give by source of a list the rows that should lead to an object here, and those lost, where these are too many.

    Also where all that is said is that every row lies elsewhere: that is a list of another municipality.
    """
    sizes = shares_lost(links)
    sizes = sizes[~sizes.index.map(kinds).isin(_REGISTERS_OF_PERSONS)]
    return sizes[(sizes["lost"] * ONE_LOST_IN > sizes["rows"]) | ((sizes["rows"] == 0) & (sizes["elsewhere"] > 0))]
