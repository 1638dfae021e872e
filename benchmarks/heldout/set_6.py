"""The sixth held-out set: as a stranger would make one of rows of municipalities, agencies, inspectors and clerks abroad.

    python -m benchmarks.heldout.set_6 BAG.zip --reference-date 2021-09-15 [--seed 601] [--rows 20000]

Written without sight of the matcher, its tests or its scores. Half of the kinds are *light*: one ordinary damage, as
most rows of a real file have; half are *hard*: two or three damages at once, odd orders, scans, sounds, cut fields,
other languages. The name of a kind says which. Kinds of the earlier sets are not repeated. Scores:
docs/linkage-scores.md.
"""

from __future__ import annotations

import random

from benchmarks.heldout.set_4_damage import (
    BEHIND,
    COLUMNS,
    as_text,
    kind_of,
    misspelt,
    no_postcode,
    postcode_mistyped,
    shortened,
)  # fmt: skip
from benchmarks.heldout.set_6_damage import (
    bare_house,
    end_lost,
    fields_cut,
    heard_by_a_pole,
    heard_by_a_romanian,
    initials_and_shortened,
    kind_left_out,
    only_in_postcode,
    rarely_shortened,
    scanned_badly,
    shortened_too,
    spaced_out,
    strange_key,
)
from benchmarks.heldout.set_6_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, main

_TEXT = "{street} {house} {place}"


def _signed_letter(rng: random.Random, home: Home, _: Town) -> Cells | None:
    form = rng.choice(("{0}.", "({0})", "-{0}", "/{0}", "{0}-", "'{0}'", '"{0}"'))
    letter = form.format(rng.choice((home.letter.upper(), home.letter.lower())))
    return {**columns(home), "huisletter": letter} if home.letter else None


def _place_as_above(rng: random.Random, home: Home, _: Town) -> Cells | None:
    place = rng.choice(("idem", "Id.", '"', "''", "zie boven", "-", "n.b.", "onbekend", "x"))
    return {**columns(home), "woonplaats": place} if home.postcode else None


def _number_with_postcode(rng: random.Random, home: Home, _: Town) -> Cells | None:
    form = rng.choice(("{0} {1} {2}", "{0}{1} {2}", "{0}{1}/{2}", "{0} {1}-{2}", "{0}{1}, {2}"))
    written = form.format(home.postcode[:4], home.postcode[4:], home.house)
    return {**columns(home), "postcode": written} if home.postcode else None


def _note_in_a_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    name, form = rng.choice((
        ("straat", "{0} (zie opm.)"), ("straat", "{0} *"), ("straat", "{0} [gewijzigd]"), ("straat", "{0} - huurwoning"), ("straat", "{0} !"),
        ("huisnummer", "{0} (hoekhuis)"), ("huisnummer", "{0} *"), ("huisnummer", "{0} (let op)"), ("woonplaats", "{0} (tijdelijk)"), ("postcode", "{0} *"),
    ))  # fmt: skip
    cells = columns(home)
    return {**cells, name: form.format(cells[name])} if cells[name] and bare_house(rng, home, town) else None


def _text_and_columns(rng: random.Random, home: Home, _: Town) -> Cells | None:
    """What is called the address holds a part of it, the other columns the rest."""
    rest = {name: cell for name, cell in columns(home).items() if name != "straat"}
    behind = {"postcode": home.postcode, "woonplaats": home.place}
    return rng.choice((
        {"adres": f"{home.street} {home.house}", **behind},
        {"adres": home.street, **rest},
        {**rest, "adres": f"{home.street} {home.number}", "huisnummer": ""},
        {"adres": f"{home.house}, {home.postcode} {home.place}", "straat": home.street},
        {"adres": f"{home.postcode} {home.place}", "straat": home.street, **rest, **dict.fromkeys(behind, "")},
    )) if home.postcode else None  # fmt: skip


