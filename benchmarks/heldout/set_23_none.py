"""Rows of set 23 that have no answer: the address does not exist, lies elsewhere, or is not where the person lives."""

from __future__ import annotations

import random

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_23_spelling import front, slip
from benchmarks.heldout.set_23_tools import (
    anyone,
    beside,
    beyond,
    clear,
    either,
    filled,
    fold,
    gap,
    index_of,
    lettered,
    plain,
    said,
    simple,
    spaced,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_STREETS = (
    "Dorpsstraat",
    "Acacialaan",
    "Marktplein",
    "Tulpstraat",
    "Vondelstraat",
    "Burgemeester Visserweg",
    "Zonnebloemstraat",
    "Wagnerlaan",
    "Parallelweg",
    "Haydnstraat",
    "Eikenlaan",
    "Noorderhavenkade",
)
_TOWNS = (
    ("1411", "Naarden"),
    ("1404", "Bussum"),
    ("1111", "Diemen"),
    ("1211", "Hilversum"),
    ("1315", "Almere"),
    ("3511", "Utrecht"),
    ("1391", "Abcoude"),
    ("1394", "Nederhorst den Berg"),
)
_ALIKE = (("6001", "Weert"), ("8091", "Wezep"), ("8124", "Wesepe"), ("5384", "Heesch"), ("7031", "Wehl"))
_COMMON = (
    "Kerkstraat",
    "Molenstraat",
    "Stationsweg",
    "Emmastraat",
    "Julianastraat",
    "Wilhelminastraat",
    "Herengracht",
    "Hoogstraat",
    "Nieuwstraat",
    "Middenstraat",
    "Frans Halsstraat",
    "Kastanjelaan",
    "Oudegracht",
    "Singel",
    "Herenstraat",
    "Meidoornlaan",
    "Rijnkade",
    "Hugo de Grootlaan",
)
_LETTERS = "ABCDEGHJKLNPRTVWXZ"
_CODES = ("0402", "0518", "0344", "0599", "GM0402", "Hilversum", "Utrecht", "402")


def _letters(dice: random.Random) -> str:
    return dice.choice(_LETTERS) + dice.choice(_LETTERS)


def _absent(dice: random.Random, home: Home, town: Town, within: bool) -> Home | None:
    """Give a house of the street that is not and never was there, and that no street of its postcode has."""
    number = gap(dice, home, town) if within else beyond(dice, home, town)
    streets = index_of(town).postcodes.get(home.postcode, frozenset()) if home.postcode else frozenset()
    if number is None or any(town.has(street, number) for street in streets):
        return None
    return home.at(number)


def absent(*forms: str, within: bool = False) -> Kind:
    """Make a text with a number that does not exist."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        house = _absent(dice, home, town, within)
        return said(anyone, *forms)(dice, house, town) if house else None

    return kind


def absent_cells(*changes: Cells, within: bool = False) -> Kind:
    """Make columns with a number that does not exist."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        house = _absent(dice, home, town, within)
        return filled(anyone, *changes)(dice, house, town) if house else None

    return kind


def _absent_misspelt(dice: random.Random, home: Home, town: Town) -> Cells | None:
    house = _absent(dice, home, town, dice.random() < 0.5)
    written = slip(dice, home.street)
    if house is None or not clear(written, home, town):
        return None
    return {"adres": f"{written} {house.number}, {tail(dice, house)}"}


def _absent_shortened(dice: random.Random, home: Home, town: Town) -> Cells | None:
    house = _absent(dice, home, town, dice.random() < 0.5)
    written = front(home.street).replace("straat", "str.").replace("laan", "ln")
    if house is None or written == home.street:
        return None
    return columns(house) | {"straat": written}


def _absent_range(dice: random.Random, home: Home, town: Town) -> Cells | None:
    low = beyond(dice, home, town)
    return {"adres": f"{home.street} {low}{dice.choice(['-', ' t/m '])}{low + 4}, {home.place}"}


def _free_letter(dice: random.Random, home: Home, town: Town, letters: str) -> str | None:
    """Give a letter that is not at this number, nor begins or ends anything there."""
    at = town.at(home)
    free = [letter for letter in letters if not any(letter in found for found in at)]
    return dice.choice(free) if free else None


def _no_such_letter(dice: random.Random, home: Home, town: Town) -> Cells | None:
    letter = _free_letter(dice, home, town, "CDEFG")
    if letter is None or not plain(home, town):
        return None
    if dice.random() < 0.5:
        return columns(home) | {"huisletter": letter}
    return {"adres": f"{home.street} {home.number}{letter.lower()}, {tail(dice, home)}"}


def _no_such_neighbour(dice: random.Random, home: Home, town: Town) -> Cells | None:
    letter = _free_letter(dice, home, town, "CDEFGJ")
    if letter is None or not lettered(home, town) or len(town.at(home)) < 2:
        return None
    if dice.random() < 0.5:
        return columns(home) | {"huisletter": letter}
    return {"adres": f"{home.street} {home.number} {letter}, {tail(dice, home)}"}


def _no_such_addition(dice: random.Random, home: Home, town: Town) -> Cells | None:
    if not plain(home, town) or home.number > 99:
        return None
    return columns(home) | {"huisnummertoevoeging": str(dice.randint(101, 140))}


def _strange(dice: random.Random, town: Town) -> str | None:
    """Give a street that is not in town and looks like none."""
    street = dice.choice(_STREETS)
    near = min(OSA.distance(fold(street), word) for word in index_of(town).folded.values())
    return street if near >= 4 else None


def _strange_street(dice: random.Random, home: Home, town: Town) -> Cells | None:
    street = _strange(dice, town)
    if street is None:
        return None
    if dice.random() < 0.5:
        return {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place}
    return {"adres": f"{street} {home.number}, {home.place}"}


def _strange_with_room(dice: random.Random, home: Home, town: Town) -> Cells | None:
    street = _strange(dice, town)
    return {"adres": f"ul. {street} {home.number}, pokój {dice.randint(2, 5)}, {home.place}"} if street else None


def _unused_postcode(dice: random.Random, town: Town) -> str | None:
    code = dice.choice(["1385", "1386", "1387", "1388", "1389"]) + _letters(dice)
    return None if code in town.postcodes else code


def _strange_both(dice: random.Random, home: Home, town: Town) -> Cells | None:
    street, code = _strange(dice, town), _unused_postcode(dice, town)
    if street is None or code is None:
        return None
    return {"straat": street, "huisnummer": str(home.number), "postcode": code, "woonplaats": home.place}


def _postcode_nowhere(dice: random.Random, home: Home, town: Town) -> Cells | None:
    code = _unused_postcode(dice, town)
    if code is None:
        return None
    return dice.choice([{"postcode": code, "huisnummer": str(home.number)}, {"adres": f"{spaced(code)} {home.number}"}])


def away(places: tuple[tuple[str, str], ...], *forms: str) -> Kind:
    """Make an address in another town, under a street name that many towns have."""

    def kind(dice: random.Random, home: Home, town: Town) -> Cells | None:
        code, place = dice.choice(places)
        if home.street not in _COMMON or not simple(home, town):
            return None
        form = dice.choice(forms)
        if form == "columns":
            return columns(home) | {"postcode": f"{code}{_letters(dice)}", "woonplaats": place}
        return {"adres": form.format(s=home.street, h=home.house, pc=f"{code} {_letters(dice)}", code=code, pl=place)}

    return kind


def _other_gemeente(dice: random.Random, home: Home, town: Town) -> Cells | None:
    if home.street not in _COMMON or not simple(home, town):
        return None
    return columns(home) | {"postcode": "", "woonplaats": "", "gemeente": dice.choice(_CODES)}


def near(*forms: str) -> Kind:
    """Make a text that names a house to tell what lies by it."""
    return said(plain, *forms)


def _between(dice: random.Random, home: Home, town: Town) -> Cells | None:
    other = beside(dice, home, town)
    if other is None or not plain(home, town):
        return None
    form = dice.choice(
        ["tussen {s} {a} en {b}, {t}", "{s}, tussen nr. {a} en nr. {b}, {t}", "{s} tussen {a} en {b}, {t}"]
    )
    low, high = sorted((home.number, other.number))
    return {"adres": form.format(s=home.street, a=low, b=high, t=tail(dice, home))}


def _marked(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The mark of LO: `to` and `by`."""
    return columns(home) | {"aanduiding": dice.choice(["to", "by", "TO", "BY"])} if simple(home, town) else None


def _numberless(dice: random.Random, home: Home, town: Town) -> Cells | None:
    if len(index_of(town).streets[home.street]) < 5:
        return None
    number = dice.choice(["", "z.n.", "zn", "ong.", "?", "onbekend", "0", "nnb"])
    if dice.random() < 0.5:
        return {"straat": home.street, "huisnummer": number, "woonplaats": home.place}
    return {"adres": f"{home.street} {number}, {home.place}"}


def _foreign_id(dice: random.Random, home: Home, town: Town) -> Cells | None:
    return {"object_id": f"{dice.choice(['0363', '0344', '0599'])}01{dice.randint(0, 10**9):010d}"}


def fixed(*rows: Cells) -> Kind:
    """Make rows that are the same for every home."""
    return lambda dice, home, town: dict(dice.choice(rows))


_WORDS = (
    "onbekend",
    "zonder vaste woon- of verblijfplaats",
    "volgt",
    "nader te bepalen",
    "n.n.b.",
    "-",
    ".",
    "adres niet bekend bij werkgever",
    "nieznany",
    "necunoscut",
    "unknown",
    "zwervend",
    "VOW",
    "???",
)

NONE: dict[str, Kind] = {
    "number past the end, columns": absent_cells({}, {"postcode": ""}),
    "number past the end, text": absent("{s} {n}, {pc} {pl}", "{s} {n} {pl}", "{n} {s}, {t}"),
    "number in a gap of the street, columns": absent_cells({}, {"postcode": ""}, within=True),
    "number in a gap of the street, text": absent(
        "{s} {n}, {t}", "{pl}, {s} {n}", "c/o Tempo Uitzendbureau, {s} {n}, {t}", within=True
    ),
    "number that does not exist, postcode only": absent_cells({"straat": "", "woonplaats": "", "postcode": "{pc}"}),
    "number that does not exist, with a room": absent(
        "{s} {n} kamer {k}, {t}", "ul. {s} {n} m. {k}, {t}", "{s} {n}, Zimmer {k}, {t}", within=True
    ),
    "number that does not exist, with a letter": absent("{s} {n}a, {t}", "{s} {n} b, {t}", within=True),
    "number that does not exist, in a misspelt street": _absent_misspelt,
    "number that does not exist, in a shortened street": _absent_shortened,
    "range that does not exist": _absent_range,
    "letter that a house without letters lacks": _no_such_letter,
    "letter that is not among those there": _no_such_neighbour,
    "addition that a house lacks": _no_such_addition,
    "street that is not in town": _strange_street,
    "street that is not in town, with a room": _strange_with_room,
    "neither street nor postcode in town": _strange_both,
    "postcode that is not in town and a number": _postcode_nowhere,
    "same street in another town, columns": away(_TOWNS, "columns"),
    "same street in another town, text": away(_TOWNS, "{s} {h}, {pc} {pl}", "{s} {h} te {pl}", "{pl}, {s} {h}"),
    "same street in a town that is spelled like this one": away(
        _ALIKE, "columns", "{s} {h}, {pc} {pl}", "{s} {h}, {pl}"
    ),
    "same street under a postcode of another town": away(_TOWNS, "{s} {h}, {pc}", "{pc}, {s} {h}"),
    "same street in another gemeente": _other_gemeente,
    "abroad, under a street that also stands here": away(
        (("9000", "Gent"), ("2000", "Antwerpen"), ("3000", "Leuven")),
        "{s} {h}, B-{code} {pl}",
        "{s} {h}, {code} {pl}, België",
        "{s} {h}, {code} {pl} (Belgia)",
    ),
    "abroad": fixed(
        {"adres": "ul. Kwiatowa 12, 00-950 Warszawa, Polska"},
        {"adres": "Str. Mihai Viteazul 5, Cluj-Napoca, Romania"},
        {"adres": "Bahnhofstrasse 3, 46483 Wesel, Deutschland"},
        {"straat": "ul. Lipowa", "huisnummer": "7", "woonplaats": "Gdansk"},
        {"adres": "Calle Mayor 4, 28013 Madrid"},
        {"adres": "ул. Васил Левски 12, София"},
    ),
    "opposite": near(
        "tegenover {s} {n}, {t}",
        "t/o {s} {n}, {t}",
        "{s} t/o {n}, {t}",
        "schuin tegenover {s} {n}, {t}",
        "{s} tegenover nr. {n}, {t}",
    ),
    "near, beside or behind": near(
        "naast {s} {n}, {t}",
        "nabij {s} {n}, {t}",
        "achter {s} {n}, {t}",
        "vlakbij {s} {n}, {t}",
        "{s}, ter hoogte van nr. {n}, {t}",
        "t.h.v. {s} {n}, {t}",
        "in de buurt van {s} {n}, {t}",
    ),
    "opposite or beside in Polish or Lithuanian": near(
        "naprzeciwko {s} {n}, {t}",
        "obok {s} {n}, {t}",
        "koło {s} {n}, {t}",
        "šalia {s} {n}, {t}",
        "priešais {s} {n}, {t}",
    ),
    "opposite or beside in Romanian or Bulgarian": near(
        "lângă {s} {n}, {t}", "vizavi de {s} {n}, {t}", "langa {s} {n}, {t}", "до {s} {n}, {t}", "срещу {s} {n}, {t}"
    ),
    "opposite or beside in German or English": near(
        "gegenüber {s} {n}, {t}",
        "neben {s} {n}, {t}",
        "opposite {s} {n}, {t}",
        "next to {s} {n}, {t}",
        "behind {s} {n}, {t}",
        "near {s} {n}, {t}",
    ),
    "opposite or beside in Spanish or Portuguese": near(
        "frente a {s} {n}, {t}",
        "al lado de {s} {n}, {t}",
        "junto a {s} {n}, {t}",
        "ao lado de {s} {n}, {t}",
        "em frente a {s} {n}, {t}",
    ),
    "to or by in the column of marks": _marked,
    "to or by in the column of additions": filled(
        plain, {"huisnummertoevoeging": "to"}, {"huisnummertoevoeging": "by"}, {"huisnummertoevoeging": "t/o"}
    ),
    "between two numbers": _between,
    "houseboat or caravan opposite a house": near(
        "woonboot t/o {s} {n}, {t}",
        "ark tegenover {s} {n}, {t}",
        "camper tegenover {s} {n}, {t}",
        "caravan achter {s} {n}, {t}",
    ),
    "sleeps in a car by a house": near(
        "slaapt in auto voor {s} {n}, {t}",
        "busje geparkeerd voor de deur van {s} {n}, {t}",
        "slaapt in bestelbus naast {s} {n}, {t}",
    ),
    "post box": fixed(
        {"adres": "Postbus 112, 1380 AC Weesp"},
        {"straat": "Postbus", "huisnummer": "5", "woonplaats": "Weesp"},
        {"adres": "P.O. Box 12, 1380 AB Weesp, NL"},
        {"adres": "Antwoordnummer 10, 1380 VB Weesp"},
        {"adres": "pb. 31, Weesp"},
    ),
    "post box in a column beside a number": lambda dice, home, town: {
        "straat": dice.choice(["Postbus", "POSTBUS", "Antwoordnummer"]),
        "huisnummer": str(home.number),
        "postcode": "",
        "woonplaats": home.place,
    },
    "placeholder": either(
        lambda dice, home, town: {"adres": dice.choice(_WORDS)},
        lambda dice, home, town: {"straat": dice.choice(_WORDS), "woonplaats": home.place},
    ),
    "placeholders of the RNI": fixed(
        {"straat": ".", "huisnummer": "0", "woonplaats": "."},
        {"straat": ".", "huisnummer": "0", "woonplaats": "Weesp", "object_id": "0" * 16},
        {"straat": "Onbekend", "huisnummer": "0", "postcode": "0000AA"},
    ),
    "street without a number": _numberless,
    "id of an object that is not in the register": _foreign_id,
    "address said to be wrong": near(
        "adres onjuist: {s} {n}, {t}",
        "woont niet op {s} {n}, {t}",
        "niet {s} {n}, {t}",
        "fout adres! {s} {n}, {t}",
        "niet aangetroffen, woont niet meer op {s} {n}, {t}",
    ),
    "address that was left": near(
        "vertrokken van {s} {n}, {t}, nieuw adres onbekend",
        "VOW, laatst bekend: {s} {n}, {t}",
        "vh. {s} {n}, {t}; thans onbekend",
        "verhuisd, stond op {s} {n}, {t}",
    ),
    "address of work or post, home unknown": near(
        "werkadres {s} {n}, {t}; woonadres onbekend",
        "alleen postadres: {s} {n}, {t}, woont elders",
        "kantoor uitzendbureau: {s} {n}, {t}; slaapadres onbekend",
    ),
}
