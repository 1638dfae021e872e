"""Held-out set 24: columns first, as registers, agencies and spreadsheets send them; then notes, forms and scans.

Written without sight of the matcher, from the issue, the contract and what is known of the files municipalities get.
"""

from __future__ import annotations

from benchmarks.heldout.set_24_columns import COLUMNS
from benchmarks.heldout.set_24_mixed import MIXED
from benchmarks.heldout.set_24_none import NOWHERE
from benchmarks.heldout.set_24_notthere import NOT_THERE
from benchmarks.heldout.set_24_open import OPEN
from benchmarks.heldout.set_24_text import FREE
from benchmarks.heldout.set_24_typing import TYPING
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {**COLUMNS, **TYPING, **FREE, **MIXED},
    "open": OPEN,
    "none": {**NOWHERE, **NOT_THERE},
}

if __name__ == "__main__":
    main(__doc__, KINDS)
