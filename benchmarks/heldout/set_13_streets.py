"""Known kinds of the thirteenth test set: street names shortened, turned, split and cut."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import (
    behind,
    distance,
    either,
    fold,
    house,
    index,
    nearest_other,
    slipped_place,
    words,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_TYPES = {
    "straat": ("str", "str.", "strt", "st.", "str"),
    "laan": ("ln", "ln."),
    "weg": ("wg", "wg."),
    "plein": ("pln", "pln."),
    "gracht": ("gr.", "grt", "gr"),
    "singel": ("sngl", "sng."),
    "steeg": ("stg", "stg."),
    "kade": ("kd", "kd."),
    "plantsoen": ("plnts", "plants."),
    "park": ("pk", "prk."),
    "dijk": ("dk", "dk."),
    "dreef": ("drf", "drf."),
}
_FIRST = {
    "Prinses": ("Pr.", "Prs.", "Prinses."), "Prins": ("Pr.", "Prins."), "Sint": ("St.", "St", "S."),
    "Pastoor": ("Past.",),
    "Fort": ("Ft.",), "Verlengde": ("Verl.",), "Verlengd": ("Verl.",), "Korte": ("K.", "Kte."), "Lange": ("L.",
    "Lge."),
    "Oude": ("O.",), "Klein": ("Kl.",), "Kleine": ("Kl.",), "Nieuwe": ("N.",),
}  # fmt: skip
_NOT_GIVEN = {
    *_FIRST, "Het", "De", "Lage", "Kromme", "Mater", "Heer", "Tussen", "van", "Achter", "'t", "'s", "IJ", "Frederica",
}  # fmt: skip


def _written(rng: random.Random, home: Home, street: str, postcode: bool) -> Cells | None:
    """The address with another street, in columns or as text, with or without its postcode."""
    if postcode and not home.postcode:
        return None
    tail = behind(rng, home) if postcode else home.place
    cells = {**columns(home), "straat": street, "postcode": home.postcode if postcode else ""}
    return rng.choice([cells, {"adres": f"{street} {house(rng, home)}, {tail}"}])


def _only_one(town: Town, home: Home, written: str) -> bool:
    """Tell whether no other street comes near what is written."""
    return fold(written) != fold(home.street) and nearest_other(town, home, written, 2) > 2


def _short_type(rng: random.Random, street: str) -> str:
    found = [end for end in _TYPES if street.lower().endswith(end) and len(street) > len(end) + 3]
    return street[: -len(found[0])] + rng.choice(_TYPES[found[0]]) if found else street


def _ends_alike(town: Town, home: Home) -> bool:
    """Tell whether another street has the same words before its type, so that a short type could be either."""
    found = [end for end in _TYPES if home.street.lower().endswith(end)]
    stem = fold(home.street)[: -len(found[0])] if found else fold(home.street)
    return any(fold(street).startswith(stem) for street in town.streets if street != home.street)


def type_shortened(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Kostverlorenstr.`, `Papeln`: the type of street shortened; no other street begins so."""
    street = _short_type(rng, home.street)
    if street == home.street or _ends_alike(town, home) or not _only_one(town, home, street):
        return None
    return _written(rng, home, street, rng.random() < 0.5)


