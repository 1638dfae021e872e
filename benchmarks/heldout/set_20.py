"""Held-out set 20: rows as clerks, inspectors, police, fire brigade, agencies and migrants of quite different places write them.

Half of the kinds are the plain dirt of structured registers, half are free text; a few rows carry both.
"""

from __future__ import annotations

from benchmarks.heldout import (
    set_20_columns,
    set_20_foreign,
    set_20_letters,
    set_20_near,
    set_20_nothing,
    set_20_nowhere,
    set_20_open,
    set_20_streets,
    set_20_suffixes,
)
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {**set_20_streets.KNOWN, **set_20_columns.KNOWN, **set_20_letters.KNOWN, **set_20_foreign.KNOWN},
    "open": {**set_20_suffixes.OPEN, **set_20_open.OPEN},
    "none": {**set_20_near.NONE, **set_20_nowhere.NONE, **set_20_nothing.NONE},
}


if __name__ == "__main__":
    main(__doc__, KINDS)
