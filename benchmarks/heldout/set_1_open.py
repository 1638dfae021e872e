"""Of the first held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, text

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _suffix_dropped_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.siblings < 3 or "" in town.at(home):
        return None
    form = rng.choice(("{0} {1}, {2} {3}", "{0} {1} {3}", "{1} {0}, {3}", "{2} {1}", "{3}, {0} nr {1}"))
    return {"adres": form.format(home.street, home.number, home.postcode, home.place)}


def _range_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    last = home.number + 2 * rng.randrange(1, 4)
    if home.siblings > 1 or home.suffix or (home.street, last) not in town.suffixes or "" not in town.at(home.at(last)):
        return None
    sign = rng.choice((" t/m ", "-", " tot en met ", " en ", "/", " & ", " + ", " of "))
    return {"adres": f"{home.street} {home.number}{sign}{last}, {home.postcode} {home.place}"}


def _two_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    others = sorted(each for each in town.at(home) if len(each) == 1 and each != home.suffix.upper())
    if len(home.suffix) != 1 or not others or home.siblings < 2:
        return None
    sign = rng.choice(("/", "+", " en ", "-", " & ", " of ", ","))
    return {
        "adres": f"{home.street} {home.number}{home.suffix}{sign}{rng.choice(others).lower()}, {home.postcode} {home.place}"
    }


def _two_addresses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if other.street == home.street or home.siblings > 1 or other.siblings > 1:
        return None
    sign = rng.choice((" / ", " en ", "; ", " of ", " (voorheen ", " + "))
    return {"adres": f"{home.street} {home.house}{sign}{other.street} {other.house}, {home.place}"}


def _two_postcodes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A whole address whose postcode and number belong to an address in another street."""
    there = [
        each for each in rng.sample(town.homes, 400)
        if each.number == home.number and each.street != home.street and each.suffix == home.suffix and each.postcode
    ]  # fmt: skip
    return text(home, postcode=there[0].postcode) if there and home.postcode else None


def _made_a_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.suffix.isdigit() or not 0 < int(home.suffix) <= 12 or home.number > 31:
        return None
    month = int(home.suffix)
    made = rng.choice(
        (f"{home.number}-{_MONTHS[month - 1]}", f"{home.number}-{month}-2024", f"2024-{month:02d}-{home.number:02d}")
    )
    return {**columns(home), "huisnummer": made, "huisletter": "", "huisnummertoevoeging": ""}


def _part_of_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    letter = home.suffix[:1].upper()
    longer = [each for each in town.at(home) if each.startswith(letter) and len(each) > 1]
    if not home.letter or not home.addition or len(longer) < 2 or letter in town.at(home):
        return None
    return {"adres": f"{home.street} {home.number} {letter}, {home.place}"}


