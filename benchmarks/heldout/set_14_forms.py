"""Test set fourteen: paper forms that were scanned, web forms, and clerks who write Polish, Romanian or Bulgarian."""

from __future__ import annotations

import html
import json
import random

from benchmarks.heldout.set_14_tools import certain, code, joined, lone, one, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, columns

_LABELS = (
    ("Straatnaam", "Huisnummer", "Toevoeging", "Postcode", "Woonplaats"),
    ("Straat", "Huisnr.", "Toev.", "Pc", "Plaats"),
    ("Street", "House number", "Addition", "Zip code", "City"),
    ("Ulica", "Nr domu", "Dodatek", "Kod pocztowy", "Miejscowość"),
    ("Strada", "Număr", "Adaos", "Cod poștal", "Localitate"),
    ("Улица", "Номер", "Добавка", "Пощенски код", "Град"),
)
_KEYS = (
    ("street", "houseNumber", "houseNumberAddition", "postalCode", "city"),
    ("straat", "huisnummer", "toevoeging", "postcode", "plaats"),
    ("straatnaam", "huisnr", "huisnr_toev", "pc", "woonplaats"),
)


def _pairs(home: Home, names: tuple[str, ...]) -> list[tuple[str, str]]:
    values = (home.street, str(home.number), home.suffix, spaced(home.postcode), home.place)
    return [(name, value) for name, value in zip(names, values, strict=True) if value]


def _labelled(rng: random.Random, home: Home, names: tuple[str, ...]) -> Cells:
    between = one(rng, "  ", "\n", "; ", " | ", ", ")
    return {"adres": between.join(f"{name}{one(rng, ': ', ':')}{value}" for name, value in _pairs(home, names))}


def form_dutch(rng: random.Random, home: Home, town: Town) -> Cells:
    """A form whose printed labels came along."""
    return _labelled(rng, home, rng.choice(_LABELS[:3]))


def form_foreign(rng: random.Random, home: Home, town: Town) -> Cells:
    """A form with Polish, Romanian or Bulgarian labels."""
    return _labelled(rng, home, rng.choice(_LABELS[3:]))


def web_fields(rng: random.Random, home: Home, town: Town) -> Cells:
    """What a web form sent: JSON or names and values."""
    pairs = _pairs(home, rng.choice(_KEYS))
    shown = json.dumps(dict(pairs), ensure_ascii=False)
    return {"adres": one(rng, shown, "&".join(f"{name}={value}" for name, value in pairs), shown.replace('"', ""))}


def web_markup(rng: random.Random, home: Home, town: Town) -> Cells:
    """Marks of a web page between the lines, accents and quotes as entities."""
    street = html.escape(home.street).encode("ascii", "xmlcharrefreplace").decode()
    street = street.replace("&#x27;", "&#39;").replace("&#235;", one(rng, "&euml;", "&#235;"))
    lines = [
        f"{street} {home.house}",
        joined(spaced(home.postcode), home.place, by=one(rng, "&nbsp;", "&nbsp;&nbsp;", " ")),
    ]
    return {
        "adres": one(rng, "<br>", "<br />", "<br/>").join(lines)
        if rng.random() < 0.7
        else f"<p>{lines[0]}</p><p>{lines[1]}</p>"
    }


def boxes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """One letter a box: street, postcode and place come back with spaces between the letters."""
    if not home.postcode:
        return None
    cells = columns(home)
    return cells | {
        name: " ".join(cells[name].upper().replace(" ", "")) for name in ("straat", "postcode", "woonplaats")
    }


def dotted_lines(rng: random.Random, home: Home, town: Town) -> Cells:
    """Filled in on dotted or drawn lines."""
    sign = one(rng, ".", "_", "…")
    parts = (home.street, home.house, spaced(home.postcode), home.place)
    line = sign * rng.randint(3, 8)
    return {"adres": joined(line, *(f"{part} {line}" for part in parts if part))}


