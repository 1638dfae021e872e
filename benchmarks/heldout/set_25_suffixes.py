"""Set 25, known: letters, additions, boats, pitches, and house numbers that a program or a hand has damaged."""

from __future__ import annotations

import random

from benchmarks.heldout.set_25_base import deep, index, lay, lettered, lone, plain, put
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_SUPER = dict(zip("abcdefghkmnpstuvw", "ᵃᵇᶜᵈᵉᶠᵍʰᵏᵐⁿᵖˢᵗᵘᵛʷ", strict=True))
_LOOKS = str.maketrans({"1": "l", "0": "O", "5": "S", "8": "B"})


def _is_boat(home: Home, town: Town) -> bool:
    """Houseboats bear the letter s here, and nothing else stands at their number."""
    return home.object_id[4:6] == "02" and lone(home, town)


def _floor_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`ben` and `bov` written out."""
    said = {
        "ben": ("beneden", "benedenwoning", "(beneden)", "ben.", "benedenhuis"),
        "bov": ("boven", "bovenwoning", "(boven)", "bov.", "bovenhuis"),
    }
    if home.addition not in said:
        return None
    word = rng.choice(said[home.addition])
    if rng.random() < 0.4:
        return columns(home) | {"huisnummertoevoeging": word.strip("()")}
    return {"adres": f"{home.street} {home.number} {word}, {home.postcode} {home.place}"}


def _bare_beside(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number that exists beside suffixed neighbours (contract 3.1)."""
    return put(rng, home, home.street, bool(home.postcode)) if not home.suffix and not lone(home, town) else None


