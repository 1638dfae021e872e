"""An address in columns held against the text beside it: where both name a house they must agree."""

from __future__ import annotations

from collections.abc import Sequence

from housing_risk.linkage.deciding.fitting import Decision
from housing_risk.linkage.deciding.steps import LENIENCE
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.columns import Reading, Written, read_name
from housing_risk.linkage.writing.likeness import kind_of_street, may_misspell, may_shorten
from housing_risk.linkage.writing.suffixes import atom
from housing_risk.linkage.writing.text import tokens

_NOT_FOUND = frozenset({"number_unknown", "street_unknown", "place_unknown", "elsewhere"})


def held_against(
    decision: Decision, said: Decision, readings: Sequence[Reading], row: Written, register: Register
) -> Decision:
    """Give what columns and text say together: `decision` is of the columns, `said` of the `readings` of the text."""
    if said.reason in LENIENCE:
        if decision.reason in _NOT_FOUND:
            return said if _may_be_meant(said, row, register) else Decision("parts_disagree", said.hits)
        left_open = {
            "bare_number": decision.beside, "suffix_missing": decision.hits, "several_fit": decision.hits,
        }.get(decision.reason, ())  # fmt: skip
        if {hit.object for hit in said.hits} <= {each.object for each in left_open}:
            return said  # the text has the suffix or the place that the columns lack
    if decision.reason not in LENIENCE:
        return decision
    if not said.hits:
        if said.reason in (*_NOT_FOUND, "suffix_unknown") and _is_another_house(readings, row, register):
            return Decision("parts_disagree", decision.hits)
        # a suffix that the columns lack and the register does not know is not read over
        return said if (decision.reason, said.reason) == ("bare_number", "suffix_unknown") else decision
    in_columns, in_text = ({hit.object for hit in (*each.hits, *each.beside)} for each in (decision, said))
    return decision if in_columns & in_text else Decision("parts_disagree", (*decision.hits, *said.hits))


def _may_be_meant(said: Decision, row: Written, register: Register) -> bool:
    """Tell whether columns that led to nothing hold nothing against the house of the text."""
    street, suffix = read_name(row.straat), atom(row.huisletter, row.huisnummertoevoeging)
    names = {register.street_name(hit.location) for hit in said.hits}
    return (
        own_number(row) in {str(hit.number) for hit in said.hits}
        and (not suffix or suffix in {hit.atom for hit in said.hits})
        and (not street or any(may_shorten(street, name) or may_misspell(street, name) for name in names))
    )


def own_number(row: Written) -> str:
    """Give the house number in the columns, without zeros before it."""
    return next((str(int(word)) for word in tokens(row.huisnummer) if word.isdecimal()), "")


def _is_another_house(readings: Sequence[Reading], row: Written, register: Register) -> bool:
    """Tell whether a text names a street with another number than the columns, or a known street that is not theirs."""
    numbers = {str(int(word)) for word in tokens(row.adres) if word.isdecimal()}
    streets = {reading.street for reading in readings if not reading.loose}
    if own_number(row) not in numbers:
        return any(street in register.street_codes or kind_of_street(street) for street in streets)
    known, own = {street for street in streets if street in register.street_codes}, read_name(row.straat)
    return bool(known) and own in register.street_codes and own not in known
