"""Whether a table is, by its headers, of the kind that its name says: the wrong file often bears a good name."""

from __future__ import annotations

from collections.abc import Sequence

from housing_risk.extracts.columns.layouts import ADDRESS, KEY, LISTS, MARK, PERSONS, accepted, is_lo_code, normal

ADDRESS_WORDS = frozenset(word.name for word in ADDRESS)
TELLING = 3
"""So many columns that only another kind has are no chance: one (`status`) or two may stand in any list."""
NOBODY = ("bsn", "a_nummer", "geheim", "overlijden", "opschorting_datum", "opschorting_reden", MARK)
"""Without any of these a table tells of nobody."""


def kind_by_headers(kind: str, headers: Sequence[str]) -> str:
    """Name the kind that a table is of by its headers, when that is surely another one than `kind`; else empty.

    Between persons and lists the columns beside the address tell; between RNI and BRP the category of the LO codes.
    """
    own = _words(kind, headers)
    others = {other: _words(other, headers) for other in (*PERSONS, *LISTS) if other != kind}
    if kind in PERSONS:
        (register,) = (other for other in PERSONS if other != kind)
        if any(map(is_lo_code, headers)) and not own & ADDRESS_WORDS - {"gemeente"}:
            return register if others[register] & ADDRESS_WORDS - {"gemeente"} else ""
        likely = {} if own & set(NOBODY) else {name: others[name] for name in LISTS}
    else:
        likely = {name: others[name] for name in PERSONS if others[name] & set(NOBODY)}
    best = max(likely, key=lambda name: len(likely[name] - ADDRESS_WORDS), default="")
    telling = likely.get(best, set()) - ADDRESS_WORDS - own
    return best if len(telling) >= TELLING else ""


def _words(kind: str, headers: Sequence[str]) -> set[str]:
    known = accepted(kind, {})
    return {known[name] for name in map(normal, headers) if name in known} - {KEY}
