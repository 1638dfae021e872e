"""Test set 11: addresses in columns that a person with the register is certain of."""

from __future__ import annotations

import random

from benchmarks.heldout.set_11_hands import (
    alone,
    by_ear,
    clear,
    ends_there,
    last_name,
    nearest,
    row,
    settled,
    shortened,
    slip,
    spaced,
    stands_out,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_BUILT_AFTER_ALL = ("Abe Lenstrastraat", "Anton Geesinkstraat", "Fanny Blankers-Koenstraat", "Jan van Beverenstraat")
"""Streets where an object that was never built bears the same address."""
_OLD = {
    ("Verlengd Buitenveer", "13"): ("Verlengd Buitenveer", "14", ""), ("Molenpad", "8"): ("Singel", "8", ""),
    ("Nieuwstad", "36"): ("Nieuwstad", "38", ""), ("Pampuslaan", "125"): ("Pampuslaan", "117", ""),
    ("Zuiderzeelaan", "3"): ("IJsselmeerlaan", "20", "b"), ("Waarschapsstraat", "3"): ("Kostverlorenstraat", "971", ""),
    ("Waarschapsstraat", "3a"): ("Lageweyselaan", "34", ""), ("Hogeweyselaan", "145"): ("Hogeweyselaan", "131", ""),
    **{("Amstellandlaan", f"86{new}"): ("Flevolaan", "2", old) for new, old in zip("behnr", "dhpuz", strict=True)},
    **{("Chocoladeweg", str(number)): ("C.J.van Houtenlaan", str(52 - number), "") for number in range(4, 13, 2)},
    **{("G.J.Sybillalaan", str(number)): ("G.J.Sibillalaan", str(number), "") for number in range(1, 12, 2)},
}  # fmt: skip
"""What an address was before, where no address is called so today."""


def _id_dressed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.object_id
    kind = {"01": "Verblijfsobject", "02": "Ligplaats", "03": "Standplaats"}.get(number[4:6])
    if kind is None:
        return None
    dressed = [
        f"NL.IMBAG.{kind}.{number}",
        f"'{number}",
        f"{number[:4]} {number[4:8]} {number[8:12]} {number[12:]}",
        f" {number}",
    ]
    if number.startswith("0"):
        dressed += [number.lstrip("0"), number.lstrip("0") + ".0"]  # Excel
    return {"object_id": rng.choice(dressed)}


def _id_useless(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    useless = rng.choice(("0" * 16, "0", "4,57010E+14", "n.v.t.", "-"))
    return row(home, object_id=useless, nummeraanduiding_id=rng.choice(("0" * 16, "", useless)))


def _no_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode or not clear(home, town):
        return None
    if any(other.postcode == home.postcode and other.street != home.street for other in town.homes):
        return None
    written = rng.choice((home.postcode.lower(), spaced(home.postcode), spaced(home.postcode).replace(" ", "  ")))
    return row(home, straat="", woonplaats="", postcode=written)


def _suffix_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.letter or not clear(home, town):
        return None
    suffix = rng.choice((home.letter, home.letter.upper())) + (f"-{home.addition}" if home.addition else "")
    house = f"{home.number}{rng.choice(('', ' ', '-', '/'))}{suffix}"
    return row(home, huisnummer=house, huisletter="", huisnummertoevoeging="")


def _suffix_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.letter or not clear(home, town):
        return None
    if home.addition:
        glued = rng.choice(
            (home.suffix, home.suffix.upper(), f"{home.letter} {home.addition}", f"{home.letter}-{home.addition}")
        )
        return row(home, huisletter="", huisnummertoevoeging=glued)
    return row(
        home,
        huisletter="",
        huisnummertoevoeging=rng.choice(
            (home.letter.upper(), f"-{home.letter}", f" {home.letter}", f"({home.letter})")
        ),
    )


def _excel_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    number = rng.choice(
        (f"{home.number}.0", f"{home.number},0", f"{home.number:05d}", f"00{home.number}", f" {home.number} ")
    )
    addition = f"{home.addition}.0" if home.addition.isdigit() and number.endswith(".0") else home.addition
    return row(home, huisnummer=number, huisnummertoevoeging=addition)


def _filled_up(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix or not alone(home, town) or not clear(home, town):
        return None
    nothing = rng.choice(("-", "NULL", "geen", "n.v.t.", ".", "nan", "--", "(leeg)"))
    number = rng.choice(("{}", "nr. {}", "nr {}", "huisnr {}", "no. {}")).format(home.number)
    return row(home, huisnummer=number, huisletter=rng.choice(("", nothing)), huisnummertoevoeging=nothing)


def _abbreviated(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(home.street)
    if short == home.street or not clear(home, town):
        return None
    alike = [street for street in town.streets if shortened(street).lower() == short.lower()]
    if len(alike) > 1 or short in town.streets:
        return None
    short = rng.choice((short, short, short.upper(), short + "."))
    return row(home, straat=short, postcode=rng.choice((home.postcode, "")))


def _without_title(rng: random.Random, home: Home, town: Town) -> Cells | None:
    name = last_name(home.street)
    if name == home.street or not clear(home, town) or sum(name in street for street in town.streets) > 1:
        return None
    before = home.street[: len(home.street) - len(name)]
    bare = name.split(" ")[-1]
    if sum(bare in street for street in town.streets) > 1:
        return None
    behind = before + name[: len(name) - len(bare)]
    written = rng.choice(
        (name, f"{bare}, {behind.strip()}", f"{before.replace('.', ' ')}{name}", f"{before.replace('.', '')} {name}")
    )
    return row(home, straat=written, postcode=rng.choice((home.postcode, "")))


def _misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = slip(rng, home.street)
    near, distance, second = nearest(street, town)
    if not home.postcode or near != home.street or not 0 < distance < second or not clear(home, town):
        return None
    return row(home, straat=street, postcode=rng.choice((home.postcode, spaced(home.postcode))))


def _by_ear(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = by_ear(rng, home.street)
    if not stands_out(street, home, town) or not clear(home, town):
        return None
    return row(home, straat=street, postcode="")


def _place_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town) or len(home.place) < 4:
        return None
    at = rng.randrange(1, len(home.place) - 1)
    before, letter, behind = home.place[:at], home.place[at], home.place[at + 1 :]
    place = rng.choice((before + letter * 2 + behind, before + behind[0] + letter + behind[1:], before + behind))
    place = rng.choice(
        (
            place,
            f"{home.place} NH",
            f"{home.place} (Noord-Holland)",
            f"gem. {home.place}",
            f"{home.place}, NL",
            place.upper(),
        )
    )
    return None if place == home.place else row(home, woonplaats=place, postcode="")


def _place_otherwise(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode or not clear(home, town):
        return None
    if rng.random() < 0.5:
        return row(home, woonplaats="", postcode="", gemeente="0457") if home.place == "Weesp" else None
    return row(home, woonplaats=rng.choice(("Driemond", "Muiden", "Nigtevecht", "Amsterdam", "Weespersluis")))


def _postcode_broken(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode or not clear(home, town):
        return None
    signs = list(home.postcode)
    at = rng.choice((0, 1, 2, 4))
    if rng.random() < 0.5:
        signs[at], signs[at + 1] = signs[at + 1], signs[at]
    else:
        signs[at] = rng.choice("123456789" if at < 4 else "ABCDEGHJKLMNPRSTVWXZ")
    wrong = "".join(signs)
    if wrong in town.postcodes or wrong == home.postcode or wrong.startswith("0"):
        return None
    return row(home, postcode=wrong)


def _postcode_of_others(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    if other.postcode in ("", home.postcode) or not home.postcode or not clear(home, town):
        return None
    there = sorted({found.street for found in town.homes if found.postcode == other.postcode})
    if any(town.has(street, home.number) for street in there if street != home.street):
        return None
    return row(home, postcode=other.postcode)


def _postcode_unread(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode or not clear(home, town):
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    read = (
        f"{digits.replace('1', 'I')}{letters}",
        f"{digits.replace('1', 'l')} {letters}",
        digits,
        f"NL-{digits} {letters}",
        f"{digits}-{letters}",
        f"{digits}.0",
        f"{digits} {letters[0]}.{letters[1]}.",
    )
    return row(home, postcode=rng.choice(read))


def _cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    length = rng.randrange(8, 15)
    begin = home.street[:length].strip()
    if (
        len(home.street) <= length + 1
        or sum(street.startswith(begin) for street in town.streets) > 1
        or not clear(home, town)
    ):
        return None
    return row(home, straat=begin, postcode="") if len(begin) > 6 else None


def _never_built(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.street not in _BUILT_AFTER_ALL or not clear(home, town):
        return None
    return row(home, postcode=rng.choice((home.postcode, "")), straat=rng.choice((home.street, home.street.upper())))


def _boat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix != "s" or not alone(home, town):
        return None
    return row(
        home,
        huisletter="",
        locatie=rng.choice(("", "woonboot", "woonschip, ligplaats")),
        postcode=rng.choice((home.postcode, "")),
    )


def _former(rng: random.Random, home: Home, town: Town) -> Cells | None:
    old = _OLD.get((home.street, home.house))
    if old is None or not town.has(old[0], int(old[1])):
        return None
    return row(home, straat=old[0], huisnummer=old[1], huisletter=old[2], huisnummertoevoeging="", postcode="")


def _room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.addition or not ends_there(home, town):
        return None
    room = rng.choice(
        ("k{}", "kmr{}", "kmr {}", "kamer {}", "unit {}", "bed {}", "pok{}", "pok. {}", "cam {}", "room {}")
    ).format(rng.randint(1, 9))
    return row(home, huisnummertoevoeging=room)


def _bare(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Contract 3.1: the bare number that exists is answered, its neighbours share in what is expected."""
    if home.suffix or home.siblings < 2 or not settled(home):
        return None
    return row(home, postcode=rng.choice((home.postcode, spaced(home.postcode))))


KNOWN: dict[str, Kind] = {
    "c: id as exported by others": _id_dressed,
    "c: id of no use beside the address": _id_useless,
    "c: postcode and number, no street": _no_street,
    "c: suffix in the column of the number": _suffix_in_number,
    "c: suffix in the other column": _suffix_elsewhere,
    "c: numbers after a spreadsheet": _excel_numbers,
    "c: columns filled up with nothing": _filled_up,
    "c: street shortened as in NEN 5825": _abbreviated,
    "c: initials and title moved or left out": _without_title,
    "c: street mistyped beside its postcode": _misspelt,
    "c: street by ear without postcode": _by_ear,
    "c: place mistyped or dressed, no postcode": _place_misspelt,
    "c: municipality for a place, or the next village": _place_otherwise,
    "c: postcode mistyped into none": _postcode_broken,
    "c: postcode of others without that number": _postcode_of_others,
    "c: postcode half read": _postcode_unread,
    "c: street cut off by an export": _cut_off,
    "c: twin that was never built": _never_built,
    "c: boat without its letter": _boat,
    "c: address as it was before": _former,
    "c: room in the column of the addition": _room,
    "c: bare number beside suffixed ones": _bare,
}
