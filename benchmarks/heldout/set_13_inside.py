"""Known kinds of the thirteenth test set: rooms, firms, persons, boats and local suffixes around the address."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import bare, behind, either, house, line, slipped_street, undivided
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_DUTCH = (
    "kamer {}", "kmr. {}", "kmr {}", "kamernr. {}", "unit {}", "app. {}", "appartement {}", "studio {}",
    "slaapkamer {}",
    "wooneenheid {}", "k. {}", "bed {}", "kamer nr {}",
)  # fmt: skip
_FLOORS = (
    "1e verdieping", "2e verd.", "begane grond", "zolder", "zolderkamer", "souterrain", "2e etage links", "voorkamer",
    "achterkamer", "1ste etage", "bovenverdieping", "3e verdieping kamer rechts",
)  # fmt: skip
_POLISH = ("pokój {}", "pok. {}", "pokoj nr {}", "m. {}", "mieszkanie {}", "mieszk. {}", "piętro {}")
_ROMANIAN = ("ap. {}", "camera {}", "cam. {}", "etaj {}", "et. {}, ap. {}", "camera nr. {}", "apartament {}")
_BULGARIAN = ("ап. {}", "стая {}", "ет. {}", "staya {}", "et. {} ap. {}", "стая № {}")
_ENGLISH = ("room {}", "flat {}", "apt. {}", "apartment {}", "bedroom {}", "unit no. {}", "rm {}")
_FIRMS = (
    "Flexwerk Holland B.V.", "Uitzendgroep Oost BV", "Stichting Onderdak", "VOF De Boer & Zn.",
    "Polska Praca Sp. z o.o.",
    "Holding J. de Wit B.V.", "Woningcorporatie Samen", "Eurojob S.R.L.", "Maatschap Smit",
)  # fmt: skip
_NUMBERED_FIRMS = (
    "Studio 54 BV", "Flex4You B.V.", "24/7 Uitzendbureau", "Bouwbedrijf 2000 B.V.", "Team 5 Logistics",
    "Hotel 3 Sterren",
    "Route 66 Transport", "123 Werk", "2Work BV", "NL4Jobs",
)  # fmt: skip
_NAMED_AFTER = ("Apotheek", "Café", "Basisschool", "Kapsalon", "Restaurant", "Huisartsenpraktijk", "Snackbar", "Hotel")
_CARE = (
    "c/o J. Kowalski", "p/a Jansen", "t.a.v. afd. personeelszaken", "tnv A. Popescu", "p.a. fam. Bakker",
    "dhr. J. de Vries",
    "mw. I. Ivanova", "att. HR Department", "Fam. van den Berg", "T. Nowak en/of M. Nowak",
)  # fmt: skip


def _filled(rng: random.Random, forms: tuple[str, ...]) -> str:
    form = rng.choice(forms)
    return form.format(*(rng.randint(1, 9) for _ in range(form.count("{}"))))


def _inside(rng: random.Random, home: Home, town: Town, room: str) -> Cells | None:
    """A room behind the house or at the end of the line; the number is undivided."""
    if not home.postcode or not undivided(home, town):
        return None
    forms = [
        f"{home.street} {home.number}, {room}, {behind(rng, home)}",
        f"{home.street} {home.number} {room}, {home.place}",
    ]
    return {"adres": rng.choice([*forms, f"{home.street} {home.number}, {behind(rng, home)}, {room}"])}


def room_dutch(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room, unit or bed behind an undivided number."""
    return _inside(rng, home, town, _filled(rng, _DUTCH))


