"""Kinds of the fifteenth held-out set that name nothing of this register: other towns, boxes, words (none)."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import (
    absent,
    alone,
    either,
    index,
    no_postcode,
    pc,
    plain,
    simple,
    steps,
    written,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_TOWNS = (("Naarden", "1411"), ("Bussum", "1402"), ("Hilversum", "1211"), ("Diemen", "1112"), ("Utrecht", "3511"),
          ("Almere", "1315"), ("Abcoude", "1391"), ("Haarlem", "2011"), ("'s-Gravenhage", "2512"),
          ("Rotterdam", "3011"),
          ("Venray", "5801"), ("Zaltbommel", "5301"), ("Tilburg", "5038"), ("Westland", "2671"), ("Zundert", "4881"),
          ("Huizen", "1271"), ("Nederhorst den Berg", "1394"), ("Loenen aan de Vecht", "3632"), ("Muiderberg", "1399"),
          ("Emmeloord", "8302"))  # fmt: skip
_ABROAD = ("ul. Kościelna {n}, 00-123 Warszawa, Polska", "ul. Lipowa {n}/4, 30-001 Kraków",
           "os. Tysiąclecia {n} m. 12, Katowice",
           "Str. Mihai Eminescu nr. {n}, bl. 3, ap. 12, Iași, România", "Strada Libertății {n}, Cluj-Napoca",
           "ул. Цар Борис III № {n}, София", "ul. Vasil Levski {n}, 4000 Plovdiv, Bulgaria",
           "Kirchstraße {n}, 48455 Bad Bentheim",
           "Hauptstr. {n}, 47533 Kleve, Duitsland", "Petőfi utca {n}, 6720 Szeged", "Brīvības iela {n}, Rīga",
           "Gedimino pr. {n}, Vilnius", "вул. Шевченка {n}, Львів", "Meir {n}, 2000 Antwerpen, België",
           "Kaya Grandi {n}, Kralendijk, Bonaire", "Waterkant {n}, Paramaribo")  # fmt: skip
_ABROAD_CELLS = (("ul. Lipowa", "30-001", "Kraków"), ("Strada Unirii", "400001", "Cluj-Napoca"),
                 ("ul. Hristo Botev", "4000", "Plovdiv"),
                 ("Kirchstraße", "48455", "Bad Bentheim"), ("os. Słoneczne", "61-001", "Poznań"),
                 ("Kossuth utca", "1055", "Budapest"),
                 ("Rue de l'Église", "1000", "Bruxelles"))  # fmt: skip
_BELGIUM = (
    ("2000", "Antwerpen"),
    ("2300", "Turnhout"),
    ("9000", "Gent"),
    ("3600", "Genk"),
    ("2910", "Essen"),
    ("8000", "Brugge"),
)
_BOXES = ("Postbus {n}", "postbus nr. {n}", "Pb. {n}", "P.O. Box {n}", "PO Box {n}", "Post bus {n}", "Posbus {n}",
          "POSTBUS {n}",
          "Postbus: {n}", "Antwoordnummer {n}", "Postfach {n}", "Postbox {n}")  # fmt: skip
_STREETS = ("Lindenlaan", "Beukenhof", "Marktplein", "Tulpstraat", "Parkzicht", "Havendijk", "Zonnebloemstraat",
            "Esdoornlaan",
            "Nassauplein", "Oosterburgerpad", "Jan Steenplantsoen", "Koningin Wilhelminaplantsoen", "Bosrandweg",
            "Madeliefhof",
            "Weesperzijde", "Zilverschoonstraat", "Industrieweg", "Schapendrift", "Duinroosplein")  # fmt: skip
_WORDS = ("onbekend", "zie boven", "idem", "vertrokken onbekend waarheen", "VOW",
          "zonder vaste woon- of verblijfplaats", "zvwovp",
          "geen adres bekend", "nader te bepalen", "volgt", "zie bijlage 3", "zie regel 12", "volgt in week 14",
          "n.n.b.", "dakloos",
          "brak", "brak adresu", "nie dotyczy", "bez stałego adresu", "necunoscut", "fără adres", "няма",
          "неизвестен", "geheim adres",
          "adres bekend bij gemeente", "in auto", "slaapt bij een vriend", "woont bij werkgever",
          "wisselende adressen", "no address",
          "zie vorige aanvraag", "bij vader", "hotel", "camping", "AZC", "adres 1", "test", "x", "in onderzoek",
          "teruggekeerd")  # fmt: skip
_NAMES = ("Hotel Oranje", "Camping De Vechtoever plaats {n}", "Vakantiepark Zeezicht chalet {n}", "station Weesp",
          "NS-station",
          "gemeentehuis", "bouwkeet {n} op het werk", "boerderij Vechtlust", "woonboot Johanna in de Vecht", "sporthal",
          "Kadastraal Weesp B {n}", "WSP00 A {n}", "sectie C nr. {n}", "Uitzendbureau Flex {n}",
          "loods {n} op het bedrijventerrein",
          "barak {n}", "nieuwbouw fase 2 bouwnummer {n}", "tuinhuis", "jachthaven steiger {n}",
          "bungalowpark huisje {n}",
          "kamer {n}", "unit {n}", "verdieping 2")  # fmt: skip
_OTHER_CODES = ("0363", "0394", "0402", "1942", "0344", "0599", "0406")
_SUFFIXES = "cdefgjnx"


def _code(rng: random.Random, town: Town, digits: str) -> str:
    """Write a postcode that this register does not have."""
    made = no_postcode(rng, town, digits)
    return rng.choice([made, f"{made[:4]} {made[4:]}"])


def elsewhere_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of this town in another town, with that town's postcode or without."""
    place, digits = rng.choice(_TOWNS)
    code = rng.choice([f"{_code(rng, town, digits)} ", ""])
    return written(f"{home.street} {home.house}, {code}{place}")


