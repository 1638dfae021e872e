"""Addresses as somebody wrote them: the table `written`, one row per data row of every source."""

from __future__ import annotations

import pandas as pd

from housing_risk.extracts.columns.layouts import points_at_address
from housing_risk.extracts.containers.signs import failed, garbled, says_nothing
from housing_risk.extracts.containers.whole_columns import (
    digits_only,
    lengths,
    none_for_blank,
    once_a_text,
    without_blanks_around,
    without_nought,
)
from housing_risk.extracts.municipalities import written_code
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.messages.cells import NUMBER, POSTCODE

PARTS = (
    "nummeraanduiding_id",
    "postcode",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "aanduiding",
    "woonplaats",
    "locatie",
    "adres",
)
IDS = ("adresseerbaar_object_id", "nummeraanduiding_id")
SHORTEST, MENDED, LONG = 6, 13, 16
"""Digits of an id: as few as may be meant as one, as many as linkage needs to put its zeros back, and as it has."""
CODE = 4
"""Digits of the code of a municipality."""
SHAPES = {"postcode": r"[1-9][0-9]{3}\W*[A-Za-z]{2}", "huisnummer": r"(?:^|[^0-9])[0-9]{1,5}(?:$|[^0-9])"}
THINGS = {"postcode": POSTCODE, "huisnummer": NUMBER}
FEW, SAMPLE = 3, 1_000
"""In fewer cells another thing may be chance; in as many as the sample a column shows what it holds, if it does."""
ENOUGH_ROUNDED = 3
"""Excel keeps 15 digits of a number: of an id of 16 digits without a zero before it the last becomes 0. When all of at
least this many different ids end so, that is chance in at most one file in a thousand; then none says which object."""
EXACT, ENOUGH_EVEN = "9007199254740992", 10
"""Above 2^53, which made-up municipalities reach and no real one, a program that makes numbers of ids keeps only even
ones. When all of at least this many are even, that is as rare."""
PARTS_THAT_EXCEL_SPOILS = (
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "adresseerbaar_object_id",
    "nummeraanduiding_id",
)
OF_AN_ADDRESS = (*PARTS, "adresseerbaar_object_id", "straat", "straat_kort")
WITH_ACCENTS = ("straat", "straat_kort", "woonplaats", "locatie", "adres")
NULL = r"\N"
"""What MySQL and PostgreSQL write in an empty cell. Other words for nothing stay (`NA` may be a suffix)."""
MONTHS = "jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec"
DAMAGE = (
    rf"^(?:\d+(?:[.,]\d+)?[eE]\+?\d+|\d{{1,2}}-(?:{MONTHS})\.?(?:-\d+)?|(?:{MONTHS})-\d+"
    r"|\d{4}-\d\d-\d\d|0[.,]\d*[1-9]\d*|#+)$"
)
"""What Excel makes of long numbers (4,57E+14) and of additions like 1-4 (1-apr, apr-01, a date) and 5% (0,05)."""


def column(cells: pd.DataFrame, word: str) -> pd.Series:
    """Give a column of text, stripped of blanks at its ends; all blank when the file does not have it."""
    if word in cells:
        return without_blanks_around(cells[word])
    return pd.Series("", index=cells.index, dtype="str")


def _calculated(cells: pd.DataFrame, word: str) -> pd.Series:
    text = column(cells, word)
    gone = failed(text) | text.eq(NULL)
    return text.mask(gone, "") if gone.any() else text


def has_address(cells: pd.DataFrame) -> bool:
    """Tell whether the columns can point at an address at all."""
    return points_at_address(set(cells))


def written_rows(source: str, cells: pd.DataFrame, skip: pd.Series | None = None) -> pd.DataFrame:
    """Give the rows of the table `written` for one file: every part as written, empty where nothing is written.

    The full street name (11.15) goes before the one of at most 24 characters (11.10). `gemeente` becomes the code of
    table 33, with the zeros before it that Excel takes away; a name that is not in that table is left empty. Ids that
    Excel has rounded are left empty too: they name another object, or none. So is what a failed formula left (#N/B),
    or a database where there was nothing.
    """
    parts = {part: _calculated(cells, part) for part in PARTS}
    parts["object_id"] = _calculated(cells, "adresseerbaar_object_id")
    for name in ("object_id", "nummeraanduiding_id"):
        parts[name] = parts[name].mask(rounded(parts[name]), "")
    street = _calculated(cells, "straat")
    parts["straat"] = street.where(street != "", _calculated(cells, "straat_kort"))
    parts["gemeente"] = once_a_text(column(cells, "gemeente"), lambda towns: towns.map(written_code).astype("str"))
    frame = pd.DataFrame({part: none_for_blank(text) for part, text in parts.items()})
    frame.insert(0, "source", source)
    frame.insert(1, "row", cells.index)
    frame["skip"] = None if skip is None else skip
    return frame.reset_index(drop=True)


