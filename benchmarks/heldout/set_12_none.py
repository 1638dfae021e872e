"""None kinds of `heldout.set_12`: the row names no house of the register, or says that it is not that house."""

from __future__ import annotations

import random

from benchmarks.heldout.set_12_checks import (
    bare,
    book_of,
    certain,
    family,
    fresh_postcode,
    like,
    line,
    row,
    spaced,
    unlike_any,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_COMMON = (
    "Kerkstraat", "Nieuwstraat", "Julianastraat", "Emmastraat", "Wilhelminastraat", "Hoogstraat", "Molenstraat", "Stationsweg",
    "Herenstraat", "Herengracht", "Spoorstraat", "Middenstraat", "Torenstraat", "Kerklaan", "Kastanjelaan", "Meidoornlaan",
    "Prins Bernhardlaan", "Prinses Beatrixlaan", "Prinses Irenelaan", "Singel", "Oudegracht", "Frans Halsstraat", "Stationsplein",
    "Rembrandt van Rijnstraat", "Johannes Vermeerstraat", "Jozef Israëlsstraat", "Hugo de Grootlaan", "Utrechtseweg", "Groeneweg",
    "Nijverheidslaan", "Zandstraat", "Breedstraat", "Kanaaldijk", "Leeuwerikstraat", "Vincent van Goghstraat", "Jan Tooropstraat",
)  # fmt: skip
"""Streets of Weesp that many towns have: elsewhere they raise no doubt."""
_TOWNS = (
    ("Hilversum", "1211", "0402"), ("Hilversum", "1221", "0402"), ("Naarden", "1411", "1942"), ("Bussum", "1404", "1942"),
    ("Diemen", "1112", "0384"), ("Almere", "1315", "0034"), ("Zaandam", "1506", "0479"), ("Amersfoort", "3811", "0307"),
    ("Hoofddorp", "2132", "0394"), ("Venlo", "5911", "0983"), ("Waalwijk", "5141", "0867"), ("Poeldijk", "2685", "1783"),
    ("Horst", "5961", "1507"), ("Etten-Leur", "4871", "0777"),
)  # fmt: skip
_STREETS = (
    "Dorpsstraat", "Beukenlaan", "Lindelaan", "Eikenlaan", "Industrieweg", "Havenkade", "Parallelweg", "Burgemeester Jansenweg",
    "Tulpenplein", "Ambonstraat", "Philipsweg", "Marconibaan", "Koningin Maximaplein", "Veilingweg", "Zonnebloemstraat",
    "Beethovenlaan", "Edisonweg", "Kalverstraat", "Fabrieksterrein", "Eerste Wijkstraat", "Azaleaplantsoen", "Vuurtorenpad",
    "Ringdijk", "2e Tuindwarsstraat", "Plein 1945", "Laan van Europa", "Noorderhavenkade", "Zwaluwlaantje", "Wagenmakersdreef",
)  # fmt: skip
_NEAR = (
    "t/o {house}", "t.o. {house}", "tegenover {house}", "tegenover nr. {house}", "naast {house}", "naast nr {house}", "bij {house}",
    "nabij {house}", "achter {house}", "schuin tegenover {house}", "vlakbij nr. {house}", "ter hoogte van {house}", "thv {house}",
)  # fmt: skip
_BOXES = (
    "Postbus {n}",
    "postbus {n}",
    "POSTBUS {n}",
    "Pb. {n}",
    "Postb. {n}",
    "P.O. Box {n}",
    "PO Box {n}",
    "Antwoordnummer {n}",
)
_WORDS = (
    "onbekend", "adres onbekend", "n.v.t.", "nvt", "n.n.b.", "volgt", "adres volgt nog", "zie bijlage", "zie dossier", "VOW", "vertrokken",
    "zwervend", "geen vaste woon- of verblijfplaats", "GVWOV", "dakloos", "wisselend", "diverse adressen", "via uitzendbureau",
    "slaapt in vrachtwagen", "bij werkgever", "hotel", "camping", "thuis", "idem", "zelfde adres", "hetzelfde als vorige", "brak",
    "brak danych", "nieznany", "necunoscut", "fără adresă", "без адрес", "неизвестен", "unknown", "none", "NULL", "#N/B", "#REF!", "test",
    "geheim", "privé", "x", "xxx", ".", "-", "--", "?", "0", "...", "*****", "adres", "Straat 1",
)  # fmt: skip
_SIGNS = (
    "?",
    "??",
    "-",
    "--",
    "x",
    "xx",
    "0",
    "00",
    "zn",
    "z.n.",
    "z/n",
    "geen",
    "onb",
    "onbekend",
    "nnb",
    "*",
    "...",
    "#",
    "n.v.t.",
    "...?",
)
_ABROAD = (
    ("ul. Kościuszki {n}", "62-800", "Kalisz"), ("ul. Lipowa {n}/3", "15-424", "Białystok"), ("os. Słoneczne {n} m. 4", "31-956", "Kraków"),
    ("Str. Libertății nr. {n}", "310000", "Arad"), ("Strada Mihai Eminescu {n}, bl. 3, ap. 5", "700001", "Iași"), ("бул. България {n}", "4000", "Пловдив"),
    ("ul. Tsar Simeon {n}", "5800", "Pleven"), ("Hauptstraße {n}", "46446", "Emmerich"), ("Bahnhofstr. {n}", "D-47574", "Goch"),
    ("Kerkstraat {n}", "B-2060", "Antwerpen"), ("Stationsstraat {n}", "3900", "Pelt (België)"), ("Calle Mayor {n}", "28013", "Madrid"),
)  # fmt: skip
_OBJECTS = (
    "kavel {n}", "bouwkavel {n}", "bouwnummer {n}", "bouwnr. {n}", "bnr {n}", "garagebox {n}", "garage nr {n}", "parkeerplaats {n}",
    "parkeervak {n}", "lichtmast {n}", "lantaarnpaal {n}", "volkstuin {n}", "perceel {n}", "sectie B nr. {n}", "trafohuisje {n}",
    "bushalte {n}", "bouwkeet {n}", "gemaal {n}",
)  # fmt: skip


def _number_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number in a gap of the street, or beyond its end."""
    known = [one.number for one in book_of(town).streets[home.street]]
    gap = rng.random() < 0.4 and max(known) - min(known) > 3
    number = rng.randrange(min(known), max(known)) if gap else max(known) + rng.randint(2, 60)
    shared = any(one.number == number for one in book_of(town).postcodes[home.postcode])  # one postcode, two streets
    if town.has(home.street, number) or (home.postcode and shared):
        return None
    return like(rng, home, house=f"{number}{rng.choice(('', '', '', 'a'))}")


def _suffix_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that the number never had."""
    found = town.at(home)
    if any(len(suffix) > 1 for suffix in found):
        return None
    free = [letter for letter in "abcdf" if letter.upper() not in found]
    last = max(found - {""}, default="")
    free = [letter for letter in free if letter.upper() > last]
    if not free:
        return None
    letter = rng.choice(free)
    if rng.random() < 0.4:
        return columns(home) | {"huisletter": letter, "huisnummertoevoeging": ""}
    return like(rng, home, house=f"{home.number}{rng.choice(('', '', ' ', '-'))}{rng.choice((letter, letter.upper()))}")


def _street_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A good Dutch street that this town does not have and that resembles none of its streets."""
    street = rng.choice(_STREETS)
    postcode = fresh_postcode(rng, town, rng.choice(("1381", "1382", "1383", "1380"))) if rng.random() < 0.4 else ""
    return row(rng, street, str(home.number), postcode, home.place) if unlike_any(street, town) else None


def _elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that this town has too, with the place, postcode or municipality of another."""
    if home.street not in _COMMON:
        return None
    place, digits, municipality = rng.choice(_TOWNS)
    if rng.random() < 0.3:
        return {
            "straat": home.street,
            "huisnummer": home.house,
            "gemeente": municipality,
            "woonplaats": rng.choice((place, "")),
        }
    return row(rng, home.street, home.house, fresh_postcode(rng, town, digits) if rng.random() < 0.6 else "", place)


def _near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite, beside, behind, between, at the corner: not in that house."""
    if not bare(home, town):
        return None
    if rng.random() < 0.25:
        other = rng.choice(book_of(town).streets[home.street])
        if other.number == home.number:
            return None
        low, high = sorted((home.number, other.number))
        return like(rng, home, house=f"{rng.choice(('tussen', 'tussen nr.'))} {low} en {high}")
    if rng.random() < 0.15:
        other = rng.choice(town.homes)
        corner = f"hoek {home.street}{rng.choice((' / ', '/', ' en ', ' - '))}{other.street}"
        return {"adres": f"{corner}, {home.place}"} if other.street != home.street else None
    words = rng.choice(_NEAR).format(house=home.house)
    if rng.random() < 0.4:
        first = words.rsplit(" ", 1)[0].removesuffix(" nr.").removesuffix(" nr")
        what = rng.choice(("", "", "woonboot ", "caravan ", "keet "))
        return {"adres": f"{what}{first} {line(rng, home.street, home.house, home.postcode, home.place)}"}
    return like(rng, home, house=words)


def _aanduiding(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The element 11.50 says opposite or near; or the description of the place does."""
    if not certain(home, town) or "TO" in town.at(home) or "BY" in town.at(home):
        return None
    if rng.random() < 0.8:
        return columns(home) | {"aanduiding": rng.choice(("to", "by", "to", "by", "TO", "BY"))}
    words = rng.choice(("tegenover", "naast", "t/o", "achter")) + f" {home.street} {home.house}"
    return {"locatie": words[:35], "woonplaats": home.place} if len(words) <= 35 else None


def _postbox(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A box at the post office, also with the postcode of a street that has the number."""
    box = rng.choice(_BOXES).format(n=home.number)
    real = home.postcode and rng.random() < 0.3
    postcode = home.postcode if real else fresh_postcode(rng, town, "1380")
    if rng.random() < 0.3:
        return {
            "straat": box.rsplit(" ", 1)[0],
            "huisnummer": str(home.number),
            "postcode": postcode,
            "woonplaats": home.place,
        }
    if rng.random() < 0.3:
        return {"straat": box, "postcode": spaced(rng, postcode), "woonplaats": home.place}
    return {"adres": line(rng, box, "", postcode, home.place)}


def _placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Words and signs that stand where an address should."""
    word = rng.choice(_WORDS)
    zeros = "0" * 16
    forms: tuple[Cells, ...] = (
        {"adres": word},
        {"adres": f"{word}, {home.place}"},
        {"straat": word, "huisnummer": rng.choice(("0", "", word, "1")), "woonplaats": home.place},
        {"straat": ".", "huisnummer": "0", "woonplaats": ".", "object_id": zeros, "nummeraanduiding_id": zeros},
        {
            "straat": word,
            "huisnummer": "0",
            "postcode": rng.choice(("0000AA", "9999ZZ", "0000 XX", "1111 AA")),
            "woonplaats": home.place,
        },
    )
    return rng.choice(forms)


def _sign_for_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street with a sign or word, or nothing, where the number should be."""
    doors = {one.number for one in book_of(town).postcodes.get(home.postcode, [])}
    if len(doors) < 4 or town.has(home.street, 0):
        return None
    return like(rng, home, house=rng.choice((*_SIGNS, "", "", "", "")))


def _abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address at home, in another country."""
    street, postcode, place = rng.choice(_ABROAD)
    written = street.format(n=home.number)
    if rng.random() < 0.3:
        return {"straat": written, "postcode": postcode, "woonplaats": place}
    return {"adres": f"{written}, {postcode} {place}"}


def _no_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A plot, a garage, a lamp post with a number: not the house with that number."""
    thing = rng.choice(_OBJECTS).format(n=home.number)
    if not bare(home, town) or len(family(home, town)) > 1:
        return None
    if rng.random() < 0.3:
        return {"adres": f"{thing}, {home.street}, {home.place}"}
    return like(rng, home, house=thing)


def _postcode_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only postcode and number, and the postcode does not exist."""
    postcode = fresh_postcode(rng, town, home.postcode[:4]) if home.postcode else ""
    if not postcode:
        return None
    if rng.random() < 0.5:
        return {"postcode": spaced(rng, postcode), "huisnummer": home.house, "woonplaats": rng.choice((home.place, ""))}
    return {"adres": f"{spaced(rng, postcode)} {rng.choice(('', 'nr ', 'huisnr. '))}{home.house}"}


NONE: dict[str, Kind] = {
    "number not there": _number_not_there,
    "suffix not there": _suffix_not_there,
    "street not there": _street_not_there,
    "same street elsewhere": _elsewhere,
    "near in words": _near,
    "near in a column": _aanduiding,
    "post box": _postbox,
    "placeholder": _placeholder,
    "sign for a number": _sign_for_number,
    "abroad": _abroad,
    "plot, garage or lamp post": _no_house,
    "postcode not there, no street": _postcode_not_there,
}
