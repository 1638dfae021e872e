"""Of the seventh held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_4_damage import as_text, misspelt, shortened
from benchmarks.heldout.set_6_damage import bare_house
from benchmarks.heldout.set_7_damage import homes_at, only_letter
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text

_KINDS = re.compile(r"(?:straat|laan|weg|hof|plein|gracht|singel|kade|steeg|pad|dijk|eiland)$")
_OTHERS = ("0307", "0599", "0518", "0855", "0796", "0453", "0200", "0984", "0153", "0772")
"""Codes of municipalities far from the one of the register."""
_AMSTERDAM = ("Amsterdam", "A'dam", "Asd", "AMSTERDAM", "Amsterdam-Oost", "1018 Amsterdam")


def _houses_apart(rng: random.Random, home: Home, town: Town) -> int | None:
    """A higher number of the street, if this number and that one each are one house without a suffix."""
    second = home.number + rng.choice((2, 4, 6))
    alone = bare_house(rng, home, town) and town.suffixes.get((home.street, second)) == frozenset({""})
    return second if alone and homes_at(home, town, second) else None


def _other_bare(rng: random.Random, home: Home, town: Town, number: int | None = None) -> Home | None:
    """A house of another street, if this one and that one each stand alone at their number."""
    if not bare_house(rng, home, town):
        return None
    for other in rng.sample(town.homes, 200):
        if other.street != home.street and number in (None, other.number) and bare_house(rng, other, town):
            return other
    return None


def _several_without_bare(home: Home, town: Town) -> bool:
    """Tell whether the number is several addresses in use, and none that bears or bore the number alone."""
    return "" not in town.at(home) and len(homes_at(home, town)) > 1


def _range_by_other_signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    last = _houses_apart(rng, home, town)
    form = rng.choice(("{0}tm{1}", "{0} tot {1}", "{0}..{1}", "{0} t-m {1}", "{0}>{1}", "{0} -> {1}", "{0}—{1}", "{0} tot en met {1}", "{0}t/m{1}"))  # fmt: skip
    cells = {**columns(home), "huisnummer": form.format(home.number, last), "postcode": rng.choice((home.postcode, ""))}
    return cells if last else None


def _both_or_following(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if len(town.at(home)) < 2:
        return None
    there = homes_at(home, town)
    letters = {each.suffix.upper() for each in there if len(each.suffix) == 1}
    if len(there) == 2 and "" not in town.at(home):
        return as_text(home, rng.choice(("{street} {number} (beide woningen), {place}", "{street} {number} beide appartementen {place}", "{street} {number}, allebei de woningen, {place}")))  # fmt: skip
    if {"A", "B", "C"} <= letters and home.suffix.upper() in letters:
        return as_text(home, rng.choice(("{street} {number}a e.v., {place}", "{street} {number}A ev {postcode} {place}", "{street} vanaf nr. {number}a, {place}", "{street} {number} a en hoger, {place}", "{street} {number}a en volgende, {place}")))  # fmt: skip
    return None


def _letters_run_together(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not only_letter(rng, home, town):
        return None
    own = home.suffix.upper()
    pairs = [pair for pair in (chr(ord(own) - 1) + own, own + chr(ord(own) + 1)) if set(pair) <= {each.suffix.upper() for each in homes_at(home, town)}]  # fmt: skip
    if not pairs or set(pairs) & town.at(home):
        return None
    pair = rng.choice(pairs)
    both = rng.choice((pair, pair.lower()))
    return rng.choice((
        {**columns(home), "huisletter": both, "postcode": ""}, {**columns(home), "huisletter": "", "huisnummertoevoeging": both},
        as_text(home, "{street} {number}{both}, {place}", both=both), as_text(home, "{street} {number} {both}, {place}", both=both),
    ))  # fmt: skip


def _streets_in_one_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = _other_bare(rng, home, town, home.number)
    form = rng.choice(("{0} / {1}", "{0} of {1}", "{0} cq {1}", "{0} + {1}", "{0} (ook {1})", "{0}, {1}", "{0} en {1}"))
    return {**columns(home), "straat": form.format(home.street, other.street), "postcode": ""} if other else None


def _corner_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = _other_bare(rng, home, town)
    return as_text(home, rng.choice((
        "hoekpand {street} {number} - {there}, {place}", "hoekhuis {street} {number} / {there} te {place}", "hoekwoning {there} en {street} {number}, {place}",
        "{street} {number}, tevens {there}, {place}", "{there} ({place}) alsmede {street} {number}", "winkel met woning: {street} {number} resp. {there}, {place}",
    )), there=f"{other.street} {other.number}") if other else None  # fmt: skip


def _columns_and_text_differ(rng: random.Random, home: Home, town: Town) -> Cells | None:
    second = _houses_apart(rng, home, town)
    there = replace(home, number=second) if second else None
    return {**columns(home), **text(there, postcode=rng.choice((home.postcode, "")))} if there else None


def _floor_among_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A floor is named where the register numbers its dwellings with letters."""
    lettered = all(len(each) == 1 and each.isalpha() for each in town.at(home))
    floor = rng.choice(("eerste verdieping", "tweede etage", "bovenste verdieping", "tweede woonlaag", "drugie piętro", "etajul doi", "втори етаж", "second floor", "3 hoog", "2 hoog achter"))  # fmt: skip
    form = rng.choice(("{street} {number} {floor}, {place}", "{street} {number}, {floor}, {place}", "{street} {number} ({floor}) {postcode} {place}"))  # fmt: skip
    return as_text(home, form, floor=floor) if lettered and _several_without_bare(home, town) else None


