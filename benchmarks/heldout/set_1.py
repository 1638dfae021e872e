"""The first held-out set: kinds of dirt that were not used while the matcher was built.

    python -m benchmarks.heldout.set_1 BAG.zip --reference-date 2021-09-15 [--seed 101] [--rows 20000]

Written down, and put in the tree, before the first score on it. From what clerks, employers' lists, spreadsheets, scans
and exports are known to do; no kind was chosen for what the matcher does with it. Scores: docs/linkage-scores.md.
"""

from __future__ import annotations

import random
import re
import string

from benchmarks.heldout.set_1_open import NONE, OPEN
from benchmarks.heldout.set_1_texts import BEHIND, TEXTS, as_text, one_of
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns, main, text


def _other_street(rng: random.Random, home: Home, town: Town, street: str, *, postcode: bool = True) -> Cells | None:
    """The address with its street written otherwise, in columns or text, if that is no other street of the town."""
    if street == home.street or len(street) < 4 or street.casefold() in {name.casefold() for name in town.streets}:
        return None
    kept = home.postcode if postcode else ""
    return rng.choice(({**columns(home), "straat": street, "postcode": kept}, text(home, street=street, postcode=kept)))


def _place_by_ear(rng: random.Random, home: Home, _: Town) -> Cells | None:
    heard = home.place
    for said, written in rng.sample((("ee", "e"), ("s", "z"), ("p", "b"), ("W", "V"), ("ee", "ei"), ("sp", "ps")), 2):
        heard = heard.replace(said, written, 1)
    return as_text(home, rng.choice((BEHIND, "{street} {house} {place}")), place=heard) if heard != home.place else None


