"""The building blocks of the ninth held-out set: a written line, what may befall it, and when that leaves one answer."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import DamerauLevenshtein

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns, glued

_BESIDE = "a:qsz b:vn c:xv d:sfe e:wr f:dg g:fh h:gj i:uo j:hk k:jl l:k m:n n:bm o:ip p:o q:wa r:et s:ad t:ry u:yi v:cb w:qe x:zc y:tu z:ax"
KEYS = dict(pair.split(":") for pair in _BESIDE.split())
HEARD = (("ij", "ei"), ("ei", "ij"), ("ou", "au"), ("au", "ou"), ("ch", "g"), ("z", "s"), ("v", "f"), ("c", "k"), ("k", "c"), ("y", "i"), ("oo", "o"), ("ee", "e"), ("aa", "a"), ("ll", "l"), ("nn", "n"), ("ss", "s"), ("dt", "t"), ("th", "t"), ("g", "ch"))  # fmt: skip
SHORT = (("straat", "str."), ("straat", "str"), ("laan", "ln"), ("laan", "ln."), ("weg", "wg"), ("plein", "pln"), ("gracht", "gr."), ("gracht", "gr"), ("kade", "kd."), ("singel", "sngl"), ("steeg", "stg"), ("plantsoen", "plnts"), ("dijk", "dk."), ("park", "pk"))  # fmt: skip
WORDS_SHORT = {"van der": "v.d.", "van de": "v.d.", "van": "v.", "de": "d.", "Prins": "Pr.", "Prinses": "Prs.", "Sint": "St.", "Pastoor": "Past.", "Lange": "L.", "Korte": "K.", "Verlengde": "Verl.", "Verlengd": "Verl.", "Nieuwe": "Nwe", "Oude": "O."}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """One address on its way to paper."""

    home: Home
    street: str
    number: str
    suffix: str
    house: str
    postcode: str
    place: str


Move = Callable[[random.Random, Line, Town], Line | None]
Layout = Callable[[Line], Cells] | str
Test = Callable[[Home, Town], bool]


def key(suffix: str) -> str:
    """What is left of a suffix without case, signs and leading zeros."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", re.sub(r"[^0-9A-Z]", "", suffix.upper()))


def alone(home: Home, town: Town) -> bool:
    """Tell whether nothing else bears or bore this number."""
    return len(town.at(home)) == 1 and home.siblings == 1


def alone_bare(home: Home, town: Town) -> bool:
    """Tell whether a house without suffix is alone at its number."""
    return not home.suffix and alone(home, town)


def suffixed(home: Home, town: Town) -> bool:
    """Tell whether a home has a suffix that no neighbour shares, however it is written."""
    return bool(home.suffix) and sum(key(other) == key(home.suffix) for other in town.at(home)) == 1


def sure(home: Home, town: Town) -> bool:
    """Tell whether number and suffix, both written, leave one home."""
    return alone(home, town) or suffixed(home, town)


def distance(one: str, other: str) -> int:
    """How many slips of the hand lie between two names."""
    return DamerauLevenshtein.distance(one.lower(), other.lower())


def clear(written: str, street: str, town: Town) -> bool:
    """Tell whether a misspelt name is nearer, by two slips at least, to its own street than to any other."""
    own = distance(written, street)
    return own > 0 and all(distance(written, other) >= own + 2 for other in town.streets if other != street)


def _fits(short: str, street: str) -> bool:
    parts, words = (re.split(r"[^\w']+", name.lower().strip(". ")) for name in (short, street))
    return len(parts) == len(words) and all(
        part[:1] == word[:1] and all(letter in iter_ for letter in part)
        for part, word, iter_ in ((part, word, iter(word)) for part, word in zip(parts, words, strict=True))
    )


def fits_one(short: str, street: str, town: Town) -> bool:
    """Tell whether a shortened name can stand for its own street only."""
    return short != street and not any(_fits(short, other) for other in town.streets if other != street)


def slip(rng: random.Random, word: str, first: int = 1) -> str:
    """One slip of the hand: a letter left out, doubled, turned or beside its key."""
    places = [at for at in range(first, len(word)) if word[at].isalpha() and word[at].lower() in KEYS]
    if not places:
        return word
    at = rng.choice(places)
    sort = rng.choice(("drop", "double", "turn", "beside", "beside"))
    if sort == "drop":
        return word[:at] + word[at + 1 :]
    if sort == "double":
        return word[:at] + word[at] + word[at:]
    if sort == "turn":
        return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return word[:at] + rng.choice(KEYS[word[at].lower()]) + word[at + 1 :]


