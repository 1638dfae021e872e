"""Test set fourteen: streets abbreviated, cut, reordered, without initials, or with another sort of street."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_spelling import row_of
from benchmarks.heldout.set_14_tools import code, near, one, plain
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_TITLES = {"Dr.": "Doctor ", "Mr.": "Meester ", "Ds.": "Dominee ", "Mgr.": "Monseigneur ", "Sint ": "St. "}
_FIRST = {
    "Fanny Blankers": "F. Blankers",
    "Vincent van Gogh": "V. van Gogh",
    "Rembrandt van Rijn": "R. v. Rijn",
    "Johannes Vermeer": "Joh. Vermeer",
    "Jacob Maris": "J. Maris",
    "Meindert Hobbema": "M. Hobbema",
    "Simon Vestdijk": "S. Vestdijk",
    "Jan Toorop": "J. Toorop",
    "Hugo de Groot": "H. de Groot",
    "Prins Bernhard": "Pr. Bernhard",
    "Prinses Irene": "Pr. Irene",
    "Prinses Beatrix": "Prs. Beatrix",
    "Prinses Amalia": "Prs. Amalia",
    "Frans Hals": "F. Hals",
    "Jozef Israëls": "J. Israëls",
    "Anton Geesink": "A. Geesink",
    "Abe Lenstra": "A. Lenstra",
    "Pieter van Velzen": "P. v. Velzen",
    "Jan Campert": "J. Campert",
    "Pastoor Jansen": "Past. Jansen",
    "Verlengde Rijn": "Verl. Rijn",
    "Henriëtte Roland Holst": "H. Roland Holst",
    "Simon de Vlieger": "S. de Vlieger",
    "Lange Muider": "L. Muider",
    "Korte Muider": "K. Muider",
}
_SHORT = {
    "straat": "str",
    "laan": "ln",
    "weg": "wg",
    "plein": "pln",
    "gracht": "gr",
    "singel": "sngl",
    "kade": "kd",
    "dreef": "drf",
}


def shortened(rng: random.Random, street: str) -> str | None:
    """The street with its last part abbreviated."""
    for tail, short in _SHORT.items():
        if street.endswith(tail) and len(street) > len(tail) + 2:
            return street.removesuffix(tail) + short + one(rng, "", ".")
    return None


def short_type(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The last part abbreviated, with or without a point, no postcode."""
    street = shortened(rng, home.street)
    if street is None or near(town, street, 0):
        return None
    return (
        row_of(home, street, "") if rng.random() < 0.5 else columns(home) | {"straat": street.upper(), "postcode": ""}
    )


def short_first_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The first word (a name or title) as initial, half with the last part abbreviated too."""
    for full, short in _FIRST.items():
        if home.street.startswith(full):
            street = home.street.replace(full, short, 1)
            return row_of(
                home, (shortened(rng, street) if rng.random() < 0.5 else None) or street, one(rng, "", code(rng, home))
            )
    return None


def long_title(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A title in full, or Sint as St., initials with spaces or without points."""
    for short, full in _TITLES.items():
        if home.street.startswith(short):
            return row_of(home, home.street.replace(short, full, 1), one(rng, "", code(rng, home)))
    if "." not in home.street:
        return None
    return row_of(home, home.street.replace(".", one(rng, ". ", " ", "")), "")


def no_initials(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The initials or title left out; no other street holds that name."""
    if "." not in home.street:
        return None
    street = home.street.rsplit(".", 1)[1]
    key = plain(street).removeprefix("van").removeprefix("de").removeprefix("du")[:7]
    if len(street) < 8 or sum(key in plain(other) for other in town.streets) != 1:
        return None
    return row_of(home, street, one(rng, "", code(rng, home)))


def index_order(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """As in an index of streets: the name first, initials, article or first words behind a comma."""
    for join in (" van der ", " van ", " de ", "."):
        if join in home.street and not home.street.startswith(("Aart", "Achter", "Tussen", "Willem")):
            before, behind = home.street.rsplit(join, 1)
            return columns(home) | {
                "straat": f"{behind}, {before}{join}".strip(),
                "postcode": one(rng, home.postcode, home.postcode, ""),
            }
    for article in ("De ", "Het ", "'s-", "'t "):
        if home.street.startswith(article):
            return columns(home) | {"straat": f"{home.street.removeprefix(article)}, {article.strip(' -')}"}
    return None


def cut_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street cut by a narrow column; no other begins so."""
    width = rng.choice((10, 12, 14, 15, 16))
    cut = home.street[:width].strip()
    if len(home.street) < width + 2 or sum(plain(street).startswith(plain(cut)) for street in town.streets) != 1:
        return None
    return columns(home) | {"straat": one(rng, cut, cut.upper(), f"{cut}."), "postcode": one(rng, home.postcode, "")}


def wrong_type(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The right name with the wrong sort of street, with the right postcode; that street does not exist."""
    for tail in ("straat", "laan", "weg", "hof"):
        stem = home.street.removesuffix(tail)
        if (
            stem != home.street
            and len(stem) > 4
            and home.postcode
            and sum(plain(other).startswith(plain(stem)[:6]) for other in town.streets) == 1
        ):
            street = stem + one(rng, *(other for other in ("straat", "laan", "weg") if other != tail))
            return (
                None
                if any(other != home.street for _, other in near(town, street, 4))
                else row_of(home, street, code(rng, home))
            )
    return None


_KINDS: tuple[Kind, ...] = (short_type, short_first_word, long_title, no_initials, index_order, cut_street, wrong_type)
SHORT: dict[str, Kind] = {kind.__name__: kind for kind in _KINDS}
