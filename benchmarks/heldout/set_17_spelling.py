"""Kinds of the seventeenth held-out set: typing, hearing and reading errors, and abbreviations."""

from __future__ import annotations

import functools
import random
import re

from benchmarks.heldout.set_17_tools import (
    ENDINGS,
    Damage,
    any_slip,
    beside,
    coded,
    delete,
    distance,
    fold,
    insert,
    line,
    long_name,
    misspelt,
    only_like,
    replaced,
    stem,
    swap,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_HEARD = (
    *(
        ("ij", "ei"),
        ("ei", "ij"),
        ("ij", "y"),
        ("au", "ou"),
        ("ou", "au"),
        ("v", "f"),
        ("z", "s"),
        ("co", "ko"),
        ("ca", "ka"),
    ),
    *(("ks", "x"), ("th", "t"), ("ch", "g"), ("dt", "t"), ("sch", "sg"), ("ph", "f"), ("weg", "wech")),
)
_FOREIGN = (("v", "w"), ("ij", "aj"), ("ee", "e"), ("oe", "u"), ("eu", "oj"), ("aa", "a"), ("oo", "o"), ("sch", "sh"))
_SCANNED = (
    *(("rn", "m"), ("m", "rn"), ("l", "1"), ("i", "1"), ("o", "0"), ("e", "c"), ("a", "o"), ("li", "h"), ("h", "b")),
    *(("n", "u"), ("cl", "d"), ("t", "f"), ("s", "5"), ("ll", "11"), ("nn", "im"), ("B", "8"), ("S", "5")),
)
_SOUNDS = (("aa", "a"), ("ee", "e"), ("oo", "o"), ("ss", "s"), ("ll", "l"), ("n", "nn"), ("m", "mm"), ("s", "ss"))
_TAILS = {
    "straat": ("staat", "straar", "starat", "straatt", "sraat", "strat"),
    "laan": ("laam", "lan", "laaan", "lana"),
    "weg": ("wge", "wegg", "wwg"),
    "gracht": ("grach", "gragt", "gracth", "grahct"),
    "singel": ("singl", "sigel", "cingel"),
    "steeg": ("stteg", "steg", "steeeg"),
    "plein": ("plijn", "plien"),
    "hof": ("hoff", "hfo"),
    "kade": ("kaade", "kadde"),
}
_PLACES = (
    *("Weeps", "Wesep", "Weespp", "Weeesp", "Weesop", "Weezp", "Wessp", "Wwesp", "Weedsp", "Qeesp", "Weep", "Wesp"),
    *("eWesp", "Weersp", "WEESO", "Weesl", "VVeesp", "Weosp", "Weesb", "Weesp."),
)
_SHORT = {
    "straat": ("str", "str.", "st.", "strt"),
    "laan": ("ln", "ln.", "l."),
    "weg": ("wg", "wg.", "w."),
    "plein": ("pln", "pl."),
    "gracht": ("gr", "gr.", "grt"),
    "singel": ("sngl", "sing."),
    "steeg": ("stg", "stg."),
    "kade": ("kd", "kd."),
    "hof": ("hf", "hf."),
    "dreef": ("drf", "dr."),
    "plantsoen": ("plnts", "plants."),
}
_TITLES = {
    **{"Dr.": "Doctor ", "Ds.": "Dominee ", "Mr.": "Meester ", "Mgr.": "Monseigneur "},
    **{"Sint ": "St. ", "Prins ": "Pr. ", "Prinses ": "Prs. ", "Pastoor ": "Past. ", "Verlengde ": "Verl. "},
    **{"Lange ": "L. ", "Korte ": "K. ", "Oude ": "O. ", "Fort ": "Ft. ", "IJ": "Y"},
}


def _one(home: Home, town: Town, written: str | None) -> str | None:
    good = written is not None and fold(written) != fold(home.street) and only_like(written, home.street, town, 2)
    return written if good else None


def _kind(damage: Damage, note: str, *, code: bool, times: int = 1, cells: bool = False) -> Kind:
    """Make a kind out of a damage to the street; without the postcode the name has to be long."""

    @where(coded, long_name)
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        written = misspelt(rng, home, town, damage, times)
        if written is None:
            return None
        if cells:
            return {**columns(home), "straat": written, **({} if code else {"postcode": ""})}
        return {"adres": line(rng, home, written, postcode=None if code else "")}

    kind.__doc__ = note
    return kind


def heard(rng: random.Random, word: str) -> str:
    """Write as heard by a Dutch ear."""
    return replaced(rng, word, _HEARD)


def heard_abroad(rng: random.Random, word: str) -> str:
    """Write as heard by a foreign ear."""
    return replaced(rng, word, _FOREIGN)


def scanned(rng: random.Random, word: str) -> str:
    """Read letters wrongly, as a scanner does."""
    return replaced(rng, word, _SCANNED)


def doubled(rng: random.Random, word: str) -> str:
    """Write one letter for two, or two for one."""
    return replaced(rng, word, _SOUNDS)


def tail(rng: random.Random, word: str) -> str:
    """Slip in the word for the sort of street."""
    for ending, wrong in _TAILS.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + rng.choice(wrong)
    return word


def parted(rng: random.Random, word: str) -> str:
    """Put a space or hyphen before the word for the sort of street."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word.removesuffix(ending).rstrip() + rng.choice((" ", "-", " - ")) + ending
    return word


@where(coded, long_name)
def spaces_moved(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Spaces and points stand where they do not belong, or lack."""
    glue = home.street.replace(" ", "").replace(".", "")
    written = rng.choice((parted(rng, home.street), glue, home.street.replace(".", ". ").replace("  ", " ")))
    return {"adres": line(rng, home, written, postcode=rng.choice((None, "")))} if written != home.street else None


@where(coded, long_name)
def first_letter_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The first letter of the street was lost in copying."""
    written = _one(home, town, home.street[1:])
    return None if written is None else {**columns(home), "straat": written}


@where(coded, long_name)
def street_cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the street held too few letters; the postcode is right."""
    width = rng.choice((10, 12, 15, 18))
    cut = home.street[:width].strip()
    others = [street for street in town.streets if street != home.street and fold(street).startswith(fold(cut))]
    return {**columns(home), "straat": cut} if len(home.street) > width and not others else None


def place_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The place is misspelt and there is no postcode."""
    wrong = rng.choice(_PLACES[:-1])
    return rng.choice(
        (
            {"adres": f"{home.street} {home.house}, {wrong}"},
            {**columns(home), "postcode": "", "woonplaats": wrong},
            {"adres": f"{wrong}, {home.street} {home.house}"},
        )
    )


@where(long_name)
def street_and_place_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place are both misspelt."""
    written, wrong = misspelt(rng, home, town, any_slip), rng.choice(_PLACES[:-1])
    return (
        None
        if written is None
        else {"adres": f"{written} {home.house}, {rng.choice((home.postcode, ''))} {wrong}".replace(",  ", ", ")}
    )


@functools.cache
def shortened(street: str, short: str, ending: str) -> str:
    """Give the street with its ending abbreviated."""
    return street.removesuffix(ending) + short


def _shorter(rng: random.Random, street: str) -> str:
    for ending, short in _SHORT.items():
        if street.endswith(ending):
            return shortened(street, rng.choice(short), ending)
    return street


@where(coded)
def ending_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for the sort of street is abbreviated, by the norm or homemade."""
    written = _shorter(rng, home.street)
    return {"adres": line(rng, home, written)} if written != home.street else None


@where(long_name)
def ending_short_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for the sort of street is abbreviated, and no other street has the same beginning."""
    written = _shorter(rng, home.street)
    others = [street for street in town.streets if street != home.street]
    others = [s for s in others if stem(s) == stem(home.street) or fold(s).startswith(fold(written))]
    return None if written == home.street or others else {"adres": line(rng, home, written, postcode="")}


@where(long_name)
def ending_short_place_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Abbreviated street and misspelt place at once, with or without postcode."""
    cells = ending_short_no_postcode(rng, home, town)
    return None if cells is None else {"adres": cells["adres"].replace(home.place, rng.choice(_PLACES[:12]))}


@where(coded, long_name)
def first_names_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials, title or first name before the surname of the street were left out."""
    bare = re.sub(r"^((Dr|Ds|Mr|Mgr)\.|([A-Z]|Th)\.)+", "", home.street).strip()
    if bare == home.street and re.match(r"^[A-Z][a-zë]+ (van |de )?[A-Z]\w+(straat|laan|hof|plein|weg)$", home.street):
        bare = home.street.split(" ", 1)[1]
    known = home.street.split(" ", 1)[0] in ("Fort", "Het", "Prins", "Prinses", "Lange", "Korte", "Oude", "Sint", "De")
    others = [s for s in town.streets if s != home.street and fold(s).endswith(fold(bare))]
    return None if known or bare == home.street or others else {**columns(home), "straat": bare}


@where(coded)
def titles_written_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A title in full where the register abbreviates it, or the reverse."""
    for title, other in _TITLES.items():
        if home.street.startswith(title):
            return {"adres": line(rng, home, home.street.replace(title, other, 1))}
    return None


@where(coded)
def small_words_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`van` and `de` are abbreviated, first names became initials."""
    written = re.sub(r"\bvan (der |de |den )?", rng.choice(("v. ", "v ", "v.d. ")), home.street)
    written = re.sub(r"\bde (?=[A-Z])", rng.choice(("d. ", "d ")), written)
    if re.match(r"^[A-Z][a-z]+ [vd]", written) and not written.startswith("Tussen"):
        written = written[0] + ". " + written.split(" ", 1)[1]
    return {"adres": line(rng, home, written)} if written != home.street else None


@where(coded)
def name_turned_round(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street as in an index: surname first, then what stands before it."""
    found = re.match(r"^((?:[A-Z][a-z]{0,2}\.)+|[A-Z][a-zë]+ )((?:van |de |du )*)([A-Z]\S+)$", home.street)
    if not found or found[1].strip() in ("Fort", "Het", "De", "Oude", "Lange", "Korte", "Klein", "Kleine"):
        return None
    if found[3].lower() in {street.lower() for street in town.streets}:
        return None
    return {"adres": line(rng, home, f"{found[3]}, {found[1].strip()} {found[2]}".strip())}


@where(coded, long_name)
def vowels_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A homemade abbreviation without most vowels; the postcode decides."""
    written = home.street[0] + re.sub(r"[aeiou](?=[a-z])", "", home.street[1:])
    return {**columns(home), "straat": written} if distance(fold(written), fold(home.street), 9) <= 6 else None


KNOWN: dict[str, Kind] = {
    "slip_insertion": _kind(insert, "A letter too many, no postcode.", code=False),
    "slip_deletion": _kind(delete, "A letter too few, no postcode.", code=False, cells=True),
    "slip_transposition": _kind(swap, "Two letters swapped, no postcode.", code=False),
    "slip_key_beside": _kind(beside, "The key beside, no postcode.", code=False, cells=True),
    "slips_two": _kind(any_slip, "Two slips in the street, with postcode.", code=True, times=2),
    "slip_in_ending": _kind(tail, "A slip in straat, laan, weg, no postcode.", code=False),
    "written_as_heard": _kind(heard, "Spelt as heard, no postcode.", code=False),
    "heard_abroad": _kind(heard_abroad, "Spelt as a foreigner hears it, twice, with postcode.", code=True, times=2),
    "letters_doubled": _kind(doubled, "One letter for two or two for one.", code=False, cells=True),
    "scan_street_no_postcode": _kind(scanned, "A letter read wrongly by a scanner, no postcode.", code=False),
    "spaces_moved": spaces_moved,
    "first_letter_lost": first_letter_lost,
    "street_cut_off": street_cut_off,
    "place_slips": place_slips,
    "street_and_place_slip": street_and_place_slip,
    "ending_short": ending_short,
    "ending_short_no_postcode": ending_short_no_postcode,
    "ending_short_place_slips": ending_short_place_slips,
    "first_names_dropped": first_names_dropped,
    "titles_written_otherwise": titles_written_otherwise,
    "small_words_short": small_words_short,
    "name_turned_round": name_turned_round,
    "vowels_left_out": vowels_left_out,
}
