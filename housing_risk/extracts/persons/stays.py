"""When a stay began and ended, as far as its own row and the stays before and after it tell.

An extract is often taken after the reference date, so who has moved since stands at the old address in history only.
Whoever lived there on the date is found by the official scenarios "bewoning op peildatum" (RvIG): a stay lasts until
the next one begins; where a begin is known to the month or the year only, the whole of it is possible; and no stay
begins before the one that went before it.
"""

from __future__ import annotations

from datetime import date

import pandas as pd

from housing_risk.extracts.persons.standing import Dates
from housing_risk.extracts.written import column

SAYS_BEGIN = {"brp": ("begin", "buitenland"), "rni": ("inschrijving", "geldig_van", "opgenomen")}
"""Columns that say when a stay began; the first with a day counts. BRP: 10.30, and 13.20 for a stay abroad. The RNI has
no 10.30: 09.20, else 85.10, else 86.10; see `_within_municipality`."""
BEGUN_BY = ("geldig_van", "opgenomen")
"""By these days a stay had begun: this version of it held (85.10), or was recorded (86.10)."""
NOT_BEFORE = {"brp": ("inschrijving",), "rni": ()}
"""No stay began before this day: the person came to the municipality on it (08.09.20), and may have moved within."""
DAY = pd.Timedelta(days=1)


def stays(
    dates: Dates,
    register: str,
    lists: pd.Series,
    role: pd.Series,
    end: pd.DataFrame,
    extract_date: date | None,
    reference_date: date,
) -> pd.DataFrame:
    """Give `role`, `begin_earliest`, `begin_latest`, `end_earliest`, `end_latest` per row.

    `role` is as from `person_rows.roles`, and becomes `earlier` for a row of history that held, or may have held, on
    the reference date; `end` is as from `standing.endings`. A row of history that was wrong (84.10) is no stay.
    """
    history = role == "history"
    wrong = history & (column(dates.cells, "onjuist") != "")
    rows = role.isin(("current", "history")) & ~wrong
    own = begins(dates, register, extract_date, lists.where(rows)).join(end[["end_earliest", "end_latest"]])
    own["end_earliest"] = own["end_earliest"].fillna(own["begin_earliest"].where(own["end_latest"].notna()))
    bound = bounded(own[rows], lists[rows], history[rows], extract_date or reference_date)
    ends = lists[rows].duplicated() | dates.of("einde")["latest"].notna()[rows]  # by the next stay, or its own 18.10
    earlier = bound.index[history[rows] & ends & held_on(bound, reference_date) & ~end.loc[rows, "ended"]]
    own.loc[bound.index] = bound
    own.insert(0, "role", role.mask(role.index.isin(earlier), "earlier"))
    return own


def begins(dates: Dates, register: str, extract_date: date | None, lists: pd.Series) -> pd.DataFrame:
    """Give `begin_earliest` and `begin_latest` per row, as its own row tells; empty where nothing does.

    `lists` numbers the person list of each row that is a stay, the newest first.

    Where a column that says it was filled without a day (00000000, malformed) the first day is unknown, whatever the
    columns after it say. An incomplete begin is bounded by the days on which the stay is known to have begun, the
    extract date among them.
    """
    frame = _said(dates, SAYS_BEGIN[register])
    if register == "rni":
        frame = _within_municipality(frame, dates, lists)
    for word in NOT_BEFORE[register]:
        frame = _not_before(frame, dates.of(word)["earliest"])
    for word in BEGUN_BY:
        by = dates.of(word)["latest"]
        open_end = frame["begin_latest"].isna() & ~(by < frame["begin_earliest"])
        frame = _begun_by(frame.assign(begin_latest=frame["begin_latest"].mask(open_end, by)), by)
    return _begun_by(frame, pd.Series(pd.Timestamp(extract_date) if extract_date else pd.NaT, index=frame.index))


def _said(dates: Dates, columns: tuple[str, ...]) -> pd.DataFrame:
    frame = pd.DataFrame(
        {"begin_earliest": pd.NaT, "begin_latest": pd.NaT, "vague": False}, index=dates.cells.index
    ).astype({"begin_earliest": "datetime64[s]", "begin_latest": "datetime64[s]"})
    for word in columns:
        parsed = dates.of(word)
        here = frame["begin_latest"].isna() & parsed["latest"].notna()
        frame.loc[here, "begin_latest"] = parsed.loc[here, "latest"]
        sure = here & ~frame["vague"]
        frame.loc[sure, "begin_earliest"] = parsed.loc[sure, "earliest"]
        frame["vague"] |= (parsed["filled"] | parsed["malformed"]) & parsed["latest"].isna()
    return frame.drop(columns="vague")


