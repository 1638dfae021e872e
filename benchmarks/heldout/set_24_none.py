"""Set 24, none: houses that do not exist, and cells that hold no house."""

from __future__ import annotations

import random

from rapidfuzz.distance import Levenshtein

from benchmarks.heldout.set_24_tools import baseless, book_of, clean, coded, letters, plain, posted, where
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_INVENTED = (
    "Zonnebloemstraat",
    "Dorpsplein",
    "Wilgenroosje",
    "Havikshorst",
    "Koningsvarenweg",
    "Zeggekamp",
    "Tulpendreef",
)
_CITIES = (
    ("Utrecht", "3511", "0344"),
    ("Rotterdam", "3011", "0599"),
    ("Den Haag", "2511", "0518"),
    ("Hilversum", "1211", "0402"),
)
_COMMON = (
    "Herengracht",
    "Singel",
    "Kerkstraat",
    "Molenstraat",
    "Julianastraat",
    "Stationsweg",
    "Nieuwstraat",
    "Oudegracht",
)
_FOREIGN = (
    "ul. Kwiatowa {n} m. {room}, 00-950 Warszawa",
    "Str. Mihai Eminescu nr. {n}, Suceava, România",
    "ul. Vasil Levski {n}, Plovdiv, Bulgaria",
    "Petőfi utca {n}, 4025 Debrecen, Magyarország",
    "Bahnhofstraße {n}, 33602 Bielefeld, Deutschland",
    "Calle Mayor {n}, 28013 Madrid, España",
    "Laisvės al. {n}, LT-44240 Kaunas",
)


def _unborn(rng: random.Random, home: Home, town: Town) -> int | None:
    """A number far beyond the last of the street, that no street of the postcode has either."""
    number = book_of(town).top[home.street] + rng.randint(120, 400)
    streets = book_of(town).codes[home.postcode] if home.postcode else set()
    return None if any(town.has(street, number) for street in {home.street, *streets}) else number


@where(posted)
def number_beyond_the_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = _unborn(rng, home, town)
    return clean(home, huisnummer=str(number), huisletter="", huisnummertoevoeging="") if number else None