def _beginning_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The end of the name is all that can be read, and two streets end so and have the number: `...polderweg 5`."""
    if not bare_house(rng, home, town):
        return None
    tails = []
    for name in town.streets:
        if name != home.street and town.suffixes.get((name, home.number)) == frozenset({""}):
            shared = next(at for at in range(1, 99) if name[-at:].lower() != home.street[-at:].lower()) - 1
            tails.append(home.street[-shared:] if 0 < shared < len(home.street) else "")
    tail = max(tails, key=len, default="").lstrip().lower()
    if len(_KINDS.sub("", tail)) < 4 or not _KINDS.search(tail) or tail in {name.lower() for name in town.streets}:
        return None
    return rng.choice((
        {"straat": f"...{tail}", "huisnummer": str(home.number), "woonplaats": home.place}, {"adres": f"(onleesbaar){tail} {home.number}, {home.place}"},
        {"adres": f"…{tail} {home.number} {home.place}"}, {"adres": f"??{tail} {home.number}, {home.place}"},
    ))  # fmt: skip


def _two_numbers_abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    second, wrong = _houses_apart(rng, home, town), misspelt(rng, home, town)
    return as_text(wrong, rng.choice((
        "{street} {number} albo {second}, {place}", "ul. {street} {number} względnie {second}, {place}", "str. {street} nr. {number} ori {second}, {place}",
        "ул. {street} {number} или {second}, {place}", "{street} {number} oder {second}, {place}", "{street} {number} ou {second}, {place}", "{street} {number} or maybe {second}, {place}",
        "{street} {number} oraz {second}, {place}", "{street} {number} precum și {second}, {place}",
    )), second=str(second)) if second and wrong else None  # fmt: skip


def _rooms_in_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town) if only_letter(rng, home, town) and len(town.at(home)) > 1 else None
    others = [
        each.suffix
        for each in homes_at(home, town)
        if each.suffix.isalpha() and len(each.suffix) == 1 and each.suffix != home.suffix
    ]
    if short is None or not others:
        return None
    return as_text(short, rng.choice((
        "{street} {number}{letter} kamer 1 en {number}{second} kamer 2, {place}", "{street} {number}{letter} (2 pers.) + {number}{second} (3 pers.), {place}",
        "{number}{letter} en {number}{second} {street} {place}", "{street} {number}{second} boven, {number}{letter} beneden, {place}", "{street} {number}{letter}, {number}{second}, {place}",
    )), second=rng.choice(others))  # fmt: skip


def _flat_unnamed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town) if _several_without_bare(home, town) else None
    return as_text(replace(wrong, street=wrong.street.lower()), rng.choice((
        "mieszkanie przy {street} {number}, {place}", "apartament pe {street} {number}, {place}", "апартамент на {street} {number}, {place}", "flat in {street} {number}, {place}",
        "wohnung {street} {number} {place}", "appje op {street} {number} in {place}", "etagewoning {street} {number} te {place}", "{place}, {street} {number}, gedeelde woning",
    ))) if wrong else None  # fmt: skip


def _sentinel_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = rng.choice(("0", "00", "000", "999", "9999", "99999", "-1", "n.b.", "onb.", "xxx", "?"))
    shared = sum(each.postcode == home.postcode for each in town.homes) > 2 and bool(home.postcode)
    if not shared or (number.isdigit() and town.has(home.street, int(number))):
        return None
    empty = {**columns(home), "huisnummer": number, "huisletter": "", "huisnummertoevoeging": ""}
    return rng.choice((empty, empty, as_text(home, "{street} {none}, {postcode} {place}", none=number)))


def _code_of_another(rng: random.Random, home: Home, _: Town) -> Cells:
    """Street and number alone, with the code of another municipality: this register does not tell."""
    code = rng.choice(_OTHERS)
    return {**columns(home), "postcode": "", "woonplaats": "", "gemeente": rng.choice((code, code, code.lstrip("0")))}


def _named_after_this_town(rng: random.Random, home: Home, _: Town) -> Cells:
    """Streets of Amsterdam that bear the name of the town."""
    street, place = rng.choice(("Weesperzijde", "Weesperstraat", "Weesperplein")), rng.choice(_AMSTERDAM)
    there = Home("", street, home.number, "", rng.choice(("", "", "H", "1", "2", "hs")), "", place, 1)
    return rng.choice((columns(there), text(there), as_text(there, "{place}, {street} {house}"), as_text(there, "{street} {house} te {place}")))  # fmt: skip


def _near_in_a_cell(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(("t/o {0}", "tegenover {0}", "overkant {0}", "kade tegenover {0}", "naast {0}", "achter {0}", "vis-à-vis {0}", "schuin t/o {0}", "{0} (overzijde)"))  # fmt: skip
    said = rng.choice(("schip langszij bij {street} {number}", "steiger tegenover {street} {number}", "terrein grenzend aan {street} {number}", "hooiberg achter {street} {number}"))  # fmt: skip
    located = {"woonplaats": home.place, "locatie": as_text(home, said)["adres"]}
    cells = {**columns(home), "straat": form.format(home.street), "postcode": rng.choice((home.postcode, ""))}
    return rng.choice((cells, cells, located))


def _no_address_said(rng: random.Random, home: Home, _: Town) -> Cells:
    said = as_text(home, rng.choice((
        "geen vaste woon- of verblijfplaats", "g.v.w.o.v.", "zwervend, regio {place}", "brak adresu", "fără adresă", "няма адрес", "TBA", "unknown / nog opvragen",
        "hotelkamer {number}, naam hotel onbekend", "verblijfplaats nog niet bekend ({place})", "werkgever levert adres na", "zie vorige regel", "geheim adres",
        "adres bij kantoor bekend", "{number} personen, {place}", "bei Arbeitgeber", "pe șantier, {place}", "na budowie, {place}", "nachtopvang {place}", "niet verstrekt {number}",
    )))["adres"]  # fmt: skip
    return rng.choice(({"adres": said}, {"adres": said}, {"straat": said, "woonplaats": home.place}, {"locatie": said}))


def _in_flanders(rng: random.Random, home: Home, _: Town) -> Cells:
    postcode, place = rng.choice((("2440", "Geel"), ("9100", "Sint-Niklaas"), ("3920", "Lommel"), ("2300", "Turnhout"), ("8500", "Kortrijk"), ("3950", "Bocholt")))  # fmt: skip
    there = Home("", home.street, home.number, "", "", postcode, rng.choice((place, f"{place} (België)", f"{place}, BE")), 1)  # fmt: skip
    return rng.choice((columns(there), text(there), as_text(there, "{street} {number} bus 2, B-{postcode} {place}")))


def _boxes_misspelt(rng: random.Random, home: Home, _: Town) -> Cells | None:
    return as_text(home, rng.choice((
        "Postbsu {number}, {postcode} {place}", "POSBUS {number} {place}", "Post bus nr {number} {postcode}", "cutie poștală {number}, {place}", "пощенска кутия {number}, {place}",
        "skrytka poczt. nr {number} {postcode} {place}", "poste restante {place}", "Antwoordnumer {number}, {place}", "postvak {number} gemeentehuis {place}", "Post Office Box {number}, {postcode} {place}",
    ))) if home.postcode else None  # fmt: skip


def _letter_that_is_not(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town) if bare_house(rng, home, town) else None
    letter = rng.choice("jpvyw")
    return as_text(short, rng.choice(("{street} {number}{letter}, {place}", "{street} {number} {letter} {place}", "{place}, {street} {number}-{letter}", "{number}{letter} {street} {place}")), letter=letter) if short else None  # fmt: skip


def _number_that_is_not(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = max(number for street, number in town.suffixes if street == home.street) + rng.randrange(20, 200)
    near = [name for name in town.streets if OSA.distance(name.lower(), home.street.lower()) <= 3 or name.startswith(home.street[:4])]  # fmt: skip
    wrong = misspelt(rng, home, town)
    if wrong is None or number > 999 or any(town.has(name, number) for name in near):
        return None
    return as_text(wrong.at(number), rng.choice((
        "ul. {street} {number}, {place}", "strada {street} numărul {number}, {place}", "ulitsa {street} {number}, {place}", "{street} nr domu {number}, {place}",
        "str. {street} {number}, cod {postcode}, {place}", "{street} {number} pokój 2, {place}",
    )))  # fmt: skip


def _lives_abroad(rng: random.Random, home: Home, _: Town) -> Cells:
    return as_text(home, rng.choice((
        "ur. w {place}, zam. ul. Polna {number}, 60-535 Poznań", "werkt in {place}, woont Bahnhofstr. {number}, 47574 Goch (D)", "angajat în {place}, domiciliul str. Republicii {number}, Arad",
        "gewerkt in {place}; adres nu: {street} {number}, 3920 Lommel (B)", "works in {place}, home address ul. Lipowa {number}, 15-424 Białystok", "работил в {place}, адрес бул. Сливница {number}, Варна",
        "geboren te {place}, woonachtig {street} {number}, 9000 Gent", "{place} -> teruggekeerd naar ul. Ogrodowa {number}, Łódź",
    )))  # fmt: skip


OPEN: dict[str, Kind] = {
    "light: range by other signs": _range_by_other_signs,
    "light: both, or and following": _both_or_following,
    "light: letters run together": _letters_run_together,
    "light: two streets in one cell": _streets_in_one_cell,
    "light: corner house with two addresses": _corner_house,
    "light: columns and text differ in the number": _columns_and_text_differ,
    "light: floor among letters": _floor_among_letters,
    "hard: beginning of the street lost": _beginning_lost,
    "hard: two numbers in other languages, misspelt": _two_numbers_abroad,
    "hard: rooms in two addresses, shortened": _rooms_in_two,
    "hard: flat unnamed, misspelt": _flat_unnamed,
}

NONE: dict[str, Kind] = {
    "light: sentinel for the number": _sentinel_number,
    "light: code of another municipality": _code_of_another,
    "light: street named after this town": _named_after_this_town,
    "light: near, said in a cell": _near_in_a_cell,
    "light: no address, said otherwise": _no_address_said,
    "light: in Flanders": _in_flanders,
    "hard: boxes, misspelt or foreign": _boxes_misspelt,
    "hard: letter that is not, shortened": _letter_that_is_not,
    "hard: number that is not, misspelt": _number_that_is_not,
    "hard: here in name only, lives abroad": _lives_abroad,
}
