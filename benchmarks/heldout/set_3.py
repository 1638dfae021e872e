"""The third held-out set: new kinds again, written down after the changes that the second set inspired.

    python -m benchmarks.heldout.set_3 BAG.zip --reference-date 2021-09-15 [--seed 301] [--rows 20000]

Scores: docs/linkage-scores.md.
"""

from __future__ import annotations

import random
import re

from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, main, text


def _as(home: Home, pattern: str, **more: str) -> Cells:
    words = {"street": home.street, "house": home.house, "number": str(home.number), "suffix": home.suffix}
    return {"adres": pattern.format(**words, postcode=home.postcode, place=home.place, **more)}


def _one_of(*patterns: str) -> Kind:
    def kind(rng: random.Random, home: Home, _: Town) -> Cells | None:
        return _as(home, rng.choice(patterns)) if home.postcode else None

    return kind


def _street(rng: random.Random, home: Home, town: Town, street: str) -> Cells | None:
    if street == home.street or len(street) < 4 or street.casefold() in {name.casefold() for name in town.streets}:
        return None
    kept = home.postcode if rng.random() < 0.6 else ""
    return rng.choice(({**columns(home), "straat": street, "postcode": kept}, text(home, street=street, postcode=kept)))


def _syllable_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    parts = re.findall(r"[^aeiou]*[aeiou]+(?:[^aeiou]*$)?", home.street)
    if len(parts) < 4:
        return None
    del parts[rng.randrange(1, len(parts) - 2)]
    wrong = "".join(parts)
    found = _street(rng, home, town, wrong)
    return {**columns(home), "straat": wrong} if found else None


def _words_turned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = home.street.split()
    return _street(rng, home, town, f"{words[-1]} {' '.join(words[:-1])}") if len(words) > 1 else None


def _comma_in_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    found = re.fullmatch(r"(.*?)(straat|laan|weg|hof|plein)", home.street)
    return _street(rng, home, town, f"{found[1]}{rng.choice(('-', ' ', '. '))}{found[2]}") if found else None


