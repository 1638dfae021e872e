"""How written text becomes words: case, accents, spaces and punctuation are gone after this.

Punctuation is read as a space, except between two digits, where `12-14` and `12.0` mean something.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import lru_cache

from housing_risk.linkage.writing.street_words import STREET_ENDINGS, STREET_SHORT, STREET_STEM_ENDINGS
from housing_risk.linkage.writing.words import ORDINAL_ENDINGS, SPELT_OUT

POSTCODE_LENGTH = 6
"""Signs of a whole postcode."""
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|[+&]|(?<=[0-9])\s*[-–—/]\s*(?=[0-9])|(?<=[0-9])[.,](?=[0-9])")
_MOST_DIGITS = 18
"""A longer run of digits is no house number, postcode or year; this much of it is kept, so that it can be compared."""
_MOST_INITIALS = 4
_WIDE = str.maketrans({code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {0x3000: " "})
"""Letters, digits and signs as wide as an East Asian one."""
_LETTERS = str.maketrans(
    {"ª": "A", "ß": "SS", "ẞ": "SS", "Ø": "O", "Ł": "L", "Đ": "D", "Æ": "AE", "Œ": "OE", "Ĳ": "IJ", "Þ": "TH"}
)
_RAISED = re.compile(r"(?<=[0-9])[ʰ-ʸˡ-ˣᴬ-ᵛᶛ-ᶿⁱⁿ]")
"""A letter above the line, right behind a number."""
_CYRILLIC = re.compile(r"\w*[\u0400-\u052f]\w*")
_DIGITS_BEFORE = re.compile(r"(?<![0-9])[0-9]{4}\s*\Z")
_DIGITS_BEHIND = re.compile(r"[\W_]*[0-9]")
_ROOM = "СТ"
"""Bulgarian short for a room, `стая`."""
_LOOKS = str.maketrans("АВЕЅІЈКМНОРСТУХЁЇ", "ABESIJKMHOPCTYXEI")
_SOUNDS = str.maketrans(
    dict(zip("АБВГДЕЁЗИЙКЛМНОПРСТУФХЪЫЬЭІЇЄҐЈ", "ABVGDEEZIJKLMNOPRSTUFHAY\0EIIEGJ", strict=True))
    | {"Ж": "ZH", "Ц": "TS", "Ч": "CH", "Ш": "SH", "Щ": "SHT", "Ю": "JU", "Я": "JA"}
)
_MARKS = frozenset("+&-/.,")
_SPELT_STARTS = frozenset(words[0] for words in SPELT_OUT)


def fold(text: str) -> str:
    """Give text in upper case without accents (not every register keeps them).

    Cyrillic is written in our letters: by its sound, but by its looks where a word has our letters or digits too.
    """
    upper = text.upper()
    if upper.isascii():
        return upper
    upper = _RAISED.sub(lambda found: unicodedata.normalize("NFKD", found.group(0)).upper(), upper.translate(_WIDE))
    upper = _CYRILLIC.sub(_in_our_letters, upper)
    parts = unicodedata.normalize("NFD", upper.translate(_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_LETTERS)


def _in_our_letters(found: re.Match[str]) -> str:
    """`Lеeuwenveld` with a Cyrillic е, the letters of `1381АВ`; but `Слейкстраат` as it sounds; `ст. 3` is a room."""
    word = found.group(0)
    if word == _ROOM and _DIGITS_BEHIND.match(found.string, found.end()):
        return word.translate(_SOUNDS) + "AJA"
    behind_digits = len(word) == 2 and bool(_DIGITS_BEFORE.search(found.string, 0, found.start()))
    seen = word.translate(_LOOKS)
    alike = behind_digits or any(sign.isascii() and sign.isalnum() for sign in word)
    return seen if alike and seen.isascii() else word.translate(_SOUNDS).replace("\0", "")


def tokens(text: str) -> list[str]:
    """Give the words, numbers and meaningful marks of a text, in order; `t.o.` and `c/o` as one word."""
    return list(_tokens(text))


@lru_cache(maxsize=20_000)  # the cells of a row are looked at several times
def _tokens(text: str) -> tuple[str, ...]:
    found = [_word(token) if token.isalnum() else _mark(token) for token in _TOKEN.findall(fold(text))]
    return tuple(_with_letters_joined(found if _SPELT_STARTS.isdisjoint(found) else _joined(found)))


def _with_letters_joined(found: list[str]) -> list[str]:
    """`K e r k s t r a a t`: many letters in a row that stand apart are one word."""
    if sum(len(token) == 1 for token in found) < _MOST_INITIALS:
        return found
    joined: list[str] = []
    for lone, group in itertools.groupby(found, lambda token: len(token) == 1 and token.isalpha()):
        letters = list(group)
        joined += ["".join(letters)] if lone and len(letters) > _MOST_INITIALS else letters
    return joined


def _word(token: str) -> str:
    return token[:_MOST_DIGITS] if token.isdecimal() else token


def _mark(token: str) -> str:
    mark = token.strip()
    return "-" if mark in "–—" else mark


def _joined(found: list[str]) -> list[str]:
    """Put letters that were written with stops together."""
    result: list[str] = []
    place = 0
    while place < len(found):
        for length in (3, 2):
            word = SPELT_OUT.get(tuple(found[place : place + length]))
            if word:
                break
        else:
            word, length = found[place], 1
        result.append(word)
        place += length
    return result


def is_letter(word: str) -> bool:
    """Tell whether a word is one letter."""
    return len(word) == 1 and word.isalpha()


def words_of(found: list[str]) -> list[str]:
    """Give the tokens without the marks."""
    return [token for token in found if token not in _MARKS]


@lru_cache(maxsize=50_000)
def name_key(text: str) -> str:
    """Give the key under which two writings of a street or a place are the same name."""
    return " ".join(words_of(tokens(text)))


def squeezed(key: str) -> str:
    """Give a key without its spaces: `Prins Hendrik straat` is `Prins Hendrikstraat`."""
    return key.replace(" ", "")


@lru_cache(maxsize=50_000)
def short_key(key: str) -> str:
    """Give the shortest usual form of a street key (NEN 5825 and common writing), without spaces."""
    first, second, *rest = [*key.split(), "", ""]
    if first.isdecimal() and second in ORDINAL_ENDINGS:  # `2de`, `1ste`, as `2e`
        second = "E"
    return "".join(_short(word) for word in (first, second, *rest))


@lru_cache(maxsize=50_000)
def _short(word: str) -> str:
    if word in STREET_SHORT:
        return STREET_SHORT[word]
    for ending, short in STREET_ENDINGS.items():
        if word.endswith(ending):
            return word[: -len(ending)] + short
    return word


@lru_cache(maxsize=50_000)
def stem(key: str) -> str:
    """Give what tells a street name apart: its letters without `-straat`, `-laan` and the like."""
    whole = squeezed(key)
    for ending in STREET_STEM_ENDINGS:
        if whole.endswith(ending) and len(whole) > len(ending) + 1:
            return whole[: -len(ending)]
    return whole


def numbers_in(key: str) -> list[str]:
    """Give the numbers in a key: a street name with a number is never mended to one with another number."""
    return [word for word in key.split() if word.isdigit()]
