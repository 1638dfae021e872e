"""Set 19, none: numbers, suffixes and streets that do not exist, other places, and rows that hold no house at all."""

from __future__ import annotations

import random

from benchmarks.heldout.set_19_tools import FIRMS, core, distance, filled, phrased, plain, register_of
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text

_NOT_HERE = ("Beukenhof", "Zonnebloemstraat", "Lupinedreef", "Burgemeester Jonkerweg", "Oranjeplantsoen", "Ganzerikveld",
             "Wethouder Schippersstraat", "Tulpenveld", "Markgravendijk", "Poolsterweg", "Albert Schweitzerdreef")  # fmt: skip
_COMMON = ("Kerkstraat", "Herengracht", "Nieuwstraat", "Hoogstraat", "Stationsweg", "Molenstraat", "Julianastraat", "Emmastraat",
           "Wilhelminastraat", "Singel", "Prinses Beatrixlaan", "Prinses Irenelaan", "Prins Bernhardlaan", "Meidoornlaan",
           "Kastanjelaan", "Plataanlaan", "Frans Halsstraat", "Middenstraat", "Groeneweg", "Torenstraat", "Spoorstraat",
           "Hugo de Grootlaan", "Leeuwerikstraat", "Kerklaan", "Stationsplein", "Rembrandt van Rijnstraat", "Oudegracht",
           "Johannes Vermeerstraat", "Vincent van Goghstraat", "Breedstraat", "Zandstraat", "Herenstraat")  # fmt: skip
_IN_AMSTERDAM = {"Herengracht": "1017CE", "Kerkstraat": "1017GJ", "Singel": "1012VL", "Stationsplein": "1012AB",
                 "Johannes Vermeerstraat": "1071DR", "Frans Halsstraat": "1072BK", "Emmastraat": "1075HT", "Zandstraat": "1011HJ",
                 "Vincent van Goghstraat": "1072KK", "Jacob Marisstraat": "1058HV", "Slijkstraat": "1012CN"}  # fmt: skip
_ELSEWHERE = (("Muiden", "1398BN"), ("Naarden", "1411TS"), ("Bussum", "1404GV"), ("Hilversum", "1211EX"), ("Diemen", "1111CK"),
              ("Abcoude", "1391AL"), ("Utrecht", "3511LH"), ("Rotterdam", "3011PJ"), ("Almere", "1315RB"), ("Zaandam", "1506EK"))  # fmt: skip
_ABROAD = ("Nieuwstraat {number}, 9000 Gent, België", "Kerkstraat {number}, B-2000 Antwerpen", "Middenstraat {number}, 48599 Gronau (D)",
           "ul. Kościelna {number}, 05-120 Legionowo, Polska", "Str. Mihai Eminescu nr. {number}, Cluj-Napoca, România",
           "ul. Vitosha {number}, 1000 Sofia, Bulgaria", "Hauptstraße {number}, 47533 Kleve", "Herenstraat {number}, Paramaribo, Suriname")  # fmt: skip


