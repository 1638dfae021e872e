"""The fourth held-out set: several light damages in one row, and kinds that the sets before it do not have.

    python -m benchmarks.heldout.set_4 BAG.zip --reference-date 2021-09-15 [--seed 401] [--rows 20000]

Written without sight of the matcher, its tests or its scores. Kinds of the earlier sets are not repeated; where a kind
resembles one, it is laid over another damage. Scores: docs/linkage-scores.md.
"""

from __future__ import annotations

import html
import json
import random
import re
from dataclasses import replace
from urllib.parse import quote

from benchmarks.heldout.set_4_damage import (
    BEHIND,
    COLUMNS,
    as_text,
    half_postcode,
    has_suffix,
    heard,
    kind_of,
    misspelt,
    no_place,
    no_postcode,
    one_house,
    own_house,
    place_misspelt,
    postcode_mistyped,
    read,
    shortened,
    street_as,
)  # fmt: skip
from benchmarks.heldout.set_4_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, glued, main

_CYRILLIC = {
    "sch": "сх", "ij": "ей", "oe": "у", "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "й",
    "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "в",
    "x": "кс", "y": "и", "z": "з", "ë": "е", "é": "е", "ü": "у",
}  # fmt: skip
_LOOK_ALIKE = str.maketrans("ABCEHKMOPTXaeopcx", "АВСЕНКМОРТХаеорсх")
_QWERTZ = str.maketrans("yzYZ", "zyZY")
_AZERTY = str.maketrans("aqzwAQZW", "qawzQAWZ")
_FLOOR = {
    "ben": ("benedenwoning", "beneden woning", "(beneden)", "benedenhuis", "Beneden"),
    "bov": ("bovenwoning", "boven woning", "(boven)", "bovenhuis", "Boven"),
}
_FAR = ("Tilburg", "Venlo", "Rotterdam", "Den Haag", "Amsterdam", "Almere")
_STREET_KINDS = ("straat", "laan", "weg", "hof", "plein", "pad", "steeg")


def _place_of_employer(rng: random.Random, home: Home, _: Town) -> Home:
    return replace(home, place=rng.choice(_FAR))


def _suffix_styled(rng: random.Random, home: Home, _: Town) -> Home | None:
    if len(home.suffix) != 1 or not home.suffix.isalpha():
        return None
    return replace(home, letter="", addition=rng.choice((" -{0}", " {0}.", " /{0}", " - {0} -", ".{0}", "-{0}")).format(home.suffix.upper()))  # fmt: skip


def _other_kind_of_street(rng: random.Random, home: Home, town: Town) -> Home | None:
    for kind in _STREET_KINDS:
        stem = home.street.removesuffix(kind)
        if stem != home.street and len(stem) > 4 and sum(name.startswith(stem) for name in town.streets) == 1:
            written = stem + rng.choice([other for other in _STREET_KINDS if other != kind])
            return street_as(home, written, town, margin=1)
    return None


def _telephone_book(rng: random.Random, home: Home, town: Town) -> Home | None:
    found = re.fullmatch(r"((?:[A-Z][a-z]*\.)+)(van der |van de |van |de |du )?([A-Z].*)", home.street)
    if not found or sum(name.endswith(found[3]) for name in town.streets) > 1:
        return None
    first = f"{found[1]} {found[2] or ''}".strip()
    return replace(home, street=rng.choice((f"{found[3]} ({first})", f"{found[3]}, {first}", f"{found[3]} {first}")))


def _keyboard(rng: random.Random, home: Home, town: Town) -> Home | None:
    keys = rng.choice((_QWERTZ, _AZERTY))
    found = street_as(home, home.street.translate(keys), town, margin=1)
    return replace(found, place=home.place.translate(keys)) if found else None


def _cyrillic(_: random.Random, home: Home, __: Town) -> Home:
    def written(word: str) -> str:
        return re.sub("sch|ij|oe|.", lambda found: _CYRILLIC.get(found[0], found[0]), word.lower()).title()

    return replace(home, street=written(home.street), place=written(home.place))


def _look_alikes(_: random.Random, home: Home, __: Town) -> Home:
    postcode, street = home.postcode.translate(_LOOK_ALIKE), home.street.translate(_LOOK_ALIKE)
    return replace(home, postcode=postcode, street=street)


def _unseen(rng: random.Random, home: Home, _: Town) -> Home | None:
    if len(home.street) < 6:
        return None
    at = rng.randrange(3, len(home.street) - 1)
    sign = rng.choice(("\u00ad", "\u200b", "-\n", "\u2060", "-\r\n"))
    begun = rng.choice(("", "\ufeff", "\u200e")) + home.street[:at]
    return replace(home, street=begun + sign + home.street[at:])