def _only_one(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix left out where the number bears only one."""
    if not home.suffix or not lone(home, town):
        return None
    return (
        columns(home) | {"huisletter": "", "huisnummertoevoeging": ""}
        if rng.random() < 0.5
        else {"adres": f"{home.street} {home.number}, {home.postcode} {home.place}"}
    )


def _raised(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A raised letter."""
    sign = _SUPER.get(home.letter.lower())
    return {"adres": f"{home.street} {home.number}{sign}, {home.place}"} if sign and not home.addition else None


def _looks_alike(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scanned number with letters for digits, in a column of its own; no other house can be read in it."""
    written = str(home.number).translate(_LOOKS)
    if written == str(home.number) or not plain(home, town) or len(written) < 2:
        return None
    digits = "".join(sign for sign in written if sign.isdigit())
    if not digits or town.has(home.street, int(digits)):
        return None
    return columns(home) | {"huisnummer": written}


def _scanned_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scanned postcode with letters for digits."""
    written = home.postcode[:4].translate(_LOOKS) + home.postcode[4:]
    return columns(home) | {"postcode": written} if home.postcode else None


def _deep(*templates: str) -> Kind:
    """Make a kind for letters with an addition."""
    return lay(*templates, fits=deep)


def _letter_moved(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter in a column where it does not belong."""
    if not lettered(home, town):
        return None
    wrong = rng.choice(
        (
            {"huisnummertoevoeging": home.letter},
            {"huisnummer": f"{home.number} {home.letter.upper()}"},
            {"huisnummer": f"{home.number}-{home.letter}"},
            {"aanduiding": home.letter.upper()} if "" not in town.at(home) else {"huisnummertoevoeging": home.letter},
        )
    )
    return columns(home) | {"huisletter": ""} | wrong


def _spread(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition together in one column."""
    if not deep(home, town):
        return None
    both = f"{home.letter}{rng.choice(('', '-', ' '))}{home.addition}"
    return columns(home) | {"huisletter": "", "huisnummertoevoeging": rng.choice((both, both.upper()))}


def _repeated(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number and letter repeated in several columns."""
    if not lettered(home, town):
        return None
    return columns(home) | {
        "huisnummer": f"{home.number}{home.letter.upper()}",
        "huisnummertoevoeging": rng.choice(("", home.letter, home.letter.upper())),
    }


def _no_suffix_said(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Signs that say: no suffix."""
    if home.suffix:
        return None
    sign = rng.choice(("-", "--", ".", "geen", "n.v.t.", "nvt", "NULL", "N/A", "(leeg)", "0"))
    if sign == "0" and not lone(home, town):
        return None
    return columns(home) | rng.choice(
        ({"huisletter": sign}, {"huisnummertoevoeging": sign}, {"huisletter": sign, "huisnummertoevoeging": sign})
    )


def _damaged_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """What spreadsheets and old systems make of a number."""
    number = home.number
    return columns(home) | {
        "huisnummer": rng.choice(
            (
                f"'{number}",
                f'="{number}"',
                f"{number},00",
                f"{number}.00",
                f"{number:05d}",
                f"{number},0",
                f" {number} ",
                f"{float(number):.1E}" if number < 100 else f"{number}.0",
            )
        )
    }


def _unit_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in the column for the addition."""
    room = rng.randint(1, 12)
    return (
        columns(home)
        | {
            "huisnummertoevoeging": rng.choice(
                (
                    f"kamer {room}",
                    f"K{room}",
                    f"kmr{room}",
                    f"bed {room}",
                    f"room {room}",
                    f"pokój {room}",
                    "zolder",
                    f"slpk {room}",
                )
            )
        }
        if plain(home, town)
        else None
    )


def _neighbour_gone(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number, sign and letter in one column, and no postcode."""
    if not lettered(home, town):
        return None
    return {
        "straat": home.street,
        "huisnummer": f"{home.number}{rng.choice(('/', '.', '_', ' - '))}{home.letter.upper()}",
        "woonplaats": home.place,
    }


def _street_unneeded(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode, number and suffix; no street and no place."""
    if not home.postcode or len(index(town).doors[(home.postcode, home.number)]) != 1:
        return None
    return rng.choice(
        (
            {"postcode": home.postcode.lower(), "huisnummer": home.house},
            {"adres": f"{home.postcode} {home.house}"},
            {"adres": f"{home.house} / {home.postcode}"},
            {"adres": f"postcode {home.postcode} huisnummer {home.house}"},
        )
    )


SUFFIXES: dict[str, Kind] = {
    "floor_words": _floor_words,
    "bare_beside_suffixed": _bare_beside,
    "suffix_left_out_but_only_one": _only_one,
    "letter_with_signs": lay("{street} {number}.{letter}, {place}", "{street} {number} ({letter}), {pc} {place}", "{street} {number}/{letter} {place}", "{street} {number} _{letter}, {place}", "{street} {number} '{letter}', {place}", "{street} {number} - {letter} - {pc} {place}", fits=lettered),
    "letter_with_words": lay("{street} {number} letter {letter}, {pc} {place}", "{street} {number} huisletter {letter}, {place}", "{street} {number} sub {letter}, {place}", "{street} {number} toev. {letter}, {pc} {place}", "{street} {number} lit. {letter} {place}", fits=lettered),
    "raised_letter": _raised,
    "letter_in_wrong_column": _letter_moved,
    "letter_with_signs_no_postcode": _neighbour_gone,
    "number_and_letter_repeated": _repeated,
    "no_suffix_said": _no_suffix_said,
    "deep_suffix_in_text": _deep("{street} {number} {letter} {suffix_end}, {place}", "{street} {number}-{letter}-{suffix_end}, {pc} {place}", "{street} {number}{letter}/{suffix_end} {place}", "{street} {number} {letter}.{suffix_end}, {place}"),
    "deep_suffix_with_words": _deep("{street} {number}{letter} nr. {suffix_end}, {pc} {place}", "{street} {number}{letter} unit {suffix_end}, {place}", "{street} {number}{letter} app. {suffix_end}, {place}", "{street} {number}{letter}, appartement {suffix_end}, {pc} {place}"),
    "deep_suffix_in_one_column": _spread,
    "houseboat_words": lay("woonboot {street} {number}s, {place}", "woonark, {street} {number} s, {pc} {place}", "ligplaats {street} {number}-S {place}", "ws. Vrouwe Jacoba, {street} {number}s, {pc} {place}", "{street} {number} S (woonschip), {place}", fits=_is_boat),
    "houseboat_without_letter": lay("woonboot {street} {number}, {place}", "{street} {number} (woonark), {pc} {place}", "woonschip aan de {street} {number}, {pc} {place}", fits=_is_boat),
    "number_of_a_spreadsheet": _damaged_number,
    "number_scanned": _looks_alike,
    "postcode_scanned": _scanned_postcode,
    "room_in_column": _unit_column,
    "postcode_and_house_only": _street_unneeded,
}  # fmt: skip
"""Every row has one right answer by the suffixes that the number bears."""
