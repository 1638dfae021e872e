"""Where cells stand: all at once, and one by one, the same is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from housing_risk.extracts.containers.workbook_references import References, column_number, references_in
from housing_risk.extracts.reporting import Unreadable

USUAL = st.from_regex(r"[A-Z]{0,3}[0-9]{1,7}", fullmatch=True)
ANY = st.text("ABZ0179a \"'=r<", max_size=12)


def _sheet(references: list[str], begin: str) -> bytes:
    cells = "".join(f"<c{begin}{each}\" t='s'><v>1</v></c>" for each in references)
    return f"{cells}</sheetData></worksheet>".encode()


def _outcome(text: bytes) -> References | str:
    try:
        return references_in(text)
    except Unreadable as problem:
        return problem.rule


@given(st.lists(USUAL, max_size=8))
def test_all_at_once_reads_what_one_by_one_reads(references: list[str]) -> None:
    """A space too many makes a text be read one by one."""
    at_once, one_by_one = (references_in(_sheet(references, begin)) for begin in (' r="', ' r ="'))
    assert at_once == one_by_one
    assert at_once.number == len(references)


@given(st.lists(USUAL | ANY, max_size=4))
def test_damage_is_found_in_both_ways(references: list[str]) -> None:
    """What is refused one by one is refused all at once, and the reverse."""
    assert _outcome(_sheet(references, ' r="')) == _outcome(_sheet(references, ' r ="'))


@pytest.mark.parametrize(("letters", "number"), [(b"", 0), (b"A", 1), (b"Z", 26), (b"AA", 27), (b"XFD", 16384)])
def test_columns_are_numbered_as_in_excel(letters: bytes, number: int) -> None:
    """A is 1; the last column of Excel is XFD."""
    assert column_number(letters) == number


def test_a_reference_that_is_cut_off_does_not_count() -> None:
    """The next part of the sheet holds it whole."""
    assert references_in(b'<row r="12"><c r="AB12"/><c r="AC1').columns == {0, 2 + 26}
