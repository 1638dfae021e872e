"""Test set fourteen: other places and countries, post boxes, streets that the town does not have."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import joined, near, one
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, glued

_TOWNS = (
    ("Naarden", "1411"),
    ("Bussum", "1404"),
    ("Muiden", "1398"),
    ("Hilversum", "1211"),
    ("Diemen", "1111"),
    ("Almere", "1315"),
    ("Abcoude", "1391"),
    ("Utrecht", "3511"),
    ("Huizen", "1271"),
)
_UNKNOWN = (
    "Lindelaan",
    "Dorpsstraat",
    "Raadhuisplein",
    "Beukenhof",
    "Parallelweg",
    "Marktplein",
    "Industrieweg",
    "Burgemeester Smitstraat",
    "Populierenlaan",
    "Havenkade",
    "Tulpstraat",
    "Vondelstraat",
    "Eikendreef",
    "Zonnebloemstraat",
)
_ABROAD = (
    "ul. Kościelna {n}, 00-123 Warszawa, Polska",
    "ul. Polna {n}/3, 50-001 Wrocław",
    "Str. Florilor {n}, Cluj-Napoca, România",
    "bul. Vitosha {n}, Sofia, Bulgaria",
    "{s} {n}, 2300 Turnhout, België",
    "{s} {n}, B-1380 Lasne",
    "Bahnhofstr. {n}, 26789 Leer, Deutschland",
    "ул. Граф Игнатиев {n}, София",
    "Kerkstraat {n}, 9000 Gent, België",
    "{n} High Street, London SW1A 1AA",
)


def _code(rng: random.Random, digits: str) -> str:
    return f"{digits}{one(rng, ' ', '')}{rng.choice('ABCDEGHJKL')}{rng.choice('ABCDEGHJKLMN')}"


def other_town(rng: random.Random, home: Home, town: Town) -> Cells:
    """A street of Weesp in another place, with that place's postcode or none."""
    place, digits = rng.choice(_TOWNS)
    postcode = one(rng, "", _code(rng, digits))
    if rng.random() < 0.5:
        return columns(home) | {
            "postcode": postcode.replace(" ", ""),
            "woonplaats": one(rng, place, place.upper()),
            "gemeente": one(rng, "", place),
        }
    return {"adres": joined(f"{home.street}{one(rng, ' ', ' nr. ')}{home.house}", joined(postcode, place), by=", ")}


def weesp_in_amsterdam(rng: random.Random, home: Home, town: Town) -> Cells:
    """Streets elsewhere that bear the name of Weesp."""
    street = one(rng, "Weesperstraat", "Weesperzijde", "Weespertrekvaart")
    behind = one(rng, "Amsterdam", "1018 DN Amsterdam", "1091 EG Amsterdam", "AMSTERDAM")
    if rng.random() < 0.4:
        return {"straat": street, "huisnummer": str(home.number), "woonplaats": "Amsterdam"}
    return {"adres": f"{street} {home.number}, {behind}"}


def abroad(rng: random.Random, home: Home, town: Town) -> Cells:
    """An address in another country, sometimes with a street that Weesp has too."""
    return {"adres": rng.choice(_ABROAD).format(n=home.number, s=home.street)}


def post_box(rng: random.Random, home: Home, town: Town) -> Cells:
    """A post box or reply number, also in columns and other languages."""
    number, behind = str(home.number), one(rng, "1380 AA Weesp", "1380AD WEESP", "Weesp")
    word = one(
        rng, "Postbus", "postbus", "Antwoordnummer", "P.O. Box", "POSTBUS nr.", "Skrytka pocztowa", "Căsuța poștală"
    )
    if rng.random() < 0.3:
        return {
            "straat": one(rng, "Postbus", "POSTBUS", "Antwoordnummer"),
            "huisnummer": number,
            "postcode": "1380AA",
            "woonplaats": "Weesp",
        }
    return {"adres": f"{word} {number}, {behind}"}


def far_postcode(rng: random.Random, home: Home, town: Town) -> Cells:
    """Only postcode and number, of another municipality."""
    postcode = _code(rng, rng.choice(_TOWNS)[1])
    if rng.random() < 0.5:
        return {"postcode": postcode, "huisnummer": str(home.number), "huisletter": home.letter}
    return {"adres": f"{postcode}{one(rng, ' ', '-', ' nr. ')}{home.house}"}


def unknown_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A common street name that Weesp does not have, nor anything like it."""
    street = rng.choice(_UNKNOWN)
    if near(town, street, 3):
        return None
    number = f"{home.number}{glued(home.suffix)}"
    return (
        {"adres": f"{street} {number}, Weesp"}
        if rng.random() < 0.5
        else columns(home) | {"straat": street, "postcode": ""}
    )


_KINDS: tuple[Kind, ...] = (other_town, weesp_in_amsterdam, abroad, post_box, far_postcode, unknown_street)
ELSEWHERE: dict[str, Kind] = {kind.__name__: kind for kind in _KINDS}
