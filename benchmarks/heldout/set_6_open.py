"""Of the sixth held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random
from dataclasses import replace

from rapidfuzz.distance import OSA

from benchmarks.heldout.set_4_damage import as_text, misspelt, place_misspelt, shortened
from benchmarks.heldout.set_6_damage import bare_house
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text

_FAR = (("Zwolle", "8011AB"), ("Breda", "4811AB"), ("Venlo", "5911AB"), ("Deventer", "7411AB"), ("Helmond", "5701AB"), ("Tiel", "4001AB"))  # fmt: skip
_NOWHERE_HERE = (
    "Churchilllaan", "Kennedylaan", "Marnixstraat", "Erasmusweg", "Beethovenlaan", "Mozartstraat", "Zilverschoonlaan", "Lariksstraat",
    "Ganzerikplein", "Korenmolenweg", "Sperwerstraat", "Admiraal de Ruyterweg", "Oranje Nassaulaan", "Burgemeester Mooijstraat",
)  # fmt: skip


def _beside(home: Home, town: Town) -> list[Home]:
    """The addresses in use at the number, if it has or had none without a suffix."""
    if "" in town.at(home):
        return []
    return [each for each in town.homes if (each.street, each.number) == (home.street, home.number)]


def _letters_in_one_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if len(home.suffix) != 1 or not home.suffix.isalpha():
        return None
    there = [each for each in town.homes if (each.street, each.number) == (home.street, home.number)]
    letters = sorted({each.suffix for each in there if len(each.suffix) == 1 and each.suffix.isalpha()})
    others = [each for each in letters if each != home.suffix]
    both = f"{home.suffix}{rng.choice('/+,&')}{rng.choice(others)}" if others else ""
    return {**columns(home), "postcode": "", "huisletter": both} if both else None


def _said_to_be_several(rng: random.Random, home: Home, town: Town) -> Cells | None:
    said = rng.choice(("div.", "diverse", "meerdere", "alle", "onbekend", "niet ingevuld", "zie lijst", "hele pand"))
    cells = {**columns(home), "postcode": "", "huisletter": "", "huisnummertoevoeging": said}
    return cells if len(_beside(home, town)) > 1 else None


def _second_house(rng: random.Random, home: Home, town: Town) -> int | None:
    """A higher number of the street in use, if this number and that one each are one house without a suffix."""
    second = home.number + rng.choice((2, 4, 6))
    if not bare_house(rng, home, town) or town.suffixes.get((home.street, second)) != {""}:
        return None
    there = {each.object_id for each in town.homes if (each.street, each.number) == (home.street, second)}
    return second if there - {home.object_id} else None


def _numbers_side_by_side(rng: random.Random, home: Home, town: Town) -> Cells | None:
    second = _second_house(rng, home, town)
    sign = rng.choice((" {0}", "\n{0}", "|{0}", " / nr {0}", " ({0})", " [{0}]")).format(second)
    written = {**columns(home), "postcode": "", "huisnummer": f"{home.number}{sign}"}
    return rng.choice((written, as_text(home, "{street} {number}{sign}, {place}", sign=sign))) if second else None


def _second_number_as_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    second = _second_house(rng, home, town)
    sign = rng.choice(("en", "&", "+", "of", "en ook", "i", "și", "и"))
    return {**columns(home), "huisnummertoevoeging": f"{sign} {second}"} if second else None


def _note_for_a_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if len(_beside(home, town)) < 2 or any(each[:1].isdigit() for each in town.at(home)):
        return None
    return as_text(home, rng.choice((
        "{street} {number} (bel 2x), {place}", "{street} {number} - 4 pers. - {place}", "{street} {number}, hele pand, {place}", "{street} {number}, diverse bewoners, {place}",
        "{street} {number}, sleutel bij buren, {place}", "{street} {number}, {place} (appartement, nr niet genoemd)", "{street} {number} {place}, huur € 450",
    )))  # fmt: skip


def _range_in_other_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    last = _second_house(rng, home, town)
    return as_text(home, rng.choice((
        "{street} {number} – {last}, {place}", "{street} {number} ~ {last}, {place}", "{street} {number} bis {last}, {place}", "{street} od {number} do {last}, {place}",
        "{street} {number} până la {last}, {place}", "{street} {number} до {last}, {place}", "{street} van {number} tot {last}, {place}",
        "{street} {number} through {last}, {place}", "{street} {number} t/m {last} ({side}), {place}", "{street}, nummers {number} en {last}, {place}",
    )), last=str(last), side="oneven" if home.number % 2 else "even") if last else None  # fmt: skip


def _short_street_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number are one house, the shortened street and number another."""
    if not home.postcode or not bare_house(rng, home, town):
        return None
    for other in rng.sample(town.homes, 300):
        far = OSA.distance(other.street, home.street) > 5 and other.postcode != home.postcode
        if other.number == home.number and far and bare_house(rng, other, town):
            short = shortened(rng, other, town)
            if short:
                return as_text(replace(short, postcode=home.postcode), rng.choice(("{street} {number}, {postcode} {place}", "{postcode} {place} {street} {number}")))  # fmt: skip
    return None


