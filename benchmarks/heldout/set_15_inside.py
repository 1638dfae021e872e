"""Kinds of the fifteenth held-out set: rooms and units inside, suffixes, boats, and how clerks from abroad write."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import alone, either, lettered, lonely, pc, simple, tail, written
from benchmarks.heldout.set_15_typing import any_slip
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_DUTCH = ("kamer {n}", "kmr. {n}", "kmr {n}", "kamernr. {n}", "k. {n}", "unit {n}", "kamer nummer {n}",
          "slaapkamer {n}",
          "room {n}", "studio {n}", "app. {n}", "appartement {n}", "bed {n}", "unit {n} kamer 2", "zolderkamer",
          "voorkamer", "achterkamer", "souterrain", "kamer links", "kamer {n} (zolder)", "wooneenheid {n}")  # fmt: skip
_POLISH = (
    "m. {n}",
    "pok. {n}",
    "pokój {n}",
    "pokoj nr {n}",
    "lok. {n}",
    "mieszkanie {n}",
    "pietro 1 pok. {n}",
    "poddasze",
)
_ROMANIAN = ("cam. {n}", "camera {n}", "ap. {n}", "et. 1 ap. {n}", "apartament {n}", "et. 2", "mansarda", "parter")
_BULGARIAN = ("ap. {n}", "ет. 1 ап. {n}", "ап. {n}", "staya {n}", "стая {n}", "et. 2 ap. {n}", "етаж 2")
_BOATS = ("Dammerweg", "Horn", "Lage Klompweg", "Lange Muiderweg", "Utrechtseweg", "Korte Muiderweg", "Hoogstraat")


def _room(rng: random.Random, ways: tuple[str, ...]) -> str:
    """Write a room inside a house."""
    return rng.choice(ways).format(n=rng.choice([1, 2, 3, 4, 5, 6, 8, 11]))


def room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room or unit behind a house that the register holds whole."""
    if not alone(home, town) or not simple(home):
        return None
    sign = rng.choice([" ", ", ", " - ", " / "])
    return written(f"{home.street} {home.number}{sign}{_room(rng, _DUTCH)}, {tail(rng, home)}")


def room_in_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in the cell of the addition, the letter or the description."""
    if not alone(home, town) or not simple(home):
        return None
    inside = rng.choice(["K1", "K2", "k3", "kmr1", "kamer 2", "kamer 5", "unit 3", "Kmr 4", "room 2", "pok 3", "bed 1"])
    return {**columns(home), rng.choice(["huisnummertoevoeging", "huisnummertoevoeging", "locatie"]): inside}


def room_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room before the street."""
    if not alone(home, town) or not simple(home):
        return None
    inside = rng.choice(["Kamer {n}", "Unit {n}", "Room {n}", "Kmr. {n}", "Bed {n}", "Kamer {n} boven"])
    return written(f"{inside.format(n=rng.randint(1, 9))}, {home.street} {home.number}, {tail(rng, home)}")


def room_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room behind a house and a typing error in the street, with the postcode."""
    made = any_slip(rng, home.street)
    if not made or not alone(home, town) or not simple(home) or not lonely(town, home, made):
        return None
    return written(f"{made} {home.number} {_room(rng, _DUTCH)}, {pc(rng, home)} {home.place}")


def _clerk(fronts: tuple[str, ...], numbers: tuple[str, ...], rooms: tuple[str, ...], ends: tuple[str, ...]) -> Kind:
    """Make a kind for how clerks from one country write an address."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not alone(home, town) or not simple(home):
            return None
        house = f"{rng.choice(fronts)}{home.street} {rng.choice(numbers)}{home.number}"
        inside = f"{rng.choice([', ', ' '])}{_room(rng, rooms)}" if rng.random() < 0.7 else ""
        return written(f"{house}{inside}, {pc(rng, home)} {home.place}{rng.choice(ends)}")

    kind.__doc__ = "An address as clerks from abroad write it."
    return kind


