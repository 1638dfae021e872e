"""None: near it and not at it, post boxes, plots, other towns and countries, and cells that hold no address at all."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_tools import COMPANIES, SURNAMES, cols, common, free, line, lone_at, spaced
from benchmarks.linkage_scoring import Cells, Home, Town

_PLACES = (
    "Muiden",
    "Muiderberg",
    "Nigtevecht",
    "Naarden",
    "Bussum",
    "Diemen",
    "Abcoude",
    "Hilversum",
    "Almere",
    "Nederhorst den Berg",
)
_PLACES += (
    "Amsterdam",
    "Utrecht",
    "'s-Hertogenbosch",
    "Den Haag",
    "Huizen",
    "Ankeveen",
    "Bergen op Zoom",
    "Sint-Michielsgestel",
)
_NEAR = (
    "tegenover",
    "t.o.",
    "t/o",
    "nabij",
    "naast",
    "achter",
    "schuin tegenover",
    "t.h.v.",
    "ter hoogte van",
    "in de buurt van",
)
_NEAR_ABROAD = (
    "naprzeciwko",
    "obok",
    "vis-a-vis de",
    "lângă",
    "срещу",
    "до",
    "near",
    "opposite",
    "next to",
    "koło",
    "în spatele",
)


def near_dutch(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word of nearness before the address."""
    return free(f"{rng.choice(_NEAR)} {line(home)}") if home.postcode else None


def near_abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word of nearness in another language."""
    return free(f"{rng.choice(_NEAR_ABROAD)} {line(home)}") if home.postcode else None


def near_amid(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Nearness between street and number: `Street t.o. 12`."""
    return free(
        f"{home.street} {rng.choice(['t.o.', 'tegenover nr.', 'naast nr.', 'nabij nummer', 'achter', 't.h.v. nr.'])} {home.house}, {home.place}"
    )


def near_thing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A thing that stands near a house: a plot, a lamp post, a caravan."""
    thing = rng.choice(
        [
            "perceel naast",
            "grond achter",
            "caravan nabij",
            "lichtmast t.h.v.",
            "bouwkeet tegenover",
            "parkeerterrein naast",
        ]
    )
    return free(f"{thing} {home.street} {home.house} te {home.place}")


def near_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The register's own mark `to` or `by` in its cell."""
    return cols(home, aanduiding=rng.choice(["to", "by", "TO", "BY"]))


def near_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Nearness in the cell of the addition or before the number."""
    if home.suffix:
        return None
    word = rng.choice(["tegenover", "t.o.", "nabij", "naast"])
    return rng.choice([cols(home, huisnummertoevoeging=word), cols(home, huisnummer=f"{word} {home.number}")])


def between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Between two houses: neither of them."""
    other = lone_at(home.street, home.number + 2, town)
    if not other or home.suffix:
        return None
    shape = rng.choice(
        [
            "tussen {s} {a} en {b}, {w}",
            "{s} tussen nr. {a} en nr. {b}, {w}",
            "perceel gelegen tussen {s} {a} en {b} te {w}",
        ]
    )
    return free(shape.format(s=home.street, a=home.number, b=other.number, w=home.place))


def boat_near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A boat or caravan without an address, located by a house."""
    boat = rng.choice(["woonboot", "woonschip Elisabeth", "ligplaats", "woonwagen", "boot in de Vecht"])
    return free(
        f"{boat} {rng.choice(['tegenover', 't.o.', 'nabij', 'achter'])} {home.street} {home.house}, {home.place}"
    )


def post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box whose number and postcode would make a house."""
    word = rng.choice(
        ["Postbus", "postbus nr.", "P.O. Box", "Antwoordnummer", "Post bus", "skrytka pocztowa", "POSTBUS"]
    )
    return free(f"{word} {home.number}, {spaced(home)} {home.place}") if home.postcode else None


def post_box_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box in columns."""
    return cols(
        home,
        straat=rng.choice(["Postbus", "Antwoordnummer", "PO Box", "postbusnr."]),
        huisletter="",
        huisnummertoevoeging="",
    )


def plot_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of a plot or a building project, not of a house."""
    word = rng.choice(["kavel", "bouwnummer", "bouwnr.", "kavelnr.", "nieuwbouw kavel", "projectkavel"])
    return free(f"{home.street} {word} {home.number}, {home.place}")


def parcel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A cadastral parcel, with the street but without a house number."""
    shape = rng.choice(
        ["{s}, kadastraal sectie {c} nr. {n}, {w}", "perceel {c} {n} aan de {s} te {w}", "WSP00 {c} {n} ({s})"]
    )
    return free(shape.format(s=home.street, c=rng.choice("ABCD"), n=rng.randrange(2000, 6999), w=home.place))


def garage_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A garage box, parking place or berth with a number of its own."""
    word = rng.choice(["garagebox", "parkeerplaats", "box nr.", "parkeervak", "berging nr.", "volkstuin"])
    return free(f"{word} {home.number}, {home.street}, {home.place}")


def other_town_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number of this town, in another one."""
    return free(f"{home.street} {home.house}, {rng.choice(_PLACES)}")


def other_town_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in columns, with a postcode of elsewhere."""
    code = f"{rng.randrange(2011, 9799)}{rng.choice('ABCDEGHJKL')}{rng.choice('ABCDEGHJKL')}"
    return cols(home, woonplaats=rng.choice(_PLACES), postcode=rng.choice([code, ""]))