def rounded(ids: pd.Series) -> pd.Series:
    """Tell which ids Excel has rounded to 15 digits, or a number of a computer could not hold; see ENOUGH_ROUNDED."""
    ids = without_nought(ids)
    are_long = pd.Series(digits_only(ids) & (lengths(ids) == LONG), index=ids.index) & ~ids.str.startswith("0")
    long = ids[are_long].drop_duplicates()
    all_round = len(long) >= ENOUGH_ROUNDED and bool(long.str.endswith("0").all())
    inexact = long[long > EXACT]
    all_even = len(inexact) >= ENOUGH_EVEN and bool(inexact.str[-1].isin(list("02468")).all())
    return are_long & (all_round | ((ids > EXACT) & all_even))


def report_damage(cells: pd.DataFrame, file: str, findings: Findings) -> None:
    """Note where Excel or an encoding has changed an address part: never mended."""
    for word in PARTS_THAT_EXCEL_SPOILS:
        text = column(cells, word)
        digits, length = digits_only(text), lengths(text)
        odd = text[~digits & (length > 0)]  # nothing but digits is no damage
        if (damaged := odd.str.lower().str.match(DAMAGE)).any():
            note(findings, "doubt", file, "excel_damage", column=word, rows=odd.index[damaged])
        if word in IDS:
            report_short(text, word, file, findings)
        if word in IDS and (wrong := rounded(text)).any():
            note(findings, "doubt", file, "rounded_ids", column=word, rows=text.index[wrong])
    for word in OF_AN_ADDRESS:
        if (lost := failed(text := column(cells, word))).any():
            note(findings, "doubt", file, "lost_cells", column=word, rows=text.index[lost])
    for word in WITH_ACCENTS:
        text = column(cells, word)
        if (spoilt := garbled(text)).any():
            note(findings, "doubt", file, "garbled_accents", column=word, rows=text.index[spoilt])
    _report_municipality(column(cells, "gemeente"), file, findings)
    _report_decimals(column(cells, "huisnummer"), file, findings)
    for word, shape in SHAPES.items():
        text = column(cells, word)
        filled = text[lengths(text) > 0]
        if len(filled) >= FEW and not any(part.str.contains(shape).any() for part in (filled[:SAMPLE], filled)):
            note(findings, "doubt", file, "shifted_column", column=word, rows=filled.index, thing=THINGS[word])


def report_short(ids: pd.Series, word: str, file: str, findings: Findings) -> None:
    """Note ids without the zeros before them, which linkage puts back, and those that are too short for that."""
    digits, length = digits_only(ids), lengths(ids)
    for rule, fewest, most in (("lost_zeros", MENDED, LONG), ("short_number", SHORTEST, MENDED)):
        if (short := digits & (length >= fewest) & (length < most)).any():
            note(findings, "doubt", file, rule, column=word, rows=ids.index[short])


def _report_municipality(towns: pd.Series, file: str, findings: Findings) -> None:
    """Note codes of a municipality without the zeros before them, and what is neither a code nor a name of one."""
    said = without_nought(towns)
    if (short := digits_only(said) & (lengths(said) < CODE)).any():
        note(findings, "doubt", file, "lost_zeros", column="gemeente", rows=towns.index[short])
    if (other := once_a_text(towns, _is_no_municipality)).any():
        note(findings, "doubt", file, "municipality_word", column="gemeente", rows=towns.index[other])


def _is_no_municipality(texts: pd.Series) -> pd.Series:
    unknown = texts.str.fullmatch(r"0*(?:[.,]0)?") | says_nothing(texts)
    return ~unknown & (texts.map(written_code) == "")


def _report_decimals(numbers: pd.Series, file: str, findings: Findings) -> None:
    """Note whole numbers with a zero behind the point: linkage reads what stands before it."""
    odd = numbers[~digits_only(numbers) & (lengths(numbers) > 0)]
    if (decimal := odd.str.fullmatch(r"[0-9]+[.,]0+")).any():
        note(findings, "notice", file, "decimal_zero", column="huisnummer", rows=odd.index[decimal])