def _data(rng: random.Random, home: Home, _: Town) -> Cells:
    held = {name: cell for name, cell in columns(home).items() if cell or rng.random() < 0.5}
    form = rng.randrange(4)
    if form == 0:
        return {"adres": json.dumps(held, ensure_ascii=rng.random() < 0.5)}
    if form == 1:
        return {"adres": "".join(f"<{name}>{html.escape(cell)}</{name}>" for name, cell in held.items())}
    whole = [home.street, home.house, home.postcode, home.place]
    if form == 2:
        return {"adres": "".join(f"<td>{html.escape(cell)}</td>" for cell in whole)}
    return {"adres": f"<p>{html.escape(home.street)}&#32;{home.house}<br/>{home.postcode}&nbsp;{home.place}</p>"}


def _file_name(rng: random.Random, home: Home, _: Town) -> Cells:
    parts = [home.street, home.house, home.place, home.postcode]
    slug = re.sub("[^a-z0-9]+", "-", " ".join(parts).lower()).strip("-")
    return {"adres": rng.choice((
        quote(f"{home.street} {home.house}, {home.postcode} {home.place}"), f"{'_'.join(parts[:3]).replace(' ', '_')}.pdf",
        f"dossier-{slug}.docx", f"https://panden.example/{slug}", f"Foto's {home.street} {home.house} {home.place}.zip",
    ))}  # fmt: skip


def _labels(rng: random.Random, home: Home, _: Town) -> Cells:
    names = rng.choice((
        ("11.10", "11.20", "11.30", "11.40", "11.60", "11.70"), ("Str.", "Hnr.", "Ltr.", "Toev.", "Pc.", "Wpl."),
        ("straatnaam=", "huisnummer=", "huisletter=", "huisnummertoevoeging=", "postcode=", "woonplaatsnaam="),
        ("Straatnaam:", "Huisnummer:", "Huisletter:", "Toevoeging:", "Postcode:", "Woonplaats:"),
    ))  # fmt: skip
    cells = (home.street, str(home.number), home.letter, home.addition, home.postcode, home.place)
    return {"adres": rng.choice((" ", "; ", "\n")).join(f"{name} {cell}" for name, cell in zip(names, cells, strict=True) if cell)}  # fmt: skip


def _excel_signs(rng: random.Random, home: Home, _: Town) -> Cells:
    form = rng.choice(('="{0}"', "'{0}", '"{0}"'))
    cells = {name: form.format(cell) if cell else "" for name, cell in columns(home).items()}
    return {**cells, "huisnummer": rng.choice((cells["huisnummer"], f"{home.number},00"))}


def _postcode_over_two(rng: random.Random, home: Home, _: Town) -> Cells | None:
    place = rng.choice((f"{home.postcode[4:]} {home.place}", f"{home.postcode[4:].lower()}  {home.place.upper()}"))
    return {**columns(home), "postcode": home.postcode[:4], "woonplaats": place} if home.postcode else None


def _floor_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    floor = rng.choice(_FLOOR.get(home.suffix, ("",)))
    short = shortened(rng, home, town) or home
    patterns = ("{street} {number} {floor}, {postcode} {place}", "{street} {number}, {floor}, {place}")
    return as_text(rng.choice((home, short)), rng.choice(patterns), floor=floor) if floor and home.postcode else None


def _twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    wrong = (misspelt if rng.random() < 0.5 else shortened)(rng, home, town)
    if not wrong or not home.postcode:
        return None
    both = as_text(home, "{street} {house}, {place} ({wrong} {house} {postcode})", wrong=wrong.street)
    return rng.choice((both, {**columns(wrong), **as_text(home, "{street} {house} {place}")}, {**columns(home), **as_text(wrong, BEHIND)}))  # fmt: skip


def _named(rng: random.Random, home: Home, _: Town) -> Cells | None:
    name = rng.choice(("Huize Vechtzicht", "ms. Deo Volente", "woonark Zeldenrust", "'De Oude Smederij'", "Villa Nova"))
    in_columns = {**columns(home), "straat": rng.choice((f"{name}, {home.street}", f"{home.street} ({name})"))}
    patterns = ("{name}, {street} {house}, {postcode} {place}", "{street} {house} - {name} - {place}")
    return rng.choice((in_columns, as_text(home, rng.choice(patterns), name=name))) if home.postcode else None


