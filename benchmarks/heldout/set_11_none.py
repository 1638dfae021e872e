"""Test set 11: rows that name no house of the register, or not that house."""

from __future__ import annotations

import random

from benchmarks.heldout.set_11_hands import alone, line, nearest, row, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_STREETS = (
    "Kalverstraat",
    "Stadhouderskade",
    "Mozartlaan",
    "Churchillplein",
    "Plein 1945",
    "Laan van 1940-1945",
    "1e Oosterparkstraat",
    "Vondelkwartier",
    "Zonnebloemdreef",
    "Hoofddorperweg",
    "Bargelaan",
    "Sterrenbergpark",
)
_TOWNS = (
    ("Naarden", "1411KX", "0425"),
    ("Bussum", "1404HB", "1942"),
    ("Hilversum", "1211LV", "0402"),
    ("Huizen", "1271GA", "0406"),
    ("Almere", "1315XS", "0034"),
    ("Diemen", "1112XR", "0384"),
)
_EVERYWHERE = (
    "Breedstraat", "Emmastraat", "Frans Halsstraat", "Herengracht", "Herenstraat", "Hoogstraat", "Julianastraat", "Kastanjelaan", "Kerklaan", "Kerkstraat",
    "Leeuwerikstraat", "Meidoornlaan", "Middenstraat", "Molenpad", "Molenstraat", "Nieuwstraat", "Oudegracht", "Plataanlaan", "Prins Bernhardlaan",
    "Prinses Beatrixlaan", "Prinses Irenelaan", "Schoolpad", "Singel", "Spoorstraat", "Stationsplein", "Stationsweg", "Torenstraat", "Utrechtseweg", "Wilhelminastraat",
)  # fmt: skip
"""Streets that many towns have, so that another town is no slip of the pen."""
_ABROAD = (
    "ul. Kościuszki {}, 00-950 Warszawa",
    "Str. Mihai Eminescu nr. {}, Cluj-Napoca, România",
    "ул. Васил Левски {}, 4000 Пловдив",
    "Hauptstraße {}, 47623 Kevelaer",
    "Grote Markt {}, 2000 Antwerpen (B)",
    "ul. Długa {} m. 4, 80-831 Gdańsk, Polska",
    "Bulevardul Unirii {}, Bucuresti",
)
_NOWHERE = (
    "onbekend",
    "adres onbekend, {place}",
    "geen vaste woon- of verblijfplaats",
    "zwervend",
    "VOW",
    "briefadres gemeente {place}",
    "nog niet bekend",
    "adres volgt",
    "n.v.t.",
    "zie bijlage",
    "dak- en thuisloos te {place}",
    "{street} ong., {place}",
    "{street} z.n. te {place}",
    "{street} zonder nummer, {place}",
    "{street} (nr. onbekend), {place}",
    "xxxx",
    "idem",
)


def _absent(town: Town, street: str, number: int) -> bool:
    """Tell whether a number, also read as number and addition, was never in a street."""
    digits = str(number)
    if town.has(street, number):
        return False
    return not any(
        digits[at:] in town.suffixes.get((street, int(digits[:at])), frozenset()) for at in range(1, len(digits))
    )


def _number_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = rng.choice((home.number + rng.randint(1, 60), home.number * 10 + rng.randint(1, 9), rng.randint(1, 200)))
    shared = any((other.postcode, other.number) == (home.postcode, number) for other in town.homes)
    if shared or not _absent(town, home.street, number):
        return None
    if rng.random() < 0.65:
        return row(home.at(number), postcode=rng.choice((home.postcode, home.postcode, "")))
    return {"adres": line(rng, home.at(number))}


def _suffix_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix or not alone(home, town):
        return None
    suffix = rng.choice("cdfpqxy")
    if rng.random() < 0.65:
        return row(home, huisletter=rng.choice((suffix, suffix.upper())))
    return {"adres": line(rng, home, f"{home.number}{suffix}")}


def _street_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(_STREETS)
    if rng.random() < 0.3:
        street = f"{rng.choice(('2e', '3e', 'Tweede', 'Derde'))} {home.street}"
    elif nearest(street, town)[1] < 5:
        return None
    return row(home, straat=street, postcode="")


