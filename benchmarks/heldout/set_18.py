"""The eighteenth held-out set: dirt written from the requirement alone, without sight of the matcher or earlier sets."""

from __future__ import annotations

from benchmarks.heldout import set_18_columns as in_columns
from benchmarks.heldout import set_18_elsewhere as elsewhere
from benchmarks.heldout import set_18_near as near
from benchmarks.heldout import set_18_objects as objects
from benchmarks.heldout import set_18_open as several
from benchmarks.heldout import set_18_streets as streets
from benchmarks.heldout import set_18_text as in_text
from benchmarks.linkage_scoring import Kinds, main

KINDS: Kinds = {
    "known": {**in_columns.KINDS["known"], **streets.KINDS["known"], **in_text.KINDS["known"]},
    "open": several.KINDS["open"],
    "none": {**near.KINDS["none"], **objects.KINDS["none"], **elsewhere.KINDS["none"]},
}

if __name__ == "__main__":
    main(__doc__, KINDS)
