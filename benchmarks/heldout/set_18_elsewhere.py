"""Other municipalities, abroad, post boxes, persons and firms that look like streets, ids and numbers that do not exist."""

from __future__ import annotations

import random

from benchmarks.heldout.set_18_base import compact, distance, filled, form, index, missing_number, shared
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns

_COMMON = frozenset(
    {
        "Kerkstraat",
        "Molenstraat",
        "Nieuwstraat",
        "Hoogstraat",
        "Julianastraat",
        "Wilhelminastraat",
        "Emmastraat",
        "Stationsweg",
        "Herenstraat",
        "Prins Bernhardlaan",
        "Kastanjelaan",
        "Meidoornlaan",
        "Torenstraat",
        "Stationsplein",
        "Zandstraat",
    }
)
"""Streets that half the country has."""
_TOWNS = (
    ("Bussum", "1404", "Gooise Meren"),
    ("Naarden", "1411", "Gooise Meren"),
    ("Hilversum", "1211", "Hilversum"),
    ("Utrecht", "3511", "Utrecht"),
    ("Lelystad", "8224", "Lelystad"),
    ("Eindhoven", "5611", "Eindhoven"),
    ("Nijkerk", "3861", "Nijkerk"),
    ("Zaltbommel", "5301", "Zaltbommel"),
)
_LETTERS = ("HJ", "TK", "PB", "GN", "XE", "VR")
_ABSENT = (
    "Hilversumseweg",
    "Bilderdijkkade",
    "Looydijk",
    "Gladiolusplein",
    "Mauritsstraat",
    "Zonnebloemstraat",
    "Bredeweg",
    "Jupiterstraat",
    "Oranjeboomlaan",
    "Gruttostraat",
    "Wagnerlaan",
    "Koopvaardijweg",
)
_FIRMS = ("Otto Workforce", "Flexpoint", "Stichting Woonbeheer", "VvE", "Agri Projects BV", "Uitzendbureau De Vecht")


def same_street_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that many towns have, in another town."""
    if home.street not in _COMMON:
        return None
    place, digits, _ = rng.choice(_TOWNS)
    return form(
        rng, home, "{s} {h}, {d} {l} {o}", "{s} {h} te {o}", "{o}, {s} {h}", "{s} {h}, {d}{l}", "{s} {h} {o}, geb. te {w}", "{h} {s} {o}",
        "wonende te {o}, {s} {h}, werkzaam te {w}", o=place, d=digits, l=rng.choice(_LETTERS),
    )  # fmt: skip


def other_municipality(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Columns with the municipality of elsewhere by name or code, no place."""
    if home.street not in _COMMON:
        return None
    name = rng.choice(("Hilversum", "Gooise Meren", "GM0402", "0344", "Wijdemeren", "GM1942", "Utrecht", "0995"))
    return {
        "straat": home.street,
        "huisnummer": str(home.number),
        "huisletter": home.letter,
        "huisnummertoevoeging": home.addition,
        "gemeente": name,
    }


def weesp_in_the_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street or building named after the town, in another town."""
    street, place = rng.choice(
        (
            ("Weesperstraat", "Diemen"),
            ("Weesperstraat", "Amsterdam"),
            ("Weesperzijde", "Amsterdam"),
            ("Weesperplein", "Amsterdam"),
            ("Weesperbinnenweg", "Muiden"),
            ("Hotel Weesp", "Hilversum"),
        )
    )
    return {"adres": f"{street} {home.house}{rng.choice((', ', ' te ', ' '))}{place}"}


def absent_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street that the town does not have, nor anything like it."""
    street = rng.choice(_ABSENT)
    if any(distance(compact(street), compact(other)) < 5 for other in town.streets):
        return None
    if rng.random() < 0.5:
        return {"adres": f"{street} {home.house}, {home.place}"}
    return {"straat": street, "huisnummer": str(home.number), "huisletter": home.letter, "woonplaats": home.place}


def abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street of a Dutch name in Belgium, Suriname or Curaçao."""
    if home.street not in _COMMON - {"Meidoornlaan", "Prins Bernhardlaan"}:
        return None
    place = rng.choice(
        (
            "2000 Antwerpen",
            "B-9000 Gent",
            "1000 Brussel",
            "B 3600 Genk",
            "Paramaribo, Suriname",
            "Willemstad, Curaçao",
            "Turnhout (België)",
            "8500 Kortrijk, Belgia",
            "Lommel, BE",
        )
    )
    return filled("{s} {h}, {o}", home, o=place)


def home_country(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address in the country of origin, the town of work behind it."""
    return form(
        rng, home, "ul. Szkolna {n}, 05-300 Mińsk Mazowiecki", "Str. Mihai Eminescu {n}, Bacău, România", "ул. Васил Левски {n}, Пловдив", "ul. Kościelna {n}/4, Opole, Polska",
        "Bulevardul Unirii nr. {n}, Iași (werkt te {w})", "adres w Polsce: ul. Polna {n}, Radom", "Bahnhofstraße {n}, 48465 Schüttorf", "Petőfi utca {n}, Pécs, HU",
    )  # fmt: skip


