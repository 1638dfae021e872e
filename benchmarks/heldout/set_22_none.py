"""Rows of set 22 that mean no home: an unknown street, another place, no house, or only near one."""

from __future__ import annotations

import random

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_22_people import FIRMS
from benchmarks.heldout.set_22_tools import (
    flat,
    free,
    line,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_ZEROS = "0" * 16
_STREETS = (
    "Marnixkade",
    "Vondelstraat",
    "Burgemeester Bletzstraat",
    "Admiraal de Ruyterweg",
    "Zonnebloemstraat",
    "Kalverstraat",
    "Overtoom",
    "Lindenhof",
    "Europaplein",
    "Ceintuurbaan",
)
_NUMBERED = (
    "Plein 1940-1945",
    "1e Jan Steenstraat",
    "2e Helmersstraat",
    "Laan 1813",
    "3e Oosterparkstraat",
    "Plein 40-45",
)
_ELSEWHERE = (
    ("Hilversum", "1217"),
    ("Almere", "1315"),
    ("Utrecht", "3511"),
    ("Bussum", "1404"),
    ("Zaandam", "1506"),
    ("Rotterdam", "3011"),
    ("Venlo", "5911"),
)
_ABROAD = (
    "ul. Kwiatowa {}, 00-001 Warszawa, Polska",
    "Str. Mihai Eminescu {}, Cluj-Napoca, Romania",
    "ул. Витоша {}, София",
    "Hauptstraße {}, 47533 Kleve",
    "bul. Vitosha {}, Sofia, Bulgaria",
    "Kerkstraat {}, 2000 Antwerpen, België",
)
_NEAR = ("tegenover", "t.o.", "nabij", "naast", "achter", "schuin tegenover", "in de buurt van")
_UNKNOWN = (
    "onbekend",
    "adres onbekend",
    "geen vast adres",
    "vertrokken onbekend waarheen",
    "zonder vaste woon- of verblijfplaats",
    "n.v.t.",
    "zwervend",
    "volgt nog",
    "xxx",
    "brak adresu",
)


def street_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street the place never had."""
    street = rng.choice(_STREETS)
    far = all(OSA.distance(flat(street), flat(other)) > 3 for other in town.streets)
    return (
        rng.choice(
            (
                {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place},
                free(f"{street} {home.number}, {home.place}"),
            )
        )
        if far
        else None
    )


def street_with_number(rng: random.Random, home: Home, town: Town) -> Cells:
    """A street that begins with or holds a number, which the place does not have."""
    street = rng.choice(_NUMBERED)
    return rng.choice(
        (
            {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place},
            free(f"{street} {home.number}, {home.place}"),
        )
    )


def elsewhere(rng: random.Random, home: Home, town: Town) -> Cells:
    """The street and number in another place, without postcode."""
    place, _ = rng.choice(_ELSEWHERE)
    return rng.choice(({**columns(home), "postcode": "", "woonplaats": place}, free(line(rng, home, behind=place))))


def elsewhere_postcode(rng: random.Random, home: Home, town: Town) -> Cells:
    """The same with a postcode of that place."""
    place, digits = rng.choice(_ELSEWHERE)
    code = digits + "".join(rng.choice("ABCDEGHJKLMNPRSTVWXZ") for _ in range(2))
    return rng.choice(
        ({**columns(home), "postcode": code, "woonplaats": place}, free(line(rng, home, behind=f"{code} {place}")))
    )


def abroad(rng: random.Random, home: Home, town: Town) -> Cells:
    """An address in another country."""
    return free(rng.choice(_ABROAD).format(home.number))


def near_column(rng: random.Random, home: Home, town: Town) -> Cells:
    """`to` or `by` in the column for it."""
    return {**columns(home), "aanduiding": rng.choice(("to", "by"))}


def near_text(rng: random.Random, home: Home, town: Town) -> Cells:
    """Opposite, behind or near a house."""
    return free(f"{rng.choice(_NEAR)} {line(rng, home)}")


def near_boat(rng: random.Random, home: Home, town: Town) -> Cells:
    """A boat opposite a house."""
    return free(f"woonboot {rng.choice(('tegenover', 't/o', 'nabij'))} {home.street} {home.house}, {home.place}")


def near_in_number(rng: random.Random, home: Home, town: Town) -> Cells:
    """`to` or `t.o.` in the column of the number."""
    return {
        **columns(home),
        "huisnummer": f"{rng.choice(('t.o.', 'tegenover', 'nabij'))} {home.number}",
        "postcode": "",
    }


def post_box(rng: random.Random, home: Home, town: Town) -> Cells:
    """A post box, in text."""
    word = rng.choice(("Postbus", "P.O. Box", "Antwoordnummer", "Pb."))
    return free(f"{word} {rng.randint(1, 999)}, 1380 A{rng.choice('ABCD')} {home.place}")


def post_box_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    """A post box in columns, with the number and postcode of a home."""
    return {**columns(home), "straat": rng.choice(("Postbus", "postbus nr.", "Antwoordnummer"))}


def post_box_firm(rng: random.Random, home: Home, town: Town) -> Cells:
    """A company with a post box."""
    return free(f"{rng.choice(FIRMS)}, postbus {rng.randint(1, 999)} te {home.place}")


def placeholder(rng: random.Random, home: Home, town: Town) -> Cells:
    """Words for no address."""
    return free(rng.choice(_UNKNOWN))


def placeholder_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    """The placeholders of the RNI: points and zeros."""
    return {"object_id": _ZEROS, "straat": ".", "huisnummer": "0", "woonplaats": rng.choice((".", home.place))}


def number_zero(rng: random.Random, home: Home, town: Town) -> Cells:
    """A street of the place with a placeholder for the number."""
    return {
        **columns(home),
        "huisletter": "",
        "huisnummertoevoeging": "",
        "huisnummer": rng.choice(("0", "99999", "z.n.", "ong.", "#####", "")),
    }


def id_unknown(rng: random.Random, home: Home, town: Town) -> Cells:
    """An id in good form that no object bears, or of another municipality."""
    return {"object_id": f"{rng.choice(('0457019', '0363019', '1942019'))}{rng.randrange(10**9):09}"}


def id_cut(rng: random.Random, home: Home, town: Town) -> Cells:
    """An id that lost its last digits."""
    return {"object_id": rng.choice((home.object_id[:13], f"{home.object_id[1]},{home.object_id[2:6]}E+14"))}


def no_house(rng: random.Random, home: Home, town: Town) -> Cells:
    """A street and place without a number."""
    return rng.choice((free(f"{home.street}, {tail(rng, home)}"), {"straat": home.street, "woonplaats": home.place}))


def no_street(rng: random.Random, home: Home, town: Town) -> Cells:
    """A number and place, or a postcode, without a street."""
    return rng.choice(
        (
            free(f"huisnummer {home.number}, {home.place}"),
            {"huisnummer": str(home.number), "woonplaats": home.place},
            {"woonplaats": home.place},
        )
    )


def postcode_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode that is not the town's, without street."""
    code = f"{rng.choice(('1387', '1389', '1376'))}{rng.choice('ABCDEH')}{rng.choice('KLMNP')}"
    return (
        {"postcode": code, "huisnummer": str(home.number), "woonplaats": home.place}
        if code not in town.postcodes
        else None
    )


NONE: dict[str, Kind] = {
    "street_unknown": street_unknown, "street_with_number": street_with_number, "elsewhere": elsewhere,
    "elsewhere_postcode": elsewhere_postcode, "abroad": abroad, "near_column": near_column,
    "near_text": near_text, "near_boat": near_boat, "near_in_number": near_in_number, "post_box": post_box,
    "post_box_columns": post_box_columns, "post_box_firm": post_box_firm, "placeholder": placeholder,
    "placeholder_columns": placeholder_columns, "number_zero": number_zero, "id_unknown": id_unknown,
    "id_cut": id_cut, "no_house": no_house, "no_street": no_street, "postcode_unknown": postcode_unknown,
}  # fmt: skip
