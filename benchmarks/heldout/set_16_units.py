"""Known: rooms, beds and units inside a house, and whole addresses as clerks of other languages write them."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_streets import slip
from benchmarks.heldout.set_16_tools import SURNAMES, clearly, cols, free, line, lone, room_safe, spaced
from benchmarks.linkage_scoring import Cells, Home, Town

_LOOKALIKE = str.maketrans("ABCEHKMOPTXaceopx", "АВСЕНКМОРТХасеорх")


def _unit(rng: random.Random, shapes: tuple[str, ...]) -> str:
    return rng.choice(shapes).format(rng.randrange(2, 13))


def _roomed(rng: random.Random, home: Home, town: Town, shapes: tuple[str, ...]) -> Cells | None:
    """The address with a room behind the house."""
    if not room_safe(home, town):
        return None
    return free(f"{home.street} {home.house}{rng.choice([' ', ', '])}{_unit(rng, shapes)}, {spaced(home)} {home.place}")


def room_dutch(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Dutch, whole or short."""
    return _roomed(
        rng, home, town, ("kamer {}", "kmr. {}", "kamernr. {}", "(kamer {})", "slaapkamer {}", "bed {}", "unit {}")
    )


def room_polish(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Polish."""
    if lone(home, town) and rng.random() < 0.2:
        return free(f"{home.street} {home.number} m. {rng.randrange(2, 9)}, {spaced(home)} {home.place}")
    return _roomed(rng, home, town, ("pokój {}", "pok. {}", "pokoj nr {}", "łóżko {}", "mieszkanie {}"))


def room_romanian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Romanian."""
    return _roomed(rng, home, town, ("camera {}", "cam. {}", "camera nr. {}", "ap. {}", "apartament {}", "patul {}"))


def room_bulgarian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in Bulgarian, in either script."""
    return _roomed(rng, home, town, ("стая {}", "ст. {}", "staya {}", "стая № {}", "ап. {}", "легло {}"))


def room_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room before the street."""
    if not room_safe(home, town):
        return None
    return free(f"{_unit(rng, ('Kamer {}', 'Room {}', 'pokój {}', 'camera {}', 'Unit {}', 'стая {}'))}, {line(home)}")


def room_last(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room at the very end, behind the place."""
    if not room_safe(home, town):
        return None
    return free(
        f"{line(home)}, {_unit(rng, ('kamer {}', 'room no. {}', 'pok. {}', 'cam. {}', 'стая {}', 'kamernr. {}'))}"
    )


def room_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room in the cell of the addition."""
    if not room_safe(home, town) or home.addition:
        return None
    return cols(home, huisnummertoevoeging=_unit(rng, ("kamer {}", "kmr {}", "pok. {}", "room {}", "bed {}", "cam {}")))


def room_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room behind the number in the number's cell."""
    if not room_safe(home, town):
        return None
    return cols(
        home, huisnummer=f"{home.house} {_unit(rng, ('kamer {}', 'pokój {}', 'room {}', 'camera {}'))}", huisletter=""
    )


def room_and_bed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room and a bed in it."""
    return _roomed(rng, home, town, ("kamer {} bed 1", "pokój {}, łóżko 2", "room {} / bed B", "camera {} patul 2"))


def room_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room, and a slip in the street."""
    written = slip(rng, home.street)
    if not room_safe(home, town) or len(home.street) < 8 or not clearly(written, home, town):
        return None
    return free(line(home, f"{home.house} {_unit(rng, ('kamer {}', 'pokój {}', 'camera {}', 'стая {}'))}", written))


def room_by_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room that has a name instead of a number."""
    if not room_safe(home, town):
        return None
    room = rng.choice(["zolderkamer", "voorkamer", "achterkamer", "logeerkamer", "rode kamer", "mansarda"])
    return free(f"{line(home)} - {room}")


def person_and_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A list of an agency: the person's name, the house, the room."""
    if not room_safe(home, town):
        return None
    return free(
        f"{rng.choice(SURNAMES)} / {home.street} {home.house} {home.place} {spaced(home)} / {_unit(rng, ('kamer {}', 'room {}'))}"
    )


def street_polish(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Polish form: `ul.` before the street, postcode before the place."""
    if not home.postcode:
        return None
    shape = rng.choice(
        ["ul. {s} {h}, {p} {w}", "ulica {s} nr domu {h}, {p} {w}", "zam. ul. {s} {h}, {w} {p}, Holandia"]
    )
    return free(shape.format(s=home.street, h=home.house, p=spaced(home), w=home.place))


def street_romanian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Romanian form: `str.` before the street, `nr.` before the number."""
    if not home.postcode:
        return None
    shape = rng.choice(
        [
            "Str. {s}, nr. {h}, {w}, cod poștal {p}",
            "strada {s} numarul {h}, loc. {w}, {p}",
            "{w}, str. {s} nr {h}, Olanda",
        ]
    )
    return free(shape.format(s=home.street, h=home.house, p=spaced(home), w=home.place))


def street_bulgarian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Bulgarian form: `ул.` and `гр.` around Latin names."""
    if not home.postcode:
        return None
    shape = rng.choice(
        ["ул. {s} № {h}, гр. {w}, {p}", 'гр. {w} {p}, ул. "{s}" {h}', "ul. {s} N {h}, gr. {w}, п.к. {p}"]
    )
    return free(shape.format(s=home.street, h=home.house, p=spaced(home), w=home.place))


def cyrillic_lookalikes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A Bulgarian keyboard: the letters of the postcode only look Latin."""
    code = home.postcode.translate(_LOOKALIKE)
    return cols(home, postcode=code) if code != home.postcode else None


def housing_provider(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A provider's own list: location code, street, beds."""
    if not room_safe(home, town):
        return None
    code = rng.choice(["WSP-{:02d}", "LOC{:03d}", "NL{:04d}", "H-{:03d}"]).format(rng.randrange(1, 60))
    return free(f"{code} | {home.street} {home.house} | {spaced(home)} {home.place} | {rng.randrange(4, 12)} beds")
