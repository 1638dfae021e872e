"""Known addresses of set 23 in free text: letters, notes, lists, portals, forms."""

from __future__ import annotations

import random

from benchmarks.heldout.set_23_tools import anyone, beside, elsewhere, plain, said, simple, spaced, tail
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_FIRMS = (
    "Tempo Uitzendbureau B.V.",
    "Vechtstreek Personeel BV",
    "Agro Flex VOF",
    "Stichting Wonen & Werken",
    "Polwerk Sp. z o.o.",
)
_NUMBERED = ("Flex4You B.V.", "Bakker 24 Personeel", "Studio 54 Uitzend BV", "2Work Detachering", "Team 7 Flex")


def _firm(dice: random.Random, home: Home, town: Town) -> Cells | None:
    forms = ("{f}, {a}", "{f} - {a}", "{a} ({f})", "c/o {f}, {a}", "t.a.v. {f}, {a}", "p/a {f}, {a}", "{f}\n{a}")
    address = f"{home.street} {home.house}, {tail(dice, home)}"
    return {"adres": dice.choice(forms).format(f=dice.choice(_FIRMS), a=address)} if simple(home, town) else None


def _numbered_firm(dice: random.Random, home: Home, town: Town) -> Cells | None:
    if not simple(home, town) or not home.postcode:
        return None
    return {"adres": f"{dice.choice(_NUMBERED)}, {home.street} {home.house}, {spaced(home.postcode)} {home.place}"}


