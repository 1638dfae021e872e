"""What stands around and between the parts of an address in a text that was taken from somewhere: markup, links, codes.

Every function gives the text, or its words, without one sort of it; the same when there is none.
"""

from __future__ import annotations

import html
import itertools
import re
from urllib.parse import unquote

from housing_risk.linkage.register.place_names import undeclined
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import fold

_MARKUP = frozenset("<&\\")
_TAG = re.compile(r"</?[A-Za-z]{1,6} ?/?>")
_ENTITY = re.compile(r"&[A-Za-z]+;")
_WRITTEN_OUT = re.compile(r"\\[nrt]", re.IGNORECASE)
_BEHIND = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", "ignore")) + "\x80-\x9f"
_MANGLED = re.compile(rf"[Â-ß][{_BEHIND}]|[à-ï][{_BEHIND}]{{2}}|[âãäå][\u00a0-\u00bf]")
"""UTF-8 that was read as Windows-1252, a letter a sign (`Ã«`, `â€“`); the first also in small letters."""
_MEANT = re.compile("[\u00a0-\u017f\u2010-\u203a\u20ac]")
"""Signs of our languages: another that comes of it was never mangled (`CARRÉ` before a space that does not break)."""
_NO_BREAK = re.compile(r"[Ââ](?=\s|\Z)")
"""What is left of a space that does not break."""
_ESCAPED = re.compile(r"_x00[0-9a-f]{2}_", re.IGNORECASE)
"""What a workbook writes for a sign that XML can not hold: the end of a line is `_x000D_`."""
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_ELEMENT = re.compile(r"(?<![0-9.])(?:(?:08|16)\.)?11\.(?:10|15|20|30|40|60|70)(?=[\s:=]|$)")
"""The numbers of the elements of an address in the Logisch Ontwerp BRP, copied together with what stood in them."""
_KIX = re.compile(
    r"\bKIX(?:CODE)?[\W_]*([1-9][0-9]{3})[\W_]*([A-Z]{2})[\W_]*([1-9][0-9]{0,4})(?:X([A-Z0-9]{1,6}))?\b", re.IGNORECASE
)
"""The code under the bars on a letter (PostNL): postcode, number and, behind an X, what follows that."""
_POST_BOX = re.compile(
    r"(?<![^\W_])(?:POST[\W_]*BUS|POST[\W_]*BOX|P[\W_]*O[\W_]*BOX|ANTWOORDNUMMER)[\W_]*[0-9]+"
    r"(?:[\W_]+[1-9][0-9]{3}[\W_]*[A-Z]{2}(?![^\W_]))?"
)
_HOUR = r"(?<![^\W_])(?:[01]?[0-9]|2[0-4])"
_TIME = re.compile(rf"{_HOUR}[\W_]*(?:UUR|HRS)(?![^\W_])")
_CLOCK = rf"{_HOUR}[:.][0-5][0-9](?::[0-5][0-9])?"
_END = r"(?![^\W_])"
_SAID_TIME = re.compile(
    rf"(\b(?:OM|TOT|VANAF|ROND|TIJD|TIJDSTIP|[12][0-9]{{3}})[ ,]+){_CLOCK}(?:[\W_]*(?:UUR|HRS|U))?{_END}"
    rf"|(){_CLOCK}[\W_]*(?:UUR|HRS){_END}"
)
"""Said to be a time: behind `om`, `tot` or a date, or before `uur`; elsewhere `12:14` may be two houses."""
_PLUS = "+"


def without_clutter(text: str) -> str:
    """Give a text without markup, `%20` for a space, the numbers of elements, and with a code of a letter read."""
    if not _MARKUP.isdisjoint(text):  # `<br>`, `&nbsp;` and a written-out `\\n`, from web pages and exports
        plain = _TAG.sub(" ", _WRITTEN_OUT.sub(" ", text))
        text = html.unescape(html.unescape(_ENTITY.sub(lambda found: found.group(0).lower(), plain)))  # `&amp;#39;`
    if not text.isascii():
        text = _NO_BREAK.sub(" ", _MANGLED.sub(_decoded_again, text))
    text = _ESCAPED.sub(" ", text)
    if _ENCODED.search(text):
        text = unquote(text)
    text = _KIX.sub(lambda found: " ".join(part or "" for part in found.groups()), text)
    return _ELEMENT.sub(" ", text) if "11." in text else text


def _decoded_again(found: re.Match[str]) -> str:
    signs = found.group(0)
    signs = signs if len(signs) > 2 else signs.upper()[:1] + signs[1:]
    try:
        meant = b"".join(sign.encode("latin-1" if sign < "\u0100" else "cp1252") for sign in signs).decode("utf-8")
    except UnicodeError:
        return found.group(0)
    return meant if _MEANT.fullmatch(meant) else found.group(0)


def without_post_box(text: str) -> str:
    """Give a text without the post box in it; the same text when no number is left: then the box is the address."""
    return _without(_POST_BOX, text)


def without_times(text: str) -> str:
    """Give a text without `tot 14:15` and `14.15 uur`; without `14 uur` only where another number is left."""
    return _without(_TIME, _SAID_TIME.sub(r"\1\2, ", fold(text)))


def _without(pattern: re.Pattern[str], text: str) -> str:
    rest = pattern.sub(" ", fold(text))
    return rest if any(map(str.isdecimal, rest)) else text


def without_link(found: list[str]) -> list[str]:
    """Give the words that were asked of a map (`https://…/?q=…`), or that a file is named by (`….docx`)."""
    if found and found[0] in w.LINK_STARTS:
        asked = next((at for at, word in enumerate(found) if word in w.LINK_QUESTIONS), 0)
        found = [word for word in found[asked + 1 :] if word != _PLUS]
    return found[:-1] if found and found[-1] in w.FILE_ENDINGS else found


def without_polish_in(found: list[str], register: Register) -> list[str]:
    """Give the words of `ul. Kerkstraat 12 w Weesp` without the Polish `in` (Ukrainian `m.`) before the place.

    Nor the Lithuanian `g.` before the number.

    Before a place in its Polish form (`w Weespie`) no other word has to be Polish.
    """
    pairs = itertools.pairwise([*found, ""])
    found = [word for word, after in pairs if word != "W" or not undeclined(after, register)]
    dropped = {letter for letter, said in (("W", w.POLISH), ("M", w.UKRAINIAN)) if not said.isdisjoint(found)}
    following = [*found[1:], ""][: len(found)]
    streets = frozenset() if w.LITHUANIAN.isdisjoint(found) else frozenset(("G", "GATVE"))
    return [
        word
        for word, after in zip(found, following, strict=True)
        if not (word in dropped and after[2:].isalpha()) and not (word in streets and after.isdecimal())
    ]


def without_spelling(found: list[str]) -> list[str]:
    """Give `12, de B van Bravo` and `12B (B van Bravo)` as `12 B`."""
    for at in range(1, len(found) - 2):
        letter, of, word = found[at : at + 3]
        if len(letter) == 1 and of in w.SPELT_AS and len(word) > 2 and word.startswith(letter):
            before = found[: at - 1] if found[at - 1] in {*w.ARTICLES, letter} else found[:at]
            if any(map(str.isdecimal, before[-2:])):
                return without_spelling([*before, letter, *found[at + 3 :]])
    return found
