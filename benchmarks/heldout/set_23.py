"""Set 23 of held-out dirt: what stands in the files of a Dutch municipality, written without sight of the matcher.

Extracts of RNI and BRP, permit lists, lists of agencies, notes of inspectors, exports of Excel, letters, portals,
machine reading, and clerks who write Polish, Romanian, Bulgarian, German, Spanish, Portuguese or Lithuanian.
"""

from __future__ import annotations

from benchmarks.heldout import set_23_columns, set_23_none, set_23_open, set_23_spelling, set_23_text, set_23_units
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": set_23_columns.KNOWN | set_23_units.KNOWN | set_23_spelling.KNOWN | set_23_text.KNOWN,
    "open": set_23_open.OPEN,
    "none": set_23_none.NONE,
}

if __name__ == "__main__":
    main(__doc__, KINDS)
