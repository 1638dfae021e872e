"""Known kinds of the thirteenth test set: letters typed, read, heard or stored wrongly."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import (
    behind,
    clear,
    either,
    elsewhere_in_town,
    fits_postcode,
    fold,
    house,
    index,
    slipped_place,
    slipped_street,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_READ = (
    ("rn", "m"), ("m", "rn"), ("l", "1"), ("l", "i"), ("i", "l"), ("e", "c"), ("o", "0"), ("s", "5"), ("cl", "d"),
    ("g", "q"), ("h", "b"), ("u", "ii"), ("t", "f"), ("n", "ri"), ("a", "o"), ("v", "y"), ("d", "cl"), ("ij", "y"),
)  # fmt: skip
_HEARD = (
    ("sch", "sg"), ("ij", "ei"), ("ei", "ij"), ("ou", "au"), ("au", "ou"), ("cht", "gt"), ("straat", "strat"),
    ("z", "s"),
    ("straat", "straad"), ("laan", "lan"), ("steeg", "steech"), ("weg", "wech"), ("ie", "i"), ("oo", "o"), ("ee",
    "e"),
    ("v", "f"), ("ca", "ka"), ("co", "ko"), ("ph", "f"), ("dt", "t"), ("ae", "aa"), ("uu", "u"), ("gracht",
    "graht"), ("tz", "ts"),
    ("th", "t"), ("kk", "k"), ("ll", "l"), ("ss", "s"), ("nn", "n"), ("tt", "t"), ("rd", "rt"), ("x", "ks"), ("y",
    "ij"),
)  # fmt: skip
_DIGIT = {"1": "lI", "0": "O", "8": "B", "3": "E", "5": "S", "2": "Z"}
_LETTER = {"B": "8", "S": "5", "O": "0", "Z": "2", "I": "1", "G": "6", "D": "0", "L": "1", "A": "4"}


def typo_with_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error in the street; postcode and place are good."""
    street = slipped_street(rng, home, town, margin=1)
    if street is None or not home.postcode:
        return None
    written = {**columns(home), "straat": street}
    return rng.choice([written, {"adres": f"{street} {house(rng, home)}, {behind(rng, home)}"}])


def typo_without_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error in the street; no postcode."""
    street = slipped_street(rng, home, town)
    if street is None:
        return None
    written = {**columns(home), "straat": street, "postcode": ""}
    return rng.choice([written, {"adres": f"{street} {house(rng, home)}, {home.place}"}])


def two_slips_with_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two typing errors in a long street; postcode and place are good."""
    street = slipped_street(rng, home, town, slips=2, margin=1)
    if street is None or not home.postcode:
        return None
    return rng.choice(
        [{**columns(home), "straat": street}, {"adres": f"{street} {house(rng, home)} {behind(rng, home)}"}]
    )


def place_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error in the place; no postcode."""
    place = slipped_place(rng, home)
    if place is None:
        return None
    written = {**columns(home), "woonplaats": place, "postcode": ""}
    return rng.choice([written, {"adres": f"{home.street} {house(rng, home)}, {place}"}])


def street_and_place_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error in the street and one in the place; the postcode is good."""
    street, place = slipped_street(rng, home, town, margin=1), slipped_place(rng, home)
    if street is None or place is None or not home.postcode:
        return None
    written = {**columns(home), "straat": street, "woonplaats": place}
    return rng.choice([written, {"adres": f"{street} {house(rng, home)}, {spaced(home.postcode)} {place}"}])


