"""The first test set of the matcher, used while it was built: its scores are in-sample.

    python -m benchmarks.linkage BAG.zip --reference-date 2021-09-15 [--seed 1] [--rows 20000]

The held-out sets are `heldout.set_1` and what follows it; docs/linkage-scores.md holds the scores of all.
"""

from __future__ import annotations

import random
import string

from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns, glued, main, text


def typo(rng: random.Random, word: str) -> str:
    """Change, drop, double or swap one letter."""
    at = rng.randrange(1, len(word) - 1)
    letter = rng.choice(string.ascii_lowercase)
    return rng.choice(
        (
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def _clean_columns(_: random.Random, home: Home, __: Town) -> Cells:
    return columns(home)


def _clean_text(_: random.Random, home: Home, __: Town) -> Cells:
    return text(home)


def _number_column_holds_all(_: random.Random, home: Home, __: Town) -> Cells:
    return {**columns(home), "huisnummer": f"{home.number} {home.suffix}", "huisletter": "", "huisnummertoevoeging": ""}


def _split_moved(_: random.Random, home: Home, __: Town) -> Cells | None:
    if not home.suffix:
        return None
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": home.suffix.lower()}


def _case_and_marks(rng: random.Random, home: Home, _: Town) -> Cells:
    marks = rng.choice((" ", "  ", " ; ", "\n"))
    return {
        "adres": f"{home.street.upper()}{marks}{home.number} {home.suffix}{marks}{home.postcode.lower()} {home.place}"
    }


def _without_postcode(_: random.Random, home: Home, __: Town) -> Cells:
    return {**columns(home), "postcode": ""}


def _text_without_postcode(_: random.Random, home: Home, __: Town) -> Cells:
    return text(home, postcode="")


def _postcode_and_number(_: random.Random, home: Home, __: Town) -> Cells | None:
    return {**columns(home), "straat": "", "woonplaats": ""} if home.postcode else None


def _number_before_street(_: random.Random, home: Home, __: Town) -> Cells:
    return {"adres": f"{home.number}{glued(home.suffix)} {home.street}, {home.postcode} {home.place}"}


def _place_first(_: random.Random, home: Home, __: Town) -> Cells:
    return {"adres": f"{home.postcode} {home.place}, {home.street} {home.number} {home.suffix}"}


def _company_before(rng: random.Random, home: Home, _: Town) -> Cells:
    company = rng.choice(("c/o Flexwerk BV", "Uitzendbureau De Brug", "t.a.v. receptie", "Hotel Zonzicht 24 uur"))
    return {"adres": f"{company}, {text(home)['adres']}"}


def _street_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _with_typo(rng, home, town, columns(home))


def _street_typo_without_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _with_typo(rng, home, town, {**columns(home), "postcode": ""})


def _with_typo(rng: random.Random, home: Home, town: Town, cells: Cells) -> Cells | None:
    if len(home.street) < 5:
        return None
    wrong = typo(rng, home.street)
    return {**cells, "straat": wrong} if wrong not in town.streets else None


def _text_street_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if len(home.street) < 5:
        return None
    wrong = typo(rng, home.street)
    return text(home, street=wrong) if wrong not in town.streets else None


def _place_typo(rng: random.Random, home: Home, _: Town) -> Cells:
    return text(home, postcode="", place=typo(rng, home.place))


def _postcode_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode:
        return None
    wrong = home.postcode[:5] + rng.choice(string.ascii_uppercase)
    return {**columns(home), "postcode": wrong} if wrong != home.postcode else None


def _street_shortened(_: random.Random, home: Home, __: Town) -> Cells | None:
    short = home.street
    for long, cut in (
        ("straat", "str."),
        ("laan", "ln"),
        ("weg", "wg"),
        ("plein", "pln"),
        ("van de", "v.d."),
        ("van", "v."),
    ):
        short = short.replace(long, cut)
    return {**columns(home), "straat": short, "postcode": ""} if short != home.street else None


def _room_inside(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.siblings > 1 and not home.suffix:
        return None
    room = rng.choice(("kamer 3", "k2", "kmr. 12", "room 4", "pokój 2", "camera 1", "bed 2"))
    return {
        **columns(home),
        "huisnummer": f"{home.number} {home.suffix} {room}",
        "huisletter": "",
        "huisnummertoevoeging": "",
    }


def _floor_in_words(_: random.Random, home: Home, __: Town) -> Cells | None:
    words = {"ben": "beneden", "bov": "boven", "H": "huis", "BS": "bis", "I": "1 hoog", "A": ""}.get(home.suffix, "")
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": words} if words else None


def _suffix_dropped(_: random.Random, home: Home, town: Town) -> Cells | None:
    open_number = home.siblings > 2 and "" not in town.at(home)
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": ""} if open_number else None


def _range(_: random.Random, home: Home, town: Town) -> Cells | None:
    end = home.number + 2
    if home.suffix or home.siblings > 1 or not town.has(home.street, end):
        return None
    return {**columns(home), "huisnummer": f"{home.number}-{end}"}


def _postcode_of_another(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.homes)
    there = {(each.postcode, each.number, each.suffix.upper()) for each in town.homes if each.street == other.street}
    named = (other.postcode, home.number, home.suffix.upper())
    if not other.postcode or other.street == home.street or named not in there:
        return None
    return {**columns(home), "postcode": other.postcode}


def _no_such_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number + rng.randrange(2, 400)
    return None if town.has(home.street, number) else rng.choice((columns, text))(home.at(number))


def _no_such_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    suffix = rng.choice(("Q", "W", "87", "X3", "Z"))
    if suffix in town.at(home):
        return None
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": suffix}


def _another_town(rng: random.Random, home: Home, _: Town) -> Cells:
    postcode, place = rng.choice((("5038AB", "Tilburg"), ("3011AA", "Rotterdam"), ("2512CD", "Den Haag")))
    return rng.choice(
        ({**columns(home), "postcode": postcode, "woonplaats": place}, text(home, postcode=postcode, place=place))
    )


def _no_such_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(("Abeelpad", "Kromme Elleboog", "Vlasakker", "Turfschuitstraat", "Dadelhof", "Mosterdsteeg"))
    return None if street in town.streets else {**columns(home), "straat": street, "postcode": ""}


def _near(rng: random.Random, home: Home, _: Town) -> Cells:
    return rng.choice(({**columns(home), "aanduiding": "to"}, {"adres": f"naast {text(home)['adres']}"}))


KINDS: Kinds = {
    "known": {
        "clean columns": _clean_columns,
        "clean text": _clean_text,
        "all in the number column": _number_column_holds_all,
        "letter and addition together": _split_moved,
        "case, spaces, marks": _case_and_marks,
        "no postcode": _without_postcode,
        "text without postcode": _text_without_postcode,
        "postcode and number only": _postcode_and_number,
        "number before street": _number_before_street,
        "place first": _place_first,
        "company before the street": _company_before,
        "typing error in street": _street_typo,
        "typing error in street, no postcode": _street_typo_without_postcode,
        "typing error in street, text": _text_street_typo,
        "typing error in place": _place_typo,
        "typing error in postcode": _postcode_typo,
        "street shortened": _street_shortened,
        "room inside": _room_inside,
        "floor in words": _floor_in_words,
    },
    "open": {
        "suffix dropped": _suffix_dropped,
        "range": _range,
        "postcode of another address": _postcode_of_another,
    },
    "none": {
        "no such number": _no_such_number,
        "no such suffix": _no_such_suffix,
        "another town": _another_town,
        "no such street": _no_such_street,
        "near, not at": _near,
    },
}

if __name__ == "__main__":
    main(__doc__, KINDS)
