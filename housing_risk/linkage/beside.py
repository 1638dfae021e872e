"""An address in columns held against the text beside it: where both name a house they must agree."""

from __future__ import annotations

from collections.abc import Sequence

from housing_risk.linkage.fitting import Decision
from housing_risk.linkage.likeness import kind_of_street
from housing_risk.linkage.reading import Reading, Written
from housing_risk.linkage.register import Register
from housing_risk.linkage.steps import LENIENCE
from housing_risk.linkage.text import tokens

_NOT_FOUND = frozenset({"number_unknown", "street_unknown", "place_unknown", "elsewhere"})


def held_against(
    decision: Decision, said: Decision, readings: Sequence[Reading], row: Written, register: Register
) -> Decision:
    """Give what columns and text say together: `decision` is of the columns, `said` of the `readings` of the text."""
    if said.reason in LENIENCE:
        if decision.reason in _NOT_FOUND:
            same = own_number(row) in {str(hit.number) for hit in said.hits}
            return said if same else Decision("parts_disagree", said.hits)
        left_open = {
            "bare_number": decision.beside, "suffix_missing": decision.hits, "several_fit": decision.hits,
        }.get(decision.reason, ())  # fmt: skip
        if {hit.object for hit in said.hits} <= {each.object for each in left_open}:
            return said  # the text has the suffix or the place that the columns lack
    if (decision.reason, said.reason) == ("bare_number", "suffix_unknown"):
        return said  # and so it has when the register does not know that suffix
    if decision.reason not in LENIENCE:
        return decision
    if not said.hits:
        other = said.reason in _NOT_FOUND and _is_another_house(readings, row, register)
        return Decision("parts_disagree", decision.hits) if other else decision
    in_columns, in_text = ({hit.object for hit in (*each.hits, *each.beside)} for each in (decision, said))
    return decision if in_columns & in_text else Decision("parts_disagree", (*decision.hits, *said.hits))


def own_number(row: Written) -> str:
    """Give the house number in the columns, without zeros before it."""
    return next((str(int(word)) for word in tokens(row.huisnummer) if word.isdecimal()), "")


def _is_another_house(readings: Sequence[Reading], row: Written, register: Register) -> bool:
    """Tell whether a text names a street and, nowhere in it, the number of the columns: `Kerkstraat 99` beside 14."""
    numbers = {str(int(word)) for word in tokens(row.adres) if word.isdecimal()}
    streets = {reading.street for reading in readings if not reading.loose}
    return own_number(row) not in numbers and any(
        street in register.street_codes or kind_of_street(street) for street in streets
    )
