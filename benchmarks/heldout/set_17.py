"""The seventeenth held-out test set, by somebody who knew the requirement and the register, not the matcher.

python -m benchmarks.heldout.set_17 BAG --reference-date 2021-09-15 --seed 1701
"""

from __future__ import annotations

from benchmarks.heldout import (
    set_17_columns,
    set_17_none,
    set_17_none_near,
    set_17_open,
    set_17_postcodes,
    set_17_spelling,
    set_17_units,
    set_17_words,
)
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {
        **set_17_columns.KNOWN,
        **set_17_spelling.KNOWN,
        **set_17_words.KNOWN,
        **set_17_postcodes.KNOWN,
        **set_17_units.KNOWN,
    },
    "open": set_17_open.OPEN,
    "none": {**set_17_none_near.NONE, **set_17_none.NONE},
}

if __name__ == "__main__":
    main(__doc__ or "", KINDS)
