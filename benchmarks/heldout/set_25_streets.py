"""Set 25, known: dirt in the name of the street."""

from __future__ import annotations

import random
import re
import unicodedata

from benchmarks.heldout.set_25_base import edit, flat, index, put, street_as, swaps, table
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_TYPES = (
    "straat",
    "dwarsstraat",
    "laan",
    "weg",
    "plein",
    "gracht",
    "singel",
    "steeg",
    "hof",
    "kade",
    "pad",
    "plantsoen",
    "dreef",
    "eiland",
    "dijk",
)
_SHORT = {"straat": ("str", "str.", "-str."), "laan": ("ln", "ln."), "weg": ("wg", "wg."), "plein": ("pln", "pl."), "gracht": ("gr.", "grcht"),
          "singel": ("sngl", "sgl."), "steeg": ("stg", "stg."), "plantsoen": ("plnts", "plants."), "kade": ("kd", "kd.")}  # fmt: skip
_OFFICIAL = {
    "Fanny Blankers-Koenstraat": ("Fanny Blankers-Koenstr", "F Blankers-Koenstr", "F Blankers-Koenstraat"),
    "Henriëtte Roland Holsthof": ("H Roland Holsthof", "Henr Roland Holsthof"),
    "Rembrandt van Rijnstraat": ("Rembrandt v Rijnstr", "Rembr v Rijnstr", "R v Rijnstraat"),
    "Bloemendalerpoldersingel": ("Bloemendalerpoldersngl", "Bloemendalerpldsingel"),
    "Gemeenschapspolderweg": ("Gemeenschapspldwg", "Gemeenschapspolderwg"),
    "Pastoor Jansenstraat": ("Past Jansenstr", "Pst Jansenstr"),
    "Prins Bernhardlaan": ("Pr Bernhardln", "Pr. Bernhardlaan"),
    "Prinses Beatrixlaan": ("Prs Beatrixln", "Pr. Beatrixlaan", "Prinses B'laan"),
    "Prinses Irenelaan": ("Prs Irenelaan", "Pr Ireneln"),
    "Sint Annastraat": ("St Annastr", "St. Annastraat"),
    "Sint Anthoniestraat": ("St Anthoniestr", "St. Anthoniestraat"),
    "Verlengde Rijnkade": ("Verl Rijnkd", "Verl. Rijnkade"),
    "Verlengd Buitenveer": ("Verl Buitenveer", "Verl. Buitenveer"),
    "van Houten Industriepark": ("v Houten Ind park", "v. Houten Industriepk"),
    "Willem de Mérodestraat": ("W de Merodestr", "Wm d Mérodestr"),
    "Meindert Hobbemastraat": ("M Hobbemastr", "Meind Hobbemastr"),
    "Johannes Vermeerstraat": ("J Vermeerstr", "Joh. Vermeerstraat"),
    "Vincent van Goghstraat": ("V v Goghstr", "Vinc v Goghstr"),
    "Simon Vestdijkstraat": ("S Vestdijkstr", "Sim Vestdijkstr"),
    "Simon de Vliegerlaan": ("S d Vliegerln", "S de Vliegerlaan"),
    "Gijsbertje Louffhof": ("G Louffhof", "Gijsb Louffhof"),
    "Lobbrich Boudgerslaan": ("L Boudgersln", "Lobbr Boudgerslaan"),
    "Aart van der Leeuwstraat": ("A vd Leeuwstr", "A v d Leeuwstraat", "Aart vd Leeuwstr"),
}
_FULL = {
    "Mr.P.J.Troelstralaan": ("Pieter Jelles Troelstralaan", "Meester Troelstralaan"),
    "Mr.J.R.Thorbeckelaan": ("Johan Rudolph Thorbeckelaan", "Meester J.R. Thorbeckelaan"),
    "Dr.A.Kuyperlaan": ("Abraham Kuyperlaan", "Doctor Abraham Kuyperlaan"),
    "Dr.Schaepmanstraat": ("Doctor Schaepmanstraat", "Herman Schaepmanstraat"),
    "Mgr.Dr.W.H.Nolenslaan": ("Monseigneur Nolenslaan", "Mgr. Doctor Nolenslaan"),
    "Ds.J.P.Tazelaarlaan": ("Dominee Tazelaarlaan", "Dominee J.P. Tazelaarlaan"),
    "Dr.J.Th.de Visserlaan": ("Doctor de Visserlaan", "Dr. Johannes Th. de Visserlaan"),
    "J.Slauerhoffstraat": ("Jan Jacob Slauerhoffstraat", "Jan Slauerhoffstraat"),
    "H.Marsmanstraat": ("Hendrik Marsmanstraat", "Henny Marsmanstraat"),
    "M.Nijhoffstraat": ("Martinus Nijhoffstraat",),
    "E.du Perronstraat": ("Edgar du Perronstraat", "Eddy du Perronstraat"),
    "G.H.Breitnerstraat": ("George Hendrik Breitnerstraat", "George Breitnerstraat"),
    "P.C.Boutensstraat": ("Pieter Cornelis Boutensstraat", "Pieter Boutensstraat"),
    "J.H.Leopoldhof": ("Jan Hendrik Leopoldhof", "Jan Leopoldhof"),
    "C.J.van Houtenlaan": ("Coenraad Johannes van Houtenlaan", "Coenraad van Houtenlaan"),
    "Mr.J.C.Bührmannlaan": ("Meester Bührmannlaan", "Meester J.C. Buhrmannlaan"),
}
_MARKED = str.maketrans({"ë": "Ã«", "ü": "Ã¼", "é": "Ã©"})
_LOST = re.compile("[ëüé]")
_TWINS = str.maketrans(
    {"K": "К", "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "H": "Н", "B": "В", "M": "М", "T": "Т"}
)
_YZ = str.maketrans("yzYZ", "zyZY")


def _kind_of(street: str) -> str:
    """Give the kind of street at the end of a name, where something stands before it."""
    return next((kind for kind in _TYPES if street.endswith(kind) and len(street) > len(kind) + 2), "")


def _shortened(rng: random.Random, street: str) -> str | None:
    """Shorten the kind of street."""
    kind = _kind_of(street)
    return street[: -len(kind)] + rng.choice(_SHORT[kind]) if kind in _SHORT and not street.startswith("Loev") else None


def _split(rng: random.Random, street: str) -> str | None:
    """Write the kind of street apart."""
    kind = _kind_of(street)
    return f"{street[: -len(kind)]}{rng.choice((' ', '-', ' - '))}{kind}" if kind else None


def _broken(rng: random.Random, street: str) -> str | None:
    """Break the name at the end of a line."""
    kind = _kind_of(street)
    return f"{street[: -len(kind)]}-{rng.choice(chr(10) + ' ')}{kind}" if kind else None


def _initials_gone(rng: random.Random, street: str) -> str | None:
    """Leave titles and initials out."""
    bare = re.sub(r"^(?:[A-Z][a-z]{0,2}\.)+", "", street)
    return bare if bare != street else None


def _index_style(rng: random.Random, street: str) -> str | None:
    """Put the last part first, as an index does."""
    front, _, last = re.sub(r"\.(?=\w)", ". ", street).rpartition(" ")
    return rng.choice((f"{last} ({front})", f"{last}, {front}")) if front and last[:1].isupper() else None


def _no_article(rng: random.Random, street: str) -> str | None:
    """Leave the article out."""
    bare = re.sub(r"^(De|Het|'t|'s) ", "", street)
    return bare if bare != street else None


def _letter_spaced(rng: random.Random, street: str) -> str | None:
    """Write capitals with spaces between."""
    return " ".join(street.upper()) if " " not in street and "." not in street and len(street) < 14 else None


def _soft(rng: random.Random, street: str) -> str | None:
    """Hide a sign that nobody sees in the name."""
    at = rng.randint(2, len(street) - 2)
    return street[:at] + rng.choice(("\u00ad", "\u200b", "\ufeff")) + street[at:]


def _two_typos(rng: random.Random, street: str) -> str | None:
    """Make two typing errors."""
    letters = list(street)
    for at in rng.sample(range(1, len(letters)), 2):
        if not letters[at].isalpha():
            return None
        letters[at] = rng.choice(("", letters[at] * 2, rng.choice("aeionrst")))
    return "".join(letters) if len(street) > 9 else None


def _initials_turned(rng: random.Random, street: str) -> str | None:
    """Turn two initials round."""
    found = re.match(r"^((?:Mr\.|Dr\.)?)([A-Z])\.([A-Z])\.(?=\S)", street)
    return f"{found[1]}{found[3]}.{found[2]}.{street[found.end() :]}" if found and found[2] != found[3] else None


def _prefix_is_clear(town: Town, written: str) -> bool:
    """Tell whether only one street, past ones included, begins so."""
    return sum(flat(street).startswith(flat(written)) for street in town.streets) == 1


def _cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An old system kept a few characters of the street; no other street begins so."""
    written = home.street[: rng.choice((10, 12, 15))].strip(" .-'")
    if len(written) > len(home.street) - 2 or not _prefix_is_clear(town, written):
        return None
    return put(rng, home, written, bool(home.postcode))


def _type_other(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The kind of street is wrong or gone, the postcode right, and no other street begins so."""
    kind = _kind_of(home.street)
    stem = home.street[: -len(kind)] if kind else ""
    if len(stem) < 5 or not home.postcode or not _prefix_is_clear(town, stem):
        return None
    return put(
        rng, home, stem + rng.choice(("", "straat", "laan", "weg", "street", "strasse", "hof")).replace(kind, ""), True
    )


_OLD = {"Loevesteinlaan": "Loevensteinlaan", "G.J.Sybillalaan": "G.J.Sibillalaan", "Loevesteinkade": "Loevensteinkade", "Loevesteingracht": "Loevensteingracht"}  # fmt: skip


def _old_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street under the name it bore before; every number moved along."""
    old = _OLD.get(home.street)
    return (
        put(rng, home, old, rng.random() < 0.5 and bool(home.postcode)) if old and town.has(old, home.number) else None
    )


def _twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street written twice, one of them short."""
    short = _shortened(rng, home.street) or home.street
    return put(rng, home, f"{home.street} {short}", False)


def _only_numbers_tell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street nobody can read, with a postcode that has one street with that house."""
    if not home.postcode or len(index(town).streets[home.postcode]) != 1:
        return None
    return put(rng, home, rng.choice(("[onleesbaar]", "??????", "###", "(straat niet leesbaar)", "…")), True)


STREETS: dict[str, Kind] = {
    "abbreviated_kind_of_street": street_as(_shortened, margin=None),
    "abbreviated_nen_5825": street_as(table(_OFFICIAL), margin=None),
    "forenames_written_out": street_as(table(_FULL), margin=None, postcode=True),
    "initials_left_out": street_as(_initials_gone, margin=None),
    "initials_turned_round": street_as(_initials_turned, margin=1, postcode=True),
    "as_in_an_index": street_as(_index_style, margin=None),
    "without_article": street_as(_no_article, margin=None, postcode=True),
    "split_before_kind": street_as(_split, margin=None),
    "broken_at_line_end": street_as(_broken, margin=None),
    "capitals_with_spaces": street_as(_letter_spaced, margin=None, postcode=True),
    "invisible_signs": street_as(_soft, margin=None),
    "cyrillic_twins": street_as(lambda rng, street: street.translate(_TWINS), margin=None),
    "utf8_read_as_latin": street_as(lambda rng, street: street.translate(_MARKED), margin=None),
    "accent_lost_to_a_sign": street_as(lambda rng, street: _LOST.sub(rng.choice(("?", "�", "¿", "")), street), margin=None),
    "accent_in_two_parts": street_as(lambda rng, street: unicodedata.normalize("NFD", street), margin=None),
    "german_umlaut": street_as(swaps(("ü", "ue"), ("ë", "ee"), ("é", "ee")), margin=1),
    "ij_and_y": street_as(swaps(("ij", "y"), ("ij", "ÿ"), ("uy", "uij"), ("eij", "ey")), margin=1),
    "old_spelling": street_as(swaps(("heren", "Heeren"), ("straat", "straet"), ("gracht", "graght"), ("oude", "Oude "), ("hoog", "Hooge"), ("laan", "laen"), ("kerk", "Kerck"), ("kade", "kaade")), margin=1),
    "by_ear": street_as(swaps(("v", "f"), ("z", "s"), ("au", "ou"), ("ei", "ij"), ("ch", "g"), ("oe", "u"), ("ie", "i"), ("uu", "u"), ("tj", "tsj"), ("w", "v"))),
    "polish_ear": street_as(swaps(("straat", "strat"), ("laan", "lan"), ("sch", "sh"), ("weg", "wech"), ("k", "c"), ("plein", "plajn"), ("gracht", "hraht"), ("singel", "syngel"), ("oo", "o"))),
    "scanned_letters": street_as(swaps(("m", "rn"), ("rn", "m"), ("h", "li"), ("d", "cl"), ("w", "vv"), ("e", "c"), ("n", "ri"), ("l", "1"), ("g", "q"), ("o", "0"))),
    "qwertz_keyboard": street_as(lambda rng, street: street.translate(_YZ), margin=1, postcode=True),
    "two_typing_errors": street_as(_two_typos, margin=2, postcode=True),
    "two_errors_no_postcode": street_as(_two_typos, margin=4, postcode=False),
    "cut_off_street": _cut_off,
    "kind_of_street_wrong": _type_other,
    "former_street_name": _old_name,
    "street_twice": _twice,
    "street_unreadable_postcode_tells": _only_numbers_tell,
    "street_with_place_behind": edit({"straat": "{street} te {place}", "postcode": ""}, {"straat": "{place}, {street}", "postcode": ""}, {"straat": "{street} (Weesp)"}),
}  # fmt: skip
"""Every row has its own house number and place; only the street is dirty."""
