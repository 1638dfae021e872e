"""Invented names: municipalities, wijken, buurten and streets. Whoever reads Dutch sees at once that they are made
up."""

from __future__ import annotations

from typing import NamedTuple

MUNICIPALITIES = ("Verzonnendam", "Nergensveen", "Bedachtmeer")
VILLAGE = "Nergenshuizen"

POSTCODE_DIGITS = 8970
"""First four digits of made-up postcodes, one per wijk from here on. Between Leeuwarden (last 8941) and Grou (first
9001) the Netherlands uses no postcode, so none of these can be looked up."""
POSTCODE_LETTERS = "ABCDEGHJKLMNPRSTVWXZ"
"""Letters of ordinary postcodes; no pair is formed that begins with S, where some pairs are never used."""


class Buurt(NamedTuple):
    """One neighbourhood as a piece of the plan: between two borders and two directions (degrees)."""

    wijk: int
    buurt: int
    name: str
    inner: str
    outer: str
    start: int
    end: int


WIJKEN = {
    0: "Binnenstad",
    1: "Singelkwartier",
    2: "Wolkenwijk",
    3: "Kazenbuurt",
    4: "Vogelenzang-West",
    5: "Zuiderschans",
    6: "Drifthaven",
    7: "Buitengebied",
}

BUURTEN = (
    Buurt(0, 0, "Kerkbuurt", "church", "moat", 0, 180),
    Buurt(0, 1, "Oude Kaai", "church", "moat", 180, 360),
    Buurt(1, 0, "Noordsingel", "moat", "ring", 15, 140),
    Buurt(1, 1, "Westsingel", "moat", "ring", 140, 255),
    Buurt(1, 2, "Zuidsingel", "moat", "ring", 255, 375),
    Buurt(2, 0, "Wolkenwijk-Oost", "ring", "town", 15, 48),
    Buurt(2, 1, "Wolkenwijk-Noord", "ring", "town", 48, 82),
    Buurt(3, 0, "Kazenbuurt", "ring", "town", 82, 145),
    Buurt(4, 0, "Vogelenzang", "ring", "town", 145, 205),
    Buurt(5, 0, "Drijverspark", "ring", "town", 205, 252),
    Buurt(5, 1, "Zuiderschans", "ring", "town", 252, 318),
    Buurt(6, 0, "Drifthaven", "ring", "town", 318, 348),
    Buurt(6, 1, "Bedrijvenpark Luchtkasteel", "ring", "town", 348, 375),
    Buurt(7, 0, "Noorderpolder", "town", "edge", 15, 130),
    Buurt(7, 1, "Westerpolder", "town", "edge", 130, 205),
    Buurt(7, 2, "Verzonnen Plas", "town", "edge", 205, 262),
    Buurt(7, 3, "Zuiderpolder", "town", "edge", 262, 375),
)

_CENTRE = ("Kerkring", "Boterkring", "Lakenkring", "Torenstraat", "Waagsteeg", "Vismarkt", "Zakkendragerssteeg",
           "Hoogsteeg", "Kuipersgang", "Touwslagersgang")  # fmt: skip
_SINGEL = ("Binnensingel", "Bolwerkstraat", "Buitensingel", "Ravelijnstraat", "Kanonniersstraat", "Hellebaardstraat",
           "Burgemeester Van der Verzinselstraat", "Wethouder Nergensmanlaan", "Schansstraat", "Redoutestraat",
           "Musketierslaan", "Trommelaarstraat", "Vaandrigstraat", "Wachttorenstraat")  # fmt: skip
_CLOUDS = ("Stapelwolk", "Vederwolk", "Schapenwolk", "Regenboog", "Motregen", "Ochtendnevel", "Zomerbui", "Avondrood",
           "Windvlaag", "Rijpveld", "IJsbloem", "Donderkop")  # fmt: skip
_CHEESES = ("Korstlaan", "Stremselweg", "Pekelbadstraat", "Wrongelhof", "Weistraat", "Komijnpad")
_BIRDS = ("Grutterslaan", "Kwikvinklaan", "Roerdompdreef", "Wielewaalhof", "Plevierenlaan", "Krakeendlaan",
          "Nachtzwaluwlaan", "Zwartkopmeeuwstraat")  # fmt: skip
_GAMES = ("Hinkelpad", "Tolstraat", "Knikkerhof", "Steltenloop", "Vliegerlaan", "Hoepelstraat", "Bikkelpad",
          "Tikkertjeshof", "Touwtjespringpad", "Haasjeoverlaan", "Blindemanstraat", "Zaklooppad", "Ganzenbordlaan",
          "Koekhaphof")  # fmt: skip
_HARBOUR = ("Ankerkade", "Takelweg", "Ballastweg", "Peilschaalweg", "Scheepslastweg", "Droogdokweg")
_POLDER = ("Oosterdriftweg", "Noorderdriftweg", "Kruiwagendijk", "Westerdriftweg", "Lange Omweg", "Zuiderdriftweg")

STREETS: dict[str, tuple[str, ...]] = {
    "centre": _CENTRE,
    "singel": _SINGEL,
    "clouds": _CLOUDS,
    "cheeses": _CHEESES,
    "birds": _BIRDS,
    "games": _GAMES,
    "harbour": _HARBOUR,
    "polder": _POLDER,
}

SHORT = {
    "Burgemeester Van der Verzinselstraat": "Burg vd Verzinselstr",
    "Wethouder Nergensmanlaan": "Weth Nergensmanlaan",
}
"""Names in at most 24 characters as NEN 5825 wants them, where the full name is longer or clumsy."""


_ORDINALS = ("", "Tweede ", "Derde ", "Vierde ", "Vijfde ", "Zesde ", "Zevende ", "Achtste ", "Negende ", "Tiende ")


def ordinal(band: int) -> str:
    """Give what goes before a street name in a later band of the town: nothing, Tweede, Derde …"""
    return _ORDINALS[band]


def short_name(street: str) -> str:
    """Give a street name in at most 24 characters as NEN 5825 shortens it; empty when the full name will do."""
    first, _, rest = street.partition(" ")
    if f"{first} " in _ORDINALS:
        return f"{_ORDINALS.index(first + ' ') + 1}e {rest}"
    return SHORT.get(street, "")


def municipality_name(code: str) -> str:
    """Give the name of a made-up municipality; its code is 4 digits and counts down from 9999."""
    return MUNICIPALITIES[(9999 - int(code)) % len(MUNICIPALITIES)]
