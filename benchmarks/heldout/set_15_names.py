"""Kinds of the fifteenth held-out set: streets abbreviated, shortened, written out, or turned round as in an index."""

from __future__ import annotations

import random
import re

from benchmarks.heldout.set_15_help import either, pc, plain, simple, steps, tail, written
from benchmarks.heldout.set_15_typing import any_slip
from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_SHORT = {
    "straat": ("str.", "str", "st.", "strt"), "laan": ("ln.", "ln", "l."), "weg": ("wg.", "wg"),
    "gracht": ("gr.", "grt"),
    "kade": ("kd.", "kd"), "plein": ("pln.", "pl."), "singel": ("sngl.", "sing."), "steeg": ("stg.", "stg"),
    "plantsoen": ("plnts.", "pltsn"), "dijk": ("dk.", "dk"), "eiland": ("eil.", "eild"), "hof": ("hf.", "hf"),
    "park": ("prk", "pk."), "veld": ("vld", "vld."), "singelstraat": ("sngl.str.",),
}  # fmt: skip
_WORDS = {
    "Prinses": ("Pr.", "Prs.", "Prinsess"), "Prins": ("Pr.", "Prs"), "Pastoor": ("Past.", "Pst."),
    "Sint": ("St.", "St", "S."),
    "Lange": ("L.", "Lg."), "Korte": ("K.", "Krt."), "Verlengde": ("Verl.", "Vlgde"), "Verlengd": ("Verl.",),
    "Oude": ("O.", "Od."), "Kleine": ("Kl.",), "Klein": ("Kl.",), "Nieuw": ("Nw.",), "van der": ("v.d.", "vd", "v d"),
    "van": ("v.", "v"), "de": ("d.",), "Johannes": ("Joh.", "J."), "Jan": ("J.",), "Frans": ("Fr.", "F."),
    "Simon": ("S.",), "Vincent": ("V.",), "Willem": ("W.",), "Jacob": ("J.",), "Jozef": ("J.", "Joz."),
    "Pieter": ("P.",),
    "Rembrandt": ("R.", "Rembr."), "Hugo": ("H.",), "Fanny": ("F.",), "Meindert": ("M.",), "Anton": ("A.",),
    "Abe": ("A.",),
    "Henriëtte": ("H.", "Henr."), "Industriepark": ("Ind.park", "Industriepk"), "Fort": ("Ft.", "F."),
    "Groot": ("Gr.",),
    "Aart": ("A.",), "Nelson": ("N.",), "Tussen": ("Tss.",),
}  # fmt: skip
_OUT = {"Dr.": "Doctor ", "Mr.": "Meester ", "Ds.": "Dominee ", "Mgr.": "Monseigneur ", "St.": "Sint "}
_FIRST = re.compile(r"^((?:(?:Dr|Mr|Ds|Mgr)\.)*)((?:[A-Z][a-z]?\.)+)(.+)$")


def _near(town: Town, home: Home, street: str) -> bool:
    """Tell whether another street of the town is written like this, or nearly so."""
    key = plain(street)
    return any(steps(key, plain(name), 3) <= 2 for name in town.streets if name != home.street)


def _ends(town: Town, last: str) -> int:
    """Count the streets whose name ends with these words."""
    return sum(plain(street).endswith(plain(last)) for street in town.streets)


def _short(rng: random.Random, street: str) -> str | None:
    """Abbreviate the type of a street."""
    for kind in sorted(_SHORT, key=len, reverse=True):
        if street.lower().endswith(kind) and len(street) > len(kind) + 2:
            return street[: -len(kind)] + rng.choice(_SHORT[kind])
    return None


def _word(rng: random.Random, street: str) -> str | None:
    """Abbreviate one word of a street that is not its last."""
    words = street.split(" ")
    spots = [i for i, word in enumerate(words[:-1]) if word in _WORDS]
    if not spots:
        return None
    at = rng.choice(spots)
    words[at] = rng.choice(_WORDS[words[at]])
    return " ".join(words)


def _same_short(town: Town, home: Home, made: str) -> bool:
    """Tell whether the abbreviation could stand for another street: the same letters in the same order, ends alike."""
    words = [plain(word) for word in re.split(r"[ .]+", made) if plain(word)]

    def fits(street: str) -> bool:
        place, name = 0, plain(street)
        for word in words:
            for sign in word:
                place = name.find(sign, place) + 1
                if not place:
                    return False
        return name[0] == words[0][0]

    return any(fits(street) for street in town.streets if street != home.street)


