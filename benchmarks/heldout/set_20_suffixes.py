"""Open kinds of set 20 about the suffix: it is missing, half written, contradicted, or there are several."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import cells, fields, spaced, stands
from benchmarks.linkage_scoring import Cells, Home, Town


def _suffixed_only(home: Home, town: Town) -> bool:
    return bool(home.suffix) and bool(home.postcode) and home.siblings > 1 and "" not in town.at(home)


def suffix_missing_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The bare number, where only suffixed addresses stand."""
    if not _suffixed_only(home, town):
        return None
    return cells(home, huisletter="", huisnummertoevoeging=rng.choice(("", "", "?", "-", "onb.")))


def suffix_missing_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in a sentence, with or without a room."""
    if not _suffixed_only(home, town):
        return None
    forms = (
        "{s} {n}, {pc} {p}",
        "{s} {n} {p}",
        "melding {s} {n} te {p}, {r2} bewoners",
        "{s} {n}, kamer {r}, {p}",
        "{co}, {s} {n}, {PC} {p}",
    )
    return {"adres": rng.choice(forms).format(**fields(rng, home))}


def suffix_half_written(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter without the number behind it, where that letter alone is no address."""
    letter = home.letter.upper()
    longer = [suffix for suffix in sorted(town.at(home)) if suffix.startswith(letter) and suffix != letter]
    if not letter or not home.addition or not home.postcode or letter in town.at(home) or len(longer) < 2:
        return None
    if rng.random() < 0.5:
        return cells(home, huisnummertoevoeging="")
    return {"adres": f"{home.street} {home.number}{letter}, {spaced(home.postcode)} {home.place}"}


def letter_unreadable(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter behind the number that can not be read, where several letters exist."""
    letters = [
        suffix
        for suffix in sorted(town.at(home))
        if len(suffix) == 1 and stands(home.street, home.number, suffix, town)
    ]
    if not home.letter or home.addition or len(letters) < 3 or not home.postcode:
        return None
    forms = ("{s} {n} met een letter erachter (onleesbaar), {p}", "{s} {n} [letter onleesbaar], {pc} {p}")
    return {"adres": rng.choice(forms).format(**fields(rng, home))}


def suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix missing, or its first letter only, where no such address exists but several longer ones."""
    bare = _suffixed_only(home, town)
    half = suffix_half_written(rng, home, town)
    if half is not None and (not bare or rng.random() < 0.4):
        return half
    if not bare:
        return letter_unreadable(rng, home, town) if rng.random() < 0.25 else None
    return rng.choice((suffix_missing_columns, suffix_missing_text))(rng, home, town)


def letters_disagree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters that both exist, one with the number and one in its own cell."""
    others = [
        suffix
        for suffix in sorted(town.at(home))
        if len(suffix) == 1 and suffix != home.letter.upper() and stands(home.street, home.number, suffix, town)
    ]
    if len(home.suffix) != 1 or not home.letter or not others or not home.postcode:
        return None
    other = rng.choice(others)
    if f"{home.letter.upper()}{other}" in town.at(home) or f"{other}{home.letter.upper()}" in town.at(home):
        return None
    first, second = rng.choice(((home.letter, other.lower()), (other.lower(), home.letter)))
    return cells(home, huisnummer=f"{home.number}{first}", huisletter=second)


def several_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Several letters of one number: `12a en b`, `12a t/m c`."""
    letters = [
        suffix
        for suffix in sorted(town.at(home))
        if len(suffix) == 1 and stands(home.street, home.number, suffix, town)
    ]
    if not home.letter or home.addition or len(letters) < 2 or not home.postcode:
        return None
    own = letters.index(home.letter.upper())
    pair = letters[max(0, own - 1) : max(0, own - 1) + 2]
    if ord(pair[1]) - ord(pair[0]) != 1 or "".join(pair) in town.at(home):
        return None
    form = rng.choice(("{n}{a} en {b}", "{n} {a}/{b}", "{n}{a} + {n}{b}", "{n}{a} t/m {b}", "{n}{a} of {b}"))
    house = form.format(n=home.number, a=pair[0].lower(), b=pair[1].lower())
    return {"adres": f"{home.street} {house}, {home.place}"}


def house_and_its_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A house and the lettered one beside it in one breath: `12 en 12a`."""
    if (
        not all(stands(home.street, home.number, one, town) for one in ("", "A"))
        or home.suffix.upper() not in ("", "A")
        or not home.postcode
    ):
        return None
    forms = (
        "{s} {n} en {n}a, {p}",
        "{s} {n} + {n}a {pc} {p}",
        "{s} {n} of {n}a, {p}",
        "panden {s} {n} en {n}A te {p}",
        "{s} {n}/{n}a {p}",
    )
    return {"adres": rng.choice(forms).format(**fields(rng, home))}


OPEN = {
    "suffix_missing_or_unreadable": suffix_missing,
    "letters_disagree": letters_disagree,
    "several_letters_text": several_letters,
    "house_and_its_letter": house_and_its_letter,
}
