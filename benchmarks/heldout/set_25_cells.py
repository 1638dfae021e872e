"""Set 25, known: postcodes, places, object ids, and cells that stand in the wrong column."""

from __future__ import annotations

import random

from benchmarks.heldout.set_25_base import anyone, edit, index, lay, lone, plain, put, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_PLACES = ("Wesp", "Weeps", "Weespp", "Weep", "Wheesp", "Weezp", "Veesp", "Weesb", "Wees p", "W e e s p", "Weesq")
_PLACES_MORE = (
    "Weesp NH",
    "Weesp (NH)",
    "Weesp, Noord-Holland",
    "gem. Weesp",
    "Weesp gem. Weesp",
    "te Weesp",
    "Weesp-Centrum",
    "WEESP.",
    "Weesp (gemeente Weesp)",
)
_MERGED = (
    "Amsterdam",
    "Amsterdam-Weesp",
    "Weesp (Amsterdam)",
    "Weesp gem. Amsterdam",
    "Muiden",
    "Gooise Meren",
    "Driemond",
    "AMSTERDAM",
)
_ELSEWHERE = ("1017GP", "1211AB", "1398PT", "3511KX", "1411XV", "5038EA", "1111BB")


def _free_of(town: Town, postcode: str, number: int) -> bool:
    """Tell whether no house with this number stands or stood at a postcode."""
    return not any(town.has(street, number) for street in index(town).streets.get(postcode, set()))