def _elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    place, postcode, code = rng.choice(_TOWNS)
    if home.street not in _EVERYWHERE or postcode in town.postcodes or place == home.place:
        return None
    choice = rng.randrange(4)
    if choice == 0:
        return row(home, woonplaats=place, postcode="")
    if choice == 1:
        return row(home, woonplaats="", postcode="", gemeente=code)
    if choice == 2:
        return row(
            home, woonplaats=place, postcode=rng.choice((postcode, spaced(postcode))), gemeente=rng.choice(("", code))
        )
    return {"adres": f"{home.street} {home.house}, {rng.choice((spaced(postcode) + ' ', ''))}{place}"}


def _to_or_by(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if town.at(home) & {"TO", "BY"}:
        return None
    choice = rng.randrange(3)
    if choice == 0:
        return row(home, aanduiding=rng.choice(("to", "by", "TO", "BY")))
    if choice == 1:
        return row(home, straat=rng.choice(("t/o {}", "tegenover {}", "t.o. {}", "naast {}")).format(home.street))
    return row(home, huisnummer=rng.choice(("t/o {}", "to {}", "by {}", "naast {}", "t.o. {}")).format(home.number))


def _box_or_nothing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    place = rng.choice((home.place, home.place, "", "onbekend"))
    if rng.random() < 0.4:
        postcode = f"1380{rng.choice('ABCD')}{rng.choice('ABCDE')}"
        word = rng.choice(("Postbus", "POSTBUS", "Pb.", "postbus"))
        if rng.random() < 0.5:
            lead = rng.choice(("", "", "Flexwerk Gooi BV, ", "p/a Wooncorporatie Het Gooi, "))
            return {"adres": f"{lead}{word} {home.number}, {rng.choice((spaced(postcode) + ' ', ''))}{home.place}"}
        return {"straat": word, "huisnummer": str(home.number), "postcode": postcode, "woonplaats": home.place}
    if sum(other.street == home.street for other in town.homes) < 5:
        return None
    street = rng.choice((".", "onbekend", "X", "nvt", "niet bekend", home.street, ""))
    number = (
        rng.choice(("0", "", "0000"))
        if street == home.street
        else rng.choice(("0", "999", "99999", "", str(home.number)))
    )
    postcode = rng.choice(("", "9999ZZ", "0000XX", "1234AB", "1000AA"))
    return (
        None
        if postcode in town.postcodes
        else {"straat": street, "huisnummer": number, "postcode": postcode, "woonplaats": place}
    )


def _near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = rng.choice(
        ("t/o", "t.o.", "tegenover", "naast", "nabij", "ter hoogte van", "t.h.v.", "schuin tegenover", "vlakbij")
    )
    text = rng.choice(
        (
            f"{words} {home.street} {home.house}, {home.place}",
            f"{home.street} {words} {home.house}, {home.place}",
            f"{home.street} {words} nr. {home.house} te {home.place}",
            f"{home.street} tussen {home.number} en {home.number + 2}, {home.place}",
        )
    )
    return {"adres": text}


def _nowhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if sum(other.street == home.street for other in town.homes) < 5:
        return None
    return (
        _parcel(rng, home, town)
        if rng.random() < 0.4
        else {"adres": rng.choice(_NOWHERE).format(place=home.place, street=home.street)}
    )


def _abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return {"adres": rng.choice(_ABROAD).format(home.number)}


def _parcel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    letter, number, plot = rng.choice("ABCDEF"), rng.randint(1000, 6999), rng.randint(900, 990)
    if town.has(home.street, plot):
        return None
    texts = (
        f"kadastraal perceel {home.place} {letter} {number}",
        f"{home.place}, sectie {letter} nr. {number}",
        f"perceel {letter}{number} achter de {home.street}, {home.place}",
        f"bouwterrein {home.street} kavel {plot}, {home.place}",
        f"weiland aan de {home.street}, sectie {letter} {number}",
    )
    return {"adres": rng.choice(texts)}


NONE: dict[str, Kind] = {
    "c/t: number unknown": _number_unknown,
    "c/t: suffix unknown": _suffix_unknown,
    "c: street unknown, or with a number in its name": _street_unknown,
    "c/t: in another municipality": _elsewhere,
    "c: to and by": _to_or_by,
    "c/t: postbus, placeholders": _box_or_nothing,
    "t: opposite, beside, between": _near,
    "t: nowhere, no number, or a parcel": _nowhere,
    "t: abroad": _abroad,
}