def elsewhere_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of this town in another town or municipality, in columns."""
    place, digits = rng.choice(_TOWNS)
    code = _code(rng, town, digits)
    cells = {"straat": home.street, "huisnummer": str(home.number), "huisletter": home.letter}
    return rng.choice([{**cells, "postcode": code, "woonplaats": place},
                       {**cells, "gemeente": place, "woonplaats": place},
                       {**cells, "postcode": code, "gemeente": place}, {**cells, "woonplaats": place}])  # fmt: skip


def elsewhere_behind_firm(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company of this town, in name only, at an address in another town."""
    place, digits = rng.choice(_TOWNS)
    firm = rng.choice(["Uitzendbureau Weesp B.V.", "c/o Weesp Logistics", "Van Houten Weesp BV", "Stichting Oud-Weesp"])
    return written(f"{firm}, {home.street} {home.house}, {_code(rng, town, digits)} {place}")


def belgian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of this town in Belgium."""
    code, place = rng.choice(_BELGIUM)
    if rng.random() < 0.4:
        return {"straat": home.street, "huisnummer": str(home.number), "postcode": code, "woonplaats": place}
    return written(f"{home.street} {home.house}, {rng.choice(['', 'B-'])}{code} {place}{rng.choice(['', ', België'])}")


def abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address in another country."""
    if rng.random() < 0.7:
        return written(rng.choice(_ABROAD).format(n=home.number))
    street, code, place = rng.choice(_ABROAD_CELLS)
    return {"straat": street, "huisnummer": str(home.number), "postcode": code, "woonplaats": place}


def box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box, sometimes with the number and the postcode of a house."""
    if not simple(home):
        return None
    name = rng.choice(_BOXES).format(n=home.number)
    code = rng.choice([home.postcode, pc(rng, home), "1380 AA", "1380AC"])
    if rng.random() < 0.6:
        return written(f"{name}, {code} {home.place}")
    word = name.rsplit(" ", 1)[0]
    return {"straat": word, "huisnummer": str(home.number), "postcode": code, "woonplaats": home.place}


def words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Words instead of an address, sometimes with the place or the municipality behind."""
    word = rng.choice(_WORDS)
    return rng.choice([written(word), {"straat": word, "woonplaats": home.place}, {"straat": word, "huisnummer": "0"},
                       {"straat": word, "gemeente": home.place}, {"locatie": word}])  # fmt: skip


