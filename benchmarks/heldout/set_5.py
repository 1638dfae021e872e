"""The fifth held-out set: lists of agencies and letting offices, clerks of other countries, shifted and merged cells.

    python -m benchmarks.heldout.set_5 BAG.zip --reference-date 2021-09-15 [--seed 501] [--rows 20000]

Written by who had mended the matcher after the fourth set, without trying one row of it before it was committed. Kinds of
the earlier sets are not repeated. Scores: docs/linkage-scores.md.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from benchmarks.heldout.set_4_damage import (
    BEHIND,
    COLUMNS,
    as_text,
    has_suffix,
    kind_of,
    misspelt,
    no_postcode,
    own_house,
    place_misspelt,
    postcode_mistyped,
    shortened,
    street_as,
)  # fmt: skip
from benchmarks.heldout.set_5_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, main

_ONES = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")  # fmt: skip
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_FOREIGN_KINDS = {
    "straat": ("strasse", "street", "straße", "strada"),
    "laan": ("lane", "allee", "lan"),
    "weg": ("way", "weeg", "veg"),
}
_TYPED = str.maketrans({"a": "aa", "e": "ee", "o": "oo"})


def in_words(number: int) -> str:
    """A number below hundred in Dutch words."""
    if number < 20:
        return _ONES[number]
    one, ten = _ONES[number % 10], _TENS[number // 10]
    return f"{one}{'ën' if one.endswith('e') else 'en'}{ten}" if one else ten


def _dictated(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.number > 99 or home.siblings > 1 or home.suffix:
        return None
    return as_text(home, rng.choice(("{street} {words} {place}", "{street} nummer {words}, {postcode} {place}")), words=in_words(home.number))  # fmt: skip


def _initials(rng: random.Random, home: Home, town: Town) -> Home | None:
    found = re.fullmatch(r"((?:[A-Z][a-z]?\.){1,4}) ?(.+)", home.street)
    if not found or sum(name.endswith(found[2]) for name in town.streets) > 1:
        return None
    letters = found[1].rstrip(".").split(".")
    first = rng.choice((" ".join(letters), "".join(letters), ". ".join(letters) + ".", ""))
    return replace(home, street=f"{first} {found[2]}".strip())


def _split(rng: random.Random, home: Home, town: Town) -> Home | None:
    at = rng.randrange(3, max(4, len(home.street) - 3))
    halves = home.street[:at].rstrip(), home.street[at:].lstrip()
    return (
        street_as(home, " ".join(halves), town, margin=1) if " " not in home.street and len(home.street) > 7 else None
    )


def _foreign_kind(rng: random.Random, home: Home, town: Town) -> Home | None:
    for kind, others in _FOREIGN_KINDS.items():
        stem = home.street.removesuffix(kind)
        if stem != home.street and len(stem) > 4 and sum(name.startswith(stem) for name in town.streets) == 1:
            return street_as(home, stem + rng.choice(others), town, margin=1)
    return None


def _doubled(rng: random.Random, home: Home, town: Town) -> Home | None:
    at = [
        at for at in range(2, len(home.street) - 2) if home.street[at] in "aeo" and home.street[at + 1] not in "aeiou"
    ]
    if not at or len(home.street) < 8:
        return None
    place = rng.choice(at)
    return street_as(home, home.street[:place] + home.street[place].translate(_TYPED) + home.street[place + 1 :], town)


def _shifted(rng: random.Random, home: Home, _: Town) -> Cells | None:
    """Cells one column further, as when an empty column was lost or came on top."""
    cells = list(columns(home).values())
    moved = rng.choice(([*cells[1:], cells[0]], [cells[-1], *cells[:-1]]))
    return dict(zip(columns(home), moved, strict=True)) if home.postcode else None


def _all_in_street(rng: random.Random, home: Home, _: Town) -> Cells | None:
    whole = as_text(home, rng.choice((BEHIND, "{street} {house} {place}", "{street} {house}, {postcode}")))["adres"]
    beside = rng.choice(({}, {"huisnummer": str(home.number)}, {"postcode": home.postcode}, {"woonplaats": home.place}))
    return {"straat": whole, **beside} if home.postcode else None


def _id_in_text(rng: random.Random, home: Home, _: Town) -> Cells:
    return as_text(home, rng.choice(("VBO {id} {street} {house} {place}", "{street} {house}, {place} (BAG {id})", "{id};{street};{house};{place}")), id=home.object_id)  # fmt: skip


def _padded(rng: random.Random, home: Home, _: Town) -> Cells | None:
    code = rng.choice(("{0}-{1}", "{0}.{1}", "NL-{0}{1}", " {0}  {1} ")).format(home.postcode[:4], home.postcode[4:])
    return (
        {**columns(home), "postcode": code, "huisnummer": f"{home.number:0{rng.choice((4, 5))}d}"}
        if home.postcode
        else None
    )


def _suffix_said(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.letter or home.addition or len(home.letter) != 1:
        return None
    form = rng.choice(("{number} letter {letter}", "{number} {letter}.", "{number} - huisletter {letter}", "{number} ({letter})", "{number}, {letter}"))  # fmt: skip
    return as_text(home, "{street} " + form + ", {place}")


def _with_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not own_house(rng, home, town) or home.suffix or town.at(home) != {""}:
        return None
    form = rng.choice(("{street} {number}-k3, {postcode} {place}", "{street} {number}/kamer2 {place}", "{street} {number} bed 2 kamer 1 {place}", "k.2 {street} {number}, {place}"))  # fmt: skip
    return as_text(home, form) if home.postcode else None


def _csv_line(rng: random.Random, home: Home, _: Town) -> Cells | None:
    cells = (home.street, str(home.number), home.letter, home.addition, home.postcode, home.place)
    quoted = [f'"{cell}"' for cell in cells]
    return {"adres": rng.choice((",".join(quoted), ";".join(cells), "\t".join(cells), "|".join(cells), " / ".join(filter(None, cells))))} if home.postcode else None  # fmt: skip


KNOWN: dict[str, Kind] = {
    "number in words": _dictated,
    "initials otherwise": kind_of(_initials, patterns=(COLUMNS, "{street} {house} {place}", BEHIND)),
    "initials otherwise, postcode mistyped": kind_of(_initials, postcode_mistyped),
    "street in two words, place misspelt": kind_of(_split, place_misspelt, patterns=(COLUMNS, "{street} {house} {place}")),
    "kind of street of another country": kind_of(_foreign_kind, patterns=(COLUMNS, BEHIND)),
    "a letter twice, no postcode": kind_of(_doubled, no_postcode, patterns=(COLUMNS, "{street} {house} {place}", "{street} {house} te {place}")),
    "cells one column further": _shifted,
    "all in the street": _all_in_street,
    "BAG id within a text": _id_in_text,
    "padded number, odd postcode": _padded,
    "suffix as it is said": _suffix_said,
    "room glued or before": _with_room,
    "a line of cells": _csv_line,
    "Polish sentence": kind_of(patterns=("Mieszka przy ul. {street} {house} w {place}", "ul. {street} {house}, {postcode} {place}, Holandia", "adres zamieszkania: {street} {house} {place}", "Jan Kowalski, {street} {house}, {postcode} {place}")),
    "Romanian sentence": kind_of(patterns=("Locuiește pe strada {street} nr. {house}, {place}", "Str. {street}, nr. {house}, loc. {place}, cod {postcode}", "domiciliat în {place}, {street} {house}", "Adresa: {street} nr {house} {postcode} {place} Olanda")),
    "Bulgarian sentence": kind_of(patterns=("ul. {street} No {house}, gr. {place}", "живее на {street} {house}, {place}", "адрес: {street} {house}, {postcode} {place}, Холандия", "g. {place}, {street} {house}")),
    "English or German sentence": kind_of(patterns=("{house} {street}, {place} {postcode}, The Netherlands", "lives at {street} {house} in {place}", "wohnt in {place}, {street} Nr. {house}", "{street} {house}, NL-{postcode} {place}")),
    "list of a letting office": kind_of(shortened, patterns=("HK-104 | {street} {house} | 4 pers. | {place}", "obj. 23: {street} {house}, {postcode} {place} (huur 450 pppm)", "{street} {house} {place} - 3 slaapkamers - 6 pers", "Woning {street} {house} {place}, max 5 bewoners")),
    "list of an agency, misspelt": kind_of(misspelt, patterns=("Nowak P. / {street} {house} / {postcode} {place} / 01-02-2024", "{postcode} {place}, {street} {house} (tot 31-05-2024)", "4 pax {street} {house} {postcode}", "{street} {house} ({postcode}) sleutel bij kantoor")),
    "telephone or bank behind": kind_of(patterns=("{street} {house} {place}, tel. 0612345678", "{street} {house}, {postcode} {place} IBAN NL91ABNA0417164300", "{street} {house} {place} 0294-412345", "{street} {house}, {place}; bsn onbekend")),
    "dates of a stay": kind_of(shortened, patterns=("{street} {house}, {place} (sinds 01-02-2024)", "01-02-2024 t/m 31-05-2024: {street} {house}, {postcode} {place}", "{street} {house} {place} vanaf 1 mei 2024", "per 3/4 {street} {house} {place}")),
    "municipality or province behind": kind_of(misspelt, patterns=("{street} {house}, {postcode} {place} (gem. Amsterdam)", "{street} {house}, {postcode} {place}, Noord-Holland", "{street} {house}, {postcode} {place} NH Nederland", "{street} {house} {postcode} gemeente {place}")),
    "where in the house": kind_of(own_house, patterns=("{street} {house} {place} (boven de bakker)", "{street} {house}, {place}, achterdeur", "{street} {house} te {place}, ingang via de steeg", "{street} {house}, {postcode} {place}, sleutelkastje links")),
    "words out of order": kind_of(patterns=("{place} {postcode} {house} {street}", "{postcode} {house} {place} {street}", "{house}, {postcode}, {place}, {street}", "{place}: {street}, nr {house}")),
    "capitals, glued, shortened": kind_of(shortened, patterns=("{street}{house} {place}", "{street}{house} {postcode}{place}"), case=lambda cell: cell.upper().replace(". ", ".")),
    "suffix apart, shortened": kind_of(has_suffix, shortened, patterns=("{street} {number} {suffix}, {postcode} {place}", "{street} {number}/{suffix} {place}", "{street} {number}.{suffix} {place}"), case=str.lower),
    "misspelt, suffix apart": kind_of(has_suffix, misspelt, patterns=("{street} {number} {suffix}, {postcode} {place}", "{street} {number}-{suffix} {postcode}", COLUMNS), case=str.upper),
    "shortened, place misspelt, postcode": kind_of(shortened, place_misspelt, patterns=(BEHIND, COLUMNS, "{postcode} {place} {street} {house}")),
    "misspelt, place left out, postcode mistyped": kind_of(misspelt, postcode_mistyped, patterns=(BEHIND, COLUMNS)),
}  # fmt: skip

KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
