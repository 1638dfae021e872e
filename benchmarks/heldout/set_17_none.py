"""None kinds of the seventeenth held-out set: somewhere else, or no address at all."""

from __future__ import annotations

import random

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_ELSEWHERE = (
    *(
        ("Huizen", "0406", "1271"),
        ("Hilversum", "0402", "1211"),
        ("Almere", "0034", "1315"),
        ("Utrecht", "0344", "3511"),
    ),
    *(
        ("Amersfoort", "0307", "3811"),
        ("Zaandam", "0479", "1506"),
        ("Haarlem", "0392", "2011"),
        ("Leiden", "0546", "2312"),
    ),
    *(
        ("Purmerend", "0439", "1441"),
        ("Rotterdam", "0599", "3011"),
        ("Den Haag", "0518", "2511"),
        ("Tilburg", "0855", "5011"),
    ),
)
_SPELT_LIKE = (("Wezep", "8091"), ("Wesepe", "8124"), ("Weert", "6001"), ("Weerselo", "7595"), ("Wessem", "6019"))
_SPELT_WRONGLY = (
    "Hilvesum",
    "Amersfort",
    "Purmerent",
    "Rotterdm",
    "Zaandm",
    "Utrehct",
    "Alemre",
    "Harlem",
    "Hilverusm",
)
_BELGIAN = (("3000", "Leuven"), ("2000", "Antwerpen"), ("9000", "Gent"), ("8000", "Brugge"), ("2300", "Turnhout"))
_FOREIGN = (
    *(
        "ul. Kwiatowa {n}/3, 00-950 Warszawa, Polska",
        "ul. Mickiewicza {n} m. 4, 41-200 Sosnowiec",
        "Str. Libertății nr. {n}, ap. 2, Cluj-Napoca",
    ),
    *(
        "ул. Васил Левски {n}, София",
        "Hauptstraße {n}, 48599 Gronau, Deutschland",
        "ul. Vasil Levski {n}, Plovdiv, Bulgaria",
    ),
    *(
        "Bd. Unirii {n}, bl. 5, sc. A, et. 2, București",
        "ul. Długa {n}, 80-827 Gdańsk",
        "Bahnhofstr. {n}, D-47533 Kleve",
    ),
)
_UNKNOWN = (
    *(
        "onbekend",
        "n.v.t.",
        "zonder vaste woon- of verblijfplaats",
        "zwervend",
        "zie opmerkingen",
        "adres volgt",
        "VOW",
    ),
    *(
        "niet bekend",
        "geheim",
        "RNI",
        "?",
        "xxx",
        "nieznany",
        "brak adresu",
        "necunoscut",
        "неизвестен",
        "wisselende adressen",
    ),
)
_ABSENT = (
    "Seringenplantsoen",
    "Oranjeboomstraat",
    "Wibautkade",
    "Zonnebloemlaan",
    "Drentsestraat",
    "Beethovendreef",
    "Madelievenstraat",
)


def _letters(rng: random.Random) -> str:
    return rng.choice("ABCEGHJKL") + rng.choice("ABCEGHJKL")


def post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box or a free-post number, in text or columns; its number is also a house number."""
    word, code = (
        rng.choice(("Postbus", "POSTBUS", "Antwoordnummer", "P.O. Box", "Postbox", "Pb.")),
        f"1380A{rng.choice('ABCDE')}",
    )
    if rng.random() < 0.5:
        return {"straat": word, "huisnummer": str(home.number), "postcode": code, "woonplaats": home.place}
    return {"adres": f"{word} {home.number}, {code[:4]} {code[4:]} {home.place}"}


def elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of the same name in another municipality, with its postcode."""
    place, code, figures = rng.choice(_ELSEWHERE)
    postcode = figures + _letters(rng)
    if rng.random() < 0.5:
        return {"adres": f"{home.street} {home.house}, {postcode[:4]} {postcode[4:]} {place}"}
    return {**columns(home), "postcode": postcode, "woonplaats": place, "gemeente": rng.choice(("", code))}


