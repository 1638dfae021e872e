"""What stands in front of a street and belongs to the number behind it: a unit, a code, a number on a list."""

from __future__ import annotations

from housing_risk.linkage.free_text.cutting import is_named
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w


def code_in_front(before: list[str]) -> list[str]:
    """`106, Kerkstraat 6 B`, `a117 / Kerkstraat 6`: a number on a list, or what tells the dwelling."""
    if len(before) > 1 and before[0].isdecimal():
        return before[:1]
    return before[:2] if len(before) > 2 and _is_letter(before[0]) and before[1].isdecimal() else []


def unit_in_front(before: list[str], register: Register) -> tuple[list[str], list[str]]:
    """Give the unit before a street and the street: `chalet 235, Kerkstraat 30 A` is `Kerkstraat 30 A chalet 235`.

    A letter or a suffix (`unit b26, Kerkstraat 6`, `bov, Kerkstraat 6`) only before a street that the register knows.
    """
    if len(before) > 2 and before[0] in w.DWELLING_WORDS and before[1].isdecimal():
        end = 3 if len(before) > 3 and _is_letter(before[2]) else 2
        return before[:end], before[end:]
    end = _end_of_code(before, register)
    whole = is_named(" ".join(before[end - 1 :]), register)  # `app. J. Kerkstraat 6`
    known = end > 0 and is_named(" ".join(before[end:]), register) and not whole
    return (before[:end], before[end:]) if known else ([], before)


def _end_of_code(before: list[str], register: Register) -> int:
    """Give how many words `unit b26`, `app. a` or `bov` are; 0 when none of these is in front."""
    if len(before) > 2 and before[0] in w.DWELLING_WORDS and _is_letter(before[1]):
        return 2 + before[2].isdecimal()
    return int(len(before) > 1 and len(before[0]) > 1 and before[0] in register.known_atoms)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha()
