"""None kinds of set 20: a street without a house number among other numbers, fillers, and things that are no house."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import many, say
from benchmarks.linkage_scoring import Cells, Home, Kind, Town


def _fixed(*written: Cells) -> Kind:
    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        return dict(rng.choice(written))

    return kind


def _texts(*written: str) -> Kind:
    return _fixed(*({"adres": one} for one in written))


def corner(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The corner of two streets."""
    other = rng.choice(town.streets)
    if other == home.street or not many(home, town):
        return None
    form = rng.choice(
        (
            "hoek {a}/{b}, Weesp",
            "kruising {a} met de {b} Weesp",
            "{a} hoek {b}",
            "op de hoek van de {a} en de {b} in Weesp",
        )
    )
    return {"adres": form.format(a=home.street, b=other)}


NONE = {
    "street_and_persons": say(
        "{s} {p} {r2} personen",
        "{r2} bedden in woning aan de {s}, {p}",
        "in de {s} staan {r2} busjes met Poolse kentekens, {p}",
        "bus kenteken PO {ref} in de {s}, {p}",
        guard=many,
    ),
    "parcel_or_plot": say(
        "kadastraal perceel {p} B {n}",
        "kad. gem. {p} sectie A nr. {ref}",
        "52.30{n}, 5.04{r2}",
        "bouwnummer {n}, plan Weespersluis, {p}",
        "kavel {n} Bloemendalerpolder {p}",
        "bouwnr. {n} fase {r} {p} (nog geen adres)",
    ),
    "error_or_noughts": _texts(
        "#N/B",
        "#VERW!",
        "#WAARDE!",
        "#N/A",
        "#REF!",
        "########",
        "NaN",
        "0000000000000000",
        "BAG 0000000000000000, Weesp",
        "=VERT.ZOEKEN(A2;blad2!A:C;3;0)",
    ),
    "street_only": say(
        "{s}, {p}",
        "{s} {p}, huisnummer onbekend",
        "{s} (nummer niet bekend), {pc} {p}",
        "ergens in de {s} te {p}",
        guard=many,
    ),
    "corner": corner,
    "street_and_time": say("{s} {p}, {t} uur, niemand thuis", "ronde {s} {p} {d}", "{d} {t} {s}, {P}", guard=many),
    "fire_brigade_without_number": say(
        "P 1 BON-02 Woningbrand (middel) {s} {p} 131{ref}",
        "A1 Rit {ref} {s} {p}",
        "Prio 2 stank/hinder {s} {P} 13{ref}",
        guard=many,
    ),
    "street_furniture": say(
        "lichtmast {n}, {s} {p}",
        "lantaarnpaal {n} {s} {p} defect",
        "parkeervak {n} aan de {s} te {p}",
        "garagebox {n}, complex {s}, {p}",
        guard=many,
    ),
    "postcode_only": say("{pc} {p}", "{PC}", "postcodegebied {PC} {p}", "{P} {PC} (rest onleesbaar)", guard=many),
    "placeholder_text": _texts(
        "onbekend",
        "adres onbekend, Weesp",
        "n.n.b.",
        "zie dossier",
        "nog uitzoeken",
        "geen",
        "xxx",
        "?",
        "idem",
        "zie boven",
        "volgt",
        "brak - nieszany adres",
        "unknown",
    ),
    "no_fixed_abode": _texts(
        "zonder vaste woon- of verblijfplaats",
        "VOW",
        "zwerft in Weesp",
        "dakloos, briefadres gemeente",
        "slaapt in auto",
        "puntadres Weesp",
        "no fixed address",
        "bez stałego adresu",
    ),
    "registers_filler": _fixed(
        {"straat": ".", "huisnummer": "0", "woonplaats": "."},
        {"straat": ".", "huisnummer": "0", "postcode": "", "woonplaats": "Weesp"},
        {"straat": "Onbekend", "huisnummer": "1", "postcode": "0000AA", "woonplaats": "Onbekend"},
        {"straat": "-", "huisnummer": "99999", "postcode": "9999XX", "woonplaats": "-"},
        {"straat": "", "huisnummer": "", "postcode": "", "woonplaats": "Weesp"},
    ),
    "header_or_total": _fixed(
        {"straat": "straatnaam", "huisnummer": "huisnummer", "postcode": "postcode", "woonplaats": "woonplaats"},
        {"straat": "Totaal", "huisnummer": "34", "postcode": "", "woonplaats": ""},
        {"straat": "11.10", "huisnummer": "11.20", "postcode": "11.60", "woonplaats": "11.70"},
        {"straat": "Subtotaal Weesp", "huisnummer": "112", "postcode": "", "woonplaats": ""},
    ),
    "place_with_a_name": _texts(
        "woonboot De Zwaan in de Vecht, Weesp",
        "Camping De Eenhoorn, plek 12, Hulshorst",
        "noodopvang sporthal Weesp",
        "tent in het bos bij Weesp",
        "bouwkeet Weespertrekvaart",
        "hotel in Amsterdam, kamer 214",
        "schip Concordia, ligplaats onbekend",
    ),
}
