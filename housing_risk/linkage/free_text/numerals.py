"""House numbers in words, in Dutch: `vijfenzeventig` is 75."""

from __future__ import annotations

from collections.abc import Iterator

from housing_risk.linkage.free_text.cutting import in_street, longest_street
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.words import COUNTED, COUNTED_AWAY, FLOOR_WORDS

_ONES = ["EEN", "TWEE", "DRIE", "VIER", "VIJF", "ZES", "ZEVEN", "ACHT", "NEGEN"]
_TO_NINETEEN = ["TIEN", "ELF", "TWAALF", "DERTIEN", "VEERTIEN", *(f"{ones}TIEN" for ones in _ONES[4:])]
_TENS = ["TWINTIG", "DERTIG", "VEERTIG", "VIJFTIG", "ZESTIG", "ZEVENTIG", "TACHTIG", "NEGENTIG"]


def _below_hundred() -> Iterator[str]:
    yield from _ONES + _TO_NINETEEN
    for ten in _TENS:
        yield ten
        yield from (f"{one}EN{ten}" for one in _ONES)


_BELOW_HUNDRED = list(_below_hundred())
NUMERALS = {
    word: str(number)
    for number, word in enumerate([*_BELOW_HUNDRED, "HONDERD", *(f"HONDERD{word}" for word in _BELOW_HUNDRED)], 1)
}
"""From 1 to 199, without accents as `text.fold` leaves them."""


_STOREYS = {word: (str(number),) for number, word in enumerate(_ONES, 1)} | {
    word: (str(number), "E")
    for number, word in enumerate(("EERSTE", "TWEEDE", "DERDE", "VIERDE", "VIJFDE", "ZESDE", "ZEVENDE"), 1)
}


def in_digits(found: list[str], register: Register) -> list[str]:
    """Give words with the house number in digits, when the only digits are those of a postcode."""
    followed = zip(found, [*found[1:], ""], strict=False)
    if any(word.isdecimal() and not (len(word) == 4 and len(after) == 2) for word, after in followed):
        return found
    named = [at for at, word in enumerate(found) if at and word in NUMERALS and not _of_street(found, at, register)]
    return [NUMERALS[word] if [at] == named else word for at, word in enumerate(found)]


def storeys_in_digits(found: list[str]) -> list[str]:
    """Give `drie hoog` and `eerste etage` as `3 hoog` and `1 e etage`."""
    followed = zip(found, [*found[1:], ""], strict=False)
    spelt = (_STOREYS.get(word, (word,)) if after in FLOOR_WORDS else (word,) for word, after in followed)
    return [word for words in spelt for word in words]


def without_repeated_numeral(found: list[str]) -> list[str]:
    """Give `12 (twaalf)`, `12 (zegge: twaalf)` as `12`; not `12 twaalf bewoners`."""
    pairs = zip(found, [*found[1:], ""], strict=False)
    found = [word for word, after in pairs if word != "ZEGGE" or after not in NUMERALS]
    around = zip(["", *found], found, [*found[1:], ""], strict=False)
    counted = COUNTED | COUNTED_AWAY
    return [word for last, word, after in around if not last or NUMERALS.get(word) != last or after in counted]


def _of_street(found: list[str], at: int, register: Register) -> bool:
    return in_street(found, at, register) or bool(longest_street(found[at:], register))
