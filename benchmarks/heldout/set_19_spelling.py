"""Set 19, known: streets, places and postcodes spelled otherwise, where one street of the register fits."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from benchmarks.heldout.set_19_tools import certain, clear, core, distance, keyed, only_one_holds, tail
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

Respell = Callable[[random.Random, str], str]

_KEYS = {"a": "s", "s": "d", "e": "r", "r": "t", "t": "y", "n": "m", "o": "p", "i": "u", "l": "k", "k": "j", "g": "h"}
_SOUNDS = (("ei", "ij"), ("ij", "ei"), ("ouw", "auw"), ("oud", "aut"), ("ck", "k"), ("ph", "f"), ("sch", "sg"), ("th", "t"),
           ("uy", "ui"), ("ae", "aa"), ("ks", "x"), ("z", "s"), ("v", "f"), ("dt", "t"), ("cht", "gt"), ("gt", "cht"), ("ouw", "ow"))  # fmt: skip
_SHORT = (("straat", "str."), ("straat", "str"), ("laan", "ln"), ("laan", "ln."), ("plein", "pln"), ("gracht", "gr."), ("weg", "wg."),
          ("singel", "sgl"), ("steeg", "stg"), ("eiland", "eil."), ("kade", "kd."), ("plantsoen", "plnts."))  # fmt: skip
_TITLES = (("Mgr.Dr.", "Monseigneur Dr. "), ("Dr.", "Dokter "), ("Dr.", "Doctor "), ("Mr.", "Meester "), ("Ds.", "Dominee "),
           ("Sint ", "St. "), ("Prinses ", "Prs. "), ("Pastoor ", "Past. "), ("Korte ", "K. "), ("Lange ", "L. "),
           ("Verlengd ", "Verl. "), ("Prins ", "Pr. "))  # fmt: skip
_GIVEN = re.compile(
    r"^(Abe|Anna|Anton|Aart|Frans|Hugo|Jacob|Jan|Johannes|Jozef|Meindert|Nelson|Pieter|Simon|Thom|Vincent|Willem|Fanny|Wout|Lobbrich|Eva) "
)
_FRONT = re.compile(r"^((?:[A-Z][a-z]{0,2}\.)+|De |Het |'s-|'t |van |Sint )(.+)$")
_BROKEN = {"ë": "Ã«", "é": "Ã©", "ü": "Ã¼"}
_READ = {"l": "1", "o": "0", "m": "rn", "g": "q", "B": "8", "S": "5", "h": "li", "u": "ii"}


def respelled(respell: Respell, *templates: str) -> Kind:
    """Make a kind that spells the street otherwise, where it stays like one street only."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        street = respell(rng, home.street)
        if street == home.street or not certain(home, town) or not clear(street, home, town):
            return None
        return {"adres": _line(rng.choice(templates), street, home)}

    return kind


def _line(template: str, street: str, home: Home, **more: str) -> str:
    fields = {"street": street, "house": home.house, "tail": tail(home), "postcode": home.postcode, "place": home.place}
    return template.format(**fields | more)


def _spots(street: str) -> list[int]:
    return [at for at in range(1, len(street) - 2) if street[at : at + 2].isalpha() and street[at] != street[at + 1]]


def swapped(rng: random.Random, word: str) -> str:
    """Two neighbours in a word change places."""
    at = rng.choice(_spots(word) or [0])
    return f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def lost_or_doubled(rng: random.Random, word: str) -> str:
    """A letter too few or too many."""
    at = rng.choice(_spots(word) or [1])
    return word[:at] + rng.choice(["", word[at] * 2]) + word[at + 1 :]


def key_beside(rng: random.Random, word: str) -> str:
    """A key beside the right one."""
    spots = [at for at in range(1, len(word)) if word[at] in _KEYS]
    at = rng.choice(spots or [0])
    return word[:at] + _KEYS.get(word[at], word[at]) + word[at + 1 :]


def by_ear(rng: random.Random, word: str) -> str:
    """As it sounds."""
    fits = [(old, new) for old, new in _SOUNDS if old in word[1:]]
    if not fits:
        return word
    old, new = rng.choice(fits)
    return word[0] + word[1:].replace(old, new, 1)


def y_for_ij(rng: random.Random, word: str) -> str:
    """`y` for `ij` and the reverse."""
    old, new = rng.choice([("ij", "y"), ("ij", "ÿ"), ("IJ", "Y"), ("IJ", "Ij"), ("y", "ij"), ("ij", "ĳ")])
    return word.replace(old, new, 1)


def type_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The kind of street shortened."""
    fits = [(old, new) for old, new in _SHORT if home.street.endswith(old) and len(home.street) > len(old) + 3]
    if not fits or not certain(home, town):
        return None
    old, new = rng.choice(fits)
    stem = home.street[: -len(old)]
    if sum(street.startswith(stem) for street in town.streets) > 1:
        return None
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{street} {house} {place}"]), stem + new, home)}


def apart_or_joined(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One word in two, or several in one."""
    split = re.sub(
        r"(?<=[a-z]{3})(straat|laan|weg|plein|gracht|singel|steeg|eiland|hof|land|weide)$", r" \1", home.street
    )
    street = rng.choice([split, home.street.replace(" ", ""), split.upper(), home.street.replace(" ", "-")])
    if street in (home.street, home.street.upper()) or not certain(home, town) or not clear(street, home, town):
        return None
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{street} {house}, {place}"]), street, home)}


