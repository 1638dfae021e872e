"""Address as written → BAG object, with a reason; candidates when it can not know.

`link` answers for a whole table, `trace` gives the account of one row, `trace_examples` that of one row per reason,
`match_rates` tells where addresses fail.
`list_unmatched` gives what a clerk may correct, and `apply_corrections` puts that in its place.

The way inside, in `linking`: `clean` answers the clean rows all at once (`usual_order` first cuts texts in the usual
order into columns). Each other row goes to `matcher`: `identities` reads its ids, `misplaced` sorts its cells,
`columns` and `free_text` give every way to understand it, `deciding` takes the first step that the `register` answers
and holds it against the rest. What stays unanswered is tried once more with its signs mended (`mending`).
"""

from housing_risk.linkage.corrections import apply_corrections
from housing_risk.linkage.linking import link
from housing_risk.linkage.tracing import trace, trace_examples
from housing_risk.linkage.unmatched import list_unmatched, match_rates

__all__ = ["apply_corrections", "link", "list_unmatched", "match_rates", "trace", "trace_examples"]
