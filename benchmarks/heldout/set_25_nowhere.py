"""Set 25, none: houses that are not meant (near, opposite), post boxes, places abroad, and cells without an address."""

from __future__ import annotations

import random

from benchmarks.heldout.set_25_base import edit, house_of, index, lay, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_ABROAD = ("ul. Długa {n}, 00-238 Warszawa", "Str. Victoriei {n}, Cluj-Napoca, România", "ul. Vitosha {n}, 1000 Sofia, Bulgaria", "Hauptstraße {n}, 47533 Kleve, Deutschland", "Kerkstraat {n}, 2060 Antwerpen, België",
           "Stationsstraat {n}, 9100 Sint-Niklaas (B)", "Os. Przyjaźni {n}/14, 61-686 Poznań, Polska", "12 High Street, London {n}", "бул. Витоша {n}, София", "Kossuth u. {n}, 4024 Debrecen", "Molenstraat {n}, 3600 Genk, Belgium")  # fmt: skip
_NOWHERE = ("onbekend", "ONBEKEND", "zonder vaste woon- of verblijfplaats", "zvwovp", "VOW", "vertrokken onbekend waarheen", "n.v.t.", "niet opgegeven", "adres volgt", "nader te bepalen", "dakloos", "geen", "?", "-----", "xxx", "XXXX 0", ". 0", "brak adresu", "fără adresă", "неизвестен", "wisselende adressen")  # fmt: skip
_BROKEN = ("#N/B", "#REF!", "#VERW!", "#NAAM?", "=A12", "zie boven", "idem", "idem als vorige regel", '"', "NULL", "nan", "[object Object]", "0", "00-00-0000", "12-05-2024", "{adres}", "$ADRES$", "44927", "1,2E+15")  # fmt: skip
_NEAR = ("bij", "nabij", "naast", "achter", "ter hoogte van", "t.h.v.", "in de buurt van", "in nabijheid van", "vlak bij", "schuin achter", "omgeving", "links naast")  # fmt: skip
_ACROSS = ("tegenover", "t/o", "t.o.", "schuin tegenover", "recht tegenover", "tgo.", "aan de overkant van", "overzijde", "vis-à-vis")  # fmt: skip
_TONGUES = ("naprzeciwko", "naprzeciw", "obok", "blisko", "koło", "vizavi de", "lângă", "aproape de", "în fața", "срещу", "до", "близо до", "opposite", "across from", "next to", "near", "gegenüber", "neben", "hinter")  # fmt: skip
_PLOTS = ("kavel {n}, plan Weespersluis, Weesp", "bouwnummer {n} fase 2, Weesp", "kadastraal perceel Weesp sectie B nr. {n}", "garagebox {n}, Weesp", "hmp {n},4 A1 links", "jachthaven Weesp, steiger C plaats {n}", "camping De Krommeling, veld 3 plaats {n}", "parkeerplaats P+R Weesp, vak {n}", "volkstuin {n}, Weesp", "bouwkeet 3, bouwterrein {n}")  # fmt: skip
_POST = ("Postbus {n}, 1380 AA Weesp", "postbus {n}0 Weesp", "P.O. Box {n}, Weesp, The Netherlands", "PB {n}, 1380AB Weesp", "Antwoordnummer {n}0, 1380 VB Weesp", "skrytka pocztowa {n}, Weesp", "Postfach {n}, 1380 AA Weesp", "Post Bus {n} Weesp", "căsuța poștală {n}, Weesp", "p.b. {n} te Weesp")  # fmt: skip
_FIRMS = ("Vecht Flex B.V., Weesp", "Uitzendbureau Job4All", "Stichting Slaapgoed, tel. 0294-4125{n}", "info@eurobed.example", "06-123456{n}", "52.30{n}12, 5.04178", "RD 131{n}5 / 479320", "gemeentehuis Weesp", "politiebureau", "Weesp", "Noord-Holland", "1381", "KvK 321456{n}", "NL", "Weesp NH {n}", "hotel bij het station")  # fmt: skip


def _one_of(choices: tuple[str, ...]) -> Kind:
    """Make a kind that takes a fixed text, with some number in it."""
    return lambda rng, home, town: {"adres": rng.choice(choices).replace("{n}", str(rng.randint(1, 90)))}


