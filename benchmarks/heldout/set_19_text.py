"""Set 19, known: addresses within free text, as mails, exports, permits, visits and complaints have them."""

from __future__ import annotations

import json
import random

from benchmarks.heldout.set_19_tools import (
    bare,
    certain,
    filled,
    in_words,
    keyed,
    next_number,
    other_street,
    phrased,
    plain,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town


def glued_together(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """No space anywhere."""
    if not plain(home, town):
        return None
    street = home.street.replace(" ", "")
    template = rng.choice(
        ("{written}{number},{postcode},{place}", "{written}{number}/{postcode}{place}", "{written}{number},{place}")
    )
    return {"adres": filled(template, rng, home, written=street)}


def export_line(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A line of an export that nobody split."""
    if not plain(home, town):
        return None
    if rng.random() < 0.3:
        fields = {
            "straat": home.street,
            "nr": int(home.number),
            "toev": None,
            "pc": home.postcode,
            "plaats": home.place,
        }
        return {"adres": json.dumps(fields, ensure_ascii=False)}
    sign = rng.choice([";", "|", "\t", '","'])
    line = sign.join([home.street, str(home.number), "", home.postcode, home.place.upper()])
    return {"adres": f'"{line}"' if '"' in sign else line}


def web_form(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """What a web form left in."""
    if not certain(home, town):
        return None
    text = f"{home.street} {home.house}, {home.postcode} {home.place}"
    return {"adres": rng.choice([text.replace(" ", "+"), text.replace(", ", "<br>"), text.replace(", ", "&nbsp;&nbsp;"),
                                 f"<td>{text}</td>"])}  # fmt: skip


def broken_line(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word broken off at the end of a line in a PDF."""
    middle = len(home.street) // 2
    if not certain(home, town) or not home.street[middle - 1 : middle + 1].isalpha() or len(home.street) < 9:
        return None
    written = f"{home.street[:middle]}-\n{home.street[middle:]}"
    return {
        "adres": filled(
            rng.choice(["{written} {house}\n{apart} {place}", "{written} {house}, {tail}"]), rng, home, written=written
        )
    }


def cut_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A cell too narrow for postcode and place."""
    if not certain(home, town):
        return None
    kept = rng.randint(1, 5)
    return {"adres": f"{home.street} {home.house}, {home.postcode[:kept]}" if kept > 2 else f"{home.street} {home.house}, "
            + home.place[:kept + 1]}  # fmt: skip


def worded_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number in words."""
    if not plain(home, town) or not 2 <= home.number <= 99:
        return None
    template = rng.choice(
        ("{street} nummer {words}, {place}", "{street} {words}, {tail}", "{street} {number} (zegge: {words}) te {place}",
         "aan de {street} {number} ({words}), {tail}")
    )  # fmt: skip
    return {"adres": filled(template, rng, home, words=in_words(int(home.number)))}


def beside_other_street(*templates: str) -> Kind:
    """Make a kind that names another street, without a number, beside the address."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not certain(home, town):
            return None
        return {"adres": filled(rng.choice(templates), rng, home, other=other_street(rng, home, town))}

    return kind


def with_next(*templates: str) -> Kind:
    """Make a kind that names a neighbour's number as the one that is not meant."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        number = next_number(home, town)
        if not plain(home, town) or number is None:
            return None
        return {"adres": filled(rng.choice(templates), rng, home, wrong=str(number))}

    return kind


_LAID_OUT: dict[str, Kind] = {
    "text_number_first": phrased(
        certain,
        "{house} {street}, {tail}",
        "{house}, {street}, {place}",
        "{place}, {house} {street}",
        "No. {house} {street}, {apart} {place}, The Netherlands",
    ),
    "text_place_first": phrased(
        certain,
        "{place}, {street} {house}",
        "{postcode} {place} {street} {house}",
        "{place} - {street} {house} ({postcode})",
    ),
    "text_glued": glued_together,
    "text_export_line": export_line,
    "text_labels": phrased(
        certain,
        "Straat: {street} Huisnr: {house} Postcode: {postcode} Plaats: {place}",
        "straatnaam={street}; huisnummer={house}; woonplaats={place}",
        "Adres: {street} - Nr: {house} - PC/Plaats: {apart} {place}",
    ),
    "text_web_form": web_form,
    "text_broken_line": broken_line,
    "text_cell_cut": cut_cell,
    "text_number_behind_place": phrased(
        certain,
        "{street} te {place}, huisnummer {house}",
        "{street}, {tail}, nr. {house}",
        "{street} ({place}) huisnr {house}",
    ),
    "text_number_in_words": worded_number,
    "text_number_sign": phrased(
        certain,
        "{street} #{house}, {tail}",
        "{street} № {house}, {place}",
        "{street} huisnr.{house} {tail}",
        "{street} no. {house}, {place}",
        "{street} n° {house} {place}",
    ),
    "text_key_only": phrased(
        keyed,
        "{postcode} {house}",
        "{apart}, {house}",
        "{postcode}-{house}",
        "{apart} nr {house}",
        "pc {postcode} huisnr {house}",
    ),
    "text_no_place": phrased(certain, "{street} {house}", "{street} nr. {house}", "{street} - {house}"),
    "text_bare_number": phrased(
        bare, "{street} {number}, {tail}", "{street} {number}, {place}", "{postcode} {place}, {street} {number}"
    ),
}
_SURROUNDED: dict[str, Kind] = {
    "text_care_of": phrased(
        certain,
        "p/a {firm}, {street} {house}, {tail}",
        "c/o {person}, {street} {house}, {place}",
        "t.a.v. {person}, {firm}, {street} {house}, {tail}",
        "{person}, {street} {house} {place}",
    ),
    "text_firm_with_digits": phrased(
        certain,
        "24/7 Flex B.V., {street} {house}, {tail}",
        "Studio 54 Horeca, {street} {house}, {place}",
        "Logistiek 2000 BV - {street} {house} - {place}",
        "Uitzendbureau 4You, {street} {house}, {tail}",
    ),
    "text_firm_named_after_street": beside_other_street(
        "Hotel {other}, {street} {house}, {tail}",
        "VvE {other}, p/a {street} {house}, {place}",
        "Garage {other} B.V. - {street} {house}, {tail}",
    ),
    "text_house_name": phrased(
        certain,
        "Huize Zonneschijn, {street} {house}, {tail}",
        '"De Drie Gezusters", {street} {house} {place}',
        "Villa Rustoord ({street} {house}, {place})",
        "Pension Wilma - {street} {house} - {tail}",
    ),
    "text_phone_behind": phrased(
        certain,
        "{street} {house}, {tail}, tel. {phone}",
        "{street} {house} {place} 0294-4{m}1{m}",
        "{street} {house}, {place} / {phone} / info@flexwerk.nl",
    ),
    "text_case_in_front": phrased(
        certain,
        "Z-2024-003{m} {street} {house}, {place}",
        "{day}: {street} {house}, {tail}",
        "{m}. {street} {house}, {tail}",
        "zaak 22{m}/{n} - {street} {house} - {place}",
        "locatie {n}: {street} {house}, {place}",
    ),
    "text_permit": phrased(
        certain,
        "Verleende omgevingsvergunning: {street} {house}, {apart} {place}, plaatsen van een dakkapel ({day})",
        "het omzetten van de woning {street} {house} te {place} in {n} onzelfstandige kamers",
        "vergunning kamerverhuur t.b.v. {n} personen op het perceel {street} {house}, {tail}",
        "afwijken bestemmingsplan {street} {house} ({place}) voor huisvesting van {m} arbeidsmigranten",
    ),
    "text_complaint": phrased(
        certain,
        "Er wonen {n} mensen op {street} {house} in {place}, elke nacht herrie",
        "Melding overlast van de bewoners van {street} {house}, {place}. Graag actie!",
        "op het adres {street} {house} staan steeds {n} busjes voor de deur",
        "Goedemiddag, in de woning {street} {house} te {place} slapen volgens mij {m} man. Mvg",
    ),
    "text_visit": phrased(
        certain,
        "{street} {house} {place}, niemand aanwezig, hercontrole {day}",
        "{day} 10:30 {street} {house}: {n} pers. aangetroffen, {m} bedden",
        "bezoek {n}: {street} {house}, {tail}, geen medewerking",
    ),
    "text_certificate": phrased(
        certain,
        "{street} {house}, {tail} max. {n} personen, {m} m2",
        "SNF {firm}: {street} {house} {place} ({n} bedden)",
        "{street} {house}, {apart} {place}; type a (woning); {n} pers; geldig t/m {day}",
        "{street} {house} {place} EUR 1{m} p.w. p.p.",
    ),
    "text_parcel_behind": phrased(
        certain,
        "{street} {house}, {place} (kad. sectie B nr. 2{m})",
        "{street} {house}, kadastraal WSP00 C 1{m}, {tail}",
        "perceel {street} {house} te {place}, sectie A, nummer {m}",
    ),
    "text_landmark_behind": phrased(
        certain,
        "{street} {house}, {place} (tegenover de supermarkt)",
        "{street} {house} {tail}, naast de kerk",
        "{street} {house}, {place} - het witte huis bij de brug",
        "{street} {house}, {tail} (vlakbij het station)",
    ),
    "text_corner": beside_other_street(
        "{street} {house} (hoek {other}), {place}",
        "{street} {house}, hoek {other}, {tail}",
        "{street} {house}, {place}, ingang via de {other}",
        "{street} {house} (zijstraat van de {other}) {place}",
    ),
    "text_postbus_beside": phrased(
        certain,
        "{firm}, {street} {house}, Postbus {m}, 1380 AB {place}",
        "Bezoekadres: {street} {house}, {place}. Postadres: Postbus 1{m}, 1380 AA {place}",
        "Postbus {m} 1380 AB {place} / bezoekadres {street} {house} {tail}",
    ),
    "text_office_elsewhere": phrased(
        certain,
        "Huisvesting: {street} {house}, {tail}. Kantoor: Industrieweg {m}, 4811 KT Breda",
        "kantooradres Energieweg {n}, 5145 NW Waalwijk; woonlocatie {street} {house}, {tail}",
        "woonadres {street} {house} {place}, werkadres Transportweg {m} te Venlo",
    ),
    "text_renumbered": with_next(
        "{street} {number} (voorheen nr. {wrong}), {tail}",
        "{street} {number}, {place} (was {wrong})",
        "{street} {number} (oud: {wrong}), {tail}",
    ),
    "text_corrected": with_next(
        "{street} {wrong}, moet zijn {street} {number}, {place}",
        "niet {street} {wrong} maar {number}, {place}",
        "{street} {number} {place} (stond abusievelijk als {wrong})",
    ),
}
KNOWN: dict[str, Kind] = _LAID_OUT | _SURROUNDED
