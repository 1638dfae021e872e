"""Test set fourteen: what names no object of this register, or says that it is not that house."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import joined, numbers, one, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def _unused(rng: random.Random, home: Home, town: Town) -> int:
    """A number that the street never had, beyond its last."""
    return numbers(town, home.street)[-1] + rng.randint(2, 80)


def opposite(rng: random.Random, home: Home, town: Town) -> Cells:
    """Near or opposite a house, in a note."""
    word = one(
        rng,
        "tegenover",
        "t/o",
        "t.o.",
        "schuin tegenover",
        "ter hoogte van",
        "t.h.v.",
        "nabij",
        "in de buurt van",
        "vlakbij",
        "recht tegenover",
        "naast",
    )
    where = joined(f"{home.street} {home.house}", joined(home.postcode, home.place), by=", ")
    return {
        "adres": one(
            rng,
            f"{word} {where}",
            f"Geparkeerde bus met slapers {word} {where}",
            f"{home.street} {word} nr. {home.house}, Weesp",
        )
    }


def opposite_foreign(rng: random.Random, home: Home, town: Town) -> Cells:
    """Opposite or beside a house in Polish, Romanian, Bulgarian, English or German."""
    word = one(
        rng,
        "naprzeciwko",
        "naprzeciw",
        "obok",
        "vizavi de",
        "lângă",
        "срещу",
        "до",
        "opposite",
        "near",
        "next to",
        "gegenüber",
    )
    return {"adres": joined(f"{word} {home.street} {home.house}", joined(spaced(home.postcode), home.place), by=", ")}


def opposite_column(rng: random.Random, home: Home, town: Town) -> Cells:
    """The register's own sign for near and opposite in its column."""
    sign = one(rng, "to", "by", "TO", "BY", "tegenover", "bij", "t.o.")
    cells = columns(home) | {"aanduiding": sign}
    return cells if not home.postcode or rng.random() < 0.6 else cells | {"straat": "", "woonplaats": ""}


def boat_opposite(rng: random.Random, home: Home, town: Town) -> Cells:
    """A boat or caravan that lies opposite a house."""
    what = one(rng, "woonboot", "woonark", "a/b ms Johanna", "caravan", "schip 'De Hoop'", "camper")
    return {
        one(
            rng, "adres", "locatie"
        ): f"{what} {one(rng, 't/o', 'tegenover', 't.o.', 'nabij')} {home.street} {home.house}, Weesp"
    }


def number_beyond(rng: random.Random, home: Home, town: Town) -> Cells:
    """A number beyond the last of the street, in a text."""
    number, suffix = _unused(rng, home, town), one(rng, "", "", "a", " kamer 2")
    where = one(
        rng,
        f"{home.street} {number}{suffix}",
        f"{home.street} nr. {number}{suffix}",
        f"{home.street.upper()} {number}{suffix}",
    )
    return {"adres": joined(where, joined(one(rng, home.postcode, ""), home.place), by=", ")}


def number_beyond_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    """A number beyond the last of the street, in columns as exported."""
    number = str(_unused(rng, home, town))
    cells = columns(home.at(int(number))) | {"huisnummer": one(rng, number, f"{number}.0", number.zfill(5))}
    return cells | {"gemeente": one(rng, "", "Weesp"), "postcode": one(rng, home.postcode, "")}


def digits_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two digits of the number swapped, so that it names no house."""
    number = str(home.number)
    swapped = int(number[:-2] + number[-1] + number[-2]) if len(number) > 1 else home.number
    if swapped == home.number or town.has(home.street, swapped) or len(str(swapped)) != len(number):
        return None
    wrong = home.at(swapped)
    return (
        columns(wrong)
        if rng.random() < 0.5
        else {"adres": joined(f"{home.street} {swapped}", joined(home.postcode, home.place), by=", ")}
    )


def suffix_not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter that the number never had, beside other letters or the bare number."""
    there = "".join(sorted(town.at(home)))
    letter = rng.choice("BCDEF")
    if letter in there or home.addition:
        return None
    letter = one(rng, letter, letter.lower())
    if rng.random() < 0.5:
        return columns(home) | {"huisletter": letter}
    return {
        "adres": joined(
            f"{home.street} {home.number}{one(rng, '', '-', ' ')}{letter}", joined(home.postcode, home.place), by=", "
        )
    }


def nothing_known(rng: random.Random, home: Home, town: Town) -> Cells:
    """Words that stand for no address, in Dutch or another language."""
    word = one(
        rng,
        "onbekend",
        "n.v.t.",
        "zvwovp",
        "zonder vaste woon- of verblijfplaats",
        "adres bij politie bekend",
        "vertrokken onbekend waarheen",
        "volgt nog",
        "niet opgegeven",
        "zie boven",
        "idem",
        "geen adres",
        "brak danych",
        "nie dotyczy",
        "necunoscut",
        "неизвестен",
        "unknown",
        "N/A",
        "xxx",
        "adres werkgever",
    )
    if rng.random() < 0.5:
        return {
            "straat": word,
            "huisnummer": one(rng, "", "0", "999"),
            "woonplaats": one(rng, "Weesp", ""),
            "postcode": one(rng, "", "0000AA", "9999XX"),
        }
    return {"adres": one(rng, word, f"{word}, Weesp", word.upper())}


def number_placeholder(rng: random.Random, home: Home, town: Town) -> Cells:
    """A real street with a number that a program fills in."""
    return columns(home.at(0)) | {
        "huisnummer": one(rng, "0", "00000", "99999", "9999", "0.0"),
        "postcode": one(rng, "", home.postcode),
    }


def street_without_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the street, or street and postcode, where many houses stand."""
    if len(numbers(town, home.street)) < 6:
        return None
    where = one(
        rng,
        home.street,
        f"{home.street} (nummer onbekend)",
        f"{home.street} nr. onbekend",
        f"{home.street} zonder nummer",
        f"ergens in de {home.street}",
    )
    return (
        {"adres": f"{where}, Weesp"}
        if rng.random() < 0.6
        else columns(home.at(0)) | {"huisnummer": one(rng, "", "onbekend", "zn", "z.n."), "postcode": ""}
    )


def number_without_street(rng: random.Random, home: Home, town: Town) -> Cells:
    """A number and a place, no street and no postcode."""
    return rng.choice(
        [
            {"adres": f"{one(rng, 'nr. ', 'huisnummer ', '')}{home.house}, Weesp"},
            {"huisnummer": str(home.number), "huisletter": home.letter, "woonplaats": "Weesp"},
        ]
    )


def range_beyond(rng: random.Random, home: Home, town: Town) -> Cells:
    """A range of numbers that all lie beyond the street's last."""
    first = _unused(rng, home, town)
    return {
        "adres": f"{home.street} {first}{one(rng, ' t/m ', ' en ', ' - ', ' tot en met ')}{first + 4}, {home.place}"
    }


NONE: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        opposite,
        opposite_foreign,
        opposite_column,
        boat_opposite,
        number_beyond,
        number_beyond_columns,
        digits_swapped,
        suffix_not_there,
        nothing_known,
        number_placeholder,
        street_without_number,
        number_without_street,
        range_beyond,
    )
}
