"""What the register says of a registration on the date: suspended, ended, established not there, under investigation.

Sources: Logisch Ontwerp BRP (07.67, 08.83, 16.18, 06.08) and the official scenarios "bewoning op peildatum": nobody is
a resident from the day of suspension on; of a list marked F (fout) or W (wissen) nobody ever was. In the RNI a
suspension R, E or M is normal: it says that the person is no resident, not that they are nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

import numpy as np
import pandas as pd

from housing_risk.extracts.containers.whole_columns import once_a_text, without_nought
from housing_risk.extracts.dates import intervals, report_dates
from housing_risk.extracts.reporting import note
from housing_risk.extracts.written import column
from housing_risk.findings import Findings
from housing_risk.messages.contents import DATE_UNKNOWN

WIPED = ("F", "W")
SUSPENDS_IN_RNI = ("O", "F", "W")
REASONS = {"OVERLIJDEN": "O", "EMIGRATIE": "E", "MINISTERIEEL BESLUIT": "M", "PL IS AANGELEGD IN DE RNI": "R",
           "FOUT": "F", "WISSEN": "W"}  # fmt: skip
"""What 07.67.20 is called where an export has its description (the RvIG's own words) in the place of its code."""
NOT_INVESTIGATED = ("", "0", "000000", "n", "nee")
LETTER_ADDRESS = ("b", "brief", "briefadres")
HOME_ADDRESS = ("", "w", "woon", "woonadres")
Part = TypeVar("Part", pd.Series, pd.DataFrame)


class Dates:
    """The date columns of one file, each parsed once; malformed dates of all are noted."""

    def __init__(self, cells: pd.DataFrame, file: str, findings: Findings) -> None:
        self.cells, self.file, self.findings = cells, file, findings
        self._parsed: dict[str, pd.DataFrame] = {}

    def of(self, word: str) -> pd.DataFrame:
        """Give the intervals of a column; see `dates.intervals`."""
        if word not in self._parsed:
            self._parsed[word] = self._parse(word)
        return self._parsed[word]

    def _parse(self, word: str) -> pd.DataFrame:
        text = column(self.cells, word)
        parsed = intervals(text)
        report_dates(text, parsed["malformed"], word, self.file, self.findings, consequence=DATE_UNKNOWN)
        return parsed


def endings(
    dates: Dates,
    register: str,
    lists: pd.Series,
    extract_date: date | None,
    reference_date: date,
    findings: Findings,
) -> pd.DataFrame:
    """Give per row `suspended`, `ended` (on or before the date) and the interval of an end after it.

    Columns: `suspended`, `ended` (bool), `end_earliest`, `end_latest` (empty: no end known). A suspension or death
    belongs to the person and stands on the first row of a list. An end on an unknown day (00000000) had passed when the
    extract was taken: on the date too, or perhaps only after it. One without any date is taken as passed.
    """
    day = np.datetime64(reference_date, "s")
    reason = once_a_text(
        _first_of_list(column(dates.cells, "opschorting_reden"), lists), lambda text: text.str.upper().replace(REASONS)
    )
    suspension = _first_of_list(dates.of("opschorting_datum"), lists)
    counts = (reason != "") | suspension["latest"].notna() | (suspension["malformed"] & suspension["filled"])
    if register == "rni":
        counts = reason.isin(SUSPENDS_IN_RNI)
    suspension = _by_the_extract(suspension, extract_date)
    death = _by_the_extract(_first_of_list(dates.of("overlijden"), lists), extract_date)
    end = _by_the_extract(dates.of("einde"), extract_date)
    vague = _passed(end, end["filled"] & dates.of("einde")["latest"].isna(), day)
    if vague.any():
        note(findings, "doubt", dates.file, "ended_unknown_day", column="einde", rows=end.index[vague])
    suspended = reason.isin(WIPED) | _passed(suspension, counts, day) | _passed(death, death["filled"], day)
    later = [suspension.where(counts), death, end]
    return pd.DataFrame(
        {
            "suspended": suspended,
            "ended": _passed(end, end["filled"], day),
            "end_earliest": pd.concat([part["earliest"] for part in later], axis=1).min(axis=1),
            "end_latest": pd.concat([part["latest"] for part in later], axis=1).min(axis=1),
        }
    )


def _passed(moment: pd.DataFrame, counts: pd.Series, day: np.datetime64) -> pd.Series:
    """Tell what certainly lies on or before the day; something that counts without a day does."""
    return counts & (moment["latest"].isna() | (moment["latest"] <= day))


def _by_the_extract(moment: pd.DataFrame, extract_date: date | None) -> pd.DataFrame:
    """Let what happened on a day that is written as unknown lie on the extract date at the latest."""
    last = pd.Timestamp(extract_date) if extract_date else pd.NaT
    return moment.assign(latest=moment["latest"].mask(moment["filled"] & moment["latest"].isna(), last))


def _first_of_list(values: Part, lists: pd.Series) -> Part:
    """Spread what stands on the first row of a person list over all its rows."""
    first = values[~lists.duplicated()]
    spread = first.iloc[lists.to_numpy() - 1]
    return spread.set_axis(values.index)


def investigations(dates: Dates, extract_date: date | None, reference_date: date) -> pd.DataFrame:
    """Give per row `investigated` and `not_there`: 83.10 in force on the date; ..9999 is "established not there".

    Who was established not to be there on a day that may lie after the date may still have been there on it.
    """
    day = np.datetime64(reference_date, "s")
    code = once_a_text(column(dates.cells, "onderzoek"), _in_six_digits)
    start, stop = dates.of("onderzoek_van"), dates.of("onderzoek_tot")
    started = start["earliest"].isna() | (start["earliest"] <= day)
    stopped = stop["filled"] & (stop["latest"].isna() | (stop["latest"] <= day))
    in_force = ~_is_one_of(code, NOT_INVESTIGATED) & started & ~stopped
    by = _by_the_extract(start, extract_date)["latest"]
    incomplete = start["earliest"].isna() | (start["earliest"] < by)
    perhaps_later = incomplete & (by > day) & (extract_date is not None and extract_date > reference_date)
    not_there = in_force & ~perhaps_later & code.str.endswith("9999")
    return pd.DataFrame({"investigated": in_force, "not_there": not_there})


def _in_six_digits(code: pd.Series) -> pd.Series:
    code = without_nought(code)
    return code.where(~code.str.fullmatch("[0-9]{5}"), code.str.zfill(6))


def _is_one_of(cells: pd.Series, words: Sequence[str]) -> pd.Series:
    return once_a_text(cells, lambda text: text.str.casefold().isin(words))


def report_functions(cells: pd.DataFrame, file: str, findings: Findings) -> None:
    """Note words for the function of an address that are neither a home nor a briefadres."""
    if (unknown := ~_is_one_of(column(cells, "functie"), (*HOME_ADDRESS, *LETTER_ADDRESS))).any():
        note(findings, "doubt", file, "function_word", column="functie", rows=cells.index[unknown])


def letter_address(cells: pd.DataFrame) -> pd.Series:
    """Tell which rows are a briefadres (10.10 = B): post goes there, nobody lives there."""
    return _is_one_of(column(cells, "functie"), LETTER_ADDRESS)
