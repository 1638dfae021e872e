"""The thirteenth test set: written by somebody who saw the requirement and the register, but no matcher.

The kinds stand by topic in the modules beside this one. Kinds that few addresses allow get fewer rows.
"""

from __future__ import annotations

from benchmarks.heldout import (
    set_13_columns,
    set_13_inside,
    set_13_letters,
    set_13_none,
    set_13_open,
    set_13_streets,
    set_13_text,
)
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {
        **set_13_columns.KINDS,
        **set_13_text.KINDS,
        **set_13_letters.KINDS,
        **set_13_streets.KINDS,
        **set_13_inside.KINDS,
    },
    "open": set_13_open.KINDS,
    "none": set_13_none.KINDS,
}

if __name__ == "__main__":
    main(__doc__, KINDS)