def _cut(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if not home.postcode:
        return None
    line = as_text(home, BEHIND)["adres"]
    if rng.random() < 0.5:
        kept = len(f"{home.street} {home.house}, {home.postcode[:4]}")
        return {"adres": line[: rng.randrange(kept, len(line) - 1)]}
    lost = rng.randrange(2, max(3, len(home.street) - 6))
    tail = home.street[lost:].casefold()
    fitting = [name for name in town.streets if town.has(name, home.number) and name.casefold().endswith(tail)]
    return {"adres": line[lost:].lstrip()} if fitting == [home.street] and len(tail) > 5 else None


def _suffix_with_number(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.suffix:
        return None
    form = rng.choice((home.house, home.house.upper(), f"{home.number} {home.suffix}", f"{home.number}-{home.suffix}"))
    return {**columns(home), "huisletter": "", "huisnummertoevoeging": form}


def _key(rng: random.Random, home: Home, town: Town) -> Cells | None:
    same = [each for each in town.homes if (each.postcode, each.number) == (home.postcode, home.number)]
    if not home.postcode or sum(each.suffix.upper() == home.suffix.upper() for each in same) > 1:
        return None
    key = rng.choice((
        f"{home.postcode}{home.house}", f"{home.postcode}-{home.number}{glued(home.suffix)}", f"{home.postcode}{home.number:05d}{home.suffix}",
        f"{home.postcode}_{home.number}_{home.suffix}".strip("_"), f"{home.postcode.lower()} {home.number} {home.suffix}".strip(),
    ))  # fmt: skip
    return rng.choice(({"adres": key}, {"postcode": key}, {"adres": f"{key} {home.place}"}))


KNOWN: dict[str, Kind] = {
    "postcode mistyped, street shortened": kind_of(shortened, postcode_mistyped, patterns=(COLUMNS, BEHIND, "{postcode} {place}, {street} {house}")),
    "lower case, suffix apart, place misspelt": kind_of(has_suffix, place_misspelt, no_postcode, patterns=("{street} {number} {suffix} {place}", COLUMNS), case=str.lower),
    "number first, street misspelt": kind_of(misspelt, no_postcode, patterns=("{house} {street} {place}", "{house}, {street} ({place})"), case=str.lower),
    "place missing, street misspelt": kind_of(misspelt, no_place, patterns=(COLUMNS, "{street} {house} {postcode}"), case=str.upper),
    "half a postcode, no place, street shortened": kind_of(shortened, half_postcode, no_place, patterns=(COLUMNS, "{street} {house}, {postcode}")),
    "place of the employer": kind_of(_place_of_employer, patterns=(COLUMNS, BEHIND, "{street} {house} {postcode} {place}")),
    "street and place misspelt": kind_of(misspelt, place_misspelt),
    "street and postcode mistyped": kind_of(misspelt, postcode_mistyped),
    "by ear, suffix styled": kind_of(heard, _suffix_styled, patterns=("{street} {number}{addition}, {postcode} {place}", "{postcode}, {street} {number}{addition}")),
    "room, street misspelt": kind_of(own_house, misspelt, patterns=("{street} {house} kmr 2 {place}", "kamer 3 {street} {house} {postcode}", "{street} {house} room2, {postcode} {place}"), case=str.lower),
    "scanned all through": kind_of(read),
    "JSON, XML or HTML": _data,
    "file name or link": _file_name,
    "fields by their names": _labels,
    "signs of Excel": _excel_signs,
    "postcode over two columns": _postcode_over_two,
    "look-alikes in Cyrillic": kind_of(_look_alikes),
    "written in Cyrillic": kind_of(_cyrillic, patterns=("ул. {street} {house}, {postcode} {place}", "гр. {place}, ул. {street} № {house}, {postcode}", COLUMNS)),
    "unseen signs and broken words": kind_of(_unseen),
    "floor in other words": _floor_words,
    "twice, once with a fault": _twice,
    "name of a house or ship": _named,
    "line of a staff list": kind_of(patterns=("1043 Kowalski Jan 12-03-1989 {street} {house} {postcode} {place}", "Popescu, Ion; 0612345678; {street} {house}; {postcode}; {place}; 38u", "| 7 | WaÅ‚Ä™sa M. | {street} {house} | {postcode} {place} | PL |")),
    "note of an inspector": kind_of(shortened, patterns=("Controle 14-03: {street} {house} {place}, 6 bedden", "Melding 2023-118 overbewoning {street} {house}, {postcode} {place}", "bezoek 10.30u {street} {house}, {postcode}; niemand thuis")),
    "flat as in the east": kind_of(one_house, patterns=("{street} {house} m. 3, {postcode} {place}", "{street} {house} lok. 2, {place}", "{street} {house}, sc. B, et. 1, ap. 4, {postcode} {place}", "{street} {house} вх. Б ап. 3, {place}", "{street} {house} apt. 4 {postcode} {place}")),
    "run together, lower case": kind_of(patterns=("{street}{house}{place}", "{place}{street}{house}", "{street}{house},{postcode}{place}"), case=lambda cell: cell.lower().replace(" ", "")),
    "other kind of street, postcode right": kind_of(_other_kind_of_street, case=str.lower),
    "telephone book": kind_of(_telephone_book, patterns=(COLUMNS, BEHIND)),
    "keyboard of another country": kind_of(_keyboard),
    "line cut": _cut,
    "suffix column with the number": _suffix_with_number,
    "key of postcode and number": _key,
    "post box of the sender": kind_of(patterns=("Flexbureau Oost, Postbus 210, 5000 AE Tilburg - verblijf: " + BEHIND, BEHIND + " (post: Postbus 88, 3000 AB Rotterdam)", "{street} {house} {place}; correspondentie Postbus 1044, Venlo")),
    "from a telephone": kind_of(patterns=("📍 {street} {house}, {postcode} {place} 🏠", BEHIND + ", Nederland (52.3077, 5.0419)", "hoi adres is {street} {house} {place} 👍", "https://maps.example/?q={street}+{house}+{place}"), case=str.lower),
}  # fmt: skip

KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
