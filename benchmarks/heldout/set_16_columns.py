"""Known: addresses in columns with cells misplaced, repeated, filled by machines or damaged by spreadsheets."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_tools import cols, free, index, lone, only_key, postcode_has, room_safe, spaced
from benchmarks.linkage_scoring import Cells, Home, Town


def id_without_zero(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A spreadsheet took the id for a number and dropped its first zero."""
    return {"object_id": home.object_id.removeprefix("0") + rng.choice(["", ".0"])}


def id_as_urn(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The id in the long form of the national services."""
    return {"object_id": f"NL.IMBAG.{rng.choice(['Verblijfsobject', 'Adresseerbaarobject'])}.{home.object_id}"}


def id_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A free text that holds an id and a name, no address."""
    return free(rng.choice(["BAG-id {}", "verblijfsobject {}", "VBO {} (Weesp)", "object {}"]).format(home.object_id))


def id_zeros_beside_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Sixteen zeros as ids beside a good address."""
    return cols(home, object_id="0" * 16, nummeraanduiding_id="0" * 16)


def id_scientific_beside_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The id has become 4,5701E+14; the address beside it is whole."""
    return cols(home, object_id=rng.choice(["4,5701E+14", "4.5701E+14", "4,57E+14"]))


def all_in_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street, number and suffix in the street cell; postcode and place in their own."""
    return {"straat": f"{home.street} {home.house}", "postcode": home.postcode, "woonplaats": home.place}


def number_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number stands behind the street and again in its own cell."""
    return cols(home, straat=f"{home.street} {home.house}")


def suffix_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter is glued to the number and stands in its own cell too."""
    return cols(home, huisnummer=home.house) if home.letter and not home.addition else None


def letter_as_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition together in the cell of the addition, in capitals."""
    return cols(home, huisletter="", huisnummertoevoeging=home.suffix.upper()) if home.letter else None


def number_with_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix in the number cell with a word between."""
    if not home.letter or home.addition:
        return None
    word = rng.choice(["letter", "huisletter", "toev.", "toevoeging"])
    return cols(home, huisnummer=f"{home.number} {word} {home.letter.upper()}", huisletter="")


def place_in_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place share the cell of the postcode."""
    return cols(home, postcode=f"{spaced(home)} {home.place}", woonplaats="") if home.postcode else None


def postcode_in_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place share the cell of the place."""
    return cols(home, postcode="", woonplaats=f"{spaced(home)} {home.place.upper()}") if home.postcode else None


def street_and_place_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and place stand in each other's column."""
    return cols(home, straat=home.place, woonplaats=home.street) if home.postcode else None


def street_and_number_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number stand in each other's column."""
    return cols(home, straat=str(home.number), huisnummer=home.street)


def number_as_float(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number became a decimal, the empty suffix cells became NaN."""
    blank = rng.choice(["nan", "NaN", "NULL", "<NA>", "None"])
    if not lone(home, town):
        return None
    return cols(home, huisnummer=f"{home.number}.0", huisletter=blank, huisnummertoevoeging=blank)


def padded(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Fixed width: the number filled with zeros, texts filled with spaces."""
    return cols(home, huisnummer=f"{home.number:05d}", straat=home.street.ljust(24), woonplaats=home.place.ljust(40))


def broken_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A formula failed in the cell of the postcode or of the place."""
    fault = rng.choice(["#N/B", "#N/A", "#VERW!", "#REF!", "#WAARDE!", "#NAAM?"])
    return cols(home, **{rng.choice(["postcode", "woonplaats"]): fault}) if home.postcode else None


def suffix_placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Somebody filled the empty suffix cell with `n.v.t.` or the like."""
    word = rng.choice(["n.v.t.", "nvt", "geen", "(leeg)", "n/a"])
    return cols(home, huisnummertoevoeging=word) if lone(home, town) else None


def dots_of_rni(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Category 16 with dots for street and place; postcode and number are real."""
    return cols(home, straat=".", woonplaats=".") if only_key(home, town) else None


def municipality_code(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No postcode, no place, but the municipality: by code or by name."""
    return cols(home, postcode="", woonplaats="", gemeente=rng.choice(["0457", "Weesp", "gemeente Weesp", "GM0457"]))


def postcode_of_far(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode of another city (an office's, most likely); street, number and place are right."""
    code = f"{rng.randrange(1011, 1099)}{rng.choice('ABCDEGHJK')}{rng.choice('ABCDEGHJK')}"
    return cols(home, postcode=code)


def postcode_of_neighbour(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode of another street of the town, where the number does not exist."""
    code = rng.choice(sorted(index(town).postcode))
    if len(code) != 6 or code == home.postcode or postcode_has(town, code, home.number):
        return None
    return cols(home, postcode=code)


def postcode_transposed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two signs of the postcode changed places; there is no such postcode here."""
    if not home.postcode:
        return None
    at = rng.choice([0, 1, 2, 4])
    p = home.postcode
    code = p[:at] + p[at + 1] + p[at] + p[at + 2 :]
    return None if code in town.postcodes else cols(home, postcode=code)


def postcode_read_badly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scanner read letters for the digits of the postcode."""
    code = (
        home.postcode[:4].translate(str.maketrans("1380", rng.choice(["l380", "I38O", "13B0", "i3BO"])))
        + home.postcode[4:]
    )
    return cols(home, postcode=code) if home.postcode and code != home.postcode else None


def postcode_digits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the four digits of the postcode are left."""
    return cols(home, postcode=home.postcode[:4]) if home.postcode else None


def text_and_columns_alike(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address stands in the columns and once more as text."""
    return {**cols(home), "adres": f"{home.street} {home.house} {home.postcode} {home.place}".upper()}


def text_fills_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix as text, the rest in columns."""
    return {"adres": home.house, "straat": home.street, "postcode": home.postcode, "woonplaats": home.place}


def room_in_location(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Address in columns; the room or the bed in the description of the location."""
    where = rng.choice(["kamer {}", "unit {}", "bed {}", "slaapkamer {}", "pokój {}"]).format(rng.randrange(1, 9))
    return cols(home, locatie=where) if room_safe(home, town) else None
