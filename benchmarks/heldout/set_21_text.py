"""Known kinds of set 21 in free text: rooms, boats, suffixes, exports, and sentences of people at work."""

from __future__ import annotations

import random
import re
from urllib.parse import quote, quote_plus

from benchmarks.heldout.set_21_tools import alone, ending, gaps, lettered, plain, spaced, told
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_WORDS = [
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
]
_ALPHABET = {
    "a": "Anton",
    "b": "Bernhard",
    "c": "Cornelis",
    "d": "Dirk",
    "e": "Eduard",
    "f": "Ferdinand",
    "g": "Gerard",
    "h": "Hendrik",
}
_SAID = {
    "ben": ("beneden", "benedenwoning", "(beneden)", "BEN.", "beneden woning", "-beneden"),
    "s": ("schip", "woonschip", "(schip)", "SCHIP", "(woonschip)", "-schip"),
    "bov": ("boven", "bovenwoning", "(boven)", "BOV.", "boven woning", "-boven"),
}


def _boat(home: Home, town: Town) -> bool:
    return home.object_id[4:6] == "02" and home.suffix == "s" and alone(home, town)


def _unlisted(home: Home, town: Town) -> bool:
    """No home of the postcode bears one of the numbers that a list may give."""
    return not any(found.number in (3, 14) and found.postcode == home.postcode for found in town.homes)


def number_in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number taken down from the telephone, in words."""
    if home.suffix or home.number > len(_WORDS):
        return None
    return {"adres": f"{home.street} {rng.choice(('', 'nummer '))}{_WORDS[home.number - 1]}, {home.place}"}


def spelling_alphabet(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter as the police spell it: 12 A van Anton."""
    if not lettered(home, town) or home.suffix.lower() not in _ALPHABET:
        return None
    name = _ALPHABET[home.suffix.lower()]
    form = rng.choice(("{} ({})", "{} van {}", "{}, {} dus"))
    return {"adres": f"{home.street} {home.number} " + form.format(home.suffix.upper(), name) + f", {home.place}"}


def suffix_signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter behind signs that few people use."""
    if not lettered(home, town):
        return None
    form = rng.choice(
        ("{}_{}", "{}/{}", "{} ({})", "{} - {}", "{} letter {}", "{} huisletter {}", '{} "{}"', "{}, {}", "{}.{}")
    )
    letter = rng.choice((home.suffix.upper(), home.suffix.lower()))
    return {"adres": f"{home.street} {form.format(home.number, letter)} {home.place}"}


def letter_and_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and number behind the house number, with other signs between and zeros before."""
    if not (home.letter and home.addition.isdigit()):
        return None
    form = rng.choice(("{} {} {}", "{}-{}-{}", "{}{}/{}", "{} {}-{}", "{}/{}{}", "{}{}.{}", "{}{}-0{}", "{} {} nr {}"))
    return {"adres": f"{home.street} {form.format(home.number, home.letter.upper(), home.addition)}, {home.place}"}


def suffix_in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The town's own ben, bov and, of boats, s as people say them."""
    if home.suffix not in _SAID or (home.suffix == "s" and not _boat(home, town)):
        return None
    return {"adres": f"{home.street} {home.number} {rng.choice(_SAID[home.suffix])}, {home.place}"}


