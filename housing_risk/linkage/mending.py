"""Letters and digits that a scanner or a hurried hand takes for one another (`Le0poldhof`, `4l7`), put right.

What comes of mending is believed only where the register confirms it.
"""

from __future__ import annotations

import re

from housing_risk.linkage.free_text.clutter import without_clutter
from housing_risk.linkage.free_text.postcode_cuts import mended_postcodes
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.columns import Written, read_postcode
from housing_risk.linkage.writing.text import fold

_IN_WORDS = re.compile(
    r"(?<=[^\W\d_])(?<![0-9][^\W\d_])[0158]+(?=[^\W\d_])|(?<=[^\W\d_]{3})[01](?!\w)|\b[0158](?=[^\W\d_]{4}|\.[^\W\d_])"
    r"|(?<=[^\W\d_])[234679](?=[^\W\d_]{2})"
)
_INSIDE_WORD = re.compile(r"[^\W\d_][0-9][^\W\d_]{2}")
_LETTER_OF = {"0": "o", "1": "l", "5": "s", "8": "b", "3": "e", "4": "a"}
"""Other digits in a word stand for nothing: the letter that was meant is a typing error then."""
_AFTER_A_DIGIT = re.compile(r"(?<=[0-9])[oOlLiI]+(?=[0-9]|\b)")
_BEFORE_A_DIGIT = re.compile(
    r"(?<![^\W_])[lLiI][oOlLiI]*(?=[0-9])|(?<=[0-9])[oOlLiI](?=[0-9])|(?<![^\W_])[lLiI][oO]{1,2}(?![^\W_])"
)
_NUMBER_BEFORE = re.compile(r"[0-9][\W_]+\Z")
_GLUED_TO_DIGITS = re.compile(r"(?<![^\W_])[lLiI][oOlLiI]*[0-9]|(?<![0-9A-Za-z])[0-9]+[oO][0-9]")
_LETTERS_FIRST = re.compile(r"(?<![^\W_])([A-Za-z]{2})[\W_]*([1-9][0-9]{3})(?!\w|[\W_]*[A-Za-z]{2}(?![^\W_]))")
_DIGITS = str.maketrans("oOlLiI", "001111")


def mended_signs(row: Written, register: Register) -> Written:
    """Give a row with letters in words and digits in numbers where the other stood; the same row when there is none.

    An addition that is the house number once more is left out; one digit may be that of a dwelling.
    """
    postcode_mended = _with_postcode_mended(row.adres, register)
    if postcode_mended != fold(without_clutter(row.adres)):
        row = row._replace(adres=postcode_mended)
    row = row._replace(**{name: _BEFORE_A_DIGIT.sub(_digit, getattr(row, name)) for name in ("huisnummer", "adres")})
    texts = {name: _IN_WORDS.sub(_letter, getattr(row, name)) for name in ("straat", "woonplaats", "adres")}
    number = _AFTER_A_DIGIT.sub(_digit, row.huisnummer) if read_postcode(row.postcode) else row.huisnummer
    repeats = len(number) > 1 and number.isdecimal() and row.huisnummertoevoeging.strip() == number
    return row._replace(**texts, huisnummer=number, huisnummertoevoeging="" if repeats else row.huisnummertoevoeging)


def number_has_letters(row: Written) -> bool:
    """`l23`, `1O4`: letters that look as digits are glued to the house number, so that what is left may not be it."""
    return any(_GLUED_TO_DIGITS.search(text) for text in (row.huisnummer, row.adres))


def reason_of_mending(row: Written, mended: Written, register: Register) -> str:
    """Give the reason to report for a row that was found after `mended_signs`: what of it was changed."""
    if (mended.huisnummer, mended.huisnummertoevoeging) != (row.huisnummer, row.huisnummertoevoeging):
        return "normalised"
    only_postcode = mended == row._replace(adres=_with_postcode_mended(row.adres, register))
    return "postcode_mended" if only_postcode else "street_misspelt"


def digit_inside_word(row: Written) -> bool:
    """`Winte4tuin 24`: a digit with letters on both sides is no house number where the letter makes a street of it."""
    return any(_INSIDE_WORD.search(text) for text in (row.straat, row.adres))


def _letter(found: re.Match[str]) -> str:
    return "".join(_LETTER_OF.get(sign, "") for sign in found.group(0))


def _with_postcode_mended(text: str, register: Register) -> str:
    text = _LETTERS_FIRST.sub(lambda found: _digits_first(found, register), without_clutter(text))
    return mended_postcodes(text, register, letters=True)


def _digits_first(found: re.Match[str], register: Register) -> str:
    """`AB 1381` is `1381 AB` where that is a postcode."""
    turned = f"{found.group(2)} {found.group(1)}"
    return turned if read_postcode(turned) in register.postcodes else found.group(0)


def _digit(found: re.Match[str]) -> str:
    """Give the digits that letters look as; not right behind another number: `12 l2` is 12 with a suffix."""
    behind_a_number = _NUMBER_BEFORE.search(found.string, 0, found.start())
    return found.group(0) if behind_a_number else found.group(0).translate(_DIGITS)
