"""Whether a text begins by saying that somebody left the address it names, or that the address is wrong."""

from __future__ import annotations

from housing_risk.linkage.free_text.cutting import house_numbers, length_of_house
from housing_risk.linkage.free_text.of_another import behind_address
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w

_STARTS = frozenset(said[0] for said in w.LEFT)


def words_of_leaving(found: list[str]) -> int:
    """Give how many words at the start say that what follows is an address of another time; 0 where none do.

    `VOW, laatst bekend:`, `vertrokken van`, `verhuisd, stond op`, `oud adres:`.
    """
    if _STARTS.isdisjoint(found[:1]):
        return 0
    left = max((len(said) for said in w.LEFT if tuple(found[: len(said)]) == said), default=0)
    known = max((len(said) for said in w.LAST_KNOWN if tuple(found[left : left + len(said)]) == said), default=0)
    return left and left + known


def is_left_or_wrong(found: list[str], register: Register) -> bool:
    """`VOW, laatst bekend: Dam 12`, `vertrokken van Dam 12, nieuw adres onbekend`, `niet Dam 12`, `Dam 12 is fout`.

    Only where the address follows at once and the text names no other house.
    """
    numbers = [] if n.WRONG.isdisjoint(found) else house_numbers(found)
    if len(numbers) == 1 and _is_said_wrong(behind_address(found[numbers[0] + 1 :], register)):
        return True
    start = words_of_leaving(found) or _words_of_mistake(found)
    length = length_of_house(found[start:], register) if start else 0
    return length > 0 and not house_numbers(found[start + length :])


def _words_of_mistake(found: list[str]) -> int:
    """`fout adres`, `adres onjuist`, `niet`, at the start."""
    if found[:1] == ["NIET"]:
        return 1
    start = int(found[:1] == ["ADRES"])
    wrong = not n.WRONG.isdisjoint(found[start : start + 1])
    return (start + 1 + (found[start + 1 : start + 2] == ["ADRES"])) if wrong else 0


def _is_said_wrong(said: list[str]) -> bool:
    """`Dam 12 Weesp is onjuist, …`, `Dam 12 = fout adres`: right behind the whole address."""
    is_said = not n.SAYS_OF_IT.isdisjoint(said[:1])
    wrong = said[is_said:]
    more = is_said and not n.NOT_IT.isdisjoint(wrong[:1])
    return not n.WRONG.isdisjoint(wrong[:1]) and (more or wrong[1:2] == ["ADRES"] or (is_said and len(wrong) == 1))
