"""An eleventh test set, for a matcher that its writer has not seen.

Written by somebody who knew only the requirement (the issue, the contract and the design shelf), the register of
September and `linkage_scoring`; no code of the matcher, no test of it, no other test set and no score was opened. The
slant is that of the author of the issue: its bullets one by one, with ordinary damage. About half of the rows stand in
columns (`c`), a third in free text (`t`), the rest in both (`m`). Committed before its first score.

Labels lean on the register: what `Town` says of streets alike, neighbours and former numbers. Left out because a person
would hesitate: a street that does not fit beside a postcode and number that do, where no other house fits.

    python benchmarks/heldout/set_11.py BAGGEM0457L-15092021.zip --reference-date 2021-09-15 --seed 1101
"""

from __future__ import annotations

from benchmarks.heldout import set_11_columns as in_columns
from benchmarks.heldout import set_11_mixed as mixed
from benchmarks.heldout import set_11_none as no_house
from benchmarks.heldout import set_11_open as several
from benchmarks.heldout import set_11_texts as texts
from benchmarks.linkage_scoring import Kinds, main

KNOWN = {**in_columns.KNOWN, **texts.KNOWN, **mixed.KNOWN}
OPEN = {**several.OPEN, **mixed.OPEN}
NONE = {**no_house.NONE, **mixed.NONE}
KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}

if __name__ == "__main__":
    main(__doc__, KINDS)
