"""Known homes of set 22: identifiers, clean and damaged columns, former addresses and twins."""

from __future__ import annotations

import random

from benchmarks.heldout.set_22_tables import ADDRESS_IDS, FORMER, TWINS
from benchmarks.heldout.set_22_tools import free, line, misspelt, no_bare, spaced, tail
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, glued

_ZEROS = "0" * 16


def _only(home: Home, *names: str, **more: str) -> Cells:
    clean = columns(home)
    return {**{name: clean[name] for name in names}, **more}


def id_alone(rng: random.Random, home: Home, town: Town) -> Cells:
    """A valid object id and nothing else."""
    return {"object_id": home.object_id}


def id_lost_zero(rng: random.Random, home: Home, town: Town) -> Cells:
    """Excel ate the leading zero of the id."""
    return {"object_id": home.object_id.lstrip("0") + rng.choice(("", ".0"))}


def id_in_text(rng: random.Random, home: Home, town: Town) -> Cells:
    """The id inside a free text."""
    return free(rng.choice(("BAG-id {}", "verblijfsobject {} Weesp", "adres: zie BAG {}")).format(home.object_id))


def id_beside_broken_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A valid id beside a misspelt street without place."""
    street = misspelt(rng, home, town)
    return (
        street
        and _only(home, "huisnummer", "huisletter", "huisnummertoevoeging", straat=street, object_id=home.object_id)
    ) or None


def id_zeros_beside_address(rng: random.Random, home: Home, town: Town) -> Cells:
    """Sixteen zeros as id beside a right address."""
    return {**columns(home), "object_id": _ZEROS, "nummeraanduiding_id": _ZEROS}


def id_false_beside_address(rng: random.Random, home: Home, town: Town) -> Cells:
    """An id that no object bears, beside a right address."""
    return {**columns(home), "object_id": f"0457019{rng.randrange(10**9):09}"}


def address_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The nummeraanduiding in its own column."""
    found = ADDRESS_IDS.get(home.object_id)
    return {"nummeraanduiding_id": found} if found else None


def address_id_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The nummeraanduiding without its zero, in the column of the object."""
    found = ADDRESS_IDS.get(home.object_id)
    return {"object_id": found.lstrip("0"), "nummeraanduiding_id": _ZEROS} if found else None


def postcode_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode, number and suffix only, in columns."""
    if not home.postcode:
        return None
    return _only(home, "huisnummer", "huisletter", "huisnummertoevoeging", postcode=spaced(rng, home.postcode).lower())


def postcode_number_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and house in one text, either first."""
    if not home.postcode:
        return None
    code = spaced(rng, home.postcode)
    return free(rng.choice((f"{code} {home.house}", f"{home.house}, {code}", f"{code} nr. {home.house}")))


def postcode_number_one_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and suffix in the one column of the number."""
    if not home.postcode:
        return None
    return {"postcode": home.postcode, "huisnummer": home.house}


def suffix_other_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole suffix in the column of the addition, as the BRP may have it."""
    if not home.letter:
        return None
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": rng.choice((home.suffix, "-" + home.suffix))}


def suffix_capital_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A suffix in capitals, apart from its number."""
    if not home.letter or home.addition:
        return None
    sign = rng.choice((" ", "-", "/"))
    return free(line(rng, home, house=f"{home.number}{sign}{home.letter.upper()}"))


