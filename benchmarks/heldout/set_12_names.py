"""Known kinds of `heldout.set_12`, the third part: street names, persons and firms, rooms, and two damages in one."""

from __future__ import annotations

import random
import re
import unicodedata

from benchmarks.heldout.set_12_checks import bare, certain, distance, key, like, line, only_like, row, slip, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_HEARD = (
    ("straat", "strat"), ("laan", "lan"), ("weg", "veg"), ("hof", "hoff"), ("kade", "kaade"), ("plein", "plain"), ("singel", "singiel"),
    ("gracht", "graht"), ("gracht", "grocht"), ("ij", "y"), ("ij", "ei"), ("ei", "ij"), ("ie", "i"), ("oe", "u"), ("uu", "u"), ("ui", "uj"),
    ("sch", "sh"), ("ch", "g"), ("z", "s"), ("v", "w"), ("w", "v"), ("c", "k"), ("x", "ks"), ("ou", "au"), ("oo", "o"), ("ee", "e"),
    ("dijk", "dyk"), ("eu", "e"), ("th", "t"), ("lle", "le"), ("ss", "s"), ("nn", "n"), ("straat", "straad"), ("heren", "heeren"),
)  # fmt: skip
_SHORT = (
    ("straat", ("str", "str.", "str")), ("laan", ("ln", "ln.", "l.")), ("weg", ("wg", "wg.")), ("plein", ("pln", "pl.")),
    ("gracht", ("gr", "gr.")), ("singel", ("sngl", "sgl.")), ("kade", ("kd", "kd.")), ("plantsoen", ("plnts", "plants.")), ("steeg", ("stg", "stg.")),
    ("park", ("pk", "pk.")), ("dijk", ("dk", "dk.")),
)  # fmt: skip
_WORDS = (
    (r"^Prinses ", ("Pr. ", "Prs. ", "Pr ")), (r"^Prins ", ("Pr. ", "Pr ")), (r"^Sint ", ("St. ", "St ", "St.")), (r"^Pastoor ", ("Past. ", "Pst. ")),
    (r"^Fort ", ("Ft. ", "Ft ")), (r"^Verlengde? ", ("Verl. ", "Verl ")), (r"^Lange ", ("L. ", "Lge. ")), (r"^Korte ", ("K. ", "Kte. ")),
    (r"^Het ", ("'t ", "")), (r"\bvan der ", ("v.d. ", "v d ", "vd ")), (r"\bvan ", ("v. ", "v ")), (r" de ", (" d. ",)),
    (r"^(?:Johannes|Jozef|Jacob|Jan) ", ("J. ", "J ")), (r"^Frans ", ("F. ", "Fr. ")), (r"^Rembrandt ", ("R. ",)), (r"^Vincent ", ("V. ",)),
    (r"^Hugo ", ("H. ",)), (r"^Willem ", ("W. ",)), (r"^Simon ", ("S. ",)), (r"^Anton ", ("A. ",)), (r"^Nelson ", ("N. ",)), (r"^Henriëtte ", ("H. ",)),
)  # fmt: skip
_FIRMS = (
    "Flexkompas Uitzendbureau B.V.", "Agrowerk BV", "Uitzendbureau De Kraan", "OTTO-Flex BV", "Polflex sp. z o.o.", "Multi Personeel Huisvesting bv",
    "Stichting Tijdelijk Wonen", "Robin Staffing B.V.", "V.O.F. Van Dam Kassenbouw", "Hotel Flexstay", "Logement De Rust", "t.a.v. HR-afdeling", "Jansen & Zn. Holding BV",
)  # fmt: skip
_PERSONS = (
    "c/o J. Kowalski", "c/o Nowak", "C/O M. Ionescu", "p/a Petrov", "p/a fam. De Boer", "t.a.v. dhr. A. Wiśniewski", "per adres I. Dimitrov",
    "tav mw. Popescu", "c/o Stoyanova,", "T.a.v. bewoner(s)", "p.a. Agrowerk BV", "c.o. Zieliński", "De bewoners van", "inwonend:",
)  # fmt: skip
_DUTCH = (
    "kamer {n}",
    "kmr {n}",
    "kmr. {n}",
    "kr {n}",
    "slaapkamer {n}",
    "unit {n}",
    "kamernr. {n}",
    "k{n}",
    "bed {n}",
    "room {n}",
    "- kamer {n}",
    "(kamer {n})",
    "/ kamer {n}",
    "kamer {n}A",
)
_POLISH = (
    "pokój {n}",
    "pokoj {n}",
    "pok. {n}",
    "pok.{n}",
    "pokój nr {n}",
    "m. {n}",
    "m.{n}",
    "łóżko {n}",
    "(pokój {n})",
    "pokoj nr. {n}",
)
_ROMANIAN = (
    "camera {n}",
    "cam. {n}",
    "cam {n}",
    "camera nr. {n}",
    "patul {n}",
    "(camera {n})",
    "- camera {n}",
    "Camera {n}",
)
_BULGARIAN = ("стая {n}", "стая № {n}", "ст. {n}", "staya {n}", "staia {n}", "легло {n}", "(стая {n})", "стая {n}А")
_REMARKS = (
    "(hoekwoning)", "(sleutel bij receptie)", "- bel 2x", "!! hond", "(2e melding)", "sinds 1-3-2021", "per 01-09-2021", "tel. 06-12345678", "(huis met groene deur)",
    "** controleren **", "(4 pers.)", "6 personen", "- nog inschrijven", "(klopt)", "zie mail 12/8", "(huurder)", "- tijdelijk", "sleutelkastje code onbekend",
)  # fmt: skip