def _two_stays(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    alone = bare_house(rng, home, town) and bare_house(rng, other, town) and other.street != home.street
    wrong = misspelt(rng, home, town) if alone else None
    if wrong is None:
        return None
    return as_text(wrong, rng.choice((
        "afwisselend {street} {number} en {there}, {place}", "adres 1: {street} {number} adres 2: {there} {place}", "{street} {number}\n{there}\n{place}",
        "{street} {number} (doordeweeks), {there} (weekend), {place}", "raz {street} {number}, raz {there}, {place}", "{there} lub {street} {number}, {place}",
    )), there=f"{other.street} {other.number}")  # fmt: skip


def _gap_in_the_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number between the first and the last of the street that never was."""
    numbers = [number for street, number in town.suffixes if street == home.street]
    gaps = [number for number in range(min(numbers), max(numbers)) if number not in numbers]
    if not gaps:
        return None
    gap = rng.choice(gaps)
    neighbours = {each.street for each in town.homes if each.postcode == home.postcode}
    if any(town.has(street, gap) for street in neighbours):
        return None
    written = home.at(gap)
    return rng.choice((columns(written), text(written), text(written, postcode="")))


def _next_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter after a row of letters: `12d` where 12a, 12b and 12c are."""
    held = town.at(home)
    letter = next((each for each in "ABCDEFGHIJKLMNOP" if not any(found.startswith(each) for found in held)), "A")
    if not {"A", "B"} <= held or letter in "HKLIO":
        return None
    there = replace(home, letter=rng.choice((letter, letter.lower())), addition="")
    return rng.choice((columns(there), text(there), text(there, postcode="")))


def _no_house_at_all(rng: random.Random, home: Home, _: Town) -> Cells:
    n = home.number
    return {"adres": rng.choice((
        f"52.30{n % 90 + 10}, 5.04{n % 80 + 10}", f"RD 131{n % 900 + 100} 479{n % 800 + 100}", f"kadastraal {home.place} C {n + 1000}", f"WSP01-C-{n + 100}", f"hectometerpaal {n % 30}.4 A1 rechts",
        f"afrit {n % 9 + 1} A1, {home.place}", f"Flex {n} BV, {home.place}", f"Hotel {home.place}", f"politiebureau {home.place}", f"NS-station {home.place}, spoor {n % 4 + 1}",
        f"COA locatie {home.place}", f"GGZ-instelling te {home.place}", f"in de auto, kenteken {n:03d}-XX-1", f"bouwplaats {home.place} fase {n % 5 + 1}", "Holandia", f"tent in het park, {home.place}",
    ))}  # fmt: skip


def _number_of_a_box(rng: random.Random, home: Home, _: Town) -> Cells:
    return as_text(home, rng.choice((
        "garagebox {number}, {street}, {place}", "lichtmast {number} {street}, {place}", "parkeervak {number}, {street}, {place}", "volkstuin {number}, {street}, {place}",
        "brug {number} {street}, {place}", "zeecontainer {number} op terrein {street}, {place}", "boom nr {number}, {street}, {place}", "{street}, fietskluis {number}, {place}",
    )))  # fmt: skip


def _near_and_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town)
    return as_text(replace(short, street=short.street.lower()), rng.choice((
        "naast {street} {number} {place}", "tgo {street} {number}, {place}", "schuin tegenover {street} {number} {place}", "twee deuren verder dan {street} {number}, {place}",
        "achterom bij {street} {number}, {place}", "in de berm bij {street} {number} {place}", "stacaravan achter {street} {number}, {postcode} {place}", "vis a vis {street} {number} {place}",
        "za domem {street} {number}, {place}", "în spatele casei {street} {number}, {place}", "зад {street} {number}, {place}", "hinter {street} {number}, {place}", "behind {street} {number} {place}",
    ))) if short else None  # fmt: skip


def _elsewhere_mixed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town)
    place, postcode = rng.choice(_FAR)
    if short is None:
        return None
    line = f"{short.street} {home.house}"
    return rng.choice((
        {"adres": line, "woonplaats": place, "postcode": postcode}, {"adres": line, "woonplaats": place}, {"adres": line, "postcode": f"{postcode} {place}"},
        {"adres": f"{line}, {place}", "postcode": postcode}, {"straat": line, "adres": f"{postcode} {place}"},
    ))  # fmt: skip


def _street_that_is_not(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(_NOWHERE_HERE)
    if any(OSA.distance(street.casefold(), name.casefold()) < 5 for name in town.streets):
        return None
    there = place_misspelt(rng, replace(home, street=street, postcode=""), town)
    short = shortened(rng, there, replace(town, streets=[*town.streets, street])) or there
    return rng.choice((columns(short), text(short), as_text(short, "{house} {street} {place}")))


def _number_of_something_else(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The only number in the row counts persons, years, beds or the like."""
    wrong = misspelt(rng, home, town)
    return as_text(wrong, rng.choice((
        "{street} sinds {year}, {place}", "{street} ({few} personen), {place}", "{street}, tel 0294-412345, {place}", "{street} {place} per 01-0{few}-2024", "{few} bedden {street} {place}",
        "{street}, {place}, huur € {few}50", "{street} nummer onbekend, {few} bewoners, {place}", "woning in de {street}, {place}, {few} kamers", "{street} {place}, bouwjaar {year}",
    )), few=str(rng.randrange(2, 9)), year=str(rng.randrange(1995, 2024))) if wrong else None  # fmt: skip


OPEN: dict[str, Kind] = {
    "light: letters in one cell": _letters_in_one_cell,
    "light: said to be several": _said_to_be_several,
    "light: numbers side by side": _numbers_side_by_side,
    "light: second number as suffix": _second_number_as_suffix,
    "light: note where the suffix should be": _note_for_a_suffix,
    "hard: range in other words": _range_in_other_words,
    "hard: shortened street of another house": _short_street_of_another,
    "hard: two stays, misspelt": _two_stays,
}

NONE: dict[str, Kind] = {
    "light: gap in the street": _gap_in_the_street,
    "light: next letter": _next_letter,
    "light: no house at all": _no_house_at_all,
    "light: number of a box or mast": _number_of_a_box,
    "hard: near, shortened": _near_and_short,
    "hard: elsewhere, text and columns": _elsewhere_mixed,
    "hard: street that is not, place misspelt": _street_that_is_not,
    "hard: number of something else": _number_of_something_else,
}