@where(posted)
def gap_in_the_numbering(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number + rng.choice([-4, -2, -1, 1, 2, 4])
    streets = book_of(town).codes[home.postcode] | {home.street}
    if number < 1 or any(town.has(street, number) for street in streets):
        return None
    return clean(home, huisnummer=str(number), huisletter="", huisnummertoevoeging="")


@where(coded)
def unknown_number_at_code(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = _unborn(rng, home, town)
    return {"postcode": home.postcode, "huisnummer": str(number)} if number else None


@where(plain)
def letter_nobody_has(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisletter=rng.choice("QYJ"))


@where(baseless)
def letter_beside_the_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    sign = rng.choice("QYJ")
    if any(sign in suffix for suffix in town.at(home)):
        return None
    return {"adres": f"{home.street} {home.number}{sign}, {home.place}"}


def _invented(rng: random.Random, town: Town) -> str | None:
    name = rng.choice(_INVENTED)
    near = min(Levenshtein.distance(letters(name), letters(street)) for street in town.streets)
    return name if near >= 6 else None


def street_invented_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = _invented(rng, town)
    return {"adres": rng.choice(["{} {}, Weesp", "{} {} te Weesp"]).format(street, home.house)} if street else None


def same_street_in_a_city(rng: random.Random, home: Home, town: Town) -> Cells:
    city, digits, _ = rng.choice(_CITIES)
    return {"adres": f"{rng.choice(_COMMON)} {home.house}, {digits} {rng.choice('ABCD')}{rng.choice('KLPR')} {city}"}


def city_in_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    city, digits, code = rng.choice(_CITIES)
    postcode = digits + rng.choice("ABCD") + rng.choice("KLPR")
    return clean(home, straat=rng.choice(_COMMON), woonplaats=city, postcode=postcode, gemeente=code)


def city_without_code(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(
        home, straat=rng.choice(_COMMON), postcode="", woonplaats=rng.choice(["Amsterdam", "Utrecht", "Leiden"])
    )


def other_municipality_no_place(rng: random.Random, home: Home, town: Town) -> Cells:
    code = rng.choice(["0344", "0599", "0518", "0402"])
    return clean(home, straat=rng.choice(_COMMON), postcode="", woonplaats="", gemeente=code)


def villages_around(rng: random.Random, home: Home, town: Town) -> Cells:
    village = rng.choice(["Muiden", "Nigtevecht", "Nederhorst den Berg", "Muiderberg", "Abcoude"])
    return {"adres": rng.choice(["Dorpsstraat {}, {}", "Kerkstraat {} te {}"]).format(home.number, village)}


def abroad(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"adres": rng.choice(_FOREIGN).format(n=home.number, room=rng.randint(1, 40))}


def abroad_in_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    street, place, postcode = rng.choice(
        [("ul. Polna", "Lublin", "20-601"), ("Strada Unirii", "Iași", "700033"), ("Hauptstraße", "Kleve", "47533")]
    )
    return {"straat": street, "huisnummer": str(home.number), "woonplaats": place, "postcode": postcode}


def placeholder_cells(rng: random.Random, home: Home, town: Town) -> Cells:
    zeros = "0" * 16
    return {
        "straat": ".",
        "huisnummer": "0",
        "woonplaats": rng.choice([".", "Weesp"]),
        "object_id": zeros,
        "nummeraanduiding_id": zeros,
        "gemeente": "0457",
    }


def number_zero(rng: random.Random, home: Home, town: Town) -> Cells:
    return clean(home, huisnummer=rng.choice(["0", "00000", "99999"]), huisletter="", huisnummertoevoeging="")


def errors_of_a_sheet(rng: random.Random, home: Home, town: Town) -> Cells:
    names = ("straat", "huisnummer", "postcode", "woonplaats")
    return dict.fromkeys(names, rng.choice(["#N/B", "#REF!", "#N/A", "#VERW!", "#NAAM?", "#########"]))


def no_house_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    several = len(book_of(town).plain[home.street]) >= 5
    form = rng.choice(["{}, Weesp (huisnummer onbekend)", "ergens aan {} te Weesp", "{} Weesp, nr nog opvragen"])
    return {"adres": form.format(home.street)} if several else None


def other_things(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"adres": rng.choice(_THINGS).format(n=home.number)}


_THINGS = (
    "06-{n:0>8}",
    "zonder vaste woon- of verblijfplaats, Weesp",
    "kadastraal perceel Weesp sectie C nummer {n}",
    "slaapt in auto, parkeerplaats station Weesp",
    "wisselende adressen in en om Weesp",
    "kenteken {n}-XTB-7, camper",
    "brak niet ok, zie dossier {n}",
)


def id_of_nothing(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"object_id": f"9999{home.object_id[4:6]}{rng.randint(0, 9_999_999_999):010d}"}


NOWHERE: dict[str, Kind] = {
    "number beyond the street, columns": number_beyond_the_street,
    "number in a gap of the street": gap_in_the_numbering,
    "unknown number at a postcode": unknown_number_at_code,
    "letter at a house without letters": letter_nobody_has,
    "unknown letter beside known letters": letter_beside_the_letters,
    "street that does not exist, text": street_invented_in_text,
    "same street name in a city, text": same_street_in_a_city,
    "same street name in a city, columns": city_in_columns,
    "same street name in a city, no postcode": city_without_code,
    "code of another municipality, no place": other_municipality_no_place,
    "villages around": villages_around,
    "abroad in text": abroad,
    "abroad in columns": abroad_in_columns,
    "placeholders of the register": placeholder_cells,
    "number zero or all nines": number_zero,
    "error words of a spreadsheet": errors_of_a_sheet,
    "no number in text": no_house_in_text,
    "cells that hold something else": other_things,
    "id of nothing": id_of_nothing,
}
