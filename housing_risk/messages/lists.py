"""Sentences about lists of the municipality itself: what they lack, and rows that can not be right."""

from __future__ import annotations

from housing_risk.messages.contents import Sentence

_VALID_LONGER = "Elke rij telt dan als geldig, ook als {what}."
ABSENT = {
    "vergunningen": {
        "status": "Elke vergunning telt dan als verleend, ook een die is geweigerd of ingetrokken.",
        "max_personen": "Van geen vergunning is dan bekend voor hoeveel mensen die geldt. De norm geldt dan.",
        "geldig_van": _VALID_LONGER.format(what="de vergunning op de peildatum nog niet was ingegaan"),
        "geldig_tot": _VALID_LONGER.format(what="de vergunning vóór de peildatum was afgelopen"),
        "kenmerk": "Een intrekking in een andere rij is dan niet te koppelen aan de vergunning die is ingetrokken.",
    },
    "keurmerken": {
        "max_personen": "Van geen keurmerk is dan bekend voor hoeveel mensen het geldt. De norm geldt dan.",
        "geldig_van": _VALID_LONGER.format(what="het keurmerk op de peildatum nog niet was ingegaan"),
        "geldig_tot": _VALID_LONGER.format(what="het keurmerk vóór de peildatum was afgelopen"),
    },
    "bezoeken": {
        "situatie": "Of er bij een bezoek iemand binnen is geweest, is dan niet te zien.",
        "personen_aangetroffen": "Hoeveel mensen er bij een bezoek waren, is dan niet te zien.",
    },
}
"""Per list what follows when it lacks a column. `resultaat` of visits is left out: nothing counts on it."""

SENTENCES = {
    "absent_column": Sentence(
        "{file} heeft geen kolom {column}.",
        "{consequence}",
        "Vraag de lijst met die kolom.{hint}",
    ),
    "empty_term": Sentence(
        "In {count} rij(en) van {file} is kolom {column} leeg.",
        "{consequence}",
        "Vul die cellen in. Bekend zijn: {known}. Betekent leeg in deze lijst altijd hetzelfde, zet dan in "
        'housing-risk.toml onder [terms.{column}] wat het is, bijvoorbeeld: "" = "{example}".',
    ),
    "very_many_persons": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} een getal boven {limit}.",
        "Zo veel mensen op één adres is bijna zeker een tikfout. Het getal is gelezen zoals het er staat: met zo’n "
        "vergunning of keurmerk lijkt er plaats voor iedereen.",
        "Kijk die rijen na, en maak de cel leeg als het aantal niet bekend is.",
    ),
    "double_records": Sentence(
        "{count} rij(en) van {file} staan er al: eerder in dit bestand, of in een ander bestand van deze soort. "
        "De inhoud is precies hetzelfde.",
        "Misschien is de lijst verkeerd samengesteld en ontbreekt er ook iets.",
        "Kijk of de lijst dubbel onder elkaar staat, of twee keer in de map. Haal één van de twee weg.",
        "1 rij van {file} staat er al: eerder in dit bestand, of in een ander bestand van deze soort. "
        "De inhoud is precies hetzelfde.",
    ),
}
