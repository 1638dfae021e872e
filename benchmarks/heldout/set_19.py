"""Held-out set 19: dirt written by an author who never saw the matcher, its tests or earlier sets.

The kinds stand in the modules beside this one: *known* in columns, text, units and spelling; *open*; and *none* in
near (a house is named that is not meant) and absent (no such house).
"""

from __future__ import annotations

from benchmarks.heldout import (
    set_19_absent,
    set_19_columns,
    set_19_near,
    set_19_open,
    set_19_spelling,
    set_19_text,
    set_19_units,
)
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": set_19_columns.KNOWN | set_19_text.KNOWN | set_19_units.KNOWN | set_19_spelling.KNOWN,
    "open": set_19_open.KINDS,
    "none": set_19_near.KINDS | set_19_absent.KINDS,
}

if __name__ == "__main__":
    main(__doc__, KINDS)