def titled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Titles and first words in full where the register shortens, shortened where it does not."""
    fits = [(old, new) for old, new in _TITLES if home.street.startswith(old)]
    given = _GIVEN.match(home.street)
    if given:
        fits.append((given[0], f"{given[0][0]}."))
    if not fits or not certain(home, town):
        return None
    old, new = rng.choice(fits)
    rest = home.street[len(old) :]
    if not only_one_holds(rest, town):
        return None
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{street} {house}, {place}"]), new + rest, home)}


def front_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials, titles or the article left out."""
    found = _FRONT.match(home.street)
    if not found or not only_one_holds(found[2], town) or not certain(home, town):
        return None
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{street} {house}, {place}"]), found[2], home)}


def front_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials, titles or the article behind, as an index sorts them."""
    found = _FRONT.match(home.street)
    if not found or not certain(home, town):
        return None
    street = rng.choice([f"{found[2]}, {found[1].strip()}", f"{found[2]} ({found[1].strip()})"])
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{street} {house}, {place}"]), street, home)}


def place_wrong(street: Respell | None) -> Kind:
    """Make a kind with a typing error in the place, and perhaps in the street."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        written = street(rng, home.street) if street else home.street
        if not certain(home, town) or (street and (written == home.street or not clear(written, home, town))):
            return None
        place = rng.choice(["Weeps", "Wesp", "Weespp", "Wessp", "WEEPS", "Weep", "Weeesp", "Wees"])
        return {"adres": _line("{street} {house}, {wrong}", written, home, wrong=place)}

    return kind


def postcode_wrong(street: Respell | None) -> Kind:
    """Make a kind whose postcode does not exist in town for a typing error, and perhaps one in the street."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        written = street(rng, home.street) if street else home.street
        if not certain(home, town) or not clear(written, home, town) or (street and written == home.street):
            return None
        code = home.postcode
        wrong = rng.choice([code[1] + code[0] + code[2:], code[:2] + code[3] + code[2] + code[4:], code[:5], code[:4] + code[5] + code[4],
                            code[:5] + rng.choice("AFIOQUY"), code[0] + code[2:], code[:4] + code[4] * 2 + code[5]])  # fmt: skip
        if wrong in town.postcodes:
            return None
        return {"adres": _line("{street} {house}, {wrong} {place}", written, home, wrong=wrong)}

    return kind


def consonants_only(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Vowels left out, as notes have it; the postcode tells the rest."""
    street = home.street[0] + re.sub(r"[aeiou]", "", home.street[1:])
    if not keyed(home, town) or len(street) < 5:
        return None
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{tail}, {street} {house}"]), street, home)}


def misread(rng: random.Random, word: str) -> str:
    """A scan read a letter as another sign."""
    fits = [letter for letter in _READ if letter in word[1:]]
    if not fits:
        return word
    letter = rng.choice(fits)
    return word[0] + word[1:].replace(letter, _READ[letter], 1)


def accents_broken(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Accents and apostrophes by the wrong encoding, or lost."""
    old = next((sign for sign in [*_BROKEN, "'"] if sign in home.street), None)
    if old is None or not certain(home, town):
        return None
    new = rng.choice(["’", "`", "", "´", "â€™"]) if old == "'" else rng.choice([_BROKEN[old], "?", "�"])
    street = home.street.replace(old, new)
    if street == home.street:
        return None
    return {"adres": _line(rng.choice(["{street} {house}, {tail}", "{street} {house}, {place}"]), street, home)}


def german(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Street words as Germans write them."""
    street = re.sub("straat$", rng.choice(["strasse", "straße", "str."]), home.street)
    if street == home.street or not keyed(home, town) or distance(core(street), core(home.street)) > 4:
        return None
    return {"adres": _line("{street} {house}, NL-{postcode} {place}, Niederlande", street, home)}


def place_dressed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """More than its name said of the place."""
    place = rng.choice(["Weesp (NH)", "Weesp, Noord-Holland", "gem. Weesp", "Amsterdam-Weesp", "Weesp, Nederland", "Weesp (gem. Amsterdam)",
                        "Weesp-Centrum", "stadsgebied Weesp", "Weesp N.H.", "te Weesp", "WEESP (NL)"])  # fmt: skip
    if not certain(home, town):
        return None
    return {
        "adres": _line(
            rng.choice(["{street} {house}, {written}", "{street} {house}, {postcode} {written}"]),
            home.street,
            home,
            written=place,
        )
    }


_BOTH = ("{street} {house}, {tail}", "{street} {house}, {place}", "{place}, {street} {house}")
KNOWN: dict[str, Kind] = {
    "street_letters_swapped": respelled(swapped, *_BOTH),
    "street_letter_lost_or_doubled": respelled(lost_or_doubled, *_BOTH),
    "street_key_beside": respelled(key_beside, *_BOTH),
    "street_by_ear": respelled(by_ear, *_BOTH),
    "street_y_for_ij": respelled(y_for_ij, *_BOTH),
    "street_misread": respelled(
        misread, "{street} {house}, {tail}", "{street} {house}, {postcode} VVeesp", "{street} {house} {place}"
    ),
    "street_type_short": type_short,
    "street_apart_or_joined": apart_or_joined,
    "street_titled": titled,
    "street_front_lost": front_lost,
    "street_front_behind": front_behind,
    "street_consonants_only": consonants_only,
    "street_accents_broken": accents_broken,
    "street_german": german,
    "place_misspelt": place_wrong(None),
    "place_and_street_misspelt": place_wrong(lost_or_doubled),
    "place_dressed": place_dressed,
    "postcode_misspelt": postcode_wrong(None),
    "postcode_and_street_misspelt": postcode_wrong(swapped),
}
