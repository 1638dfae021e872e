"""Kinds of the seventeenth held-out set: postcodes strange, wrong and lacking, also with a second damage."""

from __future__ import annotations

import random

from benchmarks.heldout.set_17_tools import (
    alone,
    any_slip,
    coded,
    line,
    long_name,
    misspelt,
    near,
    where,
    written_house,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_FIRMS = (
    *("Uitzendbureau Flexwerk BV", "Otto Work Force B.V.", "Agency 24/7", "Studio 54 Horeca", "Jobs4You", "Hotel 1881"),
    *("Covebo Uitzendgroep", "Woningstichting De Vecht", "Pension Marta", "VOF Bloem & Zn.", "BV Agri2000"),
)
_LOOK_ALIKE = str.maketrans("ABEKMHOPCTX", "АВЕКМНОРСТХ")


@where(coded)
def letters_of_another_script(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Capitals of the postcode, at times of the street too, were typed on a Cyrillic keyboard: they look the same."""
    code = home.postcode.translate(_LOOK_ALIKE)
    if code == home.postcode:
        return None
    street = home.street.translate(_LOOK_ALIKE) if rng.random() < 0.5 else home.street
    return {"adres": line(rng, home, street, postcode=code)}


def all_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Spaces between street, number, postcode and place were lost."""
    house = home.house
    forms = [f"{home.street}{house}, {home.postcode}{home.place}", f"{home.street} {house},{home.postcode}{home.place}"]
    forms += [f"{home.street}{house} {home.place}"]
    return {"adres": rng.choice(forms)}


@where(coded)
def postcode_forms(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode is written strangely but says the same."""
    figures, letters = home.postcode[:4], home.postcode[4:]
    forms = (
        f"NL-{figures} {letters}",
        f"{figures}-{letters}",
        f"{figures}.{letters.lower()}",
        f"{figures} {letters[0]} {letters[1]}",
    )
    return (
        {**columns(home), "postcode": rng.choice(forms)}
        if rng.random() < 0.5
        else {"adres": f"{home.street} {home.house}, {rng.choice(forms[:3])} {home.place}"}
    )


@where(coded)
def postcode_damaged(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode lost its letters or a letter, was turned round, or a zero or one was read as a letter."""
    figures, letters = home.postcode[:4], home.postcode[4:]
    forms = (
        figures,
        f"{figures}{letters[0]}",
        f"{letters}{figures}",
        f"I{figures[1:]}{letters}",
        f"l{figures[1:]} {letters}",
    )
    return {**columns(home), "postcode": rng.choice(forms)}


@where(coded)
def postcode_does_not_exist(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A slip in the postcode makes one that no street has; street, number and place are right."""
    figures, letters = home.postcode[:4], home.postcode[4:]
    wrong = rng.choice(
        (
            figures + letters[::-1],
            figures[:2] + figures[3] + figures[2] + letters,
            figures + letters[0] + rng.choice("BDGKPRTVXZ"),
            f"138{rng.randint(0, 9)}{letters}",
        )
    )
    if wrong in town.postcodes or not wrong.startswith("138"):
        return None
    return (
        {**columns(home), "postcode": wrong}
        if rng.random() < 0.5
        else {"adres": line(rng, home, home.street, postcode=wrong)}
    )


@where(coded, alone)
def postcode_of_a_neighbour(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode is that of the other side or end of the same street."""
    others = sorted({found.postcode for found in near(town).at_street[home.street]} - {home.postcode, ""})
    others = [code for code in others if {found.street for found in near(town).at_postcode[code]} == {home.street}]
    return {**columns(home), "postcode": rng.choice(others)} if others else None


@where(coded)
def no_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and house only, in one text."""
    if len({found.street for found in near(town).at_postcode[home.postcode]}) > 1:
        return None
    house, code = written_house(rng, home), rng.choice((home.postcode, f"{home.postcode[:4]} {home.postcode[4:]}"))
    return {
        "adres": rng.choice(
            (f"{code} {house}", f"{code}, nr. {house}", f"{house}, {code}", f"{code} {home.place} {house}")
        )
    }


@where(long_name, alone)
def firm_slip_and_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A firm before a misspelt street without postcode."""
    written = misspelt(rng, home, town, any_slip)
    return None if written is None else {"adres": f"{rng.choice(_FIRMS)}, {written} {home.number} te {home.place}"}


@where(long_name)
def slip_and_wrong_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A misspelt street and a postcode that no street has; the place is right."""
    written, wrong = (
        misspelt(rng, home, town, any_slip),
        f"13{rng.choice('89')}{rng.randint(0, 9)}{rng.choice('ZYQ')}{rng.choice('ZYQ')}",
    )
    return None if written is None or wrong in town.postcodes else {"adres": line(rng, home, written, postcode=wrong)}


@where(long_name)
def number_first_with_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number before a misspelt street, no postcode."""
    written = misspelt(rng, home, town, any_slip)
    return None if written is None else {"adres": f"{home.house} {written}, {home.place}"}


KNOWN: dict[str, Kind] = {
    found.__name__: found
    for found in (
        letters_of_another_script,
        all_glued,
        postcode_forms,
        postcode_damaged,
        postcode_does_not_exist,
        postcode_of_a_neighbour,
        no_street,
        firm_slip_and_no_postcode,
        slip_and_wrong_postcode,
        number_first_with_slip,
    )
}