def other_municipality(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Place and municipality are elsewhere, no postcode."""
    place, area = rng.choice(
        [
            ("Muiden", "Gooise Meren"),
            ("Nigtevecht", "Stichtse Vecht"),
            ("Ankeveen", "Wijdemeren"),
            ("Bussum", "Gooise Meren"),
        ]
    )
    return cols(home, woonplaats=place, gemeente=area, postcode="")


def near_this_town(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A place near this town, which is named as its neighbour only."""
    shape = rng.choice(["{} (bij Weesp)", "{} near Weesp", "{}, gelegen naast Weesp", "{} koło Weesp"])
    return free(f"{home.street} {home.house}, {shape.format(rng.choice(_PLACES[:7]))}")


def other_city_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Another city, misspelt or by its foreign name, with its postcode."""
    city, code = rng.choice(
        [
            ("Amsterdm", "1017 PT"),
            ("Utrehct", "3511 CV"),
            ("Hilverusm", "1211 BK"),
            ("Almeer", "1315 RA"),
            ("Haga", "2511 AB"),
        ]
    )
    return free(f"{home.street} {home.house}, {code} {city}")


def abroad_same_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A Flemish or German town with a street of the same name."""
    town_there = rng.choice(
        [
            "2000 Antwerpen, België",
            "9000 Gent (B)",
            "B-3500 Hasselt",
            "D-47533 Kleve, Duitsland",
            "Paramaribo, Suriname",
        ]
    )
    return free(f"{home.street} {home.house}, {town_there}")


def abroad_home(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The home address in the country of origin."""
    shape = rng.choice(
        [
            "ul. Długa {}/{}, 80-827 Gdańsk, Polska",
            "os. Słoneczne {} m. {}, 62-200 Gniezno, PL",
            "Str. Mihai Eminescu nr. {}, ap. {}, Iași, România",
            "бул. Христо Ботев {}, ап. {}, Пловдив, България",
            "Petőfi utca {}. {}., 4400 Nyíregyháza, Magyarország",
        ]
    )
    return free(shape.format(home.number, rng.randrange(2, 40)))


def not_known(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A phrase that says that there is no address, with the place."""
    word = rng.choice(
        [
            "zonder vaste woon- of verblijfplaats",
            "adres onbekend",
            "VOW",
            "geheim adres",
            "n.n.b.",
            "dakloos",
            "zwervend",
        ]
    )
    return rng.choice([free(f"{word}, {home.place}"), {"straat": word, "woonplaats": home.place}])


def reference(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A reference to another row or paper instead of an address."""
    return free(
        rng.choice(
            [
                "idem",
                "zie rij {}",
                "zie boven",
                "zelfde adres als nr. {}",
                "zie bijlage {}",
                "als regel {}",
                "jw.",
                "conform regel {}",
            ]
        ).format(home.number)
    )


def totals_row(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A header, a total or a page number amid the rows."""
    word = rng.choice(
        [
            "Totaal aantal adressen: {}",
            "Weesp totaal {}",
            "pagina {} van 340",
            "Straat + huisnummer, plaats",
            "Subtotaal Weesp: {}",
        ]
    )
    return free(word.format(home.number))


def company_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company or a person with the place, no street."""
    if not common(home.number, town):
        return None
    name = rng.choice([rng.choice(COMPANIES), f"Hotel {rng.choice(SURNAMES)}", f"fam. {rng.choice(SURNAMES)}"])
    return free(f"{name} {rng.choice(['', 'nr. ' + str(home.number) + ' '])}te {home.place}")


def other_data(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Something else was pasted: an account, a date, a telephone, coordinates, a link."""
    made = rng.choice(
        [
            f"NL{rng.randrange(10, 99)}INGB000{rng.randrange(10**6, 10**7)}",
            f"{rng.randrange(1, 29):02d}-{rng.randrange(1, 13):02d}-{rng.randrange(1960, 2003)}",
            f"0294-{rng.randrange(410000, 489999)}",
            f"52.30{rng.randrange(100, 999)}, 5.04{rng.randrange(100, 999)}",
            f"https://maps.example.nl/?q=52.30{rng.randrange(100, 999)}",
            f"X 13{rng.randrange(1000, 9999)} Y 48{rng.randrange(1000, 9999)}",
            f"kenteken {rng.randrange(10, 99)}-{rng.choice(['KXB', 'TDZ', 'NRG'])}-{rng.randrange(1, 9)}",
        ]
    )
    return free(made)


def test_row(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A row that somebody left from a test."""
    street = rng.choice(["Teststraat", "Straatnaam", "Voorbeeldlaan", "Dummyweg", "xxxxx", "Lorem ipsumstraat"])
    place, code = rng.choice(["Testdorp", "Weesp", "xxx"]), rng.choice(["1234AB", "9999ZZ", "0000AA"])
    return {"straat": street, "huisnummer": str(home.number), "postcode": code, "woonplaats": place}


def errors_everywhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Formulas that failed in every cell but the number."""
    fault = rng.choice(["#N/B", "#VERW!", "#N/A", "#REF!", "NULL", "undefined"])
    if not common(home.number, town):
        return None
    return {"straat": fault, "huisnummer": str(home.number), "postcode": fault, "woonplaats": fault}
