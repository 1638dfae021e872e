"""None kinds of the thirteenth test set: what is written is no object of the register, or not that house."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import (
    bare,
    behind,
    distance,
    fits_postcode,
    fold,
    house,
    index,
    spaced,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_PLACES = {
    "Muiden": "1398", "Naarden": "1411", "Bussum": "1404", "Hilversum": "1211", "Diemen": "1111", "Utrecht": "3512",
    "Almere": "1315", "Abcoude": "1391", "Nigtevecht": "1393", "Amsterdam": "1012", "Hoofddorp": "2132",
    "Zeist": "3701",
}  # fmt: skip
_LOOKALIKES = {
    "Weert": "6001",
    "Wezep": "8091",
    "Wessem": "6019",
    "Heesch": "5384",
    "Heerde": "8181",
    "Weesperkarspel": "1109",
}
_OTHER_TOWNS = (
    "1942",
    "0384",
    "0402",
    "0344",
    "0034",
    "0394",
    "Hilversum",
    "Gooise Meren",
    "Gemeente Diemen",
    "Utrecht",
)
_ABROAD = (
    "9000 Gent, België", "2000 Antwerpen, Belgique", "B-3500 Hasselt", "48599 Gronau, Duitsland",
    "D-47533 Kleve, Germany",
    "9000 Gent, Belgium", "47533 Kleve, Deutschland", "1000 Brussel, Belgie",
)  # fmt: skip
_FOREIGN = (
    "ul. Lipowa {}/4, 00-950 Warszawa, Polska", "ul. Kościuszki {}, 40-001 Katowice",
    "Str. Mihai Viteazu {}, Cluj-Napoca, Romania",
    "бул. Витоша {}, 1000 София, България", "Bahnhofstrasse {}, 10115 Berlin", "High Street {}, London SW1A 1AA, UK",
    "Bulevardul Unirii nr. {}, bl. 3, ap. {}, Bucuresti", "Calle Mayor {}, Madrid",
    "Hauptstr. {}, 45127 Essen, Duitsland",
)  # fmt: skip
_STREETS = (
    "Damrak", "Ceintuurbaan", "Oranje Nassauplein", "Churchillboulevard", "Zonnebloemhof", "Industrieterrein Noord",
    "Karel Doormanweg", "Vondelstraat", "Dorpsplein", "Generaal Spoorplantsoen", "Wibautstraat", "Lindengouw",
    "Bergselaan",
)  # fmt: skip
_NEAR = (
    "tegenover {0} {1}", "t/o {0} {1}", "t.o. {0} {1}", "naast {0} {1}", "{0} t/o {1}", "{0} tegenover {1}",
    "{0} naast nr. {1}",
    "nabij {0} {1}", "schuin tegenover {0} {1}", "ter hoogte van {0} {1}", "t.h.v. {0} {1}", "{0} t.h.v. nr {1}",
    "perceel achter {0} {1}", "{0} bij {1}", "vlakbij {0} {1}", "{0} to {1}", "{0} by {1}", "bij {0} {1}",
    "grenzend aan {0} {1}",
)  # fmt: skip
_NEAR_FOREIGN = (
    "opposite {0} {1}", "next to {0} {1}", "behind {0} {1}", "naprzeciwko {0} {1}", "obok {0} {1}",
    "vizavi de {0} {1}",
    "lângă {0} {1}", "срещу {0} {1}", "gegenüber {0} {1}", "across from {0} {1}", "near {0} {1}", "langa {0} {1}",
)  # fmt: skip
_PLACEHOLDERS = (
    "onbekend", "n.v.t.", "adres volgt", "zie opmerking", "geen vaste woon- of verblijfplaats", "zvwovp",
    "dakloos", "idem", "test",
    "nader te bepalen", "brak danych", "nieznany", "necunoscut", "неизвестен", "bez adresu", "vertrokken", "VOW",
    "niet ingevuld",
    "geen adres bekend", "xxx", "wisselend", "adres geheim", "zelfde adres als partner", "nvt nvt nvt", "#N/B",
    "#VERW!", "########",
    "unknown", "fara adres\u0103", "zie bijlage", "ntb", "0000AA 0", "9999ZZ 99",
)  # fmt: skip
_CONTACTS = (
    "info@flexwerk.nl", "0294-412345", "+31 6 12345678", "www.uitzendgroep.nl", "IBAN NL91 ABNA 0417 1643 00",
    "KvK 32123456",
    "dhr. J. de Vries", "fam. Kowalski", "14-09-2021", "BTW NL001234567B01",
)  # fmt: skip
_PLACES_TOLD = (
    "woonboot in de Vecht, Weesp", "caravan op erf, Weesp", "loods industrieterrein Weesp",
    "stacaravan bij de boerderij",
    "kad. Weesp sectie B nr. 1234", "perceel WSP00 A 1234", "park de Vecht plaats 14", "volkstuin 23 Weesp",
    "bouwkeet station Weesp",
    "Weesp, sectie C, nummer 871", "lantaarnpaal 112 Weesp", "gasstation A1 km 14,2",
)  # fmt: skip
_ROWS = (
    {"straat": "straat", "huisnummer": "huisnummer", "postcode": "postcode", "woonplaats": "woonplaats"},
    {"straat": "Straatnaam", "huisnummer": "Nr", "huisletter": "Letter", "postcode": "PC", "woonplaats": "Plaats"},
    {"straat": "Totaal", "huisnummer": "412"}, {"adres": "Totaal 37 woningen Weesp"}, {"adres": "Subtotaal: 12"},
    {"adres": "Lijst adressen Weesp, peildatum 15-09-2021"}, {"adres": "Blad 2 van 14"}, {"adres": "Adres"},
)  # fmt: skip


def _text(rng: random.Random, home: Home, head: str) -> Cells:
    tail = rng.choice([home.place, behind(rng, home)]) if home.postcode else home.place
    return {"adres": f"{head}, {tail}"}


def _no_house(home: Home, town: Town, number: int) -> bool:
    """Tell whether a number is no house of the street or postcode, also not as number and figure run together."""
    if number < 1 or town.has(home.street, number) or (home.postcode and fits_postcode(town, home.postcode, number)):
        return False
    if any(town.has(street, number) for street in town.streets if fold(street) in fold(home.street)):
        return False
    signs = str(number)
    cuts = [(int(signs[:i]), signs[i:]) for i in range(1, len(signs))]
    return not any(rest in town.suffixes.get((home.street, start), ()) for start, rest in cuts)


def number_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A number between or just beyond those of the street."""
    number = home.number + rng.choice([-3, -2, -1, 1, 2, 3, 10, 50, 100])
    if not _no_house(home, town, number):
        return None
    return rng.choice([bare(home, huisnummer=str(number)), _text(rng, home, f"{home.street} {number}")])


