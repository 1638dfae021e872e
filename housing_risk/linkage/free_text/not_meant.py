"""Whether a text says itself that the house it names is not the one that is meant: another's, left, or wrong."""

from __future__ import annotations

import itertools

from housing_risk.linkage.free_text.cutting import (
    end_of_suffix,
    ends_street,
    first_place,
    house_numbers,
    is_place,
    length_of_house,
    longest_named,
    without_last,
)
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import said_words as s
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.towns import TOWNS

_WORDS_OF_PLACE = 3
_STARTS = frozenset(said[0] for said in s.LEFT)
_SAY_IT = s.HOMES | s.RENTED | s.STAYS | s.LIVED | s.ONLY
"""Without any of these a text says nothing of where somebody lives."""


def is_of_another(found: list[str], register: Register) -> bool:
    """`Dam 12, de woning ernaast`, `bewoner Dam 12 over de buren`, `melder woont op Dam 12`, `Dam 12, woont elders`.

    Only where the text names one house: with a second it may be that one.
    """
    numbers = house_numbers(found)
    if not _SAY_IT.isdisjoint(found):
        known = [at for at in numbers if ends_street(without_last(found[:at], w.NUMBER_WORDS), register)]
        known = known or [at + length for at in numbers if (length := longest_named(found[at + 1 :], register))]
        if len(known) == 1 and (_lives_elsewhere(found, known[0], register) or _lives_not(found, register)):
            return True
    if len(numbers) != 1:
        return False
    house = numbers[0]
    return any(
        _is_beside_it(found, at)
        or (at > house and (_is_about_neighbours(found[at:]) or _is_wrong(found, house, at)))
        or (found[at] in s.REPORTERS and _lives_at(found[at + 1 :], register))
        for at in range(len(found))
    )


def _lives_elsewhere(found: list[str], house: int, register: Register) -> bool:
    """`werkt op Dam 12, woonadres onbekend`, `Dam 12 (woont daar niet)`, `alleen post: Dam 12`, `woonde tot mei op`.

    Behind the house only what stands right behind the address and ends the text: further on it may be said of another
    (`Dam 12, eigenaar is verhuisd en woont elders`) or of a detail (`verblijf onbekend aantal weken`).
    """
    said = behind_address(found[house + 1 :], register)
    about = list(itertools.dropwhile(s.WHO_IS_MEANT.__contains__, said))
    elsewhere = (
        _is_home_unknown(about, register) or _lives_not_there(about, register) or _lives_in_town(about, register)
    )
    stays = not s.FOUND_THERE.isdisjoint(found[:house])  # `slaapt op Dam 12, woont elders`
    return (elsewhere and not stays) or _lived(found, said, register) or _is_for_only(found, register)


def behind_address(after: list[str], register: Register) -> list[str]:
    """Take a suffix, a postcode and a place off the words behind a house number."""
    after = after[end_of_suffix(after, register) :]
    return after[_length_of_place(after, register) :]


def _is_end(words: list[str], register: Register) -> bool:
    """Tell whether nothing follows but perhaps a place."""
    return len(words) == _length_of_place(words, register)


def _length_of_place(words: list[str], register: Register) -> int:
    start, end = first_place(words, register)
    return 0 if start else end


def _is_home_unknown(said: list[str], register: Register) -> bool:
    """`woonadres onbekend`, `slaapadres is niet bekend`, `verhuurde pand onbekend`."""
    rented = not s.RENTED.isdisjoint(said[:1])
    if (n.HOUSE_WORDS if rented else s.HOMES).isdisjoint(said[rented : rented + 1]):
        return False
    rest = list(itertools.dropwhile(s.BETWEEN_HOME.__contains__, said[rented + 1 :]))
    length = 2 * (rest[:2] == ["NIET", "BEKEND"]) or int(not s.SAID_UNKNOWN.isdisjoint(rest[:1]))
    return length > 0 and _is_end(rest[length:], register)


def _lives_not_there(said: list[str], register: Register) -> bool:
    """`woont elders`, `woont daar niet`, `verblijft er niet meer`."""
    if s.STAYS.isdisjoint(said[:1]):
        return False
    rest = list(itertools.dropwhile(s.THERE.__contains__, said[1:]))
    if rest[:1] == ["NIET"]:
        rest = list(itertools.dropwhile(s.THERE.__contains__, rest[1:]))
        return _is_end(rest, register)
    return rest[:1] == ["ELDERS"] and _is_end(rest[1:], register)


def _lives_in_town(said: list[str], register: Register) -> bool:
    """`woont nu in Almere`, `verblijft bij vrienden in Den Haag`."""
    other = not TOWNS.isdisjoint(said[-1:]) and not is_place(said[-1:], register)
    return other and not s.STAYS.isdisjoint(said[:1]) and "IN" in said[-3:-1]


