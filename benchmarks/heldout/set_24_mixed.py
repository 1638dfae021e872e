"""Set 24, known: columns and text together, and longer text of offices, inspectors, adverts and contracts."""

from __future__ import annotations

import random

from benchmarks.heldout.set_24_tools import (
    NAMES,
    clean,
    coded,
    filled,
    line,
    phrases,
    plain,
    posted,
    spaced,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town


@where(posted)
def house_in_text_place_in_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"adres": line(home), "postcode": spaced(home.postcode), "woonplaats": home.place.upper()}


def placeholders_beside_text(rng: random.Random, home: Home, town: Town) -> Cells:
    gap = rng.choice(["onbekend", "-", "n.v.t.", "zie adres", "."])
    return {
        "adres": f"{home.street} {home.house}, {home.place}",
        "straat": gap,
        "huisnummer": rng.choice(["0", "", "-"]),
        "postcode": rng.choice(["", "-", "0000AA"]),
        "woonplaats": home.place,
    }


@where(posted)
def suffix_in_text_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.suffix or "" in town.at(home):
        return None
    return clean(home, huisletter="", huisnummertoevoeging="") | {"adres": line(home)}


@where(plain)
def columns_and_room_in_text(rng: random.Random, home: Home, town: Town) -> Cells:
    notes = ("kamer {room}", "pokój {room}", "bovenste verdieping, kamer {room}", "camera {room}, etaj 1", "bed {room}")
    return clean(home) | {"adres": filled(rng, rng.choice(notes), home)}


@where(coded)
def name_in_text_address_in_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, straat="") | {
        "adres": rng.choice(["Fam. {}", "t.a.v. {}", "{} e/v de Wit"]).format(rng.choice(NAMES))
    }


MIXED: dict[str, Kind] = {
    "street and house in text, postcode and place in columns": house_in_text_place_in_columns,
    "placeholders in columns beside good text": placeholders_beside_text,
    "suffix in the text only, bare number unknown": suffix_in_text_only,
    "room in the text, house in columns": columns_and_room_in_text,
    "name in the text, postcode and number in columns": name_in_text_address_in_columns,
    "care of an agency": phrases(
        "p/a {firm}, {s} {h}, {pc} Weesp", "{firm} t.n.v. {name} {s} {h} Weesp", "c/o {firm}; {s} {h}; {c} WEESP"
    ),
    "person before the address": phrases(
        "Dhr. {name} - {s} {h} - {pc} Weesp",
        "{name}, geb. 04-05-1988, {s} {h}, Weesp",
        "Mw. {name} wonende {s} {h} Weesp",
    ),
    "permit line": phrases(
        "OMV-2023-0417 omzetting naar kamerverhuur, {s} {h} te Weesp, max. 4 personen",
        "Z/21/184422 | verleend {day} | {s} {h}, {c} Weesp | 5 pers.",
        "Omgevingsvergunning kamergewijze verhuur voor het perceel {s} {h} in Weesp",
    ),
    "fire brigade line": phrases(
        "GEBRUIKSMELDING 2022 / WEESP / {S} {H} / LOGIES / 2 BOUWLAGEN",
        "bereikbaarheidskaart {s} {h} Weesp - sleutelkluis links van de deur",
        "OMS 2 melder, {S} {H}, {P}",
    ),
    "inspector's note": phrases(
        "Op {day} om 14:30 uur controle uitgevoerd op het adres {s} {h} te Weesp, 3 personen aangetroffen.",
        "{day} hercontrole {s} {h} Weesp; niemand thuis, 6 fietsen in voortuin",
        "Toezichthouders belden aan bij {s} {h}, {pc} Weesp. Deur geopend door dhr. {name}.",
    ),
    "complaint line": phrases(
        "Al 3 weken geluidsoverlast vanuit de woning {s} {h} in Weesp, zeker 8 man",
        "In het huis aan de {s} {h} (Weesp) wonen volgens melder 10 arbeidsmigranten",
        "Melding overbewoning: {s} {h}, Weesp. Busjes staan er vanaf 5 uur.",
    ),
    "rental advert": phrases(
        "TE HUUR per direct: {s} {h}, {pc} Weesp | 3 kamers | 75 m2 | € 1.450 p/m excl.",
        "Appartement {s} {h} Weesp, 62 m², 2 slaapkamers, waarborgsom 2 maanden",
        "Room for rent at {s} {h}, Weesp - 550 euro incl. - no registration",
    ),
    "rental contract": phrases(
        "het gehuurde, plaatselijk bekend te {pc} Weesp aan de {s} nummer {h}, hierna te noemen het gehuurde",
        "woonruimte gelegen aan de {s} {h} te {c} Weesp, bestaande uit 4 vertrekken, ingaande {day}",
        "gelegen te Weesp, {s}, huisnummer {h}, kadastraal bekend gemeente Weesp sectie C",
    ),
    "labelled list of an employer": phrases(
        "Locatie: Weesp | Straat: {s} | Nr: {h} | PC: {c} | Bedden: 6",
        "woonplaats=Weesp;straatnaam={s};huisnr={h};postcode={c}",
        "Adres: {s}, Huisnummer: {h}, Postcode: {pc}, Plaats: Weesp",
    ),
    "hint for visitors behind the address": phrases(
        "{s} {h} Weesp (achterom)", "{s} {h}, Weesp, 2x bellen", "{s} {h} te Weesp, groene deur naast de garage"
    ),
    "owner or landlord from elsewhere named behind the house": phrases(
        "{s} {h} Weesp, eigenaar {firm} (gevestigd te Hoofddorp)",
        "{s} {h}, Weesp - verhuurder dhr. {name} woont zelf in Hilversum",
    ),
}