def type_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of the street abbreviated."""
    made = _short(rng, home.street)
    if not made or not simple(home) or _same_short(town, home, made):
        return None
    return either(rng, home, made, home.house)


def word_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word or first name of the street abbreviated."""
    made = _word(rng, home.street)
    if not made or not simple(home) or _same_short(town, home, made):
        return None
    return either(rng, home, made, home.house)


def both_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word and the type of the street abbreviated, with the postcode."""
    made = _word(rng, home.street)
    made = made and _short(rng, made)
    if not made or not simple(home) or _same_short(town, home, made):
        return None
    return {"straat": made, "huisnummer": str(home.number), "huisletter": home.letter, "postcode": home.postcode}


def short_and_slip(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The type of the street abbreviated and a typing error in its name, with the postcode."""
    for kind, short in (("straat", "str"), ("laan", "ln"), ("weg", "wg")):
        stem = home.street.removesuffix(kind)
        made = any_slip(rng, stem) if stem != home.street and len(stem) >= 8 else None
        if made and simple(home) and not _near(town, home, made + kind) and steps(plain(made), plain(stem)) == 1:
            return written(f"{made}{short}. {home.house} {pc(rng, home)} {home.place}")
    return None


def cut_off(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street cut at the width of a column, beside postcode and number."""
    for width in rng.sample([10, 12, 14, 16, 18], 5):
        made = home.street[:width].strip()
        only = sum(street.startswith(made) for street in town.streets) == 1
        if only and len(home.street) > width + 2 and simple(home):
            return {"straat": made, "huisnummer": home.house, "postcode": home.postcode, "woonplaats": home.place}
    return None


def only_surname(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street without the first names, initials or titles of its person."""
    found = _FIRST.match(home.street)
    last = found.group(3) if found else home.street.split(" ")[-1]
    if not simple(home) or last == home.street or len(last) < 9 or _ends(town, last) != 1 or _near(town, home, last):
        return None
    return either(rng, home, last, home.house)


def index_order(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street with what comes first put behind, as in a street index."""
    found = _FIRST.match(home.street)
    first, last = (found.group(1) + found.group(2), found.group(3)) if found else home.street.rpartition(" ")[::2]
    if not first or not simple(home) or len(last) < 6 or plain(last) in {plain(street) for street in town.streets}:
        return None
    return either(rng, home, rng.choice([f"{last}, {first}", f"{last} ({first})", f"{last} {first}"]), home.house)


def written_out(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Titles written out, or initials with other spaces and points."""
    found = _FIRST.match(home.street)
    if not found or not simple(home):
        return None
    title, initials, last = found.groups()
    ways = [
        initials.replace(".", "") + " " + last,
        initials.replace(".", " ") + last,
        initials.replace(".", ". ") + last,
    ]
    made = _OUT.get(title, title) + rng.choice(ways)
    return None if made == home.street else either(rng, home, made, home.house)


def article(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An article or a word too many in front of the street."""
    if not simple(home) or home.street.split(" ")[0] in ("De", "Het", "'t"):
        return None
    front = rng.choice(["De ", "de ", "Straat: ", "aan de ", "adres ", "a/d ", "(", "str. "])
    street = f"({home.street})" if front == "(" else front + home.street
    return written(f"{street} {home.house}, {tail(rng, home)}")


def district(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The province, municipality or part of town behind the place."""
    if not simple(home):
        return None
    more = rng.choice([", Noord-Holland", " NH", " (NH)", ", gem. Weesp", " Nederland", ", The Netherlands", " (Weesp)",
                       ", Holandia", ", Olanda", ", Нидерландия", ", Niederlande", " a/d Vecht", " NL"])  # fmt: skip
    code = rng.choice([pc(rng, home), f"NL-{home.postcode}", f"NL {pc(rng, home)}"])
    return written(f"{home.street} {home.house}, {code} {home.place}{more}")


KNOWN: dict[str, Kind] = {
    "type of street abbreviated": type_short,
    "word of street abbreviated": word_short,
    "word and type abbreviated": both_short,
    "abbreviated and misspelt": short_and_slip,
    "street cut off": cut_off,
    "only the surname of the street": only_surname,
    "street as in an index": index_order,
    "titles and initials otherwise": written_out,
    "a word before the street": article,
    "country or province behind": district,
}
