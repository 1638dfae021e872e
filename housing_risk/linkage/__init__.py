"""Address as written → BAG object, with a reason; candidates when it can not know.

`link` answers for a whole table, `trace` gives the account of one row, `trace_examples` that of one row per reason,
`match_rates` tells where addresses fail.
`list_unmatched` gives what a clerk may correct, and `apply_corrections` puts that in its place. The way inside:
`clean` answers the clean rows all at once; of the others `reading` and `free_text` give every way to understand an
address, `steps` look each up in the `register` from strict to lenient, `suffixes` let the siblings at a number decide,
`deciding` takes the first step that answers and holds it against the rest.
"""

from housing_risk.linkage.corrections import apply_corrections
from housing_risk.linkage.linking import link
from housing_risk.linkage.tracing import trace, trace_examples
from housing_risk.linkage.unmatched import list_unmatched, match_rates

__all__ = ["apply_corrections", "link", "list_unmatched", "match_rates", "trace", "trace_examples"]
