"""Names of fields that were copied together with what stood in them."""

from __future__ import annotations

from housing_risk.linkage.free_text.cutting import first_place
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w


def without_labels(found: list[str], register: Register) -> list[str]:
    """Give words without names of fields, and without what goes before a word for street or address.

    A word that some street of the register has in its name stays.
    """
    start = 1 if len(found) > 1 and found[0] in w.FIRST_LABELS else 0
    first_number = next((at for at, word in enumerate(found) if word.isdecimal()), 0)
    labels = [at for at in range(start, first_number) if _says_street(found[at], register)]
    start = labels[-1] + 1 if labels else start
    while start < len(found) - 1 and found[start] in w.HOME_COUNTRY:  # `Woonadres NL: Kerkstraat 12`
        start += 1
    followed = zip(found[start:], [*found[start + 1 :], ""], strict=False)
    rest = [
        word
        for word, after in followed
        if not (word in w.LABELS or (word in w.SUFFIX_LABELS and after in w.LABELS)) or word in register.street_words
    ]
    return _with_place_before(found[:start], rest, register)


def _with_place_before(before: list[str], rest: list[str], register: Register) -> list[str]:
    """`Adres: Weesp, ulica Kerkstraat 12`: keep the place that stands before the word for street."""
    first, end = first_place(before, register)
    return [*before[first:end], *rest] if end and not first_place(rest, register)[1] else rest


def _says_street(word: str, register: Register) -> bool:
    label = word in w.STREET_LABELS or word.endswith(w.ADDRESS_ENDINGS)
    return label and word not in register.street_words
