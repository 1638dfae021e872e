"""Which house a text means where it says so itself: a home beside an office, a mistake put right, a former number.

Only where what is left is a street that the register knows with a number, or a number behind one: otherwise the words
may be of something else (`aantal personen moet zijn 4`).
"""

from __future__ import annotations

from housing_risk.linkage.free_text.cutting import (
    begins_postcode,
    begins_with_place,
    ends_street,
    house_numbers,
    in_street,
    length_of_house,
    longest_named,
    longest_street,
)
from housing_risk.linkage.free_text.not_meant import words_of_leaving
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import said_words as s
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import is_letter

_PUT_RIGHT = (("MOET", "ZIJN"), ("BEDOELD", "IS"), ("CORRECT", "IS"), ("JUIST", "IS"), ("MUST", "BE"), ("LEES",))


def as_meant(found: list[str], register: Register) -> list[str]:
    """Give the words without what the text itself says is not meant; all of them where it says nothing."""
    found = _without_former(_moved_to(_without_office(found, register), register), register)
    return _without_number_not_meant(_put_right(found, register))


def _without_office(found: list[str], register: Register) -> list[str]:
    """`Woonadres: Kerkstraat 12. Werkadres: Dam 3`: without the office, where an address of a home stands there too."""
    starts = [at for at, word in enumerate(found) if word in s.HOME_LABELS | s.OFFICE_LABELS]
    if s.HOME_LABELS.isdisjoint(found) or s.OFFICE_LABELS.isdisjoint(found):
        return found
    in_a_sentence = any(not w.BEFORE_STREET.isdisjoint(found[at - 1 : at]) for at in starts if at)
    parts = [found[start:end] for start, end in zip(starts, [*starts[1:], len(found)], strict=True)]
    homes = [part[1:] for part in parts if part[0] in s.HOME_LABELS]
    whole = all(any(length_of_house(part[at:], register) for at in range(len(part))) for part in homes)
    if in_a_sentence or not whole or any(not s.OWNERS.isdisjoint(part[:2]) for part in homes):
        return found
    return [*found[: starts[0]], *(word for part in homes for word in part)]


def _moved_to(found: list[str], register: Register) -> list[str]:
    """`oud adres: Dam 4; nieuw adres: Dam 2`, `verhuisd van Dam 4 naar Dam 2`, `vh. Dam 4, thans Dam 2`: Dam 2."""
    start = words_of_leaving(found)
    for at in range(start, len(found) if start else 0):
        is_new = found[at] in s.NEWLY and found[at + 1 : at + 2] == ["ADRES"]
        after = found[at + 1 + is_new :]
        if (is_new or _says_now(found, at, register)) and length_of_house(after, register):
            return after
    return found


def _without_former(found: list[str], register: Register) -> list[str]:
    """`Kerkstraat 12, Weesp (voorheen Dorpsstraat 5, Laren)`, `nu Kerkstraat 12, daarvoor buitenland`: Kerkstraat 12.

    Only where one whole house stands before that word, and behind it an address that is not of this register: of two
    houses here either may be meant.
    """
    start = int(found[:1] != [] and found[0] in s.NOW)
    length = length_of_house(found[start:], register)
    at = next((at for at, word in enumerate(found) if at > start and word in s.FORMERLY), 0)
    if not length or at < start + length or len(house_numbers(found[start:at])) != 1:
        return found
    before = found[at + 1 :]
    here = any(longest_named(before[place:], register) for place in range(len(before)))
    elsewhere = not w.COUNTRIES.isdisjoint(before[:3]) or before[:1] == ["BUITENLAND"] or house_numbers(before)
    numbered = before[:1] != [] and (before[0] in w.NUMBER_WORDS or before[0].isdecimal())
    return found[start:at] if elsewhere and not (here or numbered) else found


def _says_now(found: list[str], at: int, register: Register) -> bool:
    """`nu`, `naar`; not in the name of a street (`Weg naar Kerkstraat`)."""
    return found[at] in s.NOW and not (longest_street(found[at:], register) or in_street(found, at, register))


def _put_right(found: list[str], register: Register) -> list[str]:
    """`Dam 4, moet zijn Dam 2`, `niet Dam 4 maar 2`: Dam 2."""
    for at, word in enumerate(found):
        if word == "NIET" and (right := _not_but(found, at, register)):
            return right
        said = next((each for each in _PUT_RIGHT if tuple(found[at : at + len(each)]) == each), ())
        wrong = found[: at - (found[at - 1 : at] == [","])]
        if said and _number_at_end(wrong, register) and (right := _instead(wrong, found[at + len(said) :], register)):
            return right
    return found


def _not_but(found: list[str], at: int, register: Register) -> list[str]:
    """Give what stands behind `maar` in the place of the address between `niet` and that; nothing for other words."""
    length = length_of_house(found[at + 1 :], register)
    but = at + 1 + length
    but += found[but : but + 1] == [","]
    if not length or found[but : but + 1] != ["MAAR"]:
        return []
    right = _instead(found[at + 1 : at + 1 + length], found[but + 1 :], register)
    return [*found[:at], *right] if right else []


def _instead(wrong: list[str], right: list[str], register: Register) -> list[str]:
    """Give what stands in the place of a wrong address: another, or only another number of that street."""
    while right and right[0] in w.NUMBER_WORDS:
        right = right[1:]
    if not right or not right[0].isdecimal():
        return right if length_of_house(right, register) else []
    end = 1 + is_letter("".join(right[1:2]))
    behind = "".join(right[end : end + 1])
    alone = behind in ("", ",") or behind.isdecimal() or begins_with_place(right[end:], register)
    if not alone or begins_postcode(right, 0) or not s.NOT_OF_AN_ADDRESS.isdisjoint(wrong):
        return []
    return [*wrong[: _number_at_end(wrong, register)], *right]


def _number_at_end(found: list[str], register: Register) -> int:
    """Give where the number of a known street stands that is the last thing said; 0 where none is."""
    number = len(found) - 1 - is_letter("".join(found[-1:]))
    known = number > 0 and found[number].isdecimal() and ends_street(found[:number], register)
    return number if known else 0


def _without_number_not_meant(found: list[str]) -> list[str]:
    """`Kerkstraat 12 (voorheen nr. 14)`, `12, dus niet 14`: a number said not to be it, where another stands before."""
    if not s.NEWLY.isdisjoint(found):
        return found  # `12 oud, 14 nieuw`
    for at, word in enumerate(found):
        number = at + 1
        while number < len(found) and found[number] in w.NUMBER_WORDS:
            number += 1
        if word not in s.BEFORE_NOT_MEANT or not "".join(found[number : number + 1]).isdecimal():
            continue
        counted = not (w.COUNTED | w.COUNTED_AWAY | w.PERIODS).isdisjoint(found[number + 1 : number + 2])
        if not counted and any(house < at for house in house_numbers(found)):
            start = at - (found[at - 1] == "DUS")
            return [*found[:start], *found[number + 1 + is_letter("".join(found[number + 1 : number + 2])) :]]
    return found
