"""The ninth held-out test set: dirt as the issue on linkage lists it, some sixty kinds.

    python -m benchmarks.heldout.set_9 BAG.zip --reference-date 2021-09-15 [--seed 901] [--rows 20000]

Written from the issue's text alone (with the design notes, the register and the examples of suffixes), without sight of
the matcher, its tests, its scores or the earlier sets, and committed before any score on it. *Light* kinds have one
ordinary damage, *hard* ones two. A row is *known* only where a careful person with the register beside it would be
certain: the number is alone at its street or the suffix is written, a misspelt street is nearer to its own name than to
any other by two slips, a shortened one can stand for no other, a wrong postcode leads to no other house.
"""

from __future__ import annotations

import random

from benchmarks.heldout.set_9_damage import (
    Layout,
    Line,
    alone,
    alone_bare,
    apart,
    beside,
    by_ear,
    cut_at_24,
    house_cell,
    in_columns,
    look_alikes,
    misspelt,
    no_postcode,
    old_name,
    place_misspelt,
    postcode_misspelt,
    restyled,
    shortened,
    signs_lost,
    street_cell,
    suffixed,
    sure,
    written_as,
)
from benchmarks.heldout.set_9_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, glued, main

_TEXT = ("{street} {house}, {postcode} {place}", "{street} {house} {postcode} {place}", "{postcode} {place}, {street} {house}")  # fmt: skip
_PLACED = ("{street} {house}, {place}", "{street} {house} {place}", "{place}, {street} {house}", "{street} {house} ({place})", "{street} {house} te {place}")  # fmt: skip
_BOTH: tuple[Layout, ...] = (in_columns, house_cell, beside, *_TEXT)
_ROOMS = ("{street} {house} kamer {n}, {place}", "{street} {house}, kmr {n}, {postcode} {place}", "{street} {house} k{n}, {postcode} {place}", "{street} {house} unit {n} {place}", "{street} {house} room {n}, {place}", "Kamer {n}, {street} {house}, {place}", "{street} {house} slaapkamer {n} {postcode} {place}", "{street} {house}, bed {n}, {place}", "{street} {house} (kamer nr. {n}), {place}", "{street} {house} studio {n}, {postcode} {place}", "{street} {house} zolderkamer, {place}", "{street} {house}, bungalow unit {n}, {place}")  # fmt: skip
_FOREIGN_ROOMS = ("{street} {house}, pokój {n}, {place}", "ul. {street} {house} m. {n}, {postcode} {place}", "{street} {house} pok. {n} {place}", "{street} {house}, łóżko nr {n}, {place}", "{street} {house} mieszkanie {n}, {place}", "str. {street} nr. {house}, camera {n}, {place}", "{street} nr. {house}, cam. {n}, {postcode} {place}", "Strada {street} {house}, patul {n}, {place}", "{street} {house}, ap. {n}, {place}", "ул. {street} № {house}, стая {n}, {place}", "{street} {house}, легло {n}, {postcode} {place}", "{street} {house} staya {n}, {place}", "{place}, ul. {street} nr {house} pokoj {n}", "{street} {house} camera {n} {postcode} {place}")  # fmt: skip
_FIRMS = ("Vechtstreek Uitzendbureau B.V., ", "Stichting Huis & Haard, ", "c/o Noordflex BV, ", "p/a Hendriks Logies, ", "t.a.v. afd. Huisvesting, ", "Pension Zonnegloren - ", "Groenkracht Personeel V.O.F. / ", "FlexWonen Holding BV c/o ", "Agencja Pracy Tulipan, ", "p.a. fam. Hendriks ", "via Oost-West Flex B.V.: ", "Hotel De Zwaan, ", "Vastgoedbeheer 2000 B.V., ", "Work4You BV, ")  # fmt: skip


def _headed(tails: tuple[str, ...] = (*_PLACED[:2], *_TEXT[:2])) -> tuple[str, ...]:
    return tuple(firm + tail for firm in _FIRMS for tail in tails)


