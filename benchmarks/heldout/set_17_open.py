"""Open kinds of the seventeenth held-out set: several objects fit what is written."""

from __future__ import annotations

import random

from benchmarks.heldout.set_17_tools import (
    alone,
    among_letters,
    any_slip,
    coded,
    fold,
    lettered,
    line,
    long_name,
    misspelt,
    near,
    next_home,
    other_home,
    stem,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def _bare(home: Home) -> Cells:
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": ""}


@where(among_letters)
def suffix_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is missing where several houses share the number and none is bare; in columns."""
    filler = rng.choice(("", "", ".", "-"))
    return {**_bare(home), "huisnummertoevoeging": filler, "postcode": rng.choice((home.postcode, ""))}


@where(among_letters)
def suffix_left_out_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is missing, in a text."""
    return {"adres": line(rng, home, home.street, house=str(home.number), postcode=rng.choice((None, "")))}


@where(among_letters, coded)
def suffix_left_out_no_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number only, the suffix missing."""
    houses = [found for found in near(town).at_postcode[home.postcode] if found.number == home.number]
    if len(houses) < 2:
        return None
    return rng.choice(
        ({"postcode": home.postcode, "huisnummer": str(home.number)}, {"adres": f"{home.postcode} {home.number}"})
    )


@where(among_letters, long_name)
def suffix_left_out_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is missing and the street misspelt."""
    written = misspelt(rng, home, town, any_slip)
    return None if written is None else {"adres": line(rng, home, written, house=str(home.number))}


@where(among_letters)
def suffix_left_out_with_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in one of several suffixed houses, no word which."""
    if any(letter.isdigit() for suffix in town.at(home) for letter in suffix):
        return None
    room = rng.choice(("kamer", "pokój", "camera", "стая", "unit", "kmr.")) + f" {rng.randint(1, 9)}"
    return {"adres": line(rng, home, home.street, house=f"{home.number} {room}")}


@where(among_letters)
def suffix_left_out_abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is missing, number before street or foreign words."""
    forms = (
        f"{home.number} {home.street}, {home.place}",
        f"ul. {home.street} nr {home.number}, {home.place}, Holandia",
        f"str. {home.street} nr. {home.number}, {home.place}, Olanda",
        f"{home.place}, {home.street} no. {home.number}",
    )
    return {"adres": rng.choice(forms)}


@where(lettered)
def two_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters of one number, both in use: `12a/b`, `12 a en b`, `12 a t/m d`."""
    mates = [
        h.letter for h in near(town).at_number[(home.street, home.number)] if h.letter > home.letter and not h.addition
    ]
    if not mates or f"{home.letter}{mates[0]}".upper() in town.at(home):
        return None
    one, two = home.letter, rng.choice(sorted(mates))
    forms = (
        f"{home.number}{one}/{two}",
        f"{home.number} {one} en {two}",
        f"{home.number}{one} t/m {two}",
        f"{home.number}{one}+{two}",
        f"{home.number}{one} en {home.number}{two}",
        f"{home.number}{one} of {two}",
        f"{home.number}{one} / {home.number}{two}",
        f"{home.number}{one} tot en met {home.number}{two}",
    )
    return {"adres": line(rng, home, home.street, house=rng.choice(forms))}


def letter_without_figure(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the letter, where every house with that letter has a figure too."""
    mates = [h for h in near(town).at_number[(home.street, home.number)] if h.letter.upper() == home.letter.upper()]
    if not home.letter or not home.addition or len(mates) < 2 or home.letter.upper() in town.at(home):
        return None
    house = f"{home.number}{rng.choice(('', ' '))}{home.letter.upper()}"
    cells = {**columns(home), "huisnummertoevoeging": ""}
    return cells if rng.random() < 0.4 else {"adres": line(rng, home, home.street, house=house)}


def figure_without_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the figure, where several letters have it."""
    mates = [h for h in near(town).at_number[(home.street, home.number)] if h.addition == home.addition]
    if (
        not home.letter
        or not home.addition
        or len({h.letter for h in mates}) < 2
        or home.addition.upper() in town.at(home)
    ):
        return None
    return {**columns(home), "huisletter": ""}


@where(alone)
def range_of_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two neighbouring numbers as a range, in text or in the cell of the number."""
    other = next_home(home, town)
    if other is None:
        return None
    sign = rng.choice(("-", " t/m ", "/", " tot en met ", "t/m"))
    house = f"{home.number}{sign}{other.number}"
    return (
        {**columns(home), "huisnummer": house}
        if rng.random() < 0.4
        else {"adres": line(rng, home, home.street, house=house)}
    )


@where(alone)
def range_of_many(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A longer range of numbers, with or without the word for even or odd."""
    other = next_home(home, town, (6, 8, 10, 12))
    if other is None:
        return None
    word = rng.choice(("", "", " (even)" if home.number % 2 == 0 else " (oneven)"))
    sign = rng.choice((" t/m ", "-", " tot ", " tm "))
    return {"adres": line(rng, home, home.street, house=f"{home.number}{sign}{other.number}{word}", postcode="")}


@where(alone)
def listed_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two or three numbers of one street, joined by words or signs."""
    other, third = next_home(home, town, (2, 4, 1)), next_home(home, town, (6, 8))
    if other is None:
        return None
    forms = [
        f"{home.number} en {other.number}",
        f"{home.number} & {other.number}",
        f"{home.number}+{other.number}",
        f"{home.number} of {other.number}",
        f"{home.number} i {other.number}",
        f"nrs. {home.number} en {other.number}",
    ]
    forms += [f"{home.number}, {other.number} en {third.number}"] if third else []
    return {"adres": line(rng, home, home.street, house=rng.choice(forms))}


@where(alone)
def two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses of the town in one text."""
    other = other_home(rng, town, lambda found, seen: found.street != home.street and alone(found, seen))
    first, second = line(rng, home, home.street), line(rng, other, other.street)
    between = rng.choice((" / ", " en ", " of ", "; ", " + ", "\n", " ook: "))
    return {"adres": f"{first}{between}{second}" if rng.random() < 0.5 else f"{second}{between}{first}"}


@where(alone, coded)
def postcode_of_another_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place name one house, postcode and number another."""
    other = other_home(
        rng, town, lambda found, _: found.number == home.number and found.street != home.street and not found.suffix
    )
    if other.number != home.number or other.street == home.street or not other.postcode or not alone(other, town):
        return None
    if rng.random() < 0.5:
        return {**columns(home), "postcode": other.postcode}
    return {"adres": line(rng, home, home.street, postcode=other.postcode)}


@where(alone)
def text_against_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The columns give one house, the free text another in full."""
    other = other_home(rng, town, lambda found, seen: found.street != home.street and alone(found, seen))
    return {**columns(home), "adres": f"{other.street} {other.house}, {other.postcode} {other.place}"}


@where(alone)
def numbers_disagree(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street's cell ends in one number, the cell of the number holds another; both exist."""
    other = next_home(home, town, (2, 4, 10))
    return None if other is None else {**columns(home), "straat": f"{home.street} {other.number}", "postcode": ""}


@where(alone)
def excel_date_of_a_range(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Excel made a date of a range of two numbers that both exist."""
    other = next_home(home, town)
    if other is None or other.number > 12:
        return None
    months = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
    day, month = home.number, other.number
    forms = (
        f"{day}-{months[month - 1]}",
        f"2021-{month:02d}-{day:02d} 00:00:00",
        f"{day:02d}-{month:02d}-2021",
        f"{day}-{month}-2020",
    )
    return {**columns(home), "huisnummer": rng.choice(forms)}


def sort_of_street_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for the sort of street is missing, and several streets with that name have the number."""
    short = stem(home.street)
    streets = [s for s in town.streets if s != short and stem(s) == short]
    fit = [s for s in streets if any(not h.suffix for h in near(town).at_number.get((s, home.number), []))]
    if (
        home.suffix
        or len(fit) < 2
        or home.street not in fit
        or (short in town.streets and town.has(short, home.number))
    ):
        return None
    return {"adres": f"{short}{rng.choice(('', '.', '...'))} {home.number}, {home.place}"}


def street_cut_too_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street was cut off so early that several streets with the number begin so."""
    cut = home.street[: rng.choice((5, 6, 8, 10, 12))].strip()
    if home.suffix or len(fold(cut)) < 5 or len(cut) >= len(home.street):
        return None
    begin = [s for s in town.streets if fold(s).startswith(fold(cut))]
    fit = [s for s in begin if any(not h.suffix for h in near(town).at_number.get((s, home.number), []))]
    if len(fit) < 2 or any(fold(s) == fold(cut) for s in begin):
        return None
    return {"straat": cut, "huisnummer": str(home.number), "woonplaats": home.place}


OPEN: dict[str, Kind] = {
    found.__name__: found
    for found in (
        suffix_left_out,
        suffix_left_out_text,
        suffix_left_out_no_street,
        suffix_left_out_and_slip,
        suffix_left_out_with_room,
        suffix_left_out_abroad,
        two_letters,
        letter_without_figure,
        figure_without_letter,
        range_of_two,
        range_of_many,
        listed_numbers,
        two_streets,
        postcode_of_another_house,
        text_against_columns,
        numbers_disagree,
        excel_date_of_a_range,
        sort_of_street_missing,
        street_cut_too_short,
    )
}
