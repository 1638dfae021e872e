"""Open kinds of set 21: two or more homes fit equally, and the row's own is one of them."""

from __future__ import annotations

import random

from benchmarks.heldout.set_21_tools import alone, another, distance, ending, homes_at, plain, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_QUALIFIERS = ("Korte ", "Lange ", "De Grote ", "De Kleine ", "Prins ", "Prinses ")


def _headless(home: Home, town: Town) -> bool:
    """No bare number stands or stood beside two or more suffixed homes."""
    return bool(home.suffix) and home.siblings > 1 and "" not in town.at(home)


def _next_door(home: Home, town: Town, *steps: int) -> bool:
    return all(any(plain(found, town) for found in homes_at(town, home.street, home.number + step)) for step in steps)


def suffix_missing_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number where only suffixed homes stand, in columns."""
    return columns(home) | {"huisletter": "", "huisnummertoevoeging": ""} if _headless(home, town) else None


def suffix_missing_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number where only suffixed homes stand, in a sentence."""
    if not _headless(home, town):
        return None
    form = rng.choice(("{} {} te {}", "overlast {} {} {}", "c/o Flexwerk BV, {} {}, {}"))
    return {"adres": form.format(home.street, home.number, home.place)}


def suffix_missing_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bed in one of several suffixed homes: it does not say which."""
    if not _headless(home, town):
        return None
    return {
        "adres": f"{home.street} {home.number} {rng.choice(('bed', 'łóżko', 'pat', 'легло'))} {rng.randint(1, 4)}, {home.place}"
    }


def suffix_in_doubt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two suffixes that both stand at the number: 12 a of b."""
    others = sorted({found.suffix for found in homes_at(town, home.street, home.number)} - {"", home.suffix})
    if len(home.suffix) != 1 or not others:
        return None
    pair = [home.suffix, rng.choice(others)]
    rng.shuffle(pair)
    return {
        "adres": f"{home.street} {home.number} {rng.choice(('{} of {}', '{}/{}', '{} en {}', '{} + {}')).format(*pair)}, {home.place}"
    }


