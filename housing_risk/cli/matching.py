"""`match`: a table of addresses against a BAG."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from housing_risk.messages import commands as words


def match_file(table: Path, bag: Path, out: Path, column: str | None, reference_date: str | None) -> str:
    """Link every row of a table and write LINKS; say how many were linked. Raises InputError, UsageError."""
    from housing_risk.errors import InputError
    from housing_risk.extracts.address_table import read_address_table
    from housing_risk.extracts.bag import read_bag
    from housing_risk.findings import Findings
    from housing_risk.linkage import link
    from housing_risk.run import read_day
    from housing_risk.storage import table_bytes, write_private
    from housing_risk.tables import LINKS

    written = read_address_table(table, column)
    findings = Findings()
    register = read_bag(bag, read_day(reference_date) if reference_date else date.max, findings)
    if findings.faults:
        raise InputError(words.MATCH_REFUSED.format(file=bag.name), findings.found)
    municipality = register.municipalities[0] if register.municipalities else "GM0000"
    links = link(written, register.addresses, register.objects, municipality=municipality)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_private(out, table_bytes(LINKS, links))
    sizes = links["status"].value_counts()
    matched, ambiguous = (int(sizes.get(status, 0)) for status in ("matched", "ambiguous"))
    rest = len(links) - matched - ambiguous
    return words.MATCH_DONE.format(rows=len(links), matched=matched, ambiguous=ambiguous, rest=rest)
