"""Which columns are read, under which headers: one table of words, the same for every layout.

A column is known here by one Dutch word. A file may name it by its LO code (`08.11.60`, `081160`,
`08.11.60 Postcode`), by its LO element name, by the header of a system in the folder `systems` (one file a system), by
our own word, or as `[columns.<kind>]` says. Everything that has no word here is never read, only counted.
Source: LO BRP (elements and names).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from housing_risk.extracts.containers.signs import as_text, seen

CATEGORY = {"brp": "08", "rni": "16"}
"""The category of the LO that says where a person of this register is: verblijfplaats, tijdelijk verblijfsadres."""
ENDED = "66"
"""Category 66: ended temporary addresses."""
PERSONS = tuple(CATEGORY)
LISTS = ("vergunningen", "keurmerken", "bezoeken", "uitsluitingen")
KEY, MARK = "sleutel", "historie"
"""The unnamed first column of a GBA-V layout, and `CC.H`, which announces what the next row is."""
SYSTEMS = Path(__file__).with_name("systems")
"""A file a system: `kinds` it exports and, under `[columns]`, the headers it gives our words."""
ADDRESS_CATEGORIES = ("08", "16", "58", ENDED)
NEVER_READ = re.compile(
    "geslacht|voorna|voorvoegsel|geboorte|nationaliteit"
    "|^(?!.*(?:datum|aanvang|sinds|vanaf))(?=.*buitenland).*(?:adres|regel|straat|plaats)"
)
"""Names, descent and addresses abroad in headers; the day on which one began (13.20) is read. Their LO
codes need no list: a code that no word has is never read."""
LO_CODE = re.compile(r"^(\d{2})\.?(\d{2})\.?(\d{2})(?:\s.*)?$")
LO_MARK = re.compile(r"^(\d{2})\.?H$", re.IGNORECASE)


@dataclass(frozen=True)
class Word:
    """One column: our word, its LO element within the address category (or with its own category), other headers."""

    name: str
    element: str
    headers: tuple[str, ...] = ()
    only: str = ""


ADDRESS = (
    Word("adresseerbaar_object_id", "11.80", ("identificatiecodeverblijfplaats", "adresseerbaarobjectidentificatie")),
    Word("nummeraanduiding_id", "11.90", ("identificatiecodenummeraanduiding", "nummeraanduidingidentificatie")),
    Word("postcode", "11.60"),
    Word("huisnummer", "11.20"),
    Word("huisletter", "11.30"),
    Word("huisnummertoevoeging", "11.40"),
    Word("aanduiding", "11.50", ("aanduidingbijhuisnummer",)),
    Word("straat", "11.15", ("naamopenbareruimte",)),
    Word("straat_kort", "11.10", ("straatnaam",)),
    Word("woonplaats", "11.70", ("woonplaatsnaam",)),
    Word("locatie", "12.10", ("locatiebeschrijving",), only="brp"),
    Word("gemeente", "09.10", ("gemeentevaninschrijving",)),
    Word("adres", ""),
)
"""The parts of an address, in the order of the table `written`."""

PERSON = (
    Word("bsn", "01.01.20", ("burgerservicenummer",)),
    Word("a_nummer", "01.01.10", ("administratienummer",)),
    Word("overlijden", "06.08.10", ("datumoverlijden",)),
    Word("opschorting_datum", "07.67.10", ("datumopschorting", "datumopschortingbijhouding")),
    Word("opschorting_reden", "07.67.20", ("redenopschorting", "redenopschortingbijhouding")),
    Word("geheim", "07.70.10", ("indicatiegeheim", "geheimhouding")),
    Word("functie", "10.10", ("functieadres",), only="brp"),
    Word("begin", "10.30", ("datumaanvangadreshouding",), only="brp"),
    Word("inschrijving", "09.20", ("datuminschrijving", "datuminschrijvingindegemeente")),
    Word("buitenland", "13.20", ("datumaanvangadresbuitenland",), only="brp"),
    Word("einde", "18.10", ("einddatumgeldigheid",), only="rni"),
    Word("soort", "19.10", ("typeadres",), only="rni"),
    Word("aangifte", "72.10"),
    Word("onderzoek", "83.10", ("aanduidinggegevensinonderzoek",)),
    Word("onderzoek_van", "83.20", ("datumingangonderzoek",)),
    Word("onderzoek_tot", "83.30", ("datumeindeonderzoek",)),
    Word("onjuist", "84.10", ("indicatieonjuist",)),
    Word("geldig_van", "85.10", ("datuminganggeldigheid",)),
    Word("opgenomen", "86.10", ("datumvanopneming", "datumopneming")),
)
"""What is read of a person. 72.10 is read for one thing only: it proves that a row holds an occurrence of its
category (one of the 689 current rows of the official test set has nothing else). 84.10 marks a row of history that was
wrong: nobody lived there."""

OF_LISTS = {
    "vergunningen": ("soort", "status", "max_personen", "kenmerk", "geldig_van", "geldig_tot"),
    "keurmerken": ("keurmerk", "max_personen", "geldig_van", "geldig_tot"),
    "bezoeken": ("datum", "situatie", "personen_aangetroffen", "resultaat"),
    "uitsluitingen": (),
}
"""Columns of the lists beside the address (contract 2.1). What no table holds (reden, aanleiding) stays out."""


ADDRESS_ALTERNATIVES = (
    ("adresseerbaar_object_id",),
    ("nummeraanduiding_id",),
    ("adres",),
    ("postcode", "huisnummer"),
    ("straat", "huisnummer"),
    ("straat_kort", "huisnummer"),
    ("locatie",),
)
"""Any of these sets of columns can point at an address."""
NAMES_A_ROW = (KEY, "bsn", "a_nummer", "adresseerbaar_object_id", "nummeraanduiding_id", "adres", "postcode", "straat",
               "straat_kort", "woonplaats", "locatie")  # fmt: skip
"""Where one of these is filled, a row is about somebody or somewhere: no sum stands in them."""


def points_at_address(words: Set[str]) -> bool:
    """Tell whether columns with these words can point at an address at all."""
    return any(words >= set(needed) for needed in ADDRESS_ALTERNATIVES)


def normal(header: str) -> str:
    """Give a header as it is compared: an LO code with dots, or lower case without spaces, dots, `_` and `-`."""
    text = as_text(seen(header).strip())
    if code := LO_CODE.match(text):
        return ".".join(code.groups())
    if mark := LO_MARK.match(text):
        return f"{mark.group(1)}.H"
    return re.sub(r"[\s_.\-]+", "", text).casefold()


def is_lo_code(header: str) -> bool:
    """Tell whether a header is the code of an LO element, or begins with it."""
    return LO_CODE.match(as_text(seen(header).strip())) is not None


def may_be_read(header: str) -> bool:
    """Tell whether a column may be pointed at in `[columns.<kind>]`: no column of what is never read of a person."""
    code = normal(header)
    if not is_lo_code(header):
        return NEVER_READ.search(code) is None
    elements = {word.element for word in (*ADDRESS, *PERSON)}
    return code in elements or (code[:2] in ADDRESS_CATEGORIES and code[3:] in elements)


def words_of(kind: str) -> dict[str, Word]:
    """Give the words that are read of a file of this kind, by the name a column gets."""
    if kind in LISTS:
        own = (Word(name, "") for name in OF_LISTS[kind])
        words = {word.name: word for word in (*ADDRESS, *own) if word.name != "locatie"}
    else:
        words = {word.name: word for word in (*ADDRESS, *PERSON) if word.only in ("", kind)}
    for system in _systems(SYSTEMS):
        if kind in system["kinds"]:
            named = {name: headers for name, headers in system["columns"].items() if name in words}
            words |= {name: replace(words[name], headers=(*words[name].headers, *named[name])) for name in named}
    if kind == "rni":
        words |= {
            ended(name): Word(ended(name), f"{ENDED}.{word.element}") for name, word in words.items() if _in_66(word)
        }
    return words


@cache
def _systems(folder: Path) -> list[dict[str, Any]]:
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.toml"))]


def ended(name: str) -> str:
    """Give the column name of the same element in category 66."""
    return f"{name}_{ENDED}"


def _in_66(word: Word) -> bool:
    return len(word.element) == 5


def code_of(kind: str, word: Word) -> str:
    """Give the full LO code of a word in a file of this kind; empty when it has none."""
    if kind in LISTS or not word.element:
        return ""
    return word.element if len(word.element) == 8 else f"{CATEGORY[kind]}.{word.element}"


def accepted(kind: str, mapped: Mapping[str, str]) -> dict[str, str]:
    """Give every accepted header, in its compared form, with our word; `mapped` ([columns.<kind>]) goes first."""
    headers: dict[str, str] = {}
    words = words_of(kind)
    own = {word_for(kind, key): normal(header) for key, header in mapped.items()}
    for name, word in words.items():
        if name in own:
            continue
        spellings = (name, *word.headers) if ENDED not in name else ()
        headers |= {normal(spelling): name for spelling in spellings}
        if code := code_of(kind, word):
            headers[code] = name
    if kind in PERSONS:
        headers[f"{CATEGORY[kind]}.H"] = MARK
    return headers | {header: name for name, header in own.items() if name}


def word_for(kind: str, key: str) -> str:
    """Give our word for a key of `[columns.<kind>]`: an LO code, one of our words or an LO name; else empty."""
    return next((name for name, headers in _spellings(kind).items() if normal(key) in headers), "")


def nearest_word(kind: str, key: str) -> str:
    """Give the word of this kind of file that looks most like `key`."""
    names = list(words_of(kind))
    return (get_close_matches(key.casefold(), names, n=1, cutoff=0.0) or names)[0]


def _spellings(kind: str) -> dict[str, set[str]]:
    words = words_of(kind)
    return {name: {code_of(kind, word), *map(normal, (name, *word.headers))} - {""} for name, word in words.items()}
