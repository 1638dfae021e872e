"""Open: ranges, lists and pairs of house numbers, and suffixes that name several homes at one number."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_streets import slip
from benchmarks.heldout.set_16_tools import (
    COMPANIES,
    clearly,
    cols,
    free,
    line,
    lone_at,
    mates,
    only_key,
    row_of,
    spaced,
    split,
)
from benchmarks.linkage_scoring import Cells, Home, Town


def _ranged(rng: random.Random, home: Home, town: Town, shapes: tuple[str, ...], steps: int) -> str | None:
    """Two ends of a row of houses in words of some language."""
    row = row_of(rng, home, town, steps)
    return rng.choice(shapes).format(row[0].number, row[-1].number) if row and home.postcode else None


def range_dash(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two neighbours with a dash or a slash."""
    house = _ranged(rng, home, town, ("{}-{}", "{} - {}", "{}/{}", "{}–{}"), 1)
    return free(line(home, house)) if house else None


def range_through(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A longer row, `t/m` in some form; the home may be in the middle."""
    shapes = ("{} t/m {}", "{} tm {}", "{} tot en met {}", "{} t.e.m. {}", "{} t/m nr. {}", "van {} t/m {}")
    house = _ranged(rng, home, town, shapes, rng.randrange(2, 5))
    return free(line(home, house)) if house else None


def range_foreign(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of houses in Polish, Romanian, Bulgarian or English."""
    shapes = ("od {} do {}", "od nr {} do nr {}", "de la {} la {}", "от {} до {}", "from {} to {}")
    house = _ranged(rng, home, town, shapes, rng.randrange(1, 4))
    return free(f"{home.street} {house}, {home.place}") if house else None


def range_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of houses in the number's cell."""
    house = _ranged(rng, home, town, ("{}-{}", "{} t/m {}", "{} tm {}"), rng.randrange(1, 4))
    return cols(home, huisnummer=house) if house else None


def range_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The first number in its cell, the last in the cell of the addition."""
    row = row_of(rng, home, town, rng.randrange(1, 4))
    if not row or not home.postcode:
        return None
    word = rng.choice(["t/m {}", "tm {}", "tot en met {}", "en {}"]) if len(row) == 2 else "t/m {}"
    return cols(home, huisnummer=str(row[0].number), huisnummertoevoeging=word.format(row[-1].number))


def range_with_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of houses in a misspelt street."""
    written = slip(rng, home.street)
    house = _ranged(rng, home, town, ("{}-{}", "{} t/m {}", "{} tot {}"), rng.randrange(1, 4))
    return free(line(home, house, written)) if house and len(home.street) > 7 and clearly(written, home, town) else None


def range_sides(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A permit for one side of a row: `even nummers 12 t/m 20`."""
    side = "even" if home.number % 2 == 0 else "oneven"
    house = _ranged(
        rng, home, town, (side + " nummers {} t/m {}", f"({side}) {{}} t/m {{}}", "nrs. {} t/m {} " + side), 3
    )
    return free(f"{home.street} {house}, {home.place}") if house else None


def list_of_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Three houses of one street in a list."""
    row = row_of(rng, home, town, 3)
    if not row or not home.postcode:
        return None
    named = sorted({home.number, *(other.number for other in rng.sample(row, 3))})[-4:]
    return free(line(home, f"{', '.join(map(str, named[:-1]))} {rng.choice(['en', '&', 'i', 'si'])} {named[-1]}"))


def list_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two or three houses in the number's cell."""
    row = row_of(rng, home, town, rng.randrange(1, 3))
    if not row or not home.postcode:
        return None
    return cols(
        home, huisnummer=rng.choice(["; ", " en ", " + ", " & ", " / "]).join(str(other.number) for other in row)
    )


def number_or(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The writer did not know which of two houses."""
    house = _ranged(
        rng,
        home,
        town,
        ("{} of {}", "{} dan wel {}", "{} (of {})", "{} lub {}", "{} sau {}", "{} или {}", "{} or {}"),
        1,
    )
    return free(f"{home.street} {house}, {home.place}") if house else None


def street_repeated(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two houses of one street, the street written twice."""
    row = row_of(rng, home, town, rng.randrange(1, 4))
    if not row or home not in (row[0], row[-1]):
        return None
    mark = rng.choice(["; ", " en ", " / ", " + ", "\n"])
    return free(mark.join(f"{home.street} {other.number}" for other in (row[0], row[-1])) + f", {home.place}")


def excel_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`2-4` for two houses became `2-apr` in a spreadsheet."""
    months = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
    if home.number > 10 or not lone_at(home.street, home.number, town):
        return None
    last = lone_at(home.street, home.number + 2, town)
    return cols(home, huisnummer=f"{home.number}-{months[last.number - 1]}") if last else None


def _lettered(home: Home, town: Town) -> list[Home]:
    """Homes at the number that have a letter and no addition."""
    found = [other for other in mates(home, town) if other.letter and not other.addition]
    return sorted(found, key=lambda other: other.letter.lower())


def letters_pair(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters at one number: `27a/b`, `27 A en B`."""
    found = _lettered(home, town)
    if home not in found or len(found) < 2 or not home.postcode:
        return None
    pair = sorted([home, rng.choice([other for other in found if other != home])], key=found.index)
    a, b = (other.letter for other in pair)
    shape = rng.choice(
        ["{n}{a}/{b}", "{n} {A} en {B}", "{n}{a} of {n}{b}", "{n}{A}+{B}", "{n}{a} & {n}{b}", "{n} {a} of {b}"]
    )
    return free(line(home, shape.format(n=home.number, a=a, b=b, A=a.upper(), B=b.upper())))


def letters_through(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of letters at one number: `27a t/m d`."""
    found = _lettered(home, town)
    if home not in found or len(found) < 3 or not home.postcode:
        return None
    a, b = found[0].letter, found[-1].letter
    shape = rng.choice(["{n}{a} t/m {b}", "{n}{a} t/m {n}{b}", "{n}{A}-{B}", "{n} {a} tot en met {b}"])
    return free(line(home, shape.format(n=home.number, a=a, b=b, A=a.upper(), B=b.upper())))


def letters_in_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters in the cells of letter and addition."""
    found = _lettered(home, town)
    if home not in found or len(found) < 2:
        return None
    other = rng.choice([mate for mate in found if mate != home])
    if f"{home.letter}{other.letter}".upper() in town.at(home):
        return None
    return cols(home, huisnummertoevoeging=rng.choice(["en {}", "of {}"]).format(other.letter))


def flats_through(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of flats: `30a221 t/m 30a225`."""
    found = [other for other in mates(home, town) if other.letter == home.letter and other.addition.isdigit()]
    if home not in found or len(found) < 3:
        return None
    other = rng.choice([mate for mate in found if mate != home])
    first, last = sorted([home, other], key=lambda mate: int(mate.addition))
    return free(line(home, f"{first.house} {rng.choice(['t/m', 'en', 'tot en met', '+'])} {last.house}"))


def suffix_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is lost and the number has only homes with a suffix."""
    if not split(home, town):
        return None
    return rng.choice([free(line(home, str(home.number))), cols(home, huisletter="", huisnummertoevoeging="")])


def suffix_lost_in_key(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number only, the suffix lost, among homes with suffixes."""
    return free(f"{home.postcode} {home.number}") if split(home, town) and only_key(home, town) else None


def suffix_lost_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is lost and the street has a slip."""
    written = slip(rng, home.street)
    if not split(home, town) or len(home.street) < 8 or not clearly(written, home, town):
        return None
    return free(line(home, str(home.number), written))


def suffix_lost_with_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room is named, but not in which of the homes at the number."""
    if not split(home, town) or any(map(str.isdigit, "".join(sorted(town.at(home))))):
        return None
    room = rng.choice(["kamer {}", "pokój {}", "camera {}", "room {}", "slaapkamer {}"]).format(rng.randrange(1, 7))
    return free(line(home, f"{home.number}, {room}"))


def suffix_lost_company(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company at a number that has only homes with a suffix, number before street."""
    if not split(home, town):
        return None
    return free(f"{rng.choice(COMPANIES)}, {home.number} {home.street}, {spaced(home)} {home.place}")


def suffix_unknown_to_writer(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the suffix says that it is not known, or all of them."""
    if not split(home, town):
        return None
    word = rng.choice(["onbekend", "n.n.b.", "divers", "alle", "meerdere", "gehele pand"])
    return cols(home, huisletter="", huisnummertoevoeging=word)