def _postcode_and_number_said(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return as_text(home, rng.choice((
        "postcode {postcode}, huisnummer {house}", "{postcode} nr. {house}, {place}", "pc {postcode} huisnr {house} {place}", "huisnummer {house}, postcode {postcode}",
        "kod pocztowy {postcode}, nr domu {house}", "cod poștal {postcode}, nr. {house}", "{place}, {postcode}, nummer {house}",
    ))) if only_in_postcode(home, town) else None  # fmt: skip


def _zeros_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.addition.isdigit() or len(home.addition) > 3:
        return None
    padded = home.addition.zfill(rng.randrange(len(home.addition) + 1, 5))
    if f"{home.letter}{padded}".upper() in town.at(home):
        return None
    said = as_text(home, rng.choice(("{street} {number} {letter}{padded}, {place}", "{street} {number}-{letter}{padded}, {place}")), padded=padded)  # fmt: skip
    return rng.choice(({**columns(home), "huisnummertoevoeging": padded}, said))


def _line_cut(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    if wrong is None or not home.postcode:
        return None
    line = as_text(wrong, BEHIND)["adres"]
    kept = len(f"{wrong.street} {wrong.house}, {home.postcode[:4]}")
    return {"adres": line[: rng.randrange(kept, len(line) - 1)]}


def _street_and_number_turned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    if wrong is None:
        return None
    whole = {**columns(home), "straat": home.house, "huisletter": "", "huisnummertoevoeging": ""}
    return rng.choice((
        {**columns(home), "straat": str(home.number), "huisnummer": wrong.street},
        {**whole, "huisnummer": wrong.street}, {**whole, "huisnummer": wrong.street, "postcode": ""},
    ))  # fmt: skip


def _mixed_and_damaged(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    other = postcode_mistyped(rng, home, town)
    if wrong is None or other is None:
        return None
    first = {"adres": f"{wrong.street} {wrong.house}"}
    return rng.choice((
        {**first, "postcode": other.postcode, "woonplaats": home.place},
        {**first, "postcode": f"{home.postcode}{home.place}"}, {**first, "woonplaats": f"{home.place} {other.postcode}"},
        {**columns(wrong), "straat": "", "adres": wrong.street, "postcode": other.postcode},
    ))  # fmt: skip


def _letter_alone(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town) if home.suffix else None
    if short is None:
        return None
    cells = {**columns(short), "straat": f"{short.street} {home.number}", "huisnummer": "", "postcode": rng.choice((home.postcode, ""))}  # fmt: skip
    return {name: cell.lower() for name, cell in cells.items()}


def _room_as_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town) if bare_house(rng, home, town) else None
    room = rng.choice(("kamer 3", "kmr 2", "k.4", "room 1", "pokój 2", "camera 3", "стая 1", "bed 4", "zolderkamer", "kamer boven"))  # fmt: skip
    return {**columns(wrong), "huisnummertoevoeging": room} if wrong else None


LIGHT: dict[str, Kind] = {
    "other signs between": kind_of(patterns=("{street} {house} – {postcode} {place}", "{street} {house} // {postcode} // {place}", "{street} · {house} · {place}", "{street} {house} :: {place}", "['{street}', '{house}', '{postcode}', '{place}']", "{street}^{house}^^{postcode}^{place}", "„{street}” {house}, {place}", "<{street} {house}> <{postcode} {place}>")),
    "letter with a sign in its column": _signed_letter,
    "place as above": _place_as_above,
    "number with the postcode too": _number_with_postcode,
    "rare abbreviation": kind_of(rarely_shortened, patterns=(COLUMNS, BEHIND, _TEXT)),
    "label before": kind_of(patterns=("BRP-adres: " + BEHIND, "Bezoekadres " + _TEXT, "Tijdelijk adres - " + BEHIND, "Woonadres NL: {street} {house}, {place}", "Onderzoeksadres: " + BEHIND, "Feitelijk verblijf: " + _TEXT, "Slaapadres " + BEHIND, "ADRES " + _TEXT)),
    "note in a cell": _note_in_a_cell,
    "digit or sign among the letters": kind_of(strange_key, patterns=(COLUMNS, BEHIND, _TEXT)),
    "end of the street lost": kind_of(end_lost, patterns=(COLUMNS, BEHIND, _TEXT)),
    "sign before the number": kind_of(patterns=("{street}, {house}, {postcode} {place}", "{street}: {house}, {place}", "{street} - {house} - {postcode} {place}", "{street}. {house}. {place}", "{street} / {house}, {place}", "{street}, {house} {place}")),
    "leftovers of an export": kind_of(patterns=("{street} {house}_x000D_\n{postcode} {place}", "{street} {house},Â {postcode}Â {place}", "{street} {house} â€“ {postcode} {place}", "{street} {house}&#10;{postcode} {place}", "{street} {house}\\r\\n{postcode} {place}", "{street} {house};;;{postcode};{place};;", "{street} {house}, {postcode} {place}, NULL, NULL")),
    "address over text and columns": _text_and_columns,
    "postcode and number in words": _postcode_and_number_said,
    "zeros in the addition": _zeros_in_addition,
    "company between number and postcode": kind_of(patterns=("{street} {house}, Flexpool BV, {postcode} {place}", "{street} {house} (Uitzendbureau De Brug), {postcode} {place}", "{street} {house}, bij fam. Nowak, {place}", "{street} {house}, t.a.v. P. Popescu, {postcode} {place}", "{street} {house} c/o Work Force Holland {postcode} {place}")),
    "count or file number before, figures behind": kind_of(patterns=("3x {street} {house}, {place}", "zaak 2023-00118: " + BEHIND, "dossier Z23/0457 - {street} {house} {place}", "2 pers: " + BEHIND, BEHIND + ", 85 m2, € 1.250", "{street} {house}, {place}; WOZ € 310.000; bj 1931", BEHIND + " (energielabel C)")),
    "labels in more languages": kind_of(patterns=("вул. {street}, буд. {house}, м. {place}", "{postcode} {place}, {street} utca {house}", "{street} g. {house}, {postcode} {place}", "{street} Sk. No:{house}, {postcode} {place}", "C/ {street} nº {house}, {postcode} {place}", "ulice {street} č.p. {house}, {place}", "Rua {street}, n.º {house}, {place}", "Via {street} {house}, {postcode} {place}, Olanda")),
}  # fmt: skip

HARD: dict[str, Kind] = {
    "letters spaced out": kind_of(spaced_out, patterns=("{street}  {house},  {postcode}  {place}", "{street}  {house}  {place}", COLUMNS)),
    "scanned badly, street and place": kind_of(scanned_badly, patterns=(COLUMNS, BEHIND, _TEXT)),
    "by ear, Polish": kind_of(heard_by_a_pole, patterns=(COLUMNS, "ul. {street} {house}, {postcode} {place}", "{street} {house}, {place}")),
    "by ear, Romanian or Bulgarian": kind_of(heard_by_a_romanian, patterns=(COLUMNS, "str. {street} nr. {house}, {postcode} {place}", "{place}, {street} {house}")),
    "misspelt, line cut": _line_cut,
    "street and place cut by the fields": kind_of(fields_cut, patterns=(COLUMNS, BEHIND)),
    "street and number turned, misspelt": _street_and_number_turned,
    "misspelt, then shortened": kind_of(misspelt, shortened_too, patterns=(COLUMNS, BEHIND)),
    "finding of an inspector, misspelt": kind_of(misspelt, patterns=("Op 3 mei 2023 om 14.15 uur 5 personen aangetroffen in {street} {house} te {place}", "Bewoner verklaart sinds 2021 met 3 anderen te wonen op {street} {house} in {place}", "{street} {house} {place}: 8 matrassen, 2 koelkasten, geen rookmelder", "hercontrole wk 23 {street} {house} ({postcode}), 06.45 uur, 4 p. aanwezig", "Toezichthouder 12 - {street} {house}, {postcode} {place} - geen gehoor")),
    "text and columns, both damaged": _mixed_and_damaged,
    "letter alone, street shortened": _letter_alone,
    "room as suffix, misspelt": _room_as_suffix,
    "form of another country, misspelt": kind_of(misspelt, patterns=("Ulica: {street} | Nr domu: {house} | Kod pocztowy: {postcode} | Miejscowość: {place}", "Strada: {street}; Numărul: {house}; Codul poștal: {postcode}; Localitatea: {place}; Țara: Olanda", "Улица: {street}, Номер: {house}, Пощенски код: {postcode}, Град: {place}", "Miejsce zamieszkania: {place}, {street}, dom {house}", "Adresă de ședere: {street}, numărul {house}, orașul {place}", "Адрес на пребиваване: {place}, улица {street}, дом {house}")),
    "number said before the street, misspelt": kind_of(misspelt, patterns=("nummer {house} aan de {street} in {place}", "{place}, huis {house} in de {street}", "op nr {house} van de {street} te {place}", "w domu nr {house} przy {street} w {place}", "la numărul {house} pe {street}, {place}")),
    "odd order, shortened": kind_of(shortened, patterns=("{house} {postcode} {street} {place}", "{street} {postcode} {house} {place}", "{postcode} {street} {place} {house}", "{place} {street} {postcode} {house}", "{street} {place} {house} {postcode}"), case=str.lower),
    "initials, shortened, no postcode": kind_of(initials_and_shortened, no_postcode, patterns=(COLUMNS, _TEXT, "{house} {street} {place}"), case=str.lower),
    "kind of street left out, lower case": kind_of(kind_left_out, patterns=(COLUMNS, BEHIND, "{postcode} {place}, {street} {house}"), case=str.lower),
}  # fmt: skip


def _named(weight: str, kinds: dict[str, Kind]) -> dict[str, Kind]:
    return {f"{weight}: {name}": kind for name, kind in kinds.items()}


KINDS: Kinds = {"known": {**_named("light", LIGHT), **_named("hard", HARD)}, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