def _number_first_in_street_column(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(
        (f"{home.house} {home.street}", f"{home.house}, {home.street}", f"nr. {home.house} {home.street}")
    )
    return {"straat": form, "woonplaats": home.place, "postcode": rng.choice((home.postcode, ""))}


def _spaces_after_stops_gone(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = home.street.replace("straat", "str.").replace("laan", "ln.").replace(" van der ", " v.d.")
    short = re.sub(r"\b([A-Z])[a-z]+ (?=[A-Z])", r"\1.", short).replace(" ", "")
    return _other_street(rng, home, town, short, postcode=rng.random() < 0.5)


def _first_names_to_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    names = home.street.split()
    if len(names) < 2 or not names[0][:1].isupper() or len(names[0]) < 4 or not names[-1][:1].isupper():
        return None
    return _other_street(rng, home, town, f"{names[0][0]}. {' '.join(names[1:])}", postcode=rng.random() < 0.7)


def _letters_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    bare = re.sub(r"^(?:(?:[A-Z]|[MD][a-z]?r?|Ds|Th)\.)+\s*", "", home.street)
    return _other_street(rng, home, town, bare) if bare != home.street else None


def _vowels_left_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    short = home.street[0] + re.sub("[aeiou]", "", home.street[1:])
    return _other_street(rng, home, town, short) if len(short) > 5 else None


def _cut_by_the_field(rng: random.Random, home: Home, town: Town) -> Cells | None:
    width = rng.choice((10, 12, 15))
    cut = home.street[:width].strip()
    return {**columns(home), "straat": cut} if len(home.street) > width + 1 else None


def _two_errors_in_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = list(home.street)
    if len(wrong) < 11:
        return None
    for at in rng.sample(range(1, len(wrong) - 1), 2):
        wrong[at] = rng.choice(string.ascii_lowercase)
    return _other_street(rng, home, town, "".join(wrong))


def _first_letter_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    return _other_street(rng, home, town, home.street[1:], postcode=rng.random() < 0.5)


def _street_by_ear(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = home.street
    pairs = [("straat", "strat"), ("straat", "straad"), ("laan", "lan"), ("weg", "wech"), ("ij", "y"), ("ij", "ei"),
             ("ch", "g"), ("oe", "u"), ("ui", "eu"), ("v", "f"), ("z", "s"), ("w", "v"), ("aa", "a"), ("th", "t")]  # fmt: skip
    held = [(said, written) for said, written in pairs if said in wrong]
    if not held:
        return None
    return _other_street(rng, home, town, wrong.replace(*rng.choice(held), 1), postcode=rng.random() < 0.6)


def _scanned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    confused = [("rn", "m"), ("m", "rn"), ("cl", "d"), ("li", "h"), ("h", "b"), ("e", "c"), ("l", "1"), ("o", "0"),
                ("i", "l"), ("S", "5"), ("B", "8"), ("nn", "m"), ("ij", "ÿ")]  # fmt: skip
    held = [(seen, read) for seen, read in confused if seen in home.street[1:]]
    if not held:
        return None
    seen, read = rng.choice(held)
    return _other_street(rng, home, town, home.street[0] + home.street[1:].replace(seen, read, 1))


def _particles(rng: random.Random, home: Home, town: Town) -> Cells | None:
    changed = re.sub(r"(?:^| )(?:van der|van de|van|de|der|'t|Het|De|du)(?= )", "", home.street).strip()
    return _other_street(rng, home, town, changed[:1].upper() + changed[1:], postcode=rng.random() < 0.6)


def _article(rng: random.Random, home: Home, town: Town) -> Cells | None:
    for old, new in (("'s-", ""), ("'s-", "s "), ("'t ", "het "), ("Het ", "'t "), ("Sint ", "St "), ("Sint ", "St.")):
        if home.street.startswith(old) and rng.random() < 0.6:
            return _other_street(rng, home, town, new + home.street.removeprefix(old))
    return None


def _titles(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pairs = (("Dr.", "Doctor "), ("Dr.", "Dokter "), ("Mr.", "Meester "), ("Ds.", "Dominee "), ("Prins ", "Pr. "),
             ("Prinses ", "Pr. "), ("Prinses ", "Prs. "), ("Pastoor ", "Past. "), ("Mgr.", "Monseigneur "),
             ("Korte ", "K. "), ("Lange ", "L. "), ("Verlengde ", "Verl. "), ("Kleine ", "Kl. "))  # fmt: skip
    held = [(old, new) for old, new in pairs if home.street.startswith(old)]
    return _other_street(rng, home, town, home.street.replace(*rng.choice(held), 1)) if held else None


def _columns_swapped(rng: random.Random, home: Home, _: Town) -> Cells | None:
    clean = columns(home)
    pairs = [("straat", "woonplaats"), ("postcode", "woonplaats"), ("postcode", "huisnummer"), ("straat", "postcode")]
    first, second = rng.choice(pairs)
    return {**clean, first: clean[second], second: clean[first]} if home.postcode else None


def _shifted(rng: random.Random, home: Home, _: Town) -> Cells | None:
    """A missing separator moved the cells one to the right."""
    if home.suffix or not home.postcode:
        return None
    return {"postcode": home.street, "huisnummer": home.postcode, "straat": str(home.number), "woonplaats": home.place}


def _all_in_one_column(rng: random.Random, home: Home, _: Town) -> Cells:
    whole = text(home)["adres"]
    return {rng.choice(("straat", "woonplaats", "postcode", "locatie")): whole}


def _postcode_and_place_together(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.postcode:
        return None
    return {**columns(home), "postcode": "", "woonplaats": f"{home.postcode[:4]} {home.postcode[4:]} {home.place}"}


def _letter_o(rng: random.Random, home: Home, _: Town) -> Cells | None:
    mended = home.postcode.replace("0", "O").replace("1", rng.choice("lI1"), 1)
    return rng.choice(({**columns(home), "postcode": mended}, text(home, postcode=mended))) if home.postcode else None


def _digit_in_number(rng: random.Random, home: Home, _: Town) -> Cells | None:
    wrong = str(home.number).replace("0", "O").replace("1", "l")
    if not wrong[:1].isdigit() or wrong == str(home.number) or home.suffix or home.siblings > 1:
        return None
    return {**columns(home), "huisnummer": wrong}


def _digits_turned(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode:
        return None
    at = rng.randrange(3)
    digits = home.postcode[:at] + home.postcode[at + 1] + home.postcode[at] + home.postcode[at + 2 :]
    return text(home, postcode=digits) if digits not in town.postcodes else None


def _half_postcode(rng: random.Random, home: Home, _: Town) -> Cells | None:
    half = home.postcode[:4]
    return rng.choice(({**columns(home), "postcode": half}, text(home, postcode=half))) if half else None


def _postcode_broken(rng: random.Random, home: Home, _: Town) -> Cells | None:
    p = home.postcode
    if not p:
        return None
    broken = rng.choice((f"{p[:2]} {p[2:4]} {p[4:]}", f"{p[:5]} {p[5]}", f"{p[:4]}-{p[4:]}", f"{p[:4]}. {p[4]}.{p[5]}.",
                         f"NL-{p[:4]} {p[4:]}", f"NL {p}", f"[{p}]", f"pc {p}"))  # fmt: skip
    return rng.choice(({**columns(home), "postcode": broken}, text(home, postcode=broken)))


def _nothing_between(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.postcode or home.suffix[:1].isdigit():
        return None
    form = rng.choice(
        ("{street}{house},{postcode}{place}", "{street}{house} {postcode}{place}", "{street}{house} {place}")
    )
    return as_text(home, form)


def _space_in_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    at = rng.randrange(2, len(home.street) - 1)
    return _other_street(rng, home, town, f"{home.street[:at]} {home.street[at:]}", postcode=rng.random() < 0.5)


def _merge_leftovers(rng: random.Random, home: Home, _: Town) -> Cells:
    rest = rng.choice(("#N/B", "NULL", "«toevoeging»", "n.v.t.", "-", "geen", "0", "nan"))
    clean = columns(home)
    empty = [name for name in ("huisletter", "huisnummertoevoeging") if not clean[name]]
    return {**clean, **dict.fromkeys(empty, rest)}


def _markup(rng: random.Random, home: Home, _: Town) -> Cells:
    whole = text(home)["adres"]
    return {"adres": rng.choice((f'"{whole}"', whole.replace(", ", "<br>"), whole.replace(" ", "&nbsp;"),
                                 whole.replace(" ", "\u00a0"), whole.replace(", ", "\\n"), f"adres={whole};"))}  # fmt: skip


def _fixed_width(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.postcode:
        return None
    return {
        "adres": f"{home.street[:24]:24}{home.number:05d}{home.letter or ' '}{home.addition:4}{home.postcode}{home.place}"
    }


def _suffix_marked(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.suffix:
        return None
    forms = ("{number} ({suffix})", "{number}/{suffix}", "{number}_{suffix}", "{number} letter {suffix}",
             "{number} huisletter {suffix}", "{number} toev. {suffix}", "{number}.{suffix}", "{number} '{suffix}'",
             "{number} - {suffix}")  # fmt: skip
    suffix = rng.choice((home.suffix.upper(), home.suffix.lower()))
    return as_text(home, "{street} " + rng.choice(forms) + ", {postcode} {place}", suffix=suffix)


def _suffix_apart(rng: random.Random, home: Home, _: Town) -> Cells | None:
    """Letter and number of a suffix in two columns, or turned about."""
    if not home.letter or not home.addition:
        return None
    return rng.choice((
        {**columns(home), "huisletter": home.addition, "huisnummertoevoeging": home.letter},
        {**columns(home), "huisnummer": f"{home.number}{home.letter}", "huisletter": "", "huisnummertoevoeging": home.addition},
        as_text(home, "{street} {number} {suffix}, {postcode}", suffix=f"{home.letter}-{home.addition}"),
    ))  # fmt: skip


def _room(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.siblings > 1 and not home.suffix:
        return None
    room = rng.choice((
        "kamer nr. 3", "kamernr 4", "k. 5", "kmr.2", "slpk 2", "pokój nr 3", "pok.4", "izba 2", "szoba 3", "camera nr. 4",
        "стая 5", "staya 2", "kambarys 3", "istaba 2", "pat 3", "cam. 6", "room no. 3", "bed B", "kamer 1e verd.",
    ))  # fmt: skip
    return as_text(home, rng.choice(("{street} {house} {room}, {postcode} {place}", "{street} {house}, {room}, {place}",
                                 "{street} {house} ({room}) {postcode}")), room=room)  # fmt: skip


def _floor(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.siblings > 1 or home.suffix:
        return None
    floor = rng.choice(("1e verdieping", "2e etage", "I piętro", "etaj 1", "1st floor", "1. OG", "parter", "zolder",
                        "begane grond", "bovenverdieping", "poddasze", "ет. 2"))  # fmt: skip
    return as_text(
        home,
        rng.choice(("{street} {house} {floor}, {postcode} {place}", "{street} {house}, {floor}, {place}")),
        floor=floor,
    )


KNOWN = {
    "place by ear": _place_by_ear,
    "number first, in the street column": _number_first_in_street_column,
    "number first, no postcode": one_of("no. {house}, {street} - {place}", "{house}, {street}, {place}"),
    "spaces after stops gone": _spaces_after_stops_gone,
    "first names to letters": _first_names_to_letters,
    "letters before a name left out": _letters_left_out,
    "vowels left out": _vowels_left_out,
    "street cut by the field": _cut_by_the_field,
    "two errors in street": _two_errors_in_street,
    "first letter lost": _first_letter_lost,
    "street by ear": _street_by_ear,
    "scanned": _scanned,
    "particles left out": _particles,
    "article or saint": _article,
    "titles": _titles,
    "columns swapped": _columns_swapped,
    "cells shifted": _shifted,
    "all in one wrong column": _all_in_one_column,
    "postcode and place together": _postcode_and_place_together,
    "letter O and l in postcode": _letter_o,
    "letter O and l in number": _digit_in_number,
    "digits of postcode turned": _digits_turned,
    "half a postcode": _half_postcode,
    "postcode broken or marked": _postcode_broken,
    "nothing between the parts": _nothing_between,
    "space inside the street": _space_in_street,
    "leftovers of a mail merge": _merge_leftovers,
    "markup and quotes": _markup,
    "fixed width": _fixed_width,
    "suffix marked": _suffix_marked,
    "suffix in other columns": _suffix_apart,
    "room in many languages": _room,
    "floor of one house": _floor,
    **TEXTS,
}  # fmt: skip

KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