def number_by_machine(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A one or a zero of the number that a scanner took for a letter."""
    number = str(home.number)
    if not plain(home, town) or not home.postcode or not re.fullmatch(r"1[1-9]\d?|[1-9]0[1-9]", number):
        return None
    read = rng.choice("lI") + number[1:] if number[1] != "0" else number.replace("0", "O")
    return {"adres": f"{home.street} {read}, {spaced(home.postcode)} {home.place}"}


def letters_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street set with spaces between its letters."""
    if " " in home.street:
        return None
    return {"adres": f"{' '.join(home.street.upper())}   {home.house}  {home.place.upper()}"}


def broken_line(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street broken off with a hyphen at the end of a line."""
    word = ending(home.street)
    if not word:
        return None
    return {"adres": f"{home.street.removesuffix(word)}-\n{word} {home.house}\n{home.place}"}


def form_encoded(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A link from a web form, still encoded."""
    if not home.postcode:
        return None
    encode = rng.choice((quote, quote_plus))
    return {"adres": encode(f"{home.street} {home.house}, {home.postcode} {home.place}")}


def tagged(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A message of a system with the names of its fields."""
    if not home.postcode:
        return None
    forms = (
        '{{"straat": "{street}", "huisnummer": "{house}", "postcode": "{pc}"}}',
        "<straatnaam>{street}</straatnaam><huisnummer>{house}</huisnummer><postcode>{pc}</postcode>",
        "straat={street};nr={house};pc={pc};plaats={place}",
        "ADR;TYPE=home:;;{street} {house};{place};;{pc};Nederland",
        "Straatnaam: {street} | Huisnummer: {house} | Postcode: {pc} | Plaats: {place}",
    )
    return {"adres": rng.choice(forms).format(**gaps(rng, home))}


def postal_barcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The post's KIX code: postcode, number, X, suffix."""
    if not home.postcode:
        return None
    behind = f"X{home.suffix.upper()}" if home.suffix else ""
    return {"adres": f"{rng.choice(('', 'KIX ', 'KIX: '))}{home.postcode}{home.number}{behind}"}


def not_the_neighbour(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number, and the neighbour's that is not meant."""
    if home.suffix or not town.has(home.street, home.number + 2):
        return None
    other = home.number + 2
    form = rng.choice(("{} {}, {} (niet nr. {}!)", "{} {}, {} (dus niet {})"))
    return {"adres": form.format(home.street, home.number, home.place, other)}


TEXT: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        number_in_words, spelling_alphabet, suffix_signs, letter_and_number, suffix_in_words, number_by_machine, letters_apart,
        broken_line, form_encoded, tagged, postal_barcode, not_the_neighbour,
    )
}  # fmt: skip
TEXT |= {
    "rooms_dutch": told(
        "{street} {n} slaapkamer {r}, {place}", "kmr. {r}, {street} {n} {place}", "zolderkamer {street} {n}, {pcs} {place}",
        "{street} {n} 1e verdieping achter, {place}", "{street} {n} (kamer {r}, bed 2) {pc}", "K{r} / {street} {n} / {place}", when=plain,
    ),
    "rooms_polish": told(
        "ul. {street} {n} m. {r}, {pcs} {place}", "pokój nr {r}, {street} {n}, {place}", "{street} {n} pok.{r} łóżko 2, {place}",
        "mieszkanie {r}, {street} {n}, {pc}", "{street} {n}, piętro 1, pokoj {r}, {place}", "dom przy {street} {n}, {place}", when=plain,
    ),
    "rooms_romanian": told(
        "Str. {street} nr. {n}, ap. {r}, {pcs} {place}", "camera {r}, {street} {n}, {place}", "{street} {n} et. 1 cam. {r}, {place}",
        "strada {street} numărul {n}, pat {r}, {place}", "casa {street} {n}, {pc} {place}", "{street} {n}, apartament {r}, {place}", when=plain,
    ),
    "rooms_bulgarian": told(
        "ул. {street} {n}, стая {r}, {place}", "{street} № {n}, ет. 1, ап. {r}, {pcs} {place}", "staia {r}, {street} {n}, {place}",
        "{street} {n} легло {r}, {place}", "къща {street} {n}, {pc} {place}", "ul. {street} {n} etaj 1 st. {r}, {place}", when=plain,
    ),
    "boats": told(
        "woonboot {street} {n}, {place}", "ark 'De Drie Gebroeders', {street} {n} {place}", "bateau {street} {n} {place}",
        "ligplaats {street} {n}-S, {pc}", "ws. Vrouwe Johanna, {street} {n}s, {place}", "barka {street} {n}, {place}", when=_boat,
    ),
    "number_before_street": told("{house} {street}, {place}", "{house}, {street}, {pcs}", "nr {house} {street} {place}", "{place}, {house} {street}"),
    "number_marked": told("{street} N° {house}, {place}", "{street} #{house} {place}", "{street}, huisnr.: {house}, {place}", "{street} num. {house} {pc}"),
    "place_first": told("{place}, {street} {house}", "NL - {pcs} {place} - {street} {house}", "{place}: {street} {house}", "{pc} {place} {street} {house}"),
    "numbered_list": told("3) {street} {house}, {pcs} {place}", "14. {street} {house}, {pcs} {place}", "• {street} {house} {place}", "- {street} {house}, {pc}", when=_unlisted),
    "lives_with": told("verblijft bij {who}, {street} {house}, {place}", "p/a {who}, {street} {house}, {pc}", "c/o {firm}, {street} {house}, {place}", "t.a.v. {who} {street} {house} {pc} {place}"),
    "firm_first": told("{firm} {street} {house} {place}", "{firm}, {street} {house}, {pcs} {place}", "{street} {house}, {place} h.o.d.n. {firm}", "Huisvesting {firm} - {street} {house} {place}"),
    "fire_brigade_pager": told("P 1 BGV-02 Woningbrand {street} {house} {place} 131234", "A1 {street} {house} {pc} {place} 13142 rit 88123", "P 2 Stank/hind. lucht (binnen) {street} {house} {place}"),
    "police_log": told("{hour} uur t.p. {street} {house}, {place}; 3 pers. aangetroffen", "mutatie {case}: {street} {house} {place}", "{day} {hour} {street} {house} te {place}"),
    "inspector_notes": told("{street} {house} {place}, 6 personen, 4 bedden", "Controle {day}: {street} {house}, {pcs} {place} ({r} slaapplaatsen)", "{street} {house}, {place} / sleutelkluis code 4512"),
    "case_number": told("Z-{case} / {street} {house} / {place}", "zaak {case}; {street} {house}; {pc}", "{street} {house}, {pcs} {place} (dossier {case})"),
    "telephone_behind": told("{street} {house} {place} {tel}", "{street} {house}, {pc} {place}, tel. 0294-412345", "{who}, {street} {house}, {place}, {tel}"),
    "notary": told("de woning plaatselijk bekend {pcs} {place}, {street} {house}, kadastraal bekend gemeente Weesp sectie B nummer 4512", "plaatselijk bekend als {street} {house} te {place}"),
    "map_pin": told("{street} {house}, {pcs} {place} (52.3071, 5.0433)", "https://maps.example/?q={street}+{house}+{place}", "📍 {street} {house}, {place}"),
    "landmark_behind": told("{street} {house}, {place} (tegenover de kerk)", "{street} {house} {place}, naast de bakker", "{street} {house}, {pc}, bij het station"),
    "corner_entrance": told("{street} {house} {place}, ingang aan de achterzijde", "hoekwoning {street} {house}, {place}", "{street} {house}, {place} (2e deur links, bel 3)"),
    "said_twice": told("{street} {house}, {street} {house}, {pc} {place}", "{street} {house} {place} {street} {house} {place}", "{pc} {house} / {street} {house} {place}"),
    "bag_id_in_text": told("BAG-id {id}", "zie adresseerbaar object {id} te {place}", "{id} ({place})"),
    "zeros_id_behind": told("{street} {house}, {place} (geen BAG-id: 0000000000000000)", "0000000000000000 {street} {house} {pc} {place}"),
    "postcode_and_number": told("{pcs}, nr {house}", "{pc}-{house}", "{pc} huisnummer {house}", "{house} {pcs}"),
    "element_labels": told("11.10 {street} 11.20 {house} 11.60 {pc}", "08.11.10 {street} 08.11.20 {house} 08.11.60 {pc} 08.11.70 {place}"),
    "new_address": told("was onbekend, nu {street} {house}, {place}", "NIEUW ADRES: {street} {house} {pc}", "woont thans {street} {house} te {place}"),
}  # fmt: skip
