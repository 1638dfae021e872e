"""Kinds of the fifteenth held-out set: order of words, signs between parts, cells glued, shifted or filled twice."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import alone, line, one_street, pc, simple, tail, written
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number before the street."""
    if not simple(home) or home.letter.lower() in ("d", "e"):
        return None
    word = rng.choice(["", "nr. ", "No. ", "huisnummer "])
    return written(f"{word}{home.house}{rng.choice([' ', ', '])}{home.street}, {tail(rng, home)}")


def envelope_reversed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The large before the small: country or place, postcode, street, number."""
    if not simple(home):
        return None
    sign = rng.choice([", ", " - ", " / ", " > ", "; "])
    front = rng.choice([[home.place, pc(rng, home)], ["Nederland", home.place], [home.place], [pc(rng, home)]])
    return written(sign.join([*front, f"{home.street} {home.house}"]))


def between_bars(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Parts between bars, semicolons or tabs, with the empty ones kept."""
    if not simple(home):
        return None
    sign = rng.choice(["|", ";", "\t", " | ", " ; "])
    parts = [home.street, str(home.number), home.letter, "", home.postcode, home.place]
    quote = rng.choice(["", '"'])
    return written(sign.join(f"{quote}{part}{quote}" for part in parts))


def labelled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Every part behind its label."""
    if not simple(home):
        return None
    names = rng.choice([
        ("Straat", "Huisnr", "Letter", "PC", "Plaats"),
        ("straatnaam", "huisnummer", "huisletter", "postcode", "woonplaats"),
        ("str", "nr", "toev", "pc", "wpl"),
    ])  # fmt: skip
    sign, end = rng.choice([(": ", ", "), ("=", "; "), (": ", " "), (":", "\n")])
    parts = (home.street, str(home.number), home.letter, home.postcode, home.place)
    return written(end.join(f"{name}{sign}{part}" for name, part in zip(names, parts, strict=True) if part))


def web_page(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address copied from a web page or a spreadsheet cell with line ends."""
    if not simple(home):
        return None
    end = rng.choice(["<br>", "<br/>", "_x000D_\n", "\\n", "&nbsp;", "</p><p>", "\r\n"])
    return written(f"{home.street} {home.house}{end}{pc(rng, home)}{rng.choice([' ', end])}{home.place}")


def all_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street, number, postcode and place without any space."""
    if not simple(home) or home.suffix:
        return None
    sign = rng.choice([",", "", "-", ";"])
    return written(f"{home.street.replace(' ', '')}{home.number}{sign or ' '}{home.postcode}{sign}{home.place}")


def split_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street name cut in two words before its type."""
    for kind in ("straat", "laan", "weg", "gracht", "kade", "plein", "steeg"):
        if home.street.endswith(kind) and len(home.street) > len(kind) + 3 and simple(home):
            cut = home.street[: -len(kind)].rstrip() + rng.choice([" ", "-", ". "]) + kind
            return written(f"{cut} {home.house}, {tail(rng, home)}")
    return None


def joined_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The words of a street name written as one."""
    if " " not in home.street or not simple(home):
        return None
    street = home.street.replace(" ", "").replace("'", "").capitalize()
    return {**columns(home), "straat": street}


def number_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number in the street cell and again in its own."""
    if not simple(home):
        return None
    return {**columns(home), "straat": f"{home.street} {home.house}"}


def everything_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same address in columns and once more, written otherwise, in the free text."""
    if not simple(home) or not one_street(home, town):
        return None
    again = rng.choice([
        f"{home.street.upper()} {home.house}",
        f"{home.street} {home.number} {home.letter}, {home.place}",
        f"{home.postcode} {home.house}",
    ])  # fmt: skip
    return {**columns(home), "adres": again}


def postcode_in_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place together in the cell of the place or of the postcode."""
    if not simple(home):
        return None
    both = f"{pc(rng, home)} {rng.choice([home.place, home.place.upper()])}"
    cells = {"straat": home.street, "huisnummer": str(home.number), "huisletter": home.letter}
    return {**cells, rng.choice(["woonplaats", "postcode"]): both}