def _changed(home: Home, written: str, town: Town) -> bool:
    """Tell whether a name is written otherwise and still nearer to its own street than to any other."""
    return key(written) != key(home.street) and len(key(home.street)) >= 7 and only_like(written, home.street, town)


def _typo(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One slip in the street, with or without postcode."""
    street = slip(rng, home.street)
    return like(rng, home, street=street) if certain(home, town) and _changed(home, street, town) else None


def _heard(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street as a foreigner hears and spells it."""
    fitting = [(there, here) for there, here in _HEARD if there in home.street.lower()]
    if not fitting or not certain(home, town):
        return None
    there, here = rng.choice(fitting)
    street = re.sub(there, here, home.street, count=1, flags=re.IGNORECASE)
    street = street if home.street[0].islower() else street[:1].upper() + street[1:]
    return like(rng, home, street=street) if _changed(home, street, town) else None


def shortened(rng: random.Random, street: str) -> str:
    """The ending shortened, or a word in front, or both."""
    written = street
    for ending, forms in _SHORT:
        if street.endswith(ending) and street != ending.title() and rng.random() < 0.75:
            written = street[: -len(ending)] + rng.choice(forms)
            break
    for pattern, words in _WORDS:
        if re.search(pattern, written) and rng.random() < 0.6:
            written = re.sub(pattern, rng.choice(words), written, count=1)
    return written


def _alone_in_short(street: str, written: str, town: Town) -> bool:
    """Tell whether a shortened name can be no other street: no other has this first letter and these last words."""
    first, last = key(written)[:1], key(street.split()[-1].split(".")[-1])[:5]
    rivals = [other for other in town.streets if other != street and key(other.split()[-1].split(".")[-1])[:5] == last]
    return not any(key(other)[:1] == first for other in rivals) and written not in town.streets and len(last) >= 4


def _abbreviated(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street in short, as NEN 5825 and clerks do."""
    street = shortened(rng, home.street)
    if street == home.street or not certain(home, town) or not _alone_in_short(home.street, street, town):
        return None
    return like(rng, home, street=street)


def _initials(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Titles and initials with other dots and spaces, behind the name, or left out."""
    found = re.match(r"^((?:[A-Z][A-Za-z]{0,2}\.)+)(.+)$", home.street)
    if not found or not certain(home, town):
        return None
    before, name = found.groups()
    parts = before.strip(".").split(".")
    forms = [
        f"{'. '.join(parts)}. {name}",
        f"{before} {name}",
        f"{' '.join(parts)} {name}",
        f"{''.join(parts)} {name}",
        f"{before.lower()} {name}",
    ]
    if sum(other.endswith(name) for other in town.streets) == 1 and home.postcode and rng.random() < 0.4:
        return row(rng, rng.choice((name, f"{parts[0]}. {name}")), home.house, home.postcode, home.place)
    return like(rng, home, street=rng.choice(forms))


def _spaces(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A compound cut in two, or words written together or with a hyphen."""
    whole = home.street.replace(" ", rng.choice(("", "-"))) if " " in home.street else home.street
    ending = next((end for end, _ in _SHORT if home.street.endswith(end) and len(home.street) > len(end) + 3), "")
    parted = f"{home.street[: -len(ending)]} {ending}" if ending else home.street
    street = rng.choice((whole, parted))
    clash = any(other != home.street and distance(other, street) < 2 for other in town.streets)
    return like(rng, home, street=street) if street != home.street and certain(home, town) and not clash else None


def _accents(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Accents and apostrophes lost, changed, or read in the wrong encoding."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", home.street) if not unicodedata.combining(sign))
    try:
        garbled = home.street.encode().decode("cp1252")
    except UnicodeDecodeError:
        garbled = plain
    marks = [home.street.replace("'", sign) for sign in ("’", "`", "´", "", "‘")] + [
        re.sub("^'s-", "s ", home.street),
        home.street.replace("'s-", "'s "),
    ]
    forms = sorted({form for form in (plain, garbled, *marks) if form != home.street})
    return like(rng, home, street=rng.choice(forms)) if forms and certain(home, town) else None


def _cut(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street cut off by a narrow column; no other street begins so."""
    size = rng.choice((8, 10, 12, 15, 16, 20, 24))
    street = home.street[:size].rstrip()
    if (
        street == home.street
        or len(key(street)) < 6
        or sum(other.startswith(street) for other in town.streets) > 1
        or not certain(home, town)
    ):
        return None
    postcode = home.postcode if rng.random() < 0.8 or size < 12 else ""
    return row(rng, street, home.house, postcode, home.place) if postcode or size >= 12 else None


def _room(words: tuple[str, ...]) -> Kind:
    """Make the kind that writes a room of a house by these words: behind the number, at the end, or in front."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not bare(home, town):
            return None
        room = rng.choice(words).format(n=rng.randint(1, 9))
        where = rng.random()
        if where < 0.7:
            return like(rng, home, house=f"{home.house} {room}")
        if where < 0.85:
            return {"adres": f"{line(rng, home.street, home.house, home.postcode, home.place)}, {room.strip('-/ ')}"}
        return {"adres": f"{room.strip('-/() ')}, {line(rng, home.street, home.house, home.postcode, home.place)}"}

    return kind


def _firm_or_person(words: tuple[str, ...]) -> Kind:
    """Make the kind that writes a name before the address."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not certain(home, town):
            return None
        name = rng.choice(words)
        sign = " " if name[-1] in ",:" or name.endswith("van") else rng.choice((", ", ", ", " - ", " ", "\n"))
        if rng.random() < 0.25:
            return columns(home) | {"straat": f"{name}{sign}{home.street}"}
        return {"adres": f"{name}{sign}{line(rng, home.street, home.house, home.postcode, home.place)}"}

    return kind


def _remark(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A note of the clerk behind the address or the number."""
    if not bare(home, town):
        return None
    note = rng.choice(_REMARKS)
    if rng.random() < 0.7:
        return {"adres": f"{line(rng, home.street, home.house, home.postcode, home.place)} {note}"}
    return {
        "straat": home.street,
        "huisnummer": f"{home.house} {note}",
        "postcode": home.postcode,
        "woonplaats": home.place,
    }


def _typo_and_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A slip in the street and a room behind the number."""
    street = slip(rng, home.street)
    if not bare(home, town) or not _changed(home, street, town):
        return None
    room = rng.choice((*_DUTCH[:4], *_POLISH[:3], *_ROMANIAN[:2], _BULGARIAN[0])).format(n=rng.randint(1, 6))
    return like(rng, home, street=street, house=f"{home.house} {room}")


def _short_and_number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street in short behind its number, in capitals or not; or in short with a number after Excel."""
    street = shortened(rng, home.street)
    if street == home.street or not bare(home, town) or not _alone_in_short(home.street, street, town):
        return None
    if rng.random() < 0.5:
        return {
            "straat": street.upper(),
            "huisnummer": f"{home.number}.0",
            "postcode": spaced(rng, home.postcode.lower()),
            "woonplaats": home.place.upper(),
        }
    text = f"{home.house} {street}, {spaced(rng, home.postcode)} {home.place}"
    return {"adres": rng.choice((text, text.upper(), text.lower()))}


NAMES: dict[str, Kind] = {
    "street misspelt": _typo,
    "street as heard": _heard,
    "street abbreviated": _abbreviated,
    "titles and initials": _initials,
    "spaces in the street": _spaces,
    "accents and apostrophes": _accents,
    "street cut off": _cut,
    "room, Dutch": _room(_DUTCH),
    "room, Polish": _room(_POLISH),
    "room, Romanian": _room(_ROMANIAN),
    "room, Bulgarian": _room(_BULGARIAN),
    "firm before": _firm_or_person(_FIRMS),
    "person before": _firm_or_person(_PERSONS),
    "remark behind": _remark,
    "misspelt with a room": _typo_and_room,
    "short, and number first or from Excel": _short_and_number_first,
}
