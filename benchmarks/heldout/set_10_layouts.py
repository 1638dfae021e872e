"""The layouts and texts of the tenth hidden test set: how an address stands in columns, in a text, or in both.

Written from the issue's text alone, see `set_10.py`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.linkage_scoring import Cells, Home, glued

FIRMS = (
    "Flexkracht B.V.", "Uitzendbureau De Vecht", "AgroWerk Nederland BV", "PolskaPraca VOF", "Van Vliet Personeel", "Handelsonderneming Gebr. Bos", "Stichting Thuisbasis", "Euro4Work bv",
    "Hotel 't Anker", "Schoonmaakbedrijf Iwona", "Logistics & Co", "Pension Maria", "Bouwcombinatie Noord", "Montagebedrijf K. Yilmaz",
)  # fmt: skip
CARE = (
    "c/o J. Kowalska",
    "C/O dhr. Ionescu",
    "p/a fam. Jansen",
    "t.a.v. mevr. Georgieva",
    "p/a Woongroep",
    "u pana Nowaka",
    "per adres M. Bakker",
    "bij de heer S. Petrov",
    "tav. afd. Huisvesting",
)
ROOMS = (
    "kamer {n}",
    "kmr {n}",
    "kmr. {n}",
    "k{n}",
    "room {n}",
    "unit {n}",
    "app. {n}",
    "appartement {n}",
    "bed {n}",
    "slaapkamer {n}",
    "kamernummer {n}",
    "zolderkamer",
    "K {n}",
    "studio {n}",
)
POLISH = (
    "{street} {house} pok. {n}, {postcode} {place}", "{street} {house} m. {n}, {place}", "ul. {street} {house} pokój {n}, {postcode} {place}", "{postcode} {place}, {street} {house}, pokój nr {n}",
    "{street} {house} mieszkanie {n}, {place}, Holandia", "ul. {street} {house}, pokoj {n}, {place}", "pokój {n}, {street} {house}, {place}", "{street} {house}, łóżko {n}, {postcode} {place}", "{place}, ul. {street} nr {house} lok. {n}",
)  # fmt: skip
EASTERN = (
    "Str. {street} nr. {house}, cam. {n}, {place}", "{street} {house} camera {n}, {postcode} {place}", "str. {street}, nr. {house}, et. 1, ap. {n}, {place}, Olanda", "{street} {house}, apartament {n}, {postcode} {place}",
    "loc. {place}, str. {street} nr. {house}, camera {n}", "ул. {street} № {house}, стая {n}, {place}", "{street} {house}, staya {n}, {postcode} {place}", "{street} {house}, ап. {n}, {place}", "гр. {place}, ул. {street} {house}, ет. 2, ап. {n}",
)  # fmt: skip
FIRST = (
    "{house} {street}, {postcode} {place}",
    "{house} {street}, {place}",
    "{house}, {street}, {place}",
    "{house} {street} {place} {postcode}",
    "{postcode} {place}, {house} {street}",
)
LABELS = (
    "Straat: {street}; Huisnr: {house}; Postcode: {postcode}; Plaats: {place}", "adres {street} {house} pc {postcode} woonplaats {place}", "Adres zamieszkania: {street} {house}, {postcode} {place}",
    "Address: {street} {house} / ZIP: {postcode} / City: {place}", "Woonadres: {street}, nummer {house}, {place}", "Adresa: {street} {house}, {place}",
)  # fmt: skip
AFLOAT = (
    "woonboot, {street} {house}, {place}",
    "woonboot De Hoop, {street} {house}, {postcode} {place}",
    "{street} {house} (woonschip), {postcode} {place}",
    "woonark {street} {house} {place}",
    "wb {street} {house}, {place}",
    "ligplaats {street} {house}, {place}",
    "{street} ligplaats {house}, {place}",
)
PITCHES = (
    "standplaats {street} {house}, {place}",
    "woonwagen {street} {house}, {postcode} {place}",
    "{street} {house} (woonwagen), {place}",
    "{street} standplaats {house}, {place}",
)


@dataclass(frozen=True)
class Line:
    """The parts of an address as somebody writes them."""

    street: str
    number: str
    suffix: str
    postcode: str
    place: str
    letter: str
    addition: str
    house: str


Layout = Callable[[random.Random, Line], Cells]


def written(rng: random.Random, home: Home) -> Line:
    """The address as in the register; the postcode with or without its space, letters in either case."""
    postcode = home.postcode
    if postcode and rng.random() < 0.6:
        postcode = f"{postcode[:4]} {postcode[4:]}"
    suffix = home.suffix.upper() if rng.random() < 0.3 else home.suffix
    letter, addition = suffix[: len(home.letter)], suffix[len(home.letter) :]
    house = f"{home.number}{glued(suffix)}"
    return Line(home.street, str(home.number), suffix, postcode, home.place, letter, addition, house)


def tidy(text: str) -> str:
    """Take away what empty parts leave behind."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s*,(\s*,)+", ",", text.replace(" ,", ","))
    return text.strip(" ,;")


def says(*templates: str) -> Layout:
    """One text for the whole address, in one of some forms; `{n}` is a small number."""

    def lay(rng: random.Random, line: Line) -> Cells:
        said = rng.choice(templates).format(**vars(line), n=rng.randrange(1, 10))
        return {"adres": tidy(said)}

    return lay


def in_columns(rng: random.Random, line: Line) -> Cells:
    """Every part in its column."""
    return {
        "postcode": line.postcode,
        "huisnummer": line.number,
        "huisletter": line.letter,
        "huisnummertoevoeging": line.addition,
        "straat": line.street,
        "woonplaats": line.place,
    }


