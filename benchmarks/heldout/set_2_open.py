"""Of the second held-out set: rows that leave several objects possible, and rows that name no address here."""

from __future__ import annotations

import random
import string

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns


def _several_numbers(rng: random.Random, home: Home, town: Town) -> Cells | None:
    others = [home.number + step for step in (2, 4) if "" in town.suffixes.get((home.street, home.number + step), ())]
    if home.siblings > 1 or home.suffix or len(others) < 2:
        return None
    sign = rng.choice((", ", " en ", "/", " + "))
    return {"adres": f"{home.street} {sign.join(map(str, [home.number, *others]))}, {home.postcode} {home.place}"}


def _range_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    last = home.number + rng.choice((2, 4, 6))
    if home.siblings > 1 or home.suffix or "" not in town.suffixes.get((home.street, last), ()):
        return None
    return {
        **columns(home),
        "huisnummer": str(home.number),
        "huisnummertoevoeging": f"{rng.choice(('t/m', '-', 'tm'))} {last}",
    }


def _question_mark(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.siblings < 3 or "" in town.at(home):
        return None
    return {**columns(home), "huisletter": rng.choice(("?", "-", "*")), "huisnummertoevoeging": ""}


def _postcode_of_another_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street and number are one address, postcode and number another."""
    for other in rng.sample(town.homes, 300):
        if (
            (other.number, other.suffix) == (home.number, home.suffix)
            and other.street != home.street
            and other.postcode
        ):
            return {"postcode": other.postcode, "huisnummer": str(home.number), "huisletter": home.letter,
                    "huisnummertoevoeging": home.addition, "straat": home.street}  # fmt: skip
    return None


def _two_rooms_two_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    letters = sorted(each for each in town.at(home) if len(each) == 1 and each.isalpha())
    if home.suffix.upper() not in letters or len(letters) < 3:
        return None
    return (
        {"adres": f"{home.street} {home.number} {'/'.join(letters[:3])}, {home.place}"}
        if home.suffix.upper() in letters[:3]
        else None
    )


def _street_begun(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The beginning of two street names that both have the number."""
    begun = home.street[: max(5, len(home.street) // 2)]
    twins = [
        name for name in town.streets if name.startswith(begun) and name != home.street and town.has(name, home.number)
    ]
    if not twins or home.siblings > 1 or home.suffix or begun in town.streets:
        return None
    return {"straat": f"{begun}.", "huisnummer": str(home.number), "woonplaats": home.place}


def _number_far_away(rng: random.Random, home: Home, town: Town) -> Cells | None:
    number = home.number * 10 + rng.randrange(10)
    return (
        None
        if town.has(home.street, number)
        else {**columns(home.at(number)), "postcode": rng.choice((home.postcode, ""))}
    )


def _letter_that_is_not(rng: random.Random, home: Home, town: Town) -> Cells | None:
    letter = rng.choice(string.ascii_uppercase)
    if any(each.startswith(letter) for each in town.at(home)) or home.siblings > 1 or letter in "HKL":
        return None
    return {"adres": f"{home.street} {home.number}{letter}, {home.place}"}


def _addition_that_is_not(rng: random.Random, home: Home, town: Town) -> Cells | None:
    addition = rng.choice(("bis", "2", "14", "rood", "III", "A2", "bov", "3e"))
    if home.siblings > 1 or home.suffix:
        return None
    return {**columns(home), "huisnummertoevoeging": addition}


def _common_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    names = ("Havenstraat", "Ravenstraat", "Beukenlaan", "Kerkhofweg", "Bloemstraat", "Molenweg", "Parklaan", "Dorpsweg", "Hogeweg",
             "Vechtlaan", "Prinsenhof", "Rozenlaan", "Tulpstraat", "Weverstraat", "Schoolweg", "Lindestraat", "Nieuwelaan", "Torenlaan",
             "Zandpad", "Muiderweg", "Singelweg", "Julianalaan", "Emmalaan", "Middenweg", "Stationslaan")  # fmt: skip
    street = rng.choice(names)
    return None if street in town.streets else {"adres": f"{street} {home.house}, {home.place}"}


def _another_country(rng: random.Random, home: Home, _: Town) -> Cells:
    return {"adres": rng.choice((
        f"Dorfstraße {home.number}, D-46446 Emmerich am Rhein", f"Kerkstraat {home.number}, B-2060 Antwerpen", f"ul. Kościuszki {home.number}/4, 45-062 Opole",
        f"bul. Hristo Botev {home.number}, 4000 Plovdiv", f"Strada Libertății {home.number}, 300077 Timișoara, RO", f"{home.street} {home.number}, 1000 Brussel",
    ))}  # fmt: skip


def _other_town_in_columns(rng: random.Random, home: Home, _: Town) -> Cells:
    place, postcode = rng.choice(
        (
            ("Almere", "1315AB"),
            ("Hilversum", "1211CD"),
            ("Utrecht", "3511EF"),
            ("Wezep", ""),
            ("Weerselo", ""),
            ("Weert", ""),
        )
    )
    return {**columns(home), "woonplaats": place, "postcode": postcode}


def _beside(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(("achterzijde {0} {1}", "perceel naast {0} {1}", "caravan tegenover {0} {1}", "bouwkeet t.o. {0} {1}", "obok {0} {1}", "langs {0} {1}", "opposite {0} {1}", "{0} {1} e.o.", "terrein achter {0} {1}"))  # fmt: skip
    return {"adres": f"{form.format(home.street, home.number)}, {home.place}"}


def _only_a_part(rng: random.Random, home: Home, _: Town) -> Cells:
    return rng.choice((
        {"straat": home.street, "woonplaats": home.place}, {"postcode": home.postcode, "woonplaats": home.place}, {"huisnummer": str(home.number)},
        {"adres": f"kamer 3, {home.place}"}, {"adres": f"{home.place} {home.number}"}, {"woonplaats": home.place, "huisnummer": str(home.number)},
    ))  # fmt: skip


def _boxes(rng: random.Random, home: Home, _: Town) -> Cells:
    return rng.choice((
        {"straat": "Postbus", "huisnummer": str(home.number), "woonplaats": home.place, "postcode": home.postcode},
        {"adres": f"Pb. {home.number}, {home.postcode} {home.place}"}, {"adres": f"skrytka pocztowa {home.number}, {home.place}"},
        {"straat": "Antwoordnummer", "huisnummer": str(home.number), "woonplaats": home.place},
    ))  # fmt: skip


OPEN: dict[str, Kind] = {
    "several numbers": _several_numbers,
    "range in two columns": _range_in_columns,
    "sign for a suffix": _question_mark,
    "postcode of another house": _postcode_of_another_house,
    "three letters": _two_rooms_two_letters,
    "beginning of two streets": _street_begun,
}

NONE: dict[str, Kind] = {
    "number ten times as large": _number_far_away,
    "letter that is not": _letter_that_is_not,
    "addition that is not": _addition_that_is_not,
    "common street that is not": _common_street,
    "another country": _another_country,
    "other town in columns": _other_town_in_columns,
    "beside": _beside,
    "only a part": _only_a_part,
    "boxes": _boxes,
}
