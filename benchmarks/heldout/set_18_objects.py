"""A street and a number that is no house number: posts, plots, dates, files, counts, times, codes."""

from __future__ import annotations

import random

from benchmarks.heldout.set_18_base import filled, form, shared, spaced
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTHS_FULL = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def street_furniture(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A numbered lamp post, tree, bridge, container in a street."""
    thing = rng.choice(
        (
            "lantaarnpaal",
            "lichtmast",
            "boom nr.",
            "laadpaal",
            "container",
            "rioolput",
            "parkeervak",
            "bushalte lijn",
            "brug nr.",
            "paal",
            "ABRI",
            "kolk",
        )
    )
    return form(rng, home, "{t} {n}, {s}, {w}", "{s} {t} {n} {w}", "{s}, {w}, {t} {n}", "{t} {n} {s} {w}", t=thing)


def cadastral(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A parcel of the land register in a street."""
    section, parcel = rng.choice("ABCDE"), str(rng.randrange(1001, 5999))
    return form(
        rng, home, "{s}, kad. bekend gemeente {w}, sectie {c} nr. {k}", "{s} (kadastraal {w} {c} {k})", "WSP00 {c} {k}, {s}",
        "sectie {c} nummer {n}, {s}, {w}", "kadastraal perceel {w} {c} {n}, {s}", "{s} ong., perceel {c}-{k} {w}", c=section, k=parcel,
    )  # fmt: skip


def building_plot(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number of a building plot, before houses had numbers."""
    return form(
        rng, home, "bouwnummer {n}, {s}, {w}", "{s} bouwnr. {n} {w}", "{s}, bouwkavel {n}, {w}", "nieuwbouw {s} bouwnr {n} te {w}",
        "bnr. {n} plan {s} {w}", "{s} fase 2 bouwnummer {n}, {w}",
    )  # fmt: skip


def on_a_date(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and the date of a control."""
    day, month, year = rng.randrange(1, 29), rng.randrange(1, 13), rng.randrange(2019, 2022)
    dates = (
        f"{day:02}-{month:02}-{year}",
        f"{day}/{month}/{year}",
        f"{day} {_MONTHS_FULL[month - 1]} {year}",
        f"{day} {_MONTHS[month - 1]}. {year}",
        f"{year}-{month:02}-{day:02}",
    )
    return form(
        rng,
        home,
        "{s}, {w}, controle d.d. {d}",
        "melding {d} {s} {w}",
        "{s} (gemeld op {d}), {w}",
        "{s} {w} per {d}",
        "sinds {d} {s}, {w}",
        d=rng.choice(dates),
    )


def at_a_time(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and a time of day."""
    hour = rng.randrange(8, 21)
    times = (f"{hour}.30 uur", f"om {hour} uur", f"tussen {hour} en {hour + 2} uur", f"{hour}:15 u", f"na {hour}.00u")
    return form(rng, home, "{s} {w} {t}", "{t} {s}, {w}", "{s}, {t}, {w}", t=rng.choice(times))


def file_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and the number of a case, a member of staff or a complaint."""
    number, year = str(rng.randrange(1000, 9999)), rng.randrange(18, 22)
    names = (
        f"zaaknr. 20{year}-{number}",
        f"Z/{year}/0{number}",
        f"dossier {home.number}",
        f"melding nr. {home.number}",
        f"OMV-20{year}-{number}",
        f"pers.nr. {home.number}",
        f"ref. {home.number}",
        f"volgnr. {home.number}",
    )
    return form(rng, home, "{f} {s}, {w}", "{s}, {w} ({f})", "{s} {f}, {w}", "{f}; {s}; {w}", f=rng.choice(names))


def how_many(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and a count of beds, persons, rooms or metres."""
    count = str(rng.randrange(2, 13))
    return form(
        rng, home, "{s} ({c} bedden), {w}", "{s}, {w}, max. {c} pers.", "{c}-kamerwoning aan de {s} te {w}", "{s} {c}0 m2, {w}", "{c} personen, {s}, {w}",
        "{c} woningen aan de {s}, {w}", "{s} {c} slaapplaatsen {w}", "{c} osób, {s}, {w}", "{c} arbeidsmigranten {s} {w}", "{s} - {c} kamers - {w}", "{c} persoane, {s} {w}", c=count,
    )  # fmt: skip


def number_plate(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and a number plate or telephone number."""
    digits = f"{rng.randrange(10, 99)}"
    return form(
        rng, home, "{s}, {w}, kenteken {d}-XKN-{e}", "bus {d}-ZT-NL {s} {w}", "{s} {w} tel. 0294-4{d}3{d}", "{s}, {w} 06-{d}{d}{d}{d}", "WGM {d}5K {s} {w}",
        d=digits, e=str(rng.randrange(1, 10)),
    )  # fmt: skip


def coordinates(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and a point on the map."""
    east, north = rng.randrange(130000, 133999), rng.randrange(478000, 482999)
    return form(
        rng,
        home,
        "{s} {w} (RD {e}, {o})",
        "X {e} Y {o}, {s}, {w}",
        "52.30{k}, 5.04{k} {s} {w}",
        "{s} x={e} y={o}",
        e=str(east),
        o=str(north),
        k=str(rng.randrange(10, 99)),
    )


def road_marker(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A road with a hectometre or an exit."""
    return form(
        rng,
        home,
        "N236 hmp {n},{d}, {w}",
        "A1 km {n}.{d} ter hoogte van {w}",
        "{s} hmp {n}.{d}, {w}",
        "rijksweg A1 afrit {n} {w}",
        "{s}, km {n},{d}, {w}",
        d=str(rng.randrange(1, 10)),
    )


def not_numbered(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A place in the street that has no number, and says so."""
    if not shared(home, town):
        return None
    word = rng.choice(
        (
            "ong.",
            "ongenummerd",
            "z.n.",
            "zonder nr.",
            "nr. onbekend",
            "(nummer nog niet bekend)",
            "nr. n.t.b.",
            "b/n",
            "bez numeru",
            "fără număr",
            "f.n.",
            "без номер",
        )
    )
    if rng.random() < 0.4:
        return {"straat": home.street, "huisnummer": word, "postcode": home.postcode, "woonplaats": home.place}
    return form(rng, home, "{s} {z}, {p} {w}", "{s} {z}, {w}", "{w}, {s} {z}", z=word)


def postcode_as_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No number; the digits of the postcode stand where it belongs."""
    if not shared(home, town):
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    if rng.random() < 0.5:
        return {"straat": home.street, "huisnummer": digits, "huisnummertoevoeging": letters, "woonplaats": home.place}
    return form(rng, home, "{s} {p} {w}", "{s} {q}", "{s}, {p}", "{w} {s} {p}")


def corner(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The corner of two streets."""
    other = rng.choice(town.homes).street
    if other == home.street:
        return None
    return form(
        rng,
        home,
        "hoek {s}/{o}, {w}",
        "kruising {s} met {o} te {w}",
        "{s} hoek {o} {w}",
        "t-splitsing {s} - {o}, {w}",
        "róg {s} i {o}, {w}",
        "colț {s} cu {o}, {w}",
        o=other,
    )


def error_value(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An error of a spreadsheet where the number was."""
    if not shared(home, town):
        return None
    error = rng.choice(
        ("#N/B", "#VERW!", "#WAARDE!", "#REF!", "#NAAM?", "#N/A", "#VALUE!", "########", "NaN", "null", "None")
    )
    if rng.random() < 0.4:
        return {"adres": f"{home.street} {error}, {spaced(home.postcode)} {home.place}"}
    return {"straat": home.street, "huisnummer": error, "postcode": home.postcode, "woonplaats": home.place}


def building_without_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A hotel, park, harbour or site with a room or place number and no street."""
    names = (
        "Camping De Vecht",
        "Jachthaven Weesp",
        "Hotel Het Hart",
        "recreatiepark De Plassen",
        "asielboot",
        "volkstuinen Nut en Genoegen",
        "station Weesp",
        "bedrijventerrein Noord",
        "sportpark",
    )
    units = ("kamer", "plaats", "steiger", "tuin", "chalet", "veld", "spoor", "unit", "hal", "perron")
    return filled(f"{rng.choice(names)} {rng.choice(units)} {{n}}, {{w}}", home)


KINDS: Kinds = {
    "none": {
        "lamp post or other numbered thing": street_furniture,
        "parcel of the land register": cadastral,
        "building plot number": building_plot,
        "street and a date": on_a_date,
        "street and a time": at_a_time,
        "street and a file number": file_number,
        "street and a count": how_many,
        "street and a plate or telephone": number_plate,
        "street and coordinates": coordinates,
        "road marker": road_marker,
        "not numbered": not_numbered,
        "postcode digits as the number": postcode_as_number,
        "corner of two streets": corner,
        "spreadsheet error as number": error_value,
        "room or place without a street": building_without_number,
    }
}