def _changed(rng: random.Random, text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    able = [(spot, old, new) for old, new in pairs for spot in range(1, len(text)) if text.startswith(old, spot)]
    if not able:
        return text
    spot, old, new = rng.choice(able)
    return text[:spot] + new + text[spot + len(old) :]


def street_read_wrongly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letters of the street as a scanner reads them: `rn` for `m`, `0` for `o`."""
    street = _changed(rng, home.street, _READ)
    if not home.postcode or len(fold(street)) < 7 or not clear(town, home, street, 1):
        return None
    return rng.choice(
        [{**columns(home), "straat": street}, {"adres": f"{street} {house(rng, home)}, {behind(rng, home)}"}]
    )


def street_heard_wrongly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street as somebody wrote it down by ear, in one or two places."""
    street = _changed(rng, home.street, _HEARD)
    street = _changed(rng, street, _HEARD) if rng.random() < 0.4 else street
    if not home.postcode or len(fold(street)) < 7 or not clear(town, home, street, 1):
        return None
    return rng.choice(
        [{**columns(home), "straat": street}, {"adres": f"{street} {house(rng, home)}, {behind(rng, home)}"}]
    )


def postcode_read_wrongly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letters for digits or digits for letters in the postcode, beside a good street and place."""
    spots = [i for i, sign in enumerate(home.postcode) if sign in (_DIGIT if i < 4 else _LETTER)]
    if not spots:
        return None
    signs = list(home.postcode)
    for spot in rng.sample(spots, min(len(spots), rng.choice([1, 1, 2]))):
        signs[spot] = rng.choice((_DIGIT if spot < 4 else _LETTER)[signs[spot]])
    code = "".join(signs)
    if code[4:].isdigit():
        return None
    written = {**columns(home), "postcode": code}
    return rng.choice([written, {"adres": f"{home.street} {house(rng, home)}, {code} {home.place}"}])


def number_read_wrongly(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An `l` for the first `1` or an `O` for the last `0` of the number; what else it could say does not exist."""
    number = str(home.number)
    if home.suffix or not home.postcode or len(number) < 2:
        return None
    if number.startswith("1") and not number[1:].startswith("0"):
        written, rest = rng.choice("lI") + number[1:], int(number[1:])
    elif number.endswith("0"):
        written, rest = f"{number[:-1]}O", int(number[:-1])
    else:
        return None
    if town.has(home.street, rest) or fits_postcode(town, home.postcode, rest):
        return None
    cells = {**columns(home), "huisnummer": written}
    return rng.choice([cells, {"adres": f"{home.street} {written}, {behind(rng, home)}"}])


def code_page(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street with an accent, read in the wrong code page or with the sign lost."""
    if home.street.isascii():
        return None
    forms = [home.street.encode("utf-8").decode(page, "replace") for page in ("cp1252", "latin-1", "cp850")]
    forms += [home.street.encode("ascii", "replace").decode(), home.street.encode("cp1252").decode("utf-8", "replace")]
    street = rng.choice(forms)
    behind_it = rng.choice([behind(rng, home) if home.postcode else home.place, home.place])
    return rng.choice([{**columns(home), "straat": street}, {"adres": f"{street} {house(rng, home)}, {behind_it}"}])


def postcode_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the postcode, which then is none of the town or lacks the number; the street is good."""
    if not home.postcode:
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    third = digits[:2] + digits[3] + digits[2]
    forms = [f"{digits}{letters[::-1]}", f"{third}{letters}", f"{digits}{letters[0]}{rng.choice('ABEGJKLNRTXZ')}"]
    code = rng.choice([*forms, f"{digits[:3]}{rng.choice('56790')}{letters}", home.postcode[:5]])
    if code == home.postcode or home.street in index(town).at_postcode.get(code, ()):
        return None
    if fits_postcode(town, code, home.number):
        return None
    written = {**columns(home), "postcode": code}
    return rng.choice([written, {"adres": f"{home.street} {house(rng, home)}, {code} {home.place}"}])


def postcode_of_another_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of another street of the place, which has no such number; the street is good."""
    other = elsewhere_in_town(rng, home, town, same_number=False)
    if other is None or fits_postcode(town, other.postcode, home.number):
        return None
    written = {**columns(home), "postcode": other.postcode}
    return rng.choice([written, {"adres": f"{home.street} {house(rng, home)}, {spaced(other.postcode)} {home.place}"}])


def typo_and_postcode_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the street and letters of the postcode lost or swapped; the place is good."""
    street = slipped_street(rng, home, town)
    if street is None or not home.postcode:
        return None
    code = rng.choice([home.postcode[:4], home.postcode[:4] + home.postcode[:3:-1]])
    if code == home.postcode or fits_postcode(town, code, home.number):
        return None
    written = {**columns(home), "straat": street, "postcode": code}
    return rng.choice([written, {"adres": f"{street} {house(rng, home)}, {code} {home.place}"}])


def typo_and_number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the street, and the house stands before it."""
    street = slipped_street(rng, home, town, margin=1)
    if street is None or not home.postcode:
        return None
    return {"adres": f"{home.house} {street}, {behind(rng, home)}"}


KINDS: dict[str, Kind] = {
    "typo_with_postcode": either(typo_with_postcode, two_slips_with_postcode),
    "typo_without_postcode": typo_without_postcode,
    "place_typo": place_typo,
    "street_read_wrongly": street_read_wrongly,
    "street_heard_wrongly": street_heard_wrongly,
    "postcode_read_wrongly": postcode_read_wrongly,
    "number_read_wrongly": number_read_wrongly,
    "code_page": code_page,
    "postcode_slip": postcode_slip,
    "postcode_of_another_street": postcode_of_another_street,
    "typo_and_second_damage": either(street_and_place_typo, typo_and_postcode_slip, typo_and_number_first),
}
