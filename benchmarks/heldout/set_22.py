"""Held-out dirt 22: written blind from the requirement alone, as a grader of many matchers would write it."""

from __future__ import annotations

from benchmarks.heldout.set_22_absent import NONE as ABSENT
from benchmarks.heldout.set_22_ids import KNOWN as IDS
from benchmarks.heldout.set_22_none import NONE
from benchmarks.heldout.set_22_open import OPEN
from benchmarks.heldout.set_22_people import KNOWN as PEOPLE
from benchmarks.heldout.set_22_streets import KNOWN as STREETS
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {**IDS, **STREETS, **PEOPLE},
    "open": OPEN,
    "none": {f"not_{name}": kind for name, kind in {**ABSENT, **NONE}.items()},
}

if __name__ == "__main__":
    main(__doc__, KINDS)