def first_word_shortened(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Pr. Beatrixlaan`, `St Annastraat`, `Verl. Buitenveer`, sometimes with the type short as well."""
    first, _, rest = home.street.partition(" ")
    if first not in _FIRST or not rest:
        return None
    street = f"{rng.choice(_FIRST[first])} {rest}"
    rivals = [other for other in town.streets if other != home.street and fold(other).endswith(fold(rest))]
    if not _only_one(town, home, street) or any(other[:1] == home.street[:1] for other in rivals):
        return None
    short = _short_type(rng, street) if rng.random() < 0.3 and not _ends_alike(town, home) else street
    return _written(rng, home, short, rng.random() < 0.5)


def given_name_as_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`J. Tooropstraat` for a street with a given name; no other street ends so."""
    parts = home.street.split(" ")
    if len(parts) < 2 or parts[0] in _NOT_GIVEN or "." in home.street or not parts[0].isalpha():
        return None
    street = f"{parts[0][0]}{rng.choice(['. ', '.', ' '])}{' '.join(parts[1:])}"
    return _written(rng, home, street, rng.random() < 0.5) if _last_alone(town, home) else None


def _last_alone(town: Town, home: Home) -> bool:
    """Tell whether the last word belongs to this street alone, by a good margin."""
    last = fold(words(home.street)[-1])
    others = [fold(words(street)[-1]) for street in town.streets if street != home.street]
    if len(last) < 8 or index(town).last_words[last] != 1 or any(fold(s) == last for s in town.streets):
        return False
    return all(abs(len(other) - len(last)) > 2 or distance(other, last) > 2 for other in others)


def last_word_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Thorbeckelaan` for `Mr.J.R.Thorbeckelaan`: titles and given names left out; no other street ends so."""
    parts = words(home.street)
    if len(parts) < 2 or not _last_alone(town, home):
        return None
    return _written(rng, home, parts[-1], rng.random() < 0.6)


def initials_spaced(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Full stops and spaces of initials and titles otherwise: `CJ van Houtenlaan`, `C. J. van Houtenlaan`."""
    if "." not in home.street:
        return None
    head, _, last = home.street.rpartition(".")
    dense = "".join(part for part in head.split("."))
    forms = [home.street.replace(".", ". "), home.street.replace(".", " "), f"{dense} {last}", f"{head}. {last}"]
    return _written(rng, home, rng.choice([*forms, home.street.replace(".", "").upper()]), rng.random() < 0.6)


def telephone_book(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Tooropstraat, Jan`: the name turned as in a directory."""
    head, _, last = home.street.rpartition(" ")
    if not head or len(last) < 4 or home.street[0] == "'":
        return None
    street = f"{last}, {head}" if rng.random() < 0.7 else f"{last} {head}"
    return _written(rng, home, street, postcode=True)


def words_joined_or_split(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Jan Tooropstraat` as one word, `Heemraadweg` as two."""
    ends = [end for end in _TYPES if home.street.endswith(end) and len(home.street) > len(end) + 3]
    ends = [end for end in ends if home.street[: -len(end)].rstrip() not in town.streets]
    forms = [home.street.replace(" ", ""), home.street.replace(" ", "-")] if " " in home.street else []
    forms += [f"{home.street[: -len(ends[0])].rstrip()} {ends[0]}"] if ends else []
    return _written(rng, home, rng.choice(forms), rng.random() < 0.5) if forms else None


def marks_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Apostrophe, accent, hyphen or IJ written otherwise."""
    street, forms = home.street, []
    if street.startswith("'s-"):
        forms = ["s-Gravelandseweg", "s Gravelandseweg", "’s-Gravelandseweg", "`s Gravelandseweg", "sGravelandseweg"]
        forms = [form.replace("Gravelandseweg", street[3:]) for form in forms]
    if "'t " in street:
        forms = [street.replace("'t ", new) for new in ("t ", "’t ", "het ", "`t ")]
    if "IJ" in street:
        forms = [street.replace("IJ", new) for new in ("Ij", "ij", "Y", "\u0132")]
    if not street.isascii():
        forms = [
            street.replace(old, new) for old, new in (("ë", "e"), ("ü", "u"), ("é", "e"), ("ü", "ue")) if old in street
        ]
    if "-K" in street:
        forms = [street.replace("-", ""), street.replace("-", " ")]
    return _written(rng, home, rng.choice(forms), rng.random() < 0.5) if forms else None


def cut_with_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street cut by a narrow column, beside a good postcode."""
    width = rng.choice([10, 12, 14, 16])
    if len(home.street) < width + 3:
        return None
    cut = home.street[:width].rstrip(" .")
    return {**columns(home), "straat": rng.choice([cut, cut.upper()])} if home.postcode else None


def short_type_and_place_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of street shortened and a typing error in the place; no postcode."""
    street, place = _short_type(rng, home.street), slipped_place(rng, home)
    if street == home.street or place is None or _ends_alike(town, home) or not _only_one(town, home, street):
        return None
    return {"adres": f"{street} {house(rng, home)}, {place}"}


KINDS: dict[str, Kind] = {
    "type_shortened": either(type_shortened, short_type_and_place_typo),
    "first_word_shortened": first_word_shortened,
    "name_shortened": either(given_name_as_letter, last_word_only),
    "telephone_book": telephone_book,
    "words_joined_or_split": words_joined_or_split,
    "marks_otherwise": either(marks_otherwise, initials_spaced),
    "cut_with_postcode": cut_with_postcode,
}