def misspelt(rng: random.Random, line: Line, town: Town) -> Line | None:
    """One slip in the street."""
    written = slip(rng, line.street)
    return replace(line, street=written) if len(line.street) >= 8 and clear(written, line.home.street, town) else None


def by_ear(rng: random.Random, line: Line, town: Town) -> Line | None:
    """The street as somebody heard it."""
    able = [(right, wrong) for right, wrong in HEARD if right in line.street[1:].lower()]
    if not able:
        return None
    right, wrong = rng.choice(able)
    at = line.street.lower().index(right, 1)
    written = line.street[:at] + wrong + line.street[at + len(right) :]
    return replace(line, street=written) if len(written) >= 8 and clear(written, line.home.street, town) else None


def shortened(rng: random.Random, line: Line, town: Town) -> Line | None:
    """The street shortened as people do: kind of street, titles, first names."""
    street = line.street
    for right, short in rng.sample(SHORT, len(SHORT)):
        if street.endswith(right) and len(street) > len(right) + 2 and rng.random() < 0.8:
            street = street[: -len(right)] + short
            break
    for word, short in WORDS_SHORT.items():
        if rng.random() < 0.7:
            street = re.sub(rf"\b{word}\b(?= )", short, street)
    first, _, rest = street.partition(" ")
    if rest and first.istitle() and first.isalpha() and first not in ("Fort", "Het", "De") and rng.random() < 0.5:
        street = f"{first[0]}. {rest}"
    return replace(line, street=street) if fits_one(street, line.home.street, town) else None


def cut_at_24(rng: random.Random, line: Line, town: Town) -> Line | None:
    """The street within a narrow field: the last letters fall off, or the vowels of its middle words."""
    if len(line.street) < 14:
        return None
    *words, last = line.street.split(" ")
    thin = " ".join(re.sub(r"(?<=[a-z])[aeiou](?=[a-z])", "", word) if len(word) > 4 else word for word in words)
    written = rng.choice((line.street[: -rng.randint(2, 5)], f"{thin} {last}".strip()[:24])).strip()
    begins = any(other.startswith(written[:-1]) and other != line.home.street for other in town.streets)
    near = line.street.startswith(written) or fits_one(written, line.home.street, town)
    return replace(line, street=written) if near and not begins and written != line.street else None


def apart(rng: random.Random, line: Line, town: Town) -> Line | None:
    """The kind of street apart from its name, or the words of the name in one."""
    ends = sorted({right for right, _ in SHORT} | {"hof", "pad", "eiland", "land"})
    end = next((end for end in ends if line.street.endswith(end) and len(line.street) > len(end) + 2), "")
    options = [line.street.replace(" ", "")] if " " in line.street else []
    if end:
        options += [f"{line.street[: -len(end)]} {end}", f"{line.street[: -len(end)]}-{end}"]
    plain = {re.sub(r"\W", "", other).lower(): other for other in town.streets}
    options = [one for one in options if plain.get(re.sub(r"\W", "", one).lower()) == line.home.street]
    return replace(line, street=rng.choice(options)) if options else None


def signs_lost(rng: random.Random, line: Line, _: Town) -> Line | None:
    """Initials, apostrophes, accents and the Dutch ij as keyboards have them."""
    flat = line.street.translate(str.maketrans("ëéüäöï", "eeuaoi"))
    options = {flat.replace(".", ". "), flat.replace(".", " "), re.sub(r"\.", "", flat), flat.replace("'", "")}
    options |= {
        flat.replace("IJ", "Ij"),
        flat.replace("IJ", "Y"),
        flat.replace("'s-", "s "),
        flat,
        flat.replace("-", " "),
    }
    options |= {line.street.encode().decode("cp1252", "replace")}
    listed = sorted(re.sub(r"\s+", " ", one).strip() for one in options)
    listed = [one for one in listed if one != line.street]
    return replace(line, street=rng.choice(listed)) if listed else None


def place_misspelt(rng: random.Random, line: Line, _: Town) -> Line | None:
    """One slip in the place."""
    written = slip(rng, line.place)
    return replace(line, place=written) if written != line.place else None


def number_at(home: Home, postcode: str, town: Town) -> bool:
    """Tell whether a postcode holds this number."""
    return any(other.postcode == postcode and other.number == home.number for other in town.homes)