def _wrong_in_town(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode of another street, where this number does not exist."""
    code = rng.choice(index(town).postcodes)
    if code == home.postcode or home.street in index(town).streets[code] or not _free_of(town, code, home.number):
        return None
    return _with_code(rng, home, code)


def _with_code(rng: random.Random, home: Home, code: str) -> Cells:
    """Write the address with another postcode."""
    if rng.random() < 0.5:
        return columns(home) | {"postcode": spaced(rng, code)}
    return {"adres": f"{home.street} {home.house}, {spaced(rng, code)} {home.place}"}


def _wrong_elsewhere(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of another part of the country."""
    return _with_code(rng, home, rng.choice(_ELSEWHERE))


def _mistyped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode with one sign wrong or two turned; where it leads, this number does not exist."""
    code = home.postcode
    if not code:
        return None
    at = rng.choice((3, 4, 5))
    wrong = rng.choice(
        (
            code[:4] + code[5] + code[4],
            code[:at] + rng.choice("0123456789" if at < 4 else "ABCDEGHKLNPRSTVWXZ") + code[at + 1 :],
            code[:2] + code[3] + code[2] + code[4:],
        )
    )
    if wrong == code or not _free_of(town, wrong, home.number) or home.street in index(town).streets.get(wrong, set()):
        return None
    return _with_code(rng, home, wrong)


def _half_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A part of the postcode."""
    code = home.postcode
    return (
        columns(home)
        | {"postcode": rng.choice((code[:4], code[:5], f"{code[:4]} ??", f"{code[:4]} --", f"{code[:4]}XX"))}
        if code
        else None
    )


def _no_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No place; postcode and street tell."""
    return (
        rng.choice(
            (
                columns(home) | {"woonplaats": rng.choice(("", "-", "onbekend", "?"))},
                {"adres": f"{home.street} {home.house} {spaced(rng, home.postcode)}"},
            )
        )
        if home.postcode
        else None
    )


def _place_as(names: tuple[str, ...], postcode: bool) -> Kind:
    """Make a kind that writes another place."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        place = rng.choice(names)
        if postcode and not home.postcode:
            return None
        made = put(rng, home, home.street, postcode)
        return (
            made | {"woonplaats": place}
            if "woonplaats" in made
            else {"adres": made["adres"].replace(home.place, place)}
        )

    return kind


def _id_lost_zero(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A BAG id that lost its first zero, with nothing else that helps."""
    return {
        "object_id": rng.choice(
            (home.object_id[1:], f"{home.object_id[1:]}.0", f"'{home.object_id}", f" {home.object_id} ")
        )
    }


def _id_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A BAG id inside a text."""
    found = home.object_id
    return {
        "adres": rng.choice(
            (
                f"NL.IMBAG.Verblijfsobject.{found}",
                f"BAG-id {found}",
                f"vbo {found} te {home.place}",
                f"https://bagviewer.kadaster.nl/?objectId={found}",
                f"{home.street} {home.house} [{found}]",
            )
        )
    }


def _id_of_no_use(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id of zeros, or one that a spreadsheet has rounded, beside a good address."""
    rounded = f"{float(home.object_id):.5E}".replace(".", ",")
    return columns(home) | {
        "object_id": rng.choice(("0000000000000000", "0", rounded, "-", "onbekend", "0457010000000000"))
    }


def _swapped(one: str, other: str) -> Kind:
    """Make a kind that swaps two columns."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        found = columns(home)
        return found | {one: found[other], other: found[one]} if found[one] and found[other] else None

    return kind


CELLS: dict[str, Kind] = {
    "postcode_of_another_street": _wrong_in_town,
    "postcode_of_another_region": _wrong_elsewhere,
    "postcode_mistyped": _mistyped,
    "postcode_in_part": _half_postcode,
    "postcode_written_oddly": edit({"postcode": "NL-{pc6}"}, {"postcode": "'{pc}"}, {"postcode": "{pc}."}, {"postcode": "PC {pc}"}, {"postcode": "{pc} WEESP"}, {"postcode": "(NL) {pc}"}),
    "postcode_says_unknown": edit({"postcode": "0000XX"}, {"postcode": "9999ZZ"}, {"postcode": "onbekend"}, {"postcode": "0000"}, {"postcode": "#N/B"}, {"postcode": "nvt"}),
    "place_missing": _no_place,
    "place_misspelt": _place_as(_PLACES, False),
    "place_with_more": _place_as(_PLACES_MORE, False),
    "place_of_later_or_near": _place_as(_MERGED, True),
    "place_is_a_code": edit({"woonplaats": "0457", "gemeente": "0457", "postcode": "{pc6}"}, {"woonplaats": "", "gemeente": "0457", "postcode": "{pc6}"}, {"woonplaats": "3631", "postcode": "{pc6}"}, {"woonplaats": "", "gemeente": "Weesp", "postcode": "{pc6}"}),
    "postcode_and_place_swapped": _swapped("postcode", "woonplaats"),
    "street_and_place_swapped": _swapped("straat", "woonplaats"),
    "postcode_and_number_swapped": _swapped("postcode", "huisnummer"),
    "street_and_postcode_swapped": _swapped("straat", "postcode"),
    "postcode_in_place_column": edit({"postcode": "", "woonplaats": "{pc} {place}"}, {"postcode": "", "woonplaats": "{place} {pc6}"}, {"postcode": "", "straat": "{street} {pc6}"}),
    "number_in_street_column": edit({"straat": "{street} {house}", "huisnummer": "", "huisletter": "", "huisnummertoevoeging": ""}, {"straat": "{street} {house}"}, {"straat": "{street} {number}", "postcode": ""}, {"straat": "{street}, {house}", "postcode": "", "huisletter": "", "huisnummertoevoeging": ""}),
    "street_in_number_column": edit({"straat": "", "huisnummer": "{street} {house}", "huisletter": "", "huisnummertoevoeging": ""}, {"straat": "", "huisnummer": "{street} {number}"}),
    "all_in_street_column": edit({"straat": "{street} {house} {pc} {place}"}, {"straat": "{street} {house}, {place}"}, clean=False),
    "all_in_place_column": edit({"woonplaats": "{street} {house} {pc} {place}"}, {"woonplaats": "{place}, {street} {house}"}, clean=False),
    "text_and_columns_share": edit({"adres": "{street} {house}", "postcode": "{pc}", "woonplaats": "{place}"}, {"adres": "{street}", "huisnummer": "{number}", "huisletter": "{letter}", "huisnummertoevoeging": "{suffix_end}", "woonplaats": "{place}"}, {"adres": "{street} {house}", "woonplaats": "{place}", "gemeente": "0457"}, clean=False),
    "remark_in_locatie": edit({"locatie": "bel bij {person}"}, {"locatie": "{agency}"}, {"locatie": "{few} bedden"}, {"locatie": "sinds {date}"}, {"locatie": "achterste deur", "postcode": ""}),
    "company_in_street_column": edit({"straat": "{agency}, {street}"}, {"straat": "p/a {street}"}, {"straat": "c/o {agency} {street}", "postcode": ""}, {"straat": "adres: {street}"}),
    "id_damaged": _id_lost_zero,
    "id_in_text": _id_in_text,
    "id_of_no_use": _id_of_no_use,
    "line_of_excel_formula": lay('="{street} {house}, {pc} {place}"', "'{street} {house}, {place}", '=CONCATENATE("{street}";" ";"{number}") {pc} {place}', fits=lone),
    "cells_with_quotes_and_space": edit({"straat": '"{street}"', "woonplaats": "  {place}  ", "huisnummer": "\t{number}"}, {"straat": "{street};", "woonplaats": '"{place}"'}, {"straat": "\ufeff{street}", "woonplaats": "{place}\r\n", "postcode": ""}),
    "municipality_code_too": edit({"gemeente": "0457", "aanduiding": "", "locatie": ".", "postcode": ""}, {"gemeente": "457", "postcode": ""}, fits=anyone),
    "room_in_locatie": edit({"locatie": "kamer {room}"}, {"locatie": "{floor}e verdieping"}, {"locatie": "unit {room}", "postcode": ""}, {"locatie": "zolder"}, fits=plain),
}  # fmt: skip
"""Every row has one right answer; the cells do not speak against each other, or what does is plainly an error."""
