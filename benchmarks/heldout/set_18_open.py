"""Several houses are possible: lost suffixes, ranges, two addresses, streets without their kind, parts that disagree."""

from __future__ import annotations

import random

from benchmarks.heldout.set_18_base import TYPES, alone, bare_twins, filled, form, index, spaced, stem
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns


def _suffix_needed(home: Home, town: Town) -> bool:
    at_number = [twin for twin in index(town).homes[(home.street, home.number)] if twin.suffix]
    return bool(home.suffix) and "" not in town.at(home) and len(at_number) >= 2


def suffix_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix lost where no house has the bare number."""
    if not _suffix_needed(home, town):
        return None
    if rng.random() < 0.5:
        return {**columns(home), "huisletter": "", "huisnummertoevoeging": ""}
    return form(rng, home, "{s} {n}, {p} {w}", "{n} {s} {w}", "{q} {n}", "{s} {n}", "ul. {s} {n}, {w}")


def suffix_unread(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix lost, and the clerk says so."""
    if not _suffix_needed(home, town):
        return None
    return form(
        rng,
        home,
        "{s} {n} (letter onbekend), {w}",
        "{s} {n} letter onleesbaar, {p} {w}",
        "{s} {n} (toevoeging onbekend) {w}",
        "een van de woningen op {s} {n} te {w}",
        "{s} {n}, letter n.b., {w}",
    )


def suffix_unread_misspelt_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix lost and the place misspelt."""
    if not _suffix_needed(home, town):
        return None
    place = rng.choice(("Wesp", "Weeesp", "Weespp", "Weeso", "Wweesp"))
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": "", "woonplaats": place, "postcode": ""}


def two_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters at one number."""
    others = [
        twin
        for twin in index(town).homes[(home.street, home.number)]
        if twin.letter.isalpha() and twin.suffix != home.suffix and not twin.addition
    ]
    if not home.letter or home.addition or not others:
        return None
    first, last = sorted((home.letter.lower(), rng.choice(others).letter.lower()))
    if first == last or f"{first}{last}".upper() in town.at(home):
        return None
    return form(
        rng,
        home,
        "{s} {n}{a} en {n}{b}, {w}",
        "{s} {n}{a} en {b}, {p} {w}",
        "{s} {n} {a} of {b} {w}",
        "{s} {n}{a} t/m {n}{b}, {w}",
        "{s} {n}{a}/{n}{b}, {w}",
        a=first,
        b=last,
    )


def _pair(rng: random.Random, home: Home, town: Town) -> tuple[str, str] | None:
    twins = [twin for twin in bare_twins(home, town) if (twin.number - home.number) % 2 == 0]
    if home.suffix or not alone(home, town) or not twins:
        return None
    low, high = sorted((home.number, rng.choice(twins).number))
    return None if str(high) in town.suffixes[(home.street, low)] else (str(low), str(high))