def post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box in many words."""
    word = rng.choice(
        (
            "Postbus",
            "P.B.",
            "Pb.",
            "Antwoordnummer",
            "Antw.nr.",
            "P.O. Box",
            "skrytka pocztowa",
            "căsuța poștală",
            "пощенска кутия",
            "Postfach",
            "postb.",
            "PO BOX",
        )
    )
    if rng.random() < 0.4:
        return {"straat": word, "huisnummer": str(home.number), "postcode": "1380AA", "woonplaats": home.place}
    return form(rng, home, "{t} {n}, 1380 AB {w}", "{t} {n} {w}", "{w}, {t} {n}", t=word)


def firm_and_post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A firm named after an address that gives a post box of another town."""
    firm = rng.choice(("{s} {n} B.V.", "Stichting {s} {n}", "{s} {n} Holding BV", "VOF {s} {n}", "Vastgoed {s} {n} CV"))
    return filled(
        f"{firm}, Postbus {rng.randrange(100, 999)}, {rng.choice(('1400 AA Bussum', '1200 BH Hilversum', '1000 CV Amsterdam', '3500 GA Utrecht'))}",
        home,
    )


def person_like_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A person whom a street is named after, with a date of birth, in the wrong cell."""
    if (
        not home.street.endswith(("straat", "laan"))
        or home.street.count(" ") < 1
        or home.street.startswith(("Fort", "Sint", "Oude", "Prins"))
    ):
        return None
    name = home.street.removesuffix("straat").removesuffix("laan")
    born = f"{rng.randrange(1, 29):02}-{rng.randrange(1, 13):02}-{rng.randrange(1950, 2002)}"
    return {
        "adres": rng.choice(
            (f"{name}, geb. {born}", f"{name} {born}", f"dhr. {name} ({born})", f"mw. {name}, {born} Weesp")
        )
    }


def moved_away(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Moved from a house to another town."""
    place, digits, _ = rng.choice(_TOWNS)
    return form(
        rng,
        home,
        "verhuisd van {s} {h} {w} naar Kerkweg 4, {o}",
        "vertrokken van {s} {h} naar Kerkweg 4, {d} TK {o}",
        "Kerkweg 4, {o} (voorheen {s} {h}, {w})",
        "niet meer {s} {h}, nu Kerkweg 4 te {o}",
        o=place,
        d=digits,
    )


def foreign_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An object id of another municipality, or of a building, street or public space, without an address."""
    tail = f"{rng.randrange(10**5, 10**6):010d}"
    number = rng.choice(("036301", "034401", "040201", "045710", "045730", "036310", "194201")) + tail
    return (
        {"object_id": number}
        if rng.random() < 0.6
        else {"adres": f"{rng.choice(('VBO', 'BAG-id', 'pand', 'object'))} {number}"}
    )


def destroyed_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An object id that a spreadsheet wrote as a power of ten."""
    if not home.object_id.startswith("0"):
        return None
    first, rest = home.object_id[1], home.object_id[2:]
    sign = rng.choice(".,")
    return {rng.choice(("object_id", "adres")): f"{first}{sign}{rest[: rng.choice((2, 4))]}E+14"}


def absent_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that no house of this number has, in columns or text."""
    letter = rng.choice("QYZqyz")
    if any(suffix.startswith(letter.upper()) for suffix in town.at(home)):
        return None
    if rng.random() < 0.5:
        return {**columns(home), "huisletter": letter, "huisnummertoevoeging": ""}
    return form(rng, home, "{s} {n}{l}, {p} {w}", "{s} {n} {l}, {w}", "{s} {n}-{l} {w}", "{p}, {n} {l}", l=letter)


def absent_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that the street never had, with a postcode of the street."""
    number = missing_number(rng, home, town)
    if number is None:
        return None
    if rng.random() < 0.5:
        return {**columns(home.at(number)), "huisnummertoevoeging": ""}
    return form(rng, home, "{s} {m}, {p} {w}", "{m} {s}, {w}", "{s} nr. {m} te {w}", "{q} {m}", m=str(number))


