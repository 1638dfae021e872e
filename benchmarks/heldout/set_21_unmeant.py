"""Kinds of set 21 that name no house, or a house where the person does not live."""

from __future__ import annotations

import random

from benchmarks.heldout.set_21_tools import many, plain, told
from benchmarks.linkage_scoring import Cells, Home, Kind, Town


def post_box_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box in the columns of a street."""
    word = rng.choice(("Postbus", "POSTBUS", "Post bus", "Antwoordnummer", "P.O. Box"))
    return (
        {"straat": word, "huisnummer": str(home.number), "postcode": "1380AC", "woonplaats": home.place}
        if "1380AC" not in town.postcodes
        else None
    )


def dots(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The standard's dots and zeros for an unknown address."""
    return {
        "straat": ".",
        "huisnummer": "0",
        "postcode": rng.choice(("", "0000AA", ".")),
        "woonplaats": rng.choice((".", home.place)),
    }


def street_only_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street, postcode and place, and no number."""
    if not many(home, town):
        return None
    return {"straat": home.street, "huisnummer": "", "postcode": home.postcode, "woonplaats": home.place}


def number_only_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number and a place, and no street."""
    return {"straat": rng.choice(("", "?", "onb.")), "huisnummer": str(home.number), "woonplaats": home.place}


