"""Held-out set 25, written blind: what municipalities get from registers, permits, agencies, inspectors and scanners.

Run: python -m benchmarks.heldout.set_25 BAG --reference-date DATE [--seed N] [--rows N] [--show KIND]
"""

from __future__ import annotations

from benchmarks.heldout.set_25_cells import CELLS
from benchmarks.heldout.set_25_none import NONE
from benchmarks.heldout.set_25_nowhere import NOWHERE
from benchmarks.heldout.set_25_open import OPEN
from benchmarks.heldout.set_25_streets import STREETS
from benchmarks.heldout.set_25_suffixes import SUFFIXES
from benchmarks.heldout.set_25_texts import TEXTS
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {"known": {**STREETS, **TEXTS, **SUFFIXES, **CELLS}, "open": OPEN, "none": {**NONE, **NOWHERE}}

if __name__ == "__main__":
    main(__doc__, KINDS)