def elsewhere_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of the same name in another municipality, without postcode."""
    place, code, _ = rng.choice(_ELSEWHERE)
    made = (
        {"adres": f"{home.street} {home.house}, {place}"},
        {"adres": f"{place}, {home.street} {home.house}"},
        {**columns(home), "postcode": "", "woonplaats": place, "gemeente": rng.choice(("", code))},
    )
    return rng.choice(made)


def elsewhere_spelt_like(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Another place whose name looks like this one's, with its own postcode."""
    place, figures = rng.choice(_SPELT_LIKE)
    postcode = figures + _letters(rng)
    cells = {**columns(home), "postcode": postcode, "woonplaats": place}
    return cells if rng.random() < 0.5 else {"adres": f"{home.street} {home.house}, {postcode} {place}"}


def elsewhere_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Another place, misspelt, without postcode."""
    return {"adres": f"{home.street} {home.house}, {rng.choice(_SPELT_WRONGLY)}"}


def in_belgium(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of the same name in Belgium."""
    code, place = rng.choice(_BELGIAN)
    before, behind = rng.choice(("", "B-", "BE-")), rng.choice((", België", " (B)", ", Belgium"))
    return {"adres": f"{home.street} {home.house}, {before}{code} {place}{behind}"}


def abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address in the country of origin."""
    return {"adres": rng.choice(_FOREIGN).format(n=home.number)}


def placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Words for unknown, in the text or in the cell of the street, at times with a number of nines or zeros."""
    word = rng.choice(_UNKNOWN)
    if rng.random() < 0.5:
        return {"adres": rng.choice((word, f"{word}, {home.place}"))}
    return {"straat": word, "huisnummer": rng.choice(("0", "", "99999", "9999", "1")), "woonplaats": home.place}


def street_not_here(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that this place does not have, with a postcode that does not exist or none."""
    street = rng.choice(_ABSENT)
    if street in town.streets:
        return None
    postcode = f"138{rng.choice('56')} {_letters(rng)}"
    return {
        "adres": rng.choice(
            (f"{street} {home.number}, {home.place}", f"{street} {home.number}, {postcode} {home.place}")
        )
    }


def cadastral(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The name of a cadastral parcel instead of an address."""
    section, number = rng.choice("ABCD"), rng.randint(100, 6999)
    forms = (
        "kadastraal bekend gemeente Weesp sectie {s} nummer {n}",
        "WSP00 {s} {n}",
        "perceel Weesp {s} {n}",
        "sectie {s}, nr. {n} (ged.)",
    )
    return {"adres": rng.choice(forms).format(s=section, n=number)}


def reached_not_housed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The cell of the address holds a telephone number, an e-mail address or only the name of a firm."""
    forms = (
        f"0294-4{rng.randint(10000, 99999)}",
        f"06-{rng.randint(10000000, 99999999)}",
        "info@flexwerk.nl",
        "Otto Work Force B.V.",
        "Camping De Vechtstreek, Weesp",
        "Jachthaven Weesp",
        "www.uitzendbureau.nl",
    )
    return {"adres": rng.choice(forms)}


def id_only_and_spoiled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Nothing but an identifier that Excel rounded, that is all zeros, or that belongs to another municipality."""
    digits = f"{rng.randint(10**9, 10**10 - 1)}"
    return {"object_id": rng.choice(("4,5701E+14", "4.57E+14", "0" * 16, f"036301{digits}", f"040201{digits}"))}


NONE: dict[str, Kind] = {
    found.__name__: found
    for found in (
        post_box,
        elsewhere,
        elsewhere_no_postcode,
        elsewhere_spelt_like,
        elsewhere_misspelt,
        in_belgium,
        abroad,
        placeholder,
        street_not_here,
        cadastral,
        reached_not_housed,
        id_only_and_spoiled,
    )
}
