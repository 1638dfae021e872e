"""Registrations: files of the RNI (category 16) and the BRP (category 08), in GBA-V layout or with named columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from housing_risk.extracts.columns.layouts import CATEGORY, KEY, MARK
from housing_risk.extracts.columns.opening import ADDRESS_NEEDED, require, suggest
from housing_risk.extracts.columns.terms import known_terms, proposed_terms
from housing_risk.extracts.containers.sheets import Sheet
from housing_risk.extracts.containers.signs import says_nothing
from housing_risk.extracts.containers.whole_columns import digits_only, without_nought
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.persons.domains import report_codes
from housing_risk.extracts.persons.keys import hashed_keys, number_persons
from housing_risk.extracts.persons.rows import marked, only_ended, person_lists, roles, with_ended
from housing_risk.extracts.persons.standing import Dates, endings, investigations, letter_address, report_functions
from housing_risk.extracts.persons.stays import SAYS_BEGIN, stays
from housing_risk.extracts.reporting import note
from housing_risk.extracts.timely import last_possible, note_future, note_reversed
from housing_risk.extracts.written import column, report_damage, written_rows
from housing_risk.findings import Findings, Severity
from housing_risk.settings import Settings
from housing_risk.tables.inputs import SECRECY_VALUES

NO_SECRECY = "no-secrecy"
MOST = 0.5
"""Of the residents of a municipality a few in a hundred are suspended."""
MOST_UNFOLLOWED, FEW_UNFOLLOWED = 1 / 20, 3
"""Of the marks of history in the official test set 6 in 1,061 have no row of history after them; of a sorted file three
in four. More of them than this share, and at least these few, is no gap in a file but another order of its rows."""


@dataclass(frozen=True)
class PersonFile:
    """What was read of one person file.

    `written` and `registrations` have one row per data row (the latter without `person` and `secret`, which need all
    files). `lists` has one row per person list: `bsn`, `a_number` (keyed hashes), `secret`, and `stated` (07.70.10 was
    filled somewhere, or the file does not have it).
    `list_of_row` is the number of the list of each row.
    """

    kind: str
    source: str
    file: str
    written: pd.DataFrame
    registrations: pd.DataFrame
    lists: pd.DataFrame
    list_of_row: pd.Series
    counts: dict[str, int]


def read_persons(
    file: InputFile,
    sheet: Sheet,
    reference_date: date,
    settings: Settings,
    permissions: frozenset[str],
    key: bytes,
    findings: Findings,
) -> PersonFile | None:
    """Read one `rni` or `brp` file; nothing when a column is missing without which it can not be used.

    BSN and A-number are hashed before anything else. Notes as faults: no address columns, no 07.70.10 unless allowed.
    Rows without data say nothing of anybody: they continue the person above.
    """
    secrecy = () if NO_SECRECY in permissions else ("geheim",)
    if not require((ADDRESS_NEEDED, *secrecy), file, sheet, findings):
        return None
    every = sheet.cells.index
    cells = sheet.cells[sheet.has_data]
    lists = person_lists(cells)
    first = ~lists.duplicated()
    _report_doubles(cells, file, findings)
    bsn, a_number = (column(cells, word)[first] for word in ("bsn", "a_nummer"))
    keys = hashed_keys(bsn, a_number, key, file.name, findings)
    cells = sheet.cells = cells.drop(columns=["bsn", "a_nummer"], errors="ignore")  # law 2: nobody keeps them
    _report_layout(file, sheet, keys, findings)
    report_damage(cells, file.name, findings)
    role = roles(cells, file.kind, lists)
    _report_no_marks(cells, file, lists, role, findings)
    _report_unfollowed(cells, file, lists, findings)
    gone = only_ended(cells, file.kind)
    if file.kind == "rni":
        cells = with_ended(cells, file.kind, gone)
    return PersonFile(
        file.kind,
        file.source,
        file.name,
        *_tables(file, cells, every, lists, role, gone, reference_date, findings),
        keys.join(_secrecy(cells, lists, first, settings, file.name, findings)),
        lists.reindex(every).ffill().bfill().astype("int64"),
        _counts(role.reindex(every, fill_value="continuation"), lists),
    )


def _report_doubles(cells: pd.DataFrame, file: InputFile, findings: Findings) -> None:
    """Note rows with a number of a person that are wholly the same as an earlier one."""
    numbers = pd.DataFrame({word: column(cells, word) for word in ("bsn", "a_nummer")})
    numbered = _with_digit(numbers["bsn"]) | _with_digit(numbers["a_nummer"])
    again = cells[numbered & numbers[numbered].duplicated(keep=False).reindex(cells.index, fill_value=False)]
    if len(rows := again.index[again.duplicated()]):
        note(findings, "doubt", file.name, "double_rows", rows=rows)


def _with_digit(numbers: pd.Series) -> pd.Series:
    found = pd.Series(digits_only(numbers), index=numbers.index)
    return found | numbers.mask(found, "").str.contains("[0-9]")


def _report_no_marks(
    cells: pd.DataFrame, file: InputFile, lists: pd.Series, role: pd.Series, findings: Findings
) -> None:
    """Note persons with several addresses in a file that can not say which of them are past."""
    if KEY in cells and MARK not in cells:
        current = lists[role == "current"]
        if len(more := current.index[current.duplicated()]):
            category = CATEGORY[file.kind]
            note(findings, "doubt", file.name, "no_history_mark", column=f"{category}.H", rows=more)


def _report_unfollowed(cells: pd.DataFrame, file: InputFile, lists: pd.Series, findings: Findings) -> None:
    """Note marks of history that no row of the same person follows: a fault when so many that the rows were moved.

    Who sorts a file in Excel parts a former address from its person: it becomes a present address of somebody else.
    """
    if KEY not in cells or MARK not in cells:
        return
    last = marked(cells, file.kind, lists)
    if rows := list(last.index[last]):
        moved = len(rows) >= FEW_UNFOLLOWED and len(rows) > MOST_UNFOLLOWED * len(last)
        severity: Severity = "fault" if moved else "doubt"
        rule = "rows_moved" if moved else "mark_unfollowed"
        note(findings, severity, file.name, rule, column=f"{CATEGORY[file.kind]}.H", rows=rows, marks=len(last))


def _report_layout(file: InputFile, sheet: Sheet, keys: pd.DataFrame, findings: Findings) -> None:
    found = set(sheet.cells)
    if KEY not in found and MARK in found and len(sheet.cells):
        note(findings, "doubt", file.name, "no_key", count=1)
    if KEY in found and len(sheet.cells) and not column(sheet.cells, KEY).iloc[0]:
        started = (column(sheet.cells, KEY) != "").cumsum()
        note(findings, "doubt", file.name, "rows_before_key", rows=started.index[started == 0])
    if keys.isna().all(axis=None) and len(keys):
        hint = suggest(("bsn", "a_nummer"), file, sheet)
        note(findings, "doubt", file.name, "no_person_numbers", column="bsn", count=len(keys), hint=hint)
    if not found & set(SAYS_BEGIN[file.kind]):
        hint = suggest(SAYS_BEGIN[file.kind][:1], file, sheet)
        note(findings, "doubt", file.name, "no_begin", column="begin", count=len(sheet.cells), hint=hint)
    if file.kind == "brp" and "functie" not in found:
        hint = suggest(("functie",), file, sheet)
        note(findings, "doubt", file.name, "no_function", column="functie", count=len(sheet.cells), hint=hint)
    report_functions(sheet.cells, file.name, findings)
    report_codes(sheet.cells, file.kind, file.name, findings)
    if "geheim" not in found:
        note(findings, "notice", file.name, "no_secrecy_allowed", column="geheim", count=len(sheet.cells))


def _tables(
    file: InputFile,
    cells: pd.DataFrame,
    every: pd.Index,
    lists: pd.Series,
    role: pd.Series,
    gone: pd.Series,
    reference_date: date,
    findings: Findings,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    dates = Dates(cells, file.name, findings)
    end = endings(dates, file.kind, lists, file.extract_date, reference_date, findings)
    _report_times(dates, file, reference_date, findings)
    stay = stays(dates, file.kind, lists, role, end, file.extract_date, reference_date)
    earlier = stay["role"] == "earlier"
    _report_suspension(file, cells, lists, role, end["suspended"], findings)
    investigated = investigations(dates, file.extract_date, reference_date)
    reasons = {
        "ended": (gone & ~earlier) | ((role == "current") & end["ended"]),
        "history": stay["role"] == "history",
        "continuation": role == "continuation",
        "letter_address": letter_address(cells),
        "suspended": end["suspended"],
        "established_not_there": investigated["not_there"],
    }
    skip = pd.Series(np.select(list(reasons.values()), list(reasons), ""), index=cells.index, dtype="str")
    whole, skip = (part.reindex(every, fill_value=fill) for part, fill in ((cells, ""), (skip, "continuation")))
    written = written_rows(file.source, whole, skip.replace("", None))
    return written, _registrations(file, stay, investigated["investigated"], every)


def _registrations(file: InputFile, stay: pd.DataFrame, investigated: pd.Series, every: pd.Index) -> pd.DataFrame:
    """Give a registration per data row, but for `person` and `secret`; rows without data continue the person above."""
    known = pd.DataFrame({**stay, "investigated": investigated})
    registrations = known.reindex(every).assign(
        role=known["role"].reindex(every, fill_value="continuation"),
        investigated=known["investigated"].reindex(every, fill_value=False),
    )
    return registrations.assign(source=file.source, row=every, register=file.kind)


def _report_suspension(
    file: InputFile,
    cells: pd.DataFrame,
    lists: pd.Series,
    role: pd.Series,
    suspended: pd.Series,
    findings: Findings,
) -> None:
    """Note a BRP of which most is suspended and an RNI of which most is not: each looks like the other (LO 2.3.2.2)."""
    rows = suspended[role == "current"]
    reason = "opschorting_reden"
    if file.kind == "brp" and rows.sum() > MOST * len(rows):
        note(findings, "doubt", file.name, "mostly_suspended", column=reason, rows=rows.index[rows])
    told = (column(cells, reason) != "").groupby(lists).any()
    if file.kind == "rni" and reason in cells and len(rows) and told.mean() < MOST:
        note(findings, "doubt", file.name, "nobody_suspended", column=reason, count=int((~told).sum()))


def _report_times(dates: Dates, file: InputFile, reference_date: date, findings: Findings) -> None:
    """Note stays that begin in the future, or end before they begin."""
    for word in SAYS_BEGIN[file.kind]:
        note_future(dates.of(word)["earliest"], word, last_possible(file, reference_date), file, findings)
    begin, end = dates.of(SAYS_BEGIN[file.kind][0])["earliest"], dates.of("einde")["latest"]
    note_reversed(begin, end, "einde", file, findings)


def _secrecy(
    cells: pd.DataFrame, lists: pd.Series, first: pd.Series, settings: Settings, file: str, findings: Findings
) -> pd.DataFrame:
    """Per person list: `secret` (some row not 0) and `stated` (some row filled, or the file has no such column).

    A word for nothing (NULL) is as an empty cell beside a row of the same list that does tell; alone it protects.
    """
    said = without_nought(column(cells, "geheim"))
    code = known_terms(said, SECRECY_VALUES, settings.terms_of("geheim"))
    silent = says_nothing(said) & code.isna()
    beside = (code.notna() & (said != "")).groupby(lists).transform("any")
    said, code = said.mask(silent & beside, ""), code.mask(silent & beside, "")
    if (odd := (said != "") & code.isna()).any():
        proposal = proposed_terms("geheim", said[odd])
        note(findings, "doubt", file, "secrecy_word", column="geheim", rows=code.index[odd], proposal=proposal)
    code = code.fillna(said)
    rows = pd.DataFrame({"secret": ~code.isin(("", "0")), "stated": (code != "") | ("geheim" not in cells)})
    return rows.groupby(lists).any().set_axis(cells.index[first])


def _counts(role: pd.Series, lists: pd.Series) -> dict[str, int]:
    numbers = role.value_counts()
    kinds = {name: int(numbers.get(name, 0)) for name in ("current", "history", "continuation")}
    return {"rows": len(role), **kinds, "person_lists": int(lists.nunique())}


def registrations_of(files: Sequence[PersonFile], findings: Findings) -> pd.DataFrame:
    """Give the table `registrations` of all person files: persons numbered and protected across files.

    Order decides the numbers: the BRP goes first. A person is secret when 07.70.10 is not 0 in some row of some file,
    or is filled in none; the latter is noted.
    """
    if not files:
        return pd.DataFrame()
    lists = pd.concat([file.lists for file in files], keys=range(len(files)))
    lists["person"] = number_persons(lists[["bsn", "a_number"]])
    by_person = lists.groupby("person")[["secret", "stated"]].transform("any")
    lists["unknown"] = ~by_person["stated"]
    lists["secret"] = by_person["secret"] | lists["unknown"]
    of_file = lists.index.get_level_values(0)
    parts = [lists[of_file == at].droplevel(0) for at in range(len(files))]  # a file may hold no rows at all
    return pd.concat([_with_persons(file, part, findings) for file, part in zip(files, parts, strict=True)])


def _with_persons(file: PersonFile, lists: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    if lists["unknown"].any():
        rows = lists.index[lists["unknown"]]
        note(findings, "doubt", file.file, "secrecy_unknown", column="geheim", rows=rows)
    of_row = lists.iloc[file.list_of_row.to_numpy() - 1]
    return file.registrations.assign(person=of_row["person"].to_numpy(), secret=of_row["secret"].to_numpy())
