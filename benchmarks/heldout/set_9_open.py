"""The rows of the ninth held-out set that have several answers, or none."""

from __future__ import annotations

import random
from collections import defaultdict

from benchmarks.heldout.set_9_damage import SHORT, alone_bare, distance, key, suffixed, sure
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENDS = tuple(sorted({right for right, _ in SHORT} | {"hof", "land", "eiland", "pad"}, key=len, reverse=True))


def _in_text(rng: random.Random, home: Home, house: str, street: str = "") -> Cells:
    """Street, house as given and place, in one text or in columns."""
    street = street or home.street
    spaced = f"{home.postcode[:4]} {home.postcode[4:]}".strip()
    return rng.choice(
        (
            {"adres": f"{street} {house}, {home.place}"},
            {"adres": f"{street} {house}, {spaced} {home.place}"},
            {"postcode": home.postcode, "huisnummer": house, "straat": street, "woonplaats": home.place},
        )
    )


def _at(town: Town, street: str, number: int) -> Home | None:
    return next((home for home in town.homes if home.street == street and home.number == number), None)


def _range(rng: random.Random, home: Home, town: Town) -> Cells | None:
    step = rng.choice((2, 4, -2, -4))
    other = _at(town, home.street, home.number + step)
    if not alone_bare(home, town) or other is None or not alone_bare(other, town):
        return None
    low, high = sorted((home.number, other.number))
    return _in_text(rng, home, rng.choice(("{}-{}", "{} - {}", "{} t/m {}", "{}/{}", "{} tot {}", "{} + {}", "{} en {}", "{} & {}", "{} do {}")).format(low, high))  # fmt: skip


def _two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if not (sure(home, town) and sure(other, town)) or other.street == home.street:
        return None
    pair = [f"{one.street} {one.house}" for one in (home, other)]
    rng.shuffle(pair)
    joint = rng.choice((" of ", " / ", " en/of ", "; ", " dan wel ", ", ook ", " sau ", " lub ", " + ", " или "))
    return {"adres": f"{joint.join(pair)}{rng.choice((',', ' te', ''))} {home.place}"}


def _suffix_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    found = town.at(home)
    if "" in found or len(found) < 2 or home.siblings < 2:
        return None
    return _in_text(rng, home, rng.choice(("{}", "{}", "{}", "{} ?", "{} (toev. onbekend)")).format(home.number))


def _room_among_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    found = town.at(home)
    letters = found - {""}
    if "" not in found or not 1 <= len(letters) <= 6 or home.siblings != len(found) or letters & set("KRUS"):
        return None
    if any(len(suffix) > 1 for suffix in letters):
        return None
    words = ("kamer {n}", "kmr. {n}", "room {n}", "pokój {n}", "camera {n}", "стая {n}", "bed {n}", "slaapkamer {n}")
    return _in_text(rng, home, f"{home.number} {rng.choice(words).format(n=rng.randint(2, 8))}")


def _several_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    letters = sorted(suffix for suffix in town.at(home) if len(suffix) == 1 and suffix.isalpha())
    mine = home.letter.upper()
    if home.addition or mine not in letters or len(letters) < 2 or not suffixed(home, town):
        return None
    other = rng.choice([letter for letter in letters if letter != mine])
    low, high = sorted((mine, other))
    if low + high in town.at(home):
        return None
    low, high = rng.choice(((low, high), (low.lower(), high.lower())))
    return _in_text(rng, home, str(home.number) + rng.choice(("{}+{}", " {}/{}", "{} en {}", " {} of {}", " {} & {}", "{} t/m {}", " {} of {}?")).format(low, high))  # fmt: skip


def _columns_against_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if not (sure(home, town) and sure(other, town)) or other.object_id == home.object_id:
        return None
    one, two = rng.sample((home, other), 2)
    return {**columns(one), **text(two)}


def _other_street(rng: random.Random, home: Home, town: Town, *, has_number: bool) -> Home | None:
    """Another street under the number of a home: one that has it, or one that never had."""
    if not alone_bare(home, town) or not home.postcode:
        return None
    for other in rng.sample(town.homes, 400):
        known = town.has(other.street, home.number)
        far = distance(other.street, home.street) > 5 and other.postcode not in ("", home.postcode)
        if far and known == has_number and (not known or (other.number == home.number and alone_bare(other, town))):
            return other
    return None


def _postcode_against_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = _other_street(rng, home, town, has_number=True)
    if other is None:
        return None
    street, postcode = rng.sample((home, other), 2)
    number, code = home.number, postcode.postcode
    if rng.random() < 0.5:
        return {"adres": f"{street.street} {number}, {code} {home.place}"}
    return {**columns(street), "postcode": code}


