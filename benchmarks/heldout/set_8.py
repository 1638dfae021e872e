"""The eighth held-out set: what exports, registers and short lists hold most, as a judge would damage it.

    python -m benchmarks.heldout.set_8 BAG.zip --reference-date 2021-09-15 [--seed 801] [--rows 20000]

Written without sight of the matcher, its tests or its scores. Three in five kinds are *light*: one ordinary damage, as a
reasonable judge tests first; the others are *hard*: two damages at once, or a rarer form. The name of a kind says which.
Half of the known kinds are rows in columns and short texts. No kind knows the names of one town, so other registers can
be scored too; a kind that a register does not allow is left out. Kinds of the earlier sets are not repeated with their
words or templates. Scores: docs/linkage-scores.md.
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
    own_house,
    shortened,
)
from benchmarks.heldout.set_6_damage import bare_house, only_in_postcode
from benchmarks.heldout.set_8_damage import (
    alone_at_number,
    digits_with_place,
    first_key_wrong,
    hyphens_for_spaces,
    kind_apart,
    letters_filled_in,
    place_begun_wrong,
    place_declined,
    sole_letter,
    sole_suffix,
    styled,
    vowels_turned,
    ward_for_place,
)  # fmt: skip
from benchmarks.heldout.set_8_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, main

_TEXT = "{street} {house} {place}"
_ERRORS = ("#VERW!", "#WAARDE!", "#NAAM?", "#VALUE!", "########", "#DEEL/0!", "#NV", "#GETAL!", "#NULL!")
_STREET_WORDS = (
    "ul.",
    "ulica",
    "Ul",
    "str.",
    "strada",
    "Str",
    "ул.",
    "улица",
    "al.",
    "street",
    "straat:",
    "Strasse",
    "calle",
)
_NUMBER_WORDS = (
    "numer {0}",
    "nr domu {0}",
    "numărul {0}",
    "№{0}",
    "номер {0}",
    "dom {0}",
    "d. {0}",
    "Haus {0}",
    "nº {0}",
    "no.{0}",
    "bud. {0}",
)
_REMARKS = (
    "groene voordeur", "bel doet het niet", "sleutelkluis rechts", "brievenbus zonder naam", "ingang via poort", "parkeren op eigen terrein", "gedeelde keuken",
    "intrare prin spate", "wejście od podwórka", "вход отзад", "hond aanwezig", "contactpersoon Ania", "eigenaar woont in Spanje", "verhuurd t/m 31 mei", "key box", "4 slaapkamers",
)  # fmt: skip
_LOOK_BESIDE = (
    "zie kolommen",
    "zie hiernaast",
    "zie straat en nummer",
    "patrz obok",
    "vezi coloanele",
    "виж колоните",
    "bekend",
    "-",
    "idem",
    "zie overige velden",
    "see columns",
)


def _as_the_brp_has_it(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter in the other case, and no place or no postcode, as the BRP may have it."""
    if not sole_suffix(rng, home, town):
        return None
    turned = {**columns(home), "huisletter": home.letter.swapcase(), "huisnummertoevoeging": home.addition.swapcase()}
    lost = ("woonplaats", "straat") if only_in_postcode(home, town) and rng.random() < 0.5 else ("postcode",)
    return {**turned, **dict.fromkeys(lost, "")}


def _signed_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    form = rng.choice(("-{0}", "/{0}", "- {0}", "{0}.", "({0})", "_{0}", "{0}-", " {0} ", "'{0}", "+{0}"))
    written = form.format(rng.choice((home.suffix.upper(), home.suffix.lower())))
    cells = {
        **columns(home),
        "huisletter": "",
        "huisnummertoevoeging": written,
        "postcode": rng.choice((home.postcode, "")),
    }
    return cells if sole_suffix(rng, home, town) else None


