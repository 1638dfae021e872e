"""Known: street and place misspelt, shortened, misread and put in another order, where the town leaves one reading."""

from __future__ import annotations

import random
import re

from benchmarks.heldout.set_16_tools import (
    clearly,
    cols,
    ends_only,
    free,
    line,
    nearest,
    plain,
    postcode_has,
    spaced,
    words,
)
from benchmarks.linkage_scoring import Cells, Home, Town

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_MISREAD = (
    ("rn", "m"),
    ("m", "rn"),
    ("l", "1"),
    ("o", "0"),
    ("e", "c"),
    ("h", "b"),
    ("cl", "d"),
    ("ij", "y"),
    ("g", "q"),
)
_SOUND = (
    ("ch", "h"),
    ("oe", "u"),
    ("ij", "ei"),
    ("ei", "ij"),
    ("sch", "sh"),
    ("au", "ou"),
    ("uy", "ui"),
    ("v", "w"),
    ("z", "s"),
)
_ENDS = {
    "straat": ("str.", "str"),
    "laan": ("ln.", "ln"),
    "weg": ("wg", "w."),
    "plein": ("pln", "pl."),
    "gracht": ("gr.", "gr"),
}
_ENDS |= {"singel": ("sngl", "sgl"), "steeg": ("stg", "stg."), "kade": ("kd", "kde"), "plantsoen": ("plnts", "plts")}
_SHORT = {
    "Prinses": "Pr",
    "Prins": "Pr",
    "Pastoor": "Past",
    "Sint": "St",
    "Verlengd": "Verl",
    "Korte": "K",
    "Lange": "L",
    "Fort": "Ft",
}
_SHORT |= {"Oude": "O", "Groote": "Gr", "Kromme": "Kr", "Kleine": "Kl", "Grote": "Gr", "Lage": "Lg"}
_FIRST = (
    "Aart",
    "Aartje",
    "Abe",
    "Anna",
    "Anton",
    "Claes",
    "Dirk",
    "Eva",
    "Fanny",
    "Frans",
    "Frederica",
    "Gijsbertje",
    "Hugo",
    "Jacob",
)
_FIRST += (
    "Jakop",
    "Jan",
    "Johannes",
    "Jozef",
    "Klaas",
    "Lijsbet",
    "Lobbrich",
    "Loes",
    "Meindert",
    "Nelson",
    "Pieter",
    "Rembrandt",
)
_FIRST += ("Sam", "Simon", "Thom", "Vincent", "Willem", "Wout", "Henriëtte")


def _letter_at(rng: random.Random, street: str) -> int:
    """A place in the street's name where a letter stands that is not the first of a word."""
    return rng.choice([i for i in range(1, len(street)) if street[i].isalpha() and street[i - 1].isalpha()])


def _near_key(rng: random.Random, sign: str) -> str:
    for keys in _KEYS:
        at = keys.find(sign.lower())
        if at >= 0:
            return rng.choice(keys[max(0, at - 1) : at] + keys[at + 1 : at + 2])
    return "e"


def slip(rng: random.Random, street: str) -> str:
    """One slip of the keyboard."""
    at = _letter_at(rng, street)
    sort = rng.randrange(4)
    if sort == 0:
        return street[:at] + street[at + 1 :]
    if sort == 1:
        return street[:at] + _near_key(rng, street[at]) + street[at:]
    if sort == 2:
        return street[:at] + _near_key(rng, street[at]) + street[at + 1 :]
    return street[: at - 1] + street[at] + street[at - 1] + street[at + 1 :]


def _clear_slip(rng: random.Random, home: Home, town: Town) -> str | None:
    written = slip(rng, home.street)
    return written if len(plain(home.street)) > 6 and clearly(written, home, town) else None


def slip_with_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street, in columns with the postcode."""
    written = _clear_slip(rng, home, town)
    return cols(home, straat=written) if written and home.postcode else None


def slip_without_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street, as text with the place only."""
    written = _clear_slip(rng, home, town)
    return free(f"{written} {home.house}, {home.place}") if written else None


def slip_and_number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street, and the number before it."""
    written = _clear_slip(rng, home, town)
    return free(f"{home.house} {written}, {spaced(home)} {home.place}") if written and home.postcode else None


def slip_and_wrong_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street, and a postcode that this number does not have."""
    written = _clear_slip(rng, home, town)
    code = rng.choice(sorted(town.postcodes))
    if not written or code == home.postcode or postcode_has(town, code, home.number):
        return None
    return cols(home, straat=written, postcode=code)


def two_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two slips in a long street name, with the postcode."""
    written = slip(rng, slip(rng, home.street))
    if len(plain(home.street)) < 12 or not home.postcode or not clearly(written, home, town):
        return None
    return free(line(home, street=written))


def slip_in_both(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A slip in the street and one in the place; the postcode is right."""
    written = _clear_slip(rng, home, town)
    place = rng.choice(["Wesep", "Weeps", "Weeesp", "Weessp", "Weespp", "Qeesp", "Wesp"])
    return cols(home, straat=written, woonplaats=place) if written and home.postcode else None


