"""Numbers of something else than a house, where the register shows which number is that of the house."""

from __future__ import annotations

from housing_risk.linkage.free_text.cutting import ends_street, without_last
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import is_letter

_GO_ON = w.JOINING_WORDS | w.THROUGH_WORDS


def without_other_numbers(found: list[str], register: Register) -> list[str]:
    """Give words without `7 busjes`, `27 jaar`, `week 23` and `2e bezoek`; the number of a house stays."""
    dropped: set[int] = set()
    for at in range(len(found) - 1):
        if at not in dropped:
            dropped.update(range(at, at + _length(found, at, register)))
    return [word for at, word in enumerate(found) if at not in dropped]


def _length(found: list[str], at: int, register: Register) -> int:
    """Give how many words from here on are a number of something else; 0 where they are not."""
    word, after = found[at : at + 2]
    if word in w.NUMBERED_TIMES and after.isdecimal():
        return 2 * _ends_house(found[:at], register)
    if not word.isdecimal() or _goes_on(found[:at]) or "".join(found[at + 2 : at + 3]).isdecimal():
        return 0
    if after in w.PERIODS:
        return 2
    if _is_behind_street(found[:at], register):
        return 0
    return 2 * (after in w.COUNTED_AWAY) or 3 * _is_which_time(found[at + 1 : at + 3])


def _is_which_time(behind: list[str]) -> bool:
    """`2e bezoek`: what stands behind the 2."""
    return len(behind) > 1 and behind[0] in w.ORDINAL_ENDINGS and behind[1] in w.TIMES


def _goes_on(before: list[str]) -> bool:
    """`12 -`, `12 en`, `12 B`: the next number belongs to that house, or is another."""
    lettered = is_letter("".join(before[-1:])) and "".join(before[-2:-1]).isdecimal()
    return lettered or not _GO_ON.isdisjoint(before[-1:])


def _is_behind_street(before: list[str], register: Register) -> bool:
    return ends_street(without_last(before, w.NUMBER_WORDS), register)


def _ends_house(before: list[str], register: Register) -> bool:
    """Tell whether words end with a known street, a number and perhaps a letter."""
    if is_letter("".join(before[-1:])):
        before = before[:-1]
    return "".join(before[-1:]).isdecimal() and _is_behind_street(before[:-1], register)