def _not_that_one(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """A note tells that another number was wrong."""
    other = beside(dice, home, town)
    if other is None or not plain(home, town):
        return None
    forms = ("{s} {n} (niet {o}), {t}", "{s} {n}, dus niet nr. {o}, {t}", "niet {s} {o} maar {s} {n}, {t}")
    return {"adres": dice.choice(forms).format(s=home.street, n=home.number, o=other.number, t=tail(dice, home))}


def _moved(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """An older address is named, and said to be older."""
    other = elsewhere(dice, home, town)
    if other is None or not plain(home, town):
        return None
    forms = (
        "{h}, {t} (voorheen {o})",
        "verhuisd van {o} naar {h}, {t}",
        "oud adres: {o}; nieuw adres: {h}, {t}",
        "was {o}, nu {h}, {t}",
    )
    old, new = f"{other.street} {other.house}", f"{home.street} {home.house}"
    return {"adres": dice.choice(forms).format(h=new, o=old, t=tail(dice, home))}


def _landmark(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The house itself, and behind it where it lies."""
    if not plain(home, town):
        return None
    where = dice.choice(
        ["tegenover het station", "naast de kerk", "achter de supermarkt", "bij de brug", "vlakbij het park"]
    )
    return {"adres": f"{home.street} {home.house}, {tail(dice, home)} ({where})"}


def _corner(dice: random.Random, home: Home, town: Town) -> Cells | None:
    other = elsewhere(dice, home, town)
    if other is None or not plain(home, town):
        return None
    return {"adres": f"{home.street} {home.house} (hoek {other.street}), {tail(dice, home)}"}


def _first_one_misread(dice: random.Random, home: Home, town: Town) -> Cells | None:
    """The 1 that begins a number was read as an l."""
    number = str(home.number)
    if not plain(home, town) or len(number) < 2 or number[0] != "1" or not home.postcode:
        return None
    return {"adres": f"{home.street} {dice.choice('lI')}{number[1:]}, {spaced(home.postcode)} {home.place}"}


KNOWN: dict[str, Kind] = {
    "number before street": said(
        simple,
        "{h} {s}, {t}",
        "{h}, {s}, {t}",
        "{n} {l} {s} {t}",
        "{pc} {pl}, {h} {s}",
        "{h} {s}, {pl} {pc}, The Netherlands",
        "No. {h} {s}, {t}",
    ),
    "postcode first": said(simple, "{pcx} {h}", "{pcx}-{n}{l}", "{pc}, {s} {h}", "{pcx} {pl} {s} {h}", "{pc} nr {h}"),
    "place first": said(simple, "{pl}, {s} {h}", "{pl}: {s} {h} ({pcx})", "{pl} - {s} - {h}", "{pl} {s} {h}"),
    "with labels": said(
        plain,
        "Straat: {s} Huisnummer: {n} Postcode: {pcx} Plaats: {pl}",
        "straat={s}; nr={n}; plaats={pl}",
        '{{"straat": "{s}", "huisnummer": {n}, "woonplaats": "{pl}"}}',
        "adres : {s} {n} | pc : {pc} | wpl : {pl}",
    ),
    "with labels in another language": said(
        plain,
        "Street: {s}, House number: {n}, Postal code: {pc}, City: {pl}",
        "Ulica: {s} Nr domu: {n} Kod pocztowy: {pc} Miasto: {pl}",
        "Strada: {s}, Nr.: {n}, Cod postal: {pc}, Oras: {pl}",
        "Straße: {s} Hausnummer: {n} PLZ: {pc} Ort: {pl}",
    ),
    "each part on a line": said(
        simple,
        "{s} {h}\n{pc}\n{pl}",
        "{s}\t{h}\t{pcx}\t{pl}",
        "{s}<br/>{h}<br/>{pc} {pl}",
        "{s} {h}\r\n{pc}  {pl}\r\nNEDERLAND",
    ),
    "pieces of a file with separators": said(
        simple, '"{s} {h}";"{pcx}";"{pl}"', "{s}|{h}|{pcx}|{pl}", "{s};{n};{l};;{pcx};{pl}"
    ),
    "number with a word or sign before it": said(
        plain,
        "{s} nr. {n}, {t}",
        "{s} no {n}, {t}",
        "{s} n° {n}, {t}",
        "{s} #{n}, {t}",
        "{s} № {n}, {t}",
        "{s} huisnr {n} {t}",
        "{s} nummer {n}, {t}",
    ),
    "letter to the residents": said(
        simple,
        "Aan de bewoner(s) van {s} {h}\n{pc} {pl}",
        "Fam. Jansen\n{s} {h}\n{pc} {pl}",
        "De heer A. de Vries, {s} {h}, {t}",
        "T.a.v. de bewoners, {s} {h}, {t}",
    ),
    "company before, behind or as c/o": _firm,
    "company whose name holds a number": _numbered_firm,
    "phone number behind the address": said(
        simple, "{s} {h}, {t}, tel. 0294-412345", "{s} {h}, {t} / 06-12345678", "{s} {h}, {t}, tel: +31 294 41 23 45"
    ),
    "date and reference in a note": said(
        simple,
        "controle 12-05-2023: {s} {h} te {pl}",
        "Zaak Z23-04127 / {s} {h}, {t}",
        "d.d. 3 mei 2023 bezocht: {s} {h}, {t}",
        "2023-118 {s} {h}, {t}",
    ),
    "persons, area, rent or parcel in a note": said(
        plain,
        "{s} {n}, {t} (6 personen)",
        "{s} {n}, {t} - 8 pers.",
        "{s} {n}, {t}; max. 10 bedden",
        "woning 85 m2, {s} {n}, {t}",
        "{s} {n}, {t} - € 450 p.m. p.p.",
        "kad. Weesp A 4127, {s} {n}, {t}",
        "4 Poolse werknemers op {s} {n}, {t}",
    ),
    "in a sentence": said(
        simple,
        "Betrokkene verblijft op het adres {s} {h} te {pl}.",
        "gelegen aan de {s} {h} te {pl}",
        "Woont volgens werkgever op {s} {h} in {pl}",
        "Huisvesting aan de {s} {h}, {t}.",
    ),
    "in a sentence of another language": said(
        simple,
        "Mieszka pod adresem {s} {h}, {t}",
        "Locuiește la adresa {s} {h}, {t}",
        "Wohnhaft in {s} {h}, {t}",
        "Vive en {s} {h}, {t}",
        "Gyvena adresu {s} {h}, {t}",
        "Lives at {s} {h}, {t}",
    ),
    "country in another language behind": said(
        simple,
        "{s} {h}, {pc} {pl}, Holandia",
        "{s} {h}, {t}, Olanda",
        "{s} {h}, {t}, Países Bajos",
        "{s} {h}, {t}, Niederlande",
        "{s} {h}, {t}, Нидерландия",
        "{s} {h}, {pcx} {pl} (NL)",
        "{s} {h}, {t}, Olandija",
    ),
    "link to a map or advert": said(
        plain,
        "https://www.google.com/maps/place/{slug}+{n},+{pcx}+{pl}",
        "{s} {n}, {pc} {pl} | Te huur op Pararius",
        "Appartement te huur: {s} {n} in {pl}",
        "{s} {n}, {pc} {pl} [funda]",
    ),
    "nothing but spaces lost": said(
        plain, "{s}{n}, {pc} {pl}", "{s}{n} {pl}", "{s} {n},{pcx}{pl}", "{s},{n},{pcx},{pl}"
    ),
    "another number said to be wrong": _not_that_one,
    "older address said to be older": _moved,
    "where the house lies, behind it": _landmark,
    "corner named behind the house": _corner,
    "first 1 of the number read as an l": _first_one_misread,
    "street and house only in text": said(anyone, "{s} {h}"),
}