def shifted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Cells moved one column, so that each part stands under a wrong header."""
    if not simple(home) or home.suffix:
        return None
    return rng.choice([
        {"huisnummer": home.street, "huisletter": str(home.number), "postcode": home.postcode,
         "woonplaats": home.place},
        {"postcode": home.street, "straat": str(home.number), "huisnummer": home.postcode, "woonplaats": home.place},
        {"straat": home.postcode, "postcode": home.street, "huisnummer": str(home.number), "woonplaats": home.place},
        {"woonplaats": home.street, "straat": home.place, "huisnummer": str(home.number), "postcode": home.postcode},
    ])  # fmt: skip


def in_locatie(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The whole address in the cell for a description of the place."""
    if not simple(home) or len(home.street) > 22:
        return None
    return {"locatie": f"{home.street} {home.house} {home.place}"}


def text_and_cells(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number in the text, the rest in cells."""
    if not simple(home):
        return None
    rest = rng.choice([{"postcode": home.postcode}, {"woonplaats": home.place}, {"gemeente": home.place}])
    return {**rest, "adres": f"{home.street} {home.house}"}


def postcode_and_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only postcode and number, as meter readers and parcels write them."""
    if not simple(home) or not one_street(home, town):
        return None
    number = f"{home.number}{home.letter}"
    return written(rng.choice([
        f"{home.postcode}{number}", f"{home.postcode} {number}", f"{home.postcode}-{number}",
        f"{number}, {home.postcode}", f"{home.postcode[:4]} {home.postcode[4:]}, {number}", f"{number} {home.postcode}",
    ]))  # fmt: skip


def street_alone(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No more than street and number."""
    if not simple(home) or len(home.street) < 6:
        return None
    if rng.random() < 0.5:
        return {"straat": home.street, "huisnummer": str(home.number), "huisletter": home.letter}
    return written(f"{home.street} {home.house}")


def numero(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word or sign for number between street and number."""
    if not simple(home):
        return None
    word = rng.choice(["nr.", "nr ", "no. ", "№ ", "# ", "huisnr. ", "hnr ", "huisnummer: ", "nummer ", "n° ", "num. "])
    return written(f"{home.street} {word}{home.house}, {tail(rng, home)}")


def bare_beside_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A bare number that exists beside houses with letters: the bare house (contract 3.1)."""
    if home.suffix or home.siblings < 2 or not simple(home):
        return None
    if rng.random() < 0.5:
        return written(rng.choice([line(rng, home), f"{home.number} {home.street} {home.place}"]))
    return columns(home)


def other_postcode_order(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode between street and number, or before both."""
    if not alone(home, town) or not simple(home):
        return None
    return written(rng.choice([
        f"{home.street} {pc(rng, home)} {home.place} {home.number}",
        f"{pc(rng, home)} {home.number} {home.street} {home.place}",
        f"{home.place} {home.street} {home.number} {pc(rng, home)}",
    ]))  # fmt: skip


KNOWN: dict[str, Kind] = {
    "number before street": number_first,
    "place and postcode before street": envelope_reversed,
    "parts between bars": between_bars,
    "parts behind labels": labelled,
    "copied from a web page": web_page,
    "all glued together": all_glued,
    "street cut before its type": split_street,
    "words of the street joined": joined_words,
    "number in street cell and own cell": number_twice,
    "the same in cells and text": everything_twice,
    "postcode and place in one cell": postcode_in_place,
    "cells under wrong headers": shifted,
    "address in locatie": in_locatie,
    "street in text, rest in cells": text_and_cells,
    "only postcode and number": postcode_and_number,
    "only street and number": street_alone,
    "a word for number": numero,
    "bare number beside letters": bare_beside_letters,
    "postcode in odd places": other_postcode_order,
}