def clerk_in_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns filled in by a clerk from abroad: prefix in the street, room behind the number."""
    if not alone(home, town) or not simple(home):
        return None
    front, word, inside = rng.choice([
        ("ul. ", "nr ", " m. 2"), ("ulica ", "", " pok. 3"), ("str. ", "nr. ", " ap. 1"), ("Strada ", "nr ", " cam. 2"),
        ("ул. ", "№ ", " ап. 4"), ("ul. ", "dom ", ""), ("bul. ", "№ ", " et. 1"),
    ])  # fmt: skip
    cells = {"straat": front + home.street, "huisnummer": f"{word}{home.number}{inside}"}
    return {**cells, "postcode": pc(rng, home), "woonplaats": home.place}


def letter_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter of the house with signs or words between."""
    if not lettered(home):
        return None
    letter = rng.choice([home.letter.lower(), home.letter.upper()])
    way = rng.choice(["{n} {a}", "{n}-{a}", "{n}/{a}", "{n} - {a}", "{n} letter {a}", "{n} huisletter {a}", "{n} ({a})",
                      "{n}'{a}'", "{n} toev. {a}", "{n}, {a}", "{n}.{a}", "{n}_{a}"])  # fmt: skip
    return either(rng, home, home.street, way.format(n=home.number, a=letter))


def letter_in_other_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter in the cell of the addition, in both, or behind the number."""
    if not lettered(home) or (home.letter * 2).upper() in town.at(home):
        return None
    cells = {**columns(home), "huisletter": ""}
    return {**cells, **rng.choice([
        {"huisnummertoevoeging": home.letter.upper()},
        {"huisnummertoevoeging": f"-{home.letter}"},
        {"huisletter": home.letter, "huisnummertoevoeging": home.letter.upper()},
        {"huisnummer": home.house, "huisletter": home.letter},
        {"huisnummer": f"{home.number}-{home.letter}"},
        {"huisnummer": home.house, "huisnummertoevoeging": home.letter},
    ])}  # fmt: skip


def letter_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A lettered house with number and letter before the street, or split from it by the place."""
    if not lettered(home):
        return None
    return written(rng.choice([
        f"{home.number} {home.letter.upper()} {home.street}, {pc(rng, home)} {home.place}",
        f"{home.house}, {home.street}, {home.place}",
        f"{home.place}, {home.street} {home.number} {home.letter.upper()}",
        f"{pc(rng, home)}, {home.number}-{home.letter}",
    ]))  # fmt: skip


def only_one_suffixed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number written bare that the register has with one suffix only (unique on number)."""
    if not home.suffix or not home.postcode or len(town.at(home)) != 1 or home.siblings != 1:
        return None
    return either(rng, home, home.street, str(home.number))


def boat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat at its mooring, with the name of the boat or a word for it."""
    if home.street not in _BOATS or home.number < 500 or home.suffix not in ("", "s") or not home.postcode:
        return None
    name = rng.choice(["Johanna", "De Vrouwe Maria", "Nooit Gedacht", "Waterlelie", "Hendrika", "Zwerver"])
    house = f"{home.street} {home.house}"
    return written(rng.choice([
        f"woonboot {house}, {tail(rng, home)}", f"Woonschip '{name}', {house}, {tail(rng, home)}",
        f"ligplaats {house} {home.place}", f"{house} (woonark {name}), {tail(rng, home)}",
        f"a/b {name}, {house}, {tail(rng, home)}", f"ws {name} {house} {tail(rng, home)}",
        f"{house} woonboot, {tail(rng, home)}", f"aan boord van de {name}, {house}, {home.place}",
    ]))  # fmt: skip


KNOWN: dict[str, Kind] = {
    "a room behind the house": room,
    "a room in a cell": room_in_cell,
    "a room before the street": room_first,
    "a room and a typing error": room_and_slip,
    "a Polish clerk": _clerk(("ul. ", "ulica ", "ul.", ""), ("", "nr ", "nr domu ", "dom "), _POLISH,
                             ("", ", Holandia", ", NL")),
    "a Romanian clerk": _clerk(("str. ", "Str. ", "Strada ", ""), ("nr. ", "nr ", "numarul ", "no. "), _ROMANIAN,
                               ("", ", Olanda", ", Țările de Jos")),
    "a Bulgarian clerk": _clerk(("ul. ", "ул. ", "ulitsa "), ("№ ", "No ", "№", "nomer "), _BULGARIAN,
                                ("", ", Холандия", ", Holandia")),
    "columns of a clerk from abroad": clerk_in_cells,
    "letter with signs between": letter_apart,
    "letter in another cell": letter_in_other_cell,
    "letter, other order": letter_first,
    "bare number, one suffix in register": only_one_suffixed,
    "a houseboat": boat,
}  # fmt: skip
