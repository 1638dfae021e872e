"""Known addresses of set 23 with rooms, storeys and suffixes, as clerks of several countries write them."""

from __future__ import annotations

import random

from benchmarks.heldout.set_23_tools import crowned, doubled, filled, lettered, plain, said, tail
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_STOREYS = {
    "ben": ("beneden", "benedenwoning", "BEN.", "beneden woning"),
    "bov": ("boven", "bovenwoning", "BOV.", "bovenhuis"),
}


def _storey(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The town's own words for downstairs and upstairs, in full."""
    words = _STOREYS.get(home.addition)
    if not words or home.letter:
        return None
    word = dice.choice(words)
    if dice.random() < 0.5:
        return columns(home) | {"huisnummertoevoeging": word}
    return {"adres": f"{home.street} {home.number} {word}, {tail(dice, home)}"}


def _lone(home: Home, town: Town) -> bool:
    """Take a letter behind which no additions stand."""
    letter = home.letter.upper()
    return lettered(home, town) and not any(found != letter and found.startswith(letter) for found in town.at(home))


def _berth(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """A mooring or a pitch, named as such."""
    words = {
        "02": ("woonboot", "Ligplaats", "ligpl.", "woonark", "Woonschip 'De Hoop',"),
        "03": ("standplaats", "woonwagen"),
    }
    named = words.get(home.object_id[4:6])
    return {"adres": f"{dice.choice(named)} {home.street} {home.house}, {tail(dice, home)}"} if named else None


KNOWN: dict[str, Kind] = {
    "room in Dutch": said(
        plain,
        "{s} {n} kamer {k}, {t}",
        "{s} {n} - kmr {k}, {t}",
        "{s} {n}, slaapkamer {k} {t}",
        "kamer {k}, {s} {n}, {t}",
    ),
    "room in the column of additions": filled(
        plain,
        {"huisnummertoevoeging": "K{k}"},
        {"huisnummertoevoeging": "kamer {k}"},
        {"huisnummertoevoeging": "KMR{k}"},
        {"huisnummertoevoeging": "kr. {k}"},
    ),
    "unit, bed or chalet": said(
        plain, "{s} {n} unit {k}, {t}", "{s} {n} bed {k}, {t}", "{s} {n}, chalet {k}, {t}", "Unit {k} - {s} {n} - {t}"
    ),
    "room in the description of the place": filled(
        plain, {"locatie": "kamer {k}"}, {"locatie": "unit {k}"}, {"locatie": "slaapkamer {k}, 1e verdieping"}
    ),
    "room in the text and the address in columns": filled(
        plain, {"adres": "kamer {k}"}, {"adres": "kmr. {k}"}, {"adres": "pokój {k}"}
    ),
    "storey behind the house": said(
        plain,
        "{s} {n}, 1e verdieping, {t}",
        "{s} {n} (2e etage) {t}",
        "{s} {n} eerste verdieping, {t}",
        "{s} {n} zolderkamer, {t}",
    ),
    "room by a Polish clerk": said(
        plain,
        "ul. {s} {n} m. {k}, {pc} {pl}",
        "{s} {n}, pokój {k}, {t}",
        "ul. {s} nr {n} pok. {k}, {t}",
        "{s} {n} pokoj nr {k}, {t}, Holandia",
    ),
    "room by a Romanian clerk": said(
        plain,
        "Str. {s} nr. {n}, ap. {k}, {t}",
        "{s} {n}, camera {k}, {t}",
        "strada {s} numarul {n}, cam. {k}, {t}, Olanda",
    ),
    "room by a Bulgarian clerk": said(
        plain,
        "ul. {s} No {n}, staya {k}, {t}",
        "ул. {s} {n}, стая {k}, {t}",
        "{s} № {n}, ап. {k}, {t}",
        "{s} {n} et. 1 ap. {k}, {t}",
    ),
    "room by a German clerk": said(
        plain,
        "{s} Nr. {n}, Zimmer {k}, {t}",
        "{s} {n}, Wohnung {k}, {t}",
        "{s} {n} Zi. {k}, {t}, Niederlande",
        "{s} {n}, Whg. {k}, {t}",
    ),
    "room by a Spanish clerk": said(
        plain,
        "Calle {s} nº {n}, habitación {k}, {t}",
        "C/ {s} {n}, hab. {k}, {t}",
        "{s} n.º {n}, piso {k}, {t}, Países Bajos",
    ),
    "room by a Portuguese clerk": said(
        plain, "Rua {s} n.º {n}, quarto {k}, {t}", "R. {s}, {n}, quarto {k}, {t}", "{s} nº {n}, apto. {k}, {t}, Holanda"
    ),
    "room by a Lithuanian clerk": said(
        plain, "{s} g. {n}, kambarys {k}, {t}", "{s} {n}, kamb. {k}, {t}", "{s} g. {n}, butas {k}, {t}, Olandija"
    ),
    "room in English": said(
        plain,
        "Room {k}, {s} {n}, {t}",
        "{s} {n}, flat {k}, {t}",
        "{s} {n}, bedroom {k}, {t}, The Netherlands",
        "{s} {n} rm {k}, {t}",
    ),
    "room behind a house with a letter": said(
        _lone,
        "{s} {n}{l} kamer {k}, {t}",
        "{s} {n}-{l}, kmr {k}, {t}",
        "{s} {n}{l}, pokój {k}, {t}",
        "{s} {n}{l} - unit {k} - {t}",
    ),
    "word between the letter and the addition": said(
        doubled,
        "{s} {n}{l} app. {d}, {t}",
        "{s} {n} {l} unit {d}, {t}",
        "{s} {n}{l}, appartement {d}, {t}",
        "{s} {n}-{l} nr. {d}, {t}",
    ),
    "signs between the parts of the house": said(
        doubled,
        "{s} {n}-{l}-{d}, {t}",
        "{s} {n} {l} {d}, {t}",
        "{s} {n}{l}/{d}, {t}",
        "{s} {n}.{l}.{d}, {t}",
        "{s} {n}{l}{d}, {t}",
    ),
    "letter apart, with a sign or in brackets": said(
        lettered,
        "{s} {n}/{l}, {t}",
        "{s} {n} ({l}), {t}",
        "{s} {n}_{l}, {t}",
        '{s} {n} "{l}", {t}',
        "{s} {n}.{l}, {t}",
        "{s} {n} - {l}, {t}",
    ),
    "letter named as such": said(
        lettered,
        "{s} {n} letter {l}, {t}",
        "{s} {n} huisletter {l}, {t}",
        "{s} huisnr. {n} toev. {l}, {t}",
        "{s} {n}, toevoeging {l}, {t}",
    ),
    "downstairs and upstairs in full": _storey,
    "mooring or pitch named as such": _berth,
    "bare number beside suffixed neighbours in text": said(
        crowned, "{s} {n}, {pc} {pl}", "{s} {n} {pl}", "{pcx} {n}, {s}"
    ),
}