def _street_without_kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Loevestein 12` where there is a Loevesteinlaan 12 and a Loevesteingracht 12."""
    for ending in ("straat", "laan", "weg", "hof", "gracht", "kade", "plein", "singel", "pad"):
        bare = home.street.removesuffix(ending)
        twins = [
            name
            for name in town.streets
            if name != home.street and name.startswith(bare) and town.has(name, home.number)
        ]
        if bare != home.street and len(bare) > 4 and twins and bare not in town.streets and home.siblings == 1:
            return {"adres": f"{bare} {home.house}, {home.place}"}
    return None


def _no_such_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number + rng.randrange(2, 300)
    if town.has(home.street, number) or not home.postcode:
        return None
    form = rng.choice(
        ("{0} {1}, {2} {3}", "{0} {1}A {3}", "{1} {0}, {3}", "{2} {1}", "{3}, {0} nr {1}", "{0} {1} kamer 2, {3}")
    )
    return {"adres": form.format(home.street, number, home.postcode, home.place)}


def _no_such_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    suffix = rng.choice(("Q", "Z", "77", "IV", "zwart", "Y2"))
    if any(each.startswith(suffix[0]) for each in town.at(home)) or home.suffix[:1].isdigit():
        return None
    return {"adres": f"{home.street} {home.number}-{suffix}, {home.postcode} {home.place}"}


def _street_of_the_neighbours(rng: random.Random, home: Home, town: Town) -> Cells | None:
    place, postcode = rng.choice(
        (("Muiden", "1398AB"), ("Naarden", "1411CD"), ("Abcoude", "1391EF"), ("Diemen", "1111GH"))
    )
    return {"adres": f"{home.street} {home.house}, {rng.choice((postcode + ' ', ''))}{place}"}


def _street_that_is_not(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(
        ("Zonnebloemstraat", "Tureluurweg", "Hertogplein", "Bakboord", "Esdoornlaan", "Mauritsstraat", "Zilverschoon")
    )
    form = rng.choice(("{0} {1}, {2}", "{1} {0} {2}", "{2}, {0} {1}"))
    return None if street in town.streets else {"adres": form.format(street, home.house, home.place)}


def _near(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice((
        "t.o. {0} {1}, {2}", "tegenover {0} {1}, {2}", "naast {0} {1} {2}", "achter {0} {1}, {2}", "nabij {0} {1}, {2}",
        "schuin tegenover {0} {1}, {2}", "{0} t/o {1}, {2}", "{0} naast nr. {1}, {2}", "vlakbij {0} {1}, {2}",
        "ter hoogte van {0} {1}, {2}", "{0} bij {1}, {2}", "t.h.v. {0} {1} {2}",
    ))  # fmt: skip
    return {"adres": form.format(home.street, home.number, home.place)}


def _crossing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.streets)
    form = rng.choice(("hoek {0} / {1}, {2}", "{0} hoek {1}, {2}", "kruispunt {0}-{1} {2}", "{0} t/h {1} {2}"))
    return {"adres": form.format(home.street, other, home.place)} if other != home.street else None


def _post_box(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(("P.O. Box {0}, {1}", "Postb. {0}, {1}", "PB {0} {1}", "Antwoordnr. {0}, {1}", "Pob. {0} {1}"))
    return {"adres": form.format(home.number, home.place)}


def _abroad(rng: random.Random, home: Home, _: Town) -> Cells:
    return {"adres": rng.choice((
        f"ul. Długa {home.number}, 80-827 Gdańsk, Polska", f"Str. Mihai Viteazu {home.number}, Cluj-Napoca, România",
        f"Hauptstraße {home.number}, 46446 Emmerich", f"ul. Vitosha {home.number}, Sofia, Bulgaria",
        f"Kerkstraat {home.number}, 2000 Antwerpen, België", f"ul. {home.street} {home.number}, Wrocław",
    ))}  # fmt: skip


def _nothing(rng: random.Random, home: Home, _: Town) -> Cells:
    return {"adres": rng.choice((
        f"{home.street}, {home.place}", home.place, f"perceel {home.number} sectie B {home.place}", f"A1 km {home.number}",
        "dakloos", "v.o.w.", "vertrokken onbekend waarheen", f"camping {home.place}", f"{home.postcode} {home.place}",
        "adres volgt", "zie bijlage", f"auto met kenteken {home.number}-XX-1", "wisselend", f"ID {home.number}",
    ))}  # fmt: skip


OPEN: dict[str, Kind] = {
    "suffix dropped, text": _suffix_dropped_in_text,
    "range, text": _range_in_text,
    "two letters": _two_letters,
    "two addresses": _two_addresses,
    "postcode and number of another street": _two_postcodes,
    "made a date": _made_a_date,
    "part of the suffix": _part_of_suffix,
    "street without its kind": _street_without_kind,
}

NONE: dict[str, Kind] = {
    "no such number, text": _no_such_number,
    "no such suffix, text": _no_such_suffix,
    "street of the neighbours": _street_of_the_neighbours,
    "street that is not": _street_that_is_not,
    "near, in many words": _near,
    "crossing": _crossing,
    "post box": _post_box,
    "abroad": _abroad,
    "no address": _nothing,
}
