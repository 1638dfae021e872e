"""Known homes of set 22: companies, care-of, rooms in four languages, boats, pitches, cells mixed with text."""

from __future__ import annotations

import random

from benchmarks.heldout.set_22_tools import free, line, misspelt, sole, spaced, tail
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

FIRMS = (
    "Flexwerk Nederland B.V.",
    "Uitzendbureau De Brug BV",
    "OTTO Work Force",
    "Stichting Thuisbasis",
    "Agro Logies V.O.F.",
    "Hotel De Haven",
    "Vechtstreek Techniek BV",
)
FIRMS_WITH_NUMBER = (
    "Level 7 Flex B.V.",
    "24 Uur Personeel BV",
    "Team 2 Work B.V.",
    "Studio 54 Logies",
    "Work4You B.V.",
)
PERSONS = ("J. de Vries", "fam. Jansen", "dhr. Kowalski", "mw. Popescu", "A. Ivanova")
DUTCH = ("kamer {}", "kmr. {}", "kamernr. {}", "K{}", "unit {}", "app. {}", "appartement {}", "bed {}", "studio {}")
POLISH = ("pokój {}", "pok. {}", "pokoj nr {}", "m. {}", "mieszkanie {}", "piętro 1, pokój {}", "lok. {}")
ROMANIAN = ("camera {}", "cam. {}", "ap. {}", "et. 1, ap. {}", "etaj 2 camera {}", "apartament {}")
BULGARIAN = ("стая {}", "ст. {}", "ап. {}", "ет. 2, ап. {}", "етаж 1 стая {}", "staya {}", "apartament {}")
_BOATS = ("Zwaluw", "Nooit Gedacht", "De Goede Hoop", "Vrouwe Johanna")


def _room(rng: random.Random, words: tuple[str, ...]) -> str:
    return rng.choice(words).format(rng.randint(1, 9))


def firm(rng: random.Random, home: Home, town: Town) -> Cells:
    """A company before the address."""
    return free(f"{rng.choice(FIRMS)}, {line(rng, home)}")


def firm_with_number(rng: random.Random, home: Home, town: Town) -> Cells:
    """A company with a number in its name."""
    return free(f"{rng.choice(FIRMS_WITH_NUMBER)}, {line(rng, home)}")


def firm_in_street(rng: random.Random, home: Home, town: Town) -> Cells:
    """A company in the column of the street, before the street."""
    return {**columns(home), "straat": f"{rng.choice(FIRMS)}, {home.street}"}


def firm_slip_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A company before a misspelt street, without postcode."""
    street = misspelt(rng, home, town)
    return free(f"{rng.choice(FIRMS)}, {line(rng, home, street=street, behind=home.place)}") if street else None


def care_of(rng: random.Random, home: Home, town: Town) -> Cells:
    """Care of a person."""
    return free(f"{rng.choice(('c/o', 'p/a', 't.a.v.', 'per adres'))} {rng.choice(PERSONS)}, {line(rng, home)}")


def care_of_firm_first(rng: random.Random, home: Home, town: Town) -> Cells:
    """Care of a company, the number before the street."""
    return free(f"c/o {rng.choice(FIRMS)}, {home.house} {home.street}, {tail(rng, home)}")


def care_of_in_column(rng: random.Random, home: Home, town: Town) -> Cells:
    """Care of in the column of the street, without postcode."""
    return {**columns(home), "straat": f"c/o {rng.choice(PERSONS)}, {home.street}", "postcode": ""}


def room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room or unit behind a house with one address."""
    return free(line(rng, home, house=f"{home.number} {_room(rng, DUTCH)}")) if sole(home, town) else None


def room_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room before the address."""
    return free(f"kamer {rng.randint(1, 12)}, {line(rng, home)}") if sole(home, town) else None


def room_in_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in the column of the addition."""
    return (
        {
            **columns(home),
            "huisnummertoevoeging": rng.choice(("kmr{}", "kam{}", "unit {}", "kamer {}")).format(rng.randint(1, 9)),
        }
        if sole(home, town)
        else None
    )


def room_in_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room in the column of the number."""
    return {**columns(home), "huisnummer": f"{home.number} kamer {rng.randint(1, 9)}"} if sole(home, town) else None


def room_of_suffixed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room behind a house with a letter."""
    if (
        not home.letter
        or home.addition
        or any(len(other) > 1 and other.startswith(home.letter.upper()) for other in town.at(home))
    ):
        return None
    return free(line(rng, home, house=f"{home.house}, kamer {rng.randint(1, 9)}"))


def room_slip_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room behind a house in a misspelt street, without postcode."""
    street = misspelt(rng, home, town)
    return (
        free(f"{street} {home.number}, kamer {rng.randint(1, 9)}, {home.place}")
        if street and sole(home, town)
        else None
    )


def floor_and_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Storey and room."""
    return (
        free(line(rng, home, house=f"{home.number} ({rng.choice(('1e', '2e'))} verdieping, kamer {rng.randint(1, 9)})"))
        if sole(home, town)
        else None
    )


