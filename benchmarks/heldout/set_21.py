"""Score the matcher on the twenty-first set of kinds of dirt, written blind from the requirement alone.

Clerks of municipalities, employment agencies, police, fire brigade, inspectors, neighbours and migrants write here; exports, scanners
and Excel do the damage. The kinds stand in the files beside this one: columns, names, text, open, absent, unmeant.
"""

from __future__ import annotations

from benchmarks.heldout.set_21_absent import ABSENT
from benchmarks.heldout.set_21_columns import COLUMNS
from benchmarks.heldout.set_21_names import NAMES
from benchmarks.heldout.set_21_open import OPEN
from benchmarks.heldout.set_21_text import TEXT
from benchmarks.heldout.set_21_unmeant import UNMEANT
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {"known": COLUMNS | NAMES | TEXT, "open": OPEN, "none": ABSENT | UNMEANT}

if __name__ == "__main__":
    main(__doc__, KINDS)
