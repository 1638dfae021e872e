"""The twelfth test set for linking: sixty-five kinds of rows, a good third of which ask for silence.

Written from the text of the requirement (issue 13), the design pages on addresses and the register of Weesp alone, by
somebody who had not seen the matcher, its tests, its scores or the earlier test sets; committed before its first score.

The known kinds are ordinary damage on ordinary rows of clerks, temp agencies and permit registers. The open and none
kinds come from the same files: suffixes missing or said to be unknown, two houses in one cell, columns against text,
`t/o` and `naast`, numbers and streets that do not exist or lie elsewhere, post boxes, placeholders, signs, plots.

Labels: *known* where a careful person with the register would be certain; that includes a bare number beside suffixed
neighbours, which contract 3.1 answers. *open* where such a person would name several. *none* where the row names no
house of the register, or is not that house. What is doubtful is not made (`heldout.set_12_checks`).

    python benchmarks/heldout/set_12.py BAGGEM0457L-15092021.zip --reference-date 2021-09-15 --seed 1201
"""

from __future__ import annotations

from benchmarks.heldout.set_12_cells import CELLS
from benchmarks.heldout.set_12_codes import CODES
from benchmarks.heldout.set_12_names import NAMES
from benchmarks.heldout.set_12_none import NONE
from benchmarks.heldout.set_12_open import OPEN
from benchmarks.linkage_scoring import Kind, Kinds, main

KNOWN: dict[str, Kind] = CELLS | CODES | NAMES
KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}

if __name__ == "__main__":
    main(__doc__, KINDS)
