"""Of the eighth held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_4_damage import as_text, misspelt, shortened
from benchmarks.heldout.set_6_damage import bare_house
from benchmarks.heldout.set_7_damage import homes_at
from benchmarks.heldout.set_8_damage import kind_apart, place_begun_wrong
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_KIND = re.compile(r"(?<=..)(straat|laan|weg|hof|plein|gracht|singel|kade|steeg|pad|dijk)$")
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_FAR = (("Zutphen", "7201"), ("Roosendaal", "4701"), ("Emmen", "7811"), ("Heerenveen", "8441"), ("Winterswijk", "7101"), ("Oss", "5341"), ("Gorinchem", "4201"), ("Assen", "9401"), ("Terneuzen", "4531"), ("Venray", "5801"))  # fmt: skip
_ABROAD = (
    ("ul. Kwiatowa", "62-800", "Kalisz"), ("ul. Wojska Polskiego", "75-712", "Koszalin"), ("Strada Unirii", "700056", "Iași"), ("Bd. Decebal", "430101", "Baia Mare"),
    ("ул. Цар Симеон", "5800", "Плевен"), ("Bahnhofstraße", "49808", "Lingen (Ems)"), ("Vilniaus g.", "44280", "Kaunas"), ("Kossuth Lajos utca", "4400", "Nyíregyháza"), ("Steenweg op Gent", "9300", "Aalst"),
)  # fmt: skip
_EXAMPLES = (
    ("Straatnaam", "123", "1234AB", "Plaatsnaam"), ("Voorbeeldstraat", "1", "1234 AB", "Voorbeeldstad"), ("Teststraat", "99", "9999ZZ", "Testdorp"), ("Dorpsstraat", "1", "0000AA", "Ons Dorp"),
    ("[straat]", "[nr]", "[postcode]", "[plaats]"), ("Street name", "12", "1000AA", "City"), ("Ulica", "1", "1111AA", "Miasto"), ("Strada", "1", "1234XX", "Oraș"), ("straat", "huisnummer", "postcode", "woonplaats"),
)  # fmt: skip
_NOWHERE = (
    "Burgemeester van Tuyllstraat", "Vissershavenweg", "Ooievaarshorst", "Kloosterakkers", "Steenovenweg", "Hoefsmidserf", "Dwarsgraafweg", "Paardekooperlaan",
    "Gildenbroederslaan", "Thorbeckegracht", "Jacob Catsplein", "Vlierbessenpad", "Zeven Alleetjes", "Turfmarktkade", "Kardinaal de Jongweg",
)  # fmt: skip


def _second(rng: random.Random, home: Home, town: Town, steps: tuple[int, ...] = (2, 4, 6, 8)) -> int | None:
    """A higher number of the street, if this number and that one each are one house without a suffix."""
    number = home.number + rng.choice(steps)
    alone = bare_house(rng, home, town) and town.suffixes.get((home.street, number)) == frozenset({""})
    return number if alone and homes_at(home, town, number) else None


def _several(home: Home, town: Town) -> bool:
    """Tell whether the number is several addresses in use, and none that bears or bore the number alone."""
    return "" not in town.at(home) and len(homes_at(home, town)) > 1


def _other_house(rng: random.Random, home: Home, town: Town, number: int | None = None) -> Home | None:
    """A house of another street and postcode, if this one and that one each stand alone at their number."""
    if not bare_house(rng, home, town):
        return None
    for other in rng.sample(town.homes, min(300, len(town.homes))):
        far = OSA.distance(other.street, home.street) > 5 and other.postcode not in ("", home.postcode)
        if far and number in (None, other.number) and bare_house(rng, other, town):
            return other
    return None


def _building_for_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    said = rng.choice(("woning", "woonhuis", "pand", "complex", "flat", "appt", "appartement", "studio's", "huurwoning", "etagewoning", "mieszkanie", "clădire", "building"))  # fmt: skip
    read = any(each.startswith(said[0].upper()) and len(each) < 3 for each in town.at(home))
    cells = {**columns(home), "postcode": "", "huisletter": "", "huisnummertoevoeging": said}
    return cells if _several(home, town) and not read else None


def _room_for_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room where the letter should be; no suffix of the number can be read in it."""
    room, begins = rng.choice((("kamer 2", "K2"), ("kmr 1", "K1"), ("bed 3", "B3"), ("slpk. 1", "S1"), ("pok. 2", "P2"), ("camera 1", "C1"), ("slaapplek 4", "S4"), ("room 2", "R2"), ("стая 2", "2")))  # fmt: skip
    read = any(each[:1] in (begins[0], begins[-1]) for each in town.at(home))
    cells = {**columns(home), "postcode": "", "huisletter": "", "huisnummertoevoeging": room}
    return cells if _several(home, town) and not read else None