def postcode_misspelt(rng: random.Random, line: Line, town: Town) -> Line | None:
    """One sign of the postcode wrong, which leads to no other house."""
    if not line.postcode:
        return None
    at = rng.randrange(6)
    signs = [sign for sign in ("123456789" if at < 4 else "ABCDEGHJKLMNPRSTVWXZ") if sign != line.postcode[at]]
    turned = line.postcode[:2] + line.postcode[3] + line.postcode[2] + line.postcode[4:]
    written = rng.choice((line.postcode[:at] + rng.choice(signs) + line.postcode[at + 1 :],) * 3 + (turned,))
    if written == line.postcode or number_at(line.home, written, town):
        return None
    return replace(line, postcode=written)


def look_alikes(rng: random.Random, line: Line, _: Town) -> Line | None:
    """Digits of the postcode as letters that look like them."""
    able = [at for at in range(4) if line.postcode[at : at + 1] in ("0", "1", "8", "5")]
    if not able:
        return None
    at = rng.choice(able)
    sign = {"0": "O", "1": rng.choice("Il"), "8": "B", "5": "S"}[line.postcode[at]]
    return replace(line, postcode=line.postcode[:at] + sign + line.postcode[at + 1 :])


def no_postcode(_: random.Random, line: Line, __: Town) -> Line:
    """The postcode left out."""
    return replace(line, postcode="")


def old_name(_: random.Random, line: Line, town: Town) -> Line | None:
    """The name that a street had before it was renamed, where the number was there already."""
    used = Counter(home.street for home in town.homes)
    old = [name for name in town.streets if not used[name] and distance(name, line.street) <= 2]
    return replace(line, street=old[0]) if len(old) == 1 and town.has(old[0], line.home.number) else None


def restyled(rng: random.Random, line: Line, _: Town) -> Line | None:
    """The suffix with other signs, other case, a zero more or less."""
    letter, rest = re.match(r"([A-Za-z]+)(.*)", line.suffix).groups() if line.suffix[:1].isalpha() else ("", "")  # type: ignore[union-attr]
    if not letter:
        return None
    base = rng.choice((letter.upper(), letter.lower()))
    if rest:
        zeros = rest.zfill(2) if rest.isdigit() and len(letter) == 1 else rest
        written = rng.choice((f"{base}-{rest}", f"{base} {rest}", f"{base}.{rest}", f"{base}{zeros}", f"{base}/{rest}"))
    else:
        written = base
    joint = rng.choice((" ", "-", "/", " - ", ".", "_", ", ", " ("))
    close = ")" if joint == " (" else ""
    return replace(line, suffix=written, house=f"{line.number}{joint}{written}{close}")


def in_columns(line: Line) -> Cells:
    """Everything in its own column; a suffix in another style whole in the addition."""
    cells = {**columns(line.home), "postcode": line.postcode, "huisnummer": line.number}
    if line.suffix != line.home.suffix:
        cells |= {"huisletter": "", "huisnummertoevoeging": line.suffix}
    return {**cells, "straat": line.street, "woonplaats": line.place}


def house_cell(line: Line) -> Cells:
    """Number and suffix in the column of the number."""
    return {"postcode": line.postcode, "huisnummer": line.house, "straat": line.street, "woonplaats": line.place}


def street_cell(line: Line) -> Cells:
    """Street, number and suffix in the column of the street."""
    return {"postcode": line.postcode, "straat": f"{line.street} {line.house}", "woonplaats": line.place}


def beside(line: Line) -> Cells:
    """Street and number as text, postcode and place in columns."""
    return {"adres": f"{line.street} {line.house}", "postcode": line.postcode, "woonplaats": line.place}


def begun(home: Home) -> Line:
    """The address before anything befell it."""
    house = f"{home.number}{glued(home.suffix)}"
    return Line(home, home.street, str(home.number), home.suffix, house, home.postcode, home.place)


def _in_case(rng: random.Random, cells: Cells) -> Cells:
    turn = rng.choice((str, str, str, str, str, str.upper, str.lower))
    return {name: turn(cell) for name, cell in cells.items()}


def written_as(*moves: Move, layouts: Sequence[Layout], keep: Test = sure) -> Kind:
    """Give the kind that lets moves befall a home that passes a test, and writes it in one of the layouts."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not keep(home, town):
            return None
        line: Line | None = begun(home)
        for move in moves:
            line = move(rng, line, town) if line else None
        if line is None:
            return None
        layout = rng.choice(layouts)
        if not isinstance(layout, str):
            return _in_case(rng, layout(line))
        if "{postcode}" in layout and not line.postcode:
            return None
        postcode = rng.choice((line.postcode, f"{line.postcode[:4]} {line.postcode[4:]}")).strip()
        named = {**vars(line), "postcode": postcode, "n": rng.randint(2, 9), "digits": line.postcode[:4]}
        return _in_case(rng, {"adres": layout.format(**named)})

    return kind
