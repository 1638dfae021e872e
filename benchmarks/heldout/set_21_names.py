"""Known kinds of set 21 in which the street, the place or the postcode is written otherwise."""

from __future__ import annotations

import random
import re

from benchmarks.heldout.set_21_tools import another, ending, renamed, spaced, unmistakable
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, glued, text

_SOUNDS = (
    ("ij", "ei"), ("ei", "ij"), ("ou", "au"), ("uy", "ui"), ("ey", "ei"), ("ch", "g"), ("ck", "k"),
    ("oo", "o"), ("aa", "a"), ("ee", "e"), ("ie", "i"), ("tt", "t"), ("ss", "s"), ("ll", "l"), ("mm", "m"),
)  # fmt: skip
_KEYS = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "r": "t", "s": "d", "t": "y", "l": "k", "d": "f", "g": "h"}
_TITLES = {"Dr.": "Doctor ", "Ds.": "Dominee ", "Mr.": "Meester ", "Mgr.": "Monseigneur "}
_SHORT = (
    ("Prinses ", "Pr. "), ("Prins ", "Pr. "), ("Sint ", "St. "), ("Verlengde ", "Verl. "), ("Verlengd ", "Verl. "),
    ("Pastoor ", "Past. "), ("Korte ", "K. "), ("Lange ", "L. "), ("Fort ", "Ft. "), ("Oude ", "O. "),
)  # fmt: skip
_NOT_NAMES = (
    "Fort", "Korte", "Lange", "Lage", "Oude", "Het", "Klein", "Kleine", "Achter", "Tussen", "Kromme", "Heer", "Mater",
    "Prins", "Prinses", "Sint", "Pastoor", "Verlengd", "Verlengde",
)  # fmt: skip
_FOREIGN = {"ë": "Ã«", "é": "Ã©", "ü": "Ã¼"}
_ENTITIES = {"ë": "&euml;", "é": "&eacute;", "ü": "&uuml;", "'": "&#39;"}


def _swapped(street: str, changes: dict[str, str]) -> str:
    return "".join(changes.get(letter, letter) for letter in street)


def _told_apart(rng: random.Random, home: Home, town: Town, street: str, *, postcode: bool = True) -> Cells | None:
    if street == home.street or not unmistakable(street, home, town):
        return None
    return renamed(rng, home, street, postcode=postcode)


