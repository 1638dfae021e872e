"""One certain house in free text: order, labels, firms, rooms in several tongues, boats, glue, other things around it."""

from __future__ import annotations

import random

from benchmarks.heldout.set_18_base import alone, filled, form, misspelt, shared
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town

_FIRMS = (
    "Otto Workforce BV",
    "Flex4You B.V.",
    "Uitzendbureau De Vecht",
    "24/7 Personeel",
    "Agri Projects 2000 BV",
    "Stg. Woonzorg",
    "Bakkerij 't Hoekje",
    "E&A Logistiek",
)
_MOORED = ("Lange Muiderweg", "Horn", "Lage Klompweg", "Utrechtseweg", "Dammerweg")


def _roomed(rng: random.Random, home: Home, town: Town, *patterns: str) -> Cells | None:
    """A room in a house that has its number to itself; a number of a room is small."""
    if home.suffix or not alone(home, town):
        return None
    return form(rng, home, *patterns, k=str(rng.randrange(1, 9)))


def number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house before the street."""
    return form(rng, home, "{h} {s}, {p} {w}", "{h}, {s}, {w}", "{w} {h} {s}", "nr {h} {s}, {w}", "{h} {s}")


def place_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Place or postcode before the street."""
    return form(rng, home, "{w}, {s} {h}", "{p} {w}, {s} {h}", "{w} ({q}) {s} {h}", "{q}, {s} {h}", "te {w}: {s} {h}")


def labelled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Every part with its label, as forms print it."""
    if home.letter and home.addition:
        return None
    return form(
        rng, home, "Straat: {s}; Huisnr: {n}; Toev: {x}; PC: {p}; Plaats: {w}", "straatnaam={s}|huisnummer={n}{x}|postcode={q}|woonplaats={w}",
        "Adres: {s}, huisnummer {h}, postcode {q}, plaats {w}", "PC {q} / HNR {h} / STR {s}", "ulica: {s}, nr domu: {h}, kod: {p}, miasto: {w}", "strada {s}, numărul {h}, localitatea {w}",
    )  # fmt: skip


def number_named(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word for number before the house."""
    return form(
        rng,
        home,
        "{s} nr. {h}, {w}",
        "{s} no. {h} {w}",
        "{s} nummer {h}, {p} {w}",
        "{s} # {h}, {w}",
        "{s} huisnr. {h} te {w}",
        "{s} № {h}, {w}",
        "{s} hnr {h} {p}",
        "{s} numer {h} {w}",
    )


