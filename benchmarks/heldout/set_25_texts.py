"""Set 25, known: whole addresses in letters, notes, mails, exports and foreign hands."""

from __future__ import annotations

import random

from benchmarks.heldout.set_25_base import anyone, edit, lay, lone, lone_letter, plain, words
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_WIDE = {ord(sign): ord(sign) + 0xFEE0 for sign in "0123456789"}
_WORDS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
          "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig")  # fmt: skip


def _in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house number spelt out."""
    if home.suffix or home.number > len(_WORDS) or not lone(home, town):
        return None
    said = _WORDS[home.number - 1]
    return {
        "adres": rng.choice((f"{home.street} {said}, {home.place}", f"{home.street} nummer {said} te {home.place}"))
    }


def _zegge(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house number in digits and spelt out, as in deeds."""
    if home.suffix or home.number > len(_WORDS):
        return None
    said = _WORDS[home.number - 1]
    return {
        "adres": f"{home.street} {home.number} {rng.choice((f'({said})', f'(zegge: {said})'))}, {home.postcode} {home.place}"
    }


def _wide_digits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Digits of an Asian keyboard, or spaces that do not break."""
    if rng.random() < 0.5:
        return {"adres": f"{home.street} {str(home.number).translate(_WIDE)}{home.suffix}, {home.place}"}
    found = words(rng, home)
    return {
        "adres": f"{home.street}\u00a0{found['house']},\u2003{found['pc']}\u00a0\u00a0{home.place}".replace(
            "-", "\u2011"
        )
    }


def _fixed_width(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A line of a record with fixed widths."""
    return {
        "adres": f"{home.street.upper():<24.40}{home.number:>5}{home.letter.upper():<1}{home.addition:<4} {home.postcode:<6} {home.place.upper()}"
    }


def _glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No space anywhere."""
    return (
        {"adres": f"{home.street}{home.house},{home.postcode}{home.place}".replace(" ", "")} if home.postcode else None
    )


def _dictated(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter spelt over the telephone."""
    names = dict(
        zip(
            "ABCDEFGHK",
            ("Anton", "Bernard", "Cornelis", "Dirk", "Eduard", "Ferdinand", "Gerard", "Hendrik", "Karel"),
            strict=True,
        )
    )
    name = names.get(home.letter.upper())
    if not name or home.addition:
        return None
    said = rng.choice((f"{home.letter.upper()} van {name}", f"{home.letter} (de {home.letter.lower()} van {name})"))
    return {"adres": f"{home.street} {home.number} {said}, {home.postcode} {home.place}"}