def suffix_two_parts(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition apart."""
    if not (home.letter and home.addition):
        return None
    sign = rng.choice((" ", "-"))
    return free(line(rng, home, house=f"{home.number}{home.letter}{sign}{home.addition}"))


def empty_words(rng: random.Random, home: Home, town: Town) -> Cells:
    """What a program writes for an empty cell."""
    word = rng.choice(("nan", "NULL", "n.v.t.", "-", "None"))
    return {name: cell or word for name, cell in columns(home).items()}


def number_float(rng: random.Random, home: Home, town: Town) -> Cells:
    """A number that became a fraction, with the place in capitals."""
    return {**columns(home), "huisnummer": f"{home.number}.0", "woonplaats": home.place.upper()}


def number_float_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A fraction as number beside a postcode, without street."""
    if not home.postcode:
        return None
    return {
        **_only(home, "huisletter", "huisnummertoevoeging", "postcode"),
        "huisnummer": f"{home.number}{rng.choice(('.0', ',0', '.00'))}",
    }


def number_float_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A fraction as number in a text that was put together from columns."""
    return free(f"{home.street} {home.number}.0 {home.suffix} {tail(rng, home)}") if not home.suffix else None


def number_padded(rng: random.Random, home: Home, town: Town) -> Cells:
    """A number with zeros before it."""
    return {**columns(home), "huisnummer": f"{home.number:05}"}


def street_holds_house(rng: random.Random, home: Home, town: Town) -> Cells:
    """The house in the column of the street."""
    return {"straat": f"{home.street} {home.house}", **_only(home, "postcode", "woonplaats")}


def placeholder_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A point or a word for the street, with postcode and number right."""
    if not home.postcode:
        return None
    return {**columns(home), "straat": rng.choice((".", "onbekend", "-")), "woonplaats": "."}


def place_holds_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode in the column of the place."""
    return (home.postcode and {**columns(home), "postcode": "", "woonplaats": tail(rng, home)}) or None


def no_postcode_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    """Street, number and place, no postcode."""
    return {**columns(home), "postcode": ""}


def no_postcode_text(rng: random.Random, home: Home, town: Town) -> Cells:
    """Street, number and place in one text."""
    return free(f"{home.street} {home.house} {home.place}")


def municipality_only(rng: random.Random, home: Home, town: Town) -> Cells:
    """The municipality for the place."""
    return {**_only(home, "straat", "huisnummer", "huisletter", "huisnummertoevoeging"), "gemeente": home.place}


def bare_beside_suffixed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number that exists beside suffixed neighbours."""
    if home.suffix or home.siblings < 2:
        return None
    return rng.choice((columns(home), free(line(rng, home))))


def only_one_suffixed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number where the one object has a suffix."""
    if not home.suffix or home.siblings > 1 or town.at(home) != {home.suffix.upper()}:
        return None
    return rng.choice(
        (free(line(rng, home, house=str(home.number))), {**columns(home), "huisletter": "", "huisnummertoevoeging": ""})
    )


def upstairs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The local suffixes for below and above, written out."""
    words = {"BEN": ("beneden", "benedenwoning"), "BOV": ("boven", "bovenwoning")}.get(home.suffix.upper())
    return free(line(rng, home, house=f"{home.number} {rng.choice(words)}")) if words and no_bare(home, town) else None


def twin(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address that an object in use shares with one that is not."""
    return rng.choice((columns(home), free(line(rng, home)))) if home.object_id in TWINS else None


def former(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address the object had, in columns or in text without postcode."""
    if home.object_id not in FORMER:
        return None
    street, number, suffix, postcode = FORMER[home.object_id]
    cell = "huisletter" if len(suffix) == 1 else "huisnummertoevoeging"
    row = {"straat": street, "huisnummer": str(number), cell: suffix, "postcode": postcode, "woonplaats": home.place}
    return rng.choice((row, free(f"{street} {number}{glued(suffix)}, {home.place}")))


KNOWN: dict[str, Kind] = {
    "id_alone": id_alone,
    "id_lost_zero": id_lost_zero,
    "id_in_text": id_in_text,
    "id_beside_broken_address": id_beside_broken_address,
    "id_zeros_beside_address": id_zeros_beside_address,
    "id_false_beside_address": id_false_beside_address,
    "address_id": address_id,
    "address_id_elsewhere": address_id_elsewhere,
    "postcode_number": postcode_number,
    "postcode_number_text": postcode_number_text,
    "postcode_number_one_cell": postcode_number_one_cell,
    "suffix_other_column": suffix_other_column,
    "suffix_capital_apart": suffix_capital_apart,
    "suffix_two_parts": suffix_two_parts,
    "empty_words": empty_words,
    "number_float": number_float,
    "number_float_postcode": number_float_postcode,
    "number_float_text": number_float_text,
    "number_padded": number_padded,
    "street_holds_house": street_holds_house,
    "placeholder_street": placeholder_street,
    "place_holds_postcode": place_holds_postcode,
    "no_postcode_columns": no_postcode_columns,
    "no_postcode_text": no_postcode_text,
    "municipality_only": municipality_only,
    "bare_beside_suffixed": bare_beside_suffixed,
    "only_one_suffixed": only_one_suffixed,
    "upstairs": upstairs,
    "twin": twin,
    "former": former,
}
