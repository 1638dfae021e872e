"""The thirteenth test set: written by somebody who saw the requirement and the register, but no matcher.

The kinds stand by topic in the modules beside this one. Kinds that few addresses allow get fewer rows.
"""

from __future__ import annotations

from benchmarks import (
    linkage_heldout_13_columns,
    linkage_heldout_13_inside,
    linkage_heldout_13_letters,
    linkage_heldout_13_none,
    linkage_heldout_13_open,
    linkage_heldout_13_streets,
    linkage_heldout_13_text,
)
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {
        **linkage_heldout_13_columns.KINDS,
        **linkage_heldout_13_text.KINDS,
        **linkage_heldout_13_letters.KINDS,
        **linkage_heldout_13_streets.KINDS,
        **linkage_heldout_13_inside.KINDS,
    },
    "open": linkage_heldout_13_open.KINDS,
    "none": linkage_heldout_13_none.KINDS,
}

if __name__ == "__main__":
    main(__doc__, KINDS)
