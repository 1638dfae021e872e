"""Set 24, open: a clerk can not tell which of several homes is meant."""

from __future__ import annotations

import random

from benchmarks.heldout.set_24_tools import (
    baseless,
    book_of,
    clean,
    coded,
    elsewhere,
    line,
    neighbour,
    plain,
    posted,
    spaced,
    stem,
    twofold,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, glued

_PAIRS = ("{} of {}", "{} of misschien {}", "{} dan wel {}", "{}? of {}?")
_ABROAD = ("{} lub {}", "{} sau {}", "{} or {}", "{} oder {}", "{} или {}", "{} vagy {}", "{} arba {}")


@where(baseless)
def suffix_missing_in_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisletter="", huisnummertoevoeging="")


@where(baseless)
def suffix_missing_in_text(rng: random.Random, home: Home, town: Town) -> Cells:
    return {
        "adres": rng.choice(["{} {} Weesp", "{} {}, te Weesp", "{} nr. {}, Weesp"]).format(home.street, home.number)
    }


def suffix_missing_code_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    book = book_of(town)
    if not baseless(home, town) or book.codes[home.postcode] != {home.street} or not home.postcode:
        return None
    at_code = book.coded[(home.postcode, home.number)]
    return {"postcode": home.postcode, "huisnummer": str(home.number)} if len(at_code) >= 2 else None


@where(baseless)
def suffix_unreadable(rng: random.Random, home: Home, town: Town) -> Cells:
    gap = rng.choice(["[onleesbaar]", "(letter onleesbaar)", "...", "??"])
    return {"adres": f"{home.street} {home.number} {gap}, {home.place}"}


@where(baseless)
def suffix_placeholder(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisletter="", huisnummertoevoeging=rng.choice(["?", "-", ".", "nan", "onbekend"]))


@where(twofold)
def letter_without_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    found = [other for other in book_of(town).at[(home.street, home.number)] if other.letter == home.letter]
    if len(found) < 2 or home.letter.upper() in town.at(home):
        return None
    return clean(home, huisnummertoevoeging="")


@where(twofold)
def addition_without_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    found = [other for other in book_of(town).at[(home.street, home.number)] if other.addition == home.addition]
    if len(found) < 2 or home.addition in town.at(home):
        return None
    return clean(home, huisletter="")


def _letters(home: Home, town: Town, rng: random.Random) -> tuple[str, str] | None:
    others = [
        other.letter
        for other in book_of(town).at[(home.street, home.number)]
        if other.letter and not other.addition and other.letter.upper() != home.letter.upper()
    ]
    if not home.letter or home.addition or not others:
        return None
    first, second = sorted([home.letter.upper(), rng.choice(others).upper()])
    return first, second


def two_letters_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _letters(home, town, rng)
    form = rng.choice(["{n}{a} of {n}{b}", "{n} {a} of {b}", "{n}{a} / {n}{b}", "{n}{a} en {n}{b}"])
    house = form.format(n=home.number, a=pair[0], b=pair[1]) if pair else ""
    return {"adres": f"{home.street} {house}, {home.place}"} if pair else None


def two_letters_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _letters(home, town, rng)
    if not pair or {f"{pair[0]}{pair[1]}"} & town.at(home):
        return None
    return clean(home, huisletter=rng.choice(["{}/{}", "{} of {}", "{} + {}", "{} en {}"]).format(*pair))


def _numbers(rng: random.Random, home: Home, town: Town) -> tuple[int, int] | None:
    other = neighbour(rng, home, town) if plain(home, town) else None
    return (min(home.number, other), max(home.number, other)) if other else None


def two_numbers_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _numbers(rng, home, town)
    return {"adres": f"{home.street} {rng.choice(_PAIRS).format(*pair)}, Weesp"} if pair else None


def two_numbers_abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _numbers(rng, home, town)
    return {"adres": f"{home.street} {rng.choice(_ABROAD).format(*pair)}, {home.postcode} Weesp"} if pair else None


def two_numbers_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _numbers(rng, home, town)
    return (
        clean(home, huisnummer=rng.choice(["{} of {}", "{} en {}", "{} + {}", "{};{}"]).format(*pair)) if pair else None
    )


def range_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _numbers(rng, home, town)
    return (
        clean(home, huisnummer=rng.choice(["{} t/m {}", "{} tm {}", "{} tot en met {}"]).format(*pair))
        if pair
        else None
    )


