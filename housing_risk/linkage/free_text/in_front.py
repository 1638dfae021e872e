"""What stands in front of a street and belongs to the number behind it: a unit, a code, a number on a list."""

from __future__ import annotations

from housing_risk.linkage.free_text.cutting import is_named
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import is_letter


def code_in_front(before: list[str], register: Register) -> list[str]:
    """`106, Kerkstraat 6 B`, `a117 / Kerkstraat 6`, `bov, Kerkstraat 6`: on a list, or what tells the dwelling."""
    if len(before) > 1 and before[0].isdecimal():
        return before[:1]
    if len(before) > 2 and is_letter(before[0]) and before[1].isdecimal():
        return before[:2] if is_named(" ".join(before[2:]), register) else []
    alone = len(before) > 1 and _is_suffix(before[0], register)
    return before[:1] if alone and is_named(" ".join(before[1:]), register) else []


def unit_in_front(before: list[str], register: Register) -> tuple[list[str], list[str]]:
    """Give the unit before a street and the street: `chalet 235, Kerkstraat 30 A` is `Kerkstraat 30 A chalet 235`.

    A letter (`unit b26, Kerkstraat 6`, `app. a, Kerkstraat 6`) only before a street that the register knows.
    """
    if len(before) < 3 or before[0] not in w.DWELLING_WORDS:
        return [], before
    if before[1].isdecimal():
        end = 3 if len(before) > 3 and is_letter(before[2]) else 2
        return before[:end], before[end:]
    end = 2 + before[2].isdecimal()
    whole = is_named(" ".join(before[1:]), register)  # `app. J. Kerkstraat 6`
    lettered = len(before[0]) > 1 and is_letter(before[1]) and is_named(" ".join(before[end:]), register) and not whole
    return (before[:end], before[end:]) if lettered else ([], before)


def _is_suffix(word: str, register: Register) -> bool:
    """Tell whether a word is a suffix somewhere in the register, and says nothing else before a street."""
    return len(word) > 1 and word in register.known_atoms - b.COMPANY_WORDS - w.BEFORE_STREET