def floor_dutch(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A floor or part of the house behind an undivided number."""
    return _inside(rng, home, town, rng.choice(_FLOORS))


def room_english(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in English behind an undivided number."""
    return _inside(rng, home, town, _filled(rng, _ENGLISH))


def room_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room stands before the street of an undivided number."""
    if not home.postcode or not undivided(home, town):
        return None
    room = _filled(rng, rng.choice([_DUTCH, _ENGLISH]))
    return {"adres": f"{room}{rng.choice([', ', ' - '])}{line(rng, home)}"}


def room_in_addition(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The room stands in the column of the addition; the number is undivided."""
    forms = ("kamer {}", "kmr {}", "K{}", "unit {}", "app {}", "studio {}", "kmr. {}", "U{}", "k.{}")
    return bare(home, huisnummertoevoeging=_filled(rng, forms)) if undivided(home, town) else None


def polish(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`ul.`, room and country as a Polish clerk writes them."""
    if not home.postcode or not undivided(home, town):
        return None
    room, code = _filled(rng, _POLISH), rng.choice([home.postcode, f"NL-{home.postcode}"])
    forms = [
        "ul. {0} {1} {2}, {3} {4}",
        "{0} {1}, {2}, {3} {4}, Holandia",
        "ul. {0} nr {1}, {2}, {4}",
        "{3} {4}, ul. {0} {1} {2}",
    ]
    return {"adres": rng.choice(forms).format(home.street, home.number, room, code, home.place)}


def romanian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`Str.`, `nr.`, room and country as a Romanian clerk writes them."""
    if not home.postcode or not undivided(home, town):
        return None
    room = _filled(rng, _ROMANIAN)
    forms = [
        "Str. {0} nr. {1}, {2}, {4}, Olanda",
        "str. {0}, nr {1}, {2}, cod postal {3}, loc. {4}",
        "Strada {0} {1} {2}, {3} {4}",
    ]
    return {"adres": rng.choice(forms).format(home.street, home.number, room, home.postcode, home.place)}


def bulgarian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`ул.`, `№`, room and town as a Bulgarian clerk writes them, in both alphabets."""
    if not home.postcode or not undivided(home, town):
        return None
    room = _filled(rng, _BULGARIAN)
    forms = ["ул. {0} № {1}, {2}, гр. {4}", "ul. {0} No {1}, {2}, gr. {4} {3}", "гр. {4}, п.к. {3}, ул. {0} {1}, {2}"]
    return {"adres": rng.choice(forms).format(home.street, home.number, room, home.postcode, home.place)}


def room_behind_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room inside a house with a letter of its own."""
    if not home.letter or home.addition or not home.postcode:
        return None
    if any(suffix.startswith(home.letter.upper()) and len(suffix) > 1 for suffix in town.at(home)):
        return None
    room = _filled(rng, ("kamer {}", "kmr. {}", "slaapkamer {}", "room {}"))
    return {"adres": f"{home.street} {house(rng, home)}, {room}, {behind(rng, home)}"}


def room_and_typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room behind the number and a typing error in the street."""
    street = slipped_street(rng, home, town, margin=1)
    if street is None or not home.postcode or not undivided(home, town):
        return None
    return {"adres": f"{street} {home.number} {_filled(rng, _DUTCH[:8])}, {behind(rng, home)}"}


def firm_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The name of a firm before the address, also one with a figure in it."""
    if not home.postcode:
        return None
    firm = rng.choice([*_FIRMS, *_NUMBERED_FIRMS])
    return {"adres": f"{firm}{rng.choice([', ', ' ', ' - ', chr(10)])}{line(rng, home)}"}


def firm_named_after_a_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A shop named after another street, which has no such number."""
    other = rng.choice(town.homes).street
    if other == home.street or town.has(other, home.number) or not home.postcode:
        return None
    return {"adres": f"{rng.choice(_NAMED_AFTER)} {other}{rng.choice([', ', ' - '])}{line(rng, home)}"}


def care_of(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A person or department before or behind the address."""
    if not home.postcode:
        return None
    person = rng.choice(_CARE)
    return {"adres": rng.choice([f"{person}, {line(rng, home)}", f"{line(rng, home)} {person}"])}


def lodging_with_family(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`bij` before a family, not before a house: the person lives in it."""
    if not home.postcode:
        return None
    host = rng.choice(
        ["inwonend bij fam. Jansen", "inwonend bij ouders", "logeert bij vriend", "in huis bij mevr. Smit"]
    )
    return {"adres": f"{host}, {line(rng, home)}"}


def boat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A mooring with a word for the boat, with or without its `s`; the number has nothing else."""
    if home.suffix.lower() != "s" or town.at(home) != frozenset({"S"}):
        return None
    word = rng.choice(["woonboot", "woonark", "ligplaats", "ws", "woonschip", "aan boord van"])
    number = rng.choice([str(home.number), f"{home.number}s", f"{home.number} S"])
    tail = rng.choice([home.place, behind(rng, home)]) if home.postcode else home.place
    if word == "ws":
        return {"adres": f'ws "Vrouwe Maria", {home.street} {number}, {tail}'}
    if word == "aan boord van":
        return {"adres": f"{word} de Zwaluw, {home.street} {number}, {tail}"}
    return {"adres": rng.choice([f"{word} {home.street} {number}, {tail}", f"{home.street} {number} ({word}), {tail}"])}


def only_suffix_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number has one suffix and no bare house; the suffix is not written."""
    if not home.suffix or len(town.at(home)) != 1:
        return None
    tail = rng.choice([home.place, behind(rng, home)]) if home.postcode else home.place
    return rng.choice([bare(home), {"adres": f"{home.street} {home.number}, {tail}"}])


def up_or_down(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The local `ben` and `bov` in full or otherwise short."""
    forms = {
        "BEN": ("beneden", "benedenwoning", "BEN.", "ben", "(beneden)"),
        "BOV": ("boven", "bovenwoning", "bov.", "(boven)"),
    }
    if home.suffix.upper() not in forms or len(town.at(home)) != 2:
        return None
    form = rng.choice(forms[home.suffix.upper()])
    return rng.choice(
        [bare(home, huisnummertoevoeging=form), {"adres": f"{home.street} {home.number} {form}, {home.place}"}]
    )


def letter_and_figure(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A suffix of letter and figure with signs between: `51 A-3`, `51-A3`, `51/A/3`."""
    if not home.letter or not home.addition.isdigit() or not home.postcode:
        return None
    letter = rng.choice([home.letter, home.letter.upper()])
    forms = ["{0} {1}-{2}", "{0}-{1}{2}", "{0}/{1}/{2}", "{0}{1}-{2}", "{0} {1}.{2}", "{0}-{1}-{2}", "{0}{1} {2}"]
    number = rng.choice(forms).format(home.number, letter, home.addition)
    return {"adres": f"{home.street} {number}, {rng.choice([behind(rng, home), home.place])}"}


KINDS: dict[str, Kind] = {
    "room_behind": either(room_dutch, room_english, floor_dutch),
    "room_before": room_before,
    "room_in_addition": room_in_addition,
    "room_polish": polish,
    "room_romanian": romanian,
    "room_bulgarian": bulgarian,
    "room_and_another": either(room_behind_letter, room_and_typo),
    "firm_before": firm_before,
    "firm_named_after_a_street": firm_named_after_a_street,
    "care_of": either(care_of, lodging_with_family),
    "boat": boat,
    "only_suffix_left_out": only_suffix_left_out,
    "up_or_down": up_or_down,
    "letter_and_figure": letter_and_figure,
}
