"""Kinds of the fifteenth held-out set: typing errors, letters read wrongly, words written by ear."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import LETTERS, either, lonely, pc, simple, written
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_KEYS = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl",
    "p": "ol", "a": "qsz", "s": "adw", "d": "sfe", "f": "dgr", "g": "fht", "h": "gjy", "j": "hku", "k": "jli",
    "l": "ko", "z": "asx", "x": "zcs", "c": "xvd", "v": "cbf", "b": "vng", "n": "bmh", "m": "nj",
}  # fmt: skip
_OCR = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("e", "c"), ("l", "1"), ("o", "0"), ("h", "b"), ("u", "ii"), ("B", "8"),
        ("g", "q"), ("li", "h"), ("t", "f"), ("S", "5"))  # fmt: skip
_EAR = (("straat", "strat"), ("straat", "sztrat"), ("straat", "straht"), ("laan", "lan"), ("laan", "lahn"),
        ("weg", "veg"), ("weg", "wech"), ("gracht", "graht"), ("gracht", "gragt"), ("kade", "kada"),
        ("plein", "plejn"), ("hof", "hoff"))  # fmt: skip
_OLD = (("straat", "straet"), ("Heren", "Heeren"), ("Hoog", "Hooge"), ("k", "ck"), ("ij", "y"), ("y", "ij"),
        ("ei", "ij"), ("oo", "o"), ("aa", "ae"), ("z", "s"),
        ("v", "f"), ("th", "t"), ("ou", "au"))  # fmt: skip
_PLACES = ("Weeps", "Wesp", "Weespp", "Weeesp", "Wessp", "Weep", "Weesep", "Wwesp", "Weeso", "Weesl", "Weedp",
           "Eesp", "Weespt", "Weesb")  # fmt: skip


def _spot(rng: random.Random, street: str) -> int | None:
    """Choose a letter inside a word, never the first of the street."""
    spots = [i for i in range(1, len(street) - 1) if street[i].isalpha() and street[i + 1].isalpha()]
    return rng.choice(spots) if len(spots) >= 6 else None


def slip(rng: random.Random, street: str, how: str) -> str | None:
    """Make one typing error of a kind in a street."""
    at = _spot(rng, street)
    if at is None:
        return None
    letter = street[at].lower()
    if how == "insert":
        return street[:at] + rng.choice(LETTERS) + street[at:]
    if how == "delete":
        return street[:at] + street[at + 1 :]
    if how == "swap":
        return street[:at] + street[at + 1] + street[at] + street[at + 2 :]
    if how == "double":
        return street[:at] + street[at] + street[at:]
    return street[:at] + rng.choice(_KEYS.get(letter, LETTERS)) + street[at + 1 :]


def any_slip(rng: random.Random, street: str) -> str | None:
    """Make one typing error in a street."""
    return slip(rng, street, rng.choice(["insert", "delete", "swap", "double", "key"]))


def _typed(how: str, *, postcode: bool) -> Kind:
    """Make a kind of one typing error in the street."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        made = slip(rng, home.street, how)
        if not made or not simple(home) or not lonely(town, home, made):
            return None
        return either(rng, home, made, home.house, postcode=postcode)

    kind.__doc__ = f"One typing error in the street: {how}."
    return kind


def _replaced(rng: random.Random, street: str, pairs: tuple[tuple[str, str], ...]) -> str | None:
    """Replace one piece of a street at one spot."""
    fits = [(old, new, at) for old, new in pairs for at in range(len(street)) if street.startswith(old, at)]
    fits = [fit for fit in fits if fit[2] or fit[0][0].isupper()]
    if not fits:
        return None
    old, new, at = rng.choice(fits)
    return street[:at] + new + street[at + len(old) :]


def two_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two typing errors in a long street, beside the right postcode and number."""
    once = any_slip(rng, home.street)
    made = once and any_slip(rng, once)
    if not made or len(home.street) < 12 or not simple(home) or not lonely(town, home, made):
        return None
    return written(f"{made} {home.house}, {pc(rng, home)} {home.place}")


def street_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error in the street and one in the place."""
    made = any_slip(rng, home.street)
    if not made or not simple(home) or not lonely(town, home, made):
        return None
    place = rng.choice(_PLACES)
    if rng.random() < 0.5:
        return written(f"{made} {home.house}, {pc(rng, home)} {place}")
    return {"straat": made, "huisnummer": home.house, "postcode": home.postcode, "woonplaats": place}


def place_alone(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the place, without a postcode."""
    if not simple(home):
        return None
    place = rng.choice(_PLACES)
    if rng.random() < 0.5:
        return written(f"{home.street} {home.house}, {place}")
    return {"straat": home.street, "huisnummer": str(home.number), "huisletter": home.letter, "woonplaats": place}


def scanned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letters of the street read wrongly from a scan."""
    made = _replaced(rng, home.street, _OCR)
    if not made or not simple(home) or len(home.street) < 7 or not lonely(town, home, made):
        return None
    return written(f"{made} {home.house}, {pc(rng, home)} {home.place}")


def scanned_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street read wrongly from a scan and the one of the number read as a letter l or I."""
    made = _replaced(rng, home.street, _OCR)
    number = str(home.number)
    if not made or not simple(home) or home.suffix or not number.startswith("1") or home.number < 10:
        return None
    if len(home.street) < 8 or not lonely(town, home, made):
        return None
    return written(f"{made} {rng.choice('lI')}{number[1:]}, {pc(rng, home)} {home.place}")


def by_ear(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street as somebody writes it who does not know Dutch."""
    made = _replaced(rng, home.street, _EAR)
    if not made or not simple(home) or not lonely(town, home, made):
        return None
    return either(rng, home, made, home.house)


def old_spelling(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street in an older or another spelling of the same sounds."""
    made = _replaced(rng, home.street, _OLD)
    if not made or len(home.street) < 8 or not simple(home) or not lonely(town, home, made):
        return None
    return either(rng, home, made, home.house)


def slip_and_first_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the street and the number before it."""
    made = any_slip(rng, home.street)
    if not made or home.letter.lower() in ("d", "e") or not simple(home) or not lonely(town, home, made):
        return None
    return written(f"{home.house} {made}, {pc(rng, home)} {home.place}")


def slip_and_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the street, and street and number written as one word."""
    made = any_slip(rng, home.street)
    if not made or not simple(home) or not lonely(town, home, made):
        return None
    return written(f"{made}{home.house} {pc(rng, home)} {home.place}")


def slip_in_postcode_too(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the street, and no letters behind the digits of the postcode."""
    made = any_slip(rng, home.street)
    if not made or not simple(home) or not lonely(town, home, made, 3):
        return None
    return either(rng, Home(**{**home.__dict__, "postcode": home.postcode[:4]}), made, home.house)


KNOWN: dict[str, Kind] = {
    "a letter too many in the street": _typed("insert", postcode=True),
    "a letter too few, no postcode": _typed("delete", postcode=False),
    "two letters swapped, no postcode": _typed("swap", postcode=False),
    "a neighbouring key": _typed("key", postcode=True),
    "a letter doubled, no postcode": _typed("double", postcode=False),
    "two errors in a long street": two_slips,
    "errors in street and place": street_and_place,
    "an error in the place, no postcode": place_alone,
    "a street read from a scan": scanned,
    "a street and number read from a scan": scanned_twice,
    "a street written by ear": by_ear,
    "a street in other spelling": old_spelling,
    "an error, number before street": slip_and_first_number,
    "an error, street and number glued": slip_and_glued,
    "an error, postcode digits only": slip_in_postcode_too,
}