def broken_line(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A street broken at the end of a line."""
    for tail in ("straat", "laan", "weg", "gracht", "singel", "plein", "hof", "dijk", "kade", "pad", "park"):
        if home.street.endswith(tail) and not home.street.endswith(" " + tail) and len(home.street) > len(tail) + 3:
            street = f"{home.street.removesuffix(tail)}-\n{tail}"
            return {
                "adres": joined(f"{street} {home.house}", joined(home.postcode, home.place), by=one(rng, ", ", "\n"))
            }
    return None


def mojibake(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An accent read in the wrong encoding, or lost."""
    street = home.street
    if street.isascii():
        return None
    broken = one(
        rng,
        street.encode().decode("cp1252"),
        street.encode("ascii", "replace").decode(),
        street.encode("ascii", "replace").decode().replace("?", "\ufffd"),
        street.encode().decode("cp850"),
    )
    return columns(home) | {"straat": broken} if rng.random() < 0.5 else {"adres": f"{broken} {home.house}, Weesp"}


def all_glued(rng: random.Random, home: Home, town: Town) -> Cells:
    """No space anywhere, or not where a separator was lost."""
    if rng.random() < 0.5:
        return {"adres": joined(f"{home.street}{home.house}", f"{home.postcode}{home.place}")}
    return {
        "adres": joined(
            f"{home.street.replace(' ', '')}{home.house}", home.postcode, home.place, by=one(rng, ",", ";", " ")
        )
    }


def split_street(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The street's last part stands apart, as foreign clerks write, half with the Polish or Romanian word in front."""
    for tail in ("straat", "laan", "weg", "gracht", "singel", "plein", "hof", "dijk", "kade"):
        stem = home.street.removesuffix(tail)
        if stem != home.street and stem[-1:].isalpha() and len(stem) > 3:
            street = f"{one(rng, '', 'ul. ', 'Str. ', 'ул. ')}{stem} {one(rng, tail, tail.capitalize())}"
            return {"adres": joined(f"{street} {home.house}", joined(code(rng, home), home.place), by=", ")}
    return None


def _there(rng: random.Random, home: Home) -> str:
    return joined(one(rng, home.postcode, spaced(home.postcode)), one(rng, "Weesp", "WEESP"))


def polish_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room or flat inside a house without suffixes, in Polish."""
    if not lone(town, home):
        return None
    room = rng.randint(1, 9)
    unit = one(
        rng,
        f"m. {room}",
        f"m.{room}",
        f"pok. {room}",
        f"pokój {room}",
        f"pokój nr {room}",
        f"mieszkanie {room}",
        f"lok. {room}",
    )
    return {"adres": f"{one(rng, '', 'ul. ', 'ul.')}{home.street} {home.number} {unit}, {_there(rng, home)}"}


def romanian_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room or flat inside a house without suffixes, in Romanian."""
    if not lone(town, home):
        return None
    room, floor = rng.randint(1, 9), rng.randint(1, 3)
    unit = one(
        rng, f"ap. {room}", f"camera {room}", f"cam. {room}", f"et. {floor}, ap. {room}", f"etaj {floor} camera {room}"
    )
    where = f"{one(rng, 'Str. ', 'str ', 'Strada ')}{home.street} {one(rng, 'nr. ', 'nr ', 'nr.')}{home.number}"
    return {"adres": f"{where}, {unit}, {_there(rng, home)}"}


def bulgarian_room(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A room or flat inside a house without suffixes, in Bulgarian, in either script."""
    if not lone(town, home):
        return None
    room, floor = rng.randint(1, 9), rng.randint(1, 3)
    unit = one(
        rng,
        f"ап. {room}",
        f"ет. {floor}, ап. {room}",
        f"стая {room}",
        f"staya {room}",
        f"ap. {room}",
        f"et. {floor} ap. {room}",
    )
    where = f"{one(rng, 'ул. ', 'ul. ', '')}{home.street} {one(rng, '№ ', '№', 'No ')}{home.number}"
    return {"adres": f"{where}, {unit}, {_there(rng, home)}"}


def foreign_country_word(rng: random.Random, home: Home, town: Town) -> Cells:
    """The country in another language, the postcode with a country sign."""
    country = one(
        rng,
        "Holandia",
        "Niderlandy",
        "Olanda",
        "Țările de Jos",
        "Холандия",
        "Нидерландия",
        "Netherlands",
        "NL",
        "Niederlande",
    )
    behind = joined(f"{one(rng, 'NL-', 'NL ', '')}{spaced(home.postcode)}" if home.postcode else "", home.place)
    return {"adres": joined(f"{home.street} {home.house}", behind, country, by=", ")}


def foreign_number_word(rng: random.Random, home: Home, town: Town) -> Cells:
    """A foreign word before the number, place with its own word."""
    word, place = rng.choice(
        (
            ("numer", "miasto"),
            ("nr domu", "miejsc."),
            ("numărul", "oraș"),
            ("nr.", "loc."),
            ("номер", "гр."),
            ("№", "град"),
        )
    )
    return {"adres": joined(f"{home.street} {word} {home.house}", home.postcode, f"{place} {home.place}", by=", ")}


def foreign_vowels(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Doubled vowels written once, as heard: `strat`, `lan`, half with the postcode."""
    street = home.street
    for pair, single in (("aa", "a"), ("oo", "o"), ("ee", "e"), ("uu", "u"), ("ij", "ei")):
        if pair in street and rng.random() < 0.8:
            street = street.replace(pair, single, 1)
    if not certain(town, street, home.street):
        return None
    return {
        "adres": joined(
            f"{street} {home.house}", joined(code(rng, home) if rng.random() < 0.5 else "", home.place), by=", "
        )
    }


FORMS: dict[str, Kind] = {
    "form_dutch": form_dutch,
    "form_foreign": form_foreign,
    "web_fields": web_fields,
    "web_markup": web_markup,
    "boxes": boxes,
    "dotted_lines": dotted_lines,
    "broken_line": broken_line,
    "mojibake": mojibake,
    "all_glued": all_glued,
    "split_street": split_street,
    "polish_room": polish_room,
    "romanian_room": romanian_room,
    "bulgarian_room": bulgarian_room,
    "foreign_country_word": foreign_country_word,
    "foreign_number_word": foreign_number_word,
    "foreign_vowels": foreign_vowels,
}
