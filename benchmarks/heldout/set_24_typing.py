"""Set 24, known, columns: what typists and clerks do to an address."""

from __future__ import annotations

import random
import string

from benchmarks.heldout.set_24_tools import (
    TYPES,
    book_of,
    clean,
    clear,
    coded,
    lettered,
    letters,
    plain,
    posted,
    sole,
    stem,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_KEYS = {"a": "s", "e": "r", "r": "t", "t": "y", "n": "m", "m": "n", "s": "d", "d": "f", "l": "k", "k": "l", "o": "p"}
_SOUNDS = (("ch", "g"), ("cht", "gt"), ("ij", "y"), ("ei", "ij"), ("ou", "au"), ("au", "ou"), ("c", "k"), ("ie", "i"))
_SHORT = {"straat": "str", "laan": "ln", "weg": "wg", "gracht": "gr", "plein": "pln", "plantsoen": "plnts"}
_TITLES = {"Mr.": "Meester ", "Dr.": "Doctor ", "Ds.": "Dominee ", "Mgr.": "Monseigneur "}
_CYRILLIC = {"a": "а", "e": "е", "k": "к", "m": "м"}
_READ = str.maketrans({"0": "O", "1": "l", "8": "B"})
_NO_NAMES = ("Fort", "Oude", "Korte", "Lange", "Verlengd", "Verlengde", "Klein", "Kromme", "Tussen", "Achter", "Sint")
_ARTICLES = ("De ", "Het ", "'t ", "'s-")


def _typed(rng: random.Random, word: str) -> str:
    """One slip of the fingers, behind the first letter."""
    at = rng.randrange(1, len(word) - 1)
    slip = rng.choice(["lost", "twice", "swapped", "beside"])
    if slip == "lost":
        return word[:at] + word[at + 1 :]
    if slip == "twice":
        return word[:at] + word[at] + word[at:]
    if slip == "swapped":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + _KEYS.get(word[at], word[at]) + word[at + 1 :]


def slip_without_code(rng: random.Random, home: Home, town: Town) -> Cells | None:
    written = _typed(rng, home.street)
    long = len(letters(home.street)) >= 9
    return clean(home, straat=written, postcode="") if long and clear(written, home, town) else None


def two_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    written = _typed(rng, _typed(rng, home.street))
    long = len(letters(home.street)) >= 11
    return clean(home, straat=written) if home.postcode and long and clear(written, home, town, 4) else None


def as_heard(rng: random.Random, home: Home, town: Town) -> Cells | None:
    heard, spelt = rng.choice(_SOUNDS)
    written = home.street.replace(heard, spelt, 1)
    return clean(home, straat=written) if home.postcode and clear(written, home, town) else None


@where(posted)
def first_letter_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    written = home.street[1:]
    return clean(home, straat=written) if written[:1].islower() and clear(written, home, town) else None


@where(posted)
def cut_at_twelve(rng: random.Random, home: Home, town: Town) -> Cells | None:
    start = home.street[:12]
    alone = sum(name.startswith(start) for name in town.streets) == 1
    return clean(home, straat=start) if len(home.street) > 14 and alone else None


@where(posted)
def type_mistaken(rng: random.Random, home: Home, town: Town) -> Cells | None:
    start = stem(home.street)
    if len(start) < 5 or " " in start or sum(letters(name).startswith(letters(start)) for name in town.streets) > 1:
        return None
    others = [kind for kind in TYPES[:4] if not home.street.endswith(kind)]
    return clean(home, straat=start + rng.choice(others))


def title_in_full(rng: random.Random, home: Home, town: Town) -> Cells | None:
    title = next((title for title in _TITLES if home.street.startswith(title)), "")
    return clean(home, straat=home.street.replace(title, _TITLES[title], 1)) if title else None


@where(posted)
def surname_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    name = home.street.replace(".", ". ").split()[-1]
    alone = sum(letters(street).endswith(letters(name)) for street in town.streets) == 1
    person = name != home.street and len(name) > 8 and name[0].isupper()
    return clean(home, straat=name) if alone and person else None


@where(posted)
def first_name_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    first, *rest = home.street.split()
    if not rest or len(first) < 4 or "." in first or first in (*_NO_NAMES, "Prins", "Prinses"):
        return None
    tail = " ".join(rest)
    if sum(street.endswith(tail) for street in town.streets) > 1 or len(tail) < 7:
        return None
    return clean(home, straat=f"{first[0]}{rng.choice(['.', '. ', ' '])}{tail}")


def article_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    article = next((article for article in _ARTICLES if home.street.startswith(article)), "")
    form = rng.choice(["{}, {}", "{} ({})"])
    return clean(home, straat=form.format(home.street[len(article) :], article.strip())) if article else None


def words_together(rng: random.Random, home: Home, town: Town) -> Cells | None:
    written = home.street.replace(" ", "").replace(".", "").upper()
    return clean(home, straat=written) if " " in home.street else None


def type_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    start = stem(home.street)
    return clean(home, straat=f"{start} {home.street[len(start) :]}") if len(start) > 3 else None


def code_one_key_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = home.postcode[:5] + rng.choice(string.ascii_uppercase)
    return clean(home, postcode=wrong) if home.postcode and wrong not in town.postcodes else None


@where(posted)
def digits_of_code_swapped(rng: random.Random, home: Home, town: Town) -> Cells:
    code = home.postcode
    return clean(home, postcode=code[0] + code[2] + code[1] + code[3:])


@where(posted)
def code_with_lookalikes(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, postcode=home.postcode[:4].translate(_READ) + home.postcode[4:].lower())


def neighbouring_code(rng: random.Random, home: Home, town: Town) -> Cells | None:
    book = book_of(town)
    wrong = home.postcode[:5] + rng.choice("ABCDEGHJKLMNPRSTVWXZ")
    other = book.codes.get(wrong, set())
    if not home.postcode or not other or wrong == home.postcode or home.street in other:
        return None
    return None if any(town.has(street, home.number) for street in other) else clean(home, postcode=wrong)


@where(lettered, posted)
def letter_cyrillic(rng: random.Random, home: Home, town: Town) -> Cells | None:
    sign = _CYRILLIC.get(home.letter.lower())
    return clean(home, huisletter=sign.upper()) if sign else None


@where(lettered)
def letter_explained(rng: random.Random, home: Home, town: Town) -> Cells:
    form = rng.choice(["letter {}", "huisletter {}", "({})", "'{}'"])
    return clean(home, huisletter="", huisnummertoevoeging=form.format(home.letter.upper()))


def number_explained(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisnummer=rng.choice(["nr {}", "no. {}", "#{}", "huisnr. {}", "nr.{}"]).format(home.number))


@where(plain)
def room_in_addition(rng: random.Random, home: Home, town: Town) -> Cells:
    form = rng.choice(["kamer {}", "pokój {}", "camera {}", "стая {}", "room {}", "szoba {}", "habitación {}"])
    return clean(home, huisnummertoevoeging=form.format(rng.randint(1, 9)))


@where(plain)
def hyphen_left(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisnummer=f"{home.number}{rng.choice(['-', '/', ' -', ',', '.'])}")


def floor_in_full(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.addition not in ("ben", "bov"):
        return None
    word = {"ben": ["beneden", "benedenwoning"], "bov": ["boven", "bovenwoning"]}[home.addition]
    return clean(home, huisnummertoevoeging=rng.choice(word))


def only_suffix_left_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return clean(home, huisletter="", huisnummertoevoeging="") if home.suffix and sole(home, town) else None


@where(coded)
def code_number_only_lower(rng: random.Random, home: Home, town: Town) -> Cells:
    code = home.postcode.lower()
    written = rng.choice([f"{code[:4]}.{code[4:]}", f"{code[:4]}-{code[4:]}", f"{code[:4]}  {code[4]} {code[5]}"])
    return clean(home, straat="", woonplaats="", postcode=written)


TYPING: dict[str, Kind] = {
    "one slip in a long street, no postcode": slip_without_code,
    "two slips in a long street, postcode right": two_slips,
    "street as heard": as_heard,
    "first letter of the street lost": first_letter_lost,
    "street cut at twelve signs": cut_at_twelve,
    "street type mistaken, postcode right": type_mistaken,
    "title of the street in full": title_in_full,
    "last name of the street only, postcode right": surname_only,
    "first name of the street as initial": first_name_short,
    "article behind the street": article_behind,
    "street in capitals without spaces": words_together,
    "street type apart": type_apart,
    "last letter of the postcode wrong": code_one_key_off,
    "digits of the postcode swapped": digits_of_code_swapped,
    "postcode with signs that look alike": code_with_lookalikes,
    "postcode of another street without that number": neighbouring_code,
    "letter typed in Cyrillic": letter_cyrillic,
    "letter explained in the addition": letter_explained,
    "number explained in its cell": number_explained,
    "room in the addition, seven languages": room_in_addition,
    "sign left behind the number": hyphen_left,
    "floor of the addition in full": floor_in_full,
    "only suffix at the number left off": only_suffix_left_off,
    "postcode with stray signs and number only": code_number_only_lower,
}
