"""Known addresses of set 23 whose street is written otherwise: shortened, cut, misspelt, misread."""

from __future__ import annotations

import random
import re
import unicodedata

from benchmarks.heldout.set_23_tools import either, fold, mistyped, plain, put, renamed
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_KINDS = (("straat", "str."), ("straat", "str"), ("laan", "ln."), ("laan", "ln"), ("plein", "pl."), ("gracht", "gr."))
_TITLES = (("Mgr.Dr.", "Monseigneur Dr. "), ("Dr.", "Doctor "), ("Mr.", "Meester "), ("Ds.", "Dominee "))
_EAR = (
    ("ij", "ei"),
    ("ei", "ij"),
    ("ou", "au"),
    ("au", "ou"),
    ("ch", "g"),
    ("z", "s"),
    ("v", "f"),
    ("ck", "k"),
    ("c", "k"),
    ("dt", "t"),
    ("ae", "aa"),
    ("th", "t"),
)
_SLAVIC = (
    ("straat", "strat"),
    ("laan", "lan"),
    ("weg", "wech"),
    ("gracht", "graht"),
    ("oe", "u"),
    ("ui", "oj"),
    ("eu", "u"),
    ("aa", "a"),
    ("ee", "e"),
    ("v", "w"),
    ("sch", "sh"),
)
_MISREAD = (
    ("rn", "m"),
    ("m", "rn"),
    ("l", "1"),
    ("o", "0"),
    ("O", "0"),
    ("S", "5"),
    ("B", "8"),
    ("cl", "d"),
    ("d", "cl"),
    ("ii", "n"),
    ("e", "c"),
    ("h", "b"),
)
_CYRILLIC = str.maketrans("aeocpxKMTHBAPECO", "аеосрхКМТНВАРЕСО")
_KEYS = {
    "a": "sq",
    "e": "wr",
    "i": "uo",
    "o": "ip",
    "r": "et",
    "t": "ry",
    "n": "bm",
    "s": "ad",
    "l": "k",
    "d": "sf",
    "g": "fh",
    "h": "gj",
    "k": "jl",
}


def _shortened(pairs: tuple[tuple[str, str], ...], number: int) -> Kind:
    word, short = pairs[number]
    return renamed(lambda street: f"{street.removesuffix(word)}{short}" if street.endswith(word) else street)


def _initial(street: str) -> str:
    """Write `Jan Tooropstraat` as `J. Tooropstraat`."""
    first, _, rest = street.partition(" ")
    known = (
        "Fort",
        "De",
        "Het",
        "Prins",
        "Prinses",
        "Sint",
        "Oude",
        "Klein",
        "Kleine",
        "Verlengde",
        "Verlengd",
        "van",
        "Tussen",
    )
    return f"{first[0]}. {rest}" if rest and first.isalpha() and first not in known else street


def _titles(street: str) -> str:
    for short, full in _TITLES:
        if street.startswith(short):
            return full + street.removeprefix(short)
    return street


def front(street: str) -> str:
    for full, short in (("Prinses ", "Pr. "), ("Prins ", "Pr. "), ("Sint ", "St. "), ("Pastoor ", "Past. ")):
        street = short + street.removeprefix(full) if street.startswith(full) else street
    return street


def _size(street: str) -> str:
    return re.sub(r"^(L|K|F)(?:ange|orte|age|leine|ort) ", r"\1. ", street)


def _van(street: str) -> str:
    return re.sub(r"\bvan ", "v. ", re.sub(r"\bvan der ", "v.d. ", street))


def _particle_behind(street: str) -> str:
    """Write a street as an alphabetical list has it: `Hoflandlaan, H.J.`, `Schans, De`."""
    found = re.match(r"^((?:[A-Z][A-Za-z]{0,2}\.)+|'s-|'t |De |Het |Sint |Prinses |Prins )(.+)$", street)
    return f"{found[2]}, {found[1].strip()}" if found else street


def _entities(street: str) -> str:
    names = {"ü": "&uuml;", "ë": "&euml;", "é": "&eacute;", "'": "&#39;"}
    return "".join(names.get(sign, sign) for sign in street)


def _mojibake(street: str) -> str:
    return street.encode("utf-8").decode("cp1252")


def _bare(street: str) -> str:
    return unicodedata.normalize("NFKD", street).encode("ascii", "ignore").decode()


def _lost(street: str) -> str:
    """Every letter with an accent became a question mark or a box."""
    return "".join(sign if sign.isascii() else "\ufffd" for sign in street)


def _one_of(pairs: tuple[tuple[str, str], ...], dice: random.Random, street: str, times: int = 1) -> str:
    for _ in range(times):
        fitting = [pair for pair in pairs if pair[0] in street]
        if fitting:
            old, new = dice.choice(fitting)
            street = street.replace(old, new, 1)
    return street


def slip(dice: random.Random, street: str) -> str:
    """Drop, double, swap or mistype one letter within the word."""
    at = dice.randrange(1, len(street) - 1)
    how = dice.randrange(4)
    if how == 0:
        return street[:at] + street[at + 1 :]
    if how == 1:
        return street[:at] + street[at] + street[at:]
    if how == 2:
        return street[:at] + street[at + 1] + street[at] + street[at + 2 :]
    return street[:at] + dice.choice(_KEYS.get(street[at], street[at])) + street[at + 1 :]


