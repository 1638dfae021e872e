"""Test set fourteen: notes of police and inspectors, permits, agencies: the address among other words."""

from __future__ import annotations

import random

from benchmarks.heldout.set_14_tools import code, joined, lone, one, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_PERMITS = (
    "omzettingsvergunning",
    "gebruiksmelding",
    "kamerverhuur",
    "het plaatsen van een dakkapel",
    "exploitatie logies",
    "het kappen van een boom",
)
_FIRMS = (
    "24/7 Flex BV",
    "Flexwerk Oost B.V.",
    "Studio 54 Uitzendbureau",
    "Tempo-Team",
    "Vof Jansen & Zn.",
    "Holland Works 2000 bv",
    "EU Job4You",
)
_PERSONS = ("dhr. Jansen", "mw. K. de Vries", "fam. Bakker", "P. Nowak", "dhr. I. Petrov", "M. Popescu")


def _moment(rng: random.Random) -> str:
    return f"{rng.randint(10, 28)}-0{rng.randint(1, 9)}-2021"


def police_note(rng: random.Random, home: Home, town: Town) -> Cells:
    """A sentence of a police report, with date and time before the address."""
    hour = f"{rng.randint(10, 23)}:{rng.randint(10, 59)} uur"
    where = one(
        rng,
        f"{home.street} {home.house}",
        f"de {home.street} {home.house}",
        f"{home.street} nr. {home.house}",
        f"{home.street}, nummer {home.house},",
    )
    before = one(
        rng,
        f"Op {_moment(rng)} omstreeks {hour} ter plaatse:",
        f"Op {_moment(rng)} te {hour} melding woning",
        f"{_moment(rng)} {hour} overlast in perceel",
    )
    return {"adres": f"{before} {where} te Weesp"}


def permit_title(rng: random.Random, home: Home, town: Town) -> Cells:
    """A permit's title with case number and subject."""
    case = one(
        rng,
        f"Z/21/{rng.randint(100000, 199999)}",
        f"Z.2021-{rng.randint(1000, 9999)}",
        f"WABO-2021-0{rng.randint(100, 999)}",
    )
    where = joined(f"{home.street} {home.house}", joined(spaced(home.postcode), one(rng, "Weesp", "te Weesp")), by=", ")
    subject = rng.choice(_PERMITS)
    return {
        "adres": one(
            rng, f"{case} - {where} - {subject}", f"Verleend: {subject}, {where}", f"{where}: {subject} ({case})"
        )
    }


def persons_behind(rng: random.Random, home: Home, town: Town) -> Cells:
    """A list of an agency: how many persons or beds stand behind the address."""
    many = rng.randint(2, 9)
    tail = one(
        rng,
        f"({many} pers.)",
        f"- {many} personen",
        f"({many} bedden)",
        f"max. {many} pers",
        f"; {many}p",
        f"per {_moment(rng)}",
    )
    return {"adres": f"{joined(f'{home.street} {home.house}', joined(code(rng, home), home.place), by=', ')} {tail}"}


def firm_before(rng: random.Random, home: Home, town: Town) -> Cells:
    """A firm whose name may hold numbers stands before the address."""
    return {
        "adres": joined(
            rng.choice(_FIRMS),
            f"{home.street} {home.house}",
            joined(code(rng, home), home.place),
            by=one(rng, ", ", "\n", " - "),
        )
    }


def person_before(rng: random.Random, home: Home, town: Town) -> Cells:
    """Somebody's name: in care of, for the attention of."""
    word = one(rng, "c/o", "p/a", "t.a.v.", "t.n.v.", "C.O.", "p.a.", "inwonend bij", "ter attentie van")
    parts = (f"{word} {rng.choice(_PERSONS)}", f"{home.street} {home.house}", joined(code(rng, home), home.place))
    if rng.random() < 0.4:
        return columns(home) | {"straat": f"{parts[0]}, {home.street}"}
    return {"adres": joined(*parts, by=", ")}


def visiting_address(rng: random.Random, home: Home, town: Town) -> Cells:
    """A visiting address beside a post box."""
    box = f"Postbus {rng.randint(10, 400)}, 1380 A{rng.choice('ABCDE')} Weesp"
    where = joined(f"{home.street} {home.house}", joined(spaced(home.postcode), home.place), by=", ")
    return {"adres": one(rng, f"Bezoekadres: {where}. Postadres: {box}", f"Postadres: {box}; bezoekadres: {where}")}


def phone_behind(rng: random.Random, home: Home, town: Town) -> Cells:
    """Telephone, mobile or mail address in the same cell."""
    tail = one(
        rng,
        f"tel. 0294-41{rng.randint(1000, 9999)}",
        f"06-{rng.randint(10000000, 59999999)}",
        f"+31 6 {rng.randint(10000000, 59999999)}",
        "info@voorbeeld.nl",
    )
    return {
        "adres": joined(
            f"{home.street} {home.house}", joined(code(rng, home), home.place), tail, by=one(rng, ", ", " ", " / ")
        )
    }


def number_first(rng: random.Random, home: Home, town: Town) -> Cells:
    """Number before the street, English manner, half without postcode."""
    behind = joined(home.place, code(rng, home) if rng.random() < 0.5 else "")
    return {"adres": joined(f"{home.house}{one(rng, ' ', ', ')}{home.street}", behind, by=", ")}


