"""Open kinds of the thirteenth test set: several objects of the register are written, or could be meant."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import (
    bare,
    behind,
    either,
    elsewhere_in_town,
    fold,
    index,
    neighbour,
    undivided,
    words,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _tail(rng: random.Random, home: Home) -> str:
    return rng.choice([home.place, behind(rng, home)]) if home.postcode else home.place


def suffix_missing_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number that exists with several suffixes only, as text."""
    if not home.suffix or "" in town.at(home) or len(town.at(home)) < 2:
        return None
    return {"adres": f"{home.street} {home.number}, {_tail(rng, home)}"}


def suffix_missing_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number that exists with several suffixes only, in columns, with or without the street."""
    if not home.suffix or "" in town.at(home) or len(town.at(home)) < 2 or not home.postcode:
        return None
    return rng.choice([bare(home), bare(home, straat="")])


def figure_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the letter is left of a suffix of letter and figure; no house has the letter alone."""
    letter = home.letter.upper()
    others = [suffix for suffix in town.at(home) if suffix.startswith(letter)]
    if not letter or not home.addition.isdigit() or letter in town.at(home) or len(others) < 2:
        return None
    cells = bare(home, huisletter=home.letter)
    return rng.choice([cells, {"adres": f"{home.street} {home.number}{home.letter}, {_tail(rng, home)}"}])


def range_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """From one number to another, both of which exist, as text."""
    last = neighbour(rng, home, town)
    if last is None or not undivided(home, town):
        return None
    form = rng.choice(["{}-{}", "{} t/m {}", "{} tot en met {}", "{} - {}", "{} tm {}", "{} – {}", "{} t/m nr {}"])
    return {"adres": f"{home.street} {form.format(home.number, last)}, {_tail(rng, home)}"}


def range_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """From one number to another, both of which exist, in the cell of the number or in two cells."""
    last = neighbour(rng, home, town)
    if last is None or not undivided(home, town):
        return None
    form = rng.choice(["{}-{}", "{} t/m {}", "{} tot {}", "{} - {}"]).format(home.number, last)
    return bare(home, huisnummer=form)


def two_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two numbers of one street, joined by a word or sign; both exist."""
    other = neighbour(rng, home, town)
    if other is None or not undivided(home, town):
        return None
    first, second = rng.sample([home.number, other], 2) if rng.random() < 0.3 else (home.number, other)
    form = rng.choice(["{} en {}", "{}, {}", "{}+{}", "{} & {}", "{} of {}", "{}/{}", "nrs. {} en {}", "{} i {}"])
    return {"adres": f"{home.street} {form.format(first, second)}, {_tail(rng, home)}"}


def two_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters at one number, both of which exist: `12a en b`, `12 A/B`, `12a t/m c`."""
    following = chr(ord(home.letter.upper()) + 1) if home.letter else ""
    if home.addition or following not in town.at(home) or not following:
        return None
    one, two, number = home.letter.upper(), following, home.number
    if one + two in town.at(home):
        return None
    forms = [
        f"{number}{one} en {number}{two}",
        f"{number} {one}/{two}",
        f"{number}{one} en {two}",
        f"{number}{one} t/m {two}",
    ]
    forms += [
        f"{number}{one}+{two}",
        f"{number}{one}, {number}{two}",
        f"{number}{one}-{two}",
        f"{number}{one} of {two}",
    ]
    return {"adres": f"{home.street} {rng.choice(forms)}, {_tail(rng, home)}"}


def letter_against_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter behind the number, another in its own cell; both exist."""
    letter, have = home.letter.upper(), town.at(home)
    others = sorted(s for s in have if len(s) == 1 and s.isalpha() and s != letter and letter + s not in have)
    if not home.letter or home.addition or not others or not home.postcode:
        return None
    return bare(home, huisnummer=f"{home.number}{home.letter}", huisletter=rng.choice(others))


def two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two addresses of the place in one text; both exist."""
    other = elsewhere_in_town(rng, home, town, same_number=False)
    if other is None or not undivided(home, town):
        return None
    sign = rng.choice([" / ", " en ", "; ", " + ", "\n", " of ", " & "])
    pair = [f"{home.street} {home.number}", f"{other.street} {other.number}"]
    rng.shuffle(pair)
    return {"adres": f"{sign.join(pair)}, {home.place}"}


def street_against_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street says one house, the postcode another; both have the number."""
    other = elsewhere_in_town(rng, home, town, same_number=True)
    if other is None or not undivided(home, town) or not home.postcode:
        return None
    street, code = rng.choice([(home.street, other.postcode), (other.street, home.postcode)])
    text = f"{street} {home.number}, {code} {home.place}"
    return rng.choice([bare(home, straat=street, postcode=code), {"adres": text}])


def text_against_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The text names one house, the columns another; both exist."""
    other = elsewhere_in_town(rng, home, town, same_number=False)
    if other is None or not undivided(home, town) or not home.postcode or other.number == home.number:
        return None
    one, two = rng.sample([home, other], 2)
    return {**bare(one), "adres": f"{two.street} {two.number}, {two.postcode} {two.place}"}


def number_against_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the street holds one number, the cell of the number another; both exist."""
    other = neighbour(rng, home, town)
    if other is None or not undivided(home, town):
        return None
    one, two = rng.sample([home.number, other], 2)
    return bare(home, straat=f"{home.street} {one}", huisnummer=str(two))


def number_became_a_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`5-7` that Excel made a day: two numbers of one side of the street, both of which exist."""
    last = neighbour(rng, home, town)
    if last is None or last > 12 or not undivided(home, town):
        return None
    day, month = int(home.number), _MONTHS[last - 1]
    form = rng.choice([f"{day}-{month}", f"{day:02d}-{month}", f"2021-{last:02d}-{day:02d} 00:00:00"])
    return bare(home, huisnummer=form)


def half_a_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The last words that streets share, where each has the number: `Muiderweg 6`."""
    parts = words(home.street)
    for start in range(1, len(parts)):
        half = " ".join(parts[start:])
        sharing = [s for s in town.streets if s != home.street and fold(s).endswith(fold(half)) and len(words(s)) > 1]
        present = [s for s in sharing if any(o.number == home.number for o in index(town).in_street[s])]
        if present and half not in town.streets and len(half) > 4:
            return {"adres": f"{half} {home.number}, {home.place}"} if undivided(home, town) else None
    return None


KINDS: dict[str, Kind] = {
    "suffix_missing": either(suffix_missing_text, suffix_missing_columns),
    "figure_lost": figure_lost,
    "range_text": range_text,
    "range_cell": range_cell,
    "two_numbers": two_numbers,
    "two_letters": two_letters,
    "letter_against_letter": letter_against_letter,
    "two_streets": two_streets,
    "street_against_postcode": street_against_postcode,
    "text_against_columns": text_against_columns,
    "number_against_number": number_against_number,
    "number_became_a_date": number_became_a_date,
    "half_a_street": half_a_street,
}