def house_and_its_a(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house and the suffixed one beside it in one breath: 12/12a."""
    others = sorted({found.suffix for found in homes_at(town, home.street, home.number)} - {""})
    if home.suffix or not others or len(others[0]) > 1:
        return None
    form = rng.choice(("{0}/{0}{1}", "{0} en {0}{1}", "{0} - {0}{1}", "{0} alsmede {0}{1}"))
    return (
        {"adres": f"{home.street} {form.format(home.number, others[0])}, {spaced(home.postcode)} {home.place}"}
        if home.postcode
        else None
    )


def room_or_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Room A in 12, where 12A stands too."""
    if len(home.suffix) != 1 or "" not in {found.suffix for found in homes_at(town, home.street, home.number)}:
        return None
    return {
        "adres": f"{home.street} {home.number} {rng.choice(('kamer', 'pokój', 'camera', 'стая'))} {home.suffix.upper()}, {home.place}"
    }


def letters_disagree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter behind the number and another in the cell of the letter, and both exist."""
    others = sorted({found.suffix for found in homes_at(town, home.street, home.number)} - {"", home.suffix})
    others = [other for other in others if len(other) == 1 and (home.suffix + other).upper() not in town.at(home)]
    if len(home.suffix) != 1 or not others:
        return None
    pair = [home.suffix, rng.choice(others)]
    rng.shuffle(pair)
    return columns(home) | {"huisnummer": f"{home.number}{pair[0]}", "huisletter": pair[1], "huisnummertoevoeging": ""}


def addition_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter of a stairwell without the number of the flat, and the stairwell itself is no address."""
    same = [
        found for found in homes_at(town, home.street, home.number) if found.letter == home.letter and found.addition
    ]
    if not (home.letter and home.addition) or len(same) < 2 or home.letter.upper() in town.at(home):
        return None
    return {"adres": f"{home.street} {home.number}{home.letter}, {home.place}"}


def letter_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of a flat without the letter of its stairwell, where several stairwells have it."""
    same = [
        found for found in homes_at(town, home.street, home.number) if found.addition == home.addition and found.letter
    ]
    if not (home.letter and home.addition) or len(same) < 2 or home.addition.upper() in town.at(home):
        return None
    return {"adres": f"{home.street} {home.number}-{home.addition}, {home.place}"}


def range_of_houses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two or three house numbers as a range or a list."""
    if not plain(home, town) or not _next_door(home, town, 2, 4):
        return None
    form = rng.choice(("{0} t/m {2}", "{0}-{1}", "{0} en {1}", "{0}, {1} en {2}", "{0} tot en met {2}", "{0}/{1}/{2}"))
    numbers = form.format(home.number, home.number + 2, home.number + 4)
    return {"adres": f"{home.street} {numbers}, {home.place}"}


def range_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The end of a range in the cell of the addition."""
    if not plain(home, town) or not _next_door(home, town, 2):
        return None
    last = home.number + 2
    return columns(home) | rng.choice(
        (
            {"huisnummer": f"{home.number}-{last}"},
            {"huisnummertoevoeging": f"-{last}"},
            {"huisnummer": f"{home.number}+{last}"},
        )
    )


def either_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses, in doubt."""
    other = another(rng, town, lambda found: found.street != home.street)
    if other is None:
        return None
    pair = [home, other]
    rng.shuffle(pair)
    form = rng.choice(
        ("{0} {1} of {2} {3}, Weesp", "{0} {1}, Weesp / {2} {3}, Weesp", "wisselend {0} {1} en {2} {3} te Weesp")
    )
    return {"adres": form.format(pair[0].street, pair[0].house, pair[1].street, pair[1].house)}


def postcode_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street of one home with the postcode of another, and both have the number: nothing tells which is right."""
    other = another(
        rng,
        town,
        lambda found: (
            plain(found, town) and found.street != home.street and found.number == home.number and bool(found.postcode)
        ),
    )
    if other is None or not plain(home, town):
        return None
    street, postcode = (home.street, other.postcode) if rng.random() < 0.5 else (other.street, home.postcode)
    if not postcode:
        return None
    if rng.random() < 0.5:
        return {"adres": f"{street} {home.number}, {spaced(postcode)} {home.place}"}
    return {"straat": street, "huisnummer": str(home.number), "postcode": postcode, "woonplaats": home.place}


def text_against_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The free text says one number, the column another, and both houses stand."""
    if not plain(home, town) or not _next_door(home, town, 2):
        return None
    pair = [home.number, home.number + 2]
    rng.shuffle(pair)
    name = rng.choice(("adres", "straat"))
    return {name: f"{home.street} {pair[0]}", "huisnummer": str(pair[1]), "woonplaats": home.place}


def road_word_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street without its word for road, where two streets share the rest and both have the number."""
    stem = home.street.removesuffix(ending(home.street))
    twins = [
        word
        for word in town.streets
        if word != home.street and ending(word) and word.removesuffix(ending(word)) == stem
    ]
    if (
        stem == home.street
        or not plain(home, town)
        or not any(plain(found, town) for word in twins for found in homes_at(town, word, home.number))
    ):
        return None
    return {"adres": f"{stem} {home.number}, {home.place}"}


def qualifier_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Muiderweg, where there is a Korte and a Lange and both have the number."""
    head = next((word for word in _QUALIFIERS if home.street.startswith(word)), None)
    if head is None or not alone(home, town):
        return None
    rest = home.street.removeprefix(head)
    twins = [word + rest for word in _QUALIFIERS if word != head and homes_at(town, word + rest, home.number)]
    return {"adres": f"{rest} {home.house}, {home.place}"} if twins else None


def between_two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street misspelt halfway between two that both have the number."""
    twins = [word for word in town.streets if len(word) == len(home.street) and distance(word, home.street) == 2]
    for word in twins:
        apart = [at for at in range(len(word)) if word[at] != home.street[at]]
        if (
            len(apart) != 2
            or not plain(home, town)
            or not any(plain(found, town) for found in homes_at(town, word, home.number))
        ):
            continue
        at = rng.choice(apart)
        written = home.street[:at] + (word[at].upper() if at == 0 else word[at].lower()) + home.street[at + 1 :]
        if written not in town.streets:
            return {"adres": f"{written} {home.number}, {home.place}"}
    return None


def two_streets_one_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two streets of a corner and one number that both have."""
    other = another(
        rng, town, lambda found: plain(found, town) and found.street != home.street and found.number == home.number
    )
    if other is None or not plain(home, town):
        return None
    pair = [home.street, other.street]
    rng.shuffle(pair)
    return {"adres": f"{rng.choice(('{}/{}', '{} of {}', '{} dan wel {}')).format(*pair)} {home.number}, {home.place}"}


def excel_made_a_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that Excel made a date: 12-5 or 5-12 once, and both houses stand."""
    if not plain(home, town) or not 12 < home.number <= 28:
        return None
    month = rng.randint(1, 12)
    if not any(plain(found, town) for found in homes_at(town, home.street, month)):
        return None
    return columns(home) | {"huisnummer": f"{home.number}-{_MONTHS[month - 1]}"}


def two_rows_in_one(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A household that moved: two houses of one street in one cell, and no word on which came last."""
    if not plain(home, town):
        return None
    other = another(
        rng, town, lambda found: found.street == home.street and found.number != home.number and plain(found, town)
    )
    if other is None:
        return None
    pair = [home.number, other.number]
    rng.shuffle(pair)
    return {
        "adres": f"{home.street} {pair[0]} {rng.choice((';', '&', '|', '+'))} {home.street} {pair[1]}, {home.place}"
    }


OPEN: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        suffix_missing_columns, suffix_missing_text, suffix_missing_room, suffix_in_doubt, house_and_its_a, room_or_suffix,
        letters_disagree, addition_missing, letter_missing, range_of_houses, range_in_columns, either_address,
        postcode_of_another, text_against_column, road_word_dropped, qualifier_dropped, between_two_streets,
        two_streets_one_number, excel_made_a_date, two_rows_in_one,
    )
}  # fmt: skip