def figures_swapped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The figures of the number swapped or one doubled, where no such house exists."""
    signs = str(home.number)
    number = int(rng.choice([signs[::-1], signs + rng.choice(signs)]))
    if number == home.number or not _no_house(home, town, number) or home.suffix:
        return None
    return rng.choice([bare(home, huisnummer=str(number)), _text(rng, home, f"{home.street} {number}")])


def suffix_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter, or a suffix of another town's style, at a number that is divided otherwise."""
    have = town.at(home)
    if len(have - {""}) < 2:
        return None
    wrong = [letter for letter in "DEFGJLPQRVXYZ" if not any(suffix.startswith(letter) for suffix in have)]
    wrong += [word for word in ("bis", "rood", "zwart", "rd", "zw") if word.upper() not in have]
    suffix = rng.choice(wrong)
    name = "huisletter" if len(suffix) == 1 else "huisnummertoevoeging"
    return rng.choice([bare(home, **{name: suffix}), _text(rng, home, f"{home.street} {home.number} {suffix}")])


def near_not_at(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite, beside, near or behind a house, in Dutch."""
    return _text(rng, home, rng.choice(_NEAR).format(home.street, home.house))


def near_in_another_language(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite, beside, near or behind a house, in another language."""
    return _text(rng, home, rng.choice(_NEAR_FOREIGN).format(home.street, home.house))


def near_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`to` or `by` in its column, or before the number or the street."""
    cells = columns(home)
    word = rng.choice(["to", "by", "TO", "BY", "t/o", "tegenover", "bij"])
    before = {**cells, "huisnummer": f"{rng.choice(['t/o', 'to', 'tegenover', 'naast', 'bij'])} {home.number}"}
    in_street = {**cells, "straat": f"{rng.choice(['t/o', 'tegenover', 'naast', 'nabij'])} {home.street}"}
    return rng.choice([{**cells, "aanduiding": word}, before, in_street])


def in_another_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same street and number in another place of the country, sometimes one whose name looks alike."""
    lookalike = rng.random() < 0.3
    place, digits = rng.choice(sorted((_LOOKALIKES if lookalike else _PLACES).items()))
    code = digits + rng.choice(["AB", "BK", "CX", "GH", "LP", "VE"])
    if code in town.postcodes or code.startswith("138") or place == home.place:
        return None
    in_columns = {**columns(home), "postcode": code, "woonplaats": place}
    text = f"{home.street} {house(rng, home)}, {rng.choice([code, spaced(code)])} {place}"
    if lookalike or place == "Amsterdam":
        return rng.choice([in_columns, {"adres": text}])
    short = {"adres": f"{home.street} {house(rng, home)}, {place}"}
    return rng.choice([in_columns, {"adres": text}, short, {**columns(home), "postcode": "", "woonplaats": place}])


def in_another_municipality(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same street and number without place, with the code or name of another municipality."""
    cells = {**columns(home), "postcode": "", "woonplaats": ""}
    return {**cells, "gemeente": rng.choice(_OTHER_TOWNS)}


def abroad(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A foreign address, also one in a street of the same name."""
    number = rng.randint(1, 90)
    foreign = rng.choice(_FOREIGN)
    texts = [
        f"{home.street} {house(rng, home)}, {rng.choice(_ABROAD)}",
        foreign.format(*[number] * foreign.count("{}")),
    ]
    return {"adres": rng.choice(texts)}


def post_box(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box or reply number, in text and in columns."""
    number, code = rng.randint(1, 400), "1380" + rng.choice(["AA", "AB", "AC", "AE", "AG", "VB"])
    word = rng.choice(
        ["Postbus", "postbus nr.", "POSTBUS", "Antwoordnummer", "P.O. Box", "PO Box", "Post bus", "Pb.", "Postbusnr"]
    )
    in_columns = {"straat": rng.choice(["Postbus", "Antwoordnummer"]), "huisnummer": str(number), "postcode": code}
    firm = rng.choice(["", "", "Flexwerk B.V., ", "t.a.v. personeelszaken, "])
    return rng.choice(
        [{"adres": f"{firm}{word} {number}, {code} {home.place}"}, {**in_columns, "woonplaats": home.place}]
    )


def placeholder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word for no address, an error of Excel, somebody's name or number."""
    word = rng.choice([*_PLACEHOLDERS, *_CONTACTS])
    return rng.choice(
        [{"adres": word}, {"adres": word}, {"straat": word, "woonplaats": rng.choice(["", home.place, word])}]
    )


def number_filled_in(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street and place with a word or figure that stands for no number."""
    word = rng.choice(
        ["0", "999", "9999", "99999", "z.n.", "zn", "ong.", "ongenummerd", "onbekend", "o.n.", "nnb", "44317", "00000"]
    )
    if len(index(town).in_street[home.street]) < 2 or (word.isdigit() and not _no_house(home, town, int(word) or 9999)):
        return None
    return rng.choice([bare(home, huisnummer=word), _text(rng, home, f"{home.street} {word}")])


def number_missing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street, a corner of two streets, a postcode or a place, without any number."""
    other = rng.choice(town.homes).street
    with_code = [at for at in index(town).in_street[home.street] if at.postcode == home.postcode]
    alone = len(with_code) < 2 or min(len(index(town).in_street[street]) for street in (home.street, other)) < 2
    if alone or not home.postcode or other == home.street:
        return None
    corner = f"hoek {home.street}/{other}, {home.place}"
    forms = [{"adres": f"{home.street}, {behind(rng, home)}"}, {"adres": corner}, {"adres": behind(rng, home)}]
    return rng.choice([*forms, bare(home, huisnummer=""), {"adres": f"ergens in de {home.street} te {home.place}"}])


def id_of_nothing(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Zeros, an id of another municipality, a number of nothing, without an address."""
    ids = [
        "0" * 16,
        f"03630100{rng.randint(10**7, 10**8 - 1)}",
        f"045701000099{rng.randint(1000, 9999)}",
        "0457",
        "4,57E+14",
    ]
    return {rng.choice(["object_id", "object_id", "nummeraanduiding_id"]): rng.choice([*ids, "1234567890123456"])}


def not_an_address_row(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A heading, a total, or a remark about a place without an address."""
    return rng.choice(
        [dict(rng.choice(_ROWS)), {"adres": rng.choice(_PLACES_TOLD)}, {"locatie": rng.choice(_PLACES_TOLD)}]
    )


def street_unknown(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street the place does not have, without a postcode of the place."""
    street = rng.choice(_STREETS)
    if min(distance(fold(street), fold(known)) for known in town.streets) < 4:
        return None
    cells = {"straat": street, "huisnummer": str(home.number), "woonplaats": home.place}
    return rng.choice([cells, {"adres": f"{street} {home.number}, {home.place}"}])


KINDS: dict[str, Kind] = {
    "number_unknown": number_unknown,
    "figures_swapped": figures_swapped,
    "suffix_unknown": suffix_unknown,
    "near_not_at": near_not_at,
    "near_in_another_language": near_in_another_language,
    "near_in_columns": near_in_columns,
    "in_another_place": in_another_place,
    "in_another_municipality": in_another_municipality,
    "abroad": abroad,
    "post_box": post_box,
    "placeholder": placeholder,
    "number_filled_in": number_filled_in,
    "number_missing": number_missing,
    "id_of_nothing": id_of_nothing,
    "not_an_address_row": not_an_address_row,
    "street_unknown": street_unknown,
}
