"""Set 19, known: addresses in columns, as extracts, forms and Excel leave them."""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks.heldout.set_19_tools import (
    bare,
    certain,
    coded,
    core,
    keyed,
    lettered,
    plain,
    suffixed,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

Change = Callable[[random.Random, Home], Cells]


def changed(guard: Callable[[Home, Town], bool], change: Change) -> Kind:
    """Make a kind that writes the columns clean but for some cells."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        return columns(home) | change(rng, home) if guard(home, town) else None

    return kind


def _one_cell(rng: random.Random, home: Home) -> Cells:
    house = rng.choice([home.house, f"{home.number} {home.suffix}", f"{home.number}-{home.suffix}".upper()])
    return {"huisnummer": house, "huisletter": "", "huisnummertoevoeging": "", "postcode": ""}


def _in_street(rng: random.Random, home: Home) -> Cells:
    street = rng.choice([f"{home.street} {home.house}", f"{home.street.upper()} {home.house.upper()}"])
    return {
        "straat": street,
        "huisnummer": "",
        "huisletter": "",
        "huisnummertoevoeging": "",
        "postcode": rng.choice(["", home.postcode]),
    }


def _nothing(rng: random.Random, home: Home) -> Cells:
    word = rng.choice(["NULL", "n.v.t.", "-", "geen", "(leeg)", "nan", "N/A"])
    return {"huisletter": rng.choice([word, ""]), "huisnummertoevoeging": word}


def _no_street(rng: random.Random, home: Home) -> Cells:
    return {
        "straat": rng.choice([".", "-", "onbekend", "?", "n.b."]),
        "woonplaats": rng.choice([".", home.place, home.place]),
    }


def _excel_marks(rng: random.Random, home: Home) -> Cells:
    marked = rng.choice(['="{}"', "'{}", '"{}"'])
    return {"huisnummer": marked.format(home.number), "postcode": marked.format(home.postcode)}


def _unseen(rng: random.Random, home: Home) -> Cells:
    return {
        "straat": rng.choice([f"\u00a0{home.street}", f"{home.street}\u200b", f"{home.street}\r\n"]),
        "huisnummer": f"{home.number}{rng.choice([chr(0xA0), chr(9), chr(0x200B)])}",
        "postcode": f"{home.postcode[:4]}\u00a0{home.postcode[4:]}",
        "woonplaats": f"\ufeff{home.place}",
    }


def column_cut(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A system with narrow columns cut the street; no postcode."""
    width = rng.choice([12, 14, 15])
    cut = home.street[:width]
    fits = [street for street in town.streets if core(street).startswith(core(cut))]
    if len(home.street) <= width + 1 or len(fits) != 1 or not certain(home, town):
        return None
    return columns(home) | {"straat": rng.choice([cut, cut.upper()]), "postcode": ""}


def _remark(rng: random.Random, home: Home) -> Cells:
    remarks = [
        "zie dossier",
        "idem",
        "zie kolommen hiernaast",
        "sleutel bij de buren",
        "niet thuis, kaart achtergelaten",
    ]
    return {"adres": rng.choice(remarks)}


def _street_in_text(rng: random.Random, home: Home) -> Cells:
    text = rng.choice([home.street, f"{home.street}, {home.place}", home.street.upper()])
    return {"adres": text, "straat": "", "woonplaats": "", "postcode": rng.choice([home.postcode, ""])}


def shifted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """All cells one column to the right."""
    if not plain(home, town):
        return None
    return {"straat": "", "huisnummer": home.street, "huisletter": str(home.number), "postcode": home.postcode,
            "woonplaats": home.place}  # fmt: skip


def key_in_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and house in the cell of the postcode, nothing else."""
    if not keyed(home, town):
        return None
    return {"postcode": f"{home.postcode}{rng.choice([' ', ', ', ' nr '])}{home.house}", "woonplaats": home.place}


def _joined(rng: random.Random, home: Home) -> Cells:
    both = rng.choice([home.suffix, f"{home.letter}-{home.addition}", f"{home.letter} {home.addition}"])
    return {"huisletter": "", "huisnummertoevoeging": both.strip().upper()}


def _number_and_street(rng: random.Random, home: Home) -> Cells:
    return {
        "huisnummer": rng.choice(["nr. {}", "no {}", "{} (hoekhuis)", "nr{}", "{} ."]).format(home.number),
        "postcode": rng.choice([home.postcode.lower(), ""]),
    }


def bare_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number beside suffixed neighbours, in columns."""
    if not bare(home, town):
        return None
    return columns(home) | rng.choice([{}, {"postcode": ""}, {"straat": home.street.upper()}])


KNOWN: dict[str, Kind] = {
    "cells_number_padded": changed(certain, lambda rng, home: {"huisnummer": f"{home.number:05d}"}),
    "cells_number_as_float": changed(
        plain, lambda rng, home: {"huisnummer": f"{home.number}{rng.choice(['.0', ',0', '.00'])}"}
    ),
    "cells_letter_in_addition": changed(
        lettered, lambda rng, home: {"huisletter": "", "huisnummertoevoeging": home.suffix}
    ),
    "cells_house_in_number": changed(suffixed, _one_cell),
    "cells_house_in_street": changed(certain, _in_street),
    "cells_postcode_in_place": changed(
        certain, lambda rng, home: {"postcode": "", "woonplaats": f"{home.postcode} {home.place}"}
    ),
    "cells_words_for_nothing": changed(plain, _nothing),
    "cells_street_placeholder": changed(keyed, _no_street),
    "cells_place_as_code": changed(
        certain, lambda rng, home: {"woonplaats": rng.choice(["0457", "GM0457", "0363", "3631", "457"])}
    ),
    "cells_place_amsterdam": changed(
        certain, lambda rng, home: {"woonplaats": rng.choice(["Amsterdam", "AMSTERDAM", "Amsterdam (Weesp)"])}
    ),
    "cells_excel_marks": changed(plain, _excel_marks),
    "cells_unseen_characters": changed(certain, _unseen),
    "cells_street_cut": column_cut,
    "cells_remark_in_text": changed(certain, _remark),
    "cells_street_in_text": changed(certain, _street_in_text),
    "cells_shifted": shifted,
    "cells_key_in_postcode": key_in_postcode,
    "cells_code_joined": changed(coded, _joined),
    "cells_number_dressed": changed(plain, _number_and_street),
    "cells_bare_number": bare_cells,
}
