"""Dutch municipalities, past and present: code, name, last day, and into which municipality each went.

`gemeenten.csv` beside this file holds the facts of RvIG's national table 33 (Gemeententabel), the edition that comes
with the test set "20220502 Testset persoonslijsten proefomgeving GBA-V": municipalities founded or ended after it are
not in it. To renew it from a later edition: docs/municipalities.py.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.messages.bag import AND, UNKNOWN_SUCCESSOR
from housing_risk.tables.vocabulary import MUNICIPALITY_DIGITS

CODE = re.compile(rf"(?:GM)?({MUNICIPALITY_DIGITS})", re.IGNORECASE)

WRITTEN_CODE = re.compile(r"(?:GM)?([0-9]{1,4})(?:[.,]0)?", re.IGNORECASE)
"""A code, perhaps without the zeros before it, or with those behind it, that a spreadsheet makes of it."""
BEFORE_NAME = re.compile(r"^(?:gemeente|gem\.?)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Municipality:
    """A municipality, present or past.

    `code` is GM0457; `ends` the first day that it is no more (None: it still is, or the table does not tell).
    `successors` are the codes of the municipality it went into, the one that one went into, and so on.
    """

    code: str
    name: str
    ends: date | None = None
    successors: tuple[str, ...] = ()


def normalise_code(code: str) -> str:
    """Give a municipality code as GM0457 from `GM0457`, `gm0457` or `0457`. Raises ValueError for anything else."""
    found = CODE.fullmatch(code.strip())
    if found is None:
        raise ValueError("a municipality code is GM and four digits")
    return f"GM{found[1]}"


def find_municipality(code: str) -> Municipality | None:
    """Give the municipality with a code (GM0457 or 0457), or None when table 33 does not know it, or it is no code."""
    found = CODE.fullmatch(code.strip())
    return _known().get(f"GM{found[1]}") if found else None


def code_of_name(name: str) -> str:
    """Give the code (GM0457) of the municipality that bears a name, the latest when several did; empty when none."""
    return _codes_by_name().get(name.strip().casefold(), "")


def written_code(text: str) -> str:
    """Give the four digits of a municipality as written: `0457`, `457`, `GM0457`, `Weesp`, `gemeente Weesp`.

    Empty when it is no code and no name of table 33, and for 0000.
    """
    found = WRITTEN_CODE.fullmatch(text.strip())
    code = found[1].zfill(4) if found else code_of_name(BEFORE_NAME.sub("", text.strip())).removeprefix("GM")
    return "" if code == "0000" else code


def merged_into(code: str, municipality: str, day: date) -> Municipality | None:
    """Give the municipality of a code (0457) when it had gone into another (GM0363) by the day; else nothing."""
    found = find_municipality(code)
    if found is None or municipality not in found.successors:
        return None
    between = found.successors[: found.successors.index(municipality)]
    gone = [found, *filter(None, map(find_municipality, between))]
    return found if all(one.ends is not None and one.ends <= day for one in gone) else None


def check_municipality(
    municipality: str, in_bag: tuple[str, ...], reference_date: date, file: str, findings: Findings
) -> None:
    """Note whether a BAG file is of the municipality that is asked for, and whether that one still existed on the date.

    A municipality that ended is accepted with a notice when the BAG is its own (contract 2.1). `in_bag` are the codes
    that the BAG file says to hold; empty when it says nothing.
    """
    if in_bag and municipality not in in_bag:
        found = AND.join(in_bag)
        note(findings, "fault", file, "municipality_wrong", municipality=municipality, found=found)
    known = find_municipality(municipality)
    if known is None:
        note(findings, "notice", file, "municipality_unknown", municipality=municipality)
    elif known.ends and known.ends <= reference_date:
        note(
            findings,
            "notice",
            file,
            "municipality_ended",
            municipality=municipality,
            name=known.name,
            ends=known.ends.isoformat(),
            successors=_names(known.successors),
        )


@cache
def _codes_by_name() -> dict[str, str]:
    order = sorted(_known().values(), key=lambda known: (known.ends is None, known.ends or date.min, known.code))
    return {known.name.casefold(): known.code for known in order}


@cache
def _known() -> dict[str, Municipality]:
    text = Path(__file__).with_name("gemeenten.csv").read_text(encoding="utf-8")
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(text))}
    following = {code: row["successor"] for code, row in rows.items()}
    return {
        f"GM{code}": Municipality(f"GM{code}", row["name"], _day(row["ends"]), _chain(code, following))
        for code, row in rows.items()
    }


def _chain(code: str, following: dict[str, str]) -> tuple[str, ...]:
    chain: list[str] = []
    while (code := following.get(code, "")) and f"GM{code}" not in chain:
        chain.append(f"GM{code}")
    return tuple(chain)


def _names(codes: tuple[str, ...]) -> str:
    known = (find_municipality(code) for code in codes[:1])
    return AND.join(f"{found.name} ({found.code})" for found in known if found) or UNKNOWN_SUCCESSOR


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
