"""Opening a table: its columns under our words, and what is said when one is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from housing_risk.extracts.columns.kinds import kind_by_headers
from housing_risk.extracts.columns.layouts import (
    KEY,
    LISTS,
    MARK,
    PERSONS,
    accepted,
    ended,
    is_lo_code,
    may_be_read,
    nearest_word,
    normal,
    word_for,
    words_of,
)
from housing_risk.extracts.columns.proposals import propose
from housing_risk.extracts.containers.sheets import Sheet, read_sheet
from housing_risk.extracts.containers.signs import says_nothing, seen
from housing_risk.extracts.files import InputFile
from housing_risk.extracts.reporting import Unreadable, note
from housing_risk.extracts.written import has_address
from housing_risk.findings import Findings, Severity
from housing_risk.messages import extracts as words
from housing_risk.messages.contents import PROPOSE
from housing_risk.settings import Settings

ADDRESS_NEEDED = "adres of onderdelen"
NEVER_PROPOSED = ("gemeente", "locatie", "aangifte", "buitenland")
PROPOSED = {kind: [word for word in words_of(kind) if word not in NEVER_PROPOSED] for kind in (*PERSONS, *LISTS)}
"""What is proposed for columns without a word: everything but what helps little and is easily mistaken."""
IN_SEVERAL_CATEGORIES = ("geldig_van", "opgenomen", "onderzoek", "onderzoek_van", "onderzoek_tot", "aangifte")
"""Elements whose LO name is the same in every category: an export with names may hold them many times."""
WITHOUT_WORDS = (
    *(KEY, MARK, "overlijden", "opschorting_datum", "opschorting_reden", "functie", "onjuist"),
    *(form for word in ("begin", "inschrijving", "buitenland", "einde", "aangifte", "onderzoek",
                        "onderzoek_van", "onderzoek_tot", "geldig_van", "opgenomen") for form in (word, ended(word))),
    *("geldig_tot", "datum", "max_personen", "personen_aangetroffen"),
)  # fmt: skip
"""Columns of dates, numbers and codes: a word for nothing in them says that nothing is known. Of a column with words of
its own (07.70.10, `soort`) the municipality tells what they mean; in an address `NA` and `-` may be meant."""


def open_sheet(file: InputFile, settings: Settings, findings: Findings, *, inspect: bool = False) -> Sheet | None:
    """Read the known columns of a person file or list; nothing when it is no readable table, with the fault.

    Notes a table of another kind than its name says, keys of `[columns.<kind>]` that do not exist or name no header,
    doubled columns, uneven rows, blank rows and a total row at the bottom. With `inspect` cells of other columns may
    be tested, to propose what they are.
    """
    mapped = _allowed(file, settings.columns.get(file.kind, {}), findings)  # type: ignore[call-overload]
    wanted = accepted(file.kind, mapped)
    if file.kind in PERSONS:
        wanted[""] = KEY
    sheet = open_table(file, wanted, findings)
    if sheet is None:
        return None
    sheet.inspect = inspect
    if not mapped and (other := kind_by_headers(file.kind, sheet.headers)):
        note(findings, "fault", file.name, "other_kind", kind=file.kind, other=other, count=1)
        return None
    _empty_words(file, sheet, findings)
    _check_mapping(file, mapped, sheet, findings)
    report_shape(file, sheet, findings)
    return sheet


def _allowed(file: InputFile, mapped: Mapping[str, str], findings: Findings) -> dict[str, str]:
    """Give the mapping without columns that are never read; note those, and headers that serve two words, as faults."""
    normals = [normal(header) for header in mapped.values()]
    for key, header in mapped.items():
        if not may_be_read(header):
            note(findings, "fault", file.name, "mapped_never_read", column=key, kind=file.kind, count=1)
        elif normals.count(normal(header)) > 1:
            note(findings, "fault", file.name, "mapped_twice", column=key, kind=file.kind, count=1)
    return {key: header for key, header in mapped.items() if may_be_read(header)}


def open_table(file: InputFile, wanted: Mapping[str, str], findings: Findings) -> Sheet | None:
    """Read the columns whose header is in `wanted`; nothing when it is no readable table, with the fault."""
    try:
        sheet = read_sheet(file.path, wanted)
    except Unreadable as problem:
        note(findings, "fault", file.name, problem.rule, count=problem.count, **problem.fields)
    except OSError:
        note(findings, "fault", file.name, "unreachable_file", count=1)
    else:
        findings.headers |= {(file.name, word): header for word, header in _foreign(sheet, wanted).items()}
        return sheet
    return None


def _foreign(sheet: Sheet, wanted: Mapping[str, str]) -> dict[str, str]:
    """Give by word the header above its first column, where that is another: who sent the file knows only that.

    Of an LO element the code alone: what stands behind it may be anything.
    """
    named: dict[str, str] = {}
    for header in sheet.headers:
        if word := wanted.get(compared := normal(header), ""):
            shown = compared if is_lo_code(header) else " ".join(seen(header).split())
            named.setdefault(word, shown if compared != normal(word) else "")
    return named


def _check_mapping(file: InputFile, mapped: Mapping[str, str], sheet: Sheet, findings: Findings) -> None:
    headers = set(map(normal, sheet.headers))
    for key, header in mapped.items():
        if not word_for(file.kind, key):
            near = nearest_word(file.kind, key)
            note(findings, "fault", file.name, "unknown_word", kind=file.kind, key=key, nearest=near, count=1)
        elif normal(header) not in headers:
            note(findings, "fault", file.name, "mapped_header_missing", column=key, kind=file.kind, count=1)


def _empty_words(file: InputFile, sheet: Sheet, findings: Findings) -> None:
    """Read words for nothing (NULL, n.v.t., -) in columns without words of their own as an empty cell, and note it."""
    for word in sheet.cells.columns.intersection(WITHOUT_WORDS):
        if (found := says_nothing(sheet.cells[word])).any():
            sheet.cells[word] = sheet.cells[word].mask(found, "")
            note(findings, "doubt", file.name, "word_for_nothing", column=word, rows=found.index[found])


def report_shape(file: InputFile, sheet: Sheet, findings: Findings) -> None:
    """Note doubled columns, rows of another length, blank rows, rows that are no data, and a table without rows."""
    severity: Severity
    for word in sheet.doubled:
        severity = "doubt" if word in IN_SEVERAL_CATEGORIES else "fault"
        note(findings, severity, file.name, "doubled_column", column=word, kind=file.kind, count=1)
    if sheet.long_rows:
        note(findings, "fault", file.name, "long_rows", rows=sheet.long_rows)
    if sheet.grid.doubt:
        note(findings, "doubt", file.name, sheet.grid.doubt, count=1)
    if sheet.is_cut:
        severity = "fault" if sheet.is_surely_cut else "doubt"
        note(findings, severity, file.name, "cut_off", rows=sheet.short_rows)
    elif sheet.short_rows:
        note(findings, "doubt", file.name, "short_rows", rows=sheet.short_rows)
    if sheet.blank_rows:
        note(findings, "notice", file.name, "blank_rows", rows=sheet.blank_rows)
    if sheet.sums:  # what is left out of the list of exclusions would be on the map
        severity = "doubt" if file.kind == "uitsluitingen" else "notice"
        note(findings, severity, file.name, "total_row", rows=sheet.sums)
    if sheet.unread_sheets:
        note(findings, "notice", file.name, "unread_sheets", count=sheet.unread_sheets)
    if sheet.repeated:
        note(findings, "notice", file.name, "repeated_header", rows=sheet.repeated)
    if sheet.unsure:
        note(findings, "doubt", file.name, "unsure_rows", rows=sheet.unsure)
    for word, rows in sheet.merged.items():
        note(findings, "doubt", file.name, "merged_cells", column=word, rows=rows)
    for word, rows in sheet.lost.items():
        note(findings, "doubt", file.name, "lost_cells", column=word, rows=rows)
    if sheet.kept_as_text:  # a program does so in every column
        wrapped = {row for rows in sheet.kept_as_text.values() for row in rows}
        note(findings, "notice", file.name, "kept_as_text", rows=wrapped)
    for word, rows in sheet.hidden.items():
        note(findings, "notice", file.name, "hidden_signs", column=word, rows=rows)
    if not sheet.has_data.any():
        severity = "fault" if file.kind in PERSONS else "doubt"  # a register without anybody is a mishap
        note(findings, severity, file.name, "no_data_rows", count=1)


def require(needed: Sequence[str], file: InputFile, sheet: Sheet, findings: Findings) -> bool:
    """Tell whether the file has all of `needed`: our words, or ADDRESS_NEEDED for any way to point at an address.

    What is missing becomes one fault, with a proposal for every column of the file that has no word yet. Where nothing
    is missing, a column that is not used and is called almost as one that could be is noted.
    """
    missing = [word for word in needed if not _present(word, sheet)]
    if not missing:
        _note_almost_known(file, sheet, findings)
        return True
    proposal = propose(file.kind, sheet, PROPOSED[file.kind], look_at_cells=sheet.inspect)
    named = ", ".join(words.NEEDED.get(word, word) for word in missing)
    if not proposal.sure:
        hint = "" if sheet.inspect else words.CHECK_PROPOSES
        note(findings, "fault", file.name, "no_header", column=", ".join(missing), count=len(missing), hint=hint)
        return False
    way_out = _way_out(missing, file.kind, proposal.toml)
    if "geheim" in missing:
        way_out += words.SECRECY_WAY_OUT
    purpose = " ".join(words.PURPOSES[word] for word in missing)
    note(
        findings,
        "fault",
        file.name,
        "missing_column",
        column=", ".join(missing),
        count=len(missing),
        needed=named,
        purpose=purpose,
        proposal=way_out,
    )
    return False


def _way_out(missing: Sequence[str], kind: str, toml: str) -> str:
    """Say what to put in the configuration; a line to fill in for what was missed and is not proposed."""
    open_ended = [word for word in missing if word != ADDRESS_NEEDED and f"\n{word} = " not in toml]
    if not toml:
        return words.PROPOSE_NOTHING.format(kind=kind, word=[*open_ended, "postcode"][0])
    lines = "".join(f'\n# {word} = "…"' for word in open_ended)
    return PROPOSE.format(toml=toml) + (words.FILL_IN + lines if lines else "")


def _note_almost_known(file: InputFile, sheet: Sheet, findings: Findings) -> None:
    """Note headers that say almost what a column is called; cells are not looked at: an earlier address is one too."""
    proposal = propose(file.kind, sheet, PROPOSED[file.kind], look_at_cells=False)
    if proposal.toml:
        toml = PROPOSE.format(toml=proposal.toml)
        note(findings, "notice", file.name, "almost_known", count=proposal.toml.count("\n"), proposal=toml)


def _present(word: str, sheet: Sheet) -> bool:
    return has_address(sheet.cells) if word == ADDRESS_NEEDED else word in sheet.cells


def suggest(candidates: Sequence[str], file: InputFile, sheet: Sheet) -> str:
    """Give a sentence that proposes headers for columns that would help; empty when none is alike."""
    proposal = propose(file.kind, sheet, candidates, look_at_cells=sheet.inspect)
    return " " + PROPOSE.format(toml=proposal.toml) if proposal.toml else ""
