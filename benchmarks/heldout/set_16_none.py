"""None: house numbers, suffixes, streets, postcodes and ids that the register does not have, and rows that are incomplete."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_streets import slip
from benchmarks.heldout.set_16_tools import (
    clearly,
    cols,
    common,
    free,
    free_letter,
    gap,
    index,
    line,
    lone,
    nearest,
    postcode_has,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Town

_STREETS = (
    "Kalverstraat",
    "Admiraal de Ruijterweg",
    "Zonnebloemstraat",
    "Burgemeester Visserplein",
    "Industrieweg",
    "Tulpenlaan",
)
_STREETS += (
    "Koningin Emmakade",
    "Marktstraat",
    "Burgemeester Colijnlaan",
    "Van der Helstplein",
    "Lindenhof",
    "Schoutenkamp",
    "Polderbaan",
)
_STREETS += (
    "Raadhuisplein",
    "Vijzelgracht",
    "Zwaluwlaan",
    "Bernard Zweerskade",
    "Achterdijk",
    "Esdoornlaan",
    "Gildenplein",
)


def _nowhere(home: Home, number: int, town: Town) -> bool:
    """Whether neither the street nor another street of the postcode has a number."""
    return bool(home.postcode) and not town.has(home.street, number) and not postcode_has(town, home.postcode, number)


def _crowded(home: Home, town: Town) -> bool:
    """Whether street and postcode hold three homes or more, so that neither names one."""
    found = index(town)
    return min(len(found.street[home.street]), len(found.postcode[home.postcode])) > 2


def number_in_gap(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number between those of the street that nobody gave out; postcode and all."""
    number = gap(home, town)
    return free(line(home, str(number))) if number and _nowhere(home, number, town) else None


