"""Signs that nobody sees, and words that a system writes where nothing is known: neither is what somebody wrote.

Both are found by whole columns: nearly every cell of nearly every file is plain.
"""

from __future__ import annotations

import re

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from housing_risk.extracts.containers.whole_columns import as_arrow, joined, once_a_text

_UNSEEN = (
    *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),  # soft hyphen, joiners and marks, byte order mark
    *range(0x200B, 0x2010),  # of no width; left to right and back
    *range(0x202A, 0x202F),  # embedding and overriding of direction
    *range(0x2060, 0x2070),  # joiners and isolation of direction
)
_SPACES = (0x00A0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
"""Spaces that are wider, narrower or not broken."""
_HYPHENS = (0x2010, 0x2011)
"""Hyphens that look plain and are not; the longer dashes look different, and stay."""
SEEN = {**dict.fromkeys(_UNSEEN), **dict.fromkeys(_SPACES, " "), **dict.fromkeys(_HYPHENS, "-")}
HIDDEN = "[" + "".join(map(chr, SEEN)) + "]"
_WORDS = (
    *(
        "null",
        "(null)",
        "<null>",
        "[null]",
        "\\n",
        "none",
        "nan",
        "nat",
        "nil",
        "nihil",
        "n/a",
        "n.a.",
        "n.v.t.",
        "n.v.t",
    ),
    *("nvt", "nvt.", "niet van toepassing", "geen", "leeg", "(leeg)", "<leeg>", "(blank)", "-", "--", "---", "–", "—"),
)
_FORMS = {form for word in _WORDS for form in (word, word.upper(), word.capitalize(), word.title())}
NOTHING = (*sorted(_FORMS), "NaN", "NaT")
"""What systems and people write where there is nothing; not in addresses, where `NA` is a suffix."""
KEPT_AS_TEXT = re.compile(r"""="(?P<quoted>[^"]*)"|'(?P<digits>\d+)""")
"""What programs write in CSV so that Excel leaves zeros and long numbers alone: ="0123", or '0123."""
_SECOND = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", "ignore"))
GARBLED = f"[Â-Å][{_SECOND}\u0080-\u009f]|[ÃÂ]$|â€|\ufffd"
"""What becomes of a letter with an accent that was written in UTF-8 and read as Windows-1252 (Ã« for ë), or that no
encoding could read. No street or place is called so."""
FAILED = frozenset(
    {"#n/b", "#n/a", "#naam?", "#name?", "#waarde!", "#value!", "#verw!", "#ref!", "#deel/0!", "#div/0!", "#getal!",
     "#num!", "#leeg!", "#null!", "#overloop!", "#spill!", "#blokkeren!", "#blocked!", "#calc!"}
)  # fmt: skip
"""What stands where a formula failed."""
NOT_KNOWN = FAILED | {"?"}
"""The same, or what somebody asks. A row of `#` was a cell too narrow to show its content."""


def seen(text: str) -> str:
    """Give a text without signs that nobody sees, and with plain spaces."""
    return text if text.isascii() else text.translate(SEEN)


def as_text(text: str) -> str:
    """Give what stands between the signs by which a program kept Excel from making a number of a text (`="0123"`)."""
    found = KEPT_AS_TEXT.fullmatch(text)
    return text if found is None else (found["quoted"] or found["digits"] or "")


def kept_as_text(cells: pd.Series) -> pd.Series:
    """Tell which cells have signs around them that keep them text."""
    signs = joined(cells)
    if b'="' not in signs and (b"'" not in signs or pc.any(pc.starts_with(as_arrow(cells), "'")).as_py() is not True):
        return pd.Series(False, index=cells.index)
    return once_a_text(cells, lambda texts: texts.str.fullmatch(KEPT_AS_TEXT.pattern))


def with_hidden(cells: pd.Series) -> pd.Series:
    """Tell which cells hold a sign that nobody sees, or a space that is not plain."""
    return _with_no_ascii(cells, HIDDEN)


def garbled(cells: pd.Series) -> pd.Series:
    """Tell which cells hold a letter with an accent that an encoding has spoilt."""
    return _with_no_ascii(cells, GARBLED)


def _with_no_ascii(cells: pd.Series, pattern: str) -> pd.Series:
    """Tell which cells hold what a pattern looks for; a column of plain signs has none of it."""
    if joined(cells).isascii():
        return pd.Series(False, index=cells.index)
    found = pc.match_substring_regex(as_arrow(cells), pattern)
    return pd.Series(found.to_numpy(zero_copy_only=False), index=cells.index)


def failed(cells: pd.Series) -> pd.Series:
    """Tell which cells hold what a formula leaves that failed (#N/B)."""
    if b"#" not in joined(cells):
        return pd.Series(False, index=cells.index)
    return once_a_text(cells, lambda texts: texts.str.strip().str.casefold().isin(FAILED))


def says_nothing(cells: pd.Series) -> pd.Series:
    """Tell which cells hold a word for nothing."""
    signs = joined(cells)
    if not signs or signs.isdigit():
        return pd.Series(False, index=cells.index)
    text = pc.ascii_trim_whitespace(as_arrow(cells))
    found = pc.is_in(text, value_set=pa.array(NOTHING, pa.large_string()))
    return pd.Series(found.to_numpy(zero_copy_only=False), index=cells.index)
