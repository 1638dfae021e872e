"""Test set 11: free text that a person with the register is certain of."""

from __future__ import annotations

import random

from benchmarks.heldout.set_11_hands import (
    alone,
    clear,
    ends_there,
    line,
    placed,
    slip,
    spaced,
    stands_out,
    styled,
    tail,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_COMPANIES = (
    "Flexwerk Gooi BV",
    "Otto Work Force",
    "Uitzendbureau De Brug B.V.",
    "Agro Personeel V.O.F.",
    "EuroJob Services BV",
    "Wooncorporatie Het Gooi",
    "Logies & Meer BV",
    "NL Jobs 24/7",
)
_CARE_OF = ("c/o {} ", "p/a {}, ", "t.a.v. {}, ", "{} - ", "{}, ", "{} p/a ", "per adres {} ", "c/o {} / ")
_TURNED = {"ë": "Ã«", "é": "Ã©", "ü": "Ã¼"}


def _laid_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    house = styled(rng, home)
    texts = (
        f"{home.place}, {home.street} {house}",
        f"{home.place} {spaced(home.postcode)} {home.street} {house}",
        f"{home.street} {house}\n{tail(rng, home)}",
        f"{home.street.upper()} {house} | {home.postcode} | {home.place.upper()}",
        f"NL {home.postcode} {home.place} / {home.street} {house}",
        f"{home.street}  {house} ,{home.postcode}  {home.place} , Nederland".lower(),
        f"Straat: {home.street} nr: {house} pc: {home.postcode} plaats: {home.place}",
    )
    return {"adres": rng.choice(texts)}


def _number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    house = rng.choice((home.house, home.house.upper(), f"{home.number} {home.suffix}".strip()))
    if " " in house and home.suffix[:1].isdigit():
        house = home.house
    behind = rng.choice((tail(rng, home), home.place))
    return {"adres": f"{house}{rng.choice((' ', ', '))}{home.street}, {behind}"}


def _care_of(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    return {
        "adres": rng.choice(_CARE_OF).format(rng.choice(_COMPANIES)) + rng.choice((line(rng, home), placed(rng, home)))
    }


def _room(rng: random.Random, home: Home, town: Town, words: tuple[str, ...]) -> str | None:
    if home.addition or not ends_there(home, town):
        return None
    return rng.choice(words).format(street=home.street, house=home.house, n=rng.randint(1, 9), f=rng.randint(1, 2))


def _dutch_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = (
        "{street} {house} kamer {n}",
        "{street} {house}, kmr. {n}",
        "{street} {house} unit {n}",
        "kamer {n}, {street} {house}",
        "{street} {house} (slaapkamer {n})",
        "{street} {house} bed {n}",
        "{street} {house} - zolderkamer",
        "{street} {house} k{n}",
    )
    found = _room(rng, home, town, words)
    return {"adres": f"{found}, {rng.choice((tail(rng, home), home.place))}"} if found else None


def _polish_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = (
        "ul. {street} {house} m. {n}",
        "{street} {house}, pokój {n}",
        "{street} {house} pok. {n}",
        "ul. {street} {house}, mieszkanie {n}",
        "{street} nr {house} pokoj nr {n}",
        "{street} {house}, piętro {f}, pokój {n}",
        "{street} {house} łóżko {n}",
    )
    found = _room(rng, home, town, words)
    return {"adres": f"{found}, {tail(rng, home)}{rng.choice(('', ', Holandia'))}"} if found else None


def _romanian_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = (
        "Str. {street} nr. {house}, camera {n}",
        "strada {street} {house} cam. {n}",
        "{street} nr. {house} ap. {n}",
        "Str. {street} nr. {house}, et. {f}, camera {n}",
        "{street} {house}, apartament {n}",
        "{street} {house} camera nr. {n}",
    )
    found = _room(rng, home, town, words)
    return {"adres": f"{found}, {tail(rng, home)}{rng.choice(('', ', Olanda'))}"} if found else None


def _bulgarian_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = (
        "ул. {street} № {house}, стая {n}",
        "{street} {house} стая {n}",
        "ул. {street} {house}, ап. {n}",
        "{street} {house}, ет. {f}, стая {n}",
        "ul. {street} {house} staya {n}",
        "{street} № {house} легло {n}",
    )
    found = _room(rng, home, town, words)
    return (
        {"adres": f"{found}, {rng.choice(('', 'гр. ')) + home.place if rng.random() < 0.4 else tail(rng, home)}"}
        if found
        else None
    )


def _boat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix != "s" or not alone(home, town):
        return None
    number = home.number
    texts = (
        f"woonboot {home.street} {number}",
        f"woonschip 'De Hoop', {home.street} {number} s",
        f"ligplaats {number}s, {home.street}",
        f"wb. {home.street} {number}-S",
        f"{home.street} {number} (woonark)",
        f"{home.street} {number} S, ligplaats",
    )
    return {"adres": f"{rng.choice(texts)}, {rng.choice((tail(rng, home), home.place))}"}


def _unit_with_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.letter or not home.addition[:1].isdigit():
        return None
    base = rng.choice(
        (f"{home.number}{home.letter}", f"{home.number} {home.letter.upper()}", f"{home.number}-{home.letter}")
    )
    word = rng.choice(("chalet {}", "app. {}", "appartement {}", "unit {}", "nr. {}", "#{}", "huisje {}")).format(
        home.addition
    )
    text = rng.choice(
        (f"{home.street} {base} {word}", f"{home.street} {base}, {word}", f"{word}, {home.street} {base}")
    )
    return {"adres": f"{text}, {tail(rng, home)}"}


def _storey(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if home.suffix not in ("ben", "bov") or town.at(home) != {"BEN", "BOV"}:
        return None
    words = (
        ("beneden", "benedenwoning", "ben.", "BEN") if home.suffix == "ben" else ("boven", "bovenwoning", "bov.", "BOV")
    )
    house = f"{home.number}{rng.choice((' ', '-', ' (', ', '))}{rng.choice(words)}"
    return {"adres": line(rng, home, house + (")" if "(" in house else ""))}


def _glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode or not clear(home, town):
        return None
    street = home.street
    for end in ("straat", "laan", "gracht", "weg", "plein", "hof"):
        first = street.removesuffix(end)
        if first != street and first not in town.streets and len(first) > 3 and rng.random() < 0.4:
            street = f"{first.rstrip()} {end}"
    texts = (
        f"{street}{home.house} {home.postcode}{home.place}",
        f"{street}{home.house},{home.postcode},{home.place}",
        f"{home.street.replace(' ', '')} {home.house} {home.postcode} {home.place}",
        f"{street} {home.house}{home.place}",
    )
    return {"adres": rng.choice(texts[: 4 if not home.suffix else 3])}


def _noted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    year = rng.randint(2018, 2021)
    behind = (
        f" (tel. 0294-41{rng.randint(1000, 9999)})",
        f", {rng.randint(3, 9)} personen aangetroffen",
        f" - gecontroleerd d.d. 12-03-{year}",
        f", zie dossier Z/{year}/00{rng.randint(1000, 9999)}",
        " ; sleutel bij beheerder",
        f" sinds {year}",
        f" - {rng.randint(2, 8)} bedden",
    )
    return {"adres": line(rng, home) + rng.choice(behind)}


def _signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = home.street
    if not clear(home, town):
        return None
    if any(sign in street for sign in _TURNED):
        turned, lost, plain = street, street, street
        for sign, wrong in _TURNED.items():
            turned, lost = turned.replace(sign, wrong), lost.replace(sign, "?")
            plain = plain.replace(sign, {"ë": "e", "é": "e", "ü": "u"}[sign])
        return {"adres": line(rng, home, street=rng.choice((turned, lost, plain, plain)))}
    if "'" in street or street.startswith("IJ"):
        written = (
            street.replace("'", "’"),
            street.replace("'", ""),
            street.replace("'", "`").replace("IJ", "Y"),
            street.replace("'s-", "s ").replace("IJ", "Ij"),
        )
        return {
            "adres": rng.choice(
                (line(rng, home, street=rng.choice(written)), placed(rng, home, street=rng.choice(written)))
            )
        }
    return None


def _twice_damaged(rng: random.Random, home: Home, town: Town) -> Cells | None:
    street = slip(rng, home.street)
    if home.addition or not ends_there(home, town) or not stands_out(street, home, town):
        return None
    texts = (
        f"{home.house} {street}, {home.place}",
        f"{street} {home.house} kamer {rng.randint(1, 9)}, {home.place}".upper(),
        f"c/o {rng.choice(_COMPANIES[:6])}, {street} {home.house} {home.place}",
        f"{home.place}, {street} nr {home.house} - pok. {rng.randint(1, 9)}",
    )
    return {"adres": rng.choice(texts)}


def _box_and_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not clear(home, town):
        return None
    box = f"Postbus {rng.randint(2, 300)}, 1380 A{rng.choice('ABCDE')} {home.place}"
    return {
        "adres": rng.choice(
            (
                f"{box}; bezoekadres: {line(rng, home)}",
                f"{line(rng, home)} (post: {box})",
                f"woonadres {placed(rng, home)}, correspondentie {box}",
            )
        )
    }


KNOWN: dict[str, Kind] = {
    "t: layouts and suffix styles": _laid_out,
    "t: number before the street": _number_first,
    "t: company, c/o, p/a": _care_of,
    "t: room, Dutch": _dutch_room,
    "t: room, Polish": _polish_room,
    "t: room, Romanian": _romanian_room,
    "t: room, Bulgarian": _bulgarian_room,
    "t: houseboat in words": _boat,
    "t: chalet or flat with an address of its own": _unit_with_address,
    "t: upstairs and downstairs": _storey,
    "t: written together or apart": _glued,
    "t: with a note, a date, a telephone": _noted,
    "t: accents and apostrophes": _signs,
    "t: mistyped and one thing more, no postcode": _twice_damaged,
    "t: postbus beside the house": _box_and_house,
}
