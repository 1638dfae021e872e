"""Whether a text says itself that the house it names is not the one that is meant."""

from __future__ import annotations

import itertools

from housing_risk.linkage.free_text.cutting import (
    begins_postcode,
    ends_street,
    house_numbers,
    is_place,
    longest_named,
    without_last,
)
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w

_WORDS_OF_PLACE = 3


def is_of_another(found: list[str], register: Register) -> bool:
    """`Dam 12, de woning ernaast`, `bewoner Dam 12 over de buren`, `melder woont op Dam 12`, `Dam 12, woont elders`.

    Only where the text names one house: with a second it may be that one.
    """
    numbers = house_numbers(found)
    known = [at for at in numbers if ends_street(without_last(found[:at], w.NUMBER_WORDS), register)]
    if len(known) == 1 and (_lives_elsewhere(found, known[0], register) or _lives_not(found, register)):
        return True
    if len(numbers) != 1:
        return False
    house = numbers[0]
    return any(
        _is_beside_it(found, at)
        or (at > house and (_is_about_neighbours(found[at:]) or _is_wrong(found, house, at)))
        or (found[at] in n.REPORTERS and _lives_at(found[at + 1 :], register))
        for at in range(len(found))
    )


def _lives_elsewhere(found: list[str], house: int, register: Register) -> bool:
    """`werkt op Dam 12, woonadres onbekend`, `Dam 12 (woont daar niet)`, `alleen post: Dam 12`, `woonde tot mei op`."""
    past = found[0] in n.LIVED and not n.SINCE_GONE.isdisjoint(found)
    return past or any(
        _is_home_unknown(found, at, register)
        or (at > house and _is_said_not_to_live(found, at, register))
        or (at < house and found[at] in n.ONLY and not n.FOR_ONLY.isdisjoint(found[at + 1 : at + 2]))
        for at in range(len(found))
    )


def _is_home_unknown(found: list[str], at: int, register: Register) -> bool:
    """`woonadres onbekend`, `slaapadres is niet bekend`; not `eigenaar: woonadres onbekend`."""
    rented = found[at] in n.HOUSE_WORDS and not n.RENTED.isdisjoint(found[at - 1 : at])
    if not (rented or found[at] in n.HOMES) or _is_of_other_person(found[: at - rented], register):
        return False
    said = list(itertools.dropwhile(n.BETWEEN_HOME.__contains__, found[at + 1 :]))
    return not n.SAID_UNKNOWN.isdisjoint(said[:1]) or tuple(said[:2]) == ("NIET", "BEKEND")


def _is_said_not_to_live(found: list[str], at: int, register: Register) -> bool:
    """`woont elders`, `woont daar niet`, `verblijft er niet meer`; not `eigenaar woont elders`."""
    if found[at] not in n.STAYS or _is_of_other_person(found[:at], register):
        return False
    said = list(itertools.dropwhile(n.THERE.__contains__, found[at + 1 :]))
    return said[:1] == ["ELDERS"] or (said[:1] == ["NIET"] and (len(said) == 1 or said[1] in n.ENDS_NOT))


def _is_of_other_person(before: list[str], register: Register) -> bool:
    """Tell whether the word before is who it is said of, and not the end of an address or somebody without a name."""
    if not before or len(before[-1]) == 1 or not before[-1].isalpha() or before[-1] in n.WHO_IS_MEANT:
        return False
    ends_postcode = len(before) > 1 and begins_postcode(before, len(before) - 2)
    ends_place = any(is_place(before[start:], register) for start in range(max(0, len(before) - 4), len(before)))
    return not ends_postcode and not ends_place


def _is_beside_it(found: list[str], at: int) -> bool:
    """`12 ernaast`, `12 A ernaast`, `het pand ernaast`; not `schuur ernaast`."""
    if not at or found[at] not in n.BESIDE_IT:
        return False
    numbered = found[at - 1].isdecimal() or len(found[at - 1]) == 1
    return numbered or (found[at - 1] in n.HOUSE_WORDS and not n.OF_WHOM.isdisjoint(found[at - 2 : at - 1]))


def _is_about_neighbours(found: list[str]) -> bool:
    """`over de buren`, behind the house of who says it."""
    after = list(itertools.dropwhile(n.OF_WHOM.__contains__, found[1:]))
    return found[0] == "OVER" and not n.NEIGHBOURS.isdisjoint(after[:1])


def _is_wrong(found: list[str], house: int, at: int) -> bool:
    """`Dam 12 Weesp is onjuist`; not `Dam 12, postcode is onjuist`."""
    said = found[at] in n.SAYS_OF_IT and not n.NOT_IT.isdisjoint(found[at + 1 : at + 2])
    return (
        said and at - house <= _WORDS_OF_PLACE and (w.LABELS | w.SUFFIX_LABELS | {"NAAM"}).isdisjoint(found[house:at])
    )


def _lives_not(found: list[str], register: Register) -> bool:
    """`woont niet op Dam 12`, `niet meer woonachtig op Dam 12`; not `eigenaar woont niet op Dam 12`."""
    rest = [word for word in found if word not in ("NIET", "MEER")]
    return "NIET" in found[:2] and _lives_at(rest, register)


def _lives_at(found: list[str], register: Register) -> bool:
    """`woont op Dam 12`, `woont Dam 12`."""
    if n.LIVES.isdisjoint(found[:1]):
        return False
    after = found[2:] if not w.SAID_BEFORE_STREET.isdisjoint(found[1:2]) else found[1:]
    street = longest_named(after, register)
    return street > 0 and "".join(after[street : street + 1]).isdecimal()
