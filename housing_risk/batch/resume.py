"""Tells whether a result is there already, whole, and made from the same files, settings and code."""

from __future__ import annotations

from contextlib import suppress

from housing_risk.errors import OutputError
from housing_risk.record import code_version, fingerprint
from housing_risk.run import Run
from housing_risk.storage import read_record


def is_done(run: Run) -> bool:
    """Compare the record of an earlier result with the files and settings of now; a record that lacks them is not."""
    with suppress(OutputError):
        record = read_record(run.places)
        inputs = record.get("inputs")
        found = inputs.get("fingerprint") if isinstance(inputs, dict) else None
        return bool(found == fingerprint(run) and record.get("code") == code_version())
    return False
