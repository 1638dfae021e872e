"""Known kinds of set 20: Dutch free text of desks, inspectors, police, fire brigade, agencies and neighbours."""

from __future__ import annotations

import random

from benchmarks.heldout.set_20_base import (
    alone,
    anyone,
    beside,
    fields,
    in_words,
    lettered,
    neighbour,
    only_like,
    say,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Town, columns


def suffix_signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter behind the number, with the signs that people put between."""
    if not lettered(home, town):
        return None
    forms = (
        "{n} - {x}",
        "{n}/{x}",
        "{n}({x})",
        "{n}.{x}",
        "{n} letter {x}",
        "{n} {x}",
        "{n}-{x}",
        "{n} lit. {x}",
        "{n} '{x}'",
    )
    case = rng.choice((str.upper, str.lower))
    house = rng.choice(forms).format(n=home.number, x=case(home.letter))
    return {"adres": f"{home.street} {house}, {spaced(home.postcode)} {home.place}"}


def long_suffix_signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and number behind the house number, loosely written."""
    if not home.letter or not home.addition.isdigit() or not home.postcode:
        return None
    form = rng.choice(("{n} {a} {b}", "{n}-{a}{b}", "{n}-{a}-{b}", "{n}{a}-{b}", "{n} {a}{b}", "{n}/{a}{b}"))
    house = form.format(n=home.number, a=home.letter.upper(), b=home.addition)
    return {"adres": f"{home.street} {house} {home.postcode} {home.place}"}


def number_in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number as the telephone operator heard it."""
    if not alone(home, town) or home.number > 60:
        return None
    form = rng.choice(("{s} {w}, {p}", "{s} nummer {w} in {p}", "telefonisch: {s} {w}, {pc} {p}"))
    return {"adres": form.format(**fields(rng, home), w=in_words(home.number))}


def digit_read_as_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A scan with a letter for the digit in the middle of the number."""
    digits = str(home.number)
    if not alone(home, town) or len(digits) != 3 or digits[1] not in "01":
        return None
    house = digits[0] + ("O" if digits[1] == "0" else "l") + digits[2]
    return {"adres": f"{home.street} {house} {spaced(home.postcode)} {home.place}"}


def corrected(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A wrong number that the writer takes back."""
    other = neighbour(home, town, rng.choice((-2, 2)))
    if other is None or not alone(home, town):
        return None
    forms = (
        "{s} {n} (dus niet {o}), {pc} {p}",
        "niet {s} {o} maar {s} {n}, {p}",
        "{s} {n}, {p} - NIET nummer {o}",
        "let op: {s} {o} is fout, moet zijn {s} {n} {p}",
    )
    return {"adres": rng.choice(forms).format(**fields(rng, home), o=other)}


def line_broken(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street broken by the end of a line in a PDF."""
    at = rng.randrange(3, len(home.street) - 3) if len(home.street) > 9 else 0
    if (
        not at
        or not home.street[at - 1 : at + 1].islower()
        or not home.street[at - 1 : at + 1].isalpha()
        or not home.postcode
    ):
        return None
    return {"adres": f"{home.street[:at]}-\n{home.street[at:]} {home.house}\n{spaced(home.postcode)} {home.place}"}


def place_misspelt_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The town misspelt behind a right street and number."""
    place = rng.choice(("Wesp", "Weeps", "weessp", "Weesb", "Veesp", "Weezp", "Weep", "Weespt", "Weespp"))
    post = rng.choice(("", f"{spaced(home.postcode)} "))
    return {"adres": f"{home.street} {home.house}, {post}{place}"} if home.postcode else None


def text_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """All typed without a space."""
    if not alone(home, town) or not only_like(home.street, home.street, town):
        return None
    street = home.street.replace(" ", "").lower()
    return {
        "adres": rng.choice(
            (
                f"{street}{home.number}{home.place.lower()}",
                f"{street}{home.number}",
                f"{street}{home.number},{home.postcode.lower()}",
            )
        )
    }


def text_beside_dots(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address as text, while the columns hold the system's fillers."""
    if not home.postcode:
        return None
    filler = rng.choice((".", "-", "onbekend", "n.v.t."))
    return {
        **dict.fromkeys(columns(home), ""),
        "straat": filler,
        "huisnummer": rng.choice(("0", "")),
        "adres": f"{home.street} {home.house}, {home.postcode} {home.place}",
    }


def _short(home: Home, town: Town) -> bool:
    return alone(home, town) and home.number < 400


KNOWN = {
    "police_and_riec_note": say(
        "PL1300-2024{ref} {t} uur overlast {s} {h}, {P}",
        "mutatie {ref}: aangetroffen {r2} personen, {s} {h} {p}",
        "ttp {s} {h} {p}, {r} pers. in woning, geen BRP",
        "RIEC-casus 2024-0{ref}: pand {s} {h} ({p}), signaal mensenhandel",
        "Integrale controle {d}: object {s} {h}, {pc} {p}; eigenaar {co}",
    ),
    "agency_and_certificate_list": say(
        "{co} - {s} {h} - {PC} - {p} - {r2} bedden",
        "{co}; {s} {h}; {pc}; {p}; SNF {ref}",
        "Locatie 0{ref}, {s} {h}, {pc} {p}, vorm a, {r2} pers., geldig t/m {d}",
        "SNF-nr {ref} | {s} {h} | {PC} {P} | reguliere woning",
    ),
    "labels_and_signs": say(
        "straat: {s}; nr: {h}; pc: {PC}; plaats: {p}",
        "Adres={s} {h} Postcode={PC} Woonplaats={P}",
        "{s} | {h} | {PC} | {p}",
        "{s}/{h}/{PC}/{p}",
        "{p}; {PC}; {s}; {h}",
        "{s}_{h}_{PC}",
    ),
    "signature_and_contract": say(
        "Met vriendelijke groet,\nbeheer {co}\n{s} {h}\n{pc} {P}",
        "--\n{co}\n{s} {h} | {PC} {p} | tel. 0294-{ref}",
        "huurovereenkomst d.d. {d} betreffende de woning {s} {h}, {pc} te {p}, huur € 1.250,-",
        "ADR;TYPE=home:;;{s} {h};{p};;{pc};Nederland",
    ),
    "complaint_of_neighbour": say(
        "Al maanden overlast van {r2} arbeidsmigranten op {s} {h} in {p}, elke nacht herrie.",
        "In de woning {s} {h} te {p} wonen volgens mij zeker {r2} mensen",
        "geluidsoverlast {s} {h} {p}, elk weekend feest tot {t}",
    ),
    "fire_brigade_page": say(
        "P 1 BON-02 Woningbrand (middel) {s} {h} {p} 131{ref}",
        "OMS {t} {s} {h} {P} autom. brandmelding, 2 TS",
        "Prio 2 CO-melder {s} {h}, {p}",
    ),
    "inspector_round": say(
        "{t} {s} {h} {r2} pers. aangetroffen",
        "{d} {t} uur - {s} {h}, {p} - niemand aanwezig",
        "1e bezoek {d}, 2e bezoek volgt: {s} {h} {PC}",
    ),
    "persons_first": say(
        "{r2} personen op {s} {h}, {p}",
        "{r2}x RNI ingeschreven {s} {h} {PC}",
        "{r} kamers / {r2} bedden, {s} {h} te {p}",
        guard=_short,
    ),
    "number_before_street_text": say(
        "{h} {s}, {pc} {p}", "{n} {s} {p}", "nr {n} {s} te {p}", "nummer {n} van de {s} in {p}", guard=alone
    ),
    "number_word_text": say(
        "{s} nr. {h}, {p}",
        "{s}, huisnummer {h}, {pc} {p}",
        "{s} no. {h} {p}",
        "{s} huisnr: {h} - {p}",
        "{s} #{h} {p}",
        guard=anyone,
    ),
    "html_and_escapes": say(
        "{s}&nbsp;{h}<br>{pc}&nbsp;{p}",
        "<td>{s} {h}</td><td>{PC}</td><td>{p}</td>",
        "{s} {h}\\n{pc} {P}",
        '"{s} {h}","{PC}","{p}"',
    ),
    "place_first": say("{p}, {s} {h}", "{P} {PC} {s} {h}", "te {p} aan de {s} {h}", "{pc} {p}, {s} {h}"),
    "no_place_at_all": say("{s} {h}", "{l} {h}", "{S} {h}", "{s}, {h}", guard=anyone),
    "lodging_with": say(
        "inwonend bij hospita, {s} {h}, {p}",
        "bij familie ingeschreven: {s} {h} {PC} {p}",
        "werkzaam bij {co}, woont {s} {h} {p}",
        "huurt bij {co}: {s} {h}, {pc} {p}",
    ),
    "near_word_of_something_else": say(
        "{s} {h} {p}: {r2} matrassen naast elkaar in woonkamer",
        "tegenover de toezichthouder verklaard te wonen op {s} {h}, {p}",
        "{s} {h}, {pc} {p}, hond loopt achter het huis",
        "Naast {r2} bedden ook kookgelegenheid op zolder aangetroffen, adres {s} {h} {p}",
        guard=_short,
    ),
    "from_elsewhere_to_here": say(
        "was Dorpsstraat 5 Diemen, nu {s} {h}, {pc} {p}",
        "verhuisd uit Almere naar {s} {h} {p}",
        "vorig adres: Polen. Huidig adres: {s} {h}, {PC} {p}",
        "per {d} van Hilversum naar {s} {h}, {p}",
    ),
    "care_of_text": say(
        "p/a {s} {h}, {pc} {p}",
        "c/o {co}, {s} {h}, {pc} {p}",
        "t.a.v. {co}, {s} {h}, {p}",
        "{co} t.n.v. bewoner(s) van {s} {h} {PC}",
    ),
    "bag_id_with_address": say("{s} {h}, {p} (vbo {id})", "BAG {id} {s} {h} {PC} {p}", "{id};{s};{h};{PC}"),
    "rooms_counted_behind": say(
        "{s} {h} (kamer 1 t/m {r2}), {pc} {p}",
        "{s} {h} {p}, kamers 1, 2 en 3 bewoond",
        "{s} {h}, {p}; kamer 1: {r} pers., kamer 2: {r2} pers.",
        guard=_short,
    ),
    "room_in_text": say(
        "{s} {h} kamer {r}, {p}",
        "{s} {h}, kmr. {r}, {pc} {p}",
        "kamer {r}, {s} {h} {p}",
        "{s} {h} (slaapkamer {r}) {PC} {p}",
        guard=_short,
    ),
    "floor_in_text": say(
        "{s} {h} zolder, {p}",
        "{s} {h} (1e verdieping), {pc} {p}",
        "{s} {h}, begane grond, {PC} {p}",
        "zolderkamer {s} {h} {p}",
        "{s} {h} 2e etage kamer {r}, {p}",
        guard=_short,
    ),
    "room_behind_letter": say(
        "{s} {n}{x} kamer {r}, {pc} {p}", "{s} {n} {x}, kamer {r}, {p}", "{s} {n}-{x} (kamer {r}) {PC}", guard=lettered
    ),
    "bare_number_text": say("{s} {n}, {pc} {p}", "{s} {n} {p}", "woning {s} {n} te {p}, {r2} bewoners", guard=beside),
    "suffix_signs_text": suffix_signs,
    "long_suffix_signs_text": long_suffix_signs,
    "number_in_words": number_in_words,
    "digit_read_as_letter": digit_read_as_letter,
    "corrected_in_text": corrected,
    "line_broken": line_broken,
    "place_misspelt_text": place_misspelt_text,
    "text_glued": text_glued,
    "text_beside_fillers": text_beside_dots,
}