def _within_municipality(begin: pd.DataFrame, dates: Dates, lists: pd.Series) -> pd.DataFrame:
    """Let an RNI stay of which 85.10 lies after 09.20 begin between the two, or on 85.10 when it is not the first.

    16.09.20 is the day of the first of the temporary addresses that followed each other in one municipality (Logisch
    Ontwerp, element 09.20), so whoever moved within bears it at the new address too.
    """
    came, since = dates.of("inschrijving"), dates.of("geldig_van")
    later = since["latest"] > came["latest"]
    moved = later & lists.notna() & came["latest"].groupby([lists, came["latest"]]).cumcount(ascending=False).gt(0)
    return begin.assign(
        begin_earliest=begin["begin_earliest"].mask(moved, since["earliest"]),
        begin_latest=begin["begin_latest"].mask(later, since["latest"]),
    )


def _begun_by(begin: pd.DataFrame, last: pd.Series) -> pd.DataFrame:
    """Bound incomplete begins; a bound before the first possible day contradicts it and is left out."""
    earliest, latest = begin["begin_earliest"], begin["begin_latest"]
    sooner = (earliest < latest) & (last < latest) & (last >= earliest)
    return begin.assign(begin_latest=latest.mask(sooner, last))


def _not_before(begin: pd.DataFrame, first: pd.Series) -> pd.DataFrame:
    earliest, latest = begin["begin_earliest"], begin["begin_latest"]
    incomplete = earliest.isna() | (earliest < latest)
    later = (earliest.isna() | (first > earliest)) & ~(first > latest)
    return begin.assign(begin_earliest=earliest.mask(incomplete & later, first))


def bounded(own: pd.DataFrame, lists: pd.Series, history: pd.Series, taken: date) -> pd.DataFrame:
    """Give begin_earliest, begin_latest, end_earliest, end_latest as the neighbours in the list bound them.

    One row per stay: within a list the newest first, as in a GBA-V layout. `history` marks those before the present
    one: they end when the next begins, or on their own end, whichever is first. A next stay of which no begin is known
    had begun before the extract was `taken`.
    """
    earliest, latest = own["begin_earliest"], own["begin_latest"]
    exact = earliest == latest
    earliest = _after_those_before(earliest, latest, exact, lists, history)
    at_last = pd.Timestamp(taken) - DAY  # on the day of the extract itself nothing is left open: it shows the next stay
    ended = latest.fillna(at_last).groupby(lists).cummin().groupby(lists).shift().where(history)
    may_end = earliest.groupby(lists).shift().where(history)
    end_latest = pd.concat([own["end_latest"], ended], axis=1).min(axis=1)
    end_earliest = pd.concat([own["end_earliest"], may_end], axis=1).min(axis=1)
    return pd.DataFrame(
        {
            "begin_earliest": earliest,
            "begin_latest": latest,
            "end_earliest": end_earliest.mask(end_earliest > end_latest, end_latest),
            "end_latest": end_latest,
        }
    )


def _after_those_before(
    earliest: pd.Series, latest: pd.Series, exact: pd.Series, lists: pd.Series, history: pd.Series
) -> pd.Series:
    """Give the first possible days, no incomplete begin lying before what must have begun before it."""
    possible = (earliest + DAY).where(exact, earliest).where(history)[::-1]  # from the oldest stay on
    of_list = lists[::-1]
    before = possible.groupby(of_list).cummax().groupby(of_list).ffill().groupby(of_list).shift()[::-1]
    before = before.mask(before > latest, latest)
    return earliest.mask(~exact & (earliest.isna() | (before > earliest)), before)


def held_on(stays: pd.DataFrame, reference_date: date) -> pd.Series:
    """Tell which of these stays held, or may have held, on the date; one without a known end did not.

    On the day of an exact end a stay has ended; of an incomplete one the last day is still possible.
    """
    day = pd.Timestamp(reference_date)
    begun = stays["begin_earliest"].isna() | (stays["begin_earliest"] <= day)
    exact = stays["end_earliest"] == stays["end_latest"]
    return begun & ((stays["end_latest"] > day) | (~exact & (stays["end_latest"] == day)))
