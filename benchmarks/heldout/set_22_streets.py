"""Known homes of set 22: streets and places shortened, misspelt, turned about, and postcodes that are wrong."""

from __future__ import annotations

import random
import unicodedata

from benchmarks.heldout.set_22_tools import (
    base_of,
    by_ear,
    free,
    line,
    misspelt,
    shortened,
    spaced,
    surname,
    tail,
    wrong_postcode,
)
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

PLACES = ("Wesp", "Weespp", "Weeps", "Weeesp", "Weesb", "Weessp", "Weep")
_TITLES = (
    ("Prinses ", "Pr. "),
    ("Prins ", "Pr. "),
    ("Sint ", "St. "),
    ("Pastoor ", "Past. "),
    ("Fort ", "Ft. "),
    ("Verlengde ", "Verl. "),
    (" van der ", " v.d. "),
    (" van ", " v. "),
    ("Korte ", "K. "),
    ("Lange ", "L. "),
)
_AROUND = ("Muiden", "Nigtevecht", "Driemond", "Muiderberg", "Nederhorst den Berg")


def short_columns(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of the street shortened, in columns."""
    street = shortened(home.street)
    return {**columns(home), "straat": street + rng.choice(("", "."))} if street else None


def short_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type shortened, in a text without postcode."""
    street = shortened(home.street)
    return free(line(rng, home, street=f"{street}.", behind=home.place)) if street else None


def short_misspelt_place(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type shortened and the place misspelt."""
    street = shortened(home.street)
    if not street or not home.postcode:
        return None
    return free(line(rng, home, street=street, behind=f"{spaced(rng, home.postcode)} {rng.choice(PLACES)}"))


def short_title(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Titles and small words shortened, perhaps the type too."""
    street = home.street
    for word, short in _TITLES:
        street = street.replace(word, short)
    if street == home.street:
        return None
    return free(line(rng, home, street=rng.choice((street, shortened(street) or street))))


def cut_at_24(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street cut at 24 characters."""
    return {**columns(home), "straat": home.street[:24].strip()} if len(home.street) > 24 else None


def no_initials(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street without the titles and initials before the name."""
    head, _, rest = home.street.rpartition(".")
    if not head or len([street for street in town.streets if street.endswith(rest)]) > 1:
        return None
    return rng.choice((free(line(rng, home, street=rest)), {**columns(home), "straat": rest, "postcode": ""}))


def first_letter(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The first name as one letter."""
    name = surname(home, town)
    return {**columns(home), "straat": f"{name[0]}. {name[1]}"} if name else None


def no_first_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The first name left out, with the postcode."""
    name = surname(home, town)
    return free(line(rng, home, street=name[1])) if name and home.postcode else None


def no_type(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of the street left out, the postcode in place."""
    base = base_of(home.street)
    return free(line(rng, home, street=base)) if base and home.postcode and base not in town.streets else None


def no_marks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letters without their marks."""
    plain = unicodedata.normalize("NFKD", home.street).encode("ascii", "ignore").decode()
    return {**columns(home), "straat": plain, "postcode": ""} if plain != home.street else None


def broken_marks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Letters with marks read in the wrong encoding."""
    broken = home.street.encode().decode("cp1252", "replace")
    if broken == home.street:
        return None
    return {**columns(home), "straat": rng.choice((broken, home.street.encode("ascii", "replace").decode()))}


def words_joined(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Words of a street written as one, without postcode."""
    return (
        free(line(rng, home, street=home.street.replace(" ", ""), behind=home.place))
        if " " in home.street and "." not in home.street
        else None
    )


def word_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of the street as a word of its own."""
    base = next(
        (home.street.removesuffix(kind) for kind in ("straat", "laan", "weg", "gracht") if home.street.endswith(kind)),
        "",
    )
    if len(base) < 4:
        return None
    street = f"{base} {home.street.removeprefix(base)}"
    return rng.choice(({**columns(home), "straat": street}, free(line(rng, home, street=street, behind=home.place))))


def street_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error, in columns."""
    street = misspelt(rng, home, town)
    return {**columns(home), "straat": street} if street else None


def street_slip_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One typing error, in a text without postcode."""
    street = misspelt(rng, home, town)
    return free(line(rng, home, street=street, behind=home.place)) if street else None


def street_two_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two typing errors, with the postcode."""
    street = misspelt(rng, home, town, 2)
    return free(line(rng, home, street=street)) if street and home.postcode else None


def street_by_ear(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street as it sounds, without postcode."""
    street = by_ear(rng, home, town)
    return {**columns(home), "straat": street, "postcode": ""} if street else None


def street_by_ear_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number before a street as it sounds."""
    street = by_ear(rng, home, town)
    return free(f"{home.house} {street}, {tail(rng, home)}") if street else None


def place_slip(rng: random.Random, home: Home, town: Town) -> Cells:
    """The place misspelt, without postcode."""
    return rng.choice(
        (
            free(line(rng, home, behind=rng.choice(PLACES))),
            {**columns(home), "postcode": "", "woonplaats": rng.choice(PLACES)},
        )
    )


def place_and_street_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Place and street misspelt, with the postcode."""
    street = misspelt(rng, home, town)
    return {**columns(home), "straat": street, "woonplaats": rng.choice(PLACES)} if street and home.postcode else None


def place_dressed(rng: random.Random, home: Home, town: Town) -> Cells:
    """The place with province, municipality or country."""
    place = rng.choice(
        ("Weesp (NH)", "Weesp, Noord-Holland", "gem. Weesp", "Weesp Nederland", "Weesp, The Netherlands")
    )
    return free(line(rng, home, behind=f"{spaced(rng, home.postcode)} {place}".strip()))


def country_before_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The country before the postcode."""
    return free(line(rng, home, behind=f"NL-{spaced(rng, home.postcode)} {home.place}")) if home.postcode else None


def later_municipality(rng: random.Random, home: Home, town: Town) -> Cells:
    """The place with the municipality it went to."""
    return rng.choice(
        ({**columns(home), "gemeente": "Amsterdam"}, {**columns(home), "woonplaats": "Weesp (gemeente Amsterdam)"})
    )


def place_around(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode, street and number right under the name of a neighbouring place."""
    return {**columns(home), "woonplaats": rng.choice(_AROUND)} if home.postcode else None


def number_first(rng: random.Random, home: Home, town: Town) -> Cells:
    """Number before street."""
    return free(f"{home.house}{rng.choice((' ', ', '))}{home.street}, {tail(rng, home)}")


def number_first_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number before a shortened street, without postcode."""
    street = shortened(home.street)
    return free(f"{home.house} {street}. {home.place}") if street else None


def number_first_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Number before a misspelt street, without postcode."""
    street = misspelt(rng, home, town)
    return free(f"No. {home.house} {street}, {home.place}") if street else None


def place_first(rng: random.Random, home: Home, town: Town) -> Cells:
    """Postcode and place before the street."""
    return free(f"{tail(rng, home)}, {home.street} {home.house}")


def postcode_wrong(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Another postcode of the street, or letters turned; nobody lives at that postcode and number."""
    code = wrong_postcode(rng, home, town)
    return {**columns(home), "postcode": code} if code else None


def postcode_wrong_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same with the street shortened in a text."""
    code, street = wrong_postcode(rng, home, town), shortened(home.street)
    return free(line(rng, home, street=street, behind=f"{code} {home.place}")) if code and street else None


def postcode_far(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Digits of the postcode turned, so that it lies far away."""
    return (
        {**columns(home), "postcode": f"{home.postcode[0]}{home.postcode[2]}{home.postcode[1]}{home.postcode[3:]}"}
        if home.postcode
        else None
    )


def postcode_half(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The digits of the postcode only."""
    return free(line(rng, home, behind=f"{home.postcode[:4]} {home.place}")) if home.postcode else None


KNOWN: dict[str, Kind] = {
    "short_columns": short_columns,
    "short_no_postcode": short_no_postcode,
    "short_misspelt_place": short_misspelt_place,
    "short_title": short_title,
    "cut_at_24": cut_at_24,
    "no_initials": no_initials,
    "first_letter": first_letter,
    "no_first_name": no_first_name,
    "no_type": no_type,
    "no_marks": no_marks,
    "broken_marks": broken_marks,
    "words_joined": words_joined,
    "word_apart": word_apart,
    "street_slip": street_slip,
    "street_slip_no_postcode": street_slip_no_postcode,
    "street_two_slips": street_two_slips,
    "street_by_ear": street_by_ear,
    "street_by_ear_first": street_by_ear_first,
    "place_slip": place_slip,
    "place_and_street_slip": place_and_street_slip,
    "place_dressed": place_dressed,
    "country_before_postcode": country_before_postcode,
    "later_municipality": later_municipality,
    "place_around": place_around,
    "number_first": number_first,
    "number_first_no_postcode": number_first_no_postcode,
    "number_first_slip": number_first_slip,
    "place_first": place_first,
    "postcode_wrong": postcode_wrong,
    "postcode_wrong_text": postcode_wrong_text,
    "postcode_far": postcode_far,
    "postcode_half": postcode_half,
}
