"""What it means when a BAG file lacks a column without which it can still be read."""

from __future__ import annotations

from housing_risk.messages.rules import CARDS

NEED_USES = ("no_dwelling", "more_than_norm", "letting_without_permit", "nobody_in_brp")
"""The rules that ask what an object is used for."""
_TITLES = [f"‘{CARDS[rule]['title']}’" for rule in NEED_USES]
_NO_USE = (
    "Zonder gebruiksdoel is niet te zien wat een woning is. "
    f"De regels {', '.join(_TITLES[:-1])} en {_TITLES[-1]} geven dan een hiaat."
)
_NO_AREA = (
    "Zonder oppervlakte is niet te berekenen hoeveel plaats er is. De regel "
    f"‘{CARDS['more_than_norm']['title']}’ geeft dan een hiaat."
)
_NO_PAND = "Dan hoort geen adres bij een gebouw. Op de kaart staan daardoor geen gebouwen. De adressen zijn er wel."
NO_COLUMN = {
    "gebruiksdoel": _NO_USE,
    "verblijfsobjectgebruiksdoel": _NO_USE,
    "oppervlakte": _NO_AREA,
    "oppervlakteadresseerbaarobject": _NO_AREA,
    "postcode": "Wie alleen met een postcode en een huisnummer staat ingeschreven, wordt dan niet gevonden.",
    "pand_identificatie": _NO_PAND,
    "pandid": _NO_PAND,
    "pandbouwjaar": "Op de kaart staat dan geen bouwjaar.",
    "nevenadres": (
        "Dan is niet te zien wat een hoofdadres is en wat een nevenadres. Van elk object is één adres als hoofdadres "
        "gelezen; dat kan het verkeerde zijn."
    ),
}
"""Column that a BAG file with a row per address lacks → what it means."""
OWNERS = ("gemeente", "bronhouder_identificatie")
"""Columns that tell whose the addresses are."""
