"""Known kinds of `heldout.set_12`, the second part: numbers, ids and postcodes damaged, the place misspelt."""

from __future__ import annotations

import random

from benchmarks.heldout.set_12_checks import bare, book_of, certain, only_like, row, slip, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_PLACES = (
    "Wesep",
    "Weeps",
    "Weespp",
    "Weessp",
    "Wees",
    "Weesep",
    "Weesb",
    "Veesp",
    "Wessp",
    "Wéésp",
    "Weep",
    "Weresp",
    "Weeesp",
    "Wwesp",
)


def _excel_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number after a spreadsheet: a fraction, zeros before it, a quote."""
    if not bare(home, town):
        return None
    number = home.number
    written = rng.choice(
        (
            f"{number}.0",
            f"{number},0",
            f"{number}.00",
            f"{number:04d}",
            f"{number:05d}",
            f"'{number}",
            f"{number},00",
            f" {number} ",
        )
    )
    return columns(home) | {"huisnummer": written, "postcode": spaced(rng, home.postcode) if rng.random() < 0.7 else ""}


def _bag_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The id of the object, whole, or without the zero that a spreadsheet took."""
    bag = home.object_id
    sort = {"01": "Verblijfsobject", "02": "Ligplaats", "03": "Standplaats"}[bag[4:6]]
    written = rng.choice(
        (bag, bag, bag.lstrip("0"), f" {bag} ", f"'{bag}", f"NL.IMBAG.{sort}.{bag}", f"{bag[:4]} {bag[4:6]} {bag[6:]}")
    )
    rest = rng.choice(({}, {}, {"woonplaats": home.place}, {"straat": home.street, "woonplaats": home.place}))
    return {"object_id": written} | rest


def _zeros_for_id(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Sixteen zeros for an id beside a good address."""
    zeros = "0" * 16
    return (
        columns(home) | {"object_id": zeros, "nummeraanduiding_id": rng.choice((zeros, ""))}
        if certain(home, town)
        else None
    )


def _postcode_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode that does not exist, one sign away, with street and number right."""
    if not certain(home, town) or not home.postcode:
        return None
    at = rng.randrange(1, 6)
    other = rng.choice("0123456789" if at < 4 else "ABCDEGHJKLMNPRSTVWX")
    swapped = home.postcode[: at - 1] + home.postcode[at] + home.postcode[at - 1] + home.postcode[at + 1 :]
    wrong = home.postcode[:at] + other + home.postcode[at + 1 :] if rng.random() < 0.7 or at == 4 else swapped
    if wrong[:2] not in ("13", "31") or wrong in ("1398PL", "1398XD"):
        return None  # too far off: another town's
    return None if wrong in town.postcodes else row(rng, home.street, home.house, wrong, home.place)


def _other_end(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode of another stretch of the same street."""
    others = sorted({one.postcode for one in book_of(town).streets[home.street]} - {home.postcode, ""})
    if not others or not certain(home, town):
        return None
    postcode = rng.choice(others)
    if any(one.number == home.number for one in book_of(town).postcodes[postcode]):
        return None
    return row(rng, home.street, home.house, postcode, home.place)


def _digits_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only the four digits of the postcode."""
    if not certain(home, town) or not home.postcode:
        return None
    return row(rng, home.street, home.house, home.postcode[:4], home.place)


def _place_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A typing error in the place; at times one in the street too, if the postcode is there."""
    if not certain(home, town):
        return None
    if home.postcode and rng.random() < 0.2:
        street = slip(rng, home.street)
        return (
            row(rng, street, home.house, home.postcode, rng.choice(_PLACES))
            if only_like(street, home.street, town)
            else None
        )
    return row(rng, home.street, home.house, rng.choice((home.postcode, "")), rng.choice(_PLACES))


CODES: dict[str, Kind] = {
    "number after Excel": _excel_number,
    "object id": _bag_id,
    "zeros for an id": _zeros_for_id,
    "postcode one sign off": _postcode_slip,
    "postcode of the other end": _other_end,
    "four digits of the postcode": _digits_only,
    "place misspelt": _place_slip,
}