def number_beyond(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number typed twice or with a digit too many, beyond the end of the street."""
    digits = str(home.number)
    number = int(rng.choice((digits + digits, digits + "00", "9" + digits + "9")))
    if home.suffix or town.has(home.street, number) or number > 99999:
        return None
    return (
        {**columns(home.at(number))}
        if rng.random() < 0.5
        else form(rng, home, "{s} {m}, {p} {w}", "{s} {m} {w}", m=str(number))
    )


def zero_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Nought for the number."""
    if not shared(home, town):
        return None
    zero = rng.choice(("0", "00", "00000", "0.0"))
    return (
        {**columns(home), "huisnummer": zero, "huisletter": "", "huisnummertoevoeging": ""}
        if rng.random() < 0.5
        else {"adres": f"{home.street} {zero}, {home.place}"}
    )


def postcode_never_given(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of letters that are never given out, with a number and no street."""
    postcode = f"{rng.choice(('1381', '1382', '1383', '1384'))}{rng.choice(('SS', 'SA', 'SD'))}"
    return (
        {"postcode": postcode, "huisnummer": str(home.number), "huisletter": home.letter}
        if rng.random() < 0.5
        else {"adres": f"{postcode} {home.house}"}
    )


def neither_fits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number that neither the written street nor the street of the postcode has."""
    other = rng.choice(town.homes)
    number = missing_number(rng, home, town, reach=90)
    at_other = index(town).streets_at.get(other.postcode, set())
    if (
        not other.postcode
        or number is None
        or other.street == home.street
        or any(town.has(street, number) for street in at_other)
    ):
        return None
    cells = columns(home.at(number))
    return (
        {**cells, "postcode": other.postcode}
        if rng.random() < 0.5
        else {"adres": f"{home.street} {number}, {other.postcode} {home.place}"}
    )


def placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Words that stand for an unknown address."""
    word = rng.choice(
        (
            "zonder vaste woon- of verblijfplaats",
            "ZVWP",
            "adres bekend bij dienst",
            "geheim adres",
            "adres volgt",
            "nader te bepalen",
            "VOW",
            "diverse adressen",
            "idem",
            "zie bijlage",
            "brak adresu",
            "necunoscut",
            "неизвестен",
            "wisselend verblijf",
            "zie vorige regel",
            "via werkgever",
        )
    )
    if rng.random() < 0.4:
        return {"straat": word, "huisnummer": rng.choice(("1", "999", "0")), "woonplaats": home.place}
    return {"adres": rng.choice((f"{word}, {home.place}", f"{word} {home.number}", f"{home.place} {word}"))}


def vague_area(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A part of town or water with a number that is no house."""
    area = rng.choice(
        (
            "buitengebied",
            "wijk B nr. {n}",
            "Bloemendalerpolder deelgebied {n}",
            "de Vecht, ligplaats {n}",
            "gebied Noord vak {n}",
            "polder perceel {n}",
            "binnenstad blok {n}",
            "route {n}, wijk Aetsveld",
            "rayon {n}",
            "BOA-gebied {n}",
        )
    )
    return form(rng, home, area + ", {w}", "{w}, " + area, "gemeente {w}, " + area)


def firm_and_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A firm with a street, no number, its register number behind it."""
    if not shared(home, town):
        return None
    return form(
        rng,
        home,
        "{f}, {s}, {w}, KvK {k}",
        "{f} {s} {w} KvK-nr. {k}",
        "KvK {k} {f}, {s} te {w}",
        "{f}, {s}, {p} {w}, BTW NL{k}0B01",
        "{f} loc. {s} vest.nr. 0000{k}",
        f=rng.choice(_FIRMS),
        k=str(rng.randrange(30000000, 69999999)),
    )


KINDS: Kinds = {
    "none": {
        "common street in another town": same_street_elsewhere,
        "other municipality in a column": other_municipality,
        "town's name in a street elsewhere": weesp_in_the_name,
        "street the town has not": absent_street,
        "Dutch street abroad": abroad,
        "address in the home country": home_country,
        "post box": post_box,
        "firm named as address, post box": firm_and_post_box,
        "person whom a street is named after": person_like_street,
        "moved to another town": moved_away,
        "id of elsewhere or of another kind": foreign_id,
        "id as a power of ten": destroyed_id,
        "letter that does not exist": absent_letter,
        "number that does not exist": absent_number,
        "number with digits too many": number_beyond,
        "number nought": zero_number,
        "postcode never given out": postcode_never_given,
        "number in neither street nor postcode": neither_fits,
        "words for unknown": placeholder,
        "vague area": vague_area,
        "firm, street and register number": firm_and_street,
    }
}