def room_polish(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room as a Polish clerk writes it."""
    return (
        free(
            line(rng, home, street=rng.choice(("", f"ul. {home.street}")), house=f"{home.number} {_room(rng, POLISH)}")
        )
        if sole(home, town)
        else None
    )


def room_polish_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in columns, without postcode."""
    return {**columns(home), "postcode": "", "huisnummertoevoeging": _room(rng, POLISH)} if sole(home, town) else None


def room_romanian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room as a Romanian clerk writes it."""
    return (
        free(
            line(
                rng,
                home,
                street=rng.choice(("", f"Str. {home.street}")),
                house=f"{rng.choice(('', 'nr. '))}{home.number}, {_room(rng, ROMANIAN)}",
            )
        )
        if sole(home, town)
        else None
    )


def room_romanian_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same with a misspelt street."""
    street = misspelt(rng, home, town)
    return (
        free(line(rng, home, street=street, house=f"{home.number} {_room(rng, ROMANIAN)}"))
        if street and sole(home, town)
        else None
    )


def room_bulgarian(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room as a Bulgarian clerk writes it."""
    return (
        free(
            line(
                rng,
                home,
                street=rng.choice(("", f"ул. {home.street}")),
                house=f"{home.number}, {_room(rng, BULGARIAN)}",
            )
        )
        if sole(home, town)
        else None
    )


def room_bulgarian_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same in the column of the number."""
    return {**columns(home), "huisnummer": f"{home.number} {_room(rng, BULGARIAN)}"} if sole(home, town) else None


def _boat(home: Home) -> bool:
    return home.object_id[4:6] == "02"


def boat(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat announced as such."""
    return (
        free(f"{rng.choice(('woonboot', 'woonschip', 'woonark', 'ligplaats'))} {line(rng, home)}")
        if _boat(home)
        else None
    )


def boat_named(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat with its name, without postcode."""
    return (
        free(f"a/b ws. {rng.choice(_BOATS)}, {home.street} {home.number} {home.suffix}, {home.place}")
        if _boat(home)
        else None
    )


def boat_without_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat without its letter, the only one at its number."""
    if not _boat(home) or town.at(home) != {home.suffix.upper()}:
        return None
    return {**columns(home), "huisletter": "", "locatie": rng.choice(("woonboot", "ligplaats", ""))}


def boat_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat in a misspelt street."""
    street = misspelt(rng, home, town)
    return free(f"{line(rng, home, street=street)} (woonboot)") if street and _boat(home) else None


def pitch(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A pitch or cabin on a site with one address."""
    words = rng.choice(("chalet {}", "stacaravan {}", "plaats {}", "standplaats {}", "bungalow {}")).format(
        rng.randint(1, 40)
    )
    return (
        free(
            rng.choice(("Camping De Vecht, ", "Recreatiepark Het Gein, ", ""))
            + line(rng, home, house=f"{home.number}, {words}")
        )
        if sole(home, town)
        else None
    )


def number_sign(rng: random.Random, home: Home, town: Town) -> Cells:
    """A word before the number."""
    return free(line(rng, home, house=f"{rng.choice(('nr.', 'nummer', 'huisnr.', 'no.', 'nr'))} {home.house}"))


def remark_behind(rng: random.Random, home: Home, town: Town) -> Cells:
    """A remark behind the address."""
    words = ("(4 personen)", "tel. 0294-412345", "per 01-03-2021", "(sleutel bij beheerder)", "sinds 2019")
    return free(f"{line(rng, home)} {rng.choice(words)}")


def text_beside_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    """The same address in columns and in text."""
    return {**columns(home), "adres": line(rng, home)}


def text_and_place_columns(rng: random.Random, home: Home, town: Town) -> Cells:
    """Street and house in the text, the rest in columns."""
    return {"adres": f"{home.street} {home.house}", "postcode": spaced(rng, home.postcode), "woonplaats": home.place}


def visiting_address(rng: random.Random, home: Home, town: Town) -> Cells:
    """A visiting address beside a post box."""
    return free(f"Bezoekadres: {line(rng, home)}. Postadres: Postbus {rng.randint(10, 900)}, Weesp")


def capitals_no_comma(rng: random.Random, home: Home, town: Town) -> Cells:
    """All in capitals without signs, postcode with a space."""
    return free(f"{home.street} {home.house} {tail(rng, home)}".upper())


KNOWN: dict[str, Kind] = {
    "firm": firm, "firm_with_number": firm_with_number, "firm_in_street": firm_in_street,
    "firm_slip_no_postcode": firm_slip_no_postcode, "care_of": care_of,
    "care_of_firm_first": care_of_firm_first, "care_of_in_column": care_of_in_column, "room": room,
    "room_before": room_before, "room_in_column": room_in_column, "room_in_number": room_in_number,
    "room_of_suffixed": room_of_suffixed, "room_slip_no_postcode": room_slip_no_postcode,
    "floor_and_room": floor_and_room, "room_polish": room_polish, "room_polish_column": room_polish_column,
    "room_romanian": room_romanian, "room_romanian_slip": room_romanian_slip,
    "room_bulgarian": room_bulgarian, "room_bulgarian_column": room_bulgarian_column, "boat": boat,
    "boat_named": boat_named, "boat_without_letter": boat_without_letter, "boat_slip": boat_slip,
    "pitch": pitch, "number_sign": number_sign, "remark_behind": remark_behind,
    "text_beside_columns": text_beside_columns, "text_and_place_columns": text_and_place_columns,
    "visiting_address": visiting_address, "capitals_no_comma": capitals_no_comma,
}  # fmt: skip
