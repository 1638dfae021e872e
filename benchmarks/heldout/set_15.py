"""The fifteenth held-out set of kinds of dirt, written without sight of the matcher, its tests or earlier sets.

Every label holds for every row: a careful reader with the register at hand would find one house (known), could not
choose between houses (open), or would find none (none).
"""

from __future__ import annotations

from benchmarks.heldout import set_15_damage as damage
from benchmarks.heldout import set_15_inside as inside
from benchmarks.heldout import set_15_layout as layout
from benchmarks.heldout import set_15_names as names
from benchmarks.heldout import set_15_nothouse as nothouse
from benchmarks.heldout import set_15_notthere as notthere
from benchmarks.heldout import set_15_several as several
from benchmarks.heldout import set_15_story as story
from benchmarks.heldout import set_15_typing as typing
from benchmarks.heldout import set_15_unclear as unclear
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {**typing.KNOWN, **layout.KNOWN, **names.KNOWN, **inside.KNOWN, **damage.KNOWN, **story.KNOWN},
    "open": {**several.OPEN, **unclear.OPEN},
    "none": {**nothouse.NONE, **notthere.NONE},
}

if __name__ == "__main__":
    main(__doc__ or "", KINDS)
