"""Kinds of the fifteenth held-out set: an address within other words, as in notes, permits and lists of employers."""

from __future__ import annotations

import random

from benchmarks.heldout.set_15_help import alone, line, lonely, pc, simple, tail, written
from benchmarks.heldout.set_15_typing import any_slip
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_FIRMS = ("De Vries Uitzendbureau B.V.", "Stichting Wonen", "Pension Zonnehoek", "Flexkracht BV", "OTTO Housing",
          "Bureau24",
          "Werk4U B.V.", "VOF Jansen en Zn.", "Hotel Het Anker", "E&A Logistics", "Arbeidsbureau Oost",
          "Vereniging 't Hoekje",
          "Woongroep Vecht", "Job2Go")  # fmt: skip
_PEOPLE = ("Fam. Jansen", "dhr. J. de Vries", "mevr. A. Kowalska", "de heer P. Popescu", "erven Bakker",
           "mw. D. Ivanova",
           "de bewoner(s)", "J. Bos e.a.")  # fmt: skip
_REMARKS = ("(sleutel bij de beheerder)", "- 2x bellen", "tel. 0294-412345", "4 pers.", "(max. 4 personen)",
            "06-12345678",
            "vanaf 1 juli 2021", "d.d. 12-05-2021", "kamerverhuur", "(achterom)", "3 bedden", "- leegstand?",
            "sinds 2019",
            "6 Poolse werknemers", "(2 huishoudens)", "contract t/m 31-12-2021", "bewoond", "(huur 450 p/m)",
            "info@verhuur.nl")  # fmt: skip
_PERMITS = (
    "het plaatsen van een dakkapel",
    "het vervangen van kozijnen",
    "het kappen van 2 bomen",
    "omzetting naar 5 kamers",
    "het bouwen van een aanbouw",
    "brandveilig gebruik",
    "verleende exploitatievergunning",
    "splitsen in 3 woningen",
)
_FRONTS = ("Omgevingsvergunning", "Z-2021-004512", "Aanvraag OV 2021/0345", "Verleend", "Dossier 20210987",
           "Zaak 118764",
           "Melding M21-0033")  # fmt: skip
_SENTENCES = (
    "Melding overlast: op {a} wonen meerdere personen",
    "plaatselijk bekend {p} {w}, {s} {h}",
    "de woning met erf, staande en gelegen te {w} aan de {s} {h}, postcode {p}",
    "Controle d.d. 14-06-2021 op het adres {a}, 6 personen aangetroffen",
    "verblijft sinds maart op {a}",
    "Woont op {a}",
    "wordt gehuisvest in de woning {a}",
    "Zakwaterowanie: {a}",
    "adresa: {a}",
    "Adres zamieszkania w Holandii: {a}",
    "domiciliu: {a}, 2 persoane",
    "Address in NL: {a}",
    "{a} bewoner doet niet open",
    "het perceel {s} {h} te {w}",
    "pand {s} {h} {w}",
)


def behind_firm(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company before the address."""
    if not simple(home):
        return None
    return written(f"{rng.choice(_FIRMS)}{rng.choice([', ', ' - ', ' ', ': '])}{line(rng, home)}")


def firm_called_like_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company that bears the name of another street of the town."""
    street = rng.choice(town.streets)
    if not simple(home) or street in home.street or home.street in street or len(street) < 7:
        return None
    what = rng.choice(["Apotheek", "Bakkerij", "Hotel", "Stichting", "Garage", "Tandartspraktijk", "Basisschool"])
    return written(f"{what} {street}, {home.street} {home.house}, {tail(rng, home)}")


def care_of(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A person or firm with c/o, p/a or t.a.v., before the address or in its street cell."""
    if not simple(home):
        return None
    who = f"{rng.choice(['c/o', 'p/a', 't.a.v.', 'per adres', 'C/O', 'p.a.'])} {rng.choice(_FIRMS + _PEOPLE)}"
    if rng.random() < 0.5:
        return written(f"{who}, {line(rng, home)}")
    return {**columns(home), "straat": f"{who}, {home.street}"}


def remark_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A remark with other figures behind the address."""
    if not alone(home, town) or not simple(home):
        return None
    return written(f"{home.street} {home.number}, {pc(rng, home)} {home.place} {rng.choice(_REMARKS)}")


def remark_in_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A remark in the cell of the place or the street."""
    if not alone(home, town) or not simple(home):
        return None
    remark = rng.choice(
        ["(leegstand)", "(kamerverhuur)", "(woning)", "(eigenaar: Stichting Wonen)", "(bewoond)", "(nieuw)"]
    )
    cells = columns(home)
    name = rng.choice(["straat", "woonplaats"])
    return {**cells, name: f"{cells[name]} {remark}"}


def permit(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A line of a permit register: number, address, what it is for."""
    if not simple(home):
        return None
    work = rng.choice(_PERMITS)
    return written(rng.choice([
        f"{home.street} {home.house}, {pc(rng, home)}, {work}",
        f"{rng.choice(_FRONTS)}: {home.street} {home.house} te {home.place}, {work}",
        f"{work[0].upper()}{work[1:]} ({home.street} {home.house} {home.place})",
        f"{rng.choice(_FRONTS)} - {home.street} {home.house} - {work}",
    ]))  # fmt: skip


def sentence(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address inside a sentence."""
    if not alone(home, town) or not simple(home):
        return None
    whole = f"{home.street} {home.number}, {tail(rng, home)}"
    made = rng.choice(_SENTENCES)
    return written(made.format(a=whole, s=home.street, h=home.number, p=home.postcode, w=home.place))


def with_post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address to visit with a post box for the letters."""
    if not simple(home):
        return None
    box = f"Postbus {rng.randint(10, 999)}, 1380 {rng.choice(['AA', 'AB', 'AC', 'AD', 'GA'])} Weesp"
    house = f"{home.street} {home.house}, {pc(rng, home)} {home.place}"
    return written(rng.choice([f"Bezoekadres: {house}; postadres: {box}", f"{house} (post: {box})",
                               f"{house}. Correspondentie naar {box}"]))  # fmt: skip


def corner(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A house on a corner, the side street named without a number."""
    other = rng.choice(town.streets)
    if not alone(home, town) or not simple(home) or other in home.street or home.street in other:
        return None
    if town.has(other, home.number):
        return None
    word = rng.choice(["hoek {o}", "(hoek {o})", "hk. {o}", "op de hoek met de {o}", "/ hoek {o}"])
    return written(f"{home.street} {home.number} {word.format(o=other)}, {pc(rng, home)} {home.place}")


def firm_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company before the address and a typing error in the street."""
    made = any_slip(rng, home.street)
    if not made or not simple(home) or not lonely(town, home, made):
        return None
    return written(f"{rng.choice(_FIRMS)}, {made} {home.house}, {pc(rng, home)} {home.place}")


def person_and_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A person with initials before the address, as on an envelope of several lines."""
    if not simple(home):
        return None
    return written(f"{rng.choice(_PEOPLE)}\n{home.street} {home.house}\n{pc(rng, home)}  {home.place.upper()}")


KNOWN: dict[str, Kind] = {
    "a company before": behind_firm,
    "a company called like a street": firm_called_like_street,
    "care of somebody": care_of,
    "a remark with figures behind": remark_behind,
    "a remark in a cell": remark_in_cell,
    "a line of a permit register": permit,
    "an address in a sentence": sentence,
    "an address and a post box": with_post_box,
    "a corner house": corner,
    "a company and a typing error": firm_and_slip,
    "a person on the first line": person_and_letter,
}
