"""One text in a usual order, `Kerkstraat 12 A, 1381 AB Weesp`, cut into columns for all rows at once.

Only what can be read in no other way is cut: no digit in street or place, a suffix of at most two letters, and none of
the words that the long way gives a meaning of their own. Whether the names exist is asked of the register afterwards.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pyarrow.compute as pc

from housing_risk.linkage.register.coding import Flags, coded, text_array
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import tokens

_PARTS = ("straat", "huisnummer", "huisletter", "postcode", "woonplaats")
_GAP = r"(?:[ \n]*[,;][ \n]*|[ \n]+)"
_SIGN = r"[ \n]*[,;][ \n]*"
_STREET = r"(?P<straat>[^0-9<>&\\+,;:(\n]{4,80}?)"
_NUMBER = r"(?P<huisnummer>[0-9]{1,5})"
_POSTCODE = r"(?:(?P<postcode>[1-9][0-9]{3} ?[A-Za-z]{2})[ ,\n]+)?"
_PLACE = r"(?P<woonplaats>[^0-9<>&\\+,;:(\n]{2,60}?)"
_LETTER = r"(?P<huisletter>[A-Za-z]{0,2})"
_ORDERS = tuple(
    rf"^[ \n]*{order}[ \n]*$"
    for order in (
        rf"{_STREET}{_GAP}{_NUMBER}[ -]?{_LETTER}{_GAP}{_POSTCODE}{_PLACE}",
        rf"{_NUMBER}-?{_LETTER}{_GAP}{_STREET}{_SIGN}{_POSTCODE}{_PLACE}",
        rf"{_POSTCODE}{_PLACE}{_SIGN}{_STREET}[ \n]+{_NUMBER}[ -]?{_LETTER}",
    )
)
"""Street first, number first, place first; a number that stands first has no letter apart: `9 C Huygensstraat`."""
_NO_USUAL_WORDS = (
    n.NEAR_BEFORE_STREET | w.LABELS | w.FIRST_LABELS | w.BEFORE_PLACE | w.HOME_COUNTRY | w.COUNTRIES | w.POST_BOX_WORDS
    | w.PLACEHOLDERS | w.NUMBER_WORDS | w.BEFORE_POSTCODE | w.MONTHS.keys()
)  # fmt: skip


def in_columns(frame: pd.DataFrame, register: Register) -> pd.DataFrame:
    """Give the rows with texts in the usual order moved to their columns; all other rows as they are."""
    others = [name for name in frame.columns if name not in ("adres", "gemeente", "source", "row", "skip")]
    alone = frame["adres"].ne("") & frame[others].eq("").all(axis=1)
    if not alone.any():
        return frame
    cut = _cut(frame.loc[alone, "adres"])
    cut = cut[_only_names(cut["straat"]) & _only_names(cut["woonplaats"]) & _only_suffix(cut["huisletter"], register)]
    moved = frame.copy()
    moved.loc[cut.index, list(_PARTS)] = cut
    moved.loc[cut.index, "adres"] = ""
    return moved


def _cut(texts: pd.Series) -> pd.DataFrame:
    """Give the parts of the texts that stand in one of the orders, by their row."""
    found = []
    for order in _ORDERS:
        parts = pc.extract_regex(text_array(texts), order)
        cut = pd.DataFrame({name: pc.struct_field(parts, name).to_pandas() for name in _PARTS}, dtype="str")
        cut.index = texts.index
        found.append(cut[cut["straat"].notna()])
        texts = texts[cut["straat"].isna()]
    return pd.concat(found)


def _only_names(names: pd.Series) -> Flags:
    return _by_text(names, lambda text: bool(tokens(text)) and _NO_USUAL_WORDS.isdisjoint(tokens(text)))


def _only_suffix(suffixes: pd.Series, register: Register) -> Flags:
    barred = _NO_USUAL_WORDS | register.place_starts
    return _by_text(suffixes, lambda text: text.upper() not in barred)


def _by_text(texts: pd.Series, test: Callable[[str], bool]) -> Flags:
    codes, distinct = coded(texts)
    flags: Flags = np.array([test(text) for text in distinct] + [False], dtype=bool)[codes]
    return flags
