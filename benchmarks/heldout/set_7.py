"""The seventh held-out set: as a judge would write one of exports, lists of employers, permits, inspections and clerks abroad.

    python -m benchmarks.heldout.set_7 BAG.zip --reference-date 2021-09-15 [--seed 701] [--rows 20000]

Written without sight of the matcher, its tests or its scores. Three in five kinds are *light*: one ordinary damage, as a
reasonable judge tests first; the others are *hard*: two damages at once, or a rarer form. The name of a kind says which.
Kinds of the earlier sets are not repeated with their words or templates. Scores: docs/linkage-scores.md.
"""

from __future__ import annotations

import random

from benchmarks.heldout.set_4_damage import (
    BEHIND,
    COLUMNS,
    as_text,
    half_postcode,
    kind_of,
    misspelt,
    own_house,
    place_misspelt,
    postcode_mistyped,
    shortened,
)  # fmt: skip
from benchmarks.heldout.set_6_damage import bare_house
from benchmarks.heldout.set_7_damage import (
    OWN_CODE,
    accents_of_another_page,
    cluster_thinned,
    letter_in_cyrillic,
    letter_spelled,
    only_letter,
    postcode_next_door,
    province_or_country,
    to_width,
    with_postcode,
)
from benchmarks.heldout.set_7_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, main

_TEXT = "{street} {house} {place}"
_FLOORS = {
    "ben": ("bg", "b.g.", "begane grond", "parterre", "hs", "huis", "gelijkvloers", "parter", "ground floor", "benedenverdieping"),
    "bov": ("1 hoog", "1-hoog", "1hoog", "I hoog", "1e etage", "1e verd.", "eerste verdieping", "etaj 1", "1. piętro", "first floor", "bovenverdieping"),
}  # fmt: skip
_OBJECTS = {"01": "Verblijfsobject", "02": "Ligplaats", "03": "Standplaats"}
"""What the fifth and sixth digit of an id tell."""


def _old_system(rng: random.Random, home: Home, _: Town) -> Cells:
    """Capitals, fields filled up with spaces, a space in the postcode."""
    code = f"{home.postcode[:4]} {home.postcode[4:]}".strip()
    upper = {name: cell.upper() for name, cell in columns(home).items()}
    return {**upper, "straat": f"{upper['straat']:24}", "huisnummer": f"{home.number:>5}", "woonplaats": f"{upper['woonplaats']:40}", "postcode": rng.choice((code, code, "       "))}  # fmt: skip


def _own_code(rng: random.Random, home: Home, _: Town) -> Cells:
    code = rng.choice((OWN_CODE, OWN_CODE, OWN_CODE.lstrip("0"), f"{OWN_CODE.lstrip('0')}.0", f"GM{OWN_CODE}"))
    return {**columns(home), "postcode": "", "woonplaats": "", "gemeente": code}


def _own_code_shortened(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town)
    return {name: cell.lower() for name, cell in _own_code(rng, short, town).items()} if short else None


def _sign_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    form = rng.choice(("{0}-{1}", "{0}/{1}", "{0} -{1}", "{0},{1}", "{0}_{1}", "{0}.{1}", "{0} / {1}", "{0} - {1}"))
    number = form.format(home.number, rng.choice((home.letter.upper(), home.letter.lower())))
    cells = {**columns(home), "huisnummer": number, "huisletter": "", "postcode": rng.choice((home.postcode, ""))}
    return cells if only_letter(rng, home, town) else None


