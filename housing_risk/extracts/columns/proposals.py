"""Which column could be meant: proposals for a person to confirm, by the names of the columns and the shape of cells.

Cells of columns without a word are tested in memory only, when `check` asks for it, and only counted: no cell leaves
this module. A header is shown only when its row is surely a row of headers, since the first row of a file without
headers is somebody's data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice

import pandas as pd

from housing_risk.extracts.columns.layouts import ENDED, PERSONS, accepted, is_lo_code, may_be_read, normal, words_of
from housing_risk.extracts.containers.sheets import Sheet
from housing_risk.extracts.identity_numbers import is_a_number, is_bsn

ALIKE = 0.8
"""Names must be more alike than this (share of matching letters): it keeps `Kerkstraat` from looking like `straat`."""
MOST = 0.9
"""The share of filled cells that must have the shape: real columns hold typing errors."""
SAMPLE = 2_000
"""Rows looked at; a column shows its shape long before."""
ENOUGH = 3
"""A shape in fewer cells may be chance."""
NICKNAMES = {
    "postcode": ("pc", "postcd", "postc"),
    "huisnummer": ("huisnr", "hnr", "nr", "nummer", "huisnum"),
    "huisletter": ("letter", "hlt", "hltr", "lt"),
    "huisnummertoevoeging": ("toevoeging", "toev", "hnrtoev", "huisnrtoev", "tvg", "tv"),
    "straat": ("openbareruimte", "str"),
    "woonplaats": ("plaats", "plaatsnaam", "wpl"),
    "adres": ("volledigadres", "adresregel", "locatieadres", "adresregel1"),
    "bsn": ("bsnnummer", "sofinummer", "burgerservicenr"),
    "a_nummer": ("anr", "administratienr"),
    "geheim": (
        "geheimhouding",
        "indgeheim",
        "geheimcode",
        "indicatiegeheimhouding",
        "afscherming",
        "verstrekkingsbeperking",
    ),
    "functie": ("adresfunctie", "adrestype", "soortadres"),
    "begin": ("begindatum", "ingangsdatum", "datumaanvang", "sinds", "vanaf", "datumvestiging"),
    "einde": ("einddatum", "datumeinde", "totenmet"),
    "soort": ("soortvergunning", "typevergunning", "vergunningsoort", "vergunningtype", "zaaktype"),
    "max_personen": ("aantalpersonen", "maxpersonen", "maximumpersonen", "maxaantal"),
    "kenmerk": ("zaaknummer", "zaakkenmerk", "dossiernummer", "vergunningnummer"),
    "datum": ("bezoekdatum", "datumbezoek", "controledatum"),
    "resultaat": ("uitkomst", "bevinding"),
}
"""Names seen in the wild that say little by themselves: proposed, never taken."""
LOOKS_LIKE_DATA = re.compile(r"\d{3}|\d{1,2}-\d{1,2}-\d|^\W*\d+\W*$|^[1-9]\d{3} ?[A-Za-z]{2}$|@")
NOTATION = re.compile(
    r"[(\[](?:[djmy][djmy./ -]*|m2|m²|aantal|code|tekst|verplicht|optioneel|eigen|[0-9][0-9a-z. -]{0,9})[)\]]"
)
"""A unit or a notation in brackets, as `normal` leaves it; `(oud)` or `(buitenland)` says that it is another column."""
CODE_INSIDE = re.compile(r"(?<!\d)(\d\d)[._ -](\d\d)[._ -](\d\d)(?!\d)")
ABROAD_INSIDE = re.compile(r"(?<!\d)13[._ -]?[345]0(?!\d)")
"""The code of an LO element somewhere in a header (`Kolom 08.13.30`): it has its meaning, whatever is around it."""
OBJECT_ID, ADDRESS_ID = r"^\d{4}0[123]\d{10}$", r"^\d{4}20\d{10}$"
SHAPES: Mapping[str, Callable[[pd.Series], pd.Series]] = {
    "adresseerbaar_object_id": lambda cells: cells.str.match(OBJECT_ID),
    "nummeraanduiding_id": lambda cells: cells.str.match(ADDRESS_ID),
    "postcode": lambda cells: cells.str.match(r"^[1-9]\d{3} ?[A-Za-z]{2}$"),
    "bsn": is_bsn,
    "a_nummer": is_a_number,
    "adres": lambda cells: cells.str.match(r"^[^\d]{4,}\s\d{1,5}\b.*"),
}
DATE = r"^(?:19|20)\d\d-?\d\d-?\d\d$|^\d{1,2}-\d{1,2}-(?:19|20)\d\d$"
HINTS_OF_ADDRESS = ("adres", "straat", "locatie", "woning", "verblijf")
"""A street with a number alone proposes nothing of a person: it may be an address abroad (13.30), never to be read."""
HINTS_OF_BEGIN = ("aanvang", "begin", "ingang", "sinds", "vanaf", "vestig")
"""A date alone proposes nothing: it may be a birth. Its header must speak of a begin."""


@dataclass(frozen=True)
class Proposal:
    """Columns that could be meant, as TOML to confirm; `sure` tells that the file has a row of headers at all."""

    toml: str
    sure: bool


def propose(kind: str, sheet: Sheet, words: Iterable[str], *, look_at_cells: bool) -> Proposal:
    """Propose a header for each of `words` that the file does not have.

    By the likeness of names; with `look_at_cells` also by the shape of cells: postcode, 11-test, 16-digit BAG number,
    a street with a number, a date under a header that speaks of a begin.
    """
    lacking = [word for word in words if word not in sheet.cells and ENDED not in word]
    free = _free_headers(kind, sheet)
    by_name = _by_name(kind, free, lacking)
    by_shape = _by_shape(kind, sheet, free, [word for word in lacking if word not in by_name]) if look_at_cells else {}
    sure = len(sheet.cells.columns) > 0 or len(by_name) > 1 or (bool(by_shape) and not _has_data(sheet.headers))
    found = {**by_shape, **by_name}
    if not sure or not found:
        return Proposal("", sure)
    lines = [f"{word} = {json.dumps(free[place], ensure_ascii=False)}" for word, place in sorted(found.items())]
    return Proposal("\n".join([f"[columns.{kind}]", *lines]), sure)


def _free_headers(kind: str, sheet: Sheet) -> dict[int, str]:
    """Headers without a word that do not look like data, by their place.

    What bears an LO code has its meaning: it is of another category, or may not be read (13.30, an address abroad).
    """
    known = accepted(kind, {})
    texts = {place: header.strip() for place, header in enumerate(sheet.headers)}
    return {
        place: text
        for place, text in texts.items()
        if text and normal(text) not in known and not LOOKS_LIKE_DATA.search(text) and _may_be_proposed(text)
    }


def _may_be_proposed(header: str) -> bool:
    code = CODE_INSIDE.search(header)
    readable = may_be_read(header) and (code is None or may_be_read(".".join(code.groups())))
    return readable and not is_lo_code(header) and not ABROAD_INSIDE.search(header)


def _has_data(headers: Iterable[str]) -> bool:
    return any(LOOKS_LIKE_DATA.search(header) for header in headers)


def _by_name(kind: str, free: Mapping[int, str], lacking: Iterable[str]) -> dict[str, int]:
    """Give per word the header that is most like one of its names; each header serves one word."""
    scores = [
        (max(_likeness(name, normal(text)) for name in _names(kind, word)), word, place)
        for word in lacking
        for place, text in free.items()
    ]
    found: dict[str, int] = {}
    for score, word, place in sorted(scores, key=lambda entry: (-entry[0], entry[2], entry[1])):
        if score > ALIKE and word not in found and place not in found.values():
            found[word] = place
    return found


def _names(kind: str, word: str) -> list[str]:
    return [normal(name) for name in (word, *words_of(kind)[word].headers, *NICKNAMES.get(word, ()))]


def _likeness(name: str, header: str) -> float:
    """Give the share of letters that match, with or without a unit or notation in brackets."""
    texts = {header, NOTATION.sub("", header) or header}
    return max(SequenceMatcher(None, name, text, autojunk=False).ratio() for text in sorted(texts))


def _by_shape(kind: str, sheet: Sheet, free: Mapping[int, str], lacking: Iterable[str]) -> dict[str, int]:
    """Give per word the one column whose cells have its shape; where two have it there is no proposal."""
    cells = {place: column for place, column in _sample(sheet, list(free)).items() if len(column) >= ENOUGH}
    found: dict[str, int] = {}
    for word in lacking:
        test = SHAPES.get(word)
        if test:
            hints = HINTS_OF_ADDRESS if word == "adres" and kind in PERSONS else ("",)
            likely = [place for place in cells if any(hint in normal(free[place]) for hint in hints)]
            fitting = [place for place in likely if test(cells[place]).mean() >= MOST]
        elif word == "begin":
            fitting = [place for place, column in cells.items() if _is_begin(free[place], column)]
        else:
            continue
        if len(fitting) == 1:
            found[word] = fitting[0]
    return found


def _is_begin(header: str, cells: pd.Series) -> bool:
    return any(hint in normal(header) for hint in HINTS_OF_BEGIN) and bool(cells.str.match(DATE).mean() >= MOST)


def _sample(sheet: Sheet, places: list[int]) -> dict[int, pd.Series]:
    """The filled cells of some columns in the first rows."""
    rows = list(islice(sheet.grid.rows(), sheet.header_row + 1, sheet.header_row + 1 + SAMPLE))
    columns = {place: [row[place].strip() for row in rows if len(row) > place] for place in places}
    return {place: pd.Series([cell for cell in cells if cell], dtype="str") for place, cells in columns.items()}