def _street_said_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    last = _second(rng, home, town)
    return as_text(home, rng.choice((
        "{street} {number} - {street} {last}, {place}", "van {street} {number} t/m {street} {last}, {place}", "{street} {number} en {street} {last} {place}", "{street} nrs. {number} & {last} te {place}",
        "{street} {number} ({postcode}) en nr. {last}, {place}", "{street} {number} plus {last} {place}", "{place}: {street} {number}, {street} {last}", "blok {street} {number}/{last} {place}",
    )), last=str(last)) if last and home.postcode else None  # fmt: skip


def _range_made_a_month(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`10-14` became December of a year: Excel shows `okt-14`."""
    last = _second(rng, home, town, (2, 4, 6, 8, 10))
    if last is None or home.number > 12 or last < 13:
        return None
    month = _MONTHS[home.number - 1]
    shown = rng.choice((f"{month}-{last}", f"{month.title()}-{last}", f"{month}.{last}", f"{month} {last}"))
    return {**columns(home), "huisnummer": shown, "postcode": rng.choice((home.postcode, ""))}


def _letters_from_to(rng: random.Random, home: Home, town: Town) -> Cells | None:
    there = {each.suffix.upper() for each in homes_at(home, town)}
    if (
        not {"A", "B", "C"} <= there
        or home.suffix.upper() not in ("A", "B", "C")
        or town.at(home) & {"AC", "ATMC", "ABC"}
    ):
        return None
    written = rng.choice(("a-c", "A t/m C", "a tm c", "a..c", "A–C", "a/b/c", "a,b,c", "A tot C"))
    name = rng.choice(("huisletter", "huisnummertoevoeging"))
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": "", "postcode": "", name: written}


def _two_kinds_of_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One name, two kinds of street, and both have the number: `Kerkstraat/-laan`."""
    found = _KIND.search(home.street) if bare_house(rng, home, town) else None
    if found is None:
        return None
    stem, own = home.street[: found.start()], found[1]
    twins = [
        name for name in town.streets if name != home.street and _KIND.search(name) and _KIND.sub("", name) == stem
    ]
    fitting = [name for name in twins if town.suffixes.get((name, home.number)) == frozenset({""})]
    used = [name.removeprefix(stem) for name in fitting if homes_at(replace(home, street=name), town)]
    if not used:
        return None
    form = rng.choice(("{0}{1}/{2}", "{0}{1}/-{2}", "{0}{1} of -{2}", "{0}({1}/{2})", "{0}{1} (of {0}{2})", "{0}{1} cq. {0}{2}", "{0}{2} of {0}{1}"))  # fmt: skip
    written = form.format(stem, own, rng.choice(used))
    return rng.choice(({**columns(home), "straat": written, "postcode": ""}, as_text(replace(home, street=written), "{street} {number}, {place}")))  # fmt: skip


def _id_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The id is of one house, the address beside it of another, far from it."""
    other = _other_house(rng, home, town)
    return {**columns(home), "object_id": other.object_id} if other else None


def _company_no_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town) if _several(home, town) else None
    return as_text(replace(short, street=short.street.lower()), rng.choice((
        "Agro-Work Sp. z o.o., {street} {number}, {place}", "pracownicy {street} {number} {place}", "huisvesting Flexplan {street} {number} {place}", "{street} {number} {place} / Munca Plus",
        "angajați: {street} {number}, {postcode} {place}", "wonende te {place}, {street} {number}", "{street} {number}, {place} (3x RNI)",
    ))) if short and home.postcode else None  # fmt: skip


def _postcode_of_another_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number are one house; the street, misspelt, and the number another."""
    other, wrong = _other_house(rng, home, town, home.number), misspelt(rng, home, town)
    return {**columns(wrong), "postcode": other.postcode, "woonplaats": rng.choice((home.place, ""))} if other and wrong else None  # fmt: skip


def _by_weeks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short, other = shortened(rng, home, town), _other_house(rng, home, town)
    return as_text(short, rng.choice((
        "wk 1-20 {street} {number}, wk 21-40 {there}, {place}", "nachtdienst {street} {number} / dagdienst {there}, {place}", "{street} {number} en {there} om en om, {place}",
        "maart {street} {number}; april {there}; {place}", "ploeg A {street} {number}, ploeg B {there} {place}", "2 pers. {street} {number} + 3 pers. {there}, {place}",
    )), there=f"{other.street} {other.number}") if short and other else None  # fmt: skip


def _permit_for_two(rng: random.Random, home: Home, town: Town) -> Cells | None:
    last, wrong = _second(rng, home, town), misspelt(rng, home, town)
    return as_text(wrong, rng.choice((
        "samenvoegen van {street} {number} met {last} te {place}", "omzettingsvergunning t.b.v. {street} {number} alsmede {last}, {place}", "kamergewijze verhuur in de panden {street} {number} resp. {last} {place}",
        "doorbraak tussenmuur woningen {street} {number}, {last} ({place})", "logies op de percelen {street} {number}, {last} te {place}", "aanvraag voor {street} {number} én {last}, {postcode} {place}",
    )), last=str(last)) if last and wrong and home.postcode else None  # fmt: skip


def _letter_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter where the register has one house without a letter, and its neighbours at the number never had one."""
    letter = rng.choice(("C", "D", "E", "G", "N", "T", "d", "e"))
    cells = {**columns(home), "huisletter": letter, "postcode": rng.choice((home.postcode, ""))}
    return rng.choice((cells, {**cells, "huisletter": "", "huisnummertoevoeging": letter})) if bare_house(rng, home, town) else None  # fmt: skip


def _far_away(rng: random.Random, home: Home, _: Town) -> Cells | None:
    place, digits = rng.choice(_FAR)
    there = replace(home, place=place, postcode=f"{digits}{rng.choice(('AB', 'CD', 'HK', 'VL'))}")
    return rng.choice((
        columns(there), {**columns(there), "straat": f"{home.street} {home.house}", "huisnummer": "", "huisletter": "", "huisnummertoevoeging": ""}, {**columns(there), "postcode": digits},
        as_text(there, "wonende te ({postcode}) {place} aan de {street} {house}"), as_text(there, "{place},{street} {house}"), as_text(there, "ul. {street} {house}, {postcode} {place}, Holandia"),
    )) if place != home.place else None  # fmt: skip


def _abroad_in_columns(rng: random.Random, home: Home, _: Town) -> Cells:
    street, postcode, place = rng.choice(_ABROAD)
    cells = {
        "straat": street,
        "huisnummer": str(home.number),
        "huisletter": home.letter,
        "postcode": postcode,
        "woonplaats": place,
    }
    return {**cells, "postcode": rng.choice((postcode, "")), "locatie": rng.choice(("", "", "buitenland", "EU"))}


def _near_in_location(rng: random.Random, home: Home, _: Town) -> Cells:
    said = rng.choice(("tegenover nr. {0}", "naast {0}", "achter {0}", "t/o huisnummer {0}", "steiger t/o {0}", "kade bij {0}", "langs de weg na {0}", "naprzeciw nr {0}", "vizavi de nr. {0}", "срещу № {0}"))  # fmt: skip
    return {"straat": home.street, "woonplaats": home.place, "locatie": said.format(home.number), "postcode": rng.choice((home.postcode, ""))}  # fmt: skip


def _example_of_a_form(rng: random.Random, home: Home, town: Town) -> Cells:
    street, number, postcode, place = rng.choice(_EXAMPLES)
    there = home.place if street not in town.streets and rng.random() < 0.3 else place
    cells = {
        "straat": street,
        "huisnummer": number,
        "postcode": postcode,
        "woonplaats": there,
    }
    return rng.choice((cells, {"adres": f"{street} {number}, {postcode} {place}"}))


def _other_figure(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """What stands for the number is a telephone number, a year of birth, a rent or the like."""
    figure = rng.choice(("06-12345678", "0612345678", "+48 600 100 200", f"{rng.randrange(1960, 2003)}", "€ 425 p.m.", "54 m²", "38,5 uur", "123456782", "NL20INGB0001234567"))  # fmt: skip
    shared = bool(home.postcode) and sum(each.postcode == home.postcode for each in town.homes) > 2
    if not shared or any(town.has(home.street, int(number)) for number in re.findall(r"\d+", figure)):
        return None
    return {**columns(home), "huisnummer": figure, "huisletter": "", "huisnummertoevoeging": ""}


def _foreign_letter_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town) if bare_house(rng, home, town) else None
    letter = rng.choice(("c", "d", "g", "C", "D"))
    return as_text(wrong, rng.choice(("{street} {number} lit. {letter}, {place}", "{street} {number} litera {letter}, {postcode} {place}", "{street} {number}, huisletter {letter}, {place}", "wonende te {place}, {street} {number} {letter}")), letter=letter) if wrong and home.postcode else None  # fmt: skip


def _number_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = max(number for street, number in town.suffixes if street == home.street) + rng.randrange(15, 150)
    near = [name for name in town.streets if OSA.distance(name.lower(), home.street.lower()) <= 3 or name.startswith(home.street[:4])]  # fmt: skip
    in_postcode = {each.street for each in town.homes if each.postcode == home.postcode}
    short = kind_apart(rng, home, town)
    if short is None or number > 999 or any(town.has(name, number) for name in {*near, *in_postcode}):
        return None
    there = replace(short.at(number), postcode=rng.choice((home.postcode[:4], "")))
    return rng.choice((columns(there), as_text(there, "{street} {number}, {postcode} {place}"), as_text(there, "{place}, {street} nr {number}")))  # fmt: skip


def _street_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street, place = rng.choice(_NOWHERE), place_begun_wrong(rng, home, town)
    if place is None or any(OSA.distance(street.casefold(), name.casefold()) < 5 for name in town.streets):
        return None
    there = replace(home, street=street, place=place.place, postcode="")
    return rng.choice((columns(there), {**columns(there), "straat": f"ul. {street}"}, as_text(there, "{street} {house} {place}"), as_text(there, "{place},{street} {house}")))  # fmt: skip


def _near_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    return as_text(wrong, rng.choice((
        "aan de achterkant van {street} {number}, {place}", "drie huizen na {street} {number}, {place}", "po drugiej stronie ulicy od {street} {number}, {place}", "peste drum de {street} {number}, {place}",
        "от другата страна на {street} {number}, {place}", "op het veld achter {street} {number} te {place}", "in de bosjes nabij {street} {number}, {place}", "300 meter voorbij {street} {number}, {place}",
        "water tegenover {street} {number}, {place}", "busje geparkeerd bij {street} {number} {place}", "gleich neben {street} {number}, {place}", "tussen {street} {number} en de brug, {place}",
    ))) if wrong else None  # fmt: skip


OPEN: dict[str, Kind] = {
    "light: kind of building for a suffix": _building_for_suffix,
    "light: room for a suffix": _room_for_suffix,
    "light: street said twice": _street_said_twice,
    "light: range made a month": _range_made_a_month,
    "light: letters from to, in columns": _letters_from_to,
    "light: two kinds of street": _two_kinds_of_street,
    "light: id of another house": _id_of_another,
    "hard: company, shortened, no suffix": _company_no_suffix,
    "hard: postcode of another house, misspelt": _postcode_of_another_misspelt,
    "hard: by weeks or shifts, shortened": _by_weeks,
    "hard: permit for two, misspelt": _permit_for_two,
}

NONE: dict[str, Kind] = {
    "light: letter that is not, in columns": _letter_not_there,
    "light: far away": _far_away,
    "light: abroad, in columns": _abroad_in_columns,
    "light: near, in the location": _near_in_location,
    "light: example of a form": _example_of_a_form,
    "light: other figure for the number": _other_figure,
    "hard: letter that is not, foreign word, misspelt": _foreign_letter_not_there,
    "hard: number that is not, kind apart": _number_not_there,
    "hard: street that is not, place begun wrong": _street_not_there,
    "hard: near, misspelt": _near_misspelt,
}
