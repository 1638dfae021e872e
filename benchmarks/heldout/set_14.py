"""Test set fourteen: dirt of exports, forms and notes, written without sight of the matcher or any earlier set.

python -m benchmarks.heldout.set_14 BAG.zip --reference-date 2021-09-15 --seed 14
"""

from __future__ import annotations

from benchmarks.heldout.set_14_elsewhere import ELSEWHERE
from benchmarks.heldout.set_14_files import FILES
from benchmarks.heldout.set_14_forms import FORMS
from benchmarks.heldout.set_14_none import NONE
from benchmarks.heldout.set_14_notes import NOTES
from benchmarks.heldout.set_14_open import OPEN
from benchmarks.heldout.set_14_open_streets import OPEN_STREETS
from benchmarks.heldout.set_14_pairs import KNOWN_PAIRS, NONE_PAIRS, OPEN_PAIRS
from benchmarks.heldout.set_14_short import SHORT
from benchmarks.heldout.set_14_spelling import SPELLING
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {**FILES, **FORMS, **NOTES, **SPELLING, **SHORT, **KNOWN_PAIRS},
    "open": {**OPEN, **OPEN_STREETS, **OPEN_PAIRS},
    "none": {**NONE, **ELSEWHERE, **NONE_PAIRS},
}

if __name__ == "__main__":
    main(__doc__, KINDS)