def place_first(rng: random.Random, home: Home, town: Town) -> Cells:
    """Place or postcode before the street."""
    where, pc = f"{home.street} {home.house}", code(rng, home)
    forms = (
        f"Weesp, {where}",
        joined(pc, "Weesp", where),
        joined(pc, where, "Weesp", by=", "),
        f"WEESP - {where} {pc}".strip(),
        f"Weesp: {where}",
    )
    return {"adres": rng.choice(forms)}


def house_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The words letter, huisletter, toevoeging before the suffix, or a sign around it."""
    if not home.suffix or (home.letter and home.addition):
        return None
    plainly = home.suffix
    forms = (f"letter {plainly}", f"huisletter {plainly}") if home.letter else (f"toevoeging {plainly}",)
    suffix = one(
        rng, *forms, f"toev. {plainly}", f"({plainly})", f"/{plainly}", f"- {plainly}", f"\\ {plainly}", f", {plainly}"
    )
    return {
        "adres": joined(
            f"{home.street} {home.number} {suffix}", joined(code(rng, home), home.place), by=one(rng, ", ", " ")
        )
    }


def downstairs_upstairs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """`ben` and `bov` of the register in full or otherwise cut."""
    words = {
        "ben": ("beneden", "BEN.", "benedenwoning", "bened.", "beneden woning"),
        "bov": ("boven", "BOV.", "bovenwoning", "bovenwon.", "boven woning"),
    }
    if home.suffix not in words:
        return None
    suffix = rng.choice(words[home.suffix])
    if rng.random() < 0.5:
        return columns(home) | {"huisletter": "", "huisnummertoevoeging": suffix}
    return {
        "adres": joined(
            f"{home.street} {home.number}{one(rng, ' ', '-', ' - ')}{suffix}",
            joined(code(rng, home), home.place),
            by=", ",
        )
    }


def flat_in_complex(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letter and addition of a big building: the addition as flat, unit or room."""
    if not home.letter or not home.addition.isdigit():
        return None
    unit = one(
        rng,
        f"app. {home.addition}",
        f"appartement {home.addition}",
        f"unit {home.addition}",
        f"kamer {home.addition}",
        f"-{home.addition}",
        f"/ {home.addition}",
        f" {home.addition}",
    )
    return {
        "adres": joined(
            f"{home.street} {home.number}{one(rng, '', ' ')}{home.letter.upper()} {unit}",
            joined(code(rng, home), home.place),
            by=", ",
        )
    }


def houseboat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A mooring in use, with the words that boats get."""
    if home.object_id[4:6] != "02":
        return None
    name = one(rng, "Johanna", "De Hoop", "Twee Gebroeders", "Vrouwe Maria")
    before = one(
        rng,
        "woonboot",
        "ligplaats",
        "woonark",
        f"a/b ms {name},",
        f"woonschip '{name}',",
        f"aan boord van {name},",
        "wb.",
    )
    return {"adres": joined(f"{before} {home.street} {home.house}", joined(code(rng, home), home.place), by=", ")}


def room_in_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in the addition column of a house that has no suffixes."""
    if not lone(town, home):
        return None
    room = rng.randint(1, 9)
    unit = one(
        rng,
        f"kamer {room}",
        f"KMR {room}",
        f"K{room}",
        f"unit {room}",
        f"app. {room}",
        f"room {room}",
        "zolder",
        "zolderkamer",
        f"slaapkamer {room}",
    )
    return columns(home) | {"huisnummertoevoeging": unit, "postcode": one(rng, home.postcode, "")}


def room_in_lettered_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room inside a house with a letter; no neighbour bears that letter with more behind it."""
    if not home.letter or home.addition or sum(suffix.startswith(home.suffix.upper()) for suffix in town.at(home)) > 1:
        return None
    room = rng.randint(1, 9)
    unit = one(
        rng, f"kamer {room}", f"kmr. {room}", f"room {room}", f"(kamer {room})", "zolderkamer", f", slaapkamer {room}"
    )
    return {
        "adres": joined(
            f"{home.street} {home.number}{home.letter} {unit}", joined(code(rng, home), home.place), by=", "
        )
    }


def room_note(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An inspector's words for a part of a house without suffixes, before or behind the address."""
    if not lone(town, home):
        return None
    room, where = rng.randint(1, 9), f"{home.street} {home.number}"
    forms = (
        f"kamer {room}, {where}",
        f"{where}, kamer {room} op de 1e verdieping",
        f"{where} 2e verdieping kamer {room}",
        f"{where} (bed {room})",
        f"{where}, achterkamer",
        f"slaapkamer {room} - {where}",
        f"{where}, unit {room}",
    )
    return {"adres": joined(rng.choice(forms), joined(code(rng, home), home.place), by=", ")}


NOTES: dict[str, Kind] = {
    "police_note": police_note,
    "permit_title": permit_title,
    "persons_behind": persons_behind,
    "firm_before": firm_before,
    "person_before": person_before,
    "visiting_address": visiting_address,
    "phone_behind": phone_behind,
    "number_first": number_first,
    "place_first": place_first,
    "house_words": house_words,
    "downstairs_upstairs": downstairs_upstairs,
    "flat_in_complex": flat_in_complex,
    "houseboat": houseboat,
    "room_in_column": room_in_column,
    "room_in_lettered_house": room_in_lettered_house,
    "room_note": room_note,
}