def mojibake(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """UTF-8 read as Windows-1252."""
    street = _swapped(home.street, _FOREIGN)
    return renamed(rng, home, street) if street != home.street else None


def lost_accents(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An accented letter that became a question mark, a box, or nothing."""
    mark = rng.choice(("?", "\ufffd", "_", ""))
    street = _swapped(home.street, dict.fromkeys(_FOREIGN, mark))
    return renamed(rng, home, street) if street != home.street else None


def entities(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A web form that escaped its signs."""
    street = _swapped(home.street, _ENTITIES)
    return renamed(rng, home, street) if street != home.street else None


def other_apostrophe(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Another sign for the apostrophe, or none."""
    if "'" not in home.street:
        return None
    return renamed(rng, home, home.street.replace("'", rng.choice(("’", "`", "´", "‘", "′", ""))))


def article_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The article behind the name, as an index has it, or left out."""
    found = re.match(r"(De|Het|'t|Den) (.+)", home.street)
    if not found:
        return None
    article, name = found.groups()
    return renamed(rng, home, rng.choice((f"{name}, {article}", f"{name} ({article})", name)))


def initials_spaced(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Initials with spaces, without dots, or run together."""
    if "." not in home.street:
        return None
    street = rng.choice((home.street.replace(".", ". "), home.street.replace(".", " "), home.street.replace(".", "")))
    return renamed(rng, home, street.strip())


def initials_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A person's street without initials and titles, which no other street could be."""
    name = re.sub(r"^(?:[A-Z][A-Za-z]{0,2}\.)+", "", home.street)
    rest = name[:1].upper() + name[1:]
    if name == home.street or any(name.lower() in other.lower() for other in town.streets if other != home.street):
        return None
    return renamed(rng, home, rest)


def titles_in_full(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Titles written out: Doctor, Dominee, Meester."""
    street = home.street
    for short, whole in _TITLES.items():
        street = street.replace(short, whole)
    return renamed(rng, home, street) if street != home.street else None


def ending_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for road cut short as people do."""
    word = ending(home.street)
    short = {
        "straat": ("str.", "str", "strt"),
        "laan": ("ln.", "ln"),
        "weg": ("wg.", "wg"),
        "plein": ("pln.", "pl."),
        "gracht": ("gr.",),
    }
    if word not in short:
        return None
    return renamed(rng, home, home.street.removesuffix(word) + rng.choice(short[word]))


def usual_short_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Prinses, Sint, Verlengde, Fort and their like cut short."""
    for whole, short in _SHORT:
        if home.street.startswith(whole):
            return renamed(rng, home, short + home.street.removeprefix(whole))
    return None


def first_name_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A first name as an initial, and `van` as `v.`."""
    found = re.match(r"([A-Z])[a-zë]{2,}((?: van| de| van de| van der)?) ([A-Z].+)", home.street)
    if not found or found.group(0).split()[0] in _NOT_NAMES:
        return None
    initial, between, rest = found.groups()
    last = rest.split()[-1]
    if any(other.endswith(last) for other in town.streets if other != home.street):
        return None
    return renamed(rng, home, f"{initial}.{between.replace('van', 'v.')} {rest}")


def as_it_sounds(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street written by ear."""
    word = ending(home.street)
    stem = home.street.removesuffix(word)
    found = [pair for pair in _SOUNDS if pair[0] in stem]
    if not found:
        return None
    old, new = rng.choice(found)
    return _told_apart(rng, home, town, stem.replace(old, new, 1) + word)


def by_ear_no_postcode(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street written by ear, and no postcode to lean on."""
    found = [pair for pair in _SOUNDS if pair[0] in home.street[1:]]
    if not found or len(home.street) < 9:
        return None
    old, new = rng.choice(found)
    return _told_apart(rng, home, town, home.street.replace(old, new, 1), postcode=False)


def wrong_key(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The key beside the right one, anywhere, also on the first letter."""
    at = rng.randrange(len(home.street))
    old = home.street[at]
    new = _KEYS.get(old.lower())
    if new is None:
        return None
    return _told_apart(
        rng, home, town, home.street[:at] + (new.upper() if old.isupper() else new) + home.street[at + 1 :]
    )


def stuck_key(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter three times."""
    at = rng.randrange(1, len(home.street))
    if not home.street[at].isalpha():
        return None
    return _told_apart(rng, home, town, home.street[:at] + home.street[at] * 2 + home.street[at:])


def two_slips(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two letters swapped and a letter lost, in a long name with its postcode."""
    if len(home.street) < 12:
        return None
    at = rng.randrange(1, 5)
    street = home.street[:at] + home.street[at + 1] + home.street[at] + home.street[at + 2 :]
    lost = rng.randrange(7, len(street) - 1)
    return _told_apart(rng, home, town, street[:lost] + street[lost + 1 :])


def compound_split(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for road apart from its name."""
    word = ending(home.street)
    return (
        renamed(rng, home, f"{home.street.removesuffix(word)} {rng.choice((word, word.capitalize()))}")
        if word
        else None
    )


def road_word_mixed_up(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Straat for weg or laan, where the postcode is right and no other street bears the name."""
    word = ending(home.street)
    stem = home.street.removesuffix(word)
    if word not in ("straat", "laan", "weg") or len(stem) < 6:
        return None
    if any(other.startswith(stem) for other in town.streets if other != home.street):
        return None
    street = stem + rng.choice([other for other in ("straat", "laan", "weg") if other != word])
    return renamed(rng, home, street) if street not in town.streets else None


def fort_dropped(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The streets of the forts without Fort, with their postcode."""
    if not home.street.startswith("Fort "):
        return None
    return renamed(rng, home, home.street.removeprefix("Fort "))


def place_misspelt(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The town misspelt, and no postcode."""
    return text(home, postcode="", place=rng.choice(("Wesp", "Weeps", "Wheesp", "Weespp", "Weeesp", "Weeso", "Veesp")))


def place_dressed(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The town with its province, its municipality or its country, in several languages."""
    names = (
        "Weesp (NH)", "gemeente Weesp", "Weesp, Holandia", "Weesp, Olanda", "Weesp, Холандия", "Weesp Noord-Holland", "WEESP, NL",
        "Weesp/Niederlande", "Weesp the Netherlands", "Amsterdam-Weesp",
    )  # fmt: skip
    return text(home, place=rng.choice(names)) if home.postcode else None


def postcode_letters_turned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The letters of the postcode the wrong way round, which is no postcode here."""
    turned = home.postcode[:4] + home.postcode[:3:-1]
    return text(home, postcode=turned) if home.postcode and turned not in town.postcodes else None


def postcode_digits_turned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Two digits of the postcode the wrong way round, which lies far away, with the right street and place."""
    if not home.postcode:
        return None
    turned = home.postcode[0] + home.postcode[2] + home.postcode[1] + home.postcode[3:]
    return text(home, postcode=turned) if turned not in town.postcodes else None


def postcode_next_block(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of the same street, of its other end."""
    other = another(rng, town, lambda found: found.street == home.street and found.postcode not in ("", home.postcode))
    if not other or not home.postcode:
        return None
    number = f"{home.number}{glued(home.suffix)}"
    return {"straat": home.street, "huisnummer": number, "postcode": other.postcode, "woonplaats": home.place}


def postcode_read_by_machine(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Ones and zeros that a scanner took for letters, and letters it took for digits."""
    if not home.postcode:
        return None
    letters = home.postcode[4:].replace("B", "8").replace("S", "5").replace("Z", "2").replace("G", "6")
    digits = home.postcode[:4].replace("1", rng.choice("lI|"), 1)
    return text(home, postcode=f"{digits} {rng.choice((letters, home.postcode[4:]))}")


def postcode_with_signs(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode with a country before it, signs in it, or gaps between."""
    if not home.postcode:
        return None
    digits, letters = home.postcode[:4], home.postcode[4:]
    forms = (
        f"NL-{digits}{letters}",
        f"{digits}-{letters}",
        f"{digits}.{letters}",
        f"({spaced(home.postcode)})",
        f"{digits} {letters[0]} {letters[1]}",
    )
    return text(home, postcode=rng.choice(forms))


def postcode_of_a_stranger(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A postcode of another street that never had this number: only the street can be right."""
    other = another(rng, town, lambda found: bool(found.postcode) and not town.has(found.street, home.number))
    return text(home, postcode=other.postcode) if other else None


NAMES: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        mojibake, lost_accents, entities, other_apostrophe, article_behind, initials_spaced, initials_dropped, titles_in_full,
        ending_short, usual_short_words, first_name_short, as_it_sounds, by_ear_no_postcode, wrong_key, stuck_key, two_slips,
        compound_split, road_word_mixed_up, fort_dropped, place_misspelt, place_dressed, postcode_letters_turned,
        postcode_digits_turned, postcode_next_block, postcode_read_by_machine, postcode_with_signs, postcode_of_a_stranger,
    )
}  # fmt: skip
