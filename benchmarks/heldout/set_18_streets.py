"""One certain house, its street written otherwise: typing and reading errors, abbreviations, accents, order, old names."""

from __future__ import annotations

import random
import re
import unicodedata

from benchmarks.heldout.set_18_base import clear, compact, distance, form, misspelt, slip
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns

_SHORT = {
    "straat": ("str", "str.", "st."), "laan": ("ln", "ln.", "l."), "weg": ("wg", "wg."), "plein": ("pln", "pl."), "singel": ("sngl", "sgl."),
    "gracht": ("gr", "gr.", "grt."), "kade": ("kd", "kd."), "dijk": ("dk", "dk."), "steeg": ("stg", "stg."), "park": ("prk",),
}  # fmt: skip
_TITLES = (
    ("Dr.", "Dokter "),
    ("Dr.", "Doctor "),
    ("Mr.", "Meester "),
    ("Mgr.Dr.", "Monseigneur "),
    ("Ds.", "Dominee "),
    ("Sint ", "St. "),
    ("Sint ", "St."),
    ("Prinses ", "Pr. "),
    ("Prins ", "Pr. "),
    ("Pastoor ", "Past. "),
    ("Verlengde ", "Verl. "),
    ("Verlengd ", "Verl. "),
    ("Korte ", "K. "),
    ("Lange ", "L. "),
)
_READ = (
    ("rn", "m"),
    ("l", "1"),
    ("o", "0"),
    ("e", "c"),
    ("m", "rn"),
    ("i", "l"),
    ("g", "q"),
    ("h", "b"),
    ("nn", "m"),
    ("u", "ii"),
    ("d", "cl"),
    ("w", "vv"),
)
_RENAMED = {"Loevesteinlaan": "Loevensteinlaan", "G.J.Sybillalaan": "G.J.Sibillalaan"}


def _written(rng: random.Random, home: Home, street: str) -> Cells:
    """A street as written, in text or columns, with or without the postcode."""
    if rng.random() < 0.4:
        return {**columns(home), "straat": street, "postcode": rng.choice(("", home.postcode))}
    return form(rng, home, "{t} {h}, {p} {w}", "{t} {h} {w}", "{t} {h}, {w}", t=street) or {
        "adres": f"{street} {home.house} {home.place}"
    }


def _only(tail: str, home: Home, town: Town) -> bool:
    """Tell whether one street ends like this, and none is like it as a whole."""
    word = compact(tail)
    ends = [street for street in town.streets if compact(street).endswith(word)]
    return (
        len(word) >= 7
        and ends == [home.street]
        and all(distance(word, compact(s)) > 2 for s in town.streets if s != home.street)
    )