def _lived(found: list[str], said: list[str], register: Register) -> bool:
    """`woonde tot mei 2021 op Dam 12`, `woonde op Dam 12, nu weg`; not `woonde tot 2021 in Polen, nu Dam 12`."""
    if s.LIVED.isdisjoint(found[:1]):
        return False
    until = found[1:2] == ["TOT"]
    after = found[1 + until :]
    after = after[until and "".join(after[:1]).isdecimal() :]
    after = after[not w.SAID_BEFORE_STREET.isdisjoint(after[:1]) :]
    gone = list(itertools.dropwhile(s.BETWEEN_HOME.__contains__, said))
    gone = [word for word in gone if word != "WAARHEEN"]
    leaves = not s.GONE.isdisjoint(gone[:1]) and (gone[1:2] == ["NAAR"] or _is_end(gone[1:], register))
    return longest_named(after, register) > 0 and (until or leaves)


def _is_for_only(found: list[str], register: Register) -> bool:
    """`alleen post naar Dam 12`, `alleen werkplek: Dam 12`."""
    for at, word in enumerate(found[:-1]):
        if word in s.ONLY and found[at + 1] in s.FOR_ONLY:
            after = found[at + 2 :]
            return longest_named(after[not s.AT_STREET.isdisjoint(after[:1]) :], register) > 0
    return False


def _is_beside_it(found: list[str], at: int) -> bool:
    """`12 ernaast`, `12 A ernaast`, `het pand ernaast`; not `schuur ernaast`."""
    if not at or found[at] not in n.BESIDE_IT:
        return False
    numbered = found[at - 1].isdecimal() or len(found[at - 1]) == 1
    return numbered or (found[at - 1] in n.HOUSE_WORDS and not s.OF_WHOM.isdisjoint(found[at - 2 : at - 1]))


def _is_about_neighbours(found: list[str]) -> bool:
    """`over de buren`, behind the house of who says it."""
    after = list(itertools.dropwhile(s.OF_WHOM.__contains__, found[1:]))
    return found[0] == "OVER" and not s.NEIGHBOURS.isdisjoint(after[:1])


def _is_wrong(found: list[str], house: int, at: int) -> bool:
    """`Dam 12 Weesp is onjuist`; not `Dam 12, postcode is onjuist`."""
    said = found[at] in s.SAYS_OF_IT and not s.NOT_IT.isdisjoint(found[at + 1 : at + 2])
    return (
        said and at - house <= _WORDS_OF_PLACE and (w.LABELS | w.SUFFIX_LABELS | {"NAAM"}).isdisjoint(found[house:at])
    )


def _lives_not(found: list[str], register: Register) -> bool:
    """`woont niet op Dam 12`, `niet aangetroffen, woont niet meer op Dam 12`; not `eigenaar woont niet op Dam 12`."""
    found = found[2:] if found[:2] == ["NIET", "AANGETROFFEN"] else found
    rest = [word for word in found if word not in ("NIET", "MEER")]
    return "NIET" in found[:2] and _lives_at(rest, register)


def _lives_at(found: list[str], register: Register) -> bool:
    """`woont op Dam 12`, `woont Dam 12`."""
    if s.LIVES.isdisjoint(found[:1]):
        return False
    after = found[2:] if not w.SAID_BEFORE_STREET.isdisjoint(found[1:2]) else found[1:]
    street = longest_named(after, register)
    return street > 0 and "".join(after[street : street + 1]).isdecimal()


def words_of_leaving(found: list[str]) -> int:
    """Give how many words at the start say that what follows is an address of another time; 0 where none do.

    `VOW, laatst bekend:`, `vertrokken van`, `verhuisd, stond op`, `oud adres:`.
    """
    if _STARTS.isdisjoint(found[:1]):
        return 0
    left = max((len(said) for said in s.LEFT if tuple(found[: len(said)]) == said), default=0)
    known = max((len(said) for said in s.LAST_KNOWN if tuple(found[left : left + len(said)]) == said), default=0)
    return left and left + known


def is_left_or_wrong(found: list[str], register: Register) -> bool:
    """`VOW, laatst bekend: Dam 12`, `vertrokken van Dam 12, nieuw adres onbekend`, `niet Dam 12`, `Dam 12 is fout`.

    Only where the address follows at once and the text names no other house.
    """
    numbers = [] if s.WRONG.isdisjoint(found) else house_numbers(found)
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
    wrong = not s.WRONG.isdisjoint(found[start : start + 1])
    return (start + 1 + (found[start + 1 : start + 2] == ["ADRES"])) if wrong else 0


def _is_said_wrong(said: list[str]) -> bool:
    """`Dam 12 Weesp is onjuist, …`, `Dam 12 = fout adres`: right behind the whole address."""
    is_said = not s.SAYS_OF_IT.isdisjoint(said[:1])
    wrong = said[is_said:]
    more = is_said and not s.NOT_IT.isdisjoint(wrong[:1])
    return not s.WRONG.isdisjoint(wrong[:1]) and (more or wrong[1:2] == ["ADRES"] or (is_said and len(wrong) == 1))
