"""Which house a text means where it says so itself: an office beside a home, a mistake put right, a former number."""

from __future__ import annotations

from housing_risk.linkage.writing import words as w

_PUT_RIGHT = (("MOET", "ZIJN"), ("BEDOELD", "IS"), ("CORRECT", "IS"), ("JUIST", "IS"), ("MUST", "BE"), ("LEES",))
_SHORTEST_ADDRESS = 2


def as_meant(found: list[str]) -> list[str]:
    """Give the words without what the text itself says is not meant; all of them where it says nothing."""
    return _without_former_number(_put_right(_without_office(found)))


def _without_office(found: list[str]) -> list[str]:
    """`Huisvesting: Kerkstraat 12. Kantoor: Dam 3`: without the office, where a home is named as well."""
    labels = [at for at, word in enumerate(found) if word in w.HOME_LABELS | w.OFFICE_LABELS]
    if w.HOME_LABELS.isdisjoint(found) or w.OFFICE_LABELS.isdisjoint(found):
        return found
    ends = [*labels[1:], len(found)]
    offices = {
        at
        for start, end in zip(labels, ends, strict=True)
        if found[start] in w.OFFICE_LABELS
        for at in range(start, end)
    }
    rest = [word for at, word in enumerate(found) if at not in offices]
    return rest if any(map(str.isdecimal, rest)) else found


def _put_right(found: list[str]) -> list[str]:
    """`Kerkstraat 4, moet zijn Kerkstraat 2` and `niet Kerkstraat 4 maar 2`: Kerkstraat 2."""
    for at in range(1, len(found)):
        for said in _PUT_RIGHT:
            behind = found[at + len(said) :]
            if tuple(found[at : at + len(said)]) == said and any(map(str.isdecimal, behind)):
                return _replaced(found[:at], behind)
    if "NIET" not in found or "MAAR" not in found[found.index("NIET") :]:
        return found
    start, but = found.index("NIET"), found.index("MAAR", found.index("NIET"))
    wrong, right = found[start + 1 : but], found[but + 1 :]
    both = any(map(str.isdecimal, wrong)) and any(map(str.isdecimal, right))
    return [*found[:start], *_replaced(wrong, right)] if both else found


def _replaced(wrong: list[str], right: list[str]) -> list[str]:
    """Give what stands in the place of a wrong address; of a mere number in the same street."""
    while right and right[0] in w.NUMBER_WORDS:
        right = right[1:]
    if not right or not right[0].isdecimal():
        return right
    number = next((at for at in range(len(wrong) - 1, 0, -1) if wrong[at].isdecimal()), len(wrong))
    return [*wrong[:number], *right]


def _without_former_number(found: list[str]) -> list[str]:
    """`Kerkstraat 12 (voorheen nr. 14)`: the number of before is left out where another stands before it."""
    for at, word in enumerate(found):
        number = at + 1
        while number < len(found) and (found[number] in w.NUMBER_WORDS or not found[number].isalnum()):
            number += 1
        said = word in w.BEFORE_NOW and any(map(str.isdecimal, found[:at]))
        if said and number < len(found) and found[number].isdecimal():
            letter = len("".join(found[number + 1 : number + 2])) == 1 and found[number + 1].isalpha()
            return [*found[:at], *found[number + 1 + letter :]]
    return found
