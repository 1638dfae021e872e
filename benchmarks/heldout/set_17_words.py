"""Kinds of the seventeenth held-out set: the order of words, and words around the address."""

from __future__ import annotations

import random

from benchmarks.heldout.set_17_tools import alone, coded, line, other_home, where, written_house
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_FIRMS = (
    *("Uitzendbureau Flexwerk BV", "Otto Work Force B.V.", "Agency 24/7", "Studio 54 Horeca", "Jobs4You", "Hotel 1881"),
    *("Covebo Uitzendgroep", "Woningstichting De Vecht", "Pension Marta", "VOF Bloem & Zn.", "BV Agri2000"),
)
_PERSONS = ("dhr. J. Kowalski", "fam. De Vries", "mw. A. Popescu", "P. Ivanov", "Jansen", "de heer Nowak")
_CARE = ("c/o", "p/a", "t.a.v.", "ten huize van", "inwonend bij", "C/O")
_REMARKS = (
    *("niemand thuis", "(6 bedden)", "- 4 personen aangetroffen", "max. 8 pers.", "zie rapport", "bel defect"),
    *("kamerverhuur", "tel. 0294-412345", "06-12345678", "eigenaar onbekend", "(woonhuis)", "leegstaand"),
)
_FILES = (
    "Z-2021-00412",
    "Z21.004512",
    "dossier 20210387",
    "kenmerk WS/2021/88",
    "HZ_WABO-21-0193",
    "zaak 4417",
    "12-05-2021",
    "controle 3 juni 2021",
)
_DEEDS = (
    "de woning plaatselijk bekend {postcode} {place}, {street} {house}",
    "het woonhuis met ondergrond en erf te {place}, {street} {house}",
    "pand gelegen aan de {street} nr. {house} te {place}",
    "het perceel {street} {house} te {postcode} {place}",
    "omgevingsvergunning kamerverhuur {street} {house} te {place}",
    "aanvraag omzetting zelfstandige woonruimte {street} {house}, {place}",
    "Locatie: {street} {house} ({place})",
    "Melding brandveilig gebruik, {street} {house}, {postcode} {place}",
)
_LABELS = (
    "Straat: {street} Huisnummer: {house} Postcode: {postcode} Plaats: {place}",
    "straatnaam={street}; nr={house}; pc={postcode}; plaats={place}",
    "Street: {street}, House number: {house}, ZIP code: {postcode}, City: {place}",
    "Ulica: {street}, nr domu: {house}, kod pocztowy: {postcode}, miasto: {place}",
    "Strada: {street}, nr.: {house}, cod postal: {postcode}, localitatea: {place}",
    '{{"street":"{street}","houseNumber":"{house}","postalCode":"{postcode}","city":"{place}"}}',
)
_BEHIND = (
    " centrum",
    ", Nederland",
    " (NL)",
    ", Noord-Holland",
    " NH",
    ", The Netherlands",
    ", Holandia",
    ", Olanda",
    ", Holland",
)


def _filled(rng: random.Random, home: Home, forms: tuple[str, ...]) -> Cells:
    form = rng.choice(forms)
    return {"adres": form.format(street=home.street, house=home.house, postcode=home.postcode, place=home.place)}


@where(coded)
def number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number stands before the street, as abroad."""
    house, code = written_house(rng, home), home.postcode
    ends = (f"{home.place} {code}", f"{code} {home.place}", home.place)
    return {"adres": f"{house}{rng.choice((' ', ', '))}{home.street}, {rng.choice(ends)}"}


@where(coded)
def biggest_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Place and postcode stand before the street."""
    code = rng.choice((home.postcode, f"{home.postcode[:4]} {home.postcode[4:]}"))
    forms = (
        f"{home.place}, {home.street} {home.house}",
        f"{code} {home.place}, {home.street} {home.house}",
        f"{home.place} ({code}) - {home.street} - {home.house}",
        f"Nederland, Noord-Holland, {home.place}, {home.street}, {home.house}",
        f"{code} {home.house} {home.street} {home.place}",
    )
    return {"adres": rng.choice(forms)}


@where(coded)
def labelled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The fields of a form were pasted with their labels, in several languages."""
    return _filled(rng, home, _LABELS)


@where(coded)
def deed_or_permit(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address stands in the wording of a deed or a permit."""
    return _filled(rng, home, _DEEDS)


def word_for_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word or sign for number stands before the number."""
    word = rng.choice(
        ("nr. ", "nr ", "no. ", "huisnr. ", "nummer ", "huisnummer ", "\u2116 ", "#", "num. ", "Nr.", "n\u00b0 ")
    )
    return {"adres": line(rng, home, home.street, house=f"{word}{home.house}")}


def firm_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The name of a firm stands before the address, at times with a number in it."""
    between = rng.choice((", ", " - ", " ", "\n"))
    return {"adres": f"{rng.choice(_FIRMS)}{between}{line(rng, home, home.street)}"}


def care_of(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """In the care of a person or firm, before or behind the address."""
    who = f"{rng.choice(_CARE)} {rng.choice(_PERSONS)}"
    written = line(rng, home, home.street)
    return {
        "adres": rng.choice((f"{who}, {written}", f"{rng.choice(_FIRMS[:2])} {who}, {written}", f"{written} {who}"))
    }


def remark_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An inspector's remark, a telephone number or a count of beds stands behind the address."""
    return {"adres": f"{line(rng, home, home.street)}, {rng.choice(_REMARKS)}"}


def file_number_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of a file stands before the address."""
    return {"adres": f"{rng.choice(_FILES)}{rng.choice((' / ', ': ', ' - ', ', '))}{line(rng, home, home.street)}"}


def identifier_in_the_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The identifier of the object stands in the text beside the address."""
    written, word = line(rng, home, home.street), rng.choice(("BAG-id", "BAG", "VBO", "object", ""))
    name = f"{word} {home.object_id}".strip()
    return {"adres": rng.choice((f"{name} - {written}", f"{written} ({name})"))}


def post_and_visits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box stands beside the address that is meant."""
    box = f"Postbus {rng.randint(1, 250)}, 1380 A{rng.choice('ABCDE')} Weesp"
    written = line(rng, home, home.street)
    return {"adres": rng.choice((f"Bezoekadres: {written}; postadres: {box}", f"{box}, bezoekadres {written}"))}


@where(coded)
def written_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same address stands twice in the text, in two layouts."""
    first = f"{home.street} {home.house}"
    return {"adres": f"{first}{rng.choice((' / ', ', ', '; ', ' = '))}{line(rng, home, home.street)}"}


def country_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Province or country stands behind the place."""
    behind = rng.choice(_BEHIND)
    if rng.random() < 0.4:
        return {**columns(home), "woonplaats": f"{home.place}{behind}"}
    return {"adres": f"{line(rng, home, home.street)}{behind}"}


@where(alone)
def corner_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Behind the full address stands the side street at whose corner the house is."""
    other = other_home(rng, town, lambda found, _: found.street != home.street)
    return {"adres": f"{home.street} {home.number} (hoek {other.street}), {home.postcode} {home.place}"}


KNOWN: dict[str, Kind] = {
    found.__name__: found
    for found in (
        number_first,
        biggest_first,
        labelled,
        deed_or_permit,
        word_for_number,
        firm_before,
        care_of,
        remark_behind,
        file_number_before,
        identifier_in_the_text,
        post_and_visits,
        written_twice,
        country_behind,
        corner_house,
    )
}