def number_past_end(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number past the end of the street, in columns."""
    last = max(number for street, number in town.suffixes if street == home.street)
    number = last + rng.randrange(2, 60)
    return (
        cols(home, huisnummer=str(number), huisletter="", huisnummertoevoeging="")
        if _nowhere(home, number, town)
        else None
    )


def number_with_digit_more(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A digit of the number was struck twice, and no such number exists."""
    digits = str(home.number)
    number = int(digits + digits[-1])
    return free(f"{home.street} {number}, {spaced(home)} {home.place}") if _nowhere(home, number, town) else None


def number_swapped_digits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The digits of the number changed places, and no such number exists."""
    number = int(str(home.number)[::-1])
    return (
        cols(home, huisnummer=str(number), huisletter="", huisnummertoevoeging="")
        if _nowhere(home, number, town)
        else None
    )


def number_in_gap_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in a house that does not exist."""
    number = gap(home, town)
    room = rng.choice(["kamer 2", "pokój 3", "camera 4", "стая 2", "room 5"])
    return free(line(home, f"{number} {room}")) if number and _nowhere(home, number, town) else None


def number_in_gap_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that does not exist in a misspelt street."""
    number, written = gap(home, town), slip(rng, home.street)
    if not number or home.addition or not _nowhere(home, number, town) or not clearly(written, home, town):
        return None
    return cols(home, straat=written, huisnummer=str(number), huisletter="")


def range_past_end(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row of numbers past the end of the street."""
    last = max(number for street, number in town.suffixes if street == home.street) + rng.randrange(2, 40)
    return (
        free(line(home, f"{last}{rng.choice(['-', ' t/m '])}{last + 4}"))
        if _nowhere(home, last, town) and _nowhere(home, last + 4, town)
        else None
    )


def letter_beside_bare(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter at a number that has one home only, without letter."""
    letter = free_letter(rng, home, town)
    return (
        free(line(home, f"{home.number}{rng.choice([' ', '', '-'])}{letter}")) if lone(home, town) and letter else None
    )


def letter_not_among(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that is not among those of the number."""
    letter = free_letter(rng, home, town)
    if home.siblings < 3 or not letter:
        return None
    return cols(home, huisletter=letter.upper(), huisnummertoevoeging="")


def addition_in_figures(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An addition in figures where the number has one home, without addition."""
    if not lone(home, town):
        return None
    return cols(home, huisnummertoevoeging=str(rng.randrange(1, 9)))


def addition_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`bis`, `rood` or `zwart` where the number has one home, without addition."""
    return (
        free(line(home, f"{home.number} {rng.choice(['bis', 'rood', 'zwart', 'bis A', 'rd', 'zw'])}"))
        if lone(home, town)
        else None
    )


def addition_to_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A figure behind a letter that has none."""
    own = home.suffix.upper()
    if not home.letter or home.addition or any(other != own and other.startswith(own) for other in town.at(home)):
        return None
    return cols(home, huisnummertoevoeging=str(rng.randrange(2, 9)))


def street_of_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that this town has not, with the town's name."""
    street = rng.choice(_STREETS)
    if nearest(street, town.streets, 4):
        return None
    return rng.choice(
        [
            free(f"{street} {home.number}, Weesp"),
            {"straat": street, "huisnummer": str(home.number), "woonplaats": "Weesp"},
        ]
    )


def street_family(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A made-up member of a family of streets: no such one in the town, nor near it."""
    name = rng.choice(
        [
            "Fort Kijkuitstraat",
            "Prinses Margrietplantsoen",
            "Burgemeester Kramerweg",
            "Dr.L.Zamenhofstraat",
            "Jan Steenplein",
        ]
    )
    name = rng.choice(
        [
            name,
            "Koningin Julianakade",
            "Piet Mondriaanpad",
            "Fort Markenbinnenhof",
            "Pastoor Van Soestdreef",
            "Ds.Heldringkade",
        ]
    )
    return None if nearest(name, town.streets, 5) else free(f"{name} {home.number}, {home.place}")


def key_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number without a street; that postcode has no such number."""
    code, number = home.postcode, home.number + rng.choice([1, 3, 100, 200])
    if not code or postcode_has(town, code, number):
        return None
    return rng.choice([free(f"{code} {number}"), {"postcode": code, "huisnummer": str(number)}])


def key_unknown_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of the right look that does not exist here, with a number and the place."""
    code = f"138{rng.randrange(0, 10)}{rng.choice('XYZ')}{rng.choice('QXYZ')}"
    return (
        None
        if code in town.postcodes or not common(home.number, town)
        else {"postcode": code, "huisnummer": str(home.number), "woonplaats": home.place}
    )


def street_without_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and a place, no number."""
    if not _crowded(home, town):
        return None
    return rng.choice([free(f"{home.street}, {home.place}"), {"straat": home.street, "woonplaats": home.place}])


def street_unnumbered(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Without number, and said so."""
    if not _crowded(home, town):
        return None
    word = rng.choice(
        ["ong.", "z.n.", "ongenummerd", "zonder nummer", "b/n", "nr. onbekend", "fără număr", "bez numeru"]
    )
    return free(f"{home.street} {word}, {spaced(home)} {home.place}") if home.postcode else None


def number_unreadable(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the number holds signs of a narrow column, a failed formula or a word."""
    if not _crowded(home, town):
        return None
    return cols(
        home,
        huisnummer=rng.choice(["#####", "#WAARDE!", "onleesbaar", "volgt", "nvt"]),
        huisletter="",
        huisnummertoevoeging="",
    )


def number_zero(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A filler for the number: 0, 9999 or 99999."""
    if not _crowded(home, town):
        return None
    return cols(
        home, huisnummer=rng.choice(["0", "00000", "99999", "9999", "0.0"]), huisletter="", huisnummertoevoeging=""
    )


def postcode_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place only, where several homes share the postcode."""
    return (
        free(f"{spaced(home)} {home.place}") if home.postcode and len(index(town).postcode[home.postcode]) > 2 else None
    )


def number_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and place; the street is lost, the postcode too."""
    if not common(home.number, town):
        return None
    return rng.choice(
        [free(f"nr. {home.number}, {home.place}"), {"huisnummer": str(home.number), "woonplaats": home.place}]
    )


def id_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id that fits the pattern but was not given out, and nothing else."""
    return {"object_id": f"0457{rng.choice(['01', '02', '03'])}09{rng.randrange(10**7, 10**8)}"}


def id_of_building(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The id of a building (pand), a street or a town: no addressable object."""
    return {"object_id": f"0457{rng.choice(['10', '30'])}{int(home.object_id[6:]):010d}"}


def id_zeros_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Sixteen zeros and a place, nothing else."""
    return {"object_id": "0" * 16, "nummeraanduiding_id": "0" * 16, "woonplaats": home.place, "huisnummer": "0"}