def _place_behind_street(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(
        ("{0} {1}", "{0} ({1})", "{1}, {0}", "{0} te {1}", "{0}, {1}", "{0}/{1}", "{1} - {0}", "{1}: {0}")
    )
    return {**columns(home), "straat": form.format(home.street, home.place), "woonplaats": "", "postcode": rng.choice((home.postcode, ""))}  # fmt: skip


def _error_in_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    names: list[tuple[str, ...]] = [("postcode",), ("woonplaats",), ("locatie",)]
    if bare_house(rng, home, town):
        names += [("huisletter",), ("huisletter", "huisnummertoevoeging"), ("huisnummertoevoeging", "locatie")]
    if only_in_postcode(home, town):
        names.append(("straat",))
    return {**columns(home), **dict.fromkeys(rng.choice(names), rng.choice(_ERRORS))} if home.postcode else None


def _id_ruined(rng: random.Random, home: Home, _: Town) -> Cells:
    """An id that Excel showed in powers of ten tells nothing; the address beside it is whole."""
    ruined = f"{int(home.object_id):.{rng.choice((1, 2, 4, 5))}E}"
    ruined = rng.choice((ruined, ruined.replace(".", ",")))
    return {**columns(home), rng.choice(("object_id", "nummeraanduiding_id")): ruined}


def _id_elsewhere(rng: random.Random, home: Home, _: Town) -> Cells:
    written = rng.choice((home.object_id, home.object_id.lstrip("0")))
    name, whole = rng.choice((("nummeraanduiding_id", written), ("nummeraanduiding_id", written), ("adres", home.object_id), ("locatie", home.object_id), ("straat", home.object_id)))  # fmt: skip
    return {name: whole, "woonplaats": rng.choice((home.place, ""))}


def _number_and_letter_turned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not sole_letter(rng, home, town):
        return None
    name = rng.choice(("huisletter", "huisnummertoevoeging"))
    letter = rng.choice((home.letter.upper(), home.letter))
    return {**columns(home), "huisletter": "", "huisnummer": letter, name: str(home.number)}


def _turned_and_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    cells, wrong = _number_and_letter_turned(rng, home, town), misspelt(rng, home, town)
    if cells is None or wrong is None:
        return None
    return {name: cell.lower() for name, cell in {**cells, "straat": wrong.street, "postcode": ""}.items()}


def _mooring_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = {"02": ("woonboot", "wb.", "ligpl.", "schip", "w.b.", "drijvende woning"), "03": ("woonwagen", "standpl.", "ww", "staanplaats")}.get(home.object_id[4:6])  # fmt: skip
    if words is None or town.at(home) != {home.suffix.upper()}:
        return None
    word, cells = rng.choice(words), {**columns(home), "postcode": rng.choice((home.postcode, ""))}
    in_street = {**cells, "straat": rng.choice((f"{word} {home.street}", f"{home.street} ({word})"))}
    return rng.choice((in_street, {**cells, "locatie": word}, in_street if home.suffix else {**cells, "huisnummertoevoeging": word}))  # fmt: skip


def _remark_beside(rng: random.Random, home: Home, town: Town) -> Cells | None:
    cells = {**columns(home), "locatie": rng.choice(_REMARKS), "postcode": rng.choice((home.postcode, ""))}
    return cells if own_house(rng, home, town) else None


def _words_before(rng: random.Random, home: Home, _: Town) -> Cells:
    number = rng.choice(("{0}", "{0}", *_NUMBER_WORDS)).format(home.number)
    return {**columns(home), "straat": f"{rng.choice(_STREET_WORDS)} {home.street}", "huisnummer": number}


def _look_beside(rng: random.Random, home: Home, _: Town) -> Cells:
    return {**columns(home), "adres": rng.choice(_LOOK_BESIDE), "postcode": rng.choice((home.postcode, ""))}


def _suffix_styled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    there = styled(rng, home, town)
    if there is None:
        return None
    return rng.choice((
        {**columns(there), "postcode": rng.choice((home.postcode, ""))}, {**columns(there), "huisnummer": f"{home.number} {there.addition}", "huisnummertoevoeging": ""},
        as_text(there, "{street} {number} {addition}, {place}"), as_text(there, "{place}, {street} {number} {addition}"),
    ))  # fmt: skip


def _labelled_and_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    if wrong is None:
        return None
    number = rng.choice(_NUMBER_WORDS).format(home.number)
    return {**columns(wrong), "huisnummer": number, "postcode": rng.choice((home.postcode, "")), "straat": rng.choice((wrong.street, wrong.street.lower()))}  # fmt: skip


def _id_and_damaged(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong, place = misspelt(rng, home, town), place_begun_wrong(rng, home, town)
    if wrong is None or place is None:
        return None
    written = rng.choice((home.object_id, home.object_id.lstrip("0")))
    return {**columns(wrong), "object_id": written, "woonplaats": rng.choice((place.place, "")), "postcode": ""}


LIGHT: dict[str, Kind] = {
    "letter as the BRP has it, a part lost": _as_the_brp_has_it,
    "kind of street short and apart": kind_of(kind_apart, patterns=(COLUMNS, COLUMNS, _TEXT, BEHIND)),
    "letters of the postcode filled in": kind_of(letters_filled_in, patterns=(COLUMNS,)),
    "sign with the addition in its column": _signed_addition,
    "place in the column of the street": _place_behind_street,
    "digits of the postcode with the place": kind_of(digits_with_place, patterns=(COLUMNS,)),
    "ward for the place": kind_of(ward_for_place, patterns=(COLUMNS,)),
    "no space behind the signs": kind_of(patterns=("{street} {house},{postcode},{place}", "{street},{house},{place}", "{place},{street} {house}", "{street} {house},{place}", "{place}-{street} {house}", "{street} {house};{postcode}{place}", "{postcode},{place},{street},{house}", "{street} {house}/{postcode}")),
    "error of Excel in a cell": _error_in_cell,
    "id ruined by Excel beside the address": _id_ruined,
    "id in another column": _id_elsewhere,
    "number and letter turned": _number_and_letter_turned,
    "vowels turned": kind_of(vowels_turned, patterns=(COLUMNS, _TEXT, BEHIND)),
    "mooring or pitch, in columns": _mooring_in_columns,
    "place begun wrong, no postcode": kind_of(place_begun_wrong, patterns=(COLUMNS, _TEXT)),
    "remark in the location": _remark_beside,
    "words before street and number, in columns": _words_before,
    "address says look beside": _look_beside,
    "suffix in another style": _suffix_styled,
    "words of a deed": kind_of(patterns=("wonende te ({postcode}) {place} aan de {street} {house}", "wonende te {postcode} {place}, {street} {house}", "gevestigd en kantoorhoudende te {place}, {street} {house}", "het woonhuis met ondergrond te {place}, {street} {house}", "feitelijk verblijvende te {place}, {street} {house}", "domicilie kiezende te {postcode} {place} aan {street} {house}", "te {place} aan de {street} {house} ({postcode}) woonachtig")),
    "bed or unit of an agency": kind_of(bare_house, patterns=("{street} {house} wooneenheid 2, {place}", "{street} {house} / slpl. 3 / {place}", "stapelbed boven, {street} {house}, {postcode} {place}", "{street} {house} (pok. nr 2), {place}", "{street} {house}, łóżko piętrowe 1, {place}", "{street} {house} {place}, patul 3", "{street} {house}, cam. nr 2, {postcode} {place}", "{street} {house} – легло 2 – {place}", "{street} {house}, стая № 3, {postcode} {place}", "{street} {house} woonunit 5, {place}")),
    "hyphens for the spaces in the street": kind_of(hyphens_for_spaces, patterns=(COLUMNS, COLUMNS, _TEXT)),
}  # fmt: skip

HARD: dict[str, Kind] = {
    "number run into the postcode": kind_of(alone_at_number, patterns=("{street} {house}{postcode} {place}", "{street} {house}{postcode}", "{place} {street} {house}{postcode}"), case=str.lower),
    "place declined in a sentence": kind_of(own_house, place_declined, patterns=("nocleg w {place}, {street} {house}", "mieszkamy w {place} przy {street} {house}", "{street} {house} w {place}", "zameldowany w {place}, {street} {house}", "hotel pracowniczy: {street} {house}, {place}")),
    "first key of the street wrong": kind_of(first_key_wrong, patterns=(COLUMNS, BEHIND, _TEXT)),
    "vowels turned, letters filled in": kind_of(vowels_turned, letters_filled_in, patterns=(COLUMNS, BEHIND)),
    "words before the number, misspelt": _labelled_and_misspelt,
    "advertisement of a room, shortened": kind_of(alone_at_number, shortened, patterns=("TE HUUR kamer 14 m2, {street} {house}, {place}, € 525 incl.", "Room for rent! {street} {house} {place}, 2 persons, 600 pm", "pokój do wynajęcia {street} {house} {place} 110 eur/tydz", "închiriez cameră {street} {house}, {place}, 450 euro", "Kamer beschikbaar per direct: {street} {house} ({postcode}) {place}", "стая под наем, {street} {house}, {place}, 120 на седмица")),
    "company of another country before": kind_of(own_house, kind_apart, patterns=("Agro-Work Sp. z o.o., {street} {house}, {place}", "SC Munca Olanda SRL - {street} {house} - {postcode} {place}", "Балкан Персонал ЕООД, {street} {house}, {place}", "Müller Zeitarbeit GmbH c/o {street} {house} {place}", "UAB Darbas, {street} {house}, {postcode} {place}")),
    "letter with a foreign word, misspelt": kind_of(sole_letter, misspelt, patterns=("{street} {number} lit. {letter}, {place}", "{street} {number} litera {letter}, {postcode} {place}", "{street} {number}, буква {letter}, {place}", "{street} nr {number} lit {letter} {place}", "{street} {number} Buchst. {letter}, {place}", "{street} numărul {number} litera {letter}, {place}")),
    "hyphens for spaces, place begun wrong": kind_of(hyphens_for_spaces, place_begun_wrong, patterns=(COLUMNS, _TEXT)),
    "digits of the postcode with the place, misspelt": kind_of(misspelt, digits_with_place, patterns=(COLUMNS, "{street} {house}, {place}")),
    "ward for the place, kind of street apart": kind_of(kind_apart, ward_for_place, patterns=(COLUMNS, BEHIND), case=str.upper),
    "number and letter turned, misspelt": _turned_and_misspelt,
    "id beside a damaged address": _id_and_damaged,
    "line of an inspection list, misspelt": kind_of(own_house, misspelt, no_postcode, patterns=("{street} {house} {place} RNI 5 / BRP 2", "{street} {house} ({place}): 4x RNI, waarvan 2 > 12 mnd", "{place}, {street} {house} – 7 inschrijvingen", "prio 2: {street} {house}, {place} (6 pers. op 54 m2)", "{street} {house} | {place} | score 83 | geen vergunning", "bezocht 2x, {street} {house} te {place}, geen toegang")),
}  # fmt: skip


def _named(weight: str, kinds: dict[str, Kind]) -> dict[str, Kind]:
    return {f"{weight}: {name}": kind for name, kind in kinds.items()}


KINDS: Kinds = {"known": {**_named("light", LIGHT), **_named("hard", HARD)}, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