def _before(wordlist: tuple[str, ...]) -> Kind:
    """Put a word before the address that says: not this house."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        house, word = house_of(rng, home), rng.choice(wordlist)
        behind = rng.choice((f", {home.place}", f" te {home.place}", f", {spaced(rng, home.postcode)} {home.place}"))
        return {
            "adres": rng.choice(
                (
                    f"{word} {home.street} {house}{behind}",
                    f"caravan {word} {home.street} {house}{behind}",
                    f"{home.place}, {word} {home.street} {house}",
                )
            )
        }

    return kind


def _within(wordlist: tuple[str, ...]) -> Kind:
    """Put such a word between street and number, or before the number column."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        """Write one row."""
        word = rng.choice(wordlist)
        return rng.choice(
            (
                {"adres": f"{home.street} {word} {home.number}, {home.place}"},
                {"adres": f"{home.street}, {word} nr. {home.number}, {home.place}"},
                columns(home) | {"huisnummer": f"{word} {home.number}"},
            )
        )

    return kind


def _no_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street, a postcode or a place, and no number, in a street with many houses."""
    if len(index(town).numbers[home.street]) < 4 or sum(code == home.postcode for code, _ in index(town).doors) < 2:
        return None
    return rng.choice(
        (
            {"adres": f"{home.street}, {home.place}"},
            {"adres": f"{home.postcode} {home.place}"},
            columns(home)
            | {
                "huisnummer": rng.choice(("", "?", "onb.", "z.n.", "b.n.")),
                "huisletter": "",
                "huisnummertoevoeging": "",
            },
            {"adres": f"{home.street} zonder nummer, {home.place}"},
            {"postcode": home.postcode, "woonplaats": home.place},
        )
    )


def _id_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An id that no register of this town holds, and no address."""
    return {
        "object_id": rng.choice(
            (
                "0000000000000000",
                f"045701999{rng.randint(1000000, 9999999)}",
                f"036301000{rng.randint(1000000, 9999999)}",
                "9999999999999999",
                f"045710999{rng.randint(1000000, 9999999)}",
            )
        )
    }


NOWHERE: dict[str, Kind] = {
    "abroad": _one_of(_ABROAD),
    "near_before": _before(_NEAR),
    "across_before": _before(_ACROSS),
    "near_in_other_tongues": _before(_TONGUES),
    "across_within": _within(("t/o", "tegenover", "t.o.", "to", "schuin t/o")),
    "near_within": _within(("naast", "nabij", "bij", "achter", "by")),
    "near_by_column": edit({"aanduiding": "to"}, {"aanduiding": "by"}, {"aanduiding": "TO", "postcode": ""}, {"aanduiding": " by "}, {"aanduiding": "tegenover"}, {"aanduiding": "bij"}),
    "between_two": lay("perceel tussen {street} {number} en spoor, {place}", "bosje achter de tuin van {street} {number}, {place}", "bouwterrein tegenover de ingang van {street} {number}, {place}", "tent aan het water, tgov. {street} {number} {place}"),
    "post_box": _one_of(_POST),
    "post_box_in_columns": lambda rng, home, town: {"straat": rng.choice(("Postbus", "POSTBUS", "Antwoordnummer", "P.O.Box")), "huisnummer": str(rng.randint(1, 400)), "postcode": rng.choice(("1380AA", "1380 AB", "")), "woonplaats": home.place},
    "nowhere": _one_of(_NOWHERE),
    "nowhere_in_columns": lambda rng, home, town: {"straat": rng.choice((".", "onbekend", "xx", "-")), "huisnummer": rng.choice(("0", "00000", "1", "999")), "postcode": rng.choice(("", "0000AA", "9999XX")), "woonplaats": rng.choice((home.place, "", "."))},
    "number_is_a_placeholder": edit({"huisnummer": "0", "huisletter": "", "huisnummertoevoeging": ""}, {"huisnummer": "99999", "huisletter": ""}, {"huisnummer": "00000", "huisletter": "", "huisnummertoevoeging": ""}, fits=lambda home, town: len(index(town).numbers[home.street]) > 3),
    "broken_cells": _one_of(_BROKEN),
    "plots_and_parking": _one_of(_PLOTS),
    "firms_phones_places": _one_of(_FIRMS),
    "no_number": _no_number,
    "id_unknown": _id_unknown,
}  # fmt: skip
"""Every answer is wrong: the row does not say that somebody lives in a house of this town."""