def number_beyond(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number far behind the last one of the street."""
    number = register_of(town).numbers_of[home.street][-1] + rng.randint(20, 150)
    return text(home.at(number), postcode=rng.choice([home.postcode, ""])) if home.postcode else None


def number_in_gap(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number between those of the street that no house bears."""
    last = register_of(town).numbers_of[home.street][-1]
    gaps = [number for number in range(1, last) if not town.has(home.street, number)]
    if not gaps or not home.postcode:
        return None
    return columns(home.at(rng.choice(gaps))) | rng.choice([{}, {"postcode": ""}])


def number_mistyped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two digits changed places, or one was typed twice: a number that the street does not have."""
    digits = str(home.number)
    if len(digits) < 2 or not plain(home, town):
        return None
    wrong = int(rng.choice([digits[1] + digits[0] + digits[2:], digits + digits[-1], digits[0] + digits]))
    if not wrong or town.has(home.street, wrong):
        return None
    return rng.choice([columns(home.at(wrong)), text(home.at(wrong))])


def letter_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter where the register has the number without any."""
    if not plain(home, town):
        return None
    letter = rng.choice("cdefkp")
    house = rng.choice([f"{home.number}{letter}", f"{home.number} {letter.upper()}", f"{home.number}-{letter}"])
    return {"adres": filled("{street} {written}, {tail}", rng, home, written=house)}


def letter_unknown_among(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that is none of those at the number."""
    known = town.at(home)
    letters = [it for it in "EKMPTXZ" if not any(found.startswith(it) for found in known)]
    if len(known) < 2 or not letters or not home.postcode or not any(len(found) == 1 for found in known):
        return None
    letter = rng.choice(letters)
    return rng.choice(
        [columns(home) | {"huisletter": letter, "huisnummertoevoeging": ""}, text(home.at(int(home.number), letter))]
    )


def addition_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number as addition where the register has none."""
    if not plain(home, town):
        return None
    return columns(home) | {"huisnummertoevoeging": str(rng.randint(1, 12))} | rng.choice([{}, {"postcode": ""}])


def street_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town never had."""
    street = rng.choice(_NOT_HERE)
    if any(distance(core(street), core(it)) < 5 for it in town.streets):
        return None
    return rng.choice(
        [{"adres": f"{street} {home.number}, {home.place}"}, columns(home) | {"straat": street, "postcode": ""}]
    )


def street_unknown_by_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town never had, with a postcode at which the number does not exist either."""
    street, number = rng.choice(_NOT_HERE), rng.randint(1, 400)
    at_code = register_of(town).streets_of[home.postcode]
    if not home.postcode or any(town.has(it, number) for it in at_code):
        return None
    return {"adres": f"{street} {number}, {home.postcode} {home.place}"}


def elsewhere_by_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street name that many towns have, in another town, without a postcode."""
    if home.street not in _COMMON or home.addition:
        return None
    place, _ = rng.choice(_ELSEWHERE)
    return rng.choice(
        [{"adres": f"{home.street} {home.house}, {place}"}, columns(home) | {"postcode": "", "woonplaats": place}]
    )


def elsewhere_by_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Such a street with postcode and name of the other town."""
    if home.street not in _COMMON or home.addition:
        return None
    place, code = rng.choice(_ELSEWHERE)
    cells = columns(home) | {"postcode": code, "woonplaats": place}
    return rng.choice([cells, {"adres": f"{home.street} {home.house}, {code} {place}"}])


def elsewhere_in_amsterdam(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A house in Amsterdam itself, in a street that has a namesake here."""
    code = _IN_AMSTERDAM.get(home.street)
    if code is None:
        return None
    tails = [f"{code} Amsterdam", f"{code[:4]} {code[4:]} AMSTERDAM"]
    return {"adres": f"{home.street} {home.house}, {rng.choice(tails)}"}


def box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box or a reply number."""
    word = rng.choice(["Postbus", "Postbus", "Antwoordnummer", "postbus", "P.O. Box"])
    code = rng.choice(["1380AB", "1380 AA", "1380VB"])
    firm = rng.choice(["", f"{rng.choice(FIRMS)}, "])
    cells = {"straat": word, "huisnummer": str(home.number), "postcode": code, "woonplaats": home.place}
    return rng.choice([cells, {"adres": f"{firm}{word} {home.number}, {code} {home.place}"}])


def placeholder_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Cells filled in because the system wanted something."""
    if not home.postcode or town.has(home.street, 999) or town.has(home.street, 9999):
        return None
    number = rng.choice(["0", "00000", "9999", "999", "-", "."])
    return rng.choice([
        {"straat": ".", "huisnummer": "0", "postcode": "", "woonplaats": "."},
        {"straat": home.street, "huisnummer": number, "postcode": home.postcode, "woonplaats": home.place},
        {"straat": "onbekend", "huisnummer": number, "postcode": "9999XX", "woonplaats": home.place},
        {"straat": "-", "huisnummer": "0", "postcode": home.postcode, "woonplaats": home.place},
    ])  # fmt: skip


def no_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street without a number, alone, whole or at a corner."""
    if len(register_of(town).numbers_of[home.street]) < 6 or not home.postcode:
        return None
    other = rng.choice(register_of(town).in_use)
    if sum(it.postcode == home.postcode for it in town.homes) < 3:
        return None
    template = rng.choice(
        ("{street}, {place}", "{street}, {tail}", "{street} (hele straat), {place}", "hoek {street} / {other}, {place}", "diverse adressen {street} {place}",
         "{street} nr. onbekend, {place}", "{tail}", "{street} even zijde, {place}")
    )  # fmt: skip
    return {"adres": filled(template, rng, home, other=other)} if other != home.street else None


def counted(low: int, high: int, *templates: str) -> Kind:
    """Make a kind whose number is that of a house but counts something else."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not low <= home.number <= high or not plain(home, town):
            return None
        return {"adres": filled(rng.choice(templates), rng, home)}

    return kind


def number_cell_spoiled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An error or a day count of Excel in the cell of the number."""
    if len(register_of(town).numbers_of[home.street]) < 6 or not home.postcode:
        return None
    cell = rng.choice(["#N/B", "#VERW!", "########", "#WAARDE!", "#REF!", str(rng.randint(44000, 45800))])
    return columns(home) | {"huisnummer": cell, "huisletter": "", "huisnummertoevoeging": ""}


def nothing_of_a_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A cell of addresses that holds something else."""
    written = rng.choice(["0294-4{m}1{m}", "info@flexwerk.nl", "{firm}, {place}", "zie bijlage", "adres volgt", "{phone} {place}", "BSN bekend bij aanvrager",
                          "{day}", "kadastraal perceel {place}, sectie B, nummer {number}"])  # fmt: skip
    return {"adres": filled(written, rng, home)}


KINDS: dict[str, Kind] = {
    "number_beyond": number_beyond,
    "number_in_gap": number_in_gap,
    "number_mistyped": number_mistyped,
    "letter_unknown": letter_unknown,
    "letter_unknown_among": letter_unknown_among,
    "addition_unknown": addition_unknown,
    "street_unknown": street_unknown,
    "street_unknown_by_postcode": street_unknown_by_postcode,
    "elsewhere_by_place": elsewhere_by_place,
    "elsewhere_by_postcode": elsewhere_by_postcode,
    "elsewhere_in_amsterdam": elsewhere_in_amsterdam,
    "abroad": phrased(plain, *_ABROAD),
    "box": box,
    "placeholder_text": phrased(
        plain,
        "onbekend",
        "geen vaste woon- of verblijfplaats, {place}",
        "n.n.b.",
        "VOW {day}",
        "zwervend, {place}",
        "nog niet bekend ({place})",
        "x",
        "briefadres aangevraagd",
        "adres onbekend {place} {number}?",
    ),
    "placeholder_cells": placeholder_cells,
    "street_only": no_house,
    "plot_number": counted(
        1,
        900,
        "bouwnummer {number}, {street}, {place}",
        "kavel {number} {street} {place}",
        "{street}, bouwnr. {number}, {place}",
        "{street} kavel {number}, {tail}",
        "plan {street} bnr {number} {place}",
    ),
    "people_counted": counted(
        3,
        60,
        "{street}, {place}, {number} personen aangetroffen",
        "{street} {place} - ca. {number} arbeidsmigranten",
        "bewoner {street}, {number} jaar, {place}",
        "{street} te {place} ({number} bedden)",
    ),
    "time_or_date": counted(
        1,
        23,
        "{street} {place}, {number}:30 uur",
        "{street}, {place}, {number} mei 2024",
        "{place}, {street}: {number} dagen geleden gemeld",
        "{street} {place} d.d. {number}-03-2023",
        "{street} {place} om {number} uur",
    ),
    "room_only": counted(
        1,
        40,
        "{street} kamer {number}, {place}",
        "{street} pokój {number}, {tail}",
        "kamer {number}, {street} {place}",
        "{street}, room {number}, {tail}",
    ),
    "thing_with_number": counted(
        1,
        200,
        "lantaarnpaal {number}, {street}, {place}",
        "{street} parkeervak {number}, {place}",
        "garagebox {number} {street} {place}",
        "container {number} {street}, {tail}",
        "boom nr {number} aan de {street} te {place}",
    ),
    "number_cell_spoiled": number_cell_spoiled,
    "nothing_of_a_house": nothing_of_a_house,
}