def _id_forms(rng: random.Random, home: Home, _: Town) -> Cells:
    """The id of the object, as files have it; without an address beside it, or with a part."""
    sort = {"01": "Verblijfsobject", "02": "Ligplaats", "03": "Standplaats"}[home.object_id[4:6]]
    plain = home.object_id
    spaced = f"{plain[:4]} {plain[4:6]} {plain[6:]}"
    written = (plain, plain, plain.lstrip("0"), f"{plain.lstrip('0')}.0", f"'{plain}", spaced, f"NL.IMBAG.{sort}.{plain}", f" {plain} ")  # fmt: skip
    return {"object_id": rng.choice(written), "woonplaats": rng.choice(("", home.place))}


def _id_useless(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Zeros, or what Excel leaves of an id, beside an address."""
    if not sure(home, town):
        return None
    rounded = f"{home.object_id[1]},{home.object_id[2:4]}E+14"
    useless = rng.choice(("0" * 16, "0" * 16, "0", "0000 0000 0000 0000", rounded, rounded.replace(",", ".")))
    return {**columns(home), "object_id": useless, "nummeraanduiding_id": rng.choice(("0" * 16, ""))}


def _floor(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The local words for upstairs and downstairs, written out or in another short form."""
    words = {"bov": ("boven", "bovenwoning", "bov.", "BOVEN"), "ben": ("beneden", "benedenwoning", "ben.", "bened.")}
    if home.suffix.lower() not in words or not suffixed(home, town):
        return None
    word = rng.choice(words[home.suffix.lower()])
    cells = {**columns(home), "huisletter": "", "huisnummertoevoeging": word}
    return rng.choice((cells, {"adres": f"{home.street} {home.number} {word}, {home.place}"}, {"adres": f"{home.street} {home.number}-{word} {home.postcode} {home.place}"}))  # fmt: skip


def _water(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A houseboat or a pitch with the words that go with it, the sign for boats written or not."""
    boat = home.object_id[4:6] == "02"
    if home.object_id[4:6] == "01" or not alone(home, town):
        return None
    words = ("woonboot", "woonschip 'Dageraad',", "woonark", "ligplaats", "ligpl.", "barka", "woonb.") if boat else ("standplaats", "woonwagen", "wwgn.", "pitch", "st.pl.")  # fmt: skip
    house = rng.choice((home.house, f"{home.number} {home.suffix}".strip(), f"{home.number}-{home.suffix}".strip("-")))
    lead, tail = rng.choice(((f"{rng.choice(words)} ", ""), ("", f" ({rng.choice(words).strip(',')})")))
    spaced = f"{home.postcode[:4]} {home.postcode[4:]} ".lstrip()
    middle = f"{home.street} {rng.choice((house, house, str(home.number)))}"
    return {"adres": f"{lead}{middle}{tail}, {rng.choice(('', spaced))}{home.place}"}


def _street_unreadable(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and number, and nothing of use where the street should be."""
    if not sure(home, town) or not home.postcode:
        return None
    return {**columns(home), "straat": rng.choice((".", "-", "?", "onleesbaar", "", "x", "zie postcode"))}


def _bare(home: Home, town: Town) -> bool:
    """A house without suffix whose neighbours bear one (contract: answered as bare number)."""
    return not home.suffix and len(town.at(home)) > 1


def _only_suffix(home: Home, town: Town) -> bool:
    """The one object at its number, with a suffix that gets left out."""
    return bool(home.suffix) and alone(home, town)


def _number_only(_: random.Random, line: Line, __: Town) -> Line:
    return Line(line.home, line.street, line.number, "", line.number, line.postcode, line.place)


def _excel_number(rng: random.Random, line: Line, _: Town) -> Line:
    """A number that became a fraction, or zeros before it."""
    number = rng.choice((f"{line.number}.0", f"{line.number},0", f"{line.number}.00", line.number.zfill(5)))
    return Line(line.home, line.street, number, line.suffix, number, line.postcode, line.place)


def _glued_place(line: Line) -> Cells:
    """Postcode and place in one cell."""
    return {"straat": line.street, "huisnummer": line.house, "postcode": f"{line.postcode} {line.place}".strip()}


def _number_twice(line: Line) -> Cells:
    """Street and number in the cell of the street, and the number in its own as well."""
    return {**in_columns(line), "straat": f"{line.street} {line.house}"}


def _address_twice(line: Line) -> Cells:
    """The same address in columns and in a text."""
    return {**in_columns(line), "adres": f"{line.street} {line.home.number}{glued(line.home.suffix)} {line.place}"}


def _firm_of_a_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A firm that is called after another street of the town."""
    other = rng.choice(town.streets)
    if not sure(home, town) or other == home.street:
        return None
    firm = rng.choice(("{} Vastgoed B.V.", "Pension {}", "VvE {}", "Stichting Wonen {}", "Garage {} BV")).format(other)
    return {"adres": f"{firm}, {home.street} {home.house}, {home.place}"}


LIGHT: dict[str, Kind] = {
    "clean, any order and signs": written_as(layouts=(in_columns, *_TEXT, *_PLACED, "{street} {house} | {postcode} | {place}", "{street} {house}\n{postcode}  {place}", "{place}; {street}; {house}", "{street}, nr. {house}, {place}", "{street}  {house} -- {place}", "{street} huisnummer {house} {postcode}")),
    "postcode and number only": written_as(layouts=(lambda line: {"postcode": line.postcode, "huisnummer": line.house} if line.postcode else in_columns(line), "{postcode} {house}", "{postcode}, {house}", "{house}, {postcode}", "{postcode} nr {house}", "{postcode} huisnr. {house} {place}")),
    "suffix in the cell of the number": written_as(restyled, layouts=(house_cell, house_cell, in_columns), keep=suffixed),
    "suffix with other signs, in text": written_as(restyled, layouts=(*_TEXT, *_PLACED), keep=suffixed),
    "upstairs and downstairs": _floor,
    "id of the object": _id_forms,
    "useless id beside an address": _id_useless,
    "street shortened": written_as(shortened, layouts=(*_BOTH, *_PLACED)),
    "street cut off or thinned to a field": written_as(cut_at_24, layouts=(*_BOTH, *_PLACED)),
    "words of the street apart or in one": written_as(apart, layouts=(*_BOTH, *_PLACED)),
    "initials, accents, apostrophes": written_as(signs_lost, layouts=(*_BOTH, *_PLACED)),
    "former name of the street": written_as(old_name, layouts=(*_BOTH, *_PLACED)),
    "street misspelt, with postcode": written_as(misspelt, layouts=_BOTH),
    "street misspelt, no postcode": written_as(misspelt, no_postcode, layouts=(in_columns, beside, *_PLACED)),
    "street by ear, no postcode": written_as(by_ear, no_postcode, layouts=(in_columns, beside, *_PLACED)),
    "place misspelt, no postcode": written_as(place_misspelt, no_postcode, layouts=(in_columns, beside, *_PLACED)),
    "postcode wrong, street right": written_as(postcode_misspelt, layouts=_BOTH),
    "postcode with letters for digits": written_as(look_alikes, layouts=_BOTH),
    "digits of the postcode only": written_as(layouts=(lambda line: {**in_columns(line), "postcode": line.postcode[:4]}, "{street} {house}, {digits} {place}", "{digits} {place}, {street} {house}")),
    "street unreadable": _street_unreadable,
    "number before the street": written_as(layouts=("{house} {street}, {place}", "{house}, {street}, {postcode} {place}", "{postcode} {place}, {house} {street}", "nr {house} {street} {place}", "{place} {house} {street}", "No. {house} {street}, {postcode}")),
    "company or c/o before": written_as(layouts=_headed()),
    "room inside": written_as(layouts=_ROOMS, keep=alone_bare),
    "room inside, in other languages": written_as(layouts=_FOREIGN_ROOMS, keep=alone_bare),
    "room behind a letter": written_as(layouts=(*_ROOMS[:2], *_ROOMS[4:9], *_FOREIGN_ROOMS[:3], *_FOREIGN_ROOMS[5:7]), keep=lambda home, town: suffixed(home, town) and len(home.suffix) == 1),
    "houseboat or pitch": _water,
    "only suffix at its number left out": written_as(_number_only, layouts=(*_BOTH, *_PLACED), keep=_only_suffix),
    "bare number beside suffixed neighbours": written_as(layouts=(*_BOTH, *_PLACED), keep=_bare),
    "number damaged by Excel": written_as(_excel_number, layouts=(in_columns, house_cell, *_TEXT), keep=alone_bare),
    "columns and text mixed": written_as(layouts=(beside, street_cell, _glued_place, _number_twice, _address_twice)),
    "spaces lost": written_as(layouts=("{street}{house},{place}", "{street}{house} {postcode}{place}", "{street} {house},{postcode}{place}", "{place},{street}{house}"), keep=alone_bare),
    "country behind, or before the postcode": written_as(layouts=("{street} {house}, NL-{postcode} {place}", "{street} {house}, {postcode} {place}, Nederland", "{street} {house}, {place}, Holandia", "{street} {house}; NL {postcode} {place}", "{street} {house}, {place}, Olanda", "{street} {house}, {place} (NL)", "{street} {house}, {place}, Нидерландия", "{street} {house}, {place}, Noord-Holland, The Netherlands")),
}  # fmt: skip

HARD: dict[str, Kind] = {
    "company before, street misspelt": written_as(misspelt, layouts=_headed()),
    "firm called after a street": _firm_of_a_street,
    "room inside, place misspelt": written_as(place_misspelt, layouts=tuple(room for room in _ROOMS if "postcode" not in room), keep=alone_bare),
    "room in other languages, street shortened or heard": written_as(lambda rng, line, town: rng.choice((shortened, by_ear))(rng, line, town), layouts=_FOREIGN_ROOMS, keep=alone_bare),
    "number before the street, misspelt": written_as(misspelt, layouts=("{house} {street}, {place}", "{house} {street}, {postcode} {place}", "{place}, {house} {street}")),
    "street and place misspelt": written_as(misspelt, place_misspelt, no_postcode, layouts=(in_columns, beside, *_PLACED[:4])),
    "street and postcode misspelt": written_as(misspelt, postcode_misspelt, layouts=_BOTH),
    "postcode, number and room, no street": written_as(layouts=("{postcode} {house} kamer {n}", "{postcode}, {house}, pokój {n}", "{postcode} {house} unit {n}", "kamer {n}, {house}, {postcode}", "{postcode} {house} camera {n}", lambda line: {"postcode": line.postcode, "huisnummer": line.number, "huisnummertoevoeging": "kamer 3"} if line.postcode else in_columns(line)), keep=alone_bare),
    "suffix with other signs, street shortened": written_as(restyled, shortened, layouts=(house_cell, in_columns, *_TEXT, *_PLACED), keep=suffixed),
    "visiting address beside a post box": written_as(layouts=("Postbus 3{n}, 1380 AB {place}; bezoekadres {street} {house}, {place}", "bezoekadres: {street} {house}, {postcode} {place} / postadres: Postbus {n}1, 1380 AA {place}", "{street} {house}, {place} (post: Postbus {n})")),
    "remark with numbers": written_as(layouts=("{street} {house}, {place} (tel. 0294-41{n}83{n})", "{street} {house} {postcode} {place} sinds 0{n}-03-2023", "{street} {house}, {place}, {n} personen", "{n} pers. op {street} {house} te {place}", "dossier 2021/{n}4: {street} {house}, {place}", "{street} {house}, {place} - {n} bedden, 1 keuken")),
}  # fmt: skip


def _weighed(weight: str, kinds: dict[str, Kind]) -> dict[str, Kind]:
    return {f"{weight}: {name}": kind for name, kind in kinds.items()}


KINDS: Kinds = {"known": {**_weighed("light", LIGHT), **_weighed("hard", HARD)}, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