TEXTS: dict[str, Kind] = {
    "agency_and_attention": lay("{agency} t.a.v. {person}, {street} {house}, {pc} {place}", "T.n.v. {agency} - {street} {house} - {place}", "{agency} / {street} {house} / {pc} {place}"),
    "care_of": lay("p/a {person}, {street} {house} {pc} {place}", "c/o {agency}, {street} {house}, {place}", "per adres {person} {street} {house} te {place}", "i.h.v. {person}; {street} {house}; {place}"),
    "mail_signature": lay("{person} | {street} {house} | {pc} {place} | T {phone}", "{agency}, {street} {house}, {pc} {place}, tel. {phone}, info@slaapgoed.example", "Adres: {street} {house}\n{pc} {place}\nTel: {phone}"),
    "labels_in_text": lay("straatnaam: {street}; huisnr.: {house}; postcode: {pc}; plaats: {place}", "Straat = {street} Nr = {house} Plaats = {place}", "Woonplaats: {place} | Straat + nr: {street} {house}", "PC {pc} HNR {house} STR {street} WPL {place}"),
    "lo_codes_in_text": lay("11.10 {street} 11.20 {number} 11.60 {pc6} 11.70 {place}", "16.11.10={street};16.11.20={number};16.11.60={pc6}", fits=plain),
    "json_and_xml": lay('{{"straat": "{street}", "huisnummer": "{house}", "plaats": "{place}"}}', "<adres><straat>{street}</straat><nr>{house}</nr><pc>{pc6}</pc><plaats>{place}</plaats></adres>", "{{'street': '{street}', 'no': '{house}', 'zip': '{pc6}', 'city': '{place}'}}"),
    "html_left_over": lay("{street} {house}<br/>{pc} {place}", "<p>{street}&nbsp;{house}</p><p>{pc6}&nbsp;&nbsp;{place}</p>", "{street} {house}&#44; {pc} {place}"),
    "spreadsheet_line_ends": lay("{street} {house}_x000D_\n{pc} {place}", "{street} {house}\\n{pc} {place}", "{street} {house}\r\n\r\n{pc}\t{place}", "{street}\n{house}\n{place}"),
    "map_link": lay("https://www.google.com/maps/place/{street}+{number},+{pc6}+{place}", "https://maps.example/?q={street}+{number}+{place}", fits=lambda home, town: plain(home, town) and " " not in home.street),
    "one_cell_of_a_csv": lay("{street};{number};{letter};;{pc6};{place}", '"{street}","{number}{letter}","{pc6}","{place}"', "{street}|{number}|{letter}|{pc6}|{place}|", fits=lambda home, town: not home.addition),
    "visiting_and_post": lay("Bezoekadres: {street} {house}, {pc} {place}. Postadres: Postbus 120, 1380 AC Weesp", "{street} {house}, {place} (post naar Postbus 33, 1380 AA Weesp)"),
    "moved_from_elsewhere": lay("{street} {house}, {pc} {place} (voorheen Dorpsstraat 5, 1251 AB Laren)", "thans {street} {house} te {place}, daarvoor buitenland", "Nieuw adres per {date}: {street} {house}, {pc} {place}"),
    "inspection_note": lay("Controle d.d. {date} {street} {house} te {place}: {few} personen aangetroffen", "{date} - {street} {house} {place} - niemand aanwezig", "Hercontrole ({few}e bezoek) {street} {house}, {place}", "Bezoek {street} {house} {place}; {few} matrassen gezien", fits=lone),
    "sentence": lay("Betrokkene verblijft naar eigen zeggen op {street} {house} in {place}.", "De heer geeft aan te slapen aan de {street} {house} te {place}", "Sinds {date} woont hij op het adres {street} {house}, {place}"),
    "case_number_before": lay("Zaak {case}: {street} {house}, {place}", "Z/{case} {street} {house} {pc} {place}", "[{case}] {place}, {street} {house}", "dossier {case} - {street} {house}, {pc} {place}", fits=lone),
    "list_number_before": lay("{few}) {street} {house}, {pc} {place}", "{few}. {street} {house} - {place}", "Locatie {room}: {street} {house}, {place}", "loc. {room} | {street} {house} | {pc} {place}", fits=lone),
    "counts_and_rent_behind": lay("{street} {house}, {place} - {few} pers.", "{street} {house} {pc} {place} ({few} bedden)", "{street} {house}, {place}, huur € {few}25,- p.p.", "{street} {house} {place} cap. {few}", "{street} {house} {place}, sleutelkluis 4{few}12", fits=lone),
    "corner_and_entrance": lay("{street} {house}, {place} (hoekwoning)", "{street} {house} {place}, ingang zijkant", "{street} {house} {place} - achterom aanbellen", "{street} {house}, {place}, blauwe deur", fits=lone),
    "postcode_before_street": lay("{pc} {place}, {street} {house}", "{pc} {street} {house}", "{place} {pc} {street} {house}", "({pc}) {place} - {street} nr. {house}"),
    "postcode_in_between": lay("{street} ({pc}) {house}, {place}", "{place} {street} [{pc}] nr {house}", "{street}, {pc}, {house}, {place}"),
    "number_before_street": lay("{house} {street}, {place}", "nr. {house} {street} {pc} {place}", "No. {house}, {street}, {place}", "huisnummer {house} van de {street} te {place}"),
    "number_apart": lay("{street} te {place}, nr. {house}", "{place}, {street}, perceel nr. {house}", "{street} {place} {house}", "{street}, huisno. {house}, {place}", "{street} № {house}, {place}", "{street} # {house}, {place}", "{street} ¦ {house}, {pc} {place}"),
    "written_twice": lay("{street} {house}, {street} {house}, {pc} {place}", "{street} {house} {place} {place}", "{pc} {pc6} {street} {house} {place}", "{street} {house} ({street} {house}) {pc} {place}"),
    "country_behind": lay("{street} {house}, {pc} {place}, Nederland", "{street} {house}, NL-{pc6} {place}", "{street} {house}, {place}, The Netherlands", "{street} {house}; {pc} {place}; Holandia", "{street} {house}, {pc} {place}, Niederlande", "{street} {house}, {place}, Olanda", "{street} {house}, {place}, Нидерландия", "NL {pc6} {place}, {street} {house}"),
    "polish_clerk": lay("ul. {street} {number}, pokój {room}, {pc} {place}", "ulica {street} {number} pok. nr {room}, {place}, Holandia", "{place}, ul. {street} nr domu {number}", "adres zamieszkania: {street} {number}, pokoj {room}, {pc6} {place}", "ul. {street} {number}, {floor} piętro, {place}", "{street} {number}, łóżko {few}, {place}", fits=plain),
    "romanian_clerk": lay("Str. {street} nr. {number}, camera {room}, {place}, Olanda", "strada {street}, numărul {number}, etaj {floor}, cod poștal {pc}, {place}", "localitatea {place}, str. {street} nr {number} cam. {room}", "str {street} nr {number}, mansarda, {place}", "Adresa: {street} {number}, patul {few}, {pc} {place}", fits=plain),
    "bulgarian_clerk": lay("ул. {street} № {number}, стая {room}, {place}", "гр. {place}, ул. {street} {number}, ет. {floor}", "ul. {street} No {number}, staya {room}, gr. {place}, Holandia", "адрес: {street} {number}, {pc} {place}, легло {few}", "{street} {number}, et. {floor}, {place}", "ул. „{street}“ {number}, п.к. {pc}, {place}", fits=plain),
    "other_tongues": lay("{street} {number}, room {room}, {place}", "{street} {number}, Zimmer {room}, {pc} {place}", "{street} {number}, {room}. szoba, {place}", "{street} {number}, habitación {room}, {pc} {place}", "вул. {street}, буд. {number}, кімната {room}, {place}", "{street} {number}, chambre {room}, {place}", fits=plain),
    "rooms_in_text": lay("{street} {number} kamer {room}, {place}", "{street} {number}, kmr. {room}, {pc} {place}", "{street} {number} slaapkamer {few}, {place}", "kamer {room} {street} {number} {place}", "{street} {number} (zolderkamer), {pc} {place}", "{street} {number} K{room}, {pc} {place}", fits=plain),
    "beds_and_parts": lay("{street} {number}, bed {few}, {place}", "{street} {number} slaapplaats {few}, {pc} {place}", "{street} {number} zolder, {place}", "{street} {number}, souterrain, {pc} {place}", "{street} {number} {floor}e verdieping, {place}", "{street} {number} (begane grond), {place}", "{street} {number} tuinhuis, {place}", fits=plain),
    "room_behind_suffix": lay("{street} {number}{letter} kamer {room}, {pc} {place}", "{street} {number} {letter}, kmr {room}, {place}", "{street} {number}-{letter}, room {room}, {place}", "ul. {street} {number}{letter}, pokój {room}, {place}", fits=lone_letter),
    "fixed_width_record": _fixed_width,
    "wide_digits_and_spaces": _wide_digits,
    "everything_glued": _glued,
    "house_number_in_words": _in_words,
    "digits_and_words": _zegge,
    "letter_over_the_phone": _dictated,
    "street_and_number_only_in_locatie": edit({"locatie": "{street} {house}, {pc} {place}"}, {"locatie": "{street} {house} te {place}"}, clean=False, fits=anyone),
}  # fmt: skip
"""Every row names one house; where words or numbers follow it, no neighbour bears them as a suffix."""