def care_of(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """By whom the post is received, before or behind the address."""
    person = rng.choice(("J. Kowalski", "fam. De Wit", "mw. Popescu", "Ivanov", "R. Bakker"))
    return form(
        rng,
        home,
        "c/o {a}, {s} {h}, {p} {w}",
        "p/a {a}, {s} {h}, {w}",
        "{s} {h}, {w}, p.a. {a}",
        "inwonend bij {a}, {s} {h} {w}",
        "t.a.v. {a} {s} {h}, {p} {w}",
        "u {a}, {s} {h}, {w}",
        a=person,
    )


def firm_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A firm before or behind the address, some with a number in their name."""
    return form(
        rng,
        home,
        "{f}, {s} {h}, {p} {w}",
        "{f} - {s} {h} - {w}",
        "{s} {h}, {p} {w} ({f})",
        "huisvesting {f}: {s} {h}, {w}",
        f=rng.choice(_FIRMS),
    )


def telephone_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A telephone number, mail address, date or register number behind the address."""
    behind = rng.choice(
        (
            "tel. 0294-412233",
            "06-12345678",
            "info@flexwonen.nl",
            "KvK 32098765",
            "d.d. 12-05-2021",
            "sinds 01-03-2020",
            "geb. 03-04-1988",
            "6 personen",
            "max. 4 pers.",
            "120 m2",
            "zaaknr. 2021-004512",
        )
    )
    return form(rng, home, "{s} {h}, {p} {w}, {b}", "{s} {h}, {w} - {b}", "{s} {h} {p} {w} ({b})", b=behind)


def date_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A date, count or case before the address."""
    return form(
        rng,
        home,
        "12-05-2021 {s} {h}, {w}",
        "sinds 2019 op {s} {h} te {w}",
        "4 pers. {s} {h}, {p} {w}",
        "melding 2021-118: {s} {h}, {w}",
        "controle 3 mei 2021, {s} {h} {w}",
        "kamerverhuur aan de {s} {h} te {w}",
    )


def twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same address twice."""
    return form(
        rng,
        home,
        "{s} {h}, {s} {h}, {p} {w}",
        "{s} {h} {w} / {s} {h} {w}",
        "{s} {h} ({s} {h}), {w}",
        "{w} {w} {s} {h} {p}",
    )


def markup(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Lines, tabs and marks of a page around the parts."""
    return form(
        rng,
        home,
        "{s}&nbsp;{h}<br>{p}&nbsp;{w}",
        "{s} {h}<br/>{q} {w}",
        "{s}\t{h}\t{q}\t{w}",
        "{s} {h}\n{p}  {w}\nNederland",
        "{s}|{h}|{q}|{w}",
        '"{s} {h}";"{p}";"{w}"',
        "{s} {h}\\n{p} {w}",
    )


def all_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Spaces lost between the parts."""
    return form(rng, home, "{s}{h}, {p} {w}", "{s}{h} {w}", "{s} {h},{q}{w}", "{s}{h},{q},{w}", "{s} {h} {q}{w}")


def country_around(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The country in several tongues, the postcode with its sign."""
    return form(
        rng,
        home,
        "{s} {h}, NL-{p} {w}",
        "{s} {h}, {p} {w}, Holandia",
        "{s} {h}, {w}, Olanda",
        "ул. {s} {h}, {w}, Холандия",
        "{s} {h}, {p} {w}, Niederlande",
        "NL, {w}, {s} {h}",
        "{s} {h} NL {q} {w} the Netherlands",
    )


def suffix_spelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letter apart, with a sign or a word."""
    if not home.letter or home.addition:
        return None
    return form(
        rng,
        home,
        "{s} {n} {x}, {w}",
        "{s} {n}-{x} {w}",
        "{s} {n}/{x}, {p} {w}",
        "{s} {n} letter {x}, {w}",
        "{s} {n}, huisletter {x}, {w}",
        "{s} {n}.{x} {w}",
        "{s} nr. {n} toev. {x}, {p} {w}",
        "{s} {n} ({x}) {w}",
    )


def long_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition together, in several ways."""
    if not home.letter or not home.addition:
        return None
    return form(
        rng,
        home,
        "{s} {n}{l}{a}, {w}",
        "{s} {n}{l}-{a} {w}",
        "{s} {n} {l} {a}, {w}",
        "{s} {n}-{l}{a}, {p} {w}",
        "{s} {n}{l}/{a}, {w}",
        l=home.letter.upper(),
        a=home.addition,
    )


def up_and_down(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Upstairs and downstairs in full where the register abbreviates."""
    if home.addition not in ("ben", "bov") or home.letter:
        return None
    words = {"ben": ("beneden", "benedenwoning", "ben.", "BENEDEN"), "bov": ("boven", "bovenwoning", "bov.", "BOVEN")}
    return form(
        rng, home, "{s} {n} {t}, {w}", "{s} {n}-{t} {w}", "{n} {t} {s}, {p} {w}", t=rng.choice(words[home.addition])
    )


def dutch_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room, bed or floor as Dutch clerks write it."""
    return _roomed(
        rng,
        home,
        town,
        "{s} {h} kamer {k}, {p} {w}",
        "{s} {h} kmr. {k}, {w}",
        "{s} {h}, slaapkamer {k}, {w}",
        "kamer {k}, {s} {h}, {w}",
        "{s} {h} 1e verd. kamer {k} {w}",
        "{s} {h} (zolderkamer), {w}",
        "{s} {h}, bed {k}, {w}",
        "{s} {h} kamer {k} achter {w}",
    )


def room_without_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in a house whose street is misspelt."""
    wrong = misspelt(rng, home, town)
    return (
        _roomed(
            rng,
            home,
            town,
            f"{wrong} {{h}} kamer {{k}}, {{w}}",
            f"{wrong} {{h}} unit {{k}} {{w}}",
            f"room {{k}}, {wrong} {{h}}, {{w}}",
        )
        if wrong
        else None
    )


def polish_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room as Polish clerks write it."""
    return _roomed(
        rng,
        home,
        town,
        "ul. {s} {h} m. {k}, {w}",
        "ul. {s} {h}, pokój {k}, {p} {w}",
        "{s} {h} pok. {k} {w}",
        "ulica {s} {h} mieszkanie {k}, {w}",
        "{s} {h}, pokoj nr {k}, {w}, Holandia",
        "{s} {h} piętro 1 pokój {k}, {w}",
    )


def romanian_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room as Romanian clerks write it."""
    return _roomed(
        rng,
        home,
        town,
        "Str. {s} nr. {h}, ap. {k}, {w}",
        "str {s}, nr {h}, camera {k}, {w}",
        "{s} nr. {h}, et. 1, cam. {k}, {p} {w}",
        "strada {s} {h}, camera {k}, loc. {w}, Olanda",
        "{w}, str. {s}, nr. {h}, ap. {k}",
    )


def bulgarian_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room as Bulgarian clerks write it."""
    return _roomed(
        rng,
        home,
        town,
        "ул. {s} {h}, ап. {k}, {w}",
        "ул. {s} № {h}, стая {k}, {p} {w}",
        "{s} {h} стая {k} {w}",
        "ul. {s} {h} ap. {k}, {w}",
        "гр. {w}, ул. {s} {h}, ет. 1, ап. {k}",
        "{s} {h}, staya {k}, {w}",
    )


def rooms_listed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Several rooms of one house."""
    return _roomed(
        rng,
        home,
        town,
        "{s} {h} kamers 1 t/m 4, {w}",
        "{s} {h}, kamer 1, 2 en 3, {p} {w}",
        "{s} {h} ({k} kamers), {w}",
        "{s} {h} - kamers 1-4 - {w}",
    )


def western_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in English or German."""
    return _roomed(
        rng,
        home,
        town,
        "Room {k}, {s} {h}, {w}",
        "{s} {h}, room {k}, {p} {w}",
        "{s} {h} Zimmer {k}, {w}",
        "Flat {k}, {s} {h}, {w}",
        "{s} {h}, 2nd floor, {w}",
        "{s} {h} bedroom {k} {w}",
    )


def houseboat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat with its name or kind before the address."""
    if home.letter != "s" or home.addition or home.street not in _MOORED:
        return None
    return form(
        rng,
        home,
        "woonboot {s} {h}, {w}",
        "woonschip 'De Jonge Jan', {s} {h}, {w}",
        "ligplaats {s} {n} {x} {w}",
        "WB {s} {n}-{x}, {w}",
        "{s} {n}{x} (woonark), {w}",
        "ark 'Anna', {s} {h} te {w}",
    )


def visit_and_post(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house for visits and a post box for post."""
    return form(
        rng,
        home,
        "bezoekadres: {s} {h}, {w}; postadres: Postbus 55, 1380 AB {w}",
        "{s} {h}, {p} {w} (post: Postbus 112, 1380 AC {w})",
    )


def bare_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and house only, in capitals or small letters."""
    cells = filled("{s} {h}", home)
    return (
        {"adres": rng.choice((cells["adres"].upper(), cells["adres"].lower(), cells["adres"]))}
        if cells and shared(home, town)
        else None
    )


KINDS: Kinds = {
    "known": {
        "number first": number_first, "place first": place_first, "labelled": labelled, "number named": number_named, "care of": care_of,
        "firm before": firm_before, "telephone or date behind": telephone_behind, "date or count before": date_before, "twice": twice,
        "markup": markup, "glued": all_glued, "country around": country_around, "suffix spelt": suffix_spelt, "long suffix": long_suffix,
        "up and down": up_and_down, "Dutch room": dutch_room, "room and misspelt street": room_without_postcode, "Polish room": polish_room,
        "Romanian room": romanian_room, "Bulgarian room": bulgarian_room, "rooms listed": rooms_listed, "western room": western_room,
        "houseboat": houseboat, "visit and post": visit_and_post, "street and house only": bare_street,
    }
}  # fmt: skip
