"""Open kinds of `heldout.set_12`: the row fits several objects; the truth is one of them, and nobody can say which."""

from __future__ import annotations

import random

from benchmarks.heldout.set_12_checks import (
    alone,
    bare,
    bare_at,
    book_of,
    common_start,
    family,
    key,
    like,
    line,
    pick,
    row,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_UNKNOWN_CELLS = (
    "?", "??", "onbekend", "onb.", "n.n.b.", "nnb", "niet bekend", "weet niet", "n.t.b.", "unknown", "nieznany",
    "necunoscut", "неизвестно", "navragen", "onleesbaar",
)  # fmt: skip
_UNKNOWN_TEXTS = (
    "toevoeging onbekend", "(toev. onbekend)", "toev. ?", "- letter onbekend", "(huisletter niet bekend)", "-??",
    "letter onleesbaar", "(welke woning?)", "+ toevoeging nnb", "(suffix unknown)", "toevoeging nog navragen",
)  # fmt: skip
_FLOORS = ("boven", "beneden", "bovenwoning", "benedenwoning", "1 hoog", "1e etage", "bovenste etage", "achterhuis")
_ROOMS = ("kamer 3", "kmr. 2", "room 4", "pokój 2", "camera 3", "стая 2", "bed 1", "slaapkamer 2")
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _no_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number where every door has a suffix and none is bare."""
    if "" in town.at(home) or len(family(home, town)) < 2:
        return None
    if home.postcode and rng.random() < 0.3:
        return {"postcode": home.postcode, "huisnummer": str(home.number)}
    return like(rng, home, house=str(home.number))


def _suffix_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The clerk says in so many words that the suffix is not known; `G` alone is the garage of a house."""
    if len(family(home, town)) < 2 or town.at(home) <= {"", "G"}:
        return None
    if rng.random() < 0.5:
        cell = rng.choice(("huisletter", "huisnummertoevoeging"))
        return columns(home) | {"huisletter": "", "huisnummertoevoeging": "", cell: rng.choice(_UNKNOWN_CELLS)}
    return {"adres": line(rng, home.street, f"{home.number} {rng.choice(_UNKNOWN_TEXTS)}", home.postcode, home.place)}


def _half_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the letter of the wing, where the wing has many doors and no address of its own."""
    wing = [other for other in family(home, town) if other.letter == home.letter and other.addition]
    if not (home.letter and home.addition) or home.letter.upper() in town.at(home) or len(wing) < 2:
        return None
    if rng.random() < 0.5:
        return columns(home) | {"huisnummertoevoeging": ""}
    return like(rng, home, house=f"{home.number}{rng.choice(('', ' ', '-'))}{home.letter}")


def _floor_or_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A floor where the town counts in letters, or a room where no bare house is that could hold it."""
    found = town.at(home)
    if len(family(home, town)) < 2 or len(found - {""}) < 2 or any(len(suffix) > 1 for suffix in found):
        return None
    word = rng.choice(_ROOMS) if "" not in found and rng.random() < 0.7 else rng.choice(_FLOORS)
    return like(rng, home, house=f"{home.number} {word}")


def _several_suffixes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two or more doors of one number in one cell."""
    letters = sorted({o.letter for o in family(home, town) if o.letter and not o.addition and o.letter.islower()})
    if home.letter not in letters or home.addition or len(letters) < 2:
        return None
    other = rng.choice([letter for letter in letters if letter != home.letter])
    low, high = sorted((home.letter, other))
    if f"{low}{high}".upper() in town.at(home):
        return None
    forms = (
        f"{low}+{high}", f"{low}/{high}", f"{low} en {high}", f"{low} & {high}", f"{low} of {high}",
        f"{low} en {home.number}{high}", f"{low} + {home.number}{high}", f"{low} (of {home.number}{high})",
        *((f"{low} t/m {high}", f"{low} t/m {high}") if ord(high) - ord(low) > 1 else ()),
    )  # fmt: skip
    return like(rng, home, house=f"{home.number}{rng.choice(('', ' '))}{rng.choice(forms)}")


def _two_houses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two house numbers in one cell: both meant, or the clerk in doubt."""
    other = bare_at(town, home.street, home.number + rng.choice((-6, -4, -2, 1, 2, 2, 4, 8)))
    if not bare(home, town) or other is None:
        return None
    low, high = sorted((home.number, other.number))
    sign = rng.choice((" en ", " + ", "+", " & ", " of ", " en nr ", " en/of ", " / nr. "))
    house = f"{low}{sign}{high}" if rng.random() < 0.8 else f"{low} (of {high}?)"
    return like(rng, home, house=house)


def _range(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of houses on one side of the street."""
    first = home.number - 2 * rng.randrange(3)
    last = first + 2 * rng.randint(1, 3)
    if last < home.number or any(bare_at(town, home.street, at) is None for at in range(first, last + 1, 2)):
        return None
    sign = rng.choice(("-", " - ", " t/m ", " tm ", " tot en met ", "–", " t/m nr "))
    return like(rng, home, house=f"{first}{sign}{last}")


def _two_streets(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two whole addresses in one cell."""
    other = rng.choice(town.homes)
    if not (bare(home, town) and bare(other, town)) or home.street == other.street:
        return None
    pair = [f"{one.street} {one.house}" for one in (home, other)]
    rng.shuffle(pair)
    both = rng.choice((" / ", " en ", " of ", "; ", " + ", " en ook ", " of anders ")).join(pair)
    if rng.random() < 0.3:
        return {"straat": both, "woonplaats": home.place}
    return {"adres": f"{both}, {home.place}"}


def _columns_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The columns name one house, the text another."""
    near = bare_at(town, home.street, home.number + rng.choice((-4, -2, 1, 2, 10, 12)))
    other = near if rng.random() < 0.6 else pick(rng, book_of(town).numbers[home.number])
    if not bare(home, town) or other is None or other == home or not bare(other, town):
        return None
    one, two = rng.choice(((home, other), (other, home)))
    cells = columns(one) if rng.random() < 0.6 else {"postcode": one.postcode, "huisnummer": one.house}
    if not one.postcode and "straat" not in cells:
        return None
    return cells | {"adres": line(rng, two.street, two.house, rng.choice((two.postcode, "")), two.place)}


def _postcode_against_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode of one street with the name of another; both have the number."""
    other = pick(rng, [one for one in book_of(town).numbers[home.number] if one.street != home.street])
    if other is None or not (bare(home, town) and bare(other, town)):
        return None
    one, two = rng.choice(((home, other), (other, home)))
    return (
        row(rng, one.street, one.house, two.postcode, one.place)
        if home.postcode != other.postcode and two.postcode
        else None
    )


def _cut_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street cut off where two streets still agree, no postcode; both have the number."""
    here = [one for one in book_of(town).numbers[home.number] if one.street != home.street and bare(one, town)]
    shared = sorted({common_start(home.street, one.street).strip(" .-") for one in here})
    fitting = [cut for cut in shared if len(key(cut)) >= 6 and len(key(cut)) * 1.9 >= len(key(home.street))]
    if not bare(home, town) or not fitting:
        return None
    cut = rng.choice(fitting)
    if cut in town.streets or cut.lower() in ("achter", "verlengd") or cut.endswith("st"):
        return None
    return row(rng, cut + rng.choice(("", "", ".", "..")), home.house, "", home.place)


def _range_made_a_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`5-7` after Excel: the fifth of July, so once the houses 5 and 7."""
    other = bare_at(town, home.street, home.number + rng.choice((-2, 2)))
    if not bare(home, town) or other is None or max(home.number, other.number) > 12:
        return None
    low, high = sorted((home.number, other.number))
    month = _MONTHS[high - 1]
    date = rng.choice((f"{low}-{month}", f"{low:02d}-{month}", f"{low} {month}", f"2021-{high:02d}-{low:02d} 00:00:00"))
    postcode = spaced(rng, home.postcode)
    return {"straat": home.street, "huisnummer": date, "postcode": postcode, "woonplaats": home.place}


def _one_of_its_doors(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`een van de woningen op 12`: said to be one of several, not which."""
    if len(family(home, town)) < 3 or alone(home, town):
        return None
    forms = (
        f"{home.number} (een van de woningen)", f"{home.number} hele pand", f"{home.number} alle woningen",
        f"{home.number} (pand, {len(family(home, town))} adressen)", f"{home.number} diverse letters", f"{home.number} (meerdere toevoegingen)",
    )  # fmt: skip
    return like(rng, home, house=rng.choice(forms))


OPEN: dict[str, Kind] = {
    "no suffix where every door has one": _no_suffix,
    "suffix said to be unknown": _suffix_unknown,
    "half of the suffix": _half_suffix,
    "floor or room beside letters": _floor_or_room,
    "two doors in one cell": _several_suffixes,
    "one of its doors, or all": _one_of_its_doors,
    "two houses in one cell": _two_houses,
    "row of houses": _range,
    "two streets in one cell": _two_streets,
    "columns against text": _columns_against_text,
    "postcode against street": _postcode_against_street,
    "street cut where two agree": _cut_street,
    "range made a date": _range_made_a_date,
}
