"""Set 24, none: an existing house is named, but the person does not live there."""

from __future__ import annotations

import random

from benchmarks.heldout.set_24_tools import clean, phrases, plain, where
from benchmarks.linkage_scoring import Cells, Home, Kind, Town


@where(plain)
def mark_in_its_column(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, aanduiding=rng.choice(["to", "by", "TO", "BY", "to ", "By"]))


@where(plain)
def mark_in_addition(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisnummertoevoeging=rng.choice(["t/o", "t.o.", "tegenover", "nabij", "naast", "tgov"]))


@where(plain)
def mark_in_number(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(
        home, huisnummer=rng.choice(["t/o {}", "by {}", "naast {}", "tegenover {}", "nabij {}"]).format(home.number)
    )


@where(plain)
def mark_in_location(rng: random.Random, home: Home, town: Town) -> Cells:
    word = rng.choice(["tegenover", "t/o", "nabij", "naast", "schuin tegenover"])
    return {"locatie": f"{word} {home.street} {home.number}"[:35], "woonplaats": home.place}


@where(plain)
def post_box_in_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    word = rng.choice(["Postbus", "POSTBUS", "Post bus", "P.O. Box", "Antwoordnummer"])
    return {"straat": word, "huisnummer": str(home.number), "postcode": "1380AC", "woonplaats": home.place}


NOT_THERE: dict[str, Kind] = {
    "opposite or near in its own column": mark_in_its_column,
    "opposite or near in the addition": mark_in_addition,
    "opposite or near in the number cell": mark_in_number,
    "opposite or near in the description of the location": mark_in_location,
    "post box in columns": post_box_in_columns,
    "post box in text": phrases(
        "Postbus {n}, 1380 AD Weesp",
        "P.O. Box {n}, Weesp, The Netherlands",
        "skrytka pocztowa {n}, Weesp",
        "postbus{n} weesp",
    ),
    "opposite or near in Dutch text": phrases(
        "caravan tegenover {s} {h}, Weesp",
        "in het weiland schuin tegenover {s} {h} te Weesp",
        "woonwagen naast {s} {h}, Weesp",
        "busje geparkeerd nabij {s} {h} in Weesp",
        "tussen de bosjes t.o. {s} {h} Weesp",
    ),
    "opposite or near in Slavic languages": phrases(
        "naprzeciwko {s} {h}, Weesp", "obok {s} {h}, Weesp", "срещу {s} {h}, Weesp", "навпроти {s} {h}, Weesp"
    ),
    "opposite or near in Romance languages": phrases(
        "vizavi de {s} {h}, Weesp", "lângă {s} {h}, Weesp", "frente a {s} {h}, Weesp", "em frente a {s} {h}, Weesp"
    ),
    "opposite or near in other languages": phrases(
        "gegenüber {s} {h}, Weesp",
        "opposite {s} {h}, Weesp",
        "next to {s} {h}, Weesp",
        "{s} {h}-val szemben, Weesp",
        "priešais {s} {h}, Weesp",
    ),
    "address said to be wrong": phrases(
        "woont NIET op {s} {h}, Weesp",
        "adres {s} {h} te Weesp is onjuist, juiste adres onbekend",
        "{s} {h} Weesp = fout adres, navragen bij werkgever",
    ),
    "left, new address unknown": phrases(
        "vertrokken van {s} {h}, Weesp; nieuw adres onbekend",
        "woonde tot {day} op {s} {h} te Weesp, nu onbekend waarheen",
        "niet meer woonachtig {s} {h}, {c} Weesp",
    ),
    "left, in the worker's language": phrases(
        "wyprowadził się z {s} {h}, Weesp", "s-a mutat de la {s} {h}, Weesp", "moved out of {s} {h}, Weesp, now unknown"
    ),
    "gone abroad": phrases(
        "voorheen {s} {h} Weesp, sinds {day} terug naar Polen", "vroeger {s} {h}, Weesp; thans Bahnhofstr. 3, Kleve (D)"
    ),
    "work or mail only": phrases(
        "werkadres {s} {h} Weesp, woonadres onbekend",
        "alleen postadres: {s} {h}, Weesp; slaapt elders",
        "kantoor uitzendbureau {s} {h} Weesp, verblijft daar niet",
    ),
    "house not yet moved into": phrases(
        "krijgt vanaf volgende maand {s} {h} Weesp, verblijft nu bij vrienden in Almere",
        "wacht op kamer aan {s} {h}, Weesp; huidig verblijf onbekend",
    ),
}