def _street_of_elsewhere_in_town(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = _other_street(rng, home, town, has_number=False)
    if other is None:
        return None
    return rng.choice(({**columns(home), "straat": other.street}, text(home, street=other.street)))


def _stems(town: Town) -> dict[str, list[str]]:
    """The streets whose names differ in the kind of street only."""
    found: dict[str, list[str]] = defaultdict(list)
    for street in town.streets:
        end = next((end for end in _ENDS if street.endswith(end)), "")
        if end and len(street) >= len(end) + 6:
            found[street[: -len(end)]].append(street)
    return {stem: streets for stem, streets in found.items() if len(streets) > 1 and stem not in town.streets}


def _kind_of_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The kind of street left out, or one that does not exist, where several streets have the number."""
    stem = next((stem for stem, streets in _stems(town).items() if home.street in streets), "")
    mates = [street for street in _stems(town).get(stem, []) if _at(town, street, home.number)]
    if len(mates) < 2 or not alone_bare(home, town):
        return None
    wrong = [stem + end for end in ("weg", "plein", "kade", "singel") if stem + end not in town.streets]
    street = rng.choice((stem, stem, rng.choice(wrong)))
    number = str(home.number)
    if rng.random() < 0.5:
        return {"adres": f"{street} {number}, {home.place}"}
    return {"straat": street, "huisnummer": number, "woonplaats": home.place}


def _date_of_excel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = _at(town, home.street, home.number + rng.choice((2, -2, 4, -4)))
    if not alone_bare(home, town) or other is None or not alone_bare(other, town):
        return None
    low, high = sorted((home.number, other.number))
    if high > len(_MONTHS):
        return None
    forms = (f"{low}-{_MONTHS[high - 1]}", f"{low:02d}-{high:02d}-2021", f"2021-{high:02d}-{low:02d} 00:00:00", f"{low}-{_MONTHS[high - 1]}-21")  # fmt: skip
    cells = columns(home)
    return rng.choice(
        ({**cells, "huisnummer": rng.choice(forms)}, {"adres": f"{home.street} {forms[0]}, {home.place}"})
    )


def _two_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    others = [other for other in town.homes if other.street == home.street and other.number != home.number]
    if not others or not alone_bare(home, town):
        return None
    other = rng.choice(others)
    if not alone_bare(other, town):
        return None
    cell, street = rng.sample((home.number, other.number), 2)
    return {**columns(home), "postcode": "", "huisnummer": str(cell), "straat": f"{home.street} {street}"}


def _absent_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    numbers = [other.number for other in town.homes if other.street == home.street]
    near = [number for number in range(min(numbers), max(numbers)) if not town.has(home.street, number)]
    far = rng.randint(max(numbers) + 12, max(numbers) + 300)
    number = rng.choice([far, *rng.sample(near, min(2, len(near)))])
    taken = any(other.postcode == home.postcode and other.number == number for other in town.homes)
    if town.has(home.street, number) or taken:
        return None
    new = home.at(number)
    return rng.choice((columns(new), text(new), text(new, postcode=""), {"postcode": home.postcode, "huisnummer": str(number)}))  # fmt: skip


def _absent_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    used = {suffix[:1] for suffix in town.at(home)}
    letter = rng.choice("CDEFGJNPQTWX")
    if letter in used or any(key(suffix).endswith(letter) for suffix in town.at(home)):
        return None
    new = home.at(home.number, rng.choice((letter, letter.lower())))
    split = {**columns(new), "huisletter": new.addition, "huisnummertoevoeging": ""}
    return rng.choice((split, text(new), text(new, postcode=""), _in_text(rng, home, f"{home.number}-{letter}")))


def _not_that_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not sure(home, town):
        return None
    if rng.random() < 0.4:
        return {**columns(home), "aanduiding": rng.choice(("to", "by"))}
    words = ("t.o. {}", "tegenover {}", "naast {}", "t/o {}", "schuin tegenover {}", "nabij {}", "hoek bij {}", "naprzeciwko {}", "lângă {}", "до {}", "next to {}", "opposite {}", "caravan in het veld naast {}")  # fmt: skip
    return {"adres": f"{rng.choice(words).format(f'{home.street} {home.house}')}, {home.place}"}


def _post_box(rng: random.Random, home: Home, _: Town) -> Cells:
    number = rng.randint(1, 400)
    word = rng.choice(("Postbus {}", "postbusnr. {}", "Postbus nr {}", "P.O. Box {}", "PB {}", "POSTBUS{}", "Pb. {}", "PO Box {}")).format(number)  # fmt: skip
    if rng.random() < 0.4:
        return {"straat": "Postbus", "huisnummer": str(number), "postcode": "1380AA", "woonplaats": home.place}
    return {"adres": f"{word}, {rng.choice(('1380 AB ', '', '1380AC '))}{home.place}"}


def _placeholder(rng: random.Random, home: Home, _: Town) -> Cells:
    word = rng.choice((".", "-", "onbekend", "n.v.t.", "nvt", "x", "xxx", "zonder vaste woon- of verblijfplaats", "zwerft", "???", "volgt", "nog niet bekend", "nieuw adres volgt", "brak danych", "necunoscut", "неизвестен", "geen adres", "n/a", "dakloos", "niet ingevuld", "wisselend"))  # fmt: skip
    nothing = {"straat": word, "huisnummer": "0", "woonplaats": rng.choice((home.place, ".", ""))}
    return rng.choice(({"adres": word}, {"adres": f"{word}, {home.place}"}, nothing, {**nothing, "postcode": home.postcode}, {"object_id": "0" * 16, "nummeraanduiding_id": "0" * 16, "straat": word}, {"straat": word, "huisnummer": "9999", "postcode": "0000AA"}))  # fmt: skip


_PLACES = (("Huizen", "1271"), ("Bussum", "1404"), ("Almere", "1315"), ("Naarden", "1411"), ("Utrecht", "3512"), ("Westland", "2671"), ("Horst", "5961"), ("Zundert", "4881"), ("Waalwijk", "5141"), ("Rotterdam", "3011"), ("Hillegom", "2181"), ("Venlo", "5911"))  # fmt: skip


def _elsewhere(rng: random.Random, home: Home, _: Town) -> Cells:
    place, digits = rng.choice(_PLACES)
    code = rng.choice((f"{digits}{rng.choice('ABCDEGHJ')}{rng.choice('KLMNPRTV')}", ""))
    there = Home("", home.street, home.number, home.letter, home.addition, code, place, 1)
    return rng.choice((columns(there), text(there)))


_STREETS = ("1e Jan Steenstraat", "2e Dwarsweg", "Laan 1940-1945", "Plein 1813", "3e Oosterparkstraat", "Laan van de 7 Zeeën", "Burgemeester Cornelissenplantsoen", "Vijverhoflaan", "Wolvenpoortkade", "Drie Hoefijzerspad", "Kasteelheerstraat")  # fmt: skip


def _unknown_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(_STREETS)
    if any(distance(street, other) < 6 for other in town.streets):
        return None
    cells = {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place}
    return rng.choice((cells, {"adres": f"{street} {home.number}, {home.place}"}))


def _abroad(rng: random.Random, home: Home, _: Town) -> Cells:
    n, street = rng.randint(1, 80), home.street
    written = ("ul. Kwiatowa {n}/3, 00-950 Warszawa, Polska", "Strada Florilor nr. {n}, ap. 4, 400001 Cluj-Napoca, Romania", "ул. Витоша {n}, 1000 София, България", "{street} {n}, 2000 Antwerpen, België", "{street} {n}, 9000 Gent (B)", "Hauptstraße {n}, 47533 Kleve, Duitsland", "Kossuth utca {n}, 1055 Budapest", "os. Słoneczne {n} m. 5, Kraków", "bd. Unirii {n}, bl. C2, sc. A, București", "{street} {n}, B-3000 Leuven")  # fmt: skip
    return {"adres": rng.choice(written).format(n=n, street=street)}


def _no_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    shared = sum(other.postcode == home.postcode for other in town.homes)
    if shared < 3 or not home.postcode:
        return None
    whole = {**columns(home), "huisnummer": rng.choice(("", ".", "?")), "huisletter": "", "huisnummertoevoeging": ""}
    return rng.choice((whole, {"adres": f"{home.street}, {home.postcode} {home.place}"}, {"adres": f"{home.street} nr. ?, {home.place}"}, {"postcode": home.postcode, "woonplaats": home.place}, {"adres": f"{home.postcode[:4]} {home.postcode[4:]}"}))  # fmt: skip


OPEN: dict[str, Kind] = {
    "range of two houses": _range,
    "two addresses": _two_addresses,
    "suffix missing": _suffix_missing,
    "room, but of which letter": _room_among_letters,
    "several letters": _several_letters,
    "columns against text": _columns_against_text,
    "postcode of one, street of another that has the number": _postcode_against_street,
    "postcode right, another street that lacks the number": _street_of_elsewhere_in_town,
    "kind of street left out or wrong": _kind_of_street,
    "range that became a date": _date_of_excel,
    "two numbers in two cells": _two_numbers,
}
NONE: dict[str, Kind] = {
    "number that does not exist": _absent_number,
    "letter that does not exist": _absent_letter,
    "opposite or near": _not_that_house,
    "post box": _post_box,
    "placeholder": _placeholder,
    "street of this name elsewhere": _elsewhere,
    "street that the town has not": _unknown_street,
    "abroad": _abroad,
    "number left out": _no_number,
}