def _camel(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _street(rng, home, town, home.street.title().replace(" ", "")) if " " in home.street else None


def _letter_s_added(rng: random.Random, home: Home, town: Town) -> Cells | None:
    found = re.fullmatch(r"(.*?)(s?)(straat|laan|weg|hof|plein|gracht)", home.street)
    if not found or not found[1]:
        return None
    changed = found[1] + ("" if found[2] else "s") + found[3]
    return _street(rng, home, town, changed)


def _n_between(rng: random.Random, home: Home, town: Town) -> Cells | None:
    changed = re.sub(r"en(?=straat|laan|weg|hof|steeg)", "e", home.street)
    return _street(rng, home, town, changed)


def _foreign_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    table = str.maketrans({"e": "ě", "a": "ă", "o": "ó", "i": "í", "s": "ș", "t": "ț", "z": "ż", "l": "ł", "n": "ń"})
    at = rng.randrange(1, len(home.street) - 1)
    return _street(
        rng, home, town, home.street[:at] + home.street[at : at + 3].translate(table) + home.street[at + 3 :]
    )


def _postcode_column_has_place(rng: random.Random, home: Home, _: Town) -> Cells | None:
    form = rng.choice(
        (f"{home.postcode} {home.place}", f"{home.place} {home.postcode}", f"{home.postcode},{home.place}")
    )
    return {**columns(home), "postcode": form, "woonplaats": ""} if home.postcode else None


def _number_and_suffix_in_street_column(rng: random.Random, home: Home, _: Town) -> Cells:
    return {
        "straat": f"{home.street} {home.house}",
        "postcode": home.postcode,
        "woonplaats": home.place,
        "huisnummer": "",
    }


def _number_twice(_: random.Random, home: Home, __: Town) -> Cells:
    return {**columns(home), "straat": f"{home.street} {home.number}"}


def _suffix_repeated(_: random.Random, home: Home, __: Town) -> Cells | None:
    if not home.letter or home.addition:
        return None
    return {**columns(home), "huisnummer": f"{home.number}{home.letter}"}


def _spaces_everywhere(_: random.Random, home: Home, __: Town) -> Cells:
    return {
        name: f"  {' '.join(cell)}  " if name == "postcode" else f" {cell} " for name, cell in columns(home).items()
    }


def _two_lines_of_owner(rng: random.Random, home: Home, _: Town) -> Cells | None:
    owner = rng.choice(
        ("Woningstichting Ymere", "Kamerverhuur Jansen en Zn", "Stichting Thuis 2000", "Beheer III B.V.")
    )
    return _as(home, "{owner}\n{street} {house}\n{postcode} {place}", owner=owner) if home.postcode else None


def _bed_in_room(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.siblings > 1 and not home.suffix:
        return None
    part = rng.choice(
        ("kamer 3 bed 2", "k3/b2", "room 4 bed A", "kamer links", "slaapkamer 2 achter", "achterkamer", "zolderkamer")
    )
    return _as(home, "{street} {house} {part}, {postcode} {place}", part=part)


KNOWN: dict[str, Kind] = {
    "syllable lost": _syllable_lost,
    "words of the street turned": _words_turned,
    "sign before the kind of street": _comma_in_name,
    "words written together": _camel,
    "s between added or lost": _letter_s_added,
    "n between lost": _n_between,
    "letters of other alphabets": _foreign_letters,
    "place in the postcode column": _postcode_column_has_place,
    "all but the place in the street column": _number_and_suffix_in_street_column,
    "number in two columns": _number_twice,
    "letter in two columns": _suffix_repeated,
    "spaces everywhere": _spaces_everywhere,
    "name of the owner above": _two_lines_of_owner,
    "bed in a room": _bed_in_room,
    "opening hours and numbers behind": _one_of(
        "{street} {house}, {postcode} {place} (ma-vr 9-17)", "{street} {house} {postcode} {place} kvk 12345678",
        "{street} {house}, {postcode} {place} 2e bel", "{street} {house}, {place}, sleutel bij nr 10",
    ),
    "date before": _one_of("01-03-2024 {street} {house}, {postcode} {place}", "2024: {street} {house}, {postcode}"),
    "list marks": _one_of("1. {street} {house}, {postcode} {place}", "- {street} {house} {place}", "* {street} {house}, {postcode}",
                          "a) {street} {house}, {place}"),
    "equals and arrows": _one_of("adres = {street} {house}, {place}", "{street} {house} -> {place}", "{place} > {street} > {house}"),
    "questions": _one_of("{street} {house}?, {place}", "{street} {house} ({place}?)", "waarschijnlijk {street} {house} {place}"),
    "German and English": _one_of("wohnhaft {street} {house}, {postcode} {place}", "c/o hostel, {street} {house}, NL-{postcode} {place}",
                                  "flat at {street} {house}, {place}"),
}  # fmt: skip


def _number_or_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = home.number + rng.choice((1, 2, 10))
    if home.siblings > 1 or home.suffix or "" not in town.suffixes.get((home.street, other), ()):
        return None
    return {"adres": f"{home.street} {home.number} {rng.choice(('of', 'en/of', '/', '&'))} {other}, {home.place}"}


def _two_streets_one_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    others = [name for name in town.streets if name != home.street and "" in town.suffixes.get((name, home.number), ())]
    if home.siblings > 1 or home.suffix or not others:
        return None
    return {"adres": f"{home.street} {home.number}, {rng.choice(others)} {home.number}, {home.place}"}


def _no_suffix_in_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.siblings < 2 or "" in town.at(home):
        return None
    return {
        "straat": home.street,
        "huisnummer": str(home.number),
        "woonplaats": rng.choice((home.place, home.place.upper())),
    }


def _wrong_street_right_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    other = rng.choice(town.streets)
    if other == home.street or not town.has(other, home.number) or not home.postcode or home.suffix:
        return None
    if other.startswith(home.street[:5]) or "" not in town.at(Home("", other, home.number, "", "", "", "", 1)):
        return None
    return {**columns(home), "straat": other}


def _street_alike_in_next_town(rng: random.Random, home: Home, _: Town) -> Cells:
    place, postcode = rng.choice((("Nederhorst den Berg", "1394"), ("Nigtevecht", "1393"), ("Driemond", "1109")))
    return rng.choice(
        ({**columns(home), "woonplaats": place, "postcode": ""}, text(home, place=place, postcode=f"{postcode}AB"))
    )


def _made_up_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = rng.choice(
        ("Appel", "Peren", "Kersen", "Sluis", "Polder", "Ganzen", "Vos", "Hazen", "Duinen")
    ) + rng.choice(("laan", "straat", "weg", "hof", "pad"))
    return None if street in town.streets else {**columns(home), "straat": street, "postcode": ""}


def _high_suffix(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.siblings < 2 or not home.letter or home.addition or "Y" in town.at(home):
        return None
    return {**columns(home), "huisletter": "Y"}


def _not_there(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(
        (
            "weiland achter {0} {1}",
            "parkeerplaats t.o. {0} {1}",
            "boot bij {0} t.o. {1}",
            "t.o. nr {1} {0}",
            "schuin t/o {0} {1}",
        )
    )
    return {"adres": f"{form.format(home.street, home.number)}, {home.place}"}


OPEN: dict[str, Kind] = {
    "number or number": _number_or_number,
    "two streets, one number": _two_streets_one_number,
    "suffix missing in columns": _no_suffix_in_columns,
    "street of another postcode": _wrong_street_right_postcode,
}
NONE: dict[str, Kind] = {
    "next town": _street_alike_in_next_town,
    "made-up street": _made_up_street,
    "letter after the last": _high_suffix,
    "not there": _not_there,
}
KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
