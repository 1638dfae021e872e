"""Dates and counts among the words of an address: their numbers are no house numbers."""

from __future__ import annotations

from housing_risk.linkage.writing import words as w

_BETWEEN_ROOMS = frozenset(("EN", "TM", "TOT", "-"))


def without_dates(found: list[str]) -> list[str]:
    """Give the words without dates that stand in front or behind `sinds`, `tot` and the like.

    Elsewhere `12-05-2024` may be a house number that a spreadsheet changed.
    """
    kept: list[str] = []
    at = 0
    while at < len(found):
        named = not kept or kept[-1] in w.BEFORE_DATE
        if named and _is_date(found[at : at + 5]):
            kept, at = kept[:-1], at + 5
        elif _is_date_in_words(found[at : at + 3]) and any(map(str.isdecimal, [*kept, *found[at + 3 :]])):
            at += 3
        else:
            kept.append(found[at])
            at += 1
    return kept


def _is_date(found: list[str]) -> bool:
    """`01-02-2024` as tokens: day, mark, month, mark, year."""
    if len(found) < 5 or found[1].isalnum() or found[1] != found[3]:
        return False
    day, month, year = found[0], found[2], found[4]
    numbers = day.isdecimal() and month.isdecimal() and year.isdecimal()
    return numbers and 0 < int(day) <= 31 and 0 < int(month) <= 12 and 1900 < int(year) < 2100


def _is_date_in_words(found: list[str]) -> bool:
    """`3 mei 2023`: with the year it is no house number that a spreadsheet changed."""
    day, month, year = [*found, "", "", ""][:3]
    numbers = day.isdecimal() and year.isdecimal() and month in w.MONTHS
    return numbers and 0 < int(day) <= 31 and 1900 < int(year) < 2100


def without_counts(found: list[str]) -> list[str]:
    """Give the words without `4 pers.`, `6 bedden`, `bezocht 2x`: how many or how often is no house number."""
    counts = [at for at in range(len(found) - 1) if _is_count(found, at)]
    dropped = {*counts, *(at + 1 for at in counts)}
    return [word for at, word in enumerate(found) if at not in dropped]


def _is_count(found: list[str], at: int) -> bool:
    number, what = found[at : at + 2]
    often = what == "X" and at > 0 and found[at - 1] in w.DONE_SO_OFTEN
    which = what in w.SEVERAL_ROOMS and "".join(found[at + 2 : at + 3]).isdecimal()  # `12 kamers 1 t/m 4`
    return number.isdecimal() and (what in w.COUNTED or often) and not which


def with_one_room(found: list[str]) -> list[str]:
    """`12 kamer 1, 2 en 3`, `12 kamers 1 t/m 4`: of several rooms at one number the first stands for all."""
    for at, word in enumerate(found):
        if word not in w.SEVERAL_ROOMS | {"KAMER"} or not any(map(str.isdecimal, found[:at])):
            continue
        end = at + 1
        if found[end + 1 : end + 2] == ["VAN"] and "".join(found[end + 2 : end + 3]).isdecimal():  # `kamer 3 van 5`
            return [*found[: end + 1], *found[end + 3 :]]
        while end < len(found) and (found[end] in _BETWEEN_ROOMS or (found[end].isdecimal() and len(found[end]) < 3)):
            end += 1
        named = found[at + 1 : end]
        if len(named) > 2 and named[0].isdecimal() and named[-1].isdecimal() and not _BETWEEN_ROOMS.isdisjoint(named):
            return [*found[:at], "KAMER", named[0], *found[end:]]
    return found