def place_misread(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scanner read the place wrongly; the postcode is there."""
    place = rng.choice(["VVeesp", "Wcesp", "Wee5p", "W eesp", "Weesb", "Weosp", "vveesp", "Wéesp"])
    return free(f"{home.street} {home.house}, {spaced(home)} {place}") if home.postcode else None


def place_adorned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The place with its province or municipality, no postcode."""
    place = rng.choice(
        ["Weesp (NH)", "Weesp NH", "Weesp (Noord-Holland)", "gem. Weesp", "Weesp, N.H.", "gemeente Weesp"]
    )
    return cols(home, postcode="", woonplaats=place)


def street_misread(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scanner read one or two signs of the street wrongly."""
    begin, rest = home.street[:1], home.street[1:]
    for seen, read in rng.sample(_MISREAD, 2):
        rest = rest.replace(seen, read, 1)
    written = begin + rest
    return free(line(home, street=written)) if home.postcode and clearly(written, home, town) else None


def by_ear(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street as somebody wrote it who only heard it."""
    heard, put = rng.choice(_SOUND)
    written = home.street[:1] + home.street[1:].replace(heard, put, 1)
    return cols(home, straat=written) if home.postcode and clearly(written, home, town) else None


def double_or_single(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Double vowels and consonants made single, or the reverse."""
    doubles = [found.start() for found in re.finditer(r"([a-z])\1", home.street)]
    at = rng.choice(doubles) if doubles else _letter_at(rng, home.street)
    written = home.street[:at] + ("" if doubles else home.street[at]) + home.street[at + bool(doubles) :]
    return free(f"{written} {home.house} {home.place}") if clearly(written, home, town) else None


def accents_garbled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """UTF-8 read as Windows-1252, or a question mark for the accent."""
    if home.street.isascii():
        return None
    broken = home.street.encode("utf-8").decode("cp1252")
    lost = "".join(sign if sign.isascii() else rng.choice("?\ufffd") for sign in home.street)
    return cols(home, straat=rng.choice([broken, lost])) if home.postcode else None


def end_shortened(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`straat`, `laan` and so on in somebody's own short form."""
    for end, short in _ENDS.items():
        stem = home.street.removesuffix(end)
        if stem != home.street and len(nearest(stem, [s[: len(stem)] for s in town.streets], 0)) == 1:
            return (
                free(f"{stem}{rng.choice(short)} {home.house} {spaced(home)} {home.place}") if home.postcode else None
            )
    return None


def word_shortened(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The first word shortened, the rest whole: `Pr Irenelaan`, `L. Muiderweg`."""
    first, _, rest = home.street.partition(" ")
    short = _SHORT.get(first)
    if not short or not home.postcode or len(nearest(rest, [s.partition(" ")[2] or s for s in town.streets], 1)) != 1:
        return None
    return cols(home, straat=f"{short}{rng.choice(['', '.'])} {rest}")


def first_name_as_initial(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A first name made an initial."""
    first, _, rest = home.street.partition(" ")
    if first not in _FIRST or not ends_only(rest, home, town):
        return None
    return free(f"{first[0]}. {rest} {home.house}, {home.place}")


def first_part_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials, titles or the first name left out; the postcode is there."""
    parts = words(home.street)
    rest = [part for part in parts if not part.endswith(".") and part not in _FIRST]
    written = " ".join(rest)
    if len(rest) == len(parts) or not home.postcode or not ends_only(written, home, town):
        return None
    return free(line(home, street=written[0].upper() + written[1:]))


def initials_spaced(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials and titles with spaces, without points, in capitals."""
    written = " ".join(words(home.street)).replace(".", "")
    return cols(home, straat=written.upper(), postcode="") if "." in home.street else None


def surname_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """As an index of streets sorts them: `Goghstraat, Vincent van`."""
    parts = words(home.street)
    if len(parts) < 2 or not home.postcode or not (parts[0].endswith(".") or parts[0] in _FIRST):
        return None
    return cols(home, straat=f"{parts[-1]}, {' '.join(parts[:-1])}")


def article_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The article of the street left out, or one put before a street without."""
    written = re.sub(r"^(De |Het |'t |'s-)", "", home.street)
    if written == home.street:
        written = (
            rng.choice(["de ", "aan de ", "a/d "]) + home.street
            if home.street.endswith(("gracht", "weg", "laan", "straat"))
            else ""
        )
    return free(f"{written} {home.house}, {spaced(home)} {home.place}") if written and home.postcode else None


def compound_split(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The end of the street written apart: `Sportpark laan`."""
    for end in ("straat", "laan", "weg", "plein", "gracht", "hof", "eiland", "pad"):
        stem = home.street.removesuffix(end)
        if stem != home.street and len(stem) > 3:
            return free(f"{stem} {end} {home.house}, {home.place}")
    return None


def words_joined(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of several words written as one, with or without signs."""
    return cols(home, straat=plain(home.street).title(), postcode="") if len(words(home.street)) > 1 else None


def cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A field of ten or twelve signs cut the street; the postcode is there."""
    wide = rng.choice([10, 12, 14])
    written = home.street[:wide].strip()
    same = [street for street in town.streets if plain(street).startswith(plain(written))]
    return (
        cols(home, straat=written) if home.postcode and len(home.street) > wide + 1 and same == [home.street] else None
    )


def type_mistaken(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`straat` for `laan` or the reverse: the right postcode and number leave one house."""
    for end, other in (("straat", "laan"), ("laan", "straat"), ("weg", "straat"), ("laan", "weg")):
        stem = home.street.removesuffix(end)
        if stem != home.street and len(stem) > 6 and home.postcode:
            begins = [street for street in town.streets if plain(street).startswith(plain(stem)[:6])]
            return cols(home, straat=stem + other) if begins == [home.street] else None
    return None


def type_omitted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The end of the street is missing; postcode and number leave one house, the stem one street."""
    for end in ("straat", "laan", "weg", "plein", "gracht", "singel", "kade", "steeg"):
        stem = home.street.removesuffix(end)
        if stem != home.street and len(stem) > 5 and home.postcode:
            begins = [street for street in town.streets if plain(stem)[:7] in plain(street)]
            return free(line(home, street=stem.strip())) if begins == [home.street] else None
    return None