def names(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A name, a plot or a room, with a number but without a street."""
    name = rng.choice(_NAMES).format(n=home.number)
    return rng.choice([written(f"{name}, {home.place}"), written(name), {"locatie": name, "woonplaats": home.place}])


def number_absent(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that the street never had."""
    other = absent(rng, home, town)
    if other is None or not simple(home):
        return None
    return either(rng, other, other.street, str(other.number))


def number_absent_with_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that the street never had, with a room or before the street."""
    other = absent(rng, home, town)
    if other is None or not simple(home):
        return None
    return written(rng.choice([f"{home.street} {other.number} kamer {rng.randint(1, 6)}, {home.place}",
                               f"{other.number} {home.street}, {pc(rng, home)} {home.place}",
                               f"fam. De Vries, {home.street} {other.number}, {home.place}",
                               f"ul. {home.street} {other.number} m. 2, {home.place}"]))  # fmt: skip


def wrong_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A house number with another street of the town, which never had it."""
    street = rng.choice(town.streets)
    if street not in index(town).by_street or town.has(street, home.number):
        return None
    if any(steps(plain(street), plain(name), 4) <= 3 for name in town.streets if name != street):
        return None
    return either(rng, home, street, str(home.number), postcode=False)


def street_absent(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town does not have."""
    street = rng.choice(_STREETS)
    if any(steps(plain(street), plain(name), 4) <= 3 for name in town.streets):
        return None
    made = {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place}
    return rng.choice([written(f"{street} {home.house}, {home.place}"), made,
                       {**made, "postcode": no_postcode(rng, town, "1381")},
                       written(f"{street} {home.number}")])  # fmt: skip


def suffix_absent(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that the house does not have, in text or in its cell."""
    firsts = {suffix[:1].lower() for suffix in town.at(home)}
    letters = [letter for letter in _SUFFIXES if letter not in firsts]
    if not letters or not simple(home) or "" not in town.at(home):
        return None
    letter = rng.choice(letters)
    if rng.random() < 0.5:
        return {**columns(home), "huisletter": letter.upper()}
    sign = rng.choice(["", " ", "-"])
    return written(f"{home.street} {home.number}{sign}{letter}, {pc(rng, home)} {home.place}")


def postcode_absent(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number with a postcode that the register does not have, and no street."""
    code = no_postcode(rng, town, rng.choice(["1385", "1389", "1411", "3511", "1386"]))
    if rng.random() < 0.5:
        return {"postcode": code, "huisnummer": str(home.number)}
    return written(f"{code} {home.number}")


def not_an_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id of another municipality, of a building or a street, or one that a spreadsheet destroyed, and no address."""
    last = home.object_id[-6:]
    other = rng.choice(_OTHER_CODES)
    return rng.choice([{"object_id": f"{other}010000{last}"}, {"adres": f"{other}0100{rng.randint(10**7, 10**8 - 1)}"},
                       {"object_id": "4,5701E+14"}, {"object_id": "0" * 16, "nummeraanduiding_id": "0" * 16},
                       {"object_id": f"045710000000{last[-4:]}"}, {"object_id": f"045730000000{last[-4:]}"},
                       {"object_id": f"{home.object_id[:10]}"}])  # fmt: skip


def not_a_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """What stands in the wrong column: a telephone, a date, an account, coordinates, an e-mail."""
    n = home.number
    value = rng.choice([f"06-{rng.randint(10000000, 99999999)}", f"0294-4{rng.randint(10000, 99999)}",
                        f"{n % 28 + 1}-07-1987",
                        f"52.30{n:04d}, 5.04{n:04d}", f"132{n:03d} 480{n:03d}", f"NL{n % 89 + 10}RABO0123456789",
                        f"jan{n}@voorbeeld.nl", f"€ {n},00", f"{n} personen", f"kenmerk {n}", f"{n} m2",
                        f"dossier {n}"])  # fmt: skip
    return rng.choice([written(value), {"straat": value, "woonplaats": home.place}])


def number_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number with the place and no street or postcode."""
    if not alone(home, town):
        return None
    return rng.choice([{"huisnummer": str(home.number), "woonplaats": home.place},
                       written(f"nr. {home.number}, {home.place}"),
                       written(f"{home.place} {home.number}"),
                       {"huisnummer": home.house, "straat": ".", "woonplaats": "."},
                       {"huisnummer": str(home.number), "gemeente": home.place, "straat": "onbekend"}])  # fmt: skip


NONE: dict[str, Kind] = {
    "street in another town, text": elsewhere_text,
    "street in another town, cells": elsewhere_cells,
    "company of this town, elsewhere": elsewhere_behind_firm,
    "street in Belgium": belgian,
    "abroad": abroad,
    "post box": box,
    "words instead of an address": words,
    "name or plot without street": names,
    "number that does not exist": number_absent,
    "absent number, with more": number_absent_with_room,
    "number of another street": wrong_street,
    "street that does not exist": street_absent,
    "letter that does not exist": suffix_absent,
    "postcode that does not exist": postcode_absent,
    "an id of something else": not_an_id,
    "something else in the cell": not_a_place,
    "number and place only": number_and_place,
}