def unreadable_digit(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number with a digit that nobody can read."""
    number = str(home.number)
    if not plain(home, town) or len(number) < 2:
        return None
    return {
        "adres": f"{home.street} {number[:-1]}{rng.choice(('[onleesbaar]', ' (laatste cijfer onleesbaar)', ' (rest van nummer weggevallen)'))}, {home.place}"
    }


def opposite_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The register's own `to` and `by` before the number, or in the cell of the addition."""
    word = rng.choice(("to", "by", "t/o", "TO"))
    cells = {"straat": home.street, "postcode": home.postcode, "woonplaats": home.place}
    if rng.random() < 0.5 or home.suffix:
        return cells | {"huisnummer": f"{word} {home.house}"}
    return (
        cells | {"huisnummer": str(home.number), "huisnummertoevoeging": word}
        if word.upper() not in town.at(home)
        else None
    )


UNMEANT: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (post_box_columns, dots, street_only_columns, number_only_columns, unreadable_digit, opposite_in_columns)
}  # fmt: skip
UNMEANT |= {
    "post_box": told("Postbus {n}, 1380 AC {place}", "P.O. Box {n} {place}", "skrytka pocztowa {n}, {place}", "căsuța poștală {n}, {place}", "пощенска кутия {n}, {place}", "pb {n} {place}", "Antw.nr. {n}, 1380 VB {place}"),
    "opposite": told("t/o {street} {house}, {place}", "schuin tegenover {street} {house} {place}", "overkant van {street} {house}, {place}", "recht t.o. {street} {house} te {place}"),
    "opposite_foreign": told("naprzeciwko {street} {house}, {place}", "vizavi de {street} {house}, {place}", "срещу {street} {house}, {place}", "opposite {street} {house}, {place}", "gegenüber {street} {house}, {place}"),
    "near": told("nabij {street} {house}, {place}", "t.h.v. {street} {house} {place}", "in de buurt van {street} {house}, {place}", "ergens achter {street} {house}, {place}", "omgeving {street} {house} {place}"),
    "near_foreign": told("obok {street} {house}, {place}", "koło {street} {house}, {place}", "lângă {street} {house}, {place}", "до {street} {house}, {place}", "near {street} {house}, {place}", "next to {street} {house} {place}"),
    "neighbours_of": told("de buren van {street} {house}, {place}", "pand naast {street} {house}, {place}", "het huis rechts van {street} {house} {place}", "twee deuren verder dan {street} {house}, {place}"),
    "in_a_vehicle": told("camper geparkeerd t.h.v. {street} {house}, {place}", "slaapt in auto voor {street} {house}, {place}", "busje PL-kenteken, staat bij {street} {house} {place}"),
    "boat_across": told("woonboot aan de overkant van {street} {house}, {place}", "boot in de Vecht tegenover {street} {house}"),
    "building_site": told("bouwnummer {n}, {street}, {place}", "kavel {n} {street} {place}", "bouwkeet aan de {street}, {place}", "Weespersluis fase 3 bnr {n}, {place}"),
    "no_number": told("{street}, {place}", "{street} ongenummerd, {place}", "{street} z.n. {pcs} {place}", "ergens in de {street} te {place}", "{street} nr. onbekend, {place}", "{street} b/n {place}", when=many),
    "room_without_house": told("kamer {r}, {street}, {place}", "pokój {r}, {street}, {place}", "camera {r} {street} {place}", "стая {r}, {street}, {place}", "bed {r} in de {street} te {place}", when=many),
    "persons_without_house": told("{street}: 1{r} personen, {place}", "{street}, {place}, 1{r} bedden", "1{r} Polen in de {street}, {place}", "{street} (1{r} matrassen) {place}", when=many),
    "telephone_without_house": told("{street}, {place}, {tel}", "{street} {tel}", "{who}, {street} te {place}, tel. 0294-412345", when=many),
    "date_without_house": told("{street} d.d. {day}, {place}", "controle {street} {day} {hour}, {place}", "{day} {street} {place}", when=many),
    "rent_without_house": told("{street} {place}, € 450 p.m.", "kamer te huur {street}, {place}, 650 euro", "{street}, {place} huur 475 per maand", when=many),
    "both_sides": told("{street} even zijde, {place}", "hele {street} te {place}", "{street} beide kanten tot aan de brug, {place}", "diverse panden {street}, {place}", when=many),
    "bus_stop": told("bushalte {street}, lijn 110, {place}", "hoek {street}, bij de lantaarnpaal 14, {place}", "parkeerterrein {street}, vak {r}, {place}", "trafohuisje {street} {place}", when=many),
    "motorway": told("A1 hmp 12,4 nabij {place}", "P+R station {place}", "Rijksweg A1 afrit 4, {place}", "fietspad langs de Vecht km 3"),
    "placeholders": told("onbekend", "n.n.b.", "zie dossier {case}", "volgt", "nvt", "--", "xxxx", "idem", "nader te bepalen", "#REF!", "brak danych", "necunoscut", "неизвестен", "test", "adres nog niet bekend"),
    "no_fixed_abode": told("zonder vaste woon- of verblijfplaats", "ZVWOVP {place}", "zwervend, regio {place}", "VOW sinds {day}", "bez stałego miejsca zamieszkania", "fără domiciliu stabil", "dakloos, {place}"),
    "left_from": told("vertrokken van {street} {house}, {place}, nieuw adres onbekend", "voorheen {street} {house}, {place}; thans onbekend", "woonde tot {day} op {street} {house}, {place}, nu weg"),
    "not_there": told("NIET woonachtig op {street} {house}, {place}", "woont niet op {street} {house} {place}", "niet {street} {house}, {place}; juiste adres volgt"),
    "works_at": told("werkt bij {firm}, {street} {house}, {place}, woonadres onbekend", "werkadres: {street} {house}, {place} (slaapadres niet bekend)", "alleen werkplek: {street} {house} {pc}"),
    "owner_lives_at": told("eigenaar woont {street} {house}, {place}; verhuurde pand onbekend", "verhuurder: {street} {house}, {place}. adres huurder onbekend"),
    "post_only": told("alleen post naar {street} {house}, {place}, woont elders", "postadres {street} {house}, {place} (woont daar niet)", "correspondentie: {street} {house} {pc}; verblijf onbekend"),
    "contacts_only": told("{tel}", "{who} {tel}", "anna.k{n}@example.pl", "whatsapp {tel} {place}"),
    "parcel_only": told("kadastraal perceel {place} B {n}", "sectie C nr. {n}, gemeente {place}", "52.3071, 5.0433", "kad. gem. WSP00 A {n}"),
    "postcode_only": told("{pcs} {place}", "{pc}", "postcode {pcs}, {place}, huisnummer onbekend", when=many),
    "place_only": told("{place}", "centrum {place}", "ergens in {place}", "{place} Aetsveld", "{place}, Holandia", "hotel in {place}, kamer {r}"),
}  # fmt: skip
