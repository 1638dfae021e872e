"""Test set 11: columns and free text at once, of all three sorts."""

from __future__ import annotations

import random

from benchmarks.heldout.set_11_hands import (
    alone,
    clear,
    elsewhere_in_town,
    ends_there,
    line,
    placed,
    row,
    slip,
    spaced,
    stands_out,
    styled,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town


def _line_and_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    return {
        "adres": f"{home.street} {styled(rng, home)}",
        "postcode": rng.choice((home.postcode, spaced(home.postcode))),
        "woonplaats": home.place,
    }


def _street_with_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    number = rng.choice(("", "", str(home.number)))
    return row(
        home,
        straat=f"{home.street} {styled(rng, home)}",
        huisnummer=number,
        huisletter="",
        huisnummertoevoeging="",
        postcode=rng.choice((home.postcode, "")),
    )


def _place_with_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode or not clear(home, town):
        return None
    cells = (
        {"adres": f"{home.street} {home.house}"}
        if rng.random() < 0.5
        else {"straat": home.street, "huisnummer": home.house}
    )
    return {
        **cells,
        "woonplaats": f"{rng.choice((home.postcode, spaced(home.postcode)))} {rng.choice((home.place, home.place.upper()))}",
    }


def _said_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    text = rng.choice((line(rng, home, styled(rng, home)), placed(rng, home), f"{home.street} {home.house}".upper()))
    cells = row(home, adres=text)
    for name in rng.choice(
        (
            ("straat",),
            ("woonplaats", "straat"),
            ("postcode",),
            ("huisletter", "huisnummertoevoeging", "straat", "woonplaats"),
        )
    ):
        cells[name] = ""
    return cells


def _id_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    text = rng.choice(("{a} (BAG-id {i})", "{a}, BAG {i}", "{i} {a}", "{a} - vbo {i}")).format(
        a=f"{home.street} {home.house}", i=home.object_id
    )
    return {"adres": text, "postcode": rng.choice((home.postcode, "")), "woonplaats": home.place}


def _street_in_text_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    return row(
        home,
        straat="",
        adres=rng.choice((home.street, home.street.lower(), f"{home.street} te {home.place}")),
        postcode=rng.choice(("", home.postcode)),
    )


def _room_on_the_side(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.addition or not ends_there(home, town):
        return None
    room = rng.choice(
        ("kamer {}", "pokój {}", "стая {}", "camera {}", "kmr {} (begane grond)", "unit {}", "bed {}")
    ).format(rng.randint(1, 9))
    if rng.random() < 0.5:
        return row(home, locatie=room)
    return {
        "adres": f"{home.street} {home.house}, {room}",
        "postcode": home.postcode,
        "huisnummer": str(home.number),
        "huisletter": home.letter,
    }


def _misspelt_beside_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = slip(rng, home.street)
    if not home.postcode or not ends_there(home, town) or not stands_out(street, home, town):
        return None
    lead = rng.choice(("", "c/o Flexwerk Gooi BV, ", "p/a fam. Jansen, ", "Pension Zonzicht, "))
    return {
        "adres": f"{lead}{street} {home.house}",
        "postcode": rng.choice((home.postcode.lower(), spaced(home.postcode))),
        "woonplaats": rng.choice((home.place, "")),
    }


def _two_stories(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The columns name one house, the text another."""
    other = elsewhere_in_town(rng, home, town)
    if home.suffix or other is None or not clear(home, town):
        return None
    first, second = rng.choice(((home, other), (other, home)))
    return row(first, adres=rng.choice((line(rng, second), f"{second.street} {second.house}, {second.place}")))


def _not_there(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix or not alone(home, town):
        return None
    choice = rng.randrange(3)
    if choice == 0:
        return {
            "adres": f"{home.street} {home.house}",
            "aanduiding": rng.choice(("to", "by")),
            "postcode": home.postcode,
            "woonplaats": home.place,
        }
    if choice == 1:
        return {
            "adres": rng.choice(
                (
                    f"tegenover {home.street} {home.house}",
                    f"t/o nr. {home.house} {home.street}",
                    f"naast {home.street} {home.house}",
                )
            ),
            "postcode": home.postcode,
            "woonplaats": home.place,
        }
    return {
        "adres": rng.choice(("onbekend", "zie opmerking", "-", "adres volgt")),
        "straat": rng.choice(("", ".")),
        "huisnummer": rng.choice(("", "0")),
        "woonplaats": rng.choice((home.place, tail(rng, home))),
    }


KNOWN: dict[str, Kind] = {
    "m: street and number in one, postcode and place in columns": _line_and_place,
    "m: number in the column of the street": _street_with_number,
    "m: postcode in the column of the place": _place_with_postcode,
    "m: text and columns say the same": _said_twice,
    "m: id inside the text": _id_in_text,
    "m: only the street in the text": _street_in_text_only,
    "m: room in the text or the remark": _room_on_the_side,
    "m: mistyped text beside its postcode": _misspelt_beside_postcode,
}
OPEN: dict[str, Kind] = {"m: text and columns name two houses": _two_stories}
NONE: dict[str, Kind] = {"m: near, or nothing": _not_there}
