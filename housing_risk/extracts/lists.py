"""What the municipality itself keeps of addresses: permits, certificates, visits, exclusions."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

import pandas as pd

from housing_risk import tables
from housing_risk.extracts.columns.layouts import OF_LISTS, accepted, normal, words_of
from housing_risk.extracts.columns.opening import ADDRESS_NEEDED, require, suggest
from housing_risk.extracts.columns.terms import known_terms, proposed_terms
from housing_risk.extracts.containers.sheets import Sheet
from housing_risk.extracts.dates import TIME, intervals, report_dates
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.reporting import note
from housing_risk.extracts.timely import last_possible, note_future, note_reversed
from housing_risk.extracts.written import column, report_damage, written_rows
from housing_risk.findings import Findings
from housing_risk.messages import contents as words
from housing_risk.messages.lists import ABSENT
from housing_risk.settings import Settings
from housing_risk.tables.specification import Table

TABLES: dict[str, Table] = {
    "vergunningen": tables.PERMIT_RECORDS,
    "keurmerken": tables.CERTIFICATES,
    "bezoeken": tables.VISITS,
    "uitsluitingen": tables.EXCLUSIONS,
}
REQUIRED = {"vergunningen": ("soort",), "keurmerken": ("keurmerk",), "bezoeken": ("datum",), "uitsluitingen": ()}
STARTS = {"status": "verleend"}
"""An empty status of a permit means granted (contract 2.1)."""
EDGES = {"geldig_van": "earliest", "geldig_tot": "latest"}
ENDLESS = rf"(?:31-12-9999|9999-12-31){TIME}|99991231(?:\.0|{TIME})"
"""How systems write that there is no end."""
NEVER_NONE = "max_personen"
"""Nobody permits or certifies a place for no persons: systems write 0 where the number was not filled in. A visit may
well find nobody."""
MOST_PERSONS = 100_000
"""A larger number of persons at one address is a typing error."""
VERY_MANY = 2_500
"""A larger one is doubted: the largest reception centre of the country, Ter Apel, has room for some 2,000, and the
largest lodging for workers for fewer. Own choice."""
ONE_WORD_TELLS = ("keurmerken",)
"""The main column of this list, `keurmerk`, stands in no other."""
OTHERS_TELL = 3
"""So many columns that only another list has are no chance: one (`status`) or two may stand in any list."""


@dataclass(frozen=True)
class ListFile:
    """What was read of one list: its addresses as written, its records (rows that could be understood) and counts.

    `marks` holds a number per data row, by row, that is equal where all that is read is equal.
    """

    written: pd.DataFrame
    records: pd.DataFrame
    counts: dict[str, int]
    marks: pd.Series


def read_list(
    file: InputFile, sheet: Sheet, reference_date: date, settings: Settings, findings: Findings
) -> ListFile | None:
    """Read one list; nothing when it lacks its address or its main column, or is another list, with the fault.

    A row with an unknown word in a column that is never empty stays out of the records, is counted and noted; in
    another column the word is unknown. No exclusion is ever left out.
    """
    if file.kind not in settings.columns and (other := _other_list(file.kind, set(sheet.headers))):
        note(findings, "fault", file.name, "other_kind", kind=file.kind, other=other, count=1)
        return None
    if not require((ADDRESS_NEEDED, *REQUIRED[file.kind]), file, sheet, findings):
        return None
    _report_absent(file, sheet, findings)
    report_damage(sheet.cells, file.name, findings)
    blank = ~sheet.has_data
    records, kept = _records(file, sheet.cells[~blank], settings, findings)
    _report_times(file, records, reference_date, findings)
    counts = {"rows": len(blank), "read": int(kept.sum()), "left_out": int((~kept).sum()), "blank": int(blank.sum())}
    skip = pd.Series("continuation", index=blank.index).where(blank, None)
    written = written_rows(file.source, sheet.cells, skip)
    return ListFile(written, records[kept].reset_index(drop=True), counts, _marks(file.kind, sheet.cells[~blank]))


def _other_list(kind: str, headers: Set[str]) -> str:
    """Name the list whose main column and others stand there, where the own main column does not; else empty."""
    found = {name: set(map(accepted(name, {}).get, map(normal, headers))) & set(OF_LISTS[name]) for name in TABLES}
    if not REQUIRED[kind] or found[kind] >= set(REQUIRED[kind]):
        return ""
    telling = {
        name: len(words - found[kind]) for name, words in found.items()
        if REQUIRED[name] and words >= set(REQUIRED[name])
    }  # fmt: skip
    best = max(telling, key=lambda name: telling[name], default="")
    return best if telling.get(best, 0) >= OTHERS_TELL or best in ONE_WORD_TELLS else ""


def _marks(kind: str, cells: pd.DataFrame) -> pd.Series:
    """Give by row a number of all that is read of it, without regard to which columns the file lacks."""
    words = sorted(words_of(kind))
    return pd.util.hash_pandas_object(pd.DataFrame({word: column(cells, word) for word in words}), index=False)


def note_doubles(file: InputFile, marks: pd.Series, before: Set[int], findings: Findings) -> set[int]:
    """Note rows that stand there already, in this file or in one of the same kind; give the marks of all till now.

    Not of exclusions: who wrote an address down twice, for two reasons, did nothing wrong.
    """
    if REQUIRED[file.kind] and (double := marks.duplicated() | marks.isin(before)).any():
        note(findings, "doubt", file.name, "double_records", rows=marks.index[double])
    return {*before, *marks}


def _report_absent(file: InputFile, sheet: Sheet, findings: Findings) -> None:
    """Note each column that the list lacks, with what follows: silence is read as a value, such as valid for ever."""
    for word, consequence in ABSENT.get(file.kind, {}).items():
        if word not in sheet.cells and word not in sheet.doubled:
            hint = suggest([word], file, sheet)
            note(findings, "doubt", file.name, "absent_column", column=word, consequence=consequence, hint=hint)


def _report_times(file: InputFile, records: pd.DataFrame, reference_date: date, findings: Findings) -> None:
    """Note visits that are still to come, and what ends before it begins."""
    if "datum" in records:
        note_future(records["datum"], "datum", last_possible(file, reference_date), file, findings)
    if "geldig_tot" in records:
        note_reversed(records["geldig_van"], records["geldig_tot"], "geldig_tot", file, findings)


def _records(
    file: InputFile, cells: pd.DataFrame, settings: Settings, findings: Findings
) -> tuple[pd.DataFrame, pd.Series]:
    """Give every row in the types of its table, and which rows are understood."""
    frame = pd.DataFrame({"source": file.source, "row": cells.index}, index=cells.index)
    kept = pd.Series(True, index=cells.index)
    for about in TABLES[file.kind].columns[2:]:
        text = column(cells, about.name)
        if about.values:
            frame[about.name] = _known(text, about, file.name, settings, findings)
            kept &= frame[about.name].notna() | bool(about.null)
        elif about.name == "kenmerk":
            frame[about.name] = _same(text)
        elif about.kind == "integer":
            frame[about.name] = _numbers(text, about.name, file.name, findings)
        else:
            frame[about.name], readable = _days(text, about.name, file, findings)
            kept &= readable
    return frame, kept


def _known(text: pd.Series, about: tables.Column, file: str, settings: Settings, findings: Findings) -> pd.Series:
    """Give the words of the closed list; local words go through `[terms.<column>]`, without regard to capitals."""
    known = known_terms(text, about.values, settings.terms_of(about.name), STARTS.get(about.name, ""))
    wrong = known.isna() & (text != "")
    empty = known.isna() & (text == "") & (not about.null)
    why = words.CONSEQUENCES["unknown" if about.null else "left_out"]
    listed = ", ".join(about.values)
    if empty.any():
        note(
            findings, "doubt", file, "empty_term", column=about.name, rows=text.index[empty],
            consequence=why, known=listed, example=about.values[0],
        )  # fmt: skip
    if wrong.any():
        note(
            findings,
            "doubt",
            file,
            "unknown_term",
            column=about.name,
            rows=text.index[wrong],
            consequence=why,
            known=listed,
            proposal=proposed_terms(about.name, text[wrong]),
        )
    return known


def _same(text: pd.Series) -> pd.Series:
    """Give a number per distinct text, without regard to capitals and spaces around it; null where there is none."""
    cases = text.str.strip().str.casefold()
    return pd.Series(pd.factorize(cases)[0], index=text.index, dtype="Int64").mask(cases == "")


def _numbers(text: pd.Series, name: str, file: str, findings: Findings) -> pd.Series:
    """Give whole numbers of persons; anything else, and a permit for nobody, is unknown and noted."""
    digits = text.str.removesuffix(".0").str.removesuffix(",0")
    number = pd.to_numeric(digits.where(digits.str.fullmatch("[0-9]{1,6}"))).astype("Int64")
    number = number.where(number <= MOST_PERSONS)
    if (wrong := number.isna() & (text != "")).any():
        note(findings, "doubt", file, "no_number", column=name, rows=text.index[wrong])
    if (many := (number > VERY_MANY).fillna(value=False)).any():
        note(findings, "doubt", file, "very_many_persons", column=name, rows=text.index[many], limit=VERY_MANY)
    if name == NEVER_NONE and (none := (number == 0).fillna(value=False)).any():
        note(findings, "doubt", file, "for_nobody", column=name, rows=text.index[none])
        number = number.mask(none)
    return number


def _days(text: pd.Series, name: str, file: InputFile, findings: Findings) -> tuple[pd.Series, pd.Series]:
    """Give days, and which rows can be used.

    An incomplete date of a validity is read at its widest (the first day of `_van`, the last of `_tot`). A date that
    says nothing makes a validity unusable, since empty means "always"; a visit without a day counts for nothing.
    """
    bound = name in EDGES
    if name == "geldig_tot" and (endless := text.str.fullmatch(ENDLESS)).any():
        note(findings, "notice", file.name, "endless", column=name, rows=text.index[endless])
        text = text.mask(endless, "")
    parsed = intervals(text)
    vague = parsed["filled"] & ~parsed["malformed"] & ~(parsed["earliest"] == parsed["latest"])
    lost = (parsed["filled"] | parsed["malformed"]) & parsed["earliest"].isna()
    if not bound and (missing := text == "").any():
        note(findings, "doubt", file.name, "list_date_missing", column=name, rows=text.index[missing])
    unusable = "undated" if bound else "no_day"
    hint = words.NO_END if name == "geldig_tot" else ""
    meant = words.CONSEQUENCES[unusable]
    report_dates(text, parsed["malformed"], name, file.name, findings, consequence=meant, hint=hint)
    for rule, found, consequence in (
        ("list_date_partial", vague & lost, unusable),
        ("list_date_partial", vague & ~lost, "widest" if bound else "no_day"),
    ):
        if found.any():
            why = words.CONSEQUENCES[consequence]
            note(findings, "doubt", file.name, rule, column=name, rows=text.index[found], consequence=why, hint=hint)
    return parsed[EDGES.get(name, "earliest")].where(bound | ~vague), ~(lost & bound)
