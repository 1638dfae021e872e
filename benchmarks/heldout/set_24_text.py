"""Set 24, known, short free text: Dutch lists, and forms that workers filled in themselves."""

from __future__ import annotations

import random

from benchmarks.heldout.set_24_tools import (
    clear,
    coded,
    lettered,
    letters,
    line,
    phrases,
    plain,
    posted,
    sole,
    spaced,
    twofold,
    where,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_TENS = ("", "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_ONES = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_SOUNDS = (("cht", "ht"), ("ch", "h"), ("oe", "u"), ("ij", "ej"), ("straat", "strat"), ("weg", "wech"), ("laan", "lan"))


def in_words(number: int) -> str:
    """A number below a hundred in Dutch words."""
    tens, ones = divmod(number, 10)
    if tens == 1:
        return _TEENS[ones]
    if not tens or not ones:
        return _TENS[tens] or _ONES[ones]
    joint = "ën" if _ONES[ones].endswith("e") else "en"
    return f"{_ONES[ones]}{joint}{_TENS[tens]}"


@where(plain)
def number_in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.number > 99:
        return None
    form = rng.choice(["{} nummer {} in Weesp", "{} nr. {}, Weesp", "{} {} te Weesp"])
    return {"adres": form.format(home.street, in_words(home.number))}


@where(coded)
def code_and_house(rng: random.Random, home: Home, town: Town) -> Cells:
    sign = rng.choice([" / ", "-", " - nr ", ", ", " huisnr. "])
    return {"adres": f"{home.postcode}{sign}{home.house}"}


@where(twofold)
def letter_and_padded_addition(rng: random.Random, home: Home, town: Town) -> Cells:
    sign = rng.choice(["-", ".", " "])
    return {"adres": f"{home.street} {home.number}{home.letter.upper()}{sign}{home.addition.zfill(2)} {home.place}"}


@where(lettered)
def letter_set_apart(rng: random.Random, home: Home, town: Town) -> Cells:
    form = rng.choice(["{n} ({x})", "{n}, {x}", "{n} letter {x}", "{n} - {x}", "{n}_{x}", "{n}.{x}"])
    house = form.format(n=home.number, x=home.letter.upper())
    return {"adres": f"{home.street} {house}; {home.postcode} {home.place}"}


@where(lettered)
def letter_raised(rng: random.Random, home: Home, town: Town) -> Cells | None:
    raised = {"a": "ª", "b": "ᵇ", "d": "ᵈ", "e": "ᵉ", "g": "ᵍ", "h": "ʰ", "m": "ᵐ"}.get(home.letter)
    return {"adres": f"{home.street} {home.number}{raised}, {home.place}"} if raised else None


@where(posted, plain)
def one_read_as_l(rng: random.Random, home: Home, town: Town) -> Cells | None:
    first, rest = str(home.number)[0], str(home.number)[1:]
    if first != "1" or not rest or rest[0] == "0" or town.has(home.street, int(rest)):
        return None
    return {"adres": f"{home.street} {rng.choice('lI|')}{rest} {spaced(home.postcode)} {home.place}"}


@where(posted)
def slip_in_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    at = rng.randrange(1, len(home.street) - 2)
    street = home.street[:at] + home.street[at + 1] + home.street[at] + home.street[at + 2 :]
    if not clear(street, home, town):
        return None
    return {"adres": f"{street.lower()} {home.house} {home.postcode.lower()} {rng.choice(['weesp', 'wesp', 'weeps'])}"}


@where(posted)
def street_by_ear(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = home.street
    for spelt, heard in _SOUNDS:
        street = street.replace(spelt, heard)
    if not clear(street, home, town, 3) or len(letters(street)) < 8:
        return None
    return {"adres": f"{street} {home.house}, {spaced(home.postcode)} Wesp"}


@where(posted)
def words_run_together(rng: random.Random, home: Home, town: Town) -> Cells:
    return {"adres": f"{home.street.replace(' ', '')}{home.house},{home.postcode}{home.place}"}


@where(sole)
def boat_by_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.object_id[4:6] != "02":
        return None
    boat = rng.choice(["Vrouwe Jacoba", "De Meerkoet", "Zeemeeuw", "Nooit Gedacht", "Stella Maris"])
    form = rng.choice(["Woonboot '{}', {}, Weesp", "a/b ws {}, ligplaats {}, Weesp", "woonschip {} - {} - Weesp"])
    return {"adres": form.format(boat, line(home))}


FREE: dict[str, Kind] = {
    "number in Dutch words": number_in_words,
    "postcode and house only, in text": code_and_house,
    "letter and padded addition in text": letter_and_padded_addition,
    "letter set apart in text": letter_set_apart,
    "letter raised by a scanner": letter_raised,
    "first one read as a letter by a scanner": one_read_as_l,
    "letters swapped in text without capitals": slip_in_text,
    "street and place by a foreign ear, postcode right": street_by_ear,
    "street, house, postcode and place without spaces": words_run_together,
    "houseboat by name and address": boat_by_name,
    "Polish form": phrases(
        "ul. {s} {h}, {pc} Weesp, Holandia", "{s} nr {h}, {pc} Weesp (Niderlandy)", "adres: {s} nr domu {h} Weesp"
    ),
    "Polish form with a room": phrases(
        "{s} {h} pokój nr {room}, Weesp", "ul. {s} {h}, pok. {room}, {pc} Weesp", tests=(plain,)
    ),
    "Romanian form": phrases(
        "Str. {s} nr. {h}, loc. Weesp, cod poștal {c}",
        "strada {s}, numărul {h}, Weesp, Olanda",
        "{s} nr.{h} orasul Weesp",
    ),
    "Bulgarian form": phrases(
        "ул. {s} № {h}, {pc} Weesp, Нидерландия", "гр. Weesp, ул. {s} {h}", "улица {s} {h}, {c} Weesp"
    ),
    "Bulgarian or Ukrainian form with a room": phrases(
        "ул. {s} {h}, стая {room}, {pc} Weesp", "вул. {s}, буд. {h}, кімната {room}, Weesp", tests=(plain,)
    ),
    "Hungarian form": phrases(
        "{pc} Weesp, {s} {h}.", "{c} Weesp, {s} utca {h}. szám, Hollandia", "{s} {h}. sz., Weesp"
    ),
    "Spanish or Portuguese form": phrases(
        "C/ {s}, nº {h}, {pc} Weesp (Países Bajos)",
        "Rua {s}, n.º {h}, {pc} Weesp, Holanda",
        "Calle {s} núm. {h}, Weesp",
    ),
    "Lithuanian form": phrases("{s} g. {h}, {pc} Weesp, Nyderlandai", "{s} gatvė {h}, Weesp", "Weesp m., {s} g. {h}"),
    "Ukrainian form": phrases(
        "вул. {s}, буд. {h}, м. Weesp, Нідерланди", "{s} {h}, {pc} Weesp, Нідерланди", "вулиця {s} {h} Weesp {c}"
    ),
    "English form, number first": phrases(
        "{h} {s}, Weesp {pc}, The Netherlands", "House no. {h}, {s}, Weesp", "{h}, {s}, {c} Weesp, Holland"
    ),
    "German form": phrases(
        "{s} Nr. {h}, NL-{c} Weesp, Niederlande", "NL-{pc} Weesp, {s} {h}", "Strasse: {s}, Hausnr.: {h}, Ort: Weesp"
    ),
    "German or English form with a room": phrases(
        "{s} {h}, Zimmer {room}, NL-{c} Weesp", "Room {room}, {h} {s}, Weesp, {pc}", tests=(plain,)
    ),
}
