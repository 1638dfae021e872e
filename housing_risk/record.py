"""`run.json`: how a result came about, so that anybody can check it and make it again."""

from __future__ import annotations

import hashlib
import os
import platform
import re
from collections.abc import Mapping
from importlib import metadata
from typing import Any

import pandas as pd
import shapely

from housing_risk.code_hash import code_hash
from housing_risk.extracts import Extracts
from housing_risk.extracts.files import SIDE_FILE
from housing_risk.rules import ALL_RULES, CoverageState
from housing_risk.run import Run
from housing_risk.storage import canonical_json, sha256_of

PACKAGE = "housing-risk"
ONLY_IN_CHECK = ("blank_rows", "unsure_rows")
"""Findings that depend on cells of columns that are not read; those may change nothing but `inputs` (law 2)."""


def make_record(
    run: Run, extracts: Extracts, coverage: Mapping[str, CoverageState], counts: Mapping[str, Any]
) -> dict[str, Any]:
    """Give the record of a run, but for the hashes of its outputs.

    `inputs` is the only part that may change when a column that is not read changes (contract 3.5).
    """
    settings = run.settings
    parameters = settings.model_dump(mode="json", exclude={"legal_basis", "purpose", "route", "simulated"})
    return {
        "run_id": _run_id(run, extracts, parameters),
        "code": code_version(),
        "municipality": _municipality(run, extracts),
        "reference_date": run.reference_date.isoformat(),
        "simulated": settings.simulated,
        "parameters": parameters,
        "norms": _norms(run),
        "rules": {rule.card.rule_id: rule.card.version for rule in ALL_RULES},
        "permissions": sorted(run.allow),
        "hash_key": "given" if run.key() else "random, gone after the run",
        "purpose": settings.purpose.model_dump(),
        "legal_basis": dict(settings.legal_basis),
        # a list: their order is the municipality's
        "route": {"contacts": [list(contact) for contact in settings.route.contacts.items()]},
        "coverage": dict(coverage),
        "sources": _sources(extracts),
        "retention_date": _retention_date(run),
        "counts": {"extracts": extracts.counts, **counts},
        "warnings": _warnings(extracts),
        "software": software(),
        "inputs": {"fingerprint": fingerprint(run), "files": extracts.inputs},
    }


def fingerprint(run: Run) -> str:
    """Give a hash of everything a result is made from but the code: files as received, settings, permissions.

    Not of side files of other programs, which the reader passes over: they come and go by themselves.
    """
    digest = hashlib.sha256(run.settings.model_dump_json().encode())
    digest.update(canonical_json({"place": run.places.name, "allow": sorted(run.allow)}))
    for path in sorted(run.folder.glob("*")):
        if path.is_file() and not SIDE_FILE.search(path.name):
            digest.update(os.fsencode(path.name) + b"\0" + sha256_of(path).encode())
    return digest.hexdigest()


def code_version() -> str:
    """Give the version of the package with a hash of its files."""
    return f"{metadata.version(PACKAGE)}+{code_hash()[:12]}"


def software() -> dict[str, str]:
    """Give the versions of Python, of this package and of every library that it needs to run, without the extras."""
    needed = [line for line in metadata.requires(PACKAGE) or () if "extra ==" not in line]
    names = [PACKAGE, *(re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in needed)]
    return {"python": platform.python_version(), **{name: metadata.version(name) for name in names}}


def _run_id(run: Run, extracts: Extracts, parameters: Mapping[str, Any]) -> str:
    digest = hashlib.sha256(code_version().encode())
    what = {"municipality": run.municipality, "date": run.reference_date.isoformat(), "allow": sorted(run.allow)}
    digest.update(canonical_json({**what, "parameters": parameters}))
    for name in ("objects", "addresses", "panden", "areas", "written", "registrations", "permit_records",
                 "certificates", "visits", "exclusions", "corrections"):  # fmt: skip
        table = pd.DataFrame(getattr(extracts, name))
        if "geometry" in table:
            table = table.assign(geometry=shapely.to_wkb(table["geometry"].to_numpy()))
        digest.update(pd.util.hash_pandas_object(table, index=False).to_numpy().tobytes())
    return digest.hexdigest()


def _municipality(run: Run, extracts: Extracts) -> dict[str, str | None]:
    from housing_risk.extracts.municipalities import find_municipality

    known = find_municipality(run.municipality)
    ended = known.ends.isoformat() if known and known.ends and known.ends <= run.reference_date else None
    drawn = extracts.areas.loc[extracts.areas["code"] == run.municipality, "name"]
    name = known.name if known else next(iter(drawn), run.municipality)
    return {"code": run.municipality, "name": name, "ended": ended}


def _norms(run: Run) -> list[dict[str, Any]]:
    pairs = [(form, run.settings.norm_for(form, run.municipality, run.reference_date)) for form in run.settings.norms]
    shown = {"kind", "value", "article", "confirmed"}
    return [{"form": form, **norm.model_dump(mode="json", include=shown)} for form, norm in pairs if norm]


def _sources(extracts: Extracts) -> list[dict[str, Any]]:
    columns = ["kind", "source", "extract_date", "date_origin", "rows"]
    table = extracts.sources[columns]
    dates = table["extract_date"].dt.strftime("%Y-%m-%d").astype("object")
    table = table.assign(extract_date=dates.where(dates.notna(), None), rows=table["rows"].astype("object"))
    records: list[dict[str, Any]] = table.to_dict("records")
    return records


def _retention_date(run: Run) -> str:
    end = pd.Timestamp(run.reference_date) + pd.DateOffset(months=run.settings.retention.months)
    return str(end.date().isoformat())


def _warnings(extracts: Extracts) -> list[dict[str, Any]]:
    shown = ("severity", "file", "column", "rule", "count", "what")
    found = [finding for finding in extracts.findings.found if finding.rule not in ONLY_IN_CHECK]
    return [{name: getattr(finding, name) for name in shown} for finding in found]