def house_in_one(rng: random.Random, line: Line) -> Cells:
    """Number and suffix in the column of the number."""
    return {"postcode": line.postcode, "huisnummer": line.house, "straat": line.street, "woonplaats": line.place}


def beside_text(rng: random.Random, line: Line) -> Cells:
    """Street and number as text, postcode and place in columns; or all in the column of the street."""
    column = rng.choice(("adres", "straat"))
    return {column: f"{line.street} {line.house}", "postcode": line.postcode, "woonplaats": line.place}


TEXT = says(
    "{street} {house}, {postcode} {place}",
    "{street} {house} {postcode} {place}",
    "{postcode} {place}, {street} {house}",
    "{place}, {street} {house}, {postcode}",
    "{street} {house}; {place}; {postcode}",
)
PLACED = says(
    "{street} {house}, {place}", "{street} {house} {place}", "{place}, {street} {house}", "{street} {house} te {place}"
)
ANY: tuple[Layout, ...] = (in_columns, in_columns, house_in_one, beside_text, TEXT, TEXT, TEXT)


def without_street(rng: random.Random, line: Line) -> Cells:
    """Postcode, number and suffix; the suffix in the column where it belongs, or in another."""
    cells = {"postcode": line.postcode, "huisnummer": line.number}
    whole = line.letter + line.addition
    return rng.choice(
        (
            {**cells, "huisletter": line.letter, "huisnummertoevoeging": line.addition},
            {**cells, "huisnummertoevoeging": whole},
            {**cells, "huisletter": whole},
            {"postcode": line.postcode, "huisnummer": line.house},
            {"adres": f"{line.postcode} {line.house}"},
        )
    )


def headed(heads: tuple[str, ...]) -> Layout:
    """A firm or a person before the address."""

    def lay(rng: random.Random, line: Line) -> Cells:
        head, behind = rng.choice(heads), f"{line.postcode} {line.place}"
        forms: tuple[Cells, ...] = (
            {"adres": tidy(f"{head}, {line.street} {line.house}, {behind}")},
            {"adres": tidy(f"{head} {line.street} {line.house}, {behind}")},
            {"adres": tidy(f"{head} - {line.street} {line.house} - {behind}")},
            {"adres": f"{head}, {line.street} {line.house}", "postcode": line.postcode, "woonplaats": line.place},
            {
                "straat": f"{head}, {line.street}",
                "huisnummer": line.house,
                "postcode": line.postcode,
                "woonplaats": line.place,
            },
        )
        return rng.choice(forms)

    return lay


def roomed(rng: random.Random, line: Line) -> Cells:
    """A room or unit behind the number, in front of it all, or in the column of the addition."""
    room = rng.choice(ROOMS).format(n=rng.randrange(1, 10))
    behind = f"{line.postcode} {line.place}"
    forms: tuple[Cells, ...] = (
        {"adres": tidy(f"{line.street} {line.house} {room}, {behind}")},
        {"adres": tidy(f"{line.street} {line.house}, {room}, {behind}")},
        {"adres": tidy(f"{line.street} {line.house} ({room}), {behind}")},
        {"adres": f"{line.street} {line.house} {room}", "postcode": line.postcode, "woonplaats": line.place},
        {**in_columns(rng, line), "huisnummertoevoeging": room}
        if not line.addition
        else {"adres": tidy(f"{line.street} {line.house} {room}, {behind}")},
        {
            "straat": line.street,
            "huisnummer": f"{line.house} {room}",
            "postcode": line.postcode,
            "woonplaats": line.place,
        },
    )
    return rng.choice(forms)


def shuffled(rng: random.Random, line: Line) -> Cells:
    """Columns and text in one row: parts twice, in each other's columns, or all in one of them."""
    forms: tuple[Cells, ...] = (
        {
            "adres": f"{line.street} {line.house}",
            "straat": line.street,
            "huisnummer": line.number,
            "postcode": line.postcode,
            "woonplaats": line.place,
        },
        {"adres": tidy(f"{line.street} {line.house}, {line.postcode} {line.place}"), "woonplaats": line.place},
        {"straat": tidy(f"{line.street} {line.house}, {line.postcode} {line.place}")},
        {"straat": line.street, "huisnummer": line.house, "woonplaats": f"{line.postcode} {line.place}"},
        {"adres": line.street, "huisnummer": line.house, "postcode": line.postcode, "woonplaats": line.place},
        {"straat": line.street, "huisnummer": line.house, "postcode": f"{line.postcode} {line.place}"},
        {"straat": line.place, "woonplaats": line.street, "huisnummer": line.house, "postcode": line.postcode},
        {"adres": tidy(f"{line.street} {line.house}"), "postcode": line.postcode},
    )
    return rng.choice(forms)


def untidy(rng: random.Random, line: Line) -> Cells:
    """Capitals, spaces, signs at the ends and marks lost, which say nothing."""
    cells = rng.choice(ANY)(rng, line)
    change = rng.choice(
        (
            str.upper,
            str.lower,
            str.swapcase,
            lambda text: text.replace(" ", "   "),
            lambda text: f"  {text} ",
            lambda text: text.replace(" ", "\u00a0"),
            lambda text: f"{text}." if text else text,
        )
    )
    return {name: change(cell).replace("ë", "e").replace("é", "e") for name, cell in cells.items()}


def laid(rng: random.Random, home: Home, house: str, *, placed: bool = False) -> Cells:
    """The address with this written for number and suffix, as text or in columns."""
    line = written(rng, home)
    line = Line(line.street, house, "", line.postcode, line.place, "", "", house)
    layouts = (PLACED, house_in_one) if placed else (TEXT, PLACED, house_in_one, beside_text)
    return rng.choice(layouts)(rng, line)