def range_over_two_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _numbers(rng, home, town)
    return clean(home, huisnummer=str(pair[0]), huisnummertoevoeging=f"t/m {pair[1]}") if pair else None


def list_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pair = _numbers(rng, home, town)
    more = neighbour(rng, home, town)
    if not pair or not more or more in pair:
        return None
    first, second, third = sorted([*pair, more])
    return {"adres": f"Huisvesting {home.street} {first}, {second} en {third} te Weesp"}


@where(plain)
def two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = elsewhere(rng, home, town)
    if not other:
        return None
    first, second = rng.sample([line(home), line(other)], 2)
    form = rng.choice(["{} / {} Weesp", "{} of {}, Weesp", "Weesp: {} en {}", "afwisselend {} en {} te Weesp"])
    return {"adres": form.format(first, second)}


@where(coded, plain)
def code_of_another_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = elsewhere(rng, home, town)
    if not other or home.number not in book_of(town).plain[other.street]:
        return None
    at_code = book_of(town).coded[(other.postcode, home.number)]
    return clean(home, postcode=other.postcode) if len(at_code) == 1 and coded(at_code[0], town) else None


@where(plain, posted)
def columns_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = elsewhere(rng, home, town)
    if not other:
        return None
    return clean(home) | {"adres": f"{line(other)}, {spaced(other.postcode)} {other.place}"}


@where(plain, posted)
def number_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = neighbour(rng, home, town)
    return clean(home) | {"adres": f"{home.street} {other}, Weesp"} if other else None


def _sharing(home: Home, town: Town, tail: str, head: str) -> list[str]:
    return [
        street
        for street in town.streets
        if street.startswith(head) and street.endswith(tail) and home.number in book_of(town).plain[street]
    ]


@where(plain)
def first_word_left_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    for word in ("Korte ", "Lange ", "De Grote ", "De Kleine ", "Het Grote ", "Het Kleine ", "Prinses ", "Oude "):
        tail = home.street.removeprefix(word)
        if tail != home.street and tail not in town.streets and len(_sharing(home, town, " " + tail, "")) >= 2:
            return clean(home, straat=tail, postcode="")
    return None


@where(plain)
def street_type_left_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    head = stem(home.street)
    found = [street for street in _sharing(home, town, "", head) if stem(street) == head]
    if len(head) < 4 or len(found) < 2 or head in town.streets:
        return None
    return {"adres": f"{head} {home.number}{glued(home.suffix)}, Weesp"}


@where(plain)
def prince_in_initials(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if (
        home.street not in ("Prins Bernhardlaan", "Prinses Beatrixlaan")
        or len(_sharing(home, town, "laan", "Prins")) < 2
    ):
        return None
    both = all(home.number in book_of(town).plain[name] for name in ("Prins Bernhardlaan", "Prinses Beatrixlaan"))
    return {"adres": f"{rng.choice(['Pr. B. laan', 'Pr.B.laan', 'Pr B laan'])} {home.number} Weesp"} if both else None


OPEN: dict[str, Kind] = {
    "suffix missing in columns, bare number unknown": suffix_missing_in_columns,
    "suffix missing in text, bare number unknown": suffix_missing_in_text,
    "suffix missing, postcode and number only": suffix_missing_code_only,
    "suffix unreadable in text": suffix_unreadable,
    "placeholder for a suffix that is needed": suffix_placeholder,
    "letter without the addition it needs": letter_without_addition,
    "addition without the letter it needs": addition_without_letter,
    "two letters in text": two_letters_in_text,
    "two letters in the letter cell": two_letters_in_columns,
    "two numbers in text": two_numbers_in_text,
    "two numbers in seven languages": two_numbers_abroad,
    "two numbers in the number cell": two_numbers_in_columns,
    "range in the number cell": range_in_columns,
    "range over number and addition": range_over_two_columns,
    "three houses in text": list_in_text,
    "two addresses in text": two_addresses,
    "postcode of another street with that number": code_of_another_house,
    "columns and text name different streets": columns_against_text,
    "columns and text name different numbers": number_against_text,
    "first word left off, two streets remain": first_word_left_off,
    "street type left off, several streets remain": street_type_left_off,
    "prince or princess in initials": prince_in_initials,
}
