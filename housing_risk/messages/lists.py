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
}
