"""Known kinds of set 20: the name of the street is damaged or shortened, and one street still fits."""

from __future__ import annotations

import random
import re
import unicodedata

from benchmarks.heldout.set_20_base import (
    TYPES,
    distance,
    fold,
    one_street,
    renamed,
    street_kind,
)
from benchmarks.linkage_scoring import Cells, Home, Town, columns

_EAR = (
    ("ij", "ei"),
    ("ei", "ij"),
    ("th", "t"),
    ("ph", "f"),
    ("ou", "au"),
    ("au", "ou"),
    ("ch", "g"),
    ("ui", "eu"),
    ("z", "s"),
    ("v", "f"),
    ("oo", "o"),
    ("ee", "e"),
    ("ck", "k"),
    ("gh", "g"),
    ("c", "k"),
    ("ss", "s"),
)
_FOREIGN = (
    ("straat", "sztrat"),
    ("straat", "strat"),
    ("straat", "strasse"),
    ("laan", "lan"),
    ("gracht", "graht"),
    ("gracht", "hraht"),
    ("weg", "weeg"),
    ("hof", "chof"),
    ("plein", "plain"),
    ("singel", "zingel"),
    ("kade", "kada"),
    ("steeg", "steh"),
)
_NO_NAMES = [
    "Fort",
    "Het",
    "Oude",
    "Korte",
    "Lange",
    "Lage",
    "Tussen",
    "Klein",
    "Kleine",
    "Kromme",
    "Sint",
    "Verlengd",
    "Verlengde",
    "Achter",
]
_PARTICLES = (
    (" van der ", " v.d. "),
    (" van der ", " vd "),
    (" van den ", " v/d "),
    (" van ", " v. "),
    (".van ", ". v "),
    (" de ", " d "),
    (".de ", ".d. "),
    (" het ", " 't "),
    ("De ", ""),
    ("Het ", "'t "),
    ("'t ", "Het "),
    ("'s-", "s "),
    ("'s-", ""),
    ("Sint ", "St. "),
    ("Sint ", "St-"),
    ("Prinses ", "Prs. "),
    ("Prins ", "Pr. "),
    ("Pastoor ", "Past. "),
    ("Verlengde ", "Verl. "),
    ("Verlengd ", "Verl. "),
    ("Korte ", "K. "),
    ("Lange ", "L. "),
    ("Oude ", "O. "),
    ("Mr.", "Meester "),
    ("Dr.", "Dokter "),
    ("Ds.", "Dominee "),
)


def _place_in(rng: random.Random, street: str) -> int | None:
    spots = [
        i for i in range(2, len(street) - 2) if street[i - 1 : i + 2].isalpha() and street[i - 1 : i + 2].islower()
    ]
    return rng.choice(spots) if spots else None


def _missed(rng: random.Random, street: str) -> str | None:
    at = _place_in(rng, street)
    return None if at is None else street[:at] + street[at + 1 :]


def _doubled(rng: random.Random, street: str) -> str | None:
    at = _place_in(rng, street)
    return None if at is None else street[:at] + street[at] + street[at:]


def _swapped(rng: random.Random, street: str) -> str | None:
    at = _place_in(rng, street)
    return None if at is None else street[:at] + street[at + 1] + street[at] + street[at + 2 :]


def _by_ear(rng: random.Random, street: str) -> str | None:
    fit = [(old, new) for old, new in _EAR if old in street[1:]]
    if not fit:
        return None
    old, new = rng.choice(fit)
    return street[0] + street[1:].replace(old, new, 1)


def _foreign_ear(rng: random.Random, street: str) -> str | None:
    fit = [(old, new) for old, new in _FOREIGN if street.endswith(old) and len(street) > len(old) + 3]
    if not fit:
        return None
    old, new = rng.choice(fit)
    return street.removesuffix(old) + new


def _short_type(rng: random.Random, street: str) -> str | None:
    fit = [(long, short) for long, short in TYPES if street.endswith(long) and len(street) > len(long) + 3]
    if not fit:
        return None
    long, short = fit[0]
    return street.removesuffix(long) + short + rng.choice(("", "."))


def _split(rng: random.Random, street: str) -> str | None:
    fit = [long for long, _ in TYPES if street.endswith(long) and len(street) > len(long) + 3]
    if not fit or not street[-len(fit[0]) - 1].isalpha():
        return None
    return street.removesuffix(fit[0]) + rng.choice((" ", "-", " ")) + fit[0]