def _upper_or_lower_dwelling(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix not in _FLOORS or town.at(home) != {"BEN", "BOV"}:
        return None
    floor = rng.choice(_FLOORS[home.suffix])
    return rng.choice((
        {**columns(home), "huisnummertoevoeging": floor}, {**columns(home), "huisnummer": f"{home.number} {floor}", "huisnummertoevoeging": ""},
        as_text(home, rng.choice(("{street} {number} {floor}, {place}", "{street} {number}, {floor}, {postcode} {place}", "{street} {number} ({floor}), {place}")), floor=floor),
    ))  # fmt: skip


def _on_the_water(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Moorings and pitches by name; without their letter where nothing else has or had the number."""
    words = {
        "02": ("woonboot", "woonschip", "ligplaats", "lpl.", "wb", "woonark", "houseboat", "woonboot 'Noordster',", "barka mieszkalna"),
        "03": ("standplaats", "woonwagen", "stpl.", "wagen"),
    }.get(home.object_id[4:6])  # fmt: skip
    if words is None:
        return None
    alone = len(town.at(home)) == 1 and rng.random() < 0.6
    house = str(home.number) if alone else home.house
    said = rng.choice(("{word} {street} {house}, {place}", "{street} {house} ({word}), {place}", "{word} {street} {house} te {place}"))  # fmt: skip
    word = rng.choice(words)
    return as_text(home, said if word[-1] != "," else "{word} {street} {house}, {place}", word=word, house=house)


def _id_as_programs_write_it(rng: random.Random, home: Home, _: Town) -> Cells:
    kind, whole = _OBJECTS[home.object_id[4:6]], home.object_id
    short = whole.lstrip("0")
    spaced = " ".join(whole[at : at + 4] for at in range(0, 16, 4))
    address = f"http://bag.basisregistraties.overheid.nl/bag/id/{kind.lower()}/{whole}"
    written = rng.choice((short, short, f"{short}.0", f"NL.IMBAG.{kind}.{whole}", address, spaced, f"'{whole}", f'="{whole}"', f" {whole}\u00a0"))  # fmt: skip
    return {"object_id": written, "woonplaats": rng.choice((home.place, ""))}


def _cell_in_wrong_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not bare_house(rng, home, town) or not home.postcode:
        return None
    clean = columns(home)
    return rng.choice((
        {**clean, "postcode": "", "huisnummertoevoeging": home.postcode}, {**clean, "woonplaats": "", "huisnummertoevoeging": home.place},
        {**clean, "straat": "", "locatie": home.street}, {**clean, "postcode": "", "woonplaats": "", "locatie": f"{home.postcode} {home.place}"},
        {**clean, "woonplaats": "", "gemeente": home.place}, {**clean, "postcode": "", "huisletter": home.postcode}, {**clean, "huisnummer": "", "huisletter": str(home.number)},
        {**clean, "huisnummer": "", "huisnummertoevoeging": str(home.number)},
    ))  # fmt: skip


def _number_as_excel_shows_it(rng: random.Random, home: Home, town: Town) -> Cells | None:
    science = f"{home.number:.2E}".replace(".", ",")
    number = rng.choice((f"{home.number},0", f"{home.number}.0000", f"€ {home.number},00", science, f"+{home.number}", f"{home.number},-", f" {home.number}\t"))  # fmt: skip
    cells = {**columns(home), "huisnummer": number, "postcode": rng.choice((home.postcode, home.postcode, ""))}
    return cells if bare_house(rng, home, town) else None


def _word_for_empty(rng: random.Random, home: Home, town: Town) -> Cells | None:
    word = rng.choice(("(leeg)", "(blank)", "brak", "nu are", "няма", "--", "nvt", "none", "n/a", "niet van toepassing", "<NA>", "#LEEG", "NaN"))  # fmt: skip
    rest = rng.choice((("huisletter",), ("huisnummertoevoeging",), ("huisletter", "huisnummertoevoeging"), ("huisletter", "huisnummertoevoeging", "locatie")))  # fmt: skip
    return {**columns(home), **dict.fromkeys(rest, word)} if bare_house(rng, home, town) else None


def _sentinel_id(rng: random.Random, home: Home, _: Town) -> Cells:
    sentinel = rng.choice(("0000000000000000", "9999999999999999", "0", "-1", "onbekend", "n.n.b."))  # fmt: skip
    name = rng.choice((("object_id",), ("nummeraanduiding_id",), ("object_id", "nummeraanduiding_id")))
    return {**columns(home), **dict.fromkeys(name, sentinel)}


def _own_list(rng: random.Random, home: Home, _: Town) -> Cells:
    """A list of the municipality itself, which never writes its own name."""
    bare = {**columns(home), "postcode": "", "woonplaats": ""}
    return rng.choice((bare, as_text(home, "{street} {house}"), {"straat": f"{home.street} {home.house}"}))


def _turned_and_shortened(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = shortened(rng, home, town)
    if short is None or not home.postcode:
        return None
    cells = {**columns(short), "postcode": home.place, "woonplaats": home.postcode}
    return {name: cell.upper() for name, cell in cells.items()}


def _parcel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = misspelt(rng, home, town)
    plot = rng.randrange(1000, 9000)
    return as_text(wrong, rng.choice((
        "kadastraal bekend gemeente {place}, sectie B nr. {plot}, plaatselijk bekend {street} {house}", "perceel {place} C {plot}, pl. bek. {street} {house} te {place}",
        "omgevingsvergunning OLO{plot}811: verkamering {street} {house} te {place}", "Z.{plot}/2023 exploitatievergunning logies, locatie {street} {house}, {postcode} {place}",
        "verleend 14-02-2023, kenmerk {plot}, {street} {house} {place} (omzetten in 4 onzelfst. eenheden)",
    )), plot=str(plot)) if wrong and own_house(rng, home, town) else None  # fmt: skip


LIGHT: dict[str, Kind] = {
    "columns of an old system": _old_system,
    "code of the municipality for its place": _own_code,
    "sign before the letter, number column": _sign_in_number,
    "floor of an upper or lower dwelling": _upper_or_lower_dwelling,
    "mooring or pitch": _on_the_water,
    "room in yet other words": kind_of(bare_house, patterns=("{street} {house}, slaapplaats 2, {place}", "kamertje 3, {street} {house}, {postcode} {place}", "{street} {house} chambre 2, {place}", "{street} {house} Zimmer 3, {postcode} {place}", "{street} {house} (odaia 2), {place}", "{street} {house}, sypialnia nr 4, {place}", "спалня 2, {street} {house}, {place}", "{street} {house}, bedroom 1, {postcode} {place}", "{street} {house} - kamer vóór - {place}", "{street} {house} habitación 2 {place}")),
    "tenant or employer before": kind_of(patterns=("Bewoners van " + BEHIND, "Werknemers Agri Personeel B.V. - {street} {house} - {place}", "tewerkgesteld bij Groot Bloemen, woont " + BEHIND, "kamerhuurder dhr. S. Iliev, {street} {house}, {place}", "ten huize van fam. de Boer, {street} {house} te {place}", "logeert bij zus, " + BEHIND, "inwonend bij M. Wójcik: {street} {house}, {place}", "Jobcenter Oost / " + BEHIND)),
    "telephone, chat or mail in the line": kind_of(patterns=(BEHIND + " whatsapp +48 601 234 567", "{street} {house}, {place} (+40 722 123 456)", "{street} {house}, {postcode} {place}; mob. 06-1234 5678 na 18u", "+359 88 123 4567 / {street} {house} / {place}", "planning@agri.example | {street} {house} | {postcode} {place}", "{street} {house} {place} tel: 0031 294 41 23 45")),
    "province or country for the place": kind_of(province_or_country, patterns=(COLUMNS, BEHIND, "{postcode} {place}, {street} {house}")),
    "BAG id as programs write it": _id_as_programs_write_it,
    "cell in a wrong column": _cell_in_wrong_column,
    "postcode of the next street": kind_of(postcode_next_door),
    "number as Excel shows it": _number_as_excel_shows_it,
    "word for an empty cell": _word_for_empty,
    "sentinel for the id": _sentinel_id,
    "country first": kind_of(with_postcode, patterns=("Nederland, {postcode} {place}, {street} {house}", "NL / {place} / {street} {house}", "Holandia, {place}, {street} {house}", "Olanda - {place} - {postcode} - {street} {house}", "Нидерландия, {postcode} {place}, {street} {house}", "Noord-Holland > {place} > {street} > {house}"), case=lambda cell: cell.upper()),
    "accents of another code page": kind_of(accents_of_another_page, patterns=(COLUMNS, _TEXT, BEHIND)),
    "shortened to a width": kind_of(to_width, patterns=(COLUMNS, _TEXT, BEHIND)),
    "consonant left out": kind_of(cluster_thinned, patterns=(COLUMNS, _TEXT, BEHIND)),
    "own list, no place": _own_list,
    "words of a permit": kind_of(patterns=("plaatselijk bekend {street} {house} te {place}", "het perceel {street} {house} in {place}", "Verleend: kamerverhuur {street} {house}, {postcode} {place}", "betreft: {street} {house} ({place}), legalisatie bewoning", "Aanvraag logies voor {street} {house} te {postcode} {place}", "ingetrokken; {street} {house}; {place}; huisvesting arbeidsmigranten", "het gebruik van {street} {house} te {place} voor bewoning door een huishouden")),
    "words of police or supervisor": kind_of(patterns=("pleegplaats: " + BEHIND, "loc. melding {street} {house} {place}", "woonachtig volgens eigen verklaring: {street} {house} te {place}", "adresonderzoek {street} {house}, {postcode} {place}, n.a.v. signaal", "LAA-signaal {street} {house} {place}", "aangetroffen te {place}, {street} {house}", "GBA-adres betrokkene " + BEHIND)),
}  # fmt: skip

HARD: dict[str, Kind] = {
    "letter spelled out": kind_of(letter_spelled, patterns=("{street} {number}{letter}, {place}", "{street} {number}{letter}, {postcode} {place}", "{place}: {street} {number}{letter}")),
    "letter in Cyrillic": kind_of(letter_in_cyrillic, patterns=(COLUMNS, "ул. {street} {number}{letter}, {place}", "{street} № {number}{letter}, гр. {place}", "{street} {number} {letter}, {postcode} {place}")),
    "parcel and number of a permit, misspelt": _parcel,
    "line of the police, misspelt": kind_of(misspelt, own_house, patterns=("PL0900-2023118402 pleegpl. {street} {house} {place}", "BVH 2023.118.402: {street} {house}, {postcode} {place} (3 betr.)", "{street} {house} {place} / incident 7341 / 22:40 uur", "betr. geb. 14-03-1991, verbl. {street} {house}, {place}", "Sfeerdossier 11 | {street} {house} | {place} | voertuig 1-ABC-23")),
    "room in other languages, misspelt": kind_of(bare_house, misspelt, patterns=("pokój na górze, {street} {house} {place}", "{street} {house}, odaie 3, {place}", "{street} {house} {place}, łóżko 4", "легло 3 / {street} {house} / {place}", "{street} {house} slaapplek 2, {postcode} {place}", "{street} {house}, dormitor 2, {place}", "bunk 4, {street} {house}, {postcode} {place}")),
    "code for the place, shortened": _own_code_shortened,
    "message of a tenant, shortened": kind_of(own_house, shortened, patterns=("hi, my adress is {street} {house} {place} thx", "ik woon nu op {street} {house} in {place} groetjes", "goedemiddag adres: {street} {house} {place} met 3 collega's", "dzień dobry, mieszkam {street} {house} {place}", "buna ziua, stau la {street} {house} in {place}", "zdravei, az sam na {street} {house}, {place}", "verhuisd!! nieuwe adres {street} {house} {place}"), case=str.lower),
    "line of a rent sheet, misspelt": kind_of(own_house, misspelt, patterns=("k3 | € 475 | {street} {house} | {postcode} | {place} | 2p | 31-12-2023", "17;kamer 2;{street} {house};{place};450,00;J", "[{street} {house}] [{postcode} {place}] bed 1: Ivanov, bed 2: Petrov", "wk 14 - {street} {house} - {place} - 38,5u - inhouding 113,50", "{place} {street} {house}: 6 bedden, 5 bezet")),
    "postcode and place turned, shortened": _turned_and_shortened,
    "employer run into the line, place misspelt": kind_of(place_misspelt, patterns=("agriflex bv {street} {house} {place}", "homeflex {street} {house} {postcode} {place}", "{street} {house} {place} agriflex personeel", "uzb noord {street} {house} {place} kantoor", "kowalski jan {street} {house} {place}", "dhr ivanov {street} {house} {postcode} {place}"), case=str.lower),
    "shortened to a width, postcode mistyped": kind_of(to_width, postcode_mistyped, case=str.upper),
    "number run into the shortened street": kind_of(shortened, half_postcode, patterns=("{street}{house} {postcode} {place}", "{postcode} {place} {street}{house}", "{place} {postcode}, {street}{house}"), case=str.lower),
}  # fmt: skip


def _named(weight: str, kinds: dict[str, Kind]) -> dict[str, Kind]:
    return {f"{weight}: {name}": kind for name, kind in kinds.items()}


KINDS: Kinds = {"known": {**_named("light", LIGHT), **_named("hard", HARD)}, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