def _two_slips(dice: random.Random, street: str) -> str:
    return slip(dice, slip(dice, street))


def _cyrillic(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """Latin letters that a Bulgarian keyboard gave as their Cyrillic likeness."""
    written = home.street.translate(_CYRILLIC)
    return put(dice, home, written, bool(home.postcode)) if written != home.street else None


def _cut(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """A system of fixed width cut the street off; what is left begins no other street."""
    width = dice.choice([14, 16, 18, 20])
    written = home.street[:width].strip()
    if len(home.street) <= width or not home.postcode:
        return None
    if sum(name.startswith(written) for name in town.streets) > 1:
        return None
    return put(dice, home, written, True)


def _type_dropped(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for street left out, where nothing else begins so, with the postcode."""
    written = re.sub(r"(straat|laan|weg|hof|plein|kade|singel|eiland)$", "", home.street).strip()
    if written == home.street or not home.postcode or len(written) < 6:
        return None
    if any(fold(name).startswith(fold(written)) for name in town.streets if name != home.street):
        return None
    return put(dice, home, written, True)


def _line_end(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The street was hyphenated at the end of a line."""
    at = dice.randrange(3, max(4, len(home.street) - 3))
    if not home.street[at - 2 : at + 2].isalpha() or not home.postcode:
        return None
    return {"adres": f"{home.street[:at]}-\n{home.street[at:]} {home.house}, {home.postcode} {home.place}"}


def _official(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The short name of NEN 5825."""
    short = {"Henriëtte Roland Holsthof": "H Roland Holsthof", "Fanny Blankers-Koenstraat": "Fanny Blankers-Koenstr"}
    written = short.get(home.street)
    return put(dice, home, written, False) if written else None


def _misread_capitals(dice: random.Random, street: str) -> str:
    return _one_of(_MISREAD, dice, street, 2)


KNOWN: dict[str, Kind] = {
    "word for street shortened": either(*(_shortened(_KINDS, number) for number in range(len(_KINDS)))),
    "short name of NEN 5825": _official,
    "first name as an initial": renamed(_initial),
    "first name left out": renamed(
        lambda street: street.partition(" ")[2] if _initial(street) != street else street, postcode=True
    ),
    "initials left out": renamed(lambda street: re.sub(r"^(?:[A-Z][A-Za-z]{0,2}\.)+", "", street)),
    "initials with spaces or without points": either(
        renamed(lambda street: re.sub(r"\.(?=\S)", ". ", street)), renamed(lambda street: street.replace(".", " "))
    ),
    "accents lost, or in the wrong encoding": either(
        renamed(_bare), renamed(_lost), renamed(_mojibake), renamed(_entities)
    ),
    "words of the street run together or hyphenated": either(
        renamed(lambda street: street.replace(" ", "")), renamed(lambda street: street.replace(" ", "-"))
    ),
    "words before the name shortened, or a title in full": either(
        renamed(front), renamed(_size), renamed(_van), renamed(_titles)
    ),
    "article left out": renamed(lambda street: re.sub(r"^(?:De|Het|'t) ", "", street)),
    "first part behind, as in an alphabetical list": renamed(_particle_behind),
    "apostrophe lost or another sign": either(
        renamed(lambda street: street.replace("'", "")),
        renamed(lambda street: street.replace("'", "`")),
        renamed(lambda street: street.replace("'", "’")),
    ),
    "ij as y or with dots": either(
        renamed(lambda street: re.sub("ij", "y", re.sub("IJ", "Y", street))),
        renamed(lambda street: street.replace("ij", "ÿ").replace("IJ", "Ÿ")),
        renamed(lambda street: street.replace("ij", "ĳ").replace("IJ", "Ĳ")),
    ),
    "street split before its last part": renamed(
        lambda street: re.sub(r"(?<=\w)(straat|laan|weg|hof|gracht|plein|kade|singel|pad|steeg)$", r" \1", street)
    ),
    "street cut off at a fixed width": _cut,
    "word for street left out, with postcode": _type_dropped,
    "street hyphenated at the end of a line": _line_end,
    "slip of one letter, no postcode": mistyped(slip),
    "slip of one letter, with postcode": mistyped(slip, postcode=True),
    "two slips, with postcode": mistyped(_two_slips, postcode=True),
    "by ear, no postcode": mistyped(lambda dice, street: _one_of(_EAR, dice, street)),
    "by a Slavic ear, with postcode": mistyped(lambda dice, street: _one_of(_SLAVIC, dice, street, 3), postcode=True),
    "misread by a machine": mistyped(_misread_capitals, postcode=True, fits=plain),
    "Cyrillic letters that look Latin": _cyrillic,
    "shortened and slipped": mistyped(
        lambda dice, street: re.sub("straat$", "str.", re.sub("laan$", "ln.", slip(dice, street))), postcode=True
    ),
}