def _joined(rng: random.Random, street: str) -> str | None:
    if " " not in street:
        return None
    return street.replace(" ", "").replace(".", "")


def _particles(rng: random.Random, street: str) -> str | None:
    fit = [(old, new) for old, new in _PARTICLES if old in street]
    if not fit:
        return None
    old, new = rng.choice(fit)
    return street.replace(old, new, 1)


def _initials_spaced(rng: random.Random, street: str) -> str | None:
    if not re.match(r"(\w+\.)+", street):
        return None
    return rng.choice((re.sub(r"\.(?=\w)", ". ", street), street.replace(".", " "), street.replace(".", "")))


def _no_accents(rng: random.Random, street: str) -> str | None:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", street) if sign.isascii())
    return None if plain == street else plain


def _mojibake(rng: random.Random, street: str) -> str | None:
    if street.isascii():
        return None
    return street.encode().decode("cp1252", errors="replace")


def _lost_sign(rng: random.Random, street: str) -> str | None:
    if street.isascii():
        return None
    lost = rng.choice(("?", "_", "\ufffd"))
    return "".join(sign if sign.isascii() else lost for sign in street)


def _own_tail(street: str) -> str | None:
    tail = re.split(r"[ .]", street)[-1]
    return tail if tail != street and len(tail) >= 9 else None


def _tail_fits(tail: str, home: Home, town: Town) -> bool:
    name = fold(tail)
    others = [fold(street) for street in town.streets if street != home.street]
    return not any(name in other or distance(name, other) < 4 for other in others)


def first_name_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Write `Vermeerstraat` for `Johannes Vermeerstraat`."""
    tail = _own_tail(home.street)
    if tail is None or not home.postcode or not _tail_fits(tail, home, town):
        return None
    return columns(renamed(tail[0].upper() + tail[1:], home))


def first_name_as_initial(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Write `J. Vermeerstraat` for `Johannes Vermeerstraat`."""
    head, _, rest = home.street.partition(" ")
    if not rest or len(head) < 3 or "." in head or head in _NO_NAMES:
        return None
    if not home.postcode or not _tail_fits(rest, home, town):
        return None
    return columns(renamed(f"{head[0]}.{rng.choice(('', ' '))}{rest}", home))


def cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Cut a long name where the export's field ended."""
    width = rng.choice((14, 15, 16, 18, 20))
    cut = home.street[:width].strip()
    if len(home.street) <= width or not home.postcode or len(cut) < 10:
        return None
    others = [fold(street) for street in town.streets if fold(street) != fold(home.street)]
    if any(other.startswith(fold(cut)[:-1]) or distance(other, fold(cut)) < 3 for other in others):
        return None
    return columns(renamed(cut, home))


def street_is_a_dot(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Write a street that says nothing, beside a sure postcode and number."""
    return columns(renamed(rng.choice((".", "-", "?", "onbekend")), home)) if one_street(home, town) else None


KNOWN = {
    "street_mojibake_columns": street_kind(
        lambda rng, street: rng.choice((_mojibake, _lost_sign))(rng, street), as_text=False
    ),
    "street_letter_missed_columns": street_kind(_missed, as_text=False),
    "street_letter_doubled_text": street_kind(_doubled, as_text=True),
    "street_letters_swapped_columns": street_kind(_swapped, as_text=False),
    "street_by_ear_text": street_kind(_by_ear, as_text=True),
    "street_foreign_ear_text": street_kind(_foreign_ear, as_text=True),
    "street_type_short_columns": street_kind(_short_type, as_text=False),
    "street_split_in_two_text": street_kind(_split, as_text=True),
    "street_words_joined_columns": street_kind(_joined, as_text=False),
    "street_particles_short_columns": street_kind(_particles, as_text=False, slack=2),
    "street_initials_otherwise_columns": street_kind(_initials_spaced, as_text=False),
    "street_accents_lost_columns": street_kind(_no_accents, as_text=False),
    "street_first_name_dropped_columns": first_name_dropped,
    "street_first_name_initial_columns": first_name_as_initial,
    "street_cut_off_columns": cut_off,
    "street_is_a_dot_columns": street_is_a_dot,
}