def number_range(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """From one number to another."""
    pair = _pair(rng, home, town)
    if pair is None:
        return None
    low, high = pair
    if rng.random() < 0.4:
        return {**columns(home), "huisnummer": f"{low}{rng.choice((' t/m ', ' tm ', '-', ' tot en met '))}{high}"}
    return form(
        rng,
        home,
        "{s} {lo} t/m {hi}, {w}",
        "{s} {lo} tot en met {hi}, {p} {w}",
        "{s} nrs. {lo}-{hi} {w}",
        "{s} {lo} t/m {hi} (even/oneven), {w}",
        "VvE {s} {lo}-{hi}, {w}",
        lo=low,
        hi=high,
    )


def two_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two numbers joined by `and` in several tongues."""
    pair = _pair(rng, home, town)
    if pair is None:
        return None
    low, high = pair
    return form(
        rng,
        home,
        "{s} {lo} en {hi}, {w}",
        "{s} {lo} i {hi}, {w}",
        "{s} {lo} și {hi}, {w}",
        "{s} {lo} and {hi}, {p} {w}",
        "{s} {lo} of {hi} {w}",
        "{s} {lo} и {hi}, {w}",
        "{s} {lo} alsmede {hi}, {w}",
        lo=low,
        hi=high,
    )


def two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two streets with a number each."""
    other = rng.choice(town.homes)
    if other.street == home.street:
        return None
    return form(
        rng,
        home,
        "{s} {h} / {o}, {w}",
        "{s} {h} of {o}, {w}",
        "{o} en {s} {h} te {w}",
        "{o} en/of {s} {h}, {w}",
        "{s} {h}; {o}; {w}",
        o=f"{other.street} {other.house}",
    )


def column_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number in the column and another in the text, both existing."""
    pair = _pair(rng, home, town)
    if pair is None:
        return None
    other = pair[0] if pair[1] == str(home.number) else pair[1]
    return {
        "adres": f"{home.street} {other}, {home.place}",
        "straat": home.street,
        "huisnummer": str(home.number),
        "woonplaats": home.place,
    }


def postcode_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number fit one house, postcode and number another."""
    other = rng.choice(town.homes)
    if (
        home.suffix
        or other.suffix
        or not other.postcode
        or other.street == home.street
        or not town.has(other.street, home.number)
    ):
        return None
    twin = next((twin for twin in index(town).homes.get((other.street, home.number), []) if not twin.suffix), None)
    if twin is None or not twin.postcode:
        return None
    return (
        {**columns(home), "postcode": twin.postcode}
        if rng.random() < 0.5
        else {"adres": f"{home.street} {home.number}, {spaced(twin.postcode)} {home.place}"}
    )


def kind_of_street_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street without its kind, which several streets share."""
    root = stem(home.street)
    streets = index(town).stems.get(root, [])
    fits = [street for street in streets if street != home.street and (street, home.number) in index(town).homes]
    if home.suffix or not alone(home, town) or not fits or len(root) < 6 or root in town.streets or home.street == root:
        return None
    if not all({twin.suffix for twin in index(town).homes[(street, home.number)]} == {""} for street in fits):
        return None
    if rng.random() < 0.5:
        return {"straat": root, "huisnummer": str(home.number), "woonplaats": home.place}
    return filled("{r} {n}, {w}", home, r=root)


def middle_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street without the word before it: `Muiderweg` for Korte and Lange."""
    if home.suffix or " " not in home.street or not alone(home, town):
        return None
    last = home.street.rsplit(" ", 1)[1]
    same = [
        s for s in town.streets if s.endswith(f" {last}") and s != home.street and (s, home.number) in index(town).homes
    ]
    if not same or last in town.streets or last.lower() in TYPES:
        return None
    return form(rng, home, "{r} {n}, {w}", "{w}, {r} {n}", r=last)


def level_among_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Upstairs at a number whose houses are told apart by letters only."""
    at_number = town.at(home)
    if not _suffix_needed(home, town) or not all(len(suffix) == 1 and suffix in "ABCDEF" for suffix in at_number):
        return None
    return form(
        rng,
        home,
        "{s} {n} boven, {w}",
        "{s} {n} bovenwoning, {p} {w}",
        "{s} {n} 1e etage, {w}",
        "{s} {n} 2e verdieping {w}",
        "{s} {n} kamer op zolder, {w}",
    )


KINDS: Kinds = {
    "open": {
        "suffix lost": suffix_lost,
        "suffix unread, said so": suffix_unread,
        "suffix lost and place misspelt": suffix_unread_misspelt_place,
        "two letters at one number": two_letters,
        "range of numbers": number_range,
        "two numbers": two_numbers,
        "two addresses": two_addresses,
        "column against text": column_against_text,
        "postcode of another house": postcode_of_another,
        "kind of street lost": kind_of_street_lost,
        "first word of street lost": middle_lost,
        "level among letters": level_among_letters,
    }
}
