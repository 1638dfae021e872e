"""Address as written → BAG object, with a reason; candidates when it can not know.

`link` answers for a whole table, `trace` gives the account of one row. The way inside: `reading` and `free_text` give
every way to understand an address, `steps` look each up in the `register` from strict to lenient, `suffixes` let the
siblings at a number decide, `deciding` takes the first step that answers and holds it against the rest.
"""

from housing_risk.linkage.linking import link
from housing_risk.linkage.tracing import trace

__all__ = ["link", "trace"]