def typing_error(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error in the street."""
    wrong = misspelt(rng, home, town)
    return _written(rng, home, wrong) if wrong else None


def two_typing_errors(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two typing errors in a long street."""
    wrong = misspelt(rng, home, town, 2)
    return _written(rng, home, wrong) if wrong and len(wrong) >= 13 else None


def errors_in_street_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the street and one in the place, no postcode."""
    wrong = misspelt(rng, home, town)
    return (
        form(rng, home, "{t} {h}, {o}", "{o}, {t} {h}", "{h} {t} {o}", t=wrong, o=slip(rng, home.place))
        if wrong
        else None
    )


def read_wrongly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter of the street read wrongly from a scan."""
    true, seen = rng.choice(_READ)
    at = home.street.find(true, 2)
    if at < 0:
        return None
    wrong = home.street[:at] + seen + home.street[at + len(true) :]
    return _written(rng, home, wrong) if clear(wrong, home, town) else None


def kind_abbreviated(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The kind of street abbreviated."""
    kind = next((kind for kind in _SHORT if home.street.endswith(kind)), None)
    if kind is None or kind == home.street.lower():
        return None
    short = home.street.removesuffix(kind) + rng.choice(_SHORT[kind])
    near = [
        s for s in town.streets if s != home.street and compact(s).startswith(compact(home.street.removesuffix(kind)))
    ]
    return None if near else _written(rng, home, rng.choice((short, short.upper())))


def title_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A title or first word in full or abbreviated."""
    fits = [(was, then) for was, then in _TITLES if home.street.startswith(was)]
    if not fits:
        return None
    was, then = rng.choice(fits)
    tail = home.street.removeprefix(was)
    others = [s for s in town.streets if s != home.street and compact(s).endswith(compact(tail))]
    return None if others else _written(rng, home, then + tail)


def initials_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials with spaces, without points, or small."""
    if "." not in home.street:
        return None
    street = rng.choice(
        (
            home.street.replace(".", ". "),
            home.street.replace(".", " "),
            re.sub(r"\.(?=[A-Z]\.)", "", home.street),
            home.street.lower().replace(".", ""),
        )
    )
    return None if street == home.street else _written(rng, home, street)


def surname_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street without initials, title or first name."""
    tail = re.sub(r"^(?:[A-Z][a-z]*\.)+", "", home.street)
    if tail == home.street and home.street.count(" ") >= 1:
        tail = home.street.split(" ", 1)[1]
    if tail == home.street or home.street.startswith(("Fort", "Korte", "Lange", "Verleng", "Oude", "Klein")):
        return None
    return _written(rng, home, tail) if _only(tail, home, town) else None


def prefix_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Van, van der and de abbreviated."""
    for was, then in ((" van der ", " v.d. "), (" van ", " v. "), (" de ", " d. "), (".van ", ".v."), (".de ", " d ")):
        if was in home.street:
            return _written(rng, home, home.street.replace(was, then, 1))
    return None


def sorted_order(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The order of a card index: the main word first."""
    head, _, tail = home.street.rpartition(" ")
    if not head or head.startswith("Fort") or not _only(tail, home, town):
        return None
    return form(rng, home, "{t}, {a} {h}, {w}", "{t} {a} {h} {w}", t=tail, a=head)


def accents_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Accents lost, doubled, or read in another coding."""
    plain = unicodedata.normalize("NFKD", home.street).encode("ascii", "ignore").decode()
    if plain == home.street:
        return None
    spoilt = home.street.encode("utf-8").decode("latin-1")
    return _written(rng, home, rng.choice((plain, spoilt, plain.upper(), unicodedata.normalize("NFD", home.street))))


def ij_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """IJ as y, as one sign, or with a small j."""
    if "ij" not in home.street.lower():
        return None
    small, large = rng.choice((("y", "Y"), ("ĳ", "Ĳ"), ("ÿ", "Y"), ("ij", "Ij")))
    street = home.street.replace("IJ", large).replace("Ij", large).replace("ij", small)
    near = [s for s in town.streets if s != home.street and distance(compact(s), compact(street)) < 3]
    return None if near or street == home.street else _written(rng, home, street)


def split_or_joined(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A space too many before the kind of street, or all words joined."""
    if " " in home.street and rng.random() < 0.6:
        return _written(rng, home, home.street.replace(" ", rng.choice(("", "-"))))
    kind = next((kind for kind in _SHORT if home.street.endswith(kind) and len(home.street) > len(kind) + 3), None)
    return (
        _written(rng, home, f"{home.street.removesuffix(kind)}{rng.choice((' ', '-', ' - '))}{kind}") if kind else None
    )


def old_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The former name of a street, the number unchanged."""
    old = _RENAMED.get(home.street)
    if old is None or home.suffix.upper() not in town.suffixes.get((old, home.number), frozenset()):
        return None
    return _written(rng, home, old)


def sounds_like(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street as somebody hears it."""
    for was, then in rng.sample(
        [
            ("ei", "ij"),
            ("ij", "ei"),
            ("ou", "au"),
            ("sch", "sg"),
            ("z", "s"),
            ("oo", "o"),
            ("aa", "a"),
            ("ee", "e"),
            ("c", "k"),
            ("ch", "g"),
            ("w", "v"),
            ("tt", "t"),
            ("ss", "s"),
        ],
        13,
    ):
        at = home.street.find(was, 1)
        wrong = home.street[:at] + then + home.street[at + len(was) :]
        if at > 0 and clear(wrong, home, town):
            return _written(rng, home, wrong)
    return None


def cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street cut off by a narrow column, still of one street."""
    if len(home.street) < 17:
        return None
    cut = home.street[: rng.choice((14, 15, 16))].strip()
    near = [s for s in town.streets if s != home.street and compact(s)[: len(compact(cut)) - 2] == compact(cut)[:-2]]
    return (
        None
        if near or cut == home.street
        else {**columns(home), "straat": cut, "postcode": rng.choice((home.postcode, ""))}
    )


KINDS: Kinds = {
    "known": {
        "typing error": typing_error,
        "two typing errors": two_typing_errors,
        "errors in street and place": errors_in_street_and_place,
        "street read wrongly": read_wrongly,
        "kind of street abbreviated": kind_abbreviated,
        "title otherwise": title_otherwise,
        "initials otherwise": initials_otherwise,
        "surname only": surname_only,
        "prefix abbreviated": prefix_otherwise,
        "card index order": sorted_order,
        "accents lost": accents_lost,
        "ij otherwise": ij_otherwise,
        "split or joined": split_or_joined,
        "old street name": old_name,
        "as one hears it": sounds_like,
        "cut off by a column": cut_off,
    }
}
